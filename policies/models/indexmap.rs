// indexmap: maps and sets that keep an order: std's, with what an order adds.

pub use map::IndexMap;
pub use set::IndexSet;
pub mod map {
    use std::intrinsics::*;
    use std::iter::Iter as AnyIter;
    pub use std::collections::hash_map::{Entry, OccupiedEntry, VacantEntry};
    pub type IndexMap<K, V, S = std::hash::RandomState> = std::collections::HashMap<K, V, S>;
    impl<K, V, S> std::collections::HashMap<K, V, S> {
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
