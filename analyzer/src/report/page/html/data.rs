//! Tables of data: activities, recipients, stores, categories, flows.

use maud::{Markup, html};

use super::cells::{self, Keys};
use super::{Code, Text, section};
use crate::dossier::{Activity, Category, Flow, Holding, Recipient, Review, State, Store};

/// Purpose × category × subject.
pub(super) fn activities(review: &Review) -> Markup {
    let rows: Vec<Markup> = review.activities.iter().map(activity).collect();
    let columns =
        ["Purpose", "Data", "Of whom", "Legal basis", "Stored in", "Given to", "Kept", "Gates", "Code", "State"];
    let head = cells::head("Processing activities", &columns);
    let about = "What is done with which data of whom. A legal basis is pointed to by a gate of the policy, or is the one \
                 usually claimed for the purpose: law flags need a lawyer.";
    section("activities", about, &cells::table("activities", &head, &rows))
}

fn activity(activity: &Activity) -> Markup {
    let targets = activity.stores.iter().chain(&activity.recipients).map(String::as_str);
    let keys = Keys::new([activity.data.as_str()], targets, cells::allowed_class(activity.allowed));
    html! {
        tr id=(activity.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" {
                a class="self" href={ "#" (activity.id) } {
                    @match &activity.purpose {
                        Some(purpose) => code { (Code(purpose)) },
                        None => span class="badge unknown" { "none stated" },
                    }
                }
                @if !activity.purpose_text.is_empty() { small { (Text(&activity.purpose_text)) } }
            }
            td { (cells::data(&activity.data)) (cells::flags(&activity.flags))
                @for form in activity.forms.iter().filter(|form| *form != "raw") { (cells::form(form)) } }
            td { (cells::subject(activity.subject.as_deref())) }
            td {
                @if activity.basis.is_empty() { (cells::none("—")) }
                @for basis in &activity.basis {
                    (basis.name.replace('_', " "))
                    @if basis.from == "taxonomy" { "?" }
                    small {
                        @if let Some(gdpr) = &basis.gdpr { "GDPR " (article(gdpr)) "; " }
                        "from " (Text(&basis.from))
                    }
                }
                @if activity.flags.iter().any(|flag| flag == "gdpr_article_9") {
                    small class="law" { "needs a condition of Art. 9(2)" }
                }
            }
            td { (cells::lines(&activity.stores, cells::store)) }
            td { (cells::lines(&activity.recipients, cells::recipient)) }
            td { @match &activity.retention { Some(length) => (length), None => (cells::none("—")) } }
            td { (cells::gates(&activity.gates, &activity.gates_held)) }
            td { (cells::flows(&activity.flows)) small { (cells::codes(&activity.crates)) } }
            td { (cells::allowed(activity.allowed)) }
        }
    }
}

/// `A6-1-a` as people write it.
fn article(coded: &str) -> String {
    let mut parts = coded.trim_start_matches('A').split('-');
    let first = parts.next().unwrap_or_default();
    let rest: String = parts.map(|part| format!("({part})")).collect();
    format!("Art. {first}{rest}")
}

/// Who gets what.
pub(super) fn recipients(review: &Review) -> Markup {
    let rows: Vec<Markup> = review.recipients.iter().map(recipient).collect();
    let head = cells::head("Recipients", &["Recipient", "Kind", "Region", "Contract", "Gets", "State"]);
    let about = "Everybody who gets data, and everybody whom the policy names. A host that no recipient claims has no known \
                 country.";
    section("recipients", about, &cells::table("recipients", &head, &rows))
}

fn recipient(recipient: &Recipient) -> Markup {
    let allowed = recipient.gets.iter().all(|got| got.allowed);
    let keys = Keys::new(
        recipient.gets.iter().map(|got| got.data.as_str()),
        recipient.name.as_deref(),
        cells::allowed_class(allowed),
    );
    let is_client = recipient.kind.as_deref() == Some("client");
    html! {
        tr id=(recipient.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" {
                a class="self" href={ "#" (recipient.id) } {
                    @match &recipient.name { Some(name) => code { (Code(name)) }, None => (cells::unknown("nobody can say who")) }
                }
                @if let Some(text) = &recipient.text { small { (Text(text)) } }
                @if is_client { small { "whoever an API answers" } }
                @if !recipient.hosts.is_empty() { small { (cells::codes(&recipient.hosts)) } }
            }
            td { @match &recipient.kind { Some(kind) => (kind), None => (cells::unknown("unknown")) } }
            td { @match &recipient.region {
                Some(region) => (Text(region)),
                None if is_client => (cells::none("—")),
                None => (cells::unknown("unknown")),
            } }
            td { @match &recipient.contract { Some(contract) => (Text(contract)), None => (cells::none("none")) } }
            td { (holdings(&recipient.gets, "nothing")) }
            td {
                @if recipient.gets.is_empty() { (cells::none("unused")) } @else { (cells::allowed(allowed)) }
                @if !recipient.findings.is_empty() { div class="small" { (cells::findings(&recipient.findings)) } }
            }
        }
    }
}

/// What somebody gets or a store holds: a line for each category and form.
fn holdings(list: &[Holding], nothing: &str) -> Markup {
    if list.is_empty() {
        return cells::none(nothing);
    }
    html! {
        ul class="plain holdings" {
            @for one in list {
                li class=[(!one.allowed).then_some("bad")] {
                    (cells::data(&one.data)) (cells::form(&one.form))
                    @if let Some(subject) = &one.subject { " of " (Text(subject)) }
                    " " span class="for" { "for " (cells::purposes(&one.purposes)) }
                    @if !one.allowed { " " (cells::allowed(false)) }
                }
            }
        }
    }
}

/// Where data rests and for how long.
pub(super) fn stores(review: &Review) -> Markup {
    let rows: Vec<Markup> = review.stores.iter().map(|one| store(review, one)).collect();
    let columns = ["Store", "Where", "Declared", "Allowed", "Enforced by", "Kept to", "Holds"];
    let head = cells::head("Stores and their retention", &columns);
    let about = "Declared: what the store says. Allowed: the shortest time that the rows of what it holds allow. Enforced by: \
                 code that spells out a time-to-live or erases.";
    section("stores", about, &cells::table("stores", &head, &rows))
}

fn store(review: &Review, store: &Store) -> Markup {
    let state = match store.kept {
        State::Kept if store.holds.iter().all(|held| held.allowed) => "allowed",
        State::Broken => "broken",
        State::NotChecked => "unchecked",
        _ => "refused",
    };
    let keys = Keys::new(store.holds.iter().map(|held| held.data.as_str()), store.name.as_deref(), state);
    html! {
        tr id=(store.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" {
                a class="self" href={ "#" (store.id) } {
                    @match &store.name { Some(name) => code { (Code(name)) }, None => (cells::unknown("nobody can say which")) }
                }
                @if let Some(text) = &store.text { small { (Text(text)) } }
                @if store.name.as_deref() == Some("log") { small { "logs, standard output, panics" } }
                @if !store.tables.is_empty() { small { (cells::codes(&store.tables)) } }
            }
            td {
                @match &store.location { Some(location) => (location), None => (cells::unknown("unknown")) }
                @if let Some(region) = &store.region { ", " (Text(region)) }
                @match store.encrypted {
                    Some(true) => small { "encrypted" },
                    Some(false) => small { "not encrypted" },
                    None => {},
                }
            }
            td {
                @match &store.retention { Some(length) => (length), None => (cells::unknown("not said")) }
                @if let Some(event) = &store.until { small { "until " code { (Code(event)) } } }
            }
            td { @match &store.limit { Some(length) => (length), None => (cells::none("—")) } }
            td { @if store.enforced.is_empty() { (cells::none("no code seen")) } @else { (cells::code(review, &store.enforced)) } }
            td {
                @if store.holds.is_empty() { (cells::none("empty")) } @else { (cells::state(store.kept)) }
                @if !store.findings.is_empty() { div class="small" { (cells::findings(&store.findings)) } }
            }
            td { (holdings(&store.holds, "nothing")) }
        }
    }
}

/// Every category, whether anything is wrong with it or not.
pub(super) fn categories(review: &Review) -> Markup {
    let rows: Vec<Markup> = review.categories.iter().map(category).collect();
    let head = cells::head("Categories", &["Category", "What it is", "Row of the policy", "Flows", "Why: tagged at"]);
    section("categories", "", &cells::table("categories", &head, &rows))
}

fn category(category: &Category) -> Markup {
    const SHOWN: usize = 6;
    let keys = Keys::new([category.name.as_str()], [], "");
    html! {
        tr id=(category.id) data-row="" data-d=(keys.data) {
            th scope="row" { a class="self" href={ "#" (category.id) } { code { (Code(&category.name)) } }
                (cells::flags(&category.flags)) }
            td { (Text(&category.text)) }
            td { @if category.row.is_none() { (cells::unknown("none")) } @else { (cells::policy(category.row.as_ref())) } }
            td { (category.flows) }
            td {
                (cells::codes(&category.sources[..category.sources.len().min(SHOWN)]))
                @if category.sources.len() > SHOWN {
                    details { summary { (category.sources.len() - SHOWN) " more" } (cells::codes(&category.sources[SHOWN..])) }
                }
                @if category.sources.is_empty() { (cells::none("no code")) }
            }
        }
    }
}

/// The inventory.
pub(super) fn flows(review: &Review) -> Markup {
    let rows: Vec<Markup> = review.flows.iter().map(|one| flow(review, one)).collect();
    let head = cells::head("All flows", &["Data", "Of whom", "Ends in", "At", "For", "Behind", "Code", "State"]);
    section(
        "flows",
        "One row for one exposure: all places that do the same with the same data. Behind: gates that a row asks for and that \
         hold at all of these places.",
        &cells::table("flows", &head, &rows),
    )
}

fn flow(review: &Review, flow: &Flow) -> Markup {
    const SHOWN: usize = 2;
    let key = &flow.key;
    let targets = key.store.iter().chain(&key.recipient).map(String::as_str);
    let keys = Keys::new([key.data.as_str()], targets, cells::allowed_class(flow.allowed));
    let place = |place: &crate::dossier::FlowPlace| {
        html! { li { code { (Code(&place.item)) } @if let Some(at) = &place.at { " " (cells::place(review, at)) } } }
    };
    html! {
        tr id=(flow.id) data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            th scope="row" { a class="self" href={ "#" (flow.id) } { code { (Code(&key.data)) } } (cells::form(&key.form)) }
            td { (cells::subject(key.subject.as_deref())) }
            td { (key.stage) }
            td {
                @match (&key.store, &key.recipient) {
                    (Some(store), _) => (cells::store(store)),
                    (None, Some(recipient)) => (cells::recipient(recipient)),
                    (None, None) if key.stage == "share" || key.stage == "store" => (cells::unknown("unknown")),
                    (None, None) => (cells::none("—")),
                }
            }
            td { @if key.stage == "erase" { (cells::none("—")) } @else { (cells::purposes(&key.purposes)) } }
            td { @if flow.gates.is_empty() { (cells::none("—")) } @else { (cells::codes(&flow.gates)) } }
            td {
                ul class="plain" { @for one in flow.places.iter().take(SHOWN) { (place(one)) } }
                @if flow.places.len() > SHOWN {
                    details {
                        summary { (flow.places.len() - SHOWN) " more" }
                        ul class="plain" { @for one in &flow.places[SHOWN..] { (place(one)) } }
                    }
                }
            }
            td { (cells::allowed(flow.allowed)) }
        }
    }
}
