//! Formatted text: a formatter, a call of the formatting trait for each placeholder, and the text they wrote.

use super::build::Builder;
use crate::base::{Name, Set};
use crate::hir::{ExprId, FormatArg, FormatString, FormatTrait, MacroArg};
use crate::infer::{Role, Target};
use crate::ir::{Operand, Place, Step, Value, Via};
use crate::source::Span;
use crate::ty::{Ty, TyKind};

/// What an argument of a macro becomes.
pub(super) enum Text {
    /// Text in a formatter's buffer.
    Buffer(Place),
    /// The value itself.
    Value(ExprId),
}

impl Builder<'_> {
    /// Formats the arguments of a macro: format strings with their placeholders, arguments under a sigil; the rest
    /// as values, unless a placeholder shows them.
    pub(super) fn texts(&mut self, e: ExprId, args: &[MacroArg]) -> Vec<Text> {
        let mut texts = Vec::new();
        let mut used: Set<usize> = Set::default();
        for (at, arg) in args.iter().enumerate() {
            let Some(format) = &arg.format else { continue };
            for hole in &format.holes {
                let found = match &hole.arg {
                    FormatArg::Position(n) => Some(at + 1 + n),
                    FormatArg::Named(name) => args.iter().position(|arg| arg.name == Some(*name)),
                    FormatArg::Capture(_) => None,
                };
                // Fields before the message are fields as well as names for it.
                used.extend(found.filter(|found| *found > at));
            }
        }
        // Numbered as `infer::format_sites` does: by argument, the sigil before the placeholders; only what is found.
        let mut hole = 0;
        for (at, arg) in args.iter().enumerate() {
            let span = self.span(arg.value);
            if let Some(format) = &arg.format {
                let text = self.format_string(e, args, at, format, &mut hole);
                texts.push(Text::Buffer(text));
            } else if arg.sigil.is_some() {
                let place = match self.operand(arg.value) {
                    Operand::Place(place) => place,
                    constant => self.hold(Value::Copy(constant), self.ty(arg.value), span),
                };
                let shown = self.unit.inferred.calls.get(&(e, Role::Format(hole))).map(|callee| &callee.target);
                texts.push(Text::Buffer(self.formatted(shown, place, arg.value, span)));
                hole += 1;
            } else if !used.contains(&at) {
                texts.push(Text::Value(arg.value));
            }
        }
        texts
    }

    fn format_string(
        &mut self,
        e: ExprId,
        args: &[MacroArg],
        at: usize,
        format: &FormatString,
        hole: &mut u16,
    ) -> Place {
        let span = self.span(args[at].value);
        let buffer = self.formatter(args[at].value, span);
        for written in &format.holes {
            let value = match &written.arg {
                FormatArg::Position(n) => args.get(at + 1 + n).map(|arg| arg.value),
                FormatArg::Named(name) => {
                    args[at + 1..].iter().find(|arg| arg.name == Some(*name)).map(|arg| arg.value)
                }
                FormatArg::Capture(value) => Some(*value),
            };
            if let Some(value) = value {
                let place = match self.operand(value) {
                    Operand::Place(place) => place,
                    constant => self.hold(Value::Copy(constant), self.ty(value), span),
                };
                let span = self.span(value);
                let shown = self.unit.inferred.calls.get(&(e, Role::Format(*hole))).map(|callee| &callee.target);
                if written.by != FormatTrait::Hidden {
                    self.show(shown, place, self.ty(value), &buffer, span);
                }
                *hole += 1;
            }
        }
        buffer.1
    }

    /// One value shown on its own.
    pub(super) fn formatted(&mut self, by: Option<&Target>, place: Place, value: ExprId, span: Span) -> Place {
        let buffer = self.empty_formatter(span);
        self.show(by, place, self.ty(value), &buffer, span);
        buffer.1
    }

    /// One value shown by Debug.
    pub(super) fn debugged(&mut self, place: Place, value: ExprId, span: Span) -> Place {
        self.shown_by(FormatTrait::Debug, place, self.ty(value), span)
    }

    /// A value of type `ty` shown by Debug or Display.
    pub(super) fn shown_by(&mut self, by: FormatTrait, place: Place, ty: Ty, span: Span) -> Place {
        let peeled = ty.peel_refs();
        let path = if by == FormatTrait::Debug { "std::fmt::Debug::fmt" } else { "std::fmt::Display::fmt" };
        let found = self.unit.lang.function(path).filter(|_| !peeled.is_unknown());
        let target = found.map(|id| Target::Trait(id, peeled, crate::ty::Subst::empty()));
        let buffer = self.empty_formatter(span);
        self.show(target.as_ref(), place, ty, &buffer, span);
        buffer.1
    }

    /// A formatter that holds the literal parts: the formatter and its text.
    fn formatter(&mut self, literal: ExprId, span: Span) -> (Place, Place) {
        let (formatter, text) = self.empty_formatter_places();
        let constant = self.constant(literal).unwrap_or(crate::ir::Const::Other);
        self.assign(text.clone(), Value::Copy(Operand::Const(constant)), span);
        (formatter, text)
    }

    fn empty_formatter(&mut self, span: Span) -> (Place, Place) {
        let (formatter, text) = self.empty_formatter_places();
        self.assign(text.clone(), Value::Copy(Operand::Const(crate::ir::Const::Other)), span);
        (formatter, text)
    }

    fn empty_formatter_places(&mut self) -> (Place, Place) {
        let ty = self.unit.lang.ty("std::fmt::Formatter", Vec::new());
        let formatter = Place::slot(self.temp(ty));
        let step = match ty.kind() {
            TyKind::Adt(id, _) => self.unit.step(*id, 0, Name::new("buf")),
            _ => Step { name: Name::new("buf"), field: None },
        };
        let text = formatter.clone().step(step.name, step.field);
        (formatter, text)
    }

    /// Shows a value by the formatting function that was found; else its text carries what it carries.
    fn show(&mut self, by: Option<&Target>, place: Place, ty: Ty, buffer: &(Place, Place), span: Span) {
        let Some(target) = by.filter(|target| !matches!(target, Target::Unknown(..))) else {
            let operands = vec![Operand::Place(buffer.1.clone()), Operand::Place(place)];
            return self.assign(buffer.1.clone(), Value::Derive(operands), span);
        };
        let formatter = self.place_ty(&buffer.0);
        let args = vec![self.ref_arg(place, ty.peel_refs(), false), self.ref_arg(buffer.0.clone(), formatter, true)];
        let result = self.unit.facts.result_of(target);
        let callee = self.callee(target, Via::Format).0;
        self.call(callee, args, result, None, Via::Format, span);
    }
}
