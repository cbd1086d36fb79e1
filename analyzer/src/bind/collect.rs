//! Reads tags off the definitions, and lays binds over them.

use privacy_tags_grammar::{Tag, check_categories};

use super::Bound;
use super::facts::Facts;
use super::things::{NamedThings, Thing, Things};
use crate::base::{Name, Set};
use crate::diag::{Note, Severity, did_you_mean};
use crate::hir::{Attrs, TagAt};
use crate::policy::{Bind, Pattern};
use crate::resolve::Container;
use crate::source::Span;
use crate::ty::{FnId, ImplId, ModuleId, TraitId};

fn facts_of(attrs: &Attrs) -> Option<Facts> {
    if attrs.tags.is_empty() {
        return None;
    }
    let mut facts = Facts::default();
    for TagAt { tag, span } in &attrs.tags {
        facts.add_tag(tag, *span);
    }
    facts.settle();
    Some(facts)
}

/// All tags of the program.
pub(super) fn tags(bound: &mut Bound<'_>) {
    let defs = &bound.program.defs;
    let mut seen: Vec<(Tag, Span)> = Vec::new();
    let mut take = |attrs: &Attrs| {
        seen.extend(attrs.tags.iter().map(|at| (at.tag.clone(), at.span)));
        facts_of(attrs)
    };
    for adt in &defs.adts {
        let whole = take(&adt.attrs);
        for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
            let own = take(&field.attrs);
            if let Some(facts) = merge_field(whole.as_ref(), own) {
                bound.labels.insert(field.path, facts);
            }
        }
        if let Some(facts) = whole {
            bound.labels.insert(adt.path, facts);
        }
    }
    for (at, data) in defs.fns.iter().enumerate() {
        if let Some(facts) = take(&data.attrs) {
            bound.fns.insert(FnId(at as u32), facts);
        }
    }
    for (at, data) in defs.impls.iter().enumerate() {
        if let Some(facts) = take(&data.attrs) {
            bound.impls.insert(ImplId(at as u32), facts);
        }
    }
    for (at, data) in defs.traits.iter().enumerate() {
        if let Some(facts) = take(&data.attrs) {
            bound.traits.insert(TraitId(at as u32), facts);
        }
    }
    for (at, data) in defs.modules.iter().enumerate() {
        if let Some(facts) = take(&data.attrs) {
            bound.modules.insert(ModuleId(at as u32), facts);
        }
    }
    for (name, site) in &bound.lowered.sites {
        let mut facts = Facts::default();
        facts.add_tag(&site.tag, site.span);
        facts.settle();
        bound.labels.insert(*name, facts);
        seen.push((site.tag.clone(), site.span));
    }
    inherit_from_traits(bound);
    for (tag, span) in seen {
        check_tag(bound, &tag, span);
    }
}

/// What holds for a field: its own tag, else that of the type.
fn merge_field(whole: Option<&Facts>, own: Option<Facts>) -> Option<Facts> {
    let Some(whole) = whole else { return own };
    let Some(mut facts) = own else {
        return (!whole.categories.is_empty()).then(|| whole.clone());
    };
    if facts.categories.is_empty() && !facts.none {
        facts.categories.clone_from(&whole.categories);
    }
    facts.subject = facts.subject.or(whole.subject);
    facts.retention = facts.retention.or(whole.retention);
    Some(facts)
}

/// A tag on a trait's method holds for its impls.
fn inherit_from_traits(bound: &mut Bound<'_>) {
    let defs = &bound.program.defs;
    let mut more: Vec<(FnId, Facts)> = Vec::new();
    for (at, data) in defs.fns.iter().enumerate() {
        let Container::Impl(id) = data.container else { continue };
        let Some(of) = bound.trait_of(id) else { continue };
        let declared = defs[of].fns.iter().find(|id| defs[**id].name == data.name);
        let Some(facts) = declared.and_then(|id| bound.fns.get(id)) else { continue };
        let id = FnId(at as u32);
        if !bound.fns.contains_key(&id) {
            more.push((id, facts.clone()));
        }
    }
    bound.fns.extend(more);
}

/// Names in a tag that no policy knows.
fn check_tag(bound: &mut Bound<'_>, tag: &Tag, span: Span) {
    if bound.policies.list.is_empty() {
        return;
    }
    let own: Vec<&str> = bound
        .policies
        .list
        .iter()
        .flat_map(|governed| governed.policy.taxonomy.keys().map(|name| name.as_str()))
        .collect();
    for unknown in check_categories(tag, &own) {
        let help = unknown.suggestion.map(|close| format!("did you mean `{close}`?"));
        note(bound, span, "unknown_category", format!("unknown category `{}`", unknown.name), help);
    }
    let policies = bound.policies;
    let all = || policies.list.iter().map(|governed| &governed.policy);
    for purpose in &tag.purposes {
        if !all().any(|policy| policy.is_purpose(purpose)) {
            let known: Vec<Name> = all().flat_map(|policy| policy.purposes.names().collect::<Vec<_>>()).collect();
            unknown(bound, span, "purpose", purpose, &known);
        }
    }
    let stores = tag.store.iter().chain(&tag.erase).chain(&tag.access).chain(&tag.rectify).chain(&tag.restrict);
    for store in stores {
        if !all().any(|policy| policy.is_store(store)) {
            let known: Vec<Name> = all().flat_map(|policy| policy.stores.keys().copied()).collect();
            unknown(bound, span, "store", store, &known);
        }
    }
    for recipient in &tag.share {
        if !all().any(|policy| policy.is_recipient(recipient)) {
            let known: Vec<Name> = all().flat_map(|policy| policy.recipients.keys().copied()).collect();
            unknown(bound, span, "recipient", recipient, &known);
        }
    }
}

fn unknown(bound: &mut Bound<'_>, span: Span, what: &'static str, word: &str, known: &[Name]) {
    let help = match did_you_mean(word, known.iter().map(|name| name.as_str())) {
        Some(close) => format!("did you mean `{close}`?"),
        None => format!("declare it in the policy: `[{what}s.\"{word}\"]`"),
    };
    let kind = match what {
        "purpose" => "unknown_purpose",
        "store" => "unknown_store",
        _ => "unknown_recipient",
    };
    note(bound, span, kind, format!("unknown {what} `{word}`: no policy declares it"), Some(help));
}

fn note(bound: &mut Bound<'_>, span: Span, kind: &'static str, message: String, help: Option<String>) {
    bound.notes.push(Note { span: Some(span), severity: Severity::Error, kind, message, help });
}

/// All binds of all policies.
pub(super) fn binds(bound: &mut Bound<'_>) {
    let policies = bound.policies;
    if policies.list.iter().all(|governed| governed.policy.binds.is_empty()) {
        return;
    }
    let mut things = Things::of(bound);
    let locals: Set<Name> =
        bound.program.defs.crates.iter().filter(|krate| !krate.stub).map(|krate| krate.name).collect();
    for (index, governed) in policies.list.iter().enumerate() {
        for (at, bind) in governed.policy.binds.iter().enumerate() {
            let pattern = match governed.krate {
                Some(krate) => bind.path.value.in_crate(&krate),
                None => bind.path.value.clone(),
            };
            let matched = apply(bound, bind, &pattern, &mut things);
            if !matched && !bind.optional {
                miss(bound, (index, at), bind, &pattern, &locals, &things);
            }
        }
    }
    let all: Vec<&mut Facts> =
        bound.labels.values_mut().chain(bound.fns.values_mut()).chain(bound.modules.values_mut()).collect();
    for facts in all {
        facts.settle();
    }
}

fn apply(bound: &mut Bound<'_>, bind: &Bind, pattern: &Pattern, things: &mut Things) -> bool {
    let spreads = !bind.purposes.is_empty() || !bind.allow.is_empty();
    let literal = !pattern.as_str().contains('*') && !spreads;
    let mut matched = false;
    let mut lay = |path: &NamedThings, exact: bool| {
        for thing in &path.things {
            matched |= lay_over(bound, bind, *thing, exact);
        }
    };
    match things.named(&Name::new(pattern.as_str())).filter(|_| literal) {
        Some(path) => lay(path, true),
        None => {
            let krate = pattern.krate().filter(|name| *name != "crate" && !name.contains('{'));
            for (path, shape) in things.of_crate(krate) {
                let exact = pattern.matches_shape(shape);
                if exact || spreads && pattern.covers_shape(shape) {
                    lay(path, exact);
                }
            }
        }
    }
    matched
}

/// Lays a bind over one thing; false where it says nothing that the thing can carry.
fn lay_over(bound: &mut Bound<'_>, bind: &Bind, thing: Thing, exact: bool) -> bool {
    let is_data = bind.none.is_some() || !bind.data.is_empty() || bind.subject.is_some();
    match thing {
        Thing::Field(path) | Thing::Param(path) if exact && is_data => {
            bound.labels.entry(path).or_default().add_bind(bind, false)
        }
        Thing::Type(id) if exact && !is_data && !bind.gates.is_empty() => {
            let adt = &bound.program.defs[id];
            bound.labels.entry(adt.path).or_default().add_bind(bind, false);
        }
        Thing::Type(id) if exact && is_data => {
            let adt = &bound.program.defs[id];
            bound.labels.entry(adt.path).or_default().add_bind(bind, false);
            for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
                let facts = bound.labels.entry(field.path).or_default();
                if facts.categories.is_empty() && !facts.none {
                    facts.add_bind(bind, false);
                }
            }
        }
        Thing::Fn(id) => bound.fns.entry(id).or_default().add_bind(bind, true),
        Thing::Foreign(path) if exact => bound.foreign.entry(path).or_default().add_bind(bind, true),
        Thing::Module(id) if !bind.purposes.is_empty() || !bind.allow.is_empty() => {
            bound.modules.entry(id).or_default().add_bind(bind, false);
        }
        _ => return false,
    }
    true
}

/// A bind that matched nothing: an error in the workspace, a warning for foreign code.
fn miss(
    bound: &mut Bound<'_>,
    at: (usize, usize),
    bind: &Bind,
    pattern: &Pattern,
    locals: &Set<Name>,
    things: &Things,
) {
    let policy = bound.policies.get(at.0);
    let local = pattern.is_local() || pattern.krate().is_some_and(|krate| locals.contains(&Name::new(krate)));
    if !local {
        bound.unused_binds.push(at);
        return;
    }
    let last = pattern.as_str();
    let help = did_you_mean(last, things.paths(pattern.krate())).map_or_else(
        || {
            "write the path as Rust resolves it, from the crate's name; `optional = true` where it may be absent"
                .to_owned()
        },
        |close| format!("did you mean `{close}`?"),
    );
    let message = format!("`{last}` matches nothing in the workspace");
    let note = policy.diagnostic("bind_matches_nothing", Severity::Error, bind.path.place, message, Some(help));
    bound.policy_notes.push(note);
}
