//! Diagrams: of all flows, by recipient, by store, by category.

use maud::{Markup, html};

use super::super::diagram;
use super::{Code, section};
use crate::dossier::{Flow, Review, anchor};

/// Nodes in a layer of the diagram of everything.
const WHOLE: usize = 16;
/// Nodes in a layer of one that is about one thing.
const PART: usize = 12;

/// All diagrams. Those of parts are folded.
pub(super) fn diagrams(review: &Review) -> Markup {
    let all: Vec<&Flow> = review.flows.iter().collect();
    let leading = all.iter().filter(|flow| diagram::is_drawn(flow)).count();
    let whole = diagram::draw(&all, "All flows: category, purpose, store or recipient", "figure-all", WHOLE);
    let recipients = review.recipients.iter().filter(|one| !one.gets.is_empty());
    let recipients: Vec<Part<'_>> = recipients
        .map(|one| {
            Part::new("recipient", one.name.as_deref(), &all, |flow| {
                flow.key.stage != "store" && flow.key.stage != "use" && flow.key.recipient == one.name
            })
        })
        .collect();
    let stores = review.stores.iter().filter(|one| !one.holds.is_empty());
    let stores: Vec<Part<'_>> = stores
        .map(|one| {
            Part::new("store", one.name.as_deref(), &all, |flow| {
                flow.key.stage == "store" && flow.key.store == one.name
            })
        })
        .collect();
    let categories: Vec<Part<'_>> = review
        .categories
        .iter()
        .map(|one| Part::new("data", Some(&one.name), &all, |flow| flow.key.data == one.name))
        .filter(|part| part.flows.iter().any(|flow| diagram::is_drawn(flow)))
        .collect();
    let body = html! {
        @match whole {
            Some(drawing) => {
                figure id="figure-all" {
                    (drawing)
                    figcaption {
                        span class="key store" { "store" } span class="key recipient" { "recipient" }
                        span class="key bad" { "not allowed" }
                        (leading) " flows that leave the code or rest; the width of a line is their number. "
                        @if all.len() > leading { (all.len() - leading) " that are mere uses or erase are not drawn. " }
                        "The same facts stand in " a href="#activities" { "activities" } " and " a href="#flows" { "all flows" } "."
                    }
                }
            },
            None => p class="empty" { "No flow leads to a store or recipient." },
        }
        (parts("By recipient", &recipients)) (parts("By store", &stores)) (parts("By category", &categories))
    };
    section("diagrams", "", &body)
}

/// The flows of one thing.
struct Part<'r> {
    id: String,
    name: &'r str,
    flows: Vec<&'r Flow>,
}

impl<'r> Part<'r> {
    fn new(kind: &str, name: Option<&'r str>, all: &[&'r Flow], fits: impl Fn(&Flow) -> bool) -> Part<'r> {
        let flows = all.iter().copied().filter(|flow| fits(flow)).collect();
        Part { id: anchor(&format!("figure-{kind}"), name.unwrap_or("")), name: name.unwrap_or("(unknown)"), flows }
    }
}

fn parts(heading: &str, parts: &[Part<'_>]) -> Markup {
    html! {
        @if !parts.is_empty() {
            h3 { (heading) }
            div class="parts" {
                @for part in parts {
                    @if let Some(drawing) = diagram::draw(&part.flows, part.name, &part.id, PART) {
                        details id=(part.id) {
                            summary { code { (Code(part.name)) } " " span class="n" { (part.flows.len()) } }
                            figure { (drawing) }
                        }
                    }
                }
            }
        }
    }
}
