//! Names: crates, modules, imports, and the tables of all definitions.
//!
//! Input: [`Input`] and the HIR of its files. Output: a [`Program`]: tables of definitions
//! ([`Defs`]) and a resolver of paths and macros.
//!
//! Terms. A *scope* maps names to definitions in three namespaces. A crate without source is *symbolic*: any path
//! into it is [`Def::Foreign`] under the real crate's name. A *stub* crate describes part of a foreign crate in
//! Rust: what it does not describe is foreign too. A module is *open* when it imports `*` from a symbolic crate:
//! a name found nowhere else is then guessed to come from there.
//!
//! Associated items, `Self`, locals and generic parameters are not resolved here: paths come back with the
//! segments that modules do not know.

mod blocks;
mod cfg;
mod collect;
mod crates;
mod defs;
mod derive;
mod dump;
mod expand;
mod finish;
mod generate;
mod imports;
mod items;
mod macros;
mod modfile;
mod orphans;
mod path;
mod paths;
mod program;
mod scope;
mod tables;
mod textual;
mod typemacros;

pub use blocks::children;
pub use cfg::CfgSet;
pub use defs::*;
pub use macros::MacroRef;
pub use path::{Ns, PathRes};
pub use program::{Aliases, Program};

use crate::diag::{Note, Severity};
use crate::hir::{FileHir, WORKER_STACK};
use crate::source::Input;

/// Builds the tables of all definitions and resolves all imports. Never fails: what leads nowhere becomes a note.
/// Runs on a thread of its own, since macro expansion parses.
pub fn resolve(input: Input, files: Vec<FileHir>) -> Program {
    resolve_with(input, files, Aliases::new())
}

/// Like [`resolve`], with foreign paths made canonical by a table of re-exports.
pub fn resolve_with(input: Input, files: Vec<FileHir>, aliases: Aliases) -> Program {
    std::thread::scope(|scope| {
        let worker =
            std::thread::Builder::new().stack_size(WORKER_STACK).spawn_scoped(scope, || run(input, files, aliases));
        match worker.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(program)) => program,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(error) => Program { notes: vec![no_thread(&error)], ..Program::default() },
        }
    })
}

fn no_thread(error: &std::io::Error) -> Note {
    Note {
        span: None,
        severity: Severity::Unreadable,
        kind: "no_thread",
        message: format!("nothing was analysed: no thread could be started: {error}"),
        help: None,
    }
}

fn run(input: Input, files: Vec<FileHir>, aliases: Aliases) -> Program {
    let mut collector = collect::Collector::new(input, files, aliases);
    crates::collect_crates(&mut collector);
    imports::resolve_all(&mut collector);
    expand::expand_all(&mut collector);
    generate::generate_all(&mut collector);
    finish::finish(collector)
}
