//! Reading one TOML table: known keys with their types, everything else an error with its bytes.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::sink::{Sink, one_of};
use super::super::written::{List, Text};

/// A table, its keys in the order of the file.
pub(super) struct Fields<'t> {
    /// How errors name it: `[stores.relay]`.
    pub(super) what: String,
    /// Its header, for what is missing.
    pub(super) span: Range<usize>,
    entries: Vec<Entry<'t>>,
}

/// One key of a table.
pub(super) struct Entry<'t> {
    pub(super) key: &'t str,
    pub(super) key_span: Range<usize>,
    pub(super) value: &'t Spanned<DeValue<'t>>,
}

impl<'t> Fields<'t> {
    /// The keys of `table`, whatever they are.
    pub(super) fn any(what: impl Into<String>, span: Range<usize>, table: &'t DeTable<'t>) -> Fields<'t> {
        let entry = |(key, value): (&'t Spanned<_>, &'t Spanned<DeValue<'t>>)| -> Entry<'t> {
            let text: &'t std::borrow::Cow<'t, str> = key.get_ref();
            Entry { key: text.as_ref(), key_span: key.span(), value }
        };
        let mut entries: Vec<Entry<'t>> = table.iter().map(entry).collect();
        entries.sort_by_key(|entry| entry.key_span.start);
        Fields { what: what.into(), span, entries }
    }

    /// The keys of `table`; one outside `known` is an error.
    pub(super) fn known(
        sink: &mut Sink,
        what: impl Into<String>,
        span: Range<usize>,
        table: &'t DeTable<'t>,
        known: &[&str],
    ) -> Fields<'t> {
        let fields = Fields::any(what, span, table);
        for entry in fields.entries.iter().filter(|entry| !known.contains(&entry.key)) {
            // `[data.contact.email]` is a table in a table: a dotted name wants quotes.
            if let (DeValue::Table(_), Some(section)) = (entry.value.get_ref(), fields.what.strip_suffix(']')) {
                let (head, name) = section.split_once('.').unwrap_or((section, ""));
                if !name.is_empty() {
                    let help =
                        format!("a dotted name is one key: `{head}.\"{}.{}\"]`", name.trim_matches('"'), entry.key);
                    let message = format!("unknown key `{}` in {}", entry.key, fields.what);
                    sink.error("unknown_key", entry.key_span.clone(), message).help(help);
                    continue;
                }
            }
            let what = format!("key in {}", fields.what);
            let keys = || format!("it takes {}", one_of(known.iter().copied()));
            unknown_key(sink, entry, &what, known, keys);
        }
        fields
    }

    /// All entries, in the order of the file.
    pub(super) fn entries(&self) -> &[Entry<'t>] {
        &self.entries
    }

    /// The value of `key`.
    pub(super) fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.value)
    }

    /// The string of `key`.
    pub(super) fn text(&self, sink: &mut Sink, key: &str) -> Option<Text> {
        text(sink, &format!("`{key}`"), self.get(key)?)
    }

    /// The boolean of `key`.
    pub(super) fn boolean(&self, sink: &mut Sink, key: &str) -> Option<Spanned<bool>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(said) => Some(Spanned::new(value.span(), *said)),
            _ => wrong_type(sink, &format!("`{key}`"), "`true` or `false`", value),
        }
    }

    /// The string or strings of `key`.
    pub(super) fn texts(&self, sink: &mut Sink, key: &str) -> Option<List<Text>> {
        let value = self.get(key)?;
        Some(texts(sink, &format!("`{key}`"), value))
    }

    /// The date of `key`: a string or a TOML date.
    pub(super) fn date(&self, sink: &mut Sink, key: &str) -> Option<Text> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Datetime(date) => Some(Spanned::new(value.span(), date.to_string())),
            _ => text(sink, &format!("`{key}`"), value),
        }
    }
}

fn unknown_key(sink: &mut Sink, entry: &Entry<'_>, what: &str, known: &[&str], keys: impl FnOnce() -> String) {
    let help = match crate::diag::did_you_mean(entry.key, known.iter().copied()) {
        Some(close) => format!("did you mean `{close}`?"),
        None => keys(),
    };
    let message = format!("unknown key `{}`{}", entry.key, what.strip_prefix("key").unwrap_or(""));
    sink.error("unknown_key", entry.key_span.clone(), message).help(help);
}

/// A string.
pub(super) fn text(sink: &mut Sink, what: &str, value: &Spanned<DeValue<'_>>) -> Option<Text> {
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            sink.error("bad_value", value.span(), format!("{what} is empty"));
            None
        }
        DeValue::String(text) => Some(Spanned::new(value.span(), text.to_string())),
        _ => wrong_type(sink, what, "a string", value),
    }
}

/// A string, or an array of strings.
pub(super) fn texts(sink: &mut Sink, what: &str, value: &Spanned<DeValue<'_>>) -> List<Text> {
    let list = match value.get_ref() {
        DeValue::Array(items) => {
            items.iter().filter_map(|item| text(sink, &format!("an entry of {what}"), item)).collect()
        }
        DeValue::String(_) => text(sink, what, value).into_iter().collect(),
        _ => {
            wrong_type::<()>(sink, what, "a string or an array of strings", value);
            Vec::new()
        }
    };
    Spanned::new(value.span(), list)
}

/// The table in `value`.
pub(super) fn table<'t>(sink: &mut Sink, what: &str, value: &'t Spanned<DeValue<'t>>) -> Option<&'t DeTable<'t>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => wrong_type(sink, what, "a table", value),
    }
}

/// Says that `value` is of the wrong type.
pub(super) fn wrong_type<T>(sink: &mut Sink, what: &str, wanted: &str, value: &Spanned<DeValue<'_>>) -> Option<T> {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    let label = format!("this is {found}");
    sink.error("wrong_type", value.span(), format!("{what} must be {wanted}")).label(label);
    None
}
