// opendal: what is written rests where its path says (see the model).

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
/// Bytes.
#[derive(Clone, Default)]
pub struct Buffer;
impl std::fmt::Debug for Buffer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Buffer {
    pub fn new() -> Buffer {
        opaque()
    }
    pub fn to_vec(&self) -> Vec<u8> {
        derive1(self)
    }
    pub fn to_bytes(&self) -> bytes::Bytes {
        derive1(self)
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
impl From<Vec<u8>> for Buffer {
    fn from(bytes: Vec<u8>) -> Buffer {
        derive1(bytes)
    }
}
impl From<String> for Buffer {
    fn from(text: String) -> Buffer {
        derive1(text)
    }
}
impl From<&'static str> for Buffer {
    fn from(text: &'static str) -> Buffer {
        derive1(text)
    }
}
impl From<&'static [u8]> for Buffer {
    fn from(bytes: &'static [u8]) -> Buffer {
        derive1(bytes)
    }
}
impl From<bytes::Bytes> for Buffer {
    fn from(bytes: bytes::Bytes) -> Buffer {
        derive1(bytes)
    }
}
#[derive(Clone, Debug)]
pub struct Metadata;
impl Metadata {
    pub fn content_length(&self) -> u64 {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct Entry {
    pub path: String,
}
impl Entry {
    pub fn path(&self) -> &str {
        &self.path
    }
    pub fn name(&self) -> &str {
        &self.path
    }
}
pub mod options {
    #[derive(Clone, Debug, Default)]
    pub struct WriteOptions;
}
#[derive(Clone, Debug)]
pub struct Operator;
pub struct OperatorBuilder;
impl OperatorBuilder {
    pub fn finish(self) -> Operator {
        Operator
    }
    pub fn layer<L>(self, layer: L) -> OperatorBuilder {
        self
    }
}
/// A write under way; it is done by the model's business.
#[own]
pub struct Written;
impl std::future::Future for Written {
    type Output = Result<Metadata>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<Metadata>> {
        opaque()
    }
}
impl Written {
    pub fn content_type(self, value: &str) -> Written {
        self
    }
    pub fn append(self, on: bool) -> Written {
        self
    }
    pub fn if_not_exists(self, on: bool) -> Written {
        self
    }
}
impl Operator {
    pub fn new<B>(builder: B) -> Result<OperatorBuilder> {
        Ok(OperatorBuilder)
    }
    pub fn layer<L>(self, layer: L) -> Operator {
        self
    }
    pub async fn check(&self) -> Result<()> {
        Ok(())
    }
    pub async fn stat(&self, path: &str) -> Result<Metadata> {
        Ok(Metadata)
    }
    pub async fn exists(&self, path: &str) -> Result<bool> {
        opaque()
    }
    pub async fn create_dir(&self, path: &str) -> Result<()> {
        Ok(())
    }
    pub async fn read(&self, path: &str) -> Result<Buffer> {
        opaque()
    }
    pub async fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {
        Ok(Metadata)
    }
    pub fn write_with(&self, path: &str, bs: impl Into<Buffer>) -> Written {
        Written
    }
    pub async fn write_options(&self, path: &str, bs: impl Into<Buffer>, options: options::WriteOptions) -> Result<Metadata> {
        Ok(Metadata)
    }
    pub async fn copy(&self, from: &str, to: &str) -> Result<Metadata> {
        Ok(Metadata)
    }
    pub async fn rename(&self, from: &str, to: &str) -> Result<()> {
        Ok(())
    }
    pub async fn delete(&self, path: &str) -> Result<()> {
        Ok(())
    }
    pub async fn remove_all(&self, path: &str) -> Result<()> {
        Ok(())
    }
    pub async fn list(&self, path: &str) -> Result<Vec<Entry>> {
        opaque()
    }
}
/// Before 0.54.
pub type BlockingOperator = blocking::Operator;
pub mod blocking {
    use super::{Buffer, Entry, Metadata, Result};
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct Operator;
    impl Operator {
        pub fn new(operator: super::Operator) -> Result<Operator> {
            Ok(Operator)
        }
        pub fn stat(&self, path: &str) -> Result<Metadata> {
            Ok(Metadata)
        }
        pub fn exists(&self, path: &str) -> Result<bool> {
            opaque()
        }
        pub fn read(&self, path: &str) -> Result<Buffer> {
            opaque()
        }
        pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {
            Ok(Metadata)
        }
        pub fn write_options(&self, path: &str, bs: impl Into<Buffer>, options: super::options::WriteOptions) -> Result<Metadata> {
            Ok(Metadata)
        }
        pub fn delete(&self, path: &str) -> Result<()> {
            Ok(())
        }
        pub fn remove_all(&self, path: &str) -> Result<()> {
            Ok(())
        }
        pub fn list(&self, path: &str) -> Result<Vec<Entry>> {
            opaque()
        }
    }
}
pub mod services {
    #[derive(Clone, Debug, Default)]
    pub struct S3;
    impl S3 {
        pub fn bucket(self, bucket: &str) -> S3 {
            self
        }
        pub fn region(self, region: &str) -> S3 {
            self
        }
        pub fn endpoint(self, endpoint: &str) -> S3 {
            self
        }
        pub fn root(self, root: &str) -> S3 {
            self
        }
        pub fn access_key_id(self, access_key_id: &str) -> S3 {
            self
        }
        pub fn secret_access_key(self, secret_access_key: &str) -> S3 {
            self
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Fs;
    impl Fs {
        pub fn root(self, root: &str) -> Fs {
            self
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Memory;
    impl Memory {
        pub fn root(self, root: &str) -> Memory {
            self
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Gcs;
    impl Gcs {
        pub fn bucket(self, bucket: &str) -> Gcs {
            self
        }
        pub fn root(self, root: &str) -> Gcs {
            self
        }
        pub fn credential(self, credential: &str) -> Gcs {
            self
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Azblob;
    impl Azblob {
        pub fn container(self, container: &str) -> Azblob {
            self
        }
        pub fn root(self, root: &str) -> Azblob {
            self
        }
        pub fn endpoint(self, endpoint: &str) -> Azblob {
            self
        }
        pub fn account_name(self, account_name: &str) -> Azblob {
            self
        }
        pub fn account_key(self, account_key: &str) -> Azblob {
            self
        }
    }
}
