//! Which `fmt` runs for the holes of formatting macros.

use super::Cx;
use crate::hir::{ExprId, FormatArg, FormatTrait, MacroArg, MacroReading};
use crate::infer::lang::trait_fn;
use crate::infer::result::{Role, Target};
use crate::infer::solve::Outcome;
use crate::ty::{Reason, TraitId, TraitName, TraitRef, Ty, TyKind};

/// The values that a macro formats, in order: those marked `?` or `%`, and those that the placeholders of its format
/// strings name. The n-th of them has the role [`Role::Format`]`(n)`.
pub fn format_sites(reading: &MacroReading) -> Vec<(FormatTrait, ExprId)> {
    let MacroReading::Args(args) = reading else { return Vec::new() };
    let mut sites = Vec::new();
    for (at, arg) in args.iter().enumerate() {
        if let Some(by) = arg.sigil {
            sites.push((by, arg.value));
        }
        let Some(format) = &arg.format else { continue };
        let after = args.get(at + 1..).unwrap_or(&[]);
        for hole in &format.holes {
            if let Some(value) = shown(&hole.arg, after) {
                sites.push((hole.by, value));
            }
        }
    }
    sites
}

fn shown(arg: &FormatArg, after: &[MacroArg]) -> Option<ExprId> {
    match arg {
        FormatArg::Capture(value) => Some(*value),
        FormatArg::Named(name) => after.iter().find(|arg| arg.name == Some(*name)).map(|arg| arg.value),
        FormatArg::Position(at) => after.get(*at).map(|arg| arg.value),
    }
}

impl Cx<'_, '_> {
    /// Records the formatting calls of a macro whose arguments are inferred already.
    pub(super) fn format_calls(&mut self, id: ExprId, reading: &MacroReading) {
        for (at, (by, value)) in format_sites(reading).into_iter().enumerate() {
            let of = match by {
                FormatTrait::Display => self.types.lang.display,
                FormatTrait::Debug => self.types.lang.debug,
                FormatTrait::LowerHex => self.types.lang.lower_hex,
                FormatTrait::UpperHex => self.types.lang.upper_hex,
                FormatTrait::Octal => self.types.lang.octal,
                FormatTrait::Binary => self.types.lang.binary,
                FormatTrait::LowerExp => self.types.lang.lower_exp,
                FormatTrait::UpperExp => self.types.lang.upper_exp,
                FormatTrait::Hidden => continue,
            };
            let (Some(of), Ok(at)) = (of, u16::try_from(at)) else { continue };
            let Some(function) = trait_fn(&self.program.defs, Some(of), "fmt") else { continue };
            let ty = self.out.exprs.get(value.index()).copied().unwrap_or(Ty::unknown(Reason::Cascade));
            let mut ty = self.settled(ty);
            while let TyKind::Ref(_, to) = ty.kind() {
                ty = self.settled(*to);
            }
            if matches!(ty.kind(), TyKind::Unknown(_)) {
                continue;
            }
            // Of the traits for numbers not every stub has the impls: what none is known of shows what it holds.
            if !matches!(by, FormatTrait::Display | FormatTrait::Debug) && !self.formats(ty, of) {
                continue;
            }
            let subst = self.types.trait_subst(of, ty, &[]);
            self.call_at(id, Role::Format(at), Target::Trait(function, ty, subst), Ty::unknown(Reason::Cascade));
        }
    }

    fn formats(&mut self, ty: Ty, of: TraitId) -> bool {
        let bound = TraitRef { def: TraitName::Known(of), args: Vec::new(), bindings: Vec::new() };
        let mark = self.s.mark();
        let outcome = self.s.holds(ty, &bound);
        self.s.undo(&mark);
        outcome == Outcome::Yes
    }
}
