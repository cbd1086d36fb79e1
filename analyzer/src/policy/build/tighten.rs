//! Whether a policy stays within one that it extends: the orders of "tighter than", key by key.

use super::super::model::{Entry, GateAsk, Policy, Retention, RightEntry, Row, Store};
use super::super::names::covers;
use super::super::place::{Place, Said};
use super::super::row::EffectiveRow;
use super::super::words::Form;
use crate::base::Name;

/// Something looser than the parent: where it is said, what it is, and where the parent speaks.
pub(super) struct Looser {
    pub(super) code: &'static str,
    pub(super) place: Place,
    pub(super) message: String,
    pub(super) parent: Place,
}

fn looser(place: Place, message: String, parent: Place) -> Looser {
    Looser { code: "loosens_parent", place, message, parent }
}

/// All that `policy` allows beyond `parent`.
pub(super) fn check(policy: &Policy, parent: &Policy) -> Vec<Looser> {
    let mut found = Vec::new();
    let names: std::collections::BTreeSet<Name> = policy.rows.keys().chain(parent.rows.keys()).copied().collect();
    for name in names {
        let Some(row) = policy.row(name, None) else { continue };
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
            keys(rule, above, &mut found);
        }
    }
    for (name, above) in &parent.stores {
        if let Some(store) = policy.stores.get(name) {
            one_store(store, above, &mut found);
        }
    }
    recipients(policy, parent, &mut found);
    transfers(policy, parent, &mut found);
    levels(policy, parent, &mut found);
    found
}

fn one_row(row: &EffectiveRow<'_>, above: &EffectiveRow<'_>, closed: bool, found: &mut Vec<Looser>) {
    let whole = |row: &EffectiveRow<'_>| Row {
        of: row.rows[0].of,
        purposes: row.purposes().cloned(),
        retention: row.retention().cloned(),
        sharing: row.sharing().cloned(),
        stores: row.stores().cloned(),
        never: row.never().collect(),
        when: row.rows.iter().find_map(|row| row.when.clone()),
        form: row.form(),
        encrypted: row.rows.iter().find_map(|row| row.encrypted),
        rights: row.rows.iter().find_map(|row| row.rights.clone()),
        controls: None,
        clause: None,
        strict: row.rows.iter().find_map(|row| row.strict),
        text: None,
    };
    let (whole_row, whole_above) = (whole(row), whole(above));
    keys(&whole_row, &whole_above, found);
    if closed {
        let place = |said: &Option<Said<Vec<Entry>>>| said.as_ref().filter(|s| !s.value.is_empty()).map(|s| s.place);
        let logs = |said: &Said<Vec<Entry>>| said.value.iter().find(|entry| entry.name == "log").map(|e| e.place);
        let added = [
            ("purposes", whole_above.purposes.is_none().then(|| place(&whole_row.purposes)).flatten()),
            ("sharing", whole_above.sharing.is_none().then(|| place(&whole_row.sharing)).flatten()),
            ("retention", whole_above.retention.is_none().then(|| whole_row.retention.map(|s| s.place)).flatten()),
            ("stores", whole_above.stores.is_none().then(|| whole_row.stores.as_ref().and_then(logs)).flatten()),
        ];
        for (key, place) in added {
            if let Some(place) = place {
                let message = format!("the parent is closed, and says no `{key}` for `{}`", row.category);
                found.push(Looser { code: "closed_parent", place, message, parent: above.place() });
            }
        }
    }
}

fn keys(row: &Row, above: &Row, found: &mut Vec<Looser>) {
    let lists = [
        ("purpose", &row.purposes, &above.purposes),
        ("recipient", &row.sharing, &above.sharing),
        ("store", &row.stores, &above.stores),
    ];
    for (what, list, above_list) in lists {
        if let (Some(list), Some(above_list)) = (list, above_list) {
            for entry in outside(&list.value, &above_list.value, what == "purpose") {
                let unknown = !outside(&[bare(entry)], &bared(&above_list.value), what == "purpose").is_empty();
                let message = match unknown {
                    true => format!("the parent does not allow {what} `{}` for `{}`", entry.name, above.of.value),
                    false => {
                        let of = &above.of.value;
                        format!("the parent allows {what} `{}` for `{of}` under conditions that are missing here", entry.name)
                    }
                };
                found.push(looser(entry.place, message, above_list.place));
            }
        }
    }
    if let (Some(said), Some(above_said)) = (&row.retention, &above.retention)
        && let Err(place) = retention(&said.value, &above_said.value) {
            let message = format!("longer than the parent keeps `{}`", above.of.value);
            found.push(looser(place.unwrap_or(said.place), message, above_said.place));
        }
    if let (Some(said), Some(above_said)) = (&row.when, &above.when)
        && let Some(gate) = gates(&said.value, &above_said.value) {
            found.push(looser(said.place, format!("the parent's gate `{gate}` is missing"), above_said.place));
        }
    if let (Some(said), Some(above_said)) = (&row.rights, &above.rights)
        && let Some(right) = rights(&said.value, &above_said.value) {
            found.push(looser(said.place, format!("the parent's right `{right}` is missing"), above_said.place));
        }
    if let (Some(said), Some(above_said)) = (row.form, above.form)
        && said.value < above_said.value {
            let message = format!("the parent asks for `{}` data", above_said.value);
            found.push(looser(said.place, message, above_said.place));
        }
    if let (Some(said), Some(above_said)) = (row.encrypted, above.encrypted)
        && above_said.value && !said.value {
            found.push(looser(said.place, "the parent asks for encryption".to_owned(), above_said.place));
        }
}

/// The entry without its conditions.
fn bare(entry: &Entry) -> Entry {
    Entry { purposes: None, form: None, when: Vec::new(), ..entry.clone() }
}

fn bared(list: &[Entry]) -> Vec<Entry> {
    list.iter().map(bare).collect()
}

/// Those of `list` that are within none of `above`.
///
/// `dotted` names are purposes, whose prefixes cover them; others are one name each.
pub(super) fn outside<'e>(list: &'e [Entry], above: &[Entry], dotted: bool) -> Vec<&'e Entry> {
    let within = |entry: &Entry, above: &Entry| {
        let purposes = match (&entry.purposes, &above.purposes) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(list), Some(above)) => {
                list.iter().all(|purpose| above.iter().any(|of| covers(&of.value, &purpose.value)))
            }
        };
        let form = |entry: &Entry| entry.form.map_or(Form::Raw, |form| form.value);
        (above.name == entry.name || (dotted && covers(&above.name, &entry.name)))
            && purposes
            && form(entry) >= form(above)
            && gates(&entry.when, &above.when).is_none()
    };
    list.iter().filter(|entry| !above.iter().any(|above| within(entry, above))).collect()
}

/// The first gate of `above` that `list` does not ask for.
pub(super) fn gates(list: &[Said<GateAsk>], above: &[Said<GateAsk>]) -> Option<GateAsk> {
    let asks = |above: &GateAsk, gate: &GateAsk| {
        above == gate || (above.any_below && gate.name.len() > above.name.len() && covers(&above.name, &gate.name))
    };
    let missing = |above: &&Said<GateAsk>| !list.iter().any(|gate| asks(&above.value, &gate.value));
    above.iter().find(missing).map(|said| said.value)
}

/// The first right of `above` that `list` does not ask for, with its gates.
pub(super) fn rights(list: &[RightEntry], above: &[RightEntry]) -> Option<super::super::words::Right> {
    let serves = |above: &RightEntry, entry: &RightEntry| {
        above.right == entry.right && gates(&entry.when, &above.when).is_none()
    };
    above.iter().find(|above| !list.iter().any(|entry| serves(above, entry))).map(|entry| entry.right)
}

/// Whether no purpose is kept longer; else where the longer length is said, when one line says it.
pub(super) fn retention(said: &Retention, above: &Retention) -> Result<(), Option<Place>> {
    let allowed = |purpose: Option<Name>| match (above, purpose) {
        (Retention::Every(length), _) => Some(*length),
        (Retention::PerPurpose(lengths), None) => lengths.iter().map(|(_, length)| length.value).min(),
        (Retention::PerPurpose(lengths), Some(purpose)) => {
            let covering = lengths.iter().filter(|(of, _)| covers(&of.value, &purpose));
            covering.max_by_key(|(of, _)| of.value.len()).map(|(_, length)| length.value)
        }
    };
    match said {
        Retention::Every(length) if allowed(None).is_none_or(|most| *length <= most) => Ok(()),
        Retention::Every(_) => Err(None),
        Retention::PerPurpose(lengths) => {
            let longer = |(of, length): &&(Said<Name>, Said<_>)| allowed(Some(of.value)).is_some_and(|m| length.value > m);
            lengths.iter().find(longer).map_or(Ok(()), |(_, length)| Err(Some(length.place)))
        }
    }
}

fn one_store(store: &Store, above: &Store, found: &mut Vec<Looser>) {
    let name = above.name.value;
    if let (Some(said), Some(above)) = (store.retention, above.retention)
        && said.value > above.value {
            found.push(looser(said.place, format!("longer than the parent lets store `{name}` keep"), above.place));
        }
    if let (Some(said), Some(above)) = (store.encrypted, above.encrypted)
        && above.value && !said.value {
            found.push(looser(said.place, format!("the parent says that store `{name}` is encrypted"), above.place));
        }
    if let (Some(said), Some(above)) = (store.location, above.location)
        && said.value != above.value {
            found.push(looser(said.place, format!("the parent says that store `{name}` is elsewhere"), above.place));
        }
    if let (Some(said), Some(above)) = (store.mapping, above.mapping)
        && said.value && !above.value {
            found.push(looser(said.place, format!("the parent says that store `{name}` is no mapping"), above.place));
        }
    if let (Some(said), Some(above)) = (store.until, above.until)
        && said.value != above.value {
            let message = format!("the parent says that store `{name}` is erased on `{}`", above.value);
            found.push(looser(said.place, message, above.place));
        }
    region(&store.region, &above.region, "store", name, found);
}

fn recipients(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    for (name, above) in &parent.recipients {
        let Some(recipient) = policy.recipients.get(name) else { continue };
        if let (Some(said), Some(above)) = (recipient.kind, above.kind)
            && said.value != above.value {
                let message = format!("the parent says that recipient `{name}` is of kind `{}`", above.value);
                found.push(looser(said.place, message, above.place));
            }
        region(&recipient.region, &above.region, "recipient", *name, found);
    }
}

fn region(
    said: &Option<Said<String>>,
    above: &Option<Said<String>>,
    what: &str,
    name: Name,
    found: &mut Vec<Looser>,
) {
    if let (Some(said), Some(above)) = (said, above)
        && !super::super::regions::region_covers(&above.value, &said.value) {
            let message = format!("the parent says that {what} `{name}` is in `{}`", above.value);
            found.push(looser(said.place, message, above.place));
        }
}

fn transfers(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    let star = Name::new("*");
    let governing = |policy: &'_ Policy, name: Name| -> Option<Said<Vec<Said<String>>>> {
        let chain = policy.categories.chain(&name);
        chain.iter().chain([&star]).find_map(|name| policy.transfers.get(name)).cloned()
    };
    for (name, line) in &policy.transfers {
        let Some(above) = governing(parent, *name) else { continue };
        let covered = |region: &str| above.value.iter().any(|a| super::super::regions::region_covers(&a.value, region));
        if let Some(region) = line.value.iter().find(|region| !covered(&region.value)) {
            let message = format!("the parent does not let `{name}` go to `{}`", region.value);
            found.push(looser(region.place, message, above.place));
        }
    }
}

fn levels(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    for (finding, said) in &policy.levels {
        let above = parent.level(finding);
        let place = parent.levels.get(finding).map(|said| said.place);
        if said.value < above && (place.is_some() || parent.closed) {
            let message = format!("the parent has `{finding}` at level `{above}`");
            found.push(looser(said.place, message, place.unwrap_or(said.place)));
        }
    }
}
