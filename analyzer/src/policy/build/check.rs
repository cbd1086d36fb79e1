//! What only the whole policy shows: rows that contradict a `never`, stores that nothing limits.

use super::super::model::{Entry, LOG, Never, Policy, Requirement, Row};
use super::super::names::covers;
use super::super::place::{Place, Said};
use super::super::sink::Sink;
use super::super::words::Whereabouts;
use super::super::written::{Named, Written};
use crate::base::Name;

fn bytes(place: Place) -> std::ops::Range<usize> {
    place.start as usize..place.end as usize
}

/// Says every contradiction and warning of `policy` that the file in `sink` is part of. `files` are all that were read.
pub(super) fn check(
    sink: &mut Sink,
    policy: &Policy,
    written: &Written,
    files: &[std::sync::Arc<super::super::PolicyFile>],
) {
    for row in policy.rows.values() {
        let Some(effective) = policy.row(row.of.value, None) else {
            continue;
        };
        let never: Vec<Said<Never>> = effective.never().collect();
        for (entry, never) in forbidden(policy, row, &never) {
            contradiction(sink, files, entry, never);
        }
    }
    for subject in policy.subjects.values() {
        for (entry, never) in forbidden(policy, subject, &subject.never) {
            contradiction(sink, files, entry, never);
        }
    }
    unlimited_stores(sink, policy, written);
    let ours = sink.file;
    for require in policy.require.iter().filter(|require| require.place.file == ours) {
        let Requirement::Subject(subject) = require.value else {
            continue;
        };
        let gates = policy.subjects.get(&subject).and_then(|rule| rule.when.as_ref());
        if gates.is_none_or(|when| when.value.is_empty()) {
            let message = format!("nothing says which gate `{subject}` must meet");
            let said = sink.warn("requirement_without_gate", bytes(require.place), message);
            said.help(format!("say it: `when = \"consent.…\"` in `[subjects.{subject}]`"));
        }
    }
}

fn unlimited_stores(sink: &mut Sink, policy: &Policy, written: &Written) {
    for Named { name, body } in &written.stores {
        let Some(store) = policy.stores.get(&Name::new(name.get_ref())) else {
            continue;
        };
        let said_here = body.retention.is_some() || body.until.is_some();
        let kept = said_here || store.retention.is_some() || store.until.is_some();
        if !kept && store.name.value != *LOG && store.location() == Whereabouts::Server {
            let message = format!("nothing says how long store `{}` keeps what it holds", store.name.value);
            let said = sink.warn("store_without_retention", name.span(), message);
            said.help(
                "say it: `retention = \"30d\"`, or `until = \"EVENT\"`; else what rests there is `retention_unknown`",
            );
        }
    }
}

/// Entries of `row` that one of `never` forbids, each with the first that does.
fn forbidden(policy: &Policy, row: &Row, never: &[Said<Never>]) -> Vec<((Name, Place), Said<Never>)> {
    let mut found = Vec::new();
    let mut look = |list: &Option<Said<Vec<Entry>>>, forbids: &dyn Fn(Name, Never) -> bool| {
        for entry in list.iter().flat_map(|said| &said.value) {
            if let Some(never) = never.iter().find(|never| forbids(entry.name, never.value)) {
                found.push(((entry.name, entry.place), *never));
            }
            for purpose in entry.purposes.iter().flatten() {
                let of = |never: &&Said<Never>| matches!(never.value, Never::Purpose(p) if covers(&p, &purpose.value));
                if let Some(never) = never.iter().find(of) {
                    found.push(((purpose.value, purpose.place), *never));
                }
            }
        }
    };
    look(&row.purposes, &|name, never| matches!(never, Never::Purpose(of) if covers(&of, &name)));
    look(&row.sharing, &|name, never| match never {
        Never::Recipient(of) => of == name,
        Never::RecipientsOf(kind) => policy.recipient_kind(name) == Some(kind),
        _ => false,
    });
    look(&row.stores, &|name, never| match never {
        Never::Store(of) => of == name,
        Never::StoresIn(of) => policy.stores.get(&name).is_some_and(|store| store.location() == of),
        _ => false,
    });
    found
}

fn contradiction(
    sink: &mut Sink,
    files: &[std::sync::Arc<super::super::PolicyFile>],
    (name, place): (Name, Place),
    never: Said<Never>,
) {
    let Some(never_file) = files.get(never.place.file as usize).cloned() else {
        return;
    };
    if place.file == sink.file && never.place.file == sink.file {
        let said = sink.error("contradiction", bytes(place), format!("`{name}` is allowed here and in `never`"));
        said.label("allowed here").also(never_file, never.place, "never allowed below this");
    } else if place.file == sink.file {
        let said = sink.error("loosens_parent", bytes(place), format!("the parent never allows `{name}`"));
        said.also(never_file, never.place, "the parent's word");
    }
    // A `never` of this file over what the parent allows is a tightening.
}
