//! The packs that ship, and entries of `sharing` that name a kind of recipients.

use privacy_check::base::Name;
use privacy_check::policy::{Ask, Diagnostics, Form, GateAsk, Policy, PolicySource, parse};

fn read(text: &str) -> Result<Policy, Diagnostics> {
    let source = PolicySource { path: "privacy.toml".to_owned(), text: text.into() };
    parse(source, &mut |path| Err(format!("no {path}")))
}

fn policy(text: &str) -> Policy {
    read(text).unwrap_or_else(|errors| panic!("{}", errors.render(false)))
}

/// Whether `category` may go to `recipient` for `purpose` with only `gates` held.
fn may(policy: &Policy, category: &str, recipient: &str, purpose: &str, gates: &[&str]) -> bool {
    let holds = |gate: GateAsk| gates.iter().any(|held| gate.accepts(held));
    let ask = Ask { purpose: Some(Name::new(purpose)), form: Form::Raw, holds: &holds };
    let row = policy.row(Name::new(category), None).expect("a row covers it");
    row.recipient(Name::new(recipient), &ask).is_allowed()
}

#[test]
fn every_pack_can_be_extended_and_says_what_it_is_not() {
    for (name, text) in privacy_policies::PACKS {
        let policy = policy(&format!("[policy]\nname = \"own\"\nversion = \"1\"\nextends = [\"{name}\"]\n"));
        assert!(!policy.rows.is_empty(), "{name}");
        assert!(policy.warnings.is_empty(), "{name}: {:?}", policy.warnings);
        assert!(text.starts_with("# ") && text.contains("not legal advice"), "{name}");
    }
    let names: Vec<&str> = privacy_policies::PACKS.iter().map(|(name, _)| *name).collect();
    assert!(names.is_sorted());
}

#[test]
fn packs_agree_with_each_other() {
    let policy = policy("[policy]\nextends = [\"group\", \"gdpr-baseline\"]\n");
    let row = policy.row(Name::new("contact.email"), None).expect("a row covers it");
    assert!(row.purpose(Name::new("service.account"), &|_| false).is_allowed());
    assert!(policy.transfers.contains_key(&Name::new("*")));
}

const KINDS: &str = r#"
[policy]
extends = ["group"]
[recipients.mailer]
kind = "processor"
[recipients.ads]
[recipients.police]
kind = "authority"
"#;

#[test]
fn a_kind_speaks_of_all_recipients_of_it() {
    let policy = policy(KINDS);
    assert!(may(&policy, "contact.email", "mailer", "service.notify", &[]));
    assert!(!may(&policy, "contact.email", "mailer", "marketing.direct", &[]));
    assert!(!may(&policy, "contact.email", "ads", "service.notify", &[]));
    assert!(may(&policy, "contact.email", "ads", "service.notify", &["consent.sharing"]));
    assert!(may(&policy, "contact.email", "police", "legal.compliance", &["order.lawful"]));
    assert!(!may(&policy, "contact.email", "police", "legal.compliance", &[]));
}

#[test]
fn a_child_may_name_recipients_of_the_kinds_its_parent_allows() {
    let tighter = r#"sharing = [{ with = "mailer", purposes = ["service.notify"] }]"#;
    let policy = policy(&format!("{KINDS}[data.contact]\n{tighter}\n"));
    assert!(may(&policy, "contact.email", "mailer", "service.notify", &[]));
    assert!(!may(&policy, "contact.email", "mailer", "service.account", &[]));
    let looser = r#"sharing = ["ads"]"#;
    let errors = read(&format!("{KINDS}[data.contact]\n{looser}\n")).expect_err("it loosens the pack");
    assert!(errors.render(false).contains("loosens_parent"), "{}", errors.render(false));
}

#[test]
fn a_recipient_called_like_a_kind_is_that_recipient() {
    let text = "[recipients.processor]\n[recipients.mailer]\nkind = \"processor\"\n[data.contact]\nsharing = [\"processor\"]\n";
    let policy = policy(text);
    assert!(may(&policy, "contact.email", "processor", "service", &[]));
    assert!(!may(&policy, "contact.email", "mailer", "service", &[]));
}
