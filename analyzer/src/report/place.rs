//! Places as documents have them: a path relative to the workspace, a line, a column.

use super::Report;
use crate::findings::{Finding, PolicyLine, TraceHop};
use crate::source::Span;

/// A place. Ordered by path, then position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct At<'a> {
    /// Relative to the workspace root, `/`-separated.
    pub(super) path: &'a str,
    /// From 1.
    pub(super) line: u32,
    /// In characters, from 1.
    pub(super) column: u32,
    /// Characters covered on that line.
    pub(super) len: u32,
}

impl<'a> Report<'a> {
    /// The place of a span; `None` when it has no line: the finding is about no code.
    pub(super) fn at(&self, span: Span) -> Option<At<'a>> {
        let file = self.input.files.get(span.file).filter(|_| span.line > 0)?;
        Some(At { path: &file.path, line: span.line, column: span.column.max(1), len: span.len.max(1) })
    }

    /// Where a finding stands.
    pub(super) fn stands<'f: 'a>(&self, finding: &'f Finding) -> Option<At<'a>> {
        self.at(finding.at).or_else(|| finding.policy.as_ref().map(|line| self.policy_at(line)))
    }

    /// The place of a line of policy.
    pub(super) fn policy_at<'f: 'a>(&self, line: &'f PolicyLine) -> At<'a> {
        let (start, end) = line.bytes;
        let text = self.policy_text(&line.file).and_then(|text| text.get(start as usize..end as usize));
        let len = text.map_or(1, |text| text.lines().next().unwrap_or("").chars().count().max(1));
        At { path: &line.file, line: line.line.max(1), column: line.column.max(1), len: len as u32 }
    }

    /// The text of a policy file.
    pub(super) fn policy_text(&self, path: &str) -> Option<&'a str> {
        self.analysis.policy_files.iter().find(|file| file.path == path).map(|file| &*file.text)
    }

    /// The hops of a trace that are in code of the workspace: nobody can open a stub.
    pub(super) fn trace<'f>(&self, finding: &'f Finding) -> impl Iterator<Item = (At<'a>, &'f TraceHop)> + use<'a, 'f> {
        let input = self.input;
        let report = Report { input, analysis: self.analysis, findings: Vec::new(), lock: None, since: None };
        finding.trace.iter().filter_map(move |hop| {
            let file = input.files.get(hop.span.file)?;
            let package = input.packages.get(file.package);
            let is_stub = package.is_some_and(|package| package.origin.is_foreign());
            if is_stub { None } else { Some((report.at(hop.span)?, hop)) }
        })
    }
}
