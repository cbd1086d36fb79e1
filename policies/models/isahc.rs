// isahc: requests of `http`, sent by functions of the crate, a client, or the request itself; `transmit` is the target.

use std::intrinsics::*;

pub use config::Configurable;
pub use http::{Request, Response};
pub mod prelude {
    pub use super::config::Configurable;
    pub use super::{AsyncReadResponseExt, HttpClient, ReadResponseExt, Request, RequestExt, Response};
}
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub struct Body;
pub struct AsyncBody;
/// What leaves, and where to.
#[own]
pub struct Sent {
    pub url: String,
    pub tls: String,
    pub data: String,
}
/// What is sent, and where, is the model's business.
#[own]
pub fn transmit(sent: Sent) {}
fn sent<U, B>(url: U, tls: &String, body: B) -> Result<Response<Body>, Error> {
    transmit(Sent { url: same(url), tls: tls.clone(), data: derive1(body) });
    opaque()
}
fn sent_request<B>(request: Request<B>, tls: &String) -> Result<Response<Body>, Error> {
    let whole = derive3(request.head.uri.text, request.head.headers, request.body);
    transmit(Sent { url: request.head.uri.text, tls: tls.clone(), data: whole });
    opaque()
}
pub trait ReadResponseExt {
    fn text(&mut self) -> std::io::Result<String> {
        opaque()
    }
    fn json<T>(&mut self) -> std::io::Result<T> {
        opaque()
    }
    fn bytes(&mut self) -> std::io::Result<Vec<u8>> {
        opaque()
    }
}
impl<B> ReadResponseExt for Response<B> {}
pub trait AsyncReadResponseExt {}
pub trait RequestExt {
    fn send(self) -> Result<Response<Body>, Error>;
    async fn send_async(self) -> Result<Response<Body>, Error>;
}
impl<B> RequestExt for Request<B> {
    fn send(self) -> Result<Response<Body>, Error> {
        sent_request(self, &String::new())
    }
    async fn send_async(self) -> Result<Response<Body>, Error> {
        sent_request(self, &String::new())
    }
}
#[derive(Clone, Debug)]
pub struct HttpClient {
    pub tls: String,
}
impl HttpClient {
    pub fn new() -> Result<HttpClient, Error> {
        Ok(HttpClient { tls: String::new() })
    }
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder { tls: String::new() }
    }
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error> {
        sent(&uri, &self.tls, &uri)
    }
    pub async fn get_async<U>(&self, uri: U) -> Result<Response<Body>, Error> {
        sent(&uri, &self.tls, &uri)
    }
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> {
        sent(uri, &self.tls, body)
    }
    pub async fn post_async<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> {
        sent(uri, &self.tls, body)
    }
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> {
        sent(uri, &self.tls, body)
    }
    pub async fn put_async<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> {
        sent(uri, &self.tls, body)
    }
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error> {
        sent_request(request, &self.tls)
    }
    pub async fn send_async<B>(&self, request: Request<B>) -> Result<Response<Body>, Error> {
        sent_request(request, &self.tls)
    }
}
pub struct HttpClientBuilder {
    pub tls: String,
}
impl HttpClientBuilder {
    pub fn new() -> HttpClientBuilder {
        HttpClientBuilder { tls: String::new() }
    }
    pub fn default_header<K, V>(self, key: K, value: V) -> HttpClientBuilder {
        self
    }
    pub fn build(self) -> Result<HttpClient, Error> {
        Ok(HttpClient { tls: self.tls })
    }
}
impl config::Configurable for HttpClientBuilder {
    fn ssl_options(mut self, options: config::SslOption) -> HttpClientBuilder {
        self.tls = derive1(options.tls);
        self
    }
}
pub mod config {
    pub trait Configurable: Sized {
        fn timeout(self, timeout: std::time::Duration) -> Self {
            self
        }
        fn connect_timeout(self, timeout: std::time::Duration) -> Self {
            self
        }
        fn redirect_policy<P>(self, policy: P) -> Self {
            self
        }
        fn ssl_options(self, options: SslOption) -> Self {
            self
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct SslOption {
        pub tls: &'static str,
    }
    impl SslOption {
        pub const NONE: SslOption = SslOption { tls: "" };
        pub const DANGER_ACCEPT_INVALID_CERTS: SslOption = SslOption { tls: "unprotected://" };
        pub const DANGER_ACCEPT_INVALID_HOSTS: SslOption = SslOption { tls: "unprotected://" };
        pub const DANGER_ACCEPT_REVOKED_CERTS: SslOption = SslOption { tls: "unprotected://" };
    }
    impl std::ops::BitOr for SslOption {
        type Output = SslOption;
        fn bitor(self, other: SslOption) -> SslOption {
            if std::intrinsics::maybe() { self } else { other }
        }
    }
}
pub fn get<U>(uri: U) -> Result<Response<Body>, Error> {
    sent(&uri, &String::new(), &uri)
}
pub async fn get_async<U>(uri: U) -> Result<Response<Body>, Error> {
    sent(&uri, &String::new(), &uri)
}
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> {
    sent(uri, &String::new(), body)
}
pub async fn post_async<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> {
    sent(uri, &String::new(), body)
}
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> {
    sent(uri, &String::new(), body)
}
pub fn send<B>(request: Request<B>) -> Result<Response<Body>, Error> {
    sent_request(request, &String::new())
}
pub async fn send_async<B>(request: Request<B>) -> Result<Response<Body>, Error> {
    sent_request(request, &String::new())
}
