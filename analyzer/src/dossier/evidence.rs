//! Findings with their traces and code, gaps by rank, and how much was seen.

use std::cmp::Reverse;

use super::digest::{anchor, short};
use super::model::{CodeLine, Coverage, Finding, Gap, Hop, Suppressed};
use super::sources::{Sources, text, texts};
use crate::findings;
use crate::policy::Level;
use crate::source::Span;

/// Lines of context before and after the line that is meant.
const CONTEXT: u32 = 2;

/// Longest line of an excerpt, in characters.
const WIDTH: usize = 160;

/// All findings, worst first; those of the same words together, then by place.
pub(super) fn findings(sources: &Sources<'_>) -> Vec<Finding> {
    let mut list: Vec<(Level, Finding)> =
        sources.analysis.findings.iter().map(|finding| (finding.level, one(sources, finding))).collect();
    list.sort_by(|(a_level, a), (b_level, b)| {
        let key = |level: Level, one: &Finding| (Reverse(level), findings::gravity(&one.name));
        key(*a_level, a)
            .cmp(&key(*b_level, b))
            .then_with(|| (&a.name, &a.message, &a.at, &a.id).cmp(&(&b.name, &b.message, &b.at, &b.id)))
    });
    list.into_iter().map(|(_, finding)| finding).collect()
}

fn one(sources: &Sources<'_>, finding: &findings::Finding) -> Finding {
    let hop = |hop: &findings::TraceHop| {
        let code = sources.code(hop.span).unwrap_or_default();
        Some(Hop { at: sources.place(hop.span)?, what: hop.what.clone(), code: cut(code.trim()) })
    };
    Finding {
        id: finding.id.clone(),
        name: finding.name.to_owned(),
        level: finding.level.to_string(),
        message: finding.message.clone(),
        help: finding.help.clone(),
        data: texts(&finding.data),
        form: finding.form.to_string(),
        subject: text(finding.subject),
        stage: finding.stage.as_str().to_owned(),
        purposes: texts(&finding.purposes),
        store: text(finding.store),
        recipient: text(finding.recipient),
        gate: text(finding.gate),
        item: finding.item.to_string(),
        target: finding.target.to_string(),
        at: sources.place(finding.at),
        policy: finding.policy.as_ref().map(|line| sources.policy_line(line)),
        trace: finding.trace.iter().filter_map(hop).collect(),
        excerpt: excerpt(sources, finding.at),
        guessed: finding.guessed,
        suppressed: finding.suppressed.as_ref().map(|said| Suppressed {
            by: said.by.to_owned(),
            reason: said.reason.clone(),
            owner: said.owner.clone(),
            until: said.until.clone(),
        }),
    }
}

/// The code around a place; empty when its text is not known.
fn excerpt(sources: &Sources<'_>, at: Span) -> Vec<CodeLine> {
    if sources.place(at).is_none() || sources.code(at).is_none() {
        return Vec::new();
    }
    let first = at.line.saturating_sub(CONTEXT).max(1);
    let lines = (first..=at.line.saturating_add(CONTEXT)).filter_map(|line| {
        let text = sources.code(Span { line, ..at })?;
        let from = at.column.max(1) - 1;
        let mark = (line == at.line).then(|| (from, from.saturating_add(at.len.max(1))));
        Some(CodeLine { line, text: cut(&text.trim_end().replace('\t', " ")), mark })
    });
    lines.collect()
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// All gaps: first those that lost sight of data, those of sensitive data before others.
pub(super) fn gaps(sources: &Sources<'_>) -> Vec<Gap> {
    let weight = |gap: &findings::Gap| {
        let of = |name: &crate::base::Name| {
            let flags = sources.taxonomy.category(name).map_or(&[][..], |entry| &entry.flags);
            let heavy = |flag: &String| {
                ["gdpr_article_9", "gdpr_article_10", "pipl_sensitive", "secret"].contains(&flag.as_str())
            };
            1 + 10 * usize::from(flags.iter().any(heavy))
        };
        gap.data.iter().map(of).sum::<usize>()
    };
    let mut list: Vec<(usize, &findings::Gap)> = sources.analysis.gaps.iter().map(|gap| (weight(gap), gap)).collect();
    list.sort_by_key(|(weight, gap)| (Reverse(*weight), gap.at.and_then(|at| sources.place(at)), *gap));
    let numbered = list.into_iter().enumerate().map(|(at, (_, gap))| {
        let place = gap.at.and_then(|at| sources.place(at));
        let item = text(gap.item);
        let line =
            place.as_ref().map_or_else(String::new, |place| format!("{}:{}:{}", place.file, place.line, place.column));
        let key = format!("{}\u{0}{}\u{0}{}\u{0}{line}", gap.kind, item.as_deref().unwrap_or(""), gap.message);
        Gap {
            id: anchor("gap", &short(key.as_bytes())),
            rank: at + 1,
            kind: gap.kind.to_owned(),
            message: gap.message.clone(),
            data: texts(&gap.data),
            item,
            at: place,
        }
    });
    numbered.collect()
}

/// How much was seen.
pub(super) fn coverage(sources: &Sources<'_>) -> Coverage {
    let seen = &sources.analysis.coverage;
    let unreadable = sources.input.files.values().filter(|file| file.text.is_err()).count();
    Coverage {
        files: seen.files,
        files_unreadable: unreadable,
        lines: seen.lines,
        functions: seen.functions,
        calls: seen.calls,
        calls_resolved: seen.calls_resolved,
        calls_workspace: seen.calls_workspace,
        calls_modelled: seen.calls_modelled,
        calls_foreign: seen.calls_foreign,
        fields_tagged: seen.fields_tagged,
        fields_untagged: seen.fields_untagged,
    }
}
