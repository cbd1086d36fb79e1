//! The policy as plain sentences under the headings of the notice, as Markdown: for counsel, who holds them against the published
//! text. Beside each sentence stands its line; a mark below it says where code and promise part.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::markdown::{code, prose, text};
use crate::diag::counted;
use crate::dossier::{Comparison, Promise, Review, State};

const LEGEND: &str = "Each sentence is a rule of the policy, under the heading of the notice that it stands for. \
Beside a sentence without a mark the code was read and keeps to it.";

/// Writes the promises of a review, and what the code does without one. Ends with a line feed.
pub fn notice(review: &Review) -> String {
    let mut out = String::new();
    head(review, &mut out);
    for clause in &review.clauses {
        let heading = clause.heading.as_deref().map_or_else(|| "Under no heading".to_owned(), text);
        let _ = writeln!(out, "## {heading}\n");
        clause.promises.iter().for_each(|promise| said(review, promise, &mut out));
        out.push('\n');
    }
    if review.clauses.is_empty() {
        out.push_str("No rule speaks of it, so that nothing is allowed.\n\n");
    }
    unpromised(review, &mut out);
    purposes(review, &mut out);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn head(review: &Review, out: &mut String) {
    for policy in &review.policies {
        let file = policy.files.first().map_or("", String::as_str);
        let named: Vec<&str> = [&policy.name, &policy.version].into_iter().flatten().map(String::as_str).collect();
        let title = if named.is_empty() { file.to_owned() } else { named.join(" ") };
        let _ = writeln!(out, "# {}\n", text(&title));
        if let Some(notice) = &policy.notice {
            let _ = writeln!(out, "The notice: {}\n", code(notice));
        }
        if let Some(package) = &policy.package {
            let _ = writeln!(out, "For the code of {} alone.\n", code(package));
        }
    }
    let _ = writeln!(out, "{LEGEND}\n");
}

/// A promise with its marks.
fn said(review: &Review, promise: &Promise, out: &mut String) {
    let place = promise.declared.as_ref().map_or_else(String::new, |line| {
        let at = format!("{}:{}", line.file, line.line);
        format!(" ({})", code(&at))
    });
    let _ = writeln!(out, "- {}{place}", prose(&promise.sentence));
    let nothing = promise.flows.is_empty() && promise.findings.is_empty();
    match promise.state {
        State::Kept if nothing => {
            let _ = writeln!(out, "  - **no code**: nothing does what it speaks of");
            return;
        }
        State::Kept if promise.gaps > 0 => {
            let _ = writeln!(out, "  - **kept as far as seen**: {}", text(&promise.evidence));
        }
        State::Kept => {}
        state => {
            let _ = writeln!(out, "  - **{}**: {}", state.as_str(), text(&promise.evidence));
        }
    }
    let idle: Vec<String> =
        review.comparison.iter().filter(|one| is_idle(one, promise)).map(|one| code(&one.name)).collect();
    if !idle.is_empty() {
        let _ = writeln!(out, "  - **no code**: {}", idle.join(", "));
    }
}

/// Whether a promise lists something that no code does.
fn is_idle(one: &Comparison, promise: &Promise) -> bool {
    let rule = match one.kind.as_str() {
        "purpose" => "purposes",
        "store" => "stores",
        _ => "sharing",
    };
    one.observed == 0 && one.declared.is_some() && one.data == promise.about && rule == promise.rule
}

/// What the code does and no rule lets it.
fn unpromised(review: &Review, out: &mut String) {
    let governed: BTreeSet<&str> = review
        .clauses
        .iter()
        .flat_map(|clause| &clause.promises)
        .flat_map(|one| &one.flows)
        .map(String::as_str)
        .collect();
    let mut lines: BTreeSet<String> = BTreeSet::new();
    let personal = review.flows.iter().filter(|flow| flow.key.form != "anonymous");
    for flow in personal.clone().filter(|flow| !governed.contains(flow.id.as_str())) {
        lines.insert(format!("- {}: no rule speaks of it", code(&flow.key.data)));
    }
    for one in review.comparison.iter().filter(|one| one.declared.is_none()) {
        let does = |flow: &&crate::dossier::Flow| {
            let names = [flow.key.store.as_ref(), flow.key.recipient.as_ref()];
            let purposes = flow.key.purposes.iter();
            flow.key.data == one.data && purposes.chain(names.into_iter().flatten()).any(|name| *name == one.name)
        };
        // A row that names no stores allows every declared one that fits.
        let refused = personal.clone().filter(does).filter(|flow| !flow.allowed).count();
        if refused > 0 {
            let what = match one.kind.as_str() {
                "purpose" => "is used for",
                "store" => "rests in",
                _ => "is given to",
            };
            let flows = counted(refused, "flow");
            lines.insert(format!("- {} {what} {} ({flows})", code(&one.data), code(&one.name)));
        }
    }
    out.push_str("## What the code does without a promise\n\n");
    if lines.is_empty() {
        out.push_str("Nothing that was seen.\n\n");
        return;
    }
    lines.into_iter().for_each(|line| {
        let _ = writeln!(out, "{line}");
    });
    out.push('\n');
}

/// What the names of purposes stand for.
fn purposes(review: &Review, out: &mut String) {
    let named: BTreeMap<&str, &str> = review
        .purposes
        .iter()
        .filter(|purpose| !purpose.text.is_empty())
        .map(|purpose| (purpose.name.as_str(), purpose.text.as_str()))
        .collect();
    if named.is_empty() {
        return;
    }
    out.push_str("## Purposes\n\n");
    for (name, said) in named {
        let _ = writeln!(out, "- {}: {}", code(name), text(said));
    }
    out.push('\n');
}
