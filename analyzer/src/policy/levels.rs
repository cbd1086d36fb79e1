//! The findings by name, and the level each has unless a policy says otherwise.

use super::words::Level;

/// Every finding that a policy may name, with its level unless `[levels]` says otherwise. Sorted by name.
pub const FINDINGS: &[(&str, Level)] = &[
    ("erasure_missing", Level::Deny),
    ("form_not_allowed", Level::Deny),
    ("gate_missing", Level::Deny),
    ("log_not_allowed", Level::Deny),
    ("not_encrypted", Level::Deny),
    ("purpose_not_allowed", Level::Deny),
    ("purpose_unknown", Level::Warn),
    ("recipient_not_allowed", Level::Deny),
    ("recipient_unknown", Level::Deny),
    ("region_not_allowed", Level::Deny),
    ("reidentification", Level::Deny),
    ("retention_exceeded", Level::Deny),
    ("retention_unknown", Level::Deny),
    ("right_missing", Level::Deny),
    ("stale_version", Level::Deny),
    ("store_not_allowed", Level::Deny),
    ("undeclared_data", Level::Deny),
    ("unreadable_source", Level::Deny),
    ("unresolved_flow", Level::Warn),
    ("untagged_data", Level::Warn),
    ("unused_exception", Level::Warn),
    ("unused_rule", Level::Warn),
];

/// The level of a finding unless a policy says otherwise; `None` when there is no such finding.
pub fn default_level(finding: &str) -> Option<Level> {
    let at = FINDINGS.binary_search_by(|(name, _)| (*name).cmp(finding)).ok()?;
    Some(FINDINGS[at].1)
}
