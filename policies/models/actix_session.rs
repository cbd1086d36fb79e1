// actix-session: what a session is given comes out again, as text; where it rests is the store behind it (see the model).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::to_text;
use std::intrinsics::*;

#[derive(Debug)]
pub struct SessionInsertError;
impl std::fmt::Display for SessionInsertError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for SessionInsertError {}
#[derive(Debug)]
pub struct SessionGetError;
impl std::fmt::Display for SessionGetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for SessionGetError {}
/// A session is in requests.
#[interior]
#[derive(Clone)]
pub struct Session {
    pub text: String,
}
impl actix_web::FromRequest for Session {
    type Error = actix_web::Error;
    type Future = std::future::Ready<Result<Session, actix_web::Error>>;
    fn from_request(request: &actix_web::HttpRequest, payload: &mut actix_web::dev::Payload) -> std::future::Ready<Result<Session, actix_web::Error>> {
        opaque()
    }
}
pub enum SessionStatus {
    Changed,
    Purged,
    Renewed,
    Unchanged,
}
impl Session {
    pub fn insert<T: Serialize>(&self, key: impl Into<String>, value: T) -> Result<(), SessionInsertError> {
        *same::<_, &mut String>(&self.text) = derive2(&self.text, to_text(&value));
        Ok(())
    }
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, SessionGetError> {
        Ok(Some(derive1(&self.text)))
    }
    pub fn contains_key(&self, key: &str) -> bool {
        opaque()
    }
    pub fn status(&self) -> SessionStatus {
        opaque()
    }
    pub fn remove(&self, key: &str) -> Option<String> {
        Some(derive1(&self.text))
    }
    pub fn remove_as<T: DeserializeOwned>(&self, key: &str) -> Option<Result<T, String>> {
        Some(Ok(derive1(&self.text)))
    }
    pub fn clear(&self) {}
    pub fn purge(&self) {}
    pub fn renew(&self) {}
}
