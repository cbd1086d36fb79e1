//! The summary of a run in Markdown, for the page of a GitHub workflow.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::changes::since_markdown;
use super::lock::told;
use super::text::{one_line, per_cent};
use super::{Report, Verdict};
use crate::diag::{counted, grouped};
use crate::findings::FlowRecord;
use crate::review::LockChange;

/// How many findings the summary lists: a step may write a megabyte.
const SHOWN: usize = 50;

/// Verdict, findings, and who gets what, as Markdown.
///
/// `lock` is how the code differs from `privacy.lock`, also where the run is not held to it.
pub fn step_summary(report: &Report<'_>, lock: Option<&LockChange>) -> String {
    let mut out = String::from("## Privacy check\n\n");
    let verdict = match report.verdict() {
        Verdict::Clean => "No finding at deny level.",
        Verdict::Findings => "The code and the policy part.",
        Verdict::Unreadable => "No verdict: a source file could not be read.",
    };
    let suppressed = report.suppressed().count();
    let _ = writeln!(
        out,
        "{verdict} {} counted, {} suppressed.\n",
        counted(report.counting().count(), "finding"),
        grouped(suppressed)
    );
    changes(&report.clone().with_lock(lock), &mut out);
    if let Some(since) = report.since {
        since_markdown(since, &mut out);
    }
    findings(report, &mut out);
    flows(report, &mut out);
    let seen = report.analysis.coverage;
    let _ = writeln!(
        out,
        "{} read, {} % of {} resolved, {}.",
        counted(seen.files, "file"),
        per_cent(seen.calls_resolved, seen.calls),
        counted(seen.calls, "call"),
        counted(report.analysis.gaps.len(), "gap")
    );
    out
}

/// Flows that code and `privacy.lock` do not share.
fn changes(report: &Report<'_>, out: &mut String) {
    let Some(lock) = report.lock.filter(|lock| !lock.is_empty()) else { return };
    let _ = writeln!(out, "### Flows that changed\n\nAgainst `{}`, {}.\n", lock.file, told(lock));
    let all = report.differences();
    out.push_str("| | flow | where |\n| --- | --- | --- |\n");
    for one in all.iter().take(SHOWN) {
        let at = one.at.map_or(String::new(), |at| format!("{}:{}", at.path, at.line));
        let sign = if one.new { "**new**" } else { "gone" };
        let _ = writeln!(out, "| {sign} | {} | {} |", cell(&one.flow.to_string()), cell(&at));
    }
    if all.len() > SHOWN {
        let _ = writeln!(out, "\n… and {} more.", grouped(all.len() - SHOWN));
    }
    out.push('\n');
}

fn findings(report: &Report<'_>, out: &mut String) {
    let all = report.counting().count();
    if all == 0 {
        return;
    }
    out.push_str("| level | finding | data | where | message |\n| --- | --- | --- | --- | --- |\n");
    for finding in report.counting().take(SHOWN) {
        let at = report.stands(finding).map_or(String::new(), |at| format!("{}:{}", at.path, at.line));
        let data: Vec<&str> = finding.data.iter().map(|name| name.as_str()).collect();
        let cells = [finding.level.as_str(), finding.name, &data.join(", "), &at, &finding.message].map(cell);
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    if all > SHOWN {
        let _ = writeln!(out, "\n… and {} more.", grouped(all - SHOWN));
    }
    out.push('\n');
}

fn flows(report: &Report<'_>, out: &mut String) {
    let mut rows: BTreeMap<[&str; 4], bool> = BTreeMap::new();
    for flow in &report.analysis.flows {
        if let Some(target) = target(flow) {
            let row = [flow.data.as_str(), flow.form.as_str(), flow.stage.as_str(), target];
            *rows.entry(row).or_insert(true) &= flow.allowed;
        }
    }
    if rows.is_empty() {
        return;
    }
    out.push_str("| data | form | stage | to | allowed |\n| --- | --- | --- | --- | --- |\n");
    for (row, allowed) in rows {
        let _ = writeln!(out, "| {} | {} |", row.map(cell).join(" | "), if allowed { "yes" } else { "**no**" });
    }
    out.push('\n');
}

fn target(flow: &FlowRecord) -> Option<&'static str> {
    flow.store.or(flow.recipient).map(|name| name.as_str())
}

/// Text for a cell of a table: on one line, and no markup of its own but spans of code.
pub(super) fn cell(text: &str) -> String {
    let text = one_line(text);
    // An odd one out is no span.
    let closed = text.matches('`').count().is_multiple_of(2);
    let mut out = String::new();
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' if closed => {
                code = !code;
                out.push('`');
            }
            '|' => out.push_str("\\|"),
            c if code => out.push(c),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '*' | '_' | '[' | ']' | '\\' | '`' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
