//! Names: crates, modules, imports, and the tables of all definitions.
//!
//! Input: [`Input`](crate::source::Input) and the HIR of its files. Output: [`Defs`] and a resolver of paths.

mod defs;

pub use defs::*;
