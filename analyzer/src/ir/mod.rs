//! The structured IR that the flow engine reads: slots, places and regions; no expressions, no names to resolve.
//!
//! Rust has no goto, so there is no control-flow graph: a body is a tree of regions, and leaving one is a
//! [`Stmt::Break`] to its label. Every read of data is an [`Operand`], every change an assignment or a call.
//!
//! **Places.** A [`Place`] is a slot and a path of fields. References, `Box` and dereferencing leave no trace in a
//! path: `(*self.user).email` is `self.user.email`. A payload of an enum variant is one step named
//! `Variant.field` (`Some.0`). An element of an array, slice or tuple-less sequence is the step `[]`, which is always
//! updated weakly. Fields of stub types (`elem` of `Vec`) are ordinary fields.
//!
//! **References.** [`Value::Borrow`] makes a slot an alias of a place: reads through it see the place, writes through it
//! change the place. Assigning to a slot that holds a reference makes it refer elsewhere; a last step `*` writes to what it
//! refers to (`*r = v` is `r.* = v`). What a call returns may alias its arguments; the flow engine finds that out from summaries
//! when the slot's type is [`SlotInfo::ref_like`].
//!
//! The step `*` at the end of a path says that not the reference at the place is meant but what it refers to, when it matters:
//! where it is written through, or read out.
//!
//! **Closures.** A closure is a [`Function`] of its own whose parameter 0 is its environment; captured variables are fields of it,
//! named as in the parent. [`Value::Closure`] builds the environment. An `async` block runs in place.
//!
//! **Text.** [`print()`] and [`parse()`] are inverse; [`validate()`] says what must hold of every function.

mod calls;
mod data;
mod lex;
mod names;
mod parse;
mod parse_stmt;
mod parse_ty;
mod print;
mod print_ty;
mod validate;

pub use calls::each;
pub use data::*;
pub use names::Names;
pub use parse::{Module, ParseError, parse, parse_module};
pub use print::{Style, print, print_module, print_with};
pub use validate::validate;
