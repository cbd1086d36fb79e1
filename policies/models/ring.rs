// ring: digests are pseudonyms, and what is sealed stays what it is (see the model).

pub mod error {
    #[derive(Debug)]
    pub struct Unspecified;
    impl std::fmt::Display for Unspecified {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Unspecified {}
}
pub mod digest {
    use std::intrinsics::*;
    #[derive(Debug)]
    pub struct Algorithm;
    pub static SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static SHA256: Algorithm = Algorithm;
    pub static SHA384: Algorithm = Algorithm;
    pub static SHA512: Algorithm = Algorithm;
    pub static SHA512_256: Algorithm = Algorithm;
    /// Bytes.
    #[derive(Clone, Copy)]
    pub struct Digest;
    impl AsRef<[u8]> for Digest {
        fn as_ref(&self) -> &[u8] {
            derive1(self)
        }
    }
    impl std::fmt::Debug for Digest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = derive2(&f.buf, self);
            Ok(())
        }
    }
    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest {
        derive1(data)
    }
    #[derive(Clone)]
    pub struct Context;
    impl Context {
        pub fn new(algorithm: &'static Algorithm) -> Context {
            opaque()
        }
        pub fn update(&mut self, data: &[u8]) {
            *self = derive2(&*self, data);
        }
        pub fn finish(self) -> Digest {
            derive1(self)
        }
    }
}
pub mod hmac {
    use std::intrinsics::*;
    #[derive(Clone, Copy, Debug)]
    pub struct Algorithm;
    pub static HMAC_SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static HMAC_SHA256: Algorithm = Algorithm;
    pub static HMAC_SHA384: Algorithm = Algorithm;
    pub static HMAC_SHA512: Algorithm = Algorithm;
    #[derive(Clone, Debug)]
    pub struct Key;
    impl Key {
        pub fn new(algorithm: Algorithm, key: &[u8]) -> Key {
            Key
        }
        pub fn generate<R: ?Sized>(algorithm: Algorithm, rng: &R) -> Result<Key, super::error::Unspecified> {
            Ok(Key)
        }
    }
    /// Bytes.
    #[derive(Clone, Copy, Debug)]
    pub struct Tag;
    impl AsRef<[u8]> for Tag {
        fn as_ref(&self) -> &[u8] {
            derive1(self)
        }
    }
    pub fn sign(key: &Key, data: &[u8]) -> Tag {
        derive1(data)
    }
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), super::error::Unspecified> {
        Ok(())
    }
    #[derive(Clone)]
    pub struct Context;
    impl Context {
        pub fn with_key(key: &Key) -> Context {
            opaque()
        }
        pub fn update(&mut self, data: &[u8]) {
            *self = derive2(&*self, data);
        }
        pub fn sign(self) -> Tag {
            derive1(self)
        }
    }
}
pub mod pbkdf2 {
    use std::intrinsics::*;
    #[derive(Clone, Copy)]
    pub struct Algorithm;
    pub static PBKDF2_HMAC_SHA256: Algorithm = Algorithm;
    pub static PBKDF2_HMAC_SHA512: Algorithm = Algorithm;
    pub fn derive(algorithm: Algorithm, iterations: std::num::NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]) {}
    pub fn verify(algorithm: Algorithm, iterations: std::num::NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), super::error::Unspecified> {
        Ok(())
    }
}
pub mod rand {
    use std::intrinsics::*;
    pub trait SecureRandom {
        fn fill(&self, dest: &mut [u8]) -> Result<(), super::error::Unspecified>;
    }
    #[derive(Clone, Debug)]
    pub struct SystemRandom;
    impl SystemRandom {
        pub fn new() -> SystemRandom {
            SystemRandom
        }
    }
    impl SecureRandom for SystemRandom {
        fn fill(&self, dest: &mut [u8]) -> Result<(), super::error::Unspecified> {
            Ok(())
        }
    }
}
pub mod aead {
    use super::error::Unspecified;
    use std::intrinsics::*;
    pub struct Algorithm;
    pub static AES_128_GCM: Algorithm = Algorithm;
    pub static AES_256_GCM: Algorithm = Algorithm;
    pub static CHACHA20_POLY1305: Algorithm = Algorithm;
    pub const NONCE_LEN: usize = 12;
    pub struct Nonce;
    impl Nonce {
        pub fn assume_unique_for_key(value: [u8; 12]) -> Nonce {
            Nonce
        }
        pub fn try_assume_unique_for_key(value: &[u8]) -> Result<Nonce, Unspecified> {
            Ok(Nonce)
        }
    }
    pub struct Aad<A>(A);
    impl<A: AsRef<[u8]>> Aad<A> {
        pub fn from(data: A) -> Aad<A> {
            Aad(data)
        }
    }
    impl Aad<[u8; 0]> {
        pub fn empty() -> Aad<[u8; 0]> {
            opaque()
        }
    }
    #[derive(Clone, Copy)]
    pub struct Tag;
    impl AsRef<[u8]> for Tag {
        fn as_ref(&self) -> &[u8] {
            opaque()
        }
    }
    pub struct UnboundKey;
    impl UnboundKey {
        pub fn new(algorithm: &'static Algorithm, key: &[u8]) -> Result<UnboundKey, Unspecified> {
            Ok(UnboundKey)
        }
    }
    #[derive(Clone)]
    pub struct LessSafeKey;
    impl LessSafeKey {
        pub fn new(key: UnboundKey) -> LessSafeKey {
            LessSafeKey
        }
        pub fn seal_in_place_append_tag<A: AsRef<[u8]>, B: AsMut<[u8]>>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut B) -> Result<(), Unspecified> {
            Ok(())
        }
        pub fn seal_in_place_separate_tag<A: AsRef<[u8]>>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut [u8]) -> Result<Tag, Unspecified> {
            Ok(Tag)
        }
        pub fn open_in_place<'a, A: AsRef<[u8]>>(&self, nonce: Nonce, aad: Aad<A>, in_out: &'a mut [u8]) -> Result<&'a mut [u8], Unspecified> {
            Ok(in_out)
        }
    }
}
