//! Which findings are graver than others: by how far the data has gone.

/// Names of findings, gravest first: what nobody has looked at, what has left the house, what rests where it should not,
/// what is used, what is not known, what the policy says too much.
const GRAVITY: [&str; 22] = [
    "unreadable_source",
    "recipient_not_allowed",
    "recipient_unknown",
    "region_not_allowed",
    "not_encrypted",
    "reidentification",
    "form_not_allowed",
    "gate_missing",
    "undeclared_data",
    "log_not_allowed",
    "store_not_allowed",
    "retention_exceeded",
    "retention_unknown",
    "erasure_missing",
    "right_missing",
    "purpose_not_allowed",
    "purpose_unknown",
    "unresolved_flow",
    "untagged_data",
    "stale_version",
    "unused_exception",
    "unused_rule",
];

/// The position of a name in the order, from 0; unknown names come last.
pub fn gravity(name: &str) -> usize {
    GRAVITY.iter().position(|known| *known == name).unwrap_or(GRAVITY.len())
}

/// All names, gravest first.
pub fn by_gravity() -> &'static [&'static str] {
    &GRAVITY
}
