//! Findings: where flows and policy part.
//!
//! Input: complete flows with what tags, binds and models say of them, and the policies. Output: [`Finding`]s, the inventory of
//! [`FlowRecord`]s, and [`Gap`]s, all as plain data; nothing here knows how they are shown.

mod data;

pub use data::*;
