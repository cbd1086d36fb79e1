//! The questions that judgement puts to a row, and the answers, each with the line of the policy that speaks.

use super::duration::Duration;
use super::model::{Entry, GateAsk, LOG, Never, Retention, Row};
use super::names::covers;
use super::place::{Place, Said};
use super::row::EffectiveRow;
use super::words::Form;
use crate::base::Name;

/// A flow as a question sees it.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    /// The purpose it runs for; `None` when none is stated: then entries for any purpose count.
    pub purpose: Option<Name>,
    /// Its form.
    pub form: Form,
    /// Whether a gate holds on the way, for the right person.
    pub holds: &'a dyn Fn(GateAsk) -> bool,
}

/// What the policy answers, with the line that says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Allowed by the entry at that place.
    Allowed(Place),
    /// Forbidden by a `never`.
    Never(Said<Never>),
    /// Not among what the key lists; the key, or the row's header when it says no such key.
    NotListed(Place),
    /// Listed, for other purposes; the nearest entry.
    OtherPurpose(Place),
    /// Listed, for less identifiable data; the nearest entry, and the most identifiable form it takes.
    Form(Place, Form),
    /// Listed, behind gates that do not hold; the nearest entry and what it asks.
    Gate(Place, Vec<Said<GateAsk>>),
}

impl Answer {
    /// Whether it is a yes.
    pub fn is_allowed(&self) -> bool {
        matches!(self, Answer::Allowed(_))
    }

    /// The line of the policy that speaks.
    pub fn place(&self) -> Place {
        match self {
            Answer::Never(never) => never.place,
            Answer::Allowed(place)
            | Answer::NotListed(place)
            | Answer::OtherPurpose(place)
            | Answer::Form(place, _)
            | Answer::Gate(place, _) => *place,
        }
    }
}

/// What the policy answers about how long.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// Within what is said, at that place.
    Fits(Place),
    /// Longer than this length, which that place says.
    Exceeds(Said<Duration>),
    /// Nothing says how long: neither the row (its place) nor the store.
    Unknown(Place),
}

/// How long a store keeps what it holds, as far as anything says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Kept {
    /// Its declared retention, or a time-to-live that the code spells out.
    pub retention: Option<Duration>,
    /// Whether it is erased on an event (`until`).
    pub until_event: bool,
    /// Whether the row names the store in `stores`.
    pub listed: bool,
    /// Whether it is on the person's own device: they decide how long, where nothing else is said.
    pub on_device: bool,
}
impl<'p> EffectiveRow<'p> {
    /// Whether data may be used for `purpose`.
    pub fn purpose(&self, purpose: Name, holds: &dyn Fn(GateAsk) -> bool) -> Answer {
        if let Some(never) = self.never().find(|never| matches!(never.value, Never::Purpose(p) if covers(&p, &purpose)))
        {
            return Answer::Never(never);
        }
        let ask = Ask { purpose: None, form: Form::Anonymous, holds };
        // Of `service` and `service.feed`, the entry that is nearer to the purpose speaks.
        let rank = |entry: &Entry| covers(&entry.name, &purpose).then_some(entry.name.len());
        self.all_say(|row| row.purposes.as_ref(), &rank, &ask, None)
    }

    /// Whether data may go to `recipient`.
    pub fn recipient(&self, recipient: Name, ask: &Ask<'_>) -> Answer {
        let kind = self.policy.recipient_kind(recipient);
        let forbids = |never: &Said<Never>| match never.value {
            Never::Recipient(name) => name == recipient,
            Never::RecipientsOf(of) => kind == Some(of),
            _ => false,
        };
        match self.never().find(forbids) {
            Some(never) => Answer::Never(never),
            None => {
                // A recipient's own entry speaks before that of its kind.
                let rank = |entry: &Entry| {
                    self.policy.speaks_of(entry.name, recipient).then_some(usize::from(entry.name == recipient))
                };
                self.all_say(|row| row.sharing.as_ref(), &rank, ask, self.form())
            }
        }
    }

    /// Whether data may rest in `store`, how long it keeps it aside: see [`EffectiveRow::keep`].
    pub fn store(&self, store: Name, ask: &Ask<'_>) -> Answer {
        let declared = self.policy.stores.get(&store);
        let location = declared.map(|store| store.location());
        let forbids = |never: &Said<Never>| match never.value {
            Never::Store(name) => name == store,
            Never::StoresIn(of) => location == Some(of),
            _ => false,
        };
        if let Some(never) = self.never().find(forbids) {
            return Answer::Never(never);
        }
        if declared.is_none() && store != *LOG {
            return Answer::NotListed(self.stores().map_or(self.place(), |said| said.place));
        }
        if self.stores().is_none() {
            // Said nowhere: any declared store, but `log`. The subject may still list its own.
            if store == *LOG {
                return Answer::NotListed(self.place());
            }
            if let Some(most) = self.form().filter(|most| ask.form < most.value) {
                return Answer::Form(most.place, most.value);
            }
            let subjects = self.subjects.iter().filter_map(|row| row.stores.as_ref());
            let answer = |said| listed(said, &|entry: &Entry| (entry.name == store).then_some(0), ask, self.form());
            return subjects.map(answer).find(|answer| !answer.is_allowed()).unwrap_or(Answer::Allowed(self.place()));
        }
        self.all_say(|row| row.stores.as_ref(), &|entry| (entry.name == store).then_some(0), ask, self.form())
    }

    /// Whether the row names `store` in `stores`, for any purpose, form or gate.
    pub fn lists_store(&self, store: Name) -> bool {
        self.stores().is_some_and(|said| said.value.iter().any(|entry| entry.name == store))
    }

    /// The longest that data may rest for `purpose` (`None`: for any purpose that the row speaks of), under the row and
    /// the subject's rules; `None` when nothing says.
    pub fn limit(&self, purpose: Option<Name>) -> Option<Said<Duration>> {
        let row = self.retention().into_iter();
        let all = row.chain(self.subjects.iter().filter_map(|row| row.retention.as_ref()));
        all.filter_map(|said| limit(said, purpose)).min_by_key(|said| said.value)
    }

    /// Whether a store may keep the data that long, for data that runs for `purpose`.
    ///
    /// A row without `retention` sets no length: then a store that the row lists in `stores` keeps it as long as the store
    /// says, and for any other nothing says how long.
    pub fn keep(&self, kept: Kept, purpose: Option<Name>) -> Keep {
        match (self.limit(purpose), kept.retention) {
            (Some(limit), _) if limit.value.is_zero() => Keep::Exceeds(limit),
            (Some(limit), Some(kept)) if kept > limit.value => Keep::Exceeds(limit),
            (Some(limit), Some(_)) => Keep::Fits(limit.place),
            (Some(limit), None) if kept.until_event => Keep::Fits(limit.place),
            (Some(limit), None) => Keep::Unknown(limit.place),
            (None, kept_for) => {
                let place = self.retention().map_or(self.place(), |said| said.place);
                let says = kept.listed && (kept_for.is_some() || kept.until_event || kept.on_device);
                if says { Keep::Fits(place) } else { Keep::Unknown(place) }
            }
        }
    }

    /// Whether data may go to `region`, by `[transfers]`; `None` when regions are not judged for the category.
    pub fn region(&self, region: &str) -> Option<Answer> {
        let chain = self.policy.categories.chain(&self.category);
        let line = chain.iter().chain([&Name::new("*")]).find_map(|name| self.policy.transfers.get(name))?;
        let allowed = line.value.iter().find(|allowed| super::regions::region_covers(&allowed.value, region));
        Some(allowed.map_or(Answer::NotListed(line.place), |said| Answer::Allowed(said.place)))
    }

    /// The answer of the row's key, unless a subject's rule has a stricter one.
    fn all_say(
        &self,
        key: impl Fn(&'p Row) -> Option<&'p Said<Vec<Entry>>>,
        rank: &dyn Fn(&Entry) -> Option<usize>,
        ask: &Ask<'_>,
        form: Option<Said<Form>>,
    ) -> Answer {
        let Some(said) = self.first(&key) else {
            return Answer::NotListed(self.place());
        };
        let row = listed(said, rank, ask, form);
        let mut subjects = self.subjects.iter().filter_map(|row| key(row)).map(|said| listed(said, rank, ask, form));
        if row.is_allowed() { subjects.find(|answer| !answer.is_allowed()).unwrap_or(row) } else { row }
    }
}

/// What one list answers, by the entries that `rank` puts highest. Alternatives fall away step by step: by name, purpose, form, gates; the step that leaves none
/// is the answer, at the first alternative that came that far.
fn listed(
    said: &Said<Vec<Entry>>,
    rank: &dyn Fn(&Entry) -> Option<usize>,
    ask: &Ask<'_>,
    form: Option<Said<Form>>,
) -> Answer {
    let nearest = said.value.iter().filter_map(rank).max();
    let named: Vec<&Entry> =
        said.value.iter().filter(|entry| rank(entry).is_some() && rank(entry) == nearest).collect();
    let Some(nearest) = named.first() else {
        return Answer::NotListed(said.place);
    };
    let serves = |entry: &&Entry| match (&entry.purposes, ask.purpose) {
        (Some(purposes), Some(purpose)) => purposes.iter().any(|allowed| covers(&allowed.value, &purpose)),
        _ => true,
    };
    let purposed: Vec<&Entry> = named.iter().copied().filter(serves).collect();
    let Some(nearest) = purposed.first() else {
        return Answer::OtherPurpose(nearest.place);
    };
    let missing = |entry: &Entry| -> Vec<Said<GateAsk>> {
        entry.when.iter().copied().filter(|gate| !(ask.holds)(gate.value)).collect()
    };
    let most = |entry: &Entry| entry.form.into_iter().chain(form).max_by_key(|most| most.value);
    let formed: Vec<&Entry> =
        purposed.iter().copied().filter(|entry| most(entry).is_none_or(|most| ask.form >= most.value)).collect();
    let Some(nearest) = formed.iter().min_by_key(|entry| missing(entry).len()) else {
        let mildest = purposed.iter().filter_map(|entry| most(entry)).min_by_key(|most| most.value);
        return mildest.map_or(Answer::NotListed(nearest.place), |most| Answer::Form(most.place, most.value));
    };
    match formed.iter().find(|entry| missing(entry).is_empty()) {
        Some(entry) => Answer::Allowed(entry.place),
        None => Answer::Gate(nearest.place, missing(nearest)),
    }
}

impl Retention {
    /// The longest that it allows for `purpose` (`None`: for any purpose it speaks of); `None` where it is silent.
    pub fn limit(&self, purpose: Option<Name>) -> Option<Duration> {
        let nowhere = Place { file: 0, start: 0, end: 0, line: 1, column: 1 };
        limit(&Said::new(self.clone(), nowhere), purpose).map(|said| said.value)
    }
}

/// What one `retention` says for `purpose`.
fn limit(said: &Said<Retention>, purpose: Option<Name>) -> Option<Said<Duration>> {
    match (&said.value, purpose) {
        (Retention::Every(length), _) => Some(Said::new(*length, said.place)),
        (Retention::PerPurpose(lengths), None) => {
            lengths.iter().map(|(_, length)| *length).max_by_key(|said| said.value)
        }
        (Retention::PerPurpose(lengths), Some(purpose)) => lengths
            .iter()
            .filter(|(of, _)| covers(&of.value, &purpose))
            .max_by_key(|(of, _)| of.value.len())
            .map(|(_, length)| *length),
    }
}
