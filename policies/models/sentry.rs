// sentry: what a report or its scope holds leaves (see the model).

use std::intrinsics::*;

pub use protocol::{Breadcrumb, User};
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
    Fatal,
}
pub mod protocol {
    use std::intrinsics::*;
    pub use super::Level;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum IpAddress {
        Auto,
        Exact(std::net::IpAddr),
    }
    #[derive(Clone, Debug, Default)]
    pub struct User {
        pub id: Option<String>,
        pub email: Option<String>,
        pub ip_address: Option<IpAddress>,
        pub username: Option<String>,
        pub other: std::collections::BTreeMap<String, serde_json::Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Breadcrumb {
        pub ty: String,
        pub category: Option<String>,
        pub level: Level,
        pub message: Option<String>,
        pub data: std::collections::BTreeMap<String, serde_json::Value>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct Event<'a> {
        pub message: Option<String>,
        pub level: Level,
        pub user: Option<User>,
        pub extra: std::collections::BTreeMap<String, serde_json::Value>,
        pub tags: std::collections::BTreeMap<String, String>,
    }
    #[derive(Clone, Debug)]
    pub enum Context {
        Other(std::collections::BTreeMap<String, serde_json::Value>),
    }
}
pub struct Scope;
impl Scope {
    pub fn set_user(&mut self, user: Option<User>) {}
    pub fn set_extra(&mut self, key: &str, value: serde_json::Value) {}
    pub fn set_tag<V: std::string::ToString>(&mut self, key: &str, value: V) {}
    pub fn set_context<C>(&mut self, key: &str, value: C) {}
    pub fn set_level(&mut self, level: Option<Level>) {}
    pub fn set_transaction(&mut self, name: Option<&str>) {}
    pub fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
    pub fn add_attachment<A>(&mut self, attachment: A) {}
    pub fn clear(&mut self) {}
}
pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R>(f: F) -> R {
    f(&mut Scope)
}
pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(configure: C, callback: F) -> R {
    configure(&mut Scope);
    callback()
}
pub fn capture_message(message: &str, level: Level) {}
/// An error is sent with its texts.
pub fn capture_error<E: std::error::Error + ?Sized>(error: &E) {
    capture_message(&error.to_string(), Level::Error);
}
pub fn capture_event(event: protocol::Event<'static>) {}
pub fn add_breadcrumb<B>(breadcrumb: B) {}
pub struct ClientInitGuard;
#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    pub send_default_pii: bool,
    pub environment: Option<String>,
}
pub fn init<O>(options: O) -> ClientInitGuard {
    ClientInitGuard
}
#[derive(Clone)]
pub struct Hub;
impl Hub {
    pub fn current() -> Hub {
        Hub
    }
    pub fn capture_message(&self, message: &str, level: Level) {}
    pub fn capture_error<E: std::error::Error + ?Sized>(&self, error: &E) {
        capture_message(&error.to_string(), Level::Error);
    }
    pub fn capture_event(&self, event: protocol::Event<'static>) {}
    pub fn add_breadcrumb<B>(&self, breadcrumb: B) {}
    pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R>(&self, f: F) -> R {
        f(&mut Scope)
    }
}
pub mod integrations {
    pub mod anyhow {
        pub fn capture_anyhow(error: &::anyhow::Error) {
            crate::capture_message(&error.to_string(), crate::Level::Error);
        }
    }
}
