//! The built-in packs that a policy may extend by name: `packs/` of the policies.

use privacy_policies::PACKS;

/// The text of a pack.
pub(super) fn find(name: &str) -> Option<&'static str> {
    PACKS.iter().find(|(pack, _)| *pack == name).map(|(_, text)| *text)
}

/// Names of all packs.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    PACKS.iter().map(|(name, _)| *name)
}
