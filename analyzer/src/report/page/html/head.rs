//! The top of the page: verdict, changes, triggers, unknowns.

use maud::{Markup, html};

use super::super::words;
use super::cells;
use super::{Code, Text, section};
use crate::dossier::{Review, TriggerState, Verdict};

/// Title, and what the page is about.
pub(super) fn banner(review: &Review) -> Markup {
    let policy = review.policies.first();
    html! {
        header class="banner" {
            p class="kind" { "Privacy review" }
            h1 { (Text(&review.title)) }
            p class="meta" {
                @if let Some(policy) = policy {
                    @if let Some(version) = &policy.version { span { "Policy " b { (Text(version)) } } }
                    @if let Some(notice) = &policy.notice { span { "Notice " (Text(notice)) } }
                }
                @if let Some(commit) = &review.provenance.commit {
                    span { "Commit " code { (Code(&commit.chars().take(12).collect::<String>())) } }
                }
                @if let Some(date) = &review.provenance.date { span { "Date " (Text(date)) } }
                span { (review.tool) }
            }
        }
    }
}

/// The verdict with its figures.
pub(super) fn verdict(review: &Review) -> Markup {
    let summary = &review.summary;
    let class = match review.verdict {
        Verdict::Clean => "kept",
        Verdict::Findings => "broken",
        Verdict::Unreadable => "unchecked",
    };
    let refused = format!("{} not allowed", summary.flows_refused);
    let broken = format!("of {}", summary.promises);
    let suppressed = format!("{} suppressed", summary.suppressed);
    let tiles: [(usize, &str, &str, &str); 8] = [
        (summary.denied, "findings deny", "#findings", ""),
        (summary.warned, "warnings", "#findings", &suppressed),
        (summary.promises_broken, "promises broken", "#promises", &broken),
        (summary.flows, "flows", "#flows", &refused),
        (summary.categories, "categories", "#categories", ""),
        (summary.recipients, "recipients", "#recipients", ""),
        (summary.stores, "stores", "#stores", ""),
        (summary.gaps, "gaps", "#gaps", ""),
    ];
    let body = html! {
        p class={ "verdict " (class) } { (words::verdict(review)) }
        ul class="tiles" {
            @for (number, word, link, more) in tiles {
                li {
                    a href=(link) {
                        b { (number) }
                        span { (word) }
                        @if !more.is_empty() { small { (more) } }
                    }
                }
            }
        }
    };
    section("verdict", "", &body)
}

/// Against an earlier state.
pub(super) fn changes(review: &Review) -> Markup {
    let changes = &review.changes;
    let Some(against) = &changes.against else {
        let body = html! {
            p class="empty" {
                "There is no earlier state. " code { "cargo privacy-check lock" } " writes one, and " code { "--against FILE" }
                " takes a JSON report of the last review."
            }
        };
        return section("changes", "", &body);
    };
    let added: Vec<_> = review.flows.iter().filter(|flow| changes.added.contains(&flow.id)).collect();
    let new = changes.findings_new.as_deref().unwrap_or_default();
    let new: Vec<_> = review.findings.iter().filter(|finding| new.contains(&finding.id)).collect();
    let now = review.policies.first();
    let is_same = now.is_some_and(|policy| changes.policy_digest.as_deref() == Some(policy.digest.as_str()));
    let nothing = added.is_empty() && changes.removed.is_empty() && new.is_empty() && changes.findings_gone.is_empty();
    let body = html! {
        p { "Against " code { (Code(against)) } ": "
            (added.len()) " flows new, " (changes.removed.len()) " gone"
            @if changes.findings_new.is_some() {
                "; " (new.len()) " findings new, " (changes.findings_gone.len()) " gone"
            }
            ". "
            @if changes.policy_digest.is_none() { "It names no policy." } @else if is_same { "The policy is the same." } @else {
                "The policy changed"
                @if let (Some(then), Some(version)) = (&changes.policy_version, now.and_then(|now| now.version.as_ref())) {
                    @if then == version { ", and its version did not: " b { (Text(version)) } }
                    @else { ": version " (Text(then)) " then, " b { (Text(version)) } " now" }
                }
                "."
            }
        }
        @if nothing { p class="empty" { "No flow and no finding changed." } }
        ul class="changes" {
            @for flow in &added {
                li class="add" { span class="badge add" { "new" } " " a href={ "#" (flow.id) } { (Text(&words::flow(&flow.key))) }
                    @if !flow.allowed { " " (cells::allowed(false)) } }
            }
            @for key in &changes.removed {
                li class="del" { span class="badge del" { "gone" } " " (Text(&words::flow(key))) }
            }
            @for finding in &new {
                li class="add" { span class="badge add" { "new" } " finding "
                    a href={ "#finding-" (Text(&finding.id)) } { code { (finding.name) } } " " (Text(&finding.message)) }
            }
            @for gone in &changes.findings_gone {
                li class="del" { span class="badge del" { "gone" } " finding " (Text(&gone.message)) }
            }
        }
    };
    section("changes", "", &body)
}

/// Whether the law asks for an assessment.
pub(super) fn triggers(review: &Review) -> Markup {
    let rows: Vec<Markup> = review
        .triggers
        .iter()
        .map(|trigger| {
            let class = match trigger.state {
                TriggerState::Seen => "warn",
                TriggerState::NotSeen => "kept",
                TriggerState::NotVisible => "unchecked",
            };
            html! {
                tr id=(trigger.id) data-row="" {
                    th scope="row" { a href={ "#" (trigger.id) } { (trigger.law) " " (trigger.article) } }
                    td { (trigger.text) }
                    td { span class={ "badge " (class) } { (words::trigger(trigger.state)) } }
                    td { @if trigger.because.is_empty() { (cells::none("—")) } @else { (cells::codes(&trigger.because)) } }
                }
            }
        })
        .collect();
    let head = cells::head("Reasons for an assessment", &["Law", "It asks for one on", "State", "Because of"]);
    let about =
        "Signals of code and policy for GDPR Art. 35 and PIPL Art. 55. What the law asks for is for a lawyer to say.";
    section("triggers", about, &cells::table("triggers", &head, &rows))
}

/// What is not known and matters most: hosts, stores, purposes and retention that nothing names, and lost data.
pub(super) fn unknowns(review: &Review) -> Markup {
    let recipients: Vec<_> =
        review.recipients.iter().filter(|one| one.declared.is_none() && one.kind.is_none()).collect();
    let regions: Vec<_> = review
        .recipients
        .iter()
        .filter(|one| one.declared.is_some() && one.region.is_none() && !one.gets.is_empty())
        .collect();
    let stores: Vec<_> = review.stores.iter().filter(|one| one.declared.is_none() && !one.holds.is_empty()).collect();
    let kept: Vec<_> = review
        .stores
        .iter()
        .filter(|one| one.declared.is_some() && one.retention.is_none() && !one.holds.is_empty())
        .collect();
    let unstated = review.activities.iter().filter(|one| one.purpose.is_none()).count();
    let undeclared: Vec<_> = review.categories.iter().filter(|one| one.row.is_none() && one.flows > 0).collect();
    let lost: Vec<_> = review.gaps.iter().filter(|gap| !gap.data.is_empty()).collect();
    let line = |number: usize, (one, many): (&str, &str), what: &str, shown: &Markup| {
        let word = if number == 1 { one } else { many };
        html! { @if number > 0 { li { b { (number) } " " (word) " " (what) " " (shown) } } }
    };
    let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "(nobody can say which)".to_owned());
    let body = html! {
        ul class="unknowns" {
            (line(recipients.len(), ("recipient", "recipients"), "that no policy names, so that the country is not known:",
                &cells::list(&recipients, |one| cells::recipient(&name(&one.name)))))
            (line(regions.len(), ("declared recipient", "declared recipients"), "without a region:",
                &cells::list(&regions, |one| cells::recipient(&name(&one.name)))))
            (line(stores.len(), ("store", "stores"), "that no policy declares:",
                &cells::list(&stores, |one| cells::store(&name(&one.name)))))
            (line(kept.len(), ("store", "stores"), "without a declared retention:",
                &cells::list(&kept, |one| cells::store(&name(&one.name)))))
            (line(undeclared.len(), ("category", "categories"), "without a row in the policy:",
                &cells::list(&undeclared, |one| cells::data(&one.name))))
            (line(unstated, ("activity", "activities"), "without a stated purpose,", &html! { a href="#activities" { "listed last" } }))
            (line(lost.len(), ("place", "places"), "where data goes out of sight,", &html! { a href="#gaps" { "ranked below" } }))
            (line(review.coverage.files_unreadable, ("file", "files"), "that could not be read", &html! {}))
        }
        @if recipients.is_empty() && regions.is_empty() && stores.is_empty() && kept.is_empty() && undeclared.is_empty()
            && unstated == 0 && lost.is_empty() && review.coverage.files_unreadable == 0 {
            p class="empty" { "Nothing that the tool looked at is unknown." }
        }
    };
    section("unknowns", "", &body)
}
