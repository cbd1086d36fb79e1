//! tests

mod fixtures;
mod hir;
mod hir_expand;
mod infer;
mod ir;
mod load;
mod load_bad;
mod lower;
mod model;
mod model_stubs;
mod policy;
mod policy_pattern;
mod policy_row;
mod policy_schema;
mod resolve;
mod tidy;
