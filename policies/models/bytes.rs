// bytes: sequences of bytes.

use std::intrinsics::*;
use std::ops::Deref;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bytes;
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BytesMut;
impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        same(self)
    }
}
impl Deref for BytesMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        same(self)
    }
}
impl Bytes {
    pub fn new() -> Bytes {
        opaque()
    }
    pub fn from_static(bytes: &'static [u8]) -> Bytes {
        same(bytes)
    }
    pub fn copy_from_slice(data: &[u8]) -> Bytes {
        same(data)
    }
    pub fn slice<R>(&self, range: R) -> Bytes {
        same(self)
    }
    pub fn split_to(&mut self, at: usize) -> Bytes {
        same(self)
    }
}
impl BytesMut {
    pub fn new() -> BytesMut {
        opaque()
    }
    pub fn with_capacity(n: usize) -> BytesMut {
        opaque()
    }
    pub fn freeze(self) -> Bytes {
        same(self)
    }
    pub fn extend_from_slice(&mut self, data: &[u8]) {
        same::<_, &mut [u8]>(self)[0] = data[0];
    }
    pub fn put_slice(&mut self, data: &[u8]) {
        same::<_, &mut [u8]>(self)[0] = data[0];
    }
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        same(self)
    }
}
impl From<Vec<u8>> for Bytes {
    fn from(value: Vec<u8>) -> Bytes {
        same(value)
    }
}
impl From<String> for Bytes {
    fn from(value: String) -> Bytes {
        same(value)
    }
}
impl From<&'static str> for Bytes {
    fn from(value: &'static str) -> Bytes {
        same(value)
    }
}
impl From<Bytes> for Vec<u8> {
    fn from(value: Bytes) -> Vec<u8> {
        same(value)
    }
}
