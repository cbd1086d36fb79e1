//! `report`: the page for reviewers, in one of its forms.
//!
//! The exit status says whether the page was written and whether it has a verdict; what the verdict is stands on the page,
//! and is for `check` to gate on.

use std::path::Path;
use std::process::Command;

use privacy_check::dossier::{Asked, Before, Review, Verdict, review};
use privacy_check::report::TOOL;
use privacy_check::report::page::{PageFormat, Table, render, table};

use crate::Status;
use crate::check::write;
use crate::cli::{Page, Scope};
use crate::run::{Run, variable};
use crate::screen::Screen;

pub(crate) fn run(scope: &Scope, page: &Page, screen: &Screen) -> Status {
    let before = match page.against.as_deref().map(read).transpose() {
        Ok(before) => before,
        Err(error) => {
            screen.error(&error);
            return Status::Wrong;
        }
    };
    let run = match Run::new(scope, &[], screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    if run.status(screen) == Status::Wrong {
        return Status::Wrong;
    }
    let commit = page.commit.clone().or_else(|| commit(&run.root));
    let asked = Asked {
        link: page.link.clone().or_else(link),
        date: page.date.clone(),
        before,
        workspace: run.root.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        commit,
    };
    let review = review(&run.outcome.input, &run.outcome.analysis, &run.policies, &asked, TOOL);
    if let Err(error) = put(&review, page, screen) {
        screen.error(&error);
        return Status::Wrong;
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

/// An earlier state, out of a file.
fn read(path: &Path) -> Result<Before, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    Before::parse(&path.to_string_lossy(), &text).map_err(|error| {
        format!(
            "{} is no earlier state: {error}
  = help: write one by `cargo privacy-check report --format json --output FILE`",
            path.display()
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

/// Where CI shows code.
fn link() -> Option<String> {
    if let (Some(server), Some(repository)) = (variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY")) {
        return Some(format!("{server}/{repository}/blob/{{commit}}/{{path}}#L{{line}}"));
    }
    variable("CI_PROJECT_URL").map(|project| format!("{project}/-/blob/{{commit}}/{{path}}#L{{line}}"))
}
