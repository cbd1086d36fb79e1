//! A manifest of fideslang 3, YAML: one system for the code, one for each recipient, a dataset for each store. Names that
//! its default taxonomy does not have are declared beside them, below the nearest that it has.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{words, yaml};
use crate::dossier::{Activity, Review, Store, anchor};

/// Subjects that the default taxonomy has.
const SUBJECTS: &[&str] = &[
    "anonymous_user",
    "citizen_voter",
    "commuter",
    "consultant",
    "customer",
    "employee",
    "job_applicant",
    "next_of_kin",
    "passenger",
    "patient",
    "prospect",
    "shareholder",
    "supplier_vendor",
    "trainee",
    "visitor",
];

/// What stands for a purpose that nobody states: collected, and no use decided.
const UNDECIDED: &str = "collect";

pub(super) fn render(review: &Review) -> String {
    let mut manifest = Map::new();
    let lists = [
        ("data_subject", subjects(review)),
        ("data_use", uses(review)),
        ("system", systems(review)),
        (
            "dataset",
            review.stores.iter().filter(|store| !store.holds.is_empty()).map(|one| dataset(review, one)).collect(),
        ),
    ];
    for (key, list) in lists {
        if !list.is_empty() {
            manifest.insert(key.to_owned(), Value::Array(list));
        }
    }
    let head = format!(
        "# Made by {} of the code; the legal bases are those usually claimed, and are for a lawyer to confirm.\n",
        review.tool
    );
    head + &yaml::render(&Value::Object(manifest))
}

/// A key: letters, digits, `_`, `-` and `.`.
fn key(name: &str) -> String {
    anchor("", name).trim_start_matches('-').to_owned()
}

fn category(review: &Review, name: &str) -> String {
    let known = review.categories.iter().find(|category| category.name == name);
    known.and_then(|category| category.names.get("fideslang")).map_or_else(|| "user".to_owned(), String::clone)
}

fn categories<'n>(review: &Review, names: impl Iterator<Item = &'n String>) -> Vec<String> {
    let set: BTreeSet<String> = names.map(|name| category(review, name)).collect();
    set.into_iter().collect()
}

/// The use that a purpose is: fideslang's own, or one that is declared beside it.
fn data_use(review: &Review, purpose: Option<&str>) -> String {
    let Some(purpose) = purpose else { return UNDECIDED.to_owned() };
    let known = review.purposes.iter().find(|one| one.name == purpose);
    known.and_then(|one| one.names.get("fideslang")).map_or_else(|| key(purpose), String::clone)
}

/// Purposes without a name in fideslang.
fn uses(review: &Review) -> Vec<Value> {
    let own = review.purposes.iter().filter(|one| one.flows > 0 && !one.names.contains_key("fideslang"));
    own.map(|one| {
        let text = if one.text.is_empty() { &one.name } else { &one.text };
        json!({ "fides_key": key(&one.name), "name": one.name, "description": text })
    })
    .collect()
}

fn subject(subject: Option<&str>) -> String {
    subject.map_or_else(|| "anonymous_user".to_owned(), key)
}

fn subjects(review: &Review) -> Vec<Value> {
    let all: BTreeSet<String> = review.activities.iter().map(|one| subject(one.subject.as_deref())).collect();
    let own = all.into_iter().filter(|one| !SUBJECTS.contains(&one.as_str()));
    own.map(|one| json!({ "fides_key": one, "name": one })).collect()
}

fn systems(review: &Review) -> Vec<Value> {
    let own = key(&review.title);
    let egress: Vec<Value> = review
        .recipients
        .iter()
        .filter(|one| !one.gets.is_empty() && one.kind.as_deref() != Some("client"))
        .map(|one| {
            let data = categories(review, one.gets.iter().map(|got| &got.data));
            json!({ "fides_key": recipient(one.name.as_deref()), "type": "system", "data_categories": data })
        })
        .collect();
    let abroad: BTreeSet<&str> = review.recipients.iter().filter_map(|one| one.region.as_deref()).collect();
    let mut list = vec![json!({
        "fides_key": own,
        "name": review.title,
        "system_type": "Service",
        "egress": egress,
        "uses_profiling": review.activities.iter().any(|one| one.purpose.as_deref().is_some_and(|of| of.starts_with("marketing.profiling"))),
        "does_international_transfers": abroad.len() > 1,
        "requires_data_protection_assessments": review.triggers.iter().any(|trigger| trigger.state == crate::dossier::TriggerState::Seen),
        "privacy_declarations": review.activities.iter().filter(|one| words::is_personal(one)).map(|one| declaration(review, one)).collect::<Vec<_>>(),
    })];
    for one in review.recipients.iter().filter(|one| !one.gets.is_empty() && one.kind.as_deref() != Some("client")) {
        let data = categories(review, one.gets.iter().map(|got| &got.data));
        let flow = json!({ "fides_key": own, "type": "system", "data_categories": data });
        list.push(json!({
            "fides_key": recipient(one.name.as_deref()),
            "name": one.name.as_deref().unwrap_or("unknown"),
            "description": format!("{}, region {}", one.kind.as_deref().unwrap_or("unknown"), one.region.as_deref().unwrap_or("unknown")),
            "system_type": "Third party",
            "ingress": [flow],
            "privacy_declarations": [],
        }));
    }
    list
}

fn recipient(name: Option<&str>) -> String {
    key(name.unwrap_or("unknown_recipient"))
}

fn declaration(review: &Review, one: &Activity) -> Value {
    let basis = one.basis.first().map(|basis| match basis.name.as_str() {
        "consent" => "Consent",
        "contract" => "Contract",
        "legal_obligation" => "Legal obligations",
        "vital_interest" => "Vital interests",
        "public_interest" => "Public interest",
        _ => "Legitimate interests",
    });
    let outside: Vec<&str> = one.recipients.iter().map(String::as_str).filter(|name| *name != "client").collect();
    let special = one.flags.iter().any(|flag| flag == "gdpr_article_9");
    let mut value = json!({
        "name": format!("{} of {} for {}", one.data, one.subject.as_deref().unwrap_or("anyone"), one.purpose.as_deref().unwrap_or("no stated purpose")),
        "data_categories": [category(review, &one.data)],
        "data_use": data_use(review, one.purpose.as_deref()),
        "data_subjects": [subject(one.subject.as_deref())],
        "processes_special_category_data": special,
        "data_shared_with_third_parties": !outside.is_empty(),
    });
    if let Value::Object(map) = &mut value {
        let mut put = |key: &str, value: Value| map.insert(key.to_owned(), value);
        if let Some(basis) = basis {
            put("legal_basis_for_processing", basis.into());
        }
        if let Some(retention) = &one.retention {
            put("retention_period", retention.as_str().into());
        }
        if !one.stores.is_empty() {
            put("dataset_references", one.stores.iter().map(|store| key(store)).collect());
        }
        if !outside.is_empty() {
            put("third_parties", outside.join(", ").into());
            put("shared_categories", vec![category(review, &one.data)].into());
            put("egress", outside.iter().map(|name| key(name)).collect());
        }
    }
    value
}

fn dataset(review: &Review, store: &Store) -> Value {
    let name = store.name.as_deref().unwrap_or("unknown_store");
    // One field for a category in one form, whoever it is of; what is about nobody is no personal data.
    let held: BTreeSet<(&String, &String)> =
        store.holds.iter().filter(|held| held.form != "anonymous").map(|held| (&held.data, &held.form)).collect();
    let field = |(data, form): &(&String, &String)| json!({ "name": format!("{data} ({form})"), "data_categories": [category(review, data)] });
    let fields: Vec<Value> = held.iter().map(field).collect();
    let own = vec![name.to_owned()];
    let tables: BTreeSet<&String> = if store.tables.is_empty() { &own } else { &store.tables }.iter().collect();
    let collections: Vec<Value> = tables.iter().map(|table| json!({ "name": table, "fields": fields })).collect();
    json!({
        "fides_key": key(name),
        "name": name,
        "data_categories": categories(review, held.iter().map(|(data, _)| *data)),
        "collections": collections,
    })
}
