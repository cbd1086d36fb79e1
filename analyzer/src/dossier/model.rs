//! The review as data: what every form of the page shows. The JSON form is this, field by field; its schema is
//! `policies/schema/report.schema.json`.
//!
//! Names of stores, recipients, categories and functions come from the reviewed project and are hostile until escaped.

use std::collections::BTreeMap;

use serde::Serialize;

pub use super::rules::{Claim, Clause, Comparison, Control, Promise, Right, State, Trigger};
pub use super::shown::{CodeLine, Coverage, Evidence, Exception, Finding, Gap, Hop, Provenance, Suppressed};
pub use super::verdict::Verdict;

/// A whole review. Every list is sorted, so that the same input gives the same bytes.
#[derive(Clone, Debug, Serialize)]
pub struct Review {
    /// Version of this shape: 1.
    pub schema: u32,
    /// `privacy-review`, so that a reader tells it from the document of `check`.
    pub document: &'static str,
    /// Name and version of the tool.
    pub tool: String,
    /// `clean`, `findings` or `unreadable`.
    pub verdict: Verdict,
    /// What the page is about: the name of the policy, or of the workspace.
    pub title: String,
    /// The policies that govern the code, the workspace's first.
    pub policies: Vec<PolicyFacts>,
    /// Figures.
    pub summary: Summary,
    /// Against an earlier state.
    pub changes: Changes,
    /// Whether the law asks for an assessment.
    pub triggers: Vec<Trigger>,
    /// Purpose × category × subject.
    pub activities: Vec<Activity>,
    /// Who receives data.
    pub recipients: Vec<Recipient>,
    /// Where data rests.
    pub stores: Vec<Store>,
    /// Every category that the policy names or the code moves.
    pub categories: Vec<Category>,
    /// Every purpose that code runs for or a row allows.
    pub purposes: Vec<Purpose>,
    /// The inventory.
    pub flows: Vec<Flow>,
    /// Findings, worst first; suppressed ones last.
    pub findings: Vec<Finding>,
    /// What excuses findings.
    pub exceptions: Vec<Exception>,
    /// What the policy declares beside what the code does.
    pub comparison: Vec<Comparison>,
    /// Headings of the notice with the rules that stand for them.
    pub clauses: Vec<Clause>,
    /// Controls of standards with their evidence.
    pub controls: Vec<Control>,
    /// Store × right.
    pub rights: Vec<Right>,
    /// Functions whose author says that they make data anonymous.
    pub claims: Vec<Claim>,
    /// What the tool could not see, worst first.
    pub gaps: Vec<Gap>,
    /// How much was seen.
    pub coverage: Coverage,
    /// What the review was made of.
    pub provenance: Provenance,
}

/// A policy.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PolicyFacts {
    /// `[policy] name`
    pub name: Option<String>,
    /// `[policy] version`
    pub version: Option<String>,
    /// The published text that it stands for.
    pub notice: Option<String>,
    /// Digest of its texts.
    pub digest: String,
    /// Its files, its own first.
    pub files: Vec<String>,
    /// The package whose code it governs; absent: all that no other policy governs.
    pub package: Option<String>,
}

/// Figures for the head of the page.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Summary {
    /// Findings at deny level.
    pub denied: usize,
    /// Findings at warn level.
    pub warned: usize,
    /// Findings that do not count.
    pub suppressed: usize,
    /// Rows of the inventory.
    pub flows: usize,
    /// Of them, those that the policy does not allow.
    pub flows_refused: usize,
    /// Categories that move.
    pub categories: usize,
    /// Recipients that get something.
    pub recipients: usize,
    /// Stores that hold something.
    pub stores: usize,
    /// Promises that are broken.
    pub promises_broken: usize,
    /// Promises.
    pub promises: usize,
    /// Gaps.
    pub gaps: usize,
}

/// What changed since an earlier state.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Changes {
    /// Name of what it is compared with; absent: nothing was given.
    pub against: Option<String>,
    /// Version of the policy then.
    pub policy_version: Option<String>,
    /// Digest of the policy then.
    pub policy_digest: Option<String>,
    /// Ids of flows that are new, or are for a new purpose.
    pub added: Vec<String>,
    /// Flows that are gone, as they were, one for each purpose.
    pub removed: Vec<FlowKey>,
    /// Ids of findings that are new; absent: the earlier state lists none.
    pub findings_new: Option<Vec<String>>,
    /// Findings that are gone: id and message.
    pub findings_gone: Vec<GoneFinding>,
}

/// A finding that an earlier state had.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct GoneFinding {
    /// Its id.
    pub id: String,
    /// Its message then.
    pub message: String,
}

/// What makes a flow the same flow on the next run: no lines, no files.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct FlowKey {
    /// Category.
    pub data: String,
    /// `raw`, `pseudonymous` or `anonymous`.
    pub form: String,
    /// Whose.
    pub subject: Option<String>,
    /// Stage that it ends in.
    pub stage: String,
    /// Purposes, sorted; empty: none is stated.
    pub purposes: Vec<String>,
    /// Store it rests in.
    pub store: Option<String>,
    /// Recipient it goes to, or the host.
    pub recipient: Option<String>,
}

impl FlowKey {
    /// Store or recipient.
    pub fn target(&self) -> Option<&str> {
        self.store.as_deref().or(self.recipient.as_deref())
    }
}

/// One row of the inventory.
#[derive(Clone, Debug, Serialize)]
pub struct Flow {
    /// Stable: a digest of the key.
    pub id: String,
    /// What it is.
    #[serde(flatten)]
    pub key: FlowKey,
    /// Gates that rows ask for and that hold wherever the code does it, sorted.
    pub gates: Vec<String>,
    /// Whether the policy allows it everywhere.
    pub allowed: bool,
    /// Where the code does it.
    pub places: Vec<FlowPlace>,
}

/// Where a flow ends.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct FlowPlace {
    /// Canonical path of the function.
    pub item: String,
    /// What stands there.
    pub target: String,
    /// Field, type or site that the data comes from.
    pub source: String,
    /// Where.
    pub at: Option<Place>,
}

/// A place in a text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Place {
    /// Relative to the workspace root.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// In characters, from 1.
    pub column: u32,
}

/// A line of policy, with its text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct PolicyRef {
    /// Relative to the workspace root, or `pack:NAME`.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// The line, trimmed.
    pub text: String,
}

/// A category.
#[derive(Clone, Debug, Serialize)]
pub struct Category {
    /// Anchor.
    pub id: String,
    /// Dotted name.
    pub name: String,
    /// What it is, from the taxonomy or the policy.
    pub text: String,
    /// Flags of the taxonomy: `identifier`, `gdpr_article_9` …
    pub flags: Vec<String>,
    /// The row of the policy that covers it.
    pub row: Option<PolicyRef>,
    /// Rows of the inventory.
    pub flows: usize,
    /// Fields and sites that carry it: why the code has it.
    pub sources: Vec<String>,
    /// Names that other vocabularies give it: `fideslang`, `dpv`, `play`, `apple`.
    pub names: BTreeMap<String, String>,
}

/// A purpose.
#[derive(Clone, Debug, Serialize)]
pub struct Purpose {
    /// Anchor.
    pub id: String,
    /// Dotted name.
    pub name: String,
    /// What it is, from the policy or the taxonomy.
    pub text: String,
    /// Rows of the inventory.
    pub flows: usize,
    /// Names that other vocabularies give it, or what is above it: `fideslang`, `dpv`, `play`, `apple`.
    pub names: BTreeMap<String, String>,
}

/// A processing activity.
#[derive(Clone, Debug, Serialize)]
pub struct Activity {
    /// Anchor.
    pub id: String,
    /// Purpose; absent: none is stated.
    pub purpose: Option<String>,
    /// What the purpose is.
    pub purpose_text: String,
    /// Category.
    pub data: String,
    /// Whose.
    pub subject: Option<String>,
    /// Legal bases that the policy's gates or the taxonomy point to.
    pub basis: Vec<Basis>,
    /// Flags of the category that matter in law.
    pub flags: Vec<String>,
    /// Stages of the life of data.
    pub stages: Vec<String>,
    /// Forms it is in.
    pub forms: Vec<String>,
    /// Stores it reaches.
    pub stores: Vec<String>,
    /// Recipients it reaches.
    pub recipients: Vec<String>,
    /// How long the policy lets it rest for this purpose.
    pub retention: Option<String>,
    /// Gates that the policy asks for.
    pub gates: Vec<String>,
    /// Those of them that hold in all of its flows.
    pub gates_held: Vec<String>,
    /// Crates whose code does it.
    pub crates: Vec<String>,
    /// Ids of its flows.
    pub flows: Vec<String>,
    /// Whether all of them are allowed.
    pub allowed: bool,
}

/// A legal basis, as far as code and taxonomy can point to one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Basis {
    /// Name in the taxonomy.
    pub name: String,
    /// Article of the GDPR.
    pub gdpr: Option<String>,
    /// What answers to it in PIPL.
    pub pipl: Option<String>,
    /// What points to it: a gate, or the taxonomy.
    pub from: String,
}

/// What somebody gets or a store holds, in one row.
#[derive(Clone, Debug, Serialize)]
pub struct Holding {
    /// Category.
    pub data: String,
    /// Form.
    pub form: String,
    /// Whose.
    pub subject: Option<String>,
    /// Purposes.
    pub purposes: Vec<String>,
    /// Ids of flows.
    pub flows: Vec<String>,
    /// Whether all of them are allowed.
    pub allowed: bool,
}

/// A recipient.
#[derive(Clone, Debug, Serialize)]
pub struct Recipient {
    /// Anchor.
    pub id: String,
    /// Name, or the host nobody claims; absent: nothing says who.
    pub name: Option<String>,
    /// `processor`, `third-party` … ; absent: unknown.
    pub kind: Option<String>,
    /// Region; absent: unknown.
    pub region: Option<String>,
    /// Contract.
    pub contract: Option<String>,
    /// Hosts.
    pub hosts: Vec<String>,
    /// What the policy says of it.
    pub text: Option<String>,
    /// Where the policy declares it.
    pub declared: Option<PolicyRef>,
    /// What it gets.
    pub gets: Vec<Holding>,
    /// Ids of findings about it.
    pub findings: Vec<String>,
}

/// A store.
#[derive(Clone, Debug, Serialize)]
pub struct Store {
    /// Anchor.
    pub id: String,
    /// Name; absent: nothing says which.
    pub name: Option<String>,
    /// `server` or `device`.
    pub location: Option<String>,
    /// Declared retention.
    pub retention: Option<String>,
    /// Event that must erase.
    pub until: Option<String>,
    /// Region; absent: unknown.
    pub region: Option<String>,
    /// Whether it is declared to be encrypted.
    pub encrypted: Option<bool>,
    /// How code names it.
    pub tables: Vec<String>,
    /// What the policy says of it.
    pub text: Option<String>,
    /// Where the policy declares it.
    pub declared: Option<PolicyRef>,
    /// The shortest time that the rows of what it holds allow.
    pub limit: Option<String>,
    /// Code that enforces the retention.
    pub enforced: Vec<Evidence>,
    /// Whether its retention is kept to.
    pub kept: State,
    /// What it holds.
    pub holds: Vec<Holding>,
    /// Ids of findings about it.
    pub findings: Vec<String>,
}
