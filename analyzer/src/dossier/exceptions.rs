//! What excuses findings: exceptions of policies, and allowances that stand in code.

use std::collections::BTreeMap;

use super::digest::{anchor, short};
use super::model::{Exception, Finding, Suppressed};
use super::sources::Sources;

/// By what, finding, item and reason.
type Key<'f> = (&'f str, &'f str, &'f str, &'f str);

/// Exceptions of the policies in their order, whether they excuse anything or not; then what stands elsewhere.
pub(super) fn exceptions(sources: &Sources<'_>, findings: &[Finding]) -> Vec<Exception> {
    let mut list = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for policy in sources.all() {
        for said in &policy.exceptions {
            let owner = Some(said.owner.value.clone());
            let until = said.until.value.to_string();
            let excused: Vec<&Finding> = findings
                .iter()
                .filter(|finding| {
                    finding.name == said.finding.value
                        && finding.suppressed.as_ref().is_some_and(|by| {
                            by.by == "exception" && by.reason == said.reason.value && by.owner == owner
                        })
                        && said.at.value.covers(&finding.item)
                })
                .collect();
            told.extend(excused.iter().map(|finding| finding.id.as_str()));
            let pattern = said.at.value.to_string();
            list.push(Exception {
                id: anchor(
                    "exception",
                    &short(format!("{}\u{0}{pattern}\u{0}{}", said.finding.value, said.reason.value).as_bytes()),
                ),
                by: "exception".to_owned(),
                finding: said.finding.value.to_owned(),
                at: pattern,
                reason: said.reason.value.clone(),
                owner,
                until: Some(until),
                declared: sources.policy_ref(policy, said.place),
                excuses: excused.iter().map(|finding| finding.id.clone()).collect(),
            });
        }
    }
    let mut groups: BTreeMap<Key<'_>, (&Suppressed, Vec<String>)> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !told.contains(&finding.id.as_str())) {
        let Some(said) = &finding.suppressed else { continue };
        let key = (said.by.as_str(), finding.name.as_str(), finding.item.as_str(), said.reason.as_str());
        groups.entry(key).or_insert((said, Vec::new())).1.push(finding.id.clone());
    }
    list.extend(groups.into_iter().map(|((by, name, item, reason), (said, excuses))| Exception {
        id: anchor("exception", &short([by, name, item, reason].join("\u{0}").as_bytes())),
        by: by.to_owned(),
        finding: name.to_owned(),
        at: item.to_owned(),
        reason: reason.to_owned(),
        owner: said.owner.clone(),
        until: said.until.clone(),
        declared: None,
        excuses,
    }));
    list
}
