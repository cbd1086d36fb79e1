// meilisearch-sdk: an index names itself in `name`; documents are put into it (see the model).

pub use client::Client;
pub use errors::Error;
pub use indexes::Index;
pub mod errors {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Error {}
}
pub mod task_info {
    #[derive(Clone, Debug)]
    pub struct TaskInfo;
    impl TaskInfo {
        pub fn get_task_uid(&self) -> u32 {
            std::intrinsics::opaque()
        }
    }
}
pub mod client {
    use super::errors::Error;
    use super::indexes::Index;
    use super::task_info::TaskInfo;
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Result<Client, Error> {
            Ok(Client)
        }
        pub fn index(&self, uid: impl Into<String>) -> Index {
            Index { name: uid.into() }
        }
        pub async fn get_index(&self, uid: impl AsRef<str>) -> Result<Index, Error> {
            Ok(Index { name: derive1(uid) })
        }
        pub async fn create_index(&self, uid: impl AsRef<str>, primary_key: Option<&str>) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn delete_index(&self, uid: impl AsRef<str>) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn is_healthy(&self) -> bool {
            opaque()
        }
    }
}
pub mod indexes {
    use super::errors::Error;
    use super::search::SearchQuery;
    use super::task_info::TaskInfo;
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct Index {
        pub name: String,
    }
    impl Index {
        pub async fn add_documents<T: Serialize>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn add_or_replace<T: Serialize>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn add_or_update<T: Serialize>(&self, documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn add_documents_in_batches<T: Serialize>(&self, documents: &[T], batch_size: Option<usize>, primary_key: Option<&str>) -> Result<Vec<TaskInfo>, Error> {
            opaque()
        }
        pub async fn update_documents_in_batches<T: Serialize>(&self, documents: &[T], batch_size: Option<usize>, primary_key: Option<&str>) -> Result<Vec<TaskInfo>, Error> {
            opaque()
        }
        pub async fn get_document<T: DeserializeOwned>(&self, id: &str) -> Result<T, Error> {
            opaque()
        }
        pub async fn delete_document<T: std::fmt::Display>(&self, id: T) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn delete_documents<T: std::fmt::Display>(&self, ids: &[T]) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub async fn delete_all_documents(&self) -> Result<TaskInfo, Error> {
            Ok(TaskInfo)
        }
        pub fn search(&self) -> SearchQuery<'_> {
            SearchQuery { query: String::new() }
        }
    }
}
pub mod search {
    use super::errors::Error;
    use serde::de::DeserializeOwned;
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct SearchResult<T> {
        pub result: T,
    }
    #[derive(Clone, Debug)]
    pub struct SearchResults<T> {
        pub hits: Vec<SearchResult<T>>,
        pub estimated_total_hits: Option<usize>,
        pub query: String,
    }
    #[derive(Clone, Debug)]
    pub struct SearchQuery<'a> {
        pub query: String,
    }
    impl<'a> SearchQuery<'a> {
        pub fn with_query<'b>(&'b mut self, query: &'a str) -> &'b mut SearchQuery<'a> {
            self.query = derive2(&self.query, query);
            self
        }
        pub fn with_filter<'b>(&'b mut self, filter: &'a str) -> &'b mut SearchQuery<'a> {
            self.query = derive2(&self.query, filter);
            self
        }
        pub fn with_limit<'b>(&'b mut self, limit: usize) -> &'b mut SearchQuery<'a> {
            self
        }
        pub fn with_offset<'b>(&'b mut self, offset: usize) -> &'b mut SearchQuery<'a> {
            self
        }
        pub async fn execute<T: DeserializeOwned>(&'a self) -> Result<SearchResults<T>, Error> {
            opaque()
        }
    }
}
