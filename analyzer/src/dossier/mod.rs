//! What a reviewer needs to know, out of an analysis and the policies it was judged by.
//!
//! Input: [`Analysis`], [`Input`] for texts and paths, [`Policies`], and what the call gives besides ([`Asked`]). Output:
//! [`Review`], plain data that every form of the page shows. Built once; nothing here knows how it is shown, reads the
//! disk or asks the clock.
//!
//! Terms. A *flow* here is one row of the inventory: all places of the code that do the same with the same data. An
//! *activity* is a purpose with a category and a subject. A *promise* is a rule of the policy as a sentence. A rule is
//! *kept* when the tool judges it, saw the code, and no finding speaks against it.

mod activities;
mod changes;
mod comparison;
mod digest;
mod evidence;
mod exceptions;
mod inventory;
mod model;
mod promises;
mod rights;
mod rules;
mod shown;
mod sources;
mod targets;
mod taxonomy;
mod triggers;
mod verdict;

use crate::bind::Policies;
use crate::findings::Analysis;
use crate::source::Input;

pub use changes::Before;
pub use digest::{anchor, sha256};
pub use model::*;
pub use rules::TriggerState;
pub use taxonomy::{Entry, LegalBasis, Taxonomy, bare};

use sources::Sources;

/// What the call gives, beside code and policy.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The commit that was checked out.
    pub commit: Option<String>,
    /// The day that the review is of.
    pub date: Option<String>,
    /// Address of a line of code, with `{commit}`, `{path}` and `{line}`.
    pub link: Option<String>,
    /// The state to compare with.
    pub before: Option<Before>,
    /// Name of the workspace, for a policy without one.
    pub workspace: String,
}

/// Builds the review.
pub fn review(input: &Input, analysis: &Analysis, policies: &Policies, asked: &Asked, tool: &str) -> Review {
    let taxonomy = Taxonomy::of(policies);
    let sources = Sources { input, analysis, policies, taxonomy: &taxonomy };
    let flows = inventory::flows(&sources);
    let findings = evidence::findings(&sources);
    let promises = promises::clauses(&sources, &flows, &findings);
    let mut review = Review {
        schema: 1,
        document: "privacy-review",
        tool: tool.to_owned(),
        verdict: Verdict::of(analysis),
        title: title(policies, asked),
        policies: sources.policy_facts(),
        summary: Summary::default(),
        changes: changes::changes(asked.before.as_ref(), &flows, &findings),
        triggers: triggers::triggers(&sources, &flows),
        activities: activities::activities(&sources, &flows),
        recipients: targets::recipients(&sources, &flows, &findings),
        stores: targets::stores(&sources, &flows, &findings),
        categories: inventory::categories(&sources, &flows),
        purposes: inventory::purposes(&sources, &flows),
        exceptions: exceptions::exceptions(&sources, &findings),
        comparison: comparison::comparison(&sources, &flows),
        controls: promises::controls(&sources, &promises),
        clauses: promises,
        rights: rights::rights(&sources, &findings),
        claims: rights::claims(&sources),
        gaps: evidence::gaps(&sources),
        coverage: evidence::coverage(&sources),
        provenance: digest::provenance(&sources, asked),
        flows,
        findings,
    };
    review.summary = summary(&review);
    review
}

fn title(policies: &Policies, asked: &Asked) -> String {
    let named = policies.list.first().and_then(|governed| governed.policy.name.as_ref());
    named.map_or_else(|| asked.workspace.clone(), |name| name.value.clone())
}

fn summary(review: &Review) -> Summary {
    let level = |level: &str| review.findings.iter().filter(|finding| finding.level == level).count();
    let promises = || review.clauses.iter().flat_map(|clause| &clause.promises);
    Summary {
        denied: level("deny"),
        warned: level("warn"),
        suppressed: level("allow"),
        flows: review.flows.len(),
        flows_refused: review.flows.iter().filter(|flow| !flow.allowed).count(),
        categories: review.categories.iter().filter(|category| category.flows > 0).count(),
        recipients: review.recipients.iter().filter(|recipient| !recipient.gets.is_empty()).count(),
        stores: review.stores.iter().filter(|store| !store.holds.is_empty()).count(),
        promises_broken: promises().filter(|promise| promise.state == State::Broken).count(),
        promises: promises().count(),
        gaps: review.gaps.len(),
    }
}
