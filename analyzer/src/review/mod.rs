//! What a reviewer compares: the inventory of flows as `privacy.lock` has it, and what changed between two of them.
//!
//! Input: findings and flows as plain data, and the texts of files that were written earlier. Output: plain data again,
//! and the text of such files. Nothing here reads the disk, the clock or the repository, and nothing knows how a change
//! is shown.
//!
//! Terms. A *flow* here is one line of an inventory: what a reviewer tells apart, and nothing that a refactoring moves
//! ([`Flow`]). *New* is what is there now and was not before, *gone* the other way round.

mod flow;
mod inventory;
mod lockfile;
mod words;

pub use flow::Flow;
pub use inventory::{Inventory, LockChange};
pub use lockfile::{LOCK_FILE, LockError, Locked, parse_lock, render_lock};
