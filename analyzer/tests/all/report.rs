//! Every form of a report, over one run made by hand: traces over files and through a stub, lines of policy, suppressed and
//! guessed findings, gaps, notes, text that tries to steer a terminal.

use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::diag::{Note, Severity};
use privacy_check::findings::{
    Analysis, Coverage, Finding, FlowRecord, Gap, PolicyIdentity, PolicyLine, Stage, Suppression, TraceHop, Unknown,
};
use privacy_check::policy::{FINDINGS, Form, Level, PolicyFile};
use privacy_check::report::{Format, Report, Style, Verdict, finding_names, page, render_notes, step_summary};
use privacy_check::source::{FileId, Input, Origin, Package, SourceFile, Span};
use privacy_check::ty::Reason;

const USERS: &str = "\
pub struct User {
    pub email: String,
    pub phone: String,
}

impl User {
    pub fn contact(&self) -> String {
        self.email.clone()
    }
}
";

const ADS: &str = "\
use crate::users::User;

pub fn target(user: &User) {
    let address = user.contact();
\tsend(\"größe\", &address); // <b>|*[x]
}

fn send(kind: &str, to: &str) {
    log::info!(\"{kind} {to}\");
}
";

const POLICY: &str = "\
[policy]
name = \"shop\"

[data.\"contact.email\"]
purposes = [\"service.account\"]
sharing = [\"mail-provider\"]
never = [\"marketing\"]
";

struct Run {
    input: Input,
    users: FileId,
    ads: FileId,
    stub: FileId,
}

fn run() -> Run {
    let mut input = Input::default();
    let mut package = |name: &str, origin: Origin| {
        input.packages.alloc(Package {
            name: name.to_owned(),
            version: "0.1.0".to_owned(),
            origin,
            dir: String::new(),
            targets: Vec::new(),
            dependencies: Vec::new(),
            files: Vec::new(),
            features: None,
        })
    };
    let (shop, std) = (package("shop", Origin::Member), package("std", Origin::Stub));
    let mut file = |path: &str, package, text: &str| {
        input.add_file(SourceFile { path: path.to_owned(), package, text: Ok(text.into()) })
    };
    let users = file("src/users.rs", shop, USERS);
    let ads = file("src/ads.rs", shop, ADS);
    let stub = file("<stub>/std.rs", std, "fn clone() {}\n");
    let broken =
        SourceFile { path: "src/broken.rs".to_owned(), package: shop, text: Err("it is not UTF-8".to_owned()) };
    input.add_file(broken);
    Run { input, users, ads, stub }
}

fn at(file: FileId, line: u32, column: u32, len: u32) -> Span {
    Span { file, line, column, len }
}

fn hop(span: Span, what: &str) -> TraceHop {
    TraceHop { span, what: what.to_owned() }
}

fn names(list: &[&str]) -> Vec<Name> {
    list.iter().map(|name| Name::new(name)).collect()
}

/// The line of the policy on which `words` stand.
fn policy_line(words: &str) -> PolicyLine {
    let start = POLICY.find(words).expect("the policy says so");
    let line = POLICY[..start].matches('\n').count() as u32 + 1;
    let column = (start - POLICY[..start].rfind('\n').map_or(0, |at| at + 1)) as u32 + 1;
    PolicyLine { file: "privacy.toml".to_owned(), line, column, bytes: (start as u32, (start + words.len()) as u32) }
}

fn finding(name: &'static str, level: Level, span: Span) -> Finding {
    Finding {
        id: format!("{:016x}", name.len() * 1_000_003 + span.line as usize * 101 + span.column as usize),
        name,
        level,
        message: format!("something about {name}"),
        data: names(&["contact.email"]),
        form: Form::Raw,
        subject: None,
        stage: Stage::Use,
        purposes: Vec::new(),
        store: None,
        recipient: None,
        gate: None,
        item: Name::new("shop::ads::target"),
        at: span,
        target: Name::new("shop::ads::send"),
        policy: None,
        trace: Vec::new(),
        help: String::new(),
        guessed: false,
        suppressed: None,
    }
}

fn shared(run: &Run) -> Finding {
    let here = at(run.ads, 5, 2, 4);
    Finding {
        message: "`contact.email` goes to `ad-network`, which the policy does not allow".to_owned(),
        subject: Some(Name::new("customer")),
        stage: Stage::Share,
        purposes: names(&["marketing.ads"]),
        recipient: Some(Name::new("ad-network")),
        policy: Some(policy_line("[\"mail-provider\"]")),
        trace: vec![
            hop(at(run.users, 8, 14, 5), "`email` is read"),
            hop(at(run.stub, 1, 4, 5), "cloned"),
            hop(at(run.ads, 4, 24, 7), "returned by `contact`"),
            hop(here, "passed to `shop::ads::send`"),
        ],
        help: "add `ad-network` to `sharing`, or take the data out".to_owned(),
        ..finding("recipient_not_allowed", Level::Deny, here)
    }
}

fn logged(run: &Run) -> Finding {
    Finding {
        message: "`contact.email` is logged\u{1b}[31m".to_owned(),
        stage: Stage::Store,
        store: Some(Name::new("log")),
        item: Name::new("shop::ads::send"),
        target: Name::new("log::info!"),
        policy: Some(policy_line("[data.\"contact.email\"]")),
        guessed: true,
        ..finding("log_not_allowed", Level::Deny, at(run.ads, 9, 10, 4))
    }
}

fn suppressed(run: &Run) -> Finding {
    Finding {
        suppressed: Some(Suppression {
            by: "exception",
            reason: "until the move".to_owned(),
            owner: Some("payments".to_owned()),
            until: Some("2027-03-31".to_owned()),
        }),
        ..finding("purpose_not_allowed", Level::Allow, at(run.users, 8, 14, 5))
    }
}

/// A finding about the policy alone.
fn unused() -> Finding {
    Finding {
        policy: Some(policy_line("\"service.account\"")),
        item: Name::new(""),
        target: Name::new(""),
        message: "no code uses `contact.email` for `service.account`".to_owned(),
        ..finding("unused_rule", Level::Warn, at(FileId::new(0), 0, 0, 0))
    }
}

fn flow(run: &Run, target: &str, allowed: bool) -> FlowRecord {
    FlowRecord {
        data: Name::new("contact.email"),
        form: Form::Raw,
        subject: None,
        stage: Stage::Share,
        purposes: names(&["marketing.ads"]),
        store: None,
        recipient: Some(Name::new(target)),
        gates: Vec::new(),
        item: Name::new("shop::ads::target"),
        target: Name::new("shop::ads::send"),
        at: at(run.ads, 5, 2, 4),
        source: Name::new("shop::users::User.email"),
        allowed,
    }
}

fn analysis(run: &Run) -> Analysis {
    let warnings = [3, 4, 5, 8, 9].map(|line| finding("purpose_unknown", Level::Warn, at(run.ads, line, 1, 2)));
    let mut findings = vec![unused(), suppressed(run), logged(run)];
    findings.extend(warnings);
    findings.push(shared(run));
    Analysis {
        candidates: Vec::new(),
        findings,
        flows: vec![flow(run, "ad-network", false), flow(run, "mail-provider", true)],
        stores: Vec::new(),
        rights: Vec::new(),
        claims: Vec::new(),
        gaps: vec![Gap {
            kind: "unknown_call",
            message: "nobody knows `native`".to_owned(),
            at: Some(at(run.ads, 4, 24, 7)),
            item: Some(Name::new("shop::ads::target")),
            data: names(&["contact.email"]),
        }],
        coverage: Coverage {
            files: 2,
            lines: 20,
            functions: 3,
            calls: 1000,
            calls_resolved: 999,
            calls_workspace: 900,
            calls_modelled: 90,
            calls_foreign: 9,
            calls_guessed: 2,
            calls_unknown: {
                let mut unknown = Unknown::default();
                unknown.add(Reason::Cascade);
                unknown
            },
            registry_crates: 3,
            fields_tagged: 1,
            fields_untagged: 1,
        },
        notes: Vec::new(),
        policy_notes: Vec::new(),
        policy_files: vec![Arc::new(PolicyFile::new("privacy.toml", POLICY))],
        policy: Some(PolicyIdentity {
            name: Some("shop".to_owned()),
            version: None,
            digest: "0123456789abcdef0123456789abcdef".to_owned(),
        }),
    }
}

fn unreadable(run: &Run) -> Note {
    Note {
        span: run.input.file_at("src/broken.rs").map(|file| at(file, 1, 1, 1)),
        severity: Severity::Unreadable,
        kind: "unreadable_file",
        message: "the file could not be read: it is not UTF-8".to_owned(),
        help: None,
    }
}

fn rendered(format: Format, style: &Style) -> String {
    let run = run();
    let analysis = analysis(&run);
    Report::new(&run.input, &analysis).render(format, style)
}

#[test]
fn human() {
    insta::assert_snapshot!(rendered(Format::Human, &Style::default()));
}

#[test]
fn human_in_full() {
    insta::assert_snapshot!(rendered(Format::Human, &Style { verbose: true, ..Style::default() }));
}

#[test]
fn short() {
    insta::assert_snapshot!(rendered(Format::Short, &Style::default()));
}

#[test]
fn json() {
    insta::assert_snapshot!(rendered(Format::Json, &Style::default()));
}

#[test]
fn sarif() {
    let text = rendered(Format::Sarif, &Style { prefix: "a dir/".to_owned(), ..Style::default() });
    // Pages are data of their own, and long.
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    for rule in document["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap() {
        assert_eq!(rule["help"]["markdown"], page(rule["id"].as_str().unwrap()).unwrap());
        rule["help"] = "…".into();
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&document).unwrap());
}

#[test]
fn github() {
    insta::assert_snapshot!(rendered(Format::Github, &Style { prefix: "sub/".to_owned(), ..Style::default() }));
}

#[test]
fn gitlab() {
    insta::assert_snapshot!(rendered(Format::Gitlab, &Style::default()));
}

#[test]
fn junit() {
    insta::assert_snapshot!(rendered(Format::Junit, &Style::default()));
}

#[test]
fn markdown() {
    let run = run();
    let analysis = analysis(&run);
    insta::assert_snapshot!(step_summary(&Report::new(&run.input, &analysis), None));
}

#[test]
fn notes() {
    let run = run();
    let bad_tag = Note {
        span: Some(at(run.users, 2, 9, 5)),
        severity: Severity::Error,
        kind: "bad_tag",
        message: "unknown category `contact.emial`".to_owned(),
        help: Some("did you mean `contact.email`?".to_owned()),
    };
    let gap = Note { severity: Severity::Gap, kind: "macro_not_expanded", help: None, ..bad_tag.clone() };
    let nowhere = Note { span: None, severity: Severity::Warning, kind: "load", ..gap.clone() };
    let list = [bad_tag, unreadable(&run), gap, nowhere];
    insta::assert_snapshot!(render_notes(&run.input, &list, &Style::default()));
    let loud = render_notes(&run.input, &list, &Style { verbose: true, ..Style::default() });
    assert!(loud.contains("macro_not_expanded"));
    let quiet = render_notes(&run.input, &list, &Style { quiet: true, ..Style::default() });
    assert!(!quiet.contains("load") && quiet.contains("bad_tag"));
}

#[test]
fn an_unreadable_file_is_in_every_document() {
    let run = run();
    let mut analysis = analysis(&run);
    analysis.notes.push(unreadable(&run));
    let report = Report::new(&run.input, &analysis);
    assert_eq!(report.verdict(), Verdict::Unreadable);
    let render = |format| report.render(format, &Style::default());
    assert!(render(Format::Json).contains("\"verdict\": \"unreadable\""));
    assert!(render(Format::Github).starts_with("::error file=src/broken.rs,line=1,title=unreadable_file::"));
    assert!(render(Format::Gitlab).contains("src/broken.rs"));
    assert!(render(Format::Junit).contains("<error type=\"unreadable_file\""));
    assert!(render(Format::Human).contains("no verdict"));
    let sarif: serde_json::Value = serde_json::from_str(&render(Format::Sarif)).unwrap();
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn an_empty_run_is_clean() {
    let input = Input::default();
    let analysis = Analysis::default();
    let report = Report::new(&input, &analysis);
    assert_eq!(report.verdict(), Verdict::Clean);
    for (_, format) in Format::ALL {
        let text = report.render(format, &Style::default());
        assert!(text.is_empty() || text.ends_with('\n'));
    }
    assert_eq!(report.render(Format::Short, &Style::default()), "");
}

#[test]
fn warnings_leave_a_run_clean() {
    let run = run();
    let analysis = Analysis { findings: vec![unused()], ..analysis(&run) };
    assert_eq!(Verdict::of(&analysis), Verdict::Clean);
}

/// Spans that no text has come from notes of other stages at times: they may look odd, and must not crash.
#[test]
fn places_beyond_the_text() {
    let run = run();
    for (line, column, len) in
        [(1, 900, 3), (900, 1, 1), (11, 1, 0), (10, 1, 1), (u32::MAX, u32::MAX, u32::MAX), (5, 0, 0)]
    {
        let mut wrong = shared(&run);
        wrong.at = at(run.ads, line, column, len);
        wrong.policy = Some(PolicyLine { file: "pack:none".to_owned(), line, column, bytes: (7, 3) });
        wrong.trace[0].span = at(run.users, line, column, len);
        wrong.trace[2].span = at(run.input.file_at("src/broken.rs").unwrap(), line, column, len);
        let analysis = Analysis { findings: vec![wrong], ..analysis(&run) };
        for (_, format) in Format::ALL {
            Report::new(&run.input, &analysis).render(format, &Style { color: true, ..Style::default() });
        }
    }
}

#[test]
fn colours_are_asked_for() {
    let plain = rendered(Format::Human, &Style::default());
    let colored = rendered(Format::Human, &Style { color: true, ..Style::default() });
    assert!(!plain.contains('\u{1b}'));
    assert!(colored.contains("\u{1b}[1m\u{1b}[91merror"));
}

#[test]
fn every_finding_has_a_page() {
    let known: Vec<&str> = FINDINGS.iter().map(|(name, _)| *name).collect();
    assert_eq!(finding_names().collect::<Vec<_>>(), known);
    for name in known {
        let text = page(name).unwrap();
        assert!(text.starts_with(&format!("# {name}\n\n")), "{name}");
        let parts: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(parts, ["## Why", "## Example", "## How to mend it", "## How to allow it"], "{name}");
        let example = text.split("## Example").nth(1).unwrap();
        assert!(example.contains("```rust") || example.contains("```toml"), "{name}");
    }
}
