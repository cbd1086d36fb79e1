//! The high-level IR of one file: items and bodies as owned data, with names still symbolic.
//!
//! Input: the text of a file. Output: a [`FileHir`]. This is the last layer where `syn` may appear:
//! nothing of it is kept. A file's HIR depends on its text (and the tool's version) alone.

mod body;
mod dump;
pub mod expand;
mod item;
mod lower;
mod path;
mod retag;

pub use body::*;
pub use dump::dump;
pub use item::*;
pub use lower::{WORKER_STACK, lower_all, lower_file};
pub use path::*;
pub use retag::{At, Change, FieldTag, Retagged, TagForm, retag};
