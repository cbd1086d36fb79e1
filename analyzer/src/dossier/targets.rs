//! Where data goes: recipients with what each gets, stores with what each holds and for how long.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::anchor;
use super::model::{Evidence, Finding, Flow, Holding, Recipient, State, Store};
use super::sources::Sources;
use crate::base::Name;
use crate::findings::StoreRecord;
use crate::policy::{CLIENT, LOG, Right};

/// Every recipient that gets something or is declared, sorted by name; one that nobody can name comes last.
pub(super) fn recipients(sources: &Sources<'_>, flows: &[Flow], findings: &[Finding]) -> Vec<Recipient> {
    let is_shared = |flow: &&Flow| matches!(flow.key.stage.as_str(), "share" | "transmit");
    let mut groups: BTreeMap<Option<String>, Vec<&Flow>> = BTreeMap::new();
    for flow in flows.iter().filter(|flow| is_shared(flow) || flow.key.recipient.is_some()) {
        groups.entry(flow.key.recipient.clone()).or_default().push(flow);
    }
    for name in sources.all().flat_map(|policy| policy.recipients.keys()) {
        groups.entry(Some(name.to_string())).or_default();
    }
    let mut list: Vec<Recipient> =
        groups.into_iter().map(|(name, flows)| recipient(sources, name, &flows, findings)).collect();
    list.sort_by(|a, b| (a.name.is_none(), &a.name).cmp(&(b.name.is_none(), &b.name)));
    list
}

fn recipient(sources: &Sources<'_>, name: Option<String>, flows: &[&Flow], findings: &[Finding]) -> Recipient {
    let found = name
        .as_deref()
        .and_then(|name| sources.all().find_map(|policy| Some((policy, policy.recipients.get(&Name::new(name))?))));
    let declared = found.map(|(_, recipient)| recipient);
    let kind = declared.map(|recipient| recipient.kind().to_string());
    let is_client = name.as_deref() == Some(CLIENT);
    let about = findings.iter().filter(|finding| {
        let same = finding.recipient == name;
        same && (name.is_some() || matches!(finding.stage.as_str(), "share" | "transmit"))
    });
    Recipient {
        id: anchor("recipient", name.as_deref().unwrap_or("")),
        kind: kind.or_else(|| is_client.then(|| "client".to_owned())),
        region: declared.and_then(|recipient| Some(recipient.region.as_ref()?.value.clone())),
        contract: declared.and_then(|recipient| Some(recipient.contract.as_ref()?.value.clone())),
        hosts: declared.map_or_else(Vec::new, |one| one.hosts.iter().map(|host| host.value.clone()).collect()),
        text: declared.and_then(|recipient| Some(recipient.text.as_ref()?.value.clone())),
        declared: found.and_then(|(policy, recipient)| sources.policy_ref(policy, recipient.name.place)),
        gets: holdings(flows),
        findings: about.map(|finding| finding.id.clone()).collect(),
        name,
    }
}

/// Every store that holds something or is declared, sorted by name; one that nobody can name comes last.
pub(super) fn stores(sources: &Sources<'_>, flows: &[Flow], findings: &[Finding]) -> Vec<Store> {
    let mut groups: BTreeMap<Option<String>, Vec<&Flow>> = BTreeMap::new();
    for flow in flows.iter().filter(|flow| flow.key.stage == "store") {
        groups.entry(flow.key.store.clone()).or_default().push(flow);
    }
    for name in sources.all().flat_map(|policy| policy.stores.keys()) {
        groups.entry(Some(name.to_string())).or_default();
    }
    let mut list: Vec<Store> = groups.into_iter().map(|(name, flows)| store(sources, name, &flows, findings)).collect();
    list.sort_by(|a, b| (a.name.is_none(), &a.name).cmp(&(b.name.is_none(), &b.name)));
    list
}

fn store(sources: &Sources<'_>, name: Option<String>, flows: &[&Flow], findings: &[Finding]) -> Store {
    let found = name
        .as_deref()
        .and_then(|name| sources.all().find_map(|policy| Some((policy, policy.stores.get(&Name::new(name))?))));
    let declared = found.map(|(_, store)| store);
    let is_log = name.as_deref() == Some(LOG);
    let about: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.store == name && (name.is_some() || finding.stage == "store"))
        .collect();
    let retention = declared.and_then(|store| Some(store.retention?.value.to_string()));
    let location = declared.map(|store| store.location().to_string());
    Store {
        id: anchor("store", name.as_deref().unwrap_or("")),
        location: location.or_else(|| is_log.then(|| "server".to_owned())),
        until: declared.and_then(|store| Some(store.until?.value.to_string())),
        region: declared.and_then(|store| Some(store.region.as_ref()?.value.clone())),
        encrypted: declared.and_then(|store| Some(store.encrypted?.value)),
        tables: declared.map_or_else(Vec::new, |one| one.tables.iter().map(|table| table.value.clone()).collect()),
        text: declared.and_then(|store| Some(store.text.as_ref()?.value.clone())),
        declared: found.and_then(|(policy, store)| sources.policy_ref(policy, store.name.place)),
        limit: limit(sources, name.as_deref()),
        enforced: enforced(sources, name.as_deref()),
        kept: kept(sources, name.as_deref(), &about),
        holds: holdings(flows),
        findings: about.iter().map(|finding| finding.id.clone()).collect(),
        retention,
        name,
    }
}

/// Whether what the store holds is kept no longer than it may be: by what a finding says, and by what the policy says of
/// data that is not allowed there at all, of which no finding about retention speaks.
fn kept(sources: &Sources<'_>, name: Option<&str>, about: &[&Finding]) -> State {
    let mut of = about.iter().filter(|one| matches!(one.name.as_str(), "retention_exceeded" | "retention_unknown"));
    let held = || records(sources, name).flat_map(|record| &record.held);
    if of.clone().any(|finding| finding.level != "allow") {
        State::Broken
    } else if !sources.is_readable() {
        State::NotChecked
    } else if of.next().is_some() {
        State::Excused
    } else if held().any(|held| held.within == Some(false)) {
        State::Broken
    } else if held().any(|held| held.within.is_none()) {
        State::NotChecked
    } else {
        State::Kept
    }
}

/// The shortest time that the policies let what a store holds rest there.
fn limit(sources: &Sources<'_>, name: Option<&str>) -> Option<String> {
    let held = records(sources, name).flat_map(|record| &record.held);
    held.filter_map(|held| held.limit).min().map(|length| length.to_string())
}

/// What ends the stay of data: times-to-live that the code spells out, and functions that erase.
fn enforced(sources: &Sources<'_>, name: Option<&str>) -> Vec<Evidence> {
    let spelled = records(sources, name).flat_map(|record| &record.spelled).map(|ttl| Evidence {
        what: format!("time-to-live of {}", ttl.length),
        item: Some(ttl.item.to_string()),
        at: sources.place(ttl.at),
    });
    let of = sources.analysis.rights.iter().filter(|one| one.right == Right::Erase && Some(one.store.as_str()) == name);
    let erasing = of.flat_map(|one| &one.served_by).map(|item| Evidence {
        what: "erases".to_owned(),
        item: Some(item.to_string()),
        at: None,
    });
    let mut list: Vec<Evidence> = spelled.chain(erasing).collect();
    list.sort();
    list.dedup();
    list
}

fn records<'a>(sources: &Sources<'a>, name: Option<&str>) -> impl Iterator<Item = &'a StoreRecord> {
    sources.analysis.stores.iter().filter(move |record| Some(record.store.as_str()) == name)
}

/// Flows into one target by category, form and subject.
fn holdings(flows: &[&Flow]) -> Vec<Holding> {
    let mut groups: BTreeMap<(&str, &str, Option<&str>), Vec<&Flow>> = BTreeMap::new();
    for flow in flows {
        let key = (flow.key.data.as_str(), flow.key.form.as_str(), flow.key.subject.as_deref());
        groups.entry(key).or_default().push(flow);
    }
    let holding = |((data, form, subject), flows): ((&str, &str, Option<&str>), Vec<&Flow>)| Holding {
        data: data.to_owned(),
        form: form.to_owned(),
        subject: subject.map(str::to_owned),
        purposes: flows
            .iter()
            .flat_map(|flow| &flow.key.purposes)
            .cloned()
            .collect::<BTreeSet<String>>()
            .into_iter()
            .collect(),
        flows: flows.iter().map(|flow| flow.id.clone()).collect(),
        allowed: flows.iter().all(|flow| flow.allowed),
    };
    groups.into_iter().map(holding).collect()
}
