//! Two states put side by side: of code, of an inventory, of a report, of a policy.

use super::flows::FlowChange;
use super::known::Known;
use super::patch::Patches;
use super::policies::PolicyChange;

/// How two states differ, in all that both of them tell.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Diff {
    /// What the earlier state is, for people.
    pub before: String,
    /// What the later state is.
    pub after: String,
    /// Flows, when both have them.
    pub flows: Option<FlowChange>,
    /// Findings that count, when both have them.
    pub findings: Option<FindingChange>,
    /// Policies by path, when both have them: those that differ.
    pub policies: Option<Vec<(String, PolicyChange)>>,
    /// Policies that changed while their version did not: path and version.
    pub stale: Vec<(String, String)>,
    /// What would allow the new findings.
    pub patches: Patches,
}

/// What is new in a run against a git revision.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Since {
    /// The revision, for people.
    pub revision: String,
    /// Its commit.
    pub commit: String,
    /// How many findings were there already, and are left out.
    pub known: usize,
    /// Findings of the revision that are gone.
    pub gone: Vec<Known>,
    /// Flows.
    pub flows: FlowChange,
    /// Policies by path: those that differ.
    pub policies: Vec<(String, PolicyChange)>,
    /// What would allow the findings that are new.
    pub patches: Patches,
}

/// How findings that count differ.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FindingChange {
    /// Those that are new.
    pub new: Vec<Known>,
    /// Those that are gone.
    pub gone: Vec<Known>,
}

impl Diff {
    /// Whether the states tell the same.
    pub fn is_empty(&self) -> bool {
        self.flows.as_ref().is_none_or(FlowChange::is_empty)
            && self.findings.as_ref().is_none_or(|change| change.new.is_empty() && change.gone.is_empty())
            && self.policies.as_ref().is_none_or(Vec::is_empty)
            && self.stale.is_empty()
    }
}
