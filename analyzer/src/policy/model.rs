//! A valid policy: every name looked up, every length and date read, every value with its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::duration::Duration;
use super::error::Diagnostic;
use super::names::NameTree;
use super::pattern::Pattern;
use super::place::{Place, PolicyFile, Said};
use super::words::{Form, Level, Outcome, RecipientKind, Right, Whereabouts};
use crate::base::Name;

/// A date, as `until` of exceptions and tags has it.
pub type Date = jiff::civil::Date;

/// The name of the built-in store: logs, standard output, and their kin.
pub const LOG: &str = "log";
/// The name of the built-in recipient: whoever an API answers.
pub const CLIENT: &str = "client";

/// A policy with everything it extends merged in.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The texts it was made of; [`Place::file`] indexes them. The policy's own file is the first.
    pub files: Vec<Arc<PolicyFile>>,
    /// `[policy] name`
    pub name: Option<Said<String>>,
    /// `[policy] version`
    pub version: Option<Said<String>>,
    /// `[policy] notice`
    pub notice: Option<Said<String>>,
    /// `[policy] closed`: nothing may be added by a policy that extends this one.
    pub closed: bool,
    /// `[policy] require`
    pub require: Vec<Said<Requirement>>,
    /// Hexadecimal digest of all its texts.
    pub digest: String,
    /// Known categories, built-in and own.
    pub categories: NameTree,
    /// Known purposes, built-in and own.
    pub purposes: NameTree,
    /// Rows of `[data]` by category, as they stand: see [`Policy::row`] for what holds.
    pub rows: BTreeMap<Name, Row>,
    /// `[subjects]`
    pub subjects: BTreeMap<Name, Row>,
    /// `[purposes]`: the text of each, where it has one.
    pub purpose_notes: BTreeMap<Name, Note>,
    /// `[stores]`; `log` only when the policy says something of it.
    pub stores: BTreeMap<Name, Store>,
    /// `[recipients]`; `client` only when the policy says something of it.
    pub recipients: BTreeMap<Name, Recipient>,
    /// `[gates]`
    pub gates: BTreeMap<Name, Note>,
    /// `[transfers]`: by category, `*` for all others. Empty: regions are not judged.
    pub transfers: BTreeMap<Name, Said<Vec<Said<String>>>>,
    /// `[taxonomy]`: own categories.
    pub taxonomy: BTreeMap<Name, OwnCategory>,
    /// `[[bind]]`, in the order of the files.
    pub binds: Vec<Bind>,
    /// `[[exception]]`, in the order of the files.
    pub exceptions: Vec<Exception>,
    /// `[levels]`
    pub levels: BTreeMap<&'static str, Said<Level>>,
    /// What deserves a warning, sorted by position.
    pub warnings: Vec<Diagnostic>,
}

/// What `require` asks of every member of the workspace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Requirement {
    /// `policy`: each has a policy that governs it.
    Policy,
    /// `subjects.minor`: every sign-up path meets the gates of that subject.
    Subject(Name),
}

/// A row of `[data]`, or the rules of a subject: what it says, and nothing inherited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The category or subject, at its header.
    pub of: Said<Name>,
    /// `purposes`
    pub purposes: Option<Said<Vec<Entry>>>,
    /// `retention`
    pub retention: Option<Said<Retention>>,
    /// `sharing`: names of recipients.
    pub sharing: Option<Said<Vec<Entry>>>,
    /// `stores`: names of stores.
    pub stores: Option<Said<Vec<Entry>>>,
    /// `never`
    pub never: Vec<Said<Never>>,
    /// `when`: all of them must hold.
    pub when: Option<Said<Vec<Said<GateAsk>>>>,
    /// `form`: at most this identifiable where it rests or leaves.
    pub form: Option<Said<Form>>,
    /// `encrypted`: rests in encrypted stores only.
    pub encrypted: Option<Said<bool>>,
    /// `rights`
    pub rights: Option<Said<Vec<RightEntry>>>,
    /// `controls`
    pub controls: Option<Said<Vec<Said<String>>>>,
    /// `clause`
    pub clause: Option<Said<String>>,
    /// `derived = "strict"`: what is computed from the data is the data.
    pub strict: Option<Said<bool>>,
    /// `text`, of a subject.
    pub text: Option<Said<String>>,
}

/// One entry of `purposes`, `sharing` or `stores`. Several for one name are alternatives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The purpose, recipient or store.
    pub name: Name,
    /// The whole entry.
    pub place: Place,
    /// Purposes it is limited to; `None`: any that the row allows.
    pub purposes: Option<Vec<Said<Name>>>,
    /// At most this identifiable; `None`: what the row says.
    pub form: Option<Said<Form>>,
    /// Gates that must hold, all of them.
    pub when: Vec<Said<GateAsk>>,
}

/// One entry of `rights`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RightEntry {
    /// The right.
    pub right: Right,
    /// The whole entry.
    pub place: Place,
    /// Gates that must hold before it is served.
    pub when: Vec<Said<GateAsk>>,
}

/// How long data may rest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Retention {
    /// For every purpose alike.
    Every(Duration),
    /// For each purpose its own; a purpose is governed by its longest matching name.
    PerPurpose(Vec<(Said<Name>, Said<Duration>)>),
}

impl Retention {
    /// Whether it is the same for every purpose.
    pub fn is_for_all(&self) -> bool {
        matches!(self, Retention::Every(_))
    }
}

/// What `never` forbids. A word may name several things at once; each is then an entry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Never {
    /// A purpose and all below it.
    Purpose(Name),
    /// A store.
    Store(Name),
    /// Every store in that place: `server` or `device`.
    StoresIn(Whereabouts),
    /// A recipient.
    Recipient(Name),
    /// Every recipient of that kind.
    RecipientsOf(RecipientKind),
}

/// A gate that is asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GateAsk {
    /// Its name, less a closing `.*`.
    pub name: Name,
    /// `auth.*`: any gate below the name will do.
    pub any_below: bool,
}

impl Row {
    /// Every gate that it asks for, with its place.
    pub fn asked(&self) -> impl Iterator<Item = Said<GateAsk>> + '_ {
        super::late::asked(self)
    }
}

impl GateAsk {
    /// Whether a gate that holds is what is asked for.
    pub fn accepts(self, held: &str) -> bool {
        match self.any_below {
            true => held.len() > self.name.len() && super::names::covers(&self.name, held),
            false => self.name == *held,
        }
    }
}

impl std::fmt::Display for GateAsk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.name, if self.any_below { ".*" } else { "" })
    }
}

/// A name with text for reports: a purpose or a gate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// The name, at its header.
    pub name: Said<Name>,
    /// `text`
    pub text: Option<Said<String>>,
}

/// A store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Store {
    /// Its name, at its header.
    pub name: Said<Name>,
    /// `where`; a server unless said otherwise.
    pub location: Option<Said<Whereabouts>>,
    /// `retention`: how long it keeps what it holds.
    pub retention: Option<Said<Duration>>,
    /// `until`: the event whose code must erase.
    pub until: Option<Said<Name>>,
    /// `region`
    pub region: Option<Said<String>>,
    /// `encrypted`
    pub encrypted: Option<Said<bool>>,
    /// `tables`: how code names it.
    pub tables: Vec<Said<String>>,
    /// `mapping = true`: may hold a pseudonym beside the identity it stands for.
    pub mapping: Option<Said<bool>>,
    /// `rights`: what must exist for all that it holds.
    pub rights: Vec<RightEntry>,
    /// `controls`
    pub controls: Vec<Said<String>>,
    /// `clause`
    pub clause: Option<Said<String>>,
    /// `text`
    pub text: Option<Said<String>>,
}

impl Store {
    /// Where it is.
    pub fn location(&self) -> Whereabouts {
        self.location.map_or(Whereabouts::Server, |said| said.value)
    }
}

/// A recipient.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recipient {
    /// Its name, at its header.
    pub name: Said<Name>,
    /// `kind`; a third party unless said otherwise.
    pub kind: Option<Said<RecipientKind>>,
    /// `region`
    pub region: Option<Said<String>>,
    /// `hosts`, lower case: exact, or `*.example.com` for all below.
    pub hosts: Vec<Said<String>>,
    /// `contract`
    pub contract: Option<Said<String>>,
    /// `text`
    pub text: Option<Said<String>>,
}

impl Recipient {
    /// Who it is.
    pub fn kind(&self) -> RecipientKind {
        self.kind.map_or(RecipientKind::ThirdParty, |said| said.value)
    }
}

/// An own category.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnCategory {
    /// Its name, at its header.
    pub name: Said<Name>,
    /// The category whose rows cover it.
    pub parent: Said<Name>,
    /// `text`
    pub text: Option<Said<String>>,
}

/// What a tag would say, for code that carries none.
#[derive(Clone, Debug)]
pub struct Bind {
    /// The whole table.
    pub place: Place,
    /// The items it speaks of.
    pub path: Said<Pattern>,
    /// `optional`: may match nothing.
    pub optional: bool,
    /// `data = "none"`: looked at, not personal.
    pub none: Option<Place>,
    /// `data`: categories.
    pub data: Vec<Said<Name>>,
    /// `subject`
    pub subject: Option<Said<Name>>,
    /// `form`
    pub form: Option<Said<Form>>,
    /// `retention`
    pub retention: Option<Said<Duration>>,
    /// `purpose`
    pub purposes: Vec<Said<Name>>,
    /// `share`: recipients.
    pub share: Vec<Said<Name>>,
    /// `store`: stores.
    pub store: Vec<Said<Name>>,
    /// `erase`, `access`, `rectify`, `restrict`: the right and the store.
    pub rights: Vec<(Right, Said<Name>)>,
    /// `gate`
    pub gates: Vec<Said<Name>>,
    /// `holds_on`; `None`: `true`, `Ok`, `Ok(true)`, `Some`.
    pub holds_on: Option<Said<Outcome>>,
    /// `event`
    pub events: Vec<Said<Name>>,
    /// `returns`: categories.
    pub returns: Vec<Said<Name>>,
    /// `allow`: findings.
    pub allow: Vec<Said<&'static str>>,
    /// `reason`
    pub reason: Option<Said<String>>,
    /// `until`
    pub until: Option<Said<Date>>,
}

/// A known departure.
#[derive(Clone, Debug)]
pub struct Exception {
    /// The whole table.
    pub place: Place,
    /// The finding it excuses.
    pub finding: Said<&'static str>,
    /// The items it excuses.
    pub at: Said<Pattern>,
    /// Only for these categories and what is below them; empty: any.
    pub data: Vec<Said<Name>>,
    /// Only for this store.
    pub store: Option<Said<Name>>,
    /// Only for this recipient.
    pub recipient: Option<Said<Name>>,
    /// Only for this purpose and what is below it.
    pub purpose: Option<Said<Name>>,
    /// Why.
    pub reason: Said<String>,
    /// Who answers for it.
    pub owner: Said<String>,
    /// The last day on which it excuses.
    pub until: Said<Date>,
}
