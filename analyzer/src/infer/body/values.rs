//! Struct expressions.

use super::Cx;
use crate::base::Name;
use crate::hir::{Anchor, ExprId, Path};
use crate::infer::result::Res;
use crate::resolve::{Def, Ns};
use crate::source::Span;
use crate::ty::{AdtId, Reason, Ty, TyKind};

impl Cx<'_, '_> {
    /// The struct or variant that a path before `{` names, with its type arguments; else its type and meaning.
    pub(super) fn ctor_of(&mut self, path: &Path) -> Result<(AdtId, u32, Vec<Ty>), (Ty, Res)> {
        let own = path.anchor == Anchor::Plain
            && path.qself.is_none()
            && path.segments.first().is_some_and(|first| first.name == self.types.lang.names.self_);
        if own && let Some(TyKind::Adt(id, args)) = self.scope.self_ty.map(|ty| ty.kind()) {
            let variant = match path.segments.get(1) {
                Some(segment) => self.program.variant(*id, segment.name),
                None => Some(0),
            };
            if let Some(variant) = variant {
                return Ok((*id, variant, args.clone()));
            }
        }
        if !own && path.qself.is_none() {
            let found = self.program.resolve_path(self.module(), path, Ns::Types);
            match found.def {
                Some(Def::Variant(id, variant)) => {
                    let segments = path.segments.iter().rev().take(2);
                    let written = segments.filter_map(|segment| segment.args.as_deref()).next();
                    return Ok((id, variant, self.adt_args(id, written)));
                }
                Some(Def::Foreign(path)) => {
                    return Err((Ty::new(TyKind::Foreign(path, Vec::new())), Res::Foreign(path)));
                }
                None => return Err((Ty::unknown(Reason::UnresolvedPath), Res::Unknown(Reason::UnresolvedPath))),
                _ => {}
            }
        }
        let ty = self.with_lowerer(|lowerer| lowerer.path(path));
        let ty = self.s.normalize(ty);
        match ty.kind() {
            TyKind::Adt(id, args) => Ok((*id, 0, args.clone())),
            _ => self.variant_through_alias(path, ty),
        }
    }

    /// `Alias::Variant { … }`
    fn variant_through_alias(&mut self, path: &Path, ty: Ty) -> Result<(AdtId, u32, Vec<Ty>), (Ty, Res)> {
        let unknown = (ty, Res::Unknown(Reason::UnresolvedPath));
        let Some((last, init)) = path.segments.split_last() else { return Err(unknown) };
        if init.is_empty() {
            return Err(unknown);
        }
        let prefix = Path { segments: init.to_vec(), ..path.clone() };
        let base = self.with_lowerer(|lowerer| lowerer.path(&prefix));
        let base = self.s.normalize(base);
        match base.kind() {
            TyKind::Adt(id, args) => match self.program.variant(*id, last.name) {
                Some(variant) => Ok((*id, variant, args.clone())),
                None => Err(unknown),
            },
            _ => Err(unknown),
        }
    }

    pub(super) fn struct_expr(
        &mut self,
        id: ExprId,
        path: &Path,
        fields: &[(Name, Span, ExprId)],
        base: Option<ExprId>,
        want: Option<Ty>,
    ) -> Ty {
        let (adt, variant, args) = match self.ctor_of(path) {
            Ok(found) => found,
            Err((ty, res)) => {
                self.res(id, res);
                fields.iter().for_each(|(_, _, value)| {
                    self.expr(*value, None);
                });
                if let Some(base) = base {
                    self.expr(base, Some(ty));
                }
                return ty;
            }
        };
        let ty = Ty::new(TyKind::Adt(adt, args.clone()));
        let tys = self.all_fields(adt, variant, &args);
        let hints = self.field_hints(&tys, ty, want);
        let shape = &self.program.defs[adt].variants;
        let shape = shape.get(variant as usize).map_or(&[][..], |shape| &shape.fields);
        for (name, _, value) in fields {
            let at = shape.iter().position(|field| field.name == *name);
            match at.and_then(|at| Some((*tys.get(at)?, *hints.get(at)?))) {
                Some((ty, hint)) => {
                    let found = self.expr(*value, Some(hint));
                    self.s.coerce(found, ty);
                }
                None => {
                    self.expr(*value, None);
                }
            }
        }
        if let Some(base) = base {
            self.check(base, ty);
        }
        self.res(id, Res::Ctor(adt, variant, args));
        ty
    }

    /// Field types as they would be if the value were what is wanted.
    fn field_hints(&mut self, tys: &[Ty], ty: Ty, want: Option<Ty>) -> Vec<Ty> {
        let Some(want) = want.filter(|_| ty.has_infer()) else { return tys.to_vec() };
        let mark = self.s.mark();
        let fits = self.s.table.unify(ty, want);
        let hints: Vec<Ty> = tys.iter().map(|ty| self.s.table.resolve(*ty)).collect();
        self.s.undo(&mark);
        if fits { hints } else { tys.to_vec() }
    }
}
