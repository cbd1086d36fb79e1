// eyre: a report is what it was made from, and the contexts around it.

use std::fmt::{Debug, Display, Formatter};
use std::intrinsics::*;

pub type Result<T, E = Report> = std::result::Result<T, E>;
pub struct Report {
    pub text: String,
}
/// What an error shows, taken when it is wrapped.
fn shown<E: Display + ?Sized>(error: &E) -> String {
    error.to_string()
}
impl Report {
    pub fn new<E: std::error::Error + Send + Sync + 'static>(error: E) -> Report {
        Report { text: shown(&error) }
    }
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Report {
        Report { text: shown(&message) }
    }
    pub fn wrap_err<C: Display + Send + Sync + 'static>(self, context: C) -> Report {
        Report { text: derive2(self.text, shown(&context)) }
    }
    pub fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Report {
        Report { text: derive2(self.text, shown(&context)) }
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
    pub fn downcast<E>(self) -> std::result::Result<E, Report> {
        if maybe() { Ok(derive1(self)) } else { Err(self) }
    }
    pub fn downcast_ref<E>(&self) -> Option<&E> {
        Some(derive1(self))
    }
}
impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl Debug for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl std::ops::Deref for Report {
    type Target = dyn std::error::Error + Send + Sync + 'static;
    fn deref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        derive1(self)
    }
}
impl AsRef<dyn std::error::Error + Send + Sync> for Report {
    fn as_ref(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        derive1(self)
    }
}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Report {
    fn from(error: E) -> Report {
        Report { text: shown(&error) }
    }
}
pub trait WrapErr<T, E> {
    fn wrap_err<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report>;
    fn wrap_err_with<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report>;
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report>;
}
impl<T, E: Into<Report>> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report> {
        self.context(context)
    }
    fn wrap_err_with<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report> {
        self.with_context(f)
    }
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(error.into().context(context)),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(error.into().context(f())),
        }
    }
}
pub trait ContextCompat<T> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report>;
    fn wrap_err<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report>;
}
pub trait OptionExt<T> {
    fn ok_or_eyre<C: Display + Send + Sync + 'static>(self, message: C) -> Result<T, Report>;
}
impl<T> OptionExt<T> for Option<T> {
    fn ok_or_eyre<C: Display + Send + Sync + 'static>(self, message: C) -> Result<T, Report> {
        match self {
            Some(value) => Ok(value),
            None => Err(Report { text: shown(&message) }),
        }
    }
}
impl<T> ContextCompat<T> for Option<T> {
    fn wrap_err<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report> {
        self.context(context)
    }
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Report> {
        match self {
            Some(value) => Ok(value),
            None => Err(Report { text: shown(&context) }),
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Report> {
        match self {
            Some(value) => Ok(value),
            None => Err(Report { text: shown(&f()) }),
        }
    }
}
/// What `eyre!`, `bail!` and `ensure!` make of their text.
#[own]
pub fn __text(text: String) -> Report {
    Report { text }
}
