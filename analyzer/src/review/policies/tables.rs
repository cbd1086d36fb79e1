//! Everything but rows: stores, recipients, transfers, binds, exceptions, levels, and what the policy says of itself.

use std::collections::{BTreeMap, BTreeSet};

use super::entries::grown;
use super::{Direction, Pair, Places, header};
use crate::base::Name;
use crate::policy::{Bind, Duration, Exception, Level, Policy, Recipient, Said, Store, Whereabouts};

impl Pair<'_> {
    pub(super) fn tables(&mut self) {
        self.header();
        self.stores();
        self.recipients();
        self.transfers();
        self.notes();
        self.binds();
        self.exceptions();
        self.levels();
    }

    fn header(&mut self) {
        let (before, after) = (self.before, self.after);
        let nowhere = Places { before: None, after: None };
        let asks = |policy: &Policy| {
            let one = |said: &Said<crate::policy::Requirement>| match said.value {
                crate::policy::Requirement::Policy => ("policy".to_owned(), said.place),
                crate::policy::Requirement::Subject(name) => (format!("subjects.{name}"), said.place),
            };
            policy.require.iter().map(one).collect::<Vec<_>>()
        };
        self.promises("policy", &asks(before), &asks(after), &|what, asked| match asked {
            true => format!("every member must have `{what}`"),
            false => format!("members need not have `{what}` any more"),
        });
        self.ordered("policy", before.closed, after.closed, nowhere, &|_, now| match now {
            true => "policies that extend it may add nothing".to_owned(),
            false => "policies that extend it may add what it is silent on".to_owned(),
        });
        let texts = [("name", &before.name, &after.name), ("notice", &before.notice, &after.notice)];
        for (key, was, now) in texts {
            let text = |said: &Option<Said<String>>| said.as_ref().map_or("nothing".into(), |said| said.value.clone());
            if text(was) != text(now) {
                let at = Places { before: place(was), after: place(now) };
                self.add(Direction::Changed, "policy", format!("`{key}` is {}; before {}", text(now), text(was)), at);
            }
        }
    }

    fn stores(&mut self) {
        let (before, after) = (self.before, self.after);
        for name in keys(&before.stores, &after.stores) {
            let table = header("stores", &name);
            let what = format!("the store `{name}`");
            match (before.stores.get(&name), after.stores.get(&name)) {
                (Some(was), Some(now)) => self.store(&table, &what, was, now),
                (None, Some(now)) => {
                    let at = Places { before: None, after: Some(now.name.place) };
                    self.add(Direction::Loosened, &table, format!("{what} is declared"), at);
                }
                (Some(was), None) => {
                    let at = Places { before: Some(was.name.place), after: None };
                    self.add(Direction::Tightened, &table, format!("{what} is no longer declared"), at);
                }
                (None, None) => {}
            }
        }
    }

    fn store(&mut self, table: &str, what: &str, was: &Store, now: &Store) {
        let at = Places { before: Some(was.name.place), after: Some(now.name.place) };
        if was.location() != now.location() {
            let to_server = now.location() == Whereabouts::Server;
            let direction = if to_server { Direction::Loosened } else { Direction::Tightened };
            self.add(
                direction,
                table,
                format!("{what} is on a {}; before on a {}", now.location(), was.location()),
                at,
            );
        }
        let length = |said: Option<Said<Duration>>| said.map_or("no stated time".into(), |said| said.value.to_string());
        let kept = |store: &Store| store.retention.map(|said| said.value);
        if kept(was) != kept(now) {
            let longer = kept(now).is_none_or(|now| kept(was).is_some_and(|was| now > was));
            let direction = if longer { Direction::Loosened } else { Direction::Tightened };
            let at = Places { after: now.retention.map(|said| said.place).or(at.after), ..at };
            let message =
                format!("{what} keeps what it holds for {}; before {}", length(now.retention), length(was.retention));
            self.add(direction, table, message, at);
        }
        self.rest_of_store(table, what, was, now, at);
    }

    fn rest_of_store(&mut self, table: &str, what: &str, was: &Store, now: &Store, at: Places) {
        let event = |store: &Store| store.until.map(|said| said.value);
        if event(was) != event(now) {
            let (direction, message) = match (event(was), event(now)) {
                (_, Some(event)) if was.until.is_none() => {
                    (Direction::Tightened, format!("{what} erases after `{event}`"))
                }
                (Some(event), None) => (Direction::Loosened, format!("{what} no longer erases after `{event}`")),
                (_, now) => {
                    let now = now.map_or("", |name| name.as_str());
                    (Direction::Changed, format!("{what} erases after another event: `{now}`"))
                }
            };
            self.add(direction, table, message, at);
        }
        let encrypted = |store: &Store| store.encrypted.is_some_and(|said| said.value);
        self.ordered(table, encrypted(was), encrypted(now), at, &|_, now| match now {
            true => format!("{what} is encrypted"),
            false => format!("{what} is not said to be encrypted any more"),
        });
        let mapping = |store: &Store| !store.mapping.is_some_and(|said| said.value);
        self.ordered(table, mapping(was), mapping(now), at, &|_, now| match now {
            true => format!("{what} may not hold pseudonyms beside identities any more"),
            false => format!("{what} may hold pseudonyms beside the identities they stand for"),
        });
        let text = |said: &Option<Said<String>>| said.as_ref().map(|said| said.value.clone());
        self.region(table, what, text(&was.region), text(&now.region), at);
        let rights =
            |store: &Store| store.rights.iter().map(|entry| (entry.right.to_string(), entry.place)).collect::<Vec<_>>();
        self.promises(table, &rights(was), &rights(now), &|right, said| match said {
            true => format!("{what} has the right `{right}`"),
            false => format!("{what} no longer has the right `{right}`"),
        });
        self.list_of_names(table, &format!("{what} is named"), &was.tables, &now.tables, at);
        let evidence = |store: &Store| {
            let controls: Vec<String> = store.controls.iter().map(|said| said.value.clone()).collect();
            (text(&store.clause), text(&store.text), controls)
        };
        if evidence(was) != evidence(now) {
            self.add(Direction::Changed, table, format!("{what} stands for another clause, control or text"), at);
        }
    }

    fn recipients(&mut self) {
        let (before, after) = (self.before, self.after);
        for name in keys(&before.recipients, &after.recipients) {
            let table = header("recipients", &name);
            let what = format!("the recipient `{name}`");
            match (before.recipients.get(&name), after.recipients.get(&name)) {
                (Some(was), Some(now)) => self.recipient(&table, &what, was, now),
                (None, Some(now)) => {
                    let at = Places { before: None, after: Some(now.name.place) };
                    let region = now.region.as_ref().map_or(String::new(), |said| format!(" in {}", said.value));
                    self.add(Direction::Changed, &table, format!("{what} is declared: {}{region}", now.kind()), at);
                }
                (Some(was), None) => {
                    let at = Places { before: Some(was.name.place), after: None };
                    self.add(Direction::Changed, &table, format!("{what} is no longer declared"), at);
                }
                (None, None) => {}
            }
        }
    }

    fn recipient(&mut self, table: &str, what: &str, was: &Recipient, now: &Recipient) {
        let at = Places { before: Some(was.name.place), after: Some(now.name.place) };
        if was.kind() != now.kind() {
            self.add(Direction::Changed, table, format!("{what} is of kind {}; before {}", now.kind(), was.kind()), at);
        }
        let text = |said: &Option<Said<String>>| said.as_ref().map(|said| said.value.clone());
        self.region(table, what, text(&was.region), text(&now.region), at);
        self.list_of_names(table, &format!("{what} has hosts"), &was.hosts, &now.hosts, at);
        if (text(&was.contract), text(&was.text)) != (text(&now.contract), text(&now.text)) {
            self.add(Direction::Changed, table, format!("{what} has another contract or text"), at);
        }
    }

    fn region(&mut self, table: &str, what: &str, was: Option<String>, now: Option<String>, at: Places) {
        if was != now {
            let region = |said: Option<String>| said.unwrap_or_else(|| "no stated region".to_owned());
            self.add(Direction::Changed, table, format!("{what} is in {}; before in {}", region(now), region(was)), at);
        }
    }

    fn list_of_names(&mut self, table: &str, what: &str, was: &[Said<String>], now: &[Said<String>], at: Places) {
        let set = |list: &[Said<String>]| list.iter().map(|said| said.value.clone()).collect::<BTreeSet<String>>();
        if set(was) != set(now) {
            let names = |list| quoted(&set(list));
            self.add(Direction::Changed, table, format!("{what} {}; before {}", names(now), names(was)), at);
        }
    }

    fn transfers(&mut self) {
        let (before, after) = (self.before, self.after);
        for name in keys(&before.transfers, &after.transfers) {
            let (was, now) = (before.transfers.get(&name), after.transfers.get(&name));
            let at = Places { before: was.map(|said| said.place), after: now.map(|said| said.place) };
            let set = |said: &Said<Vec<Said<String>>>| {
                said.value.iter().map(|said| said.value.clone()).collect::<BTreeSet<String>>()
            };
            let what = if name == "*" { "data".to_owned() } else { format!("`{name}`") };
            let (direction, message) = match (was.map(set), now.map(set)) {
                (Some(was), Some(now)) => match grown(&was, &now) {
                    Some(direction) => {
                        (direction, format!("{what} may go to {}; before to {}", quoted(&now), quoted(&was)))
                    }
                    None => continue,
                },
                (None, Some(now)) => (Direction::Tightened, format!("{what} may go to {} alone", quoted(&now))),
                (Some(was), None) => (Direction::Loosened, format!("{what} is not held to {} any more", quoted(&was))),
                (None, None) => continue,
            };
            self.add(direction, "transfers", message, at);
        }
    }

    /// Purposes, gates and own categories: names with a text.
    fn notes(&mut self) {
        let (before, after) = (self.before, self.after);
        for (table, was, now) in
            [("purposes", &before.purpose_notes, &after.purpose_notes), ("gates", &before.gates, &after.gates)]
        {
            for name in keys(was, now) {
                let text = |note: &crate::policy::Note| note.text.as_ref().map(|said| said.value.clone());
                let (was, now) = (was.get(&name), now.get(&name));
                if was.map(text) != now.map(text) {
                    let at = Places { before: was.map(|note| note.name.place), after: now.map(|note| note.name.place) };
                    self.named(table, &name, was.is_some(), now.is_some(), at);
                }
            }
        }
        for name in keys(&before.taxonomy, &after.taxonomy) {
            let (was, now) = (before.taxonomy.get(&name), after.taxonomy.get(&name));
            let says =
                |own: &crate::policy::OwnCategory| (own.parent.value, own.text.as_ref().map(|said| said.value.clone()));
            if was.map(says) != now.map(says) {
                let at = Places { before: was.map(|own| own.name.place), after: now.map(|own| own.name.place) };
                self.named("taxonomy", &name, was.is_some(), now.is_some(), at);
            }
        }
    }

    fn named(&mut self, table: &str, name: &str, was: bool, now: bool, at: Places) {
        let what = match (was, now) {
            (false, true) => "is declared",
            (true, false) => "is no longer declared",
            _ => "says something else",
        };
        self.add(Direction::Changed, &header(table, name), format!("`{name}` {what}"), at);
    }

    fn binds(&mut self) {
        let told = |policy: &Policy| policy.binds.iter().map(|bind| (says_bind(bind), bind.place)).collect::<Vec<_>>();
        let (was, now) = (told(self.before), told(self.after));
        for (text, place) in now.iter().filter(|(text, _)| !was.iter().any(|(other, _)| other == text)) {
            let at = Places { before: None, after: Some(*place) };
            self.add(Direction::Changed, "bind", format!("a bind says {text}"), at);
        }
        for (text, place) in was.iter().filter(|(text, _)| !now.iter().any(|(other, _)| other == text)) {
            let at = Places { before: Some(*place), after: None };
            self.add(Direction::Changed, "bind", format!("no bind says any more {text}"), at);
        }
    }

    fn exceptions(&mut self) {
        let (before, after) = (self.before, self.after);
        let same = |a: &Exception, b: &Exception| says_exception(a) == says_exception(b);
        for now in &after.exceptions {
            let at = Places { before: None, after: Some(now.place) };
            let text = says_exception(now);
            match before.exceptions.iter().find(|was| same(was, now)) {
                None => {
                    let message = format!("{text} is excused until {}: {}", now.until.value, now.reason.value);
                    self.add(Direction::Loosened, "exception", message, at);
                }
                Some(was) if was.until.value != now.until.value => {
                    let longer = now.until.value > was.until.value;
                    let direction = if longer { Direction::Loosened } else { Direction::Tightened };
                    let message =
                        format!("{text} is excused until {}; before until {}", now.until.value, was.until.value);
                    self.add(direction, "exception", message, at);
                }
                Some(was) if (&was.reason.value, &was.owner.value) != (&now.reason.value, &now.owner.value) => {
                    let message = format!("{text} is excused for another reason, or by another owner");
                    self.add(Direction::Changed, "exception", message, at);
                }
                Some(_) => {}
            }
        }
        for was in before.exceptions.iter().filter(|was| !after.exceptions.iter().any(|now| same(was, now))) {
            let at = Places { before: Some(was.place), after: None };
            self.add(Direction::Tightened, "exception", format!("{} is not excused any more", says_exception(was)), at);
        }
    }

    fn levels(&mut self) {
        let (before, after) = (self.before, self.after);
        let names: BTreeSet<&str> = before.levels.keys().chain(after.levels.keys()).copied().collect();
        for name in names {
            let at = Places {
                before: before.levels.get(name).map(|said| said.place),
                after: after.levels.get(name).map(|said| said.place),
            };
            let (was, now): (Level, Level) = (before.level(name), after.level(name));
            self.ordered("levels", was, now, at, &|was, now| format!("`{name}` is at {now}; before at {was}"));
        }
    }
}

fn place(said: &Option<Said<String>>) -> Option<crate::policy::Place> {
    said.as_ref().map(|said| said.place)
}

fn keys<T>(was: &BTreeMap<Name, T>, now: &BTreeMap<Name, T>) -> BTreeSet<Name> {
    was.keys().chain(now.keys()).copied().collect()
}

fn quoted(names: &BTreeSet<String>) -> String {
    match names.is_empty() {
        true => "nothing".to_owned(),
        false => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}

/// ``that `path` has data `contact.email` ``
fn says_bind(bind: &Bind) -> String {
    let names = |list: &[Said<Name>]| list.iter().map(|said| said.value.to_string()).collect::<BTreeSet<String>>();
    let keys = [
        ("data", names(&bind.data)),
        ("subject", names(bind.subject.as_slice())),
        ("purpose", names(&bind.purposes)),
        ("share", names(&bind.share)),
        ("store", names(&bind.store)),
        ("gate", names(&bind.gates)),
        ("event", names(&bind.events)),
        ("returns", names(&bind.returns)),
        ("rights", bind.rights.iter().map(|(right, store)| format!("{right} {}", store.value)).collect()),
        ("allow", bind.allow.iter().map(|said| said.value.to_owned()).collect()),
        ("form", bind.form.iter().map(|said| said.value.to_string()).collect()),
        ("retention", bind.retention.iter().map(|said| said.value.to_string()).collect()),
        ("data", bind.none.iter().map(|_| "none".to_owned()).collect()),
    ];
    let said =
        keys.iter().filter(|(_, names)| !names.is_empty()).map(|(key, names)| format!("{key} {}", quoted(names)));
    let on = bind.holds_on.map_or(String::new(), |on| format!(", holds on {}", on.value));
    let optional = if bind.optional { ", if it is there" } else { "" };
    format!("of `{}`: {}{on}{optional}", bind.path.value, said.collect::<Vec<_>>().join(", "))
}

/// ``` `log_not_allowed` at `path` ```, with what narrows it.
fn says_exception(exception: &Exception) -> String {
    let mut text = format!("`{}` at `{}`", exception.finding.value, exception.at.value);
    for said in &exception.data {
        text.push_str(&format!(", of `{}`", said.value));
    }
    let limits = [("in", exception.store), ("to", exception.recipient), ("for", exception.purpose)];
    for (word, name) in limits {
        if let Some(name) = name {
            text.push_str(&format!(", {word} `{}`", name.value));
        }
    }
    text
}
