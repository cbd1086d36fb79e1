//! Which store or recipient a mark is: the declared one, or the one that constants on the way name.

use std::cell::RefCell;
use std::rc::Rc;

use crate::base::{Map, Name};
use crate::bind::{Bound, MarkTarget, UNPROTECTED};
use crate::flow::Flow;
use crate::flow::{Event, Origin, Place, Transform};
use crate::ir::Const;
use crate::policy::{LOG, Policy};
use crate::sql::{self, Reading, Which};

use super::value::Values;

/// What data arrives at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Arrival {
    /// A store.
    Store(Name),
    /// A recipient.
    Recipient(Name),
    /// A host that no recipient claims; `None`: nothing says which.
    Host(Option<Name>),
}

/// What an exposure's target is, and how it is reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct Reached {
    /// The target.
    pub(super) at: Arrival,
    /// Whether it goes over plain http.
    pub(super) plain: bool,
}

impl Reached {
    fn of(at: Arrival) -> Reached {
        Reached { at, plain: false }
    }

    /// Whether it is the built-in log.
    pub(super) fn is_log(self) -> bool {
        matches!(self.at, Arrival::Store(name) if name == *LOG)
    }
}

/// Constants that name targets, with where they meet them.
pub(super) struct Constants<'f> {
    /// Flow and text.
    pub(super) named: Vec<(&'f Flow, Name)>,
    /// Positions in it, by mark and place.
    at: Map<(u32, Place), Vec<usize>>,
    values: &'f Values<'f>,
    readings: Readings,
}

/// SQL texts that were read: each once.
#[derive(Default)]
pub(super) struct Readings(RefCell<Map<Name, Rc<Reading>>>);

impl Readings {
    /// What an SQL text does.
    pub(super) fn of(&self, text: Name) -> Rc<Reading> {
        self.0.borrow_mut().entry(text).or_insert_with(|| Rc::new(sql::read(&text))).clone()
    }
}

impl<'f> Constants<'f> {
    pub(super) fn of(flows: &'f [Flow], values: &'f Values<'f>) -> Constants<'f> {
        let mut at: Map<(u32, Place), Vec<usize>> = Map::default();
        let mut named = Vec::new();
        for flow in flows {
            // What an unseen call was given beside other things does not say what it made of them.
            if let (Event::Names(mark), Origin::Const(Const::Str(text))) = (flow.hit.event, flow.origin)
                && !flow.hit.transform.has(Transform::GUESSED)
            {
                at.entry((mark, flow.hit.at)).or_default().push(named.len());
                named.push((flow, text));
            }
        }
        Constants { named, at, values, readings: Readings::default() }
    }

    /// What an SQL text does.
    pub(super) fn reads(&self, text: Name) -> Rc<Reading> {
        self.readings.of(text)
    }

    /// Texts that reach `mark` at the place of `flow`, on a way that `flow` can have taken too.
    pub(super) fn texts(&self, mark: u32, flow: &Flow) -> Vec<Name> {
        let here = self.at.get(&(mark, flow.hit.at)).into_iter().flatten();
        let mut texts: Vec<Name> = here
            .map(|at| self.named[*at])
            .filter(|(other, _)| compatible(&other.hit.chain, &flow.hit.chain))
            .map(|(_, text)| text)
            .collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }

    /// Whether the protection of the transport was taken off: on the way, or, where nobody in sight calls the code, wherever its client
    /// was made.
    fn is_open(&self, mark: u32, flow: &Flow) -> bool {
        let made = || self.values.is_uncalled(flow) && self.values.naming(mark, flow).contains(&UNPROTECTED);
        self.texts(mark, flow).contains(&UNPROTECTED) || made()
    }

    /// Texts as [`Constants::texts`] has them, where they tell something; else those that fields on the way are given anywhere.
    fn telling<T>(&self, mark: u32, flow: &Flow, read: impl Fn(&[Name]) -> Vec<T>) -> Vec<T> {
        let found = read(&self.texts(mark, flow));
        if found.is_empty() { read(&self.values.naming(mark, flow)) } else { found }
    }
}

/// Whether one chain of calls is the end of the other.
fn compatible(a: &[Place], b: &[Place]) -> bool {
    let common = a.len().min(b.len());
    a[a.len() - common..] == b[b.len() - common..]
}

/// Everything that the mark of `flow` stands for; empty where it turns out to be no target (an SQL text that writes nothing).
pub(super) fn resolve(
    bound: &Bound<'_>,
    policy: &Policy,
    constants: &Constants<'_>,
    mark: u32,
    flow: &Flow,
) -> Vec<Reached> {
    let info = &bound.marks[mark as usize];
    match &info.target {
        MarkTarget::Store(name) => vec![Reached::of(Arrival::Store(*name))],
        MarkTarget::Recipient(name) => vec![Reached::of(Arrival::Recipient(*name))],
        MarkTarget::RecipientByUrl(host) => {
            let open = constants.is_open(mark, flow);
            let found = constants.telling(mark, flow, |texts| by_url(policy, texts, open));
            if found.is_empty() { vec![claimed(policy, *host, open)] } else { found }
        }
        MarkTarget::StoreBySql { by, which, .. } => by_sql(policy, constants, &constants.texts(*by, flow), *which),
        MarkTarget::StoreByName { name, said } => {
            if said.as_ref().is_some_and(|said| !said.holds(constants.texts(said.by, flow).into_iter(), true)) {
                return Vec::new();
            }
            let found = constants.telling(mark, flow, |texts| by_name(policy, texts, said.is_some()));
            if found.is_empty() { vec![Reached::of(Arrival::Store(*name))] } else { found }
        }
        MarkTarget::Memory(name) => {
            policy.store_by_table(name).map(|store| Reached::of(Arrival::Store(store.name.value))).into_iter().collect()
        }
    }
}

/// Whose the URLs among the texts are.
fn by_url(policy: &Policy, texts: &[Name], open: bool) -> Vec<Reached> {
    let written = |word: &str| texts.iter().any(|text| text.as_str() == word);
    let mut found: Vec<Reached> = texts
        .iter()
        .filter_map(|text| {
            // A host alone counts where the policy knows it.
            let bare = || policy.recipient_by_host(text).map(|_| ("", text.to_string()));
            let (scheme, host) = host_of(text).or_else(bare)?;
            let at = match policy.recipient_by_host(&host) {
                Some(recipient) => Arrival::Recipient(recipient.name.value),
                None => Arrival::Host(Some(Name::new(&host))),
            };
            Some(Reached {
                at,
                plain: (open || matches!(scheme, "http" | "ws") || (scheme.is_empty() && written("http")))
                    && !is_local(&host),
            })
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whose the host is that a model knows.
fn claimed(policy: &Policy, known: Option<Name>, open: bool) -> Reached {
    let claimed = known.and_then(|host| policy.recipient_by_host(&host).or_else(|| policy.recipient_below(&host)));
    let at = claimed.map_or(Arrival::Host(known), |recipient| Arrival::Recipient(recipient.name.value));
    Reached { at, plain: open }
}

/// Scheme and host of a URL, or of the start of one.
fn host_of(text: &str) -> Option<(&str, String)> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    // A first label that is filled in: any host below what follows it.
    let below = host.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(_, rest)| rest);
    let host = match below {
        Some(rest) if rest.starts_with('.') && !rest.contains('{') => format!("*{rest}"),
        Some(_) => return None,
        None => host.split('{').next().unwrap_or_default().to_owned(),
    };
    let named = host.contains(|c: char| c.is_ascii_alphanumeric());
    named.then(|| (scheme.trim(), host.trim_end_matches(['.', ':']).to_owned()))
}

fn is_local(host: &str) -> bool {
    let bare = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(bare, "localhost" | "127.0.0.1" | "[::1]")
}

fn by_sql(policy: &Policy, constants: &Constants<'_>, texts: &[Name], which: Which) -> Vec<Reached> {
    let mut found: Vec<Reached> = Vec::new();
    for text in texts {
        for table in constants.readings.of(*text).stores(which) {
            let name = policy.store_by_table(table).map_or_else(|| Name::new(table), |store| store.name.value);
            found.push(Reached::of(Arrival::Store(name)));
        }
    }
    if texts.is_empty() {
        found.push(Reached::of(Arrival::Store(Name::new("database"))));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn by_name(policy: &Policy, texts: &[Name], said: bool) -> Vec<Reached> {
    // Words of commands (`EX`, `NX`) are among what is sent, and name nothing.
    let is_word = |text: &Name| said && text.bytes().all(|b| b.is_ascii_uppercase());
    let mut found: Vec<Reached> = texts
        .iter()
        .filter(|text| policy.store_by_table(text).is_some() || !is_word(text))
        .map(|text| {
            let name = policy.store_by_table(text).map_or(*text, |store| store.name.value);
            Reached::of(Arrival::Store(name))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        let host = |text| host_of(text).map(|(scheme, host)| format!("{scheme} {host}"));
        let is = |text, expected: &str| assert_eq!(host(text).as_deref(), Some(expected));
        is("https://maps.example.com/v1?q=", "https maps.example.com");
        is("http://user@push.example.com:8080/x", "http push.example.com:8080");
        is("https://api.example.com:{port}/{id}", "https api.example.com");
        is("https://{region}.crm.example.com/x", "https *.crm.example.com");
        for unknown in ["https://{host}/x", "https://{host}:{port}/x", "https://{}{}/x", "no url"] {
            assert_eq!(host(unknown), None);
        }
    }
}
