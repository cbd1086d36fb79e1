// rocket: guards are what they hold; what a route answers goes to the client (see `bind`).

use std::intrinsics::*;
use std::net::{IpAddr, SocketAddr};
use std::ops::Deref;

pub use futures;
pub use tokio;
pub use http::Status;
pub use outcome::Outcome;
pub use request::FromRequest;
pub struct State<T: ?Sized> {
    pub inner: T,
}
impl<T> State<T> {
    pub fn inner(&self) -> &T {
        &self.inner
    }
}
impl<T> Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}
pub struct Request {
    pub uri: String,
    pub headers: http::HeaderMap,
    pub jar: http::CookieJar,
}
impl Request {
    pub fn client_ip(&self) -> Option<IpAddr> {
        opaque()
    }
    pub fn real_ip(&self) -> Option<IpAddr> {
        opaque()
    }
    pub fn remote(&self) -> Option<SocketAddr> {
        opaque()
    }
    pub fn headers(&self) -> &http::HeaderMap {
        &self.headers
    }
    pub fn cookies(&self) -> &http::CookieJar {
        &self.jar
    }
}
pub mod request {
    pub use super::Request;
    pub use super::outcome::Outcome;
    pub trait FromRequest: Sized {
        type Error;
    }
    pub trait FromParam: Sized {
        type Error;
    }
}
pub mod outcome {
    use std::intrinsics::*;
    pub enum Outcome<S, E, F> {
        Success(S),
        Error(E),
        Forward(F),
    }
    pub trait IntoOutcome {}
    impl<S, E, F> Outcome<S, E, F> {
        pub fn is_success(&self) -> bool {
            opaque()
        }
        pub fn is_error(&self) -> bool {
            opaque()
        }
        pub fn is_forward(&self) -> bool {
            opaque()
        }
        pub fn succeeded(self) -> Option<S> {
            match self {
                Outcome::Success(value) => Some(value),
                _ => None,
            }
        }
        pub fn unwrap(self) -> S {
            match self {
                Outcome::Success(value) => value,
                _ => opaque(),
            }
        }
    }
}
pub mod serde {
    pub use serde::*;
    pub mod json {
        use std::intrinsics::*;
        use std::ops::{Deref, DerefMut};
        pub use serde_json::{Value, from_slice, from_str, from_value, json, to_string, to_value};
        #[derive(Clone, Debug)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> {
            pub fn into_inner(self) -> T {
                self.0
            }
        }
        impl<T> Deref for Json<T> {
            type Target = T;
            fn deref(&self) -> &T {
                &self.0
            }
        }
        impl<T> DerefMut for Json<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }
        impl<T> From<T> for Json<T> {
            fn from(value: T) -> Json<T> {
                Json(value)
            }
        }
    }
    pub mod msgpack {
        pub use super::json::Json as MsgPack;
    }
}
pub mod form {
    use std::ops::{Deref, DerefMut};
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> From<T> for Form<T> {
        fn from(value: T) -> Form<T> {
            Form(value)
        }
    }
    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
}
pub mod response {
    use std::intrinsics::*;
    pub mod content {
        pub struct RawHtml<R>(pub R);
        pub struct RawJson<R>(pub R);
        pub struct RawText<R>(pub R);
        pub struct RawCss<R>(pub R);
        pub struct RawXml<R>(pub R);
        pub struct RawJavaScript<R>(pub R);
    }
    pub mod status {
        pub struct Created<R> {
            pub location: String,
            pub body: Option<R>,
        }
        pub struct Accepted<R>(pub R);
        pub struct BadRequest<R>(pub R);
        pub struct NotFound<R>(pub R);
        pub struct Unauthorized<R>(pub R);
        pub struct Forbidden<R>(pub R);
        pub struct Conflict<R>(pub R);
        pub struct Custom<R>(pub super::super::http::Status, pub R);
    }
    pub struct Redirect {
        pub uri: String,
    }
    impl Redirect {
        pub fn to<U>(uri: U) -> Redirect {
            Redirect { uri: derive1(uri) }
        }
        pub fn temporary<U>(uri: U) -> Redirect {
            Redirect { uri: derive1(uri) }
        }
        pub fn permanent<U>(uri: U) -> Redirect {
            Redirect { uri: derive1(uri) }
        }
        pub fn found<U>(uri: U) -> Redirect {
            Redirect { uri: derive1(uri) }
        }
        pub fn moved<U>(uri: U) -> Redirect {
            Redirect { uri: derive1(uri) }
        }
    }
}
pub mod http {
    use std::intrinsics::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Status {
        pub code: u16,
    }
    #[allow(non_upper_case_globals)]
    impl Status {
        pub const Ok: Status = Status { code: 200 };
        pub const Created: Status = Status { code: 201 };
        pub const NoContent: Status = Status { code: 204 };
        pub const BadRequest: Status = Status { code: 400 };
        pub const Unauthorized: Status = Status { code: 401 };
        pub const Forbidden: Status = Status { code: 403 };
        pub const NotFound: Status = Status { code: 404 };
        pub const Conflict: Status = Status { code: 409 };
        pub const UnprocessableEntity: Status = Status { code: 422 };
        pub const TooManyRequests: Status = Status { code: 429 };
        pub const InternalServerError: Status = Status { code: 500 };
        pub const ServiceUnavailable: Status = Status { code: 503 };
        pub fn new(code: u16) -> Status {
            Status { code }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HeaderMap {
        pub text: String,
    }
    impl HeaderMap {
        pub fn get_one(&self, name: &str) -> Option<&str> {
            Some(&self.text)
        }
        pub fn get(&self, name: &str) -> std::iter::Iter<&str> {
            derive1(&self.text)
        }
        pub fn contains(&self, name: &str) -> bool {
            opaque()
        }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SameSite {
        Strict,
        Lax,
        None,
    }
    #[derive(Clone, Debug)]
    pub struct Cookie {
        pub name: String,
        pub value: String,
    }
    impl Cookie {
        pub fn new<N: Into<String>, V: Into<String>>(name: N, value: V) -> Cookie {
            Cookie { name: name.into(), value: value.into() }
        }
        pub fn build<C: Into<Cookie>>(base: C) -> CookieBuilder {
            CookieBuilder { cookie: base.into() }
        }
        pub fn from<N: Into<String>>(name: N) -> Cookie {
            Cookie { name: name.into(), value: String::new() }
        }
        pub fn name(&self) -> &str {
            &self.name
        }
        pub fn value(&self) -> &str {
            &self.value
        }
    }
    impl<N: Into<String>, V: Into<String>> From<(N, V)> for Cookie {
        fn from(pair: (N, V)) -> Cookie {
            Cookie { name: pair.0.into(), value: pair.1.into() }
        }
    }
    impl From<&str> for Cookie {
        fn from(name: &str) -> Cookie {
            Cookie { name: name.into(), value: String::new() }
        }
    }
    impl From<CookieBuilder> for Cookie {
        fn from(builder: CookieBuilder) -> Cookie {
            builder.cookie
        }
    }
    pub struct CookieBuilder {
        pub cookie: Cookie,
    }
    impl CookieBuilder {
        pub fn path<P>(self, path: P) -> Self {
            self
        }
        pub fn domain<P>(self, domain: P) -> Self {
            self
        }
        pub fn max_age<D>(self, age: D) -> Self {
            self
        }
        pub fn expires<D>(self, when: D) -> Self {
            self
        }
        pub fn same_site(self, value: SameSite) -> Self {
            self
        }
        pub fn http_only(self, value: bool) -> Self {
            self
        }
        pub fn secure(self, value: bool) -> Self {
            self
        }
        pub fn permanent(self) -> Self {
            self
        }
        pub fn removal(self) -> Self {
            self
        }
        pub fn build(self) -> Cookie {
            self.cookie
        }
    }
    #[interior]
    pub struct CookieJar {
        pub cookie: Cookie,
    }
    impl CookieJar {
        pub fn get(&self, name: &str) -> Option<&Cookie> {
            Some(&self.cookie)
        }
        pub fn get_private(&self, name: &str) -> Option<Cookie> {
            Some(derive1(&self.cookie))
        }
        pub fn get_pending(&self, name: &str) -> Option<Cookie> {
            Some(derive1(&self.cookie))
        }
        pub fn add<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn add_private<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn remove<C>(&self, cookie: C) {}
        pub fn remove_private<C>(&self, cookie: C) {}
    }
}
