// aes-gcm: ciphers of the crate aead, whose traits do the work.

pub use aead;
pub use aead::{AeadCore, Error, KeyInit, Key, Nonce};
#[derive(Clone)]
pub struct AesGcm;
impl aead::AeadCore for AesGcm {}
impl aead::KeyInit for AesGcm {}
impl aead::Aead for AesGcm {
    fn encrypt<'msg, 'aad, N: ?Sized, P: Into<aead::Payload<'msg, 'aad>>>(&self, nonce: &N, plaintext: P) -> aead::Result<Vec<u8>> {
        Ok(std::intrinsics::derive1(plaintext.into().msg))
    }
    fn decrypt<'msg, 'aad, N: ?Sized, P: Into<aead::Payload<'msg, 'aad>>>(&self, nonce: &N, ciphertext: P) -> aead::Result<Vec<u8>> {
        Ok(std::intrinsics::derive1(ciphertext.into().msg))
    }
}
impl aead::AeadInPlace for AesGcm {
    fn encrypt_in_place<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut Vec<u8>) -> aead::Result<()> {
        Ok(())
    }
    fn encrypt_in_place_detached<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut [u8]) -> aead::Result<Vec<u8>> {
        std::intrinsics::opaque()
    }
    fn decrypt_in_place<N: ?Sized>(&self, nonce: &N, associated_data: &[u8], buffer: &mut Vec<u8>) -> aead::Result<()> {
        Ok(())
    }
}
pub type Aes128Gcm = AesGcm;
pub type Aes256Gcm = AesGcm;
