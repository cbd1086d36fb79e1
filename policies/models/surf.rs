// surf: a request collects what leaves with it; `transmit` is the target.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

pub use url::Url;
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub struct Body;
impl Body {
    pub fn from_json<T: Serialize>(value: &T) -> Result<Body> {
        Ok(derive1(to_text(value)))
    }
    pub fn from_form<T: Serialize>(value: &T) -> Result<Body> {
        Ok(derive1(to_text(value)))
    }
    pub fn from_string(text: String) -> Body {
        derive1(text)
    }
    pub fn from_bytes(bytes: Vec<u8>) -> Body {
        derive1(bytes)
    }
}
/// A request under construction: all that leaves with it.
pub struct RequestBuilder {
    pub url: String,
    pub tls: String,
    pub headers: String,
    pub query: String,
    pub body: String,
}
pub type Request = RequestBuilder;
/// What is sent, and where, is the model's business.
#[own]
pub fn transmit(request: RequestBuilder) {}
pub struct Response;
impl Response {
    pub fn status(&self) -> http::StatusCode {
        opaque()
    }
    pub async fn body_string(&mut self) -> Result<String> {
        opaque()
    }
    pub async fn body_json<T>(&mut self) -> Result<T> {
        opaque()
    }
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>> {
        opaque()
    }
}
impl std::future::Future for RequestBuilder {
    type Output = Result<Response>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<Response>> {
        transmit(same(self));
        opaque()
    }
}
impl RequestBuilder {
    pub fn header<K, V>(mut self, key: K, value: V) -> RequestBuilder {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn content_type<T>(self, value: T) -> RequestBuilder {
        self
    }
    pub fn body<B>(mut self, body: B) -> RequestBuilder {
        self.body = derive1(body);
        self
    }
    pub fn body_json<T: Serialize>(mut self, value: &T) -> Result<RequestBuilder> {
        self.body = to_text(value);
        Ok(self)
    }
    pub fn body_string(mut self, text: String) -> RequestBuilder {
        self.body = text;
        self
    }
    pub fn body_bytes<B>(mut self, bytes: B) -> RequestBuilder {
        self.body = derive1(bytes);
        self
    }
    pub fn query<T: Serialize>(mut self, query: &T) -> Result<RequestBuilder> {
        self.query = to_text(query);
        Ok(self)
    }
    pub fn build(self) -> RequestBuilder {
        self
    }
    pub async fn send(self) -> Result<Response> {
        transmit(self);
        opaque()
    }
    pub async fn recv_bytes(self) -> Result<Vec<u8>> {
        transmit(self);
        opaque()
    }
    pub async fn recv_string(self) -> Result<String> {
        transmit(self);
        opaque()
    }
    pub async fn recv_json<T>(self) -> Result<T> {
        transmit(self);
        opaque()
    }
    pub async fn recv_form<T>(self) -> Result<T> {
        transmit(self);
        opaque()
    }
}
fn made<U>(url: U) -> RequestBuilder {
    RequestBuilder { url: same(url), tls: String::new(), headers: String::new(), query: String::new(), body: String::new() }
}
#[derive(Clone, Debug, Default)]
pub struct Client;
impl Client {
    pub fn new() -> Client {
        Client
    }
    pub async fn send(&self, request: RequestBuilder) -> Result<Response> {
        transmit(request);
        opaque()
    }
    pub async fn recv_string(&self, request: RequestBuilder) -> Result<String> {
        transmit(request);
        opaque()
    }
    pub async fn recv_json<T>(&self, request: RequestBuilder) -> Result<T> {
        transmit(request);
        opaque()
    }
    pub fn get<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn post<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn put<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn patch<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn delete<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn head<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn options<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn connect<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
    pub fn trace<U>(&self, url: U) -> RequestBuilder {
        made(url)
    }
}
pub fn client() -> Client {
    Client
}
pub fn get<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn post<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn put<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn patch<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn delete<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn head<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn options<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn connect<U>(url: U) -> RequestBuilder {
    made(url)
}
pub fn trace<U>(url: U) -> RequestBuilder {
    made(url)
}
