//! `check`: the run, its report, and the exit status.

use std::path::{Path, PathBuf};
use std::time::Duration;

use privacy_check::diag::counted;
use privacy_check::report::{Format, Report, Style, step_summary};
use privacy_check::review::{LockChange, Locked, Since};

use crate::cli::{Output, Scope};
use crate::run::{Run, load, variable};
use crate::screen::Screen;
use crate::{Status, lock, since};

/// Runs below this say nothing of time.
const WORTH_A_WORD: Duration = Duration::from_secs(1);

pub(crate) fn run(scope: &Scope, args: &Output, screen: &Screen) -> Status {
    // Told to people on standard error, and to nobody else.
    let start = std::time::Instant::now();
    let twice =
        |(at, (_, path)): &(usize, &(Format, PathBuf))| args.output[..*at].iter().any(|(_, before)| before == path);
    if let Some((_, (_, path))) = args.output.iter().enumerate().find(twice) {
        screen.error(&format!("two outputs go to {}: the second would be written over the first", path.display()));
        return Status::Wrong;
    }
    let checked = match analysed(scope, args, screen) {
        Ok(checked) => checked,
        Err(status) => return status,
    };
    let run = &checked.run;
    if !args.dump.is_empty() {
        run.outcome.dumps.iter().for_each(|(_, text)| screen.print(text));
        return Status::Clean;
    }
    if checked.status == Status::Wrong {
        // A document here would be read as a verdict.
        return checked.status;
    }
    let change = checked.locked.as_ref().map(|locked| lock::compare(run, locked));
    let report = Report::new(&run.outcome.input, &run.outcome.analysis);
    let report = report.with_lock(change.as_ref()).with_since(checked.since.as_ref());
    let status = Status::of(report.verdict());
    let in_workflow = variable("GITHUB_ACTIONS").is_some_and(|value| value == "true");
    let format = args.format.unwrap_or(if in_workflow { Format::Github } else { Format::Human });
    let style = Style { prefix: prefix(&run.root), ..screen.out.clone() };
    screen.print(&report.render(format, &style));
    // What changed is told there also where the call does not hold the code to the file.
    let aside = if in_workflow && change.is_none() { lock::there(&run.root) } else { None };
    let aside = aside.map(|locked| lock::compare(run, &locked));
    if in_workflow && let Err(error) = summarise(&report, change.as_ref().or(aside.as_ref())) {
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
        screen.status("Checked", &format!("{} in {:.2}s", counted(files, "file"), took.as_secs_f64()));
    }
    status
}

/// A run of `check`, with what it is held to.
struct Checked {
    run: Run,
    status: Status,
    locked: Option<Locked>,
    since: Option<Since>,
}

fn analysed(scope: &Scope, args: &Output, screen: &Screen) -> Result<Checked, Status> {
    let mut scope = scope.clone();
    if args.locked {
        lock::whole(&scope, screen)?;
        scope = scope.whole();
    }
    let loaded = load(&scope, screen)?;
    let root = loaded.root.clone();
    // What can be said before the work is not said after it.
    let locked = if args.locked { Some(lock::read(&root, screen)?) } else { None };
    let earlier = args.since.as_ref().map(|revision| since::earlier(revision, &root, screen)).transpose()?;
    let mut run = Run::of(loaded, &args.dump, screen)?;
    let status = run.status(screen);
    let since =
        earlier.filter(|_| status != Status::Wrong).map(|earlier| since::compare(&earlier, &scope, &mut run, screen));
    Ok(Checked { run, status, locked, since })
}

/// The folder of the workspace below that of the repository, as GitHub has checked it out, with a closing `/`.
pub(crate) fn prefix(root: &Path) -> String {
    let repository = variable("GITHUB_WORKSPACE").or_else(|| variable("CI_PROJECT_DIR"));
    let below = repository.and_then(|repository| {
        let repository = Path::new(&repository).canonicalize().ok()?;
        Some(root.strip_prefix(repository).ok()?.to_string_lossy().replace('\\', "/"))
    });
    below.filter(|below| !below.is_empty()).map_or(String::new(), |below| format!("{below}/"))
}

/// Appends the summary of the run to the page of the workflow.
fn summarise(report: &Report<'_>, lock: Option<&LockChange>) -> std::io::Result<()> {
    use std::io::Write;
    let Some(path) = variable("GITHUB_STEP_SUMMARY") else { return Ok(()) };
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    file.write_all(step_summary(report, lock).as_bytes())
}

/// Writes a file, with the folders it needs.
pub(crate) fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(dir) = path.parent().filter(|dir| !dir.as_os_str().is_empty()) {
        std::fs::create_dir_all(dir)?;
    }
    std::fs::write(path, text)
}
