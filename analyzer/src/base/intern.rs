//! A sharded interner: equal values share one address for the life of the process.

use std::hash::{BuildHasher, Hash};
use std::sync::{Mutex, OnceLock, PoisonError};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

const SHARDS: usize = 64;

/// Interns values of `T`; meant to stand in a `static`.
pub struct Interner<T: ?Sized + 'static>(OnceLock<[Mutex<HashTable<&'static T>>; SHARDS]>);

impl<T: ?Sized + Hash + Eq + 'static> Interner<T> {
    /// An empty interner.
    pub const fn new() -> Interner<T> {
        Interner(OnceLock::new())
    }

    /// The shared copy of `value`; `leak` makes it when there is none.
    pub fn get(&self, value: &T, leak: impl FnOnce() -> &'static T) -> &'static T {
        let shards = self.0.get_or_init(|| std::array::from_fn(|_| Mutex::default()));
        let hash = FxBuildHasher.hash_one(value);
        let mut known = shards[(hash as usize >> 7) % SHARDS].lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.find(hash, |found| *found == value) {
            return found;
        }
        let leaked = leak();
        known.insert_unique(hash, leaked, |found| FxBuildHasher.hash_one(*found));
        leaked
    }
}

impl<T: ?Sized + Hash + Eq + 'static> Default for Interner<T> {
    fn default() -> Interner<T> {
        Interner::new()
    }
}
