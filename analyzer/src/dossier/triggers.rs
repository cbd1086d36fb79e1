//! Whether the law asks for an assessment: signals of the taxonomy's `assessments.toml` put to flows and policies.

use std::collections::BTreeSet;

use super::model::Flow;
use super::rules::{Trigger, TriggerState};
use super::sources::Sources;
use super::taxonomy::Assessment;
use crate::base::Name;
use crate::policy::{CLIENT, covers, region_covers};

/// One row for each limb of each law.
pub(super) fn triggers(sources: &Sources<'_>, flows: &[Flow]) -> Vec<Trigger> {
    // Data about nobody asks for nothing.
    let personal: Vec<&Flow> = flows.iter().filter(|flow| flow.key.form != "anonymous").collect();
    let one = |(name, limb): &(String, Assessment)| {
        let because: Vec<String> = if limb.visible { because(sources, &personal, limb) } else { Vec::new() };
        let state = match (limb.visible, because.is_empty()) {
            (false, _) => TriggerState::NotVisible,
            (true, true) => TriggerState::NotSeen,
            (true, false) => TriggerState::Seen,
        };
        Trigger {
            id: format!("trigger-{name}"),
            law: limb.law.clone(),
            article: limb.article.clone(),
            text: limb.text.clone(),
            state,
            because,
        }
    };
    sources.taxonomy.assessments.iter().map(one).collect()
}

fn because(sources: &Sources<'_>, flows: &[&Flow], limb: &Assessment) -> Vec<String> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for flow in flows {
        let data = flow.key.data.as_str();
        let flags = sources.taxonomy.category(data).map_or(&[][..], |entry| &entry.flags);
        seen.extend(limb.flags.iter().filter(|flag| flags.contains(flag)).map(|_| format!("category {data}")));
        let named = limb.categories.iter().any(|category| sources.taxonomy.is_below(category, data));
        seen.extend(named.then(|| format!("category {data}")));
        let for_it = |purpose: &&String| limb.purposes.iter().any(|of| covers(of, purpose));
        seen.extend(flow.key.purposes.iter().filter(for_it).map(|purpose| format!("purpose {purpose}")));
        let subject = flow.key.subject.iter().filter(|subject| limb.subjects.iter().any(|of| covers(of, subject)));
        seen.extend(subject.map(|subject| format!("subject {subject}")));
        if matches!(flow.key.stage.as_str(), "share" | "transmit") {
            seen.extend(recipient(sources, flow.key.recipient.as_deref(), limb));
        }
        let home = limb.abroad.as_deref();
        seen.extend(home.and_then(|home| abroad(sources, flow, home)));
    }
    seen.into_iter().collect()
}

fn recipient(sources: &Sources<'_>, name: Option<&str>, limb: &Assessment) -> Option<String> {
    let kind = name.and_then(|name| sources.all().find_map(|policy| policy.recipient_kind(Name::new(name))));
    let kind = kind.map_or("unknown", |kind| kind.as_str());
    let shown = name.map_or_else(|| "somebody unknown".to_owned(), |name| format!("{kind} {name}"));
    limb.recipients.iter().any(|of| of == kind).then_some(shown)
}

/// Whether a flow ends in another region than `home`; an unknown region is said, since it may be one.
fn abroad(sources: &Sources<'_>, flow: &Flow, home: &str) -> Option<String> {
    let (target, region) = match (&flow.key.store, &flow.key.recipient) {
        (Some(store), _) => {
            let name = Name::new(store);
            let declared = sources.all().find_map(|policy| policy.stores.get(&name));
            (store, declared.and_then(|store| store.region.as_ref()).map(|region| region.value.as_str()))
        }
        (None, Some(recipient)) if recipient != CLIENT => {
            let name = Name::new(recipient);
            let declared = sources.all().find_map(|policy| policy.recipients.get(&name));
            let region = declared.and_then(|recipient| recipient.region.as_ref());
            (recipient, Some(region.map_or("an unknown region", |region| region.value.as_str())))
        }
        _ => return None,
    };
    region.filter(|region| !region_covers(home, region)).map(|region| format!("{target} in {region}"))
}
