//! The summary that closes the human form: counts by finding, where each category goes, what could not be seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects};

use super::text::{one_line, per_cent};
use super::{Report, Style, Verdict};
use crate::diag::{counted, grouped};
use crate::findings::{FlowRecord, Stage, gravity};
use crate::policy::Level;

pub(super) fn render(report: &Report<'_>, style: &Style) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", headline(report, style));
    by_name(report, &mut out);
    let columns = style.width.unwrap_or(COLUMNS).max(40);
    by_data(report, columns, &mut out);
    gaps(report, columns, &mut out);
    seen(report, columns, &mut out);
    out
}

/// Columns where nobody says how wide the screen is.
const COLUMNS: usize = 120;

/// Parts with commas between them, broken into lines of at most `columns`, each but the first after `indent` blanks.
/// `start` columns of the first line are taken. A part is never broken.
fn wrapped(parts: &[String], start: usize, indent: usize, columns: usize) -> String {
    let mut out = String::new();
    let mut column = start;
    for (at, part) in parts.iter().enumerate() {
        let comma = if at + 1 < parts.len() { "," } else { "" };
        let width = part.chars().count() + comma.len();
        if at > 0 && column + 1 + width > columns {
            let _ = write!(out, "\n{:indent$}", "");
            column = indent;
        } else if at > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(part);
        out.push_str(comma);
        column += width;
    }
    out
}

/// ``privacy check failed: 2 errors, 5 warnings, 1 suppressed; policy `messenger` 2026-11 (0123456789ab)``
fn headline(report: &Report<'_>, style: &Style) -> String {
    let with = |level: Level| report.findings.iter().filter(|finding| finding.level == level).count();
    let suppressed = with(Level::Allow);
    let verdict = match report.verdict() {
        Verdict::Clean => "passed",
        Verdict::Findings => "failed",
        Verdict::Unreadable => "has no verdict, a source file could not be read",
    };
    let color = match report.verdict() {
        Verdict::Clean => AnsiColor::BrightGreen,
        Verdict::Findings | Verdict::Unreadable => AnsiColor::BrightRed,
    };
    let verdict = if style.color {
        let look = color.on_default().effects(Effects::BOLD);
        format!("{look}{verdict}{look:#}")
    } else {
        verdict.to_owned()
    };
    let errors = counted(with(Level::Deny), "error");
    let warnings = counted(with(Level::Warn), "warning");
    let mut line = format!("privacy check {verdict}: {errors}, {warnings}, {} suppressed", grouped(suppressed));
    if let Some(policy) = &report.analysis.policy {
        let name = policy.name.as_deref().map_or(String::new(), |name| format!(" `{}`", one_line(name)));
        let version = policy.version.as_deref().map_or(String::new(), |version| format!(" {}", one_line(version)));
        let _ = write!(line, "; policy{name}{version} ({})", policy.digest.get(..12).unwrap_or(&policy.digest));
    }
    line
}

/// A line for each name of finding, with its counts by level.
fn by_name(report: &Report<'_>, out: &mut String) {
    let mut counts: BTreeMap<(usize, &str), [usize; 3]> = BTreeMap::new();
    for finding in &report.findings {
        counts.entry((gravity(finding.name), finding.name)).or_default()[finding.level as usize] += 1;
    }
    let Some(width) = counts.keys().map(|(_, name)| name.len()).max() else {
        return;
    };
    let _ = writeln!(out, "\n  {:width$}  {:>6} {:>6} {:>6}", "finding", "deny", "warn", "allow");
    for ((_, name), [allow, warn, deny]) in counts {
        let cells = [deny, warn, allow].map(|n| if n == 0 { "-".to_owned() } else { grouped(n) });
        let _ = writeln!(out, "  {name:width$}  {:>6} {:>6} {:>6}", cells[0], cells[1], cells[2]);
    }
}

/// A line for each category: the stores and recipients it reaches, `!` where a flow there is not allowed.
fn by_data(report: &Report<'_>, columns: usize, out: &mut String) {
    let mut reached: BTreeMap<&str, BTreeMap<String, bool>> = BTreeMap::new();
    for flow in &report.analysis.flows {
        let targets = reached.entry(flow.data.as_str()).or_default();
        if let Some(target) = target(flow) {
            *targets.entry(target).or_insert(true) &= flow.allowed;
        }
    }
    let Some(width) = reached.keys().map(|data| data.len()).max() else {
        return;
    };
    let width = width.max("data".len());
    let _ = writeln!(out, "\n  {:width$}  reaches (! where the policy does not allow it)", "data");
    for (data, targets) in reached {
        let shown = targets.into_iter().map(|(target, allowed)| if allowed { target } else { format!("{target}!") });
        let mut shown: Vec<String> = shown.map(|target| one_line(&target)).collect();
        if shown.is_empty() {
            shown.push("-".to_owned());
        }
        let indent = width + 4;
        let _ = writeln!(out, "  {data:width$}  {}", wrapped(&shown, indent, indent, columns));
    }
}

/// The store or recipient that a flow ends at; `None` for a mere use.
fn target(flow: &FlowRecord) -> Option<String> {
    match (flow.store, flow.recipient, flow.stage) {
        (Some(store), ..) => Some(store.to_string()),
        (None, Some(recipient), _) => Some(recipient.to_string()),
        (None, None, Stage::Share | Stage::Transmit) => Some("(unknown recipient)".to_owned()),
        (None, None, Stage::Store) => Some("(unknown store)".to_owned()),
        _ => None,
    }
}

fn gaps(report: &Report<'_>, columns: usize, out: &mut String) {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut data: BTreeSet<&str> = BTreeSet::new();
    for gap in &report.analysis.gaps {
        *kinds.entry(gap.kind).or_default() += 1;
        data.extend(gap.data.iter().map(|name| name.as_str()));
    }
    if kinds.is_empty() {
        return;
    }
    let kinds: Vec<String> = kinds.into_iter().map(|(kind, number)| format!("{} {kind}", grouped(number))).collect();
    let _ = writeln!(out, "\n  gaps: {}", wrapped(&kinds, 8, 8, columns));
    if !data.is_empty() {
        let data: Vec<String> = data.into_iter().map(one_line).collect();
        let _ = writeln!(out, "        lost sight of {}", wrapped(&data, 22, 22, columns));
    }
}

fn seen(report: &Report<'_>, columns: usize, out: &mut String) {
    let seen = report.analysis.coverage;
    let code = [
        counted(seen.files, "file"),
        counted(seen.lines, "line"),
        counted(seen.functions, "function"),
        format!("{} tagged and {} untagged", counted(seen.fields_tagged, "field"), grouped(seen.fields_untagged)),
    ];
    let (resolved, calls) = (grouped(seen.calls_resolved), counted(seen.calls, "call"));
    let calls = [
        format!("{resolved} of {calls} resolved ({} %)", per_cent(seen.calls_resolved, seen.calls)),
        format!("{} in the workspace", grouped(seen.calls_workspace)),
        format!("{} modelled", grouped(seen.calls_modelled)),
        format!("{} by name", grouped(seen.calls_foreign)),
        format!("{} of them guessed", grouped(seen.calls_guessed)),
    ];
    let _ = writeln!(out, "\n  seen: {}", wrapped(&code, 8, 8, columns));
    let _ = writeln!(out, "        {}", wrapped(&calls, 8, 8, columns));
    if seen.registry_crates > 0 {
        let crates = counted(seen.registry_crates, "crate");
        let _ = writeln!(out, "        signatures of {crates} from the local cargo registry");
    }
    let reasons = seen.calls_unknown.reasons().into_iter();
    let reasons: Vec<String> = reasons.map(|(_, words, number)| format!("{} {words}", grouped(number))).collect();
    if !reasons.is_empty() {
        let _ = writeln!(out, "  unresolved: {}", wrapped(&reasons, 14, 14, columns));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lists_are_broken_between_their_parts() {
        let parts: Vec<String> = ["alpha", "beta", "gamma", "a-part-that-is-too-long"].map(str::to_owned).to_vec();
        assert_eq!(wrapped(&parts, 4, 2, 18), "alpha, beta,\n  gamma,\n  a-part-that-is-too-long");
        assert_eq!(wrapped(&parts, 4, 2, 99), "alpha, beta, gamma, a-part-that-is-too-long");
    }
}
