//! What two policies say differently: row by row, in words, and in which direction.
//!
//! Rows are compared as they hold, with what they inherit, so that a key moved from a row to the row above it is no change.
//! Comments, order and formatting are none either.

mod entries;
mod rows;
mod tables;

use crate::policy::{Place, Policy};

/// Which way a rule moved, for the people whose data it is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Direction {
    /// The code may do more, or less is promised.
    Loosened,
    /// Neither, or some of both.
    Changed,
    /// The code may do less, or more is promised.
    Tightened,
}

impl Direction {
    /// As documents have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Loosened => "loosened",
            Direction::Changed => "changed",
            Direction::Tightened => "tightened",
        }
    }

    /// Of several things at once.
    fn of(all: impl IntoIterator<Item = Direction>) -> Option<Direction> {
        let mut all = all.into_iter();
        let first = all.next()?;
        Some(all.fold(first, |sum, next| if sum == next { sum } else { Direction::Changed }))
    }
}

/// One thing that two policies say differently.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct RuleChange {
    /// Which way.
    pub direction: Direction,
    /// The table it is in: `data."contact.email"`, `stores.users`.
    pub table: String,
    /// One sentence, no full stop.
    pub message: String,
    /// File and line that say it now; those that said it, when nothing does now.
    pub at: Option<(String, u32)>,
}

/// What two policies say differently.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PolicyChange {
    /// Version before.
    pub before: Option<String>,
    /// Version now.
    pub after: Option<String>,
    /// Rules, loosened ones first.
    pub rules: Vec<RuleChange>,
}

impl PolicyChange {
    /// Whether the rules changed and the version, which is stated, did not.
    pub fn is_stale(&self) -> bool {
        !self.rules.is_empty() && self.after.is_some() && self.before == self.after
    }

    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.before == self.after
    }
}

/// What `after` says differently from `before`.
pub fn compare_policies(before: &Policy, after: &Policy) -> PolicyChange {
    let mut pair = Pair { before, after, rules: Vec::new() };
    pair.rows();
    pair.subjects();
    pair.tables();
    let mut rules = pair.rules;
    rules.sort();
    rules.dedup();
    let version = |policy: &Policy| policy.version.as_ref().map(|said| said.value.clone());
    PolicyChange { before: version(before), after: version(after), rules }
}

/// The two, and what was found so far.
struct Pair<'p> {
    before: &'p Policy,
    after: &'p Policy,
    rules: Vec<RuleChange>,
}

/// Where something was said before, and where it is now.
#[derive(Clone, Copy)]
struct Places {
    before: Option<Place>,
    after: Option<Place>,
}

impl Pair<'_> {
    fn add(&mut self, direction: Direction, table: &str, message: String, at: Places) {
        let place = match (at.after, at.before) {
            (Some(place), _) => shown(self.after, place),
            (None, Some(place)) => shown(self.before, place),
            (None, None) => None,
        };
        self.rules.push(RuleChange { direction, table: table.to_owned(), message, at: place });
    }
}

fn shown(policy: &Policy, place: Place) -> Option<(String, u32)> {
    policy.files.get(place.file as usize).map(|file| (file.path.clone(), place.line))
}

/// `data."contact.email"`: a header as TOML writes it.
fn header(table: &str, name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if bare { format!("{table}.{name}") } else { format!("{table}.\"{name}\"") }
}
