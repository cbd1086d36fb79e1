//! Looking things up in a valid policy.

use super::build::names::SUBJECTS;
use super::levels::default_level;
use super::model::{CLIENT, Date, Exception, LOG, Policy, Recipient, Row, Store};
use super::names::{covers, prefixes};
use super::row::EffectiveRow;
use super::words::{Level, RecipientKind};
use crate::base::Name;

/// What an exception is asked about: one finding. Empty where the finding has no such thing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Departure<'a> {
    /// Name of the finding.
    pub finding: &'a str,
    /// Canonical path of the item it is in.
    pub item: &'a str,
    /// Its categories.
    pub data: &'a [Name],
    /// Its store.
    pub store: Option<Name>,
    /// Its recipient.
    pub recipient: Option<Name>,
    /// Its purposes.
    pub purposes: &'a [Name],
}

impl Policy {
    /// The policy of code that has none: it allows nothing, and has no text.
    pub fn none() -> Policy {
        super::build::empty()
    }

    /// Whether `name` is a category, built-in or own, or a prefix of one.
    pub fn is_category(&self, name: &str) -> bool {
        self.categories.knows(name)
    }

    /// Whether `name` is a purpose, built-in or own, or a prefix of one.
    pub fn is_purpose(&self, name: &str) -> bool {
        self.purposes.knows(name)
    }

    /// Whether a rule on category `prefix` covers category `name`: by whole segments, or by a declared parent.
    pub fn covers(&self, prefix: &str, name: &str) -> bool {
        self.categories.covers(prefix, name)
    }

    /// What holds for `category`; with `subject`, narrowed by the rules of that subject. `None` when no row covers it:
    /// nothing is allowed then.
    pub fn row(&self, category: Name, subject: Option<Name>) -> Option<EffectiveRow<'_>> {
        let rows: Vec<&Row> = self.categories.chain(&category).iter().filter_map(|name| self.rows.get(name)).collect();
        if rows.is_empty() {
            return None;
        }
        let named = subject.map_or("", |subject| subject.as_str());
        let subjects = prefixes(named).filter_map(|name| self.subjects.get(&Name::new(name))).collect();
        Some(EffectiveRow::new(self, category, rows, subjects))
    }

    /// Whether `name` is the built-in store or a declared one.
    pub fn is_store(&self, name: &str) -> bool {
        name == LOG || self.stores.contains_key(&Name::new(name))
    }

    /// Whether `name` is the built-in recipient or a declared one.
    pub fn is_recipient(&self, name: &str) -> bool {
        name == CLIENT || self.recipients.contains_key(&Name::new(name))
    }

    /// Whether `name` is a usual subject or a declared one. Subjects need no declaration: this is for suggestions.
    pub fn is_subject(&self, name: &str) -> bool {
        SUBJECTS.contains(&name) || self.subjects.contains_key(&Name::new(name))
    }

    /// The kind of a recipient; `None` when it is not declared.
    pub fn recipient_kind(&self, name: Name) -> Option<RecipientKind> {
        if name == *CLIENT {
            return Some(RecipientKind::Client);
        }
        self.recipients.get(&name).map(Recipient::kind)
    }

    /// Whether an entry of `sharing` speaks of a recipient: by its name, or by the kind it is of (`processor`), unless a
    /// recipient is called so itself.
    pub fn speaks_of(&self, entry: Name, recipient: Name) -> bool {
        entry == recipient
            || !self.recipients.contains_key(&entry)
                && self.recipient_kind(recipient).is_some_and(|kind| kind.as_str() == entry.as_str())
    }

    /// The store that code means by the name of a table, key or path: the one whose `tables` name it best, or which has
    /// that name itself. Quotes, case and an SQL schema before the table do not count; a key or path also belongs to
    /// the store whose `tables` hold its beginning (`session:` or `session` for `session:42`, `/var/mail` for
    /// `/var/mail/ada`).
    pub fn store_by_table(&self, table: &str) -> Option<&Store> {
        let used = table.replace(['"', '`', '[', ']'], "").to_lowercase();
        let rank = |store: &Store| {
            let declared = store.tables.iter().filter_map(|table| table_rank(&table.value.to_lowercase(), &used)).max();
            let own = table_rank(&store.name.value.to_lowercase(), &used).filter(|rank| *rank >= usize::MAX - 1);
            declared.max(own)
        };
        let mut best: Option<(usize, &Store)> = None;
        for store in self.stores.values() {
            if let Some(rank) = rank(store).filter(|rank| best.is_none_or(|(most, _)| *rank > most)) {
                best = Some((rank, store));
            }
        }
        best.map(|(_, store)| store)
    }

    /// The recipient that claims a host: by the exact name, else by the longest `*.` suffix. Case and port do not count.
    pub fn recipient_by_host(&self, host: &str) -> Option<&Recipient> {
        let host = host.trim_end_matches('.').to_lowercase();
        let bare = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
        let bare = bare.map_or(host.as_str(), |(name, _)| name);
        let rank = |claim: &str| match claim.strip_prefix('*') {
            Some(suffix) => (bare.len() > suffix.len() && bare.ends_with(suffix)).then_some(suffix.len()),
            None => (claim == host || claim == bare).then_some(usize::MAX),
        };
        let best = |recipient: &&Recipient| recipient.hosts.iter().filter_map(|claim| rank(&claim.value)).max();
        let claimed = self.recipients.values().filter_map(|recipient| Some((best(&recipient)?, recipient)));
        claimed.max_by(|(a, x), (b, y)| a.cmp(b).then_with(|| y.name.value.cmp(&x.name.value))).map(|(_, found)| found)
    }

    /// The recipient that alone claims hosts below this one: of a service that is known by its domain.
    pub fn recipient_below(&self, domain: &str) -> Option<&Recipient> {
        let below = |host: &str| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
        let claims = |recipient: &&Recipient| recipient.hosts.iter().any(|claim| below(&claim.value));
        let mut found = self.recipients.values().filter(claims);
        found.next().filter(|_| found.next().is_none())
    }

    /// The level of a finding; `allow` for a name that is no finding.
    pub fn level(&self, finding: &str) -> Level {
        let said = self.levels.get(finding).map(|said| said.value);
        said.or_else(|| default_level(finding)).unwrap_or(Level::Allow)
    }

    /// The exceptions that excuse a finding on the day `today`, with their places in [`Policy::exceptions`].
    pub fn excuses<'a>(
        &'a self,
        departure: &'a Departure<'a>,
        today: Date,
    ) -> impl Iterator<Item = (usize, &'a Exception)> + 'a {
        let all = self.exceptions.iter().enumerate();
        all.filter(move |(_, exception)| exception.is_active(today) && self.excuses_by(exception, departure))
    }

    fn excuses_by(&self, exception: &Exception, departure: &Departure<'_>) -> bool {
        let categories = departure.data;
        let covered = |category: &Name| exception.data.iter().any(|said| self.covers(&said.value, category));
        exception.finding.value == departure.finding
            && exception.at.value.covers(departure.item)
            && (exception.data.is_empty() || (!categories.is_empty() && categories.iter().all(covered)))
            && exception.store.is_none_or(|store| departure.store == Some(store.value))
            && exception.recipient.is_none_or(|recipient| departure.recipient == Some(recipient.value))
            && exception.purpose.is_none_or(|of| {
                let mut purposes = departure.purposes.iter();
                !departure.purposes.is_empty() && purposes.all(|purpose| covers(&of.value, purpose))
            })
    }
}

impl Exception {
    /// Whether it still excuses on the day `today`: `until` is its last day.
    pub fn is_active(&self, today: Date) -> bool {
        today <= self.until.value
    }
}

/// How well a declared table fits the name that code uses, both in lower case; higher is better.
fn table_rank(declared: &str, used: &str) -> Option<usize> {
    if declared == used {
        return Some(usize::MAX);
    }
    if used.rsplit_once('.').is_some_and(|(_, table)| table == declared) {
        return Some(usize::MAX - 1);
    }
    // The folder itself, to which a name is joined.
    if declared.strip_suffix("/*") == Some(used) {
        return Some(used.len());
    }
    if let Some(start) = declared.strip_suffix('*') {
        return used.starts_with(start).then_some(start.len());
    }
    let rest = used.strip_prefix(declared)?;
    let ends = declared.ends_with([':', '/']) || rest.starts_with([':', '/']);
    (ends && !declared.is_empty()).then_some(declared.len())
}
