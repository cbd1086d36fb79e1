// urlencoding: the form stays.

use std::borrow::Cow;
use std::intrinsics::*;

pub fn encode(data: &str) -> Cow<'_, str> {
    derive1(data)
}
pub fn encode_binary(data: &[u8]) -> Cow<'_, str> {
    derive1(data)
}
pub fn decode(data: &str) -> Result<Cow<'_, str>, std::string::FromUtf8Error> {
    Ok(derive1(data))
}
pub fn decode_binary(data: &[u8]) -> Cow<'_, [u8]> {
    derive1(data)
}
