// base64: the text holds all of the bytes, and they all of it.

use std::intrinsics::*;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError;
impl std::error::Error for DecodeError {}
impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub use engine::Engine;
pub mod engine {
    use super::DecodeError;
    use std::intrinsics::*;
    pub trait Engine {
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {
            derive1(input.as_ref())
        }
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output: &mut String) {
            *output = derive2(&*output, input.as_ref());
        }
        fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError> {
            output[0] = derive1(input.as_ref());
            Ok(opaque())
        }
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> {
            if maybe() { Ok(derive1(input.as_ref())) } else { Err(DecodeError) }
        }
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, output: &mut Vec<u8>) -> Result<(), DecodeError> {
            *output = derive2(&*output, input.as_ref());
            Ok(())
        }
    }
    pub use general_purpose::GeneralPurpose;
    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose;
        impl super::Engine for GeneralPurpose {}
        pub const STANDARD: GeneralPurpose = GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose;
    }
}
pub mod prelude {
    pub use super::engine::Engine;
    pub use super::engine::general_purpose::STANDARD as BASE64_STANDARD;
    pub use super::engine::general_purpose::STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD;
    pub use super::engine::general_purpose::URL_SAFE as BASE64_URL_SAFE;
    pub use super::engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD;
}
pub fn encode<T: AsRef<[u8]>>(input: T) -> String {
    derive1(input.as_ref())
}
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {
    if maybe() { Ok(derive1(input.as_ref())) } else { Err(DecodeError) }
}
