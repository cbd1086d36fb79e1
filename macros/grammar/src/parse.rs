//! From the tokens between the parentheses of a tag to a [`Tag`], with every error, not the first alone.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::Error;

use crate::key::Key;
use crate::reader::Reader;
use crate::{Tag, check};

/// Which attribute a tag is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `#[personal(…)]` and `personal_value!(…)`
    Personal,
    /// `#[privacy(…)]`
    Privacy,
}

impl Kind {
    /// The name of the attribute.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Personal => "personal",
            Kind::Privacy => "privacy",
        }
    }
}

/// A tag with the places of what it says.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// What it says.
    pub tag: Tag,
    /// Where the tag stands, for what concerns all of it.
    pub span: Span,
    /// Its tokens, for errors that underline all of it; none where it is known by `span` alone.
    pub(crate) at: TokenStream,
    /// The words of its keys.
    pub(crate) keys: Vec<(Key, TokenStream)>,
    /// Every value with its key and its tokens, in the order they stand in.
    pub(crate) said: Vec<(Key, String, TokenStream)>,
}

impl Parsed {
    /// An error about all of it.
    pub fn error(&self, message: impl std::fmt::Display) -> Error {
        if self.at.is_empty() {
            return Error::new(self.span, message);
        }
        Error::new_spanned(&self.at, message)
    }

    /// An error at the place of a key, or of one value of it.
    pub fn error_at(&self, key: Key, value: Option<&str>, message: impl std::fmt::Display) -> Error {
        let word = self.keys.iter().find(|(k, _)| *k == key).filter(|_| value.is_none());
        let said = self.said.iter().find(|(k, v, _)| *k == key && value.is_none_or(|value| value == v));
        match word.map(|(_, at)| at).or(said.map(|(_, _, at)| at)) {
            Some(at) => Error::new_spanned(at, message),
            None => self.error(message),
        }
    }

    fn error_maybe_at(&self, (key, message): (Option<Key>, String)) -> Error {
        match key {
            Some(key) => self.error_at(key, None, message),
            None => self.error(message),
        }
    }

    /// [`crate::clashes`] with an earlier tag, as errors here.
    pub fn clashes(&self, earlier: &Tag) -> Vec<Error> {
        check::clashes(earlier, &self.tag).into_iter().map(|clash| self.error_maybe_at(clash)).collect()
    }

    /// What the macros check of categories; see [`crate::suspicious_categories`].
    pub fn suspicious_categories(&self) -> Vec<Error> {
        check::suspicious_categories(&self.tag)
            .into_iter()
            .map(|unknown| self.error_at(unknown.key, Some(&unknown.name), &unknown))
            .collect()
    }

    /// [`crate::misplaced`], as errors at their keys.
    pub fn misplaced(&self, place: crate::Place) -> Vec<Error> {
        check::misplaced(&self.tag, place).into_iter().map(|wrong| self.error_maybe_at(wrong)).collect()
    }
}

/// Parses what stands in `#[personal(…)]`.
///
/// # Errors
/// All that is wrong in it, combined; categories are not looked up.
pub fn parse_personal(tokens: TokenStream) -> syn::Result<Tag> {
    whole(read(Kind::Personal, tokens, Span::call_site()))
}

/// Parses what stands in `#[privacy(…)]`.
///
/// # Errors
/// All that is wrong in it, combined; the category of `returns` is not looked up.
pub fn parse_privacy(tokens: TokenStream) -> syn::Result<Tag> {
    whole(read(Kind::Privacy, tokens, Span::call_site()))
}

/// Parses what stands in `personal_value!(…)`: a tag, a comma, and an expression, which comes back as its tokens
/// (`syn::parse2` reads them where syn is built with `full`). The expression begins after the first part that is
/// neither a category nor `key = "…"`.
///
/// # Errors
/// All that is wrong in the tag, combined; a missing expression.
pub fn parse_personal_value(tokens: TokenStream) -> syn::Result<(Tag, TokenStream)> {
    let (parsed, value, errors) = read_value(tokens, Span::call_site());
    Ok((whole((parsed, errors))?, value))
}

fn whole((parsed, errors): (Parsed, Vec<Error>)) -> syn::Result<Tag> {
    let errors = errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    errors.map_or(Ok(parsed.tag), Err)
}

/// Like [`parse_personal`] and [`parse_privacy`], but gives what could be read beside the errors, and places.
/// `span` is that of the tag.
pub fn read(kind: Kind, tokens: TokenStream, span: Span) -> (Parsed, Vec<Error>) {
    let mut reader = Reader::new(kind, span);
    for entry in entries(flat(tokens), &mut reader.errors) {
        reader.entry(&entry);
    }
    reader.finish()
}

/// Like [`parse_personal_value`], but gives what could be read beside the errors, and places.
pub fn read_value(tokens: TokenStream, span: Span) -> (Parsed, TokenStream, Vec<Error>) {
    let mut reader = Reader::new(Kind::Personal, span);
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    let mut start = 0;
    let mut is_first = true;
    let value = loop {
        let comma = all[start..].iter().position(is_comma).map(|at| start + at);
        let entry = flat(all[start..comma.unwrap_or(all.len())].iter().cloned().collect());
        // Only what has the shape of a key belongs to the tag once the first part is read.
        let more_follows = comma.is_some_and(|at| at + 1 < all.len());
        let is_tag = is_first || is_key_value(&entry) || is_known_category(&entry) && more_follows;
        if !is_tag {
            break &all[start..];
        }
        reader.entry(&entry);
        is_first = false;
        match comma {
            Some(at) => start = at + 1,
            None => break &[],
        }
    };
    let value = match value {
        [rest @ .., last] if is_comma(last) => rest,
        rest => rest,
    };
    if value.is_empty() {
        reader
            .errors
            .push(Error::new(span, "the expression is missing: `personal_value!(network.ip, request.peer_addr())`"));
    }
    let (parsed, errors) = reader.finish();
    (parsed, value.iter().cloned().collect(), errors)
}

/// `key = "literal"`, for any key: an assignment would not stand in a value.
fn is_key_value(entry: &[TokenTree]) -> bool {
    matches!(entry, [TokenTree::Ident(_), TokenTree::Punct(eq), TokenTree::Literal(_)] if eq.as_char() == '=')
}

/// A dotted name of the taxonomy: a second category, rather than a field of a variable.
fn is_known_category(entry: &[TokenTree]) -> bool {
    let text: String = entry.iter().map(ToString::to_string).collect();
    text.contains('.') && check::is_known(&text)
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// The tokens without the invisible groups that `macro_rules!` puts around what it inserts.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut out = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => out.extend(flat(group.stream())),
            token => out.push(token),
        }
    }
    out
}

/// Cuts at the commas; a trailing one is no error, a doubled one is.
pub(crate) fn entries(tokens: Vec<TokenTree>, errors: &mut Vec<Error>) -> Vec<Vec<TokenTree>> {
    let mut out = Vec::new();
    let mut entry = Vec::new();
    for token in tokens {
        if !is_comma(&token) {
            entry.push(token);
        } else if entry.is_empty() {
            errors.push(Error::new(token.span(), "nothing stands before this comma"));
        } else {
            out.push(std::mem::take(&mut entry));
        }
    }
    if !entry.is_empty() {
        out.push(entry);
    }
    out
}

pub(crate) fn tokens_of(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}
