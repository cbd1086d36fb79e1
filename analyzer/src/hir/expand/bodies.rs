//! Expansion of calls inside bodies. The call stays where it is and its reading becomes the expansion; a call that
//! stands as a statement and declares variables or items puts its statements beside it, where the caller sees them.

use std::collections::VecDeque;
use std::mem;

use syn::parse::Parser as _;

use super::super::body::{Block, BlockKind, Body, Expr, ExprId, ExprKind, MacroReading, Stmt};
use super::super::item::{BodyId, FileHir};
use super::super::lower::Cx;
use super::super::path::Path;
use super::{Defined, ExpandError, expand_text, limits};
use crate::base::{Arena, Idx};
use crate::source::Span;
use crate::syntax::Lines;

/// Expands every call in the bodies of `hir` that `lookup` knows, those inside expansions too. Returns the calls that
/// could not be expanded. Bodies of items inside expansions are added at the end of `hir.bodies` and expanded as well.
pub fn expand_calls(
    hir: &mut FileHir,
    mut lookup: impl FnMut(BodyId, &Path) -> Option<Defined>,
) -> Vec<(BodyId, ExprId, ExpandError)> {
    let mut failed = Vec::new();
    let mut at = 0;
    while at < hir.bodies.len() {
        let body = Idx::new(at);
        let mut calls: VecDeque<(ExprId, u32)> = macro_calls(&hir.bodies[body], 0).map(|call| (call, 0)).collect();
        let mut left = limits::CALLS;
        while let Some((call, depth)) = calls.pop_front() {
            let ExprKind::Macro(written) = &hir.bodies[body].exprs[call].kind else { continue };
            let Some(def) = lookup(body, &written.path) else { continue };
            if depth >= limits::DEPTH || left == 0 {
                failed.push((body, call, ExpandError::Budget));
                continue;
            }
            left -= 1;
            let before = hir.bodies[body].exprs.len();
            match expand_call(hir, body, call, &def) {
                Ok(()) => calls.extend(macro_calls(&hir.bodies[body], before).map(|call| (call, depth + 1))),
                Err(error) => failed.push((body, call, error)),
            }
        }
        at += 1;
    }
    failed
}

fn macro_calls(body: &Body, from: usize) -> impl Iterator<Item = ExprId> + '_ {
    body.exprs.iter().skip(from).filter(|(_, expr)| matches!(expr.kind, ExprKind::Macro(_))).map(|(id, _)| id)
}

/// Expands one call. New expressions stand at the end of the body's arena; calls among them are not expanded.
///
/// # Errors
/// See [`ExpandError`]; the call then keeps its reading.
pub fn expand_call(hir: &mut FileHir, body: BodyId, call: ExprId, def: &Defined) -> Result<(), ExpandError> {
    let Expr { span, kind: ExprKind::Macro(written) } = &hir.bodies[body].exprs[call] else {
        return Err(ExpandError::NoRule);
    };
    let (span, input) = (*span, written.input.text.clone());
    let text = expand_text(def, &input)?;
    proc_macro2::extra::invalidate_current_thread_spans();
    let stmts = syn::Block::parse_within.parse_str(&text).map_err(|_| ExpandError::Unparsed)?;
    let mut taken = mem::replace(&mut hir.bodies[body], placeholder());
    let mut cx = Cx::new(hir, Lines::new(&text), Some(span));
    cx.swap_body(&mut taken);
    let block = cx.statements(&stmts, BlockKind::Plain, None);
    cx.swap_body(&mut taken);
    place(&mut taken, call, span, block);
    hir.bodies[body] = taken;
    Ok(())
}

fn placeholder() -> Body {
    Body { exprs: Arena::new(), pats: Arena::new(), params: Vec::new(), root: Idx::new(0), exits: Vec::new() }
}

fn place(body: &mut Body, call: ExprId, span: Span, mut block: Block) {
    let declares = !block.items.is_empty() || block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { .. }));
    if declares && splice(body, call, &mut block) {
        let unit = body.exprs.alloc(Expr { span, kind: ExprKind::Tuple(Vec::new()) });
        return read_as(body, call, unit);
    }
    let value = match block {
        Block { tail: Some(tail), ref items, ref stmts, .. } if items.is_empty() && stmts.is_empty() => tail,
        block => body.exprs.alloc(Expr { span, kind: ExprKind::Block(block) }),
    };
    read_as(body, call, value);
}

fn read_as(body: &mut Body, call: ExprId, value: ExprId) {
    if let ExprKind::Macro(written) = &mut body.exprs[call].kind {
        written.reading = MacroReading::Expr(value);
    }
}

/// Puts the statements of an expansion after the statement that is the call. `false` when the call is no statement.
fn splice(body: &mut Body, call: ExprId, expansion: &mut Block) -> bool {
    let holder = body.exprs.values_mut().find_map(|expr| match &mut expr.kind {
        ExprKind::Block(block) => {
            let at = block.stmts.iter().position(|stmt| matches!(stmt, Stmt::Expr(id) if *id == call))?;
            Some((block, at))
        }
        _ => None,
    });
    let Some((block, at)) = holder else { return false };
    block.items.append(&mut expansion.items);
    let stmts = mem::take(&mut expansion.stmts).into_iter().chain(expansion.tail.take().map(Stmt::Expr));
    block.stmts.splice(at + 1..at + 1, stmts);
    true
}
