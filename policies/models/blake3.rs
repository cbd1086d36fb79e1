// blake3: a hash holds all that it was given; its form is told by the model.

use std::intrinsics::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hash;
impl Hash {
    pub fn to_hex(&self) -> String {
        derive1(self)
    }
    pub fn as_bytes(&self) -> &[u8; 32] {
        same(self)
    }
}
impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl From<Hash> for [u8; 32] {
    fn from(hash: Hash) -> [u8; 32] {
        same(hash)
    }
}
#[derive(Clone)]
pub struct Hasher;
pub struct OutputReader;
impl Hasher {
    pub fn new() -> Hasher {
        opaque()
    }
    pub fn new_keyed(key: &[u8; 32]) -> Hasher {
        opaque()
    }
    pub fn new_derive_key(context: &str) -> Hasher {
        opaque()
    }
    pub fn update(&mut self, input: &[u8]) -> &mut Hasher {
        *self = derive2(&*self, input);
        self
    }
    pub fn finalize(&self) -> Hash {
        derive1(self)
    }
    pub fn finalize_xof(&self) -> OutputReader {
        derive1(self)
    }
    pub fn reset(&mut self) -> &mut Hasher {
        self
    }
}
pub fn hash(input: &[u8]) -> Hash {
    derive1(input)
}
pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash {
    derive1(input)
}
pub fn derive_key(context: &str, material: &[u8]) -> [u8; 32] {
    derive1(material)
}
