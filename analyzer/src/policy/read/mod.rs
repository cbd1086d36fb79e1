//! Text → *as written*. Reads the whole spanned tree by hand, so that one mistake hides no other;
//! names are not looked up here.

mod fields;
pub(super) mod rows;
pub(super) mod sections;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::fields::{Fields, table, text, texts, wrong_type};
use super::sink::Sink;
use super::written::{Named, Text, Written};

/// The sections of a policy.
pub(crate) const SECTIONS: &[&str] = &[
    "policy",
    "data",
    "subjects",
    "purposes",
    "stores",
    "recipients",
    "gates",
    "transfers",
    "taxonomy",
    "bind",
    "exception",
    "levels",
];

/// What the file in `sink` says, and whether it is TOML. When it is not, what could be read is read without a word on it: what
/// seems wrong or missing may only stand in the broken part.
pub(super) fn read(sink: &mut Sink) -> (Written, bool) {
    let source = sink.source.clone();
    let (tree, errors) = DeTable::parse_recoverable(&source.text);
    for error in &errors {
        if error.message() == "duplicate key" {
            syntax_error(sink, error);
            continue;
        }
        // What follows a broken part is read into it: the first mistake is the one to mend.
        syntax_error(sink, error);
        return (document(&mut Sink::new(0, source.clone()), &tree), false);
    }
    (document(sink, &tree), errors.is_empty())
}

fn syntax_error(sink: &mut Sink, error: &toml::de::Error) {
    let length = sink.source.text.len();
    let span = error.span().unwrap_or(length..length);
    let message = error.message();
    if message == "duplicate key" {
        let key = sink.source.text.get(span.clone()).unwrap_or_default().to_owned();
        sink.error("duplicate", span, format!("`{key}` stands here a second time"));
    } else {
        sink.error("not_toml", span, format!("this is not TOML: {message}"));
    }
}

fn document(sink: &mut Sink, tree: &Spanned<DeTable<'_>>) -> Written {
    let fields = Fields::known(sink, "a policy", tree.span(), tree.get_ref(), SECTIONS);
    let mut written = Written::default();
    if let Some(value) = fields.get("policy")
        && let Some(table) = table(sink, "`[policy]`", value)
    {
        let fields = Fields::known(sink, "[policy]", value.span(), table, sections::HEADER_KEYS);
        written.header = sections::header(sink, &fields);
    }
    written.data = tables(sink, &fields, "data", rows::DATA_KEYS, rows::row);
    written.subjects = tables(sink, &fields, "subjects", rows::SUBJECT_KEYS, rows::row);
    written.purposes = tables(sink, &fields, "purposes", sections::NOTE_KEYS, sections::note);
    written.stores = tables(sink, &fields, "stores", sections::STORE_KEYS, sections::store);
    written.recipients = tables(sink, &fields, "recipients", sections::RECIPIENT_KEYS, sections::recipient);
    written.gates = tables(sink, &fields, "gates", sections::NOTE_KEYS, sections::note);
    written.taxonomy = tables(sink, &fields, "taxonomy", sections::CATEGORY_KEYS, sections::category);
    written.transfers = pairs(sink, &fields, "transfers", |sink, what, value| Some(texts(sink, what, value)));
    written.levels = pairs(sink, &fields, "levels", text);
    written.binds = array(sink, &fields, "bind", sections::BIND_KEYS, sections::bind);
    written.exceptions = array(sink, &fields, "exception", sections::EXCEPTION_KEYS, sections::exception);
    written
}

/// `[section."name"]` tables.
fn tables<T>(
    sink: &mut Sink,
    document: &Fields<'_>,
    section: &str,
    keys: &[&str],
    body: impl Fn(&mut Sink, &Fields<'_>) -> T,
) -> Vec<Named<T>> {
    let Some(value) = document.get(section) else {
        return Vec::new();
    };
    let Some(all) = table(sink, &format!("`[{section}]`"), value) else {
        return Vec::new();
    };
    let mut list = Vec::new();
    for entry in Fields::any(section, value.span(), all).entries() {
        let what = if entry.key.contains('.') {
            format!("[{section}.\"{}\"]", entry.key)
        } else {
            format!("[{section}.{}]", entry.key)
        };
        if let Some(table) = table(sink, &format!("`{what}`"), entry.value) {
            let fields = Fields::known(sink, what, entry.key_span.clone(), table, keys);
            let name: Text = Spanned::new(entry.key_span.clone(), entry.key.to_owned());
            list.push(Named { name, body: body(sink, &fields) });
        }
    }
    list
}

/// `name = value` lines of `[section]`.
fn pairs<T>(
    sink: &mut Sink,
    document: &Fields<'_>,
    section: &str,
    body: impl Fn(&mut Sink, &str, &Spanned<DeValue<'_>>) -> Option<T>,
) -> Vec<Named<T>> {
    let Some(value) = document.get(section) else {
        return Vec::new();
    };
    let Some(all) = table(sink, &format!("`[{section}]`"), value) else {
        return Vec::new();
    };
    let mut list = Vec::new();
    for entry in Fields::any(section, value.span(), all).entries() {
        if let Some(body) = body(sink, &format!("`{}`", entry.key), entry.value) {
            list.push(Named { name: Spanned::new(entry.key_span.clone(), entry.key.to_owned()), body });
        }
    }
    list
}

/// `[[section]]` tables; one `[section]` table is a list of one.
fn array<T>(
    sink: &mut Sink,
    document: &Fields<'_>,
    section: &str,
    keys: &[&str],
    body: impl Fn(&mut Sink, &Fields<'_>) -> T,
) -> Vec<T> {
    let Some(value) = document.get(section) else {
        return Vec::new();
    };
    let what = format!("[[{section}]]");
    let mut one = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::Table(table) => {
            let fields = Fields::known(sink, what.clone(), value.span(), table, keys);
            Some(body(sink, &fields))
        }
        _ => wrong_type(sink, &format!("`{what}`"), "a table", value),
    };
    match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(&mut one).collect(),
        _ => one(value).into_iter().collect(),
    }
}
