//! The words of findings: messages, help, traces, ids.

use crate::base::{Map, Name};
use crate::bind::Bound;
use crate::flow::{Hop, HopKind, Lack, Oracle, Place};
use crate::ir::{Callee, FnKey};
use crate::policy::GateAsk;

use super::arrivals::{Item, Spot};
use super::data::{Finding, TraceHop};
use super::gates::Lacking;
use super::rules::Refusal;
use super::target::{Arrival, Reached};
use super::uses::Use;

/// What a message tells of.
pub(super) struct Told<'a> {
    pub(super) name: &'static str,
    pub(super) data: &'a [Name],
    pub(super) reached: Option<Reached>,
    pub(super) detail: Option<&'a str>,
    pub(super) purposes: &'a [Name],
    pub(super) refusal: Refusal,
    /// The gate that is missing, and the gates that code checks.
    pub(super) gate: Option<(GateAsk, &'a [Name])>,
}

/// Names in back quotes, with commas.
pub(super) fn list(names: &[Name]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn target(reached: Option<Reached>) -> String {
    match reached.map(|reached| (reached, reached.at)) {
        None => "this code".to_owned(),
        Some((reached, _)) if reached.is_log() => "a log".to_owned(),
        Some((_, Arrival::Store(name))) => format!("the store `{name}`"),
        Some((_, Arrival::Recipient(name))) => format!("the recipient `{name}`"),
        Some((_, Arrival::Host(Some(host)))) => format!("the host `{host}`"),
        Some((_, Arrival::Host(None))) => "a host that the code does not spell out".to_owned(),
    }
}

/// One sentence that says what is wrong.
pub(super) fn message(told: &Told<'_>) -> String {
    let data = list(told.data);
    let (target, purposes) = (target(told.reached), list(told.purposes));
    let detail = told.detail.unwrap_or_default();
    let one = told.data.len() == 1;
    let [reach, is, rest, go, leave, it] = match one {
        true => ["reaches", "is", "rests", "goes", "leaves", "it"],
        false => ["reach", "are", "rest", "go", "leave", "them"],
    };
    let refused = match (one, told.refusal) {
        (true, Refusal::Unlisted) => "which its row does not allow".to_owned(),
        (false, Refusal::Unlisted) => "which their rows do not allow".to_owned(),
        (_, Refusal::Never) => "which a `never` of the policy forbids".to_owned(),
        (one, Refusal::OtherPurpose) => {
            let allow = if one { "which its row allows" } else { "which their rows allow" };
            match told.purposes {
                [] => format!("{allow} for stated purposes alone"),
                _ => format!("{allow}, but not for {purposes}"),
            }
        }
    };
    match told.name {
        "undeclared_data" if told.reached.is_some() => {
            format!("{data} {reach} {target}, and the policy has no row for {it}")
        }
        "undeclared_data" => format!("{data} {is} used, and the policy has no row for {it}"),
        "log_not_allowed" => format!("{data} {reach} a log"),
        "store_not_allowed" => format!("{data} {rest} in {target}, {refused}"),
        "retention_exceeded" => format!("{target} keeps {data} {detail}"),
        "retention_unknown" => format!("nothing says how long {target} keeps {data}"),
        "recipient_not_allowed" => format!("{data} {go} to {target}, {refused}"),
        "recipient_unknown" => format!("{data} {leave} for {target}, and no recipient claims it"),
        "region_not_allowed" => format!("{data} {go} to {target} in {detail}, outside the allowed regions"),
        "form_not_allowed" => format!("{data} {reach} {target} more identifiable than {detail}"),
        "gate_missing" => {
            let gate = told.gate.map_or(String::new(), |(ask, _)| format!(" `{ask}`"));
            match told.reached {
                Some(_) => format!("{data} {reach} {target} without the gate{gate}"),
                None => format!("{data} {is} used for {purposes} without the gate{gate}"),
            }
        }
        "not_encrypted" => format!("{data} {reach} {target} unencrypted"),
        "purpose_not_allowed" if told.reached.is_some() => {
            format!("{data} {reach} {target} for {purposes}, {refused}")
        }
        "purpose_not_allowed" => format!("{data} {is} used for {purposes}, {refused}"),
        "purpose_unknown" if told.reached.is_some() => {
            format!("{data} {reach} {target} in code with no stated purpose")
        }
        "purpose_unknown" => format!("{data} {is} used in code with no stated purpose"),
        "unresolved_flow" => format!("{data} {go} into `{detail}`, which the analysis cannot see into"),
        other => format!("{data}: {other}"),
    }
}

/// How to mend it.
pub(super) fn help(told: &Told<'_>) -> String {
    let first = told.data.first().map_or("", |name| name.as_str());
    let purposes = told.purposes.first().map_or("…", |name| name.as_str());
    match (told.refusal, told.name) {
        (Refusal::Never, "store_not_allowed") => {
            return "keep it elsewhere: no row can allow what `never` forbids".to_owned();
        }
        (Refusal::Never, "recipient_not_allowed") => {
            return "do not send it: no row can allow what `never` forbids".to_owned();
        }
        (Refusal::Never, "purpose_not_allowed") => {
            return "do not use it here: no row can allow what `never` forbids".to_owned();
        }
        (Refusal::OtherPurpose, "recipient_not_allowed") => {
            return format!(
                "do not send it for this, or name the purpose: `[data.\"{first}\"] sharing = [{{ with = …, purposes = [\"{purposes}\", …] }}]`"
            );
        }
        _ => {}
    }
    match told.name {
        "undeclared_data" => {
            format!("declare it: `[data.\"{first}\"]` with purposes, retention and sharing; or do not handle it here")
        }
        "log_not_allowed" => {
            "leave it out, log an id or a masked form instead, or skip the field in its Debug or Display".to_owned()
        }
        "store_not_allowed" => format!("keep it elsewhere, or list the store: `[data.\"{first}\"] stores = […]`"),
        "retention_exceeded" => {
            "shorten what the store or the call keeps it for, or have the policy allow more".to_owned()
        }
        "retention_unknown" => format!("state it: `retention` of the store, and `[data.\"{first}\"] retention`"),
        "recipient_not_allowed" => format!("do not send it, or list the recipient: `[data.\"{first}\"] sharing = […]`"),
        "recipient_unknown" => {
            "declare who it is: `[recipients.NAME] hosts = [\"…\"]`, or tag the function `#[privacy(share = \"NAME\")]`"
                .to_owned()
        }
        "region_not_allowed" => "use a recipient or store in an allowed region, or extend `[transfers]`".to_owned(),
        "form_not_allowed" => "pass it through a function tagged `#[privacy(form = \"…\")]` first".to_owned(),
        "gate_missing" => told.gate.map_or(String::new(), |(ask, known)| gate_help(ask, known)),
        "not_encrypted" => "use https, or an encrypted store".to_owned(),
        "purpose_not_allowed" => {
            format!("do not use it here, or allow the purpose: `[data.\"{first}\"] purposes = [\"{purposes}\", …]`")
        }
        "purpose_unknown" => {
            "say what the code runs for: `#[privacy(purpose = \"…\")]` on the function, its impl or module".to_owned()
        }
        _ => "describe it: a model, or `[[bind]]` with `store`, `share` or `form`".to_owned(),
    }
}

/// The canonical path of the function that code belongs to.
pub(super) fn item_path(bound: &Bound<'_>, key: FnKey) -> Name {
    let owner = bound.owner_fn(key).map(|id| bound.program.defs[id].path);
    owner.or_else(|| bound.lowered.functions.get(&key).map(|function| function.path)).unwrap_or(Name::new("?"))
}

/// The name that a person would use for a path: its last segment or field.
pub(super) fn short(path: Name) -> &'static str {
    let text = path.as_str();
    text.rsplit("::").next().unwrap_or(text)
}

fn words(hop: &Hop) -> String {
    match hop.kind {
        HopKind::Read(what) if what.contains('@') => "is collected here".to_owned(),
        HopKind::Read(what) if what.contains('(') => format!("`{}` comes in", short(what)),
        HopKind::Read(what) => format!("`{}` is read", short(what)),
        HopKind::Returned(what) => format!("comes out of `{}`", short(what).trim_end_matches("()")),
        HopKind::Leaves(what) => format!("is what `{}` yields", short(what)),
        HopKind::Passed(what) => format!("goes through `{}`", short(what)),
        HopKind::Shown(what) => format!("`{}` is part of this value", short(what)),
        HopKind::Kept(what) => format!("is kept in `{}`", short(what)),
        HopKind::Arrives(what) => format!("arrives at `{}`", short(what)),
    }
}

/// How a missing gate is mended.
pub(super) fn gate_help(ask: GateAsk, known: &[Name]) -> String {
    match known.iter().find(|gate| ask.accepts(gate)) {
        Some(_) => {
            format!(
                "call a function that checks `{ask}` for the same person before this, and go on only where it holds"
            )
        }
        None => format!("no code checks `{ask}`: tag the function that does, `#[privacy(gate = \"{}\")]`", ask.name),
    }
}

/// The calls of a way on which a gate is not checked.
pub(super) fn way(bound: &Bound<'_>, lack: &Lack) -> Vec<TraceHop> {
    let judged = lack.way.iter().filter(|place| bound.is_judged(place.key));
    let called = |place: &Place| {
        let function = bound.lowered.functions.get(&place.key);
        let call = function.and_then(|function| function.calls().into_iter().find(|call| call.id == place.call));
        match call.map(|call| &call.callee) {
            Some(Callee::Fn(id, _) | Callee::Trait(id, ..)) => {
                format!("calls `{}`, and the gate was not checked", short(bound.program.defs[*id].path))
            }
            _ => "leads there, and the gate was not checked".to_owned(),
        }
    };
    judged.map(|place| TraceHop { span: place.span, what: called(place) }).collect()
}

/// The way on which a gate is missing, of those that are.
pub(super) fn way_without(bound: &Bound<'_>, lacking: &[Lacking], gate: Option<GateAsk>) -> Vec<TraceHop> {
    let found = gate.and_then(|ask| lacking.iter().find(|lacking| lacking.ask == ask && !lacking.early));
    found.map(|lacking| way(bound, &lacking.lack)).unwrap_or_default()
}

/// The way of an item to its target.
pub(super) fn trace(bound: &Bound<'_>, item: &Item, spot: Spot) -> Vec<TraceHop> {
    let judged =
        |key: FnKey| bound.program.defs[bound.crate_of(key)].judged || !bound.program.defs[bound.crate_of(key)].stub;
    let mut hops: Vec<TraceHop> = item
        .trail
        .hops()
        .iter()
        .filter(|hop| judged(hop.in_fn) && !matches!(hop.kind, HopKind::Leaves(_)))
        .map(|hop| TraceHop { span: hop.span, what: words(hop) })
        .collect();
    let last = TraceHop { span: spot.at, what: format!("arrives at `{}`", short(spot.callee)) };
    if hops.last().is_none_or(|hop| hop.span != spot.at || !hop.what.starts_with("arrives")) {
        hops.push(last);
    }
    hops.dedup();
    hops
}

/// The way of a mere use.
pub(super) fn use_trace(bound: &Bound<'_>, found: &Use, gate: Option<GateAsk>) -> Vec<TraceHop> {
    let mut hops = vec![TraceHop { span: found.read, what: format!("`{}` is read", short(found.what)) }];
    if found.at != found.read {
        hops.insert(0, TraceHop { span: found.at, what: "for the purpose of this code".to_owned() });
    }
    hops.splice(0..0, way_without(bound, &found.lacking, gate));
    hops
}

/// Gives each finding its id: a hash of what it says, of the item and target it is at, and of its position among those
/// that say the same; no line and no file.
pub(super) fn identify(findings: &mut [Finding]) {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by(|a, b| (findings[*a].at, findings[*a].name).cmp(&(findings[*b].at, findings[*b].name)));
    let mut ordinals: Map<u64, u32> = Map::default();
    for at in order {
        let finding = &findings[at];
        let mut hash = Fnv::default();
        for part in [Some(finding.item), Some(finding.target), finding.store, finding.recipient, finding.gate] {
            hash.add(part.map_or("", |name| name.as_str()));
        }
        hash.add(finding.name);
        finding.data.iter().take(1).chain(&finding.purposes).for_each(|name| hash.add(name));
        let ordinal = ordinals.entry(hash.0).or_default();
        *ordinal += 1;
        hash.add(&ordinal.to_string());
        findings[at].id = format!("{:016x}", hash.0);
    }
}

/// FNV-1a, 64 bit: small, stable over versions and machines.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
