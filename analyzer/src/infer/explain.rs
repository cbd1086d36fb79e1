//! A dump of what was inferred, for `--dump=types` and tests.

use std::fmt::Write;

use super::result::{Inferred, Res, Role, Target};
use super::tables::Types;
use crate::base::Map;
use crate::hir::{Body, ExprId};
use crate::ty::{BodyOwner, TyKind};

/// How many calls of a body lead where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Calls whose target is a function, trait function or value.
    pub known: usize,
    /// Calls of foreign functions by path.
    pub foreign: usize,
    /// Calls whose function was chosen by name alone.
    pub guessed: usize,
    /// Calls that lead nowhere, by name and reason.
    pub unknown: Vec<(crate::base::Name, crate::ty::Reason)>,
    /// Expressions in all.
    pub exprs: usize,
    /// Expressions whose type's head is not known.
    pub untyped: usize,
}

impl Inferred {
    /// Counts the calls.
    pub fn coverage(&self) -> Coverage {
        let mut found = Coverage::default();
        for ((_, role), callee) in &self.calls {
            if *role != Role::Main {
                continue;
            }
            match &callee.target {
                _ if callee.guessed => found.guessed += 1,
                Target::Fn(..) | Target::Trait(..) | Target::Value => found.known += 1,
                Target::Foreign(_) => found.foreign += 1,
                Target::Unknown(name, reason) => found.unknown.push((*name, *reason)),
            }
        }
        found.unknown.sort_unstable();
        found.exprs = self.exprs.len();
        found.untyped = self.exprs.iter().filter(|ty| matches!(ty.kind(), TyKind::Unknown(_))).count();
        found
    }
}

impl Types<'_> {
    /// Every expression of a body with its place, type and calls, one a line.
    pub fn explain(&self, owner: BodyOwner) -> String {
        let Some(body) = self.program.body(owner) else { return String::new() };
        let inferred = self.infer(owner);
        let mut out = String::new();
        for (id, expr) in body.exprs.iter() {
            let ty = inferred.exprs.get(id.index()).map(|ty| self.show(*ty)).unwrap_or_default();
            let _ = writeln!(out, "{}:{} {}", expr.span.line, expr.span.column, ty);
            self.explain_calls(&mut out, &inferred, id);
            if let Some(res) = inferred.paths.get(&id) {
                let _ = writeln!(out, "    path {}", self.show_res(res, &inferred));
            }
        }
        self.explain_locals(&mut out, body, &inferred);
        out
    }

    fn explain_calls(&self, out: &mut String, inferred: &Inferred, id: ExprId) {
        let mut calls: Vec<_> = inferred.calls.iter().filter(|((at, _), _)| *at == id).collect();
        calls.sort_unstable_by_key(|(key, _)| *key);
        for ((_, role), callee) in calls {
            let guessed = if callee.guessed { " (guessed)" } else { "" };
            let _ = writeln!(out, "    {role:?} -> {}{guessed}", self.show_target(&callee.target));
        }
    }

    fn explain_locals(&self, out: &mut String, body: &Body, inferred: &Inferred) {
        for local in &inferred.locals {
            let line = body.pats.get(local.pat).map_or(0, |pat| pat.span.line);
            let _ = writeln!(out, "local {} at {line}: {}", local.name, self.show(local.ty));
        }
    }

    /// Where a path leads, as text.
    pub fn show_res(&self, res: &Res, inferred: &Inferred) -> String {
        let defs = &self.program.defs;
        match res {
            Res::Local(id) => {
                let name = inferred.locals.get(id.index()).map_or("?", |local| local.name.as_str());
                format!("local {name}")
            }
            Res::Fn(target) => self.show_target(target),
            Res::Ctor(id, variant, _) => {
                let name = defs[*id].variants.get(*variant as usize).map_or("?", |variant| variant.name.as_str());
                format!("ctor {} {name}", defs[*id].path)
            }
            Res::Const(id) => format!("const {}", defs[*id].path),
            Res::Static(id) => format!("static {}", defs[*id].path),
            Res::Foreign(path) => format!("foreign {path}"),
            Res::Unknown(reason) => format!("unknown {reason:?}"),
        }
    }
}

/// Sums of [`Coverage`] over many bodies, with the most frequent names that lead nowhere.
pub fn summarise(all: impl IntoIterator<Item = Coverage>) -> String {
    let mut sum = Coverage::default();
    let mut names: Map<(crate::base::Name, crate::ty::Reason), usize> = Map::default();
    let mut reasons: Map<crate::ty::Reason, usize> = Map::default();
    for one in all {
        sum.known += one.known;
        sum.foreign += one.foreign;
        sum.guessed += one.guessed;
        sum.exprs += one.exprs;
        sum.untyped += one.untyped;
        for key in one.unknown {
            *names.entry(key).or_default() += 1;
            *reasons.entry(key.1).or_default() += 1;
        }
    }
    let unknown: usize = names.values().sum();
    let total = (sum.known + sum.foreign + sum.guessed + unknown).max(1);
    let share = |part: usize| part as f64 * 100.0 / total as f64;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "calls {total}: known {:.1} %, foreign {:.1} %, guessed {:.1} %, unknown {:.1} %; expressions {}, untyped {}",
        share(sum.known),
        share(sum.foreign),
        share(sum.guessed),
        share(unknown),
        sum.exprs,
        sum.untyped
    );
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_unstable_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
    for (reason, count) in reasons {
        let _ = writeln!(out, "  {count} {reason:?}");
    }
    let mut names: Vec<_> = names.into_iter().collect();
    names.sort_unstable_by_key(|(key, count)| (std::cmp::Reverse(*count), *key));
    for ((name, reason), count) in names.into_iter().take(60) {
        let _ = writeln!(out, "  {count} {name} {reason:?}");
    }
    out
}
