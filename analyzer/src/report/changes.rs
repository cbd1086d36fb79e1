//! What changed, in the forms of `diff` and of `check --since`: flows, findings, rules, patches.

use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects};
use serde::Serialize;
use serde_json::{Value, json};

use super::json::pretty;
use super::markdown::cell;
use super::text::one_line;
use super::{Report, Style, TOOL};
use crate::diag::counted;
use crate::review::{
    Diff, Direction, FindingChange, FlowChange, Known, Patches, Place, PolicyChange, RuleChange, Since, respects,
};

/// Paints a line.
struct Paint {
    color: bool,
}

impl Paint {
    fn on(&self, color: AnsiColor, text: &str) -> String {
        let look = color.on_default();
        if self.color { format!("{look}{text}{look:#}") } else { text.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        let look = annotate_snippets::renderer::Style::new().effects(Effects::BOLD);
        if self.color { format!("{look}{text}{look:#}") } else { text.to_owned() }
    }

    fn came(&self, text: &str) -> String {
        self.on(AnsiColor::BrightGreen, &format!("+ {}", one_line(text)))
    }

    fn went(&self, text: &str) -> String {
        self.on(AnsiColor::BrightRed, &format!("- {}", one_line(text)))
    }

    fn changed(&self, text: &str) -> String {
        self.on(AnsiColor::BrightYellow, &format!("~ {}", one_line(text)))
    }
}

/// A difference for a terminal. Ends with a line feed.
pub fn diff_human(diff: &Diff, style: &Style) -> String {
    let paint = Paint { color: style.color };
    let mut out = format!("{} {} -> {}\n", paint.bold("comparing"), one_line(&diff.before), one_line(&diff.after));
    if diff.is_empty() {
        out.push_str("no difference\n");
        return out;
    }
    if let Some(flows) = diff.flows.as_ref().filter(|flows| !flows.is_empty()) {
        flows_human(flows, &paint, &mut out);
    }
    if let Some(findings) = &diff.findings {
        findings_human(findings, &paint, &mut out);
    }
    for (path, change) in diff.policies.iter().flatten() {
        policy_human(path, change, &paint, &mut out);
    }
    for (path, version) in &diff.stale {
        let head = paint.on(AnsiColor::BrightYellow, "stale_version");
        let _ = writeln!(out, "\n{head}: {} changed, and its version is still `{version}`", one_line(path));
    }
    patches_human(&diff.patches, &paint, &mut out);
    out
}

fn flows_human(flows: &FlowChange, paint: &Paint, out: &mut String) {
    let _ = writeln!(out, "\n{}: {}", paint.bold("flows"), flows_told(flows));
    for (flow, at) in &flows.new {
        let _ = writeln!(out, "  {}", paint.came(&format!("{flow}{}", comment(at.as_ref()))));
    }
    for flow in &flows.gone {
        let _ = writeln!(out, "  {}", paint.went(&flow.to_string()));
    }
    for (before, after, at) in &flows.changed {
        let how = format!("{after}  [{}]{}", told(before, after), comment(at.as_ref()));
        let _ = writeln!(out, "  {}", paint.changed(&how));
    }
}

/// `2 new, 1 gone, 1 changed`
fn flows_told(flows: &FlowChange) -> String {
    tally(&[(flows.new.len(), "new"), (flows.gone.len(), "gone"), (flows.changed.len(), "changed")])
}

fn tally(parts: &[(usize, &str)]) -> String {
    let said: Vec<String> =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")).collect();
    if said.is_empty() { "no change".to_owned() } else { said.join(", ") }
}

/// `form: raw -> pseudonymous`
fn told(before: &crate::review::Flow, after: &crate::review::Flow) -> String {
    let all = respects(before, after).unwrap_or_default();
    let one = |(what, before, after): &(&str, String, String)| format!("{what}: {before} -> {after}");
    all.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn comment(at: Option<&Place>) -> String {
    at.map_or(String::new(), |(file, line)| format!("  # {file}:{line}"))
}

fn findings_human(findings: &FindingChange, paint: &Paint, out: &mut String) {
    if findings.new.is_empty() && findings.gone.is_empty() {
        return;
    }
    let tally = tally(&[(findings.new.len(), "new"), (findings.gone.len(), "gone")]);
    let _ = writeln!(out, "\n{}: {tally}", paint.bold("findings"));
    for one in &findings.new {
        let _ = writeln!(out, "  {}", paint.came(&finding(one)));
    }
    for one in &findings.gone {
        let _ = writeln!(out, "  {}", paint.went(&finding(one)));
    }
}

/// `deny[log_not_allowed] src/a.rs:3: message`
fn finding(one: &Known) -> String {
    let at = one.at.as_ref().map_or(String::new(), |(file, line)| format!(" {file}:{line}"));
    format!("{}[{}]{at}: {}", one.level, one.name, one.message)
}

fn policy_human(path: &str, change: &PolicyChange, paint: &Paint, out: &mut String) {
    let _ = writeln!(out, "\n{} {}: {}", paint.bold("policy"), one_line(path), rules_told(change));
    for rule in &change.rules {
        let color = match rule.direction {
            Direction::Loosened => AnsiColor::BrightRed,
            Direction::Changed => AnsiColor::BrightYellow,
            Direction::Tightened => AnsiColor::BrightGreen,
        };
        let word = paint.on(color, &format!("{:>9}", rule.direction.as_str()));
        let line = format!("[{}] {}{}", rule.table, rule.message, comment(rule.at.as_ref()));
        let _ = writeln!(out, "  {word}  {}", one_line(&line));
    }
}

/// `2 loosened, 1 tightened; version 2026-10 -> 2026-11`
fn rules_told(change: &PolicyChange) -> String {
    let number = |direction: Direction| change.rules.iter().filter(|rule| rule.direction == direction).count();
    let parts = [Direction::Loosened, Direction::Tightened, Direction::Changed]
        .map(|direction| (number(direction), direction.as_str()));
    let version = |said: &Option<String>| said.as_ref().map_or("none".to_owned(), |text| one_line(text));
    match change.before == change.after {
        true => format!("{}; version {}", tally(&parts), version(&change.after)),
        false => format!("{}; version {} -> {}", tally(&parts), version(&change.before), version(&change.after)),
    }
}

fn patches_human(patches: &Patches, paint: &Paint, out: &mut String) {
    if !patches.diffs.is_empty() {
        let _ = writeln!(out, "\n{}, if it is meant:", paint.bold("to allow what is new"));
        for diff in &patches.diffs {
            out.push('\n');
            out.push_str(diff);
        }
    }
    if !patches.refused.is_empty() {
        let _ = writeln!(out, "\n{}:", paint.bold("no line of policy allows"));
        for (id, why) in &patches.refused {
            let _ = writeln!(out, "  {id}  {}", one_line(why));
        }
    }
}

/// A difference as Markdown. Ends with a line feed.
pub fn diff_markdown(diff: &Diff) -> String {
    let mut out = format!("## Privacy: {} → {}\n\n", cell(&diff.before), cell(&diff.after));
    if diff.is_empty() {
        out.push_str("No difference.\n");
        return out;
    }
    if let Some(flows) = diff.flows.as_ref().filter(|flows| !flows.is_empty()) {
        flows_markdown(flows, &mut out);
    }
    if let Some(findings) = &diff.findings {
        findings_markdown(findings, &mut out);
    }
    for (path, change) in diff.policies.iter().flatten() {
        policy_markdown(path, change, &mut out);
    }
    for (path, version) in &diff.stale {
        let _ =
            writeln!(out, "**stale\\_version**: {} changed, and its version is still {}.\n", cell(path), cell(version));
    }
    patches_markdown(&diff.patches, &mut out);
    format!("{}\n", out.trim_end())
}

fn flows_markdown(flows: &FlowChange, out: &mut String) {
    let _ = writeln!(out, "### Flows: {}\n\n| | flow | where |\n| --- | --- | --- |", flows_told(flows));
    let place = |at: &Option<Place>| at.as_ref().map_or(String::new(), |(file, line)| format!("{file}:{line}"));
    for (flow, at) in &flows.new {
        let _ = writeln!(out, "| **new** | {} | {} |", cell(&flow.to_string()), cell(&place(at)));
    }
    for flow in &flows.gone {
        let _ = writeln!(out, "| gone | {} | |", cell(&flow.to_string()));
    }
    for (before, after, at) in &flows.changed {
        let text = format!("{after} ({})", told(before, after));
        let _ = writeln!(out, "| changed | {} | {} |", cell(&text), cell(&place(at)));
    }
    out.push('\n');
}

fn findings_markdown(findings: &FindingChange, out: &mut String) {
    if findings.new.is_empty() && findings.gone.is_empty() {
        return;
    }
    let tally = tally(&[(findings.new.len(), "new"), (findings.gone.len(), "gone")]);
    let _ = writeln!(
        out,
        "### Findings: {tally}\n\n| | level | finding | where | message |\n| --- | --- | --- | --- | --- |"
    );
    let rows = findings.new.iter().map(|one| ("**new**", one)).chain(findings.gone.iter().map(|one| ("gone", one)));
    for (word, one) in rows {
        let at = one.at.as_ref().map_or(String::new(), |(file, line)| format!("{file}:{line}"));
        let cells = [one.level.as_str(), &one.name, &at, &one.message].map(cell);
        let _ = writeln!(out, "| {word} | {} |", cells.join(" | "));
    }
    out.push('\n');
}

fn policy_markdown(path: &str, change: &PolicyChange, out: &mut String) {
    let _ = writeln!(out, "### Policy {}: {}\n", cell(path), cell(&rules_told(change)));
    if change.rules.is_empty() {
        return;
    }
    out.push_str("| | table | rule | where |\n| --- | --- | --- | --- |\n");
    for rule in &change.rules {
        let word = match rule.direction {
            Direction::Loosened => "**loosened**",
            other => other.as_str(),
        };
        let at = rule.at.as_ref().map_or(String::new(), |(file, line)| format!("{file}:{line}"));
        let cells = [rule.table.as_str(), &rule.message, &at].map(cell);
        let _ = writeln!(out, "| {word} | {} |", cells.join(" | "));
    }
    out.push('\n');
}

fn patches_markdown(patches: &Patches, out: &mut String) {
    if !patches.diffs.is_empty() {
        out.push_str("### To allow what is new, if it is meant\n\n");
        for diff in &patches.diffs {
            // Longer than any run of them in the text.
            let longest = diff.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            let _ = writeln!(out, "{fence}diff\n{}\n{fence}\n", diff.trim_end());
        }
    }
    if !patches.refused.is_empty() {
        out.push_str("### No line of policy allows\n\n| finding | why |\n| --- | --- |\n");
        for (id, why) in &patches.refused {
            let _ = writeln!(out, "| {} | {} |", cell(id), cell(why));
        }
        out.push('\n');
    }
}

/// What `--since` says beside findings, as Markdown.
pub(super) fn since_markdown(since: &Since, out: &mut String) {
    let _ = writeln!(
        out,
        "Against {}: {} there already and left out.\n",
        cell(&since.revision),
        counted(since.known, "finding")
    );
    if !since.flows.is_empty() {
        flows_markdown(&since.flows, out);
    }
    for (path, change) in &since.policies {
        policy_markdown(path, change, out);
    }
    patches_markdown(&since.patches, out);
}

/// What `--since` says beside findings, for a terminal.
pub(super) fn since_human(report: &Report<'_>, style: &Style) -> String {
    let Some(since) = report.since else { return String::new() };
    let paint = Paint { color: style.color };
    let mut out = String::new();
    if !style.quiet {
        let known = counted(since.known, "finding");
        let gone = if since.gone.is_empty() { String::new() } else { format!(", {} gone", since.gone.len()) };
        let _ = writeln!(
            out,
            "{} {}: {known} there already and left out{gone}",
            paint.bold("since"),
            one_line(&since.revision)
        );
        if !since.flows.is_empty() {
            flows_human(&since.flows, &paint, &mut out);
        }
        for (path, change) in &since.policies {
            policy_human(path, change, &paint, &mut out);
        }
        out.push('\n');
    }
    out
}

#[derive(Serialize)]
struct DiffJson<'a> {
    schema: u32,
    tool: &'a str,
    before: &'a str,
    after: &'a str,
    same: bool,
    flows: Option<Value>,
    findings: Option<Value>,
    policies: Option<Value>,
    stale: Value,
    patches: Value,
}

/// A difference as one document, `schema` 1. What one of the states does not tell is null.
pub fn diff_json(diff: &Diff) -> String {
    pretty(&DiffJson {
        schema: 1,
        tool: TOOL,
        before: &diff.before,
        after: &diff.after,
        same: diff.is_empty(),
        flows: diff.flows.as_ref().map(flows_json),
        findings: diff.findings.as_ref().map(|change| {
            json!({ "new": change.new.iter().map(known_json).collect::<Vec<_>>(),
                    "gone": change.gone.iter().map(known_json).collect::<Vec<_>>() })
        }),
        policies: diff.policies.as_ref().map(|list| policies_json(list)),
        stale: diff.stale.iter().map(|(path, version)| json!({ "file": path, "version": version })).collect(),
        patches: patches_json(&diff.patches),
    })
}

/// For the document of `check`.
pub(super) fn since_json(since: &Since) -> Value {
    json!({
        "revision": since.revision,
        "commit": since.commit,
        "known": since.known,
        "gone": since.gone.iter().map(known_json).collect::<Vec<_>>(),
        "flows": flows_json(&since.flows),
        "policies": policies_json(&since.policies),
        "patches": patches_json(&since.patches),
    })
}

fn place_json(at: Option<&Place>) -> Value {
    at.map_or(Value::Null, |(file, line)| json!({ "file": file, "line": line }))
}

fn flows_json(flows: &FlowChange) -> Value {
    let new: Vec<Value> =
        flows.new.iter().map(|(flow, at)| json!({ "flow": flow.to_string(), "at": place_json(at.as_ref()) })).collect();
    let gone: Vec<String> = flows.gone.iter().map(ToString::to_string).collect();
    let changed: Vec<Value> = flows
        .changed
        .iter()
        .map(|(before, after, at)| {
            json!({ "before": before.to_string(), "after": after.to_string(), "at": place_json(at.as_ref()) })
        })
        .collect();
    json!({ "new": new, "gone": gone, "changed": changed })
}

fn known_json(one: &Known) -> Value {
    json!({
        "id": one.id,
        "name": one.name,
        "level": one.level.as_str(),
        "message": one.message,
        "data": one.data,
        "item": one.item,
        "at": place_json(one.at.as_ref()),
    })
}

fn policies_json(list: &[(String, PolicyChange)]) -> Value {
    let rule = |rule: &RuleChange| {
        json!({
            "direction": rule.direction.as_str(),
            "table": rule.table,
            "message": rule.message,
            "at": place_json(rule.at.as_ref()),
        })
    };
    list.iter()
        .map(|(path, change)| {
            json!({
                "file": path,
                "version": { "before": change.before, "after": change.after },
                "rules": change.rules.iter().map(rule).collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn patches_json(patches: &Patches) -> Value {
    let refused: Vec<Value> = patches.refused.iter().map(|(id, why)| json!({ "finding": id, "reason": why })).collect();
    json!({ "diffs": patches.diffs, "refused": refused })
}
