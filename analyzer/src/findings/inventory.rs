//! Stores and rights as tables: what each store holds and for how long, and which code serves which right.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::Bound;
use crate::policy::{Form, Policy, Right};

use super::arrivals::{Exposures, Item};
use super::data::{Analysis, HeldRecord, RightRecord, StoreRecord};
use super::target::Arrival;
use super::{retention, words};

/// Fills [`Analysis::stores`] and [`Analysis::rights`].
pub(super) fn collect(bound: &Bound<'_>, exposures: &Exposures, out: &mut Analysis) {
    for index in 0..bound.policies.list.len() {
        out.stores.extend(stores(bound, index, exposures));
        out.rights.extend(rights(bound, index, exposures));
    }
    out.stores.sort();
    out.rights.sort();
}

/// What arrives at stores in code that one policy governs.
fn held<'e>(bound: &Bound<'_>, index: usize, exposures: &'e Exposures) -> Vec<(Name, &'e Item)> {
    let governed = exposures.iter().filter(|((spot, _), _)| bound.policy_of(spot.key) == Some(index));
    let mut found = Vec::new();
    for ((_, reached), items) in governed {
        if let Arrival::Store(store) = reached.at {
            found.extend(items.iter().map(|item| (store, item)));
        }
    }
    found
}

fn stores(bound: &Bound<'_>, index: usize, exposures: &Exposures) -> Vec<StoreRecord> {
    let policy = bound.policies.get(index);
    let mut records: BTreeMap<Name, StoreRecord> =
        policy.stores.keys().map(|name| (*name, record(policy, *name))).collect();
    for (store, item) in held(bound, index, exposures) {
        let record = records.entry(store).or_insert_with(|| record(policy, store));
        let facts = &bound.labels[&item.what];
        for category in &facts.categories {
            record.held.push(retention::held(policy, *category, facts, item, store));
        }
    }
    for record in records.values_mut() {
        record.held = merged(std::mem::take(&mut record.held));
    }
    records.into_values().collect()
}

fn record(policy: &Policy, store: Name) -> StoreRecord {
    let declared = policy.stores.get(&store);
    StoreRecord {
        policy: path(policy),
        store,
        declared: declared.is_some(),
        location: declared.map(|store| store.location()),
        region: declared.and_then(|store| store.region.as_ref()).map(|said| said.value.clone()),
        encrypted: declared.and_then(|store| store.encrypted).map(|said| said.value),
        retention: declared.and_then(|store| store.retention).map(|said| said.value),
        until: declared.and_then(|store| store.until).map(|said| said.value),
        spelled: Vec::new(),
        held: Vec::new(),
    }
}

/// One record for each category and subject: the most identifiable form, the shortest limit, and within only if always.
fn merged(all: Vec<HeldRecord>) -> Vec<HeldRecord> {
    let mut by_data: BTreeMap<(Name, Option<Name>), HeldRecord> = BTreeMap::new();
    for record in all {
        let Some(known) = by_data.get_mut(&(record.data, record.subject)) else {
            by_data.insert((record.data, record.subject), record);
            continue;
        };
        known.form = known.form.min(record.form);
        known.limit = [known.limit, record.limit].into_iter().flatten().min();
        known.within = match (known.within, record.within) {
            (Some(a), Some(b)) => Some(a && b),
            (Some(false), None) | (None, Some(false)) => Some(false),
            _ => None,
        };
    }
    by_data.into_values().collect()
}

fn rights(bound: &Bound<'_>, index: usize, exposures: &Exposures) -> Vec<RightRecord> {
    let policy = bound.policies.get(index);
    let mut asked: BTreeMap<(Name, Right), BTreeSet<Name>> = BTreeMap::new();
    for (store, item) in held(bound, index, exposures).into_iter().filter(|(_, item)| item.form != Form::Anonymous) {
        let facts = &bound.labels[&item.what];
        for category in &facts.categories {
            let row = policy.row(*category, facts.subject);
            let of_row = row.iter().flat_map(|row| row.rights());
            let of_store = policy.stores.get(&store).into_iter().flat_map(|store| &store.rights);
            for entry in of_row.chain(of_store) {
                asked.entry((store, entry.right)).or_default().insert(*category);
            }
        }
    }
    let mut served: BTreeMap<(Name, Right), BTreeSet<Name>> = BTreeMap::new();
    for (id, facts) in &bound.fns {
        let key = crate::ir::FnKey::Fn(*id);
        if bound.policy_of(key) == Some(index) {
            for (right, store) in &facts.rights {
                served.entry((*store, *right)).or_default().insert(words::item_path(bound, key));
            }
        }
    }
    let keys: BTreeSet<(Name, Right)> = asked.keys().chain(served.keys()).copied().collect();
    let record = |(store, right): (Name, Right)| RightRecord {
        policy: path(policy),
        store,
        right,
        asked: asked.get(&(store, right)).into_iter().flatten().copied().collect(),
        served_by: served.get(&(store, right)).into_iter().flatten().copied().collect(),
    };
    keys.into_iter().map(record).collect()
}

fn path(policy: &Policy) -> String {
    policy.files.first().map(|file| file.path.clone()).unwrap_or_default()
}
