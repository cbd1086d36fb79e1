//! Stub crates and models of crates: what foreign code does with data, and what it means. See `models/README.md`.

/// Stubs, as Rust: the crate's name in paths, and the text of its only file. The one called `std` stands for `core`
/// and `alloc` too.
pub static STUBS: &[(&str, &str)] = &[(
    "std",
    concat!(
        include_str!("../models/std/root.rs"),
        include_str!("../models/std/ops.rs"),
        include_str!("../models/std/iter.rs"),
        include_str!("../models/std/text.rs"),
        include_str!("../models/std/seq.rs"),
        include_str!("../models/std/memory.rs"),
        include_str!("../models/std/pointers.rs"),
        include_str!("../models/std/core.rs"),
        include_str!("../models/std/io.rs"),
        include_str!("../models/std/numbers.rs"),
    ),
)];

/// Models, as TOML: the crate's name, and the text of its file.
pub static MODELS: &[(&str, &str)] = &[];
