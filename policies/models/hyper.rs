// hyper: requests and responses of `http`; what a service puts into a response is answered there.

use std::intrinsics::*;

pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use body::Body;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub mod header {
    pub use http::header::*;
}
pub mod http {
    pub use ::http::*;
}
pub mod body {
    use std::intrinsics::*;
    pub use bytes::{Buf, Bytes};
    /// What a peer sends.
    #[derive(Debug)]
    pub struct Incoming;
    pub trait HttpBody {}
    #[derive(Debug, Default)]
    pub struct Body;
    impl Body {
        pub fn empty() -> Body {
            opaque()
        }
    }
    impl<T: Into<Vec<u8>>> From<T> for Body {
        fn from(value: T) -> Body {
            derive1(value)
        }
    }
    pub async fn to_bytes<B>(body: B) -> super::Result<Bytes> {
        Ok(derive1(body))
    }
}
pub mod service {
    pub trait Service<R> {
        type Response;
        type Error;
        type Future;
        fn call(&self, request: R) -> Self::Future;
    }
    pub struct ServiceFn<F> {
        pub f: F,
    }
    /// What it answers is put into a response in it.
    pub fn service_fn<F>(f: F) -> ServiceFn<F> {
        ServiceFn { f }
    }
    pub fn make_service_fn<F>(f: F) -> ServiceFn<F> {
        ServiceFn { f }
    }
}
pub mod server {
    pub mod conn {
        pub mod http1 {
            pub struct Builder;
            impl Builder {
                pub fn new() -> Builder {
                    Builder
                }
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> crate::Result<()> {
                    Ok(())
                }
            }
        }
        pub mod http2 {
            pub struct Builder;
            impl Builder {
                pub fn new<E>(executor: E) -> Builder {
                    Builder
                }
                pub async fn serve_connection<I, S>(&self, io: I, service: S) -> crate::Result<()> {
                    Ok(())
                }
            }
        }
    }
}
pub mod client {
    pub mod conn {
        pub mod http1 {
            use std::intrinsics::*;
            pub struct SendRequest<B> {
                pub body: B,
            }
            impl<B> SendRequest<B> {
                /// What is sent, and where, is the model's business.
                pub async fn send_request(&mut self, request: http::Request<B>) -> crate::Result<http::Response<crate::body::Incoming>> {
                    opaque()
                }
                pub async fn try_send_request(&mut self, request: http::Request<B>) -> crate::Result<http::Response<crate::body::Incoming>> {
                    opaque()
                }
            }
            pub struct Connection;
            impl std::future::Future for Connection {
                type Output = crate::Result<()>;
                fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::Result<()>> {
                    opaque()
                }
            }
            pub async fn handshake<I, B>(io: I) -> crate::Result<(SendRequest<B>, Connection)> {
                opaque()
            }
        }
        pub mod http2 {
            pub use super::http1::{Connection, SendRequest};
        }
    }
}
/// Version 0.14.
#[derive(Clone, Debug, Default)]
pub struct Client;
impl Client {
    pub fn new() -> Client {
        Client
    }
    pub fn builder() -> Client {
        Client
    }
    pub fn build<C, B>(self, connector: C) -> Client {
        self
    }
    pub async fn request<B>(&self, request: ::http::Request<B>) -> Result<::http::Response<Body>> {
        opaque()
    }
    pub async fn get(&self, uri: Uri) -> Result<::http::Response<Body>> {
        opaque()
    }
}
