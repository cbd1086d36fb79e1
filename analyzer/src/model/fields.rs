//! Reading one TOML table of a model file: known keys with their types, everything else a mistake with its place.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diag::{Severity, did_you_mean};
use crate::policy::{Diagnostic, Place, PolicyFile};

/// A value with its bytes.
pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// The file that is being read, and what is wrong with it so far.
pub(super) struct Sink {
    /// Index of the file.
    pub(super) index: u32,
    /// The file.
    pub(super) file: Arc<PolicyFile>,
    /// What was found.
    pub(super) list: Vec<Diagnostic>,
}

impl Sink {
    /// The place of those bytes.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        let (line, column) = self.file.line_column(span.start);
        Place { file: self.index, start: span.start as u32, end: span.end.max(span.start) as u32, line, column }
    }

    /// Adds an error at those bytes.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        self.add(code, Severity::Error, span, message.into(), help);
    }

    /// Adds a warning at those bytes.
    pub(super) fn warning(&mut self, code: &'static str, span: Range<usize>, message: String, help: Option<String>) {
        self.add(code, Severity::Warning, span, message, help);
    }

    fn add(
        &mut self,
        code: &'static str,
        severity: Severity,
        span: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        let diagnostic = Diagnostic {
            code,
            severity,
            file: self.file.clone(),
            place: self.place(span),
            message,
            label: String::new(),
            also: None,
            help,
        };
        self.list.push(diagnostic);
    }

    /// `unknown …`, with a suggestion among `known`.
    pub(super) fn unknown(&mut self, code: &'static str, span: Range<usize>, what: &str, word: &str, known: &[&str]) {
        let help = match did_you_mean(word, known.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("it is {}", one_of(known)),
        };
        self.error(code, span, format!("unknown {what} `{word}`"), Some(help));
    }

    fn wrong_type(&mut self, what: &str, wanted: &str, value: &Value<'_>) {
        self.error("wrong_type", value.span(), format!("`{what}` must be {wanted}"), None);
    }
}

/// `` `a`, `b` or `c` ``
pub(super) fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// A table whose keys were checked.
pub(super) struct Fields<'t> {
    /// The whole table.
    pub(super) span: Range<usize>,
    table: &'t DeTable<'t>,
}

impl<'t> Fields<'t> {
    /// Takes a table, and says which of its keys are not in `known`.
    pub(super) fn known(
        sink: &mut Sink,
        what: &str,
        span: Range<usize>,
        table: &'t DeTable<'t>,
        known: &[&str],
    ) -> Fields<'t> {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            sink.unknown("unknown_key", key.span(), &format!("key of {what}"), key.get_ref(), known);
        }
        Fields { span, table }
    }

    /// The table that is the value of the key `what`.
    pub(super) fn inner(sink: &mut Sink, what: &str, value: &'t Value<'t>, known: &[&str]) -> Option<Fields<'t>> {
        let table = table(sink, what, value)?;
        Some(Fields::known(sink, &format!("`{what}`"), value.span(), table, known))
    }

    /// The value of `key`.
    pub(super) fn get(&self, key: &str) -> Option<&'t Value<'t>> {
        self.table.get(key)
    }

    /// Whether it has no other key than those.
    pub(super) fn only(&self, keys: &[&str]) -> bool {
        self.table.keys().all(|key| keys.contains(&key.get_ref().as_ref()))
    }

    /// The text of `key`, with its bytes.
    pub(super) fn text(&self, sink: &mut Sink, key: &str) -> Option<(&'t str, Range<usize>)> {
        text(sink, key, self.get(key)?)
    }

    /// The texts of `key`: one, or a list.
    pub(super) fn texts(&self, sink: &mut Sink, key: &str) -> Option<Vec<(&'t str, Range<usize>)>> {
        let value = self.get(key)?;
        Some(match value.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| text(sink, key, item)).collect(),
            DeValue::String(_) => text(sink, key, value).into_iter().collect(),
            _ => {
                sink.wrong_type(key, "a string or a list of strings", value);
                Vec::new()
            }
        })
    }

    /// Whether `key` is `true`.
    pub(super) fn flag(&self, sink: &mut Sink, key: &str) -> bool {
        match self.get(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(said))) => *said,
            Some((value, _)) => {
                sink.wrong_type(key, "`true` or `false`", value);
                false
            }
        }
    }
}

/// The text in `value`.
pub(super) fn text<'t>(sink: &mut Sink, what: &str, value: &'t Value<'t>) -> Option<(&'t str, Range<usize>)> {
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            sink.error("bad_value", value.span(), format!("`{what}` is empty"), None);
            None
        }
        DeValue::String(text) => Some((text, value.span())),
        _ => {
            sink.wrong_type(what, "a string", value);
            None
        }
    }
}

/// The table in `value`.
pub(super) fn table<'t>(sink: &mut Sink, what: &str, value: &'t Value<'t>) -> Option<&'t DeTable<'t>> {
    match value.get_ref() {
        DeValue::Table(table) => Some(table),
        _ => {
            sink.wrong_type(what, "a table", value);
            None
        }
    }
}

/// The entries of `value`: of a list, or itself.
pub(super) fn entries<'t>(value: &'t Value<'t>) -> Vec<&'t Value<'t>> {
    match value.get_ref() {
        DeValue::Array(items) => items.iter().collect(),
        _ => vec![value],
    }
}
