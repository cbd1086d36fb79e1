//! A whole function, constant or static.

use super::build::{Builder, Dest, Region, RegionKind, when};
use super::unit::{Site, Unit};
use crate::base::Name;
use crate::hir::{Exit, FormatTrait, PatId, PatKind};
use crate::infer::Res;
use crate::ir::{Callee, FnKey, Function, Operand, Place, Value, Via};
use crate::resolve::MacroRef;
use crate::source::Span;
use crate::ty::{BodyOwner, Reason, Ty, TyKind};

impl Builder<'_> {
    /// Makes the slots of parameters, named where the pattern is one binding.
    pub(super) fn parameters(&mut self, patterns: &[PatId], types: &[Ty]) {
        let unit = self.unit;
        for (at, pat) in patterns.iter().enumerate() {
            let of = unit.inferred.pats.get(pat.index()).copied();
            let ty = types.get(at).copied().or(of).unwrap_or(Ty::unknown(Reason::Unreadable));
            let local = match (&unit.body().pats[*pat].kind, unit.inferred.pat_paths.get(pat)) {
                (PatKind::Bind { name, sub: None, by_ref: false, .. }, Some(Res::Local(local))) => {
                    Some((*local, *name))
                }
                _ => None,
            };
            let slot = self.slot(local.map(|(_, name)| name), ty);
            if let Some((local, _)) = local {
                self.locals.insert(local, Place::slot(slot));
            }
        }
    }

    /// Takes parameters apart whose patterns are more than one binding.
    pub(super) fn bind_parameters(&mut self, patterns: &[PatId], first: usize) {
        for (at, pat) in patterns.iter().enumerate() {
            let slot = crate::base::Idx::new(first + at);
            if self.slots[slot].name.is_none() {
                let by_ref = matches!(self.slots[slot].ty.kind(), TyKind::Ref(..));
                self.match_pat(*pat, &Place::slot(slot), by_ref, None);
            }
        }
    }

    /// Tagged parameters are collected here.
    fn tagged_parameters(&mut self) {
        let unit = self.unit;
        let BodyOwner::Fn(id) = unit.owner else { return };
        let Some(def) = unit.program.fn_def(id) else { return };
        for (at, param) in def.params.iter().enumerate() {
            for tag in &param.attrs.tags {
                let name = param.name.map_or_else(|| at.to_string(), |name| name.to_string());
                let site = Name::new(&format!("{}({name})", unit.path));
                unit.out.borrow_mut().sites.insert(site, Site { tag: tag.tag.clone(), span: tag.span });
                let place = Place::slot(crate::base::Idx::new(at));
                let ty = self.place_ty(&place);
                // What is collected is what the parameter refers to.
                let to = match ty.kind() {
                    TyKind::Ref(..) => place.clone().step(unit.lang.through, None),
                    _ => place.clone(),
                };
                let dest = Dest { place: to, ty: ty.peel_refs() };
                self.store(&dest, Value::Source { of: Operand::Place(place), site }, param.span);
            }
        }
    }
}

impl Builder<'_> {
    /// Evaluates the body into the result, and shows it where attributes say so.
    fn body_value(&mut self) {
        let body = self.unit.body();
        let dest = self.result_dest();
        if body.exits.is_empty() && !self.has_drops() {
            return self.eval(body.root, &dest);
        }
        self.scope(|b, label| {
            b.regions.push(Region { label, name: None, kind: RegionKind::Async, dest: Some(dest.clone()) });
            b.eval(body.root, &dest);
            b.regions.pop();
        });
        self.drop_slots(self.span(body.root));
        for exit in &body.exits {
            self.exit(exit, &dest);
        }
    }

    /// `ret` shows the result, `err` the error in it.
    fn exit(&mut self, exit: &Exit, dest: &Dest) {
        let unit = self.unit;
        let module = unit.program.module_of(unit.owner);
        let path = match unit.program.resolve_macro(module, Some(unit.owner), &exit.path) {
            Some(MacroRef::Foreign(path)) => path,
            _ => return,
        };
        let lang = unit.lang;
        let payload = |variant: Name, at: usize| match dest.ty.kind() {
            TyKind::Adt(id, args) if Some(*id) == lang.adt("std::result::Result") => {
                let step = lang.payload("std::result::Result", variant);
                Some((dest.place.clone().step(step.name, step.field), *args.get(at)?))
            }
            _ => None,
        };
        let (Some(by), Some(failed)) = (exit.err, payload(lang.err, 1)) else {
            if let Some(by) = exit.ret {
                self.show_exit(path, (dest.place.clone(), dest.ty), by, exit.span);
            }
            return;
        };
        let good = match (exit.ret, payload(lang.ok, 0)) {
            (Some(by), Some(value)) => self.block(|b| b.show_exit(path, value, by, exit.span)),
            _ => Vec::new(),
        };
        let bad = self.block(|b| b.show_exit(path, failed, by, exit.span));
        self.branch(Some(dest.place.clone()), vec![when(lang.ok, good), when(lang.err, bad)], exit.span);
    }

    fn show_exit(&mut self, path: Name, (place, ty): (Place, Ty), by: FormatTrait, span: Span) {
        let text = self.shown_by(by, place, ty, span);
        let list = vec![self.arg(Operand::Place(text), self.unit.lang.text.reference(false))];
        self.call(Callee::Foreign(path), list, Ty::unit(), None, Via::Macro, span);
    }
}

/// Lowers the body of a function, constant or static into `unit.out`.
pub(super) fn lower_body(unit: &Unit<'_>, span: Span, types: &[Ty], result: Ty) {
    let body = unit.body();
    let mut builder = Builder::new(unit);
    builder.parameters(&body.params, types);
    builder.result = builder.temp(result);
    builder.tagged_parameters();
    builder.bind_parameters(&body.params, 0);
    builder.body_value();
    let block = builder.finish();
    let function = Function {
        key: unit.key(),
        path: unit.path,
        owner: unit.key(),
        span,
        slots: std::mem::take(&mut builder.slots),
        params: body.params.len() as u32,
        result: builder.result,
        synthetic: false,
        has_body: true,
        body: block,
    };
    let mut out = unit.out.borrow_mut();
    out.functions.insert(function.key, function);
    let last = out.functions.len() - 1;
    out.functions.move_index(last, 0);
}

/// A function of which only the signature is known.
pub(super) fn declaration(
    key: FnKey,
    path: Name,
    span: Span,
    params: &[(Option<Name>, Ty)],
    result: Ty,
    ref_like: impl Fn(Ty) -> bool,
) -> Function {
    let all = params.iter().copied().chain([(None, result)]);
    let slots = all.map(|(name, ty)| crate::ir::SlotInfo { name, ty, ref_like: ref_like(ty) });
    Function {
        key,
        path,
        owner: key,
        span,
        slots: slots.collect(),
        params: params.len() as u32,
        result: crate::base::Idx::new(params.len()),
        synthetic: false,
        has_body: false,
        body: Vec::new(),
    }
}
