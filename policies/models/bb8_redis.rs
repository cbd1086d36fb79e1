// bb8-redis: pools of redis' connections.

use std::intrinsics::*;

pub use bb8;
pub use redis;
pub struct RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new<T>(info: T) -> Result<RedisConnectionManager, redis::RedisError> {
        Ok(RedisConnectionManager)
    }
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = redis::aio::MultiplexedConnection;
    type Error = redis::RedisError;
}
