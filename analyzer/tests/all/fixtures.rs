//! Flows through whole programs: crates of one file under `fixtures/flow` and `fixtures/findings`, and the workspaces
//! of `fixtures/workspaces`, each with its expectations in place. The format is told in `fixtures/flow/README.md`.

pub(crate) mod entry;
pub(crate) mod markers;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::load;
use privacy_check::policy::{self, Policy, PolicySource};
use privacy_check::source::{Dependency, Edition, Input, Origin, Package, PackageId, SourceFile, Target, TargetKind};

use entry::{Answer, analyse};
use markers::{Said, Score, Today};

/// Foreign crates that fixtures may name beside those with a stub: known by a derive alone, or (`mystery`) not at all.
const OTHER_CRATES: &[&str] = &["privacy_tags", "bon", "mystery"];

/// What a line with a target has in it, for counting alone.
const TARGETS: &[&str] = &["log::", "tracing::", "println!", "print!", "panic!", "write!", "writeln!", "dbg!", "//~"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures")
}

/// One crate of one file.
pub(crate) struct Fixture {
    /// From `fixtures`, `/`-separated.
    pub(crate) path: String,
    /// The folder it is counted under.
    pub(crate) group: String,
    pub(crate) text: String,
}

impl Fixture {
    /// The policy that its first line names.
    pub(crate) fn policy(&self) -> Policy {
        let name = self.text.lines().next().and_then(|line| line.strip_prefix("//@ policy: "));
        let name = name.unwrap_or_else(|| panic!("{}: the first line names a policy", self.path));
        let path = format!("flow/policies/{name}.toml");
        let text = fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        // Each fixture has its policy to itself: members that share a file share its stores.
        parse_policy(&format!("{}/{path}", self.path), &text)
    }

    /// Adds the fixture to `input` as a package of its own.
    pub(crate) fn add(&self, input: &mut Input) -> PackageId {
        // Names in paths; those of packages are what models are asked by.
        let stubs = privacy_policies::STUBS.iter().map(|(name, _)| (*name).to_owned());
        let models = privacy_policies::MODELS.iter().map(|(file, _)| file.trim_end_matches(".toml").replace('-', "_"));
        let mut names: Vec<String> = stubs.chain(models).filter(|name| name != "std").collect();
        names.sort();
        names.dedup();
        let dependency =
            |name: &str| Dependency { extern_name: Name::new(name), crate_name: Name::new(name), package: None };
        let name = self.path.trim_end_matches(".rs").replace(['/', '-'], "_");
        let package = input.packages.alloc(Package {
            name: name.clone(),
            version: "0.1.0".to_owned(),
            origin: Origin::Member,
            dir: self.path.trim_end_matches(".rs").to_owned(),
            targets: Vec::new(),
            dependencies: names
                .iter()
                .map(String::as_str)
                .chain(OTHER_CRATES.iter().copied())
                .map(dependency)
                .collect(),
            files: Vec::new(),
            features: None,
        });
        let text = Ok(Arc::from(self.text.as_str()));
        let root = input.add_file(SourceFile { path: self.path.clone(), package, text });
        let target = Target { name: Name::new(&name), kind: TargetKind::Lib, root, edition: Edition::E2024 };
        input.packages[package].targets.push(target);
        input.packages[package].files.push(root);
        package
    }

    /// Lines that a target stands on.
    fn targets(&self) -> usize {
        self.text.lines().filter(|line| TARGETS.iter().any(|word| line.contains(word))).count()
    }
}

fn parse_policy(path: &str, text: &str) -> Policy {
    let source = PolicySource { path: path.to_owned(), text: Arc::from(text) };
    let mut nothing = |name: &str| Err(format!("`{name}` is not for fixtures"));
    policy::parse(source, &mut nothing).unwrap_or_else(|wrong| panic!("{}", wrong.render(false)))
}

/// All fixtures of one file, sorted.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let mut files = Vec::new();
    for folder in ["flow", "findings"] {
        collect(&root().join(folder), &mut files);
    }
    files.sort();
    let read = |file: PathBuf| {
        let relative = file.strip_prefix(root()).expect("below the root");
        let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let text = fs::read_to_string(&file).expect("a fixture is UTF-8");
        Fixture { path: parts.join("/"), group: parts[..parts.len() - 1].join("/"), text }
    };
    files.into_iter().map(read).collect()
}

/// All `.rs` files below `dir`.
fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display())) {
        let path = entry.expect("fixtures can be read").path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn fixtures_are_well_formed() {
    let all = fixtures();
    for fixture in &all {
        let policy = fixture.policy();
        for (said, _) in markers::read(&fixture.path, &fixture.text) {
            assert!(policy::default_level(&said.name).is_some(), "{said}: no such finding");
            for category in &said.data {
                assert!(policy.is_category(category), "{said}: no such category");
            }
        }
    }
    let targets: usize = all.iter().map(Fixture::targets).sum();
    let marked: usize = all.iter().map(|fixture| markers::read(&fixture.path, &fixture.text).len()).sum();
    assert!(targets >= 400, "{targets} lines with a target");
    assert!(3 * (targets - marked.min(targets)) >= targets, "{marked} of {targets} are marked: too few near misses");
}

/// All fixtures are members of one workspace, each with its own policy, so that the stubs are read once.
/// `FIXTURE=locals` takes those alone whose path holds the word.
#[test]
fn flows_are_found_as_the_fixtures_say() {
    let only = std::env::var("FIXTURE").unwrap_or_default();
    let fixtures: Vec<Fixture> = fixtures().into_iter().filter(|fixture| fixture.path.contains(&only)).collect();
    let mut input = Input::default();
    let policies = fixtures.iter().map(|fixture| (Some(fixture.add(&mut input)), fixture.policy())).collect();
    load::add_stubs(&mut input, privacy_policies::STUBS);
    let mut answer = analyse(input, policies);
    let mut wrong: Vec<String> = answer.errors.drain(..).map(|error| format!("error       {error}")).collect();
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for fixture in &fixtures {
        let (mut score, lines) = judge(&answer, &[(fixture.path.clone(), root().join(&fixture.path))]);
        score.targets = fixture.targets();
        scores.entry(fixture.group.clone()).or_default().add(score);
        wrong.extend(lines);
    }
    print(&scores);
    hold(&wrong);
}

#[test]
fn workspaces_are_judged_as_their_lines_say() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("workspaces"))
        .expect("workspaces")
        .map(|entry| entry.expect("entry").path())
        .collect();
    folders.retain(|folder| folder.join("Cargo.toml").is_file());
    folders.sort();
    assert!(!folders.is_empty());
    for folder in folders {
        let options = load::Options { cwd: folder.clone(), ..load::Options::default() };
        let loaded = load::load(&options).unwrap_or_else(|error| panic!("{}: {error:?}", folder.display()));
        let policies = policies_of(&loaded);
        let member = |file: &&SourceFile| loaded.input.packages[file.package].origin == Origin::Member;
        let files: Vec<(String, PathBuf)> = loaded
            .input
            .files
            .values()
            .filter(member)
            .map(|file| (file.path.clone(), folder.join(&file.path)))
            .collect();
        let mut answer = analyse(loaded.input, policies);
        // What is wrong with policies stands at no line of code: it is told in a file beside them.
        let expected = fs::read_to_string(folder.join("errors.txt")).unwrap_or_default();
        for line in expected.lines() {
            let at = answer.errors.iter().position(|error| error == line);
            let at = at.unwrap_or_else(|| panic!("{}: not said: {line}\n{:?}", folder.display(), answer.errors));
            answer.errors.remove(at);
        }
        let (score, lines) = judge(&answer, &files);
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        scores.entry(format!("workspaces/{name}")).or_default().add(score);
        wrong.extend(lines);
    }
    print(&scores);
    hold(&wrong);
}

/// The policies of a workspace, as the command reads them.
fn policies_of(loaded: &load::Loaded) -> Vec<(Option<PackageId>, Policy)> {
    let read = |file: &load::PolicyFile| {
        let policy = policy::parse(file.source(), &mut |path| loaded.extended(path));
        (file.package, policy.unwrap_or_else(|wrong| panic!("{}", wrong.render(false))))
    };
    let mut list: Vec<(Option<PackageId>, Policy)> = loaded.own_policies().map(read).collect();
    if list.iter().all(|(package, _)| package.is_some()) {
        list.push((None, Policy::none()));
    }
    list
}

/// Fails with every difference, a line each; where the analysis reads no models, the scores are printed, and nothing is
/// held.
fn hold(wrong: &[String]) {
    let held = wrong.is_empty() || !entry::READS_MODELS;
    assert!(held, "\n{}\n{} differences\n", wrong.join("\n"), wrong.len());
}

/// Holds an answer against the markers in `files` (path in the input, path on disk), or writes it into them.
fn judge(answer: &Answer, files: &[(String, PathBuf)]) -> (Score, Vec<String>) {
    let mut expected: Vec<(Said, Today)> = Vec::new();
    for (shown, path) in files {
        let text = fs::read_to_string(path).expect("a fixture is UTF-8");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(path, markers::update(shown, &text, &answer.findings)).expect("fixtures can be written");
        }
        let text = fs::read_to_string(path).expect("a fixture is UTF-8");
        expected.extend(markers::read(shown, &text));
    }
    let here: Vec<Said> =
        answer.findings.iter().filter(|said| files.iter().any(|(shown, _)| *shown == said.file)).cloned().collect();
    let (score, mut wrong) = markers::compare(&expected, &here);
    wrong.extend(answer.errors.iter().map(|error| format!("error       {error}")));
    (score, wrong)
}

/// A line for each group, and one for all.
#[allow(clippy::print_stdout)]
fn print(scores: &BTreeMap<String, Score>) {
    let mut all = Score::default();
    println!(
        "{:<28} {:>7} {:>6} {:>7} {:>9} {:>7} {:>9}",
        "", "targets", "right", "missing", "spurious", "recall", "precision"
    );
    let line = |name: &str, score: &Score| {
        let Score { right, missing, spurious, targets } = *score;
        let (recall, precision) = (score.recall(), score.precision());
        println!("{name:<28} {targets:>7} {right:>6} {missing:>7} {spurious:>9} {recall:>6.1}% {precision:>8.1}%");
    };
    for (name, score) in scores {
        line(name, score);
        all.add(*score);
    }
    line("all", &all);
}
