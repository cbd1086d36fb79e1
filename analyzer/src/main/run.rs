//! A run: what the call selects, loaded, analysed, and what it comes to.

use std::path::{Path, PathBuf};

use privacy_check::analysis::{self, Config, Outcome};
use privacy_check::bind::Policies;
use privacy_check::diag::{Severity, counted};
use privacy_check::findings::{Finding, PolicyLine, id_of};
use privacy_check::load::{self, LoadError, Loaded, POLICY_FILE};
use privacy_check::policy::{Level, Policy, PolicyFile, SOON, days_between};
use privacy_check::report::Verdict;
use privacy_check::review::{BASELINE_FILE, Entry};
use privacy_check::source::Origin;

use crate::cli::{Scope, Stage};
use crate::screen::Screen;
use crate::{Status, baseline, policies};

/// A run that came as far as an analysis.
pub(crate) struct Run {
    pub(crate) outcome: Outcome,
    pub(crate) root: std::path::PathBuf,
    pub(crate) policies: Policies,
    /// Entries of the baseline, by position, that excuse nothing.
    pub(crate) unused: Vec<usize>,
}

impl Run {
    /// Loads and analyses. What is wrong with the call or the policy has then been said.
    pub(crate) fn new(scope: &Scope, dump: &[Stage], screen: &Screen) -> Result<Run, Status> {
        Run::of(load(scope, screen)?, dump, screen)
    }

    /// A run of the whole workspace that has a verdict: what was not read has flows and findings that nobody knows.
    /// Why there is none has then been said.
    pub(crate) fn of_all(scope: &Scope, screen: &Screen) -> Result<Run, Status> {
        let run = Run::new(&scope.whole(), &[], screen)?;
        match run.status(screen) {
            Status::Clean | Status::Findings => Ok(run),
            status => Err(status),
        }
    }

    /// Analyses what was loaded.
    pub(crate) fn of(loaded: Loaded, dump: &[Stage], screen: &Screen) -> Result<Run, Status> {
        if loaded.own_policies().next().is_none() {
            screen.error(&no_policy(&loaded.root));
            return Err(Status::Wrong);
        }
        let policies = parse(&loaded, screen)?;
        screen.notes(&loaded.input, &loaded.notes);
        let root = loaded.root;
        let config = Config {
            today: today(),
            models: loaded.models,
            locked: loaded.locked,
            dump: dump.iter().map(|stage| stage.dump()).collect(),
        };
        let own = loaded.input.packages.values().filter(|package| !package.origin.is_foreign());
        let files: usize = own.map(|package| package.files.len()).sum();
        let progress = screen.progress("Checking", &format!("{files} files"));
        let mut outcome = analysis::check(loaded.input, &policies, &config);
        drop(progress);
        let unused = known(&mut outcome, &root, &policies, screen)?;
        if denies_warnings() {
            let warnings = outcome.analysis.findings.iter_mut().filter(|finding| finding.level == Level::Warn);
            warnings.for_each(|finding| finding.level = Level::Deny);
        }
        Ok(Run { outcome, root, policies, unused })
    }

    /// Says what is wrong, and what the run comes to. What is wrong with a tag comes first, since it is so whatever
    /// else is read; then files that cannot be read, since the policy's paths and the search for tags need them all.
    pub(crate) fn status(&self, screen: &Screen) -> Status {
        let analysis = &self.outcome.analysis;
        screen.notes(&self.outcome.input, &analysis.notes);
        let verdict = Verdict::of(analysis);
        if analysis.notes.iter().any(|note| note.severity == Severity::Error) {
            return Status::Wrong;
        }
        if verdict == Verdict::Unreadable {
            return Status::Unreadable;
        }
        screen.diagnostics(&analysis.policy_notes);
        if analysis.policy_notes.iter().any(|note| note.severity == Severity::Error) {
            return Status::Wrong;
        }
        let is_bound = self.policies.list.iter().any(|governed| !governed.policy.binds.is_empty());
        if !self.outcome.tagged && !is_bound {
            screen.error(NOTHING);
            return Status::Wrong;
        }
        Status::of(verdict)
    }
}

impl Status {
    /// The status of a verdict.
    pub(crate) fn of(verdict: Verdict) -> Status {
        match verdict {
            Verdict::Clean => Status::Clean,
            Verdict::Findings => Status::Findings,
            Verdict::Unreadable => Status::Unreadable,
        }
    }
}

/// Suppresses what the baseline knows; its entries that excuse nothing are findings, and returned by position.
fn known(outcome: &mut Outcome, root: &Path, policies: &Policies, screen: &Screen) -> Result<Vec<usize>, Status> {
    let found = baseline::read(root).map_err(|message| {
        screen.error(&message);
        Status::Wrong
    })?;
    let Some((text, baseline)) = found else { return Ok(Vec::new()) };
    let today = today();
    let unused = baseline.apply(&mut outcome.analysis, today);
    let crates: Vec<_> = outcome
        .input
        .packages
        .values()
        .filter(|package| package.origin == Origin::Member)
        .flat_map(|package| package.targets.iter().map(|target| target.name))
        .collect();
    // Of code that this run does not judge nothing is known.
    let is_judged = |item: &str| {
        let start = item.trim_start_matches('<').split("::").next().unwrap_or("");
        start.is_empty() || crates.iter().any(|name| *name == start)
    };
    let level = policies.list.first().map_or(Level::Warn, |governed| governed.policy.level("unused_exception"));
    let unused: Vec<usize> = unused.into_iter().filter(|at| is_judged(&baseline.entries[*at].item)).collect();
    for at in &unused {
        let entry = &baseline.entries[*at];
        let message = format!("this entry of the baseline excuses nothing: no such `{}` is there", entry.name);
        outcome.analysis.findings.push(Finding {
            help: "run `cargo privacy-check baseline prune`".to_owned(),
            ..Finding::about_line(
                "unused_exception",
                level,
                id_of(&["unused_exception", &entry.id]),
                line(&text, entry),
                message,
            )
        });
    }
    for entry in &baseline.entries {
        let Some(until) = entry.until else { continue };
        match days_between(today, until) {
            ..0 => screen
                .warning(&format!("{BASELINE_FILE}:{}: this entry ended on {until} and excuses no more", entry.line)),
            left @ 0..=SOON => {
                screen.warning(&format!(
                    "{BASELINE_FILE}:{}: this entry ends on {until}, in {}",
                    entry.line,
                    counted(left.unsigned_abs() as usize, "day")
                ));
            }
            _ => {}
        }
    }
    outcome.analysis.policy_files.push(std::sync::Arc::new(PolicyFile::new(BASELINE_FILE, text)));
    Ok(unused)
}

/// The header of an entry.
fn line(text: &str, entry: &Entry) -> Option<PolicyLine> {
    let start = text.split_inclusive('\n').take(entry.line as usize - 1).map(str::len).sum::<usize>();
    let len = text[start..].lines().next().map_or(0, str::len);
    let bytes = (u32::try_from(start).ok()?, u32::try_from(start + len).ok()?);
    Some(PolicyLine { file: BASELINE_FILE.to_owned(), line: entry.line, column: 1, bytes })
}

/// Loads what the call selects.
pub(crate) fn load(scope: &Scope, screen: &Screen) -> Result<Loaded, Status> {
    load::load(&scope.options(cwd(screen)?)).map_err(|error: LoadError| {
        screen.error(&error.to_string());
        Status::Wrong
    })
}

/// The folder of the call.
pub(crate) fn cwd(screen: &Screen) -> Result<std::path::PathBuf, Status> {
    std::env::current_dir().map_err(|error| {
        screen.error(&format!("the current folder cannot be found: {error}"));
        Status::Wrong
    })
}

/// Reads the policies; what is wrong with them has then been said.
pub(crate) fn parse(loaded: &Loaded, screen: &Screen) -> Result<Policies, Status> {
    let policies = policies::parse(loaded).map_err(|wrong| {
        screen.diagnostics(&wrong);
        let files: std::collections::BTreeSet<&str> = wrong.iter().map(|one| one.file.path.as_str()).collect();
        let files: Vec<&str> = files.into_iter().collect();
        screen.error(&format!("the policy is wrong: {}", files.join(", ")));
        Status::Wrong
    })?;
    for governed in &policies.list {
        screen.diagnostics(&warnings(&governed.policy));
    }
    Ok(policies)
}

/// What deserves a warning in a valid policy.
fn warnings(policy: &Policy) -> Vec<privacy_check::policy::Diagnostic> {
    let mut list = policy.warnings.clone();
    list.extend(policy.expired(today()));
    list.extend(policy.ending(today()));
    list
}

/// The day, in UTC.
pub(crate) fn today() -> privacy_check::policy::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

pub(crate) fn no_policy(root: &Path) -> String {
    format!(
        "there is no privacy policy to check against
  = help: `cargo privacy-check init` drafts one for this code; or write it, {}; three keys are all that it needs, for each category of data:

      [data.\"contact.email\"]
      purposes  = [\"service.account\"]
      retention = \"2y\"
      sharing   = []

  = note: a policy elsewhere is named by --policy, or by `policy` in [workspace.metadata.privacy] of Cargo.toml",
        root.join(POLICY_FILE).display()
    )
}

const NOTHING: &str = "there is nothing to check: no tag and no bind says which data is personal
  = help: tag the fields that hold personal data, `#[personal(contact.email)] email: String`, on a type with an outer `#[personal]`
  = help: `cargo privacy-check discover` lists fields that look personal; with `--apply` it tags them
  = help: for code that you cannot tag, add a `[[bind]]` to the policy, with `path` and `data`";

/// Whether cargo is told to take warnings for errors.
pub(crate) fn denies_warnings() -> bool {
    variable("CARGO_BUILD_WARNINGS").is_some_and(|value| value == "deny")
}

/// Where cargo keeps the sources of what it has fetched.
pub(crate) fn registry() -> Option<PathBuf> {
    let home = variable("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")))?;
    Some(home.join("registry").join("src"))
}

/// A variable of the environment; `None` when it is empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
