//! What a tag must also be: in its place, in agreement with its neighbours, of known categories.

use std::fmt;

use privacy_policies::{CATEGORY_NAMES, is_name};

use crate::Tag;
use crate::key::{Key, Place};
use crate::parse::Kind;
use crate::suggest::{did_you_mean, distance, nearest};

/// A category that nobody declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCategory {
    /// The key that names it: [`Key::Category`] or [`Key::Returns`].
    pub key: Key,
    /// As written.
    pub name: String,
    /// The known category that was likely meant.
    pub suggestion: Option<String>,
}

impl fmt::Display for UnknownCategory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown category `{}`{}", self.name, did_you_mean(self.suggestion.as_deref()))
    }
}

/// Whether a category is built in, by its name or as a prefix of names.
pub(crate) fn is_known(name: &str) -> bool {
    is_name(CATEGORY_NAMES, name)
}

/// The categories of a tag, those of `returns` included.
fn categories(tag: &Tag) -> impl Iterator<Item = (Key, &str)> {
    let bare = tag.categories.iter().map(|name| (Key::Category, name.as_str()));
    bare.chain(tag.returns.iter().map(|name| (Key::Returns, name.as_str())))
}

/// The categories of a tag that are neither built in nor among `extra`, the policy's own. A prefix of a known name, by
/// whole segments, is known.
pub fn check_categories<S: AsRef<str>>(tag: &Tag, extra: &[S]) -> Vec<UnknownCategory> {
    let extra: Vec<&str> = extra.iter().map(AsRef::as_ref).collect();
    categories(tag)
        .filter(|(_, name)| !is_known(name) && !is_name(&extra, name))
        .map(|(key, name)| UnknownCategory { key, name: name.to_owned(), suggestion: suggestion(name, &extra) })
        .collect()
}

/// The categories of a tag that are surely wrong, whatever the policy says: for the macros, which cannot see it.
///
/// A policy may declare categories of its own (`[taxonomy."acme.tier"]`). Such vocabularies have roots of their own. So a
/// name is wrong if it is not built in and
/// - its first segment is one of the built-in roots (`contact.emial`, `contact.salary`), or
/// - it is a slip of the pen away from a built-in name (`contct.email`, `Contact.Email`, `behaviour.search`), or
/// - it is one segment, and that is the last of a built-in name (`email` for `contact.email`).
///
/// What else is not built in passes here, and is held against the policy by the analyzer.
pub fn suspicious_categories(tag: &Tag) -> Vec<UnknownCategory> {
    categories(tag)
        .filter(|(_, name)| is_suspicious(name))
        .map(|(key, name)| UnknownCategory { key, name: name.to_owned(), suggestion: suggestion(name, &[]) })
        .collect()
}

fn is_suspicious(name: &str) -> bool {
    if is_known(name) {
        return false;
    }
    let root = name.split('.').next().unwrap_or_default();
    let lower = name.to_lowercase();
    // A slip: one letter in a short name, two in one of twelve letters or more.
    let slips = if name.chars().count() < 12 { 1 } else { 2 };
    is_known(root)
        || known_names(&[]).any(|known| known.len() > 3 && distance(&lower, known) <= slips)
        || (root == name && CATEGORY_NAMES.iter().any(|known| known.rsplit('.').next() == Some(&lower)))
}

/// Every known name and every prefix of one.
fn known_names<'a>(extra: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    CATEGORY_NAMES.iter().copied().chain(extra.iter().copied()).flat_map(|name| {
        let ends = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
        ends.map(|end| &name[..end])
    })
}

/// The known name that was likely meant: one that ends in the same segment below the same root or for a lone segment,
/// else the nearest by letters.
fn suggestion(name: &str, extra: &[&str]) -> Option<String> {
    let lower = name.to_lowercase();
    let root = lower.split('.').next().unwrap_or_default();
    let last = lower.rsplit('.').next().unwrap_or_default();
    let same_end = known_names(extra).find(|known| {
        known.rsplit('.').next() == Some(last) && (root == last || known.split('.').next() == Some(root))
    });
    let found = known_names(extra).find(|known| *known == lower).or(same_end);
    found.or_else(|| nearest(name, known_names(extra))).map(str::to_owned)
}

/// What of a tag does not fit its place, with a sentence on where it belongs. Without a key it is the tag as a whole.
pub fn misplaced(tag: &Tag, place: Place) -> Vec<(Option<Key>, String)> {
    let kind = if tag.is_personal { Kind::Personal } else { Kind::Privacy };
    if let Some(message) = wrong_attribute(kind, place) {
        return vec![(None, message.to_owned())];
    }
    let keys = tag.keys();
    if keys.is_empty() {
        let message = match place {
            Place::Field | Place::Parameter => {
                "this tag says nothing; name a category, `#[personal(contact.email)]`, or `#[personal(none)]`"
            }
            Place::Value => "the category is missing: `personal_value!(network.ip, request.peer_addr())`",
            Place::Container => "this tag says nothing; name the purpose, `#[privacy(purpose = \"…\")]`",
            _ => return Vec::new(),
        };
        return vec![(None, message.to_owned())];
    }
    let wrong = keys.into_iter().filter(|key| !key.fits(kind, place));
    wrong.map(|key| (Some(key), wrong_key(key, place))).collect()
}

fn wrong_attribute(kind: Kind, place: Place) -> Option<&'static str> {
    match (kind, place) {
        (Kind::Personal, Place::Function | Place::Container) => {
            Some("`#[personal]` tags data: a type, a field or a parameter; code is tagged by `#[privacy(…)]`")
        }
        (Kind::Privacy, Place::Type | Place::Field | Place::Parameter | Place::Value) => Some(
            "`#[privacy]` tags code: a function, an impl, an inline module or a trait; data is tagged by `#[personal(…)]`",
        ),
        (Kind::Personal, Place::Elsewhere) => Some(
            "`#[personal]` stands on a struct, an enum or a union, on their fields, and on parameters of a function with `#[privacy]`",
        ),
        (Kind::Privacy, Place::Elsewhere) => {
            Some("`#[privacy]` stands on a function, a method, an impl, an inline module or a trait")
        }
        _ => None,
    }
}

fn wrong_key(key: Key, place: Place) -> String {
    match place {
        Place::Container => {
            format!(
                "`{}` says what one function does; put it on the function: {} takes `purpose` and `allow(…)`",
                key.name(),
                place.words()
            )
        }
        Place::Value => "`none` says that this is not personal data; leave the macro out".to_owned(),
        _ => format!("`{}` has no meaning on {}", key.name(), place.words()),
    }
}

/// What two tags on one item may not both say: keys of one value, the same value twice, `none` beside data.
/// Everything else adds up. `allow`, with its `reason` and `until`, is of one tag alone.
pub fn clashes(earlier: &Tag, later: &Tag) -> Vec<(Option<Key>, String)> {
    if earlier.is_personal != later.is_personal {
        return Vec::new();
    }
    if earlier == later {
        return vec![(None, "the same tag stands here twice".to_owned())];
    }
    if earlier.none || later.none {
        return vec![(None, "one tag says that this is not personal data, another what it is".to_owned())];
    }
    let mut out = Vec::new();
    for key in later.keys() {
        if matches!(key, Key::Reason | Key::Until) {
            continue;
        }
        let before = earlier.values(key);
        if !key.takes_list() && !before.is_empty() {
            out.push((Some(key), format!("another tag here says `{}` already", key.name())));
            continue;
        }
        let twice = later.values(key).into_iter().filter(|value| before.contains(value));
        out.extend(twice.map(|value| (Some(key), format!("another tag here says `{value}` already"))));
    }
    out
}
