//! One finding retold: hop by hop with the code around each, the rule it meets, and what to do about it.

use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects};

use super::place::At;
use super::text::one_line;
use super::{Report, Style};
use crate::findings::Finding;

/// Lines shown above and below the one that is meant.
const AROUND: u32 = 2;

/// The story of a finding. Ends with a line feed.
pub(super) fn render(report: &Report<'_>, finding: &Finding, style: &Style) -> String {
    let bold = |text: &str| {
        let look = annotate_snippets::renderer::Style::new().effects(Effects::BOLD);
        if style.color { format!("{look}{text}{look:#}") } else { text.to_owned() }
    };
    let mut out = format!("{}: {}\n\n", bold(finding.name), one_line(&finding.message));
    for (key, value) in facts(finding) {
        let _ = writeln!(out, "  {key:9} {}", one_line(&value));
    }
    // What comes out of a call and goes on through it is one hop to a reader.
    let mut steps: Vec<(At<'_>, String)> = Vec::new();
    for (at, hop) in report.trace(finding) {
        match steps.last_mut().filter(|(last, _)| (last.path, last.line, last.column) == (at.path, at.line, at.column))
        {
            Some((_, what)) => what.push_str(&format!("; {}", hop.what)),
            None => steps.push((at, hop.what.clone())),
        }
    }
    let here = report.at(finding.at);
    if !steps.is_empty() || here.is_some() {
        let _ = writeln!(out, "\n{}", bold("The way of the data"));
    }
    for (number, (at, what)) in steps.iter().enumerate() {
        step(report, &format!("{}.", number + 1), *at, what, style, &mut out);
    }
    let ends = steps.last().map(|(at, _)| (at.path, at.line, at.column));
    if let Some(at) = here.filter(|at| ends != Some((at.path, at.line, at.column))) {
        step(report, &format!("{}.", steps.len() + 1), at, "here it stands", style, &mut out);
    }
    if finding.guessed {
        out.push_str("\n  a step is guessed: it leads through a call that the tool cannot see into\n");
    }
    if let Some(line) = &finding.policy {
        let _ = writeln!(out, "\n{}", bold("The rule"));
        let at = report.policy_at(line);
        step(report, "", at, "", style, &mut out);
    }
    if !finding.help.is_empty() {
        let _ = writeln!(out, "\n{}\n\n  {}", bold("How to mend it"), one_line(&finding.help));
    }
    if let Some(said) = &finding.suppressed {
        let owner = said.owner.as_ref().map_or(String::new(), |owner| format!("; owner: {owner}"));
        let until = said.until.as_ref().map_or(String::new(), |until| format!("; until {until}"));
        let text = format!("by {}: {}{owner}{until}", said.by, said.reason);
        let _ = writeln!(out, "\n{}\n\n  {}", bold("Allowed"), one_line(&text));
    } else if !finding.item.is_empty() {
        let _ = writeln!(out, "\n{}\n", bold("How to excuse it, if it must stay"));
        let _ = writeln!(out, "  [[exception]]\n  finding = \"{}\"\n  at = \"{}\"", finding.name, finding.item);
        out.push_str("  reason = \"…\"\n  owner = \"…\"\n  until = \"…\"\n");
    }
    out
}

/// What is known of it, as words.
fn facts(finding: &Finding) -> Vec<(&'static str, String)> {
    let list = |names: &[crate::base::Name]| names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let name = |name: Option<crate::base::Name>| name.map_or(String::new(), |name| name.to_string());
    let data =
        if finding.data.is_empty() { String::new() } else { format!("{} ({})", list(&finding.data), finding.form) };
    let all = [
        ("id", finding.id.clone()),
        ("level", finding.level.to_string()),
        ("data", data),
        ("subject", name(finding.subject)),
        ("stage", if finding.data.is_empty() { String::new() } else { finding.stage.as_str().to_owned() }),
        ("purposes", list(&finding.purposes)),
        ("store", name(finding.store)),
        ("recipient", name(finding.recipient)),
        ("gate", name(finding.gate)),
        ("in", finding.item.to_string()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// One place: its head, and the lines around it with the meant one underlined.
fn step(report: &Report<'_>, number: &str, at: At<'_>, what: &str, style: &Style, out: &mut String) {
    let head = format!("{number} {what}");
    out.push('\n');
    if !head.trim().is_empty() {
        let _ = writeln!(out, "  {}", one_line(head.trim()));
    }
    let _ = writeln!(out, "  --> {}:{}:{}", one_line(at.path), at.line, at.column);
    let code = report.input.file_at(at.path).and_then(|file| report.input.files.get(file)?.text.as_deref().ok());
    let Some(text) = code.or_else(|| report.policy_text(at.path)) else { return };
    let first = at.line.saturating_sub(AROUND).max(1);
    let shown: Vec<&str> =
        text.lines().skip(first as usize - 1).take((at.line - first + AROUND + 1) as usize).collect();
    let width = (first as usize + shown.len()).to_string().len();
    for (line, number) in shown.iter().zip(first..) {
        let _ = writeln!(out, "  {number:>width$} | {}", one_line(line).trim_end());
        if number == at.line {
            let indent: String = one_line(line).chars().take(at.column as usize - 1).map(|_| ' ').collect();
            let len = at.len.min((line.chars().count() as u32 + 1).saturating_sub(at.column)).max(1);
            let marks = "^".repeat(len as usize);
            let look = AnsiColor::BrightRed.on_default();
            let marks = if style.color { format!("{look}{marks}{look:#}") } else { marks };
            let _ = writeln!(out, "  {:width$} | {indent}{marks}", "");
        }
    }
}
