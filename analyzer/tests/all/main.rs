//! tests

mod ir;
