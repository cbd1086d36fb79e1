//! Blocks and statements.
//!
//! A statement under `#[cfg(…)]` is one of several branches, of which the build takes some: it becomes
//! `if cfg!(…) { statement }`, and `let`s of one name that follow each other under conditions become one.

use proc_macro2::TokenStream;
use syn::{Expr as SynExpr, Stmt as SynStmt};

use super::super::body::{Block, BlockKind, ExprId, ExprKind, MacroExpr, MacroReading, PatId, PatKind, Stmt};
use super::super::path::Path;
use super::cx::Cx;
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    /// `{ … }`
    pub(super) fn plain_block(&mut self, block: &syn::Block) -> ExprId {
        let span = self.span(block.brace_token.span.open());
        self.block(block, BlockKind::Plain, None, span)
    }

    pub(super) fn block(&mut self, block: &syn::Block, kind: BlockKind, label: Option<Name>, span: Span) -> ExprId {
        let block = self.statements(&block.stmts, kind, label);
        self.add(span, ExprKind::Block(block))
    }

    /// The statements of a block; the last one without a semicolon is its value.
    pub(in crate::hir) fn statements(&mut self, stmts: &[SynStmt], kind: BlockKind, label: Option<Name>) -> Block {
        let mut block = Block { kind, label, items: Vec::new(), stmts: Vec::with_capacity(stmts.len()), tail: None };
        let last = stmts.len().saturating_sub(1);
        let mut before = None;
        for (at, stmt) in stmts.iter().enumerate() {
            before = match stmt {
                SynStmt::Local(local) => {
                    let own = condition(&local.attrs);
                    self.local(local, before.filter(|_| own.is_some()), &mut block);
                    own
                }
                other => {
                    self.statement(other, at == last, &mut block);
                    None
                }
            };
        }
        block
    }

    fn statement(&mut self, stmt: &SynStmt, last: bool, block: &mut Block) {
        match stmt {
            SynStmt::Item(item) => block.items.extend(self.item(item)),
            SynStmt::Expr(SynExpr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
            SynStmt::Expr(expr, semi) => {
                let value = self.expr(expr);
                self.push(block, value, condition(expr_attrs(expr)), last && semi.is_none());
            }
            SynStmt::Macro(stmt) => {
                if let Some(items) = self.statement_items(&stmt.mac) {
                    block.items.extend(items);
                    return;
                }
                let value = self.macro_call(&stmt.mac);
                self.push(block, value, condition(&stmt.attrs), last && stmt.semi_token.is_none());
            }
            SynStmt::Local(_) => {}
        }
    }

    fn push(&mut self, block: &mut Block, value: ExprId, condition: Option<TokenStream>, tail: bool) {
        match (condition, tail) {
            (None, true) => block.tail = Some(value),
            (None, false) => block.stmts.push(Stmt::Expr(value)),
            (Some(condition), false) => {
                let span = self.exprs[value].span;
                let cond = self.cfg_test(span, condition);
                let then = self.wrapped(value);
                let branch = self.add(span, ExprKind::If { cond, then, otherwise: None });
                block.stmts.push(Stmt::Expr(branch));
            }
            // The value of a block may stand under several conditions: `#[cfg(a)] { x } #[cfg(not(a))] { y }`.
            (Some(_), true) => {
                let mut value = value;
                while let Some(before) = block.stmts.last().and_then(|stmt| self.under_cfg(stmt)) {
                    block.stmts.pop();
                    let last = self.wrapped(value);
                    if let ExprKind::If { otherwise, .. } = &mut self.exprs[before].kind {
                        *otherwise = Some(last);
                    }
                    value = before;
                }
                block.tail = Some(value);
            }
        }
    }

    /// The expression of a statement that is itself `if cfg!(…)`.
    fn under_cfg(&self, stmt: &Stmt) -> Option<ExprId> {
        let Stmt::Expr(id) = stmt else { return None };
        let ExprKind::If { cond, otherwise: None, .. } = &self.exprs[*id].kind else { return None };
        match &self.exprs[*cond].kind {
            ExprKind::Macro(call) if call.path.as_ident().is_some_and(|name| name == "cfg") => Some(*id),
            _ => None,
        }
    }

    /// `{ value }`
    pub(super) fn wrapped(&mut self, value: ExprId) -> ExprId {
        let span = self.exprs[value].span;
        self.add(
            span,
            ExprKind::Block(Block {
                kind: BlockKind::Plain,
                label: None,
                items: Vec::new(),
                stmts: Vec::new(),
                tail: Some(value),
            }),
        )
    }

    /// `cfg!(condition)`
    pub(super) fn cfg_test(&mut self, span: Span, condition: TokenStream) -> ExprId {
        let input = super::super::item::MacroText { text: condition.to_string().into(), span };
        let reading = self.cfg_reading(condition);
        self.add(span, ExprKind::Macro(MacroExpr { path: Path::plain(&["cfg"]), input, reading }))
    }

    /// The condition that tokens write.
    pub(super) fn cfg_reading(&mut self, condition: TokenStream) -> MacroReading {
        let meta = syn::parse2::<syn::Meta>(condition).ok();
        MacroReading::Cfg(meta.and_then(|meta| self.cfg(&meta, 0)))
    }

    /// `before` is the condition of the `let` just before, when it has one.
    fn local(&mut self, local: &syn::Local, before: Option<TokenStream>, block: &mut Block) {
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(self.ty(&typed.ty))),
            other => (other, None),
        };
        let mut init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, expr)| self.expr(expr));
        let pat = self.pat(pat);
        if let (Some(before), Some(value)) = (before, init)
            && let Some(other) = self.take_alternative(block, pat)
        {
            let span = self.exprs[value].span;
            let cond = self.cfg_test(span, before);
            let (then, last) = (self.wrapped(other), self.wrapped(value));
            init = Some(self.add(span, ExprKind::If { cond, then, otherwise: Some(last) }));
        }
        block.stmts.push(Stmt::Let { pat, ty, init, otherwise });
    }

    /// Takes away the `let` just before, when it binds the same name, and returns its value.
    fn take_alternative(&mut self, block: &mut Block, pat: PatId) -> Option<ExprId> {
        let name_of = |pat| match &self.pats[pat].kind {
            PatKind::Bind { name, sub: None, .. } => Some(*name),
            _ => None,
        };
        let name = name_of(pat)?;
        match block.stmts.last() {
            Some(Stmt::Let { pat: other, init: Some(init), otherwise: None, .. }) if name_of(*other) == Some(name) => {
                let init = *init;
                block.stmts.pop();
                Some(init)
            }
            _ => None,
        }
    }

    /// Puts expressions before the first statement of a block.
    pub(super) fn prepend(&mut self, block: ExprId, first: Vec<ExprId>) {
        if let ExprKind::Block(block) = &mut self.exprs[block].kind {
            block.stmts.splice(0..0, first.into_iter().map(Stmt::Expr));
        }
    }
}

/// The tokens of `#[cfg(…)]`, when there is one.
fn condition(attrs: &[syn::Attribute]) -> Option<TokenStream> {
    attrs.iter().find_map(|attr| match &attr.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => Some(list.tokens.clone()),
        _ => None,
    })
}

/// Attributes of an expression that stands as a statement.
fn expr_attrs(expr: &SynExpr) -> &[syn::Attribute] {
    match expr {
        SynExpr::Assign(e) => expr_attrs(&e.left),
        SynExpr::Binary(e) => expr_attrs(&e.left),
        SynExpr::Await(e) => &e.attrs,
        SynExpr::Block(e) => &e.attrs,
        SynExpr::Call(e) => &e.attrs,
        SynExpr::ForLoop(e) => &e.attrs,
        SynExpr::If(e) => &e.attrs,
        SynExpr::Loop(e) => &e.attrs,
        SynExpr::Macro(e) => &e.attrs,
        SynExpr::Match(e) => &e.attrs,
        SynExpr::MethodCall(e) => &e.attrs,
        SynExpr::Path(e) => &e.attrs,
        SynExpr::Return(e) => &e.attrs,
        SynExpr::Struct(e) => &e.attrs,
        SynExpr::Try(e) => &e.attrs,
        SynExpr::Unsafe(e) => &e.attrs,
        SynExpr::While(e) => &e.attrs,
        _ => &[],
    }
}
