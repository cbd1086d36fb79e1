// toml: text of a value is all that the value shows.

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{Serialize, to_text};
use std::intrinsics::*;

pub mod ser {
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
}
pub mod de {
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
}
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, ser::Error> {
    Ok(derive1(to_text(value)))
}
pub fn to_string_pretty<T: Serialize + ?Sized>(value: &T) -> Result<String, ser::Error> {
    Ok(derive1(to_text(value)))
}
pub fn from_str<'a, T: Deserialize<'a>>(input: &'a str) -> Result<T, de::Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
pub fn from_slice<'a, T: Deserialize<'a>>(input: &'a [u8]) -> Result<T, de::Error> {
    if maybe() { Ok(derive1(input)) } else { Err(opaque()) }
}
#[derive(Clone, Debug)]
pub struct Value;
pub type Table = std::collections::BTreeMap<String, Value>;
