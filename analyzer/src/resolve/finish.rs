//! The last steps: guesses for what is left, canonical paths, derives, orphans, order of notes.

use std::sync::Arc;

use super::collect::Collector;
use super::defs::PerNs;
use super::program::Program;
use crate::ty::ImplId;

/// Turns what was collected into the finished program.
pub(crate) fn finish(mut c: Collector) -> Program {
    super::imports::settle(&mut c);
    super::orphans::note_orphans(&mut c);
    let tasks = std::mem::take(&mut c.tasks);
    let mut program = c.p;
    program.files = c.hirs.into_iter().map(Arc::unwrap_or_clone).collect();
    program.name_all(&tasks);
    let derived = program.defs.impls.len();
    super::derive::derive_all(&mut program);
    for at in derived..program.defs.impls.len() {
        program.name_impl(ImplId(at as u32));
    }
    publish_scopes(&mut program);
    program.notes.sort();
    program.notes.dedup();
    program
}

/// Fills [`ModuleData::scope`](super::ModuleData) from the scopes of the fixpoint.
fn publish_scopes(program: &mut Program) {
    for (data, scope) in program.defs.modules.iter_mut().zip(&program.scopes) {
        data.scope = scope
            .names
            .iter()
            .map(|(name, entries)| {
                let [types, values, macros] = entries.map(|entry| entry.map(|entry| entry.def));
                (*name, PerNs { types, values, macros })
            })
            .collect();
    }
}
