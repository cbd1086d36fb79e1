//! The promise view: each rule of a policy as a sentence, by the heading of the notice that it stands for, with what became
//! of it.

use std::collections::BTreeMap;

use super::digest::{anchor, short};
use super::model::{Finding, Flow, PolicyRef};
use super::rules::{Clause, Control, Promise, State};
use super::sources::Sources;
use crate::base::Name;
use crate::diag::counted;
use crate::policy::{Policy, Row, Store};

mod sentence;

/// A rule before it is judged.
struct Rule<'a> {
    policy: &'a Policy,
    /// Key of the policy.
    key: &'static str,
    about: About<'a>,
    sentence: String,
    place: crate::policy::Place,
    clause: Option<&'a str>,
    controls: Vec<&'a str>,
    /// Findings that break it.
    broken_by: &'static [&'static str],
    /// What a finding about `never` must name: a purpose, store or recipient.
    forbids: Option<crate::policy::Never>,
}

/// What a rule is about.
#[derive(Clone, Copy)]
enum About<'a> {
    Row(&'a Row),
    Subject(&'a Row),
    Store(&'a Store),
}

/// Headings in the order in which the policies name them; rules without one come last.
pub(super) fn clauses(sources: &Sources<'_>, flows: &[Flow], findings: &[Finding]) -> Vec<Clause> {
    let mut rules = rules(sources);
    rules.sort_by_key(|(policy, rule)| (*policy, rule.place));
    let mut clauses: Vec<Clause> = Vec::new();
    for (_, rule) in &rules {
        let promise = promise(sources, flows, findings, rule);
        let known = clauses.iter_mut().find(|clause| clause.heading.as_deref() == rule.clause);
        match known {
            Some(clause) => clause.promises.push(promise),
            None => clauses.push(Clause {
                id: anchor("clause", rule.clause.unwrap_or("none")),
                heading: rule.clause.map(str::to_owned),
                promises: vec![promise],
            }),
        }
    }
    clauses.sort_by_key(|clause| clause.heading.is_none());
    clauses
}

/// Controls of standards, by name, each with the rules that name it.
pub(super) fn controls(sources: &Sources<'_>, clauses: &[Clause]) -> Vec<Control> {
    let mut by_name: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (_, rule) in &rules(sources) {
        for control in &rule.controls {
            by_name.entry(control).or_default().push(id_of(rule));
        }
    }
    let state_of = |id: &String| {
        let promises = clauses.iter().flat_map(|clause| &clause.promises);
        promises.into_iter().find(|promise| promise.id == *id).map(|promise| promise.state)
    };
    let control = |(name, promises): (&str, Vec<String>)| Control {
        id: anchor("control", name),
        name: name.to_owned(),
        state: promises.iter().filter_map(state_of).max().unwrap_or_default(),
        promises,
    };
    by_name.into_iter().map(control).collect()
}

/// All rules, each with the position of its policy. A parent's rule that several policies extend is told once.
fn rules<'a>(sources: &Sources<'a>) -> Vec<(usize, Rule<'a>)> {
    let mut list: Vec<(usize, Rule<'a>)> = Vec::new();
    let mut told: Vec<String> = Vec::new();
    for (at, policy) in sources.all().enumerate() {
        let rows = policy.rows.values().flat_map(|row| sentence::row(policy, row));
        let subjects = policy.subjects.values().flat_map(|row| sentence::subject(policy, row));
        let stores = policy.stores.values().flat_map(|store| sentence::store(policy, store));
        for rule in rows.chain(subjects).chain(stores) {
            let id = id_of(&rule);
            if !told.contains(&id) {
                told.push(id);
                list.push((at, rule));
            }
        }
    }
    list
}

fn id_of(rule: &Rule<'_>) -> String {
    let file = rule.policy.files.get(rule.place.file as usize).map_or("", |file| file.path.as_str());
    anchor("promise", &short(format!("{file}\u{0}{}\u{0}{}", rule.key, rule.sentence).as_bytes()))
}

fn promise(sources: &Sources<'_>, flows: &[Flow], findings: &[Finding], rule: &Rule<'_>) -> Promise {
    let governed: Vec<&Flow> = flows.iter().filter(|flow| governs(sources, rule, flow)).collect();
    let against: Vec<&Finding> = findings.iter().filter(|finding| breaks(sources, rule, finding)).collect();
    let lost = |data: &crate::base::Name| match rule.about {
        About::Row(row) => rule.policy.covers(&row.of.value, data),
        About::Subject(_) | About::Store(_) => false,
    };
    let gaps = sources.analysis.gaps.iter().filter(|gap| gap.data.iter().any(lost)).count();
    let state = state(sources, &against);
    Promise {
        id: id_of(rule),
        sentence: rule.sentence.clone(),
        rule: rule.key.to_owned(),
        about: match rule.about {
            About::Row(row) | About::Subject(row) => row.of.value.to_string(),
            About::Store(store) => store.name.value.to_string(),
        },
        declared: declared(sources, rule),
        state,
        evidence: evidence(state, governed.len(), &against, gaps),
        flows: governed.iter().map(|flow| flow.id.clone()).collect(),
        findings: against.iter().map(|finding| finding.id.clone()).collect(),
        gaps,
    }
}

fn declared(sources: &Sources<'_>, rule: &Rule<'_>) -> Option<PolicyRef> {
    sources.policy_ref(rule.policy, rule.place)
}

fn state(sources: &Sources<'_>, against: &[&Finding]) -> State {
    if against.iter().any(|finding| finding.level != "allow") {
        State::Broken
    } else if !sources.is_readable() {
        State::NotChecked
    } else if against.is_empty() {
        State::Kept
    } else {
        State::Excused
    }
}

fn evidence(state: State, flows: usize, against: &[&Finding], gaps: usize) -> String {
    let seen = match state {
        State::Kept if flows == 0 => "no code does what it speaks of".to_owned(),
        State::Kept => format!("{}, all within", counted(flows, "flow")),
        State::Broken => format!("{} in {}", counted(against.len(), "finding"), counted(flows, "flow")),
        State::Excused => format!("{} excused", counted(against.len(), "finding")),
        State::NotChecked => "some code could not be read".to_owned(),
    };
    let unseen = if gaps == 0 { String::new() } else { format!("; lost sight of in {}", counted(gaps, "gap")) };
    seen + &unseen
}

/// Whether a rule is the one that speaks of a flow.
fn governs(sources: &Sources<'_>, rule: &Rule<'_>, flow: &Flow) -> bool {
    let data = Name::new(&flow.key.data);
    let is_target = match rule.key {
        "stores" | "retention" | "encrypted" => flow.key.stage == "store",
        "sharing" => matches!(flow.key.stage.as_str(), "share" | "transmit"),
        _ => true,
    };
    let is_about = match rule.about {
        About::Store(store) => flow.key.store.as_deref() == Some(store.name.value.as_str()),
        About::Subject(row) => {
            flow.key.subject.as_deref().is_some_and(|subject| crate::policy::covers(&row.of.value, subject))
        }
        About::Row(row) => speaks(sources, rule, row, data),
    };
    is_target && is_about
}

/// Whether `row` is the row whose key counts for a category.
fn speaks(sources: &Sources<'_>, rule: &Rule<'_>, row: &Row, data: Name) -> bool {
    if !rule.policy.covers(&row.of.value, &data) {
        return false;
    }
    let said = |row: &Row| match rule.key {
        "purposes" => row.purposes.is_some(),
        "stores" => row.stores.is_some(),
        "sharing" => row.sharing.is_some(),
        "retention" => row.retention.is_some(),
        "form" => row.form.is_some(),
        "encrypted" => row.encrypted.is_some(),
        "when" => row.when.is_some(),
        "derived" => row.strict.is_some(),
        "rights" => row.rights.is_some(),
        // `never` adds up: every row that covers the category speaks.
        _ => true,
    };
    if rule.key == "never" {
        return true;
    }
    let governing = sources.governing(rule.policy, data, |row| said(row).then_some(&()));
    governing.is_some_and(|governing| governing.of.value == row.of.value)
}

/// Whether a finding says that the rule is not kept to.
fn breaks(sources: &Sources<'_>, rule: &Rule<'_>, finding: &Finding) -> bool {
    if !rule.broken_by.contains(&finding.name.as_str()) {
        return false;
    }
    let is_about = match rule.about {
        About::Store(store) => finding.store.as_deref() == Some(store.name.value.as_str()),
        About::Subject(row) => {
            finding.subject.as_deref().is_some_and(|subject| crate::policy::covers(&row.of.value, subject))
        }
        About::Row(row) => finding.data.iter().any(|data| speaks(sources, rule, row, Name::new(data))),
    };
    is_about && rule.forbids.is_none_or(|never| names(rule.policy, never, finding))
}

/// Whether a finding is about what a `never` forbids.
fn names(policy: &Policy, never: crate::policy::Never, finding: &Finding) -> bool {
    use crate::policy::{Never, covers};
    let store = finding.store.as_deref();
    let recipient = finding.recipient.as_deref();
    match never {
        Never::Purpose(name) => finding.purposes.iter().any(|purpose| covers(&name, purpose)),
        Never::Store(name) => store == Some(name.as_str()),
        Never::StoresIn(place) => {
            let declared = store.and_then(|store| policy.stores.get(&Name::new(store)));
            declared.is_some_and(|store| store.location() == place)
        }
        Never::Recipient(name) => recipient == Some(name.as_str()),
        Never::RecipientsOf(kind) => {
            recipient.is_some_and(|recipient| policy.recipient_kind(Name::new(recipient)) == Some(kind))
        }
    }
}
