//! Patterns, with default binding modes.

use std::cmp::Ordering;

use super::Cx;
use crate::base::Name;
use crate::hir::{PatId, PatKind, Path};
use crate::infer::result::{Local, Res};
use crate::resolve::{Def, Ns};
use crate::ty::{AdtId, Reason, Ty, TyKind};

/// How bindings take what they match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Move,
    Ref(bool),
}

impl Cx<'_, '_> {
    /// Matches a pattern against a type; its bindings come into scope.
    pub(super) fn bind_pat(&mut self, id: PatId, ty: Ty) {
        self.pat(id, ty, Mode::Move);
    }

    fn set_pat(&mut self, id: PatId, ty: Ty) {
        if let Some(slot) = self.out.pats.get_mut(id.index()) {
            *slot = ty;
        }
    }

    fn pat(&mut self, id: PatId, ty: Ty, mode: Mode) {
        let body = self.body;
        let Some(pat) = body.pats.get(id) else { return };
        self.set_pat(id, ty);
        match &pat.kind {
            PatKind::Wild | PatKind::Rest | PatKind::Unknown | PatKind::Range => {}
            PatKind::Bind { name, by_ref, mutable, sub } => {
                self.binding(id, *name, (*by_ref, *mutable), *sub, ty, mode)
            }
            PatKind::Tuple(parts) => self.tuple_pat(id, parts, ty, mode),
            PatKind::TupleStruct(path, parts) => {
                let (ty, mode) = self.peel(id, ty, mode);
                let mut fields = self.ctor_fields(id, path, ty);
                if let (Some(Res::Foreign(_)), Some(inner), [_]) =
                    (self.out.pat_paths.get(&id), super::call::wrapped(ty), parts.as_slice())
                {
                    // `Json(user): Json<User>`
                    fields = vec![inner];
                }
                self.sequence(parts, &fields, mode);
            }
            PatKind::Struct(path, parts) => self.struct_pat(id, path, parts, ty, mode),
            PatKind::Path(path) => {
                let found = self.value(path);
                self.constant(id, ty, mode, found);
            }
            PatKind::Ref(inner) => {
                let ty = self.settled(ty);
                match ty.kind() {
                    TyKind::Ref(_, to) => self.pat(*inner, *to, Mode::Move),
                    TyKind::Infer(_) if mode == Mode::Move => {
                        let to = self.s.fresh();
                        self.equate(ty, to.reference(false));
                        self.pat(*inner, to, Mode::Move);
                    }
                    _ => self.pat(*inner, ty, Mode::Move),
                }
            }
            PatKind::Slice(parts) => self.slice_pat(id, parts, ty, mode),
            PatKind::Or(parts) => {
                let outer = self.or_start;
                self.or_start = Some(outer.unwrap_or(self.in_scope.len()));
                for part in parts {
                    self.pat(*part, ty, mode);
                }
                self.or_start = outer;
            }
            PatKind::Lit(literal) => {
                let ty = self.settled(ty);
                if self.s.table.is_open(ty) {
                    let literal = self.literal(literal);
                    self.equate(literal, ty);
                }
            }
        }
    }

    fn binding(
        &mut self,
        id: PatId,
        name: Name,
        (by_ref, mutable): (bool, bool),
        sub: Option<PatId>,
        ty: Ty,
        mode: Mode,
    ) {
        if sub.is_none()
            && !by_ref
            && !mutable
            && let Some(found) = self.constant_pat(name)
        {
            return self.constant(id, ty, mode, found);
        }
        let bound = match mode {
            _ if by_ref => ty.reference(mutable),
            Mode::Ref(mutable) => ty.reference(mutable),
            Mode::Move => ty,
        };
        self.declare(id, name, bound);
        self.set_pat(id, bound);
        if let Some(sub) = sub {
            self.pat(sub, ty, mode);
        }
    }

    /// A name in a pattern that is no binding: a constant, static, unit struct or variant.
    fn constant_pat(&mut self, name: Name) -> Option<(Ty, Res)> {
        let def = self.program.resolve_name(self.module(), name, Ns::Values)?;
        let is_constant = match def {
            Def::Const(_) | Def::Static(_) | Def::Variant(..) => true,
            Def::Adt(id) => self.program.defs[id].variants.first().is_some_and(|shape| shape.fields.is_empty()),
            Def::Foreign(_) => name.starts_with(char::is_uppercase),
            _ => false,
        };
        is_constant.then(|| self.value_of(def, None, None))
    }

    fn constant(&mut self, id: PatId, ty: Ty, mode: Mode, (found, res): (Ty, Res)) {
        let found = self.s.known(found);
        let (ty, _) = if matches!(found.kind(), TyKind::Ref(..)) { (ty, mode) } else { self.peel(id, ty, mode) };
        if !matches!(res, Res::Foreign(_) | Res::Unknown(_)) {
            self.equate(found, ty);
        }
        self.out.pat_paths.insert(id, res);
    }

    fn declare(&mut self, id: PatId, name: Name, ty: Ty) {
        if let Some(start) = self.or_start
            && let Some((_, known)) =
                self.in_scope[start.min(self.in_scope.len())..].iter().find(|(known, _)| *known == name)
        {
            let known = *known;
            let so_far = self.s.table.shallow(self.locals[known].ty);
            if matches!(so_far.kind(), TyKind::Unknown(_)) {
                self.locals[known].ty = ty;
            }
            self.equate(so_far, ty);
            self.out.pat_paths.insert(id, Res::Local(known));
            return;
        }
        if !self.seeds.is_empty()
            && self.s.table.resolve(ty).has_infer()
            && let Some(seed) = self.seeds.get(id.index()).copied()
            && !seed.has_unknown()
        {
            self.equate(ty, seed);
        }
        let local = self.locals.alloc(Local { name, ty, pat: id });
        self.in_scope.push((name, local));
        self.out.pat_paths.insert(id, Res::Local(local));
    }

    /// Goes through references in front of a pattern that is no reference.
    fn peel(&mut self, id: PatId, ty: Ty, mode: Mode) -> (Ty, Mode) {
        let (mut ty, mut mode) = (self.settled(ty), mode);
        while let TyKind::Ref(mutable, to) = ty.kind() {
            mode = match mode {
                Mode::Ref(false) => mode,
                _ => Mode::Ref(*mutable),
            };
            ty = self.settled(*to);
        }
        self.set_pat(id, ty);
        (ty, mode)
    }

    fn tuple_pat(&mut self, id: PatId, parts: &[PatId], ty: Ty, mode: Mode) {
        let (ty, mode) = self.peel(id, ty, mode);
        let fields = match ty.kind() {
            TyKind::Tuple(fields) => fields.clone(),
            TyKind::Infer(_) if !parts.iter().any(|part| self.is_rest(*part)) => {
                let fields: Vec<Ty> = parts.iter().map(|_| self.s.fresh()).collect();
                self.equate(ty, Ty::new(TyKind::Tuple(fields.clone())));
                fields
            }
            _ => Vec::new(),
        };
        self.sequence(parts, &fields, mode);
    }

    fn is_rest(&self, id: PatId) -> bool {
        matches!(self.body.pats.get(id).map(|pat| &pat.kind), Some(PatKind::Rest))
    }

    /// Positional parts, of which one may be `..`.
    fn sequence(&mut self, parts: &[PatId], fields: &[Ty], mode: Mode) {
        let rest = parts.iter().position(|part| self.is_rest(*part)).unwrap_or(parts.len());
        let unknown = Ty::unknown(Reason::Cascade);
        for (at, part) in parts.iter().enumerate() {
            let from_end = parts.len() - at;
            let field = match at.cmp(&rest) {
                Ordering::Less => fields.get(at),
                Ordering::Equal => continue,
                Ordering::Greater => fields.len().checked_sub(from_end).and_then(|at| fields.get(at)),
            };
            self.pat(*part, field.copied().unwrap_or(unknown), mode);
        }
    }

    /// The field types of a tuple struct or variant named in a pattern.
    fn ctor_fields(&mut self, id: PatId, path: &Path, ty: Ty) -> Vec<Ty> {
        let (_, res) = self.value(path);
        let fields = match &res {
            Res::Ctor(adt, variant, args) => {
                self.equate(Ty::new(TyKind::Adt(*adt, args.clone())), ty);
                self.all_fields(*adt, *variant, args)
            }
            _ => Vec::new(),
        };
        self.out.pat_paths.insert(id, res);
        fields
    }

    /// Types of the fields of a variant.
    pub(super) fn all_fields(&mut self, adt: AdtId, variant: u32, args: &[Ty]) -> Vec<Ty> {
        let subst = self.types.adt_subst(adt, args);
        let fields = self.types.field_tys(adt).get(variant as usize).map_or(&[][..], Vec::as_slice);
        fields.iter().map(|ty| self.s.normalize(ty.subst(subst))).collect()
    }

    fn struct_pat(&mut self, id: PatId, path: &Path, parts: &[(Name, PatId)], ty: Ty, mode: Mode) {
        let (ty, mode) = self.peel(id, ty, mode);
        let unknown = Ty::unknown(Reason::Cascade);
        let (adt, variant, args) = match self.ctor_of(path) {
            Ok(found) => found,
            Err((_, res)) => {
                self.out.pat_paths.insert(id, res);
                parts.iter().for_each(|(_, part)| self.pat(*part, unknown, mode));
                return;
            }
        };
        self.equate(Ty::new(TyKind::Adt(adt, args.clone())), ty);
        let fields = self.all_fields(adt, variant, &args);
        self.out.pat_paths.insert(id, Res::Ctor(adt, variant, args));
        let shape = &self.program.defs[adt].variants;
        let shape = shape.get(variant as usize).map_or(&[][..], |shape| &shape.fields);
        for (name, part) in parts {
            let at = shape.iter().position(|field| field.name == *name);
            let ty = at.and_then(|at| fields.get(at)).copied().unwrap_or(Ty::unknown(Reason::NoField));
            self.pat(*part, ty, mode);
        }
    }

    fn slice_pat(&mut self, id: PatId, parts: &[PatId], ty: Ty, mode: Mode) {
        let (ty, mode) = self.peel(id, ty, mode);
        let (of, left) = match ty.kind() {
            TyKind::Slice(of) | TyKind::Array(of) => (*of, ty),
            TyKind::Infer(_) => {
                let of = self.s.fresh();
                (of, Ty::new(TyKind::Slice(of)))
            }
            _ => (Ty::unknown(Reason::Cascade), Ty::new(TyKind::Slice(Ty::unknown(Reason::Cascade)))),
        };
        for part in parts {
            // `rest @ ..` binds what is left: a slice or an array.
            let rest = match self.body.pats.get(*part).map(|pat| &pat.kind) {
                Some(PatKind::Bind { sub: Some(sub), .. }) => self.is_rest(*sub),
                _ => false,
            };
            let ty = if rest { left } else { of };
            self.pat(*part, ty, mode);
        }
    }
}
