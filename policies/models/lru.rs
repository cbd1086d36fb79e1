// lru: a map that forgets.

use std::intrinsics::*;

pub struct LruCache<K, V, S = std::hash::RandomState>;
impl<K, V, S> LruCache<K, V, S> {
    pub fn new(capacity: std::num::NonZeroUsize) -> LruCache<K, V, S> {
        opaque()
    }
    pub fn unbounded() -> LruCache<K, V, S> {
        opaque()
    }
    pub fn put(&mut self, key: K, value: V) -> Option<V> {
        let old = same::<_, &[(K, V)]>(&*self)[0].1;
        same::<_, &mut [(K, V)]>(self)[0] = (key, value);
        Some(old)
    }
    pub fn push(&mut self, key: K, value: V) -> Option<(K, V)> {
        let old = same::<_, &[(K, V)]>(&*self)[0];
        same::<_, &mut [(K, V)]>(self)[0] = (key, value);
        Some(old)
    }
    pub fn get<Q: ?Sized>(&mut self, key: &Q) -> Option<&V> {
        Some(&same::<_, &[(K, V)]>(&*self)[0].1)
    }
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {
        Some(&mut same::<_, &mut [(K, V)]>(self)[0].1)
    }
    pub fn get_or_insert(&mut self, key: K, f: impl FnOnce() -> V) -> &V {
        same::<_, &mut [(K, V)]>(&mut *self)[0] = (key, f());
        &same::<_, &[(K, V)]>(&*self)[0].1
    }
    pub fn peek<Q: ?Sized>(&self, key: &Q) -> Option<&V> {
        Some(&same::<_, &[(K, V)]>(self)[0].1)
    }
    pub fn pop<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {
        Some(same::<_, &[(K, V)]>(&*self)[0].1)
    }
    pub fn pop_lru(&mut self) -> Option<(K, V)> {
        Some(same::<_, &[(K, V)]>(&*self)[0])
    }
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {
        opaque()
    }
    pub fn iter(&self) -> std::iter::Iter<(&K, &V)> {
        std::iter::Iter { elem: (&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1) }
    }
    pub fn clear(&mut self) {
        *self = opaque();
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
