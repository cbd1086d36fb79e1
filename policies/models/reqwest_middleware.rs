// reqwest-middleware: reqwest's client with layers around it.

use std::intrinsics::*;

pub use self::Error as MiddlewareError;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {
    pub text: String,
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Error {
        Error { text: error.to_string() }
    }
}
pub struct ClientBuilder {
    pub client: reqwest::Client,
}
impl ClientBuilder {
    pub fn new(client: reqwest::Client) -> ClientBuilder {
        ClientBuilder { client }
    }
    pub fn with<M>(self, middleware: M) -> ClientBuilder {
        self
    }
    pub fn build(self) -> ClientWithMiddleware {
        ClientWithMiddleware { client: self.client }
    }
}
#[derive(Clone)]
pub struct ClientWithMiddleware {
    pub client: reqwest::Client,
}
impl ClientWithMiddleware {
    pub fn get<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.get(url) }
    }
    pub fn post<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.post(url) }
    }
    pub fn put<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.put(url) }
    }
    pub fn patch<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.patch(url) }
    }
    pub fn delete<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.delete(url) }
    }
    pub fn head<U: reqwest::IntoUrl>(&self, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.head(url) }
    }
    pub fn request<U: reqwest::IntoUrl>(&self, method: reqwest::Method, url: U) -> RequestBuilder {
        RequestBuilder { inner: self.client.request(method, url) }
    }
}
impl From<reqwest::Client> for ClientWithMiddleware {
    fn from(client: reqwest::Client) -> ClientWithMiddleware {
        ClientWithMiddleware { client }
    }
}
pub struct RequestBuilder {
    pub inner: reqwest::RequestBuilder,
}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {
        RequestBuilder { inner: self.inner.header(key, value) }
    }
    pub fn bearer_auth<T: std::fmt::Display>(self, token: T) -> RequestBuilder {
        RequestBuilder { inner: self.inner.bearer_auth(token) }
    }
    pub fn body<T: Into<reqwest::Body>>(self, body: T) -> RequestBuilder {
        RequestBuilder { inner: self.inner.body(body) }
    }
    pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder {
        RequestBuilder { inner: self.inner.json(json) }
    }
    pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder {
        RequestBuilder { inner: self.inner.form(form) }
    }
    pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder {
        RequestBuilder { inner: self.inner.query(query) }
    }
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {
        self
    }
    pub async fn send(self) -> Result<reqwest::Response> {
        Ok(self.inner.send().await?)
    }
}
