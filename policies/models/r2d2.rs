// r2d2: a pooled connection is the connection that its manager makes.

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub trait ManageConnection {
    type Connection;
}
pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Clone for Pool<M> {
    fn clone(&self) -> Pool<M> {
        Pool
    }
}
impl<M: ManageConnection> Pool<M> {
    pub fn new(manager: M) -> Result<Pool<M>, Error> {
        Ok(Pool)
    }
    pub fn builder() -> Builder<M> {
        Builder
    }
    pub fn get(&self) -> Result<PooledConnection<M>, Error> {
        opaque()
    }
    pub fn get_timeout(&self, timeout: std::time::Duration) -> Result<PooledConnection<M>, Error> {
        opaque()
    }
    pub fn try_get(&self) -> Option<PooledConnection<M>> {
        opaque()
    }
}
pub struct Builder<M: ManageConnection>;
impl<M: ManageConnection> Builder<M> {
    pub fn max_size(self, n: u32) -> Builder<M> {
        self
    }
    pub fn min_idle(self, n: Option<u32>) -> Builder<M> {
        self
    }
    pub fn connection_timeout(self, timeout: std::time::Duration) -> Builder<M> {
        self
    }
    pub fn test_on_check_out(self, on: bool) -> Builder<M> {
        self
    }
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> {
        Ok(Pool)
    }
}
pub struct PooledConnection<M: ManageConnection> {
    pub connection: M::Connection,
}
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection {
        &self.connection
    }
}
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection {
        &mut self.connection
    }
}
