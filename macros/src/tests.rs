//! An item comes out as it went in, less its tags, plus a line in the rustdoc of its tagged fields.

use proc_macro2::TokenStream;

use crate::expand;

type Attribute = fn(TokenStream, TokenStream) -> TokenStream;

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn same(attribute: Attribute, args: &str, item: &str, expected: &str) {
    let out = attribute(tokens(args), tokens(item));
    assert_eq!(out.to_string(), tokens(expected).to_string());
}

fn untouched(attribute: Attribute, args: &str, item: &str) {
    same(attribute, args, item, item);
}

#[test]
fn fields_lose_their_tags_and_gain_a_line() {
    same(
        expand::personal,
        "subject = \"customer\"",
        "/// Doc
         #[derive(Clone)] #[serde(rename_all = \"x\")]
         pub(crate) struct P<'a, T: Fn(u8) -> Vec<u8>, const N: usize = { 1 > 0 }> where T: Fn(u8), [(); { N }]: Sized {
             #[personal(none)] pub theme: Theme,
             #[serde(skip)] #[personal(contact.email)] #[cfg(x)] pub email: HashMap<String, Vec<u8>>,
             /// Where.
             #[personal(location.precise, form = \"raw\", subject = \"minor\", retention = \"24h\")]
             at: [&'a T; N],
             #[cfg_attr(x, personal(contact.phone), serde(skip))] #[cfg_attr(y, serde(skip))] phone: String,
             #[personal(contact.url)] #[personal(network.ip)] two: (u8, u8),
             rest: u8,
         }",
        "/// Doc
         #[derive(Clone)] #[serde(rename_all = \"x\")]
         pub(crate) struct P<'a, T: Fn(u8) -> Vec<u8>, const N: usize = { 1 > 0 }> where T: Fn(u8), [(); { N }]: Sized {
             #[doc = \"Personal data: none\"] pub theme: Theme,
             #[serde(skip)] #[cfg(x)] #[doc = \"Personal data: `contact.email`\"] pub email: HashMap<String, Vec<u8>>,
             /// Where.
             #[doc = \"\"] #[doc = \"Personal data: `location.precise` (raw, subject `minor`, kept for at most 24h)\"]
             at: [&'a T; N],
             #[cfg_attr(x, doc = \"\", doc = \"Personal data: `contact.phone`\", serde(skip))] #[cfg_attr(y, serde(skip))] phone: String,
             #[doc = \"Personal data: `contact.url`, `network.ip`\"] two: (u8, u8),
             rest: u8,
         }",
    );
}

#[test]
fn tuples_enums_and_unions_are_types() {
    same(
        expand::personal,
        "",
        "struct P<T: Fn(u8) -> u8>(#[personal(contact.phone)] pub String, T) where T: Fn(u8);",
        "struct P<T: Fn(u8) -> u8>(#[doc = \"Personal data: `contact.phone`\"] pub String, T) where T: Fn(u8);",
    );
    same(
        expand::personal,
        "",
        "enum E { #[serde(a)] A(#[personal(contact.email)] String, u8), B { #[personal(contact.phone)] p: String } = 1 << 3, C = f::<A, B>(2) }",
        "enum E { #[serde(a)] A(#[doc = \"Personal data: `contact.email`\"] String, u8), B { #[doc = \"Personal data: `contact.phone`\"] p: String } = 1 << 3, C = f::<A, B>(2) }",
    );
    same(
        expand::personal,
        "",
        "pub union U { #[personal(contact.phone)] a: u8, b: u8 }",
        "pub union U { #[doc = \"Personal data: `contact.phone`\"] a: u8, b: u8 }",
    );
    untouched(expand::personal, "contact.phone", "pub struct Phone(String);");
    untouched(expand::personal, "contact.phone", "struct Unit;");
    untouched(expand::personal, "special.religion", "enum Empty {}");
}

#[test]
fn parameters_lose_their_tags() {
    same(
        expand::privacy,
        "",
        "pub(in a::b) const unsafe extern \"C\" fn f<T: Fn(u8) -> u8>(#[personal(contact.email)] a: &str, #[cfg_attr(x, personal(contact.email))] #[cfg(y)] b: T) -> Vec<u8> where T: Fn(u8) { let personal = 1; }",
        "pub(in a::b) const unsafe extern \"C\" fn f<T: Fn(u8) -> u8>(a: &str, #[cfg(y)] b: T) -> Vec<u8> where T: Fn(u8) { let personal = 1; }",
    );
    same(
        expand::privacy,
        "store = \"users\"",
        "fn f(&self, #[personal(contact.email)] a: &str);",
        "fn f(&self, a: &str);",
    );
}

#[test]
fn code_comes_out_untouched() {
    for item in [
        "impl<T> Ranker<T> where T: Fn(u8) { #[privacy(store = \"a\")] fn f(#[personal(contact.email)] a: u8) {} }",
        "unsafe impl Send for X {}",
        "pub trait T: Fn(u8) { #[privacy] fn f(#[personal(contact.email)] a: u8); }",
        "pub(crate) mod m { #[privacy(store = \"a\")] fn f() {} }",
        "pub unsafe auto trait A {}",
    ] {
        untouched(expand::privacy, "purpose = \"marketing.ads\"", item);
    }
    for item in ["async fn main() {}", "extern \"C\" fn f() {}", "safe fn g();", "const fn h() {}", "default fn i() {}"]
    {
        untouched(expand::privacy, "purpose = [\"a\", \"b\"], share = \"c\"", item);
    }
}

#[test]
fn what_macro_rules_inserts_is_seen_through() {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let hidden = |text: &str| TokenTree::Group(Group::new(Delimiter::None, tokens(text)));
    let brackets = |inner: TokenStream| TokenTree::Group(Group::new(Delimiter::Bracket, inner));
    let mut fields = tokens("#");
    fields.extend([brackets(hidden("personal(contact.email)").into())]);
    fields.extend([hidden("pub")]);
    fields.extend(tokens("email:"));
    fields.extend([hidden("Vec<u8>")]);
    let mut item: TokenStream = hidden("pub").into();
    item.extend(tokens("struct S"));
    item.extend([TokenTree::Group(Group::new(Delimiter::Brace, fields))]);
    for item in [item.clone(), TokenTree::Group(Group::new(Delimiter::None, item)).into()] {
        let out = expand::personal(TokenStream::new(), item).to_string();
        assert!(out.contains("# [doc = \"Personal data: `contact.email`\"]") && !out.contains("personal ("), "{out}");
    }
}

#[test]
fn a_value_is_its_expression() {
    let out = expand::personal_value(tokens("network.ip, subject = \"customer\", request.peer_addr()?"));
    assert_eq!(out.to_string(), tokens("request.peer_addr()?").to_string());
}

#[test]
fn an_item_with_errors_still_comes_out() {
    let out = expand::personal(TokenStream::new(), tokens("struct S { #[personal(contact.emial)] a: u8 }")).to_string();
    assert!(out.starts_with("struct S {") && out.contains("compile_error") && !out.contains("# [personal"), "{out}");
}

#[test]
fn no_item_makes_it_panic() {
    for item in [
        "",
        "#",
        "struct",
        "pub",
        "enum E",
        "fn",
        "fn f",
        "fn f<",
        "union",
        "const",
        "extern",
        "mod",
        "impl",
        "mod m;",
        "# [a] # [b]",
        "struct S where T: Fn(u8);",
    ] {
        let _ = expand::personal(TokenStream::new(), tokens(item));
        let _ = expand::privacy(TokenStream::new(), tokens(item));
        let _ = expand::personal_value(tokens(item));
    }
}
