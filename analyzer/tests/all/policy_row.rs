//! What rows mean: inheritance, `never`, alternatives, retention, subjects, lookups.

use privacy_check::base::Name;
use privacy_check::policy::{
    Answer, Ask, Departure, Duration, EffectiveRow, Form, GateAsk, Keep, Kept, Level, Policy, PolicySource, parse,
    region_covers,
};

fn policy(text: &str) -> Policy {
    let source = PolicySource { path: "privacy.toml".to_owned(), text: text.into() };
    parse(source, &mut |path| Err(format!("no {path}"))).unwrap_or_else(|errors| panic!("{}", errors.render(false)))
}

fn row<'p>(policy: &'p Policy, category: &str) -> EffectiveRow<'p> {
    policy.row(Name::new(category), None).expect("a row covers it")
}

/// An ask for `purpose` in `form`, with only `gates` held.
fn ask<R>(purpose: &str, form: Form, gates: &[&str], put: impl FnOnce(&Ask<'_>) -> R) -> R {
    let holds = |gate: GateAsk| gates.iter().any(|held| gate.accepts(held));
    put(&Ask { purpose: Some(Name::new(purpose)), form, holds: &holds })
}

fn line(answer: &Answer) -> u32 {
    answer.place().line
}

const NO_GATE: &dyn Fn(GateAsk) -> bool = &|_| false;

#[test]
fn the_longest_matching_row_wins_key_by_key() {
    let policy = policy(
        r#"
[data.contact]
purposes = ["service"]
retention = "1y"
[data."contact.address"]
retention = "30d"
[data."contact.address.city"]
purposes = ["analytics"]
"#,
    );
    let city = row(&policy, "contact.address.city");
    assert!(matches!(city.purpose("service.account".into(), NO_GATE), Answer::NotListed(place) if place.line == 8));
    assert!(city.purpose("analytics.product".into(), NO_GATE).is_allowed());
    assert_eq!(city.limit(None).map(|said| said.place.line), Some(6));
    assert_eq!(city.place().line, 7);
    let street = row(&policy, "contact.address.street");
    assert!(street.purpose("service.account".into(), NO_GATE).is_allowed());
    assert_eq!(street.limit(None).map(|said| said.value), Duration::parse("30d").ok());
    assert!(policy.row("network.ip".into(), None).is_none());
}

#[test]
fn never_adds_up_and_beats_what_is_allowed() {
    let policy = policy(
        r#"
[data.contact]
never = ["analytics", "third-party"]
[data."contact.email"]
purposes = ["service", "marketing"]
never = ["marketing.ads", "device"]
sharing = ["mailer"]
[stores.phone]
where = "device"
[stores.users]
retention = "1y"
[recipients.mailer]
kind = "processor"
[recipients.broker]
"#,
    );
    let email = row(&policy, "contact.email");
    assert_eq!(email.never().count(), 4);
    let never = |purpose: &str| matches!(email.purpose(purpose.into(), NO_GATE), Answer::Never(_));
    assert!(never("analytics.product") && never("marketing.ads.targeted"));
    assert!(email.purpose("marketing.direct".into(), NO_GATE).is_allowed());
    ask("service.account", Form::Raw, &[], |ask| {
        assert!(matches!(email.recipient("broker".into(), ask), Answer::Never(never) if never.place.line == 3));
        assert!(email.recipient("mailer".into(), ask).is_allowed());
        assert!(matches!(email.store("phone".into(), ask), Answer::Never(never) if never.place.line == 6));
        assert!(email.store("users".into(), ask).is_allowed());
    });
}

#[test]
fn an_absent_key_allows_nothing_but_stores() {
    let policy = policy("[data.contact]\n[stores.users]\nretention = \"1y\"\n");
    let email = row(&policy, "contact.email");
    assert!(matches!(email.purpose("service.account".into(), NO_GATE), Answer::NotListed(place) if place.line == 1));
    ask("service.account", Form::Raw, &[], |ask| {
        assert!(matches!(email.recipient("client".into(), ask), Answer::NotListed(_)));
        assert!(email.store("users".into(), ask).is_allowed());
        assert!(matches!(email.store("log".into(), ask), Answer::NotListed(_)));
        assert!(matches!(email.store("elsewhere".into(), ask), Answer::NotListed(_)));
    });
}

const ALTERNATIVES: &str = r#"
[data."contact.email"]
purposes = ["service", { for = "research", when = "consent.research" }, { for = "research", when = "order.court" }]
sharing = [
    { with = "mailer", purposes = ["service"] },
    { with = "mailer", purposes = ["research"], form = "pseudonymous", when = "consent.research" },
    "client",
]
stores = ["users", { in = "statistics", form = "pseudonymous", when = ["consent.research", "auth.*"] }, "log"]
[stores.users]
retention = "1y"
[stores.statistics]
retention = "1y"
[stores.other]
retention = "1y"
[recipients.mailer]
"#;

#[test]
fn entries_for_one_name_are_alternatives() {
    let policy = policy(ALTERNATIVES);
    let email = row(&policy, "contact.email");
    let share =
        |purpose: &str, form, gates: &[&str]| ask(purpose, form, gates, |ask| email.recipient("mailer".into(), ask));
    assert_eq!(line(&share("service.account", Form::Raw, &[])), 5);
    assert!(matches!(share("research", Form::Raw, &[]), Answer::Form(place, Form::Pseudonymous) if place.line == 6));
    assert!(matches!(share("research", Form::Pseudonymous, &[]), Answer::Gate(_, missing) if missing.len() == 1));
    assert!(share("research", Form::Pseudonymous, &["consent.research"]).is_allowed());
    assert!(share("research", Form::Anonymous, &["consent.research"]).is_allowed());
    assert!(matches!(share("marketing.direct", Form::Raw, &[]), Answer::OtherPurpose(_)));
    let research =
        |gates: &[&str]| ask("research", Form::Raw, gates, |ask| email.purpose("research".into(), ask.holds));
    assert!(matches!(research(&[]), Answer::Gate(..)));
    assert!(research(&["order.court"]).is_allowed() && research(&["consent.research"]).is_allowed());
}

#[test]
fn listed_stores_are_the_only_ones() {
    let policy = policy(ALTERNATIVES);
    let email = row(&policy, "contact.email");
    let store = |name: &str, form, gates: &[&str]| ask("service", form, gates, |ask| email.store(name.into(), ask));
    assert!(store("users", Form::Raw, &[]).is_allowed() && store("log", Form::Raw, &[]).is_allowed());
    assert!(matches!(store("other", Form::Raw, &[]), Answer::NotListed(place) if place.line == 9));
    assert!(matches!(store("statistics", Form::Raw, &[]), Answer::Form(..)));
    let gate = store("statistics", Form::Pseudonymous, &["consent.research", "auth"]);
    assert!(matches!(gate, Answer::Gate(_, missing) if missing.len() == 1 && missing[0].value.to_string() == "auth.*"));
    assert!(store("statistics", Form::Pseudonymous, &["consent.research", "auth.owner"]).is_allowed());
}

#[test]
fn an_unstated_purpose_takes_any_entry() {
    let policy = policy(ALTERNATIVES);
    let ask = Ask { purpose: None, form: Form::Raw, holds: NO_GATE };
    assert!(row(&policy, "contact.email").recipient("mailer".into(), &ask).is_allowed());
}

#[test]
fn a_subject_narrows_every_row() {
    let policy = policy(
        r#"
[data."contact.email"]
when = "setting.contact"
purposes = ["service", "marketing"]
sharing = ["mailer"]
retention = "1y"
[subjects.minor]
when = "consent.guardian"
never = ["marketing.ads"]
purposes = ["service", "marketing.ads", "analytics"]
sharing = []
stores = ["users"]
retention = "30d"
form = "pseudonymous"
[stores.users]
retention = "30d"
[stores.other]
retention = "30d"
[recipients.mailer]
"#
        .replace("\"marketing.ads\", \"analytics\"", "\"analytics\"")
        .as_str(),
    );
    let minor = policy.row("contact.email".into(), Some("minor".into())).expect("a row");
    let adult = policy.row("contact.email".into(), Some("customer".into())).expect("a row");
    assert!(adult.purpose("marketing.direct".into(), NO_GATE).is_allowed());
    assert!(
        matches!(minor.purpose("marketing.ads.targeted".into(), NO_GATE), Answer::Never(never) if never.place.line == 9)
    );
    assert!(matches!(minor.purpose("marketing.direct".into(), NO_GATE), Answer::NotListed(place) if place.line == 10));
    assert!(matches!(minor.purpose("analytics.product".into(), NO_GATE), Answer::NotListed(place) if place.line == 4));
    assert_eq!(
        minor.when().iter().map(|gate| gate.value.to_string()).collect::<Vec<_>>(),
        ["setting.contact", "consent.guardian"]
    );
    ask("service", Form::Pseudonymous, &[], |ask| {
        assert!(adult.recipient("mailer".into(), ask).is_allowed());
        assert!(matches!(minor.recipient("mailer".into(), ask), Answer::NotListed(place) if place.line == 11));
        assert!(minor.store("users".into(), ask).is_allowed());
        assert!(matches!(minor.store("other".into(), ask), Answer::NotListed(place) if place.line == 12));
    });
    ask("service", Form::Raw, &[], |ask| assert!(matches!(minor.store("users".into(), ask), Answer::Form(..))));
    assert_eq!(minor.limit(None).map(|said| said.place.line), Some(13));
}

#[test]
fn retention_may_differ_by_purpose() {
    let policy = policy(
        r#"
[data."location.precise"]
retention = { "service" = "24h", "service.support" = "2h", "security.fraud" = "30d" }
[data."contact.email"]
stores = ["users"]
[data."auth.password"]
retention = "0s"
[stores.users]
"#,
    );
    let location = row(&policy, "location.precise");
    let limit = |purpose: &str| location.limit(Some(purpose.into())).map(|said| said.value.seconds());
    assert_eq!(limit("service.notify"), Some(86_400));
    assert_eq!(limit("service.support"), Some(7_200));
    assert_eq!(limit("marketing"), None);
    assert_eq!(location.limit(None).map(|said| said.value.seconds()), Some(30 * 86_400));
    let day = Kept { retention: Duration::parse("1d").ok(), ..Kept::default() };
    assert!(matches!(location.keep(day, Some("service.notify".into())), Keep::Fits(_)));
    assert!(matches!(location.keep(day, Some("service.support".into())), Keep::Exceeds(_)));
    assert!(matches!(location.keep(Kept::default(), None), Keep::Unknown(_)));
    assert!(matches!(row(&policy, "auth.password").keep(Kept::default(), None), Keep::Exceeds(_)));
    let email = row(&policy, "contact.email");
    assert!(email.lists_store("users".into()));
    assert!(matches!(email.keep(Kept { listed: true, ..day }, None), Keep::Fits(_)));
    assert!(matches!(email.keep(day, None), Keep::Unknown(_)));
}

#[test]
fn durations_compare_with_fixed_days() {
    let days = |text: &str| Duration::parse(text).map(|length| length.seconds() as f64 / 86_400.0);
    for (text, expected) in [
        ("2y", 730.0),
        ("12mo", 365.0),
        ("1 month", 30.0),
        ("P1Y2M3DT12H", 428.5),
        ("0s", 0.0),
        ("2 weeks", 14.0),
        ("36h", 1.5),
    ] {
        assert_eq!(days(text), Ok(expected), "{text}");
    }
    for text in ["", "2", "two years", "-1d", "1x", "P", "99999999999999999999y"] {
        assert!(Duration::parse(text).is_err(), "{text}");
    }
    let shown = |text: &str| Duration::parse(text).map(|length| length.to_string());
    assert_eq!(shown("730d"), Ok("2y".to_owned()));
    assert_eq!(shown("36h"), Ok("1d 12h".to_owned()));
    assert_eq!(shown("0s"), Ok("0s".to_owned()));
}

#[test]
fn own_categories_stand_under_their_parent() {
    let policy = policy(
        "[data.\"derived.profile\"]\npurposes = [\"research\"]\n[taxonomy.\"acme.tier\"]\nparent = \"derived.profile\"\n\
         [taxonomy.\"acme.tier.gold\"]\nparent = \"acme.tier\"\n[transfers]\n\"*\" = [\"EU\"]\nderived = [\"US\"]\n",
    );
    assert!(policy.is_category("acme") && policy.is_category("acme.tier.gold") && !policy.is_category("acme.t"));
    assert!(policy.covers("derived", "acme.tier.gold") && policy.covers("acme.tier", "acme.tier.gold"));
    assert!(!policy.covers("derived", "contact.email") && !policy.covers("contact", "contacts"));
    let gold = row(&policy, "acme.tier.gold");
    assert!(gold.purpose("research".into(), NO_GATE).is_allowed());
    assert!(matches!(gold.region("US-CA"), Some(Answer::Allowed(_))));
    assert!(matches!(gold.region("DE"), Some(Answer::NotListed(place)) if place.line == 9));
    assert!(region_covers("EU", "de") && region_covers("EEA", "NO") && !region_covers("EU", "GB"));
}

#[test]
fn stores_and_recipients_are_found_as_code_names_them() {
    let policy = policy(
        r#"
[stores.users]
tables = ["accounts", "profiles"]
retention = "1y"
[stores.sessions]
tables = ["session:", "sess_*", "/var/sessions", "kept/*"]
retention = "1d"
[recipients.maps]
hosts = ["maps.example.com"]
[recipients.cdn]
hosts = ["*.example.com", "cdn.test:8443"]
"#,
    );
    let store = |table: &str| policy.store_by_table(table).map(|store| store.name.value.as_str());
    for name in ["users", "accounts", "Profiles", "public.accounts", "\"accounts\"", "`main`.`accounts`"] {
        assert_eq!(store(name), Some("users"), "{name}");
    }
    for name in ["session:42", "sess_42", "/var/sessions/a/b", "sessions", "kept", "kept/a"] {
        assert_eq!(store(name), Some("sessions"), "{name}");
    }
    for name in ["", "account", "accounts_old", "/var/sessionsX", "session", "keptX"] {
        assert_eq!(store(name), None, "{name}");
    }
    let host = |host: &str| policy.recipient_by_host(host).map(|recipient| recipient.name.value.as_str());
    assert_eq!(host("maps.example.com"), Some("maps"));
    assert_eq!(host("MAPS.example.com:443"), Some("maps"));
    assert_eq!(host("a.b.example.com"), Some("cdn"));
    assert_eq!(host("cdn.test:8443"), Some("cdn"));
    for unclaimed in ["example.com", "cdn.test", "notexample.com", ""] {
        assert_eq!(host(unclaimed), None, "{unclaimed}");
    }
    let below = |domain: &str| policy.recipient_below(domain).map(|recipient| recipient.name.value.as_str());
    assert_eq!(below("test:8443"), Some("cdn"));
    for unclaimed in ["example.com", "maps.example.com", "nowhere.test", "s.example.com"] {
        assert_eq!(below(unclaimed), None, "{unclaimed}");
    }
}

#[test]
fn levels_exceptions_and_digests() {
    let text = "[levels]\nuntagged_data = \"deny\"\n[[exception]]\nfinding = \"store_not_allowed\"\nat = \"crate::legacy\"\n\
                data = \"contact\"\nreason = \"r\"\nowner = \"o\"\nuntil = \"2027-03-31\"\n";
    let policy = policy(text);
    assert_eq!(policy.level("untagged_data"), Level::Deny);
    assert_eq!(policy.level("unused_rule"), Level::Warn);
    assert_eq!(policy.level("gate_missing"), Level::Deny);
    let email = [Name::new("contact.email")];
    let departure =
        Departure { finding: "store_not_allowed", item: "crate::legacy::dump", data: &email, ..Departure::default() };
    let on = |day: &str| day.parse().expect("a date");
    assert_eq!(policy.excuses(&departure, on("2027-03-31")).count(), 1);
    assert_eq!(policy.excuses(&departure, on("2027-04-01")).count(), 0);
    assert_eq!(policy.expired(on("2027-03-31")).len(), 0);
    assert_eq!(policy.expired(on("2027-04-01")).len(), 1);
    let other = Departure { item: "crate::other", ..departure };
    assert_eq!(policy.excuses(&other, on("2027-01-01")).count(), 0);
    assert_eq!(policy.digest.len(), 32);
    assert_eq!(policy.digest, self::policy(&text.replace('\n', "\r\n")).digest);
    assert_ne!(policy.digest, self::policy(&text.replace("2027", "2028")).digest);
}

#[test]
fn gates_that_only_code_can_declare_are_left_to_it() {
    let policy = policy(
        "[data.contact]\nwhen = [\"setting.contact\", \"consent.mail\", \"auth.*\"]\n[gates.\"consent.mail\"]\n\
         [[bind]]\npath = \"a::b\"\ngate = \"auth.owner\"\n",
    );
    let undeclared = policy.undeclared_gates();
    assert_eq!(undeclared.iter().map(|gate| gate.value.to_string()).collect::<Vec<_>>(), ["setting.contact"]);
    let error = policy.unknown_gate(undeclared[0], &[Name::new("setting.contacts")]);
    assert_eq!(error.help.as_deref(), Some("did you mean `setting.contacts`?"));
    assert_eq!((error.place.line, error.place.column), (2, 9));
}

#[test]
fn any_text_is_read_without_a_panic() {
    let text = include_str!("../../../fixtures/policy/good/everything.toml");
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)).step_by(13) {
        for text in [&text[..end], &text[end..]] {
            let source = PolicySource { path: "privacy.toml".to_owned(), text: text.into() };
            if let Err(errors) = parse(source, &mut |_| Err("none".to_owned())) {
                assert!(end % 97 != 0 || !errors.render(false).is_empty());
            }
        }
    }
}

#[test]
fn the_entry_nearest_to_a_purpose_or_recipient_speaks() {
    let policy = policy(
        r#"
[recipients.mailer]
kind = "processor"
[recipients.other]
kind = "processor"
[data.contact]
purposes = ["service", { for = "service.feed", when = "consent.feed" }]
sharing = ["processor", { with = "mailer", when = "consent.mail" }]
[purposes."service.feed"]
[gates."consent.feed"]
[gates."consent.mail"]
"#,
    );
    let row = row(&policy, "contact.email");
    assert!(row.purpose("service.account".into(), NO_GATE).is_allowed());
    assert!(matches!(row.purpose("service.feed".into(), NO_GATE), Answer::Gate(..)));
    assert!(row.purpose("service.feed".into(), &|_| true).is_allowed());
    let to = |name: &str| ask("service", Form::Raw, &[], |ask| row.recipient(name.into(), ask));
    assert!(to("other").is_allowed());
    assert!(matches!(to("mailer"), Answer::Gate(..)));
}
