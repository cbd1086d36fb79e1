// sqlx: a query collects its statement and what is bound; running it is the target (see the model). What comes out of the
// database is not what went in: a tagged field of the record is where its data enters again.

use std::intrinsics::*;
use std::marker::PhantomData;

pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error {
    RowNotFound,
    PoolTimedOut,
    PoolClosed,
    Database(Box<dyn error::DatabaseError>),
    Io(std::io::Error),
    ColumnNotFound(String),
    Decode(Box<dyn std::error::Error + Send + Sync>),
    Protocol(String),
    Configuration(Box<dyn std::error::Error + Send + Sync>),
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Error {
    pub fn as_database_error(&self) -> Option<&(dyn error::DatabaseError + 'static)> {
        opaque()
    }
}
pub mod error {
    pub use super::Error;
    pub trait DatabaseError: std::error::Error + Send + Sync {
        fn message(&self) -> &str {
            ""
        }
        fn is_unique_violation(&self) -> bool {
            false
        }
        fn constraint(&self) -> Option<&str> {
            None
        }
    }
}
pub trait Database {}
pub struct Any;
pub struct Postgres;
pub struct Sqlite;
pub struct MySql;
impl Database for Any {}
impl Database for Postgres {}
impl Database for Sqlite {}
impl Database for MySql {}
pub trait Executor<'c>: Sized {
    async fn execute<Q: IntoStatement>(self, query: Q) -> Result<QueryResult, Error> {
        query.statement().run().await
    }
}
/// What an executor runs: a text or a query.
pub trait IntoStatement: Sized {
    fn statement(self) -> Statement;
}
impl IntoStatement for &str {
    fn statement(self) -> Statement {
        Statement { sql: same(self), args: String::new() }
    }
}
/// A statement with what is bound to it. Running it is the target of the model.
#[derive(Clone)]
pub struct Statement {
    pub sql: String,
    pub args: String,
}
impl Statement {
    pub async fn run(self) -> Result<QueryResult, Error> {
        opaque()
    }
}
impl<'c, T> Executor<'c> for &'c T {}
impl<'c, T> Executor<'c> for &'c mut T {}
pub struct Pool<DB: Database>;
pub type PgPool = Pool<Postgres>;
pub type SqlitePool = Pool<Sqlite>;
pub type MySqlPool = Pool<MySql>;
pub type AnyPool = Pool<Any>;
impl<DB: Database> Clone for Pool<DB> {
    fn clone(&self) -> Pool<DB> {
        Pool
    }
}
impl<DB: Database> std::fmt::Debug for Pool<DB> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Pool<DB>, Error> {
        Ok(Pool)
    }
    pub fn connect_lazy(url: &str) -> Result<Pool<DB>, Error> {
        Ok(Pool)
    }
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error> {
        Ok(Transaction { connection: PoolConnection { database: PhantomData } })
    }
    pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error> {
        Ok(PoolConnection { database: PhantomData })
    }
    pub async fn close(&self) {}
    pub fn size(&self) -> u32 {
        opaque()
    }
}
pub mod pool {
    pub use super::{Pool, PoolConnection, PoolOptions};
}
pub struct PoolOptions<DB: Database> {
    pub database: PhantomData<DB>,
}
impl<DB: Database> PoolOptions<DB> {
    pub fn new() -> Self {
        PoolOptions { database: PhantomData }
    }
    pub fn max_connections(self, n: u32) -> Self {
        self
    }
    pub fn min_connections(self, n: u32) -> Self {
        self
    }
    pub fn acquire_timeout(self, timeout: std::time::Duration) -> Self {
        self
    }
    pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error> {
        Ok(Pool)
    }
    pub async fn connect_with<O>(self, options: O) -> Result<Pool<DB>, Error> {
        Ok(Pool)
    }
    pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> {
        Ok(Pool)
    }
}
pub struct PoolConnection<DB: Database> {
    pub database: PhantomData<DB>,
}
pub struct Transaction<'c, DB: Database> {
    pub connection: PoolConnection<DB>,
}
impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<(), Error> {
        Ok(())
    }
    pub async fn rollback(self) -> Result<(), Error> {
        Ok(())
    }
}
impl<'c, DB: Database> std::ops::Deref for Transaction<'c, DB> {
    type Target = PoolConnection<DB>;
    fn deref(&self) -> &PoolConnection<DB> {
        &self.connection
    }
}
impl<'c, DB: Database> std::ops::DerefMut for Transaction<'c, DB> {
    fn deref_mut(&mut self) -> &mut PoolConnection<DB> {
        &mut self.connection
    }
}
impl<DB: Database> std::ops::Deref for PoolConnection<DB> {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        opaque()
    }
}
impl<DB: Database> std::ops::DerefMut for PoolConnection<DB> {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        opaque()
    }
}
pub struct AnyConnection;
pub type PgConnection = AnyConnection;
pub type SqliteConnection = AnyConnection;
pub type MySqlConnection = AnyConnection;
pub trait Connection {
    async fn begin(&mut self) -> Result<Transaction<'_, Any>, Error> {
        opaque()
    }
}
impl Connection for AnyConnection {}
#[derive(Debug)]
pub struct QueryResult;
impl QueryResult {
    pub fn rows_affected(&self) -> u64 {
        opaque()
    }
    pub fn last_insert_rowid(&self) -> i64 {
        opaque()
    }
    pub fn last_insert_id(&self) -> u64 {
        opaque()
    }
}
#[derive(Debug)]
pub struct AnyRow;
pub trait Row {
    fn get<T, I>(&self, index: I) -> T {
        opaque()
    }
    fn try_get<T, I>(&self, index: I) -> Result<T, Error> {
        opaque()
    }
    fn len(&self) -> usize {
        opaque()
    }
}
impl Row for AnyRow {}
pub trait FromRow<'r, R>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}
pub trait Type<DB> {}
pub trait Encode<'q, DB> {}
pub trait Decode<'r, DB> {}
pub struct Query<'q, DB = Any, A = ()> {
    pub statement: Statement,
    pub database: PhantomData<DB>,
}
pub struct QueryAs<'q, DB, O, A = ()> {
    pub statement: Statement,
    pub record: PhantomData<O>,
}
pub struct QueryScalar<'q, DB, O, A = ()> {
    pub statement: Statement,
    pub record: PhantomData<O>,
}
pub fn query<'q>(sql: &'q str) -> Query<'q> {
    Query { statement: Statement { sql: same(sql), args: String::new() }, database: PhantomData }
}
pub fn query_as<'q, DB, O>(sql: &'q str) -> QueryAs<'q, DB, O> {
    QueryAs { statement: Statement { sql: same(sql), args: String::new() }, record: PhantomData }
}
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> QueryScalar<'q, DB, O> {
    QueryScalar { statement: Statement { sql: same(sql), args: String::new() }, record: PhantomData }
}
pub fn raw_sql(sql: &str) -> Query<'_> {
    query(sql)
}
impl<'q, DB, A> IntoStatement for Query<'q, DB, A> {
    fn statement(self) -> Statement {
        self.statement
    }
}
impl<'q, DB, A> Query<'q, DB, A> {
    pub fn bind<T>(mut self, value: T) -> Self {
        self.statement.args = derive2(self.statement.args, value);
        self
    }
    pub fn persistent(self, on: bool) -> Self {
        self
    }
    pub async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> {
        self.statement.run().await
    }
    pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub fn map<O, F: FnMut(AnyRow) -> O>(self, mut f: F) -> QueryAs<'q, DB, O> {
        f(opaque());
        QueryAs { statement: self.statement, record: PhantomData }
    }
}
impl<'q, DB, O, A> QueryAs<'q, DB, O, A> {
    pub fn bind<T>(mut self, value: T) -> Self {
        self.statement.args = derive2(self.statement.args, value);
        self
    }
    pub fn persistent(self, on: bool) -> Self {
        self
    }
    pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
}
impl<'q, DB, O, A> QueryScalar<'q, DB, O, A> {
    pub fn bind<T>(mut self, value: T) -> Self {
        self.statement.args = derive2(self.statement.args, value);
        self
    }
    pub fn persistent(self, on: bool) -> Self {
        self
    }
    pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> {
        self.statement.run().await?;
        Ok(opaque())
    }
}
/// A statement put together from parts.
pub struct QueryBuilder<'a, DB> {
    pub statement: Statement,
    pub database: PhantomData<DB>,
}
impl<'a, DB> QueryBuilder<'a, DB> {
    pub fn new<S: Into<String>>(init: S) -> Self {
        QueryBuilder { statement: Statement { sql: init.into(), args: String::new() }, database: PhantomData }
    }
    pub fn push<D: std::fmt::Display>(&mut self, sql: D) -> &mut Self {
        self.statement.sql = derive2(&self.statement.sql, sql.to_string());
        self
    }
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self {
        self.statement.args = derive2(&self.statement.args, value);
        self
    }
    pub fn push_values<I: IntoIterator, F: FnMut(&mut QueryBuilder<'a, DB>, I::Item)>(&mut self, tuples: I, mut f: F) -> &mut Self {
        if let Some(tuple) = tuples.into_iter().next() {
            f(self, tuple);
        }
        self
    }
    pub fn separated<S: std::fmt::Display>(&mut self, separator: S) -> &mut Self {
        self
    }
    pub fn build(&mut self) -> Query<'_, DB> {
        Query { statement: self.statement.clone(), database: PhantomData }
    }
    pub fn build_query_as<T>(&mut self) -> QueryAs<'_, DB, T> {
        QueryAs { statement: self.statement.clone(), record: PhantomData }
    }
    pub fn sql(&self) -> &str {
        self.statement.sql.as_str()
    }
}
pub mod types {
    pub use json::Json;
    pub mod json {
        #[derive(Clone, Debug)]
        pub struct Json<T>(pub T);
        impl<T> std::ops::Deref for Json<T> {
            type Target = T;
            fn deref(&self) -> &T {
                &self.0
            }
        }
    }
}
pub mod postgres {
    pub use super::{Postgres, PgConnection, PgPool};
    pub type PgPoolOptions = super::PoolOptions<super::Postgres>;
    pub type PgRow = super::AnyRow;
    pub type PgQueryResult = super::QueryResult;
    pub struct PgConnectOptions;
}
pub mod sqlite {
    pub use super::{Sqlite, SqliteConnection, SqlitePool};
    pub type SqlitePoolOptions = super::PoolOptions<super::Sqlite>;
    pub type SqliteRow = super::AnyRow;
    pub type SqliteQueryResult = super::QueryResult;
    pub struct SqliteConnectOptions;
}
pub mod mysql {
    pub use super::{MySql, MySqlConnection, MySqlPool};
    pub type MySqlPoolOptions = super::PoolOptions<super::MySql>;
    pub type MySqlRow = super::AnyRow;
    pub type MySqlQueryResult = super::QueryResult;
    pub struct MySqlConnectOptions;
}
