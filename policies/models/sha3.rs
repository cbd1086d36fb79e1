// sha3: hash functions, whose traits are those of digest.

pub use digest::{self, Digest};

#[derive(Clone, Debug, Default)]
pub struct Sha3_224;
impl Digest for Sha3_224 {}
#[derive(Clone, Debug, Default)]
pub struct Sha3_256;
impl Digest for Sha3_256 {}
#[derive(Clone, Debug, Default)]
pub struct Sha3_384;
impl Digest for Sha3_384 {}
#[derive(Clone, Debug, Default)]
pub struct Sha3_512;
impl Digest for Sha3_512 {}
#[derive(Clone, Debug, Default)]
pub struct Keccak224;
impl Digest for Keccak224 {}
#[derive(Clone, Debug, Default)]
pub struct Keccak256;
impl Digest for Keccak256 {}
#[derive(Clone, Debug, Default)]
pub struct Keccak384;
impl Digest for Keccak384 {}
#[derive(Clone, Debug, Default)]
pub struct Keccak512;
impl Digest for Keccak512 {}
