//! What counts: allowances by tag and comment, exceptions, levels.
//!
//! A finding that is suppressed stays, at level `allow`, with its reason. An allowance that allows nothing is reported.

use crate::base::Set;
use crate::bind::Bound;
use crate::diag::{Note, Severity};
use crate::findings::{Analysis, Finding, Suppression};
use crate::policy::{Date, Departure, Level};
use crate::source::Span;

/// Applies all suppressions to the findings.
pub fn triage(bound: &Bound<'_>, today: Date, analysis: &mut Analysis) {
    let mut used_tags: Set<Span> = Set::default();
    let mut used_comments: Set<Span> = Set::default();
    let mut used_exceptions: Set<(usize, usize)> = Set::default();
    for finding in &mut analysis.findings {
        let suppression = by_comment(bound, finding, &mut used_comments)
            .or_else(|| by_tag(bound, finding, today, &mut used_tags))
            .or_else(|| by_exception(bound, finding, today, &mut used_exceptions));
        if let Some(suppression) = suppression {
            finding.level = Level::Allow;
            finding.suppressed = Some(suppression);
        }
    }
    unused(bound, analysis, &used_tags, &used_comments);
    unused_exceptions(bound, today, analysis, &used_exceptions);
}

fn by_comment(bound: &Bound<'_>, finding: &Finding, used: &mut Set<Span>) -> Option<Suppression> {
    let file = bound.program.files.get(finding.at.file.index())?;
    let allowance = file.allowances.iter().find(|allowance| {
        let line = allowance.span.line;
        (line == finding.at.line || line + 1 == finding.at.line)
            && allowance.findings.iter().any(|name| *name == *finding.name)
    })?;
    if allowance.reason.is_empty() {
        return None;
    }
    used.insert(allowance.span);
    Some(Suppression { by: "comment", reason: allowance.reason.clone(), owner: None, until: None })
}

fn by_tag(bound: &Bound<'_>, finding: &Finding, today: Date, used: &mut Set<Span>) -> Option<Suppression> {
    for facts in bound.around_item(finding.item) {
        for allow in &facts.allow {
            if allow.finding == *finding.name && allow.until.is_none_or(|until| today <= until) {
                used.extend(allow.span);
                let until = allow.until.map(|until| until.to_string());
                return Some(Suppression { by: "tag", reason: allow.reason.clone(), owner: None, until });
            }
        }
    }
    None
}

fn by_exception(
    bound: &Bound<'_>,
    finding: &Finding,
    today: Date,
    used: &mut Set<(usize, usize)>,
) -> Option<Suppression> {
    for (index, governed) in bound.policies.list.iter().enumerate() {
        let departure = Departure {
            finding: finding.name,
            item: &finding.item,
            data: &finding.data,
            store: finding.store,
            recipient: finding.recipient,
            purposes: &finding.purposes,
        };
        let found = governed.policy.excuses(&departure, today).next();
        if let Some((at, exception)) = found {
            used.insert((index, at));
            return Some(Suppression {
                by: "exception",
                reason: exception.reason.value.clone(),
                owner: Some(exception.owner.value.clone()),
                until: Some(exception.until.value.to_string()),
            });
        }
    }
    None
}

fn unused(bound: &Bound<'_>, analysis: &mut Analysis, tags: &Set<Span>, comments: &Set<Span>) {
    let mut note = |span: Span, what: &str| {
        analysis.notes.push(Note {
            span: Some(span),
            severity: Severity::Warning,
            kind: "unused_allowance",
            message: format!("this {what} allows nothing: no such finding is here"),
            help: Some("remove it".to_owned()),
        });
    };
    for facts in bound.fns.values() {
        for span in facts.allow.iter().filter_map(|allow| allow.span) {
            if !tags.contains(&span) {
                note(span, "allowance");
            }
        }
    }
    for (file, hir) in bound.program.files.iter().enumerate() {
        let is_member = bound.program.input.files.get(crate::base::Idx::new(file)).is_some();
        for allowance in hir.allowances.iter().filter(|_| is_member) {
            if !comments.contains(&allowance.span) {
                note(allowance.span, "comment");
            }
        }
    }
}

fn unused_exceptions(bound: &Bound<'_>, today: Date, analysis: &mut Analysis, used: &Set<(usize, usize)>) {
    for (index, governed) in bound.policies.list.iter().enumerate() {
        for (at, exception) in governed.policy.exceptions.iter().enumerate() {
            if exception.is_active(today) && !used.contains(&(index, at)) {
                let message = format!("this exception excuses nothing: no `{}` is there", exception.finding.value);
                let help = Some("remove it, or correct `at`".to_owned());
                analysis.policy_notes.push(governed.policy.diagnostic(
                    "unused_exception",
                    Severity::Warning,
                    exception.place,
                    message,
                    help,
                ));
            }
        }
        analysis.policy_notes.extend(governed.policy.expired(today));
    }
}
