// opentelemetry: a span is told what it shows, by any tracer; instruments, with their name, what each number belongs to.

use std::borrow::Cow;
use std::intrinsics::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub text: String,
}
impl Key {
    pub fn new<T: Into<Key>>(text: T) -> Key {
        text.into()
    }
    pub fn from_static_str(text: &'static str) -> Key {
        Key { text: text.into() }
    }
    pub fn string<T: Into<String>>(self, value: T) -> KeyValue {
        KeyValue { key: self, value: Value { text: value.into() } }
    }
    pub fn bool<T>(self, value: T) -> KeyValue {
        KeyValue { key: self, value: Value { text: derive1(value) } }
    }
    pub fn i64<T>(self, value: T) -> KeyValue {
        KeyValue { key: self, value: Value { text: derive1(value) } }
    }
    pub fn f64<T>(self, value: T) -> KeyValue {
        KeyValue { key: self, value: Value { text: derive1(value) } }
    }
}
impl<T> From<T> for Key {
    fn from(text: T) -> Key {
        Key { text: derive1(text) }
    }
}
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub text: String,
}
impl<T> From<T> for Value {
    fn from(value: T) -> Value {
        Value { text: derive1(value) }
    }
}
#[derive(Clone, Debug, PartialEq)]
pub struct KeyValue {
    pub key: Key,
    pub value: Value,
}
impl KeyValue {
    pub fn new<K, V>(key: K, value: V) -> KeyValue {
        KeyValue { key: Key { text: derive1(key) }, value: Value { text: derive1(value) } }
    }
}
#[derive(Clone, Debug, Default)]
pub struct Context;
impl Context {
    pub fn new() -> Context {
        Context
    }
    pub fn current() -> Context {
        Context
    }
    pub fn current_with_value<T>(value: T) -> Context {
        Context
    }
    pub fn attach(self) -> ContextGuard {
        ContextGuard
    }
    pub fn with_value<T>(&self, value: T) -> Context {
        Context
    }
}
pub struct ContextGuard;
#[derive(Clone, Debug)]
pub struct InstrumentationScope;
pub mod trace {
    use super::{Context, KeyValue};
    use std::borrow::Cow;
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default)]
    pub enum Status {
        #[default]
        Unset,
        Error { description: String },
        Ok,
    }
    impl Status {
        pub fn error<T: Into<String>>(description: T) -> Status {
            Status::Error { description: description.into() }
        }
    }
    #[derive(Clone, Debug)]
    pub enum SpanKind {
        Client,
        Server,
        Producer,
        Consumer,
        Internal,
    }
    #[derive(Clone, Debug)]
    pub struct SpanContext;
    impl SpanContext {
        pub fn trace_id(&self) -> TraceId {
            TraceId
        }
        pub fn span_id(&self) -> SpanId {
            SpanId
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct TraceId;
    #[derive(Clone, Copy, Debug)]
    pub struct SpanId;
    pub trait Span: Sized {
        fn set_attribute(&mut self, attribute: KeyValue) {}
        fn set_attributes<I: IntoIterator<Item = KeyValue>>(&mut self, attributes: I) {}
        fn add_event<T>(&mut self, name: T, attributes: Vec<KeyValue>) {}
        fn add_event_with_timestamp<T>(&mut self, name: T, at: std::time::SystemTime, attributes: Vec<KeyValue>) {}
        fn record_error<E>(&mut self, error: &E) {}
        fn set_status(&mut self, status: Status) {}
        fn update_name<T>(&mut self, name: T) {}
        fn span_context(&self) -> &SpanContext {
            opaque()
        }
        fn is_recording(&self) -> bool {
            opaque()
        }
        fn end(&mut self) {}
    }
    pub struct SpanRef<'a>;
    impl<'a> SpanRef<'a> {
        pub fn set_attribute(&self, attribute: KeyValue) {}
        pub fn set_attributes<I: IntoIterator<Item = KeyValue>>(&self, attributes: I) {}
        pub fn add_event<T>(&self, name: T, attributes: Vec<KeyValue>) {}
        pub fn add_event_with_timestamp<T>(&self, name: T, at: std::time::SystemTime, attributes: Vec<KeyValue>) {}
        pub fn record_error<E>(&self, error: &E) {}
        pub fn set_status(&self, status: Status) {}
        pub fn update_name<T>(&self, name: T) {}
        pub fn span_context(&self) -> &SpanContext {
            opaque()
        }
        pub fn end(&self) {}
    }
    pub trait TraceContextExt: Sized {
        fn current_with_span<T>(span: T) -> Context {
            Context
        }
        fn with_span<T>(&self, span: T) -> Context {
            Context
        }
        fn span(&self) -> SpanRef<'_> {
            SpanRef
        }
        fn has_active_span(&self) -> bool {
            opaque()
        }
    }
    impl TraceContextExt for Context {}
    /// What a span is started with shows, by the model of `start`.
    pub struct SpanBuilder {
        pub shown: String,
    }
    impl SpanBuilder {
        pub fn from_name<T>(name: T) -> SpanBuilder {
            SpanBuilder { shown: derive1(name) }
        }
        pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> SpanBuilder {
            let Some(attribute) = attributes.into_iter().next() else { return self };
            SpanBuilder { shown: derive3(self.shown, attribute.key.text, attribute.value.text) }
        }
        pub fn with_kind(self, kind: SpanKind) -> SpanBuilder {
            self
        }
        pub fn with_status(self, status: Status) -> SpanBuilder {
            self
        }
        pub fn start<T: Tracer>(self, tracer: &T) -> super::global::BoxedSpan {
            super::global::BoxedSpan
        }
        pub fn start_with_context<T: Tracer>(self, tracer: &T, context: &Context) -> super::global::BoxedSpan {
            super::global::BoxedSpan
        }
    }
    pub trait Tracer: Sized {
        type Span: Span;
        fn start<T>(&self, name: T) -> super::global::BoxedSpan {
            super::global::BoxedSpan
        }
        fn start_with_context<T>(&self, name: T, context: &Context) -> super::global::BoxedSpan {
            super::global::BoxedSpan
        }
        fn span_builder<T>(&self, name: T) -> SpanBuilder {
            SpanBuilder::from_name(name)
        }
        fn build(&self, builder: SpanBuilder) -> super::global::BoxedSpan {
            builder.start(self)
        }
        fn in_span<T, F: FnOnce(Context) -> T, N>(&self, name: N, f: F) -> T {
            f(Context)
        }
    }
    pub trait TracerProvider: Sized {
        fn tracer<T>(&self, name: T) -> super::global::BoxedTracer {
            super::global::BoxedTracer
        }
    }
    pub fn get_active_span<F: FnOnce(SpanRef<'_>) -> T, T>(f: F) -> T {
        f(SpanRef)
    }
    pub fn mark_span_as_active<T>(span: T) -> super::ContextGuard {
        super::ContextGuard
    }
    pub trait FutureExt: Sized {
        fn with_context(self, context: Context) -> Self {
            self
        }
        fn with_current_context(self) -> Self {
            self
        }
    }
    impl<T> FutureExt for T {}
}
pub mod global {
    use super::trace::{Span, Tracer};
    pub struct BoxedSpan;
    impl Span for BoxedSpan {}
    #[derive(Clone)]
    pub struct BoxedTracer;
    impl Tracer for BoxedTracer {
        type Span = BoxedSpan;
    }
    pub fn tracer<T>(name: T) -> BoxedTracer {
        BoxedTracer
    }
    pub fn meter(name: &'static str) -> super::metrics::Meter {
        super::metrics::Meter
    }
}
pub mod metrics {
    use super::KeyValue;
    use std::intrinsics::*;
    #[derive(Clone)]
    pub struct Meter;
    /// Any instrument: all that models ask is its name.
    pub struct InstrumentBuilder<T> {
        pub name: String,
        pub of: T,
    }
    impl<T> InstrumentBuilder<T> {
        pub fn with_description<D>(self, text: D) -> Self {
            self
        }
        pub fn with_unit<U>(self, unit: U) -> Self {
            self
        }
        pub fn build(self) -> Instrument<T> {
            Instrument { name: self.name, of: self.of }
        }
        pub fn init(self) -> Instrument<T> {
            self.build()
        }
    }
    pub use InstrumentBuilder as HistogramBuilder;
    #[own]
    #[derive(Clone)]
    pub struct Instrument<T> {
        pub name: String,
        pub of: T,
    }
    impl<T> Instrument<T> {
        #[own]
        pub fn add(&self, value: T, attributes: &[KeyValue]) {}
        #[own]
        pub fn record(&self, value: T, attributes: &[KeyValue]) {}
    }
    pub use Instrument as Counter;
    pub use Instrument as UpDownCounter;
    pub use Instrument as Histogram;
    pub use Instrument as Gauge;
    impl Meter {
        pub fn u64_counter<N: Into<String>>(&self, name: N) -> InstrumentBuilder<u64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn f64_counter<N: Into<String>>(&self, name: N) -> InstrumentBuilder<f64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn i64_up_down_counter<N: Into<String>>(&self, name: N) -> InstrumentBuilder<i64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn f64_up_down_counter<N: Into<String>>(&self, name: N) -> InstrumentBuilder<f64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn u64_histogram<N: Into<String>>(&self, name: N) -> InstrumentBuilder<u64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn f64_histogram<N: Into<String>>(&self, name: N) -> InstrumentBuilder<f64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn u64_gauge<N: Into<String>>(&self, name: N) -> InstrumentBuilder<u64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn i64_gauge<N: Into<String>>(&self, name: N) -> InstrumentBuilder<i64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
        pub fn f64_gauge<N: Into<String>>(&self, name: N) -> InstrumentBuilder<f64> {
            InstrumentBuilder { name: name.into(), of: opaque() }
        }
    }
}
