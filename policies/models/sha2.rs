// sha2: hash functions, whose traits are those of digest.

pub use digest::{self, Digest};

#[derive(Clone, Debug, Default)]
pub struct Sha224;
impl Digest for Sha224 {}
#[derive(Clone, Debug, Default)]
pub struct Sha256;
impl Digest for Sha256 {}
#[derive(Clone, Debug, Default)]
pub struct Sha384;
impl Digest for Sha384 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512;
impl Digest for Sha512 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512_224;
impl Digest for Sha512_224 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512_256;
impl Digest for Sha512_256 {}
