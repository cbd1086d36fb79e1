//! `reidentification`: a pseudonym meets, in one record or call, the identity it stands for.
//!
//! Input: what arrives at targets together, and what is put into records together. A pseudonym is an identifier in a
//! pseudonymous form; the identity is the same category as it is, or another that names the person directly.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::{Bound, Facts};
use crate::flow::{Event, Flow, Flows, Origin, Place, Trail};
use crate::ir::FnKey;
use crate::policy::{Form, covers, is_identifier};
use crate::source::Span;

use super::arrivals::{Exposures, Item, Spot, calls, form_of, frames};
use super::data::{Finding, Stage};
use super::holder::Holder;
use super::judge::{policy_line, stage_of};
use super::purposes::Purposes;
use super::rules::Breach;
use super::target::{Arrival, Reached};
use super::words;

/// Categories that stand for a person already.
const PSEUDONYM: &str = "identity.pseudonym";
/// Identifiers of devices and lines: beside a pseudonym they name nobody by themselves.
const OF_DEVICES: &[&str] = &["device", "network"];

/// A pseudonym and the identity that it meets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Pair {
    pseudonym: Name,
    identity: Name,
}

/// Two items that met in a record, and the code in which they did.
struct Record {
    key: FnKey,
    whats: (Name, Name),
}

/// All findings.
pub(super) fn findings(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    exposures: &Exposures,
) -> Vec<Finding> {
    let mut out = Vec::new();
    let records = in_records(bound, flows, purposes, exposures, &mut out);
    let mut seen: BTreeSet<(Span, FnKey)> = BTreeSet::new();
    for ((spot, reached), items) in exposures {
        if is_mapping(bound, spot.key, reached.at) {
            continue;
        }
        let met = meetings(bound, items).into_iter().find(|(a, b, _)| {
            !records.iter().any(|record| record.whats == (a.what, b.what) && passes(record.key, a, b))
        });
        if let Some((pseudonym, identity, pair)) = met
            && seen.insert((spot.at, spot.key))
        {
            out.extend(finding(bound, *spot, Some(*reached), (pseudonym, identity), pair));
        }
    }
    out
}

/// Whether a store may hold both.
fn is_mapping(bound: &Bound<'_>, key: FnKey, at: Arrival) -> bool {
    let Arrival::Store(name) = at else { return false };
    let store = bound.policy_of(key).and_then(|index| bound.policies.get(index).stores.get(&name));
    store.and_then(|store| store.mapping).is_some_and(|said| said.value)
}

/// Whether the way of both leads through a function.
fn passes(key: FnKey, a: &Item, b: &Item) -> bool {
    let through = |item: &Item| item.frames.contains(&key) || item.trail.hops().iter().any(|hop| hop.in_fn == key);
    through(a) && through(b)
}

/// Pairs among items that arrive together.
fn meetings<'i>(bound: &Bound<'_>, items: &'i [Item]) -> Vec<(&'i Item, &'i Item, Pair)> {
    let mut found = Vec::new();
    for pseudonym in items {
        for identity in items {
            let together = compatible(&pseudonym.calls, &identity.calls);
            if let Some(pair) = pair(bound, pseudonym, identity).filter(|_| together) {
                found.push((pseudonym, identity, pair));
            }
        }
    }
    found
}

/// Whether two ways up from one place can be one: the shorter is the start of the longer.
fn compatible(a: &[Place], b: &[Place]) -> bool {
    a.iter().zip(b).all(|(a, b)| a == b)
}

/// The categories by which one item is a pseudonym and the other an identity that it stands for.
fn pair(bound: &Bound<'_>, pseudonym: &Item, identity: &Item) -> Option<Pair> {
    let (of, to) = (&bound.labels[&pseudonym.what], &bound.labels[&identity.what]);
    let found = of.categories.iter().find_map(|from| {
        let to = to.categories.iter().find(|to| stands_for(bound, *from, pseudonym.form, **to, identity.form))?;
        Some(Pair { pseudonym: *from, identity: *to })
    })?;
    is_one_person(bound, of, to, &pseudonym.trail, &identity.trail).then_some(found)
}

fn stands_for(bound: &Bound<'_>, from: Name, form: Form, to: Name, raw: Form) -> bool {
    let is_pseudonym = form == Form::Pseudonymous || form == Form::Raw && *from == *PSEUDONYM;
    if !is_pseudonym || raw != Form::Raw || *to == *PSEUDONYM || !names_someone(bound, from) {
        return false;
    }
    let of_devices = OF_DEVICES.iter().any(|top| covers(top, &to));
    covers(&from, &to) || covers(&to, &from) || names_someone(bound, to) && !of_devices
}

/// Whether a category names one person by itself, or is below one that does.
fn names_someone(bound: &Bound<'_>, category: Name) -> bool {
    let chain = |index: usize| bound.policies.get(index).categories.chain(&category);
    let chains = (0..bound.policies.list.len()).flat_map(chain);
    *category == *PSEUDONYM || chains.chain([category]).any(|name| is_identifier(&name))
}

/// Whether both may be about one person: nothing says that they are two people's.
fn is_one_person(bound: &Bound<'_>, a: &Facts, b: &Facts, of: &Trail, to: &Trail) -> bool {
    if a.subject.is_some() && b.subject.is_some() && a.subject != b.subject {
        return false;
    }
    match (Holder::of(bound, of), Holder::of(bound, to)) {
        (Some(a), Some(b)) => !a.differs(&b),
        _ => true,
    }
}

/// Findings for what is put into one record, and the records in which something met.
fn in_records(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    exposures: &Exposures,
    out: &mut Vec<Finding>,
) -> Vec<Record> {
    let mut parts: BTreeMap<(Span, FnKey, Name), Vec<Item>> = BTreeMap::new();
    for flow in &flows.flows {
        if let (Event::Record(ty), Origin::Source(what)) = (flow.hit.event, flow.origin)
            && let Some(facts) = bound.labels.get(&what)
        {
            let entry = parts.entry((flow.hit.at.span, flow.hit.at.key, ty)).or_default();
            entry.push(item(flow, what, facts, purposes));
        }
    }
    let mut records = Vec::new();
    for ((at, key, ty), items) in &parts {
        let Some((pseudonym, identity, pair)) = meetings(bound, items).into_iter().next() else { continue };
        if only_mapped(bound, exposures, *key, pseudonym, identity) {
            continue;
        }
        records.push(Record { key: *key, whats: (pseudonym.what, identity.what) });
        let owner = bound.owner_fn(*key).map_or(*key, FnKey::Fn);
        let spot = Spot { at: *at, key: owner, callee: *ty };
        out.extend(finding(bound, spot, None, (pseudonym, identity), pair));
    }
    records
}

fn item(flow: &Flow, what: Name, facts: &Facts, purposes: &Purposes<'_>) -> Item {
    Item {
        what,
        form: form_of(facts, flow.hit.transform),
        purposes: purposes.of_chain(flow.hit.at.key, &flow.hit.chain),
        trail: flow.hit.trail.clone(),
        guessed: false,
        frames: frames(flow),
        calls: calls(flow),
        ttl: None,
        purged: false,
        lacking: Vec::new(),
        adds: true,
    }
}

/// Whether what met in a record's function goes into a mapping and nowhere else.
fn only_mapped(bound: &Bound<'_>, exposures: &Exposures, key: FnKey, pseudonym: &Item, identity: &Item) -> bool {
    let holds = |items: &[Item], what: Name| items.iter().any(|item| item.what == what && passes(key, item, item));
    let both = exposures.iter().filter(|(_, items)| holds(items, pseudonym.what) && holds(items, identity.what));
    let mut mapped = both.map(|((spot, reached), _)| is_mapping(bound, spot.key, reached.at)).peekable();
    mapped.peek().is_some() && mapped.all(|is| is)
}

fn finding(
    bound: &Bound<'_>,
    spot: Spot,
    reached: Option<Reached>,
    (of, to): (&Item, &Item),
    pair: Pair,
) -> Option<Finding> {
    let index = bound.policy_of(spot.key)?;
    let policy = bound.policies.get(index);
    let name = "reidentification";
    let (stage, store, recipient) = reached.map_or((Stage::Use, None, None), stage_of);
    let mut data = vec![pair.pseudonym, pair.identity];
    data.sort_unstable();
    data.dedup();
    let mut purposes: Vec<Name> = of.purposes.iter().chain(&to.purposes).copied().collect();
    purposes.sort_unstable();
    purposes.dedup();
    let (facts, identity) = (&bound.labels[&of.what], pair.identity);
    let place = policy.row(pair.pseudonym, facts.subject).map(|row| row.place());
    let breach = Breach { place, ..Breach::bare(name) };
    let mut trace = words::trace(bound, of, spot);
    trace.pop();
    trace.extend(words::trace(bound, to, spot));
    Some(Finding {
        id: String::new(),
        name,
        level: policy.level(name),
        message: match pair.pseudonym == identity {
            true => format!("a pseudonym of `{identity}` meets the data that it stands for"),
            false => format!("a pseudonym of `{}` meets `{identity}` of the same person", pair.pseudonym),
        },
        help: "keep the two apart; or, where the mapping has to exist, keep it in one store that says `mapping = true`"
            .to_owned(),
        form: Form::Raw,
        subject: facts.subject,
        stage,
        purposes,
        store,
        recipient,
        gate: None,
        item: words::item_path(bound, spot.key),
        at: spot.at,
        target: spot.callee,
        policy: policy_line(bound, index, &breach),
        trace,
        guessed: of.guessed || to.guessed,
        suppressed: None,
        data,
    })
}
