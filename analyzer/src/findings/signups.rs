//! Sign-up paths: where an account comes to be, and the gates that `require = ["subjects.minor"]` has each of them meet.
//!
//! A sign-up path is a way on which data newly comes to rest in a declared store on a server, in code that runs for
//! `service.account`, or that a function of the event `sign-up` leads to. What changes a row that is there, and what is kept of
//! employees, is none. The gate holds before the data rests; for whom it is not needed, a function tagged with it says so.

use std::collections::BTreeSet;

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Flows, InstId, Leads};
use crate::ir::FnKey;
use crate::policy::{Form, GateAsk, LOG, Place, Policy, Requirement, Whereabouts, covers};

use super::arrivals::{Exposures, Item, Spot};
use super::data::{Analysis, Finding, Stage};
use super::judge::line;
use super::target::Arrival;
use super::words;

/// What code runs for that makes and keeps accounts.
const ACCOUNTS: &str = "service.account";
/// The event of functions by which somebody comes to have an account.
const SIGN_UP: [&str; 2] = ["sign-up", "sign_up"];
/// Subjects who do not sign up.
const HIRED: &[&str] = &["employee", "contractor", "applicant"];

/// Gates that every sign-up path has to meet, with the subject that asks and the line that requires it.
pub(super) fn asked(policy: &Policy) -> Vec<(GateAsk, Name, Place)> {
    let mut found = Vec::new();
    for require in &policy.require {
        let Requirement::Subject(subject) = require.value else { continue };
        let when = policy.subjects.get(&subject).and_then(|rule| rule.when.as_ref());
        found.extend(when.into_iter().flat_map(|said| &said.value).map(|ask| (ask.value, subject, require.place)));
    }
    found
}

/// Adds a finding for each place where an account comes to be without the gate.
pub(super) fn judge(bound: &Bound<'_>, flows: &Flows<'_>, exposures: &Exposures, out: &mut Analysis) {
    if bound.policies.list.iter().all(|governed| asked(&governed.policy).is_empty()) {
        return;
    }
    let events = below_sign_up(bound, flows);
    for ((spot, reached), items) in exposures {
        let (Arrival::Store(store), Some(index)) = (reached.at, bound.policy_of(spot.key)) else { continue };
        let policy = bound.policies.get(index);
        let lasting = policy.stores.get(&store).filter(|_| store != *LOG);
        if lasting.is_none_or(|store| store.location() != Whereabouts::Server) {
            continue;
        }
        for (ask, subject, place) in asked(policy) {
            let told = |finding: &Finding| {
                finding.name == "gate_missing" && finding.at == spot.at && finding.gate == Some(ask.name)
            };
            if out.findings.iter().any(told) {
                continue;
            }
            let lacks = |item: &&Item| item.lacking.iter().any(|lacking| lacking.ask == ask && !lacking.early);
            let signs_up = |item: &&Item| item.adds && may_sign_up(bound, item) && is_path(item, *spot, &events);
            let items: Vec<&Item> = items.iter().filter(lacks).filter(signs_up).collect();
            out.findings.extend(finding(bound, index, (*spot, store), &items, (ask, subject, place)));
        }
    }
}

/// Whether the data is of somebody who may come to have an account.
fn may_sign_up(bound: &Bound<'_>, item: &Item) -> bool {
    item.form != Form::Anonymous
        && bound.labels[&item.what].subject.is_none_or(|subject| !HIRED.contains(&subject.as_str()))
}

fn is_path(item: &Item, spot: Spot, events: &BTreeSet<FnKey>) -> bool {
    let by_event = events.contains(&spot.key) || item.frames.iter().any(|key| events.contains(key));
    by_event || item.purposes.iter().any(|purpose| covers(ACCOUNTS, purpose))
}

/// Functions that those of the event lead to, themselves included.
fn below_sign_up(bound: &Bound<'_>, flows: &Flows<'_>) -> BTreeSet<FnKey> {
    let signs_up = |key: FnKey| {
        let facts = bound.owner_fn(key).and_then(|id| bound.fns.get(&id));
        facts.is_some_and(|facts| facts.events.iter().any(|event| SIGN_UP.contains(&event.as_str())))
    };
    let list = &flows.instances.list;
    let mut work: Vec<InstId> = (0..list.len() as InstId).filter(|id| signs_up(list[*id as usize].key)).collect();
    let mut seen: BTreeSet<InstId> = work.iter().copied().collect();
    while let Some(id) = work.pop() {
        let callees = flows.instances.calls[id as usize].iter().flat_map(Leads::instances);
        work.extend(callees.filter(|callee| seen.insert(*callee)));
    }
    seen.into_iter().map(|id| list[id as usize].key).collect()
}

fn finding(
    bound: &Bound<'_>,
    index: usize,
    (spot, store): (Spot, Name),
    items: &[&Item],
    (ask, subject, place): (GateAsk, Name, Place),
) -> Option<Finding> {
    let shown = items.iter().min_by_key(|item| (item.guessed, item.trail.len()))?;
    let data: BTreeSet<Name> =
        items.iter().flat_map(|item| bound.labels[&item.what].categories.iter().copied()).collect();
    let data: Vec<Name> = data.into_iter().collect();
    let purposes: BTreeSet<Name> = items.iter().flat_map(|item| item.purposes.iter().copied()).collect();
    let mut trace = words::way_without(bound, &shown.lacking, Some(ask));
    trace.extend(words::trace(bound, shown, spot));
    trace.dedup();
    Some(Finding {
        id: String::new(),
        name: "gate_missing",
        level: bound.policies.get(index).level("gate_missing"),
        message: format!(
            "{} of a new account {} in the store `{store}` without the gate `{ask}`, which every sign-up has to meet for `{subject}`",
            words::list(&data),
            if data.len() == 1 { "rests" } else { "rest" },
        ),
        help: words::gate_help(ask, &bound.gates),
        form: items.iter().map(|item| item.form).min().unwrap_or(Form::Raw),
        subject: items.iter().find_map(|item| bound.labels[&item.what].subject),
        stage: Stage::Store,
        purposes: purposes.into_iter().collect(),
        store: Some(store),
        recipient: None,
        gate: Some(ask.name),
        item: words::item_path(bound, spot.key),
        at: spot.at,
        target: spot.callee,
        policy: line(bound, index, place),
        trace,
        guessed: items.iter().all(|item| item.guessed),
        suppressed: None,
        data,
    })
}
