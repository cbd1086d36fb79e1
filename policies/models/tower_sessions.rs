// tower-sessions: what a session is given comes out again, as text; where it rests is the store behind it (see the model).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::to_text;
use std::intrinsics::*;

pub use session::{Error, Session};
pub use session::Expiry;
pub mod session {
    use super::*;
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone, Copy, Debug)]
    pub struct Id(pub i128);
    #[derive(Clone, Copy, Debug)]
    pub enum Expiry {
        OnSessionEnd,
        OnInactivity(std::time::Duration),
        AtDateTime(u64),
    }
    /// A session is in requests.
    #[interior]
    #[derive(Clone, Debug)]
    pub struct Session {
        pub text: String,
    }
    impl<S> axum::extract::FromRequestParts<S> for Session {
        type Rejection = Error;
        async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Session> {
            opaque()
        }
    }
    impl Session {
        pub async fn insert(&self, key: &str, value: impl Serialize) -> Result<()> {
            *same::<_, &mut String>(&self.text) = derive2(&self.text, to_text(&value));
            Ok(())
        }
        pub async fn insert_value(&self, key: &str, value: serde_json::Value) -> Result<Option<serde_json::Value>> {
            *same::<_, &mut String>(&self.text) = derive2(&self.text, value);
            opaque()
        }
        pub async fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
            Ok(Some(derive1(&self.text)))
        }
        pub async fn get_value(&self, key: &str) -> Result<Option<serde_json::Value>> {
            Ok(Some(derive1(&self.text)))
        }
        pub async fn remove<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
            Ok(Some(derive1(&self.text)))
        }
        pub async fn remove_value(&self, key: &str) -> Result<Option<serde_json::Value>> {
            Ok(Some(derive1(&self.text)))
        }
        pub async fn clear(&self) {}
        pub async fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn id(&self) -> Option<Id> {
            opaque()
        }
        pub fn expiry(&self) -> Option<Expiry> {
            opaque()
        }
        pub fn set_expiry(&self, expiry: Option<Expiry>) {}
        pub async fn save(&self) -> Result<()> {
            Ok(())
        }
        pub async fn load(&self) -> Result<()> {
            Ok(())
        }
        pub async fn delete(&self) -> Result<()> {
            Ok(())
        }
        pub async fn flush(&self) -> Result<()> {
            Ok(())
        }
        pub async fn cycle_id(&self) -> Result<()> {
            Ok(())
        }
    }
}
#[derive(Clone, Debug, Default)]
pub struct MemoryStore;
#[derive(Clone, Debug)]
pub struct SessionManagerLayer<S>;
impl<S> SessionManagerLayer<S> {
    pub fn new(store: S) -> SessionManagerLayer<S> {
        SessionManagerLayer
    }
    pub fn with_secure(self, secure: bool) -> SessionManagerLayer<S> {
        self
    }
    pub fn with_expiry(self, expiry: Expiry) -> SessionManagerLayer<S> {
        self
    }
    pub fn with_name<N>(self, name: N) -> SessionManagerLayer<S> {
        self
    }
}
