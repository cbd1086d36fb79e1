//! `baseline update` and `baseline prune`, and the file that they write.

use std::path::Path;

use privacy_check::findings::Finding;
use privacy_check::policy::{Date, Level};
use privacy_check::review::{BASELINE_FILE, Baseline, Recorded, add_to_baseline, parse_baseline, prune_baseline};

use crate::Status;
use crate::cli::{BaselineCommand, Scope};
use crate::lock::shown;
use crate::run::{Run, today};
use crate::screen::Screen;

/// Said where the call says nothing.
const REASON: &str = "known when the baseline was written";
const OWNER: &str = "nobody yet";

pub(crate) fn run(command: &BaselineCommand, scope: &Scope, screen: &Screen) -> Status {
    if let Some(flag) = scope.narrowing() {
        screen.error(&format!("{BASELINE_FILE} is about the whole workspace: leave out `{flag}`"));
        return Status::Wrong;
    }
    let run = match Run::of_all(scope, screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    let (text, baseline) = match read(&run.root) {
        Ok(found) => found.unwrap_or_default(),
        Err(message) => {
            screen.error(&message);
            return Status::Wrong;
        }
    };
    match command {
        BaselineCommand::Update { reason, owner, until } => {
            let with = Recorded {
                reason: reason.as_deref().unwrap_or(REASON),
                owner: owner.as_deref().unwrap_or(OWNER),
                date: today(),
                until: *until,
            };
            update(&run, &text, &with, screen)
        }
        BaselineCommand::Prune => prune(&run, &text, &baseline, screen),
    }
}

fn update(run: &Run, text: &str, with: &Recorded<'_>, screen: &Screen) -> Status {
    // What is known has been suppressed by the run; what the file itself is about is no finding of the code.
    let ours = |finding: &&Finding| finding.policy.as_ref().is_some_and(|line| line.file == BASELINE_FILE);
    let counting = run.outcome.analysis.findings.iter().filter(|finding| finding.level != Level::Allow);
    let new: Vec<&Finding> = counting.filter(|finding| !ours(finding)).collect();
    if new.is_empty() {
        screen.status("Unchanged", &format!("{BASELINE_FILE}: nothing to add"));
        return Status::Clean;
    }
    let status = write(&run.root, &add_to_baseline(text, &new, with), screen);
    if status == Status::Clean {
        screen.status("Added", &format!("{} to {BASELINE_FILE}", entries(new.len())));
        if with.owner == OWNER || with.reason == REASON {
            screen.status(
                "To do",
                "say who answers for them and why: `owner` and `reason` of each, or --owner and --reason",
            );
        }
    }
    status
}

fn prune(run: &Run, text: &str, baseline: &Baseline, screen: &Screen) -> Status {
    let gone = &run.unused;
    if gone.is_empty() {
        let kept = entries(baseline.entries.len());
        screen.status("Unchanged", &format!("{BASELINE_FILE}: {kept}, and each is there"));
        return Status::Clean;
    }
    let pruned = prune_baseline(text, gone);
    let status = write(&run.root, &pruned, screen);
    if status == Status::Clean {
        screen.status("Removed", &format!("{} from {BASELINE_FILE}", entries(gone.len())));
    }
    status
}

fn entries(number: usize) -> String {
    if number == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

fn write(root: &Path, text: &str, screen: &Screen) -> Status {
    match std::fs::write(root.join(BASELINE_FILE), text) {
        Ok(()) => Status::Clean,
        Err(error) => {
            screen.error(&format!("{BASELINE_FILE} cannot be written: {error}"));
            Status::Wrong
        }
    }
}

/// The file of the workspace at `root`, as text and as read; `None` when there is none.
///
/// # Errors
/// What is wrong with it, in words.
pub(crate) fn read(root: &Path) -> Result<Option<(String, Baseline)>, String> {
    let bytes = match std::fs::read(root.join(BASELINE_FILE)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{BASELINE_FILE} cannot be read: {error}")),
    };
    let text = String::from_utf8(bytes).map_err(|_| format!("{BASELINE_FILE} cannot be read: it is not UTF-8"))?;
    let baseline = parse_baseline(&text).map_err(|error| shown(BASELINE_FILE, &error))?;
    Ok(Some((text, baseline)))
}

/// A date of the command line.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write it as 2027-03-31".to_owned())
}
