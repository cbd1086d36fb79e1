// rustc-hash, and fxhash before it: std's maps under another hasher.

use std::intrinsics::*;

#[derive(Default, Clone, Copy)]
pub struct FxHasher;
impl std::hash::Hasher for FxHasher {
    fn finish(&self) -> u64 { opaque() }
    fn write(&mut self, bytes: &[u8]) {}
}

#[derive(Default, Clone, Copy)]
pub struct FxBuildHasher;
impl std::hash::BuildHasher for FxBuildHasher {
    type Hasher = FxHasher;
    fn build_hasher(&self) -> FxHasher { FxHasher }
}

pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = std::collections::HashSet<V, FxBuildHasher>;
