// warp: what a filter's function yields becomes the reply; a reply that is made by hand is answered there.

use std::intrinsics::*;

pub use filters::any::any;
pub use filters::body;
pub use filters::cookie::{self, cookie};
pub use filters::fs;
pub use filters::header::{self, header};
pub use filters::method::{delete, get, head, options, patch, post, put};
pub use filters::path::{self, path};
pub use filters::query::{self, query};
pub use filters::sse::{self, sse};
pub use filters::ws::{self, ws};
pub use filters::addr;
pub use filters::log::{self, log};
pub use http;
pub use hyper;
pub use reject::{Rejection, reject};
pub use reply::{Reply, reply};
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(data: T) {}
/// A filter, with what it extracts.
#[derive(Clone, Copy, Debug)]
pub struct Any<T = ()> {
    pub extract: T,
}
/// A function that takes what a filter extracts.
pub trait Func<A> {
    type Output;
    fn call(&self, args: A) -> Self::Output;
}
macro_rules! functions {
    ($(($($arg:ident $at:tt),*))*) => {$(
        impl<H: Fn($($arg),*) -> R, R, $($arg),*> Func<($($arg,)*)> for H {
            type Output = R;
            fn call(&self, args: ($($arg,)*)) -> R {
                self($(args.$at),*)
            }
        }
    )*};
}
functions! {
    ()
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, I 7)
}
/// Two tuples, one after the other.
#[own]
pub trait Join<B> {
    type Out;
    fn join(self, other: B) -> Self::Out;
}
macro_rules! joins {
    ($(($($a:ident $i:tt),*) ($($b:ident $j:tt),*);)*) => {$(
        impl<$($a,)* $($b,)*> Join<($($b,)*)> for ($($a,)*) {
            type Out = ($($a,)* $($b,)*);
            fn join(self, other: ($($b,)*)) -> ($($a,)* $($b,)*) {
                ($(self.$i,)* $(other.$j,)*)
            }
        }
    )*};
}
joins! {
    () ();
    () (Z 0);
    () (Z 0, Y 1);
    () (Z 0, Y 1, X 2);
    () (Z 0, Y 1, X 2, W 3);
    (A 0) ();
    (A 0) (Z 0);
    (A 0) (Z 0, Y 1);
    (A 0) (Z 0, Y 1, X 2);
    (A 0, B 1) ();
    (A 0, B 1) (Z 0);
    (A 0, B 1) (Z 0, Y 1);
    (A 0, B 1) (Z 0, Y 1, X 2);
    (A 0, B 1, C 2) ();
    (A 0, B 1, C 2) (Z 0);
    (A 0, B 1, C 2) (Z 0, Y 1);
    (A 0, B 1, C 2, D 3) ();
    (A 0, B 1, C 2, D 3) (Z 0);
    (A 0, B 1, C 2, D 3) (Z 0, Y 1);
    (A 0, B 1, C 2, D 3, E 4) ();
    (A 0, B 1, C 2, D 3, E 4) (Z 0);
    (A 0, B 1, C 2, D 3, E 4, F 5) ();
    (A 0, B 1, C 2, D 3, E 4, F 5) (Z 0);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) ();
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) (Z 0);
}
#[serves]
pub fn serve_reply<H: Func<A, Output = F>, A, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(handler: H, extract: A) {
    if let Ok(reply) = handler.call(extract).await {
        answer(derive1::<_, R>(reply).into_response());
    }
}
pub trait Filter: Sized {
    type Extract;
    type Error;
    /// What it extracts.
    #[own]
    fn extracted(self) -> Self::Extract {
        opaque()
    }
    fn and<F: Filter<Extract = B>, B>(self, other: F) -> Any<<Self::Extract as Join<B>>::Out>
    where
        Self::Extract: Join<B>,
    {
        Any { extract: self.extracted().join(other.extracted()) }
    }
    fn or<F>(self, other: F) -> Any<Self::Extract> {
        Any { extract: self.extracted() }
    }
    fn map<H: Func<Self::Extract, Output = R>, R: Reply>(self, handler: H) -> Any<(R,)> {
        Any { extract: (serve_map::<H, Self::Extract, R>(handler, self.extracted()),) }
    }
    fn then<H: Func<Self::Extract, Output = F>, F: std::future::Future<Output = R>, R: Reply>(self, handler: H) -> Any<(R,)> {
        let reply = handler.call(self.extracted()).await;
        answer(derive1::<_, R>(reply).into_response());
        Any { extract: (reply,) }
    }
    fn and_then<H: Func<Self::Extract, Output = F>, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(self, handler: H) -> Any<(R,)> {
        let extract = self.extracted();
        serve_reply::<H, Self::Extract, F, R, E>(handler, extract);
        opaque()
    }
    fn or_else<H: FnOnce(Self::Error) -> F, F: std::future::Future<Output = Result<R, E>>, R, E>(self, handler: H) -> Any<Self::Extract> {
        Any { extract: self.extracted() }
    }
    fn recover<H: FnOnce(Self::Error) -> F, F: std::future::Future<Output = Result<R, E>>, R: Reply, E>(self, handler: H) -> Any<Self::Extract> {
        if let Ok(reply) = same::<_, Result<R, E>>(handler(opaque())) {
            answer(reply.into_response());
        }
        Any { extract: self.extracted() }
    }
    fn unify(self) -> Any<Self::Extract> {
        Any { extract: self.extracted() }
    }
    fn untuple_one<T>(self) -> Any<T> {
        Any { extract: same(self.extracted()) }
    }
    fn with<W>(self, wrapper: W) -> Any<Self::Extract> {
        Any { extract: self.extracted() }
    }
    fn boxed(self) -> filters::BoxedFilter<Self::Extract> {
        filters::BoxedFilter { extract: self.extracted() }
    }
}
#[serves]
pub fn serve_map<H: Func<A, Output = R>, A, R: Reply>(handler: H, extract: A) -> R {
    let reply = handler.call(extract);
    answer(derive1::<_, R>(reply).into_response());
    reply
}
impl<T> Filter for Any<T> {
    type Extract = T;
    type Error = Rejection;
    fn extracted(self) -> T {
        self.extract
    }
}
/// The segments of a path: what types it names, without its texts.
#[macro_export]
macro_rules! path {
    (@types [$($done:ty,)*]) => { $crate::filters::extracting::<($($done,)*)>() };
    (@types [$($done:ty,)*] / $($rest:tt)*) => { $crate::path!(@types [$($done,)*] $($rest)*) };
    (@types [$($done:ty,)*] .. $($rest:tt)*) => { $crate::path!(@types [$($done,)*] $($rest)*) };
    (@types [$($done:ty,)*] $text:literal $($rest:tt)*) => { $crate::path!(@types [$($done,)*] $($rest)*) };
    (@types [$($done:ty,)*] $a:ident :: $b:ident $($rest:tt)*) => { $crate::path!(@types [$($done,)* $a::$b,] $($rest)*) };
    (@types [$($done:ty,)*] $ty:ident $($rest:tt)*) => { $crate::path!(@types [$($done,)* $ty,] $($rest)*) };
    ($($part:tt)*) => { $crate::path!(@types [] $($part)*) };
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
    use std::intrinsics::*;
    #[own]
    pub fn extracting<T>() -> super::Any<T> {
        super::Any { extract: opaque() }
    }
    pub struct BoxedFilter<T> {
        pub extract: T,
    }
    impl<T> super::Filter for BoxedFilter<T> {
        type Extract = T;
        type Error = super::Rejection;
        fn extracted(self) -> T {
            self.extract
        }
    }
    pub mod any {
        pub fn any() -> crate::Any<()> {
            crate::filters::extracting()
        }
    }
    pub mod method {
        pub fn get() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn post() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn put() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn patch() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn delete() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn head() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn options() -> crate::Any<()> {
            crate::filters::extracting()
        }
    }
    pub mod body {
        pub use crate::hyper::body::{Bytes, HttpBody};
        pub fn json<T>() -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn form<T>() -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn bytes() -> crate::Any<(crate::hyper::body::Bytes,)> {
            crate::filters::extracting()
        }
        pub fn stream() -> crate::Any<(crate::hyper::Body,)> {
            crate::filters::extracting()
        }
        pub fn content_length_limit(limit: u64) -> crate::Any<()> {
            crate::filters::extracting()
        }
    }
    pub mod path {
        use std::intrinsics::*;
        pub fn path<P>(path: P) -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn end() -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn param<T>() -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn tail() -> crate::Any<(Tail,)> {
            crate::filters::extracting()
        }
        pub fn full() -> crate::Any<(FullPath,)> {
            crate::filters::extracting()
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
        pub fn query<T>() -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn raw() -> crate::Any<(String,)> {
            crate::filters::extracting()
        }
    }
    pub mod header {
        pub fn header<T>(name: &'static str) -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn optional<T>(name: &'static str) -> crate::Any<(Option<T>,)> {
            crate::filters::extracting()
        }
        pub fn exact(name: &'static str, value: &'static str) -> crate::Any<()> {
            crate::filters::extracting()
        }
        pub fn headers_cloned() -> crate::Any<(crate::http::HeaderMap,)> {
            crate::filters::extracting()
        }
    }
    pub mod cookie {
        pub fn cookie<T>(name: &'static str) -> crate::Any<(T,)> {
            crate::filters::extracting()
        }
        pub fn optional<T>(name: &'static str) -> crate::Any<(Option<T>,)> {
            crate::filters::extracting()
        }
    }
    pub mod addr {
        pub fn remote() -> crate::Any<(Option<std::net::SocketAddr>,)> {
            crate::filters::extracting()
        }
    }
    pub mod log {
        pub fn log(name: &'static str) -> crate::Any<()> {
            crate::filters::extracting()
        }
    }
    pub mod fs {
        pub fn dir<P>(path: P) -> crate::Any<(crate::reply::Answered,)> {
            crate::filters::extracting()
        }
        pub fn file<P>(path: P) -> crate::Any<(crate::reply::Answered,)> {
            crate::filters::extracting()
        }
    }
    pub mod sse {
        use std::intrinsics::*;
        pub struct Sse;
        impl Sse {
            pub fn reply<S: futures::Stream>(self, stream: S) -> crate::reply::Answered {
                reply(stream)
            }
        }
        pub fn sse() -> crate::Any<(Sse,)> {
            crate::filters::extracting()
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
        pub fn ws() -> crate::Any<(Ws,)> {
            crate::filters::extracting()
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
