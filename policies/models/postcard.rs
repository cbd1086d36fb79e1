// postcard: bytes of a value are all that the value shows.

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
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub fn to_allocvec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    Ok(derive1(to_text(value)))
}
pub fn to_stdvec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    Ok(derive1(to_text(value)))
}
pub fn from_bytes<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
