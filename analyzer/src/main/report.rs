//! `report`: the page for reviewers, in one of its forms.
//!
//! The exit status says whether the page was written and whether it has a verdict; what the verdict is stands on the page,
//! and is for `check` to gate on.

use std::path::Path;
use std::process::Command;

use privacy_check::dossier::{Asked, Before, Review, Verdict, review};
use privacy_check::report::TOOL;
use privacy_check::report::page::{PageFormat, Table, render, table};
use privacy_check::review::{LOCK_FILE, parse_lock};

use crate::Status;
use crate::check::{prefix, write};
use crate::cli::{Page, Scope};
use crate::run::{Run, variable};
use crate::screen::Screen;

pub(crate) fn run(scope: &Scope, page: &Page, screen: &Screen) -> Status {
    let wrong = |error: String| {
        screen.error(&error);
        Status::Wrong
    };
    // Said before the work, not after.
    let mut before = match page.against.as_deref().map(read).transpose() {
        Ok(before) => before,
        Err(error) => return wrong(error),
    };
    let run = match Run::new(scope, &[], screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    if run.status(screen) == Status::Wrong {
        return Status::Wrong;
    }
    let own = run.root.join(LOCK_FILE);
    if before.is_none() && own.exists() {
        before = match read(&own) {
            Ok(before) => Some(Before { name: LOCK_FILE.to_owned(), ..before }),
            Err(error) => return wrong(error),
        };
    }
    let commit = page.commit.clone().or_else(|| commit(&run.root));
    let asked = Asked {
        link: page.link.clone().or_else(|| link(&prefix(&run.root))),
        date: page.date.clone(),
        before,
        workspace: run.root.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        commit,
    };
    let review = review(&run.outcome.input, &run.outcome.analysis, &run.policies, &asked, TOOL);
    if let Err(error) = put(&review, page, screen) {
        return wrong(error);
    }
    match review.verdict {
        Verdict::Unreadable => Status::Unreadable,
        Verdict::Clean | Verdict::Findings => Status::Clean,
    }
}

fn put(review: &Review, page: &Page, screen: &Screen) -> Result<(), String> {
    let file = |path: &Path, text: &str| {
        write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
    };
    let one = || match page.format {
        PageFormat::Csv => table(review, page.table),
        format => render(review, format),
    };
    match &page.output {
        None => screen.print(&one()),
        Some(folder) if page.format == PageFormat::Csv && folder.extension().is_none() => {
            for (name, which) in Table::ALL {
                file(&folder.join(format!("{name}.csv")), &table(review, which))?;
            }
        }
        Some(path) => file(path, &one())?,
    }
    Ok(())
}

/// An earlier state, out of a file: a document starts with a brace.
fn read(path: &Path) -> Result<Before, String> {
    let shown = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    let name = path.to_string_lossy();
    let is_document = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    let before = match is_document {
        true => Before::parse(&name, &text),
        false => parse_lock(&text)
            .map(|lock| Before::of_lock(&name, &lock))
            .map_err(|error| format!("line {}: {}", error.line, error.message)),
    };
    before.map_err(|error| {
        format!(
            "{shown} is no earlier state: {error}
  = help: write one by `cargo privacy-check report --format json --output FILE`, or by `cargo privacy-check lock`"
        )
    })
}

/// The commit: what CI says, else what git says of the folder, where there is a git.
fn commit(root: &Path) -> Option<String> {
    let said = ["GITHUB_SHA", "CI_COMMIT_SHA"].into_iter().find_map(variable);
    said.or_else(|| {
        let git = Command::new("git").arg("-C").arg(root).args(["rev-parse", "HEAD"]).output().ok()?;
        let text = String::from_utf8(git.stdout).ok().filter(|_| git.status.success())?;
        Some(text.trim().to_owned()).filter(|commit| !commit.is_empty())
    })
}

/// Where CI shows code; `prefix` is the folder of the workspace below that of the repository.
fn link(prefix: &str) -> Option<String> {
    if let (Some(server), Some(repository)) = (variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY")) {
        return Some(format!("{server}/{repository}/blob/{{commit}}/{prefix}{{path}}#L{{line}}"));
    }
    variable("CI_PROJECT_URL").map(|project| format!("{project}/-/blob/{{commit}}/{prefix}{{path}}#L{{line}}"))
}
