//! Values, as written → valid: words of closed lists, lengths, dates, paths, and what `never` names.

use super::super::duration::Duration;
use super::super::levels::FINDINGS;
use super::super::model::{Date, Never};
use super::super::pattern::Pattern;
use super::super::place::Said;
use super::super::sink::one_of;
use super::super::words::{RecipientKind, Whereabouts, Word};
use super::super::written::Text;
use super::names::Build;
use crate::base::Name;

impl Build<'_> {
    /// The name of a gate or event, as a bind gives it to a function.
    pub(super) fn free_name(&mut self, what: &str, text: &Text) -> Option<Said<Name>> {
        let fits =
            |segment: &str| !segment.is_empty() && segment.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
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
        let meant = everyday(text.get_ref()).filter(|meant| words.clone().any(|word| word == *meant));
        let list = || match meant {
            Some(meant) => format!("did you mean `{meant}`? it is one of {}", one_of(words.clone())),
            None => format!("it is one of {}", one_of(words.clone())),
        };
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
            let help =
                "`never` takes purposes, stores, recipients, kinds of recipients, `server` and `device`".to_owned();
            self.unknown("unknown_name", "purpose, store or recipient", text, &known, help);
        }
        list.into_iter().map(|never| self.said(text, never)).collect()
    }
}

/// The word of the policy for one that people use as well.
fn everyday(word: &str) -> Option<&'static str> {
    const WORDS: &[(&str, &[&str])] = &[
        ("erase", &["delete", "deletion", "erasure", "forget", "remove"]),
        ("access", &["export", "portability", "read", "download"]),
        ("rectify", &["correct", "correction", "rectification", "update", "edit"]),
        ("restrict", &["restriction", "object", "freeze"]),
        ("pseudonymous", &["hashed", "hash", "tokenized", "tokenised", "masked", "pseudonymized", "pseudonymised"]),
        ("anonymous", &["aggregate", "aggregated", "statistics", "anonymized", "anonymised"]),
        ("raw", &["plain", "clear", "identifiable"]),
        ("device", &["mobile", "phone", "handset", "client", "local"]),
        ("server", &["cloud", "backend", "remote", "database"]),
        ("processor", &["vendor", "provider", "service", "subprocessor", "sub-processor"]),
        ("third-party", &["partner", "advertiser", "controller", "third party", "third_party"]),
        ("affiliate", &["subsidiary", "parent", "group", "internal"]),
        ("authority", &["government", "police", "court", "regulator"]),
        ("deny", &["error", "forbid"]),
        ("warn", &["warning"]),
        ("allow", &["ignore", "off"]),
    ];
    let word = word.to_ascii_lowercase();
    WORDS.iter().find(|(_, others)| others.contains(&word.as_str())).map(|(known, _)| *known)
}
