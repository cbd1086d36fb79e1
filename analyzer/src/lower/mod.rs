//! From HIR and types to IR: one [`Function`] for each function, closure, static and constant with structure.
//!
//! Input: a [`Program`] and what inference found out about each body. Output: [`Lowered`].
//! Terms. A *destination* is the place that an expression's value goes to; a *region* is what `break`, `return` or `?`
//! leave; a *hole* is a placeholder of a format string; a *site* is a tagged parameter or expression.
//!
//! Nothing is dropped silently: what cannot be read becomes [`Value::Opaque`](crate::ir::Value::Opaque) and a note.

mod assign;
mod body;
mod build;
mod call;
mod closure;
mod consts;
mod control;
mod derive;
mod drops;
mod dump;
mod expr;
mod facts;
mod format;
mod lang;
mod macros;
mod pat;
mod place;
mod question;
mod reached;
mod skip;
mod unit;

use std::cell::RefCell;
use std::collections::BTreeMap;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

pub use dump::{dump, names};
pub use unit::Site;

use crate::base::{Name, OrderedMap};
use crate::diag::Note;
use crate::hir::{Body, ExprKind};
use crate::infer::{Inferred, Types};
use crate::ir::{FnKey, Function};
use crate::resolve::{FnSource, Program};
use crate::source::Span;
use crate::ty::{BodyOwner, ConstId, FnId, StaticId, Ty};
use facts::Facts;
use lang::Lang;
use unit::{Out, Unit};

/// The IR of a program.
#[derive(Debug, Default)]
pub struct Lowered {
    /// All functions: in the order of their ids, closures behind the function that holds them, then statics and constants.
    pub functions: OrderedMap<FnKey, Function>,
    /// Tagged parameters (`shop::track(terms)`) and expressions (`shop::track@0`).
    pub sites: BTreeMap<Name, Site>,
    /// What could not be read, sorted.
    pub notes: Vec<Note>,
}

/// Lowers every function, static and constant with structure. `inferred` gives what inference found out about a
/// body; it is asked at most once for each body, from several threads.
pub fn lower_all(types: &Types<'_>, inferred: impl Fn(BodyOwner) -> Inferred + Sync) -> Lowered {
    lower(types, inferred, true)
}

/// The same without those functions of stubs that no other code can reach.
pub fn lower_reached(types: &Types<'_>, inferred: impl Fn(BodyOwner) -> Inferred + Sync) -> Lowered {
    lower(types, inferred, false)
}

fn lower(types: &Types<'_>, inferred: impl Fn(BodyOwner) -> Inferred + Sync, all: bool) -> Lowered {
    let program = types.program;
    let facts = Facts::new(types);
    let lang = Lang::new(&program.defs);
    let fns = (0..program.defs.fns.len()).map(|at| BodyOwner::Fn(FnId(at as u32)));
    let statics = (0..program.defs.statics.len()).map(|at| BodyOwner::Static(StaticId(at as u32)));
    let consts = (0..program.defs.consts.len()).map(|at| BodyOwner::Const(ConstId(at as u32)));
    let at_once = |owner: &BodyOwner| match owner {
        BodyOwner::Fn(_) => all || !program.crate_of(program.module_of(*owner)).stub,
        BodyOwner::Static(_) | BodyOwner::Const(_) => !program.crate_of(program.module_of(*owner)).skeleton,
    };
    let mut owners: Vec<BodyOwner> = fns.chain(statics).chain(consts).filter(at_once).collect();
    let lower = |owner: BodyOwner| lower_owner(program, &facts, &lang, owner, &inferred);
    // Bodies nest as deeply as source does.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(crate::hir::WORKER_STACK).build();
    let mut reach = reached::Reach::new(program);
    let mut lowered = Lowered::default();
    while !owners.is_empty() {
        let parts: Vec<Out> = match &pool {
            Ok(pool) => pool.install(|| owners.into_par_iter().map(lower).collect()),
            Err(_) => owners.into_iter().map(lower).collect(),
        };
        owners = if all { Vec::new() } else { reach.next(parts.iter().flat_map(|part| part.functions.values())) };
        for part in parts {
            lowered.functions.extend(part.functions);
            lowered.sites.extend(part.sites);
            lowered.notes.extend(part.notes);
        }
    }
    lowered.notes.sort();
    lowered.notes.dedup();
    lowered
}

fn lower_owner(
    program: &Program,
    facts: &Facts<'_>,
    lang: &Lang,
    owner: BodyOwner,
    inferred: &(impl Fn(BodyOwner) -> Inferred + Sync),
) -> Out {
    let source = program.body(owner);
    let (path, span) = describe(program, owner);
    let unit =
        |source, found| Unit { program, facts, lang, owner, path, source, inferred: found, out: RefCell::default() };
    match (source, owner) {
        (Some(body), _) => {
            let bare = unit(Some(body), derive::nothing_inferred());
            if matches!(owner, BodyOwner::Const(id) if bare.const_value(id).is_some()) {
                return Out::default();
            }
            if is_bodyless(program, facts, owner, body) {
                return declare(bare, span);
            }
            let found = inferred(owner);
            let unit = unit(Some(body), &found);
            let params = match owner {
                BodyOwner::Fn(id) => facts.signature(id).0,
                _ => Vec::new(),
            };
            let result =
                found.result.unwrap_or_else(|| found.exprs.get(body.root.index()).copied().unwrap_or(Ty::unit()));
            body::lower_body(&unit, span, &params, result);
            unit.out.into_inner()
        }
        (None, BodyOwner::Fn(id)) => match program.defs[id].source {
            FnSource::Derived { adt, trait_fn } => {
                let unit = unit(None, derive::nothing_inferred());
                let function = derive::lower_derived(&unit, id, adt, trait_fn);
                unit.out.borrow_mut().functions.insert(function.key, function);
                unit.out.into_inner()
            }
            FnSource::Item(..) => declare(unit(None, derive::nothing_inferred()), span),
        },
        (None, _) => Out::default(),
    }
}

fn describe(program: &Program, owner: BodyOwner) -> (Name, Span) {
    let nowhere = || Span { file: crate::base::Idx::new(0), line: 1, column: 1, len: 1 };
    let root = || program.body(owner).map_or_else(nowhere, |body| body.exprs[body.root].span);
    match owner {
        BodyOwner::Fn(id) => (program.defs[id].path, program.defs[id].span),
        BodyOwner::Const(id) => (program.defs[id].path, root()),
        BodyOwner::Static(id) => (program.defs[id].path, root()),
    }
}

/// A stub's empty body with a result, any empty one of a skeleton: only its signature is known.
fn is_bodyless(program: &Program, facts: &Facts<'_>, owner: BodyOwner, body: &Body) -> bool {
    let BodyOwner::Fn(id) = owner else { return false };
    let ExprKind::Block(block) = &body.exprs[body.root].kind else { return false };
    let empty = block.stmts.is_empty() && block.tail.is_none();
    let krate = program.crate_of(program.defs[id].module);
    empty && krate.stub && (krate.skeleton || !facts.signature(id).1.is_unit())
}

/// A function that is only declared.
fn declare(unit: Unit<'_>, span: Span) -> Out {
    let BodyOwner::Fn(id) = unit.owner else { return Out::default() };
    let (types, result) = unit.facts.signature(id);
    let names = unit.program.fn_def(id).map_or(&[][..], |def| def.params.as_slice());
    let params: Vec<(Option<Name>, Ty)> =
        types.iter().enumerate().map(|(at, ty)| (names.get(at).and_then(|param| param.name), *ty)).collect();
    let function = body::declaration(unit.key(), unit.path, span, &params, result, |ty| unit.facts.ref_like(ty));
    let mut out = unit.out.into_inner();
    out.functions.insert(function.key, function);
    out
}
