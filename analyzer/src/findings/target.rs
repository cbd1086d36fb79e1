//! Which store or recipient a mark is: the declared one, or the one that constants on the way name.

use crate::base::Name;
use crate::bind::{Bound, MarkTarget};
use crate::flow::Flow;
use crate::flow::{Event, Origin, Place};
use crate::ir::Const;
use crate::policy::{LOG, Policy};

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
}

impl<'f> Constants<'f> {
    pub(super) fn of(flows: &'f [Flow]) -> Constants<'f> {
        let named = flows.iter().filter_map(|flow| match (flow.hit.event, flow.origin) {
            (Event::Names(_), Origin::Const(Const::Str(text))) => Some((flow, text)),
            _ => None,
        });
        Constants { named: named.collect() }
    }

    /// Texts that reach `mark` at the place of `flow`, on a way that `flow` can have taken too.
    fn texts(&self, mark: u32, flow: &Flow) -> Vec<Name> {
        let mut texts: Vec<Name> = self
            .named
            .iter()
            .filter(|(other, _)| other.hit.event == Event::Names(mark) && other.hit.at == flow.hit.at)
            .filter(|(other, _)| compatible(&other.hit.chain, &flow.hit.chain))
            .map(|(_, text)| *text)
            .collect();
        texts.sort_unstable();
        texts.dedup();
        texts
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
        MarkTarget::RecipientByUrl(host) => by_url(policy, &constants.texts(mark, flow), *host),
        MarkTarget::StoreBySql => by_sql(policy, &constants.texts(mark, flow)),
        MarkTarget::StoreByName(name) => by_name(policy, &constants.texts(mark, flow), *name),
    }
}

fn by_url(policy: &Policy, texts: &[Name], known: Option<Name>) -> Vec<Reached> {
    let mut found: Vec<Reached> = texts
        .iter()
        .filter_map(|text| {
            let (scheme, host) = host_of(text)?;
            let at = match policy.recipient_by_host(host) {
                Some(recipient) => Arrival::Recipient(recipient.name.value),
                None => Arrival::Host(Some(Name::new(host))),
            };
            Some(Reached { at, plain: scheme == "http" && !is_local(host) })
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        let claimed = known.and_then(|host| policy.recipient_by_host(&host));
        found.push(Reached::of(
            claimed.map_or(Arrival::Host(known), |recipient| Arrival::Recipient(recipient.name.value)),
        ));
    }
    found
}

/// Scheme and host of a URL, or of the start of one.
fn host_of(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '{']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let named = host.contains(|c: char| c.is_ascii_alphanumeric());
    named.then_some((scheme.trim(), host.trim_end_matches('.')))
}

fn is_local(host: &str) -> bool {
    let bare = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(bare, "localhost" | "127.0.0.1" | "[::1]")
}

fn by_sql(policy: &Policy, texts: &[Name]) -> Vec<Reached> {
    let mut found: Vec<Reached> = Vec::new();
    for text in texts {
        for table in written_tables(text) {
            let name = policy.store_by_table(&table).map_or_else(|| Name::new(&table), |store| store.name.value);
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

/// Tables that an SQL text writes to. Deleting writes nothing.
fn written_tables(sql: &str) -> Vec<String> {
    let spaced = sql.replace('(', " ( ").replace(',', " , ").replace(';', " ; ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let is = |at: usize, word: &str| words.get(at).is_some_and(|found| found.eq_ignore_ascii_case(word));
    let mut tables = Vec::new();
    for at in 0..words.len() {
        let table = if is(at, "into") && (at == 0 || !is(at.wrapping_sub(1), "select")) {
            words.get(at + 1)
        } else if is(at, "update")
            && !is(at.wrapping_sub(1), "do")
            && !is(at.wrapping_sub(1), "for")
            && !is(at.wrapping_sub(1), "on")
        {
            if is(at + 1, "only") { words.get(at + 2) } else { words.get(at + 1) }
        } else {
            None
        };
        if let Some(table) = table {
            tables.push(table.replace(['"', '`', '[', ']'], ""));
        }
    }
    tables
}

fn by_name(policy: &Policy, texts: &[Name], otherwise: Name) -> Vec<Reached> {
    let mut found: Vec<Reached> = texts
        .iter()
        .map(|text| {
            let name = policy.store_by_table(text).map_or(*text, |store| store.name.value);
            Reached::of(Arrival::Store(name))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        found.push(Reached::of(Arrival::Store(otherwise)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        assert_eq!(host_of("https://maps.example.com/v1?q="), Some(("https", "maps.example.com")));
        assert_eq!(host_of("http://user@push.example.com:8080/x"), Some(("http", "push.example.com:8080")));
        assert_eq!(host_of("https://{host}/x"), None);
        assert_eq!(host_of("no url"), None);
    }

    #[test]
    fn tables() {
        assert_eq!(written_tables("INSERT INTO users (email) VALUES ($1) ON CONFLICT DO UPDATE SET a = 1"), ["users"]);
        assert_eq!(written_tables("update \"public\".\"users\" set x = 1"), ["public.users"]);
        assert!(written_tables("SELECT a FROM users WHERE email = $1 FOR UPDATE").is_empty());
        assert!(written_tables("DELETE FROM users WHERE id = $1").is_empty());
    }
}
