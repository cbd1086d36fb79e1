// argon2: a hash stands for the password: its form is told by the models of this crate and of password-hash.

use std::intrinsics::*;

pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug, Clone, PartialEq)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Clone, Copy, Debug)]
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}
#[derive(Clone, Copy, Debug)]
pub enum Version {
    V0x10,
    V0x13,
}
#[derive(Clone, Debug, Default)]
pub struct Params;
impl Params {
    pub fn new(memory: u32, time: u32, lanes: u32, output: Option<usize>) -> Result<Params> {
        Ok(Params)
    }
}
#[derive(Clone, Default)]
pub struct Argon2<'key>;
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self {
        Argon2
    }
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self> {
        Ok(Argon2)
    }
    pub fn hash_password_into(&self, password: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {}
}
impl<'key> PasswordHasher for Argon2<'key> {}
impl<'key> PasswordVerifier for Argon2<'key> {}
