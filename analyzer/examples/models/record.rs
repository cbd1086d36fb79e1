//! `policies/models/VERIFIED.toml`: what was verified, and in which state of the models.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use crate::verify::{Count, Verdict};

const HEAD: &str = "\
# What the models and stubs name, put to the sources of the crates. Written by
#     cargo run --example models -- verify [--sources FOLDER] [CRATE…]
# `digest` is that of model and stub; `by_text`: written by macros, or in a crate that was not at hand; `missing`: not found.
# No versions: not looked at yet.
";

/// The file.
pub(crate) fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../policies/models/VERIFIED.toml")
}

/// What the file says, by package; nothing where there is no file.
pub(crate) fn read() -> BTreeMap<String, toml::Table> {
    let tree: toml::Table = std::fs::read_to_string(path()).ok().and_then(|text| text.parse().ok()).unwrap_or_default();
    tree.into_iter().filter_map(|(name, entry)| Some((name, entry.as_table()?.clone()))).collect()
}

/// Writes the file.
pub(crate) fn write(entries: &BTreeMap<String, toml::Table>) {
    std::fs::write(path(), show(entries)).expect("policies/models can be written");
}

/// The entry of a crate whose source was not at hand.
pub(crate) fn nothing() -> toml::Table {
    toml::Table::from_iter([("versions".to_owned(), toml::Value::Array(Vec::new()))])
}

/// The entry of a verdict.
pub(crate) fn entry(verdict: &Verdict) -> toml::Table {
    let mut entry = toml::Table::new();
    entry.insert("versions".to_owned(), verdict.versions.clone().into());
    entry.insert("digest".to_owned(), verdict.digest.clone().into());
    for (name, counted) in [("model", &verdict.model), ("stub", &verdict.stub)] {
        if counted.paths > 0 {
            entry.insert(name.to_owned(), count(counted).into());
        }
    }
    entry
}

fn count(count: &Count) -> toml::Table {
    let mut table = toml::Table::new();
    let number = |number: usize| toml::Value::Integer(number as i64);
    table.insert("paths".to_owned(), number(count.paths));
    table.insert("found".to_owned(), number(count.found));
    table.insert("by_text".to_owned(), number(count.text.len()));
    if !count.missing.is_empty() {
        let mut missing = count.missing.clone();
        missing.sort();
        table.insert("missing".to_owned(), missing.into());
    }
    table
}

/// The text of the file.
pub(crate) fn show(entries: &BTreeMap<String, toml::Table>) -> String {
    let mut text = HEAD.to_owned();
    for (name, entry) in entries {
        let _ = writeln!(text, "\n[{name}]");
        for (key, value) in ["versions", "digest"].into_iter().filter_map(|key| Some((key, entry.get(key)?))) {
            let _ = writeln!(text, "{key} = {value}");
        }
        for part in ["model", "stub"] {
            let Some(counted) = entry.get(part).and_then(|part| part.as_table()) else { continue };
            for key in ["paths", "found", "by_text"] {
                let Some(value) = counted.get(key) else { continue };
                let _ = writeln!(text, "{part}.{key} = {value}");
            }
            let missing = counted.get("missing").and_then(|missing| missing.as_array());
            if let Some(missing) = missing {
                let _ = writeln!(text, "{part}.missing = [");
                missing.iter().for_each(|path| text.push_str(&format!("    {path},\n")));
                text.push_str("]\n");
            }
        }
    }
    text
}
