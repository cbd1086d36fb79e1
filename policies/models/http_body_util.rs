// http-body-util: bodies that are what they hold.

use std::intrinsics::*;

#[derive(Clone, Debug, Default)]
pub struct Full<D> {
    pub data: D,
}
impl<D> Full<D> {
    pub fn new(data: D) -> Full<D> {
        Full { data }
    }
}
impl<D: From<T>, T> From<T> for Full<D> {
    fn from(value: T) -> Full<D> {
        Full { data: derive1(value) }
    }
}
#[derive(Clone, Debug, Default)]
pub struct Empty<D> {
    pub data: D,
}
impl<D> Empty<D> {
    pub fn new() -> Empty<D> {
        opaque()
    }
}
pub struct Collected {
    pub bytes: bytes::Bytes,
}
impl Collected {
    pub fn to_bytes(self) -> bytes::Bytes {
        self.bytes
    }
    pub fn aggregate(self) -> bytes::Bytes {
        self.bytes
    }
}
pub trait BodyExt: Sized {
    async fn collect(self) -> Result<Collected, hyper::Error> {
        Ok(Collected { bytes: derive1(self) })
    }
    fn boxed(self) -> combinators::BoxBody {
        derive1(self)
    }
    fn map_err<F>(self, f: F) -> Self {
        self
    }
}
impl BodyExt for hyper::body::Incoming {}
impl BodyExt for hyper::Body {}
impl<D> BodyExt for Full<D> {}
impl<D> BodyExt for Empty<D> {}
impl<S> BodyExt for StreamBody<S> {}
impl<D, E> BodyExt for combinators::BoxBody<D, E> {}
pub mod combinators {
    pub struct BoxBody<D = bytes::Bytes, E = hyper::Error> {
        pub data: D,
        pub error: E,
    }
}
pub struct StreamBody<S> {
    pub stream: S,
}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> StreamBody<S> {
        StreamBody { stream }
    }
}
