//! `--format human`: each finding as rustc shows an error: the code, the way the data took, and the line of policy it
//! meets, in one diagnostic.

use std::fmt::Write as _;

use annotate_snippets::Level as Look;

use super::changes::since_human;
use super::place::At;
use super::snippet::{Mark, diagnostic};
use super::text::one_line;
use super::{Report, Style, lock, summary};
use crate::diag::{counted, grouped};
use crate::findings::{Finding, Stage};
use crate::policy::{CLIENT, LOG, Level};

/// How many kinds of warnings of one name are shown in full; findings at deny level all are.
const SHOWN_WARNINGS: usize = 3;
/// How many more places are listed that the same is said of.
const SHOWN_PLACES: usize = 10;
/// How many steps of a trace are shown before the place where it ends: the first, and the last ones.
const SHOWN_STEPS: usize = 5;

pub(super) fn human(report: &Report<'_>, style: &Style) -> String {
    let mut out = String::new();
    let groups = report.groups();
    for of_name in groups.chunk_by(|a, b| (a[0].level, a[0].name) == (b[0].level, b[0].name)) {
        let folds = of_name[0][0].level == Level::Warn && !style.verbose;
        let shown = if folds { of_name.len().min(SHOWN_WARNINGS) } else { of_name.len() };
        for group in &of_name[..shown] {
            if style.verbose {
                group.iter().for_each(|finding| block(report, finding, &[], style, &mut out));
            } else {
                block(report, group[0], &group[1..], style, &mut out);
            }
        }
        folded(&of_name[shown..], style, &mut out);
    }
    if style.verbose {
        suppressed(report, &mut out);
        gaps(report, &mut out);
    }
    out.push_str(&lock::human(report, style));
    out.push_str(&since_human(report, style));
    if !style.quiet {
        out.push_str(&summary::render(report, style));
    }
    out
}

/// A finding in full, and the other places that the same is said of.
fn block(report: &Report<'_>, finding: &Finding, others: &[&Finding], style: &Style, out: &mut String) {
    out.push_str(&render(report, finding, others, style));
    out.push('\n');
}

/// Warnings of one name that are not shown, as a line.
fn folded(groups: &[Vec<&Finding>], style: &Style, out: &mut String) {
    let Some(first) = groups.first().and_then(|group| group.first()) else { return };
    let more = grouped(groups.iter().map(Vec::len).sum());
    let see =
        if first.name == "untagged_data" { "`cargo privacy-check discover` lists them" } else { "see them with -v" };
    let (on, off) = if style.color { ("\u{1b}[1m\u{1b}[33m", "\u{1b}[0m") } else { ("", "") };
    let _ = writeln!(out, "{on}warning[{}]{off}: … and {more} more like these: {see}\n", first.name);
}

/// One finding in full.
pub(super) fn render_one(report: &Report<'_>, finding: &Finding, style: &Style) -> String {
    render(report, finding, &[], style)
}

fn render(report: &Report<'_>, finding: &Finding, others: &[&Finding], style: &Style) -> String {
    let level = match finding.level {
        Level::Deny => Look::ERROR,
        Level::Warn => Look::WARNING,
        Level::Allow => Look::NOTE,
    };
    let mut notes = Vec::new();
    let marks = marks(report, finding, style, &mut notes);
    if !finding.help.is_empty() {
        notes.push((Look::HELP, finding.help.clone()));
    }
    if finding.guessed {
        let text = "a step of the way is guessed: it leads through a call that the tool cannot see into";
        notes.push((Look::NOTE, text.to_owned()));
    }
    if let Some(said) = &finding.suppressed {
        notes.push((Look::NOTE, format!("allowed by {}: {}", said.by, said.reason)));
    }
    notes.push((Look::NOTE, format!("id {}", finding.id)));
    if !others.is_empty() {
        notes.push((Look::NOTE, elsewhere(report, others)));
    }
    diagnostic(style, level, finding.name, &finding.message, &marks, &notes)
}

/// Other places that the same is said of, a line each.
fn elsewhere(report: &Report<'_>, others: &[&Finding]) -> String {
    let mut text = format!("the same at {}:", counted(others.len(), "more place"));
    let place = |finding: &&Finding| {
        let at = report.stands(finding);
        at.map_or(String::new(), |at| one_line(&format!("{}:{}:{}", at.path, at.line, at.column)))
    };
    let shown: Vec<(String, &str)> =
        others.iter().take(SHOWN_PLACES).map(|finding| (place(finding), finding.id.as_str())).collect();
    let width = shown.iter().map(|(place, _)| place.chars().count()).max().unwrap_or(0);
    for (place, id) in shown {
        let _ = write!(text, "\n{place:width$}  id {id}");
    }
    if others.len() > SHOWN_PLACES {
        let _ = write!(text, "\n… and {} more: see them with -v", grouped(others.len() - SHOWN_PLACES));
    }
    text
}

/// What is shown of a finding: the place it stands at, the steps to it, the line of policy.
fn marks<'a>(
    report: &Report<'a>,
    finding: &'a Finding,
    style: &Style,
    notes: &mut Vec<(Look<'static>, String)>,
) -> Vec<Mark<'a>> {
    let mut marks = Vec::new();
    if let Some(at) = report.at(finding.at) {
        let mut steps: Vec<(At<'a>, &str)> = report.trace(finding).map(|(at, hop)| (at, hop.what.as_str())).collect();
        let is_here = |step: &At<'_>| (step.path, step.line, step.column) == (at.path, at.line, at.column);
        let last = steps.pop_if(|(step, _)| is_here(step)).map(|(_, what)| what.to_owned());
        let numbered = steps.len() > 1;
        let number = |at: usize, what: &str| if numbered { format!("({}) {what}", at + 1) } else { what.to_owned() };
        let label = number(steps.len(), &last.unwrap_or_else(|| here(finding)));
        marks.push(Mark { at, text: text_at(report, at.path), label, primary: true });
        let left_out = if style.verbose { 0 } else { steps.len().saturating_sub(SHOWN_STEPS) };
        for (position, (at, what)) in steps.iter().enumerate() {
            if position == 0 || position > left_out {
                let text = text_at(report, at.path);
                marks.push(Mark { at: *at, text, label: number(position, what), primary: false });
            }
        }
        if left_out > 0 {
            notes.push((Look::NOTE, format!("{} of the way left out: see them with -v", counted(left_out, "step"))));
        }
    }
    if let Some(line) = &finding.policy {
        let text = report.policy_text(&line.file);
        let at = report.policy_at(line);
        let primary = marks.is_empty();
        marks.push(Mark { at, text, label: policy_label(finding, text, at), primary });
    }
    marks
}

fn text_at<'a>(report: &Report<'a>, path: &str) -> Option<&'a str> {
    let file = report.input.file_at(path)?;
    report.input.files.get(file)?.text.as_deref().ok()
}

/// What happens where a finding stands, when its trace does not say.
fn here(finding: &Finding) -> String {
    let store = finding.store.map(|store| store.as_str());
    let recipient = finding.recipient.map(|recipient| recipient.as_str());
    match (finding.name, finding.stage, store, recipient) {
        ("untagged_data", ..) => "carries no tag".to_owned(),
        ("unused_rule" | "unused_exception", ..) => String::new(),
        (_, Stage::Store, Some(LOG), _) => "logged here".to_owned(),
        (_, Stage::Store, Some(store), _) => format!("stored in `{store}` here"),
        (_, Stage::Share, _, Some(CLIENT)) => "answered to the client here".to_owned(),
        (_, Stage::Share | Stage::Transmit, _, Some(recipient)) => format!("leaves for `{recipient}` here"),
        (_, Stage::Share | Stage::Transmit, ..) => "leaves here".to_owned(),
        (_, Stage::Collect, ..) => "enters here".to_owned(),
        (_, Stage::Use, ..) => "used here".to_owned(),
        _ => String::new(),
    }
}

/// What the line of policy has to do with it.
fn policy_label(finding: &Finding, text: Option<&str>, at: At<'_>) -> String {
    let line = text.and_then(|text| text.lines().nth(at.line as usize - 1)).unwrap_or("").trim_start();
    let key = line.split(['=', ' ', '\t']).next().unwrap_or("");
    let is_header = line.starts_with('[');
    // A list without entries allows nothing, and says so better than a pointer at two brackets.
    let listed = line.split_once('=').map_or("", |(_, value)| value.trim_start());
    let is_empty = listed.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(']'));
    let label = match (finding.name, key) {
        ("unused_rule", _) => "no code does this",
        ("unused_exception", _) => "excuses nothing",
        ("stale_version", _) => "still the same",
        (_, "never") => "the policy forbids it here",
        ("gate_missing", _) => "the policy asks for the gate here",
        ("retention_exceeded", _) => "the policy says how long here",
        ("retention_unknown" | "not_encrypted" | "right_missing" | "erasure_missing", _) => {
            "the policy asks for it here"
        }
        ("form_not_allowed", _) => "the policy limits the form here",
        (_, "purposes") if is_empty => "the policy allows no purpose",
        (_, "stores") if is_empty => "the policy allows no store",
        (_, "sharing") if is_empty => "the policy allows no recipient",
        (_, "purposes") => "the policy allows these purposes",
        (_, "stores") => "the policy allows these stores",
        (_, "sharing") => "the policy allows these recipients",
        (_, "\"*\"") => "the policy allows these regions",
        _ if is_header => "this row does not allow it",
        _ => "the policy speaks of it here",
    };
    label.to_owned()
}

/// Suppressed findings, a line each.
fn suppressed(report: &Report<'_>, out: &mut String) {
    for finding in report.suppressed() {
        let at = report.stands(finding).map_or(String::new(), |at| format!("{}:{}:{}: ", at.path, at.line, at.column));
        let said = finding.suppressed.as_ref();
        let why = said.map_or(String::new(), |said| format!(" ({}: {})", said.by, said.reason));
        let line = format!("{at}allow[{}]: {}{why}", finding.name, finding.message);
        let _ = writeln!(out, "{}", one_line(&line));
    }
    if report.suppressed().next().is_some() {
        out.push('\n');
    }
}

/// Gaps, a line each.
fn gaps(report: &Report<'_>, out: &mut String) {
    for gap in &report.analysis.gaps {
        let at = gap.at.and_then(|span| report.at(span));
        let at = at.map_or(String::new(), |at| format!("{}:{}:{}: ", at.path, at.line, at.column));
        let _ = writeln!(out, "{}", one_line(&format!("{at}gap[{}]: {}", gap.kind, gap.message)));
    }
    if !report.analysis.gaps.is_empty() {
        out.push('\n');
    }
}
