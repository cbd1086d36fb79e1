// sha1: hash functions, whose traits are those of digest.

pub use digest::{self, Digest};

#[derive(Clone, Debug, Default)]
pub struct Sha1;
impl Digest for Sha1 {}
