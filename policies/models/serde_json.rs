// serde_json: text of a value is all that the value shows; a value read from text is all of the text.

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::{Serialize, Serializer, to_text};
use std::intrinsics::*;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl serde::ser::Error for Error {
    fn custom<T: std::fmt::Display>(msg: T) -> Error {
        Error
    }
}
impl serde::de::Error for Error {
    fn custom<T: std::fmt::Display>(msg: T) -> Error {
        Error
    }
}
impl Error {
    pub fn line(&self) -> usize {
        opaque()
    }
    pub fn column(&self) -> usize {
        opaque()
    }
    pub fn is_data(&self) -> bool {
        opaque()
    }
    pub fn is_syntax(&self) -> bool {
        opaque()
    }
    pub fn is_eof(&self) -> bool {
        opaque()
    }
}
impl From<Error> for std::io::Error {
    fn from(error: Error) -> std::io::Error {
        opaque()
    }
}
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    Ok(to_text(value))
}
pub fn to_string_pretty<T: Serialize + ?Sized>(value: &T) -> Result<String> {
    Ok(to_text(value))
}
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    Ok(derive1(to_text(value)))
}
pub fn to_vec_pretty<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>> {
    Ok(derive1(to_text(value)))
}
pub fn to_value<T: Serialize>(value: T) -> Result<Value> {
    Ok(derive1(to_text(&value)))
}
pub fn to_writer<W: std::io::Write, T: Serialize + ?Sized>(mut writer: W, value: &T) -> Result<()> {
    let text = to_text(value);
    writer.write_all(text.as_bytes());
    Ok(())
}
pub fn to_writer_pretty<W: std::io::Write, T: Serialize + ?Sized>(writer: W, value: &T) -> Result<()> {
    to_writer(writer, value)
}
pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T> {
    if maybe() { Ok(derive1(s)) } else { Err(Error) }
}
pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T> {
    if maybe() { Ok(derive1(v)) } else { Err(Error) }
}
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T> {
    if maybe() { Ok(derive1(value)) } else { Err(Error) }
}
pub fn from_reader<R: std::io::Read, T: DeserializeOwned>(mut reader: R) -> Result<T> {
    let mut text = String::new();
    reader.read_to_string(&mut text);
    if maybe() { Ok(derive1(text)) } else { Err(Error) }
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    pub n: i64,
}
impl Number {
    pub fn as_i64(&self) -> Option<i64> {
        Some(self.n)
    }
    pub fn as_u64(&self) -> Option<u64> {
        Some(derive1(self))
    }
    pub fn as_f64(&self) -> Option<f64> {
        Some(derive1(self))
    }
    pub fn from_f64(f: f64) -> Option<Number> {
        Some(derive1(f))
    }
}
impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
pub type Map<K, V> = std::collections::BTreeMap<K, V>;
pub mod map {
    pub use super::Map;
    pub use std::collections::btree_map::{Entry, IntoIter, Iter, Keys, Values};
}
pub mod value {
    pub use super::{Map, Number, Value, from_value, to_value};
    pub use super::raw::RawValue;
}
pub mod raw {
    use std::intrinsics::*;
    pub struct RawValue;
    impl RawValue {
        pub fn get(&self) -> &str {
            same(self)
        }
        pub fn from_string(json: String) -> super::Result<Box<RawValue>> {
            Ok(same(json))
        }
    }
}
/// What may stand in an index of a value: a key or position. All of a value is one thing.
pub trait Index {}
impl Index for str {}
impl Index for String {}
impl Index for usize {}
impl<T: Index + ?Sized> Index for &T {}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value> {
        Some(self)
    }
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> {
        Some(self)
    }
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        Some(self)
    }
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        Some(self)
    }
    pub fn take(&mut self) -> Value {
        *self
    }
    pub fn is_null(&self) -> bool {
        opaque()
    }
    pub fn is_string(&self) -> bool {
        opaque()
    }
    pub fn is_object(&self) -> bool {
        opaque()
    }
    pub fn is_array(&self) -> bool {
        opaque()
    }
    pub fn is_number(&self) -> bool {
        opaque()
    }
    pub fn is_boolean(&self) -> bool {
        opaque()
    }
    pub fn as_str(&self) -> Option<&str> {
        Some(same(self))
    }
    pub fn as_bool(&self) -> Option<bool> {
        Some(derive1(self))
    }
    pub fn as_i64(&self) -> Option<i64> {
        Some(derive1(self))
    }
    pub fn as_u64(&self) -> Option<u64> {
        Some(derive1(self))
    }
    pub fn as_f64(&self) -> Option<f64> {
        Some(derive1(self))
    }
    pub fn as_number(&self) -> Option<&Number> {
        Some(derive1(self))
    }
    pub fn as_array(&self) -> Option<&Vec<Value>> {
        Some(same(self))
    }
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
        Some(same(self))
    }
    pub fn as_object(&self) -> Option<&Map<String, Value>> {
        Some(same(self))
    }
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {
        Some(same(self))
    }
}
impl Default for Value {
    fn default() -> Value {
        Value::Null
    }
}
impl<I: Index> std::ops::Index<I> for Value {
    type Output = Value;
    fn index(&self, index: I) -> &Value {
        self
    }
}
impl<I: Index> std::ops::IndexMut<I> for Value {
    fn index_mut(&mut self, index: I) -> &mut Value {
        self
    }
}
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl std::str::FromStr for Value {
    type Err = Error;
    fn from_str(s: &str) -> Result<Value> {
        Ok(derive1(s))
    }
}
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(derive1(self))
    }
}
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.n)
    }
}
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: serde::de::Deserializer<'de>>(deserializer: D) -> std::result::Result<Value, D::Error> {}
}
impl From<&str> for Value {
    fn from(value: &str) -> Value {
        derive1(value)
    }
}
impl From<String> for Value {
    fn from(value: String) -> Value {
        derive1(value)
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Value {
        derive1(value)
    }
}
impl From<i32> for Value {
    fn from(value: i32) -> Value {
        derive1(value)
    }
}
impl From<i64> for Value {
    fn from(value: i64) -> Value {
        derive1(value)
    }
}
impl From<u32> for Value {
    fn from(value: u32) -> Value {
        derive1(value)
    }
}
impl From<u64> for Value {
    fn from(value: u64) -> Value {
        derive1(value)
    }
}
impl From<usize> for Value {
    fn from(value: usize) -> Value {
        derive1(value)
    }
}
impl From<f64> for Value {
    fn from(value: f64) -> Value {
        derive1(value)
    }
}
impl From<Map<String, Value>> for Value {
    fn from(value: Map<String, Value>) -> Value {
        derive1(value)
    }
}
impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(value: Vec<T>) -> Value {
        derive1(value)
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        derive1(value)
    }
}
impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        opaque()
    }
}
impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        opaque()
    }
}
