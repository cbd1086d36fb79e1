// bson: a document holds what it is made of.

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, to_text};
use std::intrinsics::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Document;
#[derive(Clone, Debug, PartialEq)]
pub enum Bson {
    Null,
    String(String),
    ObjectId(oid::ObjectId),
}
impl Bson {
    pub fn as_object_id(&self) -> Option<oid::ObjectId> {
        opaque()
    }
    pub fn as_str(&self) -> Option<&str> {
        Some(same(self))
    }
}
impl Document {
    pub fn new() -> Document {
        opaque()
    }
    pub fn insert<K: Into<String>, V>(&mut self, key: K, value: V) -> Option<Bson> {
        *self = derive2(&*self, value);
        opaque()
    }
    pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {
        Some(derive1(self))
    }
    pub fn get_str(&self, key: impl AsRef<str>) -> Result<&str, ser::Error> {
        Ok(derive1(self))
    }
}
pub mod oid {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ObjectId;
    impl ObjectId {
        pub fn new() -> ObjectId {
            ObjectId
        }
        pub fn parse_str(text: impl AsRef<str>) -> Result<ObjectId, super::ser::Error> {
            Ok(ObjectId)
        }
        pub fn to_hex(self) -> String {
            String::new()
        }
    }
}
pub mod ser {
    #[derive(Debug, Clone)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
}
pub mod de {
    pub use super::ser::Error;
}
pub fn to_document<T: Serialize + ?Sized>(value: &T) -> Result<Document, ser::Error> {
    Ok(derive1(to_text(value)))
}
pub fn to_bson<T: Serialize + ?Sized>(value: &T) -> Result<Bson, ser::Error> {
    Ok(derive1(to_text(value)))
}
pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>, ser::Error> {
    Ok(derive1(to_text(value)))
}
pub fn from_document<T: DeserializeOwned>(document: Document) -> Result<T, de::Error> {
    Ok(derive1(document))
}
pub fn from_bson<T: DeserializeOwned>(value: Bson) -> Result<T, de::Error> {
    Ok(derive1(value))
}
