// axum: extractors are what they hold; what a handler answers goes to the client where it is registered.

use std::intrinsics::*;
use std::ops::{Deref, DerefMut};

pub use extract::{Extension, Form, Json};
pub use http;
pub use response::{Html, IntoResponse, Redirect, Response};
#[derive(Clone)]
pub struct Router<S = ()>;
impl<S> Router<S> {
    pub fn new() -> Router<S> {
        Router
    }
    pub fn route(self, path: &str, method_router: routing::MethodRouter<S>) -> Router<S> {
        self
    }
    pub fn nest(self, path: &str, router: Router<S>) -> Router<S> {
        self
    }
    pub fn merge(self, other: Router<S>) -> Router<S> {
        self
    }
    pub fn layer<L>(self, layer: L) -> Router<S> {
        self
    }
    pub fn route_layer<L>(self, layer: L) -> Router<S> {
        self
    }
    pub fn nest_service<T>(self, path: &str, service: T) -> Router<S> {
        self
    }
    pub fn route_service<T>(self, path: &str, service: T) -> Router<S> {
        self
    }
    pub fn fallback_service<T>(self, service: T) -> Router<S> {
        self
    }
    pub fn fallback<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: response::IntoResponse>(self, handler: H) -> Router<S> {
        routing::serve(handler);
        self
    }
    pub fn method_not_allowed_fallback<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: response::IntoResponse>(self, handler: H) -> Router<S> {
        routing::serve(handler);
        self
    }
    pub fn into_make_service(self) -> Router<S> {
        self
    }
    pub fn into_make_service_with_connect_info<C>(self) -> Router<S> {
        self
    }
    pub fn with_state<S2>(self, state: S) -> Router<S2> {
        Router
    }
}
pub mod extract {
    use std::intrinsics::*;
    use std::ops::{Deref, DerefMut};
    pub trait FromRequest<S>: Sized {
        type Rejection;
        async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
            opaque()
        }
    }
    pub trait FromRequestParts<S>: Sized {
        type Rejection;
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Self, Self::Rejection> {
            opaque()
        }
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    pub type Request<T = super::body::Body> = http::Request<T>;
    pub use ws::WebSocketUpgrade;
    #[derive(Clone, Debug, Default)]
    pub struct Json<T>(pub T);
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
    pub struct Path<T>(pub T);
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
    pub struct Query<T>(pub T);
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
    pub struct State<T>(pub T);
    impl<T> Deref for State<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for State<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Extension<T>(pub T);
    impl<T> Deref for Extension<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Extension<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    pub struct RawForm(pub bytes::Bytes);
    pub struct Host(pub String);
    pub struct ConnectInfo<T>(pub T);
    pub struct RawQuery(pub Option<String>);
    pub struct OriginalUri(pub http::Uri);
    #[derive(Clone, Debug)]
    pub struct MatchedPath;
    impl MatchedPath {
        pub fn as_str(&self) -> &str {
            opaque()
        }
    }
    pub struct DefaultBodyLimit;
    pub struct Multipart;
    pub mod ws {
        use super::super::response::{IntoResponse, Response};
        use std::intrinsics::*;
        pub struct WebSocketUpgrade;
        impl WebSocketUpgrade {
            pub fn on_upgrade<C: FnOnce(WebSocket) -> F, F: std::future::Future<Output = ()>>(self, callback: C) -> Response {
                callback(WebSocket).await;
                opaque()
            }
            pub fn protocols<I>(self, protocols: I) -> WebSocketUpgrade {
                self
            }
            pub fn max_message_size(self, max: usize) -> WebSocketUpgrade {
                self
            }
        }
        pub struct WebSocket;
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, crate::Error>> {
                opaque()
            }
            /// Goes to the client, by its model.
            pub async fn send(&mut self, message: Message) -> Result<(), crate::Error> {
                Ok(())
            }
            pub async fn close(self) -> Result<(), crate::Error> {
                Ok(())
            }
        }
        impl futures::Stream for WebSocket {
            type Item = Result<Message, crate::Error>;
            fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<Message, crate::Error>>> {
                opaque()
            }
        }
        impl futures::Sink<Message> for WebSocket {
            type Error = crate::Error;
            fn start_send(self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), crate::Error> {
                http::answer(item);
                Ok(())
            }
        }
        #[derive(Clone, Debug)]
        pub struct CloseFrame {
            pub code: u16,
            pub reason: String,
        }
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Utf8Bytes {
            pub text: String,
        }
        impl std::ops::Deref for Utf8Bytes {
            type Target = str;
            fn deref(&self) -> &str {
                &self.text
            }
        }
        impl Utf8Bytes {
            pub fn as_str(&self) -> &str {
                &self.text
            }
        }
        impl std::fmt::Display for Utf8Bytes {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, &self.text);
                Ok(())
            }
        }
        impl From<String> for Utf8Bytes {
            fn from(text: String) -> Utf8Bytes {
                Utf8Bytes { text }
            }
        }
        impl From<&str> for Utf8Bytes {
            fn from(text: &str) -> Utf8Bytes {
                Utf8Bytes { text: text.into() }
            }
        }
        #[derive(Clone, Debug)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(bytes::Bytes),
            Ping(bytes::Bytes),
            Pong(bytes::Bytes),
            Close(Option<CloseFrame>),
        }
        impl Message {
            pub fn text<S: Into<Utf8Bytes>>(text: S) -> Message {
                Message::Text(text.into())
            }
            pub fn binary<B: Into<bytes::Bytes>>(bytes: B) -> Message {
                Message::Binary(bytes.into())
            }
            pub fn to_text(&self) -> Result<&str, crate::Error> {
                Ok(derive1(self))
            }
            pub fn into_text(self) -> Result<Utf8Bytes, crate::Error> {
                Ok(derive1(self))
            }
            pub fn into_data(self) -> bytes::Bytes {
                derive1(self)
            }
        }
        impl From<String> for Message {
            fn from(text: String) -> Message {
                Message::Text(text.into())
            }
        }
        impl From<&str> for Message {
            fn from(text: &str) -> Message {
                Message::Text(text.into())
            }
        }
    }
    pub mod multipart {
        use std::intrinsics::*;
        pub use super::Multipart;
        #[derive(Debug)]
        pub struct MultipartError;
        pub struct Field<'a>;
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError> {
                opaque()
            }
        }
        impl<'a> Field<'a> {
            pub fn name(&self) -> Option<&str> {
                opaque()
            }
            pub fn file_name(&self) -> Option<&str> {
                opaque()
            }
            pub async fn text(self) -> Result<String, MultipartError> {
                opaque()
            }
            pub async fn bytes(self) -> Result<bytes::Bytes, MultipartError> {
                opaque()
            }
        }
    }
    pub mod rejection {
        #[derive(Debug)]
        pub struct JsonRejection;
        #[derive(Debug)]
        pub struct QueryRejection;
    }
}
pub mod body {
    use std::intrinsics::*;
    pub use bytes::Bytes;
    pub struct Body;
    impl Body {
        pub fn empty() -> Body {
            opaque()
        }
        pub fn new<B>(body: B) -> Body {
            derive1(body)
        }
        pub fn from_stream<S>(stream: S) -> Body {
            derive1(stream)
        }
    }
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, super::Error> {
        Ok(derive1(body))
    }
    impl From<Bytes> for Body {
        fn from(value: Bytes) -> Body {
            derive1(value)
        }
    }
    impl From<&'static [u8]> for Body {
        fn from(value: &'static [u8]) -> Body {
            derive1(value)
        }
    }
    impl From<()> for Body {
        fn from(value: ()) -> Body {
            opaque()
        }
    }
    impl From<String> for Body {
        fn from(value: String) -> Body {
            derive1(value)
        }
    }
    impl From<&'static str> for Body {
        fn from(value: &'static str) -> Body {
            derive1(value)
        }
    }
    impl From<Vec<u8>> for Body {
        fn from(value: Vec<u8>) -> Body {
            derive1(value)
        }
    }
}
pub mod response {
    use super::body::Body;
    use super::extract::Json;
    use std::intrinsics::*;
    pub type Response<T = Body> = http::Response<T>;
    pub type Result<T, E = Response> = std::result::Result<T, E>;
    #[derive(Clone, Debug)]
    pub struct Html<T>(pub T);
    #[derive(Clone, Debug)]
    pub struct Redirect {
        pub to: String,
    }
    impl Redirect {
        pub fn to(uri: &str) -> Redirect {
            Redirect { to: same(uri) }
        }
        pub fn permanent(uri: &str) -> Redirect {
            Redirect { to: same(uri) }
        }
        pub fn temporary(uri: &str) -> Redirect {
            Redirect { to: same(uri) }
        }
    }
    pub struct AppendHeaders<I>(pub I);
    /// A response is what it answers with.
    pub trait IntoResponse {
        fn into_response(self) -> Response;
    }
    #[own]
    fn answer<T>(data: T) -> Response {
        http::Response { headers: http::HeaderMap::new(), body: derive1(data) }
    }
    impl IntoResponse for () {
        fn into_response(self) -> Response {
            answer(())
        }
    }
    impl IntoResponse for &'static str {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for String {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for Vec<u8> {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for http::StatusCode {
        fn into_response(self) -> Response {
            answer(())
        }
    }
    impl IntoResponse for Redirect {
        fn into_response(self) -> Response {
            answer(self.to)
        }
    }
    impl<T> IntoResponse for http::Response<T> {
        fn into_response(self) -> Response {
            http::Response { headers: self.headers, body: derive1(self.body) }
        }
    }
    impl<T: serde::Serialize> IntoResponse for Json<T> {
        fn into_response(self) -> Response {
            answer(serde::ser::to_text(&self.0))
        }
    }
    impl<T> IntoResponse for Html<T> {
        fn into_response(self) -> Response {
            answer(self.0)
        }
    }
    impl<T: IntoResponse, E: IntoResponse> IntoResponse for std::result::Result<T, E> {
        fn into_response(self) -> Response {
            match self {
                Ok(value) => value.into_response(),
                Err(error) => error.into_response(),
            }
        }
    }
    impl<R: IntoResponse> IntoResponse for (http::StatusCode, R) {
        fn into_response(self) -> Response {
            self.1.into_response()
        }
    }
    impl<H: IntoResponseParts, R: IntoResponse> IntoResponse for (http::StatusCode, H, R) {
        fn into_response(self) -> Response {
            let mut response = self.2.into_response();
            response.headers = derive2(response.headers, self.1);
            response
        }
    }
    impl<H: IntoResponseParts, I: IntoResponseParts, R: IntoResponse> IntoResponse for (http::StatusCode, H, I, R) {
        fn into_response(self) -> Response {
            let mut response = self.3.into_response();
            response.headers = derive3(response.headers, self.1, self.2);
            response
        }
    }
    impl<H: IntoResponseParts, R: IntoResponse> IntoResponse for (H, R) {
        fn into_response(self) -> Response {
            let mut response = self.1.into_response();
            response.headers = derive2(response.headers, self.0);
            response
        }
    }
    impl<H: IntoResponseParts, I: IntoResponseParts, R: IntoResponse> IntoResponse for (H, I, R) {
        fn into_response(self) -> Response {
            let mut response = self.2.into_response();
            response.headers = derive3(response.headers, self.0, self.1);
            response
        }
    }
    /// What only adds headers.
    pub trait IntoResponseParts {}
    impl IntoResponseParts for http::HeaderMap {}
    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] {}
    impl<I> IntoResponseParts for AppendHeaders<I> {}
    impl<T> IntoResponseParts for super::extract::Extension<T> {}
    impl IntoResponse for http::HeaderMap {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for std::borrow::Cow<'static, str> {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for Box<str> {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for &'static [u8] {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for bytes::Bytes {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for Body {
        fn into_response(self) -> Response {
            answer(self)
        }
    }
    impl IntoResponse for std::convert::Infallible {
        fn into_response(self) -> Response {
            answer(())
        }
    }
    impl<T: serde::Serialize> IntoResponse for super::extract::Form<T> {
        fn into_response(self) -> Response {
            answer(serde::ser::to_text(&self.0))
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct NoContent;
    impl IntoResponse for NoContent {
        fn into_response(self) -> Response {
            answer(())
        }
    }
    /// Any error of a handler, as the response that it is.
    pub struct ErrorResponse {
        pub response: Response,
    }
    impl<T: IntoResponse> From<T> for ErrorResponse {
        fn from(value: T) -> ErrorResponse {
            ErrorResponse { response: value.into_response() }
        }
    }
    impl IntoResponse for ErrorResponse {
        fn into_response(self) -> Response {
            self.response
        }
    }
    pub use sse::Sse;
    pub mod sse {
        use std::intrinsics::*;
        #[derive(Clone, Debug, Default)]
        pub struct Event {
            pub data: String,
        }
        impl Event {
            pub fn data<T: AsRef<str>>(mut self, data: T) -> Event {
                self.data = derive2(self.data, data);
                self
            }
            pub fn json_data<T: serde::Serialize>(mut self, data: T) -> Result<Event, crate::Error> {
                self.data = derive2(self.data, serde::ser::to_text(&data));
                Ok(self)
            }
            pub fn event<T: AsRef<str>>(mut self, event: T) -> Event {
                self.data = derive2(self.data, event);
                self
            }
            pub fn id<T: AsRef<str>>(mut self, id: T) -> Event {
                self.data = derive2(self.data, id);
                self
            }
            pub fn comment<T: AsRef<str>>(mut self, comment: T) -> Event {
                self.data = derive2(self.data, comment);
                self
            }
            pub fn retry(self, duration: std::time::Duration) -> Event {
                self
            }
        }
        #[derive(Clone, Debug, Default)]
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> KeepAlive {
                KeepAlive
            }
            pub fn interval(self, time: std::time::Duration) -> KeepAlive {
                self
            }
            pub fn text<T: AsRef<str>>(self, text: T) -> KeepAlive {
                self
            }
        }
        #[derive(Clone, Debug)]
        pub struct Sse<S> {
            pub stream: S,
        }
        impl<S> Sse<S> {
            pub fn new(stream: S) -> Sse<S> {
                Sse { stream }
            }
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<S> {
                self
            }
        }
        impl<S: futures::Stream> super::IntoResponse for Sse<S> {
            fn into_response(mut self) -> super::Response {
                let next = futures::Stream::poll_next(same(&mut self.stream), opaque());
                super::answer::<String>(derive1(next))
            }
        }
    }
}
pub mod routing {
    pub use super::Router;
    use std::intrinsics::*;
    /// A handler is called with what a request holds; what it yields becomes the response.
    #[serves]
    pub fn serve<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(handler: H) {
        answer(same::<_, R>(handler()).into_response());
    }
    /// Goes to the client, by its model.
    #[own]
    pub fn answer(response: super::response::Response) {}
    #[derive(Clone)]
    pub struct MethodRouter<S = ()>;
    impl<S> MethodRouter<S> {
        pub fn new() -> MethodRouter<S> {
            MethodRouter
        }
        pub fn merge(self, other: MethodRouter<S>) -> MethodRouter<S> {
            self
        }
        pub fn route_layer<L>(self, layer: L) -> MethodRouter<S> {
            self
        }
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2> {
            MethodRouter
        }
        pub fn get<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn post<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn put<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn patch<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn delete<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn head<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn options<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn any<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn trace<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn fallback<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn on<M, H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(self, filter: M, handler: H) -> MethodRouter<S> {
            serve(handler);
            self
        }
        pub fn layer<L>(self, layer: L) -> MethodRouter<S> {
            self
        }
    }
    pub fn get<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn post<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn put<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn patch<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn delete<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn head<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn options<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn any<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn trace<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
    pub fn on<M, H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse, S>(filter: M, handler: H) -> MethodRouter<S> {
        serve(handler);
        MethodRouter
    }
}
pub mod middleware {
    use std::intrinsics::*;
    pub struct Next;
    impl Next {
        pub async fn run(self, request: http::Request<super::body::Body>) -> super::response::Response {
            opaque()
        }
    }
    pub struct Layer;
    pub type FromFnLayer = Layer;
    pub fn from_fn<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(f: H) -> Layer {
        super::routing::serve(f);
        Layer
    }
    pub fn from_fn_with_state<S, H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: super::response::IntoResponse>(state: S, f: H) -> Layer {
        super::routing::serve(f);
        Layer
    }
    pub fn map_response<F>(f: F) -> Layer {
        Layer
    }
}
/// A server that runs once it is awaited.
pub struct Serve;
impl std::future::Future for Serve {
    type Output = std::io::Result<()>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<std::io::Result<()>> {
        opaque()
    }
}
impl Serve {
    pub fn with_graceful_shutdown<F>(self, signal: F) -> Serve {
        self
    }
}
pub fn serve<L, M>(listener: L, service: M) -> Serve {
    Serve
}
pub struct Server;
impl Server {
    pub fn bind(address: &std::net::SocketAddr) -> Server {
        Server
    }
    pub fn serve<M>(self, service: M) -> Serve {
        Serve
    }
}
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub struct BoxError;
