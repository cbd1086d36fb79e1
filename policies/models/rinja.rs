// rinja: askama under another name.

pub use askama::{Error, Result, Template};
