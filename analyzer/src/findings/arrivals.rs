//! Exposures: which data arrives at which target at which place.

use std::collections::BTreeMap;

use crate::base::{Name, Set};
use crate::bind::{Bound, Facts, MarkTarget, transforms};
use crate::flow::{Event, Flow, Flows, HopKind, Oracle, Origin, Place, Trail, Transform};
use crate::ir::FnKey;
use crate::policy::{CLIENT, Duration, Form, GateAsk};
use crate::source::Span;
use crate::sql::Which;

use super::gates::{Checks, Lacking};
use super::purges::{self, Purges};
use super::purposes::Purposes;
use super::spelled::{Spelled, Ttl};
use super::target::{Arrival, Constants, Reached, resolve};
use super::value::Values;
use super::words;

/// Where an exposure is. Ordered by place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Spot {
    /// Where.
    pub(super) at: Span,
    /// The function it is in.
    pub(super) key: FnKey,
    /// What stands there: the path of what is called.
    pub(super) callee: Name,
}

/// One labelled thing that arrives.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Field, type or site.
    pub(super) what: Name,
    /// Its form there.
    pub(super) form: Form,
    /// Purposes of the code it arrives in; empty: none is stated.
    pub(super) purposes: Vec<Name>,
    /// The way.
    pub(super) trail: Trail,
    /// Whether a hop was guessed.
    pub(super) guessed: bool,
    /// Functions on the way, from the target up.
    pub(super) frames: Vec<FnKey>,
    /// Calls on the way, from the one nearest to the target up.
    pub(super) calls: Vec<Place>,
    /// How long the code has the store keep it.
    pub(super) ttl: Option<Ttl>,
    /// Whether a job deletes what is old where it rests.
    pub(super) purged: bool,
    /// Gates that the policy asks for and that do not hold.
    pub(super) lacking: Vec<Lacking>,
    /// Whether it is put there anew, as far as is told: what changes a row adds nobody.
    pub(super) adds: bool,
}

/// All exposures, by place and target.
pub(super) type Exposures = BTreeMap<(Spot, Reached), Vec<Item>>;

/// The form of data with a label after a transform.
pub(super) fn form_of(facts: &Facts, transform: Transform) -> Form {
    let own = facts.form.unwrap_or(Form::Raw);
    let by_code = if transform.has(transforms::ANONYMOUS) {
        Form::Anonymous
    } else if transform.has(transforms::PSEUDONYMOUS) {
        Form::Pseudonymous
    } else {
        Form::Raw
    };
    own.max(by_code)
}

/// The judged place nearest to the event: its own, or that of the call in judged code that leads there.
pub(super) fn judged_spot(bound: &Bound<'_>, flow: &Flow) -> Option<(FnKey, Span)> {
    let hit = &flow.hit;
    if bound.is_judged(hit.at.key) && !is_synthetic(bound, hit.at.key) {
        return Some((hit.at.key, hit.at.span));
    }
    let calls = hit.chain.iter().rev();
    calls
        .filter(|place| bound.is_judged(place.key) && !is_synthetic(bound, place.key))
        .map(|place| (place.key, place.span))
        .next()
}

/// The function whose result a framework answers to the client.
fn handler(bound: &Bound<'_>, flow: &Flow, target: &MarkTarget) -> Option<FnKey> {
    if !matches!(target, MarkTarget::Recipient(name) if *name == *CLIENT) || bound.is_judged(flow.hit.at.key) {
        return None;
    }
    served(bound, flow)
}

/// The function that a framework calls: what the code of the framework in which the flow closes was instantiated with.
pub(super) fn served(bound: &Bound<'_>, flow: &Flow) -> Option<FnKey> {
    FnKey::served(flow.subst).filter(|key| bound.is_judged(*key))
}

/// Where an answer leaves: where the judged code that had it last puts its result together. What was not seen in judged
/// code at all (a field that is read when the result is shown) leaves where the handler puts its result together.
fn answer_spot(bound: &Bound<'_>, flows: &Flows<'_>, flow: &Flow, handler: FnKey) -> (FnKey, Span) {
    let hops = flow.hit.trail.hops();
    let last = hops.iter().rev().find(|hop| matches!(hop.kind, HopKind::Leaves(_)) && bound.is_judged(hop.in_fn));
    let returns = || flows.graphs.get(&handler).map_or(&[][..], |graph| graph.returns.as_slice());
    let fails = |variant: Option<Name>| variant.is_some_and(|name| name.starts_with("Err."));
    let put = || returns().iter().rev().find(|(variant, _)| !fails(*variant)).map(|(_, span)| (handler, *span));
    let declared = || bound.lowered.functions.get(&handler).map(|function| (handler, function.span));
    last.map(|hop| (hop.in_fn, hop.span)).or_else(put).or_else(declared).unwrap_or((handler, flow.hit.at.span))
}

fn is_synthetic(bound: &Bound<'_>, key: FnKey) -> bool {
    bound.lowered.functions.get(&key).is_some_and(|function| function.synthetic)
}

/// Functions from the event up to where the flow closes.
pub(super) fn frames(flow: &Flow) -> Vec<FnKey> {
    let chain = flow.hit.chain.iter().rev().map(|place| place.key);
    let mut frames: Vec<FnKey> = std::iter::once(flow.hit.at.key).chain(chain).chain([flow.closing]).collect();
    frames.dedup();
    frames
}

/// Calls from the event up.
pub(super) fn calls(flow: &Flow) -> Vec<Place> {
    flow.hit.chain.iter().rev().copied().collect()
}

/// Labels that reach an SQL text as one of its bound values: the text's mark, the label, the place.
type Binds = Set<(u32, Name, Place)>;

fn single_binds(bound: &Bound<'_>, flows: &Flows<'_>) -> Binds {
    let single = |flow: &Flow| match (flow.hit.event, flow.origin) {
        (Event::Mark(mark), Origin::Source(what)) => match bound.marks[mark as usize].target {
            MarkTarget::StoreBySql { by, which, .. } if which != Which::Any => Some((by, what, flow.hit.at)),
            _ => None,
        },
        _ => None,
    };
    flows.flows.iter().filter_map(single).collect()
}

/// Whether a flow is of all values of a list, and its label is known to be one of them.
fn told_apart(bound: &Bound<'_>, single: &Binds, flow: &Flow) -> bool {
    let (Event::Mark(mark), Origin::Source(what)) = (flow.hit.event, flow.origin) else { return false };
    match bound.marks[mark as usize].target {
        MarkTarget::StoreBySql { by, merged: true, .. } => single.contains(&(by, what, flow.hit.at)),
        _ => false,
    }
}

/// Groups all flows into marks; and the jobs that delete from stores.
pub(super) fn collect(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    checks: &Checks<'_>,
) -> (Exposures, Purges) {
    let values = Values::of(bound, flows);
    let constants = Constants::of(&flows.flows, &values);
    let spelled = Spelled::of(bound, &values, &constants);
    let purges = purges::of(bound, &values, &constants);
    let single = single_binds(bound, flows);
    let mut exposures = Exposures::new();
    type Key = (Spot, Reached, Name, Form, Vec<Name>, Option<Duration>, Vec<(GateAsk, bool)>);
    let mut seen: Set<Key> = Set::default();
    for flow in &flows.flows {
        let (Event::Mark(mark), Origin::Source(what)) = (flow.hit.event, flow.origin) else { continue };
        let Some(facts) = bound.labels.get(&what).filter(|_| !told_apart(bound, &single, flow)) else { continue };
        let handler = handler(bound, flow, &bound.marks[mark as usize].target);
        let answered = || handler.map(|key| answer_spot(bound, flows, flow, key));
        let Some((key, at)) = judged_spot(bound, flow).or_else(answered) else {
            continue;
        };
        let Some(policy) = bound.policy_of(key) else { continue };
        let frames = frames(flow);
        let form = form_of(facts, flow.hit.transform);
        // A macro may write the same code into several closures: one place all the same.
        let owner = bound.owner_fn(key).map_or(key, FnKey::Fn);
        let spot = Spot { at, key: owner, callee: bound.marks[mark as usize].callee };
        for reached in resolve(bound, bound.policies.get(policy), &constants, mark, flow) {
            if is_inside_boundary(bound, policy, &frames, reached.at) {
                continue;
            }
            let purposes = match handler {
                Some(key) => purposes.of_code(key),
                None => purposes.of_chain(flow.hit.at.key, &flow.hit.chain),
            };
            let ttl = match reached.at {
                Arrival::Store(_) => spelled.on_flow(mark, flow, &constants),
                _ => None,
            };
            let lacking = checks.of_flow(bound.policies.get(policy), facts, flow);
            let lacks = lacking.iter().map(|lacking| (lacking.ask, lacking.early)).collect();
            if seen.insert((spot, reached, what, form, purposes.clone(), ttl.map(|ttl| ttl.length), lacks)) {
                let purged = matches!(reached.at, Arrival::Store(store) if purges.contains_key(&(policy, store)));
                let item = Item {
                    adds: adds(bound, &constants, mark, flow),
                    what,
                    form,
                    purposes,
                    trail: flow.hit.trail.clone(),
                    guessed: flow.hit.transform.has(Transform::GUESSED),
                    frames: frames.clone(),
                    calls: calls(flow),
                    ttl,
                    purged,
                    lacking,
                };
                exposures.entry((spot, reached)).or_default().push(item);
            }
        }
    }
    (by_place(exposures), purges)
}

/// Whether a call puts something new into its target.
fn adds(bound: &Bound<'_>, constants: &Constants<'_>, mark: u32, flow: &Flow) -> bool {
    let info = &bound.marks[mark as usize];
    if let MarkTarget::StoreBySql { by, .. } = info.target {
        let texts = constants.texts(by, flow);
        return texts.is_empty() || texts.iter().any(|text| constants.reads(*text).adds);
    }
    let called = words::short(info.callee).to_ascii_lowercase();
    !["update", "replace", "patch", "rename", "change"].iter().any(|word| called.contains(word))
}

/// One exposure for one target at one place, also where several calls stand at it (a macro's).
fn by_place(exposures: Exposures) -> Exposures {
    let mut first: BTreeMap<(Span, FnKey, Reached), Name> = BTreeMap::new();
    let mut merged = Exposures::new();
    for ((spot, reached), items) in exposures {
        let callee = *first.entry((spot.at, spot.key, reached)).or_insert(spot.callee);
        merged.entry((Spot { callee, ..spot }, reached)).or_default().extend(items);
    }
    merged
}

/// Whether the way lies in the body of a function that is declared to be this very target: its callers are judged instead.
fn is_inside_boundary(bound: &Bound<'_>, policy: usize, frames: &[FnKey], reached: Arrival) -> bool {
    let policy = bound.policies.get(policy);
    frames.iter().filter_map(|key| bound.owner_fn(*key)).filter_map(|id| bound.fns.get(&id)).any(
        |facts| match reached {
            Arrival::Store(name) if policy.is_store(&name) => facts.store.contains(&name),
            // A key or table that no store claims is how the declared store is reached.
            Arrival::Store(_) => !facts.store.is_empty(),
            Arrival::Recipient(name) => facts.share.contains(&name),
            Arrival::Host(_) => !facts.share.is_empty(),
        },
    )
}
