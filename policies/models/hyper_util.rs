// hyper-util: hyper's pooled client.

pub mod client {
    pub mod legacy {
        use std::intrinsics::*;
        #[derive(Clone, Debug)]
        pub struct Client<C, B> {
            pub connector: C,
            pub body: B,
        }
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder {
                Builder
            }
        }
        impl<C, B> Client<C, B> {
            /// What is sent, and where, is the model's business.
            pub async fn request(&self, request: http::Request<B>) -> Result<http::Response<hyper::body::Incoming>, Error> {
                opaque()
            }
            pub async fn get(&self, uri: http::Uri) -> Result<http::Response<hyper::body::Incoming>, Error> {
                opaque()
            }
        }
        pub struct Builder;
        impl Builder {
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> {
                Client { connector, body: opaque() }
            }
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B> {
                opaque()
            }
            pub fn pool_idle_timeout<D>(&mut self, timeout: D) -> &mut Builder {
                self
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
        pub mod connect {
            #[derive(Clone, Debug)]
            pub struct HttpConnector;
            impl HttpConnector {
                pub fn new() -> HttpConnector {
                    HttpConnector
                }
            }
        }
    }
}
pub mod rt {
    #[derive(Clone, Copy, Debug)]
    pub struct TokioExecutor;
    impl TokioExecutor {
        pub fn new() -> TokioExecutor {
            TokioExecutor
        }
    }
    pub struct TokioIo<T> {
        pub inner: T,
    }
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> TokioIo<T> {
            TokioIo { inner }
        }
    }
}
