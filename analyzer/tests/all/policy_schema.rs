//! The JSON Schema that ships is the one the reader's lists make, and it accepts and refuses what the reader does.

use std::path::Path;

use serde_json::Value;

use crate::policy::folder;

#[test]
fn the_shipped_schema_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies/schema/privacy.schema.json");
    let made = format!("{:#}\n", privacy_check::policy::schema());
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        std::fs::write(&path, &made).expect("the schema can be written");
    }
    assert!(std::fs::read_to_string(&path).is_ok_and(|shipped| shipped == made), "run with UPDATE_FIXTURES=1");
}

#[test]
fn every_key_says_what_it_is_for() {
    let schema = privacy_check::policy::schema();
    let mut bare = Vec::new();
    undescribed(&schema, "", &mut bare);
    assert!(bare.is_empty(), "{bare:?}");
}

/// Keys without a description; those of `[levels]` are findings, and have pages.
fn undescribed(schema: &Value, at: &str, found: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let path = format!("{at}/{key}");
                if value.get("description").is_none() && at != "/levels" {
                    found.push(path.clone());
                }
                undescribed(value, &path, found);
            }
            let inner = map.iter().filter(|(key, _)| *key != "properties");
            inner.for_each(|(_, value)| undescribed(value, at, found));
        }
        Value::Array(list) => list.iter().for_each(|value| undescribed(value, at, found)),
        _ => {}
    }
}

#[test]
fn the_schema_accepts_and_refuses_as_the_reader_does() {
    let schema = privacy_check::policy::schema();
    let value = |path: &str| -> Value {
        let text = std::fs::read_to_string(folder().join(path)).expect("the fixture exists");
        let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        plain(&toml::Value::Table(table))
    };
    for name in ["everything", "tightens", "parents_agree", "three_keys", "empty"] {
        let document = value(&format!("good/{name}.toml"));
        assert_eq!(refusal(&schema, &document), None, "good/{name}.toml");
    }
    for name in ["unknown_keys", "wrong_types", "missing_keys", "unknown_names", "durations_and_dates", "unquoted_name"]
    {
        let path = format!("bad/{name}.toml");
        let text = std::fs::read_to_string(folder().join(&path)).expect("the fixture exists");
        if text.parse::<toml::Table>().is_ok() {
            assert!(refusal(&schema, &value(&path)).is_some(), "{path}");
        }
    }
}

/// TOML as JSON, dates as strings.
fn plain(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::from(*flag),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(items) => items.iter().map(plain).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), plain(value))).collect(),
    }
}

/// Why `value` does not fit `schema`: as much of JSON Schema as ours uses; a keyword it does not know fails.
pub(crate) fn refusal(schema: &Value, value: &Value) -> Option<String> {
    fits(schema, schema, value)
}

fn fits(root: &Value, schema: &Value, value: &Value) -> Option<String> {
    let refusal = |schema: &Value, value: &Value| fits(root, schema, value);
    let rules = schema.as_object().expect("a schema is an object");
    rules.iter().find_map(|(keyword, rule)| match keyword.as_str() {
        "$schema" | "title" | "description" | "$defs" => None,
        "$ref" => {
            let target = rule.as_str().and_then(|path| root.pointer(path.trim_start_matches('#')));
            refusal(target.unwrap_or_else(|| panic!("{rule} leads nowhere")), value)
        }
        "type" => {
            let found = match value {
                Value::Object(_) => "object",
                Value::Array(_) => "array",
                Value::String(_) => "string",
                Value::Bool(_) => "boolean",
                Value::Null => "null",
                Value::Number(number) if number.is_u64() => "integer",
                Value::Number(_) => "number",
            };
            (rule != found).then(|| format!("{value} is no {rule}"))
        }
        "enum" => (!rule.as_array()?.contains(value)).then(|| format!("{value} is none of {rule}")),
        "const" => (rule != value).then(|| format!("{value} is not {rule}")),
        "anyOf" => {
            let fits = rule.as_array()?.iter().any(|schema| refusal(schema, value).is_none());
            (!fits).then(|| format!("{value} fits none of {rule}"))
        }
        "items" => value.as_array()?.iter().find_map(|item| refusal(rule, item)),
        "pattern" => {
            let text = value.as_str()?;
            let day = |text: &str| text.len() == 10 && text.split('-').map(str::len).eq([4, 2, 2]);
            let fits = if rule == "\\S" { !text.trim().is_empty() } else { day(text) };
            (!fits).then(|| format!("{text} does not match {rule}"))
        }
        "required" => {
            let missing = rule.as_array()?.iter().find(|key| value.get(key.as_str().unwrap_or_default()).is_none());
            value.is_object().then_some(missing?).map(|key| format!("{key} is missing"))
        }
        "propertyNames" => value.as_object()?.keys().find_map(|key| refusal(rule, &Value::from(key.as_str()))),
        "properties" => value.as_object()?.iter().find_map(|(key, value)| refusal(rule.get(key)?, value)),
        "additionalProperties" => {
            let known = schema.get("properties");
            let others =
                value.as_object()?.iter().filter(|(key, _)| known.is_none_or(|known| known.get(key).is_none()));
            let mut others = others;
            others.find_map(|(key, value)| match rule {
                Value::Bool(false) => Some(format!("{key} is not known")),
                _ => refusal(rule, value),
            })
        }
        _ => Some(format!("the test does not know {keyword}")),
    })
}
