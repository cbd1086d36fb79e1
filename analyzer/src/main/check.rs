//! `check`: the run, its report, and the exit status.

use std::path::Path;
use std::time::Duration;

use privacy_check::analysis::{self, Config, Outcome};
use privacy_check::bind::Policies;
use privacy_check::diag::Severity;
use privacy_check::load::{self, LoadError, Loaded, POLICY_FILE};
use privacy_check::policy::{Level, Policy};
use privacy_check::report::{Format, Report, Style, Verdict, step_summary};
use privacy_check::review::Locked;

use crate::cli::{Output, Scope, Stage};
use crate::screen::Screen;
use crate::{Status, lock, policies};

/// Runs below this say nothing of time.
const WORTH_A_WORD: Duration = Duration::from_secs(1);

pub(crate) fn run(scope: &Scope, args: &Output, screen: &Screen) -> Status {
    // Told to people on standard error, and to nobody else.
    let start = std::time::Instant::now();
    let run = match analysed(scope, args, screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    if !args.dump.is_empty() {
        run.outcome.dumps.iter().for_each(|(_, text)| screen.print(text));
        return Status::Clean;
    }
    let status = run.status(screen);
    if status == Status::Wrong {
        // A document here would be read as a verdict.
        return status;
    }
    let change = run.locked.as_ref().map(|locked| lock::compare(&run, locked));
    let report = Report::new(&run.outcome.input, &run.outcome.analysis).with_lock(change.as_ref());
    let status = status.max(Status::of(report.verdict()));
    let in_workflow = args.format.is_none() && variable("GITHUB_ACTIONS").is_some_and(|value| value == "true");
    let format = args.format.unwrap_or(if in_workflow { Format::Github } else { Format::Human });
    let style = Style { prefix: prefix(&run.root), ..screen.out.clone() };
    screen.print(&report.render(format, &style));
    if in_workflow && let Err(error) = summarise(&report) {
        screen.status("Warning", &format!("the step summary cannot be written: {error}"));
    }
    for (format, path) in &args.output {
        let style = Style { color: false, width: None, ..style.clone() };
        if let Err(error) = write(path, &report.render(*format, &style)) {
            screen.error(&format!("{} cannot be written: {error}", path.display()));
            return Status::Wrong;
        }
    }
    let took = start.elapsed();
    if took >= WORTH_A_WORD {
        let files = run.outcome.analysis.coverage.files;
        let files = if files == 1 { "1 file".to_owned() } else { format!("{files} files") };
        screen.status("Checked", &format!("{files} in {:.2}s", took.as_secs_f64()));
    }
    status
}

/// The run of a call to `check`.
fn analysed(scope: &Scope, args: &Output, screen: &Screen) -> Result<Run, Status> {
    if !args.locked {
        return Run::new(scope, &args.dump, screen);
    }
    lock::whole(scope, screen)?;
    let loaded = load(&scope.whole(), screen)?;
    // Said before the work, not after.
    let locked = lock::read(&loaded.root, screen)?;
    Ok(Run { locked: Some(locked), ..Run::of(loaded, &args.dump, screen)? })
}

/// A run that came as far as an analysis.
pub(crate) struct Run {
    pub(crate) outcome: Outcome,
    pub(crate) root: std::path::PathBuf,
    pub(crate) policies: Policies,
    /// The file that the code is held to.
    locked: Option<Locked>,
}

impl Run {
    /// Loads and analyses. What is wrong with the call or the policy has then been said.
    pub(crate) fn new(scope: &Scope, dump: &[Stage], screen: &Screen) -> Result<Run, Status> {
        Run::of(load(scope, screen)?, dump, screen)
    }

    /// Analyses what was loaded.
    fn of(loaded: Loaded, dump: &[Stage], screen: &Screen) -> Result<Run, Status> {
        if loaded.own_policies().next().is_none() {
            screen.error(&no_policy(&loaded.root));
            return Err(Status::Wrong);
        }
        let policies = parse(&loaded, screen)?;
        screen.notes(&loaded.input, &loaded.notes);
        let root = loaded.root;
        let config =
            Config { today: today(), dump: dump.iter().map(|stage| stage.dump()).collect(), ..Config::default() };
        let mut outcome = analysis::check(loaded.input, &policies, &config);
        if variable("CARGO_BUILD_WARNINGS").is_some_and(|value| value == "deny") {
            let warnings = outcome.analysis.findings.iter_mut().filter(|finding| finding.level == Level::Warn);
            warnings.for_each(|finding| finding.level = Level::Deny);
        }
        Ok(Run { outcome, root, policies, locked: None })
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
    fn of(verdict: Verdict) -> Status {
        match verdict {
            Verdict::Clean => Status::Clean,
            Verdict::Findings => Status::Findings,
            Verdict::Unreadable => Status::Unreadable,
        }
    }
}

/// Loads what the call selects.
pub(crate) fn load(scope: &Scope, screen: &Screen) -> Result<Loaded, Status> {
    let cwd = std::env::current_dir().map_err(|error| {
        screen.error(&format!("the current folder cannot be found: {error}"));
        Status::Wrong
    })?;
    load::load(&scope.options(cwd)).map_err(|error: LoadError| {
        screen.error(&error.to_string());
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

/// The folder of the workspace below that of the repository, as GitHub has checked it out, with a closing `/`.
fn prefix(root: &Path) -> String {
    let repository = variable("GITHUB_WORKSPACE").or_else(|| variable("CI_PROJECT_DIR"));
    let below = repository.and_then(|repository| {
        let repository = Path::new(&repository).canonicalize().ok()?;
        Some(root.strip_prefix(repository).ok()?.to_string_lossy().replace('\\', "/"))
    });
    below.filter(|below| !below.is_empty()).map_or(String::new(), |below| format!("{below}/"))
}

/// Appends the summary of the run to the page of the workflow.
fn summarise(report: &Report<'_>) -> std::io::Result<()> {
    use std::io::Write;
    let Some(path) = variable("GITHUB_STEP_SUMMARY") else { return Ok(()) };
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    file.write_all(step_summary(report).as_bytes())
}

/// Writes a file, with the folders it needs.
pub(crate) fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(dir) = path.parent().filter(|dir| !dir.as_os_str().is_empty()) {
        std::fs::create_dir_all(dir)?;
    }
    std::fs::write(path, text)
}

/// A variable of the environment that says something.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
