// object_store: what is put rests where its path says (see the model).

use std::intrinsics::*;
use std::sync::Arc;

pub use path::Path;
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub mod path {
    use std::intrinsics::*;
    /// A text.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path {
        pub raw: String,
    }
    impl Path {
        pub fn parse<S: AsRef<str>>(path: S) -> Result<Path, super::Error> {
            Ok(Path { raw: derive1(path) })
        }
        pub fn child<'a, P: Into<PathPart<'a>>>(&self, child: P) -> Path {
            Path { raw: derive2(&self.raw, child.into().raw) }
        }
        pub fn join<'a, P: Into<PathPart<'a>>>(&self, child: P) -> Path {
            Path { raw: derive2(&self.raw, child.into().raw) }
        }
        pub fn filename(&self) -> Option<&str> {
            Some(&self.raw)
        }
    }
    pub struct PathPart<'a> {
        pub raw: &'a str,
    }
    impl<'a> From<&'a str> for PathPart<'a> {
        fn from(raw: &'a str) -> PathPart<'a> {
            PathPart { raw }
        }
    }
    impl<'a> From<String> for PathPart<'a> {
        fn from(raw: String) -> PathPart<'a> {
            PathPart { raw: derive1(raw) }
        }
    }
    impl From<&str> for Path {
        fn from(raw: &str) -> Path {
            Path { raw: same(raw) }
        }
    }
    impl From<String> for Path {
        fn from(raw: String) -> Path {
            Path { raw }
        }
    }
    impl AsRef<str> for Path {
        fn as_ref(&self) -> &str {
            &self.raw
        }
    }
    impl std::fmt::Display for Path {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.raw)
        }
    }
    impl std::fmt::Debug for Path {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.raw)
        }
    }
}
#[derive(Clone, Debug, Default)]
pub struct PutPayload {
    pub bytes: Vec<u8>,
}
impl PutPayload {
    pub fn new() -> PutPayload {
        PutPayload { bytes: Vec::new() }
    }
    pub fn from_bytes(bytes: bytes::Bytes) -> PutPayload {
        PutPayload { bytes: same(bytes) }
    }
    pub fn from_static(bytes: &'static [u8]) -> PutPayload {
        PutPayload { bytes: same(bytes) }
    }
    pub fn content_length(&self) -> usize {
        opaque()
    }
}
impl From<bytes::Bytes> for PutPayload {
    fn from(bytes: bytes::Bytes) -> PutPayload {
        PutPayload { bytes: same(bytes) }
    }
}
impl From<Vec<u8>> for PutPayload {
    fn from(bytes: Vec<u8>) -> PutPayload {
        PutPayload { bytes }
    }
}
impl From<String> for PutPayload {
    fn from(text: String) -> PutPayload {
        PutPayload { bytes: derive1(text) }
    }
}
impl From<&'static str> for PutPayload {
    fn from(text: &'static str) -> PutPayload {
        PutPayload { bytes: derive1(text) }
    }
}
#[derive(Clone, Debug)]
pub struct PutResult;
#[derive(Clone, Debug, Default)]
pub struct PutOptions;
#[derive(Debug)]
pub struct GetResult;
impl GetResult {
    pub async fn bytes(self) -> Result<bytes::Bytes> {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct ObjectMeta {
    pub location: Path,
    pub size: u64,
}
pub trait ObjectStore {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult> {
        opaque()
    }
    async fn put_opts(&self, location: &Path, payload: PutPayload, options: PutOptions) -> Result<PutResult> {
        opaque()
    }
    async fn get(&self, location: &Path) -> Result<GetResult> {
        opaque()
    }
    async fn head(&self, location: &Path) -> Result<ObjectMeta> {
        opaque()
    }
    async fn delete(&self, location: &Path) -> Result<()> {
        Ok(())
    }
    async fn copy(&self, from: &Path, to: &Path) -> Result<()> {
        Ok(())
    }
    async fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        Ok(())
    }
    fn list(&self, prefix: Option<&Path>) -> futures::stream::BoxStream<'static, Result<ObjectMeta>> {
        opaque()
    }
}
/// The same functions: they moved here.
pub use ObjectStore as ObjectStoreExt;
impl<T: ObjectStore + ?Sized> ObjectStore for Arc<T> {}
impl<T: ObjectStore + ?Sized> ObjectStore for Box<T> {}
pub mod memory {
    #[derive(Clone, Debug, Default)]
    pub struct InMemory;
    impl InMemory {
        pub fn new() -> InMemory {
            InMemory
        }
    }
    impl super::ObjectStore for InMemory {}
}
pub mod local {
    #[derive(Debug)]
    pub struct LocalFileSystem;
    impl LocalFileSystem {
        pub fn new() -> LocalFileSystem {
            LocalFileSystem
        }
        pub fn new_with_prefix<P: AsRef<std::path::Path>>(prefix: P) -> super::Result<LocalFileSystem> {
            Ok(LocalFileSystem)
        }
    }
    impl super::ObjectStore for LocalFileSystem {}
}
pub mod aws {
    #[derive(Clone, Debug)]
    pub struct AmazonS3;
    impl super::ObjectStore for AmazonS3 {}
    #[derive(Clone, Debug, Default)]
    pub struct AmazonS3Builder;
    impl AmazonS3Builder {
        pub fn new() -> AmazonS3Builder {
            AmazonS3Builder
        }
        pub fn from_env() -> AmazonS3Builder {
            AmazonS3Builder
        }
        pub fn with_region<S: Into<String>>(self, region: S) -> AmazonS3Builder {
            self
        }
        pub fn with_bucket_name<S: Into<String>>(self, name: S) -> AmazonS3Builder {
            self
        }
        pub fn with_access_key_id<S: Into<String>>(self, id: S) -> AmazonS3Builder {
            self
        }
        pub fn with_secret_access_key<S: Into<String>>(self, key: S) -> AmazonS3Builder {
            self
        }
        pub fn with_endpoint<S: Into<String>>(self, endpoint: S) -> AmazonS3Builder {
            self
        }
        pub fn build(self) -> super::Result<AmazonS3> {
            Ok(AmazonS3)
        }
    }
}
pub mod gcp {
    #[derive(Clone, Debug)]
    pub struct GoogleCloudStorage;
    impl super::ObjectStore for GoogleCloudStorage {}
}
pub mod azure {
    #[derive(Clone, Debug)]
    pub struct MicrosoftAzure;
    impl super::ObjectStore for MicrosoftAzure {}
}
