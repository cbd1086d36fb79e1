//! `--format short`: one line for each finding that counts, as editors and `grep` read them.

use std::fmt::Write as _;

use super::Report;
use super::text::one_line;

pub(super) fn render(report: &Report<'_>) -> String {
    let mut out = String::new();
    for finding in report.counting() {
        if let Some(at) = report.stands(finding) {
            let _ = write!(out, "{}:{}:{}: ", one_line(at.path), at.line, at.column);
        }
        let _ = writeln!(out, "{}[{}]: {}", finding.level, finding.name, one_line(&finding.message));
    }
    out
}
