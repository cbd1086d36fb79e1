//! Adds the stub crates that stand for std and for foreign crates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::Name;
use crate::source::{Dependency, Edition, Input, Origin, Package, PackageId, SourceFile, Target, TargetKind};

/// Names by which every crate reaches the standard library.
const STD: [&str; 3] = ["std", "core", "alloc"];

/// Adds to `input` those of `stubs` (crate name, Rust text) that its packages depend on, directly or through
/// another stub that names them, and `std` in any case; links each to the dependencies of its name.
pub fn add_stubs(input: &mut Input, stubs: &[(&str, &str)]) {
    let needed = needed(input, stubs);
    let mut added: Vec<(Name, PackageId)> = Vec::new();
    for (name, text) in stubs.iter().filter(|(name, _)| needed.contains(name)) {
        added.push((Name::new(name), add_stub(input, name, text)));
    }
    let stub_of = |name: Name| added.iter().find(|(known, _)| *known == name).map(|(_, package)| *package);
    let standard = stub_of(Name::new("std"));
    for package in input.packages.values_mut() {
        for dependency in &mut package.dependencies {
            if dependency.package.is_none() {
                dependency.package = stub_of(dependency.crate_name);
            }
        }
        for name in STD.map(Name::new) {
            if !package.dependencies.iter().any(|dependency| dependency.extern_name == name) {
                package.dependencies.push(Dependency {
                    extern_name: name,
                    crate_name: Name::new("std"),
                    package: standard,
                });
            }
        }
        if package.origin.is_foreign() {
            let others = added.iter().filter(|(name, _)| *name != package.name.as_str() && *name != "std");
            package.dependencies.extend(others.map(|(name, stub)| Dependency {
                extern_name: *name,
                crate_name: *name,
                package: Some(*stub),
            }));
        }
    }
}

/// Names of stubs to add.
fn needed<'a>(input: &Input, stubs: &[(&'a str, &str)]) -> BTreeSet<&'a str> {
    let depended: BTreeSet<&str> = input
        .packages
        .values()
        .flat_map(|package| &package.dependencies)
        .filter(|dependency| dependency.package.is_none())
        .map(|dependency| dependency.crate_name.as_str())
        .collect();
    let is_root = |name: &str| name == "std" || depended.contains(name);
    let by_name: BTreeMap<&str, &str> = stubs.iter().copied().collect();
    let mut needed: BTreeSet<&str> = by_name.keys().copied().filter(|name| is_root(name)).collect();
    let mut open: Vec<&str> = needed.iter().copied().collect();
    while let Some(name) = open.pop() {
        let text = by_name[name];
        for (at, word) in words(text) {
            if let Some((other, _)) = by_name.get_key_value(word)
                && !needed.contains(other)
                && names_crate(text, at, word)
            {
                needed.insert(other);
                open.push(other);
            }
        }
    }
    needed
}

/// Whether `text` names the crate anywhere.
pub(super) fn mentions_crate(text: &str, name: &str) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(name).any(|(at, _)| !in_word(text[..at].chars().next_back()) && names_crate(text, at, name))
}

/// Words of a text, with where they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_word)?;
        at = text[start..].find(|c| !is_word(c)).map_or(text.len(), |end| start + end);
        Some((start, &text[start..at]))
    })
}

/// Whether the word `name` at `at` may name a crate: at the start of a path, or alone in a `use`. Names that stand below another
/// (`std::time`) and those in comments do not count: a stub that nobody needs costs time on every run.
fn names_crate(text: &str, at: usize, name: &str) -> bool {
    let (before, after) = (&text[..at], &text[at + name.len()..]);
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    let last = before.chars().next_back();
    let first = !matches!(last, Some('.' | ':')) || line.trim_end().ends_with(" ::");
    let used = line.trim_end().ends_with("use") && (after.starts_with(';') || after.starts_with(" as "));
    first && !line.contains("//") && (after.starts_with("::") || used)
}

fn add_stub(input: &mut Input, name: &str, text: &str) -> PackageId {
    let package = input.packages.alloc(Package {
        name: name.to_owned(),
        version: String::new(),
        origin: Origin::Stub,
        dir: format!("<stub>/{name}"),
        targets: Vec::new(),
        dependencies: Vec::new(),
        files: Vec::new(),
        features: None,
    });
    let root = input.add_file(SourceFile { path: format!("<stub>/{name}.rs"), package, text: Ok(Arc::from(text)) });
    let added = &mut input.packages[package];
    added.files.push(root);
    added.targets.push(Target { name: Name::new(name), kind: TargetKind::Lib, root, edition: Edition::E2024 });
    package
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_named_in_paths_and_imports() {
        let text =
            "use http;\nuse tokio as t; // mime::x\npub fn a(x: url::Url) { x.serde.b(); std::time::y(); time_x::z }";
        let named: Vec<&str> =
            words(text).filter(|(at, word)| names_crate(text, *at, word)).map(|(_, word)| word).collect();
        assert_eq!(named, ["http", "tokio", "url", "std", "time_x"]);
    }
}
