//! What PIPL asks of a personal information protection impact assessment, as far as code can fill it: whether Art. 55 calls
//! for one, and for each limb that does, the facts for the three questions of Art. 56. Markdown.

use std::fmt::Write as _;

use super::markdown::{code, prose, provenance, table, text};
use super::words;
use crate::dossier::{Review, State, TriggerState};

pub(super) fn render(review: &Review) -> String {
    let mut out = format!("# PIPL Art. 55 and 56: {}\n\n", text(&review.title));
    let limbs: Vec<_> = review.triggers.iter().filter(|trigger| trigger.law == "PIPL").collect();
    let seen = limbs.iter().filter(|limb| limb.state == TriggerState::Seen).count();
    let verdict = match seen {
        0 => "No limb that code can show was seen.".to_owned(),
        1 => "One limb of Art. 55 was seen: an assessment before the processing, and its record, are called for."
            .to_owned(),
        seen => format!(
            "{seen} limbs of Art. 55 were seen: an assessment before the processing, and its record, are called for."
        ),
    };
    let _ = writeln!(
        out,
        "**{verdict}** These are signals of code and policy; what the law asks for is for a lawyer to say.\n"
    );
    let row = |limb: &&crate::dossier::Trigger| {
        let because: Vec<String> = limb.because.iter().map(|one| code(one)).collect();
        let because = if because.is_empty() { "—".to_owned() } else { because.join(", ") };
        vec![limb.article.clone(), limb.text.clone(), words::trigger(limb.state).to_owned(), because]
    };
    table(&mut out, &["Limb", "Processing", "State", "Because of"], limbs.iter().map(row));
    lawful(review, &mut out);
    influence(review, &mut out);
    measures(review, &mut out);
    provenance(review, &mut out);
    out
}

/// Art. 56(1).
fn lawful(review: &Review, out: &mut String) {
    out.push_str("## Art. 56(1): whether purpose and manner are lawful, proper and necessary\n\n");
    let rows = review
        .activities
        .iter()
        .filter(|one| one.flags.iter().any(|flag| flag == "pipl_sensitive") || !one.recipients.is_empty());
    let row = |one: &crate::dossier::Activity| {
        let basis = one.basis.first();
        let pipl = basis.and_then(|basis| basis.pipl.as_deref()).unwrap_or("to be said");
        let sensitive = one.flags.iter().any(|flag| flag == "pipl_sensitive");
        vec![
            one.purpose.as_ref().map_or_else(|| "**none stated**".to_owned(), |purpose| code(purpose)),
            code(&one.data),
            if sensitive { "sensitive: separate consent, Art. 29".to_owned() } else { "—".to_owned() },
            text(pipl),
            if one.allowed { "allowed" } else { "**not allowed** by the policy" }.to_owned(),
        ]
    };
    table(out, &["Purpose", "Data", "Sensitive", "Basis (to confirm)", "Policy"], rows.map(row));
}

/// Art. 56(2).
fn influence(review: &Review, out: &mut String) {
    out.push_str("## Art. 56(2): influence on persons, and risks\n\n");
    let broken = review.findings.iter().filter(|finding| finding.level == "deny");
    let row = |one: &crate::dossier::Finding| {
        let data: Vec<String> = one.data.iter().map(|data| code(data)).collect();
        vec![code(&one.name), data.join(", "), prose(&one.message)]
    };
    table(out, &["Finding", "Data", "What"], broken.map(row));
    let lost = review.gaps.iter().filter(|gap| !gap.data.is_empty()).count();
    let _ = writeln!(out, "Data goes out of sight in {lost} places.\n");
}

/// Art. 56(3).
fn measures(review: &Review, out: &mut String) {
    out.push_str("## Art. 56(3): whether protective measures fit the risk\n\n");
    let promises = review.clauses.iter().flat_map(|clause| &clause.promises);
    let measures = promises.filter(|promise| {
        ["form", "encrypted", "when", "retention", "never", "rights", "until"].contains(&promise.rule.as_str())
    });
    let row = |one: &crate::dossier::Promise| {
        let state = if one.state == State::Broken { "**broken**" } else { one.state.as_str() };
        vec![prose(&one.sentence), state.to_owned(), one.evidence.clone()]
    };
    table(out, &["Measure", "State", "Evidence"], measures.map(row));
    out.push_str(
        "The report of an assessment and the records of processing are kept for at least three years (Art. 56).\n\n",
    );
}
