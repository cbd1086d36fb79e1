//! Path patterns of binds and exceptions against canonical paths.

use privacy_check::policy::Pattern;

fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"))
}

#[test]
fn patterns_match_paths() {
    let cases = [
        // pattern, what it matches, what it does not
        ("shop::users::User::save", "shop::users::User::save", "shop::users::User::save_all"),
        ("shop::users::User.email", "shop::users::User.email", "shop::users::User"),
        ("shop::users::User.email", "shop::users::User.email", "shop::users::User.email2"),
        ("shop::users::User.*", "shop::users::User.email", "shop::users::User.address.city"),
        ("shop::users::User.**", "shop::users::User.address.city", "shop::users::Users.email"),
        ("shop::users::User.address.city", "shop::users::User.address.city", "shop::users::User.address"),
        ("shop::Phone.0", "shop::Phone.0", "shop::Phone.1"),
        ("shop::Event::Sent.to", "shop::Event::Sent.to", "shop::Event.to"),
        ("shop::mail::send(to)", "shop::mail::send(to)", "shop::mail::send(from)"),
        ("shop::mail::send(*)", "shop::mail::send(to)", "shop::mail::send"),
        ("shop::mail::send", "shop::mail::send", "shop::mail::send(to)"),
        ("<shop::Db as shop::Store>::put", "<shop::Db as shop::Store>::put", "<shop::Mem as shop::Store>::put"),
        ("<shop::Db as shop::Store>::put", "<shop::Db as shop::Store>::put", "shop::Store::put"),
        ("<shop::Db as shop::Store>::put", "< shop::Db  as shop::Store >::put", "<shop::Db as shop::Cache>::put"),
        ("<* as shop::Store>::put", "<Db as shop::Store>::put", "<shop::Db as shop::Store>::put"),
        ("<** as shop::Store>::put", "<shop::Db as shop::Store>::put", "<shop::Db as shop::Store>::get"),
        (
            "<shop::Db as shop::Store>::put(value)",
            "<shop::Db as shop::Store>::put(value)",
            "<shop::Db as shop::Store>::put",
        ),
        ("<&shop::Db as shop::Store>::put", "<&shop::Db as shop::Store>::put", "<shop::Db as shop::Store>::put"),
        ("<shop::Db>::get", "shop::Db::get", "shop::Db2::get"),
        ("shop::Store::put", "<shop::Db as shop::Store>::put", "<shop::Db as shop::Store2>::put"),
        ("shop::Store::put", "shop::Store::put", "shop::Store::get"),
        ("shop::Store::put(value)", "<shop::Db as shop::Store>::put(value)", "<shop::Db as shop::Store>::put(key)"),
        ("shop::Db::put", "<shop::Db as shop::Store>::put", "<shop::Mem as shop::Store>::put"),
        ("reqwest::Client::post", "reqwest::Client::post", "reqwest::blocking::Client::post"),
        ("reqwest::**::Client::post", "reqwest::blocking::Client::post", "reqwest::Client::get"),
        ("reqwest::**::Client::post", "reqwest::Client::post", "hyper::Client::post"),
        ("shop::ads::*", "shop::ads::rank", "shop::ads::Ranker::rank"),
        ("shop::ads::**", "shop::ads::Ranker::rank", "shop::adsense::rank"),
        ("shop::handle_*", "shop::handle_login", "shop::handl_login"),
        ("shop::{mail,push}::send", "shop::push::send", "shop::post::send"),
        ("shop::**::User.{email, phone_*}", "shop::users::User.phone_home", "shop::users::User.name"),
        ("shop::*_handler", "shop::login_handler", "shop::login_handler2"),
        ("shop::a*b*c", "shop::axxbyyc", "shop::axxcyyb"),
        ("**::User.email", "shop::users::User.email", "shop::users::User.phone"),
        ("*::User.email", "shop::User.email", "shop::users::User.email"),
        ("crate::ads::rank", "crate::ads::rank", "shop::ads::rank"),
        ("::shop::ads::rank", "shop::ads::rank", "shop::rank"),
        ("shop::r#type::run", "shop::type::run", "shop::types::run"),
        ("shop::Wrapper::get", "shop::Wrapper<shop::User>::get", "shop::Wrapper<shop::User>::set"),
        ("shop::Wrapper<shop::User>::get", "shop::Wrapper<shop::User>::get", "shop::Wrapper<shop::Item>::get"),
        ("shop::Wrapper::<shop::User>::get", "shop::Wrapper<shop::User>::get", "shop::Wrapper::get"),
        (
            "<shop::Row as core::convert::From<shop::User>>::from",
            "<shop::Row as core::convert::From<shop::User>>::from",
            "<shop::Row as core::convert::From<shop::Item>>::from",
        ),
        (
            "<shop::Row as core::convert::From>::from",
            "<shop::Row as core::convert::From<shop::User>>::from",
            "<shop::Row as core::convert::Into<shop::User>>::from",
        ),
        ("shop::run::{closure}", "shop::run::{closure}", "shop::run"),
    ];
    for (text, yes, no) in cases {
        let pattern = pattern(text);
        assert!(pattern.matches(yes), "{text} should match {yes}");
        assert!(!pattern.matches(no), "{text} should not match {no}");
    }
}

#[test]
fn crate_is_the_package_that_holds_the_policy() {
    let local = pattern("crate::ads::*");
    assert!(local.is_local() && !pattern("shop::ads::*").is_local());
    assert!(local.in_crate("shop").matches("shop::ads::rank"));
    let qualified = pattern("<crate::Db as crate::Store>::put");
    assert!(qualified.is_local() && qualified.in_crate("shop").matches("<shop::Db as shop::Store>::put"));
    let package = local.in_crates(&["shop".to_owned(), "shopd".to_owned()]);
    assert!(package.matches("shop::ads::rank") && package.matches("shopd::ads::rank"));
    assert!(!package.matches("other::ads::rank") && !package.matches("crate::ads::rank"));
    assert_eq!(pattern("reqwest::Client::post").krate(), Some("reqwest"));
    assert_eq!(pattern("**::Client::post").krate(), None);
}

#[test]
fn a_pattern_covers_what_lies_in_its_item() {
    let cases = [
        ("shop::ads", "shop::ads::Ranker::rank", "shop::adsense::rank"),
        ("shop::ads::*", "shop::ads::Ranker::rank", "shop::ads"),
        ("shop::ads::Ranker", "<shop::ads::Ranker as shop::Rank>::rank", "<shop::Other as shop::Rank>::rank"),
        ("shop::Rank", "<shop::ads::Ranker as shop::Rank>::rank", "<shop::ads::Ranker as shop::Sort>::rank"),
        ("shop::mail::send", "shop::mail::send(to)", "shop::mail::sender(to)"),
        ("shop::User", "shop::User.email", "shop::Users.email"),
        ("shop::User.address", "shop::User.address.city", "shop::User.email"),
        (
            "<shop::Db as shop::Store>::put",
            "<shop::Db as shop::Store>::put::{closure}",
            "<shop::Db as shop::Store>::get",
        ),
        ("shop::store", "shop::store::Store::put", "<shop::Db as shop::store::Store>::put"),
    ];
    for (text, yes, no) in cases {
        assert!(pattern(text).covers(yes), "{text} should cover {yes}");
        assert!(!pattern(text).covers(no), "{text} should not cover {no}");
    }
}

#[test]
fn what_is_no_path_is_refused() {
    for text in [
        "",
        "a::",
        "::",
        "a::b(",
        "a::b()",
        "a::b(x,y)",
        "<a as b>",
        "<a as b::c",
        "<>::x",
        "a:b",
        "a b",
        "a.b.",
        "**",
        "**::**",
        "a::x**",
        "a->b",
    ] {
        assert!(Pattern::parse(text).is_err(), "{text}");
    }
}

#[test]
fn many_stars_do_not_explode() {
    let text = format!("{}::end", vec!["**::a*a*a*"; 30].join("::"));
    let path = vec!["aaaaaaaaaaaaaaaaaaaaaaaa"; 200].join("::");
    assert!(!pattern(&text).matches(&path));
}
