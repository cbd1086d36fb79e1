// aead: a ciphertext is the data that it is made of, in another shape (see the model).

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Payload<'msg, 'aad> {
    pub msg: &'msg [u8],
    pub aad: &'aad [u8],
}
impl<'msg> From<&'msg [u8]> for Payload<'msg, 'msg> {
    fn from(msg: &'msg [u8]) -> Payload<'msg, 'msg> {
        Payload { msg, aad: opaque() }
    }
}
impl<'msg, const N: usize> From<&'msg [u8; N]> for Payload<'msg, 'msg> {
    fn from(msg: &'msg [u8; N]) -> Payload<'msg, 'msg> {
        Payload { msg: same(msg), aad: opaque() }
    }
}
impl<'msg> From<&'msg Vec<u8>> for Payload<'msg, 'msg> {
    fn from(msg: &'msg Vec<u8>) -> Payload<'msg, 'msg> {
        Payload { msg: same(msg), aad: opaque() }
    }
}
pub type Nonce<A> = Vec<u8>;
pub type Key<A> = Vec<u8>;
pub trait AeadCore {
    fn generate_nonce<R>(rng: R) -> Vec<u8> {
        opaque()
    }
}
pub trait KeyInit: Sized {
    fn new<K: ?Sized>(key: &K) -> Self {
        opaque()
    }
    fn new_from_slice(key: &[u8]) -> std::result::Result<Self, InvalidLength> {
        Ok(opaque())
    }
    fn generate_key<R>(rng: R) -> Vec<u8> {
        opaque()
    }
}
#[derive(Debug)]
pub struct InvalidLength;
impl std::fmt::Display for InvalidLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for InvalidLength {}
pub trait Aead: AeadCore {
    fn encrypt<'msg, 'aad, N: ?Sized, P: Into<Payload<'msg, 'aad>>>(&self, nonce: &N, plaintext: P) -> Result<Vec<u8>>;
    fn decrypt<'msg, 'aad, N: ?Sized, P: Into<Payload<'msg, 'aad>>>(&self, nonce: &N, ciphertext: P) -> Result<Vec<u8>>;
}
pub trait AeadInPlace: AeadCore {
    fn encrypt_in_place<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut Vec<u8>) -> Result<()>;
    fn encrypt_in_place_detached<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut [u8]) -> Result<Vec<u8>>;
    fn decrypt_in_place<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut Vec<u8>) -> Result<()>;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;
pub mod rand_core {
    pub use super::OsRng;
    pub trait RngCore {
        fn fill_bytes(&mut self, dest: &mut [u8]);
    }
    impl RngCore for OsRng {
        fn fill_bytes(&mut self, dest: &mut [u8]) {
            dest[0] = std::intrinsics::opaque();
        }
    }
}
pub mod generic_array {
    pub type GenericArray<T, N> = Vec<T>;
}
