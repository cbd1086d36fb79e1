//! The rules: one exposure of one category put to the policy.

use crate::base::Name;
use crate::policy::{Answer, Ask, EffectiveRow, Form, GateAsk, LOG, Place, Policy};

use super::arrivals::Item;
use super::gates::Lacking;
use super::retention;
use super::target::{Arrival, Reached};
use super::uses::Use;
use crate::bind::Facts;

/// A rule that an exposure breaks.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Breach {
    /// Name of the finding.
    pub(super) name: &'static str,
    /// The line of the policy.
    pub(super) place: Option<Place>,
    /// What the message says of it: a purpose, a form, a length, a region.
    pub(super) detail: Option<String>,
    /// Purposes that the finding is about; empty: those of the flow.
    pub(super) purposes: Vec<Name>,
    /// The gate that is missing.
    pub(super) gate: Option<GateAsk>,
    /// How the policy refuses.
    pub(super) refusal: Refusal,
}

/// How a policy refuses a purpose, a store or a recipient.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum Refusal {
    /// Nothing allows it.
    #[default]
    Unlisted,
    /// It is allowed, for purposes that are not those of the flow.
    OtherPurpose,
    /// A `never` forbids it, which no other line can lift.
    Never,
}

impl Refusal {
    fn of(answer: &Answer) -> Refusal {
        match answer {
            Answer::Never(_) => Refusal::Never,
            Answer::OtherPurpose(_) => Refusal::OtherPurpose,
            _ => Refusal::Unlisted,
        }
    }
}

impl Breach {
    pub(super) fn new(name: &'static str, place: Place) -> Breach {
        Breach { place: Some(place), ..Breach::bare(name) }
    }

    /// One that no line of the policy speaks of.
    pub(super) fn bare(name: &'static str) -> Breach {
        Breach { name, place: None, detail: None, purposes: Vec::new(), gate: None, refusal: Refusal::Unlisted }
    }

    pub(super) fn detail(mut self, detail: impl ToString) -> Breach {
        self.detail = Some(detail.to_string());
        self
    }
}

/// Whether a gate holds on the way, checked before the data was read or after.
fn holds(lacking: &[Lacking]) -> impl Fn(GateAsk) -> bool {
    |ask| !lacking.iter().any(|lacking| lacking.ask == ask && !lacking.early)
}

/// The row's own gates that are not checked at all on the way to a target. One that is checked after the data was read is told
/// where it is read.
fn ungated(row: &EffectiveRow<'_>, lacking: &[Lacking]) -> Vec<Breach> {
    let missing = row.when().into_iter().filter(|ask| !holds(lacking)(ask.value));
    missing.map(|ask| gate_missing(ask.place, ask.value)).collect()
}

fn gate_missing(place: Place, ask: GateAsk) -> Breach {
    Breach { gate: Some(ask), ..Breach::new("gate_missing", place) }
}

/// Everything that is wrong with data of `category` at a target.
pub(super) fn at_target(policy: &Policy, category: Name, facts: &Facts, item: &Item, reached: Reached) -> Vec<Breach> {
    let Some(row) = policy.row(category, facts.subject) else {
        return vec![Breach::bare("undeclared_data")];
    };
    if item.form == Form::Anonymous {
        return Vec::new();
    }
    if let Some(breach) = store_refusal(policy, category, facts, item, reached) {
        return vec![breach];
    }
    let mut breaches = match reached.at {
        Arrival::Store(store) => at_store(policy, &row, facts, item, store),
        Arrival::Recipient(recipient) => at_recipient(policy, &row, item, recipient),
        Arrival::Host(host) => {
            let place = row.sharing().map_or(row.place(), |said| said.place);
            vec![Breach { detail: host.map(|host| host.to_string()), ..Breach::new("recipient_unknown", place) }]
        }
    };
    if reached.plain {
        breaches.push(Breach::new("not_encrypted", row.place()));
    }
    breaches.extend(for_purposes(&row, &item.purposes, &item.lacking));
    if breaches.iter().all(|breach| breach.gate.is_none()) {
        breaches.extend(ungated(&row, &item.lacking));
    }
    breaches
}

/// Why the data may not rest there at all. That is all there is to say of the store: what the code reads the data for is
/// judged where it reads it.
pub(super) fn store_refusal(
    policy: &Policy,
    category: Name,
    facts: &Facts,
    item: &Item,
    reached: Reached,
) -> Option<Breach> {
    let Arrival::Store(store) = reached.at else { return None };
    let row = policy.row(category, facts.subject)?;
    let refused = if store == *LOG { "log_not_allowed" } else { "store_not_allowed" };
    first_refusal(item, |ask| row.store(store, ask)).map(|answer| refusal(answer, refused))
}

/// Everything that is wrong with a mere use of `category`.
pub(super) fn at_use(policy: &Policy, category: Name, facts: &Facts, found: &Use) -> Vec<Breach> {
    let Some(row) = policy.row(category, facts.subject) else {
        return vec![Breach::bare("undeclared_data")];
    };
    if found.form == Form::Anonymous {
        return Vec::new();
    }
    for_purposes(&row, &found.purposes, &found.lacking)
}

fn for_purposes(row: &EffectiveRow<'_>, purposes: &[Name], lacking: &[Lacking]) -> Vec<Breach> {
    let place = row.purposes().map_or(row.place(), |said| said.place);
    if purposes.is_empty() {
        return vec![Breach::new("purpose_unknown", place)];
    }
    let mut wrong: Vec<Name> = Vec::new();
    let mut at: Option<(Place, Refusal)> = None;
    let mut gated: Option<Breach> = None;
    for purpose in purposes {
        match row.purpose(*purpose, &holds(lacking)) {
            Answer::Allowed(_) => {}
            Answer::Gate(place, asks) => {
                let Some(ask) = asks.first() else { continue };
                gated.get_or_insert_with(|| gate_missing(place, ask.value)).purposes.push(*purpose);
            }
            answer => {
                let said = at.get_or_insert((answer.place(), Refusal::of(&answer)));
                // Where one of them may never be, that is the line to read.
                if said.1 < Refusal::of(&answer) {
                    *said = (answer.place(), Refusal::of(&answer));
                }
                wrong.push(*purpose);
            }
        }
    }
    let refused =
        at.map(|(place, refusal)| Breach { purposes: wrong, refusal, ..Breach::new("purpose_not_allowed", place) });
    refused.into_iter().chain(gated).collect()
}

/// A store that the row allows: how it is kept there.
fn at_store(policy: &Policy, row: &EffectiveRow<'_>, facts: &Facts, item: &Item, store: Name) -> Vec<Breach> {
    let declared = policy.stores.get(&store);
    let mut breaches = Vec::new();
    if let Some(place) = row.encrypted()
        && !declared.and_then(|store| store.encrypted).is_some_and(|said| said.value)
    {
        breaches.push(Breach::new("not_encrypted", place));
    }
    if let Some(region) = declared.and_then(|store| store.region.as_ref())
        && let Some(answer) = row.region(&region.value).filter(|answer| !answer.is_allowed())
    {
        breaches.push(Breach::new("region_not_allowed", answer.place()).detail(&region.value));
    }
    breaches.extend(retention::judge(policy, row, facts, item, store));
    breaches
}

fn at_recipient(policy: &Policy, row: &EffectiveRow<'_>, item: &Item, recipient: Name) -> Vec<Breach> {
    if let Some(answer) = first_refusal(item, |ask| row.recipient(recipient, ask)) {
        return vec![refusal(answer, "recipient_not_allowed")];
    }
    let region = policy.recipients.get(&recipient).and_then(|recipient| recipient.region.as_ref());
    let refused = region.and_then(|region| Some((region, row.region(&region.value)?)));
    refused
        .filter(|(_, answer)| !answer.is_allowed())
        .map(|(region, answer)| Breach::new("region_not_allowed", answer.place()).detail(&region.value))
        .into_iter()
        .collect()
}

/// The first answer that is no yes, over the purposes of the flow.
fn first_refusal(item: &Item, question: impl Fn(&Ask<'_>) -> Answer) -> Option<Answer> {
    let purposes: Vec<Option<Name>> = match item.purposes.as_slice() {
        [] => vec![None],
        some => some.iter().copied().map(Some).collect(),
    };
    purposes
        .into_iter()
        .map(|purpose| question(&Ask { purpose, form: item.form, holds: &holds(&item.lacking) }))
        .find(|answer| !answer.is_allowed())
}

fn refusal(answer: Answer, refused: &'static str) -> Breach {
    let place = answer.place();
    match answer {
        Answer::Form(_, most) => Breach::new("form_not_allowed", place).detail(most),
        Answer::Gate(_, gates) => {
            let gate = gates.first().map(|gate| gate.value);
            Breach { gate, ..Breach::new("gate_missing", place) }
        }
        other => Breach { refusal: Refusal::of(&other), ..Breach::new(refused, place) },
    }
}
