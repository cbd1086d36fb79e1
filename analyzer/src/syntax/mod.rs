//! The text of a file before and beside `syn`: a scan that finds lines, comments and blocks, and a table of
//! lines that turns proc-macro2's line and column into offsets.
//!
//! Input: a text. Output: [`Scan`], [`Lines`], allowances. Nothing here knows items or expressions.

mod allow;
mod lines;
mod scan;

pub(crate) use allow::read_allowance;
pub(crate) use lines::{Lines, strip_prelude};
pub(crate) use scan::{Scan, brace_blocks, scan};
