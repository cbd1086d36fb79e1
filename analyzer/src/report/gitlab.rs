//! `--format gitlab`: the code quality report that GitLab shows in merge requests.

use serde::Serialize;

use super::json::pretty;
use super::lock::NAME;
use super::{Report, Style};
use crate::diag::Severity;
use crate::policy::Level;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

pub(super) fn render(report: &Report<'_>, style: &Style) -> String {
    let unreadable = report.analysis.notes.iter().filter(|note| note.severity == Severity::Unreadable);
    let unreadable = unreadable.filter_map(|note| {
        let at = report.at(note.span?)?;
        Some(Issue {
            description: note.message.clone(),
            check_name: "unreadable_source",
            fingerprint: format!("unreadable_source:{}", at.path),
            severity: "blocker",
            location: location(style, at.path, at.line),
        })
    });
    let findings = report.counting().filter_map(|finding| {
        let at = report.stands(finding)?;
        Some(Issue {
            description: finding.message.clone(),
            check_name: finding.name,
            fingerprint: finding.id.clone(),
            severity: if finding.level == Level::Deny { "major" } else { "minor" },
            location: location(style, at.path, at.line),
        })
    });
    let differences = report.differences().into_iter().filter_map(|one| {
        let at = one.at?;
        Some(Issue {
            description: one.message(),
            check_name: NAME,
            fingerprint: one.id(),
            severity: "major",
            location: location(style, at.path, at.line),
        })
    });
    pretty(&unreadable.chain(findings).chain(differences).collect::<Vec<_>>())
}

fn location(style: &Style, path: &str, line: u32) -> Location {
    Location { path: format!("{}{path}", style.prefix), lines: Lines { begin: line } }
}
