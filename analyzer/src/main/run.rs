//! A run: what the call selects, loaded, analysed, and what it comes to.

use std::path::Path;

use privacy_check::analysis::{self, Config, Outcome};
use privacy_check::bind::Policies;
use privacy_check::diag::Severity;
use privacy_check::load::{self, LoadError, Loaded, POLICY_FILE};
use privacy_check::policy::{Level, Policy};
use privacy_check::report::Verdict;

use crate::cli::{Scope, Stage};
use crate::screen::Screen;
use crate::{Status, policies};

/// A run that came as far as an analysis.
pub(crate) struct Run {
    pub(crate) outcome: Outcome,
    pub(crate) root: std::path::PathBuf,
    pub(crate) policies: Policies,
}

impl Run {
    /// Loads and analyses. What is wrong with the call or the policy has then been said.
    pub(crate) fn new(scope: &Scope, dump: &[Stage], screen: &Screen) -> Result<Run, Status> {
        Run::of(load(scope, screen)?, dump, screen)
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
        let mut outcome = analysis::check(loaded.input, &policies, &config);
        if denies_warnings() {
            let warnings = outcome.analysis.findings.iter_mut().filter(|finding| finding.level == Level::Warn);
            warnings.for_each(|finding| finding.level = Level::Deny);
        }
        Ok(Run { outcome, root, policies })
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

/// A variable of the environment; `None` when it is empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
