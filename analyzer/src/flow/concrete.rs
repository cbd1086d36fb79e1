//! The types that stand behind `dyn` values and function pointers.
//!
//! One flow-insensitive pass over all functions collects, for each slot, field and result whose type hides its value's,
//! the types that are put in (subset constraints, as in Andersen's analysis). What is in a container counts as the
//! container's. A call through such a value leads to those types, and to all that could stand there only where none is
//! known or something is put in whose type is not.

use std::collections::BTreeSet;

use crate::base::{Map, Name, Set};
use crate::ir::{Arg, Block, Call, Callee, FnKey, Function, Operand, Place, Root, Slot, Stmt, Value};
use crate::ty::{ConstId, Reason, StaticId, Subst, Ty, TyKind};

use super::limits;
use super::oracle::Oracle;

/// What types are collected for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Node {
    Slot(FnKey, Slot),
    /// A variable that a closure captured.
    Captured(FnKey, Name),
    Field(Name),
    Result(FnKey),
    Static(StaticId),
    Const(ConstId),
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
        let mut collect = Collect {
            oracle,
            base: Map::default(),
            into: Map::default(),
            hidden: Set::default(),
            vague: Map::default(),
            by_value: Vec::new(),
        };
        for function in known.iter().filter_map(|key| oracle.function(*key)) {
            collect.function(function);
        }
        let mut behind = collect.solve();
        for _ in 0..limits::VALUE_ROUNDS {
            if !collect.called_values(&behind) {
                break;
            }
            behind = collect.solve();
        }
        Concrete { behind, hidden: collect.hidden }
    }

    /// The types behind the value at a place of a function, where all are known.
    pub(super) fn at(&self, oracle: &dyn Oracle, key: FnKey, place: &Place) -> Option<&BTreeSet<Ty>> {
        let types = self.behind.get(&node_of(oracle, key, place)?)?;
        (!types.is_empty() && types.iter().all(|ty| !ty.is_unknown())).then_some(types)
    }

    /// Whether code may stand behind a hidden type that nothing is known of. A closure that is only ever handed to
    /// `impl Fn` does not.
    pub(super) fn may_be_hidden(&self, key: FnKey) -> bool {
        !matches!(key, FnKey::Closure(_)) || self.hidden.contains(&key)
    }
}

/// The types around a value that may have a trait themselves (`Vec<u8>` as a writer, an iterator), outermost first. What
/// points to a value has its traits.
pub(super) fn wrappers(oracle: &dyn Oracle, ty: Ty) -> Vec<Ty> {
    let inner = oracle.unwrapped(ty);
    let mut around = Vec::new();
    let mut at = ty.peel_refs();
    while at != inner {
        let TyKind::Adt(_, args) = at.kind() else { break };
        if !oracle.is_pointer(at) {
            around.push(at);
        }
        let Some(next) = args.first() else { break };
        at = next.peel_refs();
    }
    around
}

/// The node of a place: the innermost field of the workspace that it names, or what it starts at.
fn node_of(oracle: &dyn Oracle, key: FnKey, place: &Place) -> Option<Node> {
    let field = place.path.iter().rev().find_map(|step| step.field.filter(|field| oracle.is_own_field(*field)));
    match (field, place.root) {
        (Some(field), _) => Some(Node::Field(field)),
        (None, Root::Slot(slot)) => Some(match (key, place.path.first()) {
            (FnKey::Closure(_), Some(first)) if slot.index() == 0 => Node::Captured(key, first.name),
            _ => Node::Slot(key, slot),
        }),
        (None, Root::Static(id)) => Some(Node::Static(id)),
        (None, Root::Const(id)) => Some(Node::Const(id)),
        (None, Root::Cell(_)) => None,
    }
}

struct Collect<'a> {
    oracle: &'a dyn Oracle,
    base: Map<Node, BTreeSet<Ty>>,
    /// Which nodes receive all that a node has.
    into: Map<Node, Vec<Node>>,
    hidden: Set<FnKey>,
    /// Whether types leave open what values of them are.
    vague: Map<Ty, bool>,
    /// Calls of values whose type hides what they are, and what was found to be called.
    by_value: Vec<(FnKey, u32, Node, BTreeSet<FnKey>)>,
}

impl Collect<'_> {
    fn function(&mut self, function: &Function) {
        self.block(function, &function.body);
        let result = Place::slot(function.result);
        match function.key {
            FnKey::Init(id) => self.put(function, &result, None, Node::Static(id)),
            FnKey::Const(id) => self.put(function, &result, None, Node::Const(id)),
            key => self.put(function, &result, None, Node::Result(key)),
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
        let Some(node) = node_of(self.oracle, function.key, to) else { return };
        match value {
            Value::Copy(Operand::Place(place)) | Value::Borrow { place, .. } => self.put(function, place, None, node),
            Value::Source { of: Operand::Place(place), .. } => self.put(function, place, None, node),
            Value::Aggregate { parts, base, .. } => {
                for (step, operand) in parts {
                    let Operand::Place(place) = operand else { continue };
                    if let Some(Node::Slot(_, slot)) = node_of(self.oracle, function.key, place) {
                        self.hide(function.slots[slot].ty);
                    }
                    let own = step.field.filter(|field| self.oracle.is_own_field(*field));
                    self.put(function, place, None, own.map_or(node, Node::Field));
                }
                if let Some(base) = base {
                    self.put(function, base, None, node);
                }
            }
            Value::Derive(operands) => {
                for operand in operands {
                    if let Operand::Place(place) = operand {
                        self.put(function, place, None, node);
                    }
                }
            }
            Value::Closure { code: code @ FnKey::Closure(id), captures } => {
                for (name, place, _) in captures {
                    let env = Node::Captured(*code, *name);
                    self.put(function, place, None, env);
                    self.back(function, env, place);
                }
                if self.takes(function, node) {
                    self.add(node, Ty::new(TyKind::Closure(*id, Subst::empty())));
                }
            }
            Value::Function(callee) => {
                if let Callee::Fn(id, subst) = &**callee
                    && self.takes(function, node)
                {
                    self.add(node, Ty::new(TyKind::FnDef(*id, *subst)));
                }
            }
            _ => {}
        }
    }

    /// What is at `place`, whose type is `ty` where that is known, also stands at `node`.
    fn put(&mut self, function: &Function, place: &Place, ty: Option<Ty>, node: Node) {
        if !self.takes(function, node) {
            return;
        }
        match ty.or_else(|| self.place_ty(function, place)) {
            Some(ty) if !self.is_vague(ty) => self.add_parts(node, ty),
            _ => {
                if let Some(from) = node_of(self.oracle, function.key, place) {
                    self.edge(from, node);
                }
            }
        }
    }

    /// What is put at `node` may also stand at `place`.
    fn back(&mut self, function: &Function, node: Node, place: &Place) {
        if self.place_ty(function, place).is_none_or(|ty| self.is_vague(ty))
            && let Some(to) = node_of(self.oracle, function.key, place)
            && self.takes(function, to)
        {
            self.edge(node, to);
        }
    }

    fn place_ty(&self, function: &Function, place: &Place) -> Option<Ty> {
        let Root::Slot(slot) = place.root else { return None };
        let steps = place.path.iter().filter(|step| step.name != "*");
        steps.into_iter().try_fold(function.slots[slot].ty, |ty, step| self.oracle.part_ty(ty, step.name))
    }

    /// Whether types are collected for the node: not where the slot's own type tells.
    fn takes(&mut self, function: &Function, node: Node) -> bool {
        match node {
            Node::Slot(key, slot) if key == function.key => self.is_vague(function.slots[slot].ty),
            _ => true,
        }
    }

    fn call(&mut self, function: &Function, call: &Call) {
        match &call.callee {
            Callee::Fn(id, _) => self.known_call(function, call, self.oracle.code(*id)),
            Callee::Trait(id, self_ty, subst) => {
                let declared = self.oracle.code(*id);
                if !self.oracle.is_followed(declared) {
                    return self.stub_call(function, call);
                }
                for (id, _) in self.oracle.dispatch(*id, *self_ty, *subst).targets.into_iter().take(limits::DISPATCH) {
                    self.known_call(function, call, self.oracle.code(id));
                }
            }
            Callee::Value(ty) => {
                if let TyKind::Closure(id, _) = self.oracle.unwrapped(*ty).kind() {
                    self.known_call(function, call, FnKey::Closure(*id));
                } else if let Some(Operand::Place(place)) = call.args.first().map(|arg| &arg.value)
                    && let Some(node) = node_of(self.oracle, function.key, place)
                {
                    self.by_value.push((function.key, call.id, node, BTreeSet::new()));
                }
            }
            Callee::Ctor(_) => self.stub_call(function, call),
            Callee::Foreign(_) | Callee::Unknown(..) => {
                self.stub_call(function, call);
                let to = Node::Slot(function.key, call.to);
                if self.takes(function, to) {
                    self.add(to, Ty::unknown(Reason::Foreign));
                }
            }
        }
    }

    fn known_call(&mut self, function: &Function, call: &Call, key: FnKey) {
        let followed = self.oracle.is_followed(key);
        let Some(callee) = self.oracle.function(key).filter(|_| followed) else {
            return self.stub_call(function, call);
        };
        self.put_result(function, call, key);
        for (at, arg) in call.args.iter().enumerate().take(callee.params as usize) {
            let slot = Slot::new(at);
            if !self.is_vague(callee.slots[slot].ty) {
                continue;
            }
            self.argument(function, arg, Node::Slot(key, slot));
            if let Operand::Place(place) = &arg.value
                && arg.writable
            {
                self.back(function, Node::Slot(key, slot), place);
            }
        }
    }

    /// Follows calls of values to the closures that are known to stand there by now. Says whether there are new ones.
    fn called_values(&mut self, behind: &Map<Node, BTreeSet<Ty>>) -> bool {
        let mut any = false;
        let mut calls = std::mem::take(&mut self.by_value);
        for (key, at, node, done) in &mut calls {
            let found = behind.get(node).into_iter().flatten();
            let new: Vec<FnKey> = found
                .filter_map(|ty| match self.oracle.unwrapped(*ty).kind() {
                    TyKind::Closure(id, _) => Some(FnKey::Closure(*id)),
                    _ => None,
                })
                .filter(|closure| done.insert(*closure))
                .collect();
            let Some(function) = self.oracle.function(*key).filter(|_| !new.is_empty()) else { continue };
            any = true;
            for call in function.calls().into_iter().filter(|call| call.id == *at) {
                new.iter().for_each(|closure| self.known_call(function, call, *closure));
            }
        }
        calls.append(&mut self.by_value);
        self.by_value = calls;
        any
    }

    fn put_result(&mut self, function: &Function, call: &Call, key: FnKey) {
        let to = Node::Slot(function.key, call.to);
        if self.takes(function, to) {
            self.edge(Node::Result(key), to);
        }
    }

    /// A function of a stub, or one that is not known: what it is given may stand in its result, in what it may write to, and
    /// in the parameters of closures; what closures return, in its result.
    fn stub_call(&mut self, function: &Function, call: &Call) {
        let mut nodes: Vec<Node> = Vec::new();
        let to = Node::Slot(function.key, call.to);
        if self.takes(function, to) {
            nodes.push(to);
        }
        for arg in &call.args {
            if let TyKind::Closure(id, _) = self.oracle.unwrapped(arg.ty).kind() {
                let key = FnKey::Closure(*id);
                self.put_result(function, call, key);
                if let Some(code) = self.oracle.function(key) {
                    for at in 1..code.params as usize {
                        if self.is_vague(code.slots[Slot::new(at)].ty) {
                            nodes.push(Node::Slot(key, Slot::new(at)));
                        }
                    }
                }
            } else if let Operand::Place(place) = &arg.value
                && arg.writable
                && self.is_vague(arg.ty)
            {
                nodes.extend(node_of(self.oracle, function.key, place));
            }
        }
        for arg in &call.args {
            if call.args.len() == 1 {
                // A wrapper: `Box::new`, `Arc::clone`.
                self.hide(arg.ty);
            }
            for node in &nodes {
                let itself = matches!(&arg.value, Operand::Place(place)
                    if node_of(self.oracle, function.key, place) == Some(*node));
                if !itself && !arg.ty.is_scalar() || call.args.len() == 1 {
                    self.argument(function, arg, *node);
                }
            }
        }
    }

    fn argument(&mut self, function: &Function, arg: &Arg, node: Node) {
        match &arg.value {
            _ if !self.is_vague(arg.ty) => self.add_parts(node, arg.ty),
            Operand::Place(place) => self.put(function, place, Some(arg.ty), node),
            Operand::Const(_) => {}
        }
    }

    /// Whether the type leaves open what a value of it is.
    fn is_vague(&mut self, ty: Ty) -> bool {
        *self.vague.entry(ty).or_insert_with(|| {
            ty.any(&mut |part| {
                let kind = part.kind();
                let open = matches!(kind, TyKind::Dyn(_) | TyKind::FnPtr(..) | TyKind::Param(_) | TyKind::Opaque(_));
                open || part.is_unknown() || matches!(kind, TyKind::Projection(..) | TyKind::Foreign(..))
            })
        })
    }

    /// A type and those of the values in it, as far as containers tell.
    fn add_parts(&mut self, node: Node, ty: Ty) {
        wrappers(self.oracle, ty).into_iter().for_each(|wrapper| self.add(node, wrapper));
        let ty = self.oracle.unwrapped(ty);
        match ty.kind() {
            TyKind::Tuple(parts) => parts.iter().for_each(|part| self.add_parts(node, *part)),
            TyKind::Slice(of) | TyKind::Array(of) => self.add_parts(node, *of),
            TyKind::Adt(_, args) if !args.is_empty() => {
                self.add(node, ty);
                args.iter().for_each(|arg| self.add_parts(node, *arg));
            }
            _ => self.add(node, ty),
        }
    }

    fn add(&mut self, node: Node, ty: Ty) {
        self.hide(ty);
        self.base.entry(node).or_default().insert(ty);
    }

    fn hide(&mut self, ty: Ty) {
        if let TyKind::Closure(id, _) = self.oracle.unwrapped(ty).kind() {
            self.hidden.insert(FnKey::Closure(*id));
        }
    }

    fn edge(&mut self, from: Node, to: Node) {
        if from != to {
            self.into.entry(from).or_default().push(to);
        }
    }

    fn solve(&self) -> Map<Node, BTreeSet<Ty>> {
        let mut behind = self.base.clone();
        let mut work: Vec<Node> = behind.keys().copied().collect();
        while let Some(node) = work.pop() {
            let from = behind.get(&node).cloned().unwrap_or_default();
            for to in self.into.get(&node).into_iter().flatten() {
                let set = behind.entry(*to).or_default();
                let before = set.len();
                if before <= limits::BEHIND {
                    set.extend(from.iter().copied());
                    if set.len() > limits::BEHIND {
                        set.insert(Ty::unknown(Reason::Budget));
                    }
                }
                if set.len() > before {
                    work.push(*to);
                }
            }
        }
        behind
    }
}
