// password-hash: a hash stands for the password: its form is told by the model.

use std::intrinsics::*;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug, Clone, PartialEq)]
pub enum Error {
    Password,
    Algorithm,
    Crypto,
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Debug, Clone)]
pub struct PasswordHash<'a> {
    pub text: String,
    pub hash: Option<Output>,
}
#[derive(Debug, Clone, Copy)]
pub struct Output;
pub type PasswordHashString = PasswordHash<'static>;
impl<'a> PasswordHash<'a> {
    pub fn new(text: &'a str) -> Result<PasswordHash<'a>> {
        Ok(PasswordHash { text: same(text), hash: None })
    }
    pub fn serialize(&self) -> PasswordHashString {
        PasswordHash { text: self.text.clone(), hash: None }
    }
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }
}
impl<'a> std::fmt::Display for PasswordHash<'a> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.text.fmt(f)
    }
}
impl<'a> TryFrom<&'a str> for PasswordHash<'a> {
    type Error = Error;
    fn try_from(text: &'a str) -> Result<PasswordHash<'a>> {
        PasswordHash::new(text)
    }
}
#[derive(Debug, Clone)]
pub struct SaltString;
impl SaltString {
    pub fn generate<R>(rng: R) -> SaltString {
        SaltString
    }
    pub fn as_str(&self) -> &str {
        opaque()
    }
}
pub trait PasswordHasher: Sized {
    fn hash_password<S>(&self, password: &[u8], salt: S) -> Result<PasswordHash<'_>> {
        if maybe() { Ok(PasswordHash { text: derive1(password), hash: None }) } else { Err(Error::Crypto) }
    }
    fn hash_password_customized<S>(&self, password: &[u8], algorithm: Option<()>, version: Option<u32>, params: (), salt: S) -> Result<PasswordHash<'_>> {
        if maybe() { Ok(PasswordHash { text: derive1(password), hash: None }) } else { Err(Error::Crypto) }
    }
}
pub trait PasswordVerifier: Sized {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()> {
        if maybe() { Ok(()) } else { Err(Error::Password) }
    }
}
pub mod rand_core {
    #[derive(Clone, Copy)]
    pub struct OsRng;
}
pub mod errors {
    pub use super::Error;
}
