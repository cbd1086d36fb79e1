//! How the code differs from `privacy.lock`, in the forms of a report. New flows stand where they end in the code, flows
//! that are gone at their line of the file.

use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects};
use serde::Serialize;

use super::place::At;
use super::text::one_line;
use super::{Report, Style};
use crate::diag::counted;
use crate::review::{Flow, LockChange};

/// The name of the difference where documents want one for each thing they say; it is no finding, and has no page.
pub(super) const NAME: &str = "lock_differs";
/// What to do.
pub(super) const HELP: &str =
    "if the change is meant, run `cargo privacy-check lock`, and have the change of privacy.lock reviewed";

/// One flow that code and file do not share.
pub(super) struct Difference<'a> {
    /// Whether the code has it.
    pub(super) new: bool,
    pub(super) flow: &'a Flow,
    pub(super) at: Option<At<'a>>,
}

impl Difference<'_> {
    /// One sentence.
    pub(super) fn message(&self) -> String {
        let what = if self.new { "a flow is not in privacy.lock" } else { "a flow of privacy.lock is gone" };
        format!("{what}: {}", self.flow)
    }

    /// The same for the same flow, wherever it is.
    pub(super) fn id(&self) -> String {
        format!("{}:{}", if self.new { "new" } else { "gone" }, self.flow)
    }
}

impl<'a> Report<'a> {
    /// All differences, in the order of the file.
    pub(super) fn differences(&self) -> Vec<Difference<'a>> {
        let Some(lock) = self.lock else { return Vec::new() };
        let new = lock.new.iter().map(|(flow, at)| Difference { new: true, flow, at: at.and_then(|at| self.at(at)) });
        let gone = lock.gone.iter().map(|(flow, line)| Difference {
            new: false,
            flow,
            at: Some(At { path: &lock.file, line: *line, column: 1, len: flow.to_string().chars().count() as u32 }),
        });
        let mut all: Vec<Difference<'a>> = new.chain(gone).collect();
        all.sort_by_cached_key(|one| (one.flow.to_string(), one.new));
        all
    }
}

/// For people: `+` and `-` as in a diff of the file, with the places in the code.
pub(super) fn human(report: &Report<'_>, style: &Style) -> String {
    let Some(lock) = report.lock.filter(|lock| !lock.is_empty()) else {
        return String::new();
    };
    let paint = |color: AnsiColor, text: String| {
        let look = color.on_default();
        if style.color { format!("{look}{text}{look:#}") } else { text }
    };
    let error = AnsiColor::BrightRed.on_default().effects(Effects::BOLD);
    let error = if style.color { format!("{error}error{error:#}") } else { "error".to_owned() };
    let mut out = format!("{error}: the code and {} differ: {}\n", lock.file, told(lock));
    for difference in report.differences() {
        let (sign, color) = if difference.new { ("+", AnsiColor::BrightGreen) } else { ("-", AnsiColor::BrightRed) };
        let at = difference.at.map_or(String::new(), |at| format!("  # {}:{}", at.path, at.line));
        let line = one_line(&format!("{sign} {}{at}", difference.flow));
        let _ = writeln!(out, "  {}", paint(color, line));
    }
    let _ = writeln!(out, "  = help: {HELP}\n");
    out
}

/// `2 flows are new, 1 flow is gone`
pub(super) fn told(lock: &LockChange) -> String {
    let one = |number: usize, what: &str| {
        let verb = if number == 1 { "is" } else { "are" };
        (number > 0).then(|| format!("{} {verb} {what}", counted(number, "flow")))
    };
    let parts = [one(lock.new.len(), "new"), one(lock.gone.len(), "gone")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// For the JSON document.
#[derive(Serialize)]
pub(super) struct LockJson<'a> {
    file: &'a str,
    new: Vec<NewJson<'a>>,
    gone: Vec<GoneJson>,
}

#[derive(Serialize)]
struct NewJson<'a> {
    flow: String,
    at: Option<super::json::PlaceJson<'a>>,
}

#[derive(Serialize)]
struct GoneJson {
    flow: String,
    line: u32,
}

pub(super) fn json<'a>(report: &Report<'a>) -> Option<LockJson<'a>> {
    let lock = report.lock?;
    let new = report.differences().into_iter().filter(|one| one.new);
    Some(LockJson {
        file: &lock.file,
        new: new.map(|one| NewJson { flow: one.flow.to_string(), at: one.at.map(super::json::place) }).collect(),
        gone: lock.gone.iter().map(|(flow, line)| GoneJson { flow: flow.to_string(), line: *line }).collect(),
    })
}
