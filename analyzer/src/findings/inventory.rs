//! Stores and rights as tables: what each store holds and for how long, and which code serves which right.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Flows, Oracle};
use crate::ir::FnKey;
use crate::policy::{Form, Policy, Right};
use crate::source::Span;

use super::acts::ServedRights;
use super::arrivals::{Exposures, Item};
use super::data::{Analysis, FlowRecord, HeldRecord, RightRecord, SpelledTtl, Stage, StoreRecord};
use super::gates::Checks;
use super::purposes::Purposes;
use super::rights::{self, Holdings};
use super::target::Arrival;
use super::{retention, words};

/// Fills [`Analysis::stores`] and [`Analysis::rights`].
pub(super) fn collect(
    bound: &Bound<'_>,
    exposures: &Exposures,
    (holdings, served): (&Holdings<'_>, &ServedRights),
    checks: &Checks<'_>,
    (flows, purposes): (&Flows<'_>, &Purposes<'_>),
    out: &mut Analysis,
) {
    for index in 0..bound.policies.list.len() {
        out.stores.extend(stores(bound, index, exposures));
        out.rights.extend(rights(bound, index, holdings, served));
    }
    out.flows.extend(collected(bound, flows, purposes, checks));
    out.flows.extend(erasures(bound, holdings, served, checks));
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
        let spelled =
            item.ttl.map(|ttl| SpelledTtl { length: ttl.length, at: ttl.at, item: words::item_path(bound, ttl.key) });
        record.spelled.extend(spelled);
        let facts = &bound.labels[&item.what];
        for category in &facts.categories {
            record.held.push(retention::held(policy, *category, facts, item, store));
        }
    }
    for record in records.values_mut() {
        record.spelled.sort_by(|a, b| (b.length, a.at, a.item).cmp(&(a.length, b.at, b.item)));
        record.spelled.dedup();
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

fn rights(bound: &Bound<'_>, index: usize, holdings: &Holdings<'_>, served: &ServedRights) -> Vec<RightRecord> {
    let policy = bound.policies.get(index);
    let mut records: BTreeMap<(Name, Right), (BTreeSet<Name>, BTreeSet<Name>)> = BTreeMap::new();
    for (at, held) in holdings {
        for one in held.iter().filter(|one| one.index == index) {
            for right in rights::asked(bound, one, at.1, served).into_keys() {
                records.entry((at.1, right)).or_default().0.insert(one.category);
            }
        }
    }
    for ((at, right), by) in served.iter().filter(|((at, _), _)| at.0 == index) {
        records.entry((at.1, *right)).or_default().1.extend(by.iter().map(|served| served.by));
    }
    let record = |((store, right), (asked, by)): ((Name, Right), (BTreeSet<Name>, BTreeSet<Name>))| RightRecord {
        policy: path(policy),
        store,
        right,
        asked: asked.into_iter().collect(),
        served_by: by.into_iter().collect(),
    };
    records.into_iter().map(record).collect()
}

/// Where data enters: tagged parameters and expressions, and what functions collect. `allowed`: the policy has a row.
fn collected(bound: &Bound<'_>, flows: &Flows<'_>, purposes: &Purposes<'_>, checks: &Checks<'_>) -> Vec<FlowRecord> {
    let mut found = Vec::new();
    for (what, key, at, target, entry) in sites(bound, flows) {
        let (Some(facts), Some(index)) = (bound.labels.get(&what), bound.policy_of(key)) else { continue };
        let policy = bound.policies.get(index);
        found.extend(facts.categories.iter().map(|category| {
            let row = policy.row(*category, facts.subject);
            let gates = checks.held_where(row.as_ref(), |gates, ask| match entry {
                Entry::Source(source) => gates.read_lacks(key, source, ask),
                Entry::Call(call) => gates.call_lacks(key, call, ask),
            });
            FlowRecord {
                data: *category,
                form: facts.form.unwrap_or(Form::Raw),
                subject: facts.subject,
                stage: Stage::Collect,
                purposes: purposes.of_code(key),
                store: None,
                recipient: None,
                gates,
                item: words::item_path(bound, key),
                target,
                at,
                source: what,
                allowed: row.is_some(),
            }
        }));
    }
    found
}

/// How data enters a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    /// By a tagged parameter or expression: its position among the sources of the function's graph.
    Source(usize),
    /// By a call.
    Call(u32),
}

/// What is collected, by which function, where, by what.
fn sites(bound: &Bound<'_>, flows: &Flows<'_>) -> BTreeSet<(Name, FnKey, Span, Name, Entry)> {
    let mut sites = BTreeSet::new();
    for (id, inst) in flows.instances.list.iter().enumerate().filter(|(_, inst)| bound.is_judged(inst.key)) {
        let own = flows.graphs.get(&inst.key).into_iter().flat_map(|graph| graph.sources.iter().enumerate());
        for (at, site) in own.filter(|(_, site)| site.what.contains(['(', '@'])) {
            sites.insert((site.what, inst.key, site.span, words::item_path(bound, inst.key), Entry::Source(at)));
        }
        let Some(function) = bound.lowered.functions.get(&inst.key) else { continue };
        for call in function.calls() {
            let leads = flows.instances.calls[id].get(call.id as usize);
            let meanings = leads.into_iter().flat_map(|leads| &leads.leads).filter_map(|lead| lead.meaning);
            for (what, _) in meanings.flat_map(|meaning| &meaning.sources) {
                let callee = Name::new(what.trim_end_matches("()"));
                sites.insert((*what, inst.key, call.span, callee, Entry::Call(call.id)));
            }
        }
    }
    sites
}

/// Erasures as flows: each category in a store, and the code that erases it there.
fn erasures(bound: &Bound<'_>, holdings: &Holdings<'_>, served: &ServedRights, checks: &Checks<'_>) -> Vec<FlowRecord> {
    let mut found = Vec::new();
    for (at, held) in holdings {
        let by = served.get(&(*at, Right::Erase)).into_iter().flatten();
        for (served, span) in by.filter_map(|served| Some((served, served.at?))) {
            let gates = checks.held_serving(bound.policies.get(at.0), held, (Right::Erase, at.1), served.by);
            found.extend(held.iter().map(|one| FlowRecord {
                data: one.category,
                form: one.item.form,
                subject: bound.labels[&one.item.what].subject,
                stage: Stage::Erase,
                purposes: Vec::new(),
                store: Some(at.1),
                recipient: None,
                gates: gates.clone(),
                item: served.by,
                target: served.what,
                at: span,
                source: one.item.what,
                allowed: true,
            }));
        }
    }
    found
}

fn path(policy: &Policy) -> String {
    policy.files.first().map(|file| file.path.clone()).unwrap_or_default()
}
