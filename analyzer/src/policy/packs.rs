//! The built-in packs that a policy may extend by name.

/// Name and text of each, sorted by name.
const PACKS: &[(&str, &str)] = &[];

/// The text of a pack.
pub(super) fn find(name: &str) -> Option<&'static str> {
    PACKS.iter().find(|(pack, _)| *pack == name).map(|(_, text)| *text)
}

/// Names of all packs.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    PACKS.iter().map(|(name, _)| *name)
}
