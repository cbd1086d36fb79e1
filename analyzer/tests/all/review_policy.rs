//! What two policies say differently: each kind of rule, both ways.

use privacy_check::policy::{Policy, PolicySource, parse};
use privacy_check::review::{Direction, PolicyChange, compare_policies};

const BASE: &str = r#"
[policy]
version = "1"
[data.contact]
purposes = ["service.account"]
retention = "2y"
[data."contact.email"]
stores = ["users"]
sharing = [{ with = "mailer", purposes = ["service.notify"], when = "consent.mail" }]
never = ["marketing"]
rights = ["erase"]
[stores.users]
retention = "1y"
encrypted = true
[recipients.mailer]
kind = "processor"
region = "DE"
[gates."consent.mail"]
text = "Mail is wanted"
[transfers]
"*" = ["DE"]
"#;

fn policy(text: &str) -> Policy {
    let source = PolicySource { path: "privacy.toml".into(), text: text.into() };
    parse(source, &mut |_| Err("none".into())).unwrap_or_else(|wrong| panic!("{}\n{text}", wrong.render(false)))
}

fn change(from: &str, to: &str) -> PolicyChange {
    compare_policies(&policy(from), &policy(to))
}

/// What is said when `from` stands for `to` in the base, as `direction table: message`.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!(BASE.contains(from), "{from}");
    let rules = change(BASE, &BASE.replace(from, to)).rules;
    rules.iter().map(|rule| format!("{} {}: {}", rule.direction.as_str(), rule.table, rule.message)).collect()
}

/// Says `there` one way and `back` the other.
fn both_ways(from: &str, to: &str, there: &str, back: &str) {
    assert_eq!(told(from, to), [there]);
    let rules = change(&BASE.replace(from, to), BASE).rules;
    let said: Vec<String> =
        rules.iter().map(|rule| format!("{} {}: {}", rule.direction.as_str(), rule.table, rule.message)).collect();
    assert_eq!(said, [back]);
}

#[test]
fn the_same_is_no_change() {
    assert!(change(BASE, BASE).is_empty());
    let moved = BASE.replace("\n[data.contact]", "\n\n# A comment\n[data.contact]").replace(
        "purposes = [\"service.account\"]\nretention = \"2y\"\n",
        "retention = \"P2Y\"\npurposes = [ \"service.account\" ] # here\n",
    );
    assert_eq!(change(BASE, &moved), PolicyChange { before: Some("1".into()), after: Some("1".into()), rules: vec![] });
    // A row that repeats what it inherits.
    assert_eq!(told("stores = [\"users\"]\nsharing", "retention = \"2y\"\nstores = [\"users\"]\nsharing"), [""; 0]);
    assert!(!change(BASE, &moved).is_stale());
}

#[test]
fn rows() {
    both_ways(
        "purposes = [\"service.account\"]",
        "purposes = [\"service.account\", \"marketing.ads\"]",
        "loosened data.contact: `contact` may be used for `marketing.ads`",
        "tightened data.contact: `contact` may no longer be used for `marketing.ads`",
    );
    // What a wider name covers already is no change of its own.
    both_ways(
        "purposes = [\"service.account\"]",
        "purposes = [\"service\"]",
        "loosened data.contact: `contact` may be used for `service`",
        "tightened data.contact: `contact` may no longer be used for `service`",
    );
    both_ways(
        "retention = \"2y\"",
        "retention = \"3y\"",
        "loosened data.contact: `contact` may be kept for 3y; before 2y",
        "tightened data.contact: `contact` may be kept for 2y; before 3y",
    );
    both_ways(
        "stores = [\"users\"]",
        "stores = [\"users\", \"log\"]",
        "loosened data.\"contact.email\": `contact.email` may rest in `log`",
        "tightened data.\"contact.email\": `contact.email` may no longer rest in `log`",
    );
    both_ways(
        "stores = [\"users\"]\nsharing",
        "sharing",
        "loosened data.\"contact.email\": `contact.email` may rest in any declared store whose retention fits",
        "tightened data.\"contact.email\": `contact.email` may rest in `users` alone",
    );
    both_ways(
        "never = [\"marketing\"]",
        "never = []",
        "loosened data.\"contact.email\": `never` no longer keeps `contact.email` from the purpose `marketing`",
        "tightened data.\"contact.email\": `contact.email` may never reach the purpose `marketing`",
    );
    both_ways(
        "rights = [\"erase\"]",
        "rights = []",
        "loosened data.\"contact.email\": `contact.email` no longer has the right `erase`",
        "tightened data.\"contact.email\": `contact.email` has the right `erase`",
    );
    both_ways(
        "rights = [\"erase\"]",
        "rights = [\"erase\"]\nform = \"pseudonymous\"",
        "tightened data.\"contact.email\": `contact.email` may rest and leave in pseudonymous form",
        "loosened data.\"contact.email\": `contact.email` may rest and leave in raw form",
    );
    both_ways(
        "rights = [\"erase\"]",
        "rights = [\"erase\"]\nwhen = \"consent.mail\"",
        "tightened data.\"contact.email\": `contact.email` asks for the gate `consent.mail`",
        "loosened data.\"contact.email\": `contact.email` no longer asks for the gate `consent.mail`",
    );
}

#[test]
fn entries() {
    let row = "loosened data.\"contact.email\": `contact.email` may go to `mailer`";
    let was = ", for `service.notify`, when `consent.mail`";
    both_ways(
        ", when = \"consent.mail\"",
        "",
        &format!("{row}, for `service.notify`; before{was}"),
        &format!("tightened{}{was}; before, for `service.notify`", row.trim_start_matches("loosened")),
    );
    assert_eq!(
        told("purposes = [\"service.notify\"], when = \"consent.mail\"", "purposes = [\"service\"]"),
        [format!("changed{}, for `service`; before{was}", row.trim_start_matches("loosened"))]
    );
    assert_eq!(
        told("when = \"consent.mail\" }]", "when = \"consent.mail\" }, \"client\"]"),
        ["loosened data.\"contact.email\": `contact.email` may go to `client`"]
    );
}

#[test]
fn rows_that_come_and_go() {
    assert_eq!(
        told("[stores.users]", "[data.network]\npurposes = [\"security\"]\n[stores.users]"),
        ["loosened data.network: `network` is declared", "loosened data.network: `network` may be used for `security`"]
    );
    let without = BASE.replace("[data.contact]\npurposes = [\"service.account\"]\nretention = \"2y\"\n", "");
    let said: Vec<String> = change(BASE, &without).rules.into_iter().map(|rule| rule.message).collect();
    assert!(said.contains(&"`contact` is no longer declared: nothing is allowed".to_owned()), "{said:?}");
}

#[test]
fn other_tables() {
    both_ways(
        "retention = \"1y\"",
        "retention = \"5y\"",
        "loosened stores.users: the store `users` keeps what it holds for 5y; before 1y",
        "tightened stores.users: the store `users` keeps what it holds for 1y; before 5y",
    );
    both_ways(
        "encrypted = true",
        "encrypted = false",
        "loosened stores.users: the store `users` is not said to be encrypted any more",
        "tightened stores.users: the store `users` is encrypted",
    );
    both_ways(
        "\"*\" = [\"DE\"]",
        "\"*\" = [\"DE\", \"US\"]",
        "loosened transfers: data may go to `DE`, `US`; before to `DE`",
        "tightened transfers: data may go to `DE`; before to `DE`, `US`",
    );
    both_ways(
        "[transfers]",
        "[levels]\nlog_not_allowed = \"warn\"\n[transfers]",
        "loosened levels: `log_not_allowed` is at warn; before at deny",
        "tightened levels: `log_not_allowed` is at deny; before at warn",
    );
    assert_eq!(
        told("region = \"DE\"\n[gates", "region = \"US\"\n[gates"),
        ["changed recipients.mailer: the recipient `mailer` is in US; before in DE"]
    );
    let exception = "[[exception]]\nfinding = \"log_not_allowed\"\nat = \"shop::old\"\nreason = \"r\"\nowner = \"o\"\nuntil = \"2030-01-01\"\n[transfers]";
    both_ways(
        "[transfers]",
        exception,
        "loosened exception: `log_not_allowed` at `shop::old` is excused until 2030-01-01: r",
        "tightened exception: `log_not_allowed` at `shop::old` is not excused any more",
    );
    let bind = "[[bind]]\npath = \"shop::User.name\"\ndata = \"identity.name\"\n[transfers]";
    assert_eq!(told("[transfers]", bind), ["changed bind: a bind says of `shop::User.name`: data `identity.name`"]);
    both_ways(
        "[transfers]",
        "[subjects.minor]\nnever = [\"marketing\"]\n[transfers]",
        "tightened subjects.minor: data of `minor` has rules of its own",
        "loosened subjects.minor: data of `minor` has no rules of its own any more",
    );
}

#[test]
fn a_version_goes_with_its_words() {
    let looser = BASE.replace("\"2y\"", "\"3y\"");
    assert!(change(BASE, &looser).is_stale());
    assert!(!change(BASE, &looser.replace("version = \"1\"", "version = \"2\"")).is_stale());
    let unversioned = |text: &str| text.replace("version = \"1\"", "");
    assert!(!change(&unversioned(BASE), &unversioned(&looser)).is_stale());
}

#[test]
fn each_change_has_its_line() {
    let rules = change(BASE, &BASE.replace("\"2y\"", "\"3y\"")).rules;
    assert_eq!(rules[0].at, Some(("privacy.toml".to_owned(), 6)));
    assert_eq!(rules[0].direction, Direction::Loosened);
}
