// secrecy: a secret is what it holds, but does not show it.

use std::fmt::{Debug, Formatter};
use std::intrinsics::*;

pub struct SecretBox<S: ?Sized> {
    pub inner: Box<S>,
}
pub type SecretString = SecretBox<str>;
pub type Secret<S> = SecretBox<S>;
pub type SecretVec<S> = SecretBox<Vec<S>>;
impl<S: ?Sized> SecretBox<S> {
    pub fn new(inner: Box<S>) -> Self {
        SecretBox { inner }
    }
}
impl<S: ?Sized> Debug for SecretBox<S> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<S: ?Sized> Clone for SecretBox<S> {
    fn clone(&self) -> Self {
        same(self)
    }
}
impl From<String> for SecretBox<str> {
    fn from(text: String) -> Self {
        SecretBox { inner: derive1(text) }
    }
}
impl From<&str> for SecretBox<str> {
    fn from(text: &str) -> Self {
        SecretBox { inner: derive1(text) }
    }
}
pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {
    fn expose_secret(&self) -> &S {
        &self.inner
    }
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {
    fn expose_secret_mut(&mut self) -> &mut S {
        &mut self.inner
    }
}
