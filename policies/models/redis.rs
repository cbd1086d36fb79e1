// redis: a command that is put together holds its name, and what it is given; running it is the target (see the model). What
// comes out of the database is not what went in.

use std::intrinsics::*;

pub type RedisResult<T> = Result<T, RedisError>;
#[derive(Debug)]
pub struct RedisError;
impl std::error::Error for RedisError {}
impl std::fmt::Display for RedisError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl RedisError {
    pub fn is_timeout(&self) -> bool {
        opaque()
    }
    pub fn is_connection_refusal(&self) -> bool {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub enum Value {
    Nil,
    Int(i64),
    Okay,
}
pub trait ToRedisArgs {}
pub trait FromRedisValue {}
pub trait ConnectionLike {}
pub trait IntoConnectionInfo {}
#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client> {
        Ok(Client)
    }
    pub fn get_connection(&self) -> RedisResult<Connection> {
        Ok(Connection)
    }
    pub fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection> {
        Ok(Connection)
    }
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {
        Ok(aio::MultiplexedConnection)
    }
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {
        Ok(aio::MultiplexedConnection)
    }
    pub async fn get_async_connection(&self) -> RedisResult<aio::Connection> {
        Ok(aio::Connection)
    }
    pub async fn get_tokio_connection(&self) -> RedisResult<aio::Connection> {
        Ok(aio::Connection)
    }
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {
        Ok(aio::ConnectionManager)
    }
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {
        Ok(aio::ConnectionManager)
    }
}
pub struct Connection;
pub mod aio {
    pub use super::ConnectionLike;
    #[derive(Clone)]
    pub struct MultiplexedConnection;
    pub struct Connection;
    #[derive(Clone)]
    pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: super::Client) -> super::RedisResult<ConnectionManager> {
            Ok(ConnectionManager)
        }
    }
}
pub mod cluster {
    pub struct ClusterConnection;
}
pub mod cluster_async {
    #[derive(Clone)]
    pub struct ClusterConnection;
}
pub struct Iter<'a, T>;
impl<'a, T> Iter<'a, T> {
    pub async fn next_item(&mut self) -> Option<T> {
        opaque()
    }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        opaque()
    }
}
#[derive(Clone, Debug, Default)]
pub struct SetOptions;
impl SetOptions {
    pub fn with_expiration(self, expiry: SetExpiry) -> SetOptions {
        self
    }
    pub fn conditional_set(self, check: ExistenceCheck) -> SetOptions {
        self
    }
    pub fn get(self, on: bool) -> SetOptions {
        self
    }
}
pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}
pub enum ExistenceCheck {
    NX,
    XX,
}
pub enum Expiry {
    EX(u64),
    PX(u64),
    PERSIST,
}
/// Each command that a connection runs at once.
pub trait Commands: Sized {
    fn set<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn set_nx<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn getset<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn append<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn setrange<A, B, C, RV>(&mut self, key: A, offset: B, value: C) -> RedisResult<RV> { opaque() }
    fn sadd<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn lpush<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn rpush<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn lpush_exists<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn rpush_exists<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    fn lset<A, B, C, RV>(&mut self, key: A, index: B, value: C) -> RedisResult<RV> { opaque() }
    fn linsert_before<A, B, C, RV>(&mut self, key: A, pivot: B, value: C) -> RedisResult<RV> { opaque() }
    fn linsert_after<A, B, C, RV>(&mut self, key: A, pivot: B, value: C) -> RedisResult<RV> { opaque() }
    fn zadd<A, B, C, RV>(&mut self, key: A, member: B, score: C) -> RedisResult<RV> { opaque() }
    fn zadd_multiple<A, B, RV>(&mut self, key: A, items: B) -> RedisResult<RV> { opaque() }
    fn zincr<A, B, C, RV>(&mut self, key: A, member: B, delta: C) -> RedisResult<RV> { opaque() }
    fn pfadd<A, B, RV>(&mut self, key: A, element: B) -> RedisResult<RV> { opaque() }
    fn hset<A, B, C, RV>(&mut self, key: A, field: B, value: C) -> RedisResult<RV> { opaque() }
    fn hset_nx<A, B, C, RV>(&mut self, key: A, field: B, value: C) -> RedisResult<RV> { opaque() }
    fn hset_multiple<A, B, RV>(&mut self, key: A, items: B) -> RedisResult<RV> { opaque() }
    fn hincr<A, B, C, RV>(&mut self, key: A, field: B, delta: C) -> RedisResult<RV> { opaque() }
    fn mset<A, RV>(&mut self, items: A) -> RedisResult<RV> { opaque() }
    fn mset_nx<A, RV>(&mut self, items: A) -> RedisResult<RV> { opaque() }
    fn geo_add<A, B, RV>(&mut self, key: A, members: B) -> RedisResult<RV> { opaque() }
    fn xadd<A, B, C, RV>(&mut self, key: A, id: B, items: C) -> RedisResult<RV> { opaque() }
    fn xadd_map<A, B, C, RV>(&mut self, key: A, id: B, map: C) -> RedisResult<RV> { opaque() }
    fn set_options<A, B, C, RV>(&mut self, key: A, value: B, options: C) -> RedisResult<RV> { opaque() }
    fn publish<A, B, RV>(&mut self, channel: A, message: B) -> RedisResult<RV> { opaque() }
    fn set_ex<A, B, C, RV>(&mut self, key: A, value: B, seconds: C) -> RedisResult<RV> { opaque() }
    fn pset_ex<A, B, C, RV>(&mut self, key: A, value: B, milliseconds: C) -> RedisResult<RV> { opaque() }
    fn del<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn unlink<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn get_del<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn hdel<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    fn srem<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn zrem<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn lrem<A, B, C, RV>(&mut self, key: A, count: B, value: C) -> RedisResult<RV> { opaque() }
    fn zremrangebyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    fn zrembyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    fn ltrim<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    fn xdel<A, B, RV>(&mut self, key: A, ids: B) -> RedisResult<RV> { opaque() }
    fn spop<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn lpop<A, B, RV>(&mut self, key: A, count: B) -> RedisResult<RV> { opaque() }
    fn rpop<A, B, RV>(&mut self, key: A, count: B) -> RedisResult<RV> { opaque() }
    fn get<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn mget<A, RV>(&mut self, keys: A) -> RedisResult<RV> { opaque() }
    fn get_ex<A, B, RV>(&mut self, key: A, expire: B) -> RedisResult<RV> { opaque() }
    fn getrange<A, B, C, RV>(&mut self, key: A, from: B, to: C) -> RedisResult<RV> { opaque() }
    fn strlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn exists<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn expire<A, B, RV>(&mut self, key: A, seconds: B) -> RedisResult<RV> { opaque() }
    fn expire_at<A, B, RV>(&mut self, key: A, at: B) -> RedisResult<RV> { opaque() }
    fn pexpire<A, B, RV>(&mut self, key: A, milliseconds: B) -> RedisResult<RV> { opaque() }
    fn persist<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn ttl<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn pttl<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn keys<A, RV>(&mut self, pattern: A) -> RedisResult<RV> { opaque() }
    fn rename<A, B, RV>(&mut self, key: A, new: B) -> RedisResult<RV> { opaque() }
    fn key_type<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn incr<A, B, RV>(&mut self, key: A, delta: B) -> RedisResult<RV> { opaque() }
    fn decr<A, B, RV>(&mut self, key: A, delta: B) -> RedisResult<RV> { opaque() }
    fn hget<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    fn hmget<A, B, RV>(&mut self, key: A, fields: B) -> RedisResult<RV> { opaque() }
    fn hexists<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    fn hgetall<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn hkeys<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn hvals<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn hlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn lrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    fn lindex<A, B, RV>(&mut self, key: A, index: B) -> RedisResult<RV> { opaque() }
    fn llen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn blpop<A, B, RV>(&mut self, key: A, timeout: B) -> RedisResult<RV> { opaque() }
    fn brpop<A, B, RV>(&mut self, key: A, timeout: B) -> RedisResult<RV> { opaque() }
    fn scard<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn sismember<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn smembers<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn srandmember<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn zcard<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn zscore<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn zrank<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    fn zrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    fn zrevrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    fn zrange_withscores<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    fn zrangebyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    fn zcount<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    fn pfcount<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn xread<A, B, RV>(&mut self, keys: A, ids: B) -> RedisResult<RV> { opaque() }
    fn xlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn xrange_all<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    fn ping<RV>(&mut self) -> RedisResult<RV> { opaque() }
    fn scan<RV>(&mut self) -> RedisResult<Iter<'_, RV>> { opaque() }
    fn scan_match<A, RV>(&mut self, pattern: A) -> RedisResult<Iter<'_, RV>> { opaque() }
    fn hscan<A, RV>(&mut self, key: A) -> RedisResult<Iter<'_, RV>> { opaque() }
    fn sscan<A, RV>(&mut self, key: A) -> RedisResult<Iter<'_, RV>> { opaque() }
}
impl<C> Commands for C {}
pub use Commands as TypedCommands;
pub trait AsyncCommands: Sized {
    async fn set<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn set_nx<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn getset<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn append<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn setrange<A, B, C, RV>(&mut self, key: A, offset: B, value: C) -> RedisResult<RV> { opaque() }
    async fn sadd<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn lpush<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn rpush<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn lpush_exists<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn rpush_exists<A, B, RV>(&mut self, key: A, value: B) -> RedisResult<RV> { opaque() }
    async fn lset<A, B, C, RV>(&mut self, key: A, index: B, value: C) -> RedisResult<RV> { opaque() }
    async fn linsert_before<A, B, C, RV>(&mut self, key: A, pivot: B, value: C) -> RedisResult<RV> { opaque() }
    async fn linsert_after<A, B, C, RV>(&mut self, key: A, pivot: B, value: C) -> RedisResult<RV> { opaque() }
    async fn zadd<A, B, C, RV>(&mut self, key: A, member: B, score: C) -> RedisResult<RV> { opaque() }
    async fn zadd_multiple<A, B, RV>(&mut self, key: A, items: B) -> RedisResult<RV> { opaque() }
    async fn zincr<A, B, C, RV>(&mut self, key: A, member: B, delta: C) -> RedisResult<RV> { opaque() }
    async fn pfadd<A, B, RV>(&mut self, key: A, element: B) -> RedisResult<RV> { opaque() }
    async fn hset<A, B, C, RV>(&mut self, key: A, field: B, value: C) -> RedisResult<RV> { opaque() }
    async fn hset_nx<A, B, C, RV>(&mut self, key: A, field: B, value: C) -> RedisResult<RV> { opaque() }
    async fn hset_multiple<A, B, RV>(&mut self, key: A, items: B) -> RedisResult<RV> { opaque() }
    async fn hincr<A, B, C, RV>(&mut self, key: A, field: B, delta: C) -> RedisResult<RV> { opaque() }
    async fn mset<A, RV>(&mut self, items: A) -> RedisResult<RV> { opaque() }
    async fn mset_nx<A, RV>(&mut self, items: A) -> RedisResult<RV> { opaque() }
    async fn geo_add<A, B, RV>(&mut self, key: A, members: B) -> RedisResult<RV> { opaque() }
    async fn xadd<A, B, C, RV>(&mut self, key: A, id: B, items: C) -> RedisResult<RV> { opaque() }
    async fn xadd_map<A, B, C, RV>(&mut self, key: A, id: B, map: C) -> RedisResult<RV> { opaque() }
    async fn set_options<A, B, C, RV>(&mut self, key: A, value: B, options: C) -> RedisResult<RV> { opaque() }
    async fn publish<A, B, RV>(&mut self, channel: A, message: B) -> RedisResult<RV> { opaque() }
    async fn set_ex<A, B, C, RV>(&mut self, key: A, value: B, seconds: C) -> RedisResult<RV> { opaque() }
    async fn pset_ex<A, B, C, RV>(&mut self, key: A, value: B, milliseconds: C) -> RedisResult<RV> { opaque() }
    async fn del<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn unlink<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn get_del<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn hdel<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    async fn srem<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn zrem<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn lrem<A, B, C, RV>(&mut self, key: A, count: B, value: C) -> RedisResult<RV> { opaque() }
    async fn zremrangebyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    async fn zrembyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    async fn ltrim<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    async fn xdel<A, B, RV>(&mut self, key: A, ids: B) -> RedisResult<RV> { opaque() }
    async fn spop<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn lpop<A, B, RV>(&mut self, key: A, count: B) -> RedisResult<RV> { opaque() }
    async fn rpop<A, B, RV>(&mut self, key: A, count: B) -> RedisResult<RV> { opaque() }
    async fn get<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn mget<A, RV>(&mut self, keys: A) -> RedisResult<RV> { opaque() }
    async fn get_ex<A, B, RV>(&mut self, key: A, expire: B) -> RedisResult<RV> { opaque() }
    async fn getrange<A, B, C, RV>(&mut self, key: A, from: B, to: C) -> RedisResult<RV> { opaque() }
    async fn strlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn exists<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn expire<A, B, RV>(&mut self, key: A, seconds: B) -> RedisResult<RV> { opaque() }
    async fn expire_at<A, B, RV>(&mut self, key: A, at: B) -> RedisResult<RV> { opaque() }
    async fn pexpire<A, B, RV>(&mut self, key: A, milliseconds: B) -> RedisResult<RV> { opaque() }
    async fn persist<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn ttl<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn pttl<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn keys<A, RV>(&mut self, pattern: A) -> RedisResult<RV> { opaque() }
    async fn rename<A, B, RV>(&mut self, key: A, new: B) -> RedisResult<RV> { opaque() }
    async fn key_type<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn incr<A, B, RV>(&mut self, key: A, delta: B) -> RedisResult<RV> { opaque() }
    async fn decr<A, B, RV>(&mut self, key: A, delta: B) -> RedisResult<RV> { opaque() }
    async fn hget<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    async fn hmget<A, B, RV>(&mut self, key: A, fields: B) -> RedisResult<RV> { opaque() }
    async fn hexists<A, B, RV>(&mut self, key: A, field: B) -> RedisResult<RV> { opaque() }
    async fn hgetall<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn hkeys<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn hvals<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn hlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn lrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    async fn lindex<A, B, RV>(&mut self, key: A, index: B) -> RedisResult<RV> { opaque() }
    async fn llen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn blpop<A, B, RV>(&mut self, key: A, timeout: B) -> RedisResult<RV> { opaque() }
    async fn brpop<A, B, RV>(&mut self, key: A, timeout: B) -> RedisResult<RV> { opaque() }
    async fn scard<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn sismember<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn smembers<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn srandmember<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn zcard<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn zscore<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn zrank<A, B, RV>(&mut self, key: A, member: B) -> RedisResult<RV> { opaque() }
    async fn zrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    async fn zrevrange<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    async fn zrange_withscores<A, B, C, RV>(&mut self, key: A, start: B, stop: C) -> RedisResult<RV> { opaque() }
    async fn zrangebyscore<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    async fn zcount<A, B, C, RV>(&mut self, key: A, min: B, max: C) -> RedisResult<RV> { opaque() }
    async fn pfcount<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn xread<A, B, RV>(&mut self, keys: A, ids: B) -> RedisResult<RV> { opaque() }
    async fn xlen<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn xrange_all<A, RV>(&mut self, key: A) -> RedisResult<RV> { opaque() }
    async fn ping<RV>(&mut self) -> RedisResult<RV> { opaque() }
    async fn scan<RV>(&mut self) -> RedisResult<Iter<'_, RV>> { opaque() }
    async fn scan_match<A, RV>(&mut self, pattern: A) -> RedisResult<Iter<'_, RV>> { opaque() }
    async fn hscan<A, RV>(&mut self, key: A) -> RedisResult<Iter<'_, RV>> { opaque() }
    async fn sscan<A, RV>(&mut self, key: A) -> RedisResult<Iter<'_, RV>> { opaque() }
}
impl<C> AsyncCommands for C {}
pub use AsyncCommands as AsyncTypedCommands;
/// A command by its name.
#[derive(Clone)]
pub struct Cmd {
    pub name: String,
    pub args: String,
}
impl Cmd {
    pub fn new() -> Cmd {
        Cmd { name: String::new(), args: String::new() }
    }
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd {
        self.args = derive2(&self.args, arg);
        self
    }
    pub fn query<T>(&self, connection: &mut dyn ConnectionLike) -> RedisResult<T> {
        opaque()
    }
    pub async fn query_async<C, T>(&self, connection: &mut C) -> RedisResult<T> {
        opaque()
    }
    pub fn exec(&self, connection: &mut dyn ConnectionLike) -> RedisResult<()> {
        opaque()
    }
    pub async fn exec_async<C>(&self, connection: &mut C) -> RedisResult<()> {
        opaque()
    }
}
pub fn cmd(name: &str) -> Cmd {
    Cmd { name: same(name), args: String::new() }
}
/// Commands that are sent together: keys and values of those that store, keys of those that erase, and what those by name
/// are given.
#[derive(Clone)]
pub struct Pipeline {
    pub keys: String,
    pub values: String,
    pub gone: String,
    pub name: String,
    pub args: String,
}
pub fn pipe() -> Pipeline {
    Pipeline::new()
}
impl Pipeline {
    pub fn new() -> Pipeline {
        Pipeline { keys: String::new(), values: String::new(), gone: String::new(), name: String::new(), args: String::new() }
    }
    pub fn atomic(&mut self) -> &mut Self {
        self
    }
    pub fn ignore(&mut self) -> &mut Self {
        self
    }
    pub fn cmd(&mut self, name: &str) -> &mut Self {
        self.name = derive2(&self.name, name);
        self
    }
    pub fn arg<T>(&mut self, arg: T) -> &mut Self {
        self.args = derive2(&self.args, arg);
        self
    }
    pub fn add_command(&mut self, command: Cmd) -> &mut Self {
        self.name = derive2(&self.name, command.name);
        self.args = derive2(&self.args, command.args);
        self
    }
    pub fn query<T>(&self, connection: &mut dyn ConnectionLike) -> RedisResult<T> {
        opaque()
    }
    pub async fn query_async<C, T>(&self, connection: &mut C) -> RedisResult<T> {
        opaque()
    }
    pub fn exec(&self, connection: &mut dyn ConnectionLike) -> RedisResult<()> {
        opaque()
    }
    pub async fn exec_async<C>(&self, connection: &mut C) -> RedisResult<()> {
        opaque()
    }
    pub fn set<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn set_nx<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn getset<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn append<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn setrange<A, B, C>(&mut self, key: A, offset: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, offset); self.values = derive2(&self.values, value); self }
    pub fn sadd<A, B>(&mut self, key: A, member: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, member); self }
    pub fn lpush<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn rpush<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn lpush_exists<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn rpush_exists<A, B>(&mut self, key: A, value: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self }
    pub fn lset<A, B, C>(&mut self, key: A, index: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, index); self.values = derive2(&self.values, value); self }
    pub fn linsert_before<A, B, C>(&mut self, key: A, pivot: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, pivot); self.values = derive2(&self.values, value); self }
    pub fn linsert_after<A, B, C>(&mut self, key: A, pivot: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, pivot); self.values = derive2(&self.values, value); self }
    pub fn zadd<A, B, C>(&mut self, key: A, member: B, score: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, member); self.values = derive2(&self.values, score); self }
    pub fn zadd_multiple<A, B>(&mut self, key: A, items: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, items); self }
    pub fn zincr<A, B, C>(&mut self, key: A, member: B, delta: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, member); self.values = derive2(&self.values, delta); self }
    pub fn pfadd<A, B>(&mut self, key: A, element: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, element); self }
    pub fn hset<A, B, C>(&mut self, key: A, field: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, field); self.values = derive2(&self.values, value); self }
    pub fn hset_nx<A, B, C>(&mut self, key: A, field: B, value: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, field); self.values = derive2(&self.values, value); self }
    pub fn hset_multiple<A, B>(&mut self, key: A, items: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, items); self }
    pub fn hincr<A, B, C>(&mut self, key: A, field: B, delta: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, field); self.values = derive2(&self.values, delta); self }
    pub fn mset<A>(&mut self, items: A) -> &mut Self { self.keys = derive2(&self.keys, &items); self.values = derive2(&self.values, items); self }
    pub fn mset_nx<A>(&mut self, items: A) -> &mut Self { self.keys = derive2(&self.keys, &items); self.values = derive2(&self.values, items); self }
    pub fn geo_add<A, B>(&mut self, key: A, members: B) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, members); self }
    pub fn xadd<A, B, C>(&mut self, key: A, id: B, items: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, id); self.values = derive2(&self.values, items); self }
    pub fn xadd_map<A, B, C>(&mut self, key: A, id: B, map: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, id); self.values = derive2(&self.values, map); self }
    pub fn set_options<A, B, C>(&mut self, key: A, value: B, options: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self.values = derive2(&self.values, options); self }
    pub fn publish<A, B>(&mut self, channel: A, message: B) -> &mut Self { self.keys = derive2(&self.keys, &channel); self.values = derive2(&self.values, channel); self.values = derive2(&self.values, message); self }
    pub fn set_ex<A, B, C>(&mut self, key: A, value: B, seconds: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self.values = derive2(&self.values, seconds); self }
    pub fn pset_ex<A, B, C>(&mut self, key: A, value: B, milliseconds: C) -> &mut Self { self.keys = derive2(&self.keys, &key); self.values = derive2(&self.values, key); self.values = derive2(&self.values, value); self.values = derive2(&self.values, milliseconds); self }
    pub fn get<A>(&mut self, key: A) -> &mut Self { self }
    pub fn mget<A>(&mut self, keys: A) -> &mut Self { self }
    pub fn get_ex<A, B>(&mut self, key: A, expire: B) -> &mut Self { self }
    pub fn getrange<A, B, C>(&mut self, key: A, from: B, to: C) -> &mut Self { self }
    pub fn strlen<A>(&mut self, key: A) -> &mut Self { self }
    pub fn exists<A>(&mut self, key: A) -> &mut Self { self }
    pub fn expire<A, B>(&mut self, key: A, seconds: B) -> &mut Self { self }
    pub fn expire_at<A, B>(&mut self, key: A, at: B) -> &mut Self { self }
    pub fn pexpire<A, B>(&mut self, key: A, milliseconds: B) -> &mut Self { self }
    pub fn persist<A>(&mut self, key: A) -> &mut Self { self }
    pub fn ttl<A>(&mut self, key: A) -> &mut Self { self }
    pub fn pttl<A>(&mut self, key: A) -> &mut Self { self }
    pub fn keys<A>(&mut self, pattern: A) -> &mut Self { self }
    pub fn rename<A, B>(&mut self, key: A, new: B) -> &mut Self { self }
    pub fn key_type<A>(&mut self, key: A) -> &mut Self { self }
    pub fn incr<A, B>(&mut self, key: A, delta: B) -> &mut Self { self }
    pub fn decr<A, B>(&mut self, key: A, delta: B) -> &mut Self { self }
    pub fn hget<A, B>(&mut self, key: A, field: B) -> &mut Self { self }
    pub fn hmget<A, B>(&mut self, key: A, fields: B) -> &mut Self { self }
    pub fn hexists<A, B>(&mut self, key: A, field: B) -> &mut Self { self }
    pub fn hgetall<A>(&mut self, key: A) -> &mut Self { self }
    pub fn hkeys<A>(&mut self, key: A) -> &mut Self { self }
    pub fn hvals<A>(&mut self, key: A) -> &mut Self { self }
    pub fn hlen<A>(&mut self, key: A) -> &mut Self { self }
    pub fn lrange<A, B, C>(&mut self, key: A, start: B, stop: C) -> &mut Self { self }
    pub fn lindex<A, B>(&mut self, key: A, index: B) -> &mut Self { self }
    pub fn llen<A>(&mut self, key: A) -> &mut Self { self }
    pub fn blpop<A, B>(&mut self, key: A, timeout: B) -> &mut Self { self }
    pub fn brpop<A, B>(&mut self, key: A, timeout: B) -> &mut Self { self }
    pub fn scard<A>(&mut self, key: A) -> &mut Self { self }
    pub fn sismember<A, B>(&mut self, key: A, member: B) -> &mut Self { self }
    pub fn smembers<A>(&mut self, key: A) -> &mut Self { self }
    pub fn srandmember<A>(&mut self, key: A) -> &mut Self { self }
    pub fn zcard<A>(&mut self, key: A) -> &mut Self { self }
    pub fn zscore<A, B>(&mut self, key: A, member: B) -> &mut Self { self }
    pub fn zrank<A, B>(&mut self, key: A, member: B) -> &mut Self { self }
    pub fn zrange<A, B, C>(&mut self, key: A, start: B, stop: C) -> &mut Self { self }
    pub fn zrevrange<A, B, C>(&mut self, key: A, start: B, stop: C) -> &mut Self { self }
    pub fn zrange_withscores<A, B, C>(&mut self, key: A, start: B, stop: C) -> &mut Self { self }
    pub fn zrangebyscore<A, B, C>(&mut self, key: A, min: B, max: C) -> &mut Self { self }
    pub fn zcount<A, B, C>(&mut self, key: A, min: B, max: C) -> &mut Self { self }
    pub fn pfcount<A>(&mut self, key: A) -> &mut Self { self }
    pub fn xread<A, B>(&mut self, keys: A, ids: B) -> &mut Self { self }
    pub fn xlen<A>(&mut self, key: A) -> &mut Self { self }
    pub fn xrange_all<A>(&mut self, key: A) -> &mut Self { self }
    pub fn ping(&mut self) -> &mut Self { self }
    pub fn del<A>(&mut self, key: A) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn unlink<A>(&mut self, key: A) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn get_del<A>(&mut self, key: A) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn hdel<A, B>(&mut self, key: A, field: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn srem<A, B>(&mut self, key: A, member: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn zrem<A, B>(&mut self, key: A, member: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn lrem<A, B, C>(&mut self, key: A, count: B, value: C) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn zremrangebyscore<A, B, C>(&mut self, key: A, min: B, max: C) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn zrembyscore<A, B, C>(&mut self, key: A, min: B, max: C) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn ltrim<A, B, C>(&mut self, key: A, start: B, stop: C) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn xdel<A, B>(&mut self, key: A, ids: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn spop<A>(&mut self, key: A) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn lpop<A, B>(&mut self, key: A, count: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
    pub fn rpop<A, B>(&mut self, key: A, count: B) -> &mut Self { self.gone = derive2(&self.gone, key); self }
}
pub struct Script {
    pub text: String,
}
impl Script {
    pub fn new(code: &str) -> Script {
        Script { text: same(code) }
    }
    pub fn key<T>(&self, key: T) -> ScriptInvocation {
        ScriptInvocation { keys: derive1(&key), args: derive1(key) }
    }
    pub fn arg<T>(&self, arg: T) -> ScriptInvocation {
        ScriptInvocation { keys: String::new(), args: derive1(arg) }
    }
    pub fn prepare_invoke(&self) -> ScriptInvocation {
        ScriptInvocation { keys: String::new(), args: String::new() }
    }
}
pub struct ScriptInvocation {
    pub keys: String,
    pub args: String,
}
impl ScriptInvocation {
    pub fn key<T>(&mut self, key: T) -> &mut ScriptInvocation {
        self.keys = derive2(&self.keys, &key);
        self.args = derive2(&self.args, key);
        self
    }
    pub fn arg<T>(&mut self, arg: T) -> &mut ScriptInvocation {
        self.args = derive2(&self.args, arg);
        self
    }
    pub fn invoke<T>(&self, connection: &mut dyn ConnectionLike) -> RedisResult<T> {
        opaque()
    }
    pub async fn invoke_async<T>(&self, connection: &mut impl ConnectionLike) -> RedisResult<T> {
        opaque()
    }
}
