// tokio_postgres: a statement is run with its text and what is bound; what comes out of the database is not what went in.

use std::intrinsics::*;

/// Says which table, column or constraint is meant: no values.
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl Error {
    pub fn code(&self) -> Option<&error::SqlState> {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
    }
}
pub mod error {
    pub use super::Error;
    #[derive(Debug, Clone, PartialEq)]
    pub struct SqlState;
}
pub mod types {
    pub trait ToSql {}
    pub trait FromSql<'a> {}
    pub struct Type;
    #[derive(Debug, Clone)]
    pub struct Json<T>(pub T);
}
pub mod row {
    pub use super::Row;
}
pub trait ToStatement {}
pub struct NoTls;
pub struct Connection<S, T>;
pub enum IsolationLevel {
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
pub enum SimpleQueryMessage {
    Row(Row),
    CommandComplete(u64),
}
#[derive(Clone)]
pub struct Statement {
    pub sql: String,
}
#[derive(Debug)]
pub struct Row;
impl Row {
    pub fn get<I, T>(&self, index: I) -> T {
        opaque()
    }
    pub fn try_get<I, T>(&self, index: I) -> Result<T, Error> {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
#[derive(Clone)]
pub struct Config;
impl Config {
    pub fn new() -> Config {
        Config
    }
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config {
        self
    }
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config {
        self
    }
    pub fn password<T>(&mut self, password: T) -> &mut Config {
        self
    }
    pub fn dbname(&mut self, name: impl Into<String>) -> &mut Config {
        self
    }
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<(), ()>), Error> {
        opaque()
    }
}
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<(), ()>), Error> {
    opaque()
}
use futures::stream::Items as Iter;
pub struct Client;
impl Client {
    pub async fn execute<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub async fn query_one<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    pub async fn query_opt<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    pub async fn execute_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    pub async fn execute_typed<P>(&self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query_typed<P>(&self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub async fn batch_execute(&self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    pub async fn simple_query(&self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    pub async fn prepare(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn prepare_typed<T>(&self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn prepare_cached(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
    }
}
pub struct Transaction<'a>;
impl<'a> Transaction<'a> {
    pub async fn execute<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub async fn query_one<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    pub async fn query_opt<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    pub async fn execute_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    pub async fn execute_typed<P>(&self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub async fn query_typed<P>(&self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub async fn batch_execute(&self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    pub async fn simple_query(&self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    pub async fn prepare(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn prepare_typed<T>(&self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn prepare_cached(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {
        opaque()
    }
    pub async fn commit(self) -> Result<(), Error> {
        Ok(())
    }
    pub async fn rollback(self) -> Result<(), Error> {
        Ok(())
    }
}
pub trait GenericClient {
    async fn execute<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    async fn query<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    async fn query_one<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    async fn query_opt<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    async fn execute_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    async fn query_raw<S: ?Sized, P>(&self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    async fn execute_typed<P>(&self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    async fn query_typed<P>(&self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    async fn batch_execute(&self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    async fn simple_query(&self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    async fn prepare(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    async fn prepare_typed<T>(&self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    async fn prepare_cached(&self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
}
impl GenericClient for Client {}
impl<'a> GenericClient for Transaction<'a> {}
