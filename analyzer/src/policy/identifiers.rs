//! Which built-in categories name a person by themselves: the flags of the taxonomy.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Categories with the flag `identifier`.
static IDENTIFIERS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let table: toml::Table = privacy_policies::CATEGORIES.parse().unwrap_or_default();
    let flagged = |entry: &toml::Value| {
        let flags = entry.get("flags").and_then(toml::Value::as_array);
        flags.into_iter().flatten().any(|flag| flag.as_str() == Some("identifier"))
    };
    table.into_iter().filter(|(_, entry)| flagged(entry)).map(|(name, _)| name).collect()
});

/// Whether the built-in category `name` names one person by itself. `contact.email` does, `auth.password` does not.
pub fn is_identifier(name: &str) -> bool {
    IDENTIFIERS.contains(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_taxonomy_says_who_is_named() {
        for name in ["identity.user_id", "contact.email", "device.id", "contact", "gov_id.passport"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["auth.password", "location.precise", "content.message", "identity.pseudonym", "nothing"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
