//! Binds and exceptions, as written → valid.

use super::super::model::{Bind, Exception};
use super::super::place::Said;
use super::super::words::{HoldsOn, Outcome, Right};
use super::super::written::{BindText, ExceptionText, List, Text};
use super::names::Build;
use crate::base::Name;

impl Build<'_> {
    pub(super) fn binds(&mut self, binds: &[BindText]) -> Vec<Bind> {
        binds.iter().filter_map(|bind| self.bind(bind)).collect()
    }

    fn bind(&mut self, bind: &BindText) -> Option<Bind> {
        let path = bind.path.as_ref().and_then(|path| self.pattern(path));
        let is_none = |text: &&Text| text.get_ref() == "none";
        let none = bind.data.iter().flat_map(|list| list.get_ref()).find(is_none);
        let none = none.map(|text| self.sink.place(text.span()));
        let valid = Bind {
            place: self.sink.place(bind.span.clone()),
            none,
            data: self.each(&bind.data, |build, text| match text.get_ref().as_str() {
                "none" => None,
                _ => build.category(text),
            }),
            subject: bind.subject.as_ref().and_then(|text| self.subject(text)),
            form: bind.form.as_ref().and_then(|text| self.word("unknown_form", "form", text)),
            retention: bind.retention.as_ref().and_then(|text| self.duration(text)),
            purposes: self.each(&bind.purpose, Build::purpose),
            share: self.each(&bind.share, Build::recipient),
            store: self.each(&bind.store, Build::store),
            rights: self.bound_rights(bind),
            gates: self.each(&bind.gate, |build, text| build.free_name("a gate", text)),
            holds_on: bind.holds_on.as_ref().and_then(|text| self.outcome(text)),
            events: self.each(&bind.event, |build, text| build.free_name("an event", text)),
            returns: self.each(&bind.returns, Build::category),
            allow: self.each(&bind.allow, Build::finding),
            reason: self.string(&bind.reason),
            until: bind.until.as_ref().and_then(|text| self.date(text)),
            optional: bind.optional.as_ref().is_some_and(|said| *said.get_ref()),
            path: path?,
        };
        self.bind_is_whole(bind, &valid);
        Some(valid)
    }

    fn each<T>(
        &mut self,
        list: &Option<List<Text>>,
        one: impl Fn(&mut Self, &Text) -> Option<Said<T>>,
    ) -> Vec<Said<T>> {
        list.iter().flat_map(|list| list.get_ref()).filter_map(|text| one(self, text)).collect()
    }

    fn bound_rights(&mut self, bind: &BindText) -> Vec<(Right, Said<Name>)> {
        let lists = [
            (Right::Erase, &bind.erase),
            (Right::Access, &bind.access),
            (Right::Rectify, &bind.rectify),
            (Right::Restrict, &bind.restrict),
        ];
        let mut valid = Vec::new();
        for (right, list) in lists {
            valid.extend(self.each(list, Build::store).into_iter().map(|store| (right, store)));
        }
        valid
    }

    fn outcome(&mut self, text: &Text) -> Option<Said<Outcome>> {
        match Outcome::parse(text.get_ref()) {
            Some(outcome) => Some(self.said(text, outcome)),
            None => {
                self.word::<HoldsOn>("bad_value", "result of a gate", text);
                None
            }
        }
    }

    /// What a bind says must make sense together.
    fn bind_is_whole(&mut self, bind: &BindText, valid: &Bind) {
        if let Some(holds_on) = bind.holds_on.as_ref().filter(|_| bind.gate.is_none()) {
            self.sink.error("missing_key", holds_on.span(), "`holds_on` speaks of a `gate`, and there is none");
        }
        if let (Some(none), Some(_)) = (valid.none, valid.data.first()) {
            let span = none.start as usize..none.end as usize;
            self.sink.error("contradiction", span, "data cannot be `none` and a category as well");
        }
        match (&bind.allow, &bind.reason) {
            (Some(allow), None) => {
                let said = self.sink.error("missing_key", allow.span(), "`allow` has no `reason`");
                said.help("say why: `reason = \"…\"`");
            }
            (None, Some(reason)) => {
                self.sink.error("missing_key", reason.span(), "`reason` speaks of an `allow`, and there is none");
            }
            _ => {}
        }
        if let Some(until) = bind.until.as_ref().filter(|_| bind.allow.is_none()) {
            self.sink.error("missing_key", until.span(), "`until` speaks of an `allow`, and there is none");
        }
    }

    pub(super) fn exceptions(&mut self, exceptions: &[ExceptionText]) -> Vec<Exception> {
        exceptions.iter().filter_map(|exception| self.exception(exception)).collect()
    }

    fn exception(&mut self, exception: &ExceptionText) -> Option<Exception> {
        // Every key is looked at before the first missing one ends it.
        let finding = exception.finding.as_ref().and_then(|text| self.finding(text));
        let at = exception.at.as_ref().and_then(|text| self.pattern(text));
        let data = self.each(&exception.data, Build::category);
        let store = exception.store.as_ref().and_then(|text| self.store(text));
        let recipient = exception.recipient.as_ref().and_then(|text| self.recipient(text));
        let purpose = exception.purpose.as_ref().and_then(|text| self.purpose(text));
        let until = exception.until.as_ref().and_then(|text| self.date(text));
        Some(Exception {
            place: self.sink.place(exception.span.clone()),
            finding: finding?,
            at: at?,
            data,
            store,
            recipient,
            purpose,
            reason: self.string(&exception.reason)?,
            owner: self.string(&exception.owner)?,
            until: until?,
        })
    }
}
