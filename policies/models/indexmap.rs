// indexmap: maps and sets that keep an order: std's, with what an order adds.

pub use map::IndexMap;
pub use set::IndexSet;
pub mod map {
    use std::intrinsics::*;
    use std::iter::Iter as AnyIter;
    pub use std::collections::hash_map::{Entry, OccupiedEntry, VacantEntry};
    /// Its data is that of a slice of pairs.
    pub struct IndexMap<K, V, S = std::hash::RandomState>;
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> IndexMap<K, V> { opaque() }
        pub fn with_capacity(n: usize) -> IndexMap<K, V> { opaque() }
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn keys(&self) -> AnyIter<&K> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].0 } }
        pub fn into_keys(self) -> AnyIter<K> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].0 } }
        pub fn values(&self) -> AnyIter<&V> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].1 } }
        pub fn values_mut(&mut self) -> AnyIter<&mut V> { AnyIter { elem: &mut same::<_, &mut [(K, V)]>(self)[0].1 } }
        pub fn into_values(self) -> AnyIter<V> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].1 } }
        pub fn iter(&self) -> AnyIter<(&K, &V)> { AnyIter { elem: (&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1) } }
        pub fn iter_mut(&mut self) -> AnyIter<(&K, &mut V)> { AnyIter { elem: (&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1) } }
        pub fn drain(&mut self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1); }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> { if maybe() { same::<_, &mut [(K, V)]>(self)[0].0 = key; Entry::Occupied(OccupiedEntry { pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } else { Entry::Vacant(VacantEntry { key, pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } }
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> { Some(&same::<_, &[(K, V)]>(self)[0].1) }
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> { Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)) }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { opaque() }
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> { Some(&mut same::<_, &mut [(K, V)]>(self)[0].1) }
        pub fn insert(&mut self, key: K, value: V) -> Option<V> { let old = same::<_, &mut [(K, V)]>(self)[0].1; same::<_, &mut [(K, V)]>(self)[0] = (key, value); Some(old) }
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> { Some(same::<_, &mut [(K, V)]>(self)[0].1) }
        pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> { Some(same::<_, &mut [(K, V)]>(self)[0]) }
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) -> AnyIter<(K, V)> { f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1); AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
        pub fn with_hasher(hasher: S) -> IndexMap<K, V, S> { opaque() }
        pub fn with_capacity_and_hasher(n: usize, hasher: S) -> IndexMap<K, V, S> { opaque() }
        pub fn capacity(&self) -> usize { opaque() }
        pub fn reserve(&mut self, n: usize) {}
        pub fn shrink_to_fit(&mut self) {}
    }
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = AnyIter<(K, V)>;
        fn into_iter(self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0] } }
    }
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = AnyIter<(&'a K, &'a V)>;
        fn into_iter(self) -> AnyIter<(&'a K, &'a V)> { self.iter() }
    }
    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = AnyIter<(&'a K, &'a mut V)>;
        fn into_iter(self) -> AnyIter<(&'a K, &'a mut V)> { self.iter_mut() }
    }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {
        fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> IndexMap<K, V, S> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {
        fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [(K, V)]>(self)[0] = x;
            }
        }
    }
    impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for IndexMap<K, V, S> {
        fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
            if let Some((k, v)) = iter.into_iter().next() {
                same::<_, &mut [(K, V)]>(self)[0] = (*k, *v);
            }
        }
    }
    impl<K: Clone, V: Clone, S> Clone for IndexMap<K, V, S> {
        fn clone(&self) -> IndexMap<K, V, S> { same([(same::<_, &[(K, V)]>(self)[0].0.clone(), same::<_, &[(K, V)]>(self)[0].1.clone())]) }
    }
    impl<K, V, S> Default for IndexMap<K, V, S> {
        fn default() -> IndexMap<K, V, S> { opaque() }
    }
    impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V> {
        fn from(value: [(K, V); N]) -> IndexMap<K, V> { same(value) }
    }
    impl<K: PartialEq, V: PartialEq, S> PartialEq for IndexMap<K, V, S> {
        fn eq(&self, other: &IndexMap<K, V, S>) -> bool { opaque() }
    }
    impl<K: Eq, V: Eq, S> Eq for IndexMap<K, V, S> {}
    impl<'q, K, Q: ?Sized, V, S> std::ops::Index<&'q Q> for IndexMap<K, V, S> {
        type Output = V;
        fn index(&self, key: &'q Q) -> &V { &same::<_, &[(K, V)]>(self)[0].1 }
    }
    impl<K: std::fmt::Debug, V: std::fmt::Debug, S> std::fmt::Debug for IndexMap<K, V, S> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            same::<_, &[(K, V)]>(self)[0].0.fmt(f);
            same::<_, &[(K, V)]>(self)[0].1.fmt(f)
        }
    }
    impl<K: serde::Serialize, V: serde::Serialize, S> serde::Serialize for IndexMap<K, V, S> {
        fn serialize<W: serde::Serializer>(&self, serializer: W) -> Result<W::Ok, W::Error> {
            let pair = &same::<_, &[(K, V)]>(self)[0];
            pair.0.serialize(serializer);
            pair.1.serialize(serializer)
        }
    }
    impl<'de, K: serde::Deserialize<'de>, V: serde::Deserialize<'de>, S> serde::Deserialize<'de> for IndexMap<K, V, S> {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn first(&self) -> Option<(&K, &V)> {
            Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1))
        }
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {
            Some((&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1))
        }
        pub fn last(&self) -> Option<(&K, &V)> {
            Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1))
        }
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {
            Some((&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1))
        }
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {
            Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1))
        }
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {
            Some((&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1))
        }
        pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> {
            opaque()
        }
        pub fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)> {
            Some((opaque(), &same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1))
        }
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {
            let old = same::<_, &mut [(K, V)]>(self)[0].1;
            same::<_, &mut [(K, V)]>(self)[0] = (key, value);
            (opaque(), Some(old))
        }
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) {
            self.insert_full(key, value)
        }
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {
            self.insert(key, value)
        }
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {
            self.remove(key)
        }
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {
            self.remove(key)
        }
        pub fn swap_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> {
            self.remove_entry(key)
        }
        pub fn shift_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> {
            self.remove_entry(key)
        }
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {
            Some(same::<_, &mut [(K, V)]>(self)[0])
        }
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {
            Some(same::<_, &mut [(K, V)]>(self)[0])
        }
        pub fn pop(&mut self) -> Option<(K, V)> {
            Some(same::<_, &mut [(K, V)]>(self)[0])
        }
        pub fn sort_keys(&mut self) {}
        pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(&mut self, mut f: F) {
            let pair = &same::<_, &[(K, V)]>(self)[0];
            f(&pair.0, &pair.1, &pair.0, &pair.1);
        }
        pub fn sorted_by<F: FnMut(&K, &V, &K, &V) -> std::cmp::Ordering>(self, f: F) -> AnyIter<(K, V)> {
            AnyIter { elem: same::<_, &[(K, V)]>(&self)[0] }
        }
        pub fn sort_unstable_keys(&mut self) {}
        pub fn reverse(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn index(&self) -> usize {
            opaque()
        }
    }
}
pub mod set {
    use std::intrinsics::*;
    pub type IndexSet<T, S = std::hash::RandomState> = std::collections::HashSet<T, S>;
    impl<T, S> std::collections::HashSet<T, S> {
        pub fn first(&self) -> Option<&T> {
            Some(&same::<_, &[T]>(self)[0])
        }
        pub fn last(&self) -> Option<&T> {
            Some(&same::<_, &[T]>(self)[0])
        }
        pub fn get_index(&self, index: usize) -> Option<&T> {
            Some(&same::<_, &[T]>(self)[0])
        }
        pub fn get_index_of<Q: ?Sized>(&self, value: &Q) -> Option<usize> {
            opaque()
        }
        pub fn get_full<Q: ?Sized>(&self, value: &Q) -> Option<(usize, &T)> {
            Some((opaque(), &same::<_, &[T]>(self)[0]))
        }
        pub fn insert_full(&mut self, value: T) -> (usize, bool) {
            same::<_, &mut [T]>(self)[0] = value;
            opaque()
        }
        pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {
            opaque()
        }
        pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {
            opaque()
        }
        pub fn swap_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {
            Some(same::<_, &mut [T]>(self)[0])
        }
        pub fn shift_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> {
            Some(same::<_, &mut [T]>(self)[0])
        }
        pub fn pop(&mut self) -> Option<T> {
            Some(same::<_, &mut [T]>(self)[0])
        }
        pub fn sort(&mut self) {}
        pub fn reverse(&mut self) {}
        pub fn truncate(&mut self, len: usize) {}
    }
}
#[macro_export]
macro_rules! indexmap {
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut map = $crate::IndexMap::new();
        $(map.insert($key, $value);)*
        map
    }};
}
#[macro_export]
macro_rules! indexset {
    ($($value:expr),* $(,)?) => {{
        let mut set = $crate::IndexSet::new();
        $(set.insert($value);)*
        set
    }};
}
