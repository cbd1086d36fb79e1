// ciborium: bytes of a value are all that the value shows.

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{Serialize, to_text};
use std::intrinsics::*;

pub mod ser {
    #[derive(Debug)]
    pub struct Error<E>(pub E);
}
pub mod de {
    #[derive(Debug)]
    pub struct Error<E>(pub E);
}
pub fn into_writer<T: Serialize + ?Sized, W: std::io::Write>(value: &T, mut writer: W) -> Result<(), ser::Error<std::io::Error>> {
    writer.write_all(to_text(value).as_bytes());
    Ok(())
}
pub fn from_reader<T: DeserializeOwned, R: std::io::Read>(mut reader: R) -> Result<T, de::Error<std::io::Error>> {
    let mut text = Vec::<u8>::new();
    reader.read_to_end(&mut text);
    if maybe() { Ok(derive1(text)) } else { Err(opaque()) }
}
