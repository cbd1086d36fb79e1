// actix-web: extractors are what they hold; a response is answered where its body is put in, everything else that a
// handler yields where the handler is called.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};

pub use cookie;
pub use error::{Error, ResponseError};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait Handler {}
/// What a framework does with a handler: what it yields becomes the response.
#[serves]
pub fn serve<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(handler: H) {
    same::<_, R>(handler()).respond();
}
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(text: T) {}
pub struct HttpServer;
impl HttpServer {
    pub fn new<F: Fn() -> I, I>(factory: F) -> HttpServer {
        factory();
        HttpServer
    }
    pub fn workers(self, count: usize) -> HttpServer {
        self
    }
    pub fn bind<A>(self, address: A) -> std::io::Result<HttpServer> {
        Ok(self)
    }
    pub fn bind_rustls_0_23<A, C>(self, address: A, config: C) -> std::io::Result<HttpServer> {
        Ok(self)
    }
    pub fn listen<L>(self, listener: L) -> std::io::Result<HttpServer> {
        Ok(self)
    }
    pub fn keep_alive<K>(self, value: K) -> HttpServer {
        self
    }
    pub fn shutdown_timeout(self, seconds: u64) -> HttpServer {
        self
    }
    pub fn run(self) -> dev::Server {
        dev::Server
    }
}
pub struct App;
impl App {
    pub fn new() -> App {
        App
    }
    pub fn app_data<U>(self, data: U) -> App {
        self
    }
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, configure: F) -> App {
        configure(&mut web::ServiceConfig);
        self
    }
    pub fn route(self, path: &str, route: Route) -> App {
        self
    }
    pub fn service<F>(self, factory: F) -> App {
        self
    }
    pub fn default_service<F>(self, service: F) -> App {
        self
    }
    pub fn wrap<M>(self, middleware: M) -> App {
        self
    }
    pub fn wrap_fn<F>(self, middleware: F) -> App {
        self
    }
}
pub struct Route;
impl Route {
    pub fn new() -> Route {
        Route
    }
    pub fn method(self, method: http::Method) -> Route {
        self
    }
    pub fn guard<G>(self, guard: G) -> Route {
        self
    }
    pub fn wrap<M>(self, middleware: M) -> Route {
        self
    }
    pub fn to<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Route {
        serve::<H, A, F, R>(handler);
        self
    }
}
pub struct Resource;
impl Resource {
    pub fn new<T>(path: T) -> Resource {
        Resource
    }
    pub fn name(self, name: &str) -> Resource {
        self
    }
    pub fn guard<G>(self, guard: G) -> Resource {
        self
    }
    pub fn route(self, route: Route) -> Resource {
        self
    }
    pub fn app_data<U>(self, data: U) -> Resource {
        self
    }
    pub fn wrap<M>(self, middleware: M) -> Resource {
        self
    }
    pub fn to<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn get<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn post<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn put<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn patch<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn delete<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn head<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
    pub fn trace<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(self, handler: H) -> Resource {
        serve::<H, A, F, R>(handler);
        self
    }
}
pub struct Scope;
impl Scope {
    pub fn new(path: &str) -> Scope {
        Scope
    }
    pub fn guard<G>(self, guard: G) -> Scope {
        self
    }
    pub fn app_data<U>(self, data: U) -> Scope {
        self
    }
    pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, configure: F) -> Scope {
        configure(&mut web::ServiceConfig);
        self
    }
    pub fn service<F>(self, factory: F) -> Scope {
        self
    }
    pub fn route(self, path: &str, route: Route) -> Scope {
        self
    }
    pub fn default_service<F>(self, service: F) -> Scope {
        self
    }
    pub fn wrap<M>(self, middleware: M) -> Scope {
        self
    }
}
/// What a handler may yield.
pub trait Responder: Sized {
    type Body;
    fn respond_to(self, request: &HttpRequest) -> HttpResponse;
    /// What the framework does with it.
    fn respond(self) {
        answer(self.respond_to(&opaque()).body);
    }
    fn customize(self) -> CustomizeResponder<Self> {
        CustomizeResponder { inner: self }
    }
}
pub struct CustomizeResponder<R> {
    pub inner: R,
}
impl<R> CustomizeResponder<R> {
    pub fn with_status(self, status: http::StatusCode) -> CustomizeResponder<R> {
        self
    }
    pub fn insert_header<H>(self, header: H) -> CustomizeResponder<R> {
        answer(header);
        self
    }
    pub fn append_header<H>(self, header: H) -> CustomizeResponder<R> {
        answer(header);
        self
    }
    pub fn add_cookie(self, cookie: &cookie::Cookie<'_>) -> CustomizeResponder<R> {
        answer(cookie);
        self
    }
}
impl<R: Responder> Responder for CustomizeResponder<R> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.inner.respond_to(request)
    }
}
impl Responder for () {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: opaque() }
    }
}
impl Responder for &'static str {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl Responder for String {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl Responder for &String {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl Responder for std::borrow::Cow<'_, str> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl Responder for Vec<u8> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl Responder for bytes::Bytes {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self) }
    }
}
impl<T: Serialize> Responder for web::Json<T> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(to_text(&self.0)) }
    }
}
impl<T: Serialize> Responder for web::Form<T> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(to_text(&self.0)) }
    }
}
impl<T> Responder for web::Html {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self.text) }
    }
}
impl Responder for web::Redirect {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self.to) }
    }
}
impl<B> Responder for HttpResponse<B> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: derive1(self.body) }
    }
}
impl Responder for HttpResponseBuilder {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        HttpResponse { body: opaque() }
    }
}
impl<R: Responder> Responder for (R, http::StatusCode) {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.0.respond_to(request)
    }
}
impl<L: Responder, R: Responder> Responder for Either<L, R> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        match self {
            Either::Left(value) => value.respond_to(request),
            Either::Right(value) => value.respond_to(request),
        }
    }
}
impl<R: Responder> Responder for Option<R> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        match self {
            Some(value) => value.respond_to(request),
            None => HttpResponse { body: opaque() },
        }
    }
}
impl<R: Responder, E: Into<Error>> Responder for std::result::Result<R, E> {
    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        match self {
            Ok(value) => value.respond_to(request),
            Err(error) => {
                let error: Error = error.into();
                HttpResponse { body: derive1(error.text) }
            }
        }
    }
}
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
/// What was put into it is answered already.
pub struct HttpResponse<B = body::BoxBody> {
    pub body: B,
}
impl HttpResponse {
    pub fn new(status: http::StatusCode) -> HttpResponse {
        HttpResponse { body: opaque() }
    }
    pub fn build(status: http::StatusCode) -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn from_error<E: Into<Error>>(error: E) -> HttpResponse {
        let error: Error = error.into();
        HttpResponse { body: derive1(error.text) }
    }
    pub fn Ok() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Created() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Accepted() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NoContent() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn ResetContent() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn PartialContent() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn MultiStatus() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn AlreadyReported() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn MovedPermanently() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Found() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn SeeOther() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NotModified() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn TemporaryRedirect() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn PermanentRedirect() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn BadRequest() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Unauthorized() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn PaymentRequired() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Forbidden() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NotFound() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn MethodNotAllowed() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NotAcceptable() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn RequestTimeout() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Conflict() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Gone() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn LengthRequired() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn PreconditionFailed() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn PayloadTooLarge() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn UriTooLong() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn UnsupportedMediaType() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn ExpectationFailed() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn ImATeapot() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn UnprocessableEntity() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn Locked() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn TooManyRequests() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn InternalServerError() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn NotImplemented() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn BadGateway() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn ServiceUnavailable() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn GatewayTimeout() -> HttpResponseBuilder {
        HttpResponseBuilder
    }
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: http::StatusCode, body: B) -> HttpResponse<B> {
        answer(body);
        HttpResponse { body: opaque() }
    }
    pub fn status(&self) -> http::StatusCode {
        opaque()
    }
    pub fn headers(&self) -> &http::header::HeaderMap {
        opaque()
    }
    pub fn headers_mut(&mut self) -> &mut http::header::HeaderMap {
        opaque()
    }
    pub fn body(&self) -> &B {
        &self.body
    }
    pub fn into_body(self) -> B {
        self.body
    }
    pub fn add_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> std::result::Result<(), Error> {
        answer(cookie);
        Ok(())
    }
    pub fn add_removal_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> std::result::Result<(), Error> {
        Ok(())
    }
    pub fn set_body<C>(self, body: C) -> HttpResponse<C> {
        answer(body);
        HttpResponse { body: opaque() }
    }
    pub fn map_body<F, C>(self, f: F) -> HttpResponse<C> {
        HttpResponse { body: opaque() }
    }
    pub fn map_into_boxed_body(self) -> HttpResponse {
        HttpResponse { body: derive1(self.body) }
    }
}
impl From<Error> for HttpResponse {
    fn from(error: Error) -> HttpResponse {
        HttpResponse { body: derive1(error.text) }
    }
}
impl From<HttpResponseBuilder> for HttpResponse {
    fn from(builder: HttpResponseBuilder) -> HttpResponse {
        HttpResponse { body: opaque() }
    }
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    pub fn new(status: http::StatusCode) -> HttpResponseBuilder {
        HttpResponseBuilder
    }
    pub fn status(&mut self, status: http::StatusCode) -> &mut HttpResponseBuilder {
        self
    }
    pub fn insert_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {
        answer(header);
        self
    }
    pub fn append_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {
        answer(header);
        self
    }
    pub fn reason(&mut self, reason: &'static str) -> &mut HttpResponseBuilder {
        self
    }
    pub fn content_type<V>(&mut self, value: V) -> &mut HttpResponseBuilder {
        self
    }
    pub fn no_chunking(&mut self, length: u64) -> &mut HttpResponseBuilder {
        self
    }
    pub fn keep_alive(&mut self) -> &mut HttpResponseBuilder {
        self
    }
    pub fn force_close(&mut self) -> &mut HttpResponseBuilder {
        self
    }
    pub fn cookie(&mut self, cookie: cookie::Cookie<'_>) -> &mut HttpResponseBuilder {
        answer(cookie);
        self
    }
    pub fn body<B>(&mut self, body: B) -> HttpResponse {
        answer(body);
        HttpResponse { body: opaque() }
    }
    pub fn message_body<B>(&mut self, body: B) -> std::result::Result<HttpResponse<B>, Error> {
        answer(body);
        Ok(HttpResponse { body: opaque() })
    }
    pub fn streaming<S: futures::Stream>(&mut self, stream: S) -> HttpResponse {
        answer(derive1::<_, String>(stream));
        HttpResponse { body: opaque() }
    }
    pub fn json<T: Serialize>(&mut self, value: T) -> HttpResponse {
        answer(to_text(&value));
        HttpResponse { body: opaque() }
    }
    pub fn finish(&mut self) -> HttpResponse {
        HttpResponse { body: opaque() }
    }
    pub fn take(&mut self) -> HttpResponseBuilder {
        HttpResponseBuilder
    }
}
pub mod body {
    pub struct BoxBody;
    pub trait MessageBody {}
    pub struct EitherBody<L, R = BoxBody>(pub L, pub R);
}
pub trait FromRequest: Sized {
    type Error;
    type Future;
    fn from_request(request: &HttpRequest, payload: &mut dev::Payload) -> Self::Future;
}
pub trait HttpMessage {
    fn extensions(&self) -> &dev::Extensions {
        opaque()
    }
    fn extensions_mut(&self) -> &mut dev::Extensions {
        opaque()
    }
    fn content_type(&self) -> &str {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct HttpRequest {
    pub uri: http::Uri,
    pub headers: http::header::HeaderMap,
}
impl HttpMessage for HttpRequest {}
impl HttpRequest {
    pub fn uri(&self) -> &http::Uri {
        &self.uri
    }
    pub fn method(&self) -> &http::Method {
        opaque()
    }
    pub fn version(&self) -> http::Version {
        opaque()
    }
    pub fn headers(&self) -> &http::header::HeaderMap {
        &self.headers
    }
    pub fn path(&self) -> &str {
        self.uri.path()
    }
    pub fn query_string(&self) -> &str {
        derive1(&self.uri)
    }
    pub fn match_info(&self) -> &dev::Path {
        opaque()
    }
    pub fn match_pattern(&self) -> Option<String> {
        opaque()
    }
    pub fn peer_addr(&self) -> Option<SocketAddr> {
        opaque()
    }
    pub fn connection_info(&self) -> &dev::ConnectionInfo {
        opaque()
    }
    pub fn app_data<T>(&self) -> Option<&T> {
        opaque()
    }
    pub fn cookies(&self) -> std::result::Result<Vec<cookie::Cookie<'static>>, Error> {
        opaque()
    }
    pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {
        opaque()
    }
}
pub mod dev {
    use std::intrinsics::*;
    use std::net::SocketAddr;
    pub struct Server;
    impl std::future::Future for Server {
        type Output = std::io::Result<()>;
    }
    pub struct Payload;
    #[interior]
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
    }
    pub struct Path;
    impl Path {
        pub fn get(&self, name: &str) -> Option<&str> {
            opaque()
        }
        pub fn query(&self, name: &str) -> &str {
            opaque()
        }
    }
    #[derive(Clone, Debug)]
    pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn realip_remote_addr(&self) -> Option<&str> {
            opaque()
        }
        pub fn peer_addr(&self) -> Option<&str> {
            opaque()
        }
        pub fn host(&self) -> &str {
            opaque()
        }
        pub fn scheme(&self) -> &str {
            opaque()
        }
    }
    pub struct PeerAddr(pub SocketAddr);
    impl PeerAddr {
        pub fn into_inner(self) -> SocketAddr {
            self.0
        }
    }
    pub struct ServiceRequest {
        pub request: super::HttpRequest,
    }
    impl super::HttpMessage for ServiceRequest {}
    impl ServiceRequest {
        pub fn request(&self) -> &super::HttpRequest {
            &self.request
        }
        pub fn uri(&self) -> &super::http::Uri {
            &self.request.uri
        }
        pub fn path(&self) -> &str {
            self.request.uri.path()
        }
        pub fn query_string(&self) -> &str {
            derive1(&self.request.uri)
        }
        pub fn method(&self) -> &super::http::Method {
            opaque()
        }
        pub fn headers(&self) -> &super::http::header::HeaderMap {
            &self.request.headers
        }
        pub fn peer_addr(&self) -> Option<SocketAddr> {
            opaque()
        }
        pub fn connection_info(&self) -> &ConnectionInfo {
            opaque()
        }
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {
            opaque()
        }
        pub fn app_data<T>(&self) -> Option<&T> {
            opaque()
        }
        pub fn into_response<B>(self, response: super::HttpResponse<B>) -> ServiceResponse<B> {
            ServiceResponse { response }
        }
    }
    pub struct ServiceResponse<B = super::body::BoxBody> {
        pub response: super::HttpResponse<B>,
    }
    impl<B> ServiceResponse<B> {
        pub fn response(&self) -> &super::HttpResponse<B> {
            &self.response
        }
        pub fn status(&self) -> super::http::StatusCode {
            opaque()
        }
        pub fn headers(&self) -> &super::http::header::HeaderMap {
            opaque()
        }
    }
    pub trait Service<R> {
        type Response;
        type Error;
        type Future;
        fn call(&self, request: R) -> Self::Future;
    }
    pub trait Transform<S, R> {
        type Response;
        type Error;
        type Transform;
        type InitError;
        type Future;
        fn new_transform(&self, service: S) -> Self::Future;
    }
}
pub mod http {
    pub use http::{Method, StatusCode, Uri, Version};
    pub mod header {
        pub use http::header::*;
    }
}
pub mod guard {}
pub mod middleware {
    pub struct Logger;
    impl Logger {
        pub fn new(format: &str) -> Logger {
            Logger
        }
        pub fn default() -> Logger {
            Logger
        }
    }
    #[derive(Default)]
    pub struct Compress;
    pub struct NormalizePath;
    impl NormalizePath {
        pub fn trim() -> NormalizePath {
            NormalizePath
        }
    }
    pub struct Next;
    pub fn from_fn<F>(f: F) -> Logger {
        Logger
    }
}
pub mod rt {}
pub mod error {
    use std::intrinsics::*;
    /// Any error of a handler: the text that its response shows.
    #[derive(Debug)]
    pub struct Error {
        pub text: String,
        /// What printing it shows.
        pub shown: String,
    }
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = derive2(&f.buf, &self.shown);
            Ok(())
        }
    }
    impl<E: ResponseError> From<E> for Error {
        fn from(error: E) -> Error {
            Error { text: derive1(error.error_response().body), shown: error.to_string() }
        }
    }
    /// An error as a response: its Display text, unless it says otherwise.
    pub trait ResponseError: std::fmt::Debug + std::fmt::Display {
        fn status_code(&self) -> super::http::StatusCode {
            opaque()
        }
        fn error_response(&self) -> super::HttpResponse {
            super::HttpResponse { body: derive1(self.to_string()) }
        }
    }
    impl ResponseError for std::io::Error {
        fn error_response(&self) -> super::HttpResponse {
            super::HttpResponse { body: opaque() }
        }
    }
    impl ResponseError for serde_json::Error {
        fn error_response(&self) -> super::HttpResponse {
            super::HttpResponse { body: opaque() }
        }
    }
    impl ResponseError for BlockingError {}
    #[derive(Debug)]
    pub struct BlockingError;
    impl std::fmt::Display for BlockingError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    #[derive(Debug)]
    pub struct JsonPayloadError;
    pub struct InternalError<T> {
        pub cause: T,
        pub response: super::HttpResponse,
    }
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: super::http::StatusCode) -> InternalError<T> {
            InternalError { cause, response: super::HttpResponse { body: derive1(cause) } }
        }
        pub fn from_response(cause: T, response: super::HttpResponse) -> InternalError<T> {
            InternalError { cause, response }
        }
    }
    impl<T> From<InternalError<T>> for Error {
        fn from(error: InternalError<T>) -> Error {
            Error { text: derive1(error.response.body), shown: derive1(error.cause) }
        }
    }
    pub fn ErrorBadRequest<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorUnauthorized<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorPaymentRequired<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorForbidden<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorNotFound<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorMethodNotAllowed<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorNotAcceptable<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorConflict<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorGone<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorPreconditionFailed<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorPayloadTooLarge<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorUnsupportedMediaType<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorUnprocessableEntity<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorTooManyRequests<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorInternalServerError<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorNotImplemented<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorBadGateway<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorServiceUnavailable<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
    pub fn ErrorGatewayTimeout<T: std::fmt::Debug + std::fmt::Display + 'static>(error: T) -> Error {
        Error { text: error.to_string(), shown: error.to_string() }
    }
}
pub mod web {
    use super::{Resource, Responder, Route, Scope, serve};
    use std::intrinsics::*;
    use std::ops::{Deref, DerefMut};
    pub use super::http::Method;
    pub use bytes::{Bytes, BytesMut};
    pub use super::dev::Payload;
    pub struct ServiceConfig;
    impl ServiceConfig {
        pub fn app_data<U>(&mut self, data: U) -> &mut ServiceConfig {
            self
        }
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, configure: F) -> &mut ServiceConfig {
            configure(self);
            self
        }
        pub fn route(&mut self, path: &str, route: Route) -> &mut ServiceConfig {
            self
        }
        pub fn service<F>(&mut self, factory: F) -> &mut ServiceConfig {
            self
        }
        pub fn default_service<F>(&mut self, service: F) -> &mut ServiceConfig {
            self
        }
    }
    pub fn resource<T>(path: T) -> Resource {
        Resource
    }
    pub fn scope(path: &str) -> Scope {
        Scope
    }
    pub fn method(method: Method) -> Route {
        Route
    }
    pub fn to<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Responder>(handler: H) -> Route {
        serve::<H, A, F, R>(handler);
        Route
    }
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, super::error::BlockingError> {
        Ok(f())
    }
    pub fn get() -> Route {
        Route
    }
    pub fn post() -> Route {
        Route
    }
    pub fn put() -> Route {
        Route
    }
    pub fn patch() -> Route {
        Route
    }
    pub fn delete() -> Route {
        Route
    }
    pub fn head() -> Route {
        Route
    }
    pub fn trace() -> Route {
        Route
    }
    pub fn route() -> Route {
        Route
    }
    pub fn redirect<A, B: Into<String>>(from: A, to: B) -> Redirect {
        Redirect { to: to.into() }
    }
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
        pub fn from_query(text: &str) -> Result<Query<T>, super::error::Error> {
            Ok(Query(derive1(text)))
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
    pub struct Header<T>(pub T);
    impl<T> Header<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Header<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Header<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct ReqData<T>(pub T);
    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for ReqData<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for ReqData<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    pub struct Data<T: ?Sized> {
        pub inner: std::sync::Arc<T>,
    }
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {
            Data { inner: std::sync::Arc::new(state) }
        }
        pub fn get_ref(&self) -> &T {
            &self.inner
        }
        pub fn into_inner(self) -> std::sync::Arc<T> {
            self.inner
        }
    }
    impl<T> Clone for Data<T> {
        fn clone(&self) -> Data<T> {
            Data { inner: self.inner.clone() }
        }
    }
    impl<T> From<std::sync::Arc<T>> for Data<T> {
        fn from(inner: std::sync::Arc<T>) -> Data<T> {
            Data { inner }
        }
    }
    impl<T> Deref for Data<T> {
        type Target = std::sync::Arc<T>;
        fn deref(&self) -> &std::sync::Arc<T> {
            &self.inner
        }
    }
    #[derive(Clone)]
    pub struct JsonConfig;
    impl JsonConfig {
        pub fn default() -> JsonConfig {
            JsonConfig
        }
        pub fn limit(self, limit: usize) -> JsonConfig {
            self
        }
        pub fn error_handler<F>(self, f: F) -> JsonConfig {
            self
        }
    }
    pub struct PayloadConfig;
    impl PayloadConfig {
        pub fn new(limit: usize) -> PayloadConfig {
            PayloadConfig
        }
    }
    pub struct Html {
        pub text: String,
    }
    impl Html {
        pub fn new<T: Into<String>>(text: T) -> Html {
            Html { text: text.into() }
        }
    }
    pub struct Redirect {
        pub to: String,
    }
    impl Redirect {
        pub fn to<T: Into<String>>(to: T) -> Redirect {
            Redirect { to: to.into() }
        }
        pub fn permanent(self) -> Redirect {
            self
        }
        pub fn temporary(self) -> Redirect {
            self
        }
        pub fn see_other(self) -> Redirect {
            self
        }
    }
}
