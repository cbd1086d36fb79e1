//! Dotted names: the trees of categories and purposes, and the one rule of prefixes.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;

/// Whether a rule on `prefix` covers `name`: the same name, or one below it by whole segments.
pub fn covers(prefix: &str, name: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// `name` and its prefixes of whole segments, longest first.
pub(super) fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.rsplit_once('.').map(|(head, _)| head))
}

/// Known dotted names. Any prefix of a known name is known, too. A name may have a parent outside its own
/// dots, as `acme.tier` under `derived.profile`: rules on the parent cover it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NameTree {
    names: BTreeSet<Name>,
    parents: BTreeMap<Name, Name>,
}

impl NameTree {
    /// A tree of those names.
    pub(super) fn new(names: &[&str]) -> NameTree {
        NameTree { names: names.iter().map(|name| Name::new(name)).collect(), parents: BTreeMap::new() }
    }

    pub(super) fn insert(&mut self, name: Name) {
        self.names.insert(name);
    }

    pub(super) fn set_parent(&mut self, name: Name, parent: Name) {
        self.parents.insert(name, parent);
    }

    /// Whether `name` is known, or a prefix of a known name by whole segments.
    pub fn knows(&self, name: &str) -> bool {
        // Sorted by text, names below `name` follow `name.` directly.
        let below = format!("{name}.");
        let at_or_after = |from: &str| self.names.range(Name::new(from)..).next().copied();
        at_or_after(name).is_some_and(|first| *first == *name)
            || at_or_after(&below).is_some_and(|first| first.starts_with(&below))
    }

    /// All known names that are written out, sorted.
    pub fn names(&self) -> impl Iterator<Item = Name> + '_ {
        self.names.iter().copied()
    }

    /// All known names and their prefixes, sorted: what a suggestion may offer.
    pub fn suggestions(&self) -> BTreeSet<&'static str> {
        self.names.iter().flat_map(|name| prefixes(name.as_str())).collect()
    }

    /// The names whose rules cover `name`, nearest first: itself, its prefixes, then those of its parents.
    pub fn chain(&self, name: &str) -> Vec<Name> {
        let mut chain: Vec<Name> = Vec::new();
        let mut todo = vec![Name::new(name)];
        while let Some(next) = todo.pop() {
            let own: Vec<Name> = prefixes(next.as_str()).map(Name::new).filter(|name| !chain.contains(name)).collect();
            todo.extend(own.iter().rev().filter_map(|name| self.parents.get(name)));
            chain.extend(own);
        }
        chain
    }

    /// Whether a rule on `prefix` covers `name`, by dots or by a declared parent.
    pub fn covers(&self, prefix: &str, name: &str) -> bool {
        covers(prefix, name) || (!self.parents.is_empty() && self.chain(name).iter().any(|above| **above == *prefix))
    }
}
