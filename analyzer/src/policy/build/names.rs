//! Which names a policy knows, and looking names up with an error where there is none.

use std::collections::BTreeSet;

use toml::Spanned;

use super::super::model::{CLIENT, GateAsk, LOG, Policy};
use super::super::names::{NameTree, covers};
use super::super::place::Said;
use super::super::sink::Sink;
use super::super::words::{RecipientKind, Word};
use super::super::written::{List, Text, Written};
use crate::base::Name;
use crate::diag::did_you_mean;

/// Kinds of gates: the first segment of a gate's name.
pub(crate) const GATE_KINDS: &[&str] = &["consent", "setting", "auth", "notice", "order"];

/// Subjects that need no declaration.
pub(crate) const SUBJECTS: &[&str] = &[
    "anonymous_user",
    "applicant",
    "child",
    "citizen",
    "contact",
    "contractor",
    "customer",
    "driver",
    "employee",
    "guardian",
    "merchant",
    "minor",
    "parent",
    "passenger",
    "patient",
    "prospect",
    "student",
    "supplier",
    "user",
    "visitor",
];

/// Stage two's view: the names known, and the sink.
pub(super) struct Build<'s> {
    pub(super) sink: &'s mut Sink,
    pub(super) categories: NameTree,
    pub(super) purposes: NameTree,
    pub(super) stores: BTreeSet<Name>,
    pub(super) recipients: BTreeSet<Name>,
    gates: BTreeSet<Name>,
    subjects: BTreeSet<Name>,
    /// A parent could not be read, or the file is not TOML: what seems unknown may be declared there.
    partial: bool,
}

impl<'s> Build<'s> {
    /// What `base` (the parents, merged) and the declarations of `written` make known.
    pub(super) fn new(sink: &'s mut Sink, base: &Policy, written: &Written, partial: bool) -> Build<'s> {
        let mut build = Build {
            sink,
            categories: base.categories.clone(),
            purposes: base.purposes.clone(),
            stores: base.stores.keys().copied().chain([Name::new(LOG)]).collect(),
            recipients: base.recipients.keys().copied().chain([Name::new(CLIENT)]).collect(),
            gates: base.gates.keys().copied().collect(),
            subjects: base.subjects.keys().copied().chain(SUBJECTS.iter().map(|name| Name::new(name))).collect(),
            partial,
        };
        let name = |text: &Text| Name::new(text.get_ref());
        written.purposes.iter().for_each(|purpose| build.purposes.insert(name(&purpose.name)));
        written.taxonomy.iter().for_each(|category| build.categories.insert(name(&category.name)));
        build.stores.extend(written.stores.iter().map(|store| name(&store.name)));
        build.recipients.extend(written.recipients.iter().map(|recipient| name(&recipient.name)));
        build.gates.extend(written.gates.iter().map(|gate| name(&gate.name)));
        let bound = written.binds.iter().filter_map(|bind| bind.gate.as_ref());
        build.gates.extend(bound.flat_map(|gates| gates.get_ref()).map(name));
        build.subjects.extend(written.subjects.iter().map(|subject| name(&subject.name)));
        build
    }

    /// The value and its place.
    pub(super) fn said<T, U>(&self, spanned: &Spanned<T>, value: U) -> Said<U> {
        Said::new(value, self.sink.place(spanned.span()))
    }

    /// Text as it stands.
    pub(super) fn string(&self, text: &Option<Text>) -> Option<Said<String>> {
        text.as_ref().map(|text| self.said(text, text.get_ref().clone()))
    }

    /// Texts as they stand.
    pub(super) fn strings(&self, list: &List<Text>) -> Vec<Said<String>> {
        list.get_ref().iter().map(|text| self.said(text, text.get_ref().clone())).collect()
    }

    pub(super) fn name(&self, text: &Text) -> Said<Name> {
        self.said(text, Name::new(text.get_ref()))
    }

    pub(super) fn unknown(
        &mut self,
        code: &'static str,
        what: &str,
        text: &Text,
        known: &BTreeSet<&str>,
        otherwise: String,
    ) {
        // Where a parent is missing, only what is plainly misspelt is surely wrong.
        let known = known.iter().copied();
        if !self.partial || did_you_mean(text.get_ref(), known.clone()).is_some() {
            self.sink.unknown(code, text.span(), what, text.get_ref(), known, || otherwise);
        }
    }

    pub(super) fn category(&mut self, text: &Text) -> Option<Said<Name>> {
        if self.categories.knows(text.get_ref()) {
            return Some(self.name(text));
        }
        let help = format!("an own category is declared: `[taxonomy.\"{}\"]` with its `parent`", text.get_ref());
        self.unknown("unknown_category", "category", text, &self.categories.suggestions(), help);
        None
    }

    pub(super) fn purpose(&mut self, text: &Text) -> Option<Said<Name>> {
        if self.purposes.knows(text.get_ref()) {
            return Some(self.name(text));
        }
        let own = format!("an own purpose is declared: `[purposes.\"{}\"]`", text.get_ref());
        let help = match meant_purpose(text.get_ref()) {
            Some(meant) => format!("did you mean `{meant}`? {own}"),
            None => own,
        };
        self.unknown("unknown_purpose", "purpose", text, &self.purposes.suggestions(), help);
        None
    }

    pub(super) fn store(&mut self, text: &Text) -> Option<Said<Name>> {
        let name = self.name(text);
        if self.stores.contains(&name.value) {
            return Some(name);
        }
        let known = self.stores.iter().map(|name| name.as_str()).collect();
        let help = format!("a store is declared: `[stores.{}]`", key(text.get_ref()));
        self.unknown("unknown_store", "store", text, &known, help);
        None
    }

    pub(super) fn recipient(&mut self, text: &Text) -> Option<Said<Name>> {
        let name = self.name(text);
        if self.recipients.contains(&name.value) {
            return Some(name);
        }
        let known = self.recipients.iter().map(|name| name.as_str()).collect();
        let help = format!("a recipient is declared: `[recipients.{}]`", key(text.get_ref()));
        self.unknown("unknown_recipient", "recipient", text, &known, help);
        None
    }

    /// A recipient, or the kind that recipients are of (`processor`).
    pub(super) fn recipient_or_kind(&mut self, text: &Text) -> Option<Said<Name>> {
        match RecipientKind::from_word(text.get_ref()) {
            Some(_) => Some(self.name(text)),
            None => self.recipient(text),
        }
    }

    /// A subject. Any name will do, since subjects without rules only show in reports; but one letter beside a known one
    /// is a slip.
    pub(super) fn subject(&mut self, text: &Text) -> Option<Said<Name>> {
        let name = self.name(text);
        let slip = |known: &Name| strsim::damerau_levenshtein(known, &name.value) == 1;
        if self.subjects.contains(&name.value) || !self.subjects.iter().any(slip) {
            return self.free_name("a subject", text);
        }
        let known = self.subjects.iter().map(|name| name.as_str()).collect();
        let help = format!("an own subject is declared: `[subjects.{}]`", key(text.get_ref()));
        self.unknown("unknown_subject", "subject", text, &known, help);
        None
    }

    pub(super) fn is_subject(&self, name: Name) -> bool {
        self.subjects.contains(&name)
    }

    pub(super) fn subjects(&self) -> impl Iterator<Item = Name> + '_ {
        self.subjects.iter().copied()
    }

    /// A gate of `when`. One that no `[gates]` declares may be the tag of a function: that is for those to say who see the
    /// code, unless it is plainly a declared one misspelt, or of no kind of gate.
    pub(super) fn gate_ask(&mut self, text: &Text) -> Option<Said<GateAsk>> {
        let word = text.get_ref().as_str();
        let (name, any_below) = match word.strip_suffix(".*") {
            Some(prefix) => (prefix, true),
            None => (word, false),
        };
        if name.contains('*') {
            let said = self.sink.error("bad_value", text.span(), format!("`{word}` asks for no gate"));
            said.help("`*` stands alone after the last dot: `auth.*` is any gate below `auth`");
            return None;
        }
        let kind = name.split('.').next().unwrap_or(name);
        let ask = GateAsk { name: Name::new(name), any_below };
        let declared = self.gates.iter().any(|gate| ask.accepts(gate));
        let last = name.rsplit('.').next().unwrap_or(name);
        let slips = if last.len() > 5 { 2 } else { 1 };
        let misspelt = self.gates.iter().any(|gate| strsim::damerau_levenshtein(gate, name) <= slips);
        let names_one = any_below || name.contains('.');
        if declared || (GATE_KINDS.contains(&kind) && names_one && !misspelt) {
            return Some(self.said(text, ask));
        }
        let known: BTreeSet<&str> =
            self.gates.iter().map(|name| name.as_str()).chain(GATE_KINDS.iter().copied()).collect();
        if !any_below && (GATE_KINDS.contains(&name) || self.gates.iter().any(|gate| covers(name, gate))) {
            let help = format!("ask for any gate below it: `{name}.*`");
            self.sink.error("unknown_gate", text.span(), format!("unknown gate `{name}`")).help(help);
            return None;
        }
        let help = format!("a gate is declared: `[gates.\"{name}\"]`");
        self.unknown("unknown_gate", "gate", text, &known, help);
        None
    }

    pub(super) fn gate_asks(&mut self, list: &Option<List<Text>>) -> Vec<Said<GateAsk>> {
        list.iter().flat_map(|list| list.get_ref()).filter_map(|text| self.gate_ask(text)).collect()
    }
}

/// A name as a TOML key: quoted where it must be.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if bare { name.to_owned() } else { format!("\"{name}\"") }
}

/// The built-in purpose that people mean by an everyday word.
fn meant_purpose(word: &str) -> Option<&'static str> {
    const WORDS: &[(&str, &[&str])] = &[
        ("analytics", &["metrics", "statistics", "stats", "tracking", "usage"]),
        ("improve.product", &["development", "improvement"]),
        ("legal.compliance", &["compliance", "law", "tax"]),
        ("marketing.ads", &["ads", "advertisement", "advertising", "advertisements"]),
        ("marketing.direct", &["mailing", "newsletter", "newsletters", "promotion", "promotions"]),
        ("ml.train", &["ai", "machine_learning", "training"]),
        ("ops.debug", &["debug", "debugging", "diagnostics"]),
        ("ops.reliability", &["archiving", "backup", "monitoring", "operations"]),
        ("security.fraud", &["fraud", "fraud_prevention"]),
        ("service.account", &["account", "registration", "signup"]),
        ("service.authenticate", &["auth", "authentication", "login"]),
        ("service.fulfil", &["delivery", "fulfilment", "shipping"]),
        ("service.notify", &["notification", "notifications"]),
        ("service.payment", &["billing", "payment", "payments"]),
        ("service.personalize", &["personalisation", "personalization"]),
        ("service.search", &["search"]),
        ("service.support", &["customer_service", "support"]),
        ("share.sell", &["sale", "sell", "selling"]),
    ];
    let word = word.to_ascii_lowercase();
    WORDS.iter().find(|(_, others)| others.contains(&word.as_str())).map(|(known, _)| *known)
}
