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
/// Runs a text or a query: a target of the model.
pub trait Executor<'c>: Sized {
    async fn execute<Q>(self, query: Q) -> Result<QueryResult, Error> {
        opaque()
    }
    async fn fetch_one<Q>(self, query: Q) -> Result<AnyRow, Error> {
        opaque()
    }
    fn execute_many<Q>(self, query: Q) -> futures::stream::Items<Result<QueryResult, Error>> {
        opaque()
    }
    fn fetch<Q>(self, query: Q) -> futures::stream::Items<Result<AnyRow, Error>> {
        opaque()
    }
    fn fetch_many<Q>(self, query: Q) -> futures::stream::Items<Result<AnyRow, Error>> {
        opaque()
    }
    async fn fetch_optional<Q>(self, query: Q) -> Result<Option<AnyRow>, Error> {
        opaque()
    }
    async fn fetch_all<Q>(self, query: Q) -> Result<Vec<AnyRow>, Error> {
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
/// Values bound to a statement, the last first; those before the sixteenth from the end are not told apart.
#[derive(Clone)]
pub struct Bound {
    pub last0: Value,
    pub last1: Value,
    pub last2: Value,
    pub last3: Value,
    pub last4: Value,
    pub last5: Value,
    pub last6: Value,
    pub last7: Value,
    pub last8: Value,
    pub last9: Value,
    pub last10: Value,
    pub last11: Value,
    pub last12: Value,
    pub last13: Value,
    pub last14: Value,
    pub last15: Value,
    pub rest: Value,
}
pub struct Value;
impl Clone for Value {
    fn clone(&self) -> Value {
        derive1(self)
    }
}
impl Bound {
    pub fn new() -> Bound {
        opaque()
    }
    pub fn all<A>(arguments: A) -> Bound {
        Bound { rest: derive1(arguments), ..Bound::new() }
    }
    pub fn then<T>(self, value: T) -> Bound {
        Bound {
            rest: derive2(self.rest, self.last15),
            last15: self.last14,
            last14: self.last13,
            last13: self.last12,
            last12: self.last11,
            last11: self.last10,
            last10: self.last9,
            last9: self.last8,
            last8: self.last7,
            last7: self.last6,
            last6: self.last5,
            last5: self.last4,
            last4: self.last3,
            last3: self.last2,
            last2: self.last1,
            last1: self.last0,
            last0: derive1(value),
        }
    }
    /// To a statement that is put together: how many values there will be is not known.
    pub fn push<T>(&mut self, value: T) {
        self.rest = derive2(&self.rest, value);
    }
}
pub mod query {
    use super::{AnyRow, Error, QueryResult, Result};
    use std::intrinsics::*;
    use std::marker::PhantomData;
    /// Its text and what is bound to it; running it is a target of the model.
    pub struct Query<'q, DB = super::Any, A = ()> {
        pub sql: String,
        pub args: super::Bound,
        pub marker: PhantomData<DB>,
    }
    impl<'q, DB, A> Query<'q, DB, A> {
        pub fn bind<T>(mut self, value: T) -> Self {
            self.args = self.args.then(value);
            self
        }
        pub fn persistent(self, on: bool) -> Self {
            self
        }
        pub fn sql(&self) -> &str {
            self.sql.as_str()
        }
        pub fn map<O, F: FnMut(AnyRow) -> O>(self, mut f: F) -> Map<'q, O> {
            Map { sql: self.sql, args: self.args, record: f(opaque()) }
        }
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> {
            opaque()
        }
        pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow, Error> {
            opaque()
        }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>, Error> {
            opaque()
        }
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>, Error> {
            opaque()
        }
        pub fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<AnyRow, Error>> {
            opaque()
        }
        pub fn fetch_many<E>(self, executor: E) -> futures::stream::Items<Result<AnyRow, Error>> {
            opaque()
        }
        pub fn execute_many<E>(self, executor: E) -> futures::stream::Items<Result<QueryResult, Error>> {
            opaque()
        }
    }
    /// Its text and what is bound to it; running it is a target of the model.
    pub struct QueryAs<'q, DB, O, A = ()> {
        pub sql: String,
        pub args: super::Bound,
        pub marker: PhantomData<(DB, O)>,
    }
    impl<'q, DB, O, A> QueryAs<'q, DB, O, A> {
        pub fn bind<T>(mut self, value: T) -> Self {
            self.args = self.args.then(value);
            self
        }
        pub fn persistent(self, on: bool) -> Self {
            self
        }
        pub fn sql(&self) -> &str {
            self.sql.as_str()
        }
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> {
            opaque()
        }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> {
            opaque()
        }
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> {
            opaque()
        }
        pub fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            opaque()
        }
        pub fn fetch_many<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            opaque()
        }
    }
    /// Its text and what is bound to it; running it is a target of the model.
    pub struct QueryScalar<'q, DB, O, A = ()> {
        pub sql: String,
        pub args: super::Bound,
        pub marker: PhantomData<(DB, O)>,
    }
    impl<'q, DB, O, A> QueryScalar<'q, DB, O, A> {
        pub fn bind<T>(mut self, value: T) -> Self {
            self.args = self.args.then(value);
            self
        }
        pub fn persistent(self, on: bool) -> Self {
            self
        }
        pub fn sql(&self) -> &str {
            self.sql.as_str()
        }
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> {
            opaque()
        }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> {
            opaque()
        }
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> {
            opaque()
        }
        pub fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            opaque()
        }
        pub fn fetch_many<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            opaque()
        }
    }
    /// A query whose rows go through a function.
    pub struct Map<'q, O> {
        pub sql: String,
        pub args: super::Bound,
        pub record: O,
    }
    impl<'q, O> Map<'q, O> {
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> {
            Ok(self.record)
        }
        pub async fn execute<E>(self, executor: E) -> Result<super::QueryResult, Error> {
            opaque()
        }
        pub fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            futures::stream::Items { elem: Ok(self.record) }
        }
        pub fn fetch_many<E>(self, executor: E) -> futures::stream::Items<Result<O, Error>> {
            futures::stream::Items { elem: Ok(self.record) }
        }
        pub fn execute_many<E>(self, executor: E) -> futures::stream::Items<Result<super::QueryResult, Error>> {
            opaque()
        }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> {
            Ok(Some(self.record))
        }
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> {
            Ok(vec![self.record])
        }
    }
}
pub struct RawSql<'q> {
    pub sql: String,
}
impl<'q> RawSql<'q> {
    pub async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> {
        opaque()
    }
    pub async fn fetch_one<E>(self, executor: E) -> Result<AnyRow, Error> {
        opaque()
    }
    pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<AnyRow>, Error> {
        opaque()
    }
    pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<AnyRow>, Error> {
        opaque()
    }
    pub fn fetch<E>(self, executor: E) -> futures::stream::Items<Result<AnyRow, Error>> {
        opaque()
    }
    pub fn fetch_many<E>(self, executor: E) -> futures::stream::Items<Result<AnyRow, Error>> {
        opaque()
    }
    pub fn execute_many<E>(self, executor: E) -> futures::stream::Items<Result<QueryResult, Error>> {
        opaque()
    }
}
pub mod query_as {
    pub use super::query::QueryAs;
}
pub mod query_scalar {
    pub use super::query::QueryScalar;
}
pub fn query<'q>(sql: &'q str) -> query::Query<'q> {
    query::Query { sql: same(sql), args: Bound::new(), marker: PhantomData }
}
pub fn query_as<'q, DB, O>(sql: &'q str) -> query::QueryAs<'q, DB, O> {
    query::QueryAs { sql: same(sql), args: Bound::new(), marker: PhantomData }
}
pub fn query_scalar<'q, DB, O>(sql: &'q str) -> query::QueryScalar<'q, DB, O> {
    query::QueryScalar { sql: same(sql), args: Bound::new(), marker: PhantomData }
}
pub fn query_with<'q, A>(sql: &'q str, arguments: A) -> query::Query<'q> {
    query::Query { sql: same(sql), args: Bound::all(arguments), marker: PhantomData }
}
pub fn query_as_with<'q, DB, O, A>(sql: &'q str, arguments: A) -> query::QueryAs<'q, DB, O> {
    query::QueryAs { sql: same(sql), args: Bound::all(arguments), marker: PhantomData }
}
pub fn query_scalar_with<'q, DB, O, A>(sql: &'q str, arguments: A) -> query::QueryScalar<'q, DB, O> {
    query::QueryScalar { sql: same(sql), args: Bound::all(arguments), marker: PhantomData }
}
pub fn raw_sql<'q>(sql: &'q str) -> RawSql<'q> {
    RawSql { sql: same(sql) }
}
pub use query_builder::QueryBuilder;
pub mod query_builder {
    use super::query::{Query, QueryAs, QueryScalar};
    use std::intrinsics::*;
    use std::marker::PhantomData;
    /// A statement put together from parts.
    pub struct QueryBuilder<'a, DB> {
        pub sql: String,
        pub args: super::Bound,
        pub marker: PhantomData<DB>,
    }
    /// The builder itself, which closures write to.
    pub type Separated<'b, 'a, DB> = &'b mut QueryBuilder<'a, DB>;
    impl<'a, DB> QueryBuilder<'a, DB> {
        pub fn new<S: Into<String>>(init: S) -> Self {
            QueryBuilder { sql: init.into(), args: super::Bound::new(), marker: PhantomData }
        }
        pub fn push<D: std::fmt::Display>(&mut self, sql: D) -> &mut Self {
            self.sql = derive2(&self.sql, sql.to_string());
            self
        }
        pub fn push_bind<T>(&mut self, value: T) -> &mut Self {
            self.args.push(value);
            self
        }
        pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, 'a, DB>, I::Item)>(&mut self, tuples: I, mut f: F) -> &mut Self {
            if let Some(tuple) = tuples.into_iter().next() {
                f(self, tuple);
            }
            self
        }
        pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, 'a, DB>, I::Item)>(&mut self, tuples: I, mut f: F) -> &mut Self {
            if let Some(tuple) = tuples.into_iter().next() {
                f(self, tuple);
            }
            self
        }
        pub fn push_unseparated<D: std::fmt::Display>(&mut self, sql: D) -> &mut Self {
            self.push(sql)
        }
        pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self {
            self.push_bind(value)
        }
        pub fn separated<S: std::fmt::Display>(&mut self, separator: S) -> Separated<'_, 'a, DB> {
            self
        }
        pub fn build(&mut self) -> Query<'_, DB> {
            Query { sql: self.sql.clone(), args: self.args.clone(), marker: PhantomData }
        }
        pub fn build_query_as<T>(&mut self) -> QueryAs<'_, DB, T> {
            QueryAs { sql: self.sql.clone(), args: self.args.clone(), marker: PhantomData }
        }
        pub fn build_query_scalar<T>(&mut self) -> QueryScalar<'_, DB, T> {
            QueryScalar { sql: self.sql.clone(), args: self.args.clone(), marker: PhantomData }
        }
        pub fn sql(&self) -> &str {
            self.sql.as_str()
        }
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
/// The macros check a statement against the database and are otherwise what the functions are.
#[macro_export]
macro_rules! query {
    ($sql:expr $(, $value:expr)* $(,)?) => { $crate::query($sql)$(.bind($value))* };
}
#[macro_export]
macro_rules! query_unchecked {
    ($sql:expr $(, $value:expr)* $(,)?) => { $crate::query($sql)$(.bind($value))* };
}
#[macro_export]
macro_rules! query_as {
    ($record:path, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::query_as::<$crate::Any, $record>($sql)$(.bind($value))*
    };
}
#[macro_export]
macro_rules! query_as_unchecked {
    ($record:path, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::query_as::<$crate::Any, $record>($sql)$(.bind($value))*
    };
}
#[macro_export]
macro_rules! query_scalar {
    ($sql:expr $(, $value:expr)* $(,)?) => { $crate::query_scalar::<$crate::Any, _>($sql)$(.bind($value))* };
}
#[macro_export]
macro_rules! query_scalar_unchecked {
    ($sql:expr $(, $value:expr)* $(,)?) => { $crate::query_scalar::<$crate::Any, _>($sql)$(.bind($value))* };
}
