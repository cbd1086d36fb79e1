//! Places of expressions: the token that stands for one, found by walking to the left and never by joining spans,
//! which would cost a walk over all of it.

use syn::{Expr as SynExpr, UnOp};

use super::cx::{Cx, first_span};
use crate::source::Span;

impl Cx<'_> {
    /// The place that stands for an expression: see [`super::super::body::Expr`].
    pub(super) fn expr_span(&self, expr: &SynExpr) -> Span {
        match expr {
            SynExpr::MethodCall(call) => self.span(call.method.span()),
            SynExpr::Field(field) => match &field.member {
                syn::Member::Named(ident) => self.span(ident.span()),
                syn::Member::Unnamed(index) => self.span(index.span),
            },
            SynExpr::Call(call) => match &*call.func {
                SynExpr::Path(path) => match path.path.segments.last() {
                    Some(last) => self.span(last.ident.span()),
                    None => self.span(leftmost(expr)),
                },
                SynExpr::Field(_) | SynExpr::Paren(_) | SynExpr::MethodCall(_) => self.expr_span(&call.func),
                _ => self.span(leftmost(expr)),
            },
            SynExpr::Macro(call) => self.macro_span(&call.mac),
            _ => self.span(leftmost(expr)),
        }
    }

    /// The first token of a path.
    pub(super) fn path_span(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        self.span(path_start(qself, path))
    }
}

fn path_start(qself: Option<&syn::QSelf>, path: &syn::Path) -> proc_macro2::Span {
    match (qself, path.leading_colon, path.segments.first()) {
        (Some(qself), _, _) => qself.lt_token.span,
        (None, Some(colons), _) => colons.spans[0],
        (None, None, Some(first)) => first.ident.span(),
        (None, None, None) => proc_macro2::Span::call_site(),
    }
}

/// The first token of an expression, found by walking to the left, not by joining spans.
fn leftmost(mut expr: &SynExpr) -> proc_macro2::Span {
    loop {
        expr = match expr {
            SynExpr::Assign(e) => &e.left,
            SynExpr::Binary(e) => &e.left,
            SynExpr::Cast(e) => &e.expr,
            SynExpr::Call(e) => &e.func,
            SynExpr::Field(e) => &e.base,
            SynExpr::Index(e) => &e.expr,
            SynExpr::MethodCall(e) => &e.receiver,
            SynExpr::Try(e) => &e.expr,
            SynExpr::Await(e) => &e.base,
            SynExpr::Group(e) => &e.expr,
            SynExpr::Range(e) => match (&e.start, &e.limits) {
                (Some(start), _) => start,
                (None, syn::RangeLimits::HalfOpen(dots)) => return dots.spans[0],
                (None, syn::RangeLimits::Closed(dots)) => return dots.spans[0],
            },
            other => return first_token(other),
        }
    }
}

fn first_token(expr: &SynExpr) -> proc_macro2::Span {
    let label = |label: &Option<syn::Label>, token| label.as_ref().map_or(token, |label| label.name.apostrophe);
    match expr {
        SynExpr::Array(e) => e.bracket_token.span.open(),
        SynExpr::Async(e) => e.async_token.span,
        SynExpr::Block(e) => label(&e.label, e.block.brace_token.span.open()),
        SynExpr::Break(e) => e.break_token.span,
        SynExpr::Const(e) => e.const_token.span,
        SynExpr::Continue(e) => e.continue_token.span,
        SynExpr::ForLoop(e) => label(&e.label, e.for_token.span),
        SynExpr::If(e) => e.if_token.span,
        SynExpr::Infer(e) => e.underscore_token.span,
        SynExpr::Let(e) => e.let_token.span,
        SynExpr::Lit(e) => e.lit.span(),
        SynExpr::Loop(e) => label(&e.label, e.loop_token.span),
        SynExpr::Macro(e) => path_start(None, &e.mac.path),
        SynExpr::Match(e) => e.match_token.span,
        SynExpr::Paren(e) => e.paren_token.span.open(),
        SynExpr::Path(e) => path_start(e.qself.as_ref(), &e.path),
        SynExpr::RawAddr(e) => e.and_token.span,
        SynExpr::Reference(e) => e.and_token.span,
        SynExpr::Repeat(e) => e.bracket_token.span.open(),
        SynExpr::Return(e) => e.return_token.span,
        SynExpr::Struct(e) => path_start(e.qself.as_ref(), &e.path),
        SynExpr::TryBlock(e) => e.try_token.span,
        SynExpr::Tuple(e) => e.paren_token.span.open(),
        SynExpr::Unary(e) => match &e.op {
            UnOp::Deref(token) => token.span,
            UnOp::Not(token) => token.span,
            UnOp::Neg(token) => token.span,
            _ => proc_macro2::Span::call_site(),
        },
        SynExpr::Unsafe(e) => e.unsafe_token.span,
        SynExpr::While(e) => label(&e.label, e.while_token.span),
        SynExpr::Yield(e) => e.yield_token.span,
        SynExpr::Verbatim(tokens) => first_span(tokens),
        SynExpr::Closure(e) => closure_start(e),
        _ => proc_macro2::Span::call_site(),
    }
}

fn closure_start(closure: &syn::ExprClosure) -> proc_macro2::Span {
    let lifetimes = closure.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span);
    lifetimes
        .or(closure.constness.map(|token| token.span))
        .or(closure.asyncness.map(|token| token.span))
        .or(closure.capture.map(|token| token.span))
        .unwrap_or(closure.inputs_begin.span)
}
