//! tests

mod ir;
mod load;
mod load_bad;
mod policy;
