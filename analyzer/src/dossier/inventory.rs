//! The inventory: flows by what they do, categories by name.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::{anchor, short};
use super::model::{Category, Flow, FlowKey, FlowPlace, Purpose};
use super::sources::{Sources, text, texts};
use super::taxonomy::{Entry, bare};
use crate::base::Name;
use crate::findings::FlowRecord;

/// All flows, sorted by what they are.
pub(super) fn flows(sources: &Sources<'_>) -> Vec<Flow> {
    let mut rows: BTreeMap<FlowKey, Flow> = BTreeMap::new();
    for record in &sources.analysis.flows {
        let key = key_of(record);
        let gates = texts(&record.gates);
        let row = rows.entry(key.clone()).or_insert_with(|| Flow {
            id: id_of(&key),
            key,
            gates: gates.clone(),
            allowed: true,
            places: Vec::new(),
        });
        row.gates.retain(|gate| gates.contains(gate));
        row.allowed &= record.allowed;
        row.places.push(FlowPlace {
            item: record.item.to_string(),
            target: record.target.to_string(),
            source: record.source.to_string(),
            at: sources.place(record.at),
        });
    }
    let mut flows: Vec<Flow> = rows.into_values().collect();
    for flow in &mut flows {
        flow.places.sort();
        flow.places.dedup();
    }
    flows
}

fn key_of(record: &FlowRecord) -> FlowKey {
    FlowKey {
        data: record.data.to_string(),
        form: record.form.to_string(),
        subject: text(record.subject),
        stage: record.stage.as_str().to_owned(),
        purposes: texts(&record.purposes),
        store: text(record.store),
        recipient: text(record.recipient),
    }
}

/// A digest of the key: the same on every run.
fn id_of(key: &FlowKey) -> String {
    let purposes = key.purposes.join(",");
    let absent = |text: &Option<String>| text.as_ref().map_or("\u{1}".to_owned(), |text| format!("\u{2}{text}"));
    let parts = [
        key.data.as_str(),
        &key.form,
        &absent(&key.subject),
        &key.stage,
        &purposes,
        &absent(&key.store),
        &absent(&key.recipient),
    ];
    format!("flow-{}", short(parts.join("\u{0}").as_bytes()))
}

/// Every category that a policy names or the code moves, sorted.
pub(super) fn categories(sources: &Sources<'_>, flows: &[Flow]) -> Vec<Category> {
    let moved = flows.iter().map(|flow| Name::new(&flow.key.data));
    let named = sources.all().flat_map(|policy| policy.rows.keys().copied());
    let names: BTreeSet<Name> = moved.chain(named).collect();
    names.into_iter().map(|name| category(sources, flows, name)).collect()
}

fn category(sources: &Sources<'_>, flows: &[Flow], name: Name) -> Category {
    let moving = || flows.iter().filter(|flow| flow.key.data == *name);
    let row = sources.all().find_map(|policy| sources.policy_ref(policy, policy.row(name, None)?.place()));
    let from: BTreeSet<&str> = moving().flat_map(|flow| &flow.places).map(|place| place.source.as_str()).collect();
    let entry = sources.taxonomy.category(&name);
    Category {
        id: anchor("data", &name),
        text: sources.taxonomy.category_text(name),
        flags: entry.map_or_else(Vec::new, |entry| entry.flags.clone()),
        row,
        flows: moving().count(),
        sources: from.into_iter().map(str::to_owned).collect(),
        names: names(entry),
        name: name.to_string(),
    }
}

/// Every purpose that code runs for or a row allows, sorted.
pub(super) fn purposes(sources: &Sources<'_>, flows: &[Flow]) -> Vec<Purpose> {
    let run = flows.iter().flat_map(|flow| flow.key.purposes.iter().map(String::as_str));
    let rows = sources.all().flat_map(|policy| policy.rows.values());
    let allowed = rows.filter_map(|row| row.purposes.as_ref()).flat_map(|said| &said.value);
    let all: BTreeSet<&str> = run.chain(allowed.map(|entry| entry.name.as_str())).collect();
    let purpose = |name: &str| Purpose {
        id: anchor("purpose", name),
        name: name.to_owned(),
        text: super::activities::purpose_text(sources, name),
        flows: flows.iter().filter(|flow| flow.key.purposes.iter().any(|of| of == name)).count(),
        names: names(sources.taxonomy.purpose(name)),
    };
    all.into_iter().map(purpose).collect()
}

/// What other vocabularies call it.
fn names(entry: Option<&Entry>) -> BTreeMap<String, String> {
    let Some(entry) = entry else { return BTreeMap::new() };
    let all = [("fideslang", &entry.fideslang), ("dpv", &entry.dpv), ("play", &entry.play), ("apple", &entry.apple)];
    let said = all.into_iter().filter_map(|(vocabulary, name)| Some((vocabulary, name.as_deref()?)));
    said.map(|(vocabulary, name)| (vocabulary.to_owned(), bare(name).to_owned())).collect()
}
