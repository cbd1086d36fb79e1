//! `privacy-baseline.toml`: what it excuses, what it does not, and how it is kept.

use std::path::Path;

use serde_json::Value;

use crate::cli::{command, said};
use crate::load::{folder, write};
use privacy_check::review::{parse_baseline, prune_baseline};

const SHOP: &str = r#"//- Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2024"
//- privacy.toml
[data.contact]
purposes = ["service.account"]
[data."network.ip"]
purposes = ["service.account"]
//- src/lib.rs
#[personal]
pub struct User {
    #[personal(contact.email)]
    pub email: String,
    #[personal(network.ip)]
    pub ip: String,
}
#[privacy(purpose = "service.account")]
pub fn greet(user: &User) {
    println!("{}", user.email);
}
#[privacy(purpose = "service.account")]
pub fn leave(user: &User) {
    println!("{}", user.ip);
}
"#;

fn run(dir: &Path, arguments: &[&str]) -> (i32, String, String) {
    said(&command(dir, arguments))
}

fn findings(dir: &Path) -> (i32, Vec<Value>) {
    let (status, out, err) = run(dir, &["check", "--format", "json"]);
    let document: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}\n{err}"));
    (status, document["findings"].as_array().expect("it has findings").clone())
}

fn text(dir: &Path) -> String {
    std::fs::read_to_string(dir.join("privacy-baseline.toml")).expect("it was written")
}

fn edit(dir: &Path, file: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(dir.join(file)).expect("it is there");
    assert!(text.contains(from), "{from:?} is not in {file}");
    write(dir, file, text.replace(from, to).as_bytes());
}

#[test]
fn what_is_recorded_is_excused() {
    let dir = folder(SHOP);
    assert_eq!(findings(dir.path()).0, 1);
    let arguments = ["baseline", "update", "--reason", "legacy \"dump\"", "--owner", "payments"];
    let (status, out, err) = run(dir.path(), &arguments);
    assert_eq!((status, out.as_str()), (0, ""), "{err}");
    assert!(err.contains("Added 2 entries"), "{err}");
    let written = text(dir.path());
    assert!(!written.contains(".rs") && !written.contains("line ="), "{written}");
    let (status, list) = findings(dir.path());
    assert_eq!((status, list.len()), (0, 2));
    for finding in &list {
        assert_eq!((&finding["level"], &finding["suppressed"]["by"]), (&"allow".into(), &"baseline".into()));
        assert_eq!(
            (&finding["reason"], &finding["suppressed"]["owner"]),
            (&"legacy \"dump\"".into(), &"payments".into())
        );
    }
    // Nothing to add, nothing to remove.
    for command in ["update", "prune"] {
        assert_eq!(run(dir.path(), &["baseline", command]).0, 0);
        assert_eq!(text(dir.path()), written);
    }
    // Formatting, renames, moves.
    edit(
        dir.path(),
        "src/lib.rs",
        "pub fn greet(user: &User) {",
        "\n\n\npub fn hello(who: &User) {\n    let user = who;",
    );
    let (status, list) = findings(dir.path());
    assert_eq!((status, list.len()), (0, 2));
}

#[test]
fn more_than_is_recorded_is_not() {
    let dir = folder(SHOP);
    assert_eq!(run(dir.path(), &["baseline", "update"]).0, 0);
    // One category more at the same place.
    edit(dir.path(), "src/lib.rs", "println!(\"{}\", user.email)", "println!(\"{} {}\", user.email, user.ip)");
    let (status, list) = findings(dir.path());
    assert_eq!(status, 1);
    assert!(list.iter().any(|finding| finding["name"] == "log_not_allowed" && finding["level"] == "deny"), "{list:?}");
    // A second one of the same kind.
    edit(
        dir.path(),
        "src/lib.rs",
        "println!(\"{} {}\", user.email, user.ip)",
        "println!(\"{0}\", user.email); println!(\"{0}\", user.email)",
    );
    assert_eq!(findings(dir.path()).0, 1);
}

#[test]
fn entries_without_a_deed() {
    let dir = folder(SHOP);
    assert_eq!(run(dir.path(), &["baseline", "update", "--owner", "o"]).0, 0);
    let note = "# Kept by hand: see the ticket.\n[[finding]]";
    let commented = text(dir.path()).replacen("[[finding]]", note, 1);
    write(dir.path(), "privacy-baseline.toml", commented.as_bytes());
    edit(dir.path(), "src/lib.rs", "    println!(\"{}\", user.ip);\n", "");
    let (status, list) = findings(dir.path());
    assert_eq!(status, 0);
    let unused = list.iter().find(|finding| finding["name"] == "unused_exception").expect("it is said");
    assert_eq!((&unused["level"], &unused["policy"]["file"]), (&"warn".into(), &"privacy-baseline.toml".into()));
    // It adds what is new and removes nothing; the other way round.
    edit(
        dir.path(),
        "src/lib.rs",
        "pub fn greet",
        "pub fn shout(user: &User) { println!(\"{}\", user.email); }\npub fn greet",
    );
    assert_eq!(run(dir.path(), &["baseline", "update"]).0, 0);
    let more = text(dir.path());
    let count = |text: &str| parse_baseline(text).expect("it is one").entries.len();
    assert!(count(&more) > count(&commented) && more.contains(note), "{more}");
    let (status, _, err) = run(dir.path(), &["baseline", "prune"]);
    assert_eq!(status, 0);
    assert!(err.contains("Removed 1 entry"), "{err}");
    let pruned = text(dir.path());
    assert!(count(&pruned) == count(&more) - 1 && pruned.contains(note), "{pruned}");
    assert_eq!(findings(dir.path()).0, 0);
}

#[test]
fn entries_end() {
    let dir = folder(SHOP);
    let update = |until: &str| run(dir.path(), &["baseline", "update", "--until", until]);
    assert_eq!(update("soon").0, 2);
    assert_eq!(update("2020-01-31").0, 0);
    let (status, out, err) = run(dir.path(), &["check", "--format", "short"]);
    assert_eq!((status, out.lines().count()), (1, 2), "{out}");
    assert!(err.contains("ended on 2020-01-31 and excuses no more"), "{err}");
    let soon = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    write(dir.path(), "privacy-baseline.toml", text(dir.path()).replace("2020-01-31", &soon.to_string()).as_bytes());
    let (status, _, err) = run(dir.path(), &["check", "-v"]);
    assert_eq!(status, 0, "{err}");
    assert!(err.contains(&format!("ends on {soon}, in 0 days")), "{err}");
}

#[test]
fn files_that_are_wrong() {
    let dir = folder(SHOP);
    assert_eq!(run(dir.path(), &["baseline", "update"]).0, 0);
    let good = text(dir.path());
    let wrong = |from: &str, to: &str, words: &[&str]| {
        write(dir.path(), "privacy-baseline.toml", good.replacen(from, to, 1).as_bytes());
        let (status, out, err) = run(dir.path(), &["check", "--format", "json"]);
        assert_eq!((status, out.as_str()), (2, ""), "{err}");
        words.iter().for_each(|word| assert!(err.contains(word), "{word:?} is not in\n{err}"));
    };
    wrong("[[finding]]", "[[finding]", &["privacy-baseline.toml:4"]);
    wrong("name = ", "nmae = ", &["privacy-baseline.toml:7", "unknown field `nmae`"]);
    wrong("owner = \"nobody yet\"", "owner = \"\"", &["a reason and an owner are required"]);
    wrong("owner = \"nobody yet\"\n", "", &["missing field `owner`"]);
    let date = good.lines().find(|line| line.starts_with("date")).expect("it has one");
    wrong(date, "date = \"today\"", &["privacy-baseline.toml:12", "`today` is no date"]);
    let id = good.lines().find(|line| line.starts_with("id")).expect("it has one");
    let second = good.lines().filter(|line| line.starts_with("id")).nth(1).expect("it has two");
    wrong(second, id, &["is recorded twice, first at line 4"]);
    write(dir.path(), "privacy-baseline.toml", b"\xff");
    assert!(run(dir.path(), &["check"]).2.contains("not UTF-8"));
    assert_eq!(run(dir.path(), &["baseline", "prune"]).0, 2);
    for flags in [&["-p", "shop"][..], &["--tests"]] {
        assert_eq!(run(dir.path(), &[&["baseline", "update"], flags].concat()).0, 2);
    }
}

#[test]
fn texts_are_cut_at_entries() {
    let text = "# head\n\n# one\n[[finding]] # 1\na\n\n# two\n# more\n [[ finding ]]\nb\n[[finding]]\nc";
    assert_eq!(prune_baseline(text, &[]), format!("{text}\n"));
    assert_eq!(prune_baseline(text, &[1]), "# head\n\n# one\n[[finding]] # 1\na\n\n[[finding]]\nc\n");
    assert_eq!(prune_baseline(text, &[0, 2]), "# head\n\n# two\n# more\n [[ finding ]]\nb\n");
    assert_eq!(prune_baseline(text, &[0, 1, 2]), "# head\n");
    assert_eq!(prune_baseline("", &[]), "");
}

#[test]
fn exceptions_of_the_policy_end_and_are_left_over() {
    let dir = folder(SHOP);
    let until = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let exception = |at: &str, until: &str| {
        format!(
            "[[exception]]\nfinding = \"log_not_allowed\"\nat = \"{at}\"\nreason = \"r\"\nowner = \"payments\"\nuntil = \"{until}\"\n"
        )
    };
    let policy = std::fs::read_to_string(dir.path().join("privacy.toml")).expect("it is there");
    let other = exception("crate::**", "2099-01-01").replace("log_not_allowed", "not_encrypted");
    let text = [policy, exception("crate::greet", &until.to_string()), other].concat();
    write(dir.path(), "privacy.toml", text.as_bytes());
    let (status, list) = findings(dir.path());
    assert_eq!(status, 1);
    let unused: Vec<&Value> = list.iter().filter(|finding| finding["name"] == "unused_exception").collect();
    assert_eq!(unused.len(), 1);
    assert_eq!((&unused[0]["level"], &unused[0]["policy"]["line"]), (&"warn".into(), &11.into()));
    let (_, _, err) = run(dir.path(), &["check"]);
    assert!(err.contains("exception_ends_soon") && err.contains("payments"), "{err}");
    assert_eq!(err.matches("exception_ends_soon").count(), 1, "{err}");
}
