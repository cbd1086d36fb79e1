//! How long stores keep what they hold.

use crate::base::Name;
use crate::bind::Facts;
use crate::policy::{Duration, EffectiveRow, Keep, Kept, LOG, Place, Policy};

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
        Answer::Exceeds(limit, place) => Some(Breach::new("retention_exceeded", place).detail(limit)),
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

/// What policy and store say together.
enum Answer {
    Fits,
    Exceeds(Duration, Place),
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
    let declared = policy.stores.get(&store);
    let kept = Kept {
        retention: declared.and_then(|store| store.retention).map(|said| said.value),
        until_event: declared.is_some_and(|store| store.until.is_some()),
        listed: row.lists_store(store),
    };
    if let (Some(limit), Some(kept)) = (facts.retention, kept.retention)
        && kept > limit
    {
        let place = declared.and_then(|store| store.retention).map_or(row.place(), |said| said.place);
        return Answer::Exceeds(limit, place);
    }
    let answers = purposes(item).into_iter().map(|purpose| row.keep(kept, purpose));
    let wrong = answers.into_iter().find(|keep| !matches!(keep, Keep::Fits(_)));
    match wrong {
        None | Some(Keep::Fits(_)) => Answer::Fits,
        Some(Keep::Exceeds(limit)) => Answer::Exceeds(limit.value, limit.place),
        Some(Keep::Unknown(place)) => Answer::Unknown(place),
    }
}
