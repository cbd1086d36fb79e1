//! What looks personal by name and type: a field as it is declared in, a category with its reason out.
//!
//! Knowledge is the table `policies/taxonomy/fields.toml`; here is how it is put to a field. Terms: a name's *head* is what
//! stands at its end (`user_email` is an e-mail address, `email_template` a template); an *owner* is the type that holds the
//! field. Knows no program: types come in as a [`Shape`].

mod table;
mod words;

use crate::base::Name;
pub use table::Hints;
use table::{Entry, Kind};
use words::{Words, ends_with, singular, split};

/// A field as hints see it.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// Its name; that of the variant for the only field of a tuple variant.
    pub name: &'a str,
    /// Its type.
    pub shape: Shape,
    /// The type it stands in, and for a field of an enum the variant.
    pub owner: &'a Owner,
}

/// A type that has fields.
#[derive(Clone, Debug, Default)]
pub struct Owner {
    /// Words of its name.
    words: Vec<String>,
    /// Words of the variant's name.
    variant: Vec<String>,
    /// Fields beside, each as words.
    fields: Vec<Vec<String>>,
    /// Whether it is read from settings or a command line, as its derives tell.
    of_settings: bool,
}

impl Owner {
    /// A type by its name, with the names of its variant and fields, and the names of derived traits.
    pub fn new<'n>(
        hints: &Hints,
        name: &str,
        variant: Option<&str>,
        fields: impl Iterator<Item = &'n str>,
        derives: impl IntoIterator<Item = &'n str>,
    ) -> Owner {
        Owner {
            words: split(name),
            variant: variant.map(split).unwrap_or_default(),
            fields: fields.map(|field| hints.head(split(field)).0).collect(),
            of_settings: derives.into_iter().any(|derive| hints.settings_derives.iter().any(|one| one == derive)),
        }
    }
}

/// A type as hints see it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shape {
    /// What it is made of.
    kind: Option<Kind>,
    /// The names of it and of what it wraps, outermost first.
    names: Vec<String>,
    /// Whether it has fields of its own that are looked at by themselves.
    record: bool,
}

impl Shape {
    /// A type of which only its name is known.
    pub fn named(hints: &Hints, name: &str) -> Shape {
        let kind = hints.types.iter().find(|(_, names)| names.contains(name)).map(|(kind, _)| *kind);
        Shape { kind, names: vec![name.to_owned()], record: false }
    }

    fn of(kind: Kind) -> Shape {
        Shape { kind: Some(kind), ..Shape::default() }
    }

    /// A text.
    pub fn text() -> Shape {
        Shape::of(Kind::Text)
    }

    /// A sequence of bytes.
    pub fn bytes() -> Shape {
        Shape::of(Kind::Bytes)
    }

    /// A whole number.
    pub fn int() -> Shape {
        Shape::of(Kind::Int)
    }

    /// A number with a fraction.
    pub fn float() -> Shape {
        Shape::of(Kind::Float)
    }

    /// An enum whose variants hold nothing.
    pub fn plain_enum(name: &str) -> Shape {
        Shape { names: vec![name.to_owned()], ..Shape::of(Kind::Enum) }
    }

    /// A type with fields of its own.
    pub fn record(name: &str) -> Shape {
        Shape { names: vec![name.to_owned()], record: true, kind: None }
    }

    /// `true` or `false`: nothing by itself.
    pub fn bool() -> Shape {
        Shape::of(Kind::Bool)
    }

    /// `name` around this.
    pub fn within(mut self, name: &str) -> Shape {
        self.names.insert(0, name.to_owned());
        self
    }

    /// Whether its kind is known.
    pub fn is_of_kind(&self) -> bool {
        self.kind.is_some()
    }

    /// Whether it holds anything that a field could be taken for.
    pub fn is_known(&self) -> bool {
        self.kind.is_some() || !self.names.is_empty()
    }
}

/// What a field looks like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Guess {
    /// The category.
    pub category: Name,
    /// Whether name and type leave hardly a doubt; else it is for a person to decide.
    pub sure: bool,
    /// Whether the name says this and nothing more: `Email`, but not `InvalidEmail`.
    pub exact: bool,
    /// Whether it is a hash of the data and not the data.
    pub pseudonymous: bool,
    /// Why, in a few words.
    pub reason: String,
}

/// An entry that fits a field.
struct Fit<'h, 'w> {
    entry: &'h Entry,
    name: &'h Words,
    /// The words of the field before that name.
    before: &'w [String],
    sure: bool,
}

impl Hints {
    /// What the field looks like; `None` where it looks like nothing personal.
    pub fn guess(&self, seen: &Seen<'_>) -> Option<Guess> {
        let whole = split(seen.name);
        if self.is_hollow(&seen.shape) || self.is_of_settings(seen.owner) {
            return None;
        }
        // The name as it stands, then less what adds nothing: `password_hash` is an entry of its own.
        let (head, hashed) = self.head(whole.clone());
        let found = self.best(&whole, seen).map(|found| (found, false));
        let (Fit { entry, name, before, sure }, hashed) = found.or_else(|| Some((self.best(&head, seen)?, hashed)))?;
        let doubted = before.iter().any(|word| entry.doubt_after.contains(word));
        let type_name = seen.shape.names.first().map(|name| format!(", of type `{name}`"));
        let owner = if entry.person && !seen.owner.words.is_empty() { ", in a type of a person" } else { "" };
        Some(Guess {
            category: Name::new(&entry.data),
            sure: entry.sure && sure && !hashed && !doubted,
            exact: before.is_empty(),
            pseudonymous: hashed,
            reason: format!("its name says `{}`{}{owner}", name.list.join(" "), type_name.unwrap_or_default()),
        })
    }

    /// The words of a name without those at its end that add nothing, and whether one of them says it is a hash.
    fn head(&self, mut words: Vec<String>) -> (Vec<String>, bool) {
        let mut hashed = false;
        while words.len() > 1 {
            let last = words[words.len() - 1].as_str();
            let is_hash = self.hashed.contains(last);
            if !is_hash && !self.ignored.contains(last) && !last.chars().all(|c| c.is_ascii_digit()) {
                break;
            }
            hashed |= is_hash;
            words.pop();
        }
        (words, hashed)
    }

    /// The entry with the longest name that fits, that name, and the words before it.
    fn best<'h, 'w>(&'h self, words: &'w [String], seen: &Seen<'_>) -> Option<Fit<'h, 'w>> {
        let mut best: Option<Fit<'_, '_>> = None;
        let one = in_singular(words);
        let last = |words: &[String]| words.last().and_then(|word| word.bytes().last());
        let (end, end_of_one) = (last(words), one.as_deref().and_then(last));
        for entry in &self.fields {
            for name in &entry.names {
                let end_of_name = name.last_byte();
                if end_of_name != end && (one.is_none() || end_of_name != end_of_one) {
                    continue;
                }
                let plural = || ends_with(one.as_deref()?, name).map(|rest| &words[..rest.len()]);
                let Some(before) = ends_with(words, name).or_else(plural) else { continue };
                // The one with fewer words before it says more.
                if best.as_ref().is_none_or(|held| before.len() < held.before.len())
                    && let Some(sure) = self.fits(entry, name, before, seen)
                {
                    best = Some(Fit { entry, name, before, sure });
                }
            }
        }
        best
    }

    /// Whether an entry fits, and how surely.
    fn fits(&self, entry: &Entry, name: &Words, before: &[String], seen: &Seen<'_>) -> Option<bool> {
        let owner = seen.owner;
        let is_blocked = before.iter().any(|word| self.not_after.contains(word) || entry.not_after.contains(word))
            || owner.words.iter().chain(&owner.variant).any(|word| entry.not_in.contains(word));
        if is_blocked || !self.has_type(entry, &seen.shape) {
            return None;
        }
        if !entry.person && entry.beside.is_empty() || is_beside(entry, name, owner) {
            return Some(true);
        }
        if entry.person { self.is_of_person(before, owner) } else { None }
    }

    /// Whether the type can hold it: by its kind, or because it is called so.
    fn has_type(&self, entry: &Entry, shape: &Shape) -> bool {
        let by_kind = shape.kind.is_some_and(|kind| entry.types.contains(&kind));
        // A type that says what it is: `PhoneNumber`, `Gender`, `UserEmail`.
        by_kind
            || shape.names.iter().any(|type_name| {
                let words = split(type_name);
                entry.type_names.contains(type_name)
                    || shape.kind != Some(Kind::Bool)
                        && entry.by_type
                        && !shape.record
                        && entry.names.iter().any(|name| ends_with(&words, name).is_some())
            })
    }

    /// Whether a name is a person's, and how surely: the owner stands for one and nothing else stands before, or a person does.
    fn is_of_person(&self, before: &[String], owner: &Owner) -> Option<bool> {
        match before.last() {
            Some(last) if self.people.contains(last.as_str()) => Some(true),
            Some(last) if self.perhaps_people.contains(last.as_str()) => Some(false),
            Some(_) if !before.iter().all(|word| self.neutral.contains(word)) => None,
            _ => self.is_person(&owner.variant, owner).max(self.is_person(&owner.words, owner)),
        }
    }

    /// Whether a type stands for a person, by its name and by what stands in it; `Some(false)`: perhaps.
    fn is_person(&self, words: &[String], owner: &Owner) -> Option<bool> {
        let adds = |word: &str| self.carriers.contains(word) && !self.perhaps_people.contains(word);
        let mut words = words.iter().rev().skip_while(|word| adds(word) || word.chars().all(|c| c.is_ascii_digit()));
        let word = words.next()?;
        let is = |list: &crate::base::Set<String>| list.contains(word) || list.contains(singular(word));
        let tells = |field: &Vec<String>| self.telling.iter().any(|name| ends_with(field, name) == Some(&[]));
        match (is(&self.people), is(&self.perhaps_people)) {
            (true, _) => Some(true),
            (_, true) => Some(owner.fields.iter().any(tells)),
            _ => None,
        }
    }

    /// Whether the fields of a type are an operator's: `SmtpConfig`, but not `UserSettings`.
    fn is_of_settings(&self, owner: &Owner) -> bool {
        let of_person = owner.words.iter().any(|word| self.people.contains(word.as_str()));
        let mut heads = owner.words.iter().rev().skip_while(|word| *word == "builder");
        let last = heads.next().is_some_and(|word| self.settings.contains(word.as_str()));
        (last || owner.of_settings) && !of_person
    }

    fn is_hollow(&self, shape: &Shape) -> bool {
        shape.names.iter().any(|name| self.hollow.contains(name.as_str()))
    }
}

/// The words with the last in singular, where that is another.
fn in_singular(words: &[String]) -> Option<Vec<String>> {
    let (last, before) = words.split_last()?;
    let one = singular(last);
    (one != last).then(|| before.iter().cloned().chain([one.to_owned()]).collect())
}

/// Whether a field that must stand beside does.
fn is_beside(entry: &Entry, name: &Words, owner: &Owner) -> bool {
    let is_there = |other: &Words| owner.fields.iter().any(|field| other != name && ends_with(field, other).is_some());
    entry.beside.iter().any(is_there)
}

#[cfg(test)]
mod tests;
