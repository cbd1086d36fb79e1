//! Data flow: where each piece of data goes.
//!
//! Input: IR functions and an [`Oracle`] that resolves dispatch and says what calls mean. Output: [`Flows`].
//! Labels are opaque names: nothing here knows what personal data is, or what a policy says.
//!
//! Terms. A *port* is a place where data enters a function's local graph (parameter, call result, static, source);
//! a *sink* one where it leaves (call argument, result, changed parameter). A *summary* says how a function connects its
//! ports to its sinks, with its callees' summaries applied. An *instance* is a function under a substitution of its generic
//! parameters: instances, not functions, have summaries, so a call of `map` with one closure never sees another's data.
//!
//! Passes: `local` graph of each function, independent of its callees → `instances` found from the roots by type →
//! `forward` reach of what is asked for → `solve` bottom-up over strongly connected components → `global` join of statics and
//! cells.

mod concrete;
mod facts;
mod forward;
mod gates;
mod global;
mod instances;
pub mod limits;
mod local;
mod must;
mod oracle;
mod path;
mod relevant;
mod solve;
mod summary;
mod trail;
mod tree;

pub use gates::{Ask, Gates, Lack, names_somebody};
pub use instances::{Inst, InstId, Instances, Lead, Leads};
pub use local::conds::RETURNED;
pub use local::{LocalGraph, build as build_local};
pub use must::{Met, Miss, Must};
pub use oracle::*;
pub use path::Path;
pub use solve::{Flows, solve};
pub use summary::*;
pub use trail::{Hop, HopKind, Trail};
pub use tree::{Global, Port};
