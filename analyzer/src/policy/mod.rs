//! The policy front: TOML text → *as written* → a valid [`Policy`], or every mistake in it with its place.
//!
//! [`parse`] reads a policy and what it extends. What comes out has no unresolved name in it: categories, purposes,
//! stores, recipients, subjects, findings and levels exist. Two things are left to those who see the code: gates asked
//! for that no `[gates]` declares ([`Policy::undeclared_gates`]) and paths of binds and exceptions.
//!
//! Judgement asks [`Policy::row`] for what holds for a category and subject, and puts its questions to the
//! [`EffectiveRow`]: each [`Answer`] carries the line of the policy that speaks. Nothing here does I/O or reads the clock.

mod ask;
mod build;
mod described;
mod digest;
mod duration;
mod error;
mod identifiers;
mod late;
mod levels;
mod lookup;
mod model;
mod names;
mod packs;
mod pattern;
mod place;
mod read;
mod regions;
mod render;
mod row;
mod schema;
mod sink;
mod words;
mod written;

use std::sync::Arc;

pub use ask::{Answer, Ask, Keep, Kept};
pub use duration::Duration;
pub use error::{Diagnostic, Diagnostics};
pub use identifiers::is_identifier;
pub use late::{SOON, days_between};
pub use levels::{FINDINGS, default_level};
pub use lookup::Departure;
pub use model::{
    Bind, CLIENT, Date, Entry, Exception, GateAsk, LOG, Never, Note, OwnCategory, Policy, Recipient, Requirement,
    Retention, RightEntry, Row, Store,
};
pub use names::{NameTree, covers};
pub use pattern::{PathShape, Pattern};
pub use place::{Place, PolicyFile, Said};
pub use regions::region_covers;
pub use row::EffectiveRow;
pub use schema::schema;
pub use words::{Form, HoldsOn, Level, Outcome, RecipientKind, Right, Whereabouts};

/// A policy file as text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PolicySource {
    /// Path relative to the workspace root, `/`-separated.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
}

/// Reads the policy in `file`.
///
/// `load` gives the texts that it extends: it is called with a path relative to the workspace root (the entry of
/// `extends`, joined to the folder of the file that names it), or with a name that is no built-in pack; why a text
/// cannot be read is told in the words it returns.
///
/// # Errors
/// Everything that is wrong, warnings too, sorted by file and position.
pub fn parse(
    file: PolicySource,
    load: &mut dyn FnMut(&str) -> Result<PolicySource, String>,
) -> Result<Policy, Diagnostics> {
    let mut session = build::Session::new(load);
    let mut policy = session.policy(file);
    let list = build::sorted(session.diagnostics);
    if build::any_error(&list) {
        return Err(Diagnostics { list });
    }
    policy.warnings = list;
    Ok(policy)
}
