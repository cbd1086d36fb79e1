//! `cargo privacy-check`: follows personal data through a Rust workspace and holds the code to its policy.
//!
//! Data flows one way through the modules, in the order below; the layer table of `tests/all/tidy.rs` holds it.

pub mod base;
pub mod diag;
pub mod findings;
pub mod flow;
pub mod hir;
pub mod policy;
pub mod infer;
pub mod ir;
pub mod load;
pub mod lower;
pub mod resolve;
pub mod source;
mod syntax;
pub mod ty;
