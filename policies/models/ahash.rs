// ahash: std's maps under another hasher. The crate's own wrappers deref to them; as aliases they have the same methods.

use std::intrinsics::*;

#[derive(Default, Clone)]
pub struct AHasher;
impl std::hash::Hasher for AHasher {
    fn finish(&self) -> u64 { opaque() }
    fn write(&mut self, bytes: &[u8]) {}
}

#[derive(Default, Clone)]
pub struct RandomState;
impl RandomState {
    pub fn new() -> RandomState { RandomState }
}
impl std::hash::BuildHasher for RandomState {
    type Hasher = AHasher;
    fn build_hasher(&self) -> AHasher { AHasher }
}

pub type AHashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type AHashSet<V> = std::collections::HashSet<V, RandomState>;
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type HashSet<V> = std::collections::HashSet<V, RandomState>;
