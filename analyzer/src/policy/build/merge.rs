//! A policy over what it extends: key by key, the nearer one's word.

use std::collections::BTreeMap;

use super::super::model::{Policy, Recipient, Row, Store};
use super::super::names::covers;
use super::order;
use crate::base::Name;

/// Two parents of one policy: `second` joins `first`. Where both say a key of a row, the tighter word stays; where
/// neither is tighter the first's does, and the check against each parent says what to do.
pub(super) fn parents(first: &mut Policy, second: &Policy) {
    for (name, row) in &second.rows {
        join(&mut first.rows, *name, row, Prefer::Tighter);
    }
    for (name, row) in &second.subjects {
        join(&mut first.subjects, *name, row, Prefer::Tighter);
    }
    for (name, line) in &second.transfers {
        let both = first.transfers.entry(*name).or_insert_with(|| line.clone());
        both.value.retain(|region| line.value.iter().any(|other| other.value == region.value));
    }
    for (finding, level) in &second.levels {
        let both = first.levels.entry(finding).or_insert(*level);
        *both = if level.value > both.value { *level } else { *both };
    }
    declarations(first, second, Prefer::Tighter);
}

/// `child` over its merged parents.
pub(super) fn child(base: &mut Policy, child: &Policy) {
    for (name, row) in &child.rows {
        join(&mut base.rows, *name, row, Prefer::New);
    }
    for (name, row) in &child.subjects {
        join(&mut base.subjects, *name, row, Prefer::New);
    }
    base.transfers.extend(child.transfers.iter().map(|(name, line)| (*name, line.clone())));
    base.levels.extend(child.levels.iter().map(|(finding, level)| (*finding, *level)));
    declarations(base, child, Prefer::New);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefer {
    New,
    Tighter,
}

fn declarations(base: &mut Policy, new: &Policy, prefer: Prefer) {
    for (name, store) in &new.stores {
        match base.stores.get_mut(name) {
            Some(old) => *old = join_store(old, store, prefer),
            None => drop(base.stores.insert(*name, store.clone())),
        }
    }
    for (name, recipient) in &new.recipients {
        match base.recipients.get_mut(name) {
            Some(old) => *old = join_recipient(old, recipient),
            None => drop(base.recipients.insert(*name, recipient.clone())),
        }
    }
    base.purpose_notes.extend(new.purpose_notes.iter().map(|(name, note)| (*name, note.clone())));
    base.gates.extend(new.gates.iter().map(|(name, note)| (*name, note.clone())));
    base.taxonomy.extend(new.taxonomy.iter().map(|(name, own)| (*name, own.clone())));
    for name in new.purposes.names() {
        base.purposes.insert(name);
    }
    for own in new.taxonomy.values() {
        base.categories.insert(own.name.value);
        base.categories.set_parent(own.name.value, own.parent.value);
    }
    base.require.extend(new.require.iter().copied());
    base.binds.extend(new.binds.iter().cloned());
    base.exceptions.extend(new.exceptions.iter().cloned());
    base.closed |= new.closed;
}

fn join(rows: &mut BTreeMap<Name, Row>, name: Name, new: &Row, prefer: Prefer) {
    let Some(old) = rows.get(&name) else {
        rows.insert(name, new.clone());
        return;
    };
    let tighter = prefer == Prefer::Tighter;
    let pick = |old_is_within: bool| !tighter || !old_is_within;
    let mut row = new.clone();
    macro_rules! keep {
        ($key:ident, $within:expr) => {
            row.$key = match (&old.$key, &new.$key) {
                (Some(old), Some(new)) if !pick($within(&old.value, &new.value)) => Some(old.clone()),
                (Some(old), None) => Some(old.clone()),
                (_, new) => new.clone(),
            };
        };
    }
    keep!(purposes, |old: &Vec<_>, new: &Vec<_>| order::outside(old, new, &|above, name| covers(&above, &name))
        .is_empty());
    keep!(retention, |old: &_, new: &_| order::retention(old, new).is_ok());
    keep!(sharing, |old: &Vec<_>, new: &Vec<_>| order::outside(old, new, &|above, name| above == name).is_empty());
    keep!(stores, |old: &Vec<_>, new: &Vec<_>| order::outside(old, new, &|above, name| above == name).is_empty());
    keep!(when, |old: &Vec<_>, new: &Vec<_>| order::gates(old, new).is_none());
    keep!(form, |old: &_, new: &_| old >= new);
    keep!(encrypted, |old: &bool, new: &bool| *old || !*new);
    keep!(rights, |old: &Vec<_>, new: &Vec<_>| order::rights(old, new).is_none());
    keep!(strict, |old: &bool, new: &bool| *old || !*new);
    keep!(controls, |_: &Vec<_>, _: &Vec<_>| true);
    keep!(clause, |_: &String, _: &String| true);
    keep!(text, |_: &String, _: &String| true);
    let added = new.never.iter().filter(|never| !old.never.iter().any(|known| known.value == never.value));
    row.never = old.never.iter().chain(added).copied().collect();
    rows.insert(name, row);
}

fn join_store(old: &Store, new: &Store, prefer: Prefer) -> Store {
    let shorter = match (old.retention, new.retention) {
        (Some(old), Some(new)) if prefer == Prefer::Tighter && old.value <= new.value => Some(old),
        (old, new) => new.or(old),
    };
    let mut tables = old.tables.clone();
    tables.extend(new.tables.iter().filter(|table| !old.tables.iter().any(|o| o.value == table.value)).cloned());
    let mut rights = old.rights.clone();
    rights.extend(new.rights.iter().filter(|right| !old.rights.iter().any(|o| o.right == right.right)).cloned());
    Store {
        name: new.name,
        location: new.location.or(old.location),
        retention: shorter,
        until: new.until.or(old.until),
        region: new.region.clone().or_else(|| old.region.clone()),
        encrypted: new.encrypted.or(old.encrypted),
        tables,
        mapping: new.mapping.or(old.mapping),
        rights,
        controls: if new.controls.is_empty() { old.controls.clone() } else { new.controls.clone() },
        clause: new.clause.clone().or_else(|| old.clause.clone()),
        text: new.text.clone().or_else(|| old.text.clone()),
    }
}

fn join_recipient(old: &Recipient, new: &Recipient) -> Recipient {
    let mut hosts = old.hosts.clone();
    hosts.extend(new.hosts.iter().filter(|host| !old.hosts.iter().any(|o| o.value == host.value)).cloned());
    Recipient {
        name: new.name,
        kind: new.kind.or(old.kind),
        region: new.region.clone().or_else(|| old.region.clone()),
        hosts,
        contract: new.contract.clone().or_else(|| old.contract.clone()),
        text: new.text.clone().or_else(|| old.text.clone()),
    }
}
