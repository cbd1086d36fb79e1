//! The review and its page, over whole runs: what they say, that links lead somewhere, that nothing hostile gets out, and
//! that ids survive.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use privacy_check::report::page::PageFormat;

use crate::cli::{command, said};
use crate::load::{folder, write};
use crate::policy_schema::refusal;

const MANIFEST: &str = "//- Cargo.toml\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

const POLICY: &str = r#"//- privacy.toml
[policy]
name = "shop"
version = "1"
notice = "https://shop.example/privacy"

[data."contact.email"]
purposes = ["service.account", { for = "marketing.direct", when = "consent.mail" }]
retention = "30d"
stores = ["users"]
sharing = ["mailer"]
clause = "Information you provide"
controls = ["ISO27701:7.3.6"]

[stores.users]
retention = "2y"
tables = ["users"]
[stores.unused]
retention = "1d"
[recipients.mailer]
kind = "processor"
region = "DE"
hosts = ["mail.example.com"]
contract = "DPA-1"
[gates."consent.mail"]
text = "The user wants mail"

[[exception]]
finding = "log_not_allowed"
at = "shop::debug"
reason = "</td><script>alert(1)</script>"
owner = "ops"
until = "2999-01-01"
"#;

const CODE: &str = r#"//- src/lib.rs
#[personal(subject = "customer")]
pub struct User {
    #[personal(contact.email)]
    pub email: String,
}

#[privacy(store = "users")]
fn save(email: &str) {}

#[privacy(form = "anonymous")]
fn count(email: &str) -> usize { email.len() }

#[privacy(share = "mailer")]
fn send(email: &str) {}

#[privacy(purpose = "service.account")]
pub fn register(user: &User) {
    save(&user.email);
    send(&user.email);
}

#[privacy(purpose = "service.account")]
pub fn debug(user: &User) {
    println!("{}", user.email);
}
"#;

fn report(dir: &Path, arguments: &[&str]) -> String {
    let arguments = [&["report", "-q", "--commit", "0123abc"], arguments].concat();
    let (status, out, err) = said(&command(dir, &arguments));
    assert_eq!(status, 0, "{err}");
    out
}

fn json(dir: &Path, arguments: &[&str]) -> Value {
    let text = report(dir, &[&["--format", "json"], arguments].concat());
    serde_json::from_str(&text).expect("it is JSON")
}

fn shop() -> tempfile::TempDir {
    folder(&[MANIFEST, POLICY, CODE].concat())
}

fn messenger() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/workspaces/messenger")
}

/// The texts of a list's field.
fn texts<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    list.as_array().expect("a list").iter().filter_map(|one| one[key].as_str()).collect()
}

#[test]
fn it_says_who_gets_what_and_what_became_of_the_promises() {
    let dir = shop();
    let review = json(dir.path(), &[]);
    assert_eq!(review["title"], "shop");
    assert_eq!(texts(&review["recipients"], "name"), ["mailer"]);
    assert_eq!(review["recipients"][0]["gets"][0]["data"], "contact.email");
    assert_eq!(texts(&review["stores"], "name"), ["log", "unused", "users"]);
    assert_eq!((&review["stores"][2]["kept"], &review["stores"][2]["limit"]), (&"broken".into(), &"30d".into()));
    let clause = &review["clauses"][0];
    assert_eq!(clause["heading"], "Information you provide");
    let states: Vec<(&str, &str)> =
        texts(&clause["promises"], "rule").into_iter().zip(texts(&clause["promises"], "state")).collect();
    // The last is that of the store, which stands where the first row that lists it does.
    let expected = [
        ("purposes", "kept"),
        ("retention", "broken"),
        ("stores", "excused"),
        ("sharing", "kept"),
        ("retention", "broken"),
    ];
    assert_eq!(states, expected);
    assert_eq!(review["controls"][0]["state"], "broken");
    let declared_only: Vec<&Value> =
        review["comparison"].as_array().expect("rows").iter().filter(|row| row["observed"] == 0).collect();
    assert_eq!(declared_only.iter().map(|row| &row["name"]).collect::<Vec<_>>(), ["marketing.direct"]);
    assert_eq!((&review["claims"][0]["item"], &review["claims"][0]["at"]["line"]), (&"shop::count".into(), &11.into()));
    assert_eq!(review["exceptions"][0]["excuses"].as_array().map(Vec::len), Some(1));
}

#[test]
fn the_policy_is_told_in_sentences() {
    let show =
        |arguments: &[&str]| said(&command(&messenger(), &[&["policy", "show", "--format", "md"], arguments].concat()));
    let (status, out, _) = show(&[]);
    assert_eq!(status, 0);
    insta::assert_snapshot!(out);
    let (status, out, _) = show(&["contact.email"]);
    assert!(status == 0 && out.contains("`contact.email` is kept 2y at most.") && !out.contains("network"), "{out}");
    let (status, _, err) = show(&["contact.emial"]);
    assert!(status == 2 && err.contains("did you mean `contact.email`?"), "{err}");
    // A policy is there before the code is.
    let dir = folder(&[MANIFEST, POLICY, "//- src/lib.rs\npub fn nothing() {}\n"].concat());
    let (status, out, _) = said(&command(dir.path(), &["policy", "show", "--format", "md"]));
    assert!(status == 0 && out.contains("  - **no code**: nothing does what it speaks of\n"), "{out}");
}

#[test]
fn anchors_survive_a_move() {
    let dir = shop();
    let before = json(dir.path(), &[]);
    let moved = format!("// A line more.\nmod other {{}}\n\n{}", CODE.trim_start_matches("//- src/lib.rs\n"));
    write(dir.path(), "src/lib.rs", &moved);
    let after = json(dir.path(), &[]);
    for list in ["flows", "findings", "activities", "recipients", "stores", "rights", "comparison"] {
        assert_eq!(texts(&before[list], "id"), texts(&after[list], "id"), "{list}");
    }
    assert_ne!(before["provenance"]["inputs_sha256"], after["provenance"]["inputs_sha256"]);
}

#[test]
fn changes_are_told_against_both_documents() {
    let dir = shop();
    for (name, arguments) in
        [("a.json", &["report", "--format", "json"][..]), ("b.json", &["check", "--format", "json"])]
    {
        let (_, text, _) = said(&command(dir.path(), arguments));
        std::fs::write(dir.path().join(name), text).expect("it can be written");
    }
    assert_eq!(said(&command(dir.path(), &["lock"])).0, 0);
    for name in ["a.json", "b.json", "privacy.lock"] {
        let same = json(dir.path(), &["--against", name]);
        assert_eq!(
            (&same["changes"]["added"], &same["changes"]["removed"]),
            (&Value::Array(vec![]), &Value::Array(vec![]))
        );
    }
    let more = format!(
        "{CODE}\n#[privacy(purpose = \"marketing.direct\")]\npub fn advertise(user: &User) {{ send(&user.email); }}\n"
    );
    write(dir.path(), "src/lib.rs", &more);
    assert_eq!(json(dir.path(), &[])["changes"]["against"], "privacy.lock");
    for name in ["a.json", "b.json", "privacy.lock"] {
        let changes = json(dir.path(), &["--against", name]);
        let added = changes["changes"]["added"].as_array().expect("a list").len();
        assert_eq!(added, 1, "{name}: {}", changes["changes"]);
    }
    let (status, out, err) = said(&command(dir.path(), &["report", "--against", "privacy.toml"]));
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(err.contains("no earlier state"), "{err}");
}

#[test]
fn what_is_not_judged_is_not_kept() {
    let dir = shop();
    std::fs::write(dir.path().join("src/broken.rs"), "fn (").expect("it can be written");
    write(dir.path(), "src/lib.rs", format!("{CODE}\nmod broken;\n"));
    let (status, text, _) = said(&command(dir.path(), &["report", "-q", "--format", "json"]));
    let review: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!((status, &review["verdict"]), (3, &"unreadable".into()));
    for clause in review["clauses"].as_array().expect("clauses") {
        assert!(!texts(&clause["promises"], "state").contains(&"kept"));
    }
}

#[test]
fn the_page_has_its_order_and_no_dead_link() {
    let dir = shop();
    for (page, review) in
        [(report(dir.path(), &[]), json(dir.path(), &[])), (report(&messenger(), &[]), json(&messenger(), &[]))]
    {
        let sections: Vec<usize> = [
            "verdict",
            "changes",
            "triggers",
            "unknowns",
            "activities",
            "recipients",
            "stores",
            "diagrams",
            "findings",
            "exceptions",
            "comparison",
            "promises",
            "rights",
            "claims",
            "gaps",
            "provenance",
        ]
        .iter()
        .map(|id| page.find(&format!("<section id=\"{id}\"")).unwrap_or_else(|| panic!("{id} is missing")))
        .collect();
        assert!(sections.is_sorted(), "{sections:?}");
        let ids: Vec<&str> = attributes(&page, "id").collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an id stands twice");
        for link in attributes(&page, "href").filter_map(|link| link.strip_prefix('#')) {
            assert!(unique.contains(link), "#{link} leads nowhere");
        }
        for list in ["activities", "recipients", "stores", "flows", "rights", "exceptions", "gaps", "categories"] {
            for id in texts(&review[list], "id") {
                assert!(unique.contains(id), "{list}: {id} has no row");
            }
        }
        for tag in ["<img", "<link", "<iframe", "@import", "url(", " style=", " on"] {
            assert!(!page.contains(tag) || tag == " on", "{tag}");
        }
    }
}

/// Values of an attribute.
fn attributes<'p>(page: &'p str, name: &str) -> impl Iterator<Item = &'p str> {
    let start = format!(" {name}=\"");
    let mut rest = page;
    std::iter::from_fn(move || {
        let at = rest.find(&start)? + start.len();
        let end = at + rest[at..].find('"')?;
        let value = &rest[at..end];
        rest = &rest[end..];
        Some(value)
    })
}

/// What the browser shows, an element a line; digests are those of other files.
#[test]
fn the_page_is_as_it_was() {
    let page = report(shop().path(), &["--format", "html"]);
    let (_, body) = page.split_once("<body>").expect("it has a body");
    let (body, _) = body.split_once("<script>").expect("it ends with the script");
    let digest = |word: &str| {
        let is_digest = word.len() >= 32 && word.chars().all(|c| c.is_ascii_hexdigit());
        if is_digest { "DIGEST".to_owned() } else { word.to_owned() }
    };
    let body = body.replace("><", ">\n<");
    let words = body.split_inclusive(|c: char| !c.is_ascii_alphanumeric()).map(|word| {
        let end = word.len() - usize::from(!word.ends_with(|c: char| c.is_ascii_alphanumeric()));
        if word.is_char_boundary(end) { digest(&word[..end]) + &word[end..] } else { word.to_owned() }
    });
    insta::assert_snapshot!(words.collect::<String>());
}

const GATED: &str = r#"//- privacy.toml
[policy]
name = "shop"
version = "1"
[data."contact.email"]
when = "consent.mail"
purposes = ["service.account"]
retention = "30d"
stores = ["users"]
sharing = ["mailer"]
rights = [{ right = "erase", when = "auth.login" }]
[stores.users]
retention = "30d"
[recipients.mailer]
kind = "processor"
//- src/lib.rs
#[privacy(gate = "consent.mail")]
fn wants_mail() -> bool { true }
#[privacy(gate = "auth.login")]
fn is_logged_in(id: u64) -> bool { id > 0 }
#[privacy(returns = "contact.email")]
fn ask() -> String { String::new() }
#[privacy(store = "users")]
fn save(email: &str) {}
#[privacy(share = "mailer")]
fn send(email: &str) {}
#[privacy(erase = "users")]
fn forget(id: u64) {}
#[privacy(purpose = "service.account")]
pub fn subscribe() {
    if wants_mail() {
        let email = ask();
        save(&email);
        send(&email);
    }
}
pub fn leave(id: u64) {
    if is_logged_in(id) {
        forget(id);
    }
}
"#;

#[test]
fn gates_are_told_with_what_they_guard() {
    let dir = folder(&[MANIFEST, GATED].concat());
    let review = json(dir.path(), &[]);
    let told = |stage: &str| {
        let flows = review["flows"].as_array().expect("a list");
        flows.iter().find(|flow| flow["stage"] == stage).map_or(Value::Null, |flow| flow["gates"].clone())
    };
    for stage in ["collect", "store", "share"] {
        assert_eq!(told(stage), serde_json::json!(["consent.mail"]), "{stage}");
    }
    assert_eq!(told("erase"), serde_json::json!(["auth.login"]));
    assert_eq!(review["activities"][0]["gates_held"], serde_json::json!(["consent.mail"]));
    // Erasing has no purpose to state.
    assert!(texts(&review["activities"], "id").iter().all(|id| !id.contains("none")), "{}", review["activities"]);
    let page = report(dir.path(), &["--format", "html"]);
    assert!(page.contains("consent.<wbr>mail</code> <span class=\"badge kept\">checked"), "{page}");
    // Where one way leads around the gate, it does not hold for the row.
    let around = GATED.replace("if wants_mail() {", "if wants_mail() || true {");
    let dir = folder(&[MANIFEST, &around].concat());
    let review = json(dir.path(), &[]);
    assert_eq!(review["activities"][0]["gates_held"], serde_json::json!([]));
}

#[test]
fn no_text_of_the_project_is_markup() {
    let page = report(shop().path(), &[]);
    assert!(!page.contains("<script>alert"));
    assert!(page.contains("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert_eq!(page.matches("<script").count(), 1);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = report(&messenger(), &["--format", "html", "--threads", "1"]);
    assert_eq!(once, report(&messenger(), &["--format", "html", "--threads", "3"]));
    let dir = shop();
    for (format, _) in PageFormat::ALL {
        let once = report(dir.path(), &["--format", format, "--threads", "1"]);
        assert_eq!(once, report(dir.path(), &["--format", format, "--threads", "2"]), "{format}");
    }
}

#[test]
fn the_document_fits_its_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies/schema/report.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("it ships")).expect("it is JSON");
    let dir = shop();
    let against = json(dir.path(), &[]).to_string();
    std::fs::write(dir.path().join("old.json"), against).expect("it can be written");
    for review in [json(dir.path(), &[]), json(dir.path(), &["--against", "old.json"]), json(&messenger(), &[])] {
        assert_eq!(refusal(&schema, &review), None);
    }
    let mut wrong = json(dir.path(), &[]);
    wrong["flows"][0]["stage"] = Value::Null;
    assert!(refusal(&schema, &wrong).is_some());
}

#[test]
fn markdown_holds_no_markup_of_the_project() {
    let page = report(shop().path(), &["--format", "md"]);
    assert!(page.contains("```mermaid\nflowchart LR\n") && page.contains("| `mailer` | processor | DE | DPA-1 |"));
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"), "{page}");
}

/// Fields of a line of CSV; ours are quoted only where they must be.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().expect("there is one").push(c),
        }
    }
    fields
}

#[test]
fn the_record_of_processing_has_a_row_for_each_purpose() {
    let text = report(shop().path(), &["--format", "ropa"]);
    let rows: Vec<Vec<String>> = text.lines().map(fields).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert_eq!(rows.iter().skip(1).map(|row| row[1].as_str()).collect::<Vec<_>>(), ["service.account"]);
    assert_eq!((rows[1][4].as_str(), rows[1][5].as_str()), ("customer", "contact.email"));
    assert_eq!((rows[1][7].as_str(), rows[1][8].as_str()), ("processor", "mailer (DE, DPA-1)"));
    assert_eq!(rows[1][10], "contact.email: 30d");
}

#[test]
fn plays_form_has_every_question_and_our_answers() {
    let text = report(shop().path(), &["--format", "play"]);
    let rows: Vec<Vec<String>> = text.lines().map(fields).collect();
    assert_eq!(rows[0][..3], ["Question ID (machine readable)", "Response ID (machine readable)", "Response value"]);
    let value = |question: &str, response: &str| {
        let row = rows.iter().find(|row| row[0] == question && row[1] == response);
        row.unwrap_or_else(|| panic!("{question} {response} is not asked"))[2].as_str()
    };
    assert_eq!(value("PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA", ""), "true");
    assert_eq!(value("PSL_DATA_TYPES_PERSONAL", "PSL_EMAIL"), "true");
    assert_eq!(value("PSL_DATA_TYPES_PERSONAL", "PSL_NAME"), "");
    let usage = "PSL_DATA_USAGE_RESPONSES:PSL_EMAIL";
    assert_eq!(
        value(&format!("{usage}:PSL_DATA_USAGE_COLLECTION_AND_SHARING"), "PSL_DATA_USAGE_ONLY_COLLECTED"),
        "true"
    );
    // A processor is nobody that data is shared with.
    assert_eq!(value(&format!("{usage}:PSL_DATA_USAGE_COLLECTION_AND_SHARING"), "PSL_DATA_USAGE_ONLY_SHARED"), "");
    assert_eq!(value(&format!("{usage}:DATA_USAGE_COLLECTION_PURPOSE"), "PSL_ACCOUNT_MANAGEMENT"), "true");
    assert_eq!(value(&format!("{usage}:PSL_DATA_USAGE_EPHEMERAL"), ""), "false");
}

#[test]
fn other_vocabularies_get_their_names() {
    let dir = shop();
    let manifest = report(dir.path(), &["--format", "fideslang"]);
    for line in
        ["fides_key: \"shop\"", "- \"user.contact.email\"", "fides_key: \"mailer\"", "data_use: \"essential.service\""]
    {
        assert!(manifest.contains(line), "{line} is not in\n{manifest}");
    }
    let document: Value = serde_json::from_str(&report(dir.path(), &["--format", "dpv"])).expect("it is JSON");
    let process = document["@graph"].as_array().expect("a graph").iter().find(|node| node["@type"] == "dpv:Process");
    let process = process.expect("there is an activity");
    assert_eq!(process["dpv:hasPersonalData"]["@id"], "pd:EmailAddress");
    assert_eq!(process["dpv:hasPurpose"]["@id"], "dpv:AccountManagement");
    let apple = report(dir.path(), &["--format", "apple"]);
    for line in ["<string>NSPrivacyCollectedDataTypeEmailAddress</string>", "<key>NSPrivacyTracking</key>\n\t<false/>"]
    {
        assert!(apple.contains(line), "{line} is not in\n{apple}");
    }
    let pipl = report(dir.path(), &["--format", "pipl"]);
    assert!(pipl.contains("| Art. 55(3) |") && pipl.contains("`processor mailer`") && pipl.contains("Art. 56(3)"));
}

#[test]
fn a_folder_takes_all_tables() {
    let dir = shop();
    report(dir.path(), &["--format", "csv", "--output", "out"]);
    let mut names: Vec<String> = std::fs::read_dir(dir.path().join("out"))
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 14);
    let stores = std::fs::read_to_string(dir.path().join("out/stores.csv")).expect("a table");
    assert!(stores.starts_with("id,store,where,") && stores.contains("\r\nstore-users,users,server,"), "{stores}");
    assert_eq!(report(dir.path(), &["--format", "csv", "--table", "stores"]), stores);
}
