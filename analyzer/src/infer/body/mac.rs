//! Macro calls: their arguments, and the types they yield.

use super::Cx;
use crate::base::Name;
use crate::hir::{ExprId, FormatArg, MacroExpr, MacroReading};
use crate::infer::result::MacroRes;
use crate::resolve::MacroRef;
use crate::ty::{Reason, Ty, TyKind};

impl Cx<'_, '_> {
    pub(super) fn macro_call(&mut self, id: ExprId, mac: &MacroExpr, want: Option<Ty>) -> Ty {
        let found = self.program.resolve_macro(self.module(), Some(self.owner), &mac.path);
        let res = match found {
            Some(MacroRef::Foreign(path)) => MacroRes::Foreign(path),
            Some(MacroRef::Workspace(at)) => {
                let data = self.program.defs.macros.get(at as usize);
                MacroRes::Workspace(data.map_or_else(|| self.types.lang.names.self_, |data| data.name))
            }
            None => MacroRes::Unknown,
        };
        let path = match &res {
            MacroRes::Foreign(path) => Some(*path),
            _ => None,
        };
        self.out.macros.insert(id, res);
        let name = mac.path.last().map_or("", |last| last.name.as_str());
        let std = path.is_some_and(|path| path.starts_with("std::"));
        let first = self.reading(&mac.reading, if std { name } else { "" }, want);
        self.format_calls(id, &mac.reading);
        match path {
            Some(path) => self.macro_type(path, name, &mac.reading, first, want),
            // Expanded: what it stands for. Not expanded: nobody knows.
            None => match &mac.reading {
                MacroReading::Expr(_) => first.unwrap_or(Ty::unknown(Reason::OpaqueMacro)),
                _ => Ty::unknown(Reason::OpaqueMacro),
            },
        }
    }

    /// Infers what stands in a macro; the type of its first or only value.
    fn reading(&mut self, reading: &MacroReading, name: &str, want: Option<Ty>) -> Option<Ty> {
        match reading {
            MacroReading::Args(args) if name == "vec" => {
                let values: Vec<ExprId> = args.iter().map(|arg| arg.value).collect();
                let wanted = want.and_then(|want| match self.s.table.shallow(want).kind() {
                    TyKind::Adt(id, args) if Some(*id) == self.types.lang.vec => args.first().copied(),
                    _ => None,
                });
                Some(self.elements(&values, wanted))
            }
            MacroReading::Args(args) => {
                let mut first = None;
                for arg in args {
                    let ty = self.expr(arg.value, None);
                    first = first.or(Some(ty));
                    for hole in arg.format.iter().flat_map(|format| &format.holes) {
                        if let FormatArg::Capture(value) = hole.arg {
                            self.expr(value, None);
                        }
                    }
                }
                first
            }
            MacroReading::Repeat(value, count) => {
                let ty = self.expr(*value, None);
                self.expr(*count, None);
                Some(ty)
            }
            MacroReading::Expr(value) => Some(self.expr(*value, want)),
            MacroReading::Cfg(_) => None,
            MacroReading::Opaque(values) => {
                for value in values {
                    self.expr(*value, None);
                }
                None
            }
        }
    }

    fn macro_type(
        &mut self,
        path: Name,
        name: &str,
        reading: &MacroReading,
        first: Option<Ty>,
        want: Option<Ty>,
    ) -> Ty {
        let lang = &self.types.lang;
        let unit = Ty::unit();
        match name {
            "format" => lang.string_ty(),
            "vec" => {
                let of = match first {
                    Some(ty) => ty,
                    None => self.s.fresh(),
                };
                self.types.lang.adt(self.types.lang.vec, "std::vec::Vec", vec![of])
            }
            "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne" | "debug_assert"
            | "debug_assert_eq" | "debug_assert_ne" | "thread_local" => unit,
            "panic" | "unreachable" | "todo" | "unimplemented" | "compile_error" | "bail" => Ty::new(TyKind::Never),
            "ensure" => unit,
            "write" | "writeln" => self.write_result(reading),
            "matches" => Ty::new(TyKind::Bool),
            "cfg" => Ty::new(TyKind::Bool),
            "dbg" => first.unwrap_or(unit),
            "env" | "concat" | "stringify" | "include_str" | "file" | "module_path" => lang.str_ref(),
            "option_env" => lang.adt(lang.option, "std::option::Option", vec![lang.str_ref()]),
            "line" | "column" => lang.int(Name::new("u32")),
            "include_bytes" => Ty::new(TyKind::Slice(lang.int(lang.names.u8_))).reference(false),
            "format_args" => lang.adt(lang.fmt_arguments, "std::fmt::Arguments", Vec::new()),
            "json" => self.named("serde_json::Value"),
            "anyhow" | "format_err" => self.named("anyhow::Error"),
            "eyre" => self.named("eyre::Report"),
            "info" | "debug" | "warn" | "error" | "trace" | "event" | "log" if path.contains("::") => unit,
            "span" | "info_span" | "debug_span" | "warn_span" | "error_span" | "trace_span" => {
                self.named("tracing::Span")
            }
            _ => match reading {
                MacroReading::Expr(_) => first.unwrap_or(Ty::unknown(Reason::OpaqueMacro)),
                _ => {
                    let _ = want;
                    Ty::unknown(Reason::OpaqueMacro)
                }
            },
        }
    }

    /// A type of a crate, from its stub or as a foreign one.
    fn named(&self, path: &str) -> Ty {
        match crate::infer::lang::lookup_path(&self.program.defs, path) {
            Some(crate::resolve::Def::Adt(id)) => Ty::new(TyKind::Adt(id, Vec::new())),
            _ => Ty::new(TyKind::Foreign(Name::new(path), Vec::new())),
        }
    }

    /// `write!` yields what the `write_fmt` of its first argument does: of `fmt`, or of `io`.
    fn write_result(&mut self, reading: &MacroReading) -> Ty {
        let to = match reading {
            MacroReading::Args(args) => args.first().and_then(|arg| self.out.exprs.get(arg.value.index()).copied()),
            _ => None,
        };
        let mut to = self.s.known(to.unwrap_or_else(Ty::unit));
        while let TyKind::Ref(_, inner) = to.kind() {
            to = self.s.known(*inner);
        }
        let lang = &self.types.lang;
        let fmt = match to.kind() {
            TyKind::Adt(id, _) => Some(*id) == lang.string || self.program.defs[*id].path.contains("fmt::Formatter"),
            TyKind::Dyn(_) | TyKind::Param(_) | TyKind::Opaque(_) => {
                let bounds = self.s.bounds_of(to);
                bounds.iter().any(|bound| match bound.def {
                    crate::ty::TraitName::Known(id) => self.program.defs[id].path.contains("fmt::"),
                    crate::ty::TraitName::Foreign(path) => path.contains("fmt::"),
                })
            }
            TyKind::Foreign(path, _) => path.contains("fmt::"),
            _ => self.frame_is_fmt(),
        };
        let lang = &self.types.lang;
        let error = match fmt {
            true => lang.adt(lang.fmt_error, "std::fmt::Error", Vec::new()),
            false => lang.adt(lang.io_error, "std::io::Error", Vec::new()),
        };
        lang.adt(lang.result, "std::result::Result", vec![Ty::unit(), error])
    }

    /// Whether the code at hand returns `fmt::Result`.
    fn frame_is_fmt(&self) -> bool {
        let Some(frame) = self.frames.last() else { return false };
        match self.s.table.shallow(frame.result).kind() {
            TyKind::Adt(_, args) => args.last().is_some_and(|error| match self.s.table.shallow(*error).kind() {
                TyKind::Adt(id, _) => Some(*id) == self.types.lang.fmt_error,
                _ => false,
            }),
            _ => false,
        }
    }
}
