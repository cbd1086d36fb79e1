//! Rows of `[data]` and `[subjects]` before and now.

use std::collections::BTreeSet;

use super::entries::List;
use super::{Direction, Pair, Places, header};
use crate::base::Name;
use crate::policy::{EffectiveRow, Form, GateAsk, Never, Place, Policy, Retention, RightEntry, Row, Said};

impl<'p> Pair<'p> {
    /// All categories that either policy has a row for.
    pub(super) fn rows(&mut self) {
        let (before, after) = (self.before, self.after);
        let categories: BTreeSet<Name> = before.rows.keys().chain(after.rows.keys()).copied().collect();
        for category in categories {
            let (old, new) = (before.row(category, None), after.row(category, None));
            let table = header("data", &category);
            let what = format!("`{category}`");
            let at =
                Places { before: old.as_ref().map(EffectiveRow::place), after: new.as_ref().map(EffectiveRow::place) };
            match (&old, &new) {
                (None, Some(_)) => self.add(Direction::Loosened, &table, format!("{what} is declared"), at),
                (Some(_), None) => {
                    self.add(
                        Direction::Tightened,
                        &table,
                        format!("{what} is no longer declared: nothing is allowed"),
                        at,
                    );
                }
                _ => {}
            }
            let (was, now) = (Held::of(before, category, old), Held::of(after, category, new));
            self.held(&table, &what, &was, &now);
        }
    }

    pub(super) fn subjects(&mut self) {
        let (before, after) = (self.before, self.after);
        let subjects: BTreeSet<Name> = before.subjects.keys().chain(after.subjects.keys()).copied().collect();
        for subject in subjects {
            let (was, now) = (before.subjects.get(&subject), after.subjects.get(&subject));
            let table = header("subjects", &subject);
            let at = Places { before: was.map(|row| row.of.place), after: now.map(|row| row.of.place) };
            let what = format!("data of `{subject}`");
            match (was, now) {
                (None, Some(_)) => self.add(Direction::Tightened, &table, format!("{what} has rules of its own"), at),
                (Some(_), None) => {
                    self.add(Direction::Loosened, &table, format!("{what} has no rules of its own any more"), at);
                }
                (Some(was), Some(now)) => {
                    for (list, was, now) in [
                        (List::Purposes, &was.purposes, &now.purposes),
                        (List::Stores, &was.stores, &now.stores),
                        (List::Sharing, &was.sharing, &now.sharing),
                    ] {
                        self.narrowed(list, &table, &what, was.as_ref(), now.as_ref());
                    }
                    let (was, now) = (Held::subject(was), Held::subject(now));
                    self.limits(&table, &what, &was, &now);
                    self.promised(&table, &what, &was, &now);
                }
                (None, None) => {}
            }
        }
    }

    /// A list of a subject: unsaid, it narrows nothing.
    fn narrowed(
        &mut self,
        list: List,
        table: &str,
        what: &str,
        was: Option<&Said<Vec<crate::policy::Entry>>>,
        now: Option<&Said<Vec<crate::policy::Entry>>>,
    ) {
        let at = Places { before: was.map(|said| said.place), after: now.map(|said| said.place) };
        let key = match list {
            List::Purposes => "purposes",
            List::Stores => "stores",
            List::Sharing => "sharing",
        };
        match (was, now) {
            (None, Some(_)) => self.add(Direction::Tightened, table, format!("{what} is narrowed by `{key}`"), at),
            (Some(_), None) => {
                self.add(Direction::Loosened, table, format!("{what} is not narrowed by `{key}` any more"), at)
            }
            _ => self.list(list, table, what, was, now),
        }
    }

    fn held(&mut self, table: &str, what: &str, was: &Held<'p>, now: &Held<'p>) {
        if Held::speak(was, now, |row| row.purposes.is_some()) {
            self.list(List::Purposes, table, what, was.purposes, now.purposes);
        }
        if Held::speak(was, now, |row| row.stores.is_some()) {
            match (was.row, now.row) {
                (Some(()), Some(())) => self.list(List::Stores, table, what, was.stores, now.stores),
                // A row that is not there allows no store; one that does not say allows many.
                _ => {
                    let none = |list: Lists<'p>| list.map(|said| Said::new(Vec::new(), said.place));
                    let old = was.stores.cloned().or_else(|| none(now.stores));
                    let new = now.stores.cloned().or_else(|| none(was.stores));
                    self.list(List::Stores, table, what, old.as_ref(), new.as_ref());
                }
            }
        }
        if Held::speak(was, now, |row| row.sharing.is_some()) {
            self.list(List::Sharing, table, what, was.sharing, now.sharing);
        }
        self.limits(table, what, was, now);
        self.promised(table, what, was, now);
    }

    /// Keys that set a limit.
    fn limits(&mut self, table: &str, what: &str, was: &Held<'p>, now: &Held<'p>) {
        if Held::speak(was, now, |row| row.retention.is_some()) {
            self.retention(table, what, was, now);
        }
        if Held::speak(was, now, |row| row.form.is_some()) {
            let form = |held: &Held<'p>| held.form.map_or(Form::Raw, |said| said.value);
            let at = Places { before: was.form.map(|said| said.place), after: now.form.map(|said| said.place) };
            self.ordered(table, form(was), form(now), at, &|_, now| format!("{what} may rest and leave in {now} form"));
        }
        if Held::speak(was, now, |row| row.encrypted.is_some()) {
            let at = Places { before: was.encrypted, after: now.encrypted };
            self.ordered(table, was.encrypted.is_some(), now.encrypted.is_some(), at, &|_, now| match now {
                true => format!("{what} must rest in encrypted stores"),
                false => format!("{what} need not rest in encrypted stores"),
            });
        }
        if Held::speak(was, now, |row| row.strict.is_some()) {
            self.ordered(table, was.strict, now.strict, Places { before: None, after: now.at }, &|_, now| match now {
                true => format!("what is computed from {what} counts as it"),
                false => format!("what is computed from {what} does not count as it"),
            });
        }
    }

    /// Keys that promise something.
    fn promised(&mut self, table: &str, what: &str, was: &Held<'p>, now: &Held<'p>) {
        if Held::speak(was, now, |row| row.when.is_some()) {
            let list = |held: &Held<'p>| held.when.iter().map(|ask| (ask.value, ask.place)).collect::<Vec<_>>();
            let says = |gate: &GateAsk, asked: bool| match asked {
                true => format!("{what} asks for the gate `{gate}`"),
                false => format!("{what} no longer asks for the gate `{gate}`"),
            };
            self.promises(table, &list(was), &list(now), &says);
        }
        if Held::speak(was, now, |row| !row.never.is_empty()) {
            let list = |held: &Held<'p>| held.never.iter().map(|said| (said.value, said.place)).collect::<Vec<_>>();
            let says = |never: &Never, said: bool| match said {
                true => format!("{what} may never reach {}", forbidden(*never)),
                false => format!("`never` no longer keeps {what} from {}", forbidden(*never)),
            };
            self.promises(table, &list(was), &list(now), &says);
        }
        if Held::speak(was, now, |row| row.rights.is_some()) {
            let list =
                |held: &Held<'p>| held.rights.iter().map(|entry| (right(entry), entry.place)).collect::<Vec<_>>();
            let says = |right: &String, said: bool| match said {
                true => format!("{what} has the right {right}"),
                false => format!("{what} no longer has the right {right}"),
            };
            self.promises(table, &list(was), &list(now), &says);
        }
        let evidence = |row: &Row| row.clause.is_some() || row.controls.is_some() || row.text.is_some();
        if Held::speak(was, now, evidence) && was.evidence != now.evidence {
            let message = format!("{what} stands for another clause, control or text");
            self.add(Direction::Changed, table, message, Places { before: was.at, after: now.at });
        }
    }

    fn retention(&mut self, table: &str, what: &str, was: &Held<'p>, now: &Held<'p>) {
        let at = Places { before: was.retention.map(|said| said.place), after: now.retention.map(|said| said.place) };
        let says = |said: &Said<Retention>| match &said.value {
            Retention::Every(length) => length.to_string(),
            Retention::PerPurpose(list) => {
                let one = |(purpose, length): &(Said<Name>, Said<crate::policy::Duration>)| {
                    format!("{} for `{}`", length.value, purpose.value)
                };
                list.iter().map(one).collect::<Vec<_>>().join(", ")
            }
        };
        let (direction, message) = match (was.retention, now.retention) {
            (None, None) => return,
            (Some(old), Some(new)) => {
                let Some(direction) = longer(&old.value, &new.value) else { return };
                (direction, format!("{what} may be kept for {}; before {}", says(new), says(old)))
            }
            // Unsaid, listed stores keep as long as they say, and others not at all.
            (None, Some(new)) => {
                let direction = if was.unlimited { Direction::Tightened } else { Direction::Loosened };
                (direction, format!("{what} may be kept for {}", says(new)))
            }
            (Some(old), None) => {
                let direction = if now.unlimited { Direction::Loosened } else { Direction::Tightened };
                (direction, format!("nothing says how long {what} may be kept; before {}", says(old)))
            }
        };
        self.add(direction, table, message, at);
    }

    /// A value that is the stricter the greater it is.
    pub(super) fn ordered<T: Ord + Copy>(
        &mut self,
        table: &str,
        was: T,
        now: T,
        at: Places,
        says: &dyn Fn(T, T) -> String,
    ) {
        let direction = match now.cmp(&was) {
            std::cmp::Ordering::Equal => return,
            std::cmp::Ordering::Greater => Direction::Tightened,
            std::cmp::Ordering::Less => Direction::Loosened,
        };
        self.add(direction, table, says(was, now), at);
    }

    /// Things that are promised: one more is tighter.
    pub(super) fn promises<T: Ord + Clone>(
        &mut self,
        table: &str,
        was: &[(T, Place)],
        now: &[(T, Place)],
        says: &dyn Fn(&T, bool) -> String,
    ) {
        let missing = |from: &[(T, Place)], one: &T| !from.iter().any(|(other, _)| other == one);
        for (one, place) in now.iter().filter(|(one, _)| missing(was, one)) {
            let at = Places { before: None, after: Some(*place) };
            self.add(Direction::Tightened, table, says(one, true), at);
        }
        for (one, place) in was.iter().filter(|(one, _)| missing(now, one)) {
            let at = Places { before: Some(*place), after: None };
            self.add(Direction::Loosened, table, says(one, false), at);
        }
    }
}

type Lists<'p> = Option<&'p Said<Vec<crate::policy::Entry>>>;

/// What holds for a category or subject.
#[derive(Default)]
struct Held<'p> {
    /// The row of that very name, where there is one.
    named: Option<&'p Row>,
    /// Its header, or that of the row it inherits from.
    at: Option<Place>,
    /// Some when anything speaks of it.
    row: Option<()>,
    purposes: Lists<'p>,
    stores: Lists<'p>,
    sharing: Lists<'p>,
    /// Whether no `retention` means no limit: where stores are listed, and for subjects, which only narrow.
    unlimited: bool,
    retention: Option<&'p Said<Retention>>,
    form: Option<Said<Form>>,
    encrypted: Option<Place>,
    strict: bool,
    when: Vec<Said<GateAsk>>,
    never: Vec<Said<Never>>,
    rights: Vec<&'p RightEntry>,
    /// Clause, controls, text.
    evidence: Vec<&'p str>,
}

impl<'p> Held<'p> {
    fn of(policy: &'p Policy, category: Name, row: Option<EffectiveRow<'p>>) -> Held<'p> {
        let Some(row) = row else { return Held::default() };
        let clause = row.clause().map(|said| said.value.as_str());
        Held {
            named: policy.rows.get(&category),
            at: Some(row.place()),
            row: Some(()),
            purposes: row.purposes(),
            stores: row.stores(),
            sharing: row.sharing(),
            unlimited: row.stores().is_some(),
            retention: row.retention(),
            form: row.form(),
            encrypted: row.encrypted(),
            strict: row.strict(),
            when: row.when(),
            never: row.never().collect(),
            rights: row.rights(),
            evidence: clause.into_iter().chain(row.controls().iter().map(|said| said.value.as_str())).collect(),
        }
    }

    fn subject(row: &'p Row) -> Held<'p> {
        let text = row.clause.iter().chain(&row.text).map(|said| said.value.as_str());
        let controls = row.controls.iter().flat_map(|said| &said.value).map(|said| said.value.as_str());
        Held {
            named: Some(row),
            at: Some(row.of.place),
            row: Some(()),
            retention: row.retention.as_ref(),
            unlimited: true,
            form: row.form,
            encrypted: row.encrypted.filter(|said| said.value).map(|said| said.place),
            strict: row.strict.is_some_and(|said| said.value),
            when: row.when.iter().flat_map(|said| said.value.iter().copied()).collect(),
            never: row.never.clone(),
            rights: row.rights.iter().flat_map(|said| &said.value).collect(),
            evidence: text.chain(controls).collect(),
            ..Held::default()
        }
    }

    /// Whether either has the key in a row of that very name, or has no row: what both inherit is told at the row that says it.
    fn speak(was: &Held<'_>, now: &Held<'_>, key: fn(&Row) -> bool) -> bool {
        let says = |held: &Held<'_>| held.row.is_none() || held.named.is_some_and(key);
        says(was) || says(now)
    }
}

/// Which way lengths moved, over all purposes that either names.
fn longer(was: &Retention, now: &Retention) -> Option<Direction> {
    let purposes = |said: &Retention| match said {
        Retention::Every(_) => BTreeSet::new(),
        Retention::PerPurpose(list) => list.iter().map(|(purpose, _)| purpose.value).collect::<BTreeSet<Name>>(),
    };
    let all: Vec<Option<Name>> = purposes(was).union(&purposes(now)).copied().map(Some).chain([None]).collect();
    let moves = all.into_iter().filter_map(|purpose| {
        let (old, new) = (was.limit(purpose), now.limit(purpose));
        match (old, new) {
            (Some(old), Some(new)) if old == new => None,
            (Some(old), Some(new)) if new > old => Some(Direction::Loosened),
            (None, Some(_)) => Some(Direction::Loosened),
            (None, None) => None,
            _ => Some(Direction::Tightened),
        }
    });
    Direction::of(moves)
}

fn right(entry: &RightEntry) -> String {
    let gates: Vec<String> = entry.when.iter().map(|gate| format!("`{}`", gate.value)).collect();
    let when = if gates.is_empty() { String::new() } else { format!(" when {}", gates.join(" and ")) };
    format!("`{}`{when}", entry.right)
}

fn forbidden(never: Never) -> String {
    match never {
        Never::Purpose(name) => format!("the purpose `{name}`"),
        Never::Store(name) => format!("the store `{name}`"),
        Never::StoresIn(place) => format!("a store on a {place}"),
        Never::Recipient(name) => format!("the recipient `{name}`"),
        Never::RecipientsOf(kind) => format!("a recipient of kind `{kind}`"),
    }
}
