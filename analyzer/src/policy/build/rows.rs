//! Rows, as written → valid.

use std::collections::BTreeMap;

use super::super::model::{Entry, Retention, RightEntry, Row};
use super::super::place::Said;
use super::super::written::{EntryText, List, Named, RetentionText, RowText, Text};
use super::names::Build;
use crate::base::Name;

impl Build<'_> {
    /// `[data]`
    pub(super) fn data(&mut self, rows: &[Named<RowText>]) -> BTreeMap<Name, Row> {
        let mut valid = BTreeMap::new();
        for row in rows {
            let of = self.category(&row.name);
            let body = self.row(&row.name, &row.body);
            if of.is_some() {
                valid.insert(body.of.value, body);
            }
        }
        valid
    }

    /// `[subjects]`
    pub(super) fn subject_rules(&mut self, rows: &[Named<RowText>]) -> BTreeMap<Name, Row> {
        rows.iter().map(|row| (Name::new(row.name.get_ref()), self.row(&row.name, &row.body))).collect()
    }

    fn row(&mut self, of: &Text, row: &RowText) -> Row {
        Row {
            of: self.said(of, Name::new(of.get_ref())),
            purposes: row.purposes.as_ref().map(|list| self.entries("purpose", list, Build::purpose)),
            retention: row.retention.as_ref().and_then(|retention| self.retention(retention)),
            sharing: row.sharing.as_ref().map(|list| self.entries("recipient", list, Build::recipient_or_kind)),
            stores: row.stores.as_ref().map(|list| self.entries("store", list, Build::store)),
            never: row.never.iter().flat_map(|list| list.get_ref()).flat_map(|text| self.never(text)).collect(),
            when: row.when.as_ref().map(|list| {
                let gates = list.get_ref().iter().filter_map(|text| self.gate_ask(text)).collect();
                self.said(list, gates)
            }),
            form: row.form.as_ref().and_then(|form| self.word("unknown_form", "form", form)),
            encrypted: row.encrypted.as_ref().map(|said| self.said(said, *said.get_ref())),
            rights: row.rights.as_ref().map(|list| {
                let rights = self.rights(list);
                self.said(list, rights)
            }),
            controls: row.controls.as_ref().map(|list| self.said(list, self.strings(list))),
            clause: self.string(&row.clause),
            strict: row.derived.as_ref().and_then(|derived| self.derived(derived)),
            text: self.string(&row.text),
        }
    }

    fn derived(&mut self, text: &Text) -> Option<Said<bool>> {
        if text.get_ref() == "strict" {
            return Some(self.said(text, true));
        }
        let said = self.sink.error("bad_value", text.span(), format!("`derived` cannot be `{}`", text.get_ref()));
        said.help("`derived = \"strict\"` says that what is computed from the data is the data; else leave it out");
        None
    }

    fn entries(
        &mut self,
        what: &str,
        list: &List<EntryText>,
        name: impl Fn(&mut Self, &Text) -> Option<Said<Name>>,
    ) -> Said<Vec<Entry>> {
        let mut valid: Vec<Entry> = Vec::new();
        for written in list.get_ref() {
            let found = name(self, &written.name);
            let purposes = written
                .purposes
                .as_ref()
                .map(|purposes| purposes.get_ref().iter().filter_map(|text| self.purpose(text)).collect());
            let form = written.form.as_ref().and_then(|form| self.word("unknown_form", "form", form));
            let when = self.gate_asks(&written.when);
            let Some(found) = found else { continue };
            let entry = Entry { name: found.value, place: self.sink.place(written.span.clone()), purposes, form, when };
            match valid.iter().find(|other| same(other, &entry)) {
                Some(first) => {
                    let (file, place) = (self.sink.source.clone(), first.place);
                    let said =
                        self.sink.error("duplicate", written.span.clone(), format!("{what} `{}` twice", entry.name));
                    said.also(file, place, "first here");
                }
                None => valid.push(entry),
            }
        }
        self.said(list, valid)
    }

    pub(super) fn rights(&mut self, list: &List<EntryText>) -> Vec<RightEntry> {
        let mut valid = Vec::new();
        for written in list.get_ref() {
            let right = self.word("unknown_right", "right", &written.name);
            let when = self.gate_asks(&written.when);
            if let Some(right) = right {
                valid.push(RightEntry { right: right.value, place: self.sink.place(written.span.clone()), when });
            }
        }
        valid
    }

    fn retention(&mut self, retention: &RetentionText) -> Option<Said<Retention>> {
        match retention {
            RetentionText::Every(text) => {
                let length = self.duration(text)?;
                Some(Said::new(Retention::Every(length.value), length.place))
            }
            RetentionText::PerPurpose(lengths) => {
                let mut valid = Vec::new();
                for (purpose, length) in lengths.get_ref() {
                    let (purpose, length) = (self.purpose(purpose), self.duration(length));
                    valid.extend(purpose.zip(length));
                }
                Some(self.said(lengths, Retention::PerPurpose(valid)))
            }
        }
    }
}

/// Whether two entries say the very same, places aside.
fn same(a: &Entry, b: &Entry) -> bool {
    let purposes =
        |entry: &Entry| entry.purposes.as_ref().map(|list| list.iter().map(|said| said.value).collect::<Vec<_>>());
    let when = |entry: &Entry| entry.when.iter().map(|said| said.value).collect::<Vec<_>>();
    let form = |entry: &Entry| entry.form.map(|said| said.value);
    a.name == b.name && purposes(a) == purposes(b) && when(a) == when(b) && form(a) == form(b)
}
