//! The JSON Schema of a policy file, made of the same lists of keys and words that the reader has, so that editors
//! complete and check what the reader accepts. Names that only a policy can declare are checked by the reader alone.

use serde_json::{Map, Value, json};

use super::build::names::{GATE_KINDS, SUBJECTS};
use super::described;
use super::levels::FINDINGS;
use super::packs;
use super::read::SECTIONS;
use super::read::rows::{DATA_KEYS, EntryShape, PURPOSE, RIGHT, SHARING, STORE, SUBJECT_KEYS};
use super::read::sections::{
    BIND_KEYS, CATEGORY_KEYS, EXCEPTION_KEYS, HEADER_KEYS, NOTE_KEYS, RECIPIENT_KEYS, STORE_KEYS,
};
use super::words::{Form, HoldsOn, Level, RecipientKind, Right, Whereabouts, Word};

/// The schema, draft 2020-12.
pub fn schema() -> Value {
    let sections = SECTIONS
        .iter()
        .map(|section| ((*section).to_owned(), with_text(section_schema(section), described::section(section))));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Privacy policy of cargo privacy-check",
        "type": "object",
        "additionalProperties": false,
        "properties": Map::from_iter(sections),
        "$defs": definitions(),
    })
}

/// What several places share.
fn definitions() -> Value {
    let any_gate: Vec<String> = GATE_KINDS.iter().map(|kind| format!("{kind}.*")).collect();
    let any_gate: Vec<&str> = any_gate.iter().map(String::as_str).collect();
    let exception_required = ["finding", "at", "reason", "owner", "until"];
    json!({
        "text": { "type": "string", "pattern": "\\S" },
        "category": suggested(privacy_policies::CATEGORY_NAMES),
        "purpose": suggested(privacy_policies::PURPOSE_NAMES),
        "gate": suggested(&any_gate),
        "finding": { "enum": FINDINGS.iter().map(|(finding, _)| *finding).collect::<Vec<_>>() },
        "for": entry(&PURPOSE),
        "with": entry(&SHARING),
        "in": entry(&STORE),
        "right": entry(&RIGHT),
        "bind": table("bind", BIND_KEYS, &["path"], bind_key),
        "exception": table("exception", EXCEPTION_KEYS, &exception_required, exception_key),
    })
}

fn shared(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn section_schema(section: &str) -> Value {
    match section {
        "policy" => table(section, HEADER_KEYS, &[], header_key),
        "data" => named(&category(), table(section, DATA_KEYS, &[], row_key)),
        "subjects" => named(&suggested(SUBJECTS), table(section, SUBJECT_KEYS, &[], row_key)),
        "purposes" | "gates" => named(&text(), table(section, NOTE_KEYS, &[], |_| text())),
        "stores" => named(&text(), table(section, STORE_KEYS, &[], store_key)),
        "recipients" => named(&text(), table(section, RECIPIENT_KEYS, &[], recipient_key)),
        "transfers" => named(&category(), texts(&text())),
        "taxonomy" => named(&text(), table(section, CATEGORY_KEYS, &["parent"], category_key)),
        "bind" | "exception" => texts(&shared(section)),
        _ => {
            let findings = FINDINGS.iter().map(|(finding, _)| ((*finding).to_owned(), words::<Level>()));
            json!({ "type": "object", "additionalProperties": false, "properties": Map::from_iter(findings) })
        }
    }
}

fn header_key(key: &str) -> Value {
    match key {
        "closed" => flag(),
        "extends" => texts(&suggested(&packs::names().collect::<Vec<_>>())),
        "require" => texts(&suggested(&["policy", "subjects.minor"])),
        _ => text(),
    }
}

fn row_key(key: &str) -> Value {
    match key {
        "purposes" => entries(&PURPOSE),
        "sharing" => entries(&SHARING),
        "stores" => entries(&STORE),
        "rights" => entries(&RIGHT),
        "retention" => {
            let per_purpose = json!({ "type": "object", "propertyNames": purpose(), "additionalProperties": text() });
            json!({ "anyOf": [text(), per_purpose] })
        }
        "never" => texts(&purpose()),
        "when" => texts(&gate()),
        "form" => words::<Form>(),
        "encrypted" => flag(),
        "controls" => texts(&text()),
        "derived" => json!({ "const": "strict" }),
        _ => text(),
    }
}

fn store_key(key: &str) -> Value {
    match key {
        "where" => words::<Whereabouts>(),
        "encrypted" | "mapping" => flag(),
        "tables" | "controls" => texts(&text()),
        "rights" => entries(&RIGHT),
        _ => text(),
    }
}

fn recipient_key(key: &str) -> Value {
    match key {
        "kind" => words::<RecipientKind>(),
        "hosts" => texts(&text()),
        _ => text(),
    }
}

fn category_key(key: &str) -> Value {
    if key == "parent" { category() } else { text() }
}

fn bind_key(key: &str) -> Value {
    match key {
        "optional" => flag(),
        "data" | "returns" => texts(&category()),
        "subject" => suggested(SUBJECTS),
        "form" => words::<Form>(),
        "purpose" => texts(&purpose()),
        "share" | "store" | "erase" | "access" | "rectify" | "restrict" | "gate" | "event" => texts(&text()),
        "holds_on" => json!({ "anyOf": [words::<HoldsOn>(), { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }] }),
        "allow" => texts(&finding()),
        "until" => date(),
        _ => text(),
    }
}

fn exception_key(key: &str) -> Value {
    match key {
        "finding" => finding(),
        "data" => texts(&category()),
        "purpose" => purpose(),
        "until" => date(),
        _ => text(),
    }
}

/// With a sentence that editors show.
fn with_text(mut schema: Value, text: &str) -> Value {
    if !text.is_empty() {
        schema["description"] = json!(text);
    }
    schema
}

/// A table of a section with those keys and no others.
fn table(section: &str, keys: &[&str], required: &[&str], value: impl Fn(&str) -> Value) -> Value {
    let described = |key: &&str| ((*key).to_owned(), with_text(value(key), described::key(section, key)));
    let properties = Map::from_iter(keys.iter().map(described));
    let mut schema = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// Tables by a name.
fn named(name: &Value, table: Value) -> Value {
    json!({ "type": "object", "propertyNames": name, "additionalProperties": table })
}

/// An array of strings and tables, or one of them alone.
fn entries(shape: &EntryShape) -> Value {
    texts(&shared(shape.name))
}

fn entry(shape: &EntryShape) -> Value {
    let key = |key: &str| match key {
        "for" => purpose(),
        "right" => words::<Right>(),
        "purposes" => texts(&purpose()),
        "form" => words::<Form>(),
        "when" => texts(&gate()),
        _ => text(),
    };
    json!({ "anyOf": [key(shape.name), table(shape.name, shape.keys, &[shape.name], key)] })
}

/// An array of those, or one alone.
fn texts(one: &Value) -> Value {
    json!({ "anyOf": [{ "type": "array", "items": one }, one] })
}

fn text() -> Value {
    shared("text")
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

/// Any string; editors offer the known ones.
fn suggested(known: &[&str]) -> Value {
    if known.is_empty() { text() } else { json!({ "anyOf": [{ "enum": known }, text()] }) }
}

fn category() -> Value {
    shared("category")
}

fn purpose() -> Value {
    shared("purpose")
}

fn gate() -> Value {
    shared("gate")
}

fn finding() -> Value {
    shared("finding")
}

/// A day: editors show TOML dates as strings, too.
fn date() -> Value {
    json!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" })
}

fn words<W: Word>() -> Value {
    json!({ "enum": W::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>() })
}
