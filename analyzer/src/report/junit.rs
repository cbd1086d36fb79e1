//! `--format junit`: each finding as a test case, for servers that know tests and nothing else. What is denied fails,
//! what is suppressed is skipped, what warns passes with its text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::lock::{Difference, NAME};
use super::{Report, TOOL};
use crate::diag::Severity;
use crate::findings::Finding;
use crate::policy::Level;

pub(super) fn render(report: &Report<'_>) -> String {
    let mut suites: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &report.findings {
        suites.entry(finding.name).or_default().push(finding);
    }
    let unreadable: Vec<_> =
        report.analysis.notes.iter().filter(|note| note.severity == Severity::Unreadable).collect();
    let denied = |list: &[&Finding]| list.iter().filter(|finding| finding.level == Level::Deny).count();
    let skipped = |list: &[&Finding]| list.iter().filter(|finding| finding.level == Level::Allow).count();
    let changed = report.differences();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // One case stands for the reading of sources, so that a clean run is not an empty one.
    let _ = writeln!(
        out,
        "<testsuites name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">",
        TOOL,
        report.findings.len() + changed.len() + unreadable.len().max(1),
        denied(&report.findings) + changed.len(),
        unreadable.len()
    );
    let _ = writeln!(
        out,
        "  <testsuite name=\"sources\" tests=\"{}\" failures=\"0\" errors=\"{}\" skipped=\"0\">",
        unreadable.len().max(1),
        unreadable.len()
    );
    if unreadable.is_empty() {
        out.push_str("    <testcase name=\"every source file was read\" classname=\"sources\"/>\n");
    }
    for note in unreadable {
        let path = note.span.and_then(|span| report.at(span)).map_or("", |at| at.path);
        let _ = writeln!(out, "    <testcase name=\"{}\" classname=\"sources\">", escape(path));
        let _ = writeln!(out, "      <error type=\"{}\" message=\"{}\"/>", note.kind, escape(&note.message));
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n");
    differences(&changed, &mut out);
    for (name, list) in suites {
        let _ = writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">",
            list.len(),
            denied(&list),
            skipped(&list)
        );
        for finding in list {
            case(report, finding, &mut out);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// Differences from `privacy.lock`, as a suite.
fn differences(list: &[Difference<'_>], out: &mut String) {
    if list.is_empty() {
        return;
    }
    let number = list.len();
    let _ = writeln!(
        out,
        "  <testsuite name=\"{NAME}\" tests=\"{number}\" failures=\"{number}\" errors=\"0\" skipped=\"0\">"
    );
    for one in list {
        let at = one.at.map_or(String::new(), |at| format!("{}:{}:{}", at.path, at.line, at.column));
        let message = escape(&one.message());
        let _ = writeln!(out, "    <testcase name=\"{}\" classname=\"{NAME}\">", escape(&one.id()));
        let _ = writeln!(out, "      <failure type=\"{NAME}\" message=\"{message}\">{}</failure>", escape(&at));
        out.push_str("    </testcase>\n");
    }
    out.push_str("  </testsuite>\n");
}

fn case(report: &Report<'_>, finding: &Finding, out: &mut String) {
    let at = report.stands(finding).map_or(String::new(), |at| format!("{}:{}:{}", at.path, at.line, at.column));
    let name = format!("{} {}", finding.item, finding.id);
    let help = if finding.help.is_empty() { String::new() } else { format!("\nhelp: {}", finding.help) };
    let _ = writeln!(out, "    <testcase name=\"{}\" classname=\"{}\">", escape(name.trim_start()), finding.name);
    let message = escape(&finding.message);
    let text = escape(&format!("{at}\n{}{help}", finding.message));
    let _ = match (finding.level, &finding.suppressed) {
        (Level::Deny, _) => {
            writeln!(out, "      <failure type=\"{}\" message=\"{message}\">{text}</failure>", finding.name)
        }
        (Level::Warn, _) => writeln!(out, "      <system-out>{text}</system-out>"),
        (Level::Allow, Some(said)) => writeln!(out, "      <skipped message=\"{}\"/>", escape(&said.reason)),
        (Level::Allow, None) => writeln!(out, "      <skipped/>"),
    };
    out.push_str("    </testcase>\n");
}

/// Text for an attribute or element: characters that XML cannot hold become `\u{…}`.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}
