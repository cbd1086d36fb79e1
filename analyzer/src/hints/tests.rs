//! Names and types, and what they look like.

use super::*;

fn hints() -> Hints {
    Hints::read(privacy_policies::FIELDS).unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// `Type.field: shape` with further fields of the type → category, `?` where it is left to a person.
fn guess(owner: &str, field: &str, shape: Shape, beside: &[&str]) -> Option<String> {
    let hints = hints();
    let owner = Owner::new(&hints, owner, None, beside.iter().copied(), []);
    let guess = hints.guess(&Seen { name: field, shape, owner: &owner })?;
    Some(format!("{}{}", guess.category, if guess.sure { "" } else { "?" }))
}

fn text(owner: &str, field: &str) -> Option<String> {
    guess(owner, field, Shape::text(), &[])
}

#[test]
fn the_table_names_categories_and_words_only() {
    let hints = hints();
    for entry in &hints.fields {
        assert!(privacy_policies::is_name(privacy_policies::CATEGORY_NAMES, &entry.data), "{}", entry.data);
        assert!(entry.names.iter().chain(&entry.beside).all(|name| !name.list.is_empty()), "{}", entry.data);
        assert!(!entry.types.is_empty(), "{}", entry.data);
        let words = entry.not_after.iter().chain(&entry.doubt_after).chain(&entry.not_in);
        words.for_each(|word| assert_eq!(split(word), [word.as_str()], "{}: one word at a time", entry.data));
    }
    let lists = [
        &hints.ignored,
        &hints.hashed,
        &hints.not_after,
        &hints.neutral,
        &hints.people,
        &hints.carriers,
        &hints.perhaps_people,
    ];
    for word in lists.into_iter().chain([&hints.settings]).flatten() {
        assert!(split(word).concat() == *word, "{word}");
    }
}

#[test]
fn what_a_name_ends_in_decides() {
    for name in ["email", "user_email", "email_address", "e_mail", "billingEmail", "emails", "email_2", "email_raw"] {
        assert_eq!(text("Order", name).as_deref(), Some("contact.email"), "{name}");
    }
    for name in
        ["email_sent_at", "email_template", "email_enabled", "is_phone_verified", "address_family", "name", "remail"]
    {
        assert_eq!(text("Order", name), None, "{name}");
    }
    assert_eq!(text("Order", "support_email").as_deref(), Some("contact.email?"));
    assert_eq!(text("Visit", "email_hash").as_deref(), Some("contact.email?"));
    assert_eq!(text("Account", "password_hash").as_deref(), Some("auth.password"));
    assert_eq!(text("Order", "手机号").as_deref(), Some("contact.phone"));
    assert_eq!(text("Order", "shenfenzheng_hao").as_deref(), Some("gov_id.national"));
}

#[test]
fn a_name_wants_a_person() {
    for owner in ["User", "NewCustomerRequest", "ContactDto", "Employees", "UserSettings"] {
        assert_eq!(text(owner, "name").as_deref(), Some("identity.name"), "{owner}");
    }
    for owner in ["Product", "UserRole", "ContactGroup", "Column"] {
        assert_eq!(text(owner, "name"), None, "{owner}");
    }
    assert_eq!(text("Driver", "name").as_deref(), Some("identity.name?"));
    assert_eq!(guess("Driver", "name", Shape::text(), &["phone"]).as_deref(), Some("identity.name"));
    assert_eq!(text("Order", "customer_name").as_deref(), Some("identity.name"));
    assert_eq!(text("User", "company_name"), None);
    assert_eq!(guess("User", "age", Shape::int(), &[]).as_deref(), Some("demographic.age"));
    assert_eq!(guess("CacheEntry", "age", Shape::int(), &[]), None);
}

#[test]
fn types_and_neighbours_count() {
    let hints = hints();
    assert_eq!(guess("Visit", "ip", Shape::named(&hints, "IpAddr"), &[]).as_deref(), Some("network.ip"));
    assert_eq!(guess("Visit", "email", Shape::int(), &[]), None);
    assert_eq!(guess("Visit", "email", Shape::named(&hints, "DateTime"), &[]), None);
    assert_eq!(guess("Visit", "phone", Shape::named(&hints, "PhoneNumber"), &[]).as_deref(), Some("contact.phone"));
    assert_eq!(guess("Visit", "gender", Shape::plain_enum("Sex"), &[]).as_deref(), Some("demographic.gender"));
    assert_eq!(guess("Visit", "lat", Shape::float(), &["lat", "lng"]).as_deref(), Some("location.precise"));
    assert_eq!(guess("Visit", "lat", Shape::float(), &["lat"]), None);
    assert_eq!(guess("City", "lat", Shape::float(), &["lat", "lng"]), None);
    assert_eq!(guess("Order", "city", Shape::text(), &["city", "street"]).as_deref(), Some("contact.address.city"));
    assert_eq!(guess("Order", "city", Shape::text(), &["city", "id"]), None);
    assert_eq!(
        guess("Visit", "dob", Shape::named(&hints, "NaiveDate"), &[]).as_deref(),
        Some("demographic.birth_date")
    );
}

#[test]
fn what_an_operator_sets_is_no_persons() {
    for owner in ["SmtpConfig", "DatabaseSettings", "CliArgs", "ConnectOptions"] {
        for name in ["username", "password", "email"] {
            assert_eq!(text(owner, name), None, "{owner}.{name}");
        }
    }
    let hints = hints();
    let owner = Owner::new(&hints, "Login", None, [].into_iter(), ["Debug", "Parser"]);
    assert_eq!(hints.guess(&Seen { name: "password", shape: Shape::text(), owner: &owner }), None);
    assert_eq!(text("Login", "db_password"), None);
    assert_eq!(text("Server", "ip"), None);
}

#[test]
fn names_are_split_as_people_read_them() {
    for (name, words) in [
        ("billingEmail_2", vec!["billing", "email", "2"]),
        ("HTTPServer", vec!["http", "server"]),
        ("r#type", vec!["type"]),
        ("sha256", vec!["sha", "256"]),
        ("ipv4", vec!["ipv", "4"]),
        ("address_line1", vec!["address", "line", "1"]),
        ("", vec![]),
        ("__", vec![]),
    ] {
        assert_eq!(split(name), words, "{name}");
    }
}
