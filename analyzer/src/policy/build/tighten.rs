//! Whether a policy stays within one that it extends: row by row, key by key.

use super::super::model::{Entry, LOG, Policy, Row};
use super::super::names::covers;
use super::super::place::{Place, Said};
use super::super::row::EffectiveRow;
use super::declared::{levels, one_store, recipients, taxonomy, transfers};
use super::order::{bare, bared, gates, outside, retention, rights};
use crate::base::Name;

/// Something looser than the parent: where it is said, what it is, and where the parent speaks.
pub(super) struct Looser {
    pub(super) code: &'static str,
    pub(super) place: Place,
    pub(super) message: String,
    pub(super) parent: Place,
}

pub(super) fn looser(place: Place, message: String, parent: Place) -> Looser {
    Looser { code: "loosens_parent", place, message, parent }
}

/// All that `policy` allows beyond `parent`.
pub(super) fn check(policy: &Policy, parent: &Policy) -> Vec<Looser> {
    let mut found = Vec::new();
    let names: std::collections::BTreeSet<Name> = policy.rows.keys().chain(parent.rows.keys()).copied().collect();
    for name in names {
        let Some(row) = policy.row(name, None) else {
            continue;
        };
        match parent.row(name, None) {
            Some(above) => one_row(&row, &above, parent.closed, &mut found),
            None if parent.closed => {
                let message = format!("the parent is closed, and has no row for `{name}`");
                let at = row.place();
                found.push(Looser { code: "closed_parent", place: at, message, parent: at });
            }
            None => {}
        }
    }
    for (name, above) in &parent.subjects {
        if let Some(rule) = policy.subjects.get(name) {
            keys(policy, rule, above, &mut found);
        }
    }
    for (name, above) in &parent.stores {
        if let Some(store) = policy.stores.get(name) {
            one_store(store, above, &mut found);
        }
    }
    recipients(policy, parent, &mut found);
    taxonomy(policy, parent, &mut found);
    transfers(policy, parent, &mut found);
    levels(policy, parent, &mut found);
    found
}

fn one_row(row: &EffectiveRow<'_>, above: &EffectiveRow<'_>, closed: bool, found: &mut Vec<Looser>) {
    let (whole_row, whole_above) = (whole(row), whole(above));
    keys(row.policy, &whole_row, &whole_above, found);
    if !closed {
        return;
    }
    for (key, place) in added(&whole_row, &whole_above) {
        let message = format!("the parent is closed, and says no `{key}` for `{}`", row.category);
        let parent = above.place();
        found.push(Looser { code: "closed_parent", place, message, parent });
    }
}

/// All that holds for a category, as one row.
fn whole(row: &EffectiveRow<'_>) -> Row {
    Row {
        of: row.rows[0].of,
        purposes: row.purposes().cloned(),
        retention: row.retention().cloned(),
        sharing: row.sharing().cloned(),
        stores: row.stores().cloned(),
        never: row.never().collect(),
        when: row.first(|row| row.when.as_ref()).cloned(),
        form: row.form(),
        encrypted: row.first(|row| row.encrypted.as_ref()).copied(),
        rights: row.first(|row| row.rights.as_ref()).cloned(),
        controls: None,
        clause: None,
        strict: row.first(|row| row.strict.as_ref()).copied(),
        text: None,
    }
}

/// Keys that allow something and on which the row above is silent.
fn added(row: &Row, above: &Row) -> Vec<(&'static str, Place)> {
    let entries = |said: &Option<Said<Vec<Entry>>>| {
        let said = said.as_ref().filter(|said| !said.value.is_empty());
        said.map(|said| said.place)
    };
    // Where the parent lists no stores any declared one is allowed, but `log`.
    let log = row.stores.iter().flat_map(|said| &said.value).find(|entry| entry.name == LOG);
    let keys = [
        ("purposes", above.purposes.is_none(), entries(&row.purposes)),
        ("sharing", above.sharing.is_none(), entries(&row.sharing)),
        ("retention", above.retention.is_none(), row.retention.as_ref().map(|said| said.place)),
        ("stores", above.stores.is_none(), log.map(|entry| entry.place)),
    ];
    let silent = keys.into_iter().filter(|(_, silent, _)| *silent);
    silent.filter_map(|(key, _, place)| Some((key, place?))).collect()
}

fn lists(policy: &Policy, row: &Row, above: &Row, found: &mut Vec<Looser>) {
    let lists = [
        ("purpose", &row.purposes, &above.purposes),
        ("recipient", &row.sharing, &above.sharing),
        ("store", &row.stores, &above.stores),
    ];
    for (what, list, above_list) in lists {
        if let (Some(list), Some(above_list)) = (list, above_list) {
            let covers_name = |above: Name, name: Name| match what {
                "purpose" => covers(&above, &name),
                "recipient" => policy.speaks_of(above, name),
                _ => above == name,
            };
            for entry in outside(&list.value, &above_list.value, &covers_name) {
                let unknown = !outside(&[bare(entry)], &bared(&above_list.value), &covers_name).is_empty();
                let message = match unknown {
                    true => format!("the parent does not allow {what} `{}` for `{}`", entry.name, above.of.value),
                    false => {
                        let of = &above.of.value;
                        format!(
                            "the parent allows {what} `{}` for `{of}` under conditions that are missing here",
                            entry.name
                        )
                    }
                };
                found.push(looser(entry.place, message, above_list.place));
            }
        }
    }
}

fn keys(policy: &Policy, row: &Row, above: &Row, found: &mut Vec<Looser>) {
    lists(policy, row, above, found);
    if let (Some(said), Some(above_said)) = (&row.retention, &above.retention)
        && let Err(place) = retention(&said.value, &above_said.value)
    {
        let message = format!("longer than the parent keeps `{}`", above.of.value);
        found.push(looser(place.unwrap_or(said.place), message, above_said.place));
    }
    if let (Some(said), Some(above_said)) = (&row.when, &above.when)
        && let Some(gate) = gates(&said.value, &above_said.value)
    {
        found.push(looser(said.place, format!("the parent's gate `{gate}` is missing"), above_said.place));
    }
    if let (Some(said), Some(above_said)) = (&row.rights, &above.rights)
        && let Some(right) = rights(&said.value, &above_said.value)
    {
        found.push(looser(said.place, format!("the parent's right `{right}` is missing"), above_said.place));
    }
    if let (Some(said), Some(above_said)) = (row.form, above.form)
        && said.value < above_said.value
    {
        let message = format!("the parent asks for `{}` data", above_said.value);
        found.push(looser(said.place, message, above_said.place));
    }
    if let (Some(said), Some(above_said)) = (row.encrypted, above.encrypted)
        && above_said.value
        && !said.value
    {
        found.push(looser(said.place, "the parent asks for encryption".to_owned(), above_said.place));
    }
}
