//! The types that stand behind `dyn` values and function pointers.
//!
//! One flow-insensitive pass over all functions collects, for each slot, field and result whose type hides its value's,
//! the types that are put in (subset constraints, as in Andersen's analysis). A call through such a value leads to those,
//! and to all that could stand there only where none is known.

use std::collections::BTreeSet;

use crate::base::{Map, Name, Set};
use crate::ir::{Arg, Block, Call, Callee, FnKey, Function, Operand, Place, Root, Slot, Stmt, Value};
use crate::ty::{Subst, Ty, TyKind};

use super::oracle::Oracle;

/// What types are collected for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Node {
    Slot(FnKey, Slot),
    Field(Name),
    Result(FnKey),
}

/// The types behind values that hide theirs.
#[derive(Debug, Default)]
pub(super) struct Concrete {
    behind: Map<Node, BTreeSet<Ty>>,
    /// Closures that are put where their type is hidden, or into a box that may hide it later.
    hidden: Set<FnKey>,
}

/// Whether a value of the type hides what it is.
pub(super) fn hides(oracle: &dyn Oracle, ty: Ty) -> bool {
    matches!(oracle.unwrapped(ty).kind(), TyKind::Dyn(_) | TyKind::FnPtr(..))
}

impl Concrete {
    /// Collects over all functions.
    pub(super) fn of(oracle: &dyn Oracle, known: &[FnKey]) -> Concrete {
        let mut collect = Collect { oracle, base: Map::default(), into: Map::default(), hidden: Set::default() };
        for function in known.iter().filter_map(|key| oracle.function(*key)) {
            collect.function(function);
        }
        collect.solve()
    }

    /// The types behind the value at a place of a function, where any is known.
    pub(super) fn at(&self, key: FnKey, place: &Place) -> Option<&BTreeSet<Ty>> {
        self.behind.get(&node_of(key, place)?)
    }

    /// Whether code may stand behind a hidden type that nothing is known of. A closure that is only ever handed to
    /// `impl Fn` does not.
    pub(super) fn may_be_hidden(&self, key: FnKey) -> bool {
        !matches!(key, FnKey::Closure(_)) || self.hidden.contains(&key)
    }
}

/// The node of a place: the slot itself, or the field that its last step is.
fn node_of(key: FnKey, place: &Place) -> Option<Node> {
    let last = place.path.iter().rev().find(|step| step.name != "*");
    match (place.root, last) {
        (Root::Slot(slot), None) => Some(Node::Slot(key, slot)),
        (_, Some(step)) => step.field.map(Node::Field),
        _ => None,
    }
}

struct Collect<'a> {
    oracle: &'a dyn Oracle,
    base: Map<Node, BTreeSet<Ty>>,
    /// Which nodes receive all that a node has.
    into: Map<Node, Vec<Node>>,
    hidden: Set<FnKey>,
}

impl Collect<'_> {
    fn function(&mut self, function: &Function) {
        self.block(function, &function.body);
        if hides(self.oracle, function.slots[function.result].ty) {
            self.edge(Node::Slot(function.key, function.result), Node::Result(function.key));
        }
    }

    fn block(&mut self, function: &Function, block: &Block) {
        for stmt in block {
            match stmt {
                Stmt::Assign { to, value, .. } => self.assign(function, to, value),
                Stmt::Call(call) => self.call(function, call),
                Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| self.block(function, &arm.body)),
                Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => self.block(function, body),
                _ => {}
            }
        }
    }

    fn assign(&mut self, function: &Function, to: &Place, value: &Value) {
        if let Value::Aggregate { parts, .. } = value {
            for (step, operand) in parts {
                let Operand::Place(place) = operand else { continue };
                if let Some(Node::Slot(_, slot)) = node_of(function.key, place) {
                    self.hide(function.slots[slot].ty);
                }
                if let Some(field) = step.field {
                    self.put(function, place, Node::Field(field));
                }
            }
            return;
        }
        let Some(node) = node_of(function.key, to) else { return };
        if let Node::Slot(_, slot) = node
            && !hides(self.oracle, function.slots[slot].ty)
        {
            return;
        }
        match value {
            Value::Copy(Operand::Place(place)) | Value::Borrow { place, .. } => self.put(function, place, node),
            Value::Closure { code: FnKey::Closure(id), .. } => {
                self.add(node, Ty::new(TyKind::Closure(*id, Subst::empty())))
            }
            Value::Function(callee) => {
                if let Callee::Fn(id, subst) = &**callee {
                    self.add(node, Ty::new(TyKind::FnDef(*id, *subst)));
                }
            }
            _ => {}
        }
    }

    /// What is at `place` also stands at `node`.
    fn put(&mut self, function: &Function, place: &Place, node: Node) {
        match node_of(function.key, place) {
            Some(from @ Node::Slot(_, slot)) => {
                let ty = function.slots[slot].ty;
                if hides(self.oracle, ty) { self.edge(from, node) } else { self.add(node, self.oracle.unwrapped(ty)) }
            }
            Some(from) => self.edge(from, node),
            None => {}
        }
    }

    fn call(&mut self, function: &Function, call: &Call) {
        let Callee::Fn(id, _) = &call.callee else { return };
        let key = self.oracle.code(*id);
        let to = Node::Slot(function.key, call.to);
        let wanted = hides(self.oracle, function.slots[call.to].ty);
        let followed = self.oracle.is_followed(key);
        if wanted && followed {
            self.edge(Node::Result(key), to);
        }
        let Some(callee) = self.oracle.function(key) else { return };
        let result = self.oracle.unwrapped(callee.slots[callee.result].ty);
        for (at, arg) in call.args.iter().enumerate().take(callee.params as usize) {
            let param = callee.slots[Slot::new(at)].ty;
            if !followed && result == self.oracle.unwrapped(param) {
                // A wrapper of a stub: `Box::new`, `Arc::clone`.
                self.hide(arg.ty);
                if wanted {
                    self.argument(function, arg, to);
                }
            }
            if followed && hides(self.oracle, param) {
                self.argument(function, arg, Node::Slot(key, Slot::new(at)));
            }
        }
    }

    fn argument(&mut self, function: &Function, arg: &Arg, node: Node) {
        if !hides(self.oracle, arg.ty) {
            self.add(node, self.oracle.unwrapped(arg.ty));
        } else if let Operand::Place(place) = &arg.value {
            self.put(function, place, node);
        }
    }

    fn add(&mut self, node: Node, ty: Ty) {
        if !ty.is_unknown() && !matches!(ty.kind(), TyKind::Param(_)) {
            self.hide(ty);
            self.base.entry(node).or_default().insert(ty);
        }
    }

    fn hide(&mut self, ty: Ty) {
        if let TyKind::Closure(id, _) = self.oracle.unwrapped(ty).kind() {
            self.hidden.insert(FnKey::Closure(*id));
        }
    }

    fn edge(&mut self, from: Node, to: Node) {
        self.into.entry(from).or_default().push(to);
    }

    fn solve(self) -> Concrete {
        let mut behind = self.base;
        let mut work: Vec<Node> = behind.keys().copied().collect();
        while let Some(node) = work.pop() {
            let from = behind.get(&node).cloned().unwrap_or_default();
            for to in self.into.get(&node).into_iter().flatten() {
                let set = behind.entry(*to).or_default();
                let before = set.len();
                set.extend(from.iter().copied());
                if set.len() > before {
                    work.push(*to);
                }
            }
        }
        Concrete { behind, hidden: self.hidden }
    }
}
