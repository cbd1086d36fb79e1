//! The sections beside the rows: stores, recipients, binds, exceptions and the rest.

use super::super::sink::Sink;
use super::super::written::{BindText, CategoryText, ExceptionText, Header, NoteText, RecipientText, StoreText};
use super::fields::Fields;
use super::rows::{RIGHT, entries};

/// Keys of `[policy]`.
pub(crate) const HEADER_KEYS: &[&str] = &["name", "version", "require", "extends", "notice", "closed"];
/// Keys of `[stores.…]`.
pub(crate) const STORE_KEYS: &[&str] = &[
    "where",
    "retention",
    "until",
    "region",
    "encrypted",
    "tables",
    "mapping",
    "rights",
    "controls",
    "clause",
    "text",
];
/// Keys of `[recipients.…]`.
pub(crate) const RECIPIENT_KEYS: &[&str] = &["kind", "region", "hosts", "contract", "text"];
/// Keys of `[purposes."…"]` and `[gates."…"]`.
pub(crate) const NOTE_KEYS: &[&str] = &["text"];
/// Keys of `[taxonomy."…"]`.
pub(crate) const CATEGORY_KEYS: &[&str] = &["parent", "text"];
/// Keys of `[[bind]]`.
pub(crate) const BIND_KEYS: &[&str] = &[
    "path",
    "optional",
    "data",
    "subject",
    "form",
    "retention",
    "purpose",
    "share",
    "store",
    "erase",
    "access",
    "rectify",
    "restrict",
    "gate",
    "holds_on",
    "event",
    "returns",
    "allow",
    "reason",
    "until",
];
/// Keys of `[[exception]]`.
pub(crate) const EXCEPTION_KEYS: &[&str] =
    &["finding", "at", "data", "store", "recipient", "purpose", "reason", "owner", "until"];

pub(super) fn header(sink: &mut Sink, fields: &Fields<'_>) -> Header {
    Header {
        name: fields.text(sink, "name"),
        version: fields.text(sink, "version"),
        require: fields.texts(sink, "require"),
        extends: fields.texts(sink, "extends"),
        notice: fields.text(sink, "notice"),
        closed: fields.boolean(sink, "closed"),
    }
}

pub(super) fn note(sink: &mut Sink, fields: &Fields<'_>) -> NoteText {
    NoteText { text: fields.text(sink, "text") }
}

pub(super) fn store(sink: &mut Sink, fields: &Fields<'_>) -> StoreText {
    StoreText {
        location: fields.text(sink, "where"),
        retention: fields.text(sink, "retention"),
        until: fields.text(sink, "until"),
        region: fields.text(sink, "region"),
        encrypted: fields.boolean(sink, "encrypted"),
        tables: fields.texts(sink, "tables"),
        mapping: fields.boolean(sink, "mapping"),
        rights: entries(sink, fields, "rights", &RIGHT),
        controls: fields.texts(sink, "controls"),
        clause: fields.text(sink, "clause"),
        text: fields.text(sink, "text"),
    }
}

pub(super) fn recipient(sink: &mut Sink, fields: &Fields<'_>) -> RecipientText {
    RecipientText {
        kind: fields.text(sink, "kind"),
        region: fields.text(sink, "region"),
        hosts: fields.texts(sink, "hosts"),
        contract: fields.text(sink, "contract"),
        text: fields.text(sink, "text"),
    }
}

pub(super) fn category(sink: &mut Sink, fields: &Fields<'_>) -> CategoryText {
    if fields.get("parent").is_none() {
        let message = format!("{} names no `parent`", fields.what);
        let said = sink.error("missing_key", fields.span.clone(), message);
        said.help("an own category stands under one that exists: `parent = \"derived.profile\"`");
    }
    CategoryText { parent: fields.text(sink, "parent"), text: fields.text(sink, "text") }
}

pub(super) fn bind(sink: &mut Sink, fields: &Fields<'_>) -> BindText {
    if fields.get("path").is_none() {
        sink.error("missing_key", fields.span.clone(), "a bind has no `path`");
    } else if fields.entries().iter().all(|entry| ["path", "optional"].contains(&entry.key)) {
        let said = sink.error("missing_key", fields.span.clone(), "this bind says nothing of its path");
        said.help("say what a tag there would say, as `data = \"contact.email\"` or `purpose = \"service.provide\"`");
    }
    BindText {
        span: fields.span.clone(),
        path: fields.text(sink, "path"),
        optional: fields.boolean(sink, "optional"),
        data: fields.texts(sink, "data"),
        subject: fields.text(sink, "subject"),
        form: fields.text(sink, "form"),
        retention: fields.text(sink, "retention"),
        purpose: fields.texts(sink, "purpose"),
        share: fields.texts(sink, "share"),
        store: fields.texts(sink, "store"),
        erase: fields.texts(sink, "erase"),
        access: fields.texts(sink, "access"),
        rectify: fields.texts(sink, "rectify"),
        restrict: fields.texts(sink, "restrict"),
        gate: fields.texts(sink, "gate"),
        holds_on: fields.text(sink, "holds_on"),
        event: fields.texts(sink, "event"),
        returns: fields.texts(sink, "returns"),
        allow: fields.texts(sink, "allow"),
        reason: fields.text(sink, "reason"),
        until: fields.date(sink, "until"),
    }
}

pub(super) fn exception(sink: &mut Sink, fields: &Fields<'_>) -> ExceptionText {
    let required = ["finding", "at", "reason", "owner", "until"];
    let missing: Vec<String> =
        required.iter().filter(|key| fields.get(key).is_none()).map(|key| format!("`{key}`")).collect();
    if !missing.is_empty() {
        let message = format!("an exception has no {}", missing.join(", "));
        let said = sink.error("missing_key", fields.span.clone(), message);
        said.help("an exception says what it excuses (`finding`, `at`), why, who owns it, and until when");
    }
    ExceptionText {
        span: fields.span.clone(),
        finding: fields.text(sink, "finding"),
        at: fields.text(sink, "at"),
        data: fields.texts(sink, "data"),
        store: fields.text(sink, "store"),
        recipient: fields.text(sink, "recipient"),
        purpose: fields.text(sink, "purpose"),
        reason: fields.text(sink, "reason"),
        owner: fields.text(sink, "owner"),
        until: fields.date(sink, "until"),
    }
}
