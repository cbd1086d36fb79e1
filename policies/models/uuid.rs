// uuid: a value of its own; random ones carry nothing.

use std::intrinsics::*;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Uuid {
    pub bits: u128,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::fmt::Display for Uuid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.bits);
        Ok(())
    }
}
impl std::fmt::Debug for Uuid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.bits);
        Ok(())
    }
}
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl Uuid {
    pub const NAMESPACE_DNS: Uuid = Uuid { bits: 0 };
    pub const NAMESPACE_URL: Uuid = Uuid { bits: 0 };
    pub const NAMESPACE_OID: Uuid = Uuid { bits: 0 };
    pub fn nil() -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn max() -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn now_v1(node: &[u8; 6]) -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn new_v4() -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn now_v7() -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn now_v6(node: &[u8; 6]) -> Uuid {
        Uuid { bits: 0 }
    }
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {
        Uuid { bits: derive1(name) }
    }
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {
        Uuid { bits: derive1(name) }
    }
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {
        if maybe() { Ok(Uuid { bits: derive1(input) }) } else { Err(Error) }
    }
    pub fn try_parse(input: &str) -> Result<Uuid, Error> {
        Uuid::parse_str(input)
    }
    pub fn from_bytes(bytes: [u8; 16]) -> Uuid {
        Uuid { bits: derive1(bytes) }
    }
    pub fn from_slice(bytes: &[u8]) -> Result<Uuid, Error> {
        Ok(Uuid { bits: derive1(bytes) })
    }
    pub fn from_u128(v: u128) -> Uuid {
        Uuid { bits: v }
    }
    pub fn as_u128(&self) -> u128 {
        self.bits
    }
    pub fn as_bytes(&self) -> &[u8; 16] {
        derive1(self)
    }
    pub fn into_bytes(self) -> [u8; 16] {
        derive1(self)
    }
    pub fn is_nil(&self) -> bool {
        opaque()
    }
    pub fn simple(self) -> Uuid {
        self
    }
    pub fn hyphenated(self) -> Uuid {
        self
    }
    pub fn as_simple(&self) -> &Uuid {
        self
    }
    pub fn as_hyphenated(&self) -> &Uuid {
        self
    }
    pub fn encode_lower<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str {
        derive1(self)
    }
}
impl std::str::FromStr for Uuid {
    type Err = Error;
    fn from_str(s: &str) -> Result<Uuid, Error> {
        Uuid::parse_str(s)
    }
}
impl From<Uuid> for String {
    fn from(value: Uuid) -> String {
        derive1(value)
    }
}
impl serde::Serialize for Uuid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u128(self.bits)
    }
}
impl<'de> serde::Deserialize<'de> for Uuid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
