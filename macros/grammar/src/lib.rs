//! The grammar of privacy tags: one parser for the macros of `privacy-tags`, which turn its errors into
//! compile errors, and for `cargo privacy-check`, which reads the same attributes without compiling.
//!
//! Three steps, apart from one another:
//! 1. [`tags_of`], [`parse_personal`], [`parse_privacy`], [`parse_personal_value`]: tokens to [`Tag`]. Judged here is what a
//!    tag alone can be judged by: keys, kinds of literals, durations, dates, what asks for what.
//! 2. [`misplaced`]: does the tag fit where it stands? Only the caller knows where that is.
//! 3. [`check_categories`] against the taxonomy and the policy's own categories (the analyzer), or
//!    [`suspicious_categories`], which does without the policy (the macros).

mod attribute;
mod check;
mod key;
mod parse;
mod reader;
mod suggest;
mod value;

pub use attribute::{CfgAttr, Content, Written, content_of, tags_of, written_in};
pub use check::{UnknownCategory, check_categories, clashes, misplaced, suspicious_categories};
pub use key::{FINDING_NAMES, Key, Place};
pub use parse::{Kind, Parsed, parse_personal, parse_personal_value, parse_privacy, read, read_value};

/// What one attribute (`#[personal(…)]`, `#[privacy(…)]`) or `personal_value!(…)` says.
/// All text is as written; names of categories are checked against the built-in taxonomy by the macros,
/// and against the policy's by the analyzer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// `#[personal]` (fields, types, parameters, values) or `#[privacy]` (code).
    pub is_personal: bool,
    /// `#[personal(none)]`: looked at, not personal.
    pub none: bool,
    /// `contact.email`; several may stand in one tag.
    pub categories: Vec<String>,
    /// `subject = "customer"`
    pub subject: Option<String>,
    /// `retention = "24h"`
    pub retention: Option<String>,
    /// `form = "pseudonymous"`
    pub form: Option<String>,
    /// `purpose = "…"`, one or a list
    pub purposes: Vec<String>,
    /// `share = "…"`
    pub share: Vec<String>,
    /// `store = "…"`
    pub store: Vec<String>,
    /// `erase = "…"`
    pub erase: Vec<String>,
    /// `access = "…"`
    pub access: Vec<String>,
    /// `rectify = "…"`
    pub rectify: Vec<String>,
    /// `restrict = "…"`
    pub restrict: Vec<String>,
    /// `gate = "…"`
    pub gate: Vec<String>,
    /// `holds_on = "false"`
    pub holds_on: Option<String>,
    /// `event = "…"`
    pub event: Vec<String>,
    /// `returns = "category"`
    pub returns: Vec<String>,
    /// `allow(finding, …)`
    pub allow: Vec<String>,
    /// `reason = "…"`
    pub reason: Option<String>,
    /// `until = "2027-03-31"`
    pub until: Option<String>,
}

impl Tag {
    /// The values of a key, as written; `allow` gives the findings, `none` nothing.
    pub fn values(&self, key: Key) -> Vec<&str> {
        fn one(value: &Option<String>) -> Vec<&str> {
            value.iter().map(String::as_str).collect()
        }
        match key {
            Key::None => Vec::new(),
            Key::Subject => one(&self.subject),
            Key::Retention => one(&self.retention),
            Key::Form => one(&self.form),
            Key::HoldsOn => one(&self.holds_on),
            Key::Reason => one(&self.reason),
            Key::Until => one(&self.until),
            _ => self.list(key).map(|list| list.iter().map(String::as_str).collect()).unwrap_or_default(),
        }
    }

    /// The keys that this tag says, in the order of [`Key`].
    pub fn keys(&self) -> Vec<Key> {
        Key::ALL
            .iter()
            .copied()
            .filter(|key| if *key == Key::None { self.none } else { !self.values(*key).is_empty() })
            .collect()
    }

    /// The list behind a key that takes one.
    fn list(&self, key: Key) -> Option<&Vec<String>> {
        Some(match key {
            Key::Category => &self.categories,
            Key::Purpose => &self.purposes,
            Key::Share => &self.share,
            Key::Store => &self.store,
            Key::Erase => &self.erase,
            Key::Access => &self.access,
            Key::Rectify => &self.rectify,
            Key::Restrict => &self.restrict,
            Key::Gate => &self.gate,
            Key::Event => &self.event,
            Key::Returns => &self.returns,
            Key::Allow => &self.allow,
            _ => return None,
        })
    }

    /// Adds a value to a key. Keys of one value keep the last.
    fn add(&mut self, key: Key, value: String) {
        let list = match key {
            Key::None => return self.none = true,
            Key::Subject => return self.subject = Some(value),
            Key::Retention => return self.retention = Some(value),
            Key::Form => return self.form = Some(value),
            Key::HoldsOn => return self.holds_on = Some(value),
            Key::Reason => return self.reason = Some(value),
            Key::Until => return self.until = Some(value),
            Key::Category => &mut self.categories,
            Key::Purpose => &mut self.purposes,
            Key::Share => &mut self.share,
            Key::Store => &mut self.store,
            Key::Erase => &mut self.erase,
            Key::Access => &mut self.access,
            Key::Rectify => &mut self.rectify,
            Key::Restrict => &mut self.restrict,
            Key::Gate => &mut self.gate,
            Key::Event => &mut self.event,
            Key::Returns => &mut self.returns,
            Key::Allow => &mut self.allow,
        };
        list.push(value);
    }
}
