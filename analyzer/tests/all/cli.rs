//! The command from outside: exit statuses, what is said of bad input, and that standard output carries the report alone.

use std::path::Path;
use std::process::{Command, Output};

use crate::load::{folder, write};

const MANIFEST: &str = "//- Cargo.toml\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
const POLICY: &str = "//- privacy.toml\n[data.\"contact.email\"]\npurposes = [\"service.account\"]\n";
const CODE: &str =
    "//- src/lib.rs\n#[personal]\npub struct User {\n    #[personal(contact.email)]\n    pub email: String,\n}\n";

/// Runs the command in `dir`, in an environment without switches of its own.
pub(crate) fn command(dir: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-check"));
    for name in [
        "GITHUB_ACTIONS",
        "GITHUB_STEP_SUMMARY",
        "GITHUB_WORKSPACE",
        "CI_PROJECT_DIR",
        "CARGO_TERM_COLOR",
        "NO_COLOR",
        "GITHUB_SHA",
        "GITHUB_REPOSITORY",
        "CI_COMMIT_SHA",
        "CI_PROJECT_URL",
    ] {
        command.env_remove(name);
    }
    command.env_remove("CARGO_BUILD_WARNINGS").args(arguments).current_dir(dir).output().expect("it runs")
}

/// Exit status, standard output, standard error.
pub(crate) fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it speaks UTF-8");
    (output.status.code().expect("it ends by itself"), text(&output.stdout), text(&output.stderr))
}

fn run(files: &[&str], arguments: &[&str]) -> (i32, String, String) {
    let dir = folder(&files.concat());
    said(&command(dir.path(), arguments))
}

/// Wrong, for a reason that is told in these words, with nothing on standard output.
fn refused(files: &[&str], arguments: &[&str], words: &[&str]) {
    let (status, out, err) = run(files, arguments);
    assert_eq!((status, out.as_str()), (2, ""), "{err}");
    for word in words {
        assert!(err.contains(word), "{word:?} is not in\n{err}");
    }
}

#[test]
fn a_clean_run() {
    for arguments in [&[][..], &["privacy-check"], &["check"], &["privacy-check", "check", "-q"], &["-v", "check"]] {
        let (status, _, err) = run(&[MANIFEST, POLICY, CODE], arguments);
        assert_eq!(status, 0, "{arguments:?}\n{err}");
    }
}

#[test]
fn json_is_one_document_of_schema_1() {
    let files = [MANIFEST, POLICY, CODE];
    let (status, out, _) = run(&files, &["--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(status, 0);
    assert_eq!(document["schema"], 1);
    assert_eq!(document["verdict"], "clean");
    assert_eq!(document["coverage"]["files"], 1);
    for threads in ["1", "2", "7"] {
        assert_eq!(run(&files, &["check", "--threads", threads, "--format=json"]).1, out);
    }
}

#[test]
fn no_manifest() {
    refused(&[POLICY], &[], &["there is no `Cargo.toml`", "--manifest-path"]);
}

#[test]
fn no_policy() {
    refused(&[MANIFEST, CODE], &[], &["no privacy policy", "privacy.toml", "purposes  = ", "--policy"]);
    refused(&[MANIFEST, CODE], &["--policy", "gone.toml"], &["gone.toml does not exist"]);
    refused(&[MANIFEST, CODE], &["policy", "show"], &["no privacy policy"]);
}

#[test]
fn a_policy_that_is_not_toml() {
    let policy = "//- privacy.toml\n[data.\"contact.email\"\n";
    refused(
        &[MANIFEST, policy, CODE],
        &["--format", "json"],
        &["error[not_toml]", "--> privacy.toml:1:22", "the policy is wrong"],
    );
    refused(&[MANIFEST, policy, CODE], &["policy", "check"], &["error[not_toml]"]);
}

#[test]
fn a_policy_with_an_unknown_word() {
    let policy = "//- privacy.toml\n[data.\"contact.emial\"]\n";
    refused(&[MANIFEST, policy, CODE], &[], &["--> privacy.toml:1", "did you mean `contact.email`?"]);
}

/// A workspace of two members, of which one has a policy that says `require`.
fn members(require: &str) -> String {
    let member = |name: &str| {
        format!(
            "//- {name}/Cargo.toml\n[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             //- {name}/src/lib.rs\n#[personal]\npub struct User {{\n    #[personal(contact.email)]\n    pub email: String,\n}}\n\
             #[privacy(purpose = \"service.account\")]\npub fn show(user: &User) -> bool {{\n    user.email.is_empty()\n}}\n"
        )
    };
    let policy = format!(
        "//- shop/privacy.toml\n[policy]\n{require}\n[data.\"contact.email\"]\npurposes = [\"service.account\"]\n"
    );
    ["//- Cargo.toml\n[workspace]\nmembers = [\"shop\", \"worker\"]\n", &policy, &member("shop"), &member("worker")]
        .concat()
}

#[test]
fn a_member_without_a_policy() {
    let (status, out, err) = run(&[&members("")], &["--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    let found = &document["findings"].as_array().expect("there is a list")[..];
    let names: Vec<&str> = found.iter().filter_map(|finding| finding["name"].as_str()).collect();
    assert_eq!((status, names.as_slice()), (1, &["undeclared_data"][..]), "{err}");
    assert_eq!(found[0]["at"]["file"], "worker/src/lib.rs");
    assert!(err.contains("no policy governs `worker`"), "{err}");
    let (status, _, err) = run(&[&members("require = [\"policy\"]")], &[]);
    assert_eq!(status, 2, "{err}");
    assert!(err.contains("`worker` has none") && err.contains("shop/privacy.toml:2"), "{err}");
    let governed = members("require = [\"policy\"]").replace("//- shop/privacy.toml", "//- privacy.toml");
    let (status, _, err) = run(&[&governed], &[]);
    assert_eq!(status, 0, "{err}");
}

const STAGES: &str = "//- privacy.toml
[data.\"contact.email\"]
purposes = [\"service.account\"]
retention = \"1y\"
sharing = [\"client\", \"mailer\"]
rights = [\"erase\"]
[stores.users]
retention = \"30d\"
[recipients.mailer]
kind = \"processor\"
//- src/lib.rs
#[privacy(returns = \"contact.email\")]
fn read_form() -> String { String::new() }
#[privacy(store = \"users\")]
fn save(email: &str) {}
#[privacy(share = \"mailer\")]
fn greet(email: &str) {}
#[privacy(share = \"client\")]
fn answer(email: &str) {}
#[privacy(erase = \"users\")]
pub fn forget(id: u64) {}
#[privacy(purpose = \"service.account\")]
pub fn sign_up() {
    let email = read_form();
    save(&email);
    greet(&email);
    answer(&email);
}
#[privacy(purpose = \"service.account\")]
pub fn check() -> bool {
    read_form().contains('@')
}
";

/// Every flow ends in one of six stages, and the inventory has those that are allowed, too.
#[test]
fn every_stage_is_in_the_inventory() {
    let (status, out, err) = run(&[MANIFEST, STAGES], &["--format", "json"]);
    assert_eq!(status, 0, "{err}");
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    let flows = document["flows"].as_array().expect("there is a list");
    let of = |stage: &str| {
        let found = flows.iter().filter(|flow| flow["stage"] == stage);
        found.map(|flow| flow["item"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of("collect"), ["shop::check", "shop::sign_up"]);
    assert_eq!(of("use"), ["shop::check"]);
    assert_eq!(of("transmit"), ["shop::sign_up"]);
    assert_eq!(of("store"), ["shop::sign_up"]);
    assert_eq!(of("share"), ["shop::sign_up"]);
    assert_eq!(of("erase"), ["shop::forget"]);
}

#[test]
fn a_bad_tag() {
    let code = "//- src/lib.rs\n#[privacy(storee = \"users\")]\nfn save() {}\n";
    refused(&[MANIFEST, POLICY, code], &["--format", "json"], &["error[bad_tag]", "--> src/lib.rs:1:11", "`store`"]);
}

#[test]
fn a_file_that_is_not_utf_8() {
    let dir = folder(&[MANIFEST, POLICY, CODE].concat());
    write(dir.path(), "src/lib.rs", b"#[personal(contact.email)] struct E(String);\n// \xff\n");
    let (status, out, err) = said(&command(dir.path(), &["--format", "json"]));
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!((status, &document["verdict"]), (3, &"unreadable".into()));
    assert!(err.contains("src/lib.rs") && err.contains("UTF-8"), "{err}");
    let (status, out, _) = said(&command(dir.path(), &[]));
    assert_eq!(status, 3);
    assert!(out.contains("has no verdict"), "{out}");
}

#[test]
fn a_file_that_does_not_parse() {
    let code = "//- src/lib.rs\n#[personal(contact.email)] struct E(String);\nfn f( {}\n";
    let (status, _, err) = run(&[MANIFEST, POLICY, code], &[]);
    assert_eq!(status, 3);
    assert!(err.contains("src/lib.rs:2:") || err.contains("src/lib.rs:3:"), "{err}");
}

#[test]
fn nothing_to_check() {
    let code = "//- src/lib.rs\npub struct User { pub name: String }\n";
    refused(&[MANIFEST, POLICY, code], &[], &["nothing to check", "#[personal(contact.email)]", "[[bind]]"]);
}

#[test]
fn a_wrong_call() {
    let files = [MANIFEST, POLICY, CODE];
    refused(&files, &["--format", "jsn"], &["did you mean `json`?"]);
    refused(&files, &["--output", "sarif"], &["FORMAT=PATH"]);
    refused(&files, &["--output", "serif=x"], &["did you mean `sarif`?"]);
    refused(&files, &["--output", "json=privacy.toml"], &["what a check reads"]);
    refused(&files, &["--output", "json=a", "--output", "sarif=a"], &["two outputs go to a"]);
    refused(&files, &["-p", "shoop"], &["no member of the workspace is named `shoop`", "did you mean `shop`?"]);
    refused(&files, &["chek"], &["chek"]);
    refused(&files, &["explain", "log_not_allowd"], &["did you mean `log_not_allowed`?"]);
    refused(&files, &["explain", "log_not_allowed", "--format", "json"], &["--format"]);
    refused(&files, &["--format", "json", "explain", "log_not_allowed"], &["stand after the command"]);
    refused(&files, &["report", "--format", "htlm"], &["did you mean `html`?"]);
    refused(&files, &["report", "--format", "csv", "--table", "flow"], &["did you mean `flows`?"]);
    refused(&files, &["--format", "json", "lock"], &["--format", "stand after the command"]);
    refused(&files, &["-q", "-v"], &["cannot be used with"]);
}

#[test]
fn what_is_not_there_yet_has_no_name() {
    assert_eq!(run(&[MANIFEST, POLICY, CODE], &["bseline"]).0, 2);
}

#[test]
fn what_looks_personal_is_listed_and_tagged() {
    let order = "//- src/lib.rs\n//! A shop.\n\n/// An order.\n#[derive(Debug)]\npub struct Order {\n    pub email: String,\n    pub user_id: u64,\n}\n";
    let dir = folder(
        &["//- Cargo.toml\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n", order].concat(),
    );
    let read = || std::fs::read_to_string(dir.path().join("src/lib.rs")).expect("it is there");
    let before = read();
    let (status, out, err) = said(&command(dir.path(), &["discover"]));
    assert_eq!((status, before == read()), (0, true), "{err}");
    for part in [
        "src/lib.rs:6:9: `shop::Order.email` contact.email",
        "+#[personal]",
        "+    #[personal(contact.email)]",
        "may be",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let (status, out, _) = said(&command(dir.path(), &["discover", "--format", "json"]));
    assert!(status == 0 && out.contains("\"confidence\": \"low\""), "{out}");
    let (status, _, err) = said(&command(dir.path(), &["discover", "--apply"]));
    assert!(status == 0 && err.contains("privacy-tags = "), "{err}");
    let after = read();
    assert_eq!(
        after,
        "//! A shop.\n\nuse privacy_tags::personal;\n\n/// An order.\n#[personal]\n#[derive(Debug)]\npub struct Order {\n    #[personal(contact.email)]\n    pub email: String,\n    pub user_id: u64,\n}\n"
    );
    // What is tagged is not tagged again.
    assert_eq!(said(&command(dir.path(), &["discover", "--apply"])).0, 0);
    assert_eq!(read(), after);
    assert_eq!(said(&command(dir.path(), &["discover", "--format", "sarif"])).0, 2);
}

#[test]
fn a_policy_is_drafted_and_checked() {
    let manifest = "//- Cargo.toml\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nlog = \"0.4\"\n";
    let untagged = "//- src/lib.rs\npub struct User { pub email: String }\npub fn greet(u: &User) { log::info!(\"{}\", u.email); }\n";
    let tagged = "//- src/lib.rs\nuse privacy_tags::{personal, privacy};\n#[personal]\npub struct User { #[personal(acme.tier)] pub tier: String }\n\
        #[privacy(store = \"users\", purpose = \"acme.fun\")]\nfn save(u: &User) {}\n#[privacy(share = \"mailer\", gate = \"consent.x\")]\nfn mail(u: &User) -> bool { true }\n\
        #[privacy(erase = \"users\")]\nfn forget() {}\npub fn run(u: &User) { save(u); mail(u); }\n";
    for (code, row) in [(untagged, "[data.\"contact.email\"]"), (tagged, "[data.\"acme.tier\"]")] {
        let dir = folder(&[manifest, code].concat());
        let (status, _, err) = said(&command(dir.path(), &["init"]));
        assert!(status == 0 && err.contains("Created privacy.toml"), "{err}");
        let text = std::fs::read_to_string(dir.path().join("privacy.toml")).expect("it was written");
        assert!(text.contains(row), "{text}");
        assert_eq!(said(&command(dir.path(), &["policy", "check"])).0, 0);
        let (status, _, err) = said(&command(dir.path(), &[]));
        assert!(status <= 1, "{status}: {err}");
        // It never overwrites.
        assert_eq!(said(&command(dir.path(), &["init"])).0, 2);
        assert_eq!(std::fs::read_to_string(dir.path().join("privacy.toml")).ok(), Some(text));
    }
    let empty = folder(&[manifest, "//- src/lib.rs\npub fn f() {}\n"].concat());
    assert_eq!(said(&command(empty.path(), &["init"])).0, 0);
    assert_eq!(said(&command(empty.path(), &["policy", "check"])).0, 0);
}

#[test]
fn rules_that_no_code_uses_are_said_at_their_place() {
    let manifest = "//- Cargo.toml\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nlog = \"0.4\"\n";
    let policy = "//- privacy.toml
[data.\"contact.email\"]
purposes = [\"service.account\", \"marketing.direct\"]
retention = \"1y\"
stores = [\"users\", \"archive\"]
sharing = [
    \"mailer\",
    \"tracker\",
]
[data.\"contact.phone\"]
purposes = [\"service.notify\"]
[data.\"gov_id\"]
never = [\"marketing\"]
[data.identity]
purposes = [\"service\", \"ops.debug\"]
[data.\"identity.username\"]
retention = \"1y\"
[stores.users]
retention = \"1y\"
[stores.archive]
retention = \"1y\"
[recipients.mailer]
[recipients.tracker]
[gates.\"consent.news\"]
text = \"News are wanted\"
";
    let code = "//- src/lib.rs
#[personal]
pub struct User { #[personal(contact.email)] pub email: String, #[personal(identity.username)] pub login: String }
#[privacy(store = \"users\")]
fn save(u: &str) {}
#[privacy(share = \"mailer\")]
fn mail(u: &str) {}
#[privacy(purpose = \"service.account\")]
pub fn run(u: &User) { save(&u.email); mail(&u.email); let _ = u.login.len(); }
";
    let (_, out, err) = run(&[manifest, policy, code], &["--format", "short"]);
    let unused: Vec<&str> = out.lines().filter(|line| line.contains("unused_rule")).collect();
    assert_eq!(
        unused,
        [
            "privacy.toml:2:32: warn[unused_rule]: no code uses `contact.email` for marketing.direct",
            "privacy.toml:4:20: warn[unused_rule]: no code keeps `contact.email` in the store `archive`",
            "privacy.toml:7:5: warn[unused_rule]: no code gives `contact.email` to the recipient `tracker`",
            "privacy.toml:9:7: warn[unused_rule]: no code handles `contact.phone`, of which this row speaks",
            "privacy.toml:14:24: warn[unused_rule]: no code uses `identity` for ops.debug",
            "privacy.toml:23:8: warn[unused_rule]: no rule asks for the gate `consent.news`, and no code checks it",
        ],
        "{out}{err}"
    );
    // What part of the code does not do, the rest may.
    let (_, out, _) = run(&[manifest, policy, code], &["--format", "short", "--all-features"]);
    assert!(!out.contains("unused_rule"), "{out}");
}

#[test]
fn output_goes_to_files_beside() {
    let dir = folder(&[MANIFEST, POLICY, CODE].concat());
    let arguments = ["--format", "short", "--output", "json=out/privacy.json", "--output", "sarif=privacy.sarif"];
    assert_eq!(said(&command(dir.path(), &arguments)).0, 0);
    let read = |path: &str| std::fs::read_to_string(dir.path().join(path)).expect("it was written");
    assert!(read("out/privacy.json").contains("\"schema\": 1"));
    assert!(read("privacy.sarif").contains("\"2.1.0\""));
    let (status, _, err) = said(&command(dir.path(), &["--output", "json=src/lib.rs/x"]));
    assert_eq!(status, 2);
    assert!(err.contains("cannot be written"), "{err}");
}

#[test]
fn a_gate_that_nobody_declares_is_said() {
    let when = |gate: &str| {
        format!(
            "//- privacy.toml\n[data.\"contact.email\"]\npurposes = [\"service\"]\nretention = \"2y\"\nwhen = \"{gate}\"\n"
        )
    };
    let gate = "//- src/gate.rs\n#[privacy(gate = \"consent.mail\")] pub fn may(id: u64) -> bool { id > 1 }\n";
    let code = CODE.replacen("//- src/lib.rs\n", "//- src/lib.rs\nmod gate;\n", 1);
    let run = |name: &str| said(&command(folder(&[MANIFEST, &when(name), &code, gate].concat()).path(), &[]));
    assert!(!run("consent.mail").2.contains("unknown_gate"));
    let (status, _, err) = run("consent.mial");
    assert!(
        status == 2 && err.contains("error[unknown_gate]") && err.contains("did you mean `consent.mail`?"),
        "{err}"
    );
    let (status, _, err) = run("setting.newsletter");
    assert!(status != 2 && err.contains("warning[unknown_gate]"), "{err}");
}

#[test]
fn explaining() {
    let dir = tempfile::tempdir().expect("there is room");
    for name in ["log_not_allowed", "log-not-allowed", "LOG_NOT_ALLOWED"] {
        let (status, out, err) = said(&command(dir.path(), &["explain", name]));
        assert_eq!((status, err.as_str()), (0, ""));
        assert!(out.starts_with("# log_not_allowed\n"), "{out}");
    }
}

#[test]
fn policies_are_shown() {
    let policy = "//- privacy.toml
[data.contact]
purposes = [\"service.account\"]
retention = \"2y\"
[data.\"contact.email\"]
sharing = [{ with = \"mailer\", form = \"pseudonymous\", when = \"consent.mail\" }]
[recipients.mailer]
hosts = [\"mail.example.com\"]
[gates.\"consent.mail\"]
text = \"Mail is wanted\"
";
    let (status, out, _) = run(&[MANIFEST, policy, CODE], &["policy", "show"]);
    assert_eq!(status, 0);
    insta::assert_snapshot!(out);
    let (status, out, _) = run(&[MANIFEST, policy, CODE], &["policy", "show", "contact.phone"]);
    assert!(status == 0 && out.contains("data contact.phone") && !out.contains("recipient"), "{out}");
    let (status, out, _) = run(&[MANIFEST, policy, CODE], &["policy", "show", "network.ip"]);
    assert!(status == 0 && out.contains("no row speaks of it"), "{out}");
    let (status, _, err) = run(&[MANIFEST, policy, CODE], &["policy", "show", "contact.emial"]);
    assert!(status == 2 && err.contains("did you mean `contact.email`?"), "{err}");
    let (status, out, _) = run(&[MANIFEST, policy, CODE], &["policy", "check"]);
    assert_eq!(
        (status, out.as_str()),
        (0, "privacy.toml: valid; 2 rows, 0 stores, 1 recipient, 0 binds, 0 exceptions\n")
    );
    let (status, out, _) = run(&[], &["policy", "schema"]);
    assert_eq!(status, 0);
    assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok());
}

#[test]
fn colours() {
    let files = [MANIFEST, POLICY, CODE];
    assert!(!run(&files, &[]).1.contains('\u{1b}'));
    assert!(run(&files, &["--color", "always"]).1.contains('\u{1b}'));
    assert!(!run(&files, &["--color", "never"]).1.contains('\u{1b}'));
}

#[test]
fn a_github_workflow_has_its_own_form() {
    let dir = folder(&[MANIFEST, POLICY, CODE].concat());
    let summary = dir.path().join("summary.md");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-check"))
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", &summary)
        .current_dir(dir.path())
        .output()
        .expect("it runs");
    assert_eq!(said(&output).0, 0);
    assert!(std::fs::read_to_string(summary).expect("it was written").starts_with("## Privacy check"));
}

/// Shares the address with somebody whom the row does not name, and uses it where no purpose is stated.
const BAD: &str = "//- src/lib.rs
#[personal]
pub struct User {
    #[personal(contact.email)]
    pub email: String,
}

#[privacy(share = \"ad-network\")]
fn send(to: &str) {}

#[privacy(purpose = \"service.account\")]
pub fn target(user: &User) {
    send(&user.email);
}

pub fn long(user: &User) -> bool {
    user.email.len() > 80
}
";
const RECIPIENT: &str = "[recipients.ad-network]\nkind = \"third-party\"\n";

#[test]
fn findings_at_deny_level() {
    let files = [MANIFEST, POLICY, RECIPIENT, BAD];
    let (status, out, err) = run(&files, &["--format", "short"]);
    assert_eq!(status, 1, "{err}");
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].starts_with("src/lib.rs:12:5: deny[recipient_not_allowed]: "), "{out}");
    assert!(lines[1].starts_with("src/lib.rs:16:16: warn[purpose_unknown]: "), "{out}");
    assert_eq!(lines.len(), 2, "{out}");
    for (name, _) in privacy_check::report::Format::ALL {
        let (status, out, _) = run(&files, &["--format", name, "--threads", "1"]);
        assert_eq!((status, out == run(&files, &["--format", name, "--threads", "3"]).1), (1, true), "{name}");
    }
}

#[test]
fn warnings_alone_pass_unless_cargo_denies_them() {
    let levels = "[levels]\nrecipient_not_allowed = \"warn\"\n";
    let dir = folder(&[MANIFEST, POLICY, RECIPIENT, levels, BAD].concat());
    let (status, out, _) = said(&command(dir.path(), &["--format", "json"]));
    assert_eq!(status, 0);
    assert!(out.contains("\"verdict\": \"clean\""));
    let mut denying = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-check"));
    let denied = denying.env("CARGO_BUILD_WARNINGS", "deny").arg("--format=json").current_dir(dir.path()).output();
    assert_eq!(said(&denied.expect("it runs")).0, 1);
}

#[test]
fn explaining_one_finding() {
    let dir = folder(&[MANIFEST, POLICY, RECIPIENT, BAD].concat());
    let (_, out, _) = said(&command(dir.path(), &["--format", "json"]));
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    let id = document["findings"][0]["id"].as_str().expect("it has an id");
    let (status, out, err) = said(&command(dir.path(), &["explain", &id[..8]]));
    assert_eq!(status, 0, "{err}");
    for words in
        ["recipient_not_allowed: ", "The way of the data", "--> src/lib.rs:12:", "--> privacy.toml:1:", "[[exception]]"]
    {
        assert!(out.contains(words), "{words:?} is not in\n{out}");
    }
    assert!(out.contains("# recipient_not_allowed\n"), "{out}");
    let near = format!("{}0", &id[..15]);
    let (_, _, err) = said(&command(dir.path(), &["explain", &near]));
    assert!(err.contains(&format!("did you mean `{id}`?")), "{err}");
    assert_eq!(said(&command(dir.path(), &["explain", "0000000000000000"])).0, 2);
}

#[test]
fn an_unreadable_file_outranks_findings() {
    let dir = folder(&[MANIFEST, POLICY, RECIPIENT, BAD].concat());
    write(dir.path(), "src/more.rs", b"\xff");
    let text = std::fs::read_to_string(dir.path().join("src/lib.rs")).expect("it is there");
    write(dir.path(), "src/lib.rs", format!("mod more;\n{text}").as_bytes());
    let (status, out, _) = said(&command(dir.path(), &["--format", "json"]));
    let document: serde_json::Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!((status, document["findings"].as_array().map(Vec::len)), (3, Some(2)));
}

#[test]
fn stages_are_printed() {
    let files = [MANIFEST, POLICY, RECIPIENT, BAD];
    for stage in ["hir", "names", "ir", "graph", "summaries", "flows"] {
        let (status, out, err) = run(&files, &["--dump", stage]);
        assert_eq!(status, 0, "{err}");
        assert!(out.contains("target"), "{stage}: {out}");
    }
}

/// The code hands e-mail to a queue of which only the user's own model tells.
const QUEUE: &str = "//- src/lib.rs\n#[personal]\npub struct User {\n    #[personal(contact.email)]\n    pub email: String,\n}\n\
                     #[privacy(purpose = \"service.account\")]\npub fn send(user: &User) {\n    acme_queue::push(&user.email);\n}\n";
const MODEL: &str = "//- privacy-models/acme-queue.toml\ncrate = \"acme-queue\"\nversions = \"1\"\n[[fn]]\npath = \"acme_queue::push\"\nstore = \"queue\"\n";

#[test]
fn models_beside_the_policy_count() {
    let manifest = format!("{MANIFEST}[dependencies]\nacme-queue = \"1\"\n");
    let (_, out, _) = run(&[&manifest, POLICY, QUEUE], &["--format", "short"]);
    assert!(!out.contains("store_not_allowed"), "{out}");
    let (status, out, err) = run(&[&manifest, POLICY, QUEUE, MODEL], &["--format", "short"]);
    assert_eq!(status, 1, "{out}{err}");
    assert!(out.contains("store_not_allowed") && out.contains("queue"), "{out}");
    let lock = "//- Cargo.lock\nversion = 4\n[[package]]\nname = \"acme-queue\"\nversion = \"2.0.0\"\n";
    let (_, out, err) = run(&[&manifest, POLICY, QUEUE, MODEL, lock], &["--format", "short"]);
    assert!(out.contains("store_not_allowed"), "{out}");
    assert!(err.contains("2.0.0"), "{err}");
}

#[test]
fn a_model_that_is_wrong_is_refused_with_its_place() {
    let wrong = MODEL.replace("store = ", "stroe = ");
    let (status, _, err) = run(&[MANIFEST, POLICY, QUEUE, &wrong], &[]);
    assert_eq!(status, 2, "{err}");
    for word in ["privacy-models/acme-queue.toml", "`stroe`", "did you mean `store`?"] {
        assert!(err.contains(word), "{word:?} is not in\n{err}");
    }
}
