// deadpool-redis: a connection of the pool runs redis' commands.

use std::intrinsics::*;

pub use redis;
#[derive(Clone)]
pub struct Pool;
#[derive(Clone, Debug)]
pub struct Config;
pub struct Connection;
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
    pub fn from_url<T: Into<String>>(url: T) -> Config {
        Config
    }
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {
        Ok(Pool)
    }
}
impl Pool {
    pub async fn get(&self) -> Result<Connection, PoolError> {
        opaque()
    }
}
