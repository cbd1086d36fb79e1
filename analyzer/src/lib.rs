//! `cargo privacy-check`: follows personal data through a Rust workspace and holds the code to its policy.
//!
//! Data flows one way through the modules; the layer table of `tests/all/tidy.rs` holds the order.

pub mod analysis;
pub mod base;
pub mod bind;
pub mod diag;
pub mod dossier;
pub mod findings;
pub mod flow;
pub mod hints;
pub mod hir;
pub mod infer;
pub mod ir;
pub mod load;
pub mod lower;
pub mod model;
pub mod policy;
pub mod report;
pub mod resolve;
pub mod review;
pub mod source;
pub mod sql;
mod syntax;
pub mod triage;
pub mod ty;
