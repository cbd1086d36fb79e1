//! Findings out of exposures and uses: one for one exposure, with all its categories.

use std::collections::BTreeMap;

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::Flows;
use crate::policy::{CLIENT, Form, GateAsk, Place};

use super::acts::Acts;
use super::arrivals::{self, Exposures, Item, Spot};
use super::data::{Analysis, Finding, FlowRecord, PolicyLine, Stage, TraceHop};
use super::gates::{self, Checks};
use super::purposes::Purposes;
use super::rules::{self, Breach, Refusal};
use super::target::{Arrival, Reached};
use super::{claims, gaps, inventory, purges, reidentification, rights, signups, untagged, unused, uses, words};

/// Puts all flows to the policies.
pub fn judge(bound: &Bound<'_>, flows: &Flows<'_>) -> Analysis {
    let purposes = Purposes::of(bound, flows);
    let checks = Checks::of(bound, flows);
    let (exposures, purges) = arrivals::collect(bound, flows, &purposes, &checks);
    let mut out = Analysis::default();
    for ((spot, reached), items) in &exposures {
        judge_exposure(bound, &checks, (*spot, *reached), items, &mut out);
    }
    judge_uses(bound, flows, &purposes, (&exposures, &checks), &mut out);
    signups::judge(bound, flows, &exposures, &mut out);
    gates::judge_reads(&checks, flows, &purposes, &exposures, &mut out);
    let acts = Acts::of(bound, flows);
    let (served, holdings) = (acts.served(), rights::holdings(bound, &exposures));
    gates::judge_rights(&checks, &holdings, &mut out);
    rights::judge(bound, flows, &holdings, &acts, &served, &mut out);
    purges::judge(bound, &purges, &holdings, &mut out);
    inventory::collect(bound, &exposures, (&holdings, &served), &checks, (flows, &purposes), &mut out);
    gaps::collect(bound, flows, &purposes, &mut out);
    claims::collect(bound, &mut out);
    out.findings.extend(reidentification::findings(bound, flows, &purposes, &exposures));
    out.candidates = untagged::candidates(bound);
    out.findings.extend(untagged::findings(bound, &out.candidates));
    out.flows.sort();
    out.flows.dedup();
    let rules = unused::findings(bound, &out.flows);
    out.findings.extend(rules);
    words::identify(&mut out.findings);
    out.findings.sort_by(|a, b| {
        (std::cmp::Reverse(a.level), a.at, a.name, &a.data, &a.id).cmp(&(
            std::cmp::Reverse(b.level),
            b.at,
            b.name,
            &b.data,
            &b.id,
        ))
    });
    out
}

/// Breaches of one name at one place, with the items they are about.
#[derive(Default)]
struct Group<'i> {
    breaches: Vec<Breach>,
    items: Vec<(&'i Item, Name)>,
}

fn judge_exposure(
    bound: &Bound<'_>,
    checks: &Checks<'_>,
    (spot, reached): (Spot, Reached),
    items: &[Item],
    out: &mut Analysis,
) {
    let Some(index) = bound.policy_of(spot.key) else { return };
    let policy = bound.policies.get(index);
    let mut groups: BTreeMap<&'static str, Group<'_>> = BTreeMap::new();
    for item in items {
        let facts = &bound.labels[&item.what];
        for category in &facts.categories {
            let breaches = rules::at_target(policy, *category, facts, item, reached);
            let gates = checks.held(policy.row(*category, facts.subject).as_ref(), &item.lacking);
            let allowed = breaches.is_empty();
            out.flows.push(FlowRecord { gates, allowed, ..record(bound, spot, reached, item, *category) });
            for breach in breaches {
                let group = groups.entry(breach.name).or_default();
                group.breaches.push(breach);
                group.items.push((item, *category));
            }
        }
    }
    for (name, group) in groups {
        let finding = exposure_finding(bound, index, spot, reached, name, &group);
        out.findings.push(finding);
    }
}

pub(super) fn stage_of(reached: Reached) -> (Stage, Option<Name>, Option<Name>) {
    match reached.at {
        Arrival::Store(name) => (Stage::Store, Some(name), None),
        Arrival::Recipient(name) if name == *CLIENT => (Stage::Transmit, None, Some(name)),
        Arrival::Recipient(name) => (Stage::Share, None, Some(name)),
        Arrival::Host(host) => (Stage::Share, None, host),
    }
}

/// A flow of which gates and verdict are not yet known.
fn record(bound: &Bound<'_>, spot: Spot, reached: Reached, item: &Item, category: Name) -> FlowRecord {
    let (stage, store, recipient) = stage_of(reached);
    FlowRecord {
        data: category,
        form: item.form,
        subject: bound.labels[&item.what].subject,
        stage,
        purposes: item.purposes.clone(),
        store,
        recipient,
        gates: Vec::new(),
        item: words::item_path(bound, spot.key),
        target: spot.callee,
        at: spot.at,
        source: item.what,
        allowed: false,
    }
}

fn exposure_finding(
    bound: &Bound<'_>,
    index: usize,
    spot: Spot,
    reached: Reached,
    name: &'static str,
    group: &Group<'_>,
) -> Finding {
    let policy = bound.policies.get(index);
    let (stage, store, recipient) = stage_of(reached);
    let mut data: Vec<Name> = group.items.iter().map(|(_, category)| *category).collect();
    data.sort_unstable();
    data.dedup();
    let mut purposes: Vec<Name> = group.breaches.iter().flat_map(|breach| breach.purposes.iter().copied()).collect();
    if purposes.is_empty() {
        purposes = group.items.iter().flat_map(|(item, _)| item.purposes.iter().copied()).collect();
    }
    purposes.sort_unstable();
    purposes.dedup();
    let breach = group.breaches.iter().min().cloned();
    let gate = breach.as_ref().and_then(|breach| breach.gate);
    let lacks = |item: &&Item| gate.is_none_or(|gate| item.lacking.iter().any(|lacking| lacking.ask == gate));
    // The shortest way is shown; among equals the first in source order.
    let items = group.items.iter().map(|(item, _)| *item);
    let shown = items.filter(lacks).min_by_key(|item| (item.guessed, item.trail.len()));
    let line = breach.as_ref().and_then(|breach| policy_line(bound, index, breach));
    let told = words::Told {
        name,
        data: &data,
        reached: Some(reached),
        detail: breach.as_ref().and_then(|b| b.detail.as_deref()),
        purposes: &purposes,
        refusal: breach.as_ref().map_or_else(Refusal::default, |breach| breach.refusal),
        gate: gate.map(|ask| (ask, bound.gates.as_slice())),
    };
    Finding {
        id: String::new(),
        name,
        level: policy.level(name),
        message: words::message(&told),
        help: words::help(&told),
        form: group.items.iter().map(|(item, _)| item.form).min().unwrap_or(Form::Raw),
        subject: group.items.iter().find_map(|(item, _)| bound.labels[&item.what].subject),
        stage,
        purposes,
        store,
        recipient,
        gate: gate.map(|ask| ask.name),
        item: words::item_path(bound, spot.key),
        at: spot.at,
        target: spot.callee,
        policy: line,
        trace: shown.map(|item| gated_trace(bound, item, gate, spot)).unwrap_or_default(),
        guessed: group.items.iter().all(|(item, _)| item.guessed),
        suppressed: None,
        data,
    }
}

/// The way of an item, after the calls on which its gate was not checked.
fn gated_trace(bound: &Bound<'_>, item: &Item, gate: Option<GateAsk>, spot: Spot) -> Vec<TraceHop> {
    let mut way = words::way_without(bound, &item.lacking, gate);
    way.extend(words::trace(bound, item, spot));
    way.dedup();
    way
}

pub(super) fn policy_line(bound: &Bound<'_>, index: usize, breach: &Breach) -> Option<PolicyLine> {
    line(bound, index, breach.place?)
}

/// A place of a policy, as findings have it.
pub(super) fn line(bound: &Bound<'_>, index: usize, place: Place) -> Option<PolicyLine> {
    let file = bound.policies.get(index).files.get(place.file as usize)?;
    Some(PolicyLine {
        file: file.path.clone(),
        line: place.line,
        column: place.column,
        bytes: (place.start, place.end),
    })
}

/// Uses that end in no target: grouped by place and breach.
fn judge_uses(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    (exposures, checks): (&Exposures, &Checks<'_>),
    out: &mut Analysis,
) {
    type Key = (crate::source::Span, crate::ir::FnKey, &'static str);
    let mut groups: BTreeMap<Key, Vec<(uses::Use, Name, Breach)>> = BTreeMap::new();
    for found in uses::collect(bound, flows, purposes, exposures, checks) {
        let Some(index) = bound.policy_of(found.key) else { continue };
        let facts = &bound.labels[&found.what];
        for category in &facts.categories {
            let policy = bound.policies.get(index);
            let breaches = rules::at_use(policy, *category, facts, &found);
            out.flows.push(FlowRecord {
                data: *category,
                form: found.form,
                subject: facts.subject,
                stage: Stage::Use,
                purposes: found.purposes.clone(),
                store: None,
                recipient: None,
                gates: checks.held(policy.row(*category, facts.subject).as_ref(), &found.lacking),
                item: words::item_path(bound, found.key),
                target: words::item_path(bound, found.key),
                at: found.at,
                source: found.what,
                allowed: breaches.is_empty(),
            });
            for breach in breaches {
                groups.entry((found.at, found.key, breach.name)).or_default().push((found.clone(), *category, breach));
            }
        }
    }
    for ((at, key, name), group) in groups {
        let Some(index) = bound.policy_of(key) else { continue };
        out.findings.push(use_finding(bound, index, at, key, name, &group));
    }
}

fn use_finding(
    bound: &Bound<'_>,
    index: usize,
    at: crate::source::Span,
    key: crate::ir::FnKey,
    name: &'static str,
    group: &[(uses::Use, Name, Breach)],
) -> Finding {
    let mut data: Vec<Name> = group.iter().map(|(_, category, _)| *category).collect();
    data.sort_unstable();
    data.dedup();
    let mut purposes: Vec<Name> = group.iter().flat_map(|(_, _, breach)| breach.purposes.iter().copied()).collect();
    if purposes.is_empty() {
        purposes = group.iter().flat_map(|(found, _, _)| found.purposes.iter().copied()).collect();
    }
    purposes.sort_unstable();
    purposes.dedup();
    let (found, _, breach) = &group[0];
    let told = words::Told {
        name,
        data: &data,
        reached: None,
        detail: breach.detail.as_deref(),
        purposes: &purposes,
        refusal: breach.refusal,
        gate: breach.gate.map(|ask| (ask, bound.gates.as_slice())),
    };
    let item = words::item_path(bound, key);
    Finding {
        id: String::new(),
        name,
        level: bound.policies.get(index).level(name),
        message: words::message(&told),
        help: words::help(&told),
        form: group.iter().map(|(found, _, _)| found.form).min().unwrap_or(Form::Raw),
        subject: bound.labels[&found.what].subject,
        stage: Stage::Use,
        store: None,
        recipient: None,
        gate: breach.gate.map(|ask| ask.name),
        item,
        at,
        target: item,
        policy: policy_line(bound, index, breach),
        trace: words::use_trace(bound, found, breach.gate),
        guessed: false,
        suppressed: None,
        purposes,
        data,
    }
}
