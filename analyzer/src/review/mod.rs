//! What a reviewer compares: the inventory of flows as `privacy.lock` has it, and what changed between two of them.
//!
//! Input: findings and flows as plain data, and the texts of files that were written earlier. Output: plain data again,
//! and the text of such files. Nothing here reads the disk, the clock or the repository, and nothing knows how a change
//! is shown.
//!
//! Terms. A *flow* here is one line of an inventory: what a reviewer tells apart, and nothing that a refactoring moves
//! ([`Flow`]). *New* is what is there now and was not before, *gone* the other way round.

mod baseline;
mod diff;
mod document;
mod flow;
mod flows;
mod inventory;
mod known;
mod lockfile;
mod patch;
mod policies;
mod words;

pub use baseline::{BASELINE_FILE, Baseline, Entry, Recorded, add_to_baseline, parse_baseline, prune_baseline};
pub use diff::{Diff, FindingChange, Since};
pub use document::{Document, parse_document};
pub use flow::Flow;
pub use flows::{FlowChange, Place, Respect, compare_flows, respects};
pub use inventory::{Inventory, LockChange, package_of};
pub use known::{Known, compare_findings, loose_handle};
pub use lockfile::{LOCK_FILE, LockError, Locked, parse_lock, render_lock};
pub use patch::{Patches, allow};
pub use policies::{Direction, PolicyChange, RuleChange, compare_policies};
