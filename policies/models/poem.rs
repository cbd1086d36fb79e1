// poem: extractors are what they hold; what a handler yields becomes the response.

use std::intrinsics::*;

pub use body::Body;
pub use error::{Error, Result};
pub use http;
pub use endpoint::{Endpoint, EndpointExt};
pub use request::{FromRequest, Request, RequestBody};
pub use response::{IntoResponse, Response, ResponseBuilder};
pub use route::{Route, RouteMethod, connect, delete, get, head, options, patch, post, put, trace};
/// Goes to the client, by its model.
pub fn answer<T>(data: T) {}
#[serves]
pub fn serve<H: FnOnce<A, Output = F>, A, F, R: Yield>(handler: H) {
    answer(same::<_, R>(handler()).shown().body);
}
/// What a handler may yield: a response, or a result.
pub trait Yield {
    fn shown(self) -> Response;
}
impl<T: IntoResponse> Yield for T {
    fn shown(self) -> Response {
        self.into_response()
    }
}
impl<T: IntoResponse, E: Into<Error>> Yield for std::result::Result<T, E> {
    fn shown(self) -> Response {
        match self {
            Ok(value) => value.into_response(),
            Err(error) => {
                let error: Error = error.into();
                made(error.text)
            }
        }
    }
}
fn made<T>(data: T) -> Response {
    Response { headers: http::HeaderMap::new(), body: derive1(data) }
}
use response::IntoResponse as _;
impl IntoResponse for () {
    fn into_response(self) -> Response {
        opaque()
    }
}
impl IntoResponse for &'static str {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl IntoResponse for String {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl IntoResponse for Vec<u8> {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl IntoResponse for bytes::Bytes {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl IntoResponse for Body {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl IntoResponse for http::StatusCode {
    fn into_response(self) -> Response {
        opaque()
    }
}
impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}
impl IntoResponse for http::HeaderMap {
    fn into_response(self) -> Response {
        made(self)
    }
}
impl<T: serde::Serialize> IntoResponse for web::Json<T> {
    fn into_response(self) -> Response {
        made(serde::ser::to_text(&self.0))
    }
}
impl<T: serde::Serialize> IntoResponse for web::Xml<T> {
    fn into_response(self) -> Response {
        made(serde::ser::to_text(&self.0))
    }
}
impl<T: serde::Serialize> IntoResponse for web::Yaml<T> {
    fn into_response(self) -> Response {
        made(serde::ser::to_text(&self.0))
    }
}
impl<T: Into<String>> IntoResponse for web::Html<T> {
    fn into_response(self) -> Response {
        made(self.0)
    }
}
impl IntoResponse for web::Redirect {
    fn into_response(self) -> Response {
        made(self.to)
    }
}
impl<T: IntoResponse> IntoResponse for (http::StatusCode, T) {
    fn into_response(self) -> Response {
        self.1.into_response()
    }
}
impl<T: IntoResponse> IntoResponse for (http::StatusCode, http::HeaderMap, T) {
    fn into_response(self) -> Response {
        made((self.1, self.2.into_response().body))
    }
}
impl<T: IntoResponse> IntoResponse for web::WithHeader<T> {
    fn into_response(self) -> Response {
        self.inner.into_response()
    }
}

pub mod body {
    use std::intrinsics::*;
    #[derive(Debug, Default)]
    pub struct Body {
        pub data: Vec<u8>,
    }
    impl Body {
        pub fn empty() -> Body {
            Body { data: Vec::new() }
        }
        pub fn from_json<T: serde::Serialize>(value: T) -> serde_json::Result<Body> {
            Ok(derive1(serde::ser::to_text(&value)))
        }
        pub fn from_string(text: String) -> Body {
            derive1(text)
        }
        pub fn from_bytes(bytes: bytes::Bytes) -> Body {
            derive1(bytes)
        }
        pub async fn into_string(self) -> Result<String, std::io::Error> {
            Ok(derive1(self))
        }
        pub async fn into_bytes(self) -> Result<bytes::Bytes, std::io::Error> {
            Ok(derive1(self))
        }
        pub async fn into_json<T>(self) -> Result<T, std::io::Error> {
            Ok(derive1(self))
        }
    }
    impl<T: Into<Vec<u8>>> From<T> for Body {
        fn from(value: T) -> Body {
            derive1(value)
        }
    }
}
pub mod response {
    use super::body::Body;
    use std::intrinsics::*;
    pub trait IntoResponse: Sized {
        fn into_response(self) -> Response;
        fn with_header<K, V>(self, key: K, value: V) -> super::web::WithHeader<Self> {
            super::answer(value);
            super::web::WithHeader { inner: self }
        }
        fn with_status(self, status: http::StatusCode) -> super::web::WithHeader<Self> {
            super::web::WithHeader { inner: self }
        }
        fn with_content_type<V>(self, value: V) -> super::web::WithHeader<Self> {
            super::web::WithHeader { inner: self }
        }
    }
    #[derive(Debug)]
    pub struct Response {
        pub headers: http::HeaderMap,
        pub body: Body,
    }
    impl Response {
        pub fn builder() -> ResponseBuilder {
            ResponseBuilder
        }
        pub fn status(&self) -> http::StatusCode {
            opaque()
        }
        pub fn headers(&self) -> &http::HeaderMap {
            &self.headers
        }
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap {
            &mut self.headers
        }
        pub fn set_status(&mut self, status: http::StatusCode) {}
        pub fn set_body<B>(&mut self, body: B) {
            super::answer(body);
        }
        pub fn into_body(self) -> Body {
            self.body
        }
    }
    /// What is put into it is answered there.
    pub struct ResponseBuilder;
    impl ResponseBuilder {
        pub fn status(self, status: http::StatusCode) -> ResponseBuilder {
            self
        }
        pub fn header<K, V>(self, key: K, value: V) -> ResponseBuilder {
            super::answer(value);
            self
        }
        pub fn content_type<T>(self, value: T) -> ResponseBuilder {
            self
        }
        pub fn body<B>(self, body: B) -> Response {
            super::answer(body);
            opaque()
        }
        pub fn finish(self) -> Response {
            opaque()
        }
    }
    impl<T: Into<Body>> From<T> for Response {
        fn from(value: T) -> Response {
            super::made(value)
        }
    }
}
pub mod request {
    use std::intrinsics::*;
    pub trait FromRequest: Sized {}
    pub struct RequestBody;
    pub struct Request {
        pub uri: http::Uri,
        pub headers: http::HeaderMap,
        pub jar: super::web::cookie::CookieJar,
    }
    impl Request {
        pub fn uri(&self) -> &http::Uri {
            &self.uri
        }
        pub fn original_uri(&self) -> &http::Uri {
            &self.uri
        }
        pub fn method(&self) -> &http::Method {
            opaque()
        }
        pub fn headers(&self) -> &http::HeaderMap {
            &self.headers
        }
        pub fn header<N>(&self, name: N) -> Option<&str> {
            Some(derive1(&self.headers))
        }
        pub fn cookie(&self) -> &super::web::cookie::CookieJar {
            &self.jar
        }
        pub fn remote_addr(&self) -> &super::web::RemoteAddr {
            opaque()
        }
        pub fn data<T>(&self) -> Option<&T> {
            Some(cell::<T>())
        }
        pub fn set_data<T>(&mut self, data: T) {
            *cell::<T>() = data;
        }
        pub fn extensions(&self) -> &http::Extensions {
            opaque()
        }
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {
            opaque()
        }
        pub fn take_body(&mut self) -> super::Body {
            opaque()
        }
    }
}
pub mod endpoint {
    use std::intrinsics::*;
    pub trait Endpoint {
        type Output;
        async fn call(&self, request: super::Request) -> super::Result<Self::Output>;
    }
    pub trait EndpointExt: Sized {
        fn with<M>(self, middleware: M) -> Self {
            self
        }
        fn data<T>(self, data: T) -> Self {
            *cell::<T>() = data;
            self
        }
        fn around<F>(self, f: F) -> Self {
            self
        }
        fn catch_error<F>(self, f: F) -> Self {
            self
        }
    }
    impl EndpointExt for super::Route {}
    impl EndpointExt for super::RouteMethod {}
    pub fn make_sync<H: FnOnce<A, Output = R>, A, R: super::Yield>(handler: H) -> super::Route {
        super::serve::<H, A, R, R>(handler);
        super::Route
    }
    pub fn make<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::Yield>(handler: H) -> super::Route {
        super::serve::<H, A, F, R>(handler);
        super::Route
    }
}
pub mod route {
    pub struct Route;
    impl Route {
        pub fn new() -> Route {
            Route
        }
        pub fn at<P, E>(self, path: P, endpoint: E) -> Route {
            self
        }
        pub fn nest<P, E>(self, path: P, endpoint: E) -> Route {
            self
        }
    }
    pub struct RouteMethod;
    impl RouteMethod {
        pub fn get<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn post<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn put<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn patch<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn delete<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn head<E>(self, endpoint: E) -> RouteMethod {
            self
        }
        pub fn options<E>(self, endpoint: E) -> RouteMethod {
            self
        }
    }
    pub fn get<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn post<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn put<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn patch<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn delete<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn head<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn options<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn connect<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
    pub fn trace<E>(endpoint: E) -> RouteMethod {
        RouteMethod
    }
}
pub mod listener {
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind<A>(address: A) -> TcpListener {
            TcpListener
        }
    }
}
pub struct Server;
impl Server {
    pub fn new<L>(listener: L) -> Server {
        Server
    }
    pub async fn run<E>(self, endpoint: E) -> std::io::Result<()> {
        Ok(())
    }
}
pub mod middleware {
    #[derive(Default)]
    pub struct Tracing;
    pub struct Cors;
    impl Cors {
        pub fn new() -> Cors {
            Cors
        }
    }
    pub trait Middleware<E> {}
}
pub mod error {
    use std::intrinsics::*;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    /// Any error of a handler: the text that its response shows.
    #[derive(Debug)]
    pub struct Error {
        pub text: String,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = derive2(&f.buf, &self.text);
            Ok(())
        }
    }
    impl Error {
        pub fn from_string<T: Into<String>>(text: T, status: http::StatusCode) -> Error {
            Error { text: text.into() }
        }
        pub fn from_status(status: http::StatusCode) -> Error {
            Error { text: String::new() }
        }
        pub fn new<E: std::fmt::Display>(error: E, status: http::StatusCode) -> Error {
            Error { text: error.to_string() }
        }
    }
    impl From<http::StatusCode> for Error {
        fn from(status: http::StatusCode) -> Error {
            Error { text: String::new() }
        }
    }
    impl<E: ResponseError> From<E> for Error {
        fn from(error: E) -> Error {
            Error { text: derive1(error.as_response().body) }
        }
    }
    impl From<anyhow::Error> for Error {
        fn from(error: anyhow::Error) -> Error {
            Error { text: error.to_string() }
        }
    }
    /// An error as a response: its Display text, unless it says otherwise.
    pub trait ResponseError: std::fmt::Display {
        fn status(&self) -> http::StatusCode;
        fn as_response(&self) -> super::Response {
            super::made(self.to_string())
        }
    }
    pub fn BadRequest<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn Unauthorized<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn Forbidden<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn NotFound<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn Conflict<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn UnprocessableEntity<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn InternalServerError<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn NotImplemented<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn BadGateway<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
    pub fn ServiceUnavailable<E: std::fmt::Display>(error: E) -> Error {
        Error { text: error.to_string() }
    }
}
pub mod web {
    use std::intrinsics::*;
    use std::net::IpAddr;
    use std::ops::{Deref, DerefMut};
    #[derive(Clone, Debug, Default)]
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
    #[derive(Clone, Debug, Default)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
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
    #[derive(Clone, Debug, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Query<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Path<T>(pub T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Path<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Data<T>(pub T);
    impl<T> Data<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Data<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Data<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Xml<T>(pub T);
    impl<T> Xml<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Xml<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Xml<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Yaml<T>(pub T);
    impl<T> Yaml<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Yaml<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Yaml<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct TypedHeader<T>(pub T);
    impl<T> TypedHeader<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for TypedHeader<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for TypedHeader<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Html<T>(pub T);
    impl<T> Html<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Html<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Html<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    pub struct WithHeader<T> {
        pub inner: T,
    }
    pub struct Redirect {
        pub to: String,
    }
    impl Redirect {
        pub fn permanent<T: Into<String>>(to: T) -> Redirect {
            Redirect { to: to.into() }
        }
        pub fn see_other<T: Into<String>>(to: T) -> Redirect {
            Redirect { to: to.into() }
        }
        pub fn temporary<T: Into<String>>(to: T) -> Redirect {
            Redirect { to: to.into() }
        }
    }
    #[derive(Clone, Debug)]
    pub struct RealIp(pub Option<IpAddr>);
    #[derive(Clone, Debug)]
    pub struct RemoteAddr(pub std::net::SocketAddr);
    impl std::fmt::Display for RemoteAddr {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = derive2(&f.buf, self.0);
            Ok(())
        }
    }
    pub mod cookie {
        pub use ::cookie::{Cookie, SameSite};
        use std::intrinsics::*;
        #[interior]
        #[derive(Clone, Debug)]
        pub struct CookieJar {
            pub cookie: Cookie<'static>,
        }
        impl CookieJar {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
                opaque()
            }
            pub fn add(&self, cookie: Cookie<'static>) {
                super::super::answer(cookie);
            }
            pub fn remove<N>(&self, name: N) {}
        }
    }
    pub mod headers {
        pub use ::headers::*;
    }
}
