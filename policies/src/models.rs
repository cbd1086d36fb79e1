//! What is known of crates whose source is not analysed.

/// Stub crates: the crate's name as paths write it, and Rust text that stands for its `lib.rs`: signatures, and
/// bodies that only say how data flows. `std` also answers to `core` and `alloc`.
pub static STUBS: &[(&str, &str)] = &[];
