// rusqlite: a statement is run with its text and what is bound; what comes out of the database is not what went in.

use std::intrinsics::*;

pub type Result<T, E = Error> = std::result::Result<T, E>;
/// Says which table, column or constraint is meant: no values.
#[derive(Debug)]
pub enum Error {
    QueryReturnedNoRows,
    InvalidQuery,
    SqliteFailure(i32, Option<String>),
    InvalidColumnName(String),
    FromSqlConversionFailure(usize, types::Type, Box<dyn std::error::Error + Send + Sync>),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync>),
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error),
        }
    }
}
pub mod types {
    #[derive(Debug, Clone)]
    pub enum Type {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    }
    #[derive(Debug, Clone)]
    pub enum Value {
        Null,
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
    }
    pub use super::ToSql;
    pub trait FromSql {}
}
pub trait ToSql {}
pub trait Params {}
pub trait RowIndex {}
pub struct Connection;
#[derive(Clone, Copy)]
pub struct OpenFlags;
#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}
impl Connection {
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Connection> {
        Ok(Connection)
    }
    pub fn open_in_memory() -> Result<Connection> {
        Ok(Connection)
    }
    pub fn open_with_flags<P: AsRef<std::path::Path>>(path: P, flags: OpenFlags) -> Result<Connection> {
        Ok(Connection)
    }
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize> {
        opaque()
    }
    pub fn execute_batch(&self, sql: &str) -> Result<()> {
        opaque()
    }
    pub fn query_row<T, P, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {
        f(&Row)
    }
    pub fn query_one<T, P, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {
        f(&Row)
    }
    pub fn query_row_and_then<T, E, P, F: FnOnce(&Row<'_>) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E> {
        f(&Row)
    }
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {
        Ok(Transaction { connection: Connection })
    }
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {
        Ok(Transaction { connection: Connection })
    }
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>> {
        Ok(Transaction { connection: Connection })
    }
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {
        Ok(Transaction { connection: Connection })
    }
    pub fn last_insert_rowid(&self) -> i64 {
        opaque()
    }
    pub fn changes(&self) -> u64 {
        opaque()
    }
    pub fn busy_timeout(&self, timeout: std::time::Duration) -> Result<()> {
        Ok(())
    }
    pub fn pragma_update<V>(&self, schema: Option<&str>, name: &str, value: V) -> Result<()> {
        Ok(())
    }
    pub fn close(self) -> Result<(), (Connection, Error)> {
        Ok(())
    }
}
pub struct Transaction<'c> {
    pub connection: Connection,
}
pub type Savepoint<'c> = Transaction<'c>;
impl<'c> Transaction<'c> {
    pub fn commit(self) -> Result<()> {
        Ok(())
    }
    pub fn rollback(self) -> Result<()> {
        Ok(())
    }
}
impl<'c> std::ops::Deref for Transaction<'c> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.connection
    }
}
impl<'c> std::ops::DerefMut for Transaction<'c> {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}
pub struct Statement<'c> {
    pub sql: String,
}
pub type CachedStatement<'c> = Statement<'c>;
impl<'c> Statement<'c> {
    pub fn execute<P>(&mut self, params: P) -> Result<usize> {
        opaque()
    }
    pub fn insert<P>(&mut self, params: P) -> Result<i64> {
        opaque()
    }
    pub fn exists<P>(&mut self, params: P) -> Result<bool> {
        opaque()
    }
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>> {
        opaque()
    }
    pub fn query_row<T, P, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {
        f(&Row)
    }
    pub fn query_map<T, P, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, mut f: F) -> Result<std::iter::Iter<Result<T>>> {
        Ok(std::iter::Iter { elem: f(&Row) })
    }
    pub fn query_and_then<T, E, P, F: FnMut(&Row<'_>) -> Result<T, E>>(&mut self, params: P, mut f: F) -> Result<std::iter::Iter<Result<T, E>>> {
        Ok(std::iter::Iter { elem: f(&Row) })
    }
    pub fn column_names(&self) -> Vec<&str> {
        opaque()
    }
    pub fn finalize(self) -> Result<()> {
        Ok(())
    }
}
pub type MappedRows<'s, F> = std::iter::Iter<F>;
pub struct Rows<'s>;
impl<'s> Rows<'s> {
    pub fn next(&mut self) -> Result<Option<&Row<'s>>> {
        opaque()
    }
    pub fn mapped<T, F: FnMut(&Row<'_>) -> Result<T>>(self, mut f: F) -> std::iter::Iter<Result<T>> {
        std::iter::Iter { elem: f(&Row) }
    }
}
pub struct Row<'s>;
impl<'s> Row<'s> {
    pub fn get<I, T>(&self, index: I) -> Result<T> {
        opaque()
    }
    pub fn get_unwrap<I, T>(&self, index: I) -> T {
        opaque()
    }
    pub fn get_ref<I>(&self, index: I) -> Result<types::Value> {
        opaque()
    }
}
pub fn params_from_iter<I: IntoIterator>(iter: I) -> Vec<I::Item> {
    iter.into_iter().collect()
}
/// A tuple, so that values keep their places.
#[macro_export]
macro_rules! params {
    ($($param:expr),* $(,)?) => { ($(&$param,)*) };
}
#[macro_export]
macro_rules! named_params {
    ($($name:literal : $param:expr),* $(,)?) => { ($(($name, &$param),)*) };
}
