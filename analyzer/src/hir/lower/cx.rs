//! What a lowering carries: the arenas it fills, the text it slices, and how places are told.

use std::fmt::Write as _;
use std::mem;

use proc_macro2::LineColumn;
use proc_macro2::extra::DelimSpan;

use super::super::body::{Body, Exit, Expr, ExprId, ExprKind, Pat, PatId, PatKind};
use super::super::item::{BodyId, FileHir, Item, ItemId, MacroText};
use crate::base::{Arena, Name};
use crate::diag::{Note, Severity};
use crate::source::Span;
use crate::syntax::Lines;

/// How the expander writes `$crate`: this, then the crate's name, as one identifier.
pub(in crate::hir) const DOLLAR_CRATE: &str = "__dollar_crate_";

/// Nesting of expressions beyond which the inner ones are left out, with a gap: later stages recurse too.
const MAX_EXPR_DEPTH: u32 = 1000;

/// The state of one lowering.
pub(in crate::hir) struct Cx<'a> {
    /// Where items, bodies and notes go.
    pub(super) hir: &'a mut FileHir,
    lines: Lines<'a>,
    /// The place that all things get: the call's, when an expansion is lowered.
    fixed: Option<Span>,
    /// Arenas of the body at hand.
    pub(super) exprs: Arena<Expr>,
    pub(super) pats: Arena<Pat>,
    /// Label that `yield` breaks to with its value, inside `stream!`.
    pub(super) yield_label: Option<Name>,
    /// What attributes of the function at hand show of its result.
    pub(super) exits: Vec<Exit>,
    depth: u32,
    buffer: String,
}

impl<'a> Cx<'a> {
    pub(in crate::hir) fn new(hir: &'a mut FileHir, lines: Lines<'a>, fixed: Option<Span>) -> Cx<'a> {
        Cx {
            hir,
            lines,
            fixed,
            exprs: Arena::new(),
            pats: Arena::new(),
            yield_label: None,
            exits: Vec::new(),
            depth: 0,
            buffer: String::new(),
        }
    }

    /// Lowers into the arenas of an existing body: they are taken from it and must be given back.
    pub(in crate::hir) fn swap_body(&mut self, body: &mut Body) {
        mem::swap(&mut self.exprs, &mut body.exprs);
        mem::swap(&mut self.pats, &mut body.pats);
    }

    /// A body of its own: `fill` returns its parameters and its value.
    pub(super) fn body(&mut self, fill: impl FnOnce(&mut Cx<'a>) -> (Vec<PatId>, ExprId)) -> BodyId {
        let outer = (
            mem::take(&mut self.exprs),
            mem::take(&mut self.pats),
            self.yield_label.take(),
            mem::take(&mut self.exits),
        );
        let depth = mem::take(&mut self.depth);
        let (params, root) = fill(self);
        let exprs = mem::replace(&mut self.exprs, outer.0);
        let pats = mem::replace(&mut self.pats, outer.1);
        self.yield_label = outer.2;
        self.depth = depth;
        let exits = mem::replace(&mut self.exits, outer.3);
        self.hir.bodies.alloc(Body { exprs, pats, params, root, exits })
    }

    pub(super) fn add(&mut self, span: Span, kind: ExprKind) -> ExprId {
        self.exprs.alloc(Expr { span, kind })
    }

    pub(super) fn add_pat(&mut self, span: Span, kind: PatKind) -> PatId {
        self.pats.alloc(Pat { span, kind })
    }

    pub(super) fn add_item(&mut self, item: Item) -> ItemId {
        self.hir.items.alloc(item)
    }

    /// Runs `read` one level deeper; beyond the limit leaves a hole and says so.
    pub(super) fn deeper(&mut self, span: Span, read: impl FnOnce(&mut Cx<'a>) -> ExprId) -> ExprId {
        if self.depth >= MAX_EXPR_DEPTH {
            self.gap(
                span,
                "too_deep",
                format!("expressions nest more than {MAX_EXPR_DEPTH} deep here; the inner ones are left out"),
            );
            return self.add(span, ExprKind::Missing("nested too deeply"));
        }
        self.depth += 1;
        let id = read(self);
        self.depth -= 1;
        id
    }

    /// The place of one token.
    pub(super) fn span(&self, span: proc_macro2::Span) -> Span {
        if let Some(fixed) = self.fixed {
            return fixed;
        }
        let (start, end) = (span.start(), span.end());
        let len = match start.line == end.line {
            true => end.column.saturating_sub(start.column),
            false => self.lines.rest_of_line(start),
        };
        self.place(start, len)
    }

    /// A place of `len` characters at the start of `span`.
    pub(super) fn span_of(&self, span: proc_macro2::Span, len: usize) -> Span {
        match self.fixed {
            Some(fixed) => fixed,
            None => self.place(span.start(), len),
        }
    }

    /// From the start of `from` to the end of `to`, clipped to the first line.
    pub(super) fn span_between(&self, from: proc_macro2::Span, to: proc_macro2::Span) -> Span {
        if let Some(fixed) = self.fixed {
            return fixed;
        }
        let (start, end) = (from.start(), to.end());
        let len = match start.line == end.line {
            true => end.column.saturating_sub(start.column),
            false => self.lines.rest_of_line(start),
        };
        self.place(start, len)
    }

    fn place(&self, start: LineColumn, len: usize) -> Span {
        Span { file: self.hir.file, line: start.line as u32, column: start.column as u32 + 1, len: len.max(1) as u32 }
    }

    /// A name without its raw prefix.
    pub(super) fn name(&mut self, ident: &syn::Ident) -> Name {
        self.buffer.clear();
        let _ = write!(self.buffer, "{ident}");
        Name::new(self.buffer.strip_prefix("r#").unwrap_or(&self.buffer))
    }

    /// A name with its place.
    pub(super) fn ident(&mut self, ident: &syn::Ident) -> (Name, Span) {
        let name = self.name(ident);
        let len = self.buffer.chars().count();
        (name, self.span_of(ident.span(), len))
    }

    /// The name of a lifetime or label without its tick.
    pub(super) fn lifetime(&mut self, lifetime: &syn::Lifetime) -> Name {
        self.name(&lifetime.ident)
    }

    /// What stands between two delimiters.
    pub(super) fn between(&self, delimiters: DelimSpan) -> MacroText {
        let (open, close) = (delimiters.open(), delimiters.close());
        let start = open.end();
        let text = self.lines.slice(start, close.start()).into();
        let span = self.fixed.unwrap_or_else(|| self.place(start, 1));
        MacroText { text, span }
    }

    /// Says that something could not be seen through.
    pub(super) fn gap(&mut self, span: Span, kind: &'static str, message: String) {
        self.hir.notes.push(Note { span: Some(span), severity: Severity::Gap, kind, message, help: None });
    }

    /// Says that `what` is syntax nobody here can read.
    pub(super) fn unread(&mut self, span: Span, what: &str) {
        self.gap(
            span,
            "unparsed_item",
            format!("this {what} is written in a way that could not be parsed; it is left out"),
        );
    }
}

/// The place where a token stream starts.
pub(super) fn first_span(tokens: &proc_macro2::TokenStream) -> proc_macro2::Span {
    tokens.clone().into_iter().next().map_or_else(proc_macro2::Span::call_site, |token| token.span())
}
