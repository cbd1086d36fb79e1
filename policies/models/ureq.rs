// ureq: a request collects what leaves with it; `transmit` is the target. Versions 2 and 3 side by side.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

pub use http;
pub use self::Error as ErrorKind;
pub type Request = RequestBuilder;
/// A request under construction: all that leaves with it.
pub struct RequestBuilder<B = ()> {
    pub url: String,
    pub tls: String,
    pub headers: String,
    pub query: String,
    pub body: String,
    pub kind: B,
}
/// What is sent, and where, is the model's business.
#[own]
pub fn transmit<B>(request: RequestBuilder<B>) -> Result<Response, Error> {
    if maybe() { Ok(opaque()) } else { Err(Error { url: derive1(request.url) }) }
}
/// An error names the URL of its request.
pub struct Error {
    pub url: String,
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.url);
        Ok(())
    }
}
impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.url);
        Ok(())
    }
}
pub struct Response;
impl Response {
    pub fn status(&self) -> http::StatusCode {
        opaque()
    }
    pub fn header(&self, name: &str) -> Option<&str> {
        opaque()
    }
    pub fn headers(&self) -> &http::HeaderMap {
        opaque()
    }
    pub fn body(&self) -> &Body {
        opaque()
    }
    pub fn body_mut(&mut self) -> &mut Body {
        opaque()
    }
    pub fn into_body(self) -> Body {
        opaque()
    }
    pub fn into_string(self) -> std::io::Result<String> {
        opaque()
    }
    pub fn into_json<T>(self) -> std::io::Result<T> {
        opaque()
    }
}
pub struct Body;
impl Body {
    pub fn read_to_string(&mut self) -> Result<String, Error> {
        opaque()
    }
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {
        opaque()
    }
    pub fn read_json<T>(&mut self) -> Result<T, Error> {
        opaque()
    }
}
impl<B> RequestBuilder<B> {
    pub fn set(mut self, header: &str, value: &str) -> Self {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn header<K, V>(mut self, key: K, value: V) -> Self {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn query<K, V>(mut self, key: K, value: V) -> Self {
        self.query = derive2(self.query, value);
        self
    }
    pub fn query_pairs<I>(mut self, pairs: I) -> Self {
        self.query = derive2(self.query, pairs);
        self
    }
    pub fn content_type<V>(self, value: V) -> Self {
        self
    }
    pub fn timeout(self, timeout: std::time::Duration) -> Self {
        self
    }
    pub fn config(self) -> Self {
        self
    }
    pub fn timeout_global<D>(self, timeout: D) -> Self {
        self
    }
    pub fn build(self) -> Self {
        self
    }
    pub fn call(self) -> Result<Response, Error> {
        transmit(self)
    }
    pub fn send_empty(self) -> Result<Response, Error> {
        transmit(self)
    }
    pub fn send<T>(mut self, body: T) -> Result<Response, Error> {
        self.body = derive1(body);
        transmit(self)
    }
    pub fn send_bytes(mut self, body: &[u8]) -> Result<Response, Error> {
        self.body = derive1(body);
        transmit(self)
    }
    pub fn send_string(mut self, body: &str) -> Result<Response, Error> {
        self.body = derive1(body);
        transmit(self)
    }
    pub fn send_json<T: Serialize>(mut self, body: T) -> Result<Response, Error> {
        self.body = to_text(&body);
        transmit(self)
    }
    pub fn send_form<T>(mut self, body: T) -> Result<Response, Error> {
        self.body = derive1(body);
        transmit(self)
    }
}
#[derive(Clone, Debug)]
pub struct Agent {
    pub tls: String,
}
impl Agent {
    pub fn new() -> Agent {
        Agent { tls: String::new() }
    }
    pub fn new_with_defaults() -> Agent {
        Agent { tls: String::new() }
    }
    pub fn new_with_config(config: AgentBuilder) -> Agent {
        Agent { tls: config.tls }
    }
    pub fn config_builder() -> AgentBuilder {
        AgentBuilder { tls: String::new() }
    }
    pub fn request(&self, method: &str, url: &str) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn run<B>(&self, request: http::Request<B>) -> Result<Response, Error> {
        transmit(RequestBuilder { url: derive1(request.head.uri), tls: self.tls.clone(), headers: derive1(request.head.headers), query: String::new(), body: derive1(request.body), kind: () })
    }
    pub fn get<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn post<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn put<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn patch<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn delete<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn head<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn options<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn connect<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
    pub fn trace<U>(&self, url: U) -> RequestBuilder {
        made(url, &self.tls)
    }
}
impl From<AgentBuilder> for Agent {
    fn from(config: AgentBuilder) -> Agent {
        Agent { tls: config.tls }
    }
}
fn made<U>(url: U, tls: &String) -> RequestBuilder {
    RequestBuilder { url: same(url), tls: tls.clone(), headers: String::new(), query: String::new(), body: String::new(), kind: () }
}
/// The builder of version 2, and the configuration of version 3.
pub struct AgentBuilder {
    pub tls: String,
}
impl AgentBuilder {
    pub fn new() -> AgentBuilder {
        AgentBuilder { tls: String::new() }
    }
    pub fn build(self) -> Agent {
        Agent { tls: self.tls }
    }
    pub fn new_agent(&self) -> Agent {
        Agent { tls: self.tls.clone() }
    }
    pub fn tls_config<T>(mut self, config: T) -> AgentBuilder {
        self.tls = derive1(config);
        self
    }
    pub fn tls_connector<T>(mut self, connector: T) -> AgentBuilder {
        self.tls = derive1(connector);
        self
    }
    pub fn timeout<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn timeout_connect<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn timeout_read<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn timeout_write<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn timeout_global<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn user_agent<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn redirects<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn max_redirects<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn https_only<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn http_status_as_error<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn max_idle_connections<T>(self, value: T) -> AgentBuilder {
        self
    }
    pub fn proxy<T>(self, value: T) -> AgentBuilder {
        self
    }
}
pub mod config {
    pub use super::AgentBuilder as Config;
}
pub mod tls {
    #[derive(Clone, Debug)]
    pub struct TlsConfig {
        pub tls: String,
    }
    impl TlsConfig {
        pub fn builder() -> TlsConfigBuilder {
            TlsConfigBuilder { tls: String::new() }
        }
    }
    pub struct TlsConfigBuilder {
        pub tls: String,
    }
    impl TlsConfigBuilder {
        /// Takes the protection off, by its model.
        pub fn disable_verification(self, on: bool) -> TlsConfigBuilder {
            self
        }
        pub fn provider<P>(self, provider: P) -> TlsConfigBuilder {
            self
        }
        pub fn build(self) -> TlsConfig {
            TlsConfig { tls: self.tls }
        }
    }
}
pub fn builder() -> AgentBuilder {
    AgentBuilder { tls: String::new() }
}
pub fn agent() -> Agent {
    Agent { tls: String::new() }
}
pub fn request(method: &str, url: &str) -> RequestBuilder {
    made(url, &String::new())
}
pub fn run<B>(request: http::Request<B>) -> Result<Response, Error> {
    agent().run(request)
}
pub fn get<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn post<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn put<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn patch<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn delete<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn head<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn options<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn connect<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
pub fn trace<U>(url: U) -> RequestBuilder {
    made(url, &String::new())
}
