// postgres: a statement is run with its text and what is bound; what comes out of the database is not what went in.

use std::intrinsics::*;

pub use tokio_postgres::{Error, IsolationLevel, NoTls, Row, SimpleQueryMessage, Statement, ToStatement, error, row, types};
use std::iter::Iter;
#[derive(Clone)]
pub struct Config;
pub struct Client;
impl Client {
    pub fn connect<T>(config: &str, tls: T) -> Result<Client, Error> {
        opaque()
    }
    pub fn execute<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub fn query_one<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    pub fn query_opt<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    pub fn execute_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    pub fn execute_typed<P>(&mut self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query_typed<P>(&mut self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub fn batch_execute(&mut self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    pub fn simple_query(&mut self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    pub fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn prepare_typed<T>(&mut self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn prepare_cached(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
    }
}
pub struct Transaction<'a>;
impl<'a> Transaction<'a> {
    pub fn execute<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub fn query_one<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    pub fn query_opt<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    pub fn execute_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    pub fn execute_typed<P>(&mut self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    pub fn query_typed<P>(&mut self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    pub fn batch_execute(&mut self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    pub fn simple_query(&mut self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    pub fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn prepare_typed<T>(&mut self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn prepare_cached(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {
        opaque()
    }
    pub fn commit(self) -> Result<(), Error> {
        Ok(())
    }
    pub fn rollback(self) -> Result<(), Error> {
        Ok(())
    }
}
pub trait GenericClient {
    fn execute<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    fn query<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    fn query_one<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Row, Error> {
        opaque()
    }
    fn query_opt<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Option<Row>, Error> {
        opaque()
    }
    fn execute_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<u64, Error> {
        opaque()
    }
    fn query_raw<S: ?Sized, P>(&mut self, statement: &S, params: P) -> Result<Iter<Result<Row, Error>>, Error> {
        opaque()
    }
    fn execute_typed<P>(&mut self, statement: &str, params: P) -> Result<u64, Error> {
        opaque()
    }
    fn query_typed<P>(&mut self, statement: &str, params: P) -> Result<Vec<Row>, Error> {
        opaque()
    }
    fn batch_execute(&mut self, sql: &str) -> Result<(), Error> {
        opaque()
    }
    fn simple_query(&mut self, sql: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
        opaque()
    }
    fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    fn prepare_typed<T>(&mut self, sql: &str, types: T) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
    fn prepare_cached(&mut self, sql: &str) -> Result<Statement, Error> {
        Ok(Statement { sql: same(sql) })
    }
}
impl GenericClient for Client {}
impl<'a> GenericClient for Transaction<'a> {}
