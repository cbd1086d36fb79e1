// tower-cookies: cookies of a request, and those that its response sets.

use std::intrinsics::*;

pub use ::cookie::{self, Cookie, Key};
#[derive(Clone, Debug)]
#[interior]
pub struct Cookies {
    pub cookie: Cookie<'static>,
}
impl Cookies {
    /// Goes to the client, by its model.
    pub fn add(&self, cookie: Cookie<'static>) {}
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
        opaque()
    }
    pub fn remove(&self, cookie: Cookie<'static>) {}
    pub fn list(&self) -> Vec<Cookie<'static>> {
        opaque()
    }
    pub fn signed<'a>(&self, key: &'a Key) -> SignedCookies {
        SignedCookies
    }
    pub fn private<'a>(&self, key: &'a Key) -> PrivateCookies {
        PrivateCookies
    }
}
pub struct SignedCookies;
impl SignedCookies {
    pub fn add(&self, cookie: Cookie<'static>) {}
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
        opaque()
    }
}
pub struct PrivateCookies;
impl PrivateCookies {
    pub fn add(&self, cookie: Cookie<'static>) {}
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
        opaque()
    }
}
pub struct CookieManagerLayer;
impl CookieManagerLayer {
    pub fn new() -> CookieManagerLayer {
        CookieManagerLayer
    }
}
