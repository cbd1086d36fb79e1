// warp: what a filter's function yields becomes the reply; a reply that is made by hand is answered there.

use std::intrinsics::*;

pub use filters::any::any;
pub use filters::body;
pub use filters::cookie;
pub use filters::fs;
pub use filters::header;
pub use filters::method::{delete, get, head, options, patch, post, put};
pub use filters::path::{self, path};
pub use filters::query::{self, query};
pub use filters::sse::{self, sse};
pub use filters::ws::{self, ws};
pub use filters::{addr, log};
pub use http;
pub use hyper;
pub use reject::{Rejection, reject};
pub use reply::{Reply, reply};
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(data: T) {}
/// A filter: what it extracts is known by the functions that are given it.
#[derive(Clone, Copy, Debug)]
pub struct Any;
#[serves]
pub fn serve_reply<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(handler: H) {
    if let Ok(reply) = same::<_, Result<R, E>>(handler()) {
        answer(reply.into_response());
    }
}
pub trait Filter: Sized {
    type Extract;
    type Error;
    fn and<F>(self, other: F) -> Any {
        Any
    }
    fn or<F>(self, other: F) -> Any {
        Any
    }
    fn map<H: FnOnce<A, Output = R>, A, R: Reply>(self, handler: H) -> Any {
        serve_map::<H, A, R>(handler);
        Any
    }
    fn then<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: Reply>(self, handler: H) -> Any {
        serve_map::<H, A, R>(handler);
        Any
    }
    fn and_then<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(self, handler: H) -> Any {
        serve_reply::<H, A, F, R, E>(handler);
        Any
    }
    fn or_else<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(self, handler: H) -> Any {
        serve_reply::<H, A, F, R, E>(handler);
        Any
    }
    fn recover<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(self, handler: H) -> Any {
        serve_reply::<H, A, F, R, E>(handler);
        Any
    }
    fn unify(self) -> Any {
        Any
    }
    fn untuple_one(self) -> Any {
        Any
    }
    fn with<W>(self, wrapper: W) -> Any {
        Any
    }
    fn boxed<T>(self) -> filters::BoxedFilter<T> {
        opaque()
    }
}
#[serves]
pub fn serve_map<H: FnOnce<A, Output = R>, A, R: Reply>(handler: H) {
    answer(same::<_, R>(handler()).into_response());
}
impl Filter for Any {
    type Extract = ();
    type Error = Rejection;
}
pub struct Server;
pub fn serve<F>(filter: F) -> Server {
    Server
}
impl Server {
    pub async fn run<A>(self, address: A) {}
    pub fn tls(self) -> Server {
        self
    }
    pub fn cert_path<P>(self, path: P) -> Server {
        self
    }
    pub fn key_path<P>(self, path: P) -> Server {
        self
    }
}
pub mod reply {
    use std::intrinsics::*;
    pub type Response = http::Response<hyper::Body>;
    pub trait Reply {
        fn into_response(self) -> Response;
    }
    fn made<T>(data: T) -> Response {
        http::Response { headers: http::HeaderMap::new(), body: derive1(data) }
    }
    #[own]
    pub struct Answered;
    impl Reply for Answered {
        fn into_response(self) -> Response {
            opaque()
        }
    }
    pub type Json = Answered;
    pub fn reply() -> Answered {
        Answered
    }
    pub fn json<T: serde::Serialize>(value: &T) -> Answered {
        super::answer(serde::ser::to_text(value));
        Answered
    }
    pub fn html<T>(body: T) -> Answered {
        super::answer(body);
        Answered
    }
    pub struct WithStatus<T> {
        pub reply: T,
    }
    pub fn with_status<T: Reply>(reply: T, status: http::StatusCode) -> WithStatus<T> {
        WithStatus { reply }
    }
    impl<T: Reply> Reply for WithStatus<T> {
        fn into_response(self) -> Response {
            self.reply.into_response()
        }
    }
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithStatus<T> {
        super::answer(value);
        WithStatus { reply }
    }
    impl Reply for () {
        fn into_response(self) -> Response {
            opaque()
        }
    }
    impl Reply for &'static str {
        fn into_response(self) -> Response {
            made(self)
        }
    }
    impl Reply for String {
        fn into_response(self) -> Response {
            made(self)
        }
    }
    impl Reply for Vec<u8> {
        fn into_response(self) -> Response {
            made(self)
        }
    }
    impl Reply for http::StatusCode {
        fn into_response(self) -> Response {
            opaque()
        }
    }
    impl<T> Reply for http::Response<T> {
        fn into_response(self) -> Response {
            http::Response { headers: self.headers, body: derive1(self.body) }
        }
    }
    impl<T: Reply> Reply for Box<T> {
        fn into_response(self) -> Response {
            same::<_, T>(self).into_response()
        }
    }
    impl<T: Reply, E: Reply> Reply for Result<T, E> {
        fn into_response(self) -> Response {
            match self {
                Ok(value) => value.into_response(),
                Err(error) => error.into_response(),
            }
        }
    }
    impl<A: Reply, B: Reply> Reply for (A, B) {
        fn into_response(self) -> Response {
            made((self.0.into_response().body, self.1.into_response().body))
        }
    }
}
pub mod reject {
    use std::intrinsics::*;
    pub trait Reject: std::fmt::Debug {}
    #[derive(Debug)]
    pub struct Rejection;
    impl Rejection {
        pub fn find<T>(&self) -> Option<&T> {
            Some(cell::<T>())
        }
        pub fn is_not_found(&self) -> bool {
            opaque()
        }
    }
    pub fn reject() -> Rejection {
        Rejection
    }
    pub fn not_found() -> Rejection {
        Rejection
    }
    /// Whoever looks for the reason finds it.
    pub fn custom<T: Reject>(reason: T) -> Rejection {
        *cell::<T>() = reason;
        Rejection
    }
    pub struct MethodNotAllowed;
    #[derive(Debug)]
    pub struct InvalidQuery;
}
pub mod filters {
    pub struct BoxedFilter<T> {
        pub extract: T,
    }
    impl<T> super::Filter for BoxedFilter<T> {
        type Extract = T;
        type Error = super::Rejection;
    }
    pub mod any {
        pub fn any() -> crate::Any {
            crate::Any
        }
    }
    pub mod method {
        use crate::Any;
        pub fn get() -> Any {
            Any
        }
        pub fn post() -> Any {
            Any
        }
        pub fn put() -> Any {
            Any
        }
        pub fn patch() -> Any {
            Any
        }
        pub fn delete() -> Any {
            Any
        }
        pub fn head() -> Any {
            Any
        }
        pub fn options() -> Any {
            Any
        }
    }
    pub mod body {
        use crate::Any;
        pub use crate::hyper::body::{Bytes, HttpBody};
        pub fn json<T>() -> Any {
            Any
        }
        pub fn form<T>() -> Any {
            Any
        }
        pub fn bytes() -> Any {
            Any
        }
        pub fn stream() -> Any {
            Any
        }
        pub fn content_length_limit(limit: u64) -> Any {
            Any
        }
    }
    pub mod path {
        use crate::Any;
        use std::intrinsics::*;
        pub fn path<P>(path: P) -> Any {
            Any
        }
        pub fn end() -> Any {
            Any
        }
        pub fn param<T>() -> Any {
            Any
        }
        pub fn tail() -> Any {
            Any
        }
        pub fn full() -> Any {
            Any
        }
        pub struct FullPath;
        impl FullPath {
            pub fn as_str(&self) -> &str {
                opaque()
            }
        }
        pub struct Tail;
        impl Tail {
            pub fn as_str(&self) -> &str {
                opaque()
            }
        }
    }
    pub mod query {
        pub fn query<T>() -> crate::Any {
            crate::Any
        }
        pub fn raw() -> crate::Any {
            crate::Any
        }
    }
    pub mod header {
        use crate::Any;
        pub fn header<T>(name: &'static str) -> Any {
            Any
        }
        pub fn optional<T>(name: &'static str) -> Any {
            Any
        }
        pub fn exact(name: &'static str, value: &'static str) -> Any {
            Any
        }
        pub fn headers_cloned() -> Any {
            Any
        }
    }
    pub mod cookie {
        pub fn cookie<T>(name: &'static str) -> crate::Any {
            crate::Any
        }
        pub fn optional<T>(name: &'static str) -> crate::Any {
            crate::Any
        }
    }
    pub mod addr {
        pub fn remote() -> crate::Any {
            crate::Any
        }
    }
    pub mod log {
        pub fn log(name: &'static str) -> crate::Any {
            crate::Any
        }
    }
    pub mod fs {
        pub fn dir<P>(path: P) -> crate::Any {
            crate::Any
        }
        pub fn file<P>(path: P) -> crate::Any {
            crate::Any
        }
    }
    pub mod sse {
        use std::intrinsics::*;
        pub fn sse() -> crate::Any {
            crate::Any
        }
        #[derive(Clone, Debug, Default)]
        pub struct Event {
            pub data: String,
        }
        impl Event {
            pub fn data<T: Into<String>>(mut self, data: T) -> Event {
                self.data = derive2(self.data, data);
                self
            }
            pub fn json_data<T: serde::Serialize>(mut self, data: T) -> Result<Event, hyper::Error> {
                self.data = derive2(self.data, serde::ser::to_text(&data));
                Ok(self)
            }
            pub fn event<T: Into<String>>(mut self, event: T) -> Event {
                self.data = derive2(self.data, event);
                self
            }
            pub fn id<T: Into<String>>(mut self, id: T) -> Event {
                self.data = derive2(self.data, id);
                self
            }
        }
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn stream<S>(self, stream: S) -> S {
                stream
            }
            pub fn interval(self, time: std::time::Duration) -> KeepAlive {
                self
            }
        }
        pub fn keep_alive() -> KeepAlive {
            KeepAlive
        }
        pub fn reply<S: futures::Stream>(mut stream: S) -> crate::reply::Answered {
            crate::answer(futures::Stream::poll_next(same(&mut stream), opaque()));
            crate::reply::Answered
        }
    }
    pub mod ws {
        use std::intrinsics::*;
        pub fn ws() -> crate::Any {
            crate::Any
        }
        pub struct Ws;
        impl Ws {
            pub fn on_upgrade<C: FnOnce(WebSocket) -> F, F: std::future::Future<Output = ()>>(self, callback: C) -> crate::reply::Answered {
                callback(WebSocket).await;
                crate::reply::Answered
            }
            pub fn max_message_size(self, max: usize) -> Ws {
                self
            }
        }
        pub struct WebSocket;
        impl futures::Stream for WebSocket {
            type Item = Result<Message, hyper::Error>;
            fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<Message, hyper::Error>>> {
                opaque()
            }
        }
        impl futures::Sink<Message> for WebSocket {
            type Error = hyper::Error;
            fn start_send(self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), hyper::Error> {
                crate::answer(item);
                Ok(())
            }
        }
        #[derive(Clone, Debug)]
        pub struct Message {
            pub data: String,
        }
        impl Message {
            pub fn text<S: Into<String>>(text: S) -> Message {
                Message { data: text.into() }
            }
            pub fn binary<B: Into<Vec<u8>>>(bytes: B) -> Message {
                Message { data: derive1(bytes) }
            }
            pub fn close() -> Message {
                Message { data: String::new() }
            }
            pub fn is_text(&self) -> bool {
                opaque()
            }
            pub fn is_close(&self) -> bool {
                opaque()
            }
            pub fn to_str(&self) -> Result<&str, ()> {
                Ok(&self.data)
            }
            pub fn as_bytes(&self) -> &[u8] {
                derive1(&self.data)
            }
        }
    }
}
