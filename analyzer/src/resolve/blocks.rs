//! Scopes of blocks that declare items, and a walk over the parts of expressions.

use super::collect::{BodyAt, Collector, Ctx, PathTask};
use crate::base::Name;
use crate::hir::{Body, BodyId, ExprId, ExprKind, FileHir, FormatArg, MacroExpr, MacroReading, Stmt};
use crate::ty::{BodyOwner, ModuleId};

/// Calls `f` for each expression directly inside `kind`, in source order.
pub fn children(kind: &ExprKind, f: &mut dyn FnMut(ExprId)) {
    match kind {
        ExprKind::Missing(_) | ExprKind::Lit(_) | ExprKind::Path(_) | ExprKind::Continue(_) | ExprKind::Underscore => {}
        ExprKind::Call { callee, args } => {
            f(*callee);
            args.iter().copied().for_each(f);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            f(*receiver);
            args.iter().copied().for_each(f);
        }
        ExprKind::Field { base: only, .. }
        | ExprKind::Deref(only)
        | ExprKind::Unary(_, only)
        | ExprKind::Ref { expr: only, .. }
        | ExprKind::Cast(only, _)
        | ExprKind::Let(_, only)
        | ExprKind::Loop { body: only, .. }
        | ExprKind::Closure { body: only, .. }
        | ExprKind::Await(only)
        | ExprKind::Try(only)
        | ExprKind::Personal(_, only) => f(*only),
        ExprKind::Index { base: a, index: b }
        | ExprKind::Binary(_, a, b)
        | ExprKind::Assign(a, b)
        | ExprKind::AssignOp(_, a, b)
        | ExprKind::Repeat(a, b)
        | ExprKind::While { cond: a, body: b, .. }
        | ExprKind::For { iter: a, body: b, .. } => {
            f(*a);
            f(*b);
        }
        ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().copied().for_each(f),
        ExprKind::Struct { fields, base, .. } => {
            fields.iter().for_each(|(_, _, value)| f(*value));
            base.iter().copied().for_each(f);
        }
        ExprKind::Block(block) => {
            for stmt in &block.stmts {
                match stmt {
                    Stmt::Let { init, otherwise, .. } => init.iter().chain(otherwise).copied().for_each(&mut *f),
                    Stmt::Expr(expr) => f(*expr),
                }
            }
            block.tail.iter().copied().for_each(f);
        }
        ExprKind::If { cond, then, otherwise } => {
            f(*cond);
            f(*then);
            otherwise.iter().copied().for_each(f);
        }
        ExprKind::Match { on, arms } => {
            f(*on);
            for arm in arms {
                arm.guard.iter().copied().for_each(&mut *f);
                f(arm.body);
            }
        }
        ExprKind::Break(_, value) | ExprKind::Return(value) => value.iter().copied().for_each(f),
        ExprKind::Range(from, to) => from.iter().chain(to).copied().for_each(f),
        ExprKind::Macro(call) => macro_children(call, f),
    }
}

fn macro_children(call: &MacroExpr, f: &mut dyn FnMut(ExprId)) {
    match &call.reading {
        MacroReading::Args(args) => {
            for arg in args {
                f(arg.value);
                for hole in arg.format.iter().flat_map(|format| &format.holes) {
                    if let FormatArg::Capture(expr) = hole.arg {
                        f(expr);
                    }
                }
            }
        }
        MacroReading::Repeat(value, count) => {
            f(*value);
            f(*count);
        }
        MacroReading::Expr(expr) => f(*expr),
        MacroReading::Cfg(_) => {}
        MacroReading::Opaque(named) => named.iter().copied().for_each(f),
    }
}

impl Collector {
    /// Records the textual macros of a body and collects the blocks in it that declare items.
    pub(crate) fn collect_body(&mut self, ctx: &Ctx, hir: &FileHir, id: BodyId, owner: BodyOwner) {
        if let Some(macros) = ctx.macros {
            self.p.body_macros.insert(owner, macros);
        }
        let Some(body) = hir.bodies.get(id) else { return };
        let at = BodyAt { owner, ctx: ctx.clone(), body: id };
        self.collect_blocks(&at, hir, body);
        self.bodies.push(at);
    }

    /// Collects the scopes of all blocks of a body that are not collected yet.
    pub(crate) fn collect_blocks(&mut self, at: &BodyAt, hir: &FileHir, body: &Body) {
        let declares = |kind: &ExprKind| matches!(kind, ExprKind::Block(block) if !block.items.is_empty());
        if !body.exprs.values().any(|expr| declares(&expr.kind)) {
            return;
        }
        // With the scope that stood around the expression before this pass: an expansion may put items into an outer block.
        let mut work: Vec<(ExprId, Ctx, ModuleId)> = vec![(body.root, at.ctx.clone(), at.ctx.module)];
        let mut steps = 0;
        while let Some((expr, ctx, before)) = work.pop() {
            steps += 1;
            let Some(data) = body.exprs.get(expr).filter(|_| steps <= 4 * body.exprs.len()) else { continue };
            let (inner, before) = match &data.kind {
                ExprKind::Block(block) if !block.items.is_empty() => {
                    let (module, old) = self.scope_of_block(at, expr, &ctx, before);
                    let macros = if old { self.p.scopes[module.index()].macros } else { ctx.macros };
                    let mut inner = Ctx { module, macros, ..ctx };
                    let collected = self.block_items.insert(module, block.items.len()).unwrap_or(0);
                    self.collect_items(&mut inner, hir, block.items.get(collected..).unwrap_or_default());
                    self.p.scopes[module.index()].macros = inner.macros;
                    (inner, if old { module } else { before })
                }
                _ => (ctx, before),
            };
            let first = work.len();
            children(&data.kind, &mut |child| work.push((child, inner.clone(), before)));
            work[first..].reverse();
        }
    }

    /// The scope of a block with items, and whether it was there before.
    fn scope_of_block(&mut self, at: &BodyAt, block: ExprId, ctx: &Ctx, before: ModuleId) -> (ModuleId, bool) {
        let key = (ctx.module, ctx.file, at.body, block);
        if let Some(module) = self.p.blocks.get(&key) {
            return (*module, true);
        }
        let (module, old) = match self.p.blocks.remove(&(before, ctx.file, at.body, block)) {
            Some(module) => {
                self.p.defs.modules[module.index()].parent = Some(ctx.module);
                (module, true)
            }
            None => (self.block_scope(ctx, at.owner), false),
        };
        self.p.blocks.insert(key, module);
        (module, old)
    }

    fn block_scope(&mut self, ctx: &Ctx, owner: BodyOwner) -> ModuleId {
        let krate = self.p.defs[ctx.module].krate;
        let empty = Name::new("");
        let module = self.new_module(krate, Some(ctx.module), empty, true, ctx.file, None, empty);
        self.tasks.push(PathTask::Block(module, owner));
        module
    }
}
