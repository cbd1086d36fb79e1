// moka: a map behind `&` that forgets after its builder's time; what it holds comes out as a copy.

pub mod sync {
    use std::intrinsics::*;
    use std::time::Duration;

    #[interior]
    pub struct Cache<K, V, S = std::hash::RandomState> {
        pub ttl: Duration,
    }
    pub type SegmentedCache<K, V, S = std::hash::RandomState> = Cache<K, V, S>;
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Cache<K, V, S> {
            same(self)
        }
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn new(capacity: u64) -> Cache<K, V, S> {
            opaque()
        }
        pub fn builder() -> CacheBuilder<K, V> {
            opaque()
        }
        pub fn insert(&self, key: K, value: V) {
            same::<_, &mut [(K, V)]>(self)[0] = (key, value);
        }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {
            same::<_, &mut [(K, V)]>(self)[0] = (key, init());
            same::<_, &[(K, V)]>(self)[0].1
        }
        pub fn try_get_with<E>(&self, key: K, init: impl FnOnce() -> Result<V, E>) -> Result<V, std::sync::Arc<E>> {
            match init() {
                Ok(value) => {
                    same::<_, &mut [(K, V)]>(self)[0] = (key, value);
                    Ok(same::<_, &[(K, V)]>(self)[0].1)
                }
                Err(error) => Err(std::sync::Arc::new(error)),
            }
        }
        pub fn optionally_get_with(&self, key: K, init: impl FnOnce() -> Option<V>) -> Option<V> {
            if let Some(value) = init() {
                same::<_, &mut [(K, V)]>(self)[0] = (key, value);
            }
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub fn invalidate_all(&self) {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {
            opaque()
        }
        pub fn entry_count(&self) -> u64 {
            opaque()
        }
        pub fn weighted_size(&self) -> u64 {
            opaque()
        }
        pub fn run_pending_tasks(&self) {}
        pub fn iter(&self) -> std::iter::Iter<(std::sync::Arc<K>, V)> {
            std::iter::Iter { elem: same::<_, &[(K, V)]>(self)[0] }
        }
    }
    pub struct CacheBuilder<K, V> {
        pub ttl: Duration,
    }
    impl<K, V> CacheBuilder<K, V> {
        pub fn new(capacity: u64) -> Self {
            opaque()
        }
        pub fn max_capacity(self, n: u64) -> Self {
            self
        }
        pub fn initial_capacity(self, n: usize) -> Self {
            self
        }
        pub fn name(self, name: &str) -> Self {
            self
        }
        pub fn time_to_live(self, time: Duration) -> Self {
            CacheBuilder { ttl: time }
        }
        pub fn time_to_idle(self, time: Duration) -> Self {
            self
        }
        pub fn weigher(self, f: impl Fn(&K, &V) -> u32) -> Self {
            self
        }
        pub fn eviction_listener<F>(self, f: F) -> Self {
            self
        }
        pub fn support_invalidation_closures(self) -> Self {
            self
        }
        pub fn build(self) -> Cache<K, V> {
            Cache { ttl: self.ttl }
        }
    }
}
pub mod future {
    use std::future::Future;
    use std::intrinsics::*;
    use std::time::Duration;

    #[interior]
    pub struct Cache<K, V, S = std::hash::RandomState> {
        pub ttl: Duration,
    }
    impl<K, V, S> Clone for Cache<K, V, S> {
        fn clone(&self) -> Cache<K, V, S> {
            same(self)
        }
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn new(capacity: u64) -> Cache<K, V, S> {
            opaque()
        }
        pub fn builder() -> CacheBuilder<K, V> {
            opaque()
        }
        pub async fn insert(&self, key: K, value: V) {
            same::<_, &mut [(K, V)]>(self)[0] = (key, value);
        }
        pub async fn get<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V {
            same::<_, &mut [(K, V)]>(self)[0] = (key, init.await);
            same::<_, &[(K, V)]>(self)[0].1
        }
        pub async fn try_get_with<E>(&self, key: K, init: impl Future<Output = Result<V, E>>) -> Result<V, std::sync::Arc<E>> {
            match init.await {
                Ok(value) => {
                    same::<_, &mut [(K, V)]>(self)[0] = (key, value);
                    Ok(same::<_, &[(K, V)]>(self)[0].1)
                }
                Err(error) => Err(std::sync::Arc::new(error)),
            }
        }
        pub async fn optionally_get_with(&self, key: K, init: impl Future<Output = Option<V>>) -> Option<V> {
            if let Some(value) = init.await {
                same::<_, &mut [(K, V)]>(self)[0] = (key, value);
            }
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub async fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V> {
            Some(same::<_, &[(K, V)]>(self)[0].1)
        }
        pub async fn invalidate<Q: ?Sized>(&self, key: &Q) {}
        pub fn invalidate_all(&self) {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {
            opaque()
        }
        pub fn entry_count(&self) -> u64 {
            opaque()
        }
        pub fn weighted_size(&self) -> u64 {
            opaque()
        }
        pub async fn run_pending_tasks(&self) {}
    }
    pub struct CacheBuilder<K, V> {
        pub ttl: Duration,
    }
    impl<K, V> CacheBuilder<K, V> {
        pub fn new(capacity: u64) -> Self {
            opaque()
        }
        pub fn max_capacity(self, n: u64) -> Self {
            self
        }
        pub fn initial_capacity(self, n: usize) -> Self {
            self
        }
        pub fn name(self, name: &str) -> Self {
            self
        }
        pub fn time_to_live(self, time: Duration) -> Self {
            CacheBuilder { ttl: time }
        }
        pub fn time_to_idle(self, time: Duration) -> Self {
            self
        }
        pub fn weigher(self, f: impl Fn(&K, &V) -> u32) -> Self {
            self
        }
        pub fn support_invalidation_closures(self) -> Self {
            self
        }
        pub fn build(self) -> Cache<K, V> {
            Cache { ttl: self.ttl }
        }
    }
}
