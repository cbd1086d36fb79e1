//! Patterns: tests, bindings, `let`, `match`.

use super::build::{Builder, Dest, otherwise, when};
use crate::base::Name;
use crate::hir::{self, ExprId, Literal, PatId, PatKind};
use crate::infer::{LocalId, Res};
use crate::ir::{Label, Operand, Place, Step, Stmt, Value};
use crate::source::Span;
use crate::ty::{AdtId, Reason, Ty, TyKind};

/// What a pattern asks of a value before its parts are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    /// Nothing.
    Any,
    /// A variant or Boolean of this name.
    Fact(Name),
    /// Something that has no name: a number, a range, a constant.
    Other,
}

impl<'u> Builder<'u> {
    fn pat(&self, pat: PatId) -> &'u hir::Pat {
        &self.unit.body().pats[pat]
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.unit.inferred.pats.get(pat.index()).copied().unwrap_or(Ty::unknown(Reason::Unreadable))
    }

    pub(super) fn is_ref(&self, e: ExprId) -> bool {
        matches!(self.ty(e).kind(), TyKind::Ref(..))
    }

    /// The constructor that a pattern names.
    fn ctor(&self, pat: PatId) -> Option<(AdtId, u32)> {
        match self.unit.inferred.pat_paths.get(&pat) {
            Some(Res::Ctor(adt, variant, _)) => Some((*adt, *variant)),
            _ => None,
        }
    }

    fn head(&self, pat: PatId) -> Head {
        match &self.pat(pat).kind {
            PatKind::Bind { sub: Some(sub), .. } => self.head(*sub),
            PatKind::Bind { sub: None, .. } => match self.unit.inferred.pat_paths.get(&pat) {
                Some(Res::Ctor(..)) => self.ctor_head(pat, None),
                Some(Res::Const(_) | Res::Foreign(_) | Res::Static(_)) => Head::Other,
                _ => Head::Any,
            },
            PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) | PatKind::Path(path) => {
                self.ctor_head(pat, path.last().map(|last| last.name))
            }
            PatKind::Ref(of) => self.head(*of),
            PatKind::Lit(Literal::Bool(true)) => Head::Fact(self.unit.lang.true_),
            PatKind::Lit(Literal::Bool(false)) => Head::Fact(self.unit.lang.false_),
            PatKind::Lit(_) | PatKind::Range | PatKind::Unknown => Head::Other,
            PatKind::Slice(parts) => match parts.iter().any(|part| self.is_rest(*part)) && parts.len() == 1 {
                true => Head::Any,
                false => Head::Other,
            },
            PatKind::Or(parts) => {
                let heads: Vec<Head> = parts.iter().map(|part| self.head(*part)).collect();
                match heads.as_slice() {
                    [first, rest @ ..] if rest.iter().all(|head| head == first) => *first,
                    heads if heads.contains(&Head::Any) => Head::Any,
                    _ => Head::Other,
                }
            }
            PatKind::Wild | PatKind::Rest | PatKind::Tuple(_) => Head::Any,
        }
    }

    fn ctor_head(&self, pat: PatId, written: Option<Name>) -> Head {
        match self.unit.inferred.pat_paths.get(&pat) {
            Some(Res::Ctor(adt, variant, _)) => match self.unit.variant_fact(*adt, *variant) {
                Some(fact) if self.unit.refutable(*adt) => Head::Fact(fact),
                _ => Head::Any,
            },
            Some(Res::Const(_) | Res::Static(_)) => Head::Other,
            Some(Res::Foreign(path)) => Head::Fact(Name::new(path.rsplit("::").next().unwrap_or(path))),
            _ => written.map_or(Head::Other, Head::Fact),
        }
    }

    fn is_rest(&self, pat: PatId) -> bool {
        match &self.pat(pat).kind {
            PatKind::Rest => true,
            PatKind::Bind { sub: Some(sub), .. } => self.is_rest(*sub),
            _ => false,
        }
    }

    /// Whether the pattern can miss once its head holds.
    fn can_miss(&self, pat: PatId) -> bool {
        match &self.pat(pat).kind {
            PatKind::Bind { sub, .. } => sub.is_some_and(|sub| self.can_miss(sub)),
            PatKind::Ref(of) => self.can_miss(*of),
            PatKind::Tuple(parts) | PatKind::TupleStruct(_, parts) | PatKind::Slice(parts) => {
                parts.iter().any(|part| self.head(*part) != Head::Any || self.can_miss(*part))
            }
            PatKind::Struct(_, fields) => {
                fields.iter().any(|(_, part)| self.head(*part) != Head::Any || self.can_miss(*part))
            }
            PatKind::Or(parts) => parts.iter().any(|part| self.can_miss(*part)),
            _ => false,
        }
    }

    /// Tests `place` against the pattern and binds its names. A miss breaks to `fail`; without `fail` the pattern
    /// is taken to match. `by_ref`: the value stands behind a reference, so names bind by reference.
    pub(super) fn match_pat(&mut self, pat: PatId, place: &Place, by_ref: bool, fail: Option<Label>) {
        self.test(pat, place, fail);
        self.bind(pat, place, by_ref, fail);
    }

    fn test(&mut self, pat: PatId, place: &Place, fail: Option<Label>) {
        let span = self.pat(pat).span;
        let Some(fail) = fail else { return };
        if matches!(self.pat(pat).kind, PatKind::Or(_)) {
            return;
        }
        match self.head(pat) {
            Head::Any => {}
            Head::Fact(fact) => {
                let lang = self.unit.lang;
                let missed = match () {
                    () if fact == lang.true_ => when(lang.false_, vec![Stmt::Break(fail)]),
                    () if fact == lang.false_ => when(lang.true_, vec![Stmt::Break(fail)]),
                    () => match self.opposite(pat, fact) {
                        Some(opposite) => when(opposite, vec![Stmt::Break(fail)]),
                        None => self.else_arm(fail),
                    },
                };
                self.branch(Some(place.clone()), vec![when(fact, Vec::new()), missed], span);
            }
            Head::Other => {
                let missed = self.else_arm(fail);
                self.branch(Some(place.clone()), vec![otherwise(Vec::new()), missed], span);
            }
        }
    }

    /// The other variant of a type with two.
    fn opposite(&self, pat: PatId, fact: Name) -> Option<Name> {
        let pat = match &self.pat(pat).kind {
            PatKind::Bind { sub: Some(sub), .. } | PatKind::Ref(sub) => *sub,
            _ => pat,
        };
        let (adt, _) = self.ctor(pat)?;
        match self.unit.defs()[adt].variants.as_slice() {
            [a, b] if a.name == fact => Some(b.name),
            [a, b] if b.name == fact => Some(a.name),
            _ => None,
        }
    }

    /// Binds the names of a pattern whose head holds.
    fn bind(&mut self, pat: PatId, place: &Place, by_ref: bool, fail: Option<Label>) {
        let unit = self.unit;
        let step = |name: Name, field: Option<Name>| place.clone().step(name, field);
        match &self.pat(pat).kind {
            PatKind::Bind { by_ref: written, mutable, sub, .. } => {
                if let Some(Res::Local(local)) = unit.inferred.pat_paths.get(&pat) {
                    self.bind_local(*local, place, by_ref || *written, *written && *mutable, self.pat(pat).span);
                }
                if let Some(sub) = sub.filter(|sub| !matches!(self.pat(*sub).kind, PatKind::Rest)) {
                    self.bind(sub, place, by_ref, fail);
                }
            }
            PatKind::Tuple(parts) => {
                let total = match self.pat_ty(pat).peel_refs().kind() {
                    TyKind::Tuple(types) => types.len(),
                    _ => parts.len(),
                };
                for (at, part) in positions(parts, total, |part| self.is_rest(part)) {
                    let by_ref = by_ref || self.through_ref(part, self.part_ty(pat, at));
                    self.match_pat(part, &step(Name::new(&at.to_string()), None), by_ref, fail);
                }
            }
            PatKind::TupleStruct(path, parts) => {
                let steps = self.tuple_steps(pat, path, parts.len());
                for (at, part) in positions(parts, steps.len(), |part| self.is_rest(part)) {
                    if let Some(found) = steps.get(at) {
                        let by_ref = by_ref || self.through_ref(part, self.part_ty(pat, at));
                        self.match_pat(part, &step(found.name, found.field), by_ref, fail);
                    }
                }
            }
            PatKind::Struct(path, fields) => {
                for (name, part) in fields {
                    let (found, at) = self.field_step(pat, *name, path);
                    let by_ref = by_ref || self.through_ref(*part, at.and_then(|at| self.part_ty(pat, at)));
                    self.match_pat(*part, &step(found.name, found.field), by_ref, fail);
                }
            }
            PatKind::Ref(of) => self.bind(*of, place, false, fail),
            PatKind::Slice(parts) => {
                let is_array = matches!(self.pat_ty(pat).peel_refs().kind(), TyKind::Array(_));
                let rest = parts.iter().position(|part| self.is_rest(*part)).unwrap_or(parts.len());
                for (at, part) in parts.iter().enumerate() {
                    if self.is_rest(*part) {
                        self.bind_rest(*part, place, at > 0 && is_array, fail);
                    } else {
                        let by_ref = by_ref || self.through_ref(*part, self.part_ty(pat, 0));
                        // Of elements after `..` the position depends on the length.
                        let found = if at < rest { unit.lang.position(at, parts.len()) } else { unit.lang.element };
                        self.match_pat(*part, &step(found.name, None), by_ref, fail);
                    }
                }
            }
            PatKind::Or(parts) => self.alternatives(parts, place, by_ref, fail, self.pat(pat).span),
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Lit(_) | PatKind::Range => {}
            PatKind::Unknown => {
                self.gap("unread_pattern", "a pattern could not be read".to_owned(), self.pat(pat).span)
            }
        }
    }

    /// `rest @ ..` of a slice pattern; `moved`: behind others of an array, where its positions are not those of the whole.
    fn bind_rest(&mut self, part: PatId, place: &Place, moved: bool, fail: Option<Label>) {
        let whole = match self.unit.inferred.pat_paths.get(&part) {
            Some(Res::Local(local)) => self.local_dest(*local).ty,
            _ => Ty::unknown(Reason::Unreadable),
        };
        if !moved || matches!(whole.kind(), TyKind::Ref(true, _)) {
            return self.bind(part, place, true, fail);
        }
        let dest = self.fresh(whole.peel_refs());
        let element = self.unit.lang.element.name;
        let each = Dest { place: dest.place.clone().step(element, None), ty: Ty::unknown(Reason::Ambiguous) };
        self.store(&each, Value::Copy(Operand::Place(place.clone().step(element, None))), self.pat(part).span);
        self.bind(part, &dest.place, true, fail);
    }

    /// Whether a pattern looks into the value, through references too.
    fn is_structure(&self, pat: PatId) -> bool {
        matches!(
            self.pat(pat).kind,
            PatKind::Tuple(_) | PatKind::TupleStruct(..) | PatKind::Struct(..) | PatKind::Slice(_)
        )
    }

    /// Whether a pattern looks through a reference that stands at its place.
    fn through_ref(&self, part: PatId, ty: Option<Ty>) -> bool {
        self.is_structure(part) && ty.is_some_and(|ty| matches!(ty.kind(), TyKind::Ref(..)))
    }

    /// The type of what stands at a part of a pattern.
    fn part_ty(&self, pat: PatId, at: usize) -> Option<Ty> {
        match (self.pat_ty(pat).peel_refs().kind(), self.ctor(pat)) {
            (TyKind::Tuple(parts), _) => parts.get(at).copied(),
            (TyKind::Slice(of) | TyKind::Array(of), _) => Some(*of),
            (TyKind::Adt(adt, args), Some((known, variant))) if *adt == known => {
                Some(self.unit.facts.field_ty(*adt, variant, at, args))
            }
            _ => None,
        }
    }

    /// The step to a named field, and its position.
    fn field_step(&self, pat: PatId, name: Name, path: &hir::Path) -> (Step, Option<usize>) {
        let Some((adt, variant)) = self.ctor(pat) else {
            let variant = path.last().filter(|_| path.segments.len() > 1).map(|last| last.name);
            let name = variant.map_or(name, |variant| Name::new(&format!("{variant}.{name}")));
            return (Step { name, field: None }, None);
        };
        let shape = self.unit.defs()[adt].variants.get(variant as usize);
        let at = shape.and_then(|shape| shape.fields.iter().position(|field| field.name == name));
        (self.unit.step(adt, variant, name), at)
    }

    fn tuple_steps(&self, pat: PatId, path: &hir::Path, written: usize) -> Vec<Step> {
        if let Some((adt, variant)) = self.ctor(pat) {
            return self.ctor_steps(adt, variant);
        }
        let variant = path.last().map_or("?", |last| last.name.as_str());
        (0..written).map(|at| Step { name: Name::new(&format!("{variant}.{at}")), field: None }).collect()
    }

    fn bind_local(&mut self, local: LocalId, place: &Place, by_ref: bool, mutable: bool, span: Span) {
        let dest = self.local_dest(local);
        let ref_mut = matches!(dest.ty.kind(), TyKind::Ref(true, _));
        let value = if by_ref && (dest.ty.is_unknown() || matches!(dest.ty.kind(), TyKind::Ref(..))) {
            Value::Borrow { place: place.clone(), mutable: mutable || ref_mut }
        } else {
            Value::Copy(Operand::Place(place.clone()))
        };
        self.store(&dest, value, span);
    }

    /// The slot of a local; alternatives of an or-pattern share it.
    fn local_dest(&mut self, local: LocalId) -> Dest {
        let place = self.local(local);
        let ty = self.unit.inferred.locals.get(local.index()).map_or(Ty::unknown(Reason::Unreadable), |info| info.ty);
        Dest { place, ty }
    }

    /// `a | b`
    fn alternatives(&mut self, parts: &[PatId], place: &Place, by_ref: bool, fail: Option<Label>, span: Span) {
        let mut arms = Vec::with_capacity(parts.len() + 1);
        let mut total = false;
        for part in parts {
            let head = self.head(*part);
            let body = self.block(|b| b.bind(*part, place, by_ref, fail));
            total |= head == Head::Any;
            arms.push(match head {
                Head::Fact(fact) => when(fact, body),
                _ => otherwise(body),
            });
        }
        if let Some(fail) = fail.filter(|_| !total) {
            arms.push(self.else_arm(fail));
        }
        if arms.iter().any(|arm| !arm.body.is_empty()) {
            self.branch(Some(place.clone()), arms, span);
        }
    }

    /// `let p = e else { … };`
    pub(super) fn let_stmt(&mut self, pat: PatId, init: Option<ExprId>, other: Option<ExprId>) {
        let simple = match (&self.pat(pat).kind, self.unit.inferred.pat_paths.get(&pat)) {
            (PatKind::Bind { by_ref: false, sub: None, .. }, Some(Res::Local(local))) => Some(*local),
            _ => None,
        };
        let Some(init) = init else {
            if let Some(local) = simple {
                self.local_dest(local);
            }
            return;
        };
        if let Some(local) = simple {
            let dest = self.local_dest(local);
            return self.eval(init, &dest);
        }
        if matches!(self.pat(pat).kind, PatKind::Wild) {
            return match self.is_place(init) {
                true => drop(self.place(init)),
                false => self.effect(init),
            };
        }
        let place = self.place(init);
        let by_ref = self.is_ref(init);
        let Some(other) = other else { return self.match_pat(pat, &place, by_ref, None) };
        self.scope(|b, matched| {
            b.scope(|b, missed| {
                b.match_pat(pat, &place, by_ref, Some(missed));
                b.emit(Stmt::Break(matched));
            });
            b.effect(other);
        });
    }

    /// `match`: one arm of the branch for each head, in which patterns of that head are tried in order.
    pub(super) fn match_expr(&mut self, on: ExprId, arms: &[hir::Arm], dest: &Dest, span: Span) {
        let place = self.place(on);
        let by_ref = self.is_ref(on);
        if arms.is_empty() {
            return self.emit(Stmt::Never);
        }
        let mut groups: Vec<(Option<Name>, Vec<&hir::Arm>)> = Vec::new();
        for arm in arms {
            let fact = match self.head(arm.pat) {
                Head::Fact(fact) => Some(fact),
                Head::Any | Head::Other => None,
            };
            match groups.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, group)) => group.push(arm),
                None => groups.push((fact, vec![arm])),
            }
        }
        if let [(None, group)] = groups.as_slice() {
            // No variant to tell apart: arms are tried in order.
            return self.scope(|b, end| b.match_group(group, &place, by_ref, dest, end));
        }
        self.scope(|b, end| {
            let arms = groups.iter().map(|(fact, group)| crate::ir::Arm {
                holds: *fact,
                body: b.block(|b| b.match_group(group, &place, by_ref, dest, end)),
            });
            let arms: Vec<crate::ir::Arm> = arms.collect();
            b.branch(Some(place.clone()), arms, span);
        });
    }

    fn match_group(&mut self, group: &[&hir::Arm], place: &Place, by_ref: bool, dest: &Dest, end: Label) {
        let sure = |b: &Self, arm: &hir::Arm| {
            arm.guard.is_none() && !b.can_miss(arm.pat) && !matches!(b.head(arm.pat), Head::Other)
        };
        for (at, arm) in group.iter().enumerate() {
            let last = at + 1 == group.len();
            if sure(self, arm) {
                self.bind(arm.pat, place, by_ref, None);
                self.eval(arm.body, dest);
                if !last {
                    self.emit(Stmt::Break(end));
                }
                return;
            }
            self.scope(|b, missed| {
                if b.head(arm.pat) == Head::Other {
                    b.test(arm.pat, place, Some(missed));
                }
                b.bind(arm.pat, place, by_ref, Some(missed));
                arm.guard.into_iter().for_each(|guard| b.jump(guard, true, missed));
                b.eval(arm.body, dest);
                b.emit(Stmt::Break(end));
            });
        }
        // What no arm of this head takes is taken by another head's.
        self.emit(Stmt::Never);
    }
}

/// Positions of sub-patterns in a tuple of `total` parts, where `..` may stand for any number.
fn positions(parts: &[PatId], total: usize, is_rest: impl Fn(PatId) -> bool) -> Vec<(usize, PatId)> {
    let rest = parts.iter().position(|part| is_rest(*part));
    let skipped = total.saturating_sub(parts.len().saturating_sub(1));
    let mut found = Vec::with_capacity(parts.len());
    for (at, part) in parts.iter().enumerate() {
        match rest {
            Some(rest) if at == rest => {}
            Some(rest) if at > rest => found.push((at + skipped - 1, *part)),
            _ => found.push((at, *part)),
        }
    }
    found
}
