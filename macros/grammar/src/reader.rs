//! Reads the parts of a tag one by one, so that an error in one hides none in another.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;
use syn::ext::IdentExt;

use crate::Tag;
use crate::key::{FINDING_NAMES, Key};
use crate::parse::{Kind, Parsed, entries, flat, tokens_of};
use crate::suggest::{did_you_mean, nearest};
use crate::value::{name_error, text_error};

/// A tag in the making.
pub(crate) struct Reader {
    kind: Kind,
    parsed: Parsed,
    pub(crate) errors: Vec<Error>,
}

impl Reader {
    pub(crate) fn new(kind: Kind, span: Span) -> Reader {
        let tag = Tag { is_personal: kind == Kind::Personal, ..Tag::default() };
        Reader {
            kind,
            parsed: Parsed { tag, span, at: TokenStream::new(), keys: Vec::new(), said: Vec::new() },
            errors: Vec::new(),
        }
    }

    fn error(&mut self, at: impl ToTokens, message: impl std::fmt::Display) {
        self.errors.push(Error::new_spanned(at, message));
    }

    fn add(&mut self, key: Key, value: String, at: TokenStream) {
        if self.parsed.said.iter().any(|(k, v, _)| *k == key && *v == value) {
            return self.error(at, format!("`{value}` is said twice"));
        }
        self.parsed.tag.add(key, value.clone());
        self.parsed.said.push((key, value, at));
    }

    /// One part between commas.
    pub(crate) fn entry(&mut self, entry: &[TokenTree]) {
        match entry {
            [TokenTree::Literal(literal)] => self.bare_literal(literal),
            [TokenTree::Ident(word), TokenTree::Punct(eq), value @ ..] if eq.as_char() == '=' => {
                self.key_value(word, value);
            }
            [TokenTree::Ident(word), TokenTree::Group(group)] => self.key_group(word, group),
            [TokenTree::Ident(word)] if self.kind == Kind::Personal && word == "none" => {
                if self.first(Key::None, word) {
                    self.add(Key::None, "none".to_owned(), word.to_token_stream());
                }
            }
            [TokenTree::Ident(word)]
                if self.kind == Kind::Privacy || Key::named(&word.unraw().to_string()).is_some() =>
            {
                if let Some(key) = self.key(word) {
                    self.error(word, format!("`{word}` needs a value: `{}`", key.example()));
                }
            }
            [TokenTree::Ident(_), ..] if self.kind == Kind::Personal => self.category(entry),
            _ => {
                let what = match self.kind {
                    Kind::Personal => "a category such as `contact.email`, or a key such as `retention = \"24h\"`",
                    Kind::Privacy => "a key such as `purpose = \"service.account\"`",
                };
                self.error(tokens_of(entry), format!("expected {what}"));
            }
        }
    }

    fn bare_literal(&mut self, literal: &Literal) {
        let written = string_of(literal);
        match (self.kind, written) {
            (Kind::Personal, Some(text)) if name_error(&text, true).is_none() => {
                self.error(literal, format!("a category stands without quotes: `{text}`"));
            }
            (Kind::Personal, _) => self.error(literal, "expected a category such as `contact.email`"),
            (Kind::Privacy, _) => self.error(literal, "expected a key before the value, such as `purpose = \"…\"`"),
        }
    }

    /// The key of a word, if this attribute has it; else the error.
    fn key(&mut self, word: &proc_macro2::Ident) -> Option<Key> {
        let name = word.unraw().to_string();
        let keys = Key::of(self.kind);
        let own = |key: &&Key| **key != Key::Category;
        if let Some(key) = keys.iter().filter(own).copied().find(|key| key.name() == name) {
            return Some(key);
        }
        let other = if self.kind == Kind::Personal { Kind::Privacy } else { Kind::Personal };
        let message = if Key::named(&name).is_some_and(|key| Key::of(other).contains(&key)) {
            format!("`{name}` is a key of `#[{}(…)]`, not of `#[{}(…)]`", other.name(), self.kind.name())
        } else {
            let names = keys.iter().filter(own).map(|key| key.name());
            let list: Vec<String> = names.clone().map(|name| format!("`{name}`")).collect();
            match nearest(&name, names) {
                Some(near) => format!("unknown key `{name}`{}", did_you_mean(Some(near))),
                None => format!("unknown key `{name}`; `#[{}(…)]` takes {}", self.kind.name(), list.join(", ")),
            }
        };
        self.error(word, message);
        None
    }

    /// Whether the key has stood in this tag, whatever was wrong with its value.
    fn says(&self, key: Key) -> bool {
        self.parsed.keys.iter().any(|(said, _)| *said == key)
    }

    /// Notes that a key stands here; a second time is an error.
    fn first(&mut self, key: Key, word: &proc_macro2::Ident) -> bool {
        if !self.says(key) {
            self.parsed.keys.push((key, word.to_token_stream()));
            return true;
        }
        let help = match key {
            Key::Allow => "; name all findings in one: `allow(log_not_allowed, untagged_data)`".to_owned(),
            key if key.takes_list() => format!("; a list takes several: `{word} = [\"…\", \"…\"]`"),
            _ => String::new(),
        };
        self.error(word, format!("`{word}` is said twice{help}"));
        false
    }

    fn key_value(&mut self, word: &proc_macro2::Ident, value: &[TokenTree]) {
        let Some(key) = self.key(word) else { return };
        if !self.first(key, word) {
            return;
        }
        if matches!(key, Key::Allow | Key::None) {
            return self.error(tokens_of(value), format!("`{word}` takes no `=`; write `{}`", key.example()));
        }
        match value {
            [TokenTree::Literal(literal)] => self.text(key, literal),
            [TokenTree::Group(list)] if list.delimiter() == Delimiter::Bracket && key.takes_list() => {
                self.list(key, list)
            }
            [TokenTree::Group(list)] if list.delimiter() == Delimiter::Bracket => {
                self.error(list, format!("`{word}` takes one value, not a list: `{}`", key.example()));
            }
            [] => self.error(word, format!("`{word}` needs a value: `{}`", key.example())),
            _ => self.error(tokens_of(value), format!("expected a string literal: `{}`", key.example())),
        }
    }

    fn list(&mut self, key: Key, list: &Group) {
        let items = entries(flat(list.stream()), &mut self.errors);
        if items.is_empty() {
            self.error(list, format!("an empty list says nothing; leave `{}` out", key.name()));
        }
        for item in items {
            match item.as_slice() {
                [TokenTree::Literal(literal)] => self.text(key, literal),
                other => self.error(tokens_of(other), "expected a string literal"),
            }
        }
    }

    fn key_group(&mut self, word: &proc_macro2::Ident, group: &Group) {
        let Some(key) = self.key(word) else { return };
        if key != Key::Allow || group.delimiter() != Delimiter::Parenthesis {
            return self.error(group, format!("expected `{}`", key.example()));
        }
        if !self.first(key, word) {
            return;
        }
        let items = entries(flat(group.stream()), &mut self.errors);
        if items.is_empty() {
            self.error(group, "name the findings that are allowed: `allow(log_not_allowed)`");
        }
        for item in items {
            self.finding(&item);
        }
    }

    fn finding(&mut self, item: &[TokenTree]) {
        let [TokenTree::Ident(word)] = item else {
            return self.error(tokens_of(item), "expected the name of a finding, such as `log_not_allowed`");
        };
        let name = word.to_string();
        if FINDING_NAMES.contains(&name.as_str()) {
            return self.add(Key::Allow, name, word.to_token_stream());
        }
        let near = nearest(&name, FINDING_NAMES.iter().copied());
        let help = if near.is_some() {
            did_you_mean(near)
        } else {
            format!("; the findings are {}", FINDING_NAMES.join(", "))
        };
        self.error(word, format!("unknown finding `{name}`{help}"));
    }

    /// A string, checked by what its key takes.
    fn text(&mut self, key: Key, literal: &Literal) {
        let Some(text) = string_of(literal) else {
            return self.error(literal, format!("expected a string: `{}`", key.example()));
        };
        match text_error(key, &text) {
            Some(message) => self.error(literal, message),
            None => self.add(key, text, literal.to_token_stream()),
        }
    }

    /// `contact.email`: words with dots between, or hyphens, which names of policies may have.
    fn category(&mut self, entry: &[TokenTree]) {
        let mut name = String::new();
        for (i, token) in entry.iter().enumerate() {
            match token {
                TokenTree::Ident(word) if i % 2 == 0 => name += &word.unraw().to_string(),
                TokenTree::Punct(punct)
                    if i % 2 == 1 && i + 1 < entry.len() && matches!(punct.as_char(), '.' | '-') =>
                {
                    name.push(punct.as_char());
                }
                TokenTree::Punct(colon) if colon.as_char() == ':' => {
                    return self
                        .error(tokens_of(entry), "the segments of a category have dots between them: `contact.email`");
                }
                other => {
                    return self.error(other, "expected a category, words with dots between them: `contact.email`");
                }
            }
        }
        self.add(Key::Category, name, tokens_of(entry));
    }

    /// What keys ask of one another.
    pub(crate) fn finish(mut self) -> (Parsed, Vec<Error>) {
        let needs = [
            (Key::Reason, Key::Allow, "gives the reason of an `allow(…)`, and there is none"),
            (Key::Until, Key::Allow, "ends an `allow(…)`, and there is none"),
            (Key::HoldsOn, Key::Gate, "says when a `gate` holds, and there is none"),
            (Key::Subject, Key::Returns, "says whose data `returns` gives, and there is none"),
        ];
        for (key, asked, message) in needs {
            if self.kind == Kind::Privacy && self.says(key) && !self.says(asked) {
                let error = self.parsed.error_at(key, None, format!("`{}` {message}", key.name()));
                self.errors.push(error);
            }
        }
        if self.says(Key::Allow) && !self.says(Key::Reason) {
            let error = self.parsed.error_at(Key::Allow, None, "`allow` needs a reason: `allow(…), reason = \"…\"`");
            self.errors.push(error);
        }
        if self.parsed.tag.none && self.parsed.said.len() > 1 {
            let error = self.parsed.error_at(
                Key::None,
                None,
                "`none` says that this is not personal data; nothing else stands beside it",
            );
            self.errors.push(error);
        }
        (self.parsed, self.errors)
    }
}

/// The text of a string literal, `None` for another kind or one with a suffix.
fn string_of(literal: &Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
        _ => None,
    }
}
