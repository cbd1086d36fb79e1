//! Tags as they are written, and what the grammar says to them.

use privacy_tags_grammar::{
    Kind, Place, Tag, check_categories, misplaced, parse_personal, parse_personal_value, parse_privacy, read,
    suspicious_categories, tags_of,
};
use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("the test is made of tokens")
}

fn personal(text: &str) -> Tag {
    parse_personal(tokens(text)).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn privacy(text: &str) -> Tag {
    parse_privacy(tokens(text)).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn errors(kind: Kind, text: &str) -> Vec<String> {
    read(kind, tokens(text), Span::call_site()).1.iter().map(ToString::to_string).collect()
}

/// The one error of a text contains this.
fn refused(kind: Kind, text: &str, part: &str) {
    let errors = errors(kind, text);
    assert!(errors.len() == 1 && errors[0].contains(part), "{text}: wanted {part:?}, got {errors:#?}");
}

fn attributes(text: &str) -> (Vec<Tag>, Vec<String>) {
    let attrs = syn::Attribute::parse_outer.parse_str(text).expect("the test is made of attributes");
    let (tags, errors) = tags_of(&attrs);
    (tags.into_iter().map(|(tag, _)| tag).collect(), errors.iter().map(ToString::to_string).collect())
}

#[test]
fn a_tag_says_what_stands_in_it() {
    let tag = personal(
        "location.precise, contact.r#type, acme.loyalty-tier, subject = \"customer\", retention = \"24h\", form = \"raw\",",
    );
    assert_eq!(tag.categories, ["location.precise", "contact.type", "acme.loyalty-tier"]);
    assert_eq!(
        (tag.subject.as_deref(), tag.retention.as_deref(), tag.form.as_deref()),
        (Some("customer"), Some("24h"), Some("raw"))
    );
    assert!(personal("none").none);
    assert_eq!(personal(""), Tag { is_personal: true, ..Tag::default() });

    let tag = privacy(
        "purpose = [\"service.a\", \"service.b\"], erase = \"users\", allow(log_not_allowed, gate_missing), reason = \"r\", until = \"2027-03-31\"",
    );
    assert_eq!(tag.purposes, ["service.a", "service.b"]);
    assert_eq!(tag.erase, ["users"]);
    assert_eq!(tag.allow, ["log_not_allowed", "gate_missing"]);
    assert_eq!((tag.reason.as_deref(), tag.until.as_deref()), (Some("r"), Some("2027-03-31")));
}

#[test]
fn keywords_are_segments() {
    for word in ["type", "self", "match", "crate", "async", "dyn", "r#fn"] {
        let tag = personal(&format!("acme.{word}.x"));
        assert_eq!(tag.categories, [format!("acme.{}.x", word.trim_start_matches("r#"))]);
    }
}

#[test]
fn what_is_wrong_in_personal_is_said() {
    use Kind::Personal;
    refused(Personal, "\"contact.email\"", "without quotes: `contact.email`");
    refused(Personal, "12", "expected a category");
    refused(Personal, "contact::email", "dots between them");
    refused(Personal, "contact.email.", "expected a category");
    refused(Personal, "contact email", "expected a category");
    refused(Personal, ".email", "expected a category");
    refused(Personal, "contact.email,, contact.phone", "nothing stands before this comma");
    refused(Personal, "contact.email, contact.email", "`contact.email` is said twice");
    refused(Personal, "retention", "needs a value: `retention = \"24h\"`");
    refused(Personal, "contact.email, retention = 24", "expected a string: `retention");
    refused(Personal, "retention = b\"24h\"", "expected a string: `retention");
    refused(Personal, "retention = [\"24h\"]", "one value, not a list");
    refused(Personal, "retention = \"soon\"", "no duration");
    refused(Personal, "retention = \"24h\", retention = \"24h\"", "`retention` is said twice");
    refused(Personal, "form = \"hashed\"", "unknown form `hashed`; it is one of `raw`, `pseudonymous`, `anonymous`");
    refused(Personal, "form = \"pseudonymus\"", "did you mean `pseudonymous`?");
    refused(Personal, "subject = \" \"", "a name is missing");
    refused(Personal, "subject =", "needs a value");
    refused(Personal, "subject = customer", "expected a string literal: `subject = \"customer\"`");
    refused(Personal, "subjct = \"customer\"", "unknown key `subjct`; did you mean `subject`?");
    refused(
        Personal,
        "colour = \"red\"",
        "unknown key `colour`; `#[personal(…)]` takes `none`, `subject`, `retention`, `form`",
    );
    refused(Personal, "purpose = \"a\"", "`purpose` is a key of `#[privacy(…)]`, not of `#[personal(…)]`");
    refused(Personal, "none, contact.email", "nothing else stands beside it");
    refused(Personal, "none = \"x\"", "`none` takes no `=`");
}

#[test]
fn what_is_wrong_in_privacy_is_said() {
    use Kind::Privacy;
    refused(Privacy, "marketing", "unknown key `marketing`");
    refused(Privacy, "marketing.ads", "expected a key such as");
    refused(Privacy, "\"marketing\"", "expected a key before the value");
    refused(Privacy, "purpose(\"a\")", "expected `purpose = ");
    refused(Privacy, "purpose = []", "an empty list says nothing");
    refused(Privacy, "purpose = [\"a\", 1]", "expected a string");
    refused(Privacy, "purpose = [\"a\", b]", "expected a string literal");
    refused(Privacy, "purpose = \"a..b\"", "a name is segments");
    refused(Privacy, "gate = \"consent.*\"", "in full, without `*`");
    refused(Privacy, "store = \"a\", store = \"b\"", "`store` is said twice; a list takes several");
    refused(Privacy, "store = [\"a\", \"a\"]", "`a` is said twice");
    refused(Privacy, "stroe = \"a\"", "did you mean `store`?");
    refused(Privacy, "retention = \"24h\"", "`retention` is a key of `#[personal(…)]`");
    refused(Privacy, "holds_on = \"false\"", "says when a `gate` holds");
    refused(Privacy, "gate = \"a\", holds_on = false", "expected a string literal");
    refused(Privacy, "gate = \"a\", holds_on = \"flase\"", "did you mean `false`?");
    refused(Privacy, "allow(log_not_allowed)", "`allow` needs a reason");
    refused(Privacy, "allow = \"log_not_allowed\", reason = \"x\"", "takes no `=`");
    refused(Privacy, "allow(), reason = \"x\"", "name the findings");
    refused(Privacy, "allow(log_not_alowed), reason = \"x\"", "did you mean `log_not_allowed`?");
    refused(Privacy, "allow(everything), reason = \"x\"", "the findings are");
    refused(Privacy, "allow(\"log_not_allowed\"), reason = \"x\"", "expected the name of a finding");
    refused(Privacy, "allow(gate_missing), reason = \"\"", "a reason says why");
    refused(Privacy, "reason = \"x\"", "the reason of an `allow(…)`");
    refused(Privacy, "until = \"2027-03-31\"", "ends an `allow(…)`");
    refused(Privacy, "allow(gate_missing), reason = \"x\", until = \"soon\"", "no date");
    refused(Privacy, "subject = \"customer\"", "whose data `returns` gives");
}

#[test]
fn every_error_is_said_at_once() {
    let all = errors(Kind::Personal, "contact::email, retention = 3, form = \"x\", colour = \"red\"");
    assert_eq!(all.len(), 4, "{all:#?}");
}

#[test]
fn a_value_is_a_tag_and_an_expression() {
    let value = |text: &str| {
        let (tag, value) = parse_personal_value(tokens(text)).unwrap_or_else(|error| panic!("{text}: {error}"));
        (tag.categories.join(" "), value.to_string().replace(' ', ""))
    };
    assert_eq!(value("network.ip, req.peer_addr()"), ("network.ip".into(), "req.peer_addr()".into()));
    assert_eq!(value("network.ip, a::<B, C>(d),"), ("network.ip".into(), "a::<B,C>(d)".into()));
    assert_eq!(value("contact.email, contact.email"), ("contact.email".into(), "contact.email".into()));
    assert_eq!(
        value("contact.email, contact.phone, form.value"),
        ("contact.email contact.phone".into(), "form.value".into())
    );
    let (tag, _) =
        parse_personal_value(tokens("network.ip, subject = \"minor\", form = \"raw\", |x| x = 1")).expect("a value");
    assert_eq!((tag.subject.as_deref(), tag.form.as_deref()), (Some("minor"), Some("raw")));
    for bad in ["", "network.ip", "network.ip,", "network.ip, form = \"raw\""] {
        assert!(parse_personal_value(tokens(bad)).is_err(), "{bad}");
    }
}

#[test]
fn categories_are_looked_up() {
    let unknown = |name: &str| {
        let found = suspicious_categories(&personal(name));
        found.into_iter().next().map(|unknown| unknown.suggestion.unwrap_or_default())
    };
    for fine in
        ["contact", "contact.email", "identity", "financial.card.cvv", "acme.tier", "acme.email", "tier", "acme"]
    {
        assert_eq!(unknown(fine), None, "{fine}");
    }
    for (wrong, meant) in [
        ("contact.emial", "contact.email"),
        ("contct.email", "contact.email"),
        ("Contact.Email", "contact.email"),
        ("email", "contact.email"),
        ("behaviour.search", "behavior.search"),
        ("financial.cvv", "financial.card.cvv"),
        ("contact.salary", ""),
        ("contact.email.work", "contact.email"),
        ("helth", "health"),
    ] {
        assert_eq!(unknown(wrong).as_deref(), Some(meant), "{wrong}");
    }
    let tag = personal("acme.tier, acme.teir, acme");
    let names =
        |extra: &[&str]| -> Vec<String> { check_categories(&tag, extra).iter().map(ToString::to_string).collect() };
    assert_eq!(names(&["acme.tier"]), ["unknown category `acme.teir`; did you mean `acme.tier`?"]);
    assert_eq!(names(&[]).len(), 3);
    assert_eq!(
        check_categories(&privacy("returns = \"location.precice\""), &[""; 0])[0].suggestion.as_deref(),
        Some("location.precise")
    );
}

#[test]
fn tags_are_found_among_attributes() {
    let (tags, errors) = attributes(
        "/// doc
         #[derive(Clone)]
         #[personal(contact.email)]
         #[privacy_tags::personal(subject = \"customer\")]
         #[::privacy_tags::privacy(store = \"a\")]
         #[privacy(store = \"b\")]
         #[cfg_attr(any(), personal(contact.phone), doc = \"x\")]
         #[cfg_attr(all(a, b), cfg_attr(c, privacy_tags::privacy))]
         #[other::personal(contact.url)]
         #[serde(personal)]",
    );
    assert_eq!(errors, [""; 0]);
    assert_eq!(tags.len(), 6);
    assert_eq!(tags[4].categories, ["contact.phone"]);
}

#[test]
fn tags_that_cannot_both_hold_are_errors() {
    for (text, part) in [
        ("#[personal(contact.email)] #[personal(contact.email)]", "the same tag stands here twice"),
        ("#[personal(contact.email)] #[personal(none)]", "one tag says that this is not personal"),
        ("#[personal(a.b, form = \"raw\")] #[personal(form = \"raw\")]", "says `form` already"),
        ("#[privacy(store = [\"a\", \"b\"])] #[privacy(store = \"b\")]", "says `b` already"),
        ("#[cfg_attr(x, personal(none), personal(a.b))]", "one tag says"),
        ("#[personal = \"x\"]", "expected `personal(…)`"),
    ] {
        let errors = attributes(text).1;
        assert!(errors.len() == 1 && errors[0].contains(part), "{text}: {errors:?}");
    }
    for text in [
        "#[cfg_attr(x, personal(contact.email))] #[cfg_attr(not(x), personal(none))]",
        "#[privacy(allow(gate_missing), reason = \"a\")] #[privacy(allow(log_not_allowed), reason = \"b\")]",
        "#[privacy(store = \"a\")] #[privacy(store = \"b\")]",
    ] {
        assert_eq!(attributes(text).1, [""; 0], "{text}");
    }
}

#[test]
fn a_tag_has_its_place() {
    let said =
        |tag: Tag, place| -> Vec<String> { misplaced(&tag, place).into_iter().map(|(_, message)| message).collect() };
    assert!(said(personal(""), Place::Type).is_empty());
    assert!(said(personal(""), Place::Field)[0].contains("says nothing"));
    assert!(said(personal("none"), Place::Value)[0].contains("leave the macro out"));
    assert!(said(personal("contact"), Place::Function)[0].contains("`#[privacy(…)]`"));
    assert!(said(privacy("store = \"a\""), Place::Field)[0].contains("`#[personal(…)]`"));
    assert!(said(privacy("store = \"a\", purpose = \"p\""), Place::Container)[0].contains("put it on the function"));
    assert!(said(privacy(""), Place::Function).is_empty());
}

#[test]
fn durations_pass_that_jiff_reads_and_no_others() {
    let parts = [
        "1", "30", "1.5", "0", "", "y", "mo", "w", "d", "h", "m", "s", "ms", " ", ", ", "P", "T", "Y", "D", "H",
        "years", "days", "hours", "minute",
    ];
    let mut state = 1_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..(2 + state % 6) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text += parts[(state >> 33) as usize % parts.len()];
        }
        let jiff = text.trim().parse::<jiff::Span>().is_ok();
        let ours = errors(Kind::Personal, &format!("retention = {text:?}")).is_empty();
        // jiff bounds numbers, too: lighter here, never stricter.
        let is_long = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 4);
        assert!(ours == jiff || ours && is_long, "{text:?}: jiff {jiff}, the grammar {ours}");
    }
}
