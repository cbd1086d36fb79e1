//! How long stores keep what they hold: what the policy declares for the store and what the code spells out, against
//! what the row, the subject and the tag allow.

use crate::base::Name;
use crate::bind::Facts;
use crate::policy::{Duration, EffectiveRow, Keep, Kept, LOG, Place, Policy, Whereabouts};

use super::arrivals::Item;
use super::data::HeldRecord;
use super::rules::Breach;

/// What is wrong with how long the store keeps the data.
pub(super) fn judge(
    policy: &Policy,
    row: &EffectiveRow<'_>,
    facts: &Facts,
    item: &Item,
    store: Name,
) -> Option<Breach> {
    match answer(policy, row, facts, item, store) {
        Answer::Fits => None,
        Answer::Exceeds(detail, place) => Some(Breach::new("retention_exceeded", place).detail(detail)),
        Answer::Unknown(place) => Some(Breach::new("retention_unknown", place)),
    }
}

/// The same as a row of the inventory.
pub(super) fn held(policy: &Policy, category: Name, facts: &Facts, item: &Item, store: Name) -> HeldRecord {
    let row = policy.row(category, facts.subject);
    let purposes = purposes(item);
    let limit = |row: &EffectiveRow<'_>| {
        let of_row = purposes.iter().filter_map(|purpose| row.limit(*purpose)).map(|said| said.value);
        of_row.chain(facts.retention).min()
    };
    let within = |row: &EffectiveRow<'_>| match answer(policy, row, facts, item, store) {
        Answer::Fits => Some(true),
        Answer::Exceeds(..) => Some(false),
        Answer::Unknown(_) => None,
    };
    HeldRecord {
        data: category,
        subject: facts.subject,
        form: item.form,
        limit: row.as_ref().and_then(limit),
        within: row.as_ref().and_then(within),
    }
}

/// What policy, store and code say together.
enum Answer {
    Fits,
    Exceeds(String, Place),
    Unknown(Place),
}

fn purposes(item: &Item) -> Vec<Option<Name>> {
    match item.purposes.as_slice() {
        [] => vec![None],
        some => some.iter().copied().map(Some).collect(),
    }
}

fn answer(policy: &Policy, row: &EffectiveRow<'_>, facts: &Facts, item: &Item, store: Name) -> Answer {
    if store == *LOG && !policy.stores.contains_key(&store) {
        return Answer::Fits;
    }
    let declared = policy.stores.get(&store).and_then(|store| store.retention);
    let spelled = item.ttl.map(|ttl| ttl.length);
    // What the code spells out is what happens; a longer time than the store is declared to have is one of its own.
    if let (Some(spelled), Some(declared)) = (spelled, declared)
        && spelled > declared.value
    {
        let detail = format!("for {spelled}; the store is declared to keep {}", declared.value);
        return Answer::Exceeds(detail, declared.place);
    }
    let length = spelled.or(declared.map(|said| said.value));
    let long = |limit: Duration, by: &str| match (length, limit.is_zero()) {
        (_, true) => format!("at rest; {by} does not let it rest"),
        (Some(length), _) => format!("for {length}; {by} allows {limit}"),
        (None, _) => format!("longer than the {limit} that {by} allows"),
    };
    if let Some(limit) = facts.retention
        && (limit.is_zero() || length.is_some_and(|length| length > limit))
    {
        let place = declared.map_or(row.place(), |said| said.place);
        return Answer::Exceeds(long(limit, "its tag"), place);
    }
    let kept = Kept {
        retention: length,
        // How long a job lets it is judged at the job.
        until_event: item.purged || policy.stores.get(&store).is_some_and(|store| store.until.is_some()),
        listed: row.lists_store(store),
        on_device: policy.stores.get(&store).is_some_and(|store| store.location() == Whereabouts::Device),
    };
    for purpose in purposes(item) {
        match row.keep(kept, purpose) {
            Keep::Fits(_) => {}
            Keep::Exceeds(limit) => {
                let per_purpose = row.retention().is_some_and(|said| !said.value.is_for_all());
                let by = match purpose.filter(|_| per_purpose) {
                    Some(purpose) => format!("its row, for `{purpose}`,"),
                    None => "its row".to_owned(),
                };
                return Answer::Exceeds(long(limit.value, &by), limit.place);
            }
            Keep::Unknown(place) => return Answer::Unknown(place),
        }
    }
    Answer::Fits
}
