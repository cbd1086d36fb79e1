//! Rules of a policy as sentences that a person can hold against the notice.

use super::{About, Rule};
use crate::policy::{Entry, GateAsk, Never, Place, Policy, Retention, RightEntry, Row, Said, Store};

const PURPOSES: &[&str] = &["purpose_not_allowed", "purpose_unknown"];
const STORES: &[&str] = &["store_not_allowed", "log_not_allowed"];
const SHARING: &[&str] = &["recipient_not_allowed", "recipient_unknown"];
const RETENTION: &[&str] = &["retention_exceeded", "retention_unknown"];
const NEVER: &[&str] = &["purpose_not_allowed", "store_not_allowed", "log_not_allowed", "recipient_not_allowed"];
const RIGHTS: &[&str] = &["right_missing", "erasure_missing"];

/// The rules of a row of `[data]`.
pub(super) fn row<'a>(policy: &'a Policy, row: &'a Row) -> Vec<Rule<'a>> {
    let effective = policy.row(row.of.value, None);
    let clause = effective.as_ref().and_then(|row| row.clause()).map(|said| said.value.as_str());
    let controls: Vec<&str> =
        effective.as_ref().map_or_else(Vec::new, |row| row.controls().iter().map(|said| said.value.as_str()).collect());
    let name = format!("`{}`", row.of.value);
    keys(policy, row, About::Row(row), &name)
        .into_iter()
        .map(|rule| Rule { clause, controls: controls.clone(), ..rule })
        .collect()
}

/// The rules of a subject.
pub(super) fn subject<'a>(policy: &'a Policy, row: &'a Row) -> Vec<Rule<'a>> {
    let clause = row.clause.as_ref().map(|said| said.value.as_str());
    let controls: Vec<&str> =
        row.controls.iter().flat_map(|said| &said.value).map(|said| said.value.as_str()).collect();
    let name = format!("Data of a `{}`", row.of.value);
    keys(policy, row, About::Subject(row), &name)
        .into_iter()
        .map(|rule| Rule { clause, controls: controls.clone(), ..rule })
        .collect()
}

/// The rules of a store.
pub(super) fn store<'a>(policy: &'a Policy, store: &'a Store) -> Vec<Rule<'a>> {
    let rule = |key, sentence, place, broken_by| Rule {
        policy,
        key,
        about: About::Store(store),
        sentence,
        place,
        clause: heading(policy, store),
        controls: store.controls.iter().map(|said| said.value.as_str()).collect(),
        broken_by,
        forbids: None,
    };
    let name = store.name.value;
    let mut list = Vec::new();
    if let Some(length) = &store.retention {
        let sentence = format!("The store `{name}` keeps what it holds {} at most.", length.value);
        list.push(rule("retention", sentence, length.place, &["retention_exceeded"][..]));
    }
    if let Some(event) = &store.until {
        let sentence = format!("The store `{name}` erases what it holds on `{}`.", event.value);
        list.push(rule("until", sentence, event.place, &["erasure_missing"][..]));
    }
    if let Some(encrypted) = store.encrypted.filter(|said| said.value) {
        list.push(rule(
            "encrypted",
            format!("The store `{name}` is encrypted."),
            encrypted.place,
            &["not_encrypted"][..],
        ));
    }
    if let Some(first) = store.rights.first() {
        let sentence = format!("People can {} what the store `{name}` holds of them.", rights(&store.rights));
        list.push(rule("rights", sentence, first.place, RIGHTS));
    }
    list
}

/// The heading that a store says, else that of the first row that lets data rest there.
fn heading<'a>(policy: &'a Policy, store: &'a Store) -> Option<&'a str> {
    let lists = |row: &&Row| row.stores.iter().flat_map(|said| &said.value).any(|entry| entry.name == store.name.value);
    let clause = |row: &'a Row| policy.row(row.of.value, None)?.clause().map(|said| (row.of.place, said));
    let of_rows = policy.rows.values().filter(lists).filter_map(clause).min_by_key(|(place, _)| *place);
    store.clause.as_ref().or(of_rows.map(|(_, said)| said)).map(|said| said.value.as_str())
}

fn keys<'a>(policy: &'a Policy, row: &'a Row, about: About<'a>, name: &str) -> Vec<Rule<'a>> {
    let rule = |key, sentence, place: Place, broken_by| Rule {
        policy,
        key,
        about,
        sentence,
        place,
        clause: None,
        controls: Vec::new(),
        broken_by,
        forbids: None,
    };
    let mut list = Vec::new();
    let entries = [
        ("purposes", &row.purposes, "is used only for", "is used for nothing", PURPOSES),
        ("stores", &row.stores, "rests only in", "rests nowhere", STORES),
        ("sharing", &row.sharing, "is given only to", "is given to nobody", SHARING),
    ];
    for (key, said, only, nothing, broken_by) in entries {
        let Some(said) = said else { continue };
        list.push(rule(key, format!("{name} {}.", listed(said, only, nothing)), said.place, broken_by));
    }
    if let Some(said) = &row.retention {
        list.push(rule("retention", format!("{name} is kept {}.", kept(&said.value)), said.place, RETENTION));
    }
    for never in &row.never {
        let sentence = format!("{name} {}.", forbidden(never.value));
        list.push(Rule { forbids: Some(never.value), ..rule("never", sentence, never.place, NEVER) });
    }
    if let Some(said) = row.strict.filter(|said| said.value) {
        let sentence = format!("What is computed from {name}, a length or a count, is treated as {name}.");
        list.push(rule("derived", sentence, said.place, PURPOSES));
    }
    if let Some(said) = &row.form {
        let sentence = format!("{name} leaves and rests {} at most.", said.value);
        list.push(rule("form", sentence, said.place, &["form_not_allowed"][..]));
    }
    if let Some(said) = row.encrypted.filter(|said| said.value) {
        let sentence = format!("{name} rests in encrypted stores only.");
        list.push(rule("encrypted", sentence, said.place, &["not_encrypted"][..]));
    }
    if let Some(said) = &row.when {
        let sentence = format!("{name} is collected, used, stored and shared only behind {}.", gates(&said.value));
        list.push(rule("when", sentence, said.place, &["gate_missing"][..]));
    }
    if let Some(said) = row.rights.as_ref().filter(|said| !said.value.is_empty()) {
        let sentence = format!("People can {} {name}, wherever it rests.", rights(&said.value));
        list.push(rule("rights", sentence, said.place, RIGHTS));
    }
    list
}

fn listed(said: &Said<Vec<Entry>>, only: &str, nothing: &str) -> String {
    if said.value.is_empty() {
        return nothing.to_owned();
    }
    let one = |entry: &Entry| {
        let mut text = format!("`{}`", entry.name);
        if let Some(form) = entry.form {
            text = format!("{text} ({})", form.value);
        }
        if let Some(purposes) = &entry.purposes {
            let names: Vec<String> = purposes.iter().map(|said| format!("`{}`", said.value)).collect();
            text = format!("{text} for {}", any(&names));
        }
        if !entry.when.is_empty() {
            text = format!("{text} behind {}", gates(&entry.when));
        }
        text
    };
    format!("{only} {}", any(&said.value.iter().map(one).collect::<Vec<_>>()))
}

fn kept(retention: &Retention) -> String {
    match retention {
        Retention::Every(length) if length.is_zero() => "never at rest".to_owned(),
        Retention::Every(length) => format!("{length} at most"),
        Retention::PerPurpose(list) => {
            let one = |(purpose, length): &(Said<crate::base::Name>, Said<crate::policy::Duration>)| {
                format!("{} for `{}`", length.value, purpose.value)
            };
            format!("at most {}", any(&list.iter().map(one).collect::<Vec<_>>()))
        }
    }
}

fn forbidden(never: Never) -> String {
    match never {
        Never::Purpose(name) => format!("is never used for `{name}`"),
        Never::Store(name) => format!("never rests in `{name}`"),
        Never::StoresIn(place) => format!("never rests on a {place}"),
        Never::Recipient(name) => format!("is never given to `{name}`"),
        Never::RecipientsOf(kind) => format!("is never given to a recipient of kind {kind}"),
    }
}

fn gates(list: &[Said<GateAsk>]) -> String {
    let names: Vec<String> = list.iter().map(|gate| format!("`{}`", gate.value)).collect();
    names.join(" and ")
}

fn rights(list: &[RightEntry]) -> String {
    let one = |entry: &RightEntry| match entry.when.as_slice() {
        [] => entry.right.to_string(),
        when => format!("{} (behind {})", entry.right, gates(when)),
    };
    let names: Vec<String> = list.iter().map(one).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

/// `a`, `a or b`, `a, b or c`.
fn any(names: &[String]) -> String {
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
