//! Handlers that no code hands to their framework: what stands under a route attribute, or is given to a foreign function
//! whose model says that it answers.
//!
//! A crate's stub tells what it does with a handler, in a function under `#[serves]`: it calls the handler, turns what that
//! yields into a response as the crate does, and answers it. Its parameters are `H`, the handler, and `R`, what the handler
//! yields once it is awaited. Crates without such a function are served by the one of `std`, which answers what comes.

use super::Bound;
use crate::base::{Map, Name, Set};
use crate::flow::Inst;
use crate::hir::{Attr, Attrs};
use crate::ir::{Call, Callee, FnKey};
use crate::model::{Kind, Models, Port};
use crate::resolve::{Container, FnSource, MacroRef};
use crate::ty::{FnId, ModuleId, Subst, Ty, TyKind};

/// Whether it is the attribute of a stub's function that serves handlers.
pub(super) fn serves(attr: &Attr) -> bool {
    attr.path.as_ident().is_some_and(|name| name == "serves")
}

/// All of them, in the order of their definitions, each once.
pub(super) fn entries(bound: &Bound<'_>, models: &Models) -> Vec<Inst> {
    let served = Served { bound, models, by: servers(bound) };
    let mut found: Vec<Inst> = Vec::new();
    let defs = &bound.program.defs;
    for (at, data) in defs.fns.iter().enumerate() {
        if bound.program.crate_of(data.module).stub || !matches!(data.source, FnSource::Item(..)) {
            continue;
        }
        let id = FnId(at as u32);
        found.extend(served.by_attributes(id).into_iter().filter_map(|krate| served.function(krate, id)));
    }
    for function in bound.lowered.functions.values() {
        found.extend(function.calls().into_iter().filter_map(|call| served.by_call(call)));
    }
    let mut seen = Set::default();
    found.retain(|inst| seen.insert(*inst));
    found
}

/// The functions that serve handlers, by crate.
fn servers(bound: &Bound<'_>) -> Map<Name, FnKey> {
    let defs = &bound.program.defs;
    let mut found = Map::default();
    for (at, data) in defs.fns.iter().enumerate() {
        let krate = bound.program.crate_of(data.module);
        if krate.stub && data.attrs.others.iter().any(serves) {
            found.insert(krate.name, FnKey::Fn(FnId(at as u32)));
        }
    }
    found
}

struct Served<'b, 'a> {
    bound: &'b Bound<'a>,
    models: &'b Models,
    by: Map<Name, FnKey>,
}

impl Served<'_, '_> {
    /// Crates whose attributes stand on the function, on its impl, or on the trait that it implements, and answer.
    fn by_attributes(&self, id: FnId) -> Vec<Name> {
        let defs = &self.bound.program.defs;
        let data = &defs[id];
        let mut found = self.answering(&data.attrs, data.module);
        if let Container::Impl(of) = data.container {
            found.extend(self.answering(&defs[of].attrs, defs[of].module));
            if let Some(of) = self.bound.trait_of(of) {
                found.extend(self.answering(&defs[of].attrs, defs[of].module));
            }
        }
        found.dedup();
        found
    }

    fn answering(&self, attrs: &Attrs, module: ModuleId) -> Vec<Name> {
        let mut found = Vec::new();
        for attr in &attrs.others {
            let Some(MacroRef::Foreign(path)) = self.bound.program.resolve_macro(module, None, &attr.path) else {
                continue;
            };
            let model = self.models.macro_(&path).filter(|model| model.kind == Kind::Attribute);
            if let Some(model) = model.filter(|model| model.answers.is_some()) {
                found.push(crate_of(&model.path));
            }
        }
        found
    }

    /// A handler that is given to a foreign function of which only the model is known.
    fn by_call(&self, call: &Call) -> Option<Inst> {
        let path = match call.callee {
            Callee::Foreign(path) => path,
            Callee::Fn(id, _) if !self.bound.lowered.functions.get(&FnKey::Fn(id))?.has_body => {
                self.bound.program.defs[id].path
            }
            _ => return None,
        };
        let model = self.models.function(&path)?;
        let Port::Arg(at) = model.answers.as_ref()?.port else { return None };
        let handler = call.args.get(at)?.ty.peel_refs();
        match handler.kind() {
            TyKind::FnDef(id, _) => self.function(crate_of(&model.path), *id),
            TyKind::Closure(..) => self.inst(crate_of(&model.path), handler, None),
            _ => None,
        }
    }

    fn function(&self, krate: Name, id: FnId) -> Option<Inst> {
        let sig = self.bound.types.sig(id);
        let handler = Ty::new(TyKind::FnDef(id, sig.identity));
        let result = self.bound.types.result_of(id);
        let yields = match result.kind() {
            TyKind::Future(awaited) => *awaited,
            _ => result,
        };
        self.inst(krate, handler, Some(yields))
    }

    fn inst(&self, krate: Name, handler: Ty, yields: Option<Ty>) -> Option<Inst> {
        let key = *self.by.get(&krate).or_else(|| self.by.get(&Name::new("std")))?;
        let yields = yields.map(|ty| (Name::new("R"), ty));
        Some(Inst { key, subst: Subst::new(std::iter::once((Name::new("H"), handler)).chain(yields)) })
    }
}

/// The crate that a path starts with.
fn crate_of(path: &str) -> Name {
    Name::new(path.split("::").next().unwrap_or_default())
}
