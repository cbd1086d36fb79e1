//! The orders of "tighter than", one for each kind of value.

use super::super::model::{Entry, GateAsk, Retention, RightEntry};
use super::super::names::covers;
use super::super::place::{Place, Said};
use super::super::words::{Form, Right};
use crate::base::Name;

/// The entry without its conditions.
pub(super) fn bare(entry: &Entry) -> Entry {
    Entry { purposes: None, form: None, when: Vec::new(), ..entry.clone() }
}

pub(super) fn bared(list: &[Entry]) -> Vec<Entry> {
    list.iter().map(bare).collect()
}

/// Those of `list` that are within none of `above`.
///
/// `covers_name` says whether the name of an entry of `above` speaks of a name: for purposes prefixes do, for recipients kinds.
pub(super) fn outside<'e>(
    list: &'e [Entry],
    above: &[Entry],
    covers_name: &dyn Fn(Name, Name) -> bool,
) -> Vec<&'e Entry> {
    let within = |entry: &Entry, above: &Entry| {
        let purposes = match (&entry.purposes, &above.purposes) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(list), Some(above)) => {
                list.iter().all(|purpose| above.iter().any(|of| covers(&of.value, &purpose.value)))
            }
        };
        let form = |entry: &Entry| entry.form.map_or(Form::Raw, |form| form.value);
        covers_name(above.name, entry.name)
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
pub(super) fn rights(list: &[RightEntry], above: &[RightEntry]) -> Option<Right> {
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
            let longer =
                |(of, length): &&(Said<Name>, Said<_>)| allowed(Some(of.value)).is_some_and(|m| length.value > m);
            lengths.iter().find(longer).map_or(Ok(()), |(_, length)| Err(Some(length.place)))
        }
    }
}
