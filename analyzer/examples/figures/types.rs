//! Types: where the calls of a workspace lead, and which lead nowhere.

use std::cmp::Reverse;
use std::time::Instant;

use privacy_check::hir::{self, ExprKind};
use privacy_check::infer::{Inferred, Target, Types, summarise};
use privacy_check::resolve::{self, Program};
use privacy_check::source::Input;
use privacy_check::ty::{BodyOwner, Reason};

/// Infers every body of the workspace, one after the other.
pub(crate) fn figures(input: Input, wanted: Option<&str>) {
    let program = program(input);
    let types = Types::new(&program);
    let start = Instant::now();
    let mut all = Vec::new();
    let mut times = Vec::new();
    for owner in program.body_owners() {
        if program.crate_of(program.module_of(owner)).stub {
            continue;
        }
        let one = Instant::now();
        let inferred = types.infer(owner);
        times.push((one.elapsed(), owner));
        if let Some(name) = wanted {
            show_unknown(&types, owner, &inferred, name);
        }
        all.push(inferred.coverage());
    }
    println!("infer {:?}, {} bodies; the slowest:", start.elapsed(), all.len());
    times.sort_by_key(|(time, _)| Reverse(*time));
    for (time, owner) in times.iter().take(8) {
        println!("  {time:?} {}", path(&program, *owner));
    }
    print!("{}", summarise(all));
}

/// Prints what was inferred in the function of this canonical path.
pub(crate) fn explain(input: Input, wanted: &str) {
    let program = program(input);
    let types = Types::new(&program);
    for owner in program.body_owners().into_iter().filter(|owner| path(&program, *owner) == wanted) {
        println!("{}", types.explain(owner));
    }
}

pub(crate) fn program(input: Input) -> Program {
    let start = Instant::now();
    let files = hir::lower_all(&input);
    let read = start.elapsed();
    let program = resolve::resolve(input, files);
    println!("hir {read:?}, resolve {:?}", start.elapsed() - read);
    program
}

fn path(program: &Program, owner: BodyOwner) -> String {
    match owner {
        BodyOwner::Fn(id) => program.defs[id].path.to_string(),
        other => format!("{other:?}"),
    }
}

/// Prints the places where calls of `name` lead nowhere, with their receivers' types; for `*` those of any name, as far as a
/// method or path was looked for and not found.
fn show_unknown(types: &Types<'_>, owner: BodyOwner, inferred: &Inferred, name: &str) {
    let program = types.program;
    let Some(body) = program.body(owner) else { return };
    let mut calls: Vec<_> = inferred.calls.iter().collect();
    calls.sort_by_key(|(key, _)| **key);
    for ((id, _), callee) in calls {
        let Target::Unknown(called, reason) = &callee.target else { continue };
        let looked_for = matches!(reason, Reason::NoMethod | Reason::Ambiguous | Reason::UnresolvedPath);
        if !(*called == *name || name == "*" && looked_for) {
            continue;
        }
        let expr = &body.exprs[*id];
        let receiver = match &expr.kind {
            ExprKind::MethodCall { receiver, .. } => types.show(inferred.exprs[receiver.index()]),
            ExprKind::Call { .. } => "path".to_owned(),
            _ => String::new(),
        };
        let file = &program.input.files[expr.span.file].path;
        println!("{called} {reason:?} {file}:{}: {receiver}", expr.span.line);
    }
}
