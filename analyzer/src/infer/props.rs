//! Questions about types that the flow engine asks.

use super::index::Head;
use super::memo::Level;
use super::tables::Types;
use crate::ty::{AdtId, TraitName, Ty, TyKind};

impl Types<'_> {
    /// Whether a value of the type can share its data with another: references, raw pointers, shared handles, guards,
    /// types with a lifetime, closures, unknown types.
    pub fn ref_like(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Never | TyKind::Int(_) | TyKind::Float(_) => false,
            TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::FnPtr(..) => false,
            TyKind::Adt(id, args) => self.shares(*id) || args.iter().any(|arg| self.ref_like(*arg)),
            TyKind::Tuple(parts) => parts.iter().any(|part| self.ref_like(*part)),
            TyKind::Slice(of) | TyKind::Array(of) | TyKind::Future(of) => self.ref_like(*of),
            TyKind::Foreign(..)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::Closure(..)
            | TyKind::Param(_)
            | TyKind::Dyn(_)
            | TyKind::Opaque(_)
            | TyKind::Projection(..)
            | TyKind::Infer(_)
            | TyKind::Unknown(_) => true,
        }
    }

    /// Whether the definition itself makes its values shared: a lifetime, a handle, or a field that is one.
    fn shares(&self, id: AdtId) -> bool {
        *self.lifetimes[id.index()].get(|| {
            let data = &self.program.defs[id];
            if data.generics.has_lifetimes || marked(data, "shared") || marked(data, "interior") {
                return true;
            }
            let Some(_level) = Level::enter() else { return true };
            let fields = self.field_tys(id).iter().flatten();
            fields.copied().any(|ty| match ty.kind() {
                // What stands for a parameter is asked of the argument.
                TyKind::Param(_) | TyKind::Projection(..) => false,
                TyKind::Adt(inner, _) if *inner == id => false,
                _ if ty.has_param() => self.any_part(ty, &mut |inner| inner != id && self.shares(inner)),
                _ => !mentions(ty, id) && self.ref_like(ty),
            })
        })
    }

    fn any_part(&self, ty: Ty, shares: &mut dyn FnMut(AdtId) -> bool) -> bool {
        ty.any(&mut |part| match part.kind() {
            TyKind::Ref(..) | TyKind::Ptr(..) | TyKind::Dyn(_) => true,
            TyKind::Adt(inner, _) => shares(*inner),
            _ => false,
        })
    }

    /// Whether a value can be changed through a shared reference: it is, or holds, a cell, lock, atomic, channel.
    pub fn interior_mutable(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Adt(id, args) => self.interior_adt(*id) || args.iter().any(|arg| self.interior_mutable(*arg)),
            TyKind::Tuple(parts) => parts.iter().any(|part| self.interior_mutable(*part)),
            TyKind::Slice(of) | TyKind::Array(of) | TyKind::Ref(_, of) => self.interior_mutable(*of),
            _ => false,
        }
    }

    fn interior_adt(&self, id: AdtId) -> bool {
        *self.interior[id.index()].get(|| {
            if marked(&self.program.defs[id], "interior") {
                return true;
            }
            let Some(_level) = Level::enter() else { return false };
            let fields = self.field_tys(id).iter().flatten();
            fields.copied().any(|ty| !mentions(ty, id) && self.interior_mutable(ty))
        })
    }

    /// Whether the type has an impl of `Drop`.
    pub fn has_drop(&self, id: AdtId) -> bool {
        let drop = self.lang.drop.and_then(|drop| self.index().impls.get(&TraitName::Known(drop)));
        drop.is_some_and(|impls| impls.by_head.contains_key(&Head::Adt(id)))
    }

    /// Whether any type has.
    pub fn any_drops(&self) -> bool {
        let drop = self.lang.drop.and_then(|drop| self.index().impls.get(&TraitName::Known(drop)));
        drop.is_some_and(|impls| !impls.all.is_empty())
    }

    /// Whether a value holds a reference that can be written through: `&mut`, an entry of a map.
    pub fn holds_mutable(&self, ty: Ty) -> bool {
        ty.any(&mut |part| match part.kind() {
            TyKind::Ref(true, _) | TyKind::Ptr(true, _) => true,
            TyKind::Adt(id, _) => self.lends_adt(*id),
            _ => false,
        })
    }

    /// Whether the type has a lifetime, and what it is for may be written through: a field that says so or hides what it is.
    fn lends_adt(&self, id: AdtId) -> bool {
        *self.lending[id.index()].get(|| {
            if !self.program.defs[id].generics.has_lifetimes {
                return false;
            }
            let Some(_level) = Level::enter() else { return false };
            let fields = self.field_tys(id).iter().flatten();
            let hides = |ty: Ty| ty.any(&mut |part| matches!(part.kind(), TyKind::Dyn(_)));
            fields.copied().any(|ty| !mentions(ty, id) && (hides(ty) || self.holds_mutable(ty)))
        })
    }
}

fn mentions(ty: Ty, id: AdtId) -> bool {
    ty.any(&mut |part| matches!(part.kind(), TyKind::Adt(inner, _) if *inner == id))
}

fn marked(data: &crate::resolve::AdtData, word: &str) -> bool {
    data.attrs.others.iter().any(|attr| attr.path.as_ident().is_some_and(|name| name == *word))
}
