//! The models that ship are those that were put to the sources of their crates; those of our own dependencies are so now.

use privacy_check::model::Versions;

use crate::record;
use crate::sources::Shelf;
use crate::verify::{Stubs, Subject};

/// How to mend what these tests find.
const COMMAND: &str = "cargo run --example models -- verify";

/// A model or stub that changed since asks for another look at the crate.
#[test]
fn what_ships_is_what_was_verified() {
    let entries = record::read();
    let mut problems = Vec::new();
    for subject in Subject::all() {
        let digest = entries.get(&subject.name).map(|entry| entry.get("digest").and_then(|digest| digest.as_str()));
        match digest {
            Some(Some(digest)) if digest == subject.digest() => {}
            // No version: nobody had its source, and there is nothing to hold.
            Some(None) => {}
            Some(_) => problems.push(format!("{} changed: {COMMAND} {}", subject.name, subject.name)),
            None => problems.push(format!("{} was never verified: {COMMAND} {}", subject.name, subject.name)),
        }
    }
    assert!(
        entries.keys().all(|name| Subject::all().iter().any(|subject| subject.name == *name)),
        "crates without model"
    );
    assert!(problems.is_empty(), "{} to verify (policies/models/README.md):\n{}", problems.len(), problems.join("\n"));
}

/// Crates that this workspace itself depends on are looked at, in the version it is built with, where Cargo has their source.
#[test]
fn our_own_dependencies_have_what_the_models_name() {
    let lock: toml::Table = include_str!("../../../Cargo.lock").parse().expect("Cargo.lock is TOML");
    let locked = lock.get("package").and_then(|list| list.as_array()).into_iter().flatten().filter_map(|package| {
        let text = |key: &str| package.get(key).and_then(|value| value.as_str());
        Some((text("name")?, text("version")?))
    });
    let locked: Vec<(&str, &str)> = locked.collect();
    let (shelf, stubs, entries) = (Shelf::new(&Shelf::of_cargo()), Stubs::read(), record::read());
    let mut problems = Vec::new();
    for subject in Subject::all() {
        let plain = subject.name.replace('_', "-");
        for (_, version) in locked.iter().filter(|(name, _)| name.replace('_', "-") == plain) {
            let only = Versions::parse(&format!("={}", version.split('+').next().unwrap_or(version)));
            let Some(verdict) = subject.verify(&shelf, &stubs, &only.unwrap_or_default()) else { continue };
            // What is recorded may be known to be missing.
            let known = entries.get(&subject.name).map(toml::Table::to_string).unwrap_or_default();
            let missing = verdict.model.missing.iter().chain(&verdict.stub.missing);
            problems.extend(
                missing.filter(|path| !known.contains(path.as_str())).map(|path| format!("{path} in {version}")),
            );
        }
    }
    assert!(problems.is_empty(), "not in the crate:\n{}", problems.join("\n"));
}
