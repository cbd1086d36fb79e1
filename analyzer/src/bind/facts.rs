//! What tags and binds say of one item, put together.

use privacy_tags_grammar::Tag;

use crate::base::Name;
use crate::policy::{Bind, Date, Duration, Form, Outcome, Right};
use crate::source::Span;

/// What is said of a field, type, parameter, expression, function, impl, trait or module.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Looked at, not personal.
    pub none: bool,
    /// Categories.
    pub categories: Vec<Name>,
    /// Whose.
    pub subject: Option<Name>,
    /// At most this long.
    pub retention: Option<Duration>,
    /// How identifiable it is; for a function, its result.
    pub form: Option<Form>,
    /// Purposes of code.
    pub purposes: Vec<Name>,
    /// Recipients that a call shares with.
    pub share: Vec<Name>,
    /// Stores that a call writes to.
    pub store: Vec<Name>,
    /// Rights that a function serves, and on which store.
    pub rights: Vec<(Right, Name)>,
    /// Gates that a function checks.
    pub gates: Vec<Name>,
    /// The value on which they hold.
    pub holds_on: Option<Outcome>,
    /// Events that a function handles.
    pub events: Vec<Name>,
    /// Categories that a function collects and returns.
    pub returns: Vec<Name>,
    /// Findings that may be here.
    pub allow: Vec<Allow>,
    /// Where a tag says so.
    pub span: Option<Span>,
}

/// An allowance by tag or bind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The finding.
    pub finding: Name,
    /// Why.
    pub reason: String,
    /// The last day.
    pub until: Option<Date>,
    /// Where, when by a tag.
    pub span: Option<Span>,
}

fn names(words: &[String]) -> impl Iterator<Item = Name> + '_ {
    words.iter().map(|word| Name::new(word))
}

impl Facts {
    /// Adds what a tag says.
    pub(super) fn add_tag(&mut self, tag: &Tag, span: Span) {
        self.span.get_or_insert(span);
        self.none |= tag.none;
        self.categories.extend(names(&tag.categories));
        self.subject = self.subject.or(tag.subject.as_deref().map(Name::new));
        self.retention = self.retention.or(tag.retention.as_deref().and_then(|text| Duration::parse(text).ok()));
        self.form = self.form.or(tag.form.as_deref().and_then(Form::parse));
        self.purposes.extend(names(&tag.purposes));
        self.share.extend(names(&tag.share));
        self.store.extend(names(&tag.store));
        for (right, stores) in [
            (Right::Erase, &tag.erase),
            (Right::Access, &tag.access),
            (Right::Rectify, &tag.rectify),
            (Right::Restrict, &tag.restrict),
        ] {
            self.rights.extend(names(stores).map(|store| (right, store)));
        }
        self.gates.extend(names(&tag.gate));
        self.holds_on = self.holds_on.or(tag.holds_on.as_deref().and_then(Outcome::parse));
        self.events.extend(names(&tag.event));
        self.returns.extend(names(&tag.returns));
        for finding in names(&tag.allow) {
            let reason = tag.reason.clone().unwrap_or_default();
            let until = tag.until.as_deref().and_then(|text| text.parse().ok());
            self.allow.push(Allow { finding, reason, until, span: Some(span) });
        }
    }

    /// Adds what a bind says. What a tag said already stays.
    pub(super) fn add_bind(&mut self, bind: &Bind, data_is_result: bool) {
        self.none |= bind.none.is_some();
        let data = bind.data.iter().map(|said| said.value);
        if data_is_result {
            self.returns.extend(data);
        } else {
            self.categories.extend(data);
        }
        self.subject = self.subject.or(bind.subject.map(|said| said.value));
        self.retention = self.retention.or(bind.retention.map(|said| said.value));
        self.form = self.form.or(bind.form.map(|said| said.value));
        self.purposes.extend(bind.purposes.iter().map(|said| said.value));
        self.share.extend(bind.share.iter().map(|said| said.value));
        self.store.extend(bind.store.iter().map(|said| said.value));
        self.rights.extend(bind.rights.iter().map(|(right, store)| (*right, store.value)));
        self.gates.extend(bind.gates.iter().map(|said| said.value));
        self.holds_on = self.holds_on.or(bind.holds_on.map(|said| said.value));
        self.events.extend(bind.events.iter().map(|said| said.value));
        self.returns.extend(bind.returns.iter().map(|said| said.value));
        for finding in &bind.allow {
            let reason = bind.reason.as_ref().map(|said| said.value.clone()).unwrap_or_default();
            self.allow.push(Allow {
                finding: Name::new(finding.value),
                reason,
                until: bind.until.map(|said| said.value),
                span: None,
            });
        }
    }

    /// Sorts lists and drops doubles.
    pub(super) fn settle(&mut self) {
        for list in [
            &mut self.categories,
            &mut self.purposes,
            &mut self.share,
            &mut self.store,
            &mut self.gates,
            &mut self.events,
            &mut self.returns,
        ] {
            list.sort_unstable();
            list.dedup();
        }
        self.rights.sort_unstable();
        self.rights.dedup();
    }
}
