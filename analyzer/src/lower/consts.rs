//! Constants that are plain values, and names of tagged expressions.

use super::expr::{literal_const, operation};
use super::unit::{Site, Unit};
use crate::base::Name;
use crate::hir::{BinaryOp, Body, ExprId, ExprKind, MacroReading, Path, TagAt, UnaryOp};
use crate::ir::Const;
use crate::resolve::{Container, Def, Ns};
use crate::ty::{BodyOwner, ConstId, ModuleId};

/// How far constants refer to constants.
const DEPTH: u32 = 8;

impl Unit<'_> {
    /// The plain value of a constant: a literal, another constant, `concat!`. `None` for one with structure, which is
    /// lowered as code of its own.
    pub(super) fn const_value(&self, id: ConstId) -> Option<Const> {
        self.const_at(id, DEPTH)
    }

    fn const_at(&self, id: ConstId, depth: u32) -> Option<Const> {
        let owner = BodyOwner::Const(id);
        if matches!(self.defs()[id].container, Container::Trait(_)) {
            // Which impl's value it is shows only when the caller is instantiated.
            return Some(Const::Other);
        }
        let Some(body) = self.program.body(owner) else { return Some(Const::Other) };
        self.const_expr(body, body.root, self.program.module_of(owner), depth.checked_sub(1)?)
    }

    fn const_expr(&self, body: &Body, e: ExprId, module: ModuleId, depth: u32) -> Option<Const> {
        match &body.exprs[e].kind {
            ExprKind::Lit(literal) => Some(literal_const(literal)),
            ExprKind::Unary(UnaryOp::Neg, of) => match self.const_expr(body, *of, module, depth)? {
                Const::Int(value) => value.checked_neg().map(Const::Int),
                other => Some(other),
            },
            // Arithmetic, comparisons and casts of plain values are plain values that nobody reads.
            ExprKind::Unary(_, of) => self.const_expr(body, *of, module, depth).map(|_| Const::Other),
            ExprKind::Binary(op, left, right) => {
                let sides = [*left, *right].map(|side| self.const_expr(body, side, module, depth));
                let op = match op {
                    BinaryOp::Arith(word) => operation(word),
                    _ => None,
                };
                let value = match (sides, op) {
                    ([Some(Const::Int(a)), Some(Const::Int(b))], Some(op)) => op.apply(&[a, b]),
                    ([Some(_), Some(_)], _) => None,
                    _ => return None,
                };
                Some(value.map_or(Const::Other, Const::Int))
            }
            ExprKind::Cast(of, _) => self.const_expr(body, *of, module, depth),
            ExprKind::Ref { mutable: false, expr } => self.const_expr(body, *expr, module, depth),
            ExprKind::Block(block) if block.stmts.is_empty() && block.items.is_empty() => {
                self.const_expr(body, block.tail?, module, depth)
            }
            ExprKind::Path(path) => {
                let found = self.program.resolve_path(module, path, Ns::Values);
                match found.def {
                    Some(Def::Const(id)) if found.used == path.segments.len() => self.const_at(id, depth),
                    Some(Def::Foreign(_)) => Some(Const::Other),
                    _ => None,
                }
            }
            ExprKind::Macro(call) => {
                match call.path.last().map(|last| last.name.as_str()) {
                    Some("concat") => return self.concat(body, &call.reading, module, depth),
                    Some("stringify") => match call.reading {
                        MacroReading::Expr(text) => return self.const_expr(body, text, module, depth),
                        _ => return Some(Const::Other),
                    },
                    _ => {}
                }
                self.macro_const(&call.path, &call.reading)
            }
            _ => None,
        }
    }

    /// Macros whose value is a text known when compiling, as far as it is read.
    pub(super) fn macro_const(&self, path: &Path, reading: &MacroReading) -> Option<Const> {
        match path.last()?.name.as_str() {
            "concat" => {
                let body = self.source?;
                Some(self.concat(body, reading, self.program.module_of(self.owner), DEPTH).unwrap_or(Const::Other))
            }
            "stringify" => match (self.source, reading) {
                (Some(body), MacroReading::Expr(text)) => match &body.exprs[*text].kind {
                    ExprKind::Lit(literal) => Some(literal_const(literal)),
                    _ => Some(Const::Other),
                },
                _ => Some(Const::Other),
            },
            "line" | "column" | "file" | "module_path" | "env" | "option_env" | "include_str" | "include_bytes"
            | "cfg" => Some(Const::Other),
            _ => None,
        }
    }

    fn concat(&self, body: &Body, reading: &MacroReading, module: ModuleId, depth: u32) -> Option<Const> {
        let MacroReading::Args(args) = reading else { return None };
        let mut text = String::new();
        for arg in args {
            match self.const_expr(body, arg.value, module, depth)? {
                Const::Str(part) => text.push_str(&part),
                Const::Int(part) => text.push_str(&part.to_string()),
                Const::Bool(part) => text.push_str(&part.to_string()),
                Const::Other => return Some(Const::Other),
            }
        }
        Some(Const::Str(Name::new(&text)))
    }

    /// Names the next tagged expression, `shop::track@0`, and remembers its tag.
    pub(super) fn personal_site(&self, tag: &TagAt) -> Name {
        let mut out = self.out.borrow_mut();
        let site = Name::new(&format!("{}@{}", self.path, out.personal));
        out.personal += 1;
        out.sites.insert(site, Site { tag: tag.tag.clone(), span: tag.span });
        site
    }
}
