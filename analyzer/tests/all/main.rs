//! tests

mod adversarial;
mod cli;
mod dossier;
mod fixtures;
mod hir;
mod hir_expand;
mod infer;
mod ir;
mod load;
mod load_bad;
mod load_registry;
mod lower;
mod metamorphic;
mod model;
mod model_stubs;
mod model_verified;
mod policy;
mod policy_packs;
mod policy_pattern;
mod policy_row;
mod policy_schema;
mod promises;
mod report;
mod resolve;
mod review_baseline;
mod review_diff;
mod review_lock;
mod review_policy;
mod tidy;

/// The command that holds models against the sources of crates.
#[path = "../../examples/models/look.rs"]
mod look;
#[path = "../../examples/models/record.rs"]
#[allow(dead_code, reason = "what writes is for the command")]
mod record;
#[path = "../../examples/models/sources.rs"]
mod sources;
#[path = "../../examples/models/verify.rs"]
#[allow(dead_code, reason = "what is printed is for the command")]
mod verify;
