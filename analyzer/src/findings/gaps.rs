//! What could not be seen: data that goes into unknown calls and unread macros, and budgets that ended.

use std::collections::BTreeMap;

use crate::base::Name;
use crate::bind::Bound;
use crate::flow::{Event, Flows, Oracle, Origin, Target, Transform};
use crate::ir::FnKey;
use crate::policy::Form;
use crate::source::Span;
use crate::ty::FnId;

use super::arrivals::{Item, Spot, form_of, frames, judged_spot};
use super::data::{Analysis, Finding, Gap, Stage};
use super::purposes::Purposes;
use super::rules::Refusal;
use super::words;

/// Data that goes out of sight at one place.
#[derive(Default)]
struct Lost {
    data: Vec<Name>,
    items: Vec<Item>,
}

/// Adds gaps, and findings for labelled data that goes out of sight.
pub(super) fn collect(bound: &Bound<'_>, flows: &Flows<'_>, purposes: &Purposes<'_>, out: &mut Analysis) {
    let mut lost: BTreeMap<(Span, FnKey, Name), Lost> = BTreeMap::new();
    for flow in &flows.flows {
        let Origin::Source(what) = flow.origin else { continue };
        let name = match flow.hit.event {
            Event::Gap(target) => match shown(bound, target) {
                Some(name) => name,
                None => continue,
            },
            Event::Opaque(why) => Name::new(why),
            _ => continue,
        };
        // What an unseen call may have made of the data is no second gap.
        if flow.hit.transform.has(Transform::GUESSED) {
            continue;
        }
        let Some(facts) = bound.labels.get(&what) else { continue };
        let form = form_of(facts, flow.hit.transform);
        if form == Form::Anonymous {
            continue;
        }
        let Some((key, at)) = judged_spot(bound, flow) else { continue };
        let entry = lost.entry((at, key, name)).or_default();
        entry.data.extend(facts.categories.iter().copied());
        entry.items.push(Item {
            adds: true,
            what,
            form,
            purposes: purposes.of_chain(flow.hit.at.key, &flow.hit.chain),
            trail: flow.hit.trail.clone(),
            guessed: false,
            frames: frames(flow),
            calls: Vec::new(),
            ttl: None,
            purged: false,
            lacking: Vec::new(),
        });
    }
    for ((at, key, callee), mut found) in lost {
        found.data.sort_unstable();
        found.data.dedup();
        out.gaps.push(Gap {
            kind: "unknown_call",
            message: format!("{} goes into `{callee}`", words::list(&found.data)),
            at: Some(at),
            item: Some(words::item_path(bound, key)),
            data: found.data.clone(),
        });
        out.findings.extend(unresolved(bound, Spot { at, key, callee }, &found));
    }
    for key in &flows.cut {
        if bound.is_judged(*key) {
            let function = bound.lowered.functions.get(key);
            out.gaps.push(Gap {
                kind: "budget",
                message: "too much flows through this function to follow all of it".to_owned(),
                at: function.map(|function| function.span),
                item: Some(words::item_path(bound, *key)),
                data: Vec::new(),
            });
        }
    }
    out.gaps.sort();
    out.gaps.dedup();
}

/// The name of what data goes into; `None` for code that is there, and for a foreign trait's function on a type that is open.
fn shown(bound: &Bound<'_>, target: Target) -> Option<Name> {
    match target {
        Target::Foreign(path) | Target::Unknown(path) => Some(path),
        // A foreign type that is shown writes what it is made of, whichever way.
        Target::Code(FnKey::Fn(id)) if bound.is_skeleton(id) && bound.program.defs[id].name == "fmt" => None,
        Target::Code(FnKey::Fn(id)) if bound.is_skeleton(id) || is_nobodys(bound, id) => {
            Some(bound.program.defs[id].path)
        }
        Target::Code(_) => None,
    }
}

/// Whether it is a function of the input's own that has no code: of a trait that nothing in sight implements.
fn is_nobodys(bound: &Bound<'_>, id: FnId) -> bool {
    let key = FnKey::Fn(id);
    bound.is_judged(key) && bound.lowered.functions.get(&key).is_none_or(|function| !function.has_body)
}

fn unresolved(bound: &Bound<'_>, spot: Spot, found: &Lost) -> Option<Finding> {
    let policy = bound.policies.get(bound.policy_of(spot.key)?);
    let item = found.items.iter().min_by_key(|item| item.trail.len())?;
    let mut purposes: Vec<Name> = found.items.iter().flat_map(|item| item.purposes.iter().copied()).collect();
    purposes.sort_unstable();
    purposes.dedup();
    let name = "unresolved_flow";
    let told = words::Told {
        name,
        data: &found.data,
        reached: None,
        detail: Some(&spot.callee),
        purposes: &purposes,
        refusal: Refusal::Unlisted,
        gate: None,
    };
    Some(Finding {
        id: String::new(),
        name,
        level: policy.level(name),
        message: words::message(&told),
        help: words::help(&told),
        data: found.data.clone(),
        form: item.form,
        subject: bound.labels[&item.what].subject,
        stage: Stage::Use,
        purposes,
        store: None,
        recipient: None,
        gate: None,
        item: words::item_path(bound, spot.key),
        at: spot.at,
        target: spot.callee,
        policy: None,
        trace: words::trace(bound, item, spot),
        guessed: false,
        suppressed: None,
    })
}
