//! Processing activities: a purpose, a category and a subject, with what is done there.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::anchor;
use super::model::{Activity, Basis, Flow};
use super::sources::Sources;
use crate::base::Name;
use crate::findings::Stage;
use crate::policy::{Entry, Policy, Retention, covers};

type Key<'f> = (Option<&'f str>, &'f str, Option<&'f str>);

/// All activities: those with a purpose first, by purpose, category and subject.
pub(super) fn activities(sources: &Sources<'_>, flows: &[Flow]) -> Vec<Activity> {
    let mut groups: BTreeMap<(bool, Key<'_>), Vec<&Flow>> = BTreeMap::new();
    for flow in flows {
        let (data, subject) = (flow.key.data.as_str(), flow.key.subject.as_deref());
        for purpose in &flow.key.purposes {
            groups.entry((false, (Some(purpose), data, subject))).or_default().push(flow);
        }
        // Erasing has no purpose of its own: it is told with the store and with the rights.
        if flow.key.purposes.is_empty() && flow.key.stage != Stage::Erase.as_str() {
            groups.entry((true, (None, data, subject))).or_default().push(flow);
        }
    }
    groups.into_iter().map(|((_, key), flows)| activity(sources, key, &flows)).collect()
}

fn activity(sources: &Sources<'_>, (purpose, data, subject): Key<'_>, flows: &[&Flow]) -> Activity {
    let set = |of: &dyn Fn(&Flow) -> Vec<String>| -> Vec<String> {
        let all: BTreeSet<String> = flows.iter().flat_map(|flow| of(flow)).collect();
        all.into_iter().collect()
    };
    let category = Name::new(data);
    let rule = purpose.and_then(|purpose| rule(sources, category, subject, purpose));
    let gates = rule.as_ref().map_or_else(Vec::new, |rule| rule.gates.clone());
    let holds = |gate: &&String| flows.iter().all(|flow| flow.gates.contains(gate));
    let gates_held = gates.iter().filter(holds).cloned().collect();
    let crate_of = |item: &str| item.trim_start_matches('<').split("::").next().unwrap_or_default().to_owned();
    Activity {
        id: anchor("activity", &[purpose.unwrap_or("none"), data, subject.unwrap_or("anyone")].join("_")),
        purpose: purpose.map(str::to_owned),
        purpose_text: purpose.map_or_else(String::new, |purpose| purpose_text(sources, purpose)),
        data: data.to_owned(),
        subject: subject.map(str::to_owned),
        basis: purpose.map_or_else(Vec::new, |purpose| basis(sources, purpose, &gates)),
        flags: sources.taxonomy.category(data).map_or_else(Vec::new, |entry| entry.flags.clone()),
        stages: set(&|flow| vec![flow.key.stage.clone()]),
        forms: set(&|flow| vec![flow.key.form.clone()]),
        stores: set(&|flow| flow.key.store.iter().cloned().collect()),
        recipients: set(&|flow| flow.key.recipient.iter().cloned().collect()),
        retention: rule.and_then(|rule| rule.retention),
        gates,
        gates_held,
        crates: set(&|flow| flow.places.iter().map(|place| crate_of(&place.item)).collect()),
        flows: flows.iter().map(|flow| flow.id.clone()).collect(),
        allowed: flows.iter().all(|flow| flow.allowed),
    }
}

/// What a policy says of a purpose for a category.
struct Rule {
    gates: Vec<String>,
    retention: Option<String>,
}

/// From the first policy with a row for the category.
fn rule(sources: &Sources<'_>, category: Name, subject: Option<&str>, purpose: &str) -> Option<Rule> {
    let row = sources.all().find_map(|policy: &Policy| policy.row(category, subject.map(Name::new)))?;
    let listed = row.purposes().map_or(&[][..], |said| said.value.as_slice());
    let entry =
        listed.iter().filter(|entry: &&Entry| covers(&entry.name, purpose)).max_by_key(|entry| entry.name.len());
    let mut gates: BTreeSet<String> = row.when().iter().map(|gate| gate.value.to_string()).collect();
    gates.extend(entry.into_iter().flat_map(|entry| &entry.when).map(|gate| gate.value.to_string()));
    let retention = row.retention().and_then(|said| match &said.value {
        Retention::Every(length) => Some(length.to_string()),
        Retention::PerPurpose(list) => {
            let fitting = list.iter().filter(|(name, _)| covers(&name.value, purpose));
            fitting.max_by_key(|(name, _)| name.value.len()).map(|(_, length)| length.value.to_string())
        }
    });
    Some(Rule { gates: gates.into_iter().collect(), retention })
}

/// What a purpose is: the policy's words, else those of the taxonomy.
pub(super) fn purpose_text(sources: &Sources<'_>, purpose: &str) -> String {
    let said = sources.all().find_map(|policy| {
        let note = policy.purpose_notes.get(&Name::new(purpose))?;
        Some(note.text.as_ref()?.value.clone())
    });
    let known = || sources.taxonomy.purpose(purpose).map(|entry| entry.text.clone());
    said.or_else(known).unwrap_or_default()
}

/// Legal bases: a gate of consent points to one more firmly than the taxonomy's guess.
fn basis(sources: &Sources<'_>, purpose: &str, gates: &[String]) -> Vec<Basis> {
    let asked = |prefix: &str| gates.iter().find(|gate| covers(prefix, gate.trim_end_matches(".*")));
    let (name, from) = if let Some(gate) = asked("consent") {
        ("consent", format!("gate {gate}"))
    } else if let Some(gate) = asked("order") {
        ("legal_obligation", format!("gate {gate}"))
    } else {
        match sources.taxonomy.purpose(purpose).and_then(|entry| entry.basis.as_deref()) {
            Some(basis) => (basis, "taxonomy".to_owned()),
            None => return Vec::new(),
        }
    };
    let known = sources.taxonomy.basis(name);
    vec![Basis {
        name: name.to_owned(),
        gdpr: known.and_then(|basis| basis.gdpr.clone()),
        pipl: known.and_then(|basis| basis.pipl.clone()),
        from,
    }]
}
