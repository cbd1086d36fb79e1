// rocket: guards are what they hold; what a route answers goes to the client (see `bind`).

use std::intrinsics::*;
use std::net::{IpAddr, SocketAddr};
use std::ops::Deref;

pub use futures;
pub use tokio;
pub use http::Status;
pub use response::Responder;
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
    pub fn uri(&self) -> &http::uri::Origin {
        same(&self.uri)
    }
    pub fn method(&self) -> http::Method {
        opaque()
    }
    pub fn route(&self) -> Option<&Route> {
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
        async fn from_request(request: &Request) -> Outcome<Self, (super::http::Status, Self::Error), super::http::Status> {
            std::intrinsics::opaque()
        }
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
/// What the framework does with a route: what it yields becomes the response.
#[serves]
pub fn serve<H: FnOnce<A, Output = F>, A, F, R: response::Responder>(handler: H) {
    answer(same::<_, R>(handler()).shown());
}
/// Goes to the client, by its model.
pub fn answer<T>(data: T) {}
/// What is put into it is answered there.
pub struct Response {
    pub body: String,
}
impl Response {
    pub fn build() -> response::Builder {
        response::Builder { body: opaque() }
    }
    pub fn build_from(response: Response) -> response::Builder {
        response::Builder { body: response.body }
    }
    pub fn headers(&self) -> &http::HeaderMap {
        opaque()
    }
    pub fn status(&self) -> http::Status {
        opaque()
    }
    pub fn remove_header(&mut self, name: &str) {}
    /// Of a response that is there already (a fairing's): it is answered as it is.
    pub fn set_header<H>(&mut self, header: H) -> bool {
        answer(header);
        opaque()
    }
    pub fn set_raw_header<N, V>(&mut self, name: N, value: V) -> bool {
        answer(value);
        opaque()
    }
    pub fn set_sized_body<S, B>(&mut self, size: S, body: B) {
        answer(body);
    }
    pub fn set_streamed_body<B>(&mut self, body: B) {
        answer(body);
    }
}
/// Routes and catchers as values: what they answer is read where they are declared.
pub struct Route;
pub struct Catcher;
#[macro_export]
macro_rules! routes {
    ($($route:tt)*) => {
        Vec::<$crate::Route>::new()
    };
}
#[macro_export]
macro_rules! catchers {
    ($($catcher:tt)*) => {
        Vec::<$crate::Catcher>::new()
    };
}
pub struct Rocket;
impl Rocket {
    pub fn mount<B, R>(self, base: B, routes: R) -> Rocket {
        self
    }
    pub fn register<B, C>(self, base: B, catchers: C) -> Rocket {
        self
    }
    pub fn manage<T>(self, state: T) -> Rocket {
        self
    }
    pub fn attach<F>(self, fairing: F) -> Rocket {
        self
    }
    pub async fn launch(self) -> Result<Rocket, Error> {
        Ok(self)
    }
    pub async fn ignite(self) -> Result<Rocket, Error> {
        Ok(self)
    }
    pub fn state<T>(&self) -> Option<&T> {
        opaque()
    }
}
#[derive(Debug)]
pub struct Error;
pub fn build() -> Rocket {
    Rocket
}
pub fn custom<P>(provider: P) -> Rocket {
    Rocket
}
pub mod fs {
    use std::intrinsics::*;
    pub struct NamedFile;
    impl NamedFile {
        pub async fn open<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<NamedFile> {
            Ok(NamedFile)
        }
    }
    pub struct FileServer;
    impl FileServer {
        pub fn from<P: AsRef<std::path::Path>>(path: P) -> FileServer {
            FileServer
        }
    }
    /// What was uploaded.
    pub struct TempFile {
        pub content: String,
    }
    impl TempFile {
        pub fn len(&self) -> u64 {
            opaque()
        }
        pub fn path(&self) -> Option<&std::path::Path> {
            opaque()
        }
        pub fn name(&self) -> Option<&str> {
            Some(&self.content)
        }
        pub fn raw_name(&self) -> Option<&FileName> {
            Some(same(&self.content))
        }
        pub fn content_type(&self) -> Option<&super::http::ContentType> {
            opaque()
        }
    }
    pub struct FileName {
        pub text: String,
    }
    impl FileName {
        pub fn as_str(&self) -> Option<&str> {
            Some(&self.text)
        }
        pub fn dangerous_unsafe_unsanitized_raw(&self) -> &super::http::RawStr {
            same(&self.text)
        }
        pub fn is_safe(&self) -> bool {
            opaque()
        }
    }
}
pub mod response {
    use ::serde::ser::to_text;
    use std::intrinsics::*;
    pub type Result<'o> = std::result::Result<super::Response, super::http::Status>;
    /// What a route may yield: derived, each field's response, of which only the first is the body.
    pub trait Responder {
        fn shown(self) -> String
        where
            Self: Sized,
        {
            match self.respond_to(opaque()) {
                Ok(response) => response.body,
                Err(_) => opaque(),
            }
        }
        fn respond_to(self, request: &super::Request) -> std::result::Result<super::Response, super::http::Status>
        where
            Self: Sized,
        {
            Ok(super::Response { body: derive1(self) })
        }
    }
    pub struct Debug<E>(pub E);
    pub struct Flash<R> {
        pub message: String,
        pub inner: R,
    }
    impl<R> Flash<R> {
        pub fn success<M: Into<String>>(inner: R, message: M) -> Flash<R> {
            Flash { message: message.into(), inner }
        }
        pub fn error<M: Into<String>>(inner: R, message: M) -> Flash<R> {
            Flash { message: message.into(), inner }
        }
    }
    /// A response in the making; headers count as its body.
    pub struct Builder {
        pub body: String,
    }
    impl Builder {
        pub fn status(&mut self, status: super::http::Status) -> &mut Builder {
            self
        }
        pub fn header<H>(&mut self, header: H) -> &mut Builder {
            self.body = derive2(&self.body, header);
            self
        }
        pub fn header_adjoin<H>(&mut self, header: H) -> &mut Builder {
            self.body = derive2(&self.body, header);
            self
        }
        pub fn raw_header<N, V>(&mut self, name: N, value: V) -> &mut Builder {
            self.body = derive2(&self.body, value);
            self
        }
        pub fn raw_header_adjoin<N, V>(&mut self, name: N, value: V) -> &mut Builder {
            self.body = derive2(&self.body, value);
            self
        }
        pub fn sized_body<S, B>(&mut self, size: S, body: B) -> &mut Builder {
            self.body = derive2(&self.body, body);
            self
        }
        pub fn streamed_body<B>(&mut self, body: B) -> &mut Builder {
            self.body = derive2(&self.body, body);
            self
        }
        pub fn join(&mut self, other: super::Response) -> &mut Builder {
            self.body = derive2(&self.body, other.body);
            self
        }
        pub fn merge(&mut self, other: super::Response) -> &mut Builder {
            self.body = derive2(&self.body, other.body);
            self
        }
        pub fn finalize(&mut self) -> super::Response {
            super::Response { body: derive1(&self.body) }
        }
        pub fn ok<E>(&mut self) -> std::result::Result<super::Response, E> {
            Ok(self.finalize())
        }
    }
    pub mod stream {
        use std::intrinsics::*;
        pub struct TextStream<S>(pub S);
        pub struct EventStream<S>(pub S);
        pub struct Event {
            pub data: String,
        }
        impl Event {
            pub fn data<T>(data: T) -> Event {
                Event { data: derive1(data) }
            }
            pub fn json<T: ::serde::Serialize>(data: &T) -> Event {
                Event { data: ::serde::ser::to_text(data) }
            }
        }
    }
    impl Responder for () {
        fn shown(self) -> String {
            opaque()
        }
    }
    impl Responder for &str {
        fn shown(self) -> String {
            derive1(self)
        }
    }
    impl Responder for String {
        fn shown(self) -> String {
            self
        }
    }
    impl Responder for Vec<u8> {
        fn shown(self) -> String {
            derive1(self)
        }
    }
    impl Responder for &[u8] {
        fn shown(self) -> String {
            derive1(self)
        }
    }
    impl Responder for std::borrow::Cow<'_, str> {
        fn shown(self) -> String {
            derive1(self)
        }
    }
    impl Responder for super::http::Status {
        fn shown(self) -> String {
            opaque()
        }
    }
    impl<T: ::serde::Serialize> Responder for super::serde::json::Json<T> {
        fn shown(self) -> String {
            to_text(&self.0)
        }
    }
    impl Responder for super::serde::json::Value {
        fn shown(self) -> String {
            derive1(self)
        }
    }
    impl Responder for Redirect {
        fn shown(self) -> String {
            derive1(self.uri)
        }
    }
    impl<R: Responder> Responder for Flash<R> {
        fn shown(self) -> String {
            derive2(self.message, self.inner.shown())
        }
    }
    impl<R: Responder> Responder for (super::http::Status, R) {
        fn shown(self) -> String {
            self.1.shown()
        }
    }
    impl<R: Responder> Responder for (super::http::ContentType, R) {
        fn shown(self) -> String {
            self.1.shown()
        }
    }
    impl<R: Responder> Responder for (super::http::Status, (super::http::ContentType, R)) {
        fn shown(self) -> String {
            self.1.1.shown()
        }
    }
    impl<R: Responder> Responder for Option<R> {
        fn shown(self) -> String {
            match self {
                Some(value) => value.shown(),
                None => opaque(),
            }
        }
    }
    impl<R: Responder, E: Responder> Responder for std::result::Result<R, E> {
        fn shown(self) -> String {
            match self {
                Ok(value) => value.shown(),
                Err(error) => error.shown(),
            }
        }
    }
    impl<R: Responder> Responder for Box<R> {
        fn shown(self) -> String {
            same::<_, R>(self).shown()
        }
    }
    impl<E> Responder for Debug<E> {
        fn shown(self) -> String {
            opaque()
        }
    }
    impl<R: Responder> Responder for content::RawHtml<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for content::RawJson<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for content::RawText<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for content::RawCss<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for content::RawXml<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for content::RawJavaScript<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::Accepted<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::BadRequest<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::NotFound<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::Unauthorized<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::Forbidden<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::Conflict<R> {
        fn shown(self) -> String {
            self.0.shown()
        }
    }
    impl<R: Responder> Responder for status::Custom<R> {
        fn shown(self) -> String {
            self.1.shown()
        }
    }
    impl Responder for status::NoContent {
        fn shown(self) -> String {
            opaque()
        }
    }
    impl<R: Responder> Responder for status::Created<R> {
        fn shown(self) -> String {
            match self.body {
                Some(body) => derive2(self.location, body.shown()),
                None => self.location,
            }
        }
    }
    impl<S> Responder for stream::TextStream<S> {
        fn shown(self) -> String {
            derive1(self.0)
        }
    }
    impl<S> Responder for stream::EventStream<S> {
        fn shown(self) -> String {
            derive1(self.0)
        }
    }
    impl Responder for super::fs::NamedFile {
        fn shown(self) -> String {
            opaque()
        }
    }
    impl Responder for super::Response {
        fn shown(self) -> String {
            derive1(self.body)
        }
    }
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
        pub struct NoContent;
        impl<R> Created<R> {
            pub fn new<L: Into<String>>(location: L) -> Created<R> {
                Created { location: location.into(), body: None }
            }
            pub fn body(mut self, body: R) -> Created<R> {
                self.body = Some(body);
                self
            }
        }
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
        pub fn from_code(code: u16) -> Option<Status> {
            Some(Status { code })
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
    pub use ::cookie::{Cookie, CookieBuilder, SameSite};
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Method {
        Get,
        Put,
        Post,
        Delete,
        Options,
        Head,
        Trace,
        Connect,
        Patch,
    }
    impl Method {
        pub fn as_str(self) -> &'static str {
            opaque()
        }
    }
    pub struct RawStr {
        pub text: String,
    }
    impl RawStr {
        pub fn as_str(&self) -> &str {
            &self.text
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn starts_with<P>(&self, pattern: P) -> bool {
            opaque()
        }
        pub fn ends_with<P>(&self, pattern: P) -> bool {
            opaque()
        }
        pub fn contains<P>(&self, pattern: P) -> bool {
            opaque()
        }
        pub fn url_decode_lossy(&self) -> std::borrow::Cow<'_, str> {
            derive1(&self.text)
        }
    }
    pub mod uri {
        use std::intrinsics::*;
        #[derive(Clone, Debug)]
        pub struct Origin {
            pub text: String,
        }
        impl Origin {
            pub fn path(&self) -> Path<'_> {
                same(&self.text)
            }
            pub fn query(&self) -> Option<Query<'_>> {
                Some(same(&self.text))
            }
        }
        impl std::fmt::Display for Origin {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, &self.text);
                Ok(())
            }
        }
        pub type Path<'a> = &'a super::RawStr;
        pub type Query<'a> = &'a super::RawStr;
    }
    pub struct ContentType;
    impl ContentType {
        pub fn new<T, S>(top: T, sub: S) -> ContentType {
            ContentType
        }
        pub const JSON: ContentType = ContentType;
        pub const HTML: ContentType = ContentType;
        pub const Plain: ContentType = ContentType;
    }
    pub struct Header {
        pub value: String,
    }
    impl Header {
        pub fn new<N, V: Into<String>>(name: N, value: V) -> Header {
            Header { value: value.into() }
        }
    }
    #[interior]
    pub struct CookieJar {
        pub cookie: Cookie<'static>,
    }
    impl CookieJar {
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {
            Some(&self.cookie)
        }
        pub fn get_private(&self, name: &str) -> Option<Cookie<'static>> {
            Some(derive1(&self.cookie))
        }
        pub fn get_pending(&self, name: &str) -> Option<Cookie<'static>> {
            Some(derive1(&self.cookie))
        }
        pub fn add<C: Into<Cookie<'static>>>(&self, cookie: C) {
            let cookie: Cookie<'static> = cookie.into();
            super::answer(cookie);
        }
        pub fn add_private<C: Into<Cookie<'static>>>(&self, cookie: C) {
            let cookie: Cookie<'static> = cookie.into();
            super::answer(cookie);
        }
        pub fn remove<C>(&self, cookie: C) {}
        pub fn remove_private<C>(&self, cookie: C) {}
    }
}
