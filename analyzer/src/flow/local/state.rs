//! The state at one point of a function: what each slot holds. Reads and writes follow references.

use std::rc::Rc;

use crate::base::Name;
use crate::flow::limits;
use crate::flow::path::{ELEMENT, Path, element, is_position};
use crate::flow::tree::{Atom, Global, Port, Spot, Tree};
use crate::ir::{Function, Root, Slot};
use crate::ty::{Ty, TyKind};

use super::conds::Conds;

/// What each slot holds. A slot that was not set yet holds the empty tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct State {
    pub(super) slots: Vec<Rc<Tree>>,
    /// What is known of outcomes.
    pub(super) conds: Conds,
    /// Slots whose type can hold a reference.
    ref_like: Rc<[bool]>,
    /// Calls whose result can.
    returns: Rc<[bool]>,
}

/// A write that leaves the slots: to a static or cell, or through a reference that a call returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Escape {
    /// To a global at a path.
    Global(Global, Path),
    /// Through the result of the call, at a path of it.
    Through(u32, Path),
}

/// How deep references to references are followed.
const FOLLOW: u32 = 8;

impl State {
    pub(super) fn new(function: &Function) -> State {
        let empty = Rc::new(Tree::default());
        let mut returns = Vec::new();
        for call in function.calls() {
            returns.resize(returns.len().max(call.id as usize + 1), false);
            returns[call.id as usize] = function.slots[call.to].ref_like;
        }
        State {
            returns: returns.into(),
            slots: vec![empty; function.slots.len()],
            conds: Conds::default(),
            ref_like: function.slots.values().map(|slot| slot.ref_like).collect(),
        }
    }

    /// Whether the result of a call can refer to the places of its arguments.
    pub(super) fn may_refer(&self, call: u32) -> bool {
        self.returns.get(call as usize).is_some_and(|lends| *lends)
    }

    pub(super) fn join(&mut self, other: &State) {
        self.join_conds(other);
        for (mine, theirs) in self.slots.iter_mut().zip(&other.slots) {
            if !Rc::ptr_eq(mine, theirs) && mine != theirs {
                Rc::make_mut(mine).join(theirs);
            }
        }
    }

    /// What stands at `spot`, with references at its root followed.
    pub(super) fn read(&self, spot: Spot) -> Tree {
        self.read_at(spot.root, spot.path.steps(), FOLLOW)
    }

    fn read_at(&self, root: Root, steps: &[Name], depth: u32) -> Tree {
        match (root, Global::of(root)) {
            (_, Some(global)) => Tree::of(Port::Global(global)).derived(steps),
            (Root::Slot(slot), None) => self.walk(&self.slots[slot.index()], steps, depth),
            _ => Tree::default(),
        }
    }

    fn walk(&self, tree: &Tree, steps: &[Name], depth: u32) -> Tree {
        let mut out = match steps {
            [] => Tree { refs: Vec::new(), ..tree.clone() },
            [first, rest @ ..] => self.part(tree, *first, rest, depth),
        };
        if depth > 0 {
            for spot in &tree.refs {
                let mut steps_below = spot.path.steps().to_vec();
                steps_below.extend_from_slice(steps);
                steps_below.truncate(limits::PATH_LEN);
                let pointed = self.read_at(spot.root, &steps_below, depth - 1);
                if out.atoms.is_empty() && out.children.is_empty() {
                    out = pointed;
                } else {
                    out.join(&pointed);
                }
            }
        }
        out
    }

    /// What stands below one step of a node, references at the node itself aside.
    fn part(&self, tree: &Tree, first: Name, rest: &[Name], depth: u32) -> Tree {
        let element = element();
        let known = tree.children.get(&first).or_else(|| tree.children.get(&element).filter(|_| is_position(first)));
        let mut out = match known {
            Some(child) => self.walk(child, rest, depth),
            None => {
                let mut steps = vec![first];
                steps.extend_from_slice(rest);
                Tree { refs: Vec::new(), ..tree.derived(&steps) }
            }
        };
        if first == element {
            // One of those whose position is known, or of those where it is not.
            let mut positions = tree.positions().peekable();
            if known.is_none() && tree.atoms.is_empty() && positions.peek().is_some() {
                out = Tree::default();
            }
            for child in positions {
                out.join(&self.walk(child, rest, depth));
            }
        }
        out
    }

    /// The value with all references inside it replaced by what they stand for now.
    pub(super) fn resolve(&self, tree: &Tree) -> Tree {
        self.resolve_at(tree, FOLLOW)
    }

    fn resolve_at(&self, tree: &Tree, depth: u32) -> Tree {
        let mut out = if tree.refs.is_empty() { tree.clone() } else { self.walk(tree, &[], 1) };
        out.refs.clear();
        if depth > 0 {
            for child in out.children.values_mut() {
                if has_refs(child) {
                    *child = Rc::new(self.resolve_at(child, depth - 1));
                }
            }
        }
        out
    }

    /// A reference to `spot`: it stands for the place itself, or, where the place holds nothing but references, for what those
    /// stand for, with the labels that they carry.
    pub(super) fn reference(&self, spot: Spot) -> Tree {
        let itself = || Tree::reference(vec![spot]);
        let Root::Slot(slot) = spot.root else { return itself() };
        let mut tree = &*self.slots[slot.index()];
        let steps = spot.path.steps();
        for at in 0..=steps.len() {
            if is_pure_reference(tree) {
                return tree.derived(&steps[at..]);
            }
            match steps.get(at).and_then(|step| tree.children.get(step)) {
                Some(child) => tree = child,
                None => return itself(),
            }
        }
        itself()
    }

    /// Before `slot` gets another value: references that stand for it keep what it held.
    fn release(&mut self, slot: Slot) {
        if self.slots[slot.index()].as_ref() == &Tree::default() {
            return;
        }
        for at in 0..self.slots.len() {
            let tree = &self.slots[at];
            if at == slot.index() || !tree.refs.iter().any(|spot| spot.root == Root::Slot(slot)) {
                continue;
            }
            let (gone, kept): (Vec<Spot>, Vec<Spot>) = tree.refs.iter().partition(|spot| spot.root == Root::Slot(slot));
            let mut tree = (**tree).clone();
            tree.refs = kept;
            for spot in gone {
                tree.join(&self.read(spot));
            }
            self.slots[at] = Rc::new(tree);
        }
    }

    /// Puts `value` at `spot`. `through`: at what the place refers to, not at the reference itself.
    pub(super) fn write(&mut self, spot: Spot, value: &Tree, strong: bool, through: bool, escapes: &mut Vec<Escape>) {
        self.write_at(spot, value, strong, through, FOLLOW, escapes);
    }

    fn write_at(
        &mut self,
        spot: Spot,
        value: &Tree,
        strong: bool,
        through: bool,
        depth: u32,
        escapes: &mut Vec<Escape>,
    ) {
        let Root::Slot(slot) = spot.root else {
            escapes.extend(Global::of(spot.root).map(|global| Escape::Global(global, spot.path.positionless())));
            return;
        };
        if spot.path.is_empty() && !through {
            self.release(slot);
        }
        let mut root = std::mem::take(&mut self.slots[slot.index()]);
        let returns = if self.ref_like[slot.index()] { Rc::clone(&self.returns) } else { Rc::from([]) };
        let mut put = Put { value, through, returns, follow: Vec::new(), escapes };
        put.at(Rc::make_mut(&mut root), spot.path.steps(), strong);
        let follow = put.follow;
        self.slots[slot.index()] = root;
        if depth == 0 {
            return;
        }
        for (target, strong) in follow {
            self.write_at(target, value, strong, true, depth - 1, escapes);
        }
    }
}

/// Whether the tree is a reference and nothing else, labels of what it refers to aside.
fn is_pure_reference(tree: &Tree) -> bool {
    !tree.refs.is_empty()
        && tree.children.is_empty()
        && tree.atoms.iter().all(|atom| matches!(atom.port, Port::Source(_)))
}

fn has_refs(tree: &Tree) -> bool {
    !tree.refs.is_empty() || tree.children.values().any(|child| has_refs(child))
}

/// One change of a tree. References on the way are left for the caller to follow.
struct Put<'a> {
    value: &'a Tree,
    through: bool,
    /// Calls whose result, where it stands in the slot, can refer to the places of their arguments.
    returns: Rc<[bool]>,
    follow: Vec<(Spot, bool)>,
    escapes: &'a mut Vec<Escape>,
}

impl Put<'_> {
    fn at(&mut self, tree: &mut Tree, steps: &[Name], mut strong: bool) {
        if !steps.is_empty() || self.through {
            let pure = is_pure_reference(tree);
            let unique = tree.refs.len() == 1;
            for spot in &tree.refs {
                let (path, _) = spot.path.join(Path::new(steps));
                self.follow.push((Spot { root: spot.root, path }, strong && unique && pure));
            }
            if !self.returns.is_empty() {
                for atom in &tree.atoms {
                    if let (Port::Ret(call), Some(below)) = (atom.port, atom.below(steps))
                        && self.returns.get(call as usize).is_some_and(|lends| *lends)
                    {
                        self.escapes.push(Escape::Through(call, below.path));
                        strong &= !steps.is_empty();
                    }
                }
            }
            if pure {
                if strong && unique && steps.is_empty() {
                    tree.atoms.clear();
                }
                return;
            }
        }
        let Some((first, rest)) = steps.split_first() else {
            if strong {
                *tree = self.value.clone();
            } else {
                tree.join(self.value);
            }
            return;
        };
        let is_element = *first == ELEMENT;
        let strong = strong && !is_element;
        if is_element {
            let positions: Vec<Name> = tree.children.keys().copied().filter(|name| is_position(*name)).collect();
            for name in positions {
                let mut child = tree.child(name);
                self.at(&mut child, rest, false);
                tree.set_child(name, child);
            }
        }
        let mut child = match tree.children.remove(first) {
            Some(child) => (*child).clone(),
            None if is_position(*first) => tree.child(*first),
            None if is_element && tree.atoms.is_empty() && tree.refs.is_empty() => Tree::default(),
            None if strong && rest.is_empty() => Tree::default(),
            None => Tree { refs: Vec::new(), ..tree.derived(&[*first]) },
        };
        self.at(&mut child, rest, strong);
        tree.set_child(*first, child);
    }
}

/// All atoms of a tree as they reach a sink: path in the value, atom, and whether the node may be untouched.
pub(super) fn flatten(tree: &Tree) -> Vec<(Path, Atom, bool)> {
    let mut out = Vec::new();
    tree.visit(&mut Vec::new(), &mut |at, overridden, node| {
        let path = Path::new(at).positionless();
        for atom in &node.atoms {
            let kills = crate::flow::tree::union(atom.kills, overridden);
            out.push((path, Atom { kills, ..*atom }, node.initial));
        }
    });
    out
}

/// Whether a value of the type may hold something that can be written through, as far as its form tells: shared
/// references, alone and in arrays and tuples, do not.
pub(super) fn may_lend(ty: Ty) -> bool {
    match ty.kind() {
        // What is behind `&` is changed by code alone that it holds: a closure over a cell.
        TyKind::Ref(false, to) => match to.kind() {
            TyKind::Adt(..) | TyKind::Str => {
                to.any(&mut |part| matches!(part.kind(), TyKind::Closure(..) | TyKind::Dyn(_)))
            }
            _ => may_lend(*to),
        },
        TyKind::Array(of) | TyKind::Slice(of) => may_lend(*of),
        TyKind::Tuple(parts) | TyKind::Adt(_, parts) => parts.iter().any(|part| may_lend(*part)),
        _ => !ty.is_scalar(),
    }
}
