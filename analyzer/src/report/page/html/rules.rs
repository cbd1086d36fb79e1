//! What is promised: rules by the headings of the notice, controls, rights, claims, and what only one side knows.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::words;
use super::cells::{self, Keys};
use super::{Code, Text, section};
use crate::dossier::{Comparison, Promise, Review, anchor};

/// Rules as sentences, then controls.
pub(super) fn promises(review: &Review) -> Markup {
    let about = "Each rule of the policy as a sentence, under the heading of the notice that it stands for.";
    let body = html! {
        @if review.clauses.is_empty() { p class="empty" { "The policy has no rules." } }
        @for clause in &review.clauses {
            h3 id=(clause.id) {
                @match &clause.heading {
                    Some(heading) => { "“" (Text(heading)) "”" },
                    None => "Rules that name no heading",
                }
            }
            @let rows: Vec<Markup> = clause.promises.iter().map(promise).collect();
            (cells::table("promises", &cells::head("Promises", &["Promise", "State", "Evidence", "Policy"]), &rows))
        }
        @if !review.controls.is_empty() {
            h3 { "Controls" }
            @let rows: Vec<Markup> = review.controls.iter().map(|control| html! {
                tr id=(control.id) data-row="" data-s=(words::state_class(control.state)) {
                    th scope="row" { a class="self" href={ "#" (control.id) } { code { (Code(&control.name)) } } }
                    td { (cells::state(control.state)) }
                    td { (sentences(review, &control.promises)) }
                }
            }).collect();
            (cells::table("controls", &cells::head("Controls of standards", &["Control", "State", "Evidence"]), &rows))
        }
    };
    section("promises", about, &body)
}

fn promise(promise: &Promise) -> Markup {
    let keys = Keys::new([promise.about.as_str()], [promise.about.as_str()], words::state_class(promise.state));
    html! {
        tr id=(promise.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" { a class="self" href={ "#" (promise.id) } { (cells::prose(&promise.sentence)) } }
            td { (cells::state(promise.state)) }
            td {
                (Text(&promise.evidence))
                @if !promise.findings.is_empty() { div class="small" { (cells::findings(&promise.findings)) } }
            }
            td { (cells::policy(promise.declared.as_ref())) }
        }
    }
}

fn sentences(review: &Review, ids: &[String]) -> Markup {
    let all = || review.clauses.iter().flat_map(|clause| &clause.promises);
    html! {
        ul class="plain" {
            @for promise in all().filter(|promise| ids.contains(&promise.id)) {
                li { (cells::state(promise.state)) " " a href={ "#" (promise.id) } { (cells::prose(&promise.sentence)) } }
            }
        }
    }
}

/// Rows of one category and kind, by who knows them.
#[derive(Default)]
struct Sides<'r> {
    both: Vec<&'r Comparison>,
    declared: Vec<&'r Comparison>,
    observed: Vec<&'r Comparison>,
}

/// Declared and observed, both ways.
pub(super) fn comparison(review: &Review) -> Markup {
    let mut groups: BTreeMap<(&str, &str), Sides<'_>> = BTreeMap::new();
    for one in &review.comparison {
        let sides = groups.entry((&one.data, &one.kind)).or_default();
        match (one.declared.is_some(), one.observed > 0) {
            (true, true) => sides.both.push(one),
            (true, false) => sides.declared.push(one),
            (false, _) => sides.observed.push(one),
        }
    }
    let rows: Vec<Markup> = groups.into_iter().map(|((data, kind), sides)| compared(data, kind, &sides)).collect();
    let columns = ["Data", "Kind", "Observed, not declared", "Declared, not observed", "Both", "Policy"];
    let body = html! {
        @if rows.is_empty() { p class="empty" { "Neither says anything." } } @else {
            (cells::table("comparison", &cells::head("Declared and observed", &columns), &rows))
        }
    };
    let about = "What the policy declares beside what the code does. Observed and not declared is a finding, or allowed by \
                 a key that the row does not say; declared and not observed is a promise that nothing needs.";
    section("comparison", about, &body)
}

fn compared(data: &str, kind: &str, sides: &Sides<'_>) -> Markup {
    let state = if sides.observed.is_empty() { "allowed" } else { "refused" };
    let all = || sides.observed.iter().chain(&sides.declared).chain(&sides.both);
    let keys = Keys::new([data], all().map(|one| one.name.as_str()), state);
    let id = anchor("rule", &format!("{data}_{kind}"));
    let line = all().find_map(|one| one.declared.as_ref());
    let names = |list: &[&Comparison]| {
        html! {
            @if list.is_empty() { (cells::none("—")) }
            @for (at, one) in list.iter().enumerate() {
                @if at > 0 { ", " }
                code { (Code(&one.name)) }
                @if one.observed > 0 { " " span class="n" { (one.observed) } }
            }
        }
    };
    html! {
        tr id=(id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" { a class="self" href={ "#" (id) } { code { (Code(data)) } } }
            td { (kind) }
            td class=[(!sides.observed.is_empty()).then_some("alarm")] { (names(&sides.observed)) }
            td { (names(&sides.declared)) }
            td { (names(&sides.both)) }
            td { (cells::policy(line)) }
        }
    }
}

/// Store × right.
pub(super) fn rights(review: &Review) -> Markup {
    let rows: Vec<Markup> = review
        .rights
        .iter()
        .map(|right| {
            let keys = Keys::new(
                right.asked.iter().map(String::as_str),
                [right.store.as_str()],
                right.state.map_or("", words::state_class),
            );
            html! {
                tr id=(right.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
                    th scope="row" { a class="self" href={ "#" (right.id) } { code { (Code(&right.store)) } } }
                    td { (right.right) }
                    td { @if right.asked.is_empty() { (cells::none("—")) } (cells::list(&right.asked, |name| cells::data(name))) }
                    td { @match right.state { Some(state) => (cells::state(state)), None => (cells::none("not asked for")) } }
                    td { @if right.code.is_empty() { (cells::none("none")) } @else { (cells::code(review, &right.code)) } }
                }
            }
        })
        .collect();
    let body = html! {
        @if rows.is_empty() { p class="empty" { "No store holds anything." } } @else {
            (cells::table("rights", &cells::head("Rights by store", &["Store", "Right", "Asked for", "State", "Code that serves it"]), &rows))
        }
    };
    section("rights", "Which code serves the rights of people at each store.", &body)
}

/// Functions that claim to make data anonymous.
pub(super) fn claims(review: &Review) -> Markup {
    let rows: Vec<Markup> = review
        .claims
        .iter()
        .map(|claim| {
            html! {
                tr id=(claim.id) data-row="" {
                    th scope="row" { a class="self" href={ "#" (claim.id) } { code { (Code(&claim.item)) } } }
                    td { @match &claim.at { Some(at) => (cells::place(review, at)), None => (cells::none("foreign code")) } }
                    td { code { (Code(&claim.code)) } }
                }
            }
        })
        .collect();
    let body = html! {
        @if rows.is_empty() { p class="empty" { "No function claims to." } } @else {
            (cells::table("claims", &cells::head("Claims", &["Function", "At", "Code"]), &rows))
        }
    };
    section(
        "claims",
        "Functions whose author says that what they give back is about nobody. A person must agree.",
        &body,
    )
}
