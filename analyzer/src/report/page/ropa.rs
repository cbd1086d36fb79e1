//! A record of processing activities, GDPR Art. 30(1)(b) to (g), as CSV: a row for each purpose and subject. What code
//! cannot know (the controller of (a), the safeguards of a transfer) is an empty column for people.

use std::collections::{BTreeMap, BTreeSet};

use super::csv::Rows;
use super::words;
use crate::dossier::{Activity, Recipient, Review};

const COLUMNS: [&str; 14] = [
    "Art. 30(1)(a) controller (not in code)",
    "Art. 30(1)(b) purpose",
    "Purpose in words",
    "Legal basis (to confirm)",
    "Art. 30(1)(c) categories of data subjects",
    "Art. 30(1)(c) categories of personal data",
    "Special categories and criminal offences",
    "Art. 30(1)(d) categories of recipients",
    "Art. 30(1)(e) recipients and regions",
    "Art. 30(1)(e) safeguards of transfers (not in code)",
    "Art. 30(1)(f) time limits for erasure",
    "Art. 30(1)(g) security measures seen",
    "Stores",
    "State against the policy",
];

/// What makes one line of the record: whether no purpose is stated, the purpose, the subject.
type Key<'r> = (bool, Option<&'r str>, Option<&'r str>);

pub(super) fn render(review: &Review) -> String {
    let mut groups: BTreeMap<Key<'_>, Vec<&Activity>> = BTreeMap::new();
    for one in review.activities.iter().filter(|one| words::is_personal(one)) {
        let key = (one.purpose.is_none(), one.purpose.as_deref(), one.subject.as_deref());
        groups.entry(key).or_default().push(one);
    }
    let mut rows = Rows::new(&COLUMNS);
    for ((_, purpose, subject), activities) in groups {
        rows.push(row(review, purpose, subject, &activities));
    }
    rows.finish()
}

fn row(review: &Review, purpose: Option<&str>, subject: Option<&str>, activities: &[&Activity]) -> Vec<String> {
    let set = |of: &dyn Fn(&Activity) -> Vec<String>| {
        let all: BTreeSet<String> = activities.iter().flat_map(|one| of(one)).collect();
        all.into_iter().collect::<Vec<_>>().join("; ")
    };
    let of: BTreeSet<&String> = activities.iter().flat_map(|one| &one.recipients).collect();
    let recipients: Vec<&Recipient> =
        review.recipients.iter().filter(|one| one.name.as_ref().is_some_and(|name| of.contains(name))).collect();
    let kinds: BTreeSet<&str> = recipients.iter().map(|one| one.kind.as_deref().unwrap_or("unknown")).collect();
    let regions: Vec<String> = recipients
        .iter()
        .filter(|one| one.kind.as_deref() != Some("client"))
        .map(|one| {
            let contract = one.contract.as_ref().map_or_else(String::new, |contract| format!(", {contract}"));
            let region = one.region.as_deref().unwrap_or("unknown");
            format!("{} ({region}{contract})", one.name.as_deref().unwrap_or("unknown"))
        })
        .collect();
    let allowed = activities.iter().all(|one| one.allowed);
    vec![
        String::new(),
        purpose.unwrap_or("none stated").to_owned(),
        activities.first().map_or_else(String::new, |one| one.purpose_text.clone()),
        set(&|one| one.basis.iter().map(|basis| basis.name.clone()).collect()),
        subject.unwrap_or("not said").to_owned(),
        set(&|one| vec![one.data.clone()]),
        set(&|one| {
            let special = one.flags.iter().filter(|flag| flag.starts_with("gdpr_"));
            special.map(|flag| format!("{} ({})", one.data, words::flag(flag))).collect()
        }),
        kinds.into_iter().collect::<Vec<_>>().join("; "),
        regions.join("; "),
        String::new(),
        set(&|one| vec![format!("{}: {}", one.data, one.retention.as_deref().unwrap_or("not said"))]),
        measures(review, activities),
        set(&|one| one.stores.clone()),
        if allowed { "kept" } else { "not allowed in part" }.to_owned(),
    ]
}

/// What the code shows: less identifiable forms, encrypted stores, gates, code that erases.
fn measures(review: &Review, activities: &[&Activity]) -> String {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for one in activities {
        seen.extend(one.forms.iter().filter(|form| *form != "raw").map(|form| format!("{} {form}", one.data)));
        seen.extend(one.gates.iter().map(|gate| format!("gate {gate} asked for")));
        for store in
            review.stores.iter().filter(|store| store.name.as_ref().is_some_and(|name| one.stores.contains(name)))
        {
            let name = store.name.as_deref().unwrap_or_default();
            seen.extend((store.encrypted == Some(true)).then(|| format!("{name} encrypted (declared)")));
            seen.extend((!store.enforced.is_empty()).then(|| format!("{name}: code ends retention")));
        }
    }
    seen.into_iter().collect::<Vec<_>>().join("; ")
}
