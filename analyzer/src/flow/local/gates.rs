//! The walk's eye on outcomes: which calls control depends on at each point. It does not know what any call means.

use crate::base::{Map, Name, OrderedSet, Set};
use crate::flow::path::Path;
use crate::flow::tree::{Port, Spot, Tree};
use crate::ir::{Arm, Call, Callee, Const, FnKey, Operand, Place, Root, Value, Via};
use crate::source::Span;

use super::conds::{Alt, Facts, Known, Lit, Parts, RETURNED};
use super::eval::spot_of;
use super::state::flatten;
use super::walk::Walk;

/// What a local graph says of outcomes.
#[derive(Clone, Debug, Default)]
pub struct LocalGates {
    /// The literals that facts are made of.
    pub lits: Vec<Lit>,
    /// What holds at each call, before it.
    pub calls: Map<u32, Facts>,
    /// What holds where something stands: a call, a read, a branch.
    pub spans: Map<Span, Facts>,
    /// What holds at each source, and the records that it is read from.
    pub sources: Vec<(Facts, Vec<(Port, Path)>)>,
    /// Alternatives of arguments and their parts, where the content does not tell them.
    pub(crate) args: Map<(u32, u32), Parts>,
    /// Closures made: code, what holds there, and what each capture comes from.
    pub closures: Vec<Made>,
    /// What holds on every way out.
    pub exit: Facts,
    /// Alternatives of the result and its parts.
    pub(crate) result: Parts,
}

/// A closure that is made.
#[derive(Clone, PartialEq, Debug)]
pub struct Made {
    /// Its code.
    pub code: FnKey,
    /// What holds there.
    pub facts: Facts,
    /// Names in the environment and what they come from.
    pub captures: Vec<(Name, Vec<(Port, Path)>)>,
    /// Where.
    pub span: Span,
}

/// The walk's notes.
pub(super) struct Gating<'a> {
    /// Calls that a gate stands behind, sorted.
    relevant: &'a [u32],
    /// Those, and calls that are given what they yield.
    followed: Set<u32>,
    lits: OrderedSet<Lit>,
    executed: Set<u32>,
    /// Calls by those that their arguments come from.
    users: Map<u32, Vec<u32>>,
    out: LocalGates,
}

impl<'a> Gating<'a> {
    pub(super) fn new(relevant: &'a [u32]) -> Gating<'a> {
        Gating {
            relevant,
            followed: Set::default(),
            lits: OrderedSet::default(),
            executed: Set::default(),
            users: Map::default(),
            out: LocalGates::default(),
        }
    }

    fn lit(&mut self, port: Port, path: Path, is: Name) -> u32 {
        self.lits.insert_full(Lit { port, path, is, with: None }).0 as u32
    }

    fn equal(&mut self, (port, path): (Port, Path), other: (Port, Path)) -> u32 {
        self.lits.insert_full(Lit { port, path, is: Name::new("true"), with: Some(other) }).0 as u32
    }

    pub(super) fn finish(mut self) -> LocalGates {
        self.out.lits = self.lits.into_iter().collect();
        self.out
    }
}

/// Where all content of a value comes from.
fn ports_of(tree: &Tree) -> Vec<(Port, Path)> {
    let mut ports: Vec<(Port, Path)> = flatten(tree)
        .into_iter()
        .filter(|(_, atom, _)| !matches!(atom.port, Port::Source(_) | Port::Const(_)))
        .map(|(_, atom, _)| (atom.port, atom.path))
        .collect();
    ports.sort_unstable();
    ports.dedup();
    ports
}

/// What an outcome leaves where there are two.
fn opposite(is: &str) -> Option<&'static str> {
    Some(match is {
        "true" => "false",
        "false" => "true",
        "Some" => "None",
        "None" => "Some",
        "Ok" => "Err",
        "Err" => "Ok",
        "Continue" => "Break",
        "Break" => "Continue",
        _ => return None,
    })
}

impl Walk<'_> {
    /// What an arm says to hold of what the branch is on.
    pub(super) fn learn(&mut self, on: Option<&Place>, arms: &[Arm], at: usize) {
        let (Some(place), true) = (on, self.gating.is_some()) else { return };
        let is = arms[at].holds.or_else(|| {
            let others: Vec<Name> = arms.iter().filter_map(|arm| arm.holds).collect();
            match others.as_slice() {
                [one] => opposite(one).map(Name::new),
                _ => None,
            }
        });
        // Of a user's enum: none of the variants that have arms of their own.
        let others = || arms.iter().filter_map(|arm| arm.holds).map(|other| Name::new(&format!("!{other}")));
        let told: Vec<Name> = is.map_or_else(|| others().collect(), |is| vec![is]);
        for is in told {
            let alts = self.state().alts(spot_of(place));
            if let Some(more) = self.implied(&alts, is) {
                let conds = &mut self.state().conds;
                conds.facts = conds.facts.union(&more);
            }
        }
    }

    /// What holds when a value is this; `None` where it cannot be.
    fn implied(&mut self, alts: &[Alt], is: Name) -> Option<Facts> {
        let stale = self.state().conds.stale.clone();
        let Some(gating) = &mut self.gating else { return None };
        let mut all: Option<Facts> = None;
        for alt in alts {
            let facts = match alt.what {
                Known::Is(known) if !is_one(known, is) => continue,
                Known::From(port, path) => {
                    let counts = match port {
                        Port::Param(_) => true,
                        Port::Ret(call) => gating.followed.contains(&call) && !stale.lits().contains(&call),
                        _ => false,
                    };
                    if counts { alt.given.with(gating.lit(port, path, is)) } else { alt.given.clone() }
                }
                Known::Equal(one, other) if is == "true" => alt.given.with(gating.equal(one, other)),
                _ => alt.given.clone(),
            };
            all = Some(match all {
                Some(known) => known.meet(&facts),
                None => facts,
            });
        }
        all
    }

    /// Before a call: what holds there, and what is known of its arguments.
    pub(super) fn before_call(&mut self, call: &Call, args: &[Tree]) {
        if self.gating.is_none() {
            return;
        }
        let facts = self.state().conds.facts.clone();
        let resolved: Vec<Tree> = args.iter().map(|tree| self.state().resolve(tree)).collect();
        let known: Vec<Parts> = call
            .args
            .iter()
            .map(|arg| match &arg.value {
                Operand::Place(place) => self.state().taken_along(spot_of(place)),
                Operand::Const(value) => vec![(Path::EMPTY, vec![Alt::of(constant(*value))])],
            })
            .collect();
        let stub = |callee: &Callee| match callee {
            Callee::Fn(id, _) | Callee::Trait(id, ..) => !self.oracle.is_followed(self.oracle.code(*id)),
            _ => false,
        };
        let is_stub = stub(&call.callee) || call.via == Via::Operator;
        let Some(gating) = &mut self.gating else { return };
        gating.out.calls.insert(call.id, facts.clone());
        gating.out.spans.insert(call.span, facts);
        let mut follows = gating.relevant.binary_search(&call.id).is_ok();
        for (at, (tree, entries)) in resolved.iter().zip(known).enumerate() {
            for (port, _) in ports_of(tree) {
                match port {
                    Port::Ret(of) | Port::Out(of, _) | Port::Back(of, _) => {
                        follows |= gating.followed.contains(&of);
                        let users = gating.users.entry(of).or_default();
                        if !users.contains(&call.id) {
                            users.push(call.id);
                        }
                    }
                    Port::Param(_) => follows |= is_stub,
                    _ => {}
                }
            }
            follows |= entries.iter().flat_map(|(_, alts)| alts).any(|alt| !alt.given.is_empty());
            if entries.is_empty() {
                gating.out.args.remove(&(call.id, at as u32));
            } else {
                gating.out.args.insert((call.id, at as u32), entries);
            }
        }
        if follows {
            gating.followed.insert(call.id);
        }
        self.again(call.id);
    }

    /// A call that is made again yields another value: what was known of the last one does not hold of it.
    fn again(&mut self, call: u32) {
        let Some(gating) = &mut self.gating else { return };
        if gating.executed.insert(call) {
            return;
        }
        let mut old: Set<u32> = Set::default();
        let mut queue = vec![call];
        while let Some(of) = queue.pop() {
            for user in gating.users.get(&of).into_iter().flatten() {
                if *user != call && old.insert(*user) {
                    queue.push(*user);
                }
            }
        }
        let lits: Vec<Lit> = gating.lits.iter().copied().collect();
        let keep = |lit: u32| match lits[lit as usize].port {
            Port::Ret(of) => of != call && !old.contains(&of),
            _ => true,
        };
        let conds = &mut self.state().conds;
        conds.forget(&keep);
        conds.stale = old.iter().fold(conds.stale.filtered(|of| of != call), |stale, of| stale.with(*of));
    }

    /// After a call: that it came back.
    pub(super) fn after_call(&mut self, call: &Call) {
        let Some(gating) = &mut self.gating else { return };
        if gating.followed.contains(&call.id) {
            let lit = gating.lit(Port::Ret(call.id), Path::EMPTY, Name::new(RETURNED));
            let conds = &mut self.state().conds;
            conds.facts = conds.facts.with(lit);
        }
    }

    /// What is known of the right side of an assignment. Asked before the place changes.
    pub(super) fn known_value(&mut self, value: &Value) -> Parts {
        if self.gating.is_none() {
            return Vec::new();
        }
        let whole = |what: Known| vec![(Path::EMPTY, vec![Alt::of(what)])];
        match value {
            Value::Copy(operand) | Value::Source { of: operand, .. } => self.known_operand(operand),
            Value::Borrow { .. } => Vec::new(),
            Value::Aggregate { ty, parts, base, variant: unit } => {
                let mut entries = Vec::new();
                let variant = parts.first().and_then(|(step, _)| step.name.split_once('.')).map(|(name, _)| name);
                let none = ty.is_some_and(|ty| ty == "std::option::Option") && parts.is_empty();
                let unit = unit.as_ref().map(|unit| unit.as_str());
                match variant.or(unit).or(none.then_some("None")) {
                    Some(variant) => entries.extend(whole(Known::Is(Name::new(variant)))),
                    None if parts.is_empty() && base.is_none() => entries.extend(whole(Known::Empty)),
                    None => {}
                }
                for (step, operand) in parts.iter().filter(|(step, _)| step.name != "[]") {
                    let at = Path::new(&[step.name]);
                    let known = self.known_operand(operand);
                    entries.extend(known.into_iter().map(|(path, alts)| (at.join(path).0, alts)));
                }
                entries
            }
            Value::Test(operands) => match operands.as_slice() {
                [Operand::Place(place)] => self.negated(place),
                [Operand::Place(one), Operand::Place(other)] => {
                    let [one, other] = [one, other].map(|place| self.state().alts(spot_of(place)));
                    match (one.as_slice(), other.as_slice()) {
                        ([one], [other]) => whole(equal(one.what, other.what)),
                        _ => whole(Known::Any),
                    }
                }
                _ => whole(Known::Any),
            },
            Value::Closure { captures, .. } => {
                let mut entries = Vec::new();
                for (name, place, _) in captures {
                    let at = Path::new(&[*name]);
                    let known = self.state().taken_along(spot_of(place));
                    entries.extend(known.into_iter().map(|(path, alts)| (at.join(path).0, alts)));
                }
                entries
            }
            Value::Derive(_) | Value::Compute(..) | Value::Opaque(..) | Value::Function(_) => whole(Known::Any),
        }
    }

    fn known_operand(&mut self, operand: &Operand) -> Parts {
        match operand {
            Operand::Const(value) => vec![(Path::EMPTY, vec![Alt::of(constant(*value))])],
            Operand::Place(place) => self.state().taken_along(spot_of(place)),
        }
    }

    /// `!flag`: what held when the flag was true holds when this is false.
    fn negated(&mut self, place: &Place) -> Parts {
        let alts = self.state().alts(spot_of(place));
        let mut out = Vec::new();
        for (is, becomes) in [("true", "false"), ("false", "true")] {
            if let Some(given) = self.implied(&alts, Name::new(is)) {
                out.push(Alt { what: Known::Is(Name::new(becomes)), given });
            }
        }
        vec![(Path::EMPTY, out)]
    }

    /// A closure is made.
    pub(super) fn made(&mut self, value: &Value, span: Span) {
        let (Value::Closure { code, captures }, true) = (value, self.gating.is_some()) else { return };
        let facts = self.state().conds.facts.clone();
        let mut from = Vec::with_capacity(captures.len());
        for (name, place, _) in captures {
            let held = self.state().reference(spot_of(place));
            from.push((*name, ports_of(&self.state().resolve(&held))));
        }
        let Some(gating) = &mut self.gating else { return };
        gating.out.closures.retain(|made| made.code != *code);
        gating.out.closures.push(Made { code: *code, facts, captures: from, span });
    }

    /// Something is read or asked at a place in the source.
    pub(super) fn stands(&mut self, span: Span) {
        if self.gating.is_some() {
            let facts = self.state().conds.facts.clone();
            if let Some(gating) = &mut self.gating {
                gating.out.spans.insert(span, facts);
            }
        }
    }

    /// A source is read from `holder`, the record that it is a part of.
    pub(super) fn reads(&mut self, at: u32, holder: Option<&Place>) {
        if self.gating.is_none() {
            return;
        }
        let facts = self.state().conds.facts.clone();
        let ports = match holder {
            Some(place) => {
                let held = self.state().read(spot_of(place));
                ports_of(&self.state().resolve(&held))
            }
            None => Vec::new(),
        };
        let Some(gating) = &mut self.gating else { return };
        let sources = &mut gating.out.sources;
        if sources.len() <= at as usize {
            sources.resize(at as usize + 1, Default::default());
        }
        sources[at as usize] = (facts, ports);
    }

    /// What holds where the function ends.
    pub(super) fn ends(&mut self, exit: &super::state::State) {
        let function = self.function;
        let Some(gating) = &mut self.gating else { return };
        let spot = Spot { root: Root::Slot(function.result), path: Path::EMPTY };
        gating.out.exit = exit.conds.facts.clone();
        gating.out.result = exit.taken_along(spot);
        if gating.out.result.iter().all(|(path, _)| !path.is_empty()) {
            gating.out.result.insert(0, (Path::EMPTY, exit.alts(spot)));
        }
        if self.cut {
            // Where a budget ended, facts may hold on some ways only.
            let lits = std::mem::take(&mut gating.out.lits);
            let sources = gating.out.sources.iter().map(|(_, ports)| (Facts::default(), ports.clone())).collect();
            gating.out = LocalGates { lits, sources, ..LocalGates::default() };
        }
    }
}

/// Whether a value that is `known` is what `is` says: that, or with `!` anything else.
pub(super) fn is_one(known: Name, is: Name) -> bool {
    is.strip_prefix('!').map_or(known == is, |not| known.as_str() != not)
}

fn equal(one: Known, other: Known) -> Known {
    match (one, other) {
        (Known::From(a, at), Known::From(b, below)) => Known::Equal((a, at), (b, below)),
        _ => Known::Any,
    }
}

fn constant(value: Const) -> Known {
    match value {
        Const::Bool(true) => Known::Is(Name::new("true")),
        Const::Bool(false) => Known::Is(Name::new("false")),
        _ => Known::Empty,
    }
}
