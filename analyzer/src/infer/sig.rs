//! Signatures of functions.

use super::tables::Types;
use super::written::{ImplTrait, Lowerer, Scope};
use crate::base::Name;
use crate::resolve::{Container, FnSource};
use crate::ty::{FnId, Reason, Subst, TraitName, TraitRef, Ty, TyKind};

/// A function's signature, in terms of its own parameters and those of its impl or trait.
#[derive(Clone, Debug)]
pub struct Sig {
    /// Types of the parameters, `self` first.
    pub params: Vec<Ty>,
    /// The result; a future for an `async fn`; opaque where written `impl Trait`.
    pub result: Ty,
    /// All generic parameters: those of the impl or trait (`Self` first for a trait), then its own, then `impl#n`.
    pub generics: Vec<Name>,
    /// How many of `generics` belong to the impl or trait.
    pub outer: usize,
    /// Bounds on them.
    pub bounds: Vec<(Ty, TraitRef)>,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// The identity substitution of `generics`.
    pub identity: Subst,
}

impl Types<'_> {
    /// The signature of a function. A derived function has that of the trait's function with `Self` as the type.
    pub fn sig(&self, id: FnId) -> &Sig {
        self.sigs[id.index()].get(|| match self.program.defs[id].source {
            FnSource::Item(..) => self.written_sig(id),
            FnSource::Derived { trait_fn, .. } => self.derived_sig(id, trait_fn),
        })
    }

    fn written_sig(&self, id: FnId) -> Sig {
        let data = &self.program.defs[id];
        let Some(def) = self.program.fn_def(id) else { return unreadable() };
        let scope = self.scope(data.module, data.container, Some(&def.generics));
        let mut lowerer = Lowerer::new(self, &scope);
        let mut generics = self.outer_generics(data.container);
        let outer = generics.len();
        generics.extend(def.generics.params.iter().map(|param| param.name));
        self.outer_bounds(data.container, &scope, &mut lowerer.bounds);
        lowerer.generics_bounds(&def.generics);
        lowerer.impl_trait = ImplTrait::Param;
        let params = def.params.iter().map(|param| lowerer.ty(&param.ty)).collect();
        lowerer.impl_trait = ImplTrait::Opaque;
        let mut result = def.result.as_ref().map_or_else(Ty::unit, |ty| lowerer.ty(ty));
        if def.is_async {
            result = Ty::new(TyKind::Future(result));
        }
        generics.extend(lowerer.impl_params.iter().copied());
        let bounds = lowerer.bounds;
        let identity = identity(&generics);
        Sig { params, result, generics, outer, bounds, has_self: def.has_self, identity }
    }

    fn outer_generics(&self, container: Container) -> Vec<Name> {
        let own = self.program.container_generics(container);
        let own = own.into_iter().flat_map(|generics| &generics.params).map(|param| param.name);
        match container {
            Container::Trait(_) => [self.lang.names.self_].into_iter().chain(own).collect(),
            _ => own.collect(),
        }
    }

    fn outer_bounds(&self, container: Container, scope: &Scope<'_>, bounds: &mut Vec<(Ty, TraitRef)>) {
        match container {
            Container::Module(_) => {}
            Container::Impl(id) => bounds.extend(self.header(id).bounds.iter().cloned()),
            Container::Trait(id) => {
                let params = self.program.defs[id].generics.params.iter();
                let args = params.map(|param| Ty::new(TyKind::Param(param.name))).collect();
                bounds.push((self.self_param(), TraitRef { def: TraitName::Known(id), args, bindings: Vec::new() }));
                let mut lowerer = Lowerer::new(self, scope);
                lowerer.generics_bounds(&self.program.defs[id].generics);
                bounds.extend(lowerer.bounds);
            }
        }
    }

    fn derived_sig(&self, id: FnId, trait_fn: FnId) -> Sig {
        let Container::Impl(of) = self.program.defs[id].container else { return unreadable() };
        let header = self.header(of);
        let above = self.sig(trait_fn);
        let args = header.trait_.as_ref().map_or(&[][..], |found| &found.args);
        let subst = match self.trait_of(trait_fn) {
            Some(of) => self.trait_subst(of, header.self_ty, args),
            None => Subst::empty(),
        };
        let mut generics = header.params.clone();
        let outer = generics.len();
        generics.extend_from_slice(above.generics.get(above.outer..).unwrap_or(&[]));
        let own = |ty: &Ty| ty.subst(subst);
        let bound = |bound: &TraitRef| TraitRef {
            def: bound.def,
            args: bound.args.iter().map(own).collect(),
            bindings: bound.bindings.iter().map(|(name, ty)| (*name, own(ty))).collect(),
        };
        let of_self = self.self_param();
        let rest = above.bounds.iter().filter(|(ty, _)| *ty != of_self);
        let bounds = header.bounds.iter().cloned().chain(rest.map(|(ty, tr)| (own(ty), bound(tr)))).collect();
        let identity = identity(&generics);
        Sig {
            params: above.params.iter().map(|ty| self.settle(own(ty))).collect(),
            result: self.settle(own(&above.result)),
            generics,
            outer,
            bounds,
            has_self: above.has_self,
            identity,
        }
    }

    fn settle(&self, ty: Ty) -> Ty {
        if ty.has_projection() { self.normalize(ty) } else { ty }
    }
}

fn identity(generics: &[Name]) -> Subst {
    Subst::new(generics.iter().map(|name| (*name, Ty::new(TyKind::Param(*name)))))
}

fn unreadable() -> Sig {
    Sig {
        params: Vec::new(),
        result: Ty::unknown(Reason::Unreadable),
        generics: Vec::new(),
        outer: 0,
        bounds: Vec::new(),
        has_self: false,
        identity: Subst::empty(),
    }
}
