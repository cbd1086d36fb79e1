//! `--format github`: workflow commands, which GitHub shows beside the lines of a pull request. Worst first, since it
//! shows ten.

use std::fmt::Write as _;

use super::lock::{HELP, NAME};
use super::place::At;
use super::text::one_line;
use super::{Report, Style};
use crate::diag::Severity;
use crate::policy::Level;

pub(super) fn render(report: &Report<'_>, style: &Style) -> String {
    let mut out = String::new();
    for note in report.analysis.notes.iter().filter(|note| note.severity == Severity::Unreadable) {
        let place = note.span.and_then(|span| report.at(span));
        let place =
            place.map_or(String::new(), |at| format!("file={},line={},", property(&style.prefix, at.path), at.line));
        let _ = writeln!(out, "::error {place}title={}::{}", property("", note.kind), data(&note.message));
    }
    for finding in report.groups().into_iter().flatten() {
        let command = if finding.level == Level::Deny { "error" } else { "warning" };
        let place = place(style, report.stands(finding));
        let mut message = finding.message.clone();
        if let Some(line) = &finding.policy {
            let _ = write!(message, "\npolicy: {}:{}", line.file, line.line);
        }
        if !finding.help.is_empty() {
            let _ = write!(message, "\nhelp: {}", finding.help);
        }
        let _ = write!(message, "\nid: {}", finding.id);
        let _ = writeln!(out, "::{command} {place}title={}::{}", property("", finding.name), data(&message));
    }
    for one in report.differences() {
        let message = format!("{}\nhelp: {HELP}", one.message());
        let _ = writeln!(out, "::error {}title={NAME}::{}", place(style, one.at), data(&message));
    }
    out
}

/// The place of a command, with a closing comma.
fn place(style: &Style, at: Option<At<'_>>) -> String {
    let Some(at) = at else { return String::new() };
    let file = property(&style.prefix, at.path);
    let end = at.column.saturating_add(at.len);
    format!("file={file},line={},endLine={0},col={},endColumn={end},", at.line, at.column)
}

/// The text of a command, escaped.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| one_line(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

/// A value of a command, escaped.
fn property(prefix: &str, text: &str) -> String {
    data(&format!("{prefix}{text}")).replace(':', "%3A").replace(',', "%2C")
}
