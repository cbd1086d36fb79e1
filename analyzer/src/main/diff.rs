//! `diff A B`: two states of code, inventory, report or policy, side by side.

use std::path::{Path, PathBuf};

use privacy_check::policy::{Policy, PolicySource};
use privacy_check::report::{diff_human, diff_json, diff_markdown};
use privacy_check::review::{
    Diff, Document, FindingChange, Inventory, LOCK_FILE, PolicyChange, compare_findings, compare_flows,
    compare_policies, parse_document, parse_lock,
};

use crate::Status;
use crate::cli::{Compared, DiffForm, Scope};
use crate::git::Repository;
use crate::lock::shown;
use crate::revision::Revision;
use crate::run::{Run, cwd, load};
use crate::screen::Screen;
use crate::since::{known, patches, place, policies};

/// A state to compare, with its name for people.
struct State {
    name: String,
    is: Kind,
}

enum Kind {
    Code(Box<Run>),
    Lock(Inventory),
    Report(Box<Document>),
    Policy(Box<Policy>),
}

pub(crate) fn run(args: &Compared, scope: &Scope, screen: &Screen) -> Status {
    match states(args, scope, screen).and_then(|(before, after)| compare(&before, &after, screen)) {
        Ok(diff) => {
            screen.print(&match args.format {
                DiffForm::Human => diff_human(&diff, &screen.out),
                DiffForm::Md => diff_markdown(&diff),
                DiffForm::Json => diff_json(&diff),
            });
            if diff.is_empty() { Status::Clean } else { Status::Findings }
        }
        Err(status) => status,
    }
}

fn states(args: &Compared, scope: &Scope, screen: &Screen) -> Result<(State, State), Status> {
    let cwd = cwd(screen)?;
    let reader = Reader { cwd, scope: scope.whole(), screen };
    let before = reader.state(&args.before)?;
    let after = match &args.after {
        Some(word) => reader.state(word)?,
        None => reader.now()?,
    };
    Ok((before, after))
}

struct Reader<'s> {
    cwd: PathBuf,
    scope: Scope,
    screen: &'s Screen,
}

impl Reader<'_> {
    fn wrong<T>(&self, message: &str) -> Result<T, Status> {
        self.screen.error(message);
        Err(Status::Wrong)
    }

    /// The code as it is now.
    fn now(&self) -> Result<State, Status> {
        let run = Run::new(&self.scope, &[], self.screen)?;
        self.code("the code as it is now".to_owned(), run)
    }

    /// A run, when all of it could be read.
    fn code(&self, name: String, run: Run) -> Result<State, Status> {
        match run.status(self.screen) {
            Status::Clean | Status::Findings => Ok(State { name, is: Kind::Code(Box::new(run)) }),
            status => Err(status),
        }
    }

    /// What `word` names: a file, a file of a revision, or a revision.
    fn state(&self, word: &str) -> Result<State, Status> {
        let path = self.cwd.join(word);
        if path.is_file() {
            let text = std::fs::read(&path).map_err(|error| error.to_string());
            let text = text.and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()));
            return match text {
                Ok(text) => self.file(word, &text, &mut |path| read_beside(&self.cwd, path)),
                Err(why) => self.wrong(&format!("{word} cannot be read: {why}")),
            };
        }
        if let Some((revision, file)) = word.split_once(':') {
            let repository = Repository::of(&self.cwd);
            let text = repository.as_ref().map_err(String::clone).and_then(|all| all.file(&self.cwd, revision, file));
            return match (repository, text) {
                (Ok(all), Ok(text)) => {
                    let beside = &mut |path: &str| all.file(&self.cwd, revision, path);
                    self.file(word, &text, &mut |path| {
                        let (_, file) = path.split_once(':').unwrap_or(("", path));
                        beside(file)
                    })
                }
                (_, Err(why)) | (Err(why), _) => self.wrong(&format!("`{word}` cannot be read: {why}")),
            };
        }
        self.revision(word)
    }

    fn revision(&self, word: &str) -> Result<State, Status> {
        let root = match load(&self.scope, &self.screen.aside()) {
            Ok(loaded) => loaded.root,
            Err(status) => return Err(status),
        };
        match Revision::new(word, &root) {
            Ok(revision) => {
                self.screen.status("Analysing", &revision.name);
                let run = revision.run(&self.scope, &self.cwd, &root, &self.screen.aside())?;
                self.code(revision.name.clone(), run)
            }
            Err(why) => self.wrong(&format!(
                "`{word}` is neither a file nor a revision: {why}
  = help: compare two of: a {LOCK_FILE}, a report of `--format json`, a policy, a git revision"
            )),
        }
    }

    /// A file, by what is in it.
    fn file(
        &self,
        name: &str,
        text: &str,
        beside: &mut dyn FnMut(&str) -> Result<String, String>,
    ) -> Result<State, Status> {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        let is = if start.starts_with('{') {
            match parse_document(text) {
                Ok(document) => Kind::Report(Box::new(document)),
                Err(why) => return self.wrong(&format!("{name} is no report: {why}")),
            }
        } else if start.starts_with("# privacy.lock") || name.ends_with(".lock") {
            match parse_lock(text) {
                Ok(locked) => {
                    Kind::Lock(Inventory { flows: locked.flows.into_iter().map(|(flow, _)| (flow, None)).collect() })
                }
                Err(error) => return self.wrong(&shown(name, &error)),
            }
        } else {
            let source = |path: &str, text: String| PolicySource { path: path.to_owned(), text: text.into() };
            let mut extended = |path: &str| beside(path).map(|text| source(path, text));
            match privacy_check::policy::parse(source(name, text.to_owned()), &mut extended) {
                Ok(policy) => Kind::Policy(Box::new(policy)),
                Err(wrong) => {
                    self.screen.diagnostics(&wrong.list);
                    return self.wrong(&format!("the policy is wrong: {name}"));
                }
            }
        };
        Ok(State { name: name.to_owned(), is })
    }
}

fn read_beside(cwd: &Path, path: &str) -> Result<String, String> {
    std::fs::read_to_string(cwd.join(path)).map_err(|error| error.to_string())
}

impl State {
    fn what(&self) -> &'static str {
        match self.is {
            Kind::Code(_) => "code",
            Kind::Lock(_) => "an inventory of flows",
            Kind::Report(_) => "a report",
            Kind::Policy(_) => "a policy",
        }
    }

    fn flows(&self) -> Option<Inventory> {
        match &self.is {
            Kind::Code(run) => Some(Inventory::of(&run.outcome.input, &run.outcome.analysis)),
            Kind::Lock(flows) => Some(flows.clone()),
            Kind::Report(document) => Some(document.flows.clone()),
            Kind::Policy(_) => None,
        }
    }

    fn findings(&self) -> Option<Vec<privacy_check::review::Known>> {
        match &self.is {
            Kind::Code(run) => Some(known(run)),
            Kind::Report(document) => Some(document.counting()),
            Kind::Lock(_) | Kind::Policy(_) => None,
        }
    }

    /// The policy it is about, the first one where there are several.
    fn policy(&self) -> Option<&Policy> {
        match &self.is {
            Kind::Code(run) => run.policies.list.first().map(|governed| &governed.policy),
            Kind::Policy(policy) => Some(policy),
            Kind::Lock(_) | Kind::Report(_) => None,
        }
    }

    /// Version and digest of the policy it is about.
    fn identity(&self) -> Option<(Option<String>, String)> {
        match &self.is {
            Kind::Report(document) => Some((document.version.clone(), document.digest.clone()?)),
            _ => {
                let policy = self.policy()?;
                Some((policy.version.as_ref().map(|said| said.value.clone()), policy.digest.clone()))
            }
        }
    }
}

fn compare(before: &State, after: &State, screen: &Screen) -> Result<Diff, Status> {
    let mut diff = Diff { before: before.name.clone(), after: after.name.clone(), ..Diff::default() };
    if let (Some(old), Some(new)) = (before.flows(), after.flows()) {
        let input = match &after.is {
            Kind::Code(run) => Some(&run.outcome.input),
            _ => None,
        };
        diff.flows = Some(compare_flows(&old, &new, &|span| place(input?, span)));
    }
    if let (Some(old), Some(new)) = (before.findings(), after.findings()) {
        let (came, went) = compare_findings(&old, &new);
        diff.findings = Some(FindingChange {
            new: came.into_iter().map(|at| new[at].clone()).collect(),
            gone: went.into_iter().map(|at| old[at].clone()).collect(),
        });
    }
    match (&before.is, &after.is) {
        (Kind::Code(old), Kind::Code(new)) => diff.policies = Some(policies(old, new)),
        _ => {
            if let (Some(old), Some(new)) = (before.policy(), after.policy()) {
                let path = new.files.first().map(|file| file.path.clone()).unwrap_or_default();
                let change = compare_policies(old, new);
                diff.policies = Some(if change.is_empty() { Vec::new() } else { vec![(path, change)] });
            }
        }
    }
    let stale = diff.policies.iter().flatten().filter(|(_, change)| change.is_stale());
    diff.stale = stale.map(|(path, change)| (path.clone(), change.after.clone().unwrap_or_default())).collect();
    if let (None, Some(old), Some(new)) = (&diff.policies, before.identity(), after.identity()) {
        let change = PolicyChange { before: old.0, after: new.0, rules: Vec::new() };
        // Of a report the policy's words are not known, but whether they are the same.
        match &change.after {
            Some(version) if change.is_empty() && old.1 != new.1 => {
                diff.stale.push(("the policy".to_owned(), version.clone()));
            }
            _ => {}
        }
        let list = [("of the report".to_owned(), change)].into_iter();
        diff.policies = Some(list.filter(|(_, change)| !change.is_empty()).collect());
    }
    if let Kind::Code(run) = &after.is {
        let new: Vec<&str> = diff.findings.iter().flat_map(|change| &change.new).map(|one| one.id.as_str()).collect();
        diff.patches = patches(run, &|finding| diff.findings.is_none() || new.contains(&finding.id.as_str()));
    }
    if diff.flows.is_none() && diff.policies.is_none() {
        screen.error(&format!(
            "{} is {}, and {} is {}: they have nothing to compare",
            before.name,
            before.what(),
            after.name,
            after.what()
        ));
        return Err(Status::Wrong);
    }
    Ok(diff)
}
