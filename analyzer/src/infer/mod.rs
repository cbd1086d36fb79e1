//! Types of bodies: what each expression is, and where each call leads.

mod result;

pub use result::*;
