//! Ground floor: interned names, typed ids and arenas. Knows nothing of Rust, files or privacy.

mod arena;
mod intern;
mod name;

pub use arena::{Arena, Idx};
pub use intern::Interner;
pub use name::{Name, NameSet};

/// A hash map whose iteration order must never reach an output.
pub type Map<K, V> = rustc_hash::FxHashMap<K, V>;
/// A hash set whose iteration order must never reach an output.
pub type Set<T> = rustc_hash::FxHashSet<T>;
/// A map that keeps insertion order.
pub type OrderedMap<K, V> = indexmap::IndexMap<K, V, rustc_hash::FxBuildHasher>;
/// A set that keeps insertion order.
pub type OrderedSet<T> = indexmap::IndexSet<T, rustc_hash::FxBuildHasher>;
