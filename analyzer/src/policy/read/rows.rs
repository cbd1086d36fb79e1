//! Rows of `[data]` and `[subjects]`.

use toml::Spanned;
use toml::de::DeValue;

use super::super::sink::Sink;
use super::super::written::{EntryText, List, RetentionText, RowText, Text};
use super::fields::{Fields, text, wrong_type};

/// Keys of `[data."…"]`.
pub(crate) const DATA_KEYS: &[&str] = &[
    "purposes",
    "retention",
    "sharing",
    "stores",
    "never",
    "when",
    "form",
    "encrypted",
    "rights",
    "controls",
    "clause",
    "derived",
];
/// Keys of `[subjects.…]`.
pub(crate) const SUBJECT_KEYS: &[&str] = &[
    "when",
    "never",
    "purposes",
    "retention",
    "sharing",
    "stores",
    "form",
    "encrypted",
    "rights",
    "controls",
    "clause",
    "text",
];

/// What an entry of a list is about, and the keys of its table form.
pub(crate) struct EntryShape {
    /// The key that names it.
    pub(crate) name: &'static str,
    /// All keys of the table form.
    pub(crate) keys: &'static [&'static str],
}

/// `purposes = [{ for, when }]`
pub(crate) const PURPOSE: EntryShape = EntryShape { name: "for", keys: &["for", "when"] };
/// `sharing = [{ with, purposes, form, when }]`
pub(crate) const SHARING: EntryShape = EntryShape { name: "with", keys: &["with", "purposes", "form", "when"] };
/// `stores = [{ in, purposes, form, when }]`
pub(crate) const STORE: EntryShape = EntryShape { name: "in", keys: &["in", "purposes", "form", "when"] };
/// `rights = [{ right, when }]`
pub(crate) const RIGHT: EntryShape = EntryShape { name: "right", keys: &["right", "when"] };

/// The row that `fields` say.
pub(super) fn row(sink: &mut Sink, fields: &Fields<'_>) -> RowText {
    RowText {
        purposes: entries(sink, fields, "purposes", &PURPOSE),
        retention: retention(sink, fields),
        sharing: entries(sink, fields, "sharing", &SHARING),
        stores: entries(sink, fields, "stores", &STORE),
        never: fields.texts(sink, "never"),
        when: fields.texts(sink, "when"),
        form: fields.text(sink, "form"),
        encrypted: fields.boolean(sink, "encrypted"),
        rights: entries(sink, fields, "rights", &RIGHT),
        controls: fields.texts(sink, "controls"),
        clause: fields.text(sink, "clause"),
        derived: fields.text(sink, "derived"),
        text: fields.text(sink, "text"),
    }
}

/// A list of strings and tables; one of either may stand alone.
pub(super) fn entries(sink: &mut Sink, fields: &Fields<'_>, key: &str, shape: &EntryShape) -> Option<List<EntryText>> {
    let value = fields.get(key)?;
    let list = match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(|item| entry(sink, key, shape, item)).collect(),
        DeValue::String(_) | DeValue::Table(_) => entry(sink, key, shape, value).into_iter().collect(),
        _ => {
            let wanted = format!("an array of strings and tables `{{ {} = … }}`", shape.name);
            wrong_type::<()>(sink, &format!("`{key}`"), &wanted, value);
            Vec::new()
        }
    };
    Some(Spanned::new(value.span(), list))
}

fn entry(sink: &mut Sink, key: &str, shape: &EntryShape, value: &Spanned<DeValue<'_>>) -> Option<EntryText> {
    let what = format!("an entry of `{key}`");
    match value.get_ref() {
        DeValue::Table(table) => {
            let fields = Fields::known(sink, what.clone(), value.span(), table, shape.keys);
            if fields.get(shape.name).is_none() {
                let message = format!("{what} has no `{}`", shape.name);
                sink.error("missing_key", value.span(), message);
            }
            let name = fields.text(sink, shape.name);
            let purposes = fields.texts(sink, "purposes");
            let form = fields.text(sink, "form");
            let when = fields.texts(sink, "when");
            Some(EntryText { span: value.span(), name: name?, purposes, form, when })
        }
        DeValue::String(_) => {
            let name = text(sink, &what, value)?;
            Some(EntryText { span: value.span(), name, purposes: None, form: None, when: None })
        }
        _ => wrong_type(sink, &what, &format!("a string or a table `{{ {} = … }}`", shape.name), value),
    }
}

fn retention(sink: &mut Sink, fields: &Fields<'_>) -> Option<RetentionText> {
    let value = fields.get("retention")?;
    match value.get_ref() {
        DeValue::String(_) => text(sink, "`retention`", value).map(RetentionText::Every),
        DeValue::Table(table) => {
            let per = Fields::any("`retention`", value.span(), table);
            let length = |entry: &super::fields::Entry<'_>| -> Option<(Text, Text)> {
                let length = text(sink, &format!("the retention for `{}`", entry.key), entry.value)?;
                Some((Spanned::new(entry.key_span.clone(), entry.key.to_owned()), length))
            };
            let list = per.entries().iter().filter_map(length).collect();
            Some(RetentionText::PerPurpose(Spanned::new(value.span(), list)))
        }
        _ => wrong_type(sink, "`retention`", "a string such as \"30d\", or a table of them by purpose", value),
    }
}
