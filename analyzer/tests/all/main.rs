//! tests

mod hir;
mod ir;
mod load;
mod load_bad;
mod policy;
