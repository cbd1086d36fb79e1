//! `--format short`: one line for each finding that counts and each difference from `privacy.lock`, as editors and `grep` read them.

use std::fmt::Write as _;

use super::Report;
use super::lock::NAME;
use super::text::one_line;

pub(super) fn render(report: &Report<'_>) -> String {
    let mut out = String::new();
    for finding in report.counting() {
        if let Some(at) = report.stands(finding) {
            let _ = write!(out, "{}:{}:{}: ", one_line(at.path), at.line, at.column);
        }
        let _ = writeln!(out, "{}[{}]: {}", finding.level, finding.name, one_line(&finding.message));
    }
    for one in report.differences() {
        if let Some(at) = one.at {
            let _ = write!(out, "{}:{}:{}: ", one_line(at.path), at.line, at.column);
        }
        let _ = writeln!(out, "deny[{NAME}]: {}", one_line(&one.message()));
    }
    out
}
