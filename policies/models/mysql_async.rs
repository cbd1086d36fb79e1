// mysql_async: a statement keeps its text in `sql`; what goes where is the model's business.

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub use prelude::Queryable;
#[derive(Clone, Debug)]
pub enum Value {
    NULL,
    Bytes(Vec<u8>),
    Int(i64),
    UInt(u64),
    Float(f32),
    Double(f64),
}
/// What is bound, named or not.
#[derive(Clone, Debug)]
pub struct Params {
    pub args: String,
}
#[derive(Clone, Debug)]
pub struct Row;
impl Row {
    pub fn get<T, I>(&self, index: I) -> Option<T> {
        opaque()
    }
    pub fn take<T, I>(&mut self, index: I) -> Option<T> {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct Statement {
    pub sql: String,
}
#[derive(Clone, Debug)]
pub struct Pool;
#[derive(Debug)]
pub struct Conn;
pub struct Transaction<'a> {
    pub conn: &'a Conn,
}
#[derive(Clone, Debug, Default)]
pub struct TxOpts;
#[derive(Clone, Debug)]
pub struct Opts;
impl Opts {
    pub fn from_url(url: &str) -> Result<Opts> {
        Ok(Opts)
    }
}
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn from_opts<T>(opts: T) -> OptsBuilder {
        OptsBuilder
    }
    pub fn ip_or_hostname<T: Into<String>>(self, name: T) -> OptsBuilder {
        self
    }
    pub fn user<T: Into<String>>(self, name: Option<T>) -> OptsBuilder {
        self
    }
    pub fn pass<T: Into<String>>(self, password: Option<T>) -> OptsBuilder {
        self
    }
    pub fn db_name<T: Into<String>>(self, name: Option<T>) -> OptsBuilder {
        self
    }
}
impl Pool {
    pub fn new<O>(opts: O) -> Pool {
        Pool
    }
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool> {
        Ok(Pool)
    }
    pub async fn get_conn(&self) -> Result<Conn> {
        Ok(Conn)
    }
    pub async fn start_transaction(&self, opts: TxOpts) -> Result<Transaction<'static>> {
        Ok(opaque())
    }
    pub async fn disconnect(self) -> Result<()> {
        Ok(())
    }
}
impl Conn {
    pub async fn new<O>(opts: O) -> Result<Conn> {
        Ok(Conn)
    }
    pub async fn start_transaction(&mut self, opts: TxOpts) -> Result<Transaction<'_>> {
        Ok(Transaction { conn: self })
    }
    pub fn last_insert_id(&self) -> Option<u64> {
        opaque()
    }
    pub fn affected_rows(&self) -> u64 {
        opaque()
    }
    pub async fn disconnect(self) -> Result<()> {
        Ok(())
    }
}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<()> {
        Ok(())
    }
    pub async fn rollback(self) -> Result<()> {
        Ok(())
    }
}
pub struct QueryResult<'a> {
    pub conn: &'a Conn,
}
impl<'a> QueryResult<'a> {
    pub async fn collect<R: prelude::FromRow>(&mut self) -> Result<Vec<R>> {
        opaque()
    }
    pub async fn next(&mut self) -> Result<Option<Row>> {
        opaque()
    }
    pub async fn map<F: FnMut(Row) -> U, U>(&mut self, mut f: F) -> Result<Vec<U>> {
        Ok(same([f(Row)]))
    }
    pub fn affected_rows(&self) -> u64 {
        opaque()
    }
    pub fn last_insert_id(&self) -> Option<u64> {
        opaque()
    }
}
impl From<()> for Params {
    fn from(none: ()) -> Params {
        Params { args: String::new() }
    }
}
impl<T> From<Vec<T>> for Params {
    fn from(values: Vec<T>) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A> From<(A,)> for Params {
    fn from(values: (A,)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B> From<(A, B)> for Params {
    fn from(values: (A, B)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C> From<(A, B, C)> for Params {
    fn from(values: (A, B, C)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D> From<(A, B, C, D)> for Params {
    fn from(values: (A, B, C, D)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E> From<(A, B, C, D, E)> for Params {
    fn from(values: (A, B, C, D, E)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E, F> From<(A, B, C, D, E, F)> for Params {
    fn from(values: (A, B, C, D, E, F)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E, F, G> From<(A, B, C, D, E, F, G)> for Params {
    fn from(values: (A, B, C, D, E, F, G)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E, F, G, H> From<(A, B, C, D, E, F, G, H)> for Params {
    fn from(values: (A, B, C, D, E, F, G, H)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E, F, G, H, I> From<(A, B, C, D, E, F, G, H, I)> for Params {
    fn from(values: (A, B, C, D, E, F, G, H, I)) -> Params {
        Params { args: derive1(values) }
    }
}
impl<A, B, C, D, E, F, G, H, I, J> From<(A, B, C, D, E, F, G, H, I, J)> for Params {
    fn from(values: (A, B, C, D, E, F, G, H, I, J)) -> Params {
        Params { args: derive1(values) }
    }
}
pub mod prelude {
    use super::{Params, QueryResult, Result, Statement};
    use std::intrinsics::*;
    pub trait FromRow: Sized {}
    impl<T> FromRow for T {}
    pub trait FromValue: Sized {}
    impl<T> FromValue for T {}
    pub trait StatementLike {}
    impl<T> StatementLike for T {}
    pub trait AsQuery {}
    impl<T> AsQuery for T {}
    pub trait Queryable {
        async fn ping(&mut self) -> Result<()> {
            Ok(())
        }
        async fn prep<Q: AsQuery>(&mut self, query: Q) -> Result<Statement> {
            Ok(Statement { sql: same(query) })
        }
        async fn query<T: FromRow, Q: AsQuery>(&mut self, query: Q) -> Result<Vec<T>> {
            opaque()
        }
        async fn query_iter<Q: AsQuery>(&mut self, query: Q) -> Result<QueryResult<'_>> {
            Ok(opaque())
        }
        async fn query_first<T: FromRow, Q: AsQuery>(&mut self, query: Q) -> Result<Option<T>> {
            opaque()
        }
        async fn query_map<T: FromRow, F: FnMut(T) -> U, Q: AsQuery, U>(&mut self, query: Q, mut f: F) -> Result<Vec<U>> {
            Ok(same([f(opaque())]))
        }
        async fn query_fold<T: FromRow, F: FnMut(U, T) -> U, Q: AsQuery, U>(&mut self, query: Q, init: U, mut f: F) -> Result<U> {
            Ok(f(init, opaque()))
        }
        async fn query_drop<Q: AsQuery>(&mut self, query: Q) -> Result<()> {
            Ok(())
        }
        async fn exec<T: FromRow, S: StatementLike, P: Into<Params>>(&mut self, statement: S, params: P) -> Result<Vec<T>> {
            opaque()
        }
        async fn exec_iter<S: StatementLike, P: Into<Params>>(&mut self, statement: S, params: P) -> Result<QueryResult<'_>> {
            Ok(opaque())
        }
        async fn exec_first<T: FromRow, S: StatementLike, P: Into<Params>>(&mut self, statement: S, params: P) -> Result<Option<T>> {
            opaque()
        }
        async fn exec_map<T: FromRow, S: StatementLike, P: Into<Params>, U, F: FnMut(T) -> U>(&mut self, statement: S, params: P, mut f: F) -> Result<Vec<U>> {
            Ok(same([f(opaque())]))
        }
        async fn exec_fold<T: FromRow, S: StatementLike, P: Into<Params>, U, F: FnMut(U, T) -> U>(&mut self, statement: S, params: P, init: U, mut f: F) -> Result<U> {
            Ok(f(init, opaque()))
        }
        async fn exec_drop<S: StatementLike, P: Into<Params>>(&mut self, statement: S, params: P) -> Result<()> {
            Ok(())
        }
        async fn exec_batch<S: StatementLike, P: Into<Params>, I: IntoIterator<Item = P>>(&mut self, statement: S, params: I) -> Result<()> {
            Ok(())
        }
    }
    impl Queryable for super::Conn {}
    impl<'a> Queryable for super::Transaction<'a> {}
    impl<Q: Queryable + ?Sized> Queryable for &mut Q {}
}
#[macro_export]
macro_rules! params {
    () => { $crate::Params { args: ::std::string::String::new() } };
    ($($rest:tt)+) => { $crate::Params { args: $crate::param!(at $($rest)+,) } };
}
#[macro_export]
macro_rules! param {
    (at $(,)?) => { ::std::string::String::new() };
    (at $name:expr => $value:expr, $($rest:tt)*) => { ::std::intrinsics::derive2(&$value, $crate::param!(at $($rest)*)) };
    (at $name:ident, $($rest:tt)*) => { ::std::intrinsics::derive2(&$name, $crate::param!(at $($rest)*)) };
}
