//! Findings: where flows and policy part.
//!
//! Input: complete flows with what tags, binds and models say of them, and the policies. Output: [`Finding`]s, the inventory of
//! [`FlowRecord`]s, and [`Gap`]s, all as plain data; nothing here knows how they are shown.
//!
//! Order of work: `arrivals` groups flows by exposure (what, target, place); `purposes` says what for; `rules` puts
//! each to the policy; `judge` makes findings of the answers.

mod acts;
mod arrivals;
mod claims;
mod coverage;
mod data;
mod gaps;
mod gates;
mod gravity;
mod holder;
mod inventory;
mod judge;
mod purges;
mod purposes;
mod reidentification;
mod retention;
mod rights;
mod rules;
mod signups;
mod spelled;
mod target;
mod untagged;
mod unused;
mod uses;
mod value;
mod words;
mod writes;

pub use coverage::{Coverage, Unknown};
pub use data::*;
pub use gravity::{by_gravity, gravity};
pub use judge::judge;
pub use untagged::candidates;
