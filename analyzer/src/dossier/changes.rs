//! What changed against an earlier state: flows by what they are, findings by id.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::model::{Changes, Finding, Flow, FlowKey, GoneFinding};
use crate::findings::Stage;
use crate::review::{Flow as LockedFlow, Locked};

/// An earlier state.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// What to call it: the path of the file.
    pub name: String,
    /// Version of the policy then.
    pub policy_version: Option<String>,
    /// Digest of the policy then.
    pub policy_digest: Option<String>,
    /// Its flows, each for one purpose or none.
    pub flows: BTreeSet<FlowKey>,
    /// Its findings that counted, by id, with their messages; absent: it lists none.
    pub findings: Option<BTreeMap<String, String>>,
}

/// What a document of `check --format json` and one of `report --format json` have in common.
#[derive(Deserialize)]
struct Document {
    schema: u32,
    policy: Option<Policy>,
    #[serde(default)]
    policies: Vec<Policy>,
    flows: Vec<OldFlow>,
    findings: Vec<OldFinding>,
}

#[derive(Deserialize)]
struct Policy {
    version: Option<String>,
    digest: Option<String>,
}

#[derive(Deserialize)]
struct OldFlow {
    data: String,
    form: String,
    subject: Option<String>,
    stage: String,
    purposes: Vec<String>,
    store: Option<String>,
    recipient: Option<String>,
}

#[derive(Deserialize)]
struct OldFinding {
    id: String,
    level: String,
    message: String,
}

impl Before {
    /// Reads a JSON document of `check` or `report`.
    ///
    /// # Errors
    /// Why the text is neither.
    pub fn parse(name: &str, text: &str) -> Result<Before, String> {
        let document: Document = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if document.schema != 1 {
            return Err(format!("its schema is {}, and this version reads schema 1", document.schema));
        }
        let policy = document.policy.or_else(|| document.policies.into_iter().next());
        let flows = document.flows.into_iter().flat_map(|flow| {
            split(&FlowKey {
                data: flow.data,
                form: flow.form,
                subject: flow.subject,
                stage: flow.stage,
                purposes: flow.purposes,
                store: flow.store,
                recipient: flow.recipient,
            })
        });
        let counting = document.findings.into_iter().filter(|finding| finding.level != "allow");
        Ok(Before {
            name: name.to_owned(),
            policy_version: policy.as_ref().and_then(|policy| policy.version.clone()),
            policy_digest: policy.and_then(|policy| policy.digest),
            flows: flows.collect(),
            findings: Some(counting.map(|finding| (finding.id, finding.message)).collect()),
        })
    }

    /// The flows of a `privacy.lock`; what its lines say of packages and gates is left out. It knows no findings.
    pub fn of_lock(name: &str, lock: &Locked) -> Before {
        let key = |flow: &LockedFlow| {
            let rests = matches!(flow.stage, Stage::Store | Stage::Erase);
            let target = flow.target.map(|target| target.to_string());
            FlowKey {
                data: flow.data.to_string(),
                form: flow.form.to_string(),
                subject: flow.subject.map(|subject| subject.to_string()),
                stage: flow.stage.as_str().to_owned(),
                purposes: flow.purpose.iter().map(|purpose| purpose.to_string()).collect(),
                store: target.clone().filter(|_| rests),
                recipient: target.filter(|_| !rests),
            }
        };
        let flows = lock.flows.iter().map(|(flow, _)| key(flow)).collect();
        Before { name: name.to_owned(), flows, ..Before::default() }
    }
}

/// A key for each purpose: a new purpose is a new flow.
fn split(key: &FlowKey) -> Vec<FlowKey> {
    if key.purposes.is_empty() {
        return vec![key.clone()];
    }
    key.purposes.iter().map(|purpose| FlowKey { purposes: vec![purpose.clone()], ..key.clone() }).collect()
}

/// What changed since.
pub(super) fn changes(before: Option<&Before>, flows: &[Flow], findings: &[Finding]) -> Changes {
    let Some(before) = before else { return Changes::default() };
    let now: BTreeSet<FlowKey> = flows.iter().flat_map(|flow| split(&flow.key)).collect();
    let is_new = |flow: &&Flow| split(&flow.key).iter().any(|key| !before.flows.contains(key));
    let added = flows.iter().filter(is_new).map(|flow| flow.id.clone());
    let removed = before.flows.iter().filter(|key| !now.contains(key)).cloned();
    let counting: BTreeSet<&str> =
        findings.iter().filter(|finding| finding.level != "allow").map(|finding| finding.id.as_str()).collect();
    let gone = before.findings.iter().flatten().filter(|(id, _)| !counting.contains(id.as_str()));
    Changes {
        against: Some(before.name.clone()),
        policy_version: before.policy_version.clone(),
        policy_digest: before.policy_digest.clone(),
        added: added.collect(),
        removed: removed.collect(),
        findings_new: before
            .findings
            .as_ref()
            .map(|old| counting.iter().filter(|id| !old.contains_key(**id)).map(|id| (*id).to_owned()).collect()),
        findings_gone: gone.map(|(id, message)| GoneFinding { id: id.clone(), message: message.clone() }).collect(),
    }
}
