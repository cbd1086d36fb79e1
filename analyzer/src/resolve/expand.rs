//! Expansion of workspace macros: as items, as members of impls and traits, and in bodies.

use std::sync::Arc;

use super::collect::{BodyAt, Collector, Ctx, ItemCall};
use super::macros::MacroRef;
use crate::base::Map;
use crate::diag::Severity;
use crate::hir::expand::{self, Defined, MacroDef};
use crate::hir::{Body, BodyId, ExprId, ExprKind, FileHir, ItemKind};
use crate::source::{FileId, Input, Span};
use crate::ty::ModuleId;

/// How deep macros may expand to macro calls.
pub(super) const DEPTH: u32 = 24;
/// How many macro calls are expanded in all.
const EXPANSIONS: usize = 50_000;
/// What all expansions may cost (characters of input, and eight for each item and expression that comes out), besides
/// [`COST_PER_BYTE`] for each byte of source.
const COST: usize = 1_000_000;
/// See [`COST`].
const COST_PER_BYTE: usize = 4;
/// Calls that are expanded in one body.
const BODY_CALLS: usize = 4_000;
/// Expressions a body may grow to.
const BODY_EXPRS: usize = 100_000;
/// Rounds of expanding calls whose names were not known before.
const ROUNDS: usize = 8;

/// What expansions of `input` may cost in all.
pub(crate) fn cost_limit(input: &Input) -> usize {
    let bytes: usize = input.files.values().map(|file| file.text.as_ref().map_or(0, |text| text.len())).sum();
    COST + COST_PER_BYTE * bytes
}

/// Expands all that leads to a workspace macro, and resolves what the expansions import.
pub(crate) fn expand_all(c: &mut Collector) {
    for _ in 0..ROUNDS {
        expand_items(c);
        let before = (c.imports.len(), c.p.defs.modules.len());
        expand_bodies(c);
        c.expand_types();
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
                None => c.collect_foreign(&call),
                Some(_) => c.collect_read(&call),
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

/// Collects generated code as items of a module. `false` when it does not parse.
pub(crate) fn collect_text(c: &mut Collector, module: ModuleId, text: &str, site: Span) -> bool {
    let Some(rules) = MacroDef::read("($($any:tt)*) => { $($any)* };") else { return false };
    let def = Defined { rules: Arc::new(rules), krate: c.p.crate_of(module).name };
    let Ok(hir) = expand::expand_items(&def, text, site) else { return false };
    let file = FileId::new(c.hirs.len());
    c.hirs.push(Arc::new(hir));
    let macros = c.p.scopes[module.index()].macros;
    let mut ctx = Ctx { module, file, place: super::modfile::beside(""), macros, depth: 0 };
    c.collect_file(&mut ctx);
    true
}

/// What an expansion stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Items,
    Members,
}

impl Collector {
    /// The items of a foreign macro: what its family declares, or what a reader saw.
    fn collect_foreign(&mut self, call: &ItemCall) {
        let family = match self.p.resolve_macro(call.ctx.module, None, &call.path) {
            Some(MacroRef::Foreign(path)) if matches!(path.as_str(), "diesel::table" | "?::table") => {
                super::tables::modules(&call.input.text)
            }
            _ => None,
        };
        let site = call.span;
        match family {
            Some(text) if collect_text(self, call.ctx.module, &text, site) => {}
            _ => self.collect_read(call),
        }
    }

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
        let within = call.ctx.depth < DEPTH && self.affords(call.input.text.len());
        let hir = self.defined(known).filter(|_| within).and_then(|def| match what {
            As::Items => expand::expand_items(&def, &call.input.text, call.span).ok(),
            As::Members => expand::expand_members(&def, &call.input.text, call.span).ok(),
        });
        let Some(hir) = hir else {
            self.not_expanded(call.span, known);
            return None;
        };
        let exprs: usize = hir.bodies.values().map(|body| body.exprs.len()).sum();
        self.cost += 8 * (exprs + hir.items.len());
        let file = FileId::new(self.hirs.len());
        let hir = Arc::new(hir);
        self.hirs.push(Arc::clone(&hir));
        Some((Ctx { file, depth: call.ctx.depth + 1, ..call.ctx.clone() }, hir))
    }

    /// Whether one more call may be expanded; counts it.
    pub(super) fn affords(&mut self, input: usize) -> bool {
        self.expansions += 1;
        self.cost += 64 + input;
        self.expansions < EXPANSIONS && self.cost < self.cost_limit
    }

    pub(super) fn not_expanded(&mut self, span: Span, known: u32) {
        let name = self.p.defs.macros[known as usize].name;
        self.note(Some(span), Severity::Gap, "macro_not_expanded", format!("`{name}!` is not expanded here"));
    }

    /// The rules of a macro, read once.
    pub(super) fn defined(&mut self, known: u32) -> Option<Defined> {
        if let Some(read) = self.macro_defs.get(&known) {
            return read.clone();
        }
        let data = &self.p.defs.macros[known as usize];
        let krate = self.p.defs[data.krate].name;
        let item = self.hirs[data.file.index()].items.get(data.item);
        let rules = item.and_then(|item| match &item.kind {
            ItemKind::MacroRules { rules, .. } => MacroDef::read(&rules.text),
            _ => None,
        });
        let read = rules.map(|rules| Defined { rules: Arc::new(rules), krate });
        self.macro_defs.insert(known, read.clone());
        read
    }

    /// Expands the call at `at` in place: its reading becomes the expansion, new expressions and items stand behind the old.
    fn expand_in_body(&mut self, file: FileId, body: BodyId, at: ExprId, known: u32) -> bool {
        if self.p.expanded.contains(&(file, body, at)) {
            return true;
        }
        let Some(def) = self.defined(known) else { return false };
        let hir = Arc::make_mut(&mut self.hirs[file.index()]);
        let done = expand::expand_call(hir, body, at, &def).is_ok();
        if done {
            self.p.expanded.insert((file, body, at));
        }
        done
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
    let (file, id) = (at.ctx.file, at.body);
    let Some(written) = c.hirs[file.index()].bodies.get(id) else { return };
    let mut scopes = scopes_of(c, at, written);
    let mut work = calls_from(c, at, written, 0, &scopes, at.ctx.depth);
    if work.is_empty() {
        return;
    }
    let mut left = BODY_CALLS;
    while let Some(Found { expr, module, known, depth, span, input }) = work.pop() {
        left = left.saturating_sub(1);
        let size = c.hirs[file.index()].bodies[id].exprs.len();
        let within = depth < DEPTH && left > 0 && size < BODY_EXPRS && c.affords(input);
        if !within || !c.expand_in_body(file, id, expr, known) {
            c.not_expanded(span, known);
            continue;
        }
        let body = &c.hirs[file.index()].bodies[id];
        c.cost += 8 * (body.exprs.len() - size);
        if !scopes.is_empty() {
            scopes.extend((size..body.exprs.len()).map(|at| (ExprId::new(at), module)));
        }
        let found = calls_from(c, at, body, size, &scopes, depth + 1);
        work.extend(found);
    }
    let hir = Arc::clone(&c.hirs[file.index()]);
    c.collect_blocks(at, &hir, &hir.bodies[id]);
}

/// A call of a workspace macro in a body.
struct Found {
    expr: ExprId,
    module: ModuleId,
    known: u32,
    depth: u32,
    span: Span,
    /// Length of its input.
    input: usize,
}

/// The calls among expressions from `first` on that lead to workspace macros, last first.
fn calls_from(
    c: &Collector,
    at: &BodyAt,
    body: &Body,
    first: usize,
    scopes: &Map<ExprId, ModuleId>,
    depth: u32,
) -> Vec<Found> {
    let mut found = Vec::new();
    for expr in (first..body.exprs.len()).map(ExprId::new) {
        let data = &body.exprs[expr];
        let ExprKind::Macro(call) = &data.kind else { continue };
        let module = scopes.get(&expr).copied().unwrap_or(at.ctx.module);
        if let Some(MacroRef::Workspace(known)) = c.p.resolve_macro(module, Some(at.owner), &call.path) {
            found.push(Found { expr, module, known, depth, span: data.span, input: call.input.text.len() });
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
