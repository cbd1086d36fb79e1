// deadpool-postgres: a client of the pool is that of tokio-postgres.

use std::intrinsics::*;

pub use tokio_postgres::{GenericClient, Transaction};
pub type Client = Object;
pub type ClientWrapper = Object;
#[derive(Clone)]
pub struct Pool;
#[derive(Clone, Debug)]
pub struct Config;
#[derive(Debug)]
pub struct PoolError;
impl std::error::Error for PoolError {}
impl std::fmt::Display for PoolError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub type CreatePoolError = PoolError;
#[derive(Clone, Copy)]
pub enum Runtime {
    Tokio1,
}
impl Config {
    pub fn new() -> Config {
        Config
    }
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> {
        Ok(Pool)
    }
}
impl Pool {
    pub async fn get(&self) -> Result<Object, PoolError> {
        opaque()
    }
}
pub struct Object {
    pub client: tokio_postgres::Client,
}
impl std::ops::Deref for Object {
    type Target = tokio_postgres::Client;
    fn deref(&self) -> &tokio_postgres::Client {
        &self.client
    }
}
impl std::ops::DerefMut for Object {
    fn deref_mut(&mut self) -> &mut tokio_postgres::Client {
        &mut self.client
    }
}
