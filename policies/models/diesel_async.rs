// diesel_async: diesel's queries, awaited.

use diesel::Table;
use diesel::result::QueryResult;
use std::intrinsics::*;

pub struct AsyncPgConnection;
pub struct AsyncMysqlConnection;
pub trait AsyncConnection: Sized {
    async fn transaction<T, E, F: AsyncFnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {
        f(self).await
    }
}
impl AsyncConnection for AsyncPgConnection {}
impl AsyncConnection for AsyncMysqlConnection {}
pub trait RunQueryDsl<Conn>: Table + Sized {
    async fn execute(self, connection: &mut Conn) -> QueryResult<usize> {
        self.run();
        opaque()
    }
    async fn load<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>> {
        self.run();
        opaque()
    }
    async fn get_result<U>(self, connection: &mut Conn) -> QueryResult<U> {
        self.run();
        opaque()
    }
    async fn get_results<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>> {
        self.run();
        opaque()
    }
    async fn first<U>(self, connection: &mut Conn) -> QueryResult<U> {
        self.run();
        opaque()
    }
}
impl<T: Table, Conn> RunQueryDsl<Conn> for T {}
