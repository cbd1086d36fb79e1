//! Google Play's data-safety form as the Console imports it: every question with its answer, empty where code gives none.
//!
//! *Collected* is data that leaves the device. Code does not say on which side of the wire it runs, so that everything that
//! rests on a server, goes to somebody, or is used counts, and what rests only on a device does not. *Shared* is given to
//! others than processors. An answer is `true` where code shows it; what only people know is left empty.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::csv::Rows;
use crate::dossier::{Flow, Review, State};

/// The form, as the taxonomy has it.
#[derive(Deserialize, Default)]
struct Form {
    types: Vec<Answer>,
    purposes: Vec<Answer>,
}

/// One answer of the form.
#[derive(Deserialize)]
struct Answer {
    id: String,
    #[serde(default)]
    section: String,
    text: String,
}

/// What code shows of a data type.
#[derive(Default)]
struct Usage {
    collected: BTreeSet<String>,
    shared: BTreeSet<String>,
    is_collected: bool,
    is_shared: bool,
    is_kept: bool,
}

const COLUMNS: [&str; 5] = [
    "Question ID (machine readable)",
    "Response ID (machine readable)",
    "Response value",
    "Answer requirement",
    "Human-friendly question label",
];

pub(super) fn render(review: &Review) -> String {
    // A test of `privacy-policies` holds its shape.
    let form: Form = toml::from_str(privacy_policies::PLAY).unwrap_or_default();
    let usage = usage(review);
    let mut rows = Rows::new(&COLUMNS);
    let mut put = |question: &str, response: &str, value: &str, requirement: &str, label: &str| {
        let cells = [question, response, value, requirement, label];
        rows.push(cells.map(str::to_owned).to_vec());
    };
    let any = if usage.values().any(|one| one.is_collected || one.is_shared) { "true" } else { "false" };
    put(
        "PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA",
        "",
        any,
        "REQUIRED",
        "Does your app collect or share any of the required user data types?",
    );
    put(
        "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT",
        "",
        encrypted(review),
        "MAYBE_REQUIRED",
        "Is all of the user data collected by your app encrypted in transit?",
    );
    put(
        "PSL_DATA_COLLECTION_USER_REQUEST_DELETE",
        "",
        erased(review),
        "MAYBE_REQUIRED",
        "Do you provide a way for users to request that their data is deleted?",
    );
    for one in &form.types {
        let known = usage.get(one.id.as_str()).is_some_and(|usage| usage.is_collected || usage.is_shared);
        put(
            &format!("PSL_DATA_TYPES_{}", one.section),
            &format!("PSL_{}", one.id),
            yes(known),
            "MULTIPLE_CHOICE",
            &one.text,
        );
    }
    let none = Usage::default();
    for one in &form.types {
        let usage = usage.get(one.id.as_str()).unwrap_or(&none);
        let name = one.text.rsplit(" / ").next().unwrap_or(&one.text);
        let question = |of: &str| format!("PSL_DATA_USAGE_RESPONSES:PSL_{}:{of}", one.id);
        let about = |rest: &str| format!("Data usage and handling ({name}) / {rest}");
        let both = question("PSL_DATA_USAGE_COLLECTION_AND_SHARING");
        let ask = "Is this data collected, shared, or both?";
        put(
            &both,
            "PSL_DATA_USAGE_ONLY_COLLECTED",
            yes(usage.is_collected),
            "MULTIPLE_CHOICE",
            &about(&format!("{ask} / Collected")),
        );
        put(
            &both,
            "PSL_DATA_USAGE_ONLY_SHARED",
            yes(usage.is_shared),
            "MULTIPLE_CHOICE",
            &about(&format!("{ask} / Shared")),
        );
        // What rests on a server is more than ephemeral; whether the rest is, people know.
        let ephemeral = if usage.is_kept { "false" } else { "" };
        put(
            &question("PSL_DATA_USAGE_EPHEMERAL"),
            "",
            ephemeral,
            "MAYBE_REQUIRED",
            &about("Is this data processed ephemerally?"),
        );
        let control = "Is this data required for your app, or can users choose whether it's collected?";
        for (id, text) in [
            ("OPTIONAL", "Users can choose whether this data is collected"),
            ("REQUIRED", "Data collection is required (users can't turn off this data collection)"),
        ] {
            let id = format!("PSL_DATA_USAGE_USER_CONTROL_{id}");
            put(&question("DATA_USAGE_USER_CONTROL"), &id, "", "SINGLE_CHOICE", &about(&format!("{control} / {text}")));
        }
        for (of, word, purposes) in
            [("COLLECTION", "collected", &usage.collected), ("SHARING", "shared", &usage.shared)]
        {
            for purpose in &form.purposes {
                let label = about(&format!("Why is this user data {word}? Select all that apply. / {}", purpose.text));
                let id = format!("PSL_{}", purpose.id);
                put(
                    &question(&format!("DATA_USAGE_{of}_PURPOSE")),
                    &id,
                    yes(purposes.contains(&purpose.id)),
                    "MULTIPLE_CHOICE",
                    &label,
                );
            }
        }
    }
    rows.finish()
}

fn yes(flag: bool) -> &'static str {
    if flag { "true" } else { "" }
}

/// `false` where a finding says that data leaves in the clear; else nobody knows but people.
fn encrypted(review: &Review) -> &'static str {
    let plain = review.findings.iter().any(|one| one.name == "not_encrypted" && one.stage != "store");
    if plain { "false" } else { "" }
}

/// `true` where code erases from every store that holds data.
fn erased(review: &Review) -> &'static str {
    let mut erase = review.rights.iter().filter(|one| one.right == "erase").peekable();
    let any = erase.peek().is_some();
    if any && erase.all(|one| one.state == Some(State::Kept)) { "true" } else { "" }
}

fn usage(review: &Review) -> BTreeMap<&str, Usage> {
    let mut all: BTreeMap<&str, Usage> = BTreeMap::new();
    for flow in review.flows.iter().filter(|flow| flow.key.form != "anonymous" && flow.key.stage != "erase") {
        let category = review.categories.iter().find(|one| one.name == flow.key.data);
        let Some(kind) = category.and_then(|one| one.names.get("play")) else { continue };
        if is_on_device(review, flow) {
            continue;
        }
        let one = all.entry(kind).or_default();
        let names = |purpose: &String| {
            let known = review.purposes.iter().find(|known| known.name == *purpose)?;
            known.names.get("play").cloned()
        };
        let purposes: Vec<String> = flow.key.purposes.iter().filter_map(names).collect();
        one.is_collected = true;
        one.is_kept |= flow.key.stage == "store";
        one.collected.extend(purposes.iter().cloned());
        if is_given_away(review, flow) {
            one.is_shared = true;
            one.shared.extend(purposes);
        }
    }
    all
}

fn is_on_device(review: &Review, flow: &Flow) -> bool {
    let store =
        flow.key.store.as_ref().and_then(|name| review.stores.iter().find(|one| one.name.as_ref() == Some(name)));
    store.is_some_and(|store| store.location.as_deref() == Some("device"))
}

fn is_given_away(review: &Review, flow: &Flow) -> bool {
    let known = review.recipients.iter().find(|one| one.name == flow.key.recipient);
    let kind = known.and_then(|one| one.kind.as_deref());
    flow.key.stage == "share" && !matches!(kind, Some("processor" | "client"))
}
