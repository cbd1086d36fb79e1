//! The page as Markdown, with Mermaid diagrams, in the order of the HTML page.

use std::fmt::Write as _;

use super::super::text::{one_line, per_cent};
use super::{mermaid, words};
use crate::diag::counted;
use crate::dossier::{Flow, Holding, Place, PolicyRef, Review};

/// Nodes in a layer of the diagram.
const NODES: usize = 12;

pub(super) fn render(review: &Review) -> String {
    let mut out = String::new();
    head(review, &mut out);
    changes(review, &mut out);
    triggers(review, &mut out);
    activities(review, &mut out);
    recipients(review, &mut out);
    stores(review, &mut out);
    diagrams(review, &mut out);
    findings(review, &mut out);
    exceptions(review, &mut out);
    comparison(review, &mut out);
    promises(review, &mut out);
    rights(review, &mut out);
    flows(review, &mut out);
    gaps(review, &mut out);
    provenance(review, &mut out);
    out
}

/// Text as Markdown shows it: nothing in it is markup, a link, or a cell's end.
pub(super) fn text(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            // An address in plain text becomes a link; people of that name are told.
            ':' | '@' => {
                out.push(c);
                out.push('\u{2060}');
            }
            c => out.push(c),
        }
    }
    out
}

/// A name as code. A backtick would end it, and a bar a cell: such a name is shown as text.
pub(super) fn code(name: &str) -> String {
    let name = one_line(name);
    if name.contains(['`', '|']) || name.is_empty() { text(&name) } else { format!("`{name}`") }
}

/// A sentence: what stands in backticks is code.
pub(super) fn prose(sentence: &str) -> String {
    let parts: Vec<&str> = sentence.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return text(sentence);
    }
    parts.iter().enumerate().map(|(at, part)| if at % 2 == 1 { code(part) } else { text(part) }).collect()
}

fn codes(names: &[String]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "—".to_owned() } else { text }
}

fn option(said: Option<&String>) -> String {
    said.map_or_else(|| "—".to_owned(), |said| text(said))
}

fn unknown(said: Option<&String>) -> String {
    said.map_or_else(|| "**unknown**".to_owned(), |said| text(said))
}

fn at(review: &Review, at: &Place) -> String {
    let shown = code(&words::place(at));
    match words::link(review, at) {
        Some(link) if !link.contains([')', ' ', '<']) => format!("[{shown}]({link})"),
        _ => shown,
    }
}

fn line(line: Option<&PolicyRef>) -> String {
    line.map_or_else(|| "not declared".to_owned(), |line| code(&format!("{}:{}", line.file, line.line)))
}

fn allowed(allowed: bool) -> &'static str {
    if allowed { "allowed" } else { "**not allowed**" }
}

/// A table; nothing where it has no rows.
pub(super) fn table(out: &mut String, columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        out.push_str("None.\n\n");
        return;
    }
    let _ = writeln!(out, "| {} |", columns.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(columns.len()));
    for row in rows {
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    out.push('\n');
}

fn head(review: &Review, out: &mut String) {
    let summary = &review.summary;
    let _ = writeln!(out, "# Privacy review: {}\n", text(&review.title));
    let version = review.policies.first().and_then(|policy| policy.version.as_ref());
    let _ = writeln!(out, "**{}**\n", words::verdict(review));
    let _ = writeln!(
        out,
        "Policy {}. {} deny, {} warn, {} suppressed; {} of {} promises broken; {} of {} not allowed; {}, {}, {}; {}.\n",
        option(version),
        summary.denied,
        summary.warned,
        summary.suppressed,
        summary.promises_broken,
        summary.promises,
        summary.flows_refused,
        counted(summary.flows, "flow"),
        counted(summary.categories, "kind") + " of data",
        counted(summary.recipients, "recipient"),
        counted(summary.stores, "store"),
        counted(summary.gaps, "gap"),
    );
}

fn changes(review: &Review, out: &mut String) {
    out.push_str("## What changed\n\n");
    let changes = &review.changes;
    let Some(against) = &changes.against else {
        out.push_str("There is no earlier state.\n\n");
        return;
    };
    let new = changes.findings_new.as_deref().unwrap_or_default();
    let _ = writeln!(
        out,
        "Against {}: {} new, {} gone; {} new, {} gone.\n",
        code(against),
        counted(changes.added.len(), "flow"),
        changes.removed.len(),
        counted(new.len(), "finding"),
        changes.findings_gone.len()
    );
    for flow in review.flows.iter().filter(|flow| changes.added.contains(&flow.id)) {
        let refused = if flow.allowed { "" } else { " **not allowed**" };
        let _ = writeln!(out, "- new: {}{refused}", text(&words::flow(&flow.key)));
    }
    for key in &changes.removed {
        let _ = writeln!(out, "- gone: {}", text(&words::flow(key)));
    }
    out.push('\n');
}

fn triggers(review: &Review, out: &mut String) {
    out.push_str("## Assessment triggers\n\nSignals; what the law asks for is for a lawyer to say.\n\n");
    let row = |one: &crate::dossier::Trigger| {
        let state = words::trigger(one.state).to_owned();
        vec![format!("{} {}", one.law, one.article), one.text.clone(), state, or_dash(codes(&one.because))]
    };
    table(out, &["Law", "It asks for one on", "State", "Because of"], review.triggers.iter().map(row));
}

fn activities(review: &Review, out: &mut String) {
    out.push_str("## Activities\n\n");
    let row = |one: &crate::dossier::Activity| {
        let basis: Vec<String> = one
            .basis
            .iter()
            .map(|basis| {
                let sure = if basis.from == "taxonomy" { "?" } else { "" };
                format!("{}{sure}", basis.name.replace('_', " "))
            })
            .collect();
        let gate = |gate: &String| match one.gates_held.contains(gate) {
            true => format!("{} checked", code(gate)),
            false => format!("{} **not everywhere**", code(gate)),
        };
        vec![
            one.purpose.as_ref().map_or_else(|| "**none stated**".to_owned(), |purpose| code(purpose)),
            code(&one.data),
            option(one.subject.as_ref()),
            or_dash(basis.join(", ")),
            or_dash(codes(&one.stores)),
            or_dash(codes(&one.recipients)),
            option(one.retention.as_ref()),
            or_dash(one.gates.iter().map(gate).collect::<Vec<_>>().join(", ")),
            allowed(one.allowed).to_owned(),
        ]
    };
    let columns = ["Purpose", "Data", "Of whom", "Legal basis", "Stored in", "Given to", "Kept", "Gates", "State"];
    table(out, &columns, review.activities.iter().map(row));
}

fn holdings(list: &[Holding]) -> String {
    let one = |one: &Holding| {
        let form = if one.form == "raw" { String::new() } else { format!(" ({})", text(&one.form)) };
        let refused = if one.allowed { "" } else { " **not allowed**" };
        format!("{}{form} for {}{refused}", code(&one.data), or_dash(codes(&one.purposes)))
    };
    or_dash(list.iter().map(one).collect::<Vec<_>>().join("; "))
}

fn recipients(review: &Review, out: &mut String) {
    out.push_str("## Recipients\n\n");
    let row = |one: &crate::dossier::Recipient| {
        let region =
            if one.kind.as_deref() == Some("client") { "—".to_owned() } else { unknown(one.region.as_ref()) };
        vec![
            one.name.as_ref().map_or_else(|| "**unknown**".to_owned(), |name| code(name)),
            unknown(one.kind.as_ref()),
            region,
            option(one.contract.as_ref()),
            holdings(&one.gets),
        ]
    };
    table(out, &["Recipient", "Kind", "Region", "Contract", "Gets"], review.recipients.iter().map(row));
}

fn stores(review: &Review, out: &mut String) {
    out.push_str("## Stores\n\n");
    let row = |one: &crate::dossier::Store| {
        let enforced: Vec<String> =
            one.enforced.iter().map(|code| format!("{} {}", text(&code.what), codes(code.item.as_slice()))).collect();
        vec![
            one.name.as_ref().map_or_else(|| "**unknown**".to_owned(), |name| code(name)),
            unknown(one.location.as_ref()),
            unknown(one.retention.as_ref()),
            option(one.limit.as_ref()),
            or_dash(enforced.join("; ")),
            one.kept.as_str().to_owned(),
            holdings(&one.holds),
        ]
    };
    let columns = ["Store", "Where", "Declared", "Allowed", "Enforced by", "Kept to", "Holds"];
    table(out, &columns, review.stores.iter().map(row));
}

fn diagrams(review: &Review, out: &mut String) {
    out.push_str("## Diagrams\n\n");
    let all: Vec<&Flow> = review.flows.iter().collect();
    match mermaid::chart(&all, NODES) {
        Some(chart) => {
            let _ = writeln!(out, "```mermaid\n{chart}```\n");
        }
        None => out.push_str("No flow leads to a store or recipient.\n\n"),
    }
}

fn findings(review: &Review, out: &mut String) {
    out.push_str("## Findings\n\n");
    let row = |one: &crate::dossier::Finding| {
        let reason =
            one.suppressed.as_ref().map_or_else(String::new, |said| format!(" (suppressed: {})", text(&said.reason)));
        vec![
            one.level.clone(),
            code(&one.name),
            prose(&one.message) + &reason,
            one.at.as_ref().map_or_else(|| "—".to_owned(), |place| at(review, place)),
            line(one.policy.as_ref()),
            code(&one.id),
        ]
    };
    table(out, &["Level", "Finding", "What", "At", "Policy", "Id"], review.findings.iter().map(row));
}

fn exceptions(review: &Review, out: &mut String) {
    out.push_str("## Exceptions\n\n");
    let row = |one: &crate::dossier::Exception| {
        vec![
            code(&one.finding),
            code(&one.at),
            text(&one.reason),
            unknown(one.owner.as_ref()),
            option(one.until.as_ref()),
            counted(one.excuses.len(), "finding"),
        ]
    };
    table(out, &["Finding", "At", "Reason", "Owner", "Until", "Excuses"], review.exceptions.iter().map(row));
}

fn comparison(review: &Review, out: &mut String) {
    out.push_str("## Declared and observed\n\nWhat only one side knows.\n\n");
    let apart = review.comparison.iter().filter(|one| one.declared.is_none() || one.observed == 0);
    let row = |one: &crate::dossier::Comparison| {
        let observed = if one.observed == 0 { "not observed".to_owned() } else { counted(one.observed, "flow") };
        vec![code(&one.data), format!("{} {}", one.kind, code(&one.name)), line(one.declared.as_ref()), observed]
    };
    table(out, &["Data", "Purpose, store or recipient", "Declared", "Observed"], apart.map(row));
}

fn promises(review: &Review, out: &mut String) {
    out.push_str("## Promises\n\n");
    for clause in &review.clauses {
        let heading =
            clause.heading.as_ref().map_or_else(|| "Rules that name no heading".to_owned(), |heading| text(heading));
        let _ = writeln!(out, "### {heading}\n");
        let row = |one: &crate::dossier::Promise| {
            vec![prose(&one.sentence), one.state.as_str().to_owned(), one.evidence.clone(), line(one.declared.as_ref())]
        };
        table(out, &["Promise", "State", "Evidence", "Policy"], clause.promises.iter().map(row));
    }
    if !review.controls.is_empty() {
        out.push_str("### Controls\n\n");
        let row = |one: &crate::dossier::Control| {
            vec![code(&one.name), one.state.as_str().to_owned(), counted(one.promises.len(), "promise")]
        };
        table(out, &["Control", "State", "Evidence"], review.controls.iter().map(row));
    }
}

fn rights(review: &Review, out: &mut String) {
    out.push_str("## Rights\n\n");
    let row = |one: &crate::dossier::Right| {
        let items: Vec<String> = one.code.iter().filter_map(|code| code.item.clone()).collect();
        let state = one.state.map_or("not asked for", |state| state.as_str());
        vec![code(&one.store), one.right.clone(), or_dash(codes(&one.asked)), state.to_owned(), or_dash(codes(&items))]
    };
    table(out, &["Store", "Right", "Asked for", "State", "Code"], review.rights.iter().map(row));
    out.push_str("## Anonymous claims\n\n");
    let row = |one: &crate::dossier::Claim| {
        let place = one.at.as_ref().map_or_else(|| "foreign code".to_owned(), |place| at(review, place));
        vec![code(&one.item), place, or_dash(codes(std::slice::from_ref(&one.code)))]
    };
    table(out, &["Function", "At", "Code"], review.claims.iter().map(row));
}

fn flows(review: &Review, out: &mut String) {
    out.push_str("## All flows\n\n");
    let row = |flow: &Flow| {
        let place = flow.places.iter().find_map(|place| place.at.as_ref());
        vec![
            text(&words::flow(&flow.key)),
            or_dash(codes(&flow.gates)),
            place.map_or_else(|| "—".to_owned(), |place| at(review, place)),
            allowed(flow.allowed).to_owned(),
        ]
    };
    table(out, &["Flow", "Behind", "First at", "State"], review.flows.iter().map(row));
}

fn gaps(review: &Review, out: &mut String) {
    let seen = &review.coverage;
    let _ = writeln!(
        out,
        "## Coverage and gaps\n\n{} read, {} not; {}, {} % of {} resolved; {} tagged, {} not.\n",
        counted(seen.files, "file"),
        seen.files_unreadable,
        counted(seen.functions, "function"),
        per_cent(seen.calls_resolved, seen.calls),
        counted(seen.calls, "call"),
        counted(seen.fields_tagged, "field"),
        seen.fields_untagged
    );
    let row = |gap: &crate::dossier::Gap| {
        vec![
            gap.rank.to_string(),
            gap.kind.replace('_', " "),
            prose(&gap.message),
            or_dash(codes(&gap.data)),
            gap.at.as_ref().map_or_else(|| "—".to_owned(), |place| at(review, place)),
        ]
    };
    table(out, &["Rank", "Kind", "What", "Data", "Where"], review.gaps.iter().map(row));
}

/// What the page was made of.
pub(super) fn provenance(review: &Review, out: &mut String) {
    let made = &review.provenance;
    out.push_str("## Provenance\n\n");
    let mut rows = vec![
        vec!["Tool".to_owned(), text(&review.tool)],
        vec!["Taxonomy".to_owned(), format!("{}, SHA-256 `{}`", made.taxonomy, made.taxonomy_sha256)],
    ];
    for policy in &review.policies {
        let version = policy.version.as_ref().map_or_else(String::new, |version| format!("{}, ", text(version)));
        rows.push(vec!["Policy".to_owned(), format!("{version}digest `{}`", policy.digest)]);
    }
    rows.push(vec![
        "Commit".to_owned(),
        made.commit.as_ref().map_or_else(|| "not known".to_owned(), |commit| code(commit)),
    ]);
    rows.push(vec!["Date".to_owned(), made.date.as_ref().map_or_else(|| "not given".to_owned(), |date| text(date))]);
    rows.push(vec!["Inputs".to_owned(), format!("{}, SHA-256 `{}`", counted(made.inputs, "file"), made.inputs_sha256)]);
    table(out, &["", ""], rows);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(text("<b>|[x](y)`*_"), "&lt;b&gt;\\|\\[x\\](y)\\`\\*\\_");
        assert_eq!(code("a::b"), "`a::b`");
        assert_eq!(prose("`a_b` reaches *all*"), "`a_b` reaches \\*all\\*");
        assert_eq!(code("a`|b"), "a\\`\\|b");
    }
}
