// utoipa_axum: axum's router, and a description beside it.

pub use router::UtoipaMethodRouter;
pub mod router {
    use axum::response::IntoResponse;
    pub use axum::routing::MethodRouter;
    use std::future::Future;

    /// Schemas, paths, and the handlers.
    pub type UtoipaMethodRouter<S = ()> = ((), (), MethodRouter<S>);
    pub trait UtoipaMethodRouterExt<S>: Sized {
        fn layer<L>(self, layer: L) -> Self {
            self
        }
        fn with_state<S2>(self, state: S) -> UtoipaMethodRouter<S2> {
            ((), (), MethodRouter::new())
        }
    }
    impl<S> UtoipaMethodRouterExt<S> for UtoipaMethodRouter<S> {}
    #[derive(Clone)]
    pub struct OpenApiRouter<S = ()> {
        pub router: axum::Router<S>,
    }
    impl<S> Default for OpenApiRouter<S> {
        fn default() -> Self {
            OpenApiRouter { router: axum::Router::new() }
        }
    }
    impl<S> OpenApiRouter<S> {
        pub fn new() -> OpenApiRouter<S> {
            OpenApiRouter { router: axum::Router::new() }
        }
        pub fn with_openapi<O>(openapi: O) -> Self {
            OpenApiRouter { router: axum::Router::new() }
        }
        pub fn routes(self, routes: UtoipaMethodRouter<S>) -> Self {
            self
        }
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {
            self
        }
        pub fn fallback<H: FnOnce<A, Output = F>, A, F: Future<Output = R>, R: IntoResponse>(self, handler: H) -> Self {
            axum::routing::serve(handler);
            self
        }
        pub fn fallback_service<T>(self, service: T) -> Self {
            self
        }
        pub fn layer<L>(self, layer: L) -> Self {
            self
        }
        pub fn route_layer<L>(self, layer: L) -> Self {
            self
        }
        pub fn route_service<T>(self, path: &str, service: T) -> Self {
            self
        }
        pub fn nest(self, path: &str, router: OpenApiRouter<S>) -> Self {
            self
        }
        pub fn nest_service<T>(self, path: &str, service: T) -> Self {
            self
        }
        pub fn merge(self, router: OpenApiRouter<S>) -> Self {
            self
        }
        pub fn with_state<S2>(self, state: S) -> OpenApiRouter<S2> {
            OpenApiRouter { router: axum::Router::new() }
        }
        pub fn into_openapi(self) -> utoipa::openapi::OpenApi {}
        pub fn to_openapi(&mut self) -> utoipa::openapi::OpenApi {}
        pub fn get_openapi(&self) -> &utoipa::openapi::OpenApi {}
        pub fn get_openapi_mut(&mut self) -> &mut utoipa::openapi::OpenApi {}
        pub fn split_for_parts(self) -> (axum::Router<S>, utoipa::openapi::OpenApi) {}
    }
    impl<S> From<OpenApiRouter<S>> for axum::Router<S> {
        fn from(value: OpenApiRouter<S>) -> axum::Router<S> {
            value.router
        }
    }
    impl<S> From<axum::Router<S>> for OpenApiRouter<S> {
        fn from(router: axum::Router<S>) -> OpenApiRouter<S> {
            OpenApiRouter { router }
        }
    }
}
/// Handlers, each for the method and path that its attribute says.
#[macro_export]
macro_rules! routes {
    ($($handler:path),+ $(,)?) => {
        ((), (), $crate::router::MethodRouter::new()$(.on((), $handler))+)
    };
    () => {};
}
