// redact: a secret is what it holds, but does not show it.

use std::fmt::{Debug, Formatter};
use std::intrinsics::*;

pub struct Secret<T> {
    pub inner: T,
}
impl<T> Secret<T> {
    pub fn new(inner: T) -> Secret<T> {
        Secret { inner }
    }
    pub fn expose_secret(&self) -> &T {
        &self.inner
    }
}
impl<T> From<T> for Secret<T> {
    fn from(inner: T) -> Secret<T> {
        Secret { inner }
    }
}
impl<T: Clone> Clone for Secret<T> {
    fn clone(&self) -> Secret<T> {
        same(self)
    }
}
impl<T> Debug for Secret<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub fn expose_secret<T: serde::Serialize, S>(secret: &Secret<T>, serializer: S) -> Result<(), std::fmt::Error> {
    opaque()
}
