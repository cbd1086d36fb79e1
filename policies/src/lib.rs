//! The data of `cargo privacy-check`, embedded so that `cargo publish` carries it: what it knows is TOML and Rust stubs,
//! not code. This crate depends on nothing and parses nothing: its texts are read by those who need them.

mod findings;
mod models;
#[rustfmt::skip]
mod names;

pub use findings::FINDING_PAGES;
pub use models::{MODELS, STUBS};

pub use names::{ACTION_NAMES, CATEGORY_NAMES, LEGAL_BASIS_NAMES, PURPOSE_NAMES, RECIPIENT_NAMES};

/// Categories of personal data, TOML: one table for each name, its keys explained at the top of the text.
pub static CATEGORIES: &str = include_str!("../taxonomy/categories.toml");

/// What fields that hold personal data are called, TOML: its keys are explained at the top of the text.
pub static FIELDS: &str = include_str!("../taxonomy/fields.toml");

/// Purposes for which code runs, TOML: one table for each name.
pub static PURPOSES: &str = include_str!("../taxonomy/purposes.toml");

/// Who data may reach, TOML: one table for each name; `kind` is the word of a policy's `[recipients]` for it.
pub static RECIPIENTS: &str = include_str!("../taxonomy/recipients.toml");

/// What is done with data, TOML: one table for each name.
pub static ACTIONS: &str = include_str!("../taxonomy/actions.toml");

/// Legal bases for processing, TOML: one table for each name.
pub static LEGAL_BASES: &str = include_str!("../taxonomy/legal_bases.toml");

/// Groups of categories and of purposes that are not listed themselves, TOML: what holds for all below each.
pub static GROUPS: &str = include_str!("../taxonomy/groups.toml");

/// What calls for an assessment, TOML: one table for each limb of a law.
pub static ASSESSMENTS: &str = include_str!("../taxonomy/assessments.toml");

/// Google Play's data-safety form, TOML: its data types and purposes, with the section each is in.
pub static PLAY: &str = include_str!("../taxonomy/play.toml");

/// Packs that a policy may extend by name, TOML in the language of policies. Sorted by name.
pub static PACKS: &[(&str, &str)] = &[
    ("games-minors", include_str!("../packs/games-minors.toml")),
    ("gdpr-baseline", include_str!("../packs/gdpr-baseline.toml")),
    ("group", include_str!("../packs/group.toml")),
    ("messenger", include_str!("../packs/messenger.toml")),
    ("pipl-baseline", include_str!("../packs/pipl-baseline.toml")),
];

/// Version of all these texts.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the name of a method says where nobody can see what it leads to, TOML: lists of names.
pub static GUESSES: &str = include_str!("../guesses.toml");

/// What is no use of data: names of functions and traits that hand it on or convert it, TOML: two lists of names.
pub static USES: &str = include_str!("../uses.toml");

/// Whether `name` is in `names`, or is a prefix of one there by whole segments:
/// with `contact.email` known, so is `contact`, but not `conta`.
pub fn is_name(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| *known == name || is_below(known, name))
}

/// Whether `name` lies below `prefix`, by whole segments.
fn is_below(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_say_what_the_toml_says() {
        let all = [
            (CATEGORIES, CATEGORY_NAMES),
            (PURPOSES, PURPOSE_NAMES),
            (RECIPIENTS, RECIPIENT_NAMES),
            (ACTIONS, ACTION_NAMES),
            (LEGAL_BASES, LEGAL_BASIS_NAMES),
        ];
        for (text, names) in all {
            let table: toml::Table = text.parse().expect("the taxonomy is TOML");
            let mut keys: Vec<&str> = table.keys().map(String::as_str).collect();
            keys.sort_unstable();
            assert_eq!(keys, names);
        }
    }

    #[test]
    fn every_flag_is_one_that_the_head_of_the_file_explains() {
        let table: toml::Table = CATEGORIES.parse().expect("the taxonomy is TOML");
        for (name, entry) in &table {
            for flag in entry.get("flags").and_then(toml::Value::as_array).into_iter().flatten() {
                let flag = flag.as_str().expect("a flag is text");
                assert!(CATEGORIES.lines().any(|line| line.starts_with('#') && line.contains(flag)), "{name}: {flag}");
            }
            assert!(entry.get("text").is_some_and(toml::Value::is_str), "{name} has no text");
        }
    }

    #[test]
    fn groups_are_above_what_is_listed() {
        let groups: toml::Table = GROUPS.parse().expect("the groups are TOML");
        for (kind, names) in [("categories", CATEGORY_NAMES), ("purposes", PURPOSE_NAMES)] {
            for (name, _) in groups[kind].as_table().expect("a table of groups") {
                assert!(!names.contains(&name.as_str()) && is_name(names, name), "{name}");
            }
        }
    }

    #[test]
    fn assessments_and_the_form_of_play_name_what_there_is() {
        let table = |text: &str| -> toml::Table { text.parse().expect("the taxonomy is TOML") };
        let texts = |value: Option<&toml::Value>| -> Vec<String> {
            let list = value.and_then(toml::Value::as_array).into_iter().flatten();
            list.filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        for (name, limb) in table(ASSESSMENTS) {
            for category in texts(limb.get("categories")) {
                assert!(is_name(CATEGORY_NAMES, &category), "{name}: {category}");
            }
            for purpose in texts(limb.get("purposes")) {
                assert!(is_name(PURPOSE_NAMES, &purpose), "{name}: {purpose}");
            }
        }
        let form = table(PLAY);
        let ids = |list: &str| -> Vec<String> {
            let list = form[list].as_array().expect("a list").iter();
            list.filter_map(|one| one["id"].as_str().map(str::to_owned)).collect()
        };
        for (text, list) in [(CATEGORIES, "types"), (PURPOSES, "purposes")] {
            for (name, entry) in table(text) {
                let play = entry.get("play").and_then(toml::Value::as_str);
                assert!(play.is_none_or(|play| ids(list).iter().any(|id| id == play)), "{name}: {play:?}");
            }
        }
    }

    #[test]
    fn a_prefix_of_whole_segments_is_a_name() {
        for name in ["contact", "contact.email", "financial.card", "identity", "special", "gov_id"] {
            assert!(is_name(CATEGORY_NAMES, name), "{name}");
        }
        for name in ["", "conta", "contact.", "contact.e", ".email", "gov", "contact.email.work", "zzz"] {
            assert!(!is_name(CATEGORY_NAMES, name), "{name}");
        }
        assert!(is_name(PURPOSE_NAMES, "marketing.ads"));
    }
}
