// cookie: cookies, and jars that keep them for one request and its response.

use std::intrinsics::*;

pub use time;
use time::Duration;
/// A browser keeps it, by its model: what jars call with what is added to them.
#[own]
pub fn kept(cookie: &Cookie<'static>) {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameSite {
    Strict,
    Lax,
    None,
}
#[derive(Clone)]
pub struct Key;
impl Key {
    pub fn from(master: &[u8]) -> Key {
        Key
    }
    pub fn derive_from(master: &[u8]) -> Key {
        Key
    }
    pub fn generate() -> Key {
        Key
    }
}
#[derive(Debug)]
pub struct ParseError;
impl std::error::Error for ParseError {}
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiration;
#[derive(Clone, Debug)]
pub struct Cookie<'c> {
    pub name: String,
    pub value: String,
    pub max_age: Duration,
}
impl<'c> Cookie<'c> {
    pub fn new<N: Into<String>, V: Into<String>>(name: N, value: V) -> Cookie<'c> {
        Cookie { name: name.into(), value: value.into(), max_age: opaque() }
    }
    pub fn named<N: Into<String>>(name: N) -> Cookie<'c> {
        Cookie { name: name.into(), value: String::new(), max_age: opaque() }
    }
    pub fn build<C: Into<Cookie<'c>>>(base: C) -> CookieBuilder<'c> {
        CookieBuilder { cookie: base.into() }
    }
    pub fn parse<S: Into<String>>(text: S) -> Result<Cookie<'c>, ParseError> {
        let text: String = text.into();
        Ok(Cookie { name: derive1(&text), value: derive1(&text), max_age: opaque() })
    }
    pub fn into_owned(self) -> Cookie<'static> {
        self
    }
    pub fn name(&self) -> &str {
        &self.name
    }
    pub fn value(&self) -> &str {
        &self.value
    }
    pub fn value_trimmed(&self) -> &str {
        &self.value
    }
    pub fn name_value(&self) -> (&str, &str) {
        (&self.name, &self.value)
    }
    pub fn set_name<N: Into<String>>(&mut self, name: N) {
        self.name = name.into();
    }
    pub fn set_value<V: Into<String>>(&mut self, value: V) {
        self.value = value.into();
    }
    pub fn set_path<P>(&mut self, path: P) {}
    pub fn set_domain<D>(&mut self, domain: D) {}
    pub fn set_max_age<D: Into<Option<Duration>>>(&mut self, age: D) {
        self.max_age = age.into().unwrap_or(opaque());
    }
    pub fn set_expires<D>(&mut self, when: D) {}
    pub fn set_secure<B>(&mut self, value: B) {}
    pub fn set_http_only<B>(&mut self, value: B) {}
    pub fn set_same_site<B>(&mut self, value: B) {}
    pub fn make_permanent(&mut self) {
        self.max_age = Duration::weeks(1_040);
    }
    pub fn make_removal(&mut self) {
        self.value = String::new();
    }
}
impl<'c> std::fmt::Display for Cookie<'c> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive3(&f.buf, &self.name, &self.value);
        Ok(())
    }
}
impl<'c> From<&'c str> for Cookie<'c> {
    fn from(name: &'c str) -> Cookie<'c> {
        Cookie { name: name.into(), value: String::new(), max_age: opaque() }
    }
}
impl<'c> From<String> for Cookie<'c> {
    fn from(name: String) -> Cookie<'c> {
        Cookie { name, value: String::new(), max_age: opaque() }
    }
}
impl<'c, N: Into<String>, V: Into<String>> From<(N, V)> for Cookie<'c> {
    fn from(pair: (N, V)) -> Cookie<'c> {
        Cookie { name: pair.0.into(), value: pair.1.into(), max_age: opaque() }
    }
}
impl<'c> From<CookieBuilder<'c>> for Cookie<'c> {
    fn from(builder: CookieBuilder<'c>) -> Cookie<'c> {
        builder.cookie
    }
}
#[derive(Clone, Debug)]
pub struct CookieBuilder<'c> {
    pub cookie: Cookie<'c>,
}
impl<'c> CookieBuilder<'c> {
    pub fn new<N: Into<String>, V: Into<String>>(name: N, value: V) -> CookieBuilder<'c> {
        CookieBuilder { cookie: Cookie { name: name.into(), value: value.into(), max_age: opaque() } }
    }
    pub fn path<P>(self, path: P) -> CookieBuilder<'c> {
        self
    }
    pub fn domain<D>(self, domain: D) -> CookieBuilder<'c> {
        self
    }
    pub fn max_age(self, age: Duration) -> CookieBuilder<'c> {
        let mut cookie = self.cookie;
        cookie.max_age = age;
        CookieBuilder { cookie }
    }
    pub fn expires<D>(self, when: D) -> CookieBuilder<'c> {
        self
    }
    pub fn same_site(self, value: SameSite) -> CookieBuilder<'c> {
        self
    }
    pub fn http_only(self, value: bool) -> CookieBuilder<'c> {
        self
    }
    pub fn secure(self, value: bool) -> CookieBuilder<'c> {
        self
    }
    pub fn partitioned(self, value: bool) -> CookieBuilder<'c> {
        self
    }
    pub fn permanent(self) -> CookieBuilder<'c> {
        self.max_age(Duration::weeks(1_040))
    }
    pub fn removal(self) -> CookieBuilder<'c> {
        CookieBuilder { cookie: Cookie { name: self.cookie.name, value: String::new(), max_age: opaque() } }
    }
    pub fn build(self) -> Cookie<'c> {
        self.cookie
    }
    pub fn finish(self) -> Cookie<'c> {
        self.cookie
    }
    pub fn into_owned(self) -> CookieBuilder<'static> {
        self
    }
}
#[interior]
#[derive(Clone, Debug, Default)]
pub struct CookieJar {
    pub cookie: Cookie<'static>,
}
impl CookieJar {
    pub fn new() -> CookieJar {
        opaque()
    }
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {
        Some(&self.cookie)
    }
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
        self.cookie = cookie.into();
    }
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {
        self.cookie = cookie.into();
    }
    pub fn remove<C>(&mut self, cookie: C) {}
}
