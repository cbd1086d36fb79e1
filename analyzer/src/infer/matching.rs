//! Which impl of a trait fits a type.

use super::goal::Solver;
use super::solve::{Outcome, subst_bound};
use crate::ty::{ImplId, Subst, TraitName, Ty, TyKind};

/// What was selected.
pub(crate) enum Selection {
    /// The only impl that fits, with its parameters; its consequences are unified.
    One(ImplId, Subst),
    /// Several may fit.
    Many(Vec<ImplId>),
    /// None does.
    None,
}

impl Solver<'_, '_> {
    /// Finds the impl of `of<args>` for `ty`. Impls for the head of the type win over blanket ones.
    pub(super) fn select(&mut self, ty: Ty, of: TraitName, args: &[Ty]) -> Selection {
        let ty = self.known(ty);
        let head = self.head_of(ty);
        let candidates: Vec<ImplId> = self.types.index().candidates(of, head).collect();
        if candidates.is_empty() {
            return Selection::None;
        }
        let fitting: Vec<ImplId> = if candidates.len() == 1 {
            candidates.clone()
        } else {
            candidates.iter().copied().filter(|id| self.fits(*id, ty, args, true)).collect()
        };
        match fitting.as_slice() {
            [] => self.select_leniently(&candidates, ty, args),
            [only] => match self.commit(*only, ty, args, true) {
                Some(subst) => Selection::One(*only, subst),
                None => self.select_leniently(&candidates, ty, args),
            },
            [first, ..] => {
                let open =
                    self.table.resolve(ty).has_infer() || args.iter().any(|arg| self.table.resolve(*arg).has_infer());
                if open || args.is_empty() && fitting.len() > 1 && self.has_args(of) {
                    return Selection::Many(fitting);
                }
                match self.commit(*first, ty, args, true) {
                    Some(subst) => Selection::One(*first, subst),
                    None => Selection::None,
                }
            }
        }
    }

    fn has_args(&self, of: TraitName) -> bool {
        match of {
            TraitName::Known(id) => !self.types.program.defs[id].generics.params.is_empty(),
            TraitName::Foreign(_) => true,
        }
    }

    /// A bound of an impl that seems not to hold is more likely a gap in what we know: an impl for this very head is
    /// taken all the same, when it is the only one.
    fn select_leniently(&mut self, candidates: &[ImplId], ty: Ty, args: &[Ty]) -> Selection {
        if self.strict {
            return Selection::None;
        }
        // Not for `impl<I: Iterator> Iterator for &mut I`, which only passes on.
        let of_head = |solver: &Self, id: ImplId| {
            let head = super::index::head(solver.types.header(id).self_ty);
            !matches!(head, None | Some(super::index::Head::Ref(_)))
        };
        let fitting: Vec<ImplId> =
            candidates.iter().copied().filter(|id| of_head(self, *id) && self.fits(*id, ty, args, false)).collect();
        if let [only] = fitting.as_slice()
            && let Some(subst) = self.commit(*only, ty, args, false)
        {
            return Selection::One(*only, subst);
        }
        Selection::None
    }

    fn fits(&mut self, id: ImplId, ty: Ty, args: &[Ty], strict: bool) -> bool {
        let mark = self.mark();
        let found = self.match_impl(id, ty, args, strict).is_some();
        self.undo(&mark);
        found
    }

    fn commit(&mut self, id: ImplId, ty: Ty, args: &[Ty], strict: bool) -> Option<Subst> {
        let mark = self.mark();
        let found = self.match_impl(id, ty, args, strict);
        if found.is_none() {
            self.undo(&mark);
        }
        found
    }

    /// Unifies the head of an impl with a type and trait arguments. `strict`: its bounds must not be refuted.
    pub(super) fn match_impl(&mut self, id: ImplId, ty: Ty, args: &[Ty], strict: bool) -> Option<Subst> {
        let header = self.types.header(id);
        if !self.may_match(header.self_ty, ty) {
            return None;
        }
        let subst =
            Subst::new(header.params.iter().map(|name| (*name, self.table.fresh(super::unify::VarKind::General))));
        let self_ty = self.normalize(header.self_ty.subst(subst));
        if !self.table.unify(self_ty, ty) {
            return None;
        }
        if let Some(of) = &header.trait_ {
            for (own, wanted) in of.args.iter().zip(args) {
                let own = self.normalize(own.subst(subst));
                if !self.table.unify(own, *wanted) {
                    return None;
                }
            }
        }
        for (subject, bound) in &header.bounds {
            let subject = subject.subst(subst);
            let bound = subst_bound(bound, subst);
            match self.holds(subject, &bound) {
                Outcome::No if strict => return None,
                Outcome::Maybe => self.require(subject, bound),
                Outcome::Yes | Outcome::No => {}
            }
        }
        Some(subst)
    }

    /// A quick look at the outer structure, without variables.
    fn may_match(&self, pattern: Ty, ty: Ty) -> bool {
        let ty = self.table.shallow(ty);
        match (pattern.kind(), ty.kind()) {
            (TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Unknown(_), _) => true,
            (_, TyKind::Infer(_) | TyKind::Unknown(_)) => true,
            (TyKind::Ref(m, a), TyKind::Ref(n, b)) => m == n && self.may_match(*a, *b),
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) => {
                a == b && x.iter().zip(y).all(|(pattern, ty)| self.may_match(*pattern, *ty))
            }
            (TyKind::Slice(a), TyKind::Slice(b)) | (TyKind::Array(a), TyKind::Array(b)) => self.may_match(*a, *b),
            _ => super::index::head(pattern) == super::index::head(ty),
        }
    }
}
