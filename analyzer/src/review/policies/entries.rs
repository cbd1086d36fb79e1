//! Lists of what is allowed (`purposes`, `stores`, `sharing`) before and now.

use std::collections::{BTreeMap, BTreeSet};

use super::{Direction, Pair, Places};
use crate::base::Name;
use crate::policy::{Entry, GateAsk, LOG, Said, covers};

/// A list that a row may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Purposes,
    Stores,
    Sharing,
}

impl List {
    fn verb(self) -> &'static str {
        match self {
            List::Purposes => "be used for",
            List::Stores => "rest in",
            List::Sharing => "go to",
        }
    }
}

/// What is allowed under one name: its alternatives.
type Allowed<'e> = BTreeMap<Name, Vec<&'e Entry>>;

fn by_name(list: Option<&Said<Vec<Entry>>>) -> Allowed<'_> {
    let mut all = Allowed::new();
    for entry in list.into_iter().flat_map(|said| &said.value) {
        all.entry(entry.name).or_default().push(entry);
    }
    all
}

impl Pair<'_> {
    /// One list of one row; `what` is the data it is about.
    pub(super) fn list(
        &mut self,
        list: List,
        table: &str,
        what: &str,
        before: Option<&Said<Vec<Entry>>>,
        after: Option<&Said<Vec<Entry>>>,
    ) {
        let at = Places { before: before.map(|said| said.place), after: after.map(|said| said.place) };
        // Nothing said is any declared store, but nothing else.
        if list == List::Stores && before.is_some() != after.is_some() {
            let (direction, message) = match after {
                Some(said) => (Direction::Tightened, format!("{what} may rest in {} alone", names(&said.value))),
                None => (Direction::Loosened, format!("{what} may rest in any declared store whose retention fits")),
            };
            self.add(direction, table, message, at);
            if by_name(after).contains_key(&Name::new(LOG)) {
                self.add(Direction::Loosened, table, format!("{what} may rest in `{LOG}`"), at);
            }
            return;
        }
        let (old, new) = (by_name(before), by_name(after));
        let free = |side: &Allowed<'_>, name: Name| {
            let covering = |(of, entries): (&Name, &Vec<&Entry>)| {
                *of != name && covers(of, &name) && entries.iter().any(|entry| limits(entry).is_empty())
            };
            list == List::Purposes && side.iter().any(covering)
        };
        let names: BTreeSet<Name> = old.keys().chain(new.keys()).copied().collect();
        for name in names {
            let verb = list.verb();
            match (old.get(&name), new.get(&name)) {
                (None, Some(now)) if !free(&old, name) => {
                    let place = Places { after: Some(now[0].place), ..at };
                    let message = format!("{what} may {verb} `{name}`{}", alternatives(now));
                    self.add(Direction::Loosened, table, message, place);
                }
                (Some(_), None) if !free(&new, name) => {
                    self.add(Direction::Tightened, table, format!("{what} may no longer {verb} `{name}`"), at);
                }
                (Some(was), Some(now)) => {
                    if let Some(direction) = moved(was, now) {
                        let place = Places { after: Some(now[0].place), ..at };
                        let limits = |list: &[&Entry]| match alternatives(list) {
                            text if text.is_empty() => ", without a limit".to_owned(),
                            text => text,
                        };
                        let message = format!("{what} may {verb} `{name}`{}; before{}", limits(now), limits(was));
                        self.add(direction, table, message, place);
                    }
                }
                _ => {}
            }
        }
    }
}

fn names(entries: &[Entry]) -> String {
    let names: BTreeSet<String> = entries.iter().map(|entry| format!("`{}`", entry.name)).collect();
    match names.is_empty() {
        true => "no store".to_owned(),
        false => names.into_iter().collect::<Vec<_>>().join(", "),
    }
}

/// What an entry limits, in words: `pseudonymous`, `for a or b`, `when c and d`.
fn limits(entry: &Entry) -> Vec<String> {
    let form = entry.form.map(|form| format!("{} at most", form.value));
    let purposes = entry.purposes.as_ref().map(|list| {
        let names: Vec<String> = list.iter().map(|said| format!("`{}`", said.value)).collect();
        format!("for {}", names.join(" or "))
    });
    let gates: Vec<String> = entry.when.iter().map(|gate| format!("`{}`", gate.value)).collect();
    let when = (!gates.is_empty()).then(|| format!("when {}", gates.join(" and ")));
    form.into_iter().chain(purposes).chain(when).collect()
}

fn alternatives(entries: &[&Entry]) -> String {
    let mut all: Vec<String> = entries.iter().map(|entry| limits(entry).join(", ")).collect();
    if all.iter().any(String::is_empty) {
        return String::new();
    }
    all.sort();
    all.dedup();
    format!(", {}", all.join(", or "))
}

/// Which way the alternatives of one name moved; `None` where they say the same.
fn moved(was: &[&Entry], now: &[&Entry]) -> Option<Direction> {
    let text = |list: &[&Entry]| {
        let mut all: Vec<String> = list.iter().map(|entry| limits(entry).join(", ")).collect();
        all.sort();
        all.dedup();
        all
    };
    let (old, new) = (text(was), text(now));
    if old == new {
        return None;
    }
    if let ([was], [now]) = (was, now) {
        return Direction::of(sides(was, now));
    }
    // An alternative more allows more, whatever it is limited to.
    match (old.iter().all(|one| new.contains(one)), new.iter().all(|one| old.contains(one))) {
        (true, _) => Some(Direction::Loosened),
        (_, true) => Some(Direction::Tightened),
        _ => Some(Direction::Changed),
    }
}

/// Which way each limit moved.
fn sides(was: &Entry, now: &Entry) -> Vec<Direction> {
    let form = |entry: &Entry| entry.form.map_or(crate::policy::Form::Raw, |form| form.value);
    let mut all = Vec::new();
    match form(now).cmp(&form(was)) {
        std::cmp::Ordering::Less => all.push(Direction::Loosened),
        std::cmp::Ordering::Equal => {}
        std::cmp::Ordering::Greater => all.push(Direction::Tightened),
    }
    let purposes = |entry: &Entry| {
        let list = entry.purposes.as_ref()?;
        Some(list.iter().map(|said| said.value).collect::<BTreeSet<Name>>())
    };
    match (purposes(was), purposes(now)) {
        (None, None) => {}
        (None, Some(_)) => all.push(Direction::Tightened),
        (Some(_), None) => all.push(Direction::Loosened),
        (Some(was), Some(now)) => all.extend(grown(&was, &now)),
    }
    let gates = |entry: &Entry| entry.when.iter().map(|gate| gate.value).collect::<BTreeSet<GateAsk>>();
    all.extend(grown(&gates(now), &gates(was)));
    all
}

/// Whether what is allowed grew.
pub(super) fn grown<T: Ord>(was: &BTreeSet<T>, now: &BTreeSet<T>) -> Option<Direction> {
    match (was.is_subset(now), now.is_subset(was)) {
        (true, true) => None,
        (true, false) => Some(Direction::Loosened),
        (false, true) => Some(Direction::Tightened),
        (false, false) => Some(Direction::Changed),
    }
}
