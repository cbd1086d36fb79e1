//! The page of each finding, in Markdown: what it says, why, an example, how to mend it, how to allow it. `explain` prints
//! them, and reports that have room for them carry them.

macro_rules! pages {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../findings/", $name, ".md")))),*]
    };
}

/// Name and page of each finding, sorted by name.
pub static FINDING_PAGES: &[(&str, &str)] = pages![
    "erasure_missing",
    "form_not_allowed",
    "gate_missing",
    "log_not_allowed",
    "not_encrypted",
    "purpose_not_allowed",
    "purpose_unknown",
    "recipient_not_allowed",
    "recipient_unknown",
    "region_not_allowed",
    "reidentification",
    "retention_exceeded",
    "retention_unknown",
    "right_missing",
    "stale_version",
    "store_not_allowed",
    "undeclared_data",
    "unreadable_source",
    "unresolved_flow",
    "untagged_data",
    "unused_exception",
    "unused_rule",
];
