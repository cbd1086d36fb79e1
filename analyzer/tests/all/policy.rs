//! Policies in fixtures/policy: each of `good/` is accepted, each of `bad/` says what its `.stderr` beside it says.
//! `UPDATE_FIXTURES=1` writes what is said today.

use std::path::{Path, PathBuf};

use privacy_check::policy::{Diagnostics, Policy, PolicySource, parse};

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/policy")
}

/// Parses a policy of the folder as if the folder were the workspace root.
pub(crate) fn parse_file(path: &str) -> Result<Policy, Diagnostics> {
    let read = |path: &str| -> Result<PolicySource, String> {
        let text = std::fs::read_to_string(folder().join(path)).map_err(|_| "no such file".to_owned())?;
        Ok(PolicySource { path: path.to_owned(), text: text.into() })
    };
    let source = read(path).unwrap_or_else(|why| panic!("{path}: {why}"));
    parse(source, &mut |path| read(path))
}

/// Names of the policies in a folder, sorted.
fn policies(kind: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder().join(kind)).expect("the folder exists");
    let names = entries.map(|entry| entry.expect("readable").file_name().into_string().expect("UTF-8"));
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".toml")).collect();
    names.sort();
    names.iter().map(|name| format!("{kind}/{name}")).collect()
}

/// Warnings included: a `.stderr` beside a good policy holds them.
fn compare(path: &str, said: &str) -> Result<(), String> {
    let expected_at = folder().join(path).with_extension("stderr");
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        let written = if said.is_empty() {
            std::fs::remove_file(&expected_at).or(Ok(()))
        } else {
            std::fs::write(&expected_at, said)
        };
        return written.map_err(|error| error.to_string());
    }
    let expected = std::fs::read_to_string(&expected_at).unwrap_or_default();
    if expected == said {
        return Ok(());
    }
    Err(format!("{path}: expected\n{expected}\nbut it says\n{said}"))
}

#[test]
fn good_policies_are_accepted() {
    let check = |path: &String| match parse_file(path) {
        Ok(policy) => compare(path, &Diagnostics { list: policy.warnings }.render(false)),
        Err(errors) => Err(format!("{path}:\n{}", errors.render(false))),
    };
    let wrong: Vec<String> = policies("good").iter().filter_map(|path| check(path).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn bad_policies_say_all_that_is_wrong() {
    let check = |path: &String| match parse_file(path) {
        Ok(_) => Err(format!("{path}: was accepted")),
        Err(errors) => compare(path, &errors.render(false)),
    };
    let wrong: Vec<String> = policies("bad").iter().filter_map(|path| check(path).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
