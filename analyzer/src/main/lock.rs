//! `lock` and `check --locked`: the inventory of flows as a file beside `Cargo.lock`.

use std::path::Path;

use privacy_check::diag::counted;
use privacy_check::review::{Inventory, LOCK_FILE, LockChange, LockError, Locked, parse_lock, render_lock};

use crate::Status;
use crate::cli::Scope;
use crate::run::Run;
use crate::screen::Screen;

/// How many flows of each kind are told; the file has them all.
const TOLD: usize = 20;

/// Writes the file.
pub(crate) fn run(scope: &Scope, screen: &Screen) -> Status {
    if let Err(status) = whole(scope, screen) {
        return status;
    }
    let run = match Run::of_all(scope, screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    let inventory = Inventory::of(&run.outcome.input, &run.outcome.analysis);
    let path = run.root.join(LOCK_FILE);
    let before = std::fs::read_to_string(&path).ok();
    let text = render_lock(&inventory);
    // Git may have written the lines of an unchanged file for another platform.
    if before.as_ref().is_some_and(|before| before.replace("\r\n", "\n") == text) {
        screen.status("Unchanged", &format!("{LOCK_FILE}: {}", counted(inventory.flows.len(), "flow")));
        return Status::Clean;
    }
    if let Err(error) = std::fs::write(&path, &text) {
        screen.error(&format!("{} cannot be written: {error}", path.display()));
        return Status::Wrong;
    }
    if let Some(Ok(locked)) = before.as_deref().map(parse_lock) {
        let change = inventory.against(LOCK_FILE, &locked);
        tell(screen, "Adding", change.new.iter().map(|(flow, _)| flow.to_string()));
        tell(screen, "Removing", change.gone.iter().map(|(flow, _)| flow.to_string()));
    }
    screen.status("Locked", &format!("{} in {LOCK_FILE}", counted(inventory.flows.len(), "flow")));
    Status::Clean
}

fn tell(screen: &Screen, word: &str, lines: impl ExactSizeIterator<Item = String>) {
    let more = lines.len().saturating_sub(TOLD);
    lines.take(TOLD).for_each(|line| screen.status(word, &line));
    if more > 0 {
        screen.status(word, &format!("… and {more} more"));
    }
}

/// The file is about all code: what narrows the run would make lines come and go.
pub(crate) fn whole(scope: &Scope, screen: &Screen) -> Result<(), Status> {
    let Some(flag) = scope.narrowing() else { return Ok(()) };
    screen.error(&format!(
        "{LOCK_FILE} holds the flows of the whole workspace, for all features and targets: leave out `{flag}`"
    ));
    Err(Status::Wrong)
}

/// Reads the file of the workspace at `root`. What is wrong has then been said.
pub(crate) fn read(root: &Path, screen: &Screen) -> Result<Locked, Status> {
    let path = root.join(LOCK_FILE);
    let wrong = |message: String| {
        screen.error(&message);
        Err(Status::Wrong)
    };
    match std::fs::read(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => wrong(format!(
            "there is no {LOCK_FILE} to hold the code to, at {}
  = help: write it with `cargo privacy-check lock`, read it, and commit it beside Cargo.lock",
            root.display()
        )),
        Err(error) => wrong(format!("{} cannot be read: {error}", path.display())),
        Ok(bytes) => match String::from_utf8(bytes) {
            Err(_) => wrong(format!("{} cannot be read: it is not UTF-8", path.display())),
            Ok(text) => parse_lock(&text).or_else(|error| wrong(shown(LOCK_FILE, &error))),
        },
    }
}

/// The file of the workspace at `root`, where there is one that can be read.
pub(crate) fn there(root: &Path) -> Option<Locked> {
    parse_lock(&std::fs::read_to_string(root.join(LOCK_FILE)).ok()?).ok()
}

/// What is wrong with a file, with its place.
pub(crate) fn shown(path: &str, error: &LockError) -> String {
    format!("{path}:{}: {}\n  = help: {}", error.line, error.message, error.help)
}

/// How the code of a run differs from the file.
pub(crate) fn compare(run: &Run, locked: &Locked) -> LockChange {
    Inventory::of(&run.outcome.input, &run.outcome.analysis).against(LOCK_FILE, locked)
}
