// digest: the traits of hash functions. A hash holds all that it was given; its result's form is told by the model.

use std::intrinsics::*;
use std::ops::Deref;

/// Bytes of a fixed number: `GenericArray`, `hybrid_array::Array`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[own]
pub struct Bytes;
pub type Output<D> = Bytes;
impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        same(self)
    }
}
impl Bytes {
    pub fn as_slice(&self) -> &[u8] {
        same(self)
    }
}
impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        same(self)
    }
}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = std::iter::Iter<u8>;
    fn into_iter(self) -> std::iter::Iter<u8> {
        same::<_, Vec<u8>>(self).into_iter()
    }
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = std::iter::Iter<&'a u8>;
    fn into_iter(self) -> std::iter::Iter<&'a u8> {
        same::<_, &[u8]>(self).iter()
    }
}
impl std::fmt::LowerHex for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl std::fmt::UpperHex for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl<const N: usize> From<Bytes> for [u8; N] {
    fn from(value: Bytes) -> [u8; N] {
        same(value)
    }
}
impl From<Bytes> for Vec<u8> {
    fn from(value: Bytes) -> Vec<u8> {
        same(value)
    }
}
#[derive(Debug)]
pub struct InvalidLength;
#[derive(Debug)]
pub struct MacError;
impl std::error::Error for InvalidLength {}
impl std::error::Error for MacError {}
impl std::fmt::Display for InvalidLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::fmt::Display for MacError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub trait Digest: Sized {
    fn new() -> Self {
        opaque()
    }
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self {
        derive1(data.as_ref())
    }
    fn update(&mut self, data: impl AsRef<[u8]>) {
        *self = derive2(&*self, data.as_ref());
    }
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self {
        derive2(self, data.as_ref())
    }
    fn finalize(self) -> Bytes {
        derive1(self)
    }
    fn finalize_into(self, out: &mut Bytes) {
        *out = derive1(self);
    }
    fn finalize_reset(&mut self) -> Bytes {
        derive1(&*self)
    }
    fn reset(&mut self) {}
    fn output_size() -> usize {
        opaque()
    }
    fn digest(data: impl AsRef<[u8]>) -> Bytes {
        derive1(data.as_ref())
    }
}
/// What a MAC yields.
pub struct CtOutput {
    bytes: Bytes,
}
impl CtOutput {
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
    pub fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }
}
pub trait KeyInit: Sized {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {
        if maybe() { Ok(opaque()) } else { Err(InvalidLength) }
    }
}
pub trait Mac: Sized {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {
        if maybe() { Ok(opaque()) } else { Err(InvalidLength) }
    }
    fn update(&mut self, data: &[u8]) {
        *self = derive2(&*self, data);
    }
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self {
        derive2(self, data.as_ref())
    }
    fn finalize(self) -> CtOutput {
        CtOutput { bytes: derive1(self) }
    }
    fn finalize_reset(&mut self) -> CtOutput {
        CtOutput { bytes: derive1(&*self) }
    }
    fn reset(&mut self) {}
    fn verify(self, tag: &Bytes) -> Result<(), MacError> {
        if maybe() { Ok(()) } else { Err(MacError) }
    }
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError> {
        if maybe() { Ok(()) } else { Err(MacError) }
    }
}
