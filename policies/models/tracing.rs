// tracing: spans; its macros and `#[instrument]` are models.

use std::intrinsics::*;

#[derive(Clone, Debug)]
pub struct Span;
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Level;
pub struct Entered<'a>;
pub struct EnteredSpan;
pub struct Instrumented<T>;
impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
}
/// Values that can be recorded in a span.
pub trait Value {}
impl<T: ?Sized> Value for T {}
impl Span {
    pub fn none() -> Span {
        Span
    }
    pub fn current() -> Span {
        Span
    }
    pub fn enter(&self) -> Entered<'_> {
        Entered
    }
    pub fn entered(self) -> EnteredSpan {
        EnteredSpan
    }
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {
        f()
    }
    /// Shows the value in the span: a log target by its model.
    pub fn record<V: Value>(&self, field: &str, value: V) -> &Span {
        self
    }
    pub fn is_disabled(&self) -> bool {
        opaque()
    }
    pub fn follows_from(&self, from: &Span) -> &Span {
        self
    }
}
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Self {
        self
    }
    fn in_current_span(self) -> Self {
        self
    }
}
impl<T> Instrument for T {}
pub trait WithSubscriber: Sized {
    fn with_current_subscriber(self) -> Self {
        self
    }
}
impl<T> WithSubscriber for T {}
pub mod field {
    pub struct Empty;
    pub fn display<T: std::fmt::Display>(value: T) -> String {
        value.to_string()
    }
    pub fn debug<T: std::fmt::Debug>(value: T) -> String {
        let mut f = std::fmt::Formatter::new();
        std::fmt::Debug::fmt(&value, &mut f);
        f.buf
    }
}
pub mod instrument {
    pub use super::{Instrument, Instrumented, WithSubscriber};
}
pub mod span {
    pub use super::{Entered, EnteredSpan, Span};
}
