//! Macro calls: what their readings mean, by family.

use super::build::{Builder, Dest, when};
use super::format::Text;
use crate::base::Name;
use crate::hir::{ExprId, ExprKind, FormatArg, MacroArg, MacroExpr, MacroReading};
use crate::infer::{MacroRes, Res};
use crate::ir::{Arg, Callee, Const, Operand, Place, Stmt, Value, Via};
use crate::source::Span;
use crate::ty::{Reason, Subst, Ty, TyKind};

impl Builder<'_> {
    /// `m!(…)`
    pub(super) fn macro_expr(&mut self, e: ExprId, call: &MacroExpr, dest: &Dest) {
        let span = self.span(e);
        let res = self.unit.inferred.macros.get(&e).cloned().unwrap_or(MacroRes::Unknown);
        let written = call.path.last().map_or(Name::new("?"), |last| last.name);
        match &call.reading {
            MacroReading::Expr(of) => match &self.expr(*of).kind {
                ExprKind::Tuple(values) if matches!(res, MacroRes::Foreign(path) if path == "serde_json::json") => {
                    self.json(values, dest, span)
                }
                _ => self.eval(*of, dest),
            },
            MacroReading::Repeat(value, count) => {
                self.effect(*count);
                self.elements(&[*value], self.vec_path(e), dest, span);
            }
            MacroReading::Cfg(_) => self.store(dest, Value::Copy(Operand::Const(crate::ir::Const::Other)), span),
            MacroReading::Opaque(variables) => self.opaque(variables, written, dest, span),
            MacroReading::Args(args) => {
                let path = match res {
                    MacroRes::Foreign(path) => path,
                    MacroRes::Workspace(path) => {
                        return self.opaque(&named_values(args), path, dest, span);
                    }
                    MacroRes::Unknown => written,
                };
                self.macro_args(e, path, args, dest);
            }
        }
    }

    /// Nobody could read it: its value carries what it names.
    fn opaque(&mut self, variables: &[ExprId], name: Name, dest: &Dest, span: Span) {
        let known = |b: &Self, e: ExprId| {
            let lost = matches!(b.unit.inferred.paths.get(&e), Some(Res::Unknown(_)));
            !(lost && matches!(b.expr(e).kind, ExprKind::Path(_)))
        };
        let variables: Vec<ExprId> = variables.iter().copied().filter(|variable| known(self, *variable)).collect();
        let operands = variables.into_iter().map(|variable| self.operand(variable)).collect();
        self.gap("opaque_macro", format!("the macro `{name}!` could not be read"), span);
        self.store(dest, Value::Opaque(operands, name.as_str()), span);
    }

    /// `json!({ "a": b })` is what its values serialise to, in one.
    fn json(&mut self, values: &[ExprId], dest: &Dest, span: Span) {
        let to_value = self.unit.lang.function("serde_json::to_value");
        let mut operands = Vec::with_capacity(values.len());
        for value in values {
            let operand = self.operand(*value);
            let ty = self.ty(*value);
            let (Operand::Place(place), Some(to_value)) = (&operand, to_value) else {
                operands.push(operand);
                continue;
            };
            let of = Subst::new(vec![(Name::new("T"), ty.reference(false))]);
            let args = vec![self.ref_arg(place.clone(), ty, false)];
            let error = self.unit.lang.ty("serde_json::Error", Vec::new());
            let made = self.unit.lang.ty("std::result::Result", vec![self.unit.lang.text, error]);
            let made = self.call(Callee::Fn(to_value, of), args, made, None, Via::Macro, span);
            operands.push(Operand::Place(made));
        }
        self.store(dest, Value::Derive(operands), span);
    }

    fn vec_path(&self, e: ExprId) -> Option<Name> {
        let lang = self.unit.lang;
        match self.ty(e).kind() {
            TyKind::Adt(id, _) => Some(self.unit.defs()[*id].path),
            _ => lang.adt("std::vec::Vec").map(|id| self.unit.defs()[id].path),
        }
    }

    fn macro_args(&mut self, e: ExprId, path: Name, args: &[MacroArg], dest: &Dest) {
        let span = self.span(e);
        let last = path.rsplit("::").next().unwrap_or(path.as_str());
        match last {
            "vec" => {
                let values: Vec<ExprId> = args.iter().map(|arg| arg.value).collect();
                let path = self.vec_path(e);
                self.elements(&values, path, dest, span);
            }
            "format" => {
                let texts = self.texts(e, args);
                let text = self.whole_text(&texts);
                self.store(dest, text, span);
            }
            "format_args" => {
                let texts = self.texts(e, args);
                let text = self.arguments(&texts, span);
                self.store(dest, text, span);
            }
            "write" | "writeln" => self.write(e, args, dest),
            "dbg" => self.dbg(path, args, dest, span),
            "assert" | "debug_assert" => self.assert(e, path, args, span),
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => self.assert_eq(e, path, args, span),
            "panic" | "todo" | "unimplemented" | "unreachable" => {
                let list = self.shown(e, args);
                self.target(path, list, Ty::new(TyKind::Never), None, span);
            }
            "bail" | "ensure" => self.bail(e, path, args, last == "ensure"),
            "anyhow" | "format_err" => {
                let ty = self.ty(e);
                self.error_of(e, path, args, ty, Some(dest), span);
            }
            _ => {
                let list = self.shown(e, args);
                let ty = self.ty(e);
                self.target(path, list, ty, Some(dest), span);
            }
        }
    }

    /// The macro itself, as a call of a foreign function.
    fn target(&mut self, path: Name, args: Vec<Arg>, ty: Ty, dest: Option<&Dest>, span: Span) -> Place {
        self.call(Callee::Foreign(path), args, ty, dest, Via::Macro, span)
    }

    /// What the macro's target is given: texts where they are formatted, else values; not what is only named by a
    /// placeholder.
    fn shown(&mut self, e: ExprId, args: &[MacroArg]) -> Vec<Arg> {
        let texts = self.texts(e, args);
        let mut list = Vec::with_capacity(texts.len());
        for text in texts {
            list.push(match text {
                Text::Buffer(place) => {
                    let ty = self.unit.lang.text;
                    self.arg(Operand::Place(place), ty.reference(false))
                }
                Text::Value(value) => self.argument(value),
            });
        }
        list
    }

    /// The one text of a `format!`.
    fn whole_text(&mut self, texts: &[Text]) -> Value {
        let operands: Vec<Operand> = texts
            .iter()
            .map(|text| match text {
                Text::Buffer(place) => Operand::Place(place.clone()),
                Text::Value(value) => self.operand(*value),
            })
            .collect();
        match <[Operand; 1]>::try_from(operands) {
            Ok([only]) => Value::Copy(only),
            Err(all) => Value::Derive(all),
        }
    }

    /// The `std::fmt::Arguments` of a text.
    fn arguments(&mut self, texts: &[Text], span: Span) -> Value {
        let text = self.whole_text(texts);
        let Some(id) = self.unit.lang.adt("std::fmt::Arguments") else { return text };
        let held = self.hold(text, self.unit.lang.text, span);
        self.aggregate(id, vec![(self.unit.step(id, 0, Name::new("text")), Operand::Place(held))], None)
    }

    /// `write!(w, "…", a)` is `w.write_fmt(text)`.
    fn write(&mut self, e: ExprId, args: &[MacroArg], dest: &Dest) {
        let span = self.span(e);
        let Some((writer, rest)) = args.split_first() else { return };
        let texts = self.texts(e, rest);
        let text = self.arguments(&texts, span);
        let arguments = self.unit.lang.ty("std::fmt::Arguments", Vec::new());
        let text = self.hold(text, arguments, span);
        let ty = self.ty(writer.value).peel_refs();
        let place = self.place(writer.value);
        let list = vec![self.ref_arg(place, ty, true), self.arg(Operand::Place(text), arguments)];
        let callee = self.write_fmt(e, ty);
        let result = self.ty(e);
        self.call(callee, list, result, Some(dest), Via::Macro, span);
    }

    /// The `write_fmt` that `write!` means for a writer of the type: the error it yields tells `fmt` from `io`.
    fn write_fmt(&self, e: ExprId, ty: Ty) -> Callee {
        let lang = self.unit.lang;
        let is_formatter = matches!(ty.kind(), TyKind::Adt(id, _) if Some(*id) == lang.adt("std::fmt::Formatter"));
        if let Some(own) = lang.function("std::fmt::Formatter::write_fmt").filter(|_| is_formatter) {
            return Callee::Fn(own, Subst::empty());
        }
        let is_fmt = match self.ty(e).kind() {
            TyKind::Adt(_, args) => args.last().is_some_and(|error| match error.kind() {
                TyKind::Adt(id, _) => self.unit.defs()[*id].path == "std::fmt::Error",
                TyKind::Foreign(path, _) => *path == "std::fmt::Error",
                _ => false,
            }),
            _ => false,
        };
        let path = if is_fmt { "std::fmt::Write::write_fmt" } else { "std::io::Write::write_fmt" };
        match lang.function(path).filter(|_| !ty.is_unknown()) {
            Some(of) => Callee::Trait(of, ty, Subst::empty()),
            None => Callee::Unknown(Name::new("write_fmt"), Reason::Cascade),
        }
    }

    /// `dbg!(a)` shows `a` and yields it.
    fn dbg(&mut self, path: Name, args: &[MacroArg], dest: &Dest, span: Span) {
        let mut values = Vec::new();
        for arg in args {
            let place = match self.operand(arg.value) {
                Operand::Place(place) => place,
                constant => self.hold(Value::Copy(constant), self.ty(arg.value), span),
            };
            let text = self.debugged(place.clone(), arg.value, span);
            let list = vec![self.arg(Operand::Place(text), self.unit.lang.text.reference(false))];
            self.target(path, list, Ty::unit(), None, span);
            values.push(place);
        }
        match <[Place; 1]>::try_from(values) {
            Ok([only]) => self.copy(only, dest, span),
            Err(values) => {
                let step = |at: usize| crate::ir::Step { name: Name::new(&at.to_string()), field: None };
                let parts =
                    values.into_iter().enumerate().map(|(at, place)| (step(at), Operand::Place(place))).collect();
                self.store(dest, Value::Aggregate { ty: None, parts, base: None, variant: None }, span);
            }
        }
    }

    /// `assert!(c, "…", a)`: the text is shown when the condition does not hold.
    fn assert(&mut self, e: ExprId, path: Name, args: &[MacroArg], span: Span) {
        let Some((cond, rest)) = args.split_first() else { return };
        self.scope(|b, holds| {
            b.scope(|b, fails| {
                b.jump(cond.value, true, fails);
                b.emit(Stmt::Break(holds));
            });
            // The condition keeps its place among the arguments.
            let mut list = vec![b.arg(Operand::Const(Const::Bool(false)), Ty::new(TyKind::Bool))];
            list.extend(b.shown(e, rest));
            b.target(path, list, Ty::new(TyKind::Never), None, span);
        });
    }

    /// `assert_eq!(a, b)` shows both sides by Debug when they differ.
    fn assert_eq(&mut self, e: ExprId, path: Name, args: &[MacroArg], span: Span) {
        let Some(([left, right], rest)) = args.split_first_chunk::<2>() else { return };
        let sides = [left.value, right.value];
        let places = sides.map(|side| match self.operand(side) {
            Operand::Place(place) => place,
            constant => self.hold(Value::Copy(constant), self.ty(side), span),
        });
        let operands = places.iter().cloned().map(Operand::Place).collect();
        let equal = self.hold(Value::Test(operands), Ty::new(TyKind::Bool), span);
        let failed = self.block(|b| {
            let mut list = Vec::new();
            for (side, place) in sides.into_iter().zip(places) {
                let text = b.debugged(place, side, span);
                list.push(b.arg(Operand::Place(text), b.unit.lang.text.reference(false)));
            }
            list.extend(b.shown(e, rest));
            b.target(path, list, Ty::new(TyKind::Never), None, span);
        });
        let lang = self.unit.lang;
        self.branch(Some(equal), vec![when(lang.true_, Vec::new()), when(lang.false_, failed)], span);
    }

    /// `bail!("…")` leaves with an error that holds the text; `ensure!(c, "…")` when the condition does not hold.
    fn bail(&mut self, e: ExprId, path: Name, args: &[MacroArg], is_ensure: bool) {
        let span = self.span(e);
        if !is_ensure {
            return self.fail_with(e, path, args, span);
        }
        let Some((cond, rest)) = args.split_first() else { return };
        self.scope(|b, holds| {
            b.scope(|b, fails| {
                b.jump(cond.value, true, fails);
                b.emit(Stmt::Break(holds));
            });
            b.fail_with(e, path, rest, span);
        });
    }

    fn fail_with(&mut self, e: ExprId, path: Name, args: &[MacroArg], span: Span) {
        let lang = self.unit.lang;
        let target = self.try_target();
        let error = match target.ty.kind() {
            TyKind::Adt(_, args) if args.len() == 2 => args[1],
            _ => Ty::unknown(Reason::Foreign),
        };
        let error = self.error_of(e, path, args, error, None, span);
        let parts = vec![(lang.payload("std::result::Result", lang.err), Operand::Place(error))];
        let ty = Some(Name::new("std::result::Result"));
        self.store(&target, Value::Aggregate { ty, parts, base: None, variant: None }, span);
        self.leave(super::build::RegionKind::Async);
    }

    /// The error that `anyhow!`, `bail!` and `ensure!` make of a text, or of a value that they show.
    fn error_of(&mut self, e: ExprId, path: Name, args: &[MacroArg], ty: Ty, dest: Option<&Dest>, span: Span) -> Place {
        let list = self.shown(e, args);
        let lang = self.unit.lang;
        let callee = match (list.as_slice(), args.first()) {
            _ if !path.starts_with("anyhow::") => None,
            ([shown], Some(arg)) if arg.format.is_none() => {
                let subst = Subst::new(vec![(Name::new("M"), shown.ty)]);
                lang.function("anyhow::Error::msg").map(|of| Callee::Fn(of, subst))
            }
            _ => lang.function("anyhow::__text").map(|of| Callee::Fn(of, Subst::empty())),
        };
        self.call(callee.unwrap_or(Callee::Foreign(path)), list, ty, dest, Via::Macro, span)
    }
}

/// All that arguments name, inline captures too.
fn named_values(args: &[MacroArg]) -> Vec<ExprId> {
    let mut values = Vec::with_capacity(args.len());
    for arg in args {
        values.push(arg.value);
        let holes = arg.format.iter().flat_map(|format| &format.holes);
        values.extend(holes.filter_map(|hole| match hole.arg {
            FormatArg::Capture(value) => Some(value),
            _ => None,
        }));
    }
    values
}
