// bb8: a pooled connection is the connection that its manager makes.

use std::intrinsics::*;

pub trait ManageConnection {
    type Connection;
    type Error;
}
#[derive(Debug)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E> std::error::Error for RunError<E> {}
impl<E> std::fmt::Display for RunError<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Pool<M> {
        Pool
    }
}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {
        Builder
    }
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>> {
        opaque()
    }
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>> {
        opaque()
    }
}
pub struct Builder<M: ManageConnection>;
impl<M: ManageConnection> Builder<M> {
    pub fn max_size(self, n: u32) -> Builder<M> {
        self
    }
    pub fn connection_timeout(self, timeout: std::time::Duration) -> Builder<M> {
        self
    }
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {
        Ok(Pool)
    }
}
pub struct PooledConnection<'a, M: ManageConnection> {
    pub connection: M::Connection,
}
impl<'a, M: ManageConnection> std::ops::Deref for PooledConnection<'a, M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {
        &self.connection
    }
}
impl<'a, M: ManageConnection> std::ops::DerefMut for PooledConnection<'a, M> {
    fn deref_mut(&mut self) -> &mut M::Connection {
        &mut self.connection
    }
}
