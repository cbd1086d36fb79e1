// diesel_async: diesel's queries, awaited.

use diesel::{Gives, Table};
use diesel::query_builder::SqlQuery;
use diesel::result::QueryResult;
use futures::stream::BoxStream;
use std::intrinsics::*;

pub struct AsyncPgConnection;
pub struct AsyncMysqlConnection;
pub trait SimpleAsyncConnection {
    async fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        diesel::sql_query(query).run();
        opaque()
    }
}
pub trait AsyncConnection: SimpleAsyncConnection + Sized {
    async fn establish(url: &str) -> Result<Self, diesel::ConnectionError> {
        opaque()
    }
    async fn transaction<T, E, F: AsyncFnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {
        f(self).await
    }
    async fn test_transaction<T, E, F: AsyncFnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {
        match f(self).await {
            Ok(value) => value,
            Err(error) => opaque(),
        }
    }
    async fn begin_test_transaction(&mut self) -> QueryResult<()> {
        opaque()
    }
}
impl SimpleAsyncConnection for AsyncPgConnection {}
impl SimpleAsyncConnection for AsyncMysqlConnection {}
impl AsyncConnection for AsyncPgConnection {}
impl AsyncConnection for AsyncMysqlConnection {}
pub trait RunQueryDsl<Conn>: Table + Sized {
    async fn execute(self, connection: &mut Conn) -> QueryResult<usize> {
        self.run();
        opaque()
    }
    async fn load<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>>
    where
        Self::Of: Gives<U>,
    {
        self.run();
        Ok(vec![<Self::Of as Gives<U>>::give()])
    }
    async fn load_stream<U>(self, connection: &mut Conn) -> QueryResult<BoxStream<'_, QueryResult<U>>>
    where
        Self::Of: Gives<U>,
    {
        self.run();
        opaque()
    }
    async fn get_result<U>(self, connection: &mut Conn) -> QueryResult<U>
    where
        Self::Of: Gives<U>,
    {
        self.run();
        Ok(<Self::Of as Gives<U>>::give())
    }
    async fn get_results<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>>
    where
        Self::Of: Gives<U>,
    {
        self.run();
        Ok(vec![<Self::Of as Gives<U>>::give()])
    }
    async fn first<U>(self, connection: &mut Conn) -> QueryResult<U>
    where
        Self::Of: Gives<U>,
    {
        self.run();
        Ok(<Self::Of as Gives<U>>::give())
    }
}
impl<T: Table, Conn> RunQueryDsl<Conn> for T {}
pub mod pooled_connection {
    use std::intrinsics::*;
    #[derive(Clone)]
    pub struct AsyncDieselConnectionManager<C> {
        pub connection: C,
    }
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(url: impl Into<String>) -> Self {
            opaque()
        }
        pub fn new_with_config(url: impl Into<String>, config: ManagerConfig<C>) -> Self {
            opaque()
        }
    }
    pub struct ManagerConfig<C> {
        pub custom_setup: C,
    }
    #[derive(Debug)]
    pub enum PoolError {
        ConnectionError(diesel::ConnectionError),
        QueryError(diesel::result::Error),
    }
    pub mod deadpool {
        use std::intrinsics::*;
        #[derive(Clone)]
        pub struct Pool<C> {
            pub connection: C,
        }
        impl<C> Pool<C> {
            pub fn builder(manager: super::AsyncDieselConnectionManager<C>) -> PoolBuilder<C> {
                PoolBuilder { connection: opaque() }
            }
            pub async fn get(&self) -> Result<Object<C>, PoolError> {
                opaque()
            }
        }
        /// deadpool's builder.
        #[own]
        pub struct PoolBuilder<C> {
            pub connection: C,
        }
        impl<C> PoolBuilder<C> {
            pub fn max_size(self, size: usize) -> Self {
                self
            }
            pub fn wait_timeout(self, timeout: Option<std::time::Duration>) -> Self {
                self
            }
            pub fn create_timeout(self, timeout: Option<std::time::Duration>) -> Self {
                self
            }
            pub fn recycle_timeout(self, timeout: Option<std::time::Duration>) -> Self {
                self
            }
            pub fn runtime<R>(self, runtime: R) -> Self {
                self
            }
            pub fn build(self) -> Result<Pool<C>, BuildError> {
                Ok(Pool { connection: self.connection })
            }
        }
        #[derive(Debug)]
        pub struct BuildError;
        impl std::fmt::Display for BuildError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for BuildError {}
        pub struct Object<C> {
            pub connection: C,
        }
        impl<C> std::ops::Deref for Object<C> {
            type Target = C;
            fn deref(&self) -> &C {
                &self.connection
            }
        }
        impl<C> std::ops::DerefMut for Object<C> {
            fn deref_mut(&mut self) -> &mut C {
                &mut self.connection
            }
        }
        #[derive(Debug)]
        pub enum PoolError {
            Backend(super::PoolError),
            Closed,
        }
        impl std::fmt::Display for PoolError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for PoolError {}
    }
}
