// anyhow: an error is what it was made from, and the contexts around it.

use std::fmt::{Debug, Display, Formatter};
use std::intrinsics::*;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error {
    pub text: String,
}
/// What an error shows, taken when it is wrapped.
fn shown<E: Display + ?Sized>(error: &E) -> String {
    error.to_string()
}
impl Error {
    pub fn new<E: std::error::Error + Send + Sync + 'static>(error: E) -> Error {
        Error { text: shown(&error) }
    }
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Error {
        Error { text: shown(&message) }
    }
    pub fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Error {
        Error { text: derive2(self.text, shown(&context)) }
    }
    pub fn chain(&self) -> std::iter::Iter<&(dyn std::error::Error + 'static)> {
        derive1(self)
    }
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {
        derive1(self)
    }
    pub fn is<E>(&self) -> bool {
        opaque()
    }
    pub fn downcast<E>(self) -> std::result::Result<E, Error> {
        if maybe() { Ok(derive1(self)) } else { Err(self) }
    }
    pub fn downcast_ref<E>(&self) -> Option<&E> {
        Some(derive1(self))
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl std::ops::Deref for Error {
    type Target = dyn std::error::Error + Send + Sync + 'static;
    fn deref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        derive1(self)
    }
}
impl AsRef<dyn std::error::Error + Send + Sync> for Error {
    fn as_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        derive1(self)
    }
}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Error {
        Error { text: shown(&error) }
    }
}
pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E: Into<Error>> Context<T, E> for std::result::Result<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(error.into().context(context)),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(error.into().context(f())),
        }
    }
}
impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error> {
        match self {
            Some(value) => Ok(value),
            None => Err(Error { text: shown(&context) }),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
        match self {
            Some(value) => Ok(value),
            None => Err(Error { text: shown(&f()) }),
        }
    }
}
/// What `anyhow!`, `bail!` and `ensure!` make of their text.
#[own]
pub fn __text(text: String) -> Error {
    Error { text }
}
