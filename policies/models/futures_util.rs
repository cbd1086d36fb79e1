// futures-util: what `futures` re-exports.

pub use futures::*;
