//! JSON values as YAML 1.2: block style, every text in double quotes.

use std::fmt::Write as _;

use serde_json::Value;

/// A document.
pub(super) fn render(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

fn block(value: &Value, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let _ = write!(out, "{indent}{key}:");
                after(value, depth, out);
            }
        }
        Value::Array(list) => {
            for value in list {
                match value {
                    Value::Object(map) if !map.is_empty() => {
                        let mut inner = String::new();
                        block(value, depth + 1, &mut inner);
                        let _ = write!(out, "{indent}- {}", inner.trim_start());
                    }
                    other => {
                        let _ = writeln!(out, "{indent}- {}", scalar(other));
                    }
                }
            }
        }
        other => {
            let _ = writeln!(out, "{indent}{}", scalar(other));
        }
    }
}

fn after(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            out.push('\n');
            block(value, depth + 1, out);
        }
        Value::Array(list) if !list.is_empty() => {
            out.push('\n');
            block(value, depth + 1, out);
        }
        other => {
            let _ = writeln!(out, " {}", scalar(other));
        }
    }
}

/// A text is written as JSON writes it, which YAML 1.2 reads, and without what is no printable character.
fn scalar(value: &Value) -> String {
    let text = value.to_string();
    let mut out = String::new();
    for c in text.chars() {
        let is_plain =
            c == '\t' || (' '..='\u{7e}').contains(&c) || (c >= '\u{a0}' && !super::super::text::is_steering(c));
        if is_plain && c != '\u{feff}' && c != '\u{2028}' && c != '\u{2029}' {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_and_texts() {
        let value = serde_json::json!({ "a": [{ "b": "x: \"y\"\n", "c": [] }, "z"], "d": {}, "e": null });
        assert_eq!(render(&value), "a:\n  - b: \"x: \\\"y\\\"\\n\"\n    c: []\n  - \"z\"\nd: {}\ne: null\n");
        assert_eq!(scalar(&"\u{202e}\u{85}é".into()), "\"\\u202e\\u0085é\"");
    }
}
