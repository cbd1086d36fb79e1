//! What is known at a point of a function: the outcomes of calls that control depends on, and what values would say of them.
//!
//! A *literal* is an outcome of a value that enters the function: "call 3 returned `true`", "parameter 1 is `Some`". A point's
//! facts are literals that hold on every way to it: branches add to them, joins keep what both sides have. A value that depends on
//! the way (`let ok = a() && b();`) is kept as alternatives, each with the facts under which it is the one.

use std::sync::Arc;

pub(crate) use super::known::Facts;

use crate::base::Name;
use crate::flow::path::{Overlap, Path};
use crate::flow::tree::{Port, Spot, Tree};
use crate::ir::{Root, Slot};

use super::state::State;

/// An outcome of a value that enters the function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Lit {
    /// The value.
    pub port: Port,
    /// Where below it.
    pub path: Path,
    /// `true`, `false`, a variant's name, or [`RETURNED`].
    pub is: Name,
    /// What it was found equal to.
    pub with: Option<(Port, Path)>,
}

/// The outcome of a call that came back at all: after `require(user)`.
pub const RETURNED: &str = "returned";
/// The outcome of a value that holds anything: what an element of a filtered list says of the filter.
pub(crate) const CARRIES: &str = "carries";

/// What a value is, as far as anything can be asked of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Known {
    /// This variant or Boolean.
    Is(Name),
    /// What entered the function there.
    From(Port, Path),
    /// Whether these two are equal.
    Equal((Port, Path), (Port, Path)),
    /// A constant that is not told: it carries no data.
    Empty,
    /// Anything.
    Any,
}

/// One thing that a value may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Alt {
    /// What.
    pub what: Known,
    /// Literals that hold when it is this.
    pub given: Facts,
}

impl Alt {
    pub(super) fn of(what: Known) -> Alt {
        Alt { what, given: Facts::default() }
    }
}

/// Alternatives of a value and of its parts.
pub(crate) type Parts = Vec<(Path, Vec<Alt>)>;

/// Alternatives at which a value is taken to be anything.
const MOST_ALTS: usize = 8;

/// What is known at one point. Empty where no gate is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Conds {
    /// Literals that hold.
    pub(super) facts: Facts,
    /// Calls whose last result is of an earlier round of a loop than their arguments are.
    pub(super) stale: Facts,
    /// By slot: paths whose alternatives the slot's content does not tell, sorted.
    slots: Vec<Option<Arc<Parts>>>,
}

impl Conds {
    pub(super) fn new(slots: usize) -> Conds {
        Conds { slots: vec![None; slots], ..Conds::default() }
    }

    fn stored(&self, slot: Slot) -> &[(Path, Vec<Alt>)] {
        self.slots.get(slot.index()).and_then(|stored| stored.as_deref()).map_or(&[], Vec::as_slice)
    }

    /// Forgets what is stored at and below the path, and stores `entries` there (paths relative to it).
    fn set(&mut self, slot: Slot, path: Path, entries: Parts) {
        if slot.index() >= self.slots.len() || entries.is_empty() && self.slots[slot.index()].is_none() {
            return;
        }
        let mut stored: Parts = self
            .stored(slot)
            .iter()
            .filter(|(at, _)| !matches!(path.overlap(*at), Overlap::Same | Overlap::Below(_)))
            .cloned()
            .collect();
        stored.extend(entries.into_iter().map(|(below, alts)| (path.join(below).0, alts)));
        stored.sort_by_key(|entry| entry.0);
        stored.dedup_by_key(|entry| entry.0);
        self.slots[slot.index()] = (!stored.is_empty()).then(|| Arc::new(stored));
    }

    /// Takes literals away that `keep` does not keep, wherever they stand.
    pub(super) fn forget(&mut self, keep: &dyn Fn(u32) -> bool) {
        self.facts = self.facts.filtered(keep);
        for stored in self.slots.iter_mut().flatten() {
            if stored.iter().any(|(_, alts)| alts.iter().any(|alt| alt.given.any(|lit| !keep(lit)))) {
                for alt in Arc::make_mut(stored).iter_mut().flat_map(|(_, alts)| alts) {
                    alt.given = alt.given.filtered(keep);
                }
            }
        }
    }
}

/// A part of a value of which alternatives are known.
pub(super) fn part_of(alts: &[Alt], rest: Path) -> Vec<Alt> {
    let Some(first) = rest.first() else { return alts.to_vec() };
    let variant = first.split_once('.').map(|(variant, _)| variant);
    let part = |alt: &Alt| {
        let what = match alt.what {
            // A part of another variant is no part of this one.
            Known::Is(is) if variant.is_some_and(|variant| variant != is.as_str()) => return None,
            Known::Is(_) | Known::Equal(..) | Known::Any => Known::Any,
            Known::From(port, path) => Known::From(port, path.join(rest).0),
            Known::Empty => Known::Empty,
        };
        Some(Alt { what, given: alt.given.clone() })
    };
    alts.iter().filter_map(part).collect()
}

/// The alternatives at a path of a value, of which those at some paths are known.
pub(super) fn lookup(stored: &[(Path, Vec<Alt>)], path: Path) -> Option<Vec<Alt>> {
    let above = stored.iter().filter_map(|(at, alts)| match at.overlap(path) {
        Overlap::Same => Some((alts, Path::EMPTY)),
        Overlap::Below(rest) => Some((alts, rest)),
        _ => None,
    });
    let (alts, rest) = above.min_by_key(|(_, rest)| rest.steps().len())?;
    Some(part_of(alts, rest))
}

fn merged(mut alts: Vec<Alt>, more: Vec<Alt>) -> Vec<Alt> {
    for alt in more {
        match alts.iter_mut().find(|known| known.what == alt.what) {
            Some(known) => known.given = known.given.meet(&alt.given),
            None => alts.push(alt),
        }
    }
    if alts.len() > MOST_ALTS {
        let given = alts.iter().skip(1).fold(alts[0].given.clone(), |given, alt| given.meet(&alt.given));
        return vec![Alt { what: Known::Any, given }];
    }
    alts
}

/// How deep references to references are followed.
const FOLLOW: u32 = 4;

/// The one thing that a value is a reference to, if it is nothing else.
fn only_ref(tree: &Tree) -> Option<Spot> {
    let plain = tree.children.is_empty() && tree.atoms.iter().all(|atom| matches!(atom.port, Port::Source(_)));
    (plain && tree.refs.len() == 1).then(|| tree.refs[0])
}

/// The port that is all of a value.
fn only_port(tree: &Tree) -> Option<(Port, Path)> {
    let mut atoms = tree.atoms.iter().filter(|atom| !matches!(atom.port, Port::Source(_)));
    let atom = atoms.next()?;
    (atoms.next().is_none() && tree.refs.is_empty() && !atom.blob).then_some((atom.port, atom.path))
}

impl State {
    /// What the value at `spot` may be. Empty: it was never set.
    pub(super) fn alts(&self, spot: Spot) -> Vec<Alt> {
        self.alts_at(spot, FOLLOW)
    }

    fn alts_at(&self, spot: Spot, depth: u32) -> Vec<Alt> {
        let Root::Slot(slot) = spot.root else { return vec![Alt::of(Known::Any)] };
        if let Some(alts) = lookup(self.conds.stored(slot), spot.path) {
            return alts;
        }
        let tree = &self.slots[slot.index()];
        if let Some(to) = only_ref(tree).filter(|_| depth > 0) {
            return self.alts_at(Spot { root: to.root, path: to.path.join(spot.path).0 }, depth - 1);
        }
        if **tree == Tree::default() {
            return Vec::new();
        }
        let held = self.read(spot);
        let resolved = self.resolve(&held);
        let what = only_port(&resolved).map_or(Known::Any, |(port, path)| Known::From(port, path));
        vec![Alt::of(what)]
    }

    /// What a copy of the value at `spot` takes along: alternatives of it and of its parts that its content does not tell.
    pub(super) fn taken_along(&self, spot: Spot) -> Parts {
        self.taken_at(spot, FOLLOW)
    }

    fn taken_at(&self, spot: Spot, depth: u32) -> Parts {
        let Root::Slot(slot) = spot.root else { return Vec::new() };
        let stored = self.conds.stored(slot);
        let below = stored.iter().filter_map(|(at, alts)| match spot.path.overlap(*at) {
            Overlap::Same => Some((Path::EMPTY, alts.clone())),
            Overlap::Below(rest) => Some((rest, alts.clone())),
            _ => None,
        });
        let mut taken: Parts = below.collect();
        if taken.iter().all(|(at, _)| !at.is_empty())
            && let Some(alts) = lookup(stored, spot.path)
        {
            taken.insert(0, (Path::EMPTY, alts));
        }
        if taken.is_empty()
            && depth > 0
            && let Some(to) = only_ref(&self.slots[slot.index()])
        {
            return self.taken_at(Spot { root: to.root, path: to.path.join(spot.path).0 }, depth - 1);
        }
        taken
    }

    /// The place at `spot` gets another value, of which `entries` are known.
    pub(super) fn set_alts(&mut self, spot: Spot, entries: Parts) {
        if self.conds.slots.is_empty() {
            return;
        }
        let Root::Slot(slot) = spot.root else { return };
        self.conds.set(slot, spot.path, entries);
    }

    /// Something may have been written at `spot` or at what it refers to.
    pub(super) fn blur(&mut self, spot: Spot) {
        if self.conds.slots.is_empty() {
            return;
        }
        let Root::Slot(slot) = spot.root else { return };
        let refs = self.slots[slot.index()].refs.clone();
        for to in refs {
            if let Root::Slot(target) = to.root {
                let path = to.path.join(spot.path).0;
                self.conds.set(target, path, vec![(Path::EMPTY, vec![Alt::of(Known::Any)])]);
            }
        }
        self.conds.set(slot, spot.path, Vec::new());
    }

    /// What is known here or there. Called before the slots are joined.
    pub(super) fn join_conds(&mut self, other: &State) {
        if self.conds.slots.is_empty() {
            return;
        }
        for at in 0..self.conds.slots.len() {
            let (mine, theirs) = (&self.conds.slots[at], &other.conds.slots[at]);
            let same_tree = std::rc::Rc::ptr_eq(&self.slots[at], &other.slots[at]) || self.slots[at] == other.slots[at];
            if same_tree && mine == theirs && self.conds.facts == other.conds.facts {
                continue;
            }
            let mut paths: Vec<Path> =
                mine.iter().chain(theirs).flat_map(|stored| stored.iter().map(|(path, _)| *path)).collect();
            if paths.is_empty() {
                let told = |state: &State| {
                    let alts = state.alts(Spot { root: Root::Slot(Slot::new(at)), path: Path::EMPTY });
                    alts.iter().any(|alt| alt.what != Known::Any)
                };
                if same_tree || !told(self) && !told(other) {
                    continue;
                }
                paths.push(Path::EMPTY);
            }
            paths.sort_unstable();
            paths.dedup();
            let slot = Slot::new(at);
            let side = |state: &State, path: Path| {
                let mut alts = state.alts(Spot { root: Root::Slot(slot), path });
                alts.iter_mut().for_each(|alt| alt.given = alt.given.union(&state.conds.facts));
                alts
            };
            let entries = paths.into_iter().map(|path| (path, merged(side(self, path), side(other, path)))).collect();
            self.conds.set(slot, Path::EMPTY, entries);
        }
        self.conds.facts = self.conds.facts.meet(&other.conds.facts);
        self.conds.stale = self.conds.stale.union(&other.conds.stale);
    }
}
