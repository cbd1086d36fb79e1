//! Which functions of stubs the analysed code can reach: the others are not worth lowering.
//!
//! Reach is by name alone: a call of a trait's function reaches that of every impl.

use crate::base::{Map, Name, Set};
use crate::ir::{Block, Callee, Function, Stmt, Value};
use crate::resolve::{Def, Defs, Program};
use crate::ty::{BodyOwner, FnId, Subst, TraitId, Ty, TyKind};

/// Finds functions of stubs, wave by wave.
pub(super) struct Reach<'a> {
    defs: &'a Defs,
    impls: Map<(TraitId, Name), Vec<FnId>>,
    seen: Set<FnId>,
    found: Vec<FnId>,
}

impl<'a> Reach<'a> {
    pub(super) fn new(program: &'a Program) -> Reach<'a> {
        let defs = &program.defs;
        let mut impls: Map<(TraitId, Name), Vec<FnId>> = Map::default();
        for data in &defs.impls {
            if let Some((_, Some(Def::Trait(of)))) = &data.trait_ {
                for id in &data.fns {
                    impls.entry((*of, defs[*id].name)).or_default().push(*id);
                }
            }
        }
        let mut reach = Reach { defs, impls, seen: Set::default(), found: Vec::new() };
        // Frameworks call handlers by these; no code does.
        for (at, data) in defs.fns.iter().enumerate() {
            if data.attrs.others.iter().any(|attr| attr.path.as_ident().is_some_and(|name| name == "serves")) {
                reach.function(FnId(at as u32));
            }
        }
        reach
    }

    /// Functions that `functions` reach and that were not named before, by id.
    pub(super) fn next<'f>(&mut self, functions: impl Iterator<Item = &'f Function>) -> Vec<BodyOwner> {
        for function in functions {
            self.block(&function.body);
        }
        let mut found = std::mem::take(&mut self.found);
        found.sort_unstable();
        found.into_iter().map(BodyOwner::Fn).collect()
    }

    fn block(&mut self, block: &Block) {
        for stmt in block {
            match stmt {
                Stmt::Call(call) => {
                    self.callee(&call.callee);
                    call.args.iter().for_each(|arg| self.ty(arg.ty));
                }
                Stmt::Assign { value: Value::Function(callee), .. } => self.callee(callee),
                Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| self.block(&arm.body)),
                Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => self.block(body),
                _ => {}
            }
        }
    }

    fn callee(&mut self, callee: &Callee) {
        match callee {
            Callee::Fn(id, subst) | Callee::Trait(id, _, subst) => {
                self.function(*id);
                self.subst(*subst);
            }
            Callee::Value(ty) => self.ty(*ty),
            Callee::Ctor(_) | Callee::Foreign(_) | Callee::Unknown(..) => {}
        }
    }

    fn function(&mut self, id: FnId) {
        if !self.seen.insert(id) {
            return;
        }
        let data = &self.defs[id];
        if self.defs[self.defs[data.module].krate].stub {
            self.found.push(id);
        }
        if let crate::resolve::Container::Trait(of) = data.container {
            for id in self.impls.get(&(of, data.name)).cloned().unwrap_or_default() {
                self.function(id);
            }
        }
    }

    fn subst(&mut self, subst: Subst) {
        subst.entries().iter().for_each(|(_, ty)| self.ty(*ty));
    }

    /// Functions that are named by a type.
    fn ty(&mut self, ty: Ty) {
        let mut named = Vec::new();
        ty.any(&mut |part| {
            if let TyKind::FnDef(id, _) = part.kind() {
                named.push(*id);
            }
            false
        });
        named.into_iter().for_each(|id| self.function(id));
    }
}
