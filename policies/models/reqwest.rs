// reqwest: a request collects what leaves with it; `send` is the target (see the model).

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;
use std::time::Duration;
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;
/// An error names the URL of its request.
pub struct Error {
    pub url: Option<Url>,
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
impl Error {
    pub fn is_timeout(&self) -> bool {
        opaque()
    }
    pub fn is_connect(&self) -> bool {
        opaque()
    }
    pub fn is_status(&self) -> bool {
        opaque()
    }
    pub fn status(&self) -> Option<StatusCode> {
        opaque()
    }
    pub fn url(&self) -> Option<&Url> {
        self.url.as_ref()
    }
    pub fn without_url(self) -> Error {
        Error { url: None }
    }
}
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
pub mod header {
    pub use http::header::*;
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn none() -> Policy {
            Policy
        }
        pub fn limited(max: usize) -> Policy {
            Policy
        }
    }
}
pub struct Proxy;
pub struct Certificate;
pub trait IntoUrl {}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for &String {}
impl IntoUrl for Url {}
#[derive(Clone, Debug, Default)]
pub struct Client {
    pub headers: String,
    /// Whether its transport is protected: models say when not.
    pub tls: String,
}
pub struct ClientBuilder {
    pub headers: String,
    pub tls: String,
}
/// A request under construction: all that leaves with it.
pub struct RequestBuilder {
    pub url: String,
    pub tls: String,
    pub headers: String,
    pub query: String,
    pub body: String,
}
pub struct Request {
    pub url: String,
    pub tls: String,
    pub headers: String,
    pub query: String,
    pub body: String,
}
pub struct Response {
    pub url: Url,
}
pub struct Body;
impl<T: Into<Vec<u8>>> From<T> for Body {
    fn from(value: T) -> Body {
        derive1(value)
    }
}
impl ClientBuilder {
    pub fn new() -> ClientBuilder {
        ClientBuilder { headers: String::new(), tls: String::new() }
    }
    pub fn build(self) -> Result<Client> {
        Ok(Client { headers: self.headers, tls: self.tls })
    }
    pub fn default_headers(mut self, headers: HeaderMap) -> ClientBuilder {
        self.headers = derive2(self.headers, headers);
        self
    }
    pub fn user_agent<V>(mut self, value: V) -> ClientBuilder {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn timeout(self, timeout: Duration) -> ClientBuilder {
        self
    }
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {
        self
    }
    pub fn pool_idle_timeout<D>(self, timeout: D) -> ClientBuilder {
        self
    }
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {
        self
    }
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder {
        self
    }
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder {
        self
    }
    pub fn cookie_store(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn gzip(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn tls_built_in_root_certs(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn use_native_tls(self) -> ClientBuilder {
        self
    }
    /// A configuration of another crate's: protected or not.
    pub fn use_preconfigured_tls<T>(mut self, tls: T) -> ClientBuilder {
        self.tls = derive1(tls);
        self
    }
    pub fn no_proxy(self) -> ClientBuilder {
        self
    }
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {
        self
    }
    pub fn tcp_keepalive<D>(self, timeout: D) -> ClientBuilder {
        self
    }
    pub fn use_rustls_tls(self) -> ClientBuilder {
        self
    }
    pub fn danger_accept_invalid_certs(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn danger_accept_invalid_hostnames(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn tls_danger_accept_invalid_certs(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn tls_danger_accept_invalid_hostnames(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn https_only(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn http1_only(self, on: bool) -> ClientBuilder {
        self
    }
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {
        self
    }
}
impl Client {
    pub fn new() -> Client {
        Client { headers: String::new(), tls: String::new() }
    }
    pub fn builder() -> ClientBuilder {
        ClientBuilder { headers: String::new(), tls: String::new() }
    }
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {
        RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
    }
    pub async fn execute(&self, request: Request) -> Result<Response> {
        Ok(Response { url: derive1(request.url) })
    }
}
impl Request {
    pub fn url(&self) -> &Url {
        derive1(&self.url)
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        same(&mut self.headers)
    }
}
impl RequestBuilder {
    pub fn header<K, V>(mut self, key: K, value: V) -> RequestBuilder {
        self.headers = derive2(self.headers, value);
        self
    }
    pub fn headers(mut self, headers: HeaderMap) -> RequestBuilder {
        self.headers = derive2(self.headers, headers);
        self
    }
    pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(mut self, username: U, password: Option<P>) -> RequestBuilder {
        self.headers = derive3(self.headers, username, password);
        self
    }
    pub fn bearer_auth<T: std::fmt::Display>(mut self, token: T) -> RequestBuilder {
        self.headers = derive2(self.headers, token.to_string());
        self
    }
    pub fn body<T: Into<Body>>(mut self, body: T) -> RequestBuilder {
        self.body = derive1(body);
        self
    }
    pub fn json<T: Serialize + ?Sized>(mut self, json: &T) -> RequestBuilder {
        self.body = to_text(json);
        self
    }
    pub fn form<T: Serialize + ?Sized>(mut self, form: &T) -> RequestBuilder {
        self.body = to_text(form);
        self
    }
    pub fn query<T: Serialize + ?Sized>(mut self, query: &T) -> RequestBuilder {
        self.query = derive2(self.query, to_text(query));
        self
    }
    pub fn multipart(mut self, multipart: multipart::Form) -> RequestBuilder {
        self.body = derive1(multipart);
        self
    }
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {
        self
    }
    pub fn version(self, version: http::Version) -> RequestBuilder {
        self
    }
    pub fn build(self) -> Result<Request> {
        Ok(Request { url: self.url, tls: self.tls, headers: self.headers, query: self.query, body: self.body })
    }
    pub fn try_clone(&self) -> Option<RequestBuilder> {
        Some(*self)
    }
    /// What is sent, and where, is the model's business; the answer is somebody else's data.
    pub async fn send(self) -> Result<Response> {
        if maybe() { Ok(Response { url: derive1(&self.url) }) } else { Err(failed(derive1(&self.url))) }
    }
}
fn failed(url: Url) -> Error {
    Error { url: Some(url) }
}
impl Response {
    pub fn status(&self) -> StatusCode {
        opaque()
    }
    pub fn headers(&self) -> &HeaderMap {
        opaque()
    }
    pub fn url(&self) -> &Url {
        &self.url
    }
    pub fn content_length(&self) -> Option<u64> {
        opaque()
    }
    pub fn version(&self) -> http::Version {
        opaque()
    }
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {
        opaque()
    }
    pub fn error_for_status(self) -> Result<Response> {
        if maybe() { Ok(self) } else { Err(failed(self.url)) }
    }
    pub fn error_for_status_ref(&self) -> Result<&Response> {
        Ok(self)
    }
    pub async fn text(self) -> Result<String> {
        opaque()
    }
    pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> {
        opaque()
    }
    pub async fn bytes(self) -> Result<bytes::Bytes> {
        opaque()
    }
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {
        opaque()
    }
}
pub mod multipart {
    use std::intrinsics::*;
    pub struct Form {
        pub parts: String,
    }
    pub struct Part {
        pub value: String,
    }
    impl Form {
        pub fn new() -> Form {
            Form { parts: String::new() }
        }
        pub fn text<K, V>(mut self, name: K, value: V) -> Form {
            self.parts = derive2(self.parts, value);
            self
        }
        pub fn part<K>(mut self, name: K, part: Part) -> Form {
            self.parts = derive2(self.parts, part.value);
            self
        }
    }
    impl Part {
        pub fn text<T>(value: T) -> Part {
            Part { value: derive1(value) }
        }
        pub fn bytes<T>(value: T) -> Part {
            Part { value: derive1(value) }
        }
        pub fn file_name<T>(mut self, name: T) -> Part {
            self.value = derive2(self.value, name);
            self
        }
        pub fn mime_str(self, mime: &str) -> super::Result<Part> {
            Ok(self)
        }
    }
}
pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {
    Ok(Response { url: derive1(url) })
}
pub mod blocking {
    use super::{Certificate, HeaderMap, HeaderValue, IntoUrl, Method, Proxy, Result, StatusCode, Url, redirect};
    use serde::Serialize;
    use serde::ser::to_text;
    use std::intrinsics::*;
    use std::time::Duration;
    pub fn get<T: IntoUrl>(url: T) -> Result<Response> {
        Ok(Response { url: derive1(url) })
    }
    #[derive(Clone, Debug, Default)]
    pub struct Client {
        pub headers: String,
        pub tls: String,
    }
    pub struct ClientBuilder {
        pub headers: String,
        pub tls: String,
    }
    /// A request under construction: all that leaves with it.
    pub struct RequestBuilder {
        pub url: String,
        pub tls: String,
        pub headers: String,
        pub query: String,
        pub body: String,
    }
    pub struct Request {
        pub url: String,
        pub tls: String,
        pub headers: String,
        pub query: String,
        pub body: String,
    }
    pub struct Response {
        pub url: Url,
    }
    pub struct Body;
    impl<T: Into<Vec<u8>>> From<T> for Body {
        fn from(value: T) -> Body {
            derive1(value)
        }
    }
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {
            ClientBuilder { headers: String::new(), tls: String::new() }
        }
        pub fn build(self) -> Result<Client> {
            Ok(Client { headers: self.headers, tls: self.tls })
        }
        pub fn default_headers(mut self, headers: HeaderMap) -> ClientBuilder {
            self.headers = derive2(self.headers, headers);
            self
        }
        pub fn user_agent<V>(mut self, value: V) -> ClientBuilder {
            self.headers = derive2(self.headers, value);
            self
        }
        pub fn timeout(self, timeout: Duration) -> ClientBuilder {
            self
        }
        pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {
            self
        }
        pub fn pool_idle_timeout<D>(self, timeout: D) -> ClientBuilder {
            self
        }
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {
            self
        }
        pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder {
            self
        }
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder {
            self
        }
        pub fn cookie_store(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn gzip(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn tls_built_in_root_certs(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn use_native_tls(self) -> ClientBuilder {
            self
        }
        /// A configuration of another crate's: protected or not.
        pub fn use_preconfigured_tls<T>(mut self, tls: T) -> ClientBuilder {
            self.tls = derive1(tls);
            self
        }
        pub fn no_proxy(self) -> ClientBuilder {
            self
        }
        pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {
            self
        }
        pub fn tcp_keepalive<D>(self, timeout: D) -> ClientBuilder {
            self
        }
        pub fn use_rustls_tls(self) -> ClientBuilder {
            self
        }
        pub fn danger_accept_invalid_certs(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn danger_accept_invalid_hostnames(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn tls_danger_accept_invalid_certs(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn tls_danger_accept_invalid_hostnames(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn https_only(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn http1_only(self, on: bool) -> ClientBuilder {
            self
        }
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {
            self
        }
    }
    impl Client {
        pub fn new() -> Client {
            Client { headers: String::new(), tls: String::new() }
        }
        pub fn builder() -> ClientBuilder {
            ClientBuilder { headers: String::new(), tls: String::new() }
        }
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {
            RequestBuilder { url: same(url), tls: self.tls.clone(), headers: self.headers.clone(), query: String::new(), body: String::new() }
        }
        pub fn execute(&self, request: Request) -> Result<Response> {
            Ok(Response { url: derive1(request.url) })
        }
    }
    impl Request {
        pub fn url(&self) -> &Url {
            derive1(&self.url)
        }
        pub fn headers_mut(&mut self) -> &mut HeaderMap {
            same(&mut self.headers)
        }
    }
    impl RequestBuilder {
        pub fn header<K, V>(mut self, key: K, value: V) -> RequestBuilder {
            self.headers = derive2(self.headers, value);
            self
        }
        pub fn headers(mut self, headers: HeaderMap) -> RequestBuilder {
            self.headers = derive2(self.headers, headers);
            self
        }
        pub fn basic_auth<U: std::fmt::Display, P: std::fmt::Display>(mut self, username: U, password: Option<P>) -> RequestBuilder {
            self.headers = derive3(self.headers, username, password);
            self
        }
        pub fn bearer_auth<T: std::fmt::Display>(mut self, token: T) -> RequestBuilder {
            self.headers = derive2(self.headers, token.to_string());
            self
        }
        pub fn body<T: Into<Body>>(mut self, body: T) -> RequestBuilder {
            self.body = derive1(body);
            self
        }
        pub fn json<T: Serialize + ?Sized>(mut self, json: &T) -> RequestBuilder {
            self.body = to_text(json);
            self
        }
        pub fn form<T: Serialize + ?Sized>(mut self, form: &T) -> RequestBuilder {
            self.body = to_text(form);
            self
        }
        pub fn query<T: Serialize + ?Sized>(mut self, query: &T) -> RequestBuilder {
            self.query = derive2(self.query, to_text(query));
            self
        }
        pub fn multipart(mut self, multipart: multipart::Form) -> RequestBuilder {
            self.body = derive1(multipart);
            self
        }
        pub fn timeout(self, timeout: Duration) -> RequestBuilder {
            self
        }
        pub fn version(self, version: http::Version) -> RequestBuilder {
            self
        }
        pub fn build(self) -> Result<Request> {
            Ok(Request { url: self.url, tls: self.tls, headers: self.headers, query: self.query, body: self.body })
        }
        pub fn try_clone(&self) -> Option<RequestBuilder> {
            Some(*self)
        }
        /// What is sent, and where, is the model's business; the answer is somebody else's data.
        pub fn send(self) -> Result<Response> {
            if maybe() { Ok(Response { url: derive1(&self.url) }) } else { Err(failed(derive1(&self.url))) }
        }
    }
    fn failed(url: Url) -> super::Error {
        super::Error { url: Some(url) }
    }
    impl Response {
        pub fn status(&self) -> StatusCode {
            opaque()
        }
        pub fn headers(&self) -> &HeaderMap {
            opaque()
        }
        pub fn url(&self) -> &Url {
            &self.url
        }
        pub fn content_length(&self) -> Option<u64> {
            opaque()
        }
        pub fn version(&self) -> http::Version {
            opaque()
        }
        pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {
            opaque()
        }
        pub fn error_for_status(self) -> Result<Response> {
            if maybe() { Ok(self) } else { Err(failed(self.url)) }
        }
        pub fn error_for_status_ref(&self) -> Result<&Response> {
            Ok(self)
        }
        pub fn text(self) -> Result<String> {
            opaque()
        }
        pub fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> {
            opaque()
        }
        pub fn bytes(self) -> Result<bytes::Bytes> {
            opaque()
        }
        pub fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {
            opaque()
        }
    }
    pub mod multipart {
        use std::intrinsics::*;
        pub struct Form {
            pub parts: String,
        }
        pub struct Part {
            pub value: String,
        }
        impl Form {
            pub fn new() -> Form {
                Form { parts: String::new() }
            }
            pub fn text<K, V>(mut self, name: K, value: V) -> Form {
                self.parts = derive2(self.parts, value);
                self
            }
            pub fn part<K>(mut self, name: K, part: Part) -> Form {
                self.parts = derive2(self.parts, part.value);
                self
            }
        }
        impl Part {
            pub fn text<T>(value: T) -> Part {
                Part { value: derive1(value) }
            }
            pub fn bytes<T>(value: T) -> Part {
                Part { value: derive1(value) }
            }
            pub fn file_name<T>(mut self, name: T) -> Part {
                self.value = derive2(self.value, name);
                self
            }
            pub fn mime_str(self, mime: &str) -> super::super::Result<Part> {
                Ok(self)
            }
        }
    }
}
