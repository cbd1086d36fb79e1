// elasticsearch: a request is a builder; it holds where it goes in `parts` and its document in `body`. What is sent, and where, is the
// model's business.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub enum IndexParts<'b> {
    IndexId(&'b str, &'b str),
    Index(&'b str),
}
impl<'b> IndexParts<'b> {
    fn index(&self) -> String {
        match self {
            IndexParts::IndexId(index, _) => same(*index),
            IndexParts::Index(index) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            IndexParts::IndexId(_, id) => derive1(*id),
            _ => String::new(),
        }
    }
}
pub enum CreateParts<'b> {
    IndexId(&'b str, &'b str),
}
impl<'b> CreateParts<'b> {
    fn index(&self) -> String {
        match self {
            CreateParts::IndexId(index, _) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            CreateParts::IndexId(_, id) => derive1(*id),
        }
    }
}
pub enum UpdateParts<'b> {
    IndexId(&'b str, &'b str),
}
impl<'b> UpdateParts<'b> {
    fn index(&self) -> String {
        match self {
            UpdateParts::IndexId(index, _) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            UpdateParts::IndexId(_, id) => derive1(*id),
        }
    }
}
pub enum GetParts<'b> {
    IndexId(&'b str, &'b str),
}
impl<'b> GetParts<'b> {
    fn index(&self) -> String {
        match self {
            GetParts::IndexId(index, _) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            GetParts::IndexId(_, id) => derive1(*id),
        }
    }
}
pub enum DeleteParts<'b> {
    IndexId(&'b str, &'b str),
}
impl<'b> DeleteParts<'b> {
    fn index(&self) -> String {
        match self {
            DeleteParts::IndexId(index, _) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            DeleteParts::IndexId(_, id) => derive1(*id),
        }
    }
}
pub enum BulkParts<'b> {
    None,
    Index(&'b str),
}
impl<'b> BulkParts<'b> {
    fn index(&self) -> String {
        match self {
            BulkParts::None => String::new(),
            BulkParts::Index(index) => same(*index),
        }
    }
}
pub enum SearchParts<'b> {
    None,
    Index(&'b [&'b str]),
}
impl<'b> SearchParts<'b> {
    fn index(&self) -> String {
        match self {
            SearchParts::None => String::new(),
            SearchParts::Index(index) => same(index[0]),
        }
    }
}
pub enum CountParts<'b> {
    None,
    Index(&'b [&'b str]),
}
impl<'b> CountParts<'b> {
    fn index(&self) -> String {
        match self {
            CountParts::None => String::new(),
            CountParts::Index(index) => same(index[0]),
        }
    }
}
pub enum DeleteByQueryParts<'b> {
    Index(&'b [&'b str]),
}
impl<'b> DeleteByQueryParts<'b> {
    fn index(&self) -> String {
        match self {
            DeleteByQueryParts::Index(index) => same(index[0]),
        }
    }
}
pub enum UpdateByQueryParts<'b> {
    Index(&'b [&'b str]),
}
impl<'b> UpdateByQueryParts<'b> {
    fn index(&self) -> String {
        match self {
            UpdateByQueryParts::Index(index) => same(index[0]),
        }
    }
}
pub enum ExistsParts<'b> {
    IndexId(&'b str, &'b str),
}
impl<'b> ExistsParts<'b> {
    fn index(&self) -> String {
        match self {
            ExistsParts::IndexId(index, _) => same(*index),
        }
    }
    fn id(&self) -> String {
        match self {
            ExistsParts::IndexId(_, id) => derive1(*id),
        }
    }
}
pub struct Index<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Index<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> Index<'a, 'b, http::request::JsonBody<T>> {
        Index { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Create<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Create<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> Create<'a, 'b, http::request::JsonBody<T>> {
        Create { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Update<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Update<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> Update<'a, 'b, http::request::JsonBody<T>> {
        Update { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Get<'a, 'b> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b> Get<'a, 'b> {
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Delete<'a, 'b> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b> Delete<'a, 'b> {
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Bulk<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Bulk<'a, 'b, B> {
    pub fn body<T: http::request::Body>(self, body: Vec<T>) -> Bulk<'a, 'b, http::request::NdBody<T>> {
        Bulk { parts: self.parts, id: self.id, body: body[0].text() }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Search<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Search<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> Search<'a, 'b, http::request::JsonBody<T>> {
        Search { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub fn from(self, from: i64) -> Self {
        self
    }
    pub fn size(self, size: i64) -> Self {
        self
    }
    pub fn sort(self, sort: &'b [&'b str]) -> Self {
        self
    }
    pub fn scroll(self, scroll: &'b str) -> Self {
        self
    }
    pub fn q(mut self, q: &'b str) -> Self {
        self.body = derive2(self.body, q);
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Count<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> Count<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> Count<'a, 'b, http::request::JsonBody<T>> {
        Count { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct DeleteByQuery<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> DeleteByQuery<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> DeleteByQuery<'a, 'b, http::request::JsonBody<T>> {
        DeleteByQuery { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct UpdateByQuery<'a, 'b, B> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b, B> UpdateByQuery<'a, 'b, B> {
    pub fn body<T: Serialize>(self, body: T) -> UpdateByQuery<'a, 'b, http::request::JsonBody<T>> {
        UpdateByQuery { parts: self.parts, id: self.id, body: to_text(&body) }
    }
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
pub struct Exists<'a, 'b> {
    pub parts: String,
    pub id: String,
    pub body: String,
}
impl<'a, 'b> Exists<'a, 'b> {
    pub fn refresh(self, refresh: params::Refresh) -> Self {
        self
    }
    pub fn routing(self, routing: &'b str) -> Self {
        self
    }
    pub fn pipeline(self, pipeline: &'b str) -> Self {
        self
    }
    pub fn pretty(self, pretty: bool) -> Self {
        self
    }
    pub fn timeout(self, timeout: &'b str) -> Self {
        self
    }
    pub async fn send(self) -> Result<http::response::Response, Error> {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct Elasticsearch;
impl Default for Elasticsearch {
    fn default() -> Elasticsearch {
        Elasticsearch
    }
}
impl Elasticsearch {
    pub fn new(transport: http::transport::Transport) -> Elasticsearch {
        Elasticsearch
    }
    pub fn index<'a, 'b>(&'a self, parts: IndexParts<'b>) -> Index<'a, 'b, ()> {
        Index { parts: parts.index(), id: parts.id(), body: String::new() }
    }
    pub fn create<'a, 'b>(&'a self, parts: CreateParts<'b>) -> Create<'a, 'b, ()> {
        Create { parts: parts.index(), id: parts.id(), body: String::new() }
    }
    pub fn update<'a, 'b>(&'a self, parts: UpdateParts<'b>) -> Update<'a, 'b, ()> {
        Update { parts: parts.index(), id: parts.id(), body: String::new() }
    }
    pub fn get<'a, 'b>(&'a self, parts: GetParts<'b>) -> Get<'a, 'b> {
        Get { parts: parts.index(), id: parts.id(), body: String::new() }
    }
    pub fn delete<'a, 'b>(&'a self, parts: DeleteParts<'b>) -> Delete<'a, 'b> {
        Delete { parts: parts.index(), id: parts.id(), body: String::new() }
    }
    pub fn bulk<'a, 'b>(&'a self, parts: BulkParts<'b>) -> Bulk<'a, 'b, ()> {
        Bulk { parts: parts.index(), id: String::new(), body: String::new() }
    }
    pub fn search<'a, 'b>(&'a self, parts: SearchParts<'b>) -> Search<'a, 'b, ()> {
        Search { parts: parts.index(), id: String::new(), body: String::new() }
    }
    pub fn count<'a, 'b>(&'a self, parts: CountParts<'b>) -> Count<'a, 'b, ()> {
        Count { parts: parts.index(), id: String::new(), body: String::new() }
    }
    pub fn delete_by_query<'a, 'b>(&'a self, parts: DeleteByQueryParts<'b>) -> DeleteByQuery<'a, 'b, ()> {
        DeleteByQuery { parts: parts.index(), id: String::new(), body: String::new() }
    }
    pub fn update_by_query<'a, 'b>(&'a self, parts: UpdateByQueryParts<'b>) -> UpdateByQuery<'a, 'b, ()> {
        UpdateByQuery { parts: parts.index(), id: String::new(), body: String::new() }
    }
    pub fn exists<'a, 'b>(&'a self, parts: ExistsParts<'b>) -> Exists<'a, 'b> {
        Exists { parts: parts.index(), id: parts.id(), body: String::new() }
    }
}
/// What a request in bulk does with one document.
pub struct BulkOperation<B> {
    pub body: String,
    pub kind: B,
}
impl<B: Serialize> BulkOperation<B> {
    pub fn create(source: B) -> BulkCreateOperation<B> {
        BulkCreateOperation { body: to_text(&source), kind: source }
    }
    pub fn index(source: B) -> BulkIndexOperation<B> {
        BulkIndexOperation { body: to_text(&source), kind: source }
    }
    pub fn delete<S: Into<String>>(id: S) -> BulkDeleteOperation<B> {
        BulkDeleteOperation { body: id.into(), kind: opaque() }
    }
    pub fn update<S: Into<String>>(id: S, source: B) -> BulkUpdateOperation<B> {
        BulkUpdateOperation { body: derive2(id.into(), to_text(&source)), kind: source }
    }
}
impl<B> http::request::Body for BulkOperation<B> {
    fn text(&self) -> String {
        self.body.clone()
    }
}
pub struct BulkCreateOperation<B> {
    pub body: String,
    pub kind: B,
}
impl<B> BulkCreateOperation<B> {
    pub fn id<S: Into<String>>(mut self, id: S) -> Self {
        self.body = derive2(self.body, id.into());
        self
    }
    pub fn index<S: Into<String>>(self, index: S) -> Self {
        self
    }
    pub fn routing<S: Into<String>>(self, routing: S) -> Self {
        self
    }
}
impl<B> http::request::Body for BulkCreateOperation<B> {
    fn text(&self) -> String {
        self.body.clone()
    }
}
impl<B> From<BulkCreateOperation<B>> for BulkOperation<B> {
    fn from(operation: BulkCreateOperation<B>) -> BulkOperation<B> {
        BulkOperation { body: operation.body, kind: operation.kind }
    }
}
pub struct BulkIndexOperation<B> {
    pub body: String,
    pub kind: B,
}
impl<B> BulkIndexOperation<B> {
    pub fn id<S: Into<String>>(mut self, id: S) -> Self {
        self.body = derive2(self.body, id.into());
        self
    }
    pub fn index<S: Into<String>>(self, index: S) -> Self {
        self
    }
    pub fn routing<S: Into<String>>(self, routing: S) -> Self {
        self
    }
}
impl<B> http::request::Body for BulkIndexOperation<B> {
    fn text(&self) -> String {
        self.body.clone()
    }
}
impl<B> From<BulkIndexOperation<B>> for BulkOperation<B> {
    fn from(operation: BulkIndexOperation<B>) -> BulkOperation<B> {
        BulkOperation { body: operation.body, kind: operation.kind }
    }
}
pub struct BulkDeleteOperation<B> {
    pub body: String,
    pub kind: B,
}
impl<B> BulkDeleteOperation<B> {
    pub fn id<S: Into<String>>(mut self, id: S) -> Self {
        self.body = derive2(self.body, id.into());
        self
    }
    pub fn index<S: Into<String>>(self, index: S) -> Self {
        self
    }
    pub fn routing<S: Into<String>>(self, routing: S) -> Self {
        self
    }
}
impl<B> http::request::Body for BulkDeleteOperation<B> {
    fn text(&self) -> String {
        self.body.clone()
    }
}
impl<B> From<BulkDeleteOperation<B>> for BulkOperation<B> {
    fn from(operation: BulkDeleteOperation<B>) -> BulkOperation<B> {
        BulkOperation { body: operation.body, kind: operation.kind }
    }
}
pub struct BulkUpdateOperation<B> {
    pub body: String,
    pub kind: B,
}
impl<B> BulkUpdateOperation<B> {
    pub fn id<S: Into<String>>(mut self, id: S) -> Self {
        self.body = derive2(self.body, id.into());
        self
    }
    pub fn index<S: Into<String>>(self, index: S) -> Self {
        self
    }
    pub fn routing<S: Into<String>>(self, routing: S) -> Self {
        self
    }
}
impl<B> http::request::Body for BulkUpdateOperation<B> {
    fn text(&self) -> String {
        self.body.clone()
    }
}
impl<B> From<BulkUpdateOperation<B>> for BulkOperation<B> {
    fn from(operation: BulkUpdateOperation<B>) -> BulkOperation<B> {
        BulkOperation { body: operation.body, kind: operation.kind }
    }
}
pub struct BulkOperations {
    pub body: String,
}
impl BulkOperations {
    pub fn new() -> BulkOperations {
        BulkOperations { body: String::new() }
    }
    pub fn push<O: Into<BulkOperation<B>>, B>(&mut self, operation: O) -> Result<(), Error> {
        self.body = derive2(&self.body, operation.into().body);
        Ok(())
    }
}
impl http::request::Body for BulkOperations {
    fn text(&self) -> String {
        self.body.clone()
    }
}
pub mod params {
    pub enum Refresh {
        True,
        False,
        WaitFor,
    }
}
pub mod auth {
    #[derive(Clone)]
    pub enum Credentials {
        Basic(String, String),
        Bearer(String),
        ApiKey(String, String),
    }
}
pub mod http {
    pub use ::http::StatusCode;
    pub mod request {
        use serde::Serialize;
        use serde::ser::to_text;
        /// What may be the body of a request.
        pub trait Body {
            fn text(&self) -> String;
        }
        impl<T: Body> Body for &T {
            fn text(&self) -> String {
                (**self).text()
            }
        }
        pub struct JsonBody<T>(pub T);
        impl<T: Serialize> JsonBody<T> {
            pub fn new(inner: T) -> JsonBody<T> {
                JsonBody(inner)
            }
        }
        impl<T: Serialize> Body for JsonBody<T> {
            fn text(&self) -> String {
                to_text(&self.0)
            }
        }
        impl<T: Serialize> From<T> for JsonBody<T> {
            fn from(inner: T) -> JsonBody<T> {
                JsonBody(inner)
            }
        }
        pub struct NdBody<T>(pub Vec<T>);
        impl Body for String {
            fn text(&self) -> String {
                self.clone()
            }
        }
        impl Body for Vec<u8> {
            fn text(&self) -> String {
                std::intrinsics::derive1(self)
            }
        }
        impl<'a> Body for &'a str {
            fn text(&self) -> String {
                std::intrinsics::derive1(*self)
            }
        }
    }
    pub mod response {
        use serde::de::DeserializeOwned;
        use std::intrinsics::*;
        #[derive(Debug)]
        pub struct Response;
        impl Response {
            pub fn status_code(&self) -> ::http::StatusCode {
                opaque()
            }
            pub async fn json<T: DeserializeOwned>(self) -> Result<T, crate::Error> {
                opaque()
            }
            pub async fn text(self) -> Result<String, crate::Error> {
                opaque()
            }
            pub fn error_for_status_code(self) -> Result<Response, crate::Error> {
                Ok(self)
            }
        }
    }
    pub mod transport {
        use std::intrinsics::*;
        #[derive(Clone, Debug)]
        pub struct Transport;
        impl Transport {
            pub fn single_node(url: &str) -> Result<Transport, crate::Error> {
                Ok(Transport)
            }
        }
        pub struct SingleNodeConnectionPool;
        impl SingleNodeConnectionPool {
            pub fn new(url: url::Url) -> SingleNodeConnectionPool {
                SingleNodeConnectionPool
            }
        }
        pub struct TransportBuilder;
        impl TransportBuilder {
            pub fn new<P>(pool: P) -> TransportBuilder {
                TransportBuilder
            }
            pub fn auth(self, credentials: crate::auth::Credentials) -> TransportBuilder {
                self
            }
            pub fn disable_proxy(self) -> TransportBuilder {
                self
            }
            pub fn build(self) -> Result<Transport, crate::Error> {
                Ok(Transport)
            }
        }
    }
}
