//! Stub crates and models of crates: what foreign code does with data, and what it means. See `models/README.md`.

/// Stubs, as Rust: the crate's name in paths, and the text of its only file. The one called `std` stands for `core`
/// and `alloc` too.
#[rustfmt::skip]
pub static STUBS: &[(&str, &str)] = &[
    ("std", concat!(
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
    )),
    ("anyhow", include_str!("../models/anyhow.rs")),
    ("axum", include_str!("../models/axum.rs")),
    ("bytes", include_str!("../models/bytes.rs")),
    ("chrono", include_str!("../models/chrono.rs")),
    ("futures", include_str!("../models/futures.rs")),
    ("http", include_str!("../models/http.rs")),
    ("log", include_str!("../models/log.rs")),
    ("reqwest", include_str!("../models/reqwest.rs")),
    ("serde", include_str!("../models/serde.rs")),
    ("serde_json", include_str!("../models/serde_json.rs")),
    ("sqlx", include_str!("../models/sqlx.rs")),
    ("tokio", include_str!("../models/tokio.rs")),
    ("tracing", include_str!("../models/tracing.rs")),
    ("url", include_str!("../models/url.rs")),
    ("uuid", include_str!("../models/uuid.rs")),
];

/// Models, as TOML: the crate's name, and the text of its file.
pub static MODELS: &[(&str, &str)] = &[];
