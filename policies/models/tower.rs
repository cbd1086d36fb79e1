// tower: services are called with what they are given.

use std::intrinsics::*;

pub trait Service<R> {
    type Response;
    type Error;
    type Future;
    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
    fn call(&mut self, request: R) -> Self::Future;
}
pub trait ServiceExt<R>: Service<R> + Sized {
    async fn oneshot(mut self, request: R) -> Self::Future {
        self.call(request)
    }
    async fn ready(&mut self) -> Result<&mut Self, Self::Error> {
        Ok(self)
    }
}
impl<R, S: Service<R>> ServiceExt<R> for S {}
pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
pub struct ServiceBuilder;
impl ServiceBuilder {
    pub fn new() -> ServiceBuilder {
        ServiceBuilder
    }
    pub fn layer<L>(self, layer: L) -> ServiceBuilder {
        self
    }
    pub fn timeout(self, timeout: std::time::Duration) -> ServiceBuilder {
        self
    }
    pub fn concurrency_limit(self, max: usize) -> ServiceBuilder {
        self
    }
    pub fn service<S>(self, service: S) -> S {
        service
    }
    pub fn into_inner(self) -> ServiceBuilder {
        self
    }
}
pub struct ServiceFn<F> {
    pub f: F,
}
pub fn service_fn<F>(f: F) -> ServiceFn<F> {
    ServiceFn { f }
}
pub struct BoxError;
pub mod util {
    pub use super::{ServiceExt, ServiceFn, service_fn};
}
