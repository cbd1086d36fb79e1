//! `diff` and `check --since`: states of code, inventories, reports and policies side by side.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{command, said};
use crate::load::{folder, write};

const SHOP: &str = r#"//- Cargo.toml
[workspace]
members = ["shop"]
//- privacy.toml
[policy]
version = "1"
[data."contact.email"]
purposes = ["service.account"]
retention = "2y"
stores = [
    "users", # the main one
]
[data.network]
purposes = []
[stores.users]
retention = "1y"
[recipients.ads]
hosts = ["ads.example.com"]
//- shop/Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2024"
//- shop/src/lib.rs
#[personal(subject = "customer")]
pub struct User {
    #[personal(contact.email)]
    pub email: String,
    #[personal(network.ip)]
    pub last_seen: String,
}
#[privacy(store = "users")]
fn insert(email: &str) {}
#[privacy(purpose = "service.account")]
pub fn save(user: &User) {
    insert(&user.email);
    println!("{}", user.email);
}
"#;

const ADS: &str = r#"
#[privacy(share = "ads")]
fn send(to: &str) {}
#[privacy(purpose = "marketing.ads")]
pub fn target(user: &User) {
    send(&user.last_seen);
}
"#;

/// Runs git without the configuration of the machine.
fn git(dir: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]);
    git.args(arguments).current_dir(dir).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    let output = git.output().expect("git is there");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The shop in a repository, below its root, committed as `main`.
fn repository() -> TempDir {
    let dir = tempfile::tempdir().expect("there is room");
    let shop = folder(SHOP);
    for file in ["Cargo.toml", "privacy.toml", "shop/Cargo.toml", "shop/src/lib.rs"] {
        let bytes = std::fs::read(shop.path().join(file)).expect("it is there");
        write(dir.path(), &format!("sub/{file}"), &bytes);
    }
    git(dir.path(), &["init", "-q", "-b", "main"]);
    git(dir.path(), &["add", "-A"]);
    git(dir.path(), &["commit", "-q", "-m", "one"]);
    dir
}

fn edit(dir: &Path, file: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(dir.join(file)).expect("it is there");
    assert!(text.contains(from), "{from:?} is not in {file}");
    write(dir, file, text.replace(from, to).as_bytes());
}

fn append(dir: &Path, file: &str, more: &str) {
    let text = std::fs::read_to_string(dir.join(file)).expect("it is there");
    write(dir, file, format!("{text}{more}").as_bytes());
}

fn run(dir: &Path, arguments: &[&str]) -> (i32, String, String) {
    said(&command(dir, arguments))
}

fn json(dir: &Path, arguments: &[&str]) -> (i32, Value) {
    let (status, out, err) = run(dir, arguments);
    (status, serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}\n{out}{err}")))
}

fn names(document: &Value) -> Vec<&str> {
    let list = document["findings"].as_array().expect("it has findings");
    list.iter().filter_map(|finding| finding["name"].as_str()).collect()
}

#[test]
fn nothing_is_new_in_what_was_there() {
    let dir = repository();
    let sub = dir.path().join("sub");
    let (status, out, _) = run(&sub, &["check", "--format", "short"]);
    assert_eq!((status, out.lines().count()), (1, 1), "{out}");
    let (status, document) = json(&sub, &["check", "--since", "main", "--format", "json"]);
    assert_eq!((status, &document["verdict"], &document["since"]["known"]), (0, &"clean".into(), &1.into()));
    assert_eq!(names(&document), [""; 0]);
    let (status, out, _) = run(&sub, &["diff", "main"]);
    assert_eq!(status, 0);
    assert!(out.ends_with("no difference\n"), "{out}");
    // Renamed, moved within the file, and into another one.
    edit(&sub, "shop/src/lib.rs", "pub fn save(user: &User) {", "\n\npub fn keep(who: &User) {\n    let user = who;");
    assert_eq!(run(&sub, &["check", "--since", "HEAD", "-q"]).0, 0);
    let text = std::fs::read_to_string(sub.join("shop/src/lib.rs")).expect("it is there");
    write(&sub, "shop/src/people.rs", text.as_bytes());
    write(&sub, "shop/src/lib.rs", b"pub mod people;\n");
    assert_eq!(run(&sub, &["check", "--since", "HEAD", "-q"]).0, 0);
    // The same from another folder, and by another name of the commit.
    assert_eq!(run(&sub.join("shop/src"), &["check", "--since", "main~0", "-q"]).0, 0);
}

#[test]
fn what_is_new_is_reported_alone() {
    let dir = repository();
    let sub = dir.path().join("sub");
    append(&sub, "shop/src/lib.rs", ADS);
    let (status, document) = json(&sub, &["check", "--since", "main", "--format", "json"]);
    assert_eq!(status, 1);
    assert_eq!(names(&document), ["purpose_not_allowed", "recipient_not_allowed"]);
    let since = &document["since"];
    assert_eq!(since["known"], 1);
    assert_eq!(since["flows"]["new"][0]["flow"], "network.ip raw of customer -> share ads for marketing.ads in shop");
    assert_eq!(since["flows"]["new"][0]["at"]["file"], "shop/src/lib.rs");
    let (status, out, _) = run(&sub, &["check", "--since", "main"]);
    assert_eq!(status, 1);
    for words in ["since main (", "1 finding there already and left out", "flows: 1 new", "+ network.ip raw"] {
        assert!(out.contains(words), "{words:?} is not in\n{out}");
    }
}

/// A second one of the same kind, and one category more at the same place, are new.
#[test]
fn more_of_the_same_is_new() {
    let dir = repository();
    let sub = dir.path().join("sub");
    let line = "    println!(\"{}\", user.email);\n";
    edit(&sub, "shop/src/lib.rs", line, &line.repeat(2));
    let (status, document) = json(&sub, &["check", "--since", "main", "--format", "json"]);
    assert_eq!((status, names(&document)), (1, vec!["log_not_allowed"]));
    edit(&sub, "shop/src/lib.rs", &line.repeat(2), "    println!(\"{} {}\", user.email, user.last_seen);\n");
    let (status, document) = json(&sub, &["check", "--since", "main", "--format", "json"]);
    assert_eq!(status, 1);
    let logged = document["findings"].as_array().expect("it has findings");
    let logged = logged.iter().find(|finding| finding["name"] == "log_not_allowed").expect("it is new");
    assert_eq!(logged["data"], serde_json::json!(["contact.email", "network.ip"]));
}

#[test]
fn a_policy_that_changed_under_its_version() {
    let dir = repository();
    let sub = dir.path().join("sub");
    edit(&sub, "privacy.toml", "\"2y\"", "\"3y\"");
    let (status, document) = json(&sub, &["check", "--since", "main", "--format", "json"]);
    assert_eq!((status, names(&document)), (1, vec!["stale_version"]));
    assert_eq!(document["findings"][0]["policy"]["line"], 2);
    let (status, document) = json(&sub, &["diff", "main", "--format", "json"]);
    assert_eq!(status, 1);
    assert_eq!(document["stale"][0]["version"], "1");
    assert_eq!(document["policies"][0]["rules"][0]["direction"], "loosened");
    edit(&sub, "privacy.toml", "version = \"1\"", "version = \"2\"");
    assert_eq!(run(&sub, &["check", "--since", "main", "-q"]).0, 0);
    edit(&sub, "privacy.toml", "\"3y\"", "\"2y\" # as ever");
    edit(&sub, "privacy.toml", "version = \"2\"", "version = \"1\"");
    assert_eq!(run(&sub, &["check", "--since", "main", "-q"]).0, 0);
}

#[test]
fn revisions_that_cannot_be_read() {
    let dir = repository();
    let sub = dir.path().join("sub");
    for revision in ["gone", "--output=x", "main:sub", ""] {
        let (status, out, err) = run(&sub, &["check", &format!("--since={revision}"), "--format", "json"]);
        assert_eq!((status, out.as_str()), (2, ""), "{revision}: {err}");
        assert!(err.contains("revision"), "{err}");
    }
    let alone = folder(SHOP);
    let (status, _, err) = run(alone.path(), &["check", "--since", "main"]);
    assert_eq!(status, 2, "{err}");
    assert!(err.contains("not a git repository"), "{err}");
    // Of a revision that has no policy yet, everything counts as new, and that is said.
    append(&sub, "privacy.toml", "[data");
    git(dir.path(), &["commit", "-q", "-am", "two"]);
    git(dir.path(), &["checkout", "-q", "main~1", "--", "sub/privacy.toml"]);
    let (status, out, err) = run(&sub, &["check", "--since", "main", "--format", "short"]);
    assert_eq!((status, out.lines().count()), (1, 1), "{out}");
    assert!(err.contains("cannot be analysed, so that more counts as new than is"), "{err}");
}

#[test]
fn reading_a_revision_changes_nothing_and_runs_nothing() {
    let dir = repository();
    let sub = dir.path().join("sub");
    let hook = "#!/bin/sh\ntouch \"$(dirname \"$0\")/../../ran\"\n";
    for name in ["post-checkout", "post-index-change", "reference-transaction"] {
        write(dir.path(), &format!(".git/hooks/{name}"), hook.as_bytes());
        let _ = Command::new("chmod").arg("+x").arg(dir.path().join(".git/hooks").join(name)).status();
    }
    write(dir.path(), ".gitattributes", b"*.rs filter=evil\n");
    git(dir.path(), &["config", "filter.evil.smudge", "touch ran; cat"]);
    git(dir.path(), &["config", "core.fsmonitor", "touch ran"]);
    git(dir.path(), &["config", "core.pager", "touch ran; cat"]);
    let state = || {
        let mut all: Vec<_> = walkdir::WalkDir::new(dir.path())
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| (entry.path().to_owned(), std::fs::read(entry.path()).unwrap_or_default()))
            .collect();
        all.sort();
        all
    };
    let before = state();
    assert_eq!(run(&sub, &["check", "--since", "main", "-q"]).0, 0);
    assert!(state() == before, "the repository has changed");
}

#[test]
fn any_two_states() {
    let dir = repository();
    let sub = dir.path().join("sub");
    assert_eq!(run(&sub, &["lock"]).0, 0);
    assert_eq!(run(&sub, &["check", "--output", "json=old.json", "-q"]).0, 1);
    git(dir.path(), &["add", "-A"]);
    git(dir.path(), &["commit", "-q", "-m", "locked"]);
    append(&sub, "shop/src/lib.rs", ADS);
    assert_eq!(run(&sub, &["lock"]).0, 0);
    let new = "network.ip raw of customer -> share ads for marketing.ads in shop";
    for before in ["HEAD", "HEAD:sub/privacy.lock", "HEAD:./privacy.lock", "old.json", "HEAD:sub/old.json"] {
        for after in [&["privacy.lock"][..], &[]] {
            let (status, document) = json(&sub, &[&["diff", before][..], after, &["--format", "json"]].concat());
            assert_eq!(status, 1, "{before} {after:?}");
            assert_eq!(document["flows"]["new"][0]["flow"], new, "{before} {after:?}");
            assert_eq!(document["flows"]["gone"], serde_json::json!([]));
            let (status, document) = json(&sub, &[&["diff"][..], after, &[before], &["--format", "json"]].concat());
            if !after.is_empty() {
                assert_eq!((status, &document["flows"]["gone"][0]), (1, &new.into()));
            }
        }
    }
    let (status, document) = json(&sub, &["diff", "old.json", "HEAD:sub/privacy.toml", "--format", "json"]);
    assert_eq!((status, &document["same"]), (0, &true.into()));
    edit(&sub, "privacy.toml", "\"2y\"", "\"3y\"");
    for before in ["HEAD:sub/privacy.toml", "HEAD", "old.json"] {
        let (status, document) = json(&sub, &["diff", before, "privacy.toml", "--format", "json"]);
        assert_eq!((status, &document["stale"][0]["version"]), (1, &"1".into()), "{before}");
    }
    for (before, after) in [("privacy.lock", "privacy.toml"), ("privacy.toml", "privacy.lock")] {
        let (status, _, err) = run(&sub, &["diff", before, after]);
        assert_eq!(status, 2);
        assert!(err.contains("nothing to compare"), "{err}");
    }
    for wrong in ["nowhere", "HEAD:gone.toml", "shop/Cargo.toml"] {
        assert_eq!(run(&sub, &["diff", wrong]).0, 2, "{wrong}");
    }
    write(&sub, "cut.json", b"{ \"schema\": 1");
    write(&sub, "other.json", b"{ \"schema\": 9 }");
    for wrong in ["cut.json", "other.json"] {
        let (status, _, err) = run(&sub, &["diff", wrong]);
        assert_eq!(status, 2);
        assert!(err.contains("is no report"), "{err}");
    }
}

#[test]
fn the_patch_allows_what_is_new() {
    let dir = repository();
    let sub = dir.path().join("sub");
    append(&sub, "shop/src/lib.rs", ADS);
    append(&sub, "shop/src/lib.rs", "pub fn show(user: &User) { println!(\"{}\", user.last_seen); }\n");
    let (status, document) = json(&sub, &["diff", "HEAD", "--format", "json"]);
    assert_eq!(status, 1);
    let patch = document["patches"]["diffs"][0].as_str().expect("it is a text");
    insta::assert_snapshot!(patch);
    write(&sub, "allow.patch", patch.as_bytes());
    git(&sub, &["apply", "allow.patch"]);
    let (_, document) = json(&sub, &["check", "--since", "HEAD", "--format", "json"]);
    // The purpose is for the code to say, the version for the policy.
    assert_eq!(names(&document), ["stale_version", "purpose_unknown"]);
}

#[test]
fn forms_of_a_difference() {
    let dir = repository();
    let sub = dir.path().join("sub");
    append(&sub, "shop/src/lib.rs", ADS);
    edit(&sub, "privacy.toml", "\"2y\"", "\"3y\"");
    edit(&sub, "shop/src/lib.rs", "    println!(\"{}\", user.email);\n", "");
    let settle = |text: String| {
        let id = text.find("main (").map(|at| text[at + 6..at + 18].to_owned()).unwrap_or_default();
        text.replace(&id, "COMMIT")
    };
    let (_, human, _) = run(&sub, &["diff", "main"]);
    insta::assert_snapshot!("diff_human", settle(human));
    let (_, markdown, _) = run(&sub, &["diff", "main", "--format", "md"]);
    insta::assert_snapshot!("diff_markdown", settle(markdown));
    let (_, colored, _) = run(&sub, &["diff", "main", "--color", "always"]);
    assert!(colored.contains('\u{1b}'));
}
