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
    pub fn fallback<H: FnOnce<A, Output = F>, A, F: std::future::Future<Output = R>, R: response::IntoResponse>(self, handler: H) -> Router<S> {
        routing::serve(handler);
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
    }
    pub trait FromRequestParts<S>: Sized {
        type Rejection;
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    pub use http::Request;
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
    pub struct ConnectInfo<T>(pub T);
    pub struct RawQuery(pub Option<String>);
    pub struct OriginalUri(pub http::Uri);
    pub struct MatchedPath;
    pub struct DefaultBodyLimit;
    pub struct Multipart;
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
    impl<H, R: IntoResponse> IntoResponse for (http::StatusCode, H, R) {
        fn into_response(self) -> Response {
            let mut response = self.2.into_response();
            response.headers = derive2(response.headers, self.1);
            response
        }
    }
    impl<R: IntoResponse, const N: usize> IntoResponse for ([(http::HeaderName, &str); N], R) {
        fn into_response(self) -> Response {
            let mut response = self.1.into_response();
            response.headers = derive2(response.headers, self.0);
            response
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
    pub fn answer(response: super::response::Response) {}
    #[derive(Clone)]
    pub struct MethodRouter<S = ()>;
    impl<S> MethodRouter<S> {
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
    pub fn from_fn<F>(f: F) -> Layer {
        Layer
    }
    pub fn from_fn_with_state<S, F>(state: S, f: F) -> Layer {
        Layer
    }
}
pub async fn serve<L, M>(listener: L, service: M) -> std::io::Result<()> {
    Ok(())
}
