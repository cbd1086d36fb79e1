// bincode: bytes of a value are all that the value shows. Version 1 and the `serde` module of version 2.

use ::serde::de::{Deserialize, DeserializeOwned};
use ::serde::ser::{Serialize, to_text};
use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub type ErrorKind = Error;
pub type Result<T, E = Box<ErrorKind>> = std::result::Result<T, E>;
pub fn serialize<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Box<ErrorKind>> {
    Ok(derive1(to_text(value)))
}
pub fn serialize_into<W: std::io::Write, T: Serialize + ?Sized>(mut writer: W, value: &T) -> Result<(), Box<ErrorKind>> {
    writer.write_all(to_text(value).as_bytes());
    Ok(())
}
pub fn deserialize<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, Box<ErrorKind>> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
pub fn deserialize_from<R: std::io::Read, T: DeserializeOwned>(mut reader: R) -> Result<T, Box<ErrorKind>> {
    let mut text = Vec::<u8>::new();
    reader.read_to_end(&mut text);
    if maybe() { Ok(derive1(text)) } else { Err(opaque()) }
}
pub mod config {
    #[derive(Clone, Copy)]
    pub struct Configuration;
    pub fn standard() -> Configuration {
        Configuration
    }
    pub fn legacy() -> Configuration {
        Configuration
    }
}
pub mod serde {
    use ::serde::de::DeserializeOwned;
    use ::serde::ser::{Serialize, to_text};
    use std::intrinsics::*;
    pub fn encode_to_vec<T: Serialize, C>(value: T, config: C) -> Result<Vec<u8>, super::Error> {
        Ok(derive1(to_text(&value)))
    }
    pub fn decode_from_slice<T: DeserializeOwned, C>(input: &[u8], config: C) -> Result<(T, usize), super::Error> {
        if maybe() { Ok((derive1(input), opaque())) } else { Err(super::Error) }
    }
}
