//! The calls and statements of a function.

use super::data::{Block, Call, Function, Stmt};

impl Function {
    /// All calls, by id.
    pub fn calls(&self) -> Vec<&Call> {
        let mut calls = Vec::new();
        collect(&self.body, &mut calls);
        calls.sort_by_key(|call| call.id);
        calls
    }
}

/// Visits each statement of a block, those inside others too.
pub fn each<'f>(block: &'f Block, visit: &mut dyn FnMut(&'f Stmt)) {
    for stmt in block {
        visit(stmt);
        match stmt {
            Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| each(&arm.body, visit)),
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => each(body, visit),
            _ => {}
        }
    }
}

fn collect<'f>(block: &'f Block, out: &mut Vec<&'f Call>) {
    for stmt in block {
        match stmt {
            Stmt::Call(call) => out.push(call),
            Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| collect(&arm.body, out)),
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => collect(body, out),
            _ => {}
        }
    }
}
