// http: requests, responses, headers.

use std::intrinsics::*;

pub use header::{HeaderMap, HeaderName, HeaderValue};
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode;
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Method;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version;
#[derive(Debug)]
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Uri {
    pub text: String,
}
impl StatusCode {
    pub const OK: StatusCode = StatusCode;
    pub const CREATED: StatusCode = StatusCode;
    pub const ACCEPTED: StatusCode = StatusCode;
    pub const NO_CONTENT: StatusCode = StatusCode;
    pub const MOVED_PERMANENTLY: StatusCode = StatusCode;
    pub const FOUND: StatusCode = StatusCode;
    pub const SEE_OTHER: StatusCode = StatusCode;
    pub const NOT_MODIFIED: StatusCode = StatusCode;
    pub const TEMPORARY_REDIRECT: StatusCode = StatusCode;
    pub const BAD_REQUEST: StatusCode = StatusCode;
    pub const UNAUTHORIZED: StatusCode = StatusCode;
    pub const FORBIDDEN: StatusCode = StatusCode;
    pub const NOT_FOUND: StatusCode = StatusCode;
    pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode;
    pub const CONFLICT: StatusCode = StatusCode;
    pub const GONE: StatusCode = StatusCode;
    pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode;
    pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode;
    pub const TOO_MANY_REQUESTS: StatusCode = StatusCode;
    pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode;
    pub const NOT_IMPLEMENTED: StatusCode = StatusCode;
    pub const BAD_GATEWAY: StatusCode = StatusCode;
    pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode;
    pub const GATEWAY_TIMEOUT: StatusCode = StatusCode;
}
impl StatusCode {
    pub fn as_u16(&self) -> u16 {
        opaque()
    }
    pub fn as_str(&self) -> &str {
        opaque()
    }
    pub fn from_u16(code: u16) -> std::result::Result<StatusCode, Error> {
        Ok(StatusCode)
    }
    pub fn canonical_reason(&self) -> Option<&'static str> {
        opaque()
    }
    pub fn is_success(&self) -> bool {
        opaque()
    }
    pub fn is_client_error(&self) -> bool {
        opaque()
    }
    pub fn is_server_error(&self) -> bool {
        opaque()
    }
    pub fn is_redirection(&self) -> bool {
        opaque()
    }
}
impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Method {
    pub const GET: Method = Method;
    pub const POST: Method = Method;
    pub const PUT: Method = Method;
    pub const PATCH: Method = Method;
    pub const DELETE: Method = Method;
    pub const HEAD: Method = Method;
    pub const OPTIONS: Method = Method;
    pub fn as_str(&self) -> &str {
        opaque()
    }
}
impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Uri {
    pub fn path(&self) -> &str {
        self.text.as_str()
    }
    pub fn query(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn host(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
}
impl std::fmt::Display for Uri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl std::fmt::Debug for Uri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
pub mod header {
    use std::intrinsics::*;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct HeaderName {
        pub text: String,
    }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct HeaderValue {
        pub text: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap<T = HeaderValue>;
    #[derive(Debug)]
    pub struct ToStrError;
    impl std::error::Error for ToStrError {}
    impl std::fmt::Display for ToStrError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    #[derive(Debug)]
    pub struct InvalidHeaderValue;
    impl std::error::Error for InvalidHeaderValue {}
    impl std::fmt::Display for InvalidHeaderValue {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    pub const ACCEPT: HeaderName = HeaderName { text: opaque() };
    pub const ACCEPT_LANGUAGE: HeaderName = HeaderName { text: opaque() };
    pub const AUTHORIZATION: HeaderName = HeaderName { text: opaque() };
    pub const CACHE_CONTROL: HeaderName = HeaderName { text: opaque() };
    pub const CONNECTION: HeaderName = HeaderName { text: opaque() };
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName { text: opaque() };
    pub const CONTENT_LENGTH: HeaderName = HeaderName { text: opaque() };
    pub const CONTENT_TYPE: HeaderName = HeaderName { text: opaque() };
    pub const COOKIE: HeaderName = HeaderName { text: opaque() };
    pub const DATE: HeaderName = HeaderName { text: opaque() };
    pub const ETAG: HeaderName = HeaderName { text: opaque() };
    pub const FORWARDED: HeaderName = HeaderName { text: opaque() };
    pub const HOST: HeaderName = HeaderName { text: opaque() };
    pub const LOCATION: HeaderName = HeaderName { text: opaque() };
    pub const ORIGIN: HeaderName = HeaderName { text: opaque() };
    pub const REFERER: HeaderName = HeaderName { text: opaque() };
    pub const SET_COOKIE: HeaderName = HeaderName { text: opaque() };
    pub const USER_AGENT: HeaderName = HeaderName { text: opaque() };
    pub const VARY: HeaderName = HeaderName { text: opaque() };
    pub const WWW_AUTHENTICATE: HeaderName = HeaderName { text: opaque() };
    impl HeaderName {
        pub fn as_str(&self) -> &str {
            self.text.as_str()
        }
        pub fn from_static(name: &'static str) -> HeaderName {
            HeaderName { text: same(name) }
        }
    }
    impl HeaderValue {
        pub fn from_static(value: &'static str) -> HeaderValue {
            HeaderValue { text: same(value) }
        }
        pub fn from_str(value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: same(value) })
        }
        pub fn from_bytes(value: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: derive1(value) })
        }
        pub fn to_str(&self) -> Result<&str, ToStrError> {
            Ok(self.text.as_str())
        }
        pub fn as_bytes(&self) -> &[u8] {
            self.text.as_bytes()
        }
        pub fn set_sensitive(&mut self, on: bool) {}
    }
    impl std::fmt::Debug for HeaderValue {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = derive2(&f.buf, &self.text);
            Ok(())
        }
    }
    impl TryFrom<&str> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: same(value) })
        }
    }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(value: String) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: value })
        }
    }
    impl std::str::FromStr for HeaderValue {
        type Err = InvalidHeaderValue;
        fn from_str(value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
            Ok(HeaderValue { text: same(value) })
        }
    }
    /// The values of one name.
    pub struct GetAll<'a, T> {
        pub value: &'a T,
    }
    impl<'a, T> GetAll<'a, T> {
        pub fn iter(&self) -> std::iter::Iter<&'a T> {
            std::iter::once(self.value)
        }
    }
    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = std::iter::Iter<&'a T>;
        fn into_iter(self) -> std::iter::Iter<&'a T> {
            std::iter::once(self.value)
        }
    }
    impl<T> HeaderMap<T> {
        pub fn new() -> HeaderMap<T> {
            opaque()
        }
        pub fn insert<K>(&mut self, key: K, value: T) -> Option<T> {
            same::<_, &mut [T]>(self)[0] = value;
            Some(same::<_, &mut [T]>(self)[0])
        }
        pub fn append<K>(&mut self, key: K, value: T) -> bool {
            same::<_, &mut [T]>(self)[0] = value;
            opaque()
        }
        pub fn get<K>(&self, key: K) -> Option<&T> {
            Some(&same::<_, &[T]>(self)[0])
        }
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> {
            GetAll { value: &same::<_, &[T]>(self)[0] }
        }
        pub fn remove<K>(&mut self, key: K) -> Option<T> {
            Some(same::<_, &mut [T]>(self)[0])
        }
        pub fn contains_key<K>(&self, key: K) -> bool {
            opaque()
        }
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn iter(&self) -> std::iter::Iter<(&HeaderName, &T)> {
            std::iter::once((opaque::<&HeaderName>(), &same::<_, &[T]>(self)[0]))
        }
        pub fn keys(&self) -> std::iter::Iter<&HeaderName> {
            opaque()
        }
        pub fn values(&self) -> std::iter::Iter<&T> {
            std::iter::once(&same::<_, &[T]>(self)[0])
        }
        pub fn extend<I: IntoIterator>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = derive1(x);
            }
        }
    }
}
pub mod request {
    use super::{HeaderMap, Method, Uri};
    use std::intrinsics::*;
    pub use super::{Parts, Request};
    /// A request under construction.
    pub struct Builder {
        pub head: Parts,
    }
    impl Builder {
        pub fn new() -> Builder {
            opaque()
        }
        pub fn method<M>(self, method: M) -> Builder {
            self
        }
        pub fn uri<U>(mut self, uri: U) -> Builder {
            self.head.uri = Uri { text: same(uri) };
            self
        }
        pub fn version(self, version: super::Version) -> Builder {
            self
        }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder {
            self.head.headers.append(key, derive1(value));
            self
        }
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap> {
            Some(&mut self.head.headers)
        }
        pub fn extension<T>(self, extension: T) -> Builder {
            *cell::<T>() = extension;
            self
        }
        pub fn body<T>(self, body: T) -> super::Result<Request<T>> {
            Ok(Request { head: self.head, body })
        }
    }
}
pub mod response {
    pub use super::{Builder, Response, ResponseParts as Parts};
}
pub mod status {
    pub use super::StatusCode;
}
pub mod method {
    pub use super::Method;
}
pub mod uri {
    pub use super::Uri;
}
/// What travels beside a request, by type.
#[interior]
#[derive(Clone, Debug, Default)]
pub struct Extensions;
impl Extensions {
    pub fn insert<T>(&mut self, value: T) -> Option<T> {
        *cell::<T>() = value;
        opaque()
    }
    pub fn get<T>(&self) -> Option<&T> {
        Some(cell::<T>())
    }
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {
        Some(cell::<T>())
    }
    pub fn remove<T>(&mut self) -> Option<T> {
        Some(same(cell::<T>()))
    }
}
pub struct Parts {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub extensions: Extensions,
}
pub struct Request<T = ()> {
    pub head: Parts,
    pub body: T,
}
impl Request<()> {
    pub fn builder() -> request::Builder {
        opaque()
    }
    pub fn get<U>(uri: U) -> request::Builder {
        request::Builder::new().uri(uri)
    }
    pub fn post<U>(uri: U) -> request::Builder {
        request::Builder::new().uri(uri)
    }
    pub fn put<U>(uri: U) -> request::Builder {
        request::Builder::new().uri(uri)
    }
    pub fn delete<U>(uri: U) -> request::Builder {
        request::Builder::new().uri(uri)
    }
    pub fn patch<U>(uri: U) -> request::Builder {
        request::Builder::new().uri(uri)
    }
}
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T> {
        Request { head: opaque(), body }
    }
    pub fn from_parts(head: Parts, body: T) -> Request<T> {
        Request { head, body }
    }
    pub fn uri(&self) -> &Uri {
        &self.head.uri
    }
    pub fn uri_mut(&mut self) -> &mut Uri {
        &mut self.head.uri
    }
    pub fn method(&self) -> &Method {
        &self.head.method
    }
    pub fn version(&self) -> Version {
        opaque()
    }
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.head.headers
    }
    pub fn extensions(&self) -> &Extensions {
        &self.head.extensions
    }
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.head.extensions
    }
    pub fn body(&self) -> &T {
        &self.body
    }
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }
    pub fn into_body(self) -> T {
        self.body
    }
    pub fn into_parts(self) -> (Parts, T) {
        (self.head, self.body)
    }
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {
        Request { head: self.head, body: f(self.body) }
    }
}
/// Goes to the client, by its model: what code puts into a response is answered there and then.
#[own]
pub fn answer<T>(data: T) {}
pub struct ResponseParts {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub extensions: Extensions,
}
pub struct Response<T = ()> {
    pub headers: HeaderMap,
    pub body: T,
}
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T> {
        answer(body);
        opaque()
    }
    pub fn from_parts(parts: ResponseParts, body: T) -> Response<T> {
        answer(body);
        opaque()
    }
    pub fn status(&self) -> StatusCode {
        opaque()
    }
    pub fn status_mut(&mut self) -> &mut StatusCode {
        opaque()
    }
    pub fn version(&self) -> Version {
        opaque()
    }
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }
    pub fn extensions(&self) -> &Extensions {
        opaque()
    }
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        opaque()
    }
    pub fn body(&self) -> &T {
        &self.body
    }
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }
    pub fn into_body(self) -> T {
        self.body
    }
    pub fn into_parts(self) -> (ResponseParts, T) {
        (ResponseParts { status: opaque(), headers: self.headers, extensions: opaque() }, self.body)
    }
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {
        Response { headers: self.headers, body: f(self.body) }
    }
}
impl Response<()> {
    pub fn builder() -> Builder {
        Builder { headers: String::new() }
    }
}
pub struct Builder {
    pub headers: String,
}
impl Builder {
    pub fn new() -> Builder {
        Builder { headers: String::new() }
    }
    pub fn status<T>(self, status: T) -> Builder {
        self
    }
    pub fn version(self, version: Version) -> Builder {
        self
    }
    pub fn header<K, V>(mut self, key: K, value: V) -> Builder {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn extension<T>(self, extension: T) -> Builder {
        self
    }
    pub fn body<T>(self, body: T) -> Result<Response<T>> {
        answer(derive2::<_, _, String>(self.headers, body));
        opaque()
    }
}
