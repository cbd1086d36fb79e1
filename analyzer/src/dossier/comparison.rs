//! What policies declare beside what the code does, both ways.

use std::collections::BTreeMap;

use super::digest::anchor;
use super::model::{Comparison, Flow, PolicyRef};
use super::sources::Sources;
use crate::base::Name;
use crate::policy::{Entry, Policy, Row, Said, covers};

/// What is compared: kind, category as the row or the flow has it, name.
type Key = (String, &'static str, String);

/// Every purpose, store and recipient that a row declares for a category, and every one that flows show without.
pub(super) fn comparison(sources: &Sources<'_>, flows: &[Flow]) -> Vec<Comparison> {
    let mut rows: BTreeMap<Key, (Option<PolicyRef>, usize)> = BTreeMap::new();
    for policy in sources.all() {
        for row in policy.rows.values() {
            for (kind, entries) in keys(row) {
                for entry in entries.iter().flat_map(|said| &said.value) {
                    let key = (row.of.value.to_string(), kind, entry.name.to_string());
                    rows.entry(key).or_insert_with(|| (sources.policy_ref(policy, entry.place), 0));
                }
            }
        }
    }
    // What is about nobody needs no declaration.
    for flow in flows.iter().filter(|flow| flow.key.form != "anonymous") {
        for (kind, name) in does(flow) {
            let key = declared(sources, flow, kind, name);
            let key = key.unwrap_or_else(|| (flow.key.data.clone(), kind, name.to_owned()));
            rows.entry(key).or_insert((None, 0)).1 += 1;
        }
    }
    let row = |((data, kind, name), (declared, observed)): (Key, (Option<PolicyRef>, usize))| Comparison {
        id: anchor("rule", &[data.as_str(), kind, &name].join("_")),
        kind: kind.to_owned(),
        data,
        name,
        declared,
        observed,
    };
    rows.into_iter().map(row).collect()
}

fn keys(row: &Row) -> [(&'static str, Option<&Said<Vec<Entry>>>); 3] {
    [("purpose", row.purposes.as_ref()), ("recipient", row.sharing.as_ref()), ("store", row.stores.as_ref())]
}

/// What a flow does.
fn does(flow: &Flow) -> Vec<(&'static str, &str)> {
    let purposes = flow.key.purposes.iter().map(|purpose| ("purpose", purpose.as_str()));
    // To erase is to rest nowhere.
    let rests = flow.key.stage != "erase";
    let store = flow.key.store.iter().filter(|_| rests).map(|store| ("store", store.as_str()));
    let recipient = flow.key.recipient.iter().map(|recipient| ("recipient", recipient.as_str()));
    purposes.chain(store).chain(recipient).collect()
}

/// The entry that speaks of what a flow does, by the row that says the key for its category.
fn declared(sources: &Sources<'_>, flow: &Flow, kind: &'static str, name: &str) -> Option<Key> {
    let data = Name::new(&flow.key.data);
    sources.all().find_map(|policy: &Policy| {
        let entries = |row: &Row| keys(row).into_iter().find(|(of, _)| *of == kind).and_then(|(_, said)| said.cloned());
        let row = policy.row(data, None)?.rows.into_iter().find(|row| entries(row).is_some())?;
        let listed = entries(row)?.value;
        let fits = |entry: &&Entry| match kind {
            "purpose" => covers(&entry.name, name),
            "recipient" => policy.speaks_of(entry.name, Name::new(name)),
            _ => entry.name == *name,
        };
        let entry = listed.iter().filter(fits).max_by_key(|entry| entry.name.len())?;
        Some((row.of.value.to_string(), kind, entry.name.to_string()))
    })
}
