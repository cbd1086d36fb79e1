//! `privacy.lock`: what its lines hold and what they do not, `lock`, and `check --locked`.

use std::path::Path;
use std::process::Command;

use crate::cli::{command, said};
use crate::load::{folder, write};
use privacy_check::base::Name;
use privacy_check::findings::Stage;
use privacy_check::policy::Form;
use privacy_check::review::{Flow, Inventory, parse_lock, render_lock};

const SHOP: &str = r#"//- Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2024"
//- privacy.toml
[data."contact.email"]
purposes = ["service.account"]
retention = "2y"
stores = ["users"]
sharing = ["mailer"]
[data."network.ip"]
purposes = ["security"]
retention = "2y"
[stores.users]
retention = "1y"
[recipients.mailer]
hosts = ["mail.example.com"]
[recipients.ads]
hosts = ["ads.example.com"]
[levels]
unused_rule = "allow"
//- src/lib.rs
mod mail;
mod users;
//- src/users.rs
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
}
//- src/mail.rs
use crate::users::User;
#[privacy(share = "mailer")]
fn send(to: &str) {}
#[privacy(purpose = "service.account")]
pub fn welcome(user: &User) {
    send(&user.email);
}
"#;

const SHOP_LINES: [&str; 2] = [
    "contact.email raw of customer -> share mailer for service.account in shop",
    "contact.email raw of customer -> store users for service.account in shop",
];

fn run(dir: &Path, arguments: &[&str]) -> (i32, String, String) {
    said(&command(dir, arguments))
}

fn lock(dir: &Path) -> String {
    let (status, out, err) = run(dir, &["lock"]);
    assert_eq!((status, out.as_str()), (0, ""), "{err}");
    std::fs::read_to_string(dir.join("privacy.lock")).expect("it was written")
}

fn flows(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Replaces `from`, which must be there, in a file.
fn edit(dir: &Path, file: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(dir.join(file)).expect("it is there");
    assert!(text.contains(from), "{from:?} is not in {file}");
    write(dir, file, text.replace(from, to).as_bytes());
}

#[test]
fn lines_hold_flows_and_no_places() {
    let dir = folder(SHOP);
    let text = lock(dir.path());
    assert!(text.starts_with("# privacy.lock, format 1\n"), "{text}");
    assert_eq!(flows(&text), SHOP_LINES);
    assert!(!text.contains("src/") && !text.contains(".rs"), "{text}");
    let (status, _, err) = run(dir.path(), &["check", "--locked"]);
    assert_eq!(status, 0, "{err}");
}

#[test]
fn lines_hold_the_gates_that_the_policy_asks_for_and_that_hold() {
    let dir = folder(SHOP);
    edit(dir.path(), "privacy.toml", "[\"mailer\"]", "[{ with = \"mailer\", when = \"consent.mail\" }]");
    edit(dir.path(), "privacy.toml", "[levels]", "[gates.\"consent.mail\"]\ntext = \"Mail is wanted\"\n[levels]");
    let gate =
        "\n#[privacy(gate = \"consent.mail\")]\nfn wants_mail(user: &User) -> bool { !user.last_seen.is_empty() }\n";
    edit(dir.path(), "src/mail.rs", "use crate::users::User;", &format!("use crate::users::User;{gate}"));
    let line =
        |gates: &str| format!("contact.email raw of customer -> share mailer for service.account{gates} in shop");
    let has = |text: &str, line: &str| flows(text).contains(&line);
    assert!(has(&lock(dir.path()), &line("")), "{}", lock(dir.path()));
    edit(
        dir.path(),
        "src/mail.rs",
        "    send(&user.email);",
        "    if wants_mail(user) {\n        send(&user.email);\n    }",
    );
    assert!(has(&lock(dir.path()), &line(" when consent.mail")), "{}", lock(dir.path()));
}

#[test]
fn what_moves_no_data_changes_no_line() {
    let dir = folder(SHOP);
    let before = lock(dir.path());
    // Formatting, comments, locals, helpers, fields, functions.
    edit(
        dir.path(),
        "src/users.rs",
        "pub fn save(user: &User) {\n",
        "\n\n// A comment\npub fn keep(\n    u: &User,\n) {\n",
    );
    edit(dir.path(), "src/users.rs", "insert(&user.email);", "let address = &u.email;\n    insert(address);");
    edit(dir.path(), "src/mail.rs", "send(&user.email);", "deliver(user);");
    let helper = "fn deliver(user: &User) {\n    send(&user.email);\n}\n";
    let text = std::fs::read_to_string(dir.path().join("src/mail.rs")).expect("it is there");
    write(dir.path(), "src/mail.rs", format!("{text}{helper}").as_bytes());
    assert_eq!(lock(dir.path()), before);
    // A moved file.
    let text = std::fs::read(dir.path().join("src/users.rs")).expect("it is there");
    std::fs::remove_file(dir.path().join("src/users.rs")).expect("it goes");
    write(dir.path(), "src/people/mod.rs", b"pub mod customers;\n");
    write(dir.path(), "src/people/customers.rs", &text);
    edit(dir.path(), "src/lib.rs", "mod users;", "mod people;");
    edit(dir.path(), "src/mail.rs", "crate::users::User", "crate::people::customers::User");
    assert_eq!(lock(dir.path()), before);
    // The policy allows otherwise.
    edit(dir.path(), "privacy.toml", "sharing = [\"mailer\"]", "sharing = []");
    assert_eq!(lock(dir.path()), before);
    assert_eq!(run(dir.path(), &["check", "--locked"]).0, 1);
}

#[test]
fn a_new_recipient_is_a_new_line() {
    let dir = folder(SHOP);
    lock(dir.path());
    edit(dir.path(), "src/mail.rs", "share = \"mailer\"", "share = \"ads\"");
    // The row allows both.
    edit(dir.path(), "privacy.toml", "\"mailer\"]", "\"mailer\", \"ads\"]");
    let (status, out, err) = run(dir.path(), &["check", "--locked", "--format", "short"]);
    assert_eq!(status, 1, "{err}");
    let lines: Vec<&str> = out.lines().collect();
    let [new, gone] = lines[..] else { panic!("{out}") };
    assert!(new.starts_with("src/mail.rs:6:5: deny[lock_differs]: a flow is not in privacy.lock: "), "{new}");
    assert!(new.ends_with("contact.email raw of customer -> share ads for service.account in shop"), "{new}");
    assert_eq!(
        gone,
        format!("privacy.lock:6:1: deny[lock_differs]: a flow of privacy.lock is gone: {}", SHOP_LINES[0])
    );
    let (_, out, _) = run(dir.path(), &["check", "--locked", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(document["verdict"], "findings");
    assert_eq!(document["lock"]["new"][0]["at"]["line"], 6);
    assert_eq!(document["lock"]["gone"][0]["flow"], SHOP_LINES[0]);
    for (name, _) in privacy_check::report::Format::ALL {
        let (status, out, _) = run(dir.path(), &["check", "--locked", "--format", name]);
        assert_eq!(status, 1, "{name}");
        assert!(out.contains("share ads for service.account in shop"), "{name}: {out}");
    }
    // Without the flag nobody asks.
    assert_eq!(run(dir.path(), &["check"]).0, 0);
    lock(dir.path());
    assert_eq!(run(dir.path(), &["check", "--locked"]).0, 0);
}

#[test]
fn a_file_that_is_missing_or_broken() {
    let dir = folder(SHOP);
    let refused = |words: &[&str]| {
        let (status, out, err) = run(dir.path(), &["check", "--locked", "--format", "json"]);
        assert_eq!((status, out.as_str()), (2, ""), "{err}");
        words.iter().for_each(|word| assert!(err.contains(word), "{word:?} is not in\n{err}"));
    };
    refused(&["there is no privacy.lock", "cargo privacy-check lock", "commit it"]);
    let good = lock(dir.path());
    write(dir.path(), "privacy.lock", b"\xff");
    refused(&["not UTF-8"]);
    write(dir.path(), "privacy.lock", b"");
    refused(&["privacy.lock:1: this is no privacy.lock"]);
    write(dir.path(), "privacy.lock", good.replace("format 1", "format 7").as_bytes());
    refused(&["privacy.lock:1: its format is 7", "newer"]);
    write(dir.path(), "privacy.lock", good.replace("-> share mailer", "-> shear mailer").as_bytes());
    refused(&["privacy.lock:6: this is no flow: `shear` is no stage"]);
    write(dir.path(), "privacy.lock", format!("{good}<<<<<<< ours\n").as_bytes());
    refused(&["privacy.lock:8: a merge conflict is not resolved", "writes the file anew"]);
    // Writing heals it.
    assert_eq!(lock(dir.path()), good);
}

#[test]
fn the_file_is_about_the_whole_workspace() {
    let dir = folder(SHOP);
    for flags in [&["-p", "shop"][..], &["--tests"], &["--all-features"], &["--exclude", "x"]] {
        for command in ["lock", "check"] {
            let locked: &[&str] = if command == "check" { &["--locked"] } else { &[] };
            let (status, _, err) = run(dir.path(), &[&[command], locked, flags].concat());
            assert_eq!(status, 2, "{err}");
            assert!(err.contains("whole workspace"), "{err}");
        }
    }
    // Wherever the call stands.
    lock(dir.path());
    assert_eq!(run(&dir.path().join("src"), &["check", "--locked"]).0, 0);
}

#[test]
fn no_file_is_written_from_code_that_cannot_be_read() {
    let dir = folder(SHOP);
    edit(dir.path(), "src/mail.rs", "pub fn welcome", "pub fn {");
    assert_eq!(run(dir.path(), &["lock"]).0, 3);
    assert!(!dir.path().join("privacy.lock").exists());
}

fn flow(data: &str, target: &str) -> Flow {
    Flow {
        data: Name::new(data),
        form: Form::Raw,
        subject: None,
        stage: Stage::Store,
        target: Some(Name::new(target)),
        purpose: None,
        gates: Vec::new(),
        package: Name::new("shop"),
    }
}

fn inventory(flows: impl IntoIterator<Item = Flow>) -> Inventory {
    Inventory { flows: flows.into_iter().map(|flow| (flow, None)).collect() }
}

#[test]
fn what_is_written_is_read_back() {
    let odd = [
        "a b",
        "",
        "in",
        "?",
        "say \"x\\y\"",
        "tab\t",
        "größe",
        "for",
        "-> use",
        "#x",
        "\u{1b}[31m\u{2028}",
        "*.x/y:1",
    ];
    for form in [Form::Raw, Form::Pseudonymous, Form::Anonymous] {
        for stage in ["collect", "use", "transmit", "store", "share", "erase"] {
            let stage = Stage::parse(stage).expect("it is a stage");
            for name in odd {
                let name = Some(Name::new(name));
                for gates in [vec![], vec![Name::new("and"), Name::new("consent.mail")]] {
                    let ends = !matches!(stage, Stage::Collect | Stage::Use);
                    let whole = Flow {
                        form,
                        stage,
                        subject: name,
                        target: name.filter(|_| ends),
                        purpose: name,
                        gates,
                        package: Name::new("in"),
                        ..flow("contact.email", "")
                    };
                    let bare = Flow { subject: None, target: None, purpose: None, ..whole.clone() };
                    for flow in [whole, bare] {
                        let line = flow.to_string();
                        assert_eq!(Flow::parse(&line), Ok(flow.clone()), "{line}");
                        assert_eq!(line.lines().count(), 1);
                        let text = render_lock(&inventory([flow.clone()]));
                        assert_eq!(parse_lock(&text).expect("it is a lock").flows[0].0, flow, "{text}");
                    }
                }
            }
        }
    }
}

#[test]
fn no_line_is_read_by_halves() {
    let line = flow("contact.email", "users").to_string();
    for (end, _) in line.char_indices() {
        let _ = Flow::parse(&line[..end]);
    }
    let words: Vec<&str> = line.split(' ').collect();
    for end in 0..words.len() {
        assert!(Flow::parse(&words[..end].join(" ")).is_err(), "{end}");
    }
    for wrong in
        [format!("{line} more"), format!("\"{line}"), line.replace("raw", "row"), line.replace("\u{20}in ", " on ")]
    {
        assert!(Flow::parse(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn order_and_repetition_do_not_count() {
    let text =
        render_lock(&inventory([flow("contact.email", "b"), flow("contact.email", "a"), flow("network.ip", "a")]));
    let mut lines: Vec<&str> = text.lines().collect();
    let sorted = flows(&text);
    assert!(sorted.is_sorted(), "{text}");
    lines[1..].reverse();
    let twice = format!("\u{feff}{}\r\n{}\r\n", lines.join("\r\n"), sorted.join("\r\n"));
    let read = |text: &str| {
        parse_lock(text).expect("it is a lock").flows.into_iter().map(|(flow, _)| flow).collect::<Vec<_>>()
    };
    assert_eq!(read(&twice), read(&text));
}

/// Two branches that change flows of different categories, and one that does nothing but remove a line, merge without a
/// conflict; with `merge=union` also those that add lines side by side.
#[test]
fn branches_merge() {
    let base = ["contact.email", "contact.phone", "network.ip"].map(|data| flow(data, "m"));
    let with = |more: &[Flow]| render_lock(&inventory(base.iter().chain(more).cloned()));
    let merged = |ours: &str, theirs: &str, flags: &[&str]| {
        let dir = tempfile::tempdir().expect("there is room");
        for (name, text) in [("ours", ours), ("base", &with(&[])), ("theirs", theirs)] {
            write(dir.path(), name, text.as_bytes());
        }
        let mut git = Command::new("git");
        git.args(["merge-file", "-p"]).args(flags).args(["ours", "base", "theirs"]).current_dir(dir.path());
        let output = git.output().expect("git is there");
        (output.status.success(), String::from_utf8(output.stdout).expect("it is text"))
    };
    let (email, phone) = (flow("contact.email", "a"), flow("contact.phone", "z"));
    let clean = merged(&with(std::slice::from_ref(&email)), &with(std::slice::from_ref(&phone)), &[]);
    assert_eq!(clean, (true, with(&[email.clone(), phone.clone()])));
    let removed = render_lock(&inventory(base[1..].iter().cloned()));
    let after = render_lock(&inventory(base[1..].iter().chain([&phone]).cloned()));
    assert_eq!(merged(&removed, &with(std::slice::from_ref(&phone)), &[]), (true, after));
    let other = flow("contact.email", "b");
    let (done, text) = merged(&with(std::slice::from_ref(&email)), &with(std::slice::from_ref(&other)), &["--union"]);
    assert!(done);
    let read = parse_lock(&text).expect("it is a lock").flows;
    let wanted = parse_lock(&with(&[email, other])).expect("it is a lock").flows;
    assert!(read.iter().map(|(flow, _)| flow).eq(wanted.iter().map(|(flow, _)| flow)), "{text}");
}
