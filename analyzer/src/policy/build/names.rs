//! Which names a policy knows, and looking names up with an error where there is none.

use std::collections::BTreeSet;

use toml::Spanned;

use super::super::duration::Duration;
use super::super::levels::FINDINGS;
use super::super::model::{CLIENT, Date, GateAsk, LOG, Never, Policy};
use super::super::names::{NameTree, covers};
use super::super::pattern::Pattern;
use super::super::place::Said;
use super::super::sink::{Sink, one_of};
use super::super::words::{RecipientKind, Whereabouts, Word};
use super::super::written::{List, Text, Written};
use crate::base::Name;
use crate::diag::did_you_mean;

/// Kinds of gates: the first segment of a gate's name.
pub(crate) const GATE_KINDS: &[&str] = &["consent", "setting", "auth", "notice", "order"];

/// Subjects that need no declaration.
pub(crate) const SUBJECTS: &[&str] = &[
    "anonymous_user", "applicant", "child", "citizen", "contact", "contractor", "customer", "driver", "employee",
    "guardian", "merchant", "minor", "parent", "passenger", "patient", "prospect", "student", "supplier", "user",
    "visitor",
];

/// Stage two's view: the names known, and the sink.
pub(super) struct Build<'s> {
    pub(super) sink: &'s mut Sink,
    pub(super) categories: NameTree,
    pub(super) purposes: NameTree,
    stores: BTreeSet<Name>,
    recipients: BTreeSet<Name>,
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

    fn name(&self, text: &Text) -> Said<Name> {
        self.said(text, Name::new(text.get_ref()))
    }

    fn unknown(&mut self, code: &'static str, what: &str, text: &Text, known: &BTreeSet<&str>, otherwise: String) {
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
        let help = format!("an own purpose is declared: `[purposes.\"{}\"]`", text.get_ref());
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
        let known: BTreeSet<&str> = self.gates.iter().map(|name| name.as_str()).chain(GATE_KINDS.iter().copied()).collect();
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

    /// The name of a gate or event, as a bind gives it to a function.
    pub(super) fn free_name(&mut self, what: &str, text: &Text) -> Option<Said<Name>> {
        let fits = |segment: &str| {
            !segment.is_empty() && segment.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-')
        };
        if text.get_ref().split('.').all(fits) {
            return Some(self.name(text));
        }
        let said = self.sink.error("bad_value", text.span(), format!("`{}` is no name of {what}", text.get_ref()));
        said.help("a name is made of letters, digits, `_` and `-`, in segments with dots between");
        None
    }

    pub(super) fn finding(&mut self, text: &Text) -> Option<Said<&'static str>> {
        if let Some((name, _)) = FINDINGS.iter().find(|(name, _)| name == text.get_ref()) {
            return Some(self.said(text, *name));
        }
        let known = FINDINGS.iter().map(|(name, _)| *name);
        let list = || format!("findings are {}", one_of(known.clone()));
        self.sink.unknown("unknown_finding", text.span(), "finding", text.get_ref(), known.clone(), list);
        None
    }

    /// A word of a closed list.
    pub(super) fn word<W: Word>(&mut self, code: &'static str, what: &str, text: &Text) -> Option<Said<W>> {
        if let Some(value) = W::from_word(text.get_ref()) {
            return Some(self.said(text, value));
        }
        let words = W::WORDS.iter().map(|(word, _)| *word);
        let list = || format!("it is one of {}", one_of(words.clone()));
        self.sink.unknown(code, text.span(), what, text.get_ref(), words.clone(), list);
        None
    }

    pub(super) fn duration(&mut self, text: &Text) -> Option<Said<Duration>> {
        match Duration::parse(text.get_ref()) {
            Ok(length) => Some(self.said(text, length)),
            Err(why) => {
                let message = format!("bad duration `{}`: {why}", text.get_ref());
                let said = self.sink.error("bad_duration", text.span(), message);
                said.help("write it as `30d`, `24h`, `1y 6mo`, `0s` for never, or in ISO 8601 as `P30D`");
                None
            }
        }
    }

    pub(super) fn date(&mut self, text: &Text) -> Option<Said<Date>> {
        match text.get_ref().trim().parse::<Date>() {
            Ok(date) if text.get_ref().trim().len() == 10 => Some(self.said(text, date)),
            _ => {
                let message = format!("bad date `{}`", text.get_ref());
                self.sink.error("bad_date", text.span(), message).help("write a day that exists, as `2027-03-31`");
                None
            }
        }
    }

    pub(super) fn pattern(&mut self, text: &Text) -> Option<Said<Pattern>> {
        match Pattern::parse(text.get_ref()) {
            Ok(pattern) => Some(self.said(text, pattern)),
            Err(why) => {
                let said = self.sink.error("bad_path", text.span(), format!("bad path `{}`: {why}", text.get_ref()));
                said.help("paths are written as `shop::users::User.email`, `shop::mail::send(to)` or `crate::ads::*`");
                None
            }
        }
    }

    /// All that a word of `never` may mean.
    pub(super) fn never(&mut self, text: &Text) -> Vec<Said<Never>> {
        let name = Name::new(text.get_ref());
        let mut list = Vec::new();
        list.extend(self.purposes.knows(&name).then_some(Never::Purpose(name)));
        list.extend(self.stores.contains(&name).then_some(Never::Store(name)));
        list.extend(self.recipients.contains(&name).then_some(Never::Recipient(name)));
        list.extend(Whereabouts::from_word(&name).map(Never::StoresIn));
        list.extend(RecipientKind::from_word(&name).map(Never::RecipientsOf));
        if list.is_empty() {
            let names = self.stores.iter().chain(&self.recipients).map(|name| name.as_str());
            let words = RecipientKind::WORDS.iter().map(|(word, _)| *word);
            let known = self.purposes.suggestions().into_iter().chain(names).chain(words).collect();
            let help = "`never` takes purposes, stores, recipients, kinds of recipients, `server` and `device`".to_owned();
            self.unknown("unknown_name", "purpose, store or recipient", text, &known, help);
        }
        list.into_iter().map(|never| self.said(text, never)).collect()
    }
}

/// A name as a TOML key: quoted where it must be.
fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if bare { name.to_owned() } else { format!("\"{name}\"") }
}
