//! Places: fields, indexing, dereferencing, and what changes when a place is used mutably.

use super::Cx;
use crate::base::Name;
use crate::hir::{ExprId, ExprKind};
use crate::infer::adjust::Step;
use crate::infer::lang::trait_fn;
use crate::infer::result::{Autoref, Callee, FieldRes, Role, Target};
use crate::infer::solve::Outcome;
use crate::ty::{Reason, Subst, TraitId, TraitName, TraitRef, Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn field(&mut self, id: ExprId, base: ExprId, name: Name) -> Ty {
        let ty = self.expr(base, None);
        let ty = self.settled(ty);
        let steps = self.s.chain(ty);
        for (at, step) in steps.iter().enumerate() {
            if let Some((ty, res)) = self.field_of(step.ty, name) {
                self.record_derefs(id, &steps[..=at]);
                self.out.fields.insert(id, res);
                return ty;
            }
        }
        let last = steps[steps.len() - 1].ty;
        if let Some(inner) = super::call::wrapped(last) {
            let inner = self.settled(inner);
            if name == *"0" {
                self.out.fields.insert(id, FieldRes { path: None, owner: None });
                return inner;
            }
            for step in self.s.chain(inner) {
                if let Some((ty, res)) = self.field_of(step.ty, name) {
                    self.out.fields.insert(id, res);
                    return ty;
                }
            }
        }
        self.out.fields.insert(id, FieldRes { path: None, owner: None });
        Ty::unknown(match last.kind() {
            TyKind::Unknown(Reason::Foreign) | TyKind::Foreign(..) => Reason::Foreign,
            TyKind::Unknown(_) | TyKind::Infer(_) => Reason::Cascade,
            _ => Reason::NoField,
        })
    }

    fn field_of(&mut self, ty: Ty, name: Name) -> Option<(Ty, FieldRes)> {
        match ty.kind() {
            TyKind::Adt(id, args) => {
                let data = &self.program.defs[*id];
                let [shape] = data.variants.as_slice() else { return None };
                let at = shape.fields.iter().position(|field| field.name == name)?;
                let ty = self.types.field_tys(*id).first()?.get(at)?.subst(self.types.adt_subst(*id, args));
                let res = FieldRes { path: Some(shape.fields[at].path), owner: Some(*id) };
                Some((self.s.normalize(ty), res))
            }
            TyKind::Tuple(parts) => {
                let at: usize = name.parse().ok()?;
                Some((*parts.get(at)?, FieldRes { path: None, owner: None }))
            }
            _ => None,
        }
    }

    /// Records the overloaded derefs on the way along a chain.
    fn record_derefs(&mut self, id: ExprId, steps: &[Step]) {
        let mut count = 0u8;
        for step in steps {
            if let Some(target) = &step.via {
                self.call_at(id, Role::Deref(count), target.clone(), step.ty.reference(false));
                count = count.saturating_add(1);
            }
        }
    }

    pub(super) fn deref(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.settled(ty);
        if let TyKind::Ptr(_, to) = ty.kind() {
            return *to;
        }
        match self.s.deref_once(ty) {
            Some(step) => {
                if let Some(target) = step.via {
                    self.call_at(id, Role::Deref(0), target, step.ty.reference(false));
                }
                step.ty
            }
            None => match ty.kind() {
                TyKind::Infer(_) if self.s.table.is_open(ty) => {
                    let to = self.s.fresh();
                    self.equate(ty, to.reference(false));
                    to
                }
                TyKind::Unknown(Reason::Foreign) | TyKind::Foreign(..) => Ty::unknown(Reason::Foreign),
                // `*n` on a number whose reference was lost on the way.
                _ if ty.is_scalar() => ty,
                _ => Ty::unknown(Reason::Cascade),
            },
        }
    }

    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.expr(base, None);
        let ty = self.settled(ty);
        let by = self.expr(index, None);
        let by = self.settled(by);
        let mut derefs = Vec::new();
        for step in self.s.chain(ty) {
            derefs.extend(step.via.clone());
            self.index_by_usize(step.ty, by);
            if let Some(ty) = self.index_built_in(step.ty, by) {
                if !derefs.is_empty() {
                    self.index_derefs(id, &derefs, step.ty);
                }
                return ty;
            }
            if let Some((target, ty)) = self.index_overloaded(step.ty, by) {
                let callee =
                    Callee { target, derefs, autoref: Autoref::Shared, result: ty.reference(false), guessed: false };
                self.out.calls.insert((id, Role::Main), callee);
                return ty;
            }
        }
        match self.s.table.shallow(ty).kind() {
            TyKind::Unknown(Reason::Foreign) | TyKind::Foreign(..) => Ty::unknown(Reason::Foreign),
            _ => Ty::unknown(Reason::Cascade),
        }
    }

    /// `v[0]`, `s[1..]`: what std indexes by a bare number is indexed by `usize`.
    fn index_by_usize(&mut self, ty: Ty, by: Ty) {
        let mut base = ty;
        while let TyKind::Ref(_, to) = base.kind() {
            base = self.s.known(*to);
        }
        if let TyKind::Adt(id, _) = base.kind()
            && !self.program.crate_of(self.program.defs[*id].module).stub
        {
            return;
        }
        let number = match by.kind() {
            TyKind::Adt(_, args) if self.is_range(by) => args.first().copied(),
            _ => Some(by),
        };
        if let Some(number) = number.filter(|ty| self.is_number(*ty)) {
            self.equate(number, self.types.lang.int(self.types.lang.names.usize_));
        }
    }

    fn index_derefs(&mut self, id: ExprId, derefs: &[Target], ty: Ty) {
        for (at, target) in derefs.iter().enumerate() {
            let role = Role::Deref(u8::try_from(at).unwrap_or(u8::MAX));
            self.call_at(id, role, target.clone(), ty.reference(false));
        }
    }

    fn index_built_in(&mut self, ty: Ty, by: Ty) -> Option<Ty> {
        let (TyKind::Slice(of) | TyKind::Array(of)) = ty.kind() else { return None };
        if self.is_range(by) {
            return Some(Ty::new(TyKind::Slice(*of)));
        }
        if self.s.table.is_open(by) {
            self.equate(by, self.types.lang.int(self.types.lang.names.usize_));
        }
        Some(*of)
    }

    fn is_range(&self, ty: Ty) -> bool {
        match self.s.table.shallow(ty).kind() {
            TyKind::Adt(id, _) => {
                let path = self.program.defs[*id].path;
                path.contains("ops::Range")
            }
            TyKind::Foreign(path, _) => path.contains("ops::Range"),
            _ => false,
        }
    }

    fn index_overloaded(&mut self, ty: Ty, by: Ty) -> Option<(Target, Ty)> {
        let of = self.types.lang.index?;
        if matches!(ty.kind(), TyKind::Unknown(_) | TyKind::Ref(..)) || self.s.table.is_open(ty) {
            return None;
        }
        let bound = TraitRef { def: TraitName::Known(of), args: vec![by], bindings: Vec::new() };
        if self.s.holds(ty, &bound) == Outcome::No {
            return None;
        }
        let output = self.s.project(ty, bound.def, &[by], self.types.lang.names.output);
        let function = trait_fn(&self.program.defs, Some(of), "index")?;
        let subst = self.types.trait_subst(of, ty, &[by]);
        Some((Target::Trait(function, ty, subst), output))
    }

    /// The place `id` is assigned to or borrowed mutably: `index` becomes `index_mut`, `deref` becomes `deref_mut`.
    pub(super) fn make_mut(&mut self, id: ExprId) {
        let body = self.body;
        let mut at = id;
        loop {
            let inner = match body.exprs.get(at).map(|expr| &expr.kind) {
                Some(ExprKind::Field { base, .. }) => *base,
                Some(ExprKind::Index { base, .. }) => {
                    self.swap_fn(at, Role::Main, self.types.lang.index, self.types.lang.index_mut, "index_mut");
                    *base
                }
                Some(ExprKind::Deref(inner)) => *inner,
                _ => return,
            };
            for count in 0..super::super::adjust::CHAIN as u8 {
                if !self.out.calls.contains_key(&(at, Role::Deref(count))) {
                    break;
                }
                self.swap_fn(at, Role::Deref(count), self.types.lang.deref, self.types.lang.deref_mut, "deref_mut");
            }
            at = inner;
        }
    }

    /// Replaces a recorded `Deref::deref` or `Index::index` by its mutable twin, where the type has it.
    fn swap_fn(&mut self, id: ExprId, role: Role, from: Option<TraitId>, to: Option<TraitId>, name: &str) {
        let Some(function) = trait_fn(&self.program.defs, to, name) else { return };
        let Some(mut callee) = self.out.calls.get(&(id, role)).cloned() else { return };
        let (ty, args) = match &callee.target {
            Target::Trait(known, ty, subst) if self.types.trait_of(*known) == from => {
                let params = from.map_or(&[][..], |of| &self.program.defs[of].generics.params);
                (*ty, params.iter().filter_map(|param| subst.get(param.name)).collect::<Vec<Ty>>())
            }
            Target::Fn(known, subst) => match self.self_of(*known, *subst) {
                Some(ty) => (ty, Vec::new()),
                None => return,
            },
            _ => return,
        };
        let Some(of) = to else { return };
        let subst: Subst = self.types.trait_subst(of, ty, &args);
        if let Some((id_mut, found)) = self.s.implementation(function, ty, subst) {
            callee.target = Target::Fn(id_mut, found);
        } else if matches!(callee.target, Target::Trait(..)) {
            callee.target = Target::Trait(function, ty, subst);
        }
        callee.autoref = if callee.autoref == Autoref::Shared { Autoref::Mut } else { callee.autoref };
        self.out.calls.insert((id, role), callee);
    }

    /// `Self` of a function of an impl.
    fn self_of(&self, id: crate::ty::FnId, subst: Subst) -> Option<Ty> {
        match self.program.defs[id].container {
            crate::resolve::Container::Impl(of) => Some(self.types.header(of).self_ty.subst(subst)),
            _ => None,
        }
    }
}
