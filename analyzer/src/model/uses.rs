//! What is no use of data: names of functions and traits that only hand it on, copy or convert it (`policies/uses.toml`).

use std::sync::LazyLock;

use crate::base::Set;

#[derive(serde::Deserialize)]
struct Names {
    functions: Set<String>,
    traits: Set<String>,
}

/// A mistake in a file that ships is found by the test below.
static NAMES: LazyLock<Names> = LazyLock::new(|| {
    toml::from_str(privacy_policies::USES).unwrap_or(Names { functions: Set::default(), traits: Set::default() })
});

/// Whether calling a foreign function of that name does no more with data than hand it on or convert it.
pub fn is_conversion(function: &str) -> bool {
    NAMES.functions.contains(function)
}

/// Whether an impl of the trait of that name (the last of its path) does no more with data than copy or convert it.
pub fn is_converting(of: &str) -> bool {
    NAMES.traits.contains(of)
}

#[cfg(test)]
mod tests {
    use super::{is_conversion, is_converting};

    #[test]
    fn the_file_that_ships_is_read() {
        assert!(is_conversion("clone") && is_conversion("into") && !is_conversion("contains"));
        assert!(is_converting("From") && is_converting("Serialize") && !is_converting("Iterator"));
    }
}
