// serde_yaml: text of a value is all that the value shows.

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{Serialize, to_text};
use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    Ok(derive1(to_text(value)))
}
pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error> {
    Ok(derive1(to_text(&value)))
}
pub fn to_writer<W: std::io::Write, T: Serialize + ?Sized>(mut writer: W, value: &T) -> Result<(), Error> {
    writer.write_all(to_text(value).as_bytes());
    Ok(())
}
pub fn from_str<'a, T: Deserialize<'a>>(input: &'a str) -> Result<T, Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
pub fn from_slice<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
pub fn from_value<'a, T: DeserializeOwned>(input: Value) -> Result<T, Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
pub fn from_reader<R: std::io::Read, T: DeserializeOwned>(mut reader: R) -> Result<T, Error> {
    let mut text = Vec::<u8>::new();
    reader.read_to_end(&mut text);
    if maybe() { Ok(derive1(text)) } else { Err(opaque()) }
}
#[derive(Clone, Debug)]
pub struct Value;
