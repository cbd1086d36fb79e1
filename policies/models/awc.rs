// awc: a request collects what leaves with it; `transmit` is the target.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

pub mod error {
    #[derive(Debug)]
    pub struct SendRequestError;
    impl std::fmt::Display for SendRequestError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for SendRequestError {}
}
use error::SendRequestError;
/// A request under construction: all that leaves with it.
pub struct ClientRequest {
    pub url: String,
    pub tls: String,
    pub headers: String,
    pub query: String,
    pub body: String,
}
/// What is sent, and where, is the model's business.
#[own]
pub fn transmit(request: ClientRequest) {}
pub struct ClientResponse;
impl ClientResponse {
    pub fn status(&self) -> http::StatusCode {
        opaque()
    }
    pub fn headers(&self) -> &http::HeaderMap {
        opaque()
    }
    pub async fn body(&mut self) -> Result<bytes::Bytes, SendRequestError> {
        opaque()
    }
    pub async fn json<T>(&mut self) -> Result<T, SendRequestError> {
        opaque()
    }
}
impl ClientRequest {
    pub fn insert_header<H>(mut self, header: H) -> ClientRequest {
        self.headers = derive2(self.headers, header);
        self
    }
    pub fn append_header<H>(mut self, header: H) -> ClientRequest {
        self.headers = derive2(self.headers, header);
        self
    }
    pub fn content_type<V>(self, value: V) -> ClientRequest {
        self
    }
    pub fn basic_auth<U, P>(mut self, username: U, password: P) -> ClientRequest {
        self.headers = derive3(self.headers, username, password);
        self
    }
    pub fn bearer_auth<T>(mut self, token: T) -> ClientRequest {
        self.headers = derive2(self.headers, token);
        self
    }
    pub fn cookie(mut self, cookie: cookie::Cookie<'_>) -> ClientRequest {
        self.headers = derive2(self.headers, cookie);
        self
    }
    pub fn timeout(self, timeout: std::time::Duration) -> ClientRequest {
        self
    }
    pub fn query<T: Serialize>(mut self, query: &T) -> Result<ClientRequest, SendRequestError> {
        self.query = to_text(query);
        Ok(self)
    }
    pub async fn send(self) -> Result<ClientResponse, SendRequestError> {
        transmit(self);
        opaque()
    }
    pub async fn send_body<B>(mut self, body: B) -> Result<ClientResponse, SendRequestError> {
        self.body = derive1(body);
        transmit(self);
        opaque()
    }
    pub async fn send_json<T: Serialize>(mut self, value: &T) -> Result<ClientResponse, SendRequestError> {
        self.body = to_text(value);
        transmit(self);
        opaque()
    }
    pub async fn send_form<T: Serialize>(mut self, value: &T) -> Result<ClientResponse, SendRequestError> {
        self.body = to_text(value);
        transmit(self);
        opaque()
    }
    pub async fn send_stream<S>(mut self, stream: S) -> Result<ClientResponse, SendRequestError> {
        self.body = derive1(stream);
        transmit(self);
        opaque()
    }
}
#[derive(Clone, Default)]
pub struct Client {
    pub headers: String,
    pub tls: String,
}
impl Client {
    pub fn new() -> Client {
        Client { headers: String::new(), tls: String::new() }
    }
    pub fn builder() -> ClientBuilder {
        ClientBuilder { headers: String::new(), tls: String::new() }
    }
    fn made<U>(&self, url: U) -> ClientRequest {
        ClientRequest { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn request<U>(&self, method: http::Method, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn get<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn post<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn put<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn patch<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn delete<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn head<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn options<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn connect<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
    pub fn trace<U>(&self, url: U) -> ClientRequest {
        self.made(url)
    }
}
pub struct ClientBuilder {
    pub headers: String,
    pub tls: String,
}
impl ClientBuilder {
    pub fn new() -> ClientBuilder {
        ClientBuilder { headers: String::new(), tls: String::new() }
    }
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {
        self
    }
    pub fn add_default_header<H>(mut self, header: H) -> ClientBuilder {
        self.headers = derive2(self.headers, header);
        self
    }
    pub fn bearer_auth<T>(mut self, token: T) -> ClientBuilder {
        self.headers = derive2(self.headers, token);
        self
    }
    pub fn connector(mut self, connector: Connector) -> ClientBuilder {
        self.tls = connector.tls;
        self
    }
    pub fn finish(self) -> Client {
        Client { headers: self.headers, tls: self.tls }
    }
}
pub struct Connector {
    pub tls: String,
}
impl Connector {
    pub fn new() -> Connector {
        Connector { tls: String::new() }
    }
    pub fn rustls_0_23<T>(mut self, config: T) -> Connector {
        self.tls = derive1(config);
        self
    }
    pub fn openssl<T>(mut self, connector: T) -> Connector {
        self.tls = derive1(connector);
        self
    }
}
