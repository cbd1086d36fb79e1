//! The table of names, as read from TOML.

use serde::Deserialize;

use crate::base::Set;

use super::words::Words;

/// Kinds of types that names are put to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Text,
    Bytes,
    Int,
    Float,
    Ip,
    Date,
    Uuid,
    Enum,
    Bool,
}

/// One `[[field]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    data: String,
    names: Vec<String>,
    types: Vec<Kind>,
    #[serde(default)]
    type_names: Set<String>,
    #[serde(default = "yes")]
    sure: bool,
    #[serde(default = "yes")]
    by_type: bool,
    #[serde(default)]
    person: bool,
    #[serde(default)]
    beside: Vec<String>,
    #[serde(default)]
    not_after: Set<String>,
    #[serde(default)]
    doubt_after: Set<String>,
    #[serde(default)]
    not_in: Set<String>,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ignored: Set<String>,
    hashed: Set<String>,
    not_after: Set<String>,
    neutral: Set<String>,
    people: Set<String>,
    perhaps_people: Set<String>,
    telling: Vec<String>,
    carriers: Set<String>,
    settings: Set<String>,
    settings_derives: Vec<String>,
    hollow: Set<String>,
    types: std::collections::BTreeMap<Kind, Set<String>>,
    field: Vec<Written>,
}

/// One `[[field]]`, its names as words.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) data: String,
    pub(super) names: Vec<Words>,
    pub(super) types: Vec<Kind>,
    pub(super) type_names: Set<String>,
    pub(super) sure: bool,
    pub(super) by_type: bool,
    pub(super) person: bool,
    pub(super) beside: Vec<Words>,
    pub(super) not_after: Set<String>,
    pub(super) doubt_after: Set<String>,
    pub(super) not_in: Set<String>,
}

/// What fields that hold personal data are called.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    pub(super) ignored: Set<String>,
    pub(super) hashed: Set<String>,
    pub(super) not_after: Set<String>,
    pub(super) neutral: Set<String>,
    pub(super) people: Set<String>,
    pub(super) perhaps_people: Set<String>,
    pub(super) telling: Vec<Words>,
    pub(super) carriers: Set<String>,
    pub(super) settings: Set<String>,
    pub(super) settings_derives: Vec<String>,
    pub(super) hollow: Set<String>,
    pub(super) types: Vec<(Kind, Set<String>)>,
    pub(super) fields: Vec<Entry>,
}

impl Hints {
    /// The table that ships with the tool.
    pub fn built_in() -> Hints {
        Hints::read(privacy_policies::FIELDS).expect("a test reads this very text")
    }

    /// Reads a table; the error says what is wrong with it.
    pub fn read(text: &str) -> Result<Hints, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let entry = |written: Written| Entry {
            data: written.data,
            names: written.names.iter().map(|name| Words::of(name)).collect(),
            types: written.types,
            type_names: written.type_names,
            sure: written.sure,
            by_type: written.by_type,
            person: written.person,
            beside: written.beside.iter().map(|name| Words::of(name)).collect(),
            not_after: written.not_after,
            doubt_after: written.doubt_after,
            not_in: written.not_in,
        };
        Ok(Hints {
            ignored: file.ignored,
            hashed: file.hashed,
            not_after: file.not_after,
            neutral: file.neutral,
            people: file.people,
            perhaps_people: file.perhaps_people,
            telling: file.telling.iter().map(|name| Words::of(name)).collect(),
            carriers: file.carriers,
            settings: file.settings,
            settings_derives: file.settings_derives,
            hollow: file.hollow,
            types: file.types.into_iter().collect(),
            fields: file.field.into_iter().map(entry).collect(),
        })
    }
}
