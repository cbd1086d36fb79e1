//! Rights at stores, and claims that data is anonymous.

use std::collections::BTreeSet;

use super::digest::anchor;
use super::model::{Evidence, Finding, Right};
use super::rules::{Claim, State};
use super::sources::Sources;
use crate::base::Name;
use crate::findings::ClaimRecord;
use crate::policy::{self, LOG};

/// Store × right, for every store that holds something, or of which policy or code says something.
pub(super) fn rights(sources: &Sources<'_>, findings: &[Finding]) -> Vec<Right> {
    let holding = sources.analysis.stores.iter().filter(|record| !record.held.is_empty()).map(|record| record.store);
    let said = sources.analysis.rights.iter().map(|record| record.store);
    let stores: BTreeSet<Name> = holding.chain(said).filter(|store| **store != *LOG).collect();
    let mut list = Vec::new();
    for store in stores {
        for right in [policy::Right::Access, policy::Right::Rectify, policy::Right::Erase, policy::Right::Restrict] {
            let records: Vec<_> =
                sources.analysis.rights.iter().filter(|one| one.store == store && one.right == right).collect();
            if records.is_empty() && right == policy::Right::Restrict {
                continue;
            }
            let asked: BTreeSet<Name> = records.iter().flat_map(|record| record.asked.iter().copied()).collect();
            let items: BTreeSet<Name> = records.iter().flat_map(|record| record.served_by.iter().copied()).collect();
            let code = |item: &Name| Evidence { what: String::new(), item: Some(item.to_string()), at: None };
            list.push(Right {
                id: anchor("right", &format!("{store}_{right}")),
                store: store.to_string(),
                right: right.to_string(),
                state: state(sources, findings, &store, right, (!asked.is_empty(), !items.is_empty())),
                asked: asked.iter().map(Name::to_string).collect(),
                code: items.iter().map(code).collect(),
            });
        }
    }
    list
}

fn state(
    sources: &Sources<'_>,
    findings: &[Finding],
    store: &str,
    right: policy::Right,
    (asked, served): (bool, bool),
) -> Option<State> {
    let name = if right == policy::Right::Erase { "erasure_missing" } else { "right_missing" };
    let of = findings.iter().filter(|finding| finding.name == name && finding.store.as_deref() == Some(store));
    // A finding of another right speaks of it by name.
    let mut of = of.filter(|finding| right == policy::Right::Erase || finding.message.contains(right.as_str()));
    match of.next() {
        Some(finding) if finding.level == "allow" => Some(State::Excused),
        Some(_) => Some(State::Broken),
        None if !sources.is_readable() => Some(State::NotChecked),
        None if served => Some(State::Kept),
        None if asked => Some(State::NotChecked),
        None => None,
    }
}

/// Functions whose author says that what they give back is anonymous.
pub(super) fn claims(sources: &Sources<'_>) -> Vec<Claim> {
    let claim = |record: &ClaimRecord| Claim {
        id: anchor("claim", &record.item),
        item: record.item.to_string(),
        at: record.at.and_then(|at| sources.place(at)),
        code: record.at.and_then(|at| sources.code(at)).map_or_else(String::new, |code| code.trim().to_owned()),
    };
    let mut list: Vec<Claim> = sources.analysis.claims.iter().map(claim).collect();
    list.dedup_by(|a, b| a.id == b.id);
    list
}
