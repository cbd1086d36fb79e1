//! Mere uses: data that is read in code with a purpose and ends in no target there.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Event, Flows, HopKind, Oracle, Origin};
use crate::ir::FnKey;
use crate::model::uses::is_converting;
use crate::policy::{Form, GateAsk};
use crate::resolve::Container;
use crate::source::Span;

use super::arrivals::{Exposures, form_of, frames, judged_spot, served};
use super::gates::{Checks, Lacking};
use super::purposes::Purposes;
use super::rules;

/// One use: a label, in the code of one function, for its purposes.
#[derive(Clone, Debug)]
pub(super) struct Use {
    /// Field, type or site.
    pub(super) what: Name,
    /// Its form there.
    pub(super) form: Form,
    /// The code that carries the purpose; where none is stated, the code that reads.
    pub(super) key: FnKey,
    /// The first read in it, or the call or function by which the data comes in.
    pub(super) at: Span,
    /// Where the data itself is read.
    pub(super) read: Span,
    /// Purposes; empty: none is stated.
    pub(super) purposes: Vec<Name>,
    /// Gates that the policy asks for and that do not hold.
    pub(super) lacking: Vec<Lacking>,
}

/// All uses, without those whose data ends in a target of the same code.
pub(super) fn collect(
    bound: &Bound<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    exposures: &Exposures,
    checks: &Checks<'_>,
) -> Vec<Use> {
    let (ends, refused) = ends(bound, exposures);
    let mut first: BTreeMap<(FnKey, Name, Form, Vec<GateAsk>), Use> = BTreeMap::new();
    let mut add = |mut found: Use| {
        let facts = &bound.labels[&found.what];
        if let Some(policy) = bound.policy_of(found.key).map(|index| bound.policies.get(index)) {
            found.lacking = checks.of_use(policy, facts, (found.key, found.at), found.read);
        }
        let lacks = found.lacking.iter().map(|lacking| lacking.ask).collect();
        let key = (owner(bound, found.key), found.what, found.form, lacks);
        let known = first.entry(key).or_insert_with(|| found.clone());
        if (found.at, found.read) < (known.at, known.read) {
            *known = found;
        }
    };
    // What is done to data on the way to a store that refuses it is told there; that it is read is not.
    let operations =
        operations(bound, flows).into_iter().filter(|found| !refused.contains(&(found.what, owner(bound, found.key))));
    for Operation { what, form, key, at, from } in reads(bound, flows).into_iter().chain(operations) {
        if ends.contains(&(what, owner(bound, key))) {
            continue;
        }
        if bound.purposes(key).is_some() {
            add(Use { what, form, key, at, read: at, purposes: purposes.of_code(key), lacking: Vec::new() });
            continue;
        }
        let carriers = purposes.carriers(from);
        if carriers.is_empty() {
            add(Use { what, form, key, at, read: at, purposes: Vec::new(), lacking: Vec::new() });
        }
        for carrier in carriers {
            if bound.is_judged(carrier.key) && !ends.contains(&(what, owner(bound, carrier.key))) {
                let purposes = purposes.of_code(carrier.key);
                add(Use { what, form, key: carrier.key, at: carrier.span, read: at, purposes, lacking: Vec::new() });
            }
        }
    }
    first.into_values().collect()
}

/// A label, in code on its way to a target.
type Ends = BTreeSet<(Name, FnKey)>;

/// Code on the way to a target: to those whose purposes are judged with it, and to stores that refuse the data.
fn ends(bound: &Bound<'_>, exposures: &Exposures) -> (Ends, Ends) {
    let (mut judged, mut refused) = (Ends::new(), Ends::new());
    for ((spot, reached), items) in exposures {
        let Some(policy) = bound.policy_of(spot.key).map(|index| bound.policies.get(index)) else { continue };
        for item in items {
            let facts = &bound.labels[&item.what];
            let refuses = |category: &Name| rules::store_refusal(policy, *category, facts, item, *reached).is_some();
            let into = if facts.categories.iter().any(refuses) { &mut refused } else { &mut judged };
            into.extend(item.frames.iter().map(|key| (item.what, owner(bound, *key))));
            into.extend(item.trail.hops().iter().map(|hop| (item.what, owner(bound, hop.in_fn))));
        }
    }
    (judged, refused)
}

fn owner(bound: &Bound<'_>, key: FnKey) -> FnKey {
    bound.owner_fn(key).map_or(key, FnKey::Fn)
}

/// A read of data, or an operation on it.
struct Operation {
    what: Name,
    form: Form,
    /// The code that is judged for it.
    key: FnKey,
    /// Where in it.
    at: Span,
    /// The code whose callers' purposes it runs for, where it states none: what the data comes from, since others that run
    /// the same code do not have this data.
    from: FnKey,
}

/// Reads of labelled fields in judged code.
fn reads(bound: &Bound<'_>, flows: &Flows<'_>) -> Vec<Operation> {
    let mut out = Vec::new();
    let mut keys: Vec<FnKey> = flows.graphs.keys().copied().collect();
    keys.sort_unstable();
    for key in keys {
        if !counts(bound, key) {
            continue;
        }
        for site in &flows.graphs[&key].sources {
            let is_field = site.what.contains('.') && !bound.lowered.sites.contains_key(&site.what);
            if let Some(facts) = bound.labels.get(&site.what).filter(|_| is_field) {
                let form = form_of(facts, crate::flow::Transform::NONE);
                out.push(Operation { what: site.what, form, key, at: site.span, from: key });
            }
        }
    }
    out
}

/// Operations and foreign calls on values that carry labels.
fn operations(bound: &Bound<'_>, flows: &Flows<'_>) -> Vec<Operation> {
    let mut out = Vec::new();
    for flow in &flows.flows {
        let (Event::Use, Origin::Source(what)) = (flow.hit.event, flow.origin) else { continue };
        let Some(facts) = bound.labels.get(&what) else { continue };
        let Some((key, span)) = judged_spot(bound, flow) else { continue };
        if !counts(bound, key) {
            continue;
        }
        let form = form_of(facts, flow.hit.transform);
        // The annotated function nearest to the operation carries the purpose: there the data comes in by a read, a call, or a parameter.
        let from = served(bound, flow).unwrap_or(flow.closing);
        let carrier = frames(flow).into_iter().chain([from]).find(|key| bound.purposes(*key).is_some());
        let declared = |key| bound.lowered.functions.get(&key).map_or(span, |function| function.span);
        let (key, at) = match carrier {
            Some(carrier) if owner(bound, carrier) == owner(bound, flow.closing) => {
                (carrier, entry_span(flow, carrier).unwrap_or(span))
            }
            Some(carrier) if carrier == from => (carrier, entry_span(flow, carrier).unwrap_or(declared(carrier))),
            Some(carrier) => (carrier, declared(carrier)),
            None => (key, span),
        };
        out.push(Operation { what, form, key, at, from });
    }
    out
}

/// Where the data of a flow comes into a function: its first hop there.
fn entry_span(flow: &crate::flow::Flow, key: FnKey) -> Option<Span> {
    let hops = flow.hit.trail.hops();
    hops.iter().find(|hop| hop.in_fn == key && !matches!(hop.kind, HopKind::Arrives(_))).map(|hop| hop.span)
}

/// Whether reading in this code is a use at all.
pub(super) fn counts(bound: &Bound<'_>, key: FnKey) -> bool {
    if !bound.is_judged(key) || bound.lowered.functions.get(&key).is_none_or(|function| function.synthetic) {
        return false;
    }
    let Some(id) = bound.owner_fn(key) else { return true };
    let Container::Impl(of) = bound.program.defs[id].container else { return true };
    let Some((path, _)) = &bound.program.defs[of].trait_ else { return true };
    path.last().is_none_or(|segment| !is_converting(&segment.name))
}
