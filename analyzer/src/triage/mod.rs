//! What counts: allowances by tag and comment, exceptions, levels.
//!
//! A finding that is suppressed stays, at level `allow`, with its reason. An allowance that allows nothing is reported.

use crate::base::{Map, Set};
use crate::bind::Bound;
use crate::findings::{Analysis, Finding, PolicyLine, Suppression, id_of};
use crate::policy::{Date, Departure, Level};
use crate::source::{Origin, Span};

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

/// Allowances in the code that allow nothing.
fn unused(bound: &Bound<'_>, analysis: &mut Analysis, tags: &Set<Span>, comments: &Set<Span>) {
    let input = &bound.program.input;
    // Code that is not judged has no findings to allow.
    let is_judged = |span: Span| {
        let package = input.files.get(span.file).and_then(|file| input.packages.get(file.package));
        package.is_some_and(|package| package.origin == Origin::Member)
    };
    let tagged = bound.fns.values().flat_map(|facts| &facts.allow);
    let tagged = tagged.filter_map(|allow| Some((allow.span?, allow.finding.to_string())));
    let tagged = tagged.filter(|(span, _)| !tags.contains(span));
    let written = bound.program.files.iter().flat_map(|hir| &hir.allowances);
    let written = written.filter(|allowance| !comments.contains(&allowance.span));
    let written = written.map(|allowance| {
        let names: Vec<&str> = allowance.findings.iter().map(|name| name.as_str()).collect();
        (allowance.span, names.join(", "))
    });
    let mut unused: Vec<(Span, String)> = tagged.chain(written).filter(|(span, _)| is_judged(*span)).collect();
    unused.sort();
    unused.dedup_by_key(|(span, _)| *span);
    let mut seen: Map<String, usize> = Map::default();
    for (span, allowed) in unused {
        let Some(package) = input.files.get(span.file).map(|file| file.package) else { continue };
        let Some(governed) =
            bound.policies.list.iter().find(|one| one.package == Some(package)).or(bound.policies.list.first())
        else {
            continue;
        };
        let number = seen.entry(allowed.clone()).or_default();
        *number += 1;
        let id = id_of(&["unused_exception", &allowed, &number.to_string()]);
        let message = format!("this allowance allows nothing: no `{allowed}` is here");
        let level = governed.policy.level("unused_exception");
        analysis.findings.push(Finding {
            at: span,
            help: "remove it".to_owned(),
            ..Finding::about_line("unused_exception", level, id, None, message)
        });
    }
}

/// Exceptions of the policy that excuse nothing, and those whose day has come, or comes soon.
fn unused_exceptions(bound: &Bound<'_>, today: Date, analysis: &mut Analysis, used: &Set<(usize, usize)>) {
    for (index, governed) in bound.policies.list.iter().enumerate() {
        let policy = &governed.policy;
        for (at, exception) in policy.exceptions.iter().enumerate() {
            if !exception.is_active(today) || used.contains(&(index, at)) {
                continue;
            }
            let file = policy.files.get(exception.place.file as usize);
            let line = file.map(|file| PolicyLine {
                file: file.path.clone(),
                line: exception.place.line,
                column: exception.place.column,
                bytes: (exception.place.start, exception.place.end),
            });
            let of = exception.finding.value;
            let message = format!("this exception excuses nothing: no `{of}` is at `{}`", exception.at.value);
            let id = id_of(&["unused_exception", of, &exception.at.value.to_string(), &at.to_string()]);
            analysis.findings.push(Finding {
                help: "remove it, or correct `at`".to_owned(),
                ..Finding::about_line("unused_exception", policy.level("unused_exception"), id, line, message)
            });
        }
    }
}
