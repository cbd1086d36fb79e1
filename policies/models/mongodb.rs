// mongodb: a collection knows its name, and documents that are given to it rest there; what comes out is new.

use futures::stream::Items;
use std::intrinsics::*;

pub use bson;
#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Client> {
        Ok(Client)
    }
    pub fn with_options(options: options::ClientOptions) -> error::Result<Client> {
        Ok(Client)
    }
    pub fn database(&self, name: &str) -> Database {
        Database
    }
    pub fn default_database(&self) -> Option<Database> {
        Some(Database)
    }
    pub async fn start_session(&self) -> error::Result<ClientSession> {
        Ok(ClientSession)
    }
}
#[derive(Clone, Debug)]
pub struct Database;
impl Database {
    pub fn collection<T>(&self, name: &str) -> Collection<T> {
        Collection { name: same(name), documents: std::marker::PhantomData }
    }
    pub async fn create_collection(&self, name: impl AsRef<str>) -> error::Result<()> {
        Ok(())
    }
}
pub struct ClientSession;
pub struct Collection<T> {
    pub name: String,
    pub documents: std::marker::PhantomData<T>,
}
impl<T> Clone for Collection<T> {
    fn clone(&self) -> Collection<T> {
        Collection { name: self.name.clone(), documents: std::marker::PhantomData }
    }
}
/// What is to be done, with options; awaited, it is done.
#[own]
pub struct Action<R> {
    pub result: R,
}
impl<R> Action<R> {
    pub fn session<S>(self, session: S) -> Self {
        self
    }
    pub fn upsert(self, on: bool) -> Self {
        self
    }
    pub fn ordered(self, on: bool) -> Self {
        self
    }
    pub fn limit(self, n: i64) -> Self {
        self
    }
    pub fn skip(self, n: u64) -> Self {
        self
    }
    pub fn sort<D>(self, by: D) -> Self {
        self
    }
    pub fn projection<D>(self, fields: D) -> Self {
        self
    }
    pub fn return_document<D>(self, which: D) -> Self {
        self
    }
    pub fn with_options<D>(self, options: D) -> Self {
        self
    }
    pub fn run(self) -> R {
        self.result
    }
}
impl<R> std::future::IntoFuture for Action<R> {
    type Output = R;
    type IntoFuture = std::future::Ready<R>;
    fn into_future(self) -> std::future::Ready<R> {
        std::future::ready(self.result)
    }
}
impl<T> Collection<T> {
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
    pub fn clone_with_type<U>(&self) -> Collection<U> {
        Collection { name: self.name.clone(), documents: std::marker::PhantomData }
    }
    pub fn insert_one<D>(&self, document: D) -> Action<error::Result<results::InsertOneResult>> {
        opaque()
    }
    pub fn insert_many<D>(&self, documents: D) -> Action<error::Result<results::InsertManyResult>> {
        opaque()
    }
    pub fn update_one<Q, U>(&self, query: Q, update: U) -> Action<error::Result<results::UpdateResult>> {
        opaque()
    }
    pub fn update_many<Q, U>(&self, query: Q, update: U) -> Action<error::Result<results::UpdateResult>> {
        opaque()
    }
    pub fn replace_one<Q, D>(&self, query: Q, replacement: D) -> Action<error::Result<results::UpdateResult>> {
        opaque()
    }
    pub fn find_one<Q>(&self, query: Q) -> Action<error::Result<Option<T>>> {
        opaque()
    }
    pub fn find<Q>(&self, query: Q) -> Action<error::Result<Items<error::Result<T>>>> {
        opaque()
    }
    pub fn find_one_and_update<Q, U>(&self, query: Q, update: U) -> Action<error::Result<Option<T>>> {
        opaque()
    }
    pub fn find_one_and_replace<Q, D>(&self, query: Q, replacement: D) -> Action<error::Result<Option<T>>> {
        opaque()
    }
    pub fn find_one_and_delete<Q>(&self, query: Q) -> Action<error::Result<Option<T>>> {
        opaque()
    }
    pub fn delete_one<Q>(&self, query: Q) -> Action<error::Result<results::DeleteResult>> {
        opaque()
    }
    pub fn delete_many<Q>(&self, query: Q) -> Action<error::Result<results::DeleteResult>> {
        opaque()
    }
    pub fn count_documents<Q>(&self, query: Q) -> Action<error::Result<u64>> {
        opaque()
    }
    pub fn estimated_document_count(&self) -> Action<error::Result<u64>> {
        opaque()
    }
    pub fn aggregate<P>(&self, pipeline: P) -> Action<error::Result<Items<error::Result<bson::Document>>>> {
        opaque()
    }
    pub fn create_index<I>(&self, index: I) -> Action<error::Result<()>> {
        opaque()
    }
    pub fn drop(&self) -> Action<error::Result<()>> {
        opaque()
    }
}
pub type Cursor<T> = Items<error::Result<T>>;
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug, Clone)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
}
pub mod results {
    #[derive(Debug)]
    pub struct InsertOneResult {
        pub inserted_id: super::bson::Bson,
    }
    #[derive(Debug)]
    pub struct InsertManyResult;
    #[derive(Debug)]
    pub struct UpdateResult {
        pub matched_count: u64,
        pub modified_count: u64,
    }
    #[derive(Debug)]
    pub struct DeleteResult {
        pub deleted_count: u64,
    }
}
pub mod options {
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions;
    impl ClientOptions {
        pub async fn parse(uri: impl AsRef<str>) -> super::error::Result<ClientOptions> {
            Ok(ClientOptions)
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub enum ReturnDocument {
        Before,
        After,
    }
}
