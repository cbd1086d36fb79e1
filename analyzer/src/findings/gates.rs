//! Gates: which of those that the policy asks for are not checked on the way of some data.
//!
//! A row's `when` holds before the data is read (*early*); that of an entry of `sharing`, `stores` or `purposes` may also hold on the
//! way to the target (*late*). Reads that end in no target that is told of are told here, each function's first.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::{Bound, Facts};
use crate::flow::{Ask, Flow, Flows, Gates, Lack, Oracle, Persona, names_somebody};
use crate::ir::{FnKey, SlotInfo};
use crate::policy::{EffectiveRow, Form, GateAsk, Policy, Right, Said};
use crate::source::Span;
use crate::ty::{FnId, Ty, TyKind};

use super::acts::home;
use super::arrivals::Exposures;
use super::data::{Analysis, Finding, Stage, TraceHop};
use super::purposes::Purposes;
use super::rights::{Held, Holdings};
use super::{judge, signups, uses, words};

/// A gate that does not hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Lacking {
    /// What is asked for.
    pub(super) ask: GateAsk,
    /// Whether only a check before the data is read counts.
    pub(super) early: bool,
    /// The way on which it is not checked.
    pub(super) lack: Lack,
}

/// Answers for one program.
pub(super) struct Checks<'a> {
    bound: &'a Bound<'a>,
    gates: Option<Gates<'a>>,
}

/// The gates that entries of the row ask for.
fn late(row: &EffectiveRow<'_>) -> Vec<GateAsk> {
    let rows = row.rows.iter().chain(&row.subjects);
    let lists = rows.flat_map(|row| [&row.purposes, &row.sharing, &row.stores]).flatten();
    let asks = lists.flat_map(|said| &said.value).flat_map(|entry| &entry.when).map(|said| said.value);
    asks.collect::<BTreeSet<_>>().into_iter().collect()
}

impl<'a> Checks<'a> {
    pub(super) fn of(bound: &'a Bound<'a>, flows: &'a Flows<'a>) -> Checks<'a> {
        Checks { bound, gates: Gates::of(bound, flows) }
    }

    fn ask(&self, ask: GateAsk) -> Ask {
        let names: Vec<Name> = self.bound.gates.iter().copied().filter(|gate| ask.accepts(gate)).collect();
        Ask::any_of(&names)
    }

    /// Gates that the rows of a label's categories ask for, and whether early.
    fn asked(&self, policy: &Policy, facts: &Facts) -> BTreeSet<(GateAsk, bool)> {
        let rows = facts.categories.iter().filter_map(|category| policy.row(*category, facts.subject));
        let mut asked = BTreeSet::new();
        for row in rows {
            for ask in row.when() {
                asked.extend([(ask.value, true), (ask.value, false)]);
            }
            asked.extend(late(&row).into_iter().map(|ask| (ask, false)));
        }
        asked.extend(signups::asked(policy).into_iter().map(|(ask, ..)| (ask, false)));
        asked
    }

    /// Gates that a row asks for, there or in an entry, and that hold where `lacking` do not. Where no gate is judged, none is said to hold.
    pub(super) fn held(&self, row: Option<&EffectiveRow<'_>>, lacking: &[Lacking]) -> Vec<Name> {
        let Some(row) = row.filter(|_| self.gates.is_some()) else { return Vec::new() };
        let own = row.when().into_iter().map(|ask| ask.value);
        let asked: BTreeSet<GateAsk> = own.chain(late(row)).collect();
        let lacks = |ask: &GateAsk| lacking.iter().any(|lacking| lacking.ask == *ask && !lacking.early);
        let held: BTreeSet<Name> =
            asked.into_iter().filter(|ask| !lacks(ask)).map(|ask| Name::new(&ask.to_string())).collect();
        held.into_iter().collect()
    }

    /// Gates that a row asks for, there or in an entry, and that `lacks` finds no way around.
    pub(super) fn held_where(
        &self,
        row: Option<&EffectiveRow<'_>>,
        lacks: impl Fn(&Gates<'a>, Ask) -> Option<Lack>,
    ) -> Vec<Name> {
        let (Some(row), Some(gates)) = (row, &self.gates) else { return Vec::new() };
        let own = row.when().into_iter().map(|ask| ask.value);
        self.named(own.chain(late(row)), |ask| lacks(gates, ask).is_none())
    }

    /// Gates that a right on a store is to be served behind, and that hold wherever the function at `path` is reached.
    pub(super) fn held_serving(
        &self,
        policy: &Policy,
        held: &[Held<'_>],
        (right, store): (Right, Name),
        path: Name,
    ) -> Vec<Name> {
        let Some(gates) = &self.gates else { return Vec::new() };
        let serves = |id: &FnId| self.bound.program.defs[*id].path == path;
        let keys: Vec<FnKey> = self.bound.fns.keys().copied().filter(serves).map(FnKey::Fn).collect();
        let asked = right_gates(policy, held, right, store).into_iter().map(|(ask, _)| ask.value);
        self.named(asked, |ask| !keys.is_empty() && keys.iter().all(|key| gates.service_lacks(*key, ask).is_empty()))
    }

    /// Names of those of `asked` that hold, sorted.
    fn named(&self, asked: impl Iterator<Item = GateAsk>, holds: impl Fn(Ask) -> bool) -> Vec<Name> {
        let held = asked.filter(|ask| holds(self.ask(*ask))).map(|ask| Name::new(&ask.to_string()));
        held.collect::<BTreeSet<Name>>().into_iter().collect()
    }

    /// Gates that `flow` lacks.
    pub(super) fn of_flow(&self, policy: &Policy, facts: &Facts, flow: &Flow) -> Vec<Lacking> {
        let Some(gates) = &self.gates else { return Vec::new() };
        let lacking = |(ask, early): (GateAsk, bool)| {
            let lack = gates.flow_lacks(flow, self.ask(ask), early)?;
            Some(Lacking { ask, early, lack })
        };
        self.asked(policy, facts).into_iter().filter_map(lacking).collect()
    }

    /// Gates that a use lacks: at the code that carries the purpose, and where the data is read.
    pub(super) fn of_use(&self, policy: &Policy, facts: &Facts, (key, at): (FnKey, Span), read: Span) -> Vec<Lacking> {
        let Some(gates) = &self.gates else { return Vec::new() };
        let lacking = |(ask, early): (GateAsk, bool)| {
            let asked = self.ask(ask);
            let lack = gates.place_lacks(key, at, read, asked)?;
            (!early).then_some(Lacking { ask, early, lack })
        };
        self.asked(policy, facts).into_iter().filter_map(lacking).collect()
    }
}

/// Data of one label that is read or collected somewhere.
struct Read {
    what: Name,
    key: FnKey,
    at: Span,
    ask: Said<GateAsk>,
    lack: Lack,
    category: Name,
}

/// What is read or collected where the row's gate does not hold, and not told at a target.
pub(super) fn judge_reads(
    checks: &Checks<'_>,
    flows: &Flows<'_>,
    purposes: &Purposes<'_>,
    exposures: &Exposures,
    out: &mut Analysis,
) {
    let Some(gates) = &checks.gates else { return };
    let bound = checks.bound;
    let told = told(bound, exposures, out);
    let mut groups: BTreeMap<(FnKey, GateAsk), Vec<Read>> = BTreeMap::new();
    for (what, key, at, lacks) in places(bound, flows, gates) {
        let owner = bound.owner_fn(key).map_or(key, FnKey::Fn);
        let (Some(facts), Some(index)) = (bound.labels.get(&what), bound.policy_of(key)) else { continue };
        if told.contains(&(what, owner)) || facts.form == Some(Form::Anonymous) {
            continue;
        }
        let policy = bound.policies.get(index);
        for category in &facts.categories {
            let Some(row) = policy.row(*category, facts.subject) else { continue };
            for ask in row.when() {
                let Some(lack) = lacks(checks.ask(ask.value)) else { continue };
                let read = Read { what, key, at, ask, lack, category: *category };
                groups.entry((owner, ask.value)).or_default().push(read);
            }
        }
    }
    for ((owner, ask), mut reads) in groups {
        reads.sort_by_key(|read| read.at);
        let finding = read_finding(bound, purposes, owner, ask, &reads);
        out.findings.push(finding);
    }
}

/// Functions that serve a right and are reached where the gate of that right was not checked.
pub(super) fn judge_rights(checks: &Checks<'_>, holdings: &Holdings<'_>, out: &mut Analysis) {
    let Some(gates) = &checks.gates else { return };
    let bound = checks.bound;
    let mut ids: Vec<FnId> =
        bound.fns.iter().filter(|(_, facts)| !facts.rights.is_empty()).map(|(id, _)| *id).collect();
    ids.sort_unstable();
    let mut seen = BTreeSet::new();
    for id in ids {
        let key = FnKey::Fn(id);
        let Some(index) = bound.policy_of(key).filter(|_| bound.is_judged(key) && !is_sweep(bound, key)) else {
            continue;
        };
        let policy = bound.policies.get(index);
        for (right, store) in &bound.fns[&id].rights {
            let held = holdings.get(&home(bound, index, *store)).map_or(&[][..], Vec::as_slice);
            for (ask, category) in right_gates(policy, held, *right, *store) {
                for (at_key, at, lack) in gates.service_lacks(key, checks.ask(ask.value).of_requests()) {
                    if seen.insert((at, *right, *store, ask.value)) {
                        let data = category.map_or_else(Vec::new, |row| held_below(policy, held, row));
                        let served = Served { id, right: *right, store: *store, data, ask };
                        out.findings.push(right_finding(bound, index, &served, (at_key, at), &lack));
                    }
                }
            }
        }
    }
}

/// A right that code serves, and the gate it must be behind.
struct Served {
    id: FnId,
    right: Right,
    store: Name,
    data: Vec<Name>,
    ask: Said<GateAsk>,
}

/// Categories that rest in the store under a row; the row's own where nothing does yet.
fn held_below(policy: &Policy, held: &[Held<'_>], row: Name) -> Vec<Name> {
    let below = held.iter().map(|held| held.category).filter(|category| policy.covers(&row, category));
    let found: BTreeSet<Name> = below.collect();
    if found.is_empty() { vec![row] } else { found.into_iter().collect() }
}

/// Whether a function empties a store by age: it is told a time, and of nobody.
fn is_sweep(bound: &Bound<'_>, key: FnKey) -> bool {
    let Some(function) = bound.lowered.functions.get(&key) else { return false };
    let params = || function.slots.values().take(function.params as usize);
    let of_somebody = |slot: &SlotInfo| match bound.persona(slot.ty) {
        Persona::None => false,
        Persona::Plain => slot.name.is_some_and(|name| names_somebody(&name)),
        _ => true,
    };
    params().any(|slot| is_time(bound, slot.ty)) && !params().any(of_somebody)
}

/// Whether a type is one of times and lengths of time.
fn is_time(bound: &Bound<'_>, ty: Ty) -> bool {
    let path = match ty.peel_refs().kind() {
        TyKind::Adt(id, _) => bound.program.defs[*id].path,
        TyKind::Foreign(path, _) => *path,
        _ => return false,
    };
    let name = words::short(path);
    const TIMES: &[&str] = &["Duration", "TimeDelta", "SystemTime", "Instant", "Timestamp", "Span", "Zoned", "Date"];
    TIMES.contains(&name) || name.ends_with("DateTime") || name.ends_with("NaiveDate")
}

/// Gates that a right on a store is served behind: those of the store, and of rows that list it or whose data rests there.
fn right_gates(policy: &Policy, held: &[Held<'_>], right: Right, store: Name) -> Vec<(Said<GateAsk>, Option<Name>)> {
    let own = policy.stores.get(&store).into_iter().flat_map(|store| &store.rights).map(|entry| (entry, None));
    let rows = policy.rows.values().filter_map(|row| Some((row, policy.row(row.of.value, None)?)));
    let holds = |category: Name| held.iter().any(|held| policy.covers(&category, &held.category));
    let rests = rows.filter(|(row, whole)| whole.lists_store(store) || holds(row.of.value));
    let theirs = rests
        .flat_map(|(row, _)| row.rights.iter().flat_map(|said| &said.value).map(|entry| (entry, Some(row.of.value))));
    let of_right = own.chain(theirs).filter(|(entry, _)| entry.right == right);
    let mut found: Vec<(Said<GateAsk>, Option<Name>)> =
        of_right.flat_map(|(entry, of)| entry.when.iter().map(move |ask| (*ask, of))).collect();
    found.sort_by_key(|(ask, of)| (ask.value, of.is_none(), ask.place));
    found.dedup_by_key(|(ask, _)| ask.value);
    found
}

fn right_finding(bound: &Bound<'_>, index: usize, served: &Served, (key, at): (FnKey, Span), lack: &Lack) -> Finding {
    let policy = bound.policies.get(index);
    let ask = served.ask.value;
    let name = bound.program.defs[served.id].path;
    let mut trace = words::way(bound, lack);
    trace.push(TraceHop { span: at, what: format!("reaches `{}`, and the gate was not checked", words::short(name)) });
    Finding {
        id: String::new(),
        name: "gate_missing",
        level: policy.level("gate_missing"),
        message: format!(
            "`{}` serves the right to {} in the store `{}` without the gate `{ask}`",
            words::short(name),
            served.right,
            served.store
        ),
        help: words::gate_help(ask, &bound.gates),
        form: Form::Raw,
        subject: None,
        stage: if served.right == Right::Erase { Stage::Erase } else { Stage::Use },
        purposes: Vec::new(),
        store: Some(served.store),
        recipient: None,
        gate: Some(ask.name),
        item: words::item_path(bound, key),
        at,
        target: name,
        policy: judge::line(bound, index, served.ask.place),
        trace,
        guessed: false,
        suppressed: None,
        data: served.data.clone(),
    }
}

/// Labels and functions whose data is told of at a target.
fn told(bound: &Bound<'_>, exposures: &Exposures, out: &Analysis) -> BTreeSet<(Name, FnKey)> {
    let missing = |at: Span| out.findings.iter().any(|finding| finding.name == "gate_missing" && finding.at == at);
    let mut told = BTreeSet::new();
    for ((spot, _), items) in exposures {
        if !missing(spot.at) {
            continue;
        }
        for item in items {
            let hops = item.trail.hops();
            let keys = item.frames.iter().copied().chain(hops.iter().map(|hop| hop.in_fn)).chain([spot.key]);
            told.extend(keys.map(|key| (item.what, bound.owner_fn(key).map_or(key, FnKey::Fn))));
        }
    }
    told
}

type Lacks<'g> = Box<dyn Fn(Ask) -> Option<Lack> + 'g>;

/// Where judged code reads or collects data.
fn places<'g>(bound: &Bound<'_>, flows: &Flows<'_>, gates: &'g Gates<'_>) -> Vec<(Name, FnKey, Span, Lacks<'g>)> {
    let mut out: Vec<(Name, FnKey, Span, Lacks<'g>)> = Vec::new();
    let mut keys: Vec<FnKey> = flows.graphs.keys().copied().filter(|key| uses::counts(bound, *key)).collect();
    keys.sort_unstable();
    for key in keys {
        for (at, site) in flows.graphs[&key].sources.iter().enumerate() {
            let read = site.what.contains('.') || site.what.contains('@');
            if read && !site.what.contains('(') && bound.labels.contains_key(&site.what) {
                out.push((site.what, key, site.span, Box::new(move |ask| gates.read_lacks(key, at, ask))));
            }
        }
        let Some(function) = bound.lowered.functions.get(&key) else { continue };
        for call in function.calls() {
            let id = call.id;
            for what in gates.collected(key, id) {
                let site = what.site;
                out.push((site, key, call.span, Box::new(move |ask| gates.collect_lacks(key, id, &what, ask))));
            }
        }
    }
    out
}

fn read_finding(bound: &Bound<'_>, purposes: &Purposes<'_>, owner: FnKey, ask: GateAsk, reads: &[Read]) -> Finding {
    let first = &reads[0];
    let index = bound.policy_of(first.key).unwrap_or_default();
    let mut data: Vec<Name> = reads.iter().filter(|read| read.at == first.at).map(|read| read.category).collect();
    data.sort_unstable();
    data.dedup();
    let collects = first.what.ends_with("()") || first.what.contains('@');
    let stage = if collects { Stage::Collect } else { Stage::Use };
    let item = words::item_path(bound, owner);
    let verb = if collects { "collected" } else { "read" };
    let is = if data.len() == 1 { "is" } else { "are" };
    let mut trace = words::way(bound, &first.lack);
    trace.push(TraceHop {
        span: first.at,
        what: format!("`{}` is {verb}, and the gate was not checked", words::short(first.what)),
    });
    Finding {
        id: String::new(),
        name: "gate_missing",
        level: bound.policies.get(index).level("gate_missing"),
        message: format!("{} {is} {verb} without the gate `{ask}`", words::list(&data)),
        help: words::gate_help(ask, &bound.gates),
        form: bound.labels[&first.what].form.unwrap_or(Form::Raw),
        subject: bound.labels[&first.what].subject,
        stage,
        purposes: purposes.of_code(first.key),
        store: None,
        recipient: None,
        gate: Some(ask.name),
        item,
        at: first.at,
        target: item,
        policy: judge::line(bound, index, first.ask.place),
        trace,
        guessed: false,
        suppressed: None,
        data,
    }
}
