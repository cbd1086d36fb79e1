// hashbrown: what std's maps are made of; as aliases they have the same methods.

pub use std::collections::{HashMap, HashSet, hash_map, hash_set};
