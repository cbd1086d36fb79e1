// bcrypt: the hash stands for the password: its form is told by the model.

use std::intrinsics::*;

#[derive(Debug)]
pub struct BcryptError;
impl std::error::Error for BcryptError {}
impl std::fmt::Display for BcryptError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub const DEFAULT_COST: u32 = 12;
pub struct HashParts {
    pub text: String,
}
impl std::fmt::Display for HashParts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.text.fmt(f)
    }
}
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {
    Ok(derive1(password.as_ref()))
}
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {
    Ok(HashParts { text: derive1(password.as_ref()) })
}
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {
    Ok(HashParts { text: derive1(password.as_ref()) })
}
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {
    Ok(opaque())
}
