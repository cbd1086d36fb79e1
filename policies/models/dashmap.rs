// dashmap: a map behind `&`; guards are references to its values.

use std::intrinsics::*;

#[interior]
pub struct DashMap<K, V, S = std::hash::RandomState>;
pub type ReadOnlyView<K, V> = DashMap<K, V>;
pub mod mapref {
    pub mod one {
        use std::intrinsics::*;
        /// A value behind its shard's lock, with its key.
        pub struct Ref<'a, K, V> {
            pub pair: &'a (K, V),
        }
        pub struct RefMut<'a, K, V> {
            pub pair: &'a mut (K, V),
        }
        impl<'a, K, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.pair.0
            }
            pub fn value(&self) -> &V {
                &self.pair.1
            }
            pub fn pair(&self) -> (&K, &V) {
                (&self.pair.0, &self.pair.1)
            }
        }
        impl<'a, K, V> std::ops::Deref for Ref<'a, K, V> {
            type Target = V;
            fn deref(&self) -> &V {
                &self.pair.1
            }
        }
        impl<'a, K, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {
                &self.pair.0
            }
            pub fn value(&self) -> &V {
                &self.pair.1
            }
            pub fn value_mut(&mut self) -> &mut V {
                &mut self.pair.1
            }
        }
        impl<'a, K, V> std::ops::Deref for RefMut<'a, K, V> {
            type Target = V;
            fn deref(&self) -> &V {
                &self.pair.1
            }
        }
        impl<'a, K, V> std::ops::DerefMut for RefMut<'a, K, V> {
            fn deref_mut(&mut self) -> &mut V {
                &mut self.pair.1
            }
        }
    }
    pub mod multiple {
        pub use super::one::Ref as RefMulti;
        pub use super::one::RefMut as RefMutMulti;
    }
    pub mod entry {
        pub use crate::Entry;
    }
}
use mapref::one::{Ref, RefMut};
pub struct Entry<'a, K, V> {
    pub key: K,
    pub pair: &'a mut (K, V),
}
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {
        if maybe() {
            *self.pair = (self.key, value);
        }
        RefMut { pair: self.pair }
    }
    pub fn or_insert_with(self, f: impl FnOnce() -> V) -> RefMut<'a, K, V> {
        if maybe() {
            *self.pair = (self.key, f());
        }
        RefMut { pair: self.pair }
    }
    pub fn or_default(self) -> RefMut<'a, K, V> {
        if maybe() {
            self.pair.0 = self.key;
        }
        RefMut { pair: self.pair }
    }
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {
        f(&mut self.pair.1);
        self
    }
    pub fn insert(self, value: V) -> RefMut<'a, K, V> {
        *self.pair = (self.key, value);
        RefMut { pair: self.pair }
    }
    pub fn key(&self) -> &K {
        &self.key
    }
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn new() -> DashMap<K, V, S> {
        opaque()
    }
    pub fn with_capacity(n: usize) -> DashMap<K, V, S> {
        opaque()
    }
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        let old = same::<_, &[(K, V)]>(self)[0].1;
        same::<_, &mut [(K, V)]>(self)[0] = (key, value);
        Some(old)
    }
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Ref<'_, K, V>> {
        Some(Ref { pair: &same::<_, &[(K, V)]>(self)[0] })
    }
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<RefMut<'_, K, V>> {
        Some(RefMut { pair: &mut same::<_, &mut [(K, V)]>(self)[0] })
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {
        Some(same::<_, &[(K, V)]>(self)[0])
    }
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {
        f(&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1);
        Some(same::<_, &[(K, V)]>(self)[0])
    }
    pub fn entry(&self, key: K) -> Entry<'_, K, V> {
        Entry { key, pair: &mut same::<_, &mut [(K, V)]>(self)[0] }
    }
    pub fn iter(&self) -> std::iter::Iter<Ref<'_, K, V>> {
        std::iter::Iter { elem: Ref { pair: &same::<_, &[(K, V)]>(self)[0] } }
    }
    pub fn iter_mut(&self) -> std::iter::Iter<RefMut<'_, K, V>> {
        std::iter::Iter { elem: RefMut { pair: &mut same::<_, &mut [(K, V)]>(self)[0] } }
    }
    pub fn retain(&self, mut f: impl FnMut(&K, &mut V) -> bool) {
        f(&same::<_, &[(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1);
    }
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {
        same::<_, &mut [(K, V)]>(self)[0].1 = f(&same::<_, &[(K, V)]>(self)[0].0, same::<_, &[(K, V)]>(self)[0].1);
    }
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {
        opaque()
    }
    pub fn clear(&self) {}
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
impl<K, V, S> Default for DashMap<K, V, S> {
    fn default() -> DashMap<K, V, S> {
        opaque()
    }
}
impl<K: Clone, V: Clone, S> Clone for DashMap<K, V, S> {
    fn clone(&self) -> DashMap<K, V, S> {
        same([same::<_, &[(K, V)]>(self)[0].clone()])
    }
}
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> DashMap<K, V, S> {
        let Some(x) = iter.into_iter().next() else { return opaque() };
        same([x])
    }
}
impl<K, V, S> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = std::iter::Iter<(K, V)>;
    fn into_iter(self) -> std::iter::Iter<(K, V)> {
        std::iter::Iter { elem: same::<_, &[(K, V)]>(&self)[0] }
    }
}
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> {
    type Item = Ref<'a, K, V>;
    type IntoIter = std::iter::Iter<Ref<'a, K, V>>;
    fn into_iter(self) -> std::iter::Iter<Ref<'a, K, V>> {
        self.iter()
    }
}
#[interior]
pub struct DashSet<K, S = std::hash::RandomState>;
impl<K, S> DashSet<K, S> {
    pub fn new() -> DashSet<K, S> {
        opaque()
    }
    pub fn insert(&self, key: K) -> bool {
        same::<_, &mut [K]>(self)[0] = key;
        opaque()
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {
        Some(same::<_, &[K]>(self)[0])
    }
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {
        opaque()
    }
    pub fn iter(&self) -> std::iter::Iter<&K> {
        std::iter::Iter { elem: &same::<_, &[K]>(self)[0] }
    }
    pub fn clear(&self) {}
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
impl<K, S> Default for DashSet<K, S> {
    fn default() -> DashSet<K, S> {
        opaque()
    }
}
