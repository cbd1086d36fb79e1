//! Rights: stores that the code which a policy asks for does not reach, and events after which data stays.
//!
//! A policy asks for a right by `rights` of a row, of a subject or of a store. One that says `rights` nowhere asks for erasure
//! where the workspace has code for it: code that erases a person must not forget a store.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Flows, Lead, Met, Miss, Must};
use crate::ir::FnKey;
use crate::policy::{Form, LOG, Place, Policy, Right, Store};

use super::acts::{Acts, Home, ServedRights, home};
use super::arrivals::{Exposures, Item, Spot};
use super::data::{Analysis, Finding, Gap, Stage, TraceHop};
use super::judge::line;
use super::target::Arrival;
use super::{rules, words};

/// Data that rests in a store where it may rest.
#[derive(Clone, Copy)]
pub(super) struct Held<'e> {
    /// The policy that governs the code.
    pub(super) index: usize,
    /// Where it gets there.
    pub(super) spot: Spot,
    /// What.
    pub(super) item: &'e Item,
    /// Its category.
    pub(super) category: Name,
}

/// All data at rest, by store.
pub(super) type Holdings<'e> = BTreeMap<Home, Vec<Held<'e>>>;

/// What rests in each declared store, in the order of the places.
pub(super) fn holdings<'e>(bound: &Bound<'_>, exposures: &'e Exposures) -> Holdings<'e> {
    let mut found = Holdings::new();
    for ((spot, reached), items) in exposures {
        let (Arrival::Store(store), Some(index)) = (reached.at, bound.policy_of(spot.key)) else { continue };
        let policy = bound.policies.get(index);
        if !policy.stores.contains_key(&store) {
            continue;
        }
        for item in items.iter().filter(|item| item.form != Form::Anonymous) {
            let facts = &bound.labels[&item.what];
            for category in &facts.categories {
                if rules::store_refusal(policy, *category, facts, item, *reached).is_none() {
                    let held = Held { index, spot: *spot, item, category: *category };
                    found.entry(home(bound, index, store)).or_default().push(held);
                }
            }
        }
    }
    found
}

/// Rights that the policy asks for the data at rest, each with the line that asks.
pub(super) fn asked(bound: &Bound<'_>, held: &Held<'_>, store: Name, served: &ServedRights) -> BTreeMap<Right, Place> {
    let policy = bound.policies.get(held.index);
    let Some(declared) = policy.stores.get(&store) else { return BTreeMap::new() };
    let row = policy.row(held.category, bound.labels[&held.item.what].subject);
    let of_row = row.iter().flat_map(|row| row.rights()).filter(|_| store != *LOG);
    let mut asked = BTreeMap::new();
    for entry in of_row.chain(&declared.rights) {
        asked.entry(entry.right).or_insert(entry.place);
    }
    if store != *LOG && declared.until.is_none() && says_no_rights(policy) && erases(bound, held.index, served) {
        asked.entry(Right::Erase).or_insert(declared.name.place);
    }
    asked
}

fn says_no_rights(policy: &Policy) -> bool {
    let rows = policy.rows.values().chain(policy.subjects.values());
    rows.into_iter().all(|row| row.rights.is_none()) && policy.stores.values().all(|store| store.rights.is_empty())
}

/// Whether code erases a store that no event empties.
fn erases(bound: &Bound<'_>, index: usize, served: &ServedRights) -> bool {
    let policy = bound.policies.get(index);
    let lasting = |store: &Store| store.until.is_none();
    policy
        .stores
        .values()
        .filter(|store| lasting(store))
        .any(|store| served.contains_key(&(home(bound, index, store.name.value), Right::Erase)))
}

/// Adds findings of rights.
pub(super) fn judge(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    holdings: &Holdings<'_>,
    acts: &Acts<'_>,
    served: &ServedRights,
    out: &mut Analysis,
) {
    for (at, held) in holdings {
        let missing = missing(bound, held, *at, served);
        for (name, rights) in [
            ("erasure_missing", [Right::Erase].as_slice()),
            ("right_missing", [Right::Access, Right::Rectify, Right::Restrict].as_slice()),
        ] {
            let wanting: Vec<&Missing<'_>> = missing.iter().filter(|one| rights.contains(&one.right)).collect();
            out.findings.extend(store_finding(bound, at.1, name, &wanting));
        }
    }
    events(bound, flows, holdings, acts, out);
}

/// A right that no code serves for data at rest.
struct Missing<'e> {
    right: Right,
    place: Place,
    held: Held<'e>,
}

fn missing<'e>(bound: &Bound<'_>, held: &[Held<'e>], at: Home, served: &ServedRights) -> Vec<Missing<'e>> {
    let mut found = Vec::new();
    for one in held {
        let lacks = |right: &Right| !served.contains_key(&(at, *right));
        let transient = bound.policies.get(one.index).stores.get(&at.1).is_some_and(|store| store.until.is_some());
        let asked = asked(bound, one, at.1, served);
        // What an event has to erase is judged by the event's code.
        let asked = asked.into_iter().filter(|(right, _)| lacks(right) && !(transient && *right == Right::Erase));
        found.extend(asked.map(|(right, place)| Missing { right, place, held: *one }));
    }
    found
}

fn store_finding(bound: &Bound<'_>, store: Name, name: &'static str, missing: &[&Missing<'_>]) -> Option<Finding> {
    let first = missing.iter().min_by_key(|one| (one.held.item.guessed, one.held.spot))?;
    let rights: BTreeSet<Right> = missing.iter().map(|one| one.right).collect();
    let held: Vec<Held<'_>> = missing.iter().map(|one| one.held).collect();
    let words: Vec<&str> = rights.iter().map(|right| right.as_str()).collect();
    let data = categories(&held);
    let (message, help) = match name {
        "erasure_missing" => (
            format!("no code erases {} from the store `{store}`", words::list(&data)),
            format!("write it and tag it `#[privacy(erase = \"{store}\")]`, or have erase code reach the store"),
        ),
        _ => {
            let tags = words.iter().map(|word| format!("`#[privacy({word} = \"{store}\")]`")).collect::<Vec<_>>();
            let rights = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>();
            (
                format!("no code serves {} for {} in the store `{store}`", rights.join(", "), words::list(&data)),
                format!("write it and tag it {}; or take the right out of the policy", tags.join(", ")),
            )
        }
    };
    let shown = held.iter().filter(|one| one.spot == first.held.spot).min_by_key(|one| one.item.trail.len())?;
    Some(
        finding(bound, name, store, &held, first.held, Some(first.place), message, help)
            .with(words::trace(bound, shown.item, shown.spot)),
    )
}

fn categories(held: &[Held<'_>]) -> Vec<Name> {
    let data: BTreeSet<Name> = held.iter().map(|one| one.category).collect();
    data.into_iter().collect()
}

#[expect(clippy::too_many_arguments, reason = "what a finding says")]
fn finding(
    bound: &Bound<'_>,
    name: &'static str,
    store: Name,
    held: &[Held<'_>],
    first: Held<'_>,
    place: Option<Place>,
    message: String,
    help: String,
) -> Finding {
    let purposes: BTreeSet<Name> = held.iter().flat_map(|one| one.item.purposes.iter().copied()).collect();
    Finding {
        id: String::new(),
        name,
        level: bound.policies.get(first.index).level(name),
        message,
        help,
        data: categories(held),
        form: held.iter().map(|one| one.item.form).min().unwrap_or(Form::Raw),
        subject: held.iter().find_map(|one| bound.labels[&one.item.what].subject),
        stage: Stage::Store,
        purposes: purposes.into_iter().collect(),
        store: Some(store),
        recipient: None,
        gate: None,
        item: words::item_path(bound, first.spot.key),
        at: first.spot.at,
        target: first.spot.callee,
        policy: place.and_then(|place| line(bound, first.index, place)),
        trace: Vec::new(),
        guessed: held.iter().all(|one| one.item.guessed),
        suppressed: None,
    }
}

impl Finding {
    fn with(self, trace: Vec<TraceHop>) -> Finding {
        Finding { trace, ..self }
    }
}

/// Functions of an event, in the code that policies which share the store govern.
fn handlers(bound: &Bound<'_>, at: Home, event: Name) -> Vec<(usize, FnKey)> {
    let mut found = Vec::new();
    for (id, _) in bound.fns.iter().filter(|(_, facts)| facts.events.contains(&event)) {
        let key = FnKey::Fn(*id);
        let governed = bound.policy_of(key).filter(|index| home(bound, *index, at.1) == at);
        found.extend(governed.map(|index| (index, key)));
    }
    found.sort_unstable_by_key(|(_, key)| *key);
    found
}

/// Stores with `until`: every path of the event's code erases.
fn events(bound: &Bound<'_>, flows: &Flows<'_>, holdings: &Holdings<'_>, acts: &Acts<'_>, out: &mut Analysis) {
    for index in 0..bound.policies.list.len() {
        let policy = bound.policies.get(index);
        for store in policy.stores.values() {
            let at = home(bound, index, store.name.value);
            let Some(until) = store.until.filter(|_| at.0 == index) else { continue };
            let held = holdings.get(&at).map_or(&[][..], Vec::as_slice);
            let handlers = handlers(bound, at, until.value);
            let bodies = handlers.iter().filter(|(_, key)| !acts.instances(*key).is_empty());
            for (index, key) in bodies {
                let found = stays(bound, flows, acts, (*index, *key), store, out);
                out.findings.extend(found.and_then(|miss| event_finding(bound, (*index, *key), store, held, &miss)));
            }
            if let (true, Some(first)) =
                (handlers.is_empty(), held.iter().min_by_key(|one| (one.item.guessed, one.spot)))
            {
                let message = format!(
                    "no code handles the event `{}`, on which {} has to leave the store `{}`",
                    until.value,
                    words::list(&categories(held)),
                    at.1
                );
                let help = format!("tag the function that handles it `#[privacy(event = \"{}\")]`", until.value);
                let name = "erasure_missing";
                let found = finding(bound, name, at.1, held, *first, Some(until.place), message, help);
                out.findings.push(found.with(words::trace(bound, first.item, first.spot)));
            }
        }
    }
}

/// A path of the event's code on which the store keeps what it holds. A function that is itself declared to erase the
/// store is taken at its word where its code shows no erasure at all.
fn stays(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    acts: &Acts<'_>,
    (index, key): (usize, FnKey),
    store: &Store,
    out: &mut Analysis,
) -> Option<Miss> {
    let policy = bound.policies.get(index);
    let name = store.name.value;
    let may = |lead: &Lead<'_>| acts.may(lead, name, Right::Erase);
    let does = |met: &Met<'_, '_>| acts.does(met, policy, name, Right::Erase);
    let must = Must::new(bound, &flows.instances, &may, &does);
    let declared = bound.owner_fn(key).and_then(|id| bound.fns.get(&id));
    let says_so = declared.is_some_and(|facts| facts.rights.contains(&(Right::Erase, name)));
    let shown = acts.reached(key, index, Right::Erase).iter().any(|(store, ..)| *store == name);
    let found = if says_so && !shown { None } else { acts.instances(key).iter().find_map(|inst| must.miss(*inst)) };
    if must.is_cut() {
        out.gaps.push(Gap {
            kind: "budget",
            message: format!("too many paths to see whether all of them erase `{name}`"),
            at: bound.lowered.functions.get(&key).map(|function| function.span),
            item: Some(words::item_path(bound, key)),
            data: Vec::new(),
        });
    }
    found
}

fn event_finding(
    bound: &Bound<'_>,
    (index, key): (usize, FnKey),
    store: &Store,
    held: &[Held<'_>],
    miss: &Miss,
) -> Option<Finding> {
    let at = bound.lowered.functions.get(&key)?.span;
    let policy = bound.policies.get(index);
    let name = store.name.value;
    let item = words::item_path(bound, key);
    let mut data = categories(held);
    if data.is_empty() {
        let listed = |category: &&Name| policy.row(**category, None).is_some_and(|row| row.lists_store(name));
        data = policy.rows.keys().filter(listed).copied().collect();
    }
    let event = store.until.map_or(name, |until| until.value);
    let what = if data.is_empty() { "what it holds".to_owned() } else { words::list(&data) };
    Some(Finding {
        id: String::new(),
        name: "erasure_missing",
        level: policy.level("erasure_missing"),
        message: format!("after `{event}`, a path of `{item}` leaves {what} in the store `{name}`"),
        help: format!(
            "have every path erase the store, failures too; code that erases it is tagged `#[privacy(erase = \"{name}\")]`"
        ),
        form: held.iter().map(|one| one.item.form).min().unwrap_or(Form::Raw),
        subject: held.iter().find_map(|one| bound.labels[&one.item.what].subject),
        stage: Stage::Erase,
        purposes: Vec::new(),
        store: Some(name),
        recipient: None,
        gate: None,
        item,
        at,
        target: item,
        policy: store.until.and_then(|until| line(bound, index, until.place)),
        trace: trace(bound, miss),
        guessed: false,
        suppressed: None,
        data,
    })
}

fn trace(bound: &Bound<'_>, miss: &Miss) -> Vec<TraceHop> {
    let followed = miss.way.iter().filter(|(key, _)| !bound.program.defs[bound.crate_of(*key)].stub);
    let last = miss.way.len().saturating_sub(1);
    let shown = followed.enumerate().map(|(at, (_, span))| {
        let what = if at == last { "this way nothing is erased" } else { "need not erase" };
        TraceHop { span: *span, what: what.to_owned() }
    });
    shown.collect()
}
