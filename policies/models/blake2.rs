// blake2: hash functions, whose traits are those of digest.

pub use digest::{self, Digest};

#[derive(Clone, Debug, Default)]
pub struct Blake2b512;
impl Digest for Blake2b512 {}
#[derive(Clone, Debug, Default)]
pub struct Blake2s256;
impl Digest for Blake2s256 {}
