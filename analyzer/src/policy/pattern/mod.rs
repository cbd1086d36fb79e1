//! Path patterns of binds and exceptions, matched against canonical paths written in the same syntax.
//!
//! | pattern | matches |
//! | --- | --- |
//! | `shop::users::User::save` | that item; a method also where it is an impl's: `<shop::users::User as shop::Store>::save` |
//! | `shop::Store::put` | the trait's function, and `<T as shop::Store>::put` for every `T` |
//! | `<shop::Db as shop::Store>::put` | the function of that impl alone |
//! | `shop::users::User.email` | a field; `.0` of a tuple struct, `Event::Sent.to` of a variant |
//! | `shop::mail::send(to)` | a parameter |
//! | `crate::ads::*` | `crate` is the package that holds the policy ([`Pattern::in_crate`]); `*` is one segment |
//! | `shop::handle_*` | `*` within a segment is any part of it |
//! | `shop::users::User.{email,phone_*}` | either: alternatives stand for a whole segment, field or parameter |
//! | `shop::**::User.*` | `**` is any number of segments, none included |
//!
//! Generic arguments of a path count only where the pattern writes some.

mod glob;
mod matching;
mod parse;

use std::fmt;

/// A pattern over canonical paths.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    text: String,
    shape: Shape,
    /// Crates that `crate` stands for, when it was said.
    crates: Vec<String>,
}

/// A path taken apart; in a pattern any text may hold `*`.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Shape {
    /// `<Self as Trait>`: the self type and the trait, each as segments.
    qself: Option<(Vec<Segment>, Option<Vec<Segment>>)>,
    segments: Vec<Segment>,
    member: Member,
}

/// A canonical path taken apart, for many patterns to look at.
#[derive(Clone, Debug)]
pub struct PathShape {
    path: Shape,
    /// The path itself, then what it is called without its qualified self: `Type::f`, then `Trait::f`.
    spellings: Vec<Shape>,
}

impl PathShape {
    /// Takes a path apart; `None` where the text is none.
    pub fn parse(text: &str) -> Option<PathShape> {
        let path = parse::shape(text).ok()?;
        let spellings = matching::spellings(&path);
        Some(PathShape { path, spellings })
    }

    /// The first segments of its spellings: the crates it speaks of.
    pub fn roots(&self) -> impl Iterator<Item = &str> {
        let plain = self.spellings.iter().filter(|shape| shape.qself.is_none());
        plain.filter_map(|shape| shape.segments.first()).map(|segment| segment.name.as_str())
    }
}

/// One segment, with its generic arguments without spaces.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Segment {
    name: String,
    args: Option<String>,
}

/// What of the item is meant.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Member {
    /// The item itself.
    Item,
    /// A field, or a field of a field.
    Field(Vec<String>),
    /// A parameter.
    Param(String),
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Why `text` is none.
    pub fn parse(text: &str) -> Result<Pattern, String> {
        let shape = parse::shape(text)?;
        let only_stars = shape.qself.is_none() && shape.segments.iter().all(|segment| segment.name == "**");
        if only_stars && matches!(shape.member, Member::Item) {
            return Err("matches every item: name at least one segment".to_owned());
        }
        Ok(Pattern { text: text.trim().to_owned(), shape, crates: Vec::new() })
    }

    /// As the policy writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it starts at `crate`, the package that holds the policy.
    pub fn is_local(&self) -> bool {
        self.roots().any(|root| root == "crate")
    }

    /// The first segment, where it is a plain name: the crate it speaks of.
    pub fn krate(&self) -> Option<&str> {
        self.roots().find(|root| !root.contains('*'))
    }

    /// The pattern with `crate` read as the crate of that name.
    pub fn in_crate(&self, name: &str) -> Pattern {
        let mut pattern = self.clone();
        let shape = &mut pattern.shape;
        let (this, of) = match &mut shape.qself {
            Some((this, of)) => (this.first_mut(), of.as_mut().and_then(|of| of.first_mut())),
            None => (shape.segments.first_mut(), None),
        };
        for root in [this, of].into_iter().flatten().filter(|root| root.name == "crate") {
            root.name = name.to_owned();
        }
        pattern
    }

    /// The pattern with `crate` read as any of those crates: the package's library and binaries.
    pub fn in_crates(&self, names: &[String]) -> Pattern {
        Pattern { crates: if self.is_local() { names.to_vec() } else { Vec::new() }, ..self.clone() }
    }

    /// Whether it speaks of a field.
    pub fn is_field(&self) -> bool {
        matches!(self.shape.member, Member::Field(_))
    }

    /// Whether it speaks of a parameter.
    pub fn is_param(&self) -> bool {
        matches!(self.shape.member, Member::Param(_))
    }

    /// Whether it matches the canonical path `path` exactly. A text that is no path matches nothing.
    pub fn matches(&self, path: &str) -> bool {
        PathShape::parse(path).is_some_and(|path| self.matches_shape(&path))
    }

    /// Whether it matches `path` or an item that `path` lies in: its module, type, impl or function.
    pub fn covers(&self, path: &str) -> bool {
        PathShape::parse(path).is_some_and(|path| self.covers_shape(&path))
    }

    /// As [`Pattern::matches`], of a path that has been taken apart.
    pub fn matches_shape(&self, path: &PathShape) -> bool {
        self.any(path, matching::matches)
    }

    /// As [`Pattern::covers`], of a path that has been taken apart.
    pub fn covers_shape(&self, path: &PathShape) -> bool {
        self.any(path, matching::covers)
    }

    /// Whether `test` holds for `path`, with `crate` read as any of the crates it stands for.
    fn any(&self, path: &PathShape, test: fn(&Shape, &PathShape) -> bool) -> bool {
        let mut local = self.crates.iter().map(|name| self.in_crate(name));
        match self.crates.is_empty() {
            true => test(&self.shape, path),
            false => local.any(|pattern| test(&pattern.shape, path)),
        }
    }

    fn roots(&self) -> impl Iterator<Item = &str> {
        let (this, of) = match &self.shape.qself {
            Some((this, of)) => (this.first(), of.as_ref().and_then(|of| of.first())),
            None => (self.shape.segments.first(), None),
        };
        [this, of].into_iter().flatten().map(|segment| segment.name.as_str())
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}
