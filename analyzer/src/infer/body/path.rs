//! Paths as values.

use super::Cx;
use crate::base::Name;
use crate::hir::{Anchor, Bound, ExprId, GenericArgs, Path, Segment};
use crate::infer::result::{Res, Target};
use crate::infer::solve::{Outcome, subst_bound};
use crate::resolve::{Def, Ns};
use crate::ty::{AdtId, FnId, Reason, Subst, TraitId, TraitName, TraitRef, Ty, TyKind};

impl<'p> Cx<'_, 'p> {
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path) -> Ty {
        if let Some(name) = path.as_ident()
            && let Some((_, local)) = self.in_scope.iter().rev().find(|(known, _)| *known == name)
        {
            let local = *local;
            self.res(id, Res::Local(local));
            return self.locals[local].ty;
        }
        let (ty, res) = self.value(path);
        self.res(id, res);
        ty
    }

    /// Type and meaning of a path that is no local.
    pub(super) fn value(&mut self, path: &Path) -> (Ty, Res) {
        if path.qself.is_some() {
            return self.qualified(path);
        }
        let segments = &path.segments;
        if path.anchor == Anchor::Plain
            && let Some(first) = segments.first()
            && (self.scope.is_param(first.name) || first.name == self.types.lang.names.self_)
        {
            return self.value_of_param(path, first.name);
        }
        let found = self.program.resolve_path(self.module(), path, Ns::Values);
        let Some(def) = found.def else { return unknown(Reason::UnresolvedPath) };
        let Some((last, init)) = segments.split_last() else { return unknown(Reason::UnresolvedPath) };
        if found.used >= segments.len() {
            return self.value_of(def, Some(last), init.last());
        }
        if found.used == init.len() {
            let segment = init.last();
            if let Def::Trait(of) = def {
                let own = self.s.fresh();
                let args = segment.and_then(|segment| segment.args.as_deref());
                let bound = self.with_lowerer(|lowerer| lowerer.trait_ref(own, TraitName::Known(of), args));
                return self.trait_item(own, bound, last);
            }
            let base = self.with_lowerer(|lowerer| lowerer.def(def, segment));
            let base = self.s.normalize(base);
            return self.associated(base, last);
        }
        let prefix = Path { segments: init.to_vec(), ..path.clone() };
        let base = self.with_lowerer(|lowerer| lowerer.path(&prefix));
        let base = self.s.normalize(base);
        self.associated(base, last)
    }

    /// `<T>::f`, `<T as Trait>::f`
    fn qualified(&mut self, path: &Path) -> (Ty, Res) {
        let Some((last, init)) = path.segments.split_last() else { return unknown(Reason::UnresolvedPath) };
        let len = usize::from(path.qself_len);
        if init.len() > len || len == 0 && !init.is_empty() {
            let prefix = Path { segments: init.to_vec(), ..path.clone() };
            let base = self.with_lowerer(|lowerer| lowerer.path(&prefix));
            let base = self.s.normalize(base);
            return self.associated(base, last);
        }
        let Some(of) = &path.qself else { return unknown(Reason::UnresolvedPath) };
        let base = self.written(of);
        if len == 0 {
            return self.associated(base, last);
        }
        let bound = Bound { path: Path { qself: None, qself_len: 0, anchor: path.anchor, segments: init.to_vec() } };
        match self.with_lowerer(|lowerer| lowerer.bound(base, &bound)) {
            Some(bound) => self.trait_item(base, bound, last),
            None => unknown(Reason::UnresolvedPath),
        }
    }

    /// `Self`, `Self::f`, `T::f`, `T::Item::f`
    fn value_of_param(&mut self, path: &Path, first: Name) -> (Ty, Res) {
        let Some((last, init)) = path.segments.split_last() else { return unknown(Reason::UnresolvedPath) };
        if init.is_empty() {
            return match self.scope.self_ty.map(|ty| ty.kind()) {
                Some(TyKind::Adt(id, args)) if first == self.types.lang.names.self_ => self.ctor(*id, 0, args.clone()),
                // A const parameter.
                _ if first != self.types.lang.names.self_ => {
                    (self.types.lang.int(self.types.lang.names.usize_), Res::Unknown(Reason::Ambiguous))
                }
                _ => unknown(Reason::UnresolvedPath),
            };
        }
        let prefix = Path { segments: init.to_vec(), ..path.clone() };
        let base = self.with_lowerer(|lowerer| lowerer.path(&prefix));
        let base = self.s.normalize(base);
        self.associated(base, last)
    }

    /// A whole definition as a value. `last` and `before` are its segment and the one before it.
    pub(super) fn value_of(&mut self, def: Def, last: Option<&Segment>, before: Option<&Segment>) -> (Ty, Res) {
        let written = last.and_then(|segment| segment.args.as_deref());
        match def {
            Def::Fn(id) => {
                let subst = self.instantiate(id, Subst::empty(), written);
                (Ty::new(TyKind::FnDef(id, subst)), Res::Fn(Target::Fn(id, subst)))
            }
            Def::Adt(id) => {
                let args = self.adt_args(id, written);
                self.ctor(id, 0, args)
            }
            Def::Variant(id, at) => {
                let written = written.or_else(|| before.and_then(|segment| segment.args.as_deref()));
                let args = self.adt_args(id, written);
                self.ctor(id, at, args)
            }
            Def::Const(id) => {
                let ty = self.types.const_ty(id);
                (self.s.normalize(ty), Res::Const(id))
            }
            Def::Static(id) => {
                let ty = self.types.static_ty(id);
                (self.s.normalize(ty), Res::Static(id))
            }
            Def::Foreign(path) => (foreign_value(path), Res::Foreign(path)),
            _ => unknown(Reason::UnresolvedPath),
        }
    }

    pub(super) fn adt_args(&mut self, id: AdtId, written: Option<&GenericArgs>) -> Vec<Ty> {
        let ty = self.with_lowerer(|lowerer| lowerer.adt(id, written));
        match self.s.normalize(ty).kind() {
            TyKind::Adt(_, args) => args.clone(),
            _ => Vec::new(),
        }
    }

    /// A constructor as a value: the type itself for a unit shape, else something to be called.
    fn ctor(&mut self, id: AdtId, variant: u32, args: Vec<Ty>) -> (Ty, Res) {
        let shape = self.program.defs[id].variants.get(variant as usize).map(|shape| shape.shape);
        let ty = match shape {
            Some(crate::hir::Shape::Tuple) => TyKind::Ctor(id, variant, args.clone()),
            _ => TyKind::Adt(id, args.clone()),
        };
        (Ty::new(ty), Res::Ctor(id, variant, args))
    }

    /// Parameters for a use of a function: those of its impl or trait as given, its own as written or fresh. What the
    /// function demands of them becomes goals.
    pub(super) fn instantiate(&mut self, id: FnId, outer: Subst, written: Option<&GenericArgs>) -> Subst {
        let types = self.types;
        let sig = types.sig(id);
        let own = sig.generics.get(sig.outer..).unwrap_or(&[]);
        if own.is_empty() && outer.is_empty() {
            return outer;
        }
        let given: Vec<Ty> = match written {
            Some(args) => args.types.iter().map(|ty| self.written(ty)).collect(),
            None => Vec::new(),
        };
        let mut entries: Vec<(Name, Ty)> = outer.entries().to_vec();
        for (at, name) in own.iter().enumerate() {
            let ty = given.get(at).copied().unwrap_or_else(|| self.s.fresh());
            entries.push((*name, ty));
        }
        let subst = Subst::new(entries);
        for (ty, bound) in &sig.bounds {
            self.s.require(ty.subst(subst), subst_bound(bound, subst));
        }
        subst
    }

    /// `base::name`
    fn associated(&mut self, base: Ty, last: &Segment) -> (Ty, Res) {
        let base = self.settled(base);
        let written = last.args.as_deref();
        if let TyKind::Adt(id, args) = base.kind()
            && let Some(variant) = self.program.variant(*id, last.name)
        {
            return self.ctor(*id, variant, args.clone());
        }
        if let Some((id, outer)) = self.inherent_fn(base, last.name) {
            let subst = self.instantiate(id, outer, written);
            return (Ty::new(TyKind::FnDef(id, subst)), Res::Fn(Target::Fn(id, subst)));
        }
        if let Some(found) = self.inherent_const(base, last.name) {
            return found;
        }
        for bound in self.s.bounds_of(base) {
            if self.has_item(bound.def, last.name) {
                return self.trait_item(base, bound, last);
            }
        }
        if let Some(of) = self.trait_for(base, last.name) {
            let args = self.program.defs[of].generics.params.iter().map(|_| self.s.fresh()).collect();
            let bound = TraitRef { def: TraitName::Known(of), args, bindings: Vec::new() };
            return self.trait_item(base, bound, last);
        }
        match base.kind() {
            TyKind::Foreign(path, args) => {
                let whole = Name::new(&format!("{path}::{}", last.name));
                let ty = match last.name.as_str() {
                    "new" | "default" => {
                        Ty::new(TyKind::FnPtr(Vec::new(), Ty::new(TyKind::Foreign(*path, args.clone()))))
                    }
                    _ => Ty::unknown(Reason::Foreign),
                };
                (ty, Res::Foreign(whole))
            }
            TyKind::Unknown(_) | TyKind::Infer(_) => unknown(Reason::Cascade),
            _ => unknown(Reason::NoMethod),
        }
    }

    fn inherent_fn(&mut self, base: Ty, name: Name) -> Option<(FnId, Subst)> {
        let head = self.s.head_of(base)?;
        let types = self.types;
        let found = types.index().inherent.get(&(name, head))?;
        for (id, function) in found {
            let mark = self.s.mark();
            if let Some(subst) = self.s.match_impl(*id, base, &[], false) {
                return Some((*function, subst));
            }
            self.s.undo(&mark);
        }
        None
    }

    fn inherent_const(&mut self, base: Ty, name: Name) -> Option<(Ty, Res)> {
        let head = self.s.head_of(base)?;
        let types = self.types;
        let found = types.index().consts.get(&(name, head))?;
        for (id, constant) in found {
            let mark = self.s.mark();
            if let Some(subst) = self.s.match_impl(*id, base, &[], false) {
                let ty = types.const_ty(*constant).subst(subst);
                return Some((self.s.normalize(ty), Res::Const(*constant)));
            }
            self.s.undo(&mark);
        }
        None
    }

    fn has_item(&self, of: TraitName, name: Name) -> bool {
        let TraitName::Known(id) = of else { return false };
        let defs = &self.program.defs;
        defs[id].fns.iter().any(|id| defs[*id].name == name) || defs[id].consts.iter().any(|id| defs[*id].name == name)
    }

    /// The trait that offers `base::name`: one that holds, in scope before others.
    fn trait_for(&mut self, base: Ty, name: Name) -> Option<TraitId> {
        let types = self.types;
        let index = types.index();
        let fns = index.trait_fns.get(&name).into_iter().flatten().map(|(of, _)| *of);
        let consts = index.trait_consts.get(&name).into_iter().flatten().map(|(of, _)| *of);
        let scope = types.traits_in_scope(self.module());
        let mut all: Vec<TraitId> = fns.chain(consts).collect();
        all.sort_by_key(|id| (scope.binary_search(id).is_err(), *id));
        if matches!(base.kind(), TyKind::Unknown(_)) {
            return None;
        }
        all.into_iter().find(|of| {
            let args: Vec<Ty> = self.program.defs[*of].generics.params.iter().map(|_| self.s.fresh()).collect();
            let bound = TraitRef { def: TraitName::Known(*of), args, bindings: Vec::new() };
            let mark = self.s.mark();
            let outcome = self.s.holds(base, &bound);
            self.s.undo(&mark);
            match outcome {
                Outcome::Yes => true,
                Outcome::Maybe => scope.binary_search(of).is_ok(),
                Outcome::No => false,
            }
        })
    }

    /// A function or constant of a trait on a type.
    fn trait_item(&mut self, base: Ty, bound: TraitRef, last: &Segment) -> (Ty, Res) {
        let defs = &self.program.defs;
        let of = match bound.def {
            TraitName::Known(id) => id,
            TraitName::Foreign(path) => {
                let whole = Name::new(&format!("{path}::{}", last.name));
                return (Ty::unknown(Reason::Foreign), Res::Foreign(whole));
            }
        };
        let outer = self.types.trait_subst(of, base, &bound.args);
        if let Some(id) = defs[of].fns.iter().copied().find(|id| defs[*id].name == last.name) {
            let subst = self.instantiate(id, outer, last.args.as_deref());
            return (Ty::new(TyKind::FnDef(id, subst)), Res::Fn(Target::Trait(id, base, subst)));
        }
        if let Some(id) = defs[of].consts.iter().copied().find(|id| defs[*id].name == last.name) {
            let ty = self.types.const_ty(id).subst(outer);
            return (self.s.normalize(ty), Res::Const(self.impl_const(of, base, id).unwrap_or(id)));
        }
        let subject = [(base, bound)];
        for (_, above) in self.types.elaborate(&subject).into_iter().skip(1) {
            if self.has_item(above.def, last.name) {
                return self.trait_item(base, above, last);
            }
        }
        unknown(Reason::NoMethod)
    }

    /// The constant of the impl that stands for a trait's.
    fn impl_const(&mut self, of: TraitId, base: Ty, id: crate::ty::ConstId) -> Option<crate::ty::ConstId> {
        let defs = &self.program.defs;
        match self.s.select(base, TraitName::Known(of), &[]) {
            crate::infer::matching::Selection::One(found, _) => {
                defs[found].consts.iter().copied().find(|known| defs[*known].name == defs[id].name)
            }
            _ => None,
        }
    }
}

fn unknown(reason: Reason) -> (Ty, Res) {
    (Ty::unknown(reason), Res::Unknown(reason))
}

/// What can be said of a foreign value by its name: `Type::new` makes a `Type`, `Type` is a tuple struct or constant of
/// its name, `Type::Variant` is of type `Type`.
fn foreign_value(path: Name) -> Ty {
    let upper = |text: &str| text.starts_with(char::is_uppercase) && text.chars().any(char::is_lowercase);
    let foreign = |path: &str| Ty::new(TyKind::Foreign(Name::new(path), Vec::new()));
    match path.as_str().rsplit_once("::") {
        Some((owner, "new" | "default")) if upper(owner.rsplit("::").next().unwrap_or("")) => {
            Ty::new(TyKind::FnPtr(Vec::new(), foreign(owner)))
        }
        Some((owner, last)) if upper(last) => match upper(owner.rsplit("::").next().unwrap_or("")) {
            true => foreign(owner),
            false => foreign(&path),
        },
        _ => Ty::unknown(Reason::Foreign),
    }
}
