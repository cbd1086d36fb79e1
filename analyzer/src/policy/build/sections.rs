//! Stores, recipients and the other declarations, as written → valid.

use std::collections::BTreeMap;

use super::super::model::{Note, OwnCategory, Recipient, Requirement, Store};
use super::super::place::Said;
use super::super::regions::{code_of, is_region};
use super::super::words::Level;
use super::super::written::{CategoryText, List, Named, NoteText, RecipientText, StoreText, Text};
use super::names::Build;
use crate::base::Name;

impl Build<'_> {
    pub(super) fn stores(&mut self, stores: &[Named<StoreText>]) -> BTreeMap<Name, Store> {
        stores.iter().map(|store| (Name::new(store.name.get_ref()), self.one_store(store))).collect()
    }

    fn one_store(&mut self, Named { name, body }: &Named<StoreText>) -> Store {
        Store {
            name: self.said(name, Name::new(name.get_ref())),
            location: body.location.as_ref().and_then(|text| self.word("bad_value", "place of a store", text)),
            retention: body.retention.as_ref().and_then(|text| self.duration(text)),
            until: body.until.as_ref().and_then(|text| self.free_name("an event", text)),
            region: body.region.as_ref().map(|text| self.region(text)),
            encrypted: body.encrypted.as_ref().map(|said| self.said(said, *said.get_ref())),
            tables: body.tables.as_ref().map_or_else(Vec::new, |list| self.strings(list)),
            mapping: body.mapping.as_ref().map(|said| self.said(said, *said.get_ref())),
            rights: body.rights.as_ref().map_or_else(Vec::new, |list| self.rights(list)),
            controls: body.controls.as_ref().map_or_else(Vec::new, |list| self.strings(list)),
            clause: self.string(&body.clause),
            text: self.string(&body.text),
        }
    }

    pub(super) fn recipients(&mut self, recipients: &[Named<RecipientText>]) -> BTreeMap<Name, Recipient> {
        let mut valid = BTreeMap::new();
        for Named { name, body } in recipients {
            let recipient = Recipient {
                name: self.said(name, Name::new(name.get_ref())),
                kind: body.kind.as_ref().and_then(|text| self.word("unknown_kind", "kind of recipient", text)),
                region: body.region.as_ref().map(|text| self.region(text)),
                hosts: body.hosts.iter().flat_map(|list| list.get_ref()).filter_map(|host| self.host(host)).collect(),
                contract: self.string(&body.contract),
                text: self.string(&body.text),
            };
            valid.insert(recipient.name.value, recipient);
        }
        self.hosts_once(&valid);
        valid
    }

    /// A region as it stands; a warning where it is no code that anybody else would write.
    fn region(&mut self, text: &Text) -> Said<String> {
        let word = text.get_ref();
        if !is_region(word) {
            let said = self.sink.warn("unknown_region", text.span(), format!("`{word}` is no code of a region"));
            said.help(match code_of(word) {
                Some(code) => format!("did you mean `{code}`?"),
                None => "write a country as in ISO 3166 (`DE`), a part of one (`US-CA`), `EU`, `EEA`, or a region of a cloud \
                         (`eu-west-1`)"
                    .to_owned(),
            });
        }
        self.said(text, word.clone())
    }

    fn host(&mut self, text: &Text) -> Option<Said<String>> {
        let host = text.get_ref().as_str();
        let name = host.strip_prefix("*.").unwrap_or(host);
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        if !name.is_empty() && name.chars().all(fits) {
            return Some(self.said(text, host.trim_end_matches('.').to_lowercase()));
        }
        let rest = host.split_once("://").map_or(host, |(_, rest)| rest);
        let bare = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let said = self.sink.error("bad_value", text.span(), format!("`{host}` is no host"));
        let example = if bare.is_empty() || bare.contains('*') { "www.example.com" } else { bare };
        said.help(format!("write the host alone, as `{example}`, or `*.example.com` for all below"));
        None
    }

    /// One host belongs to one recipient.
    fn hosts_once(&mut self, recipients: &BTreeMap<Name, Recipient>) {
        let mut claims: Vec<(&str, &Recipient, &Said<String>)> = Vec::new();
        let mut all: Vec<_> = recipients.values().flat_map(|r| r.hosts.iter().map(move |host| (r, host))).collect();
        all.sort_by_key(|(_, host)| host.place);
        for (recipient, host) in all {
            match claims.iter().find(|(claim, _, _)| *claim == host.value) {
                Some((_, of, first)) => {
                    let message = format!("the host `{}` belongs to `{}` already", host.value, of.name.value);
                    let (file, place) = (self.sink.source.clone(), first.place);
                    let span = host.place.start as usize..host.place.end as usize;
                    self.sink.error("duplicate", span, message).also(file, place, "first here");
                }
                None => claims.push((&host.value, recipient, host)),
            }
        }
    }

    pub(super) fn notes(&mut self, notes: &[Named<NoteText>]) -> BTreeMap<Name, Note> {
        let note = |note: &Named<NoteText>| {
            let name = self.said(&note.name, Name::new(note.name.get_ref()));
            (name.value, Note { name, text: self.string(&note.body.text) })
        };
        notes.iter().map(note).collect()
    }

    /// Declared gates and purposes must be names.
    pub(super) fn names_of<T>(&mut self, what: &str, tables: &[Named<T>]) {
        for table in tables {
            self.free_name(what, &table.name);
        }
    }

    pub(super) fn taxonomy(&mut self, own: &[Named<CategoryText>]) -> BTreeMap<Name, OwnCategory> {
        let mut valid = BTreeMap::new();
        for Named { name, body } in own {
            if privacy_policies::is_name(privacy_policies::CATEGORY_NAMES, name.get_ref()) {
                let said =
                    self.sink.error("duplicate", name.span(), format!("category `{}` is built in", name.get_ref()));
                said.help("choose another name for an own category");
                continue;
            }
            self.free_name("a category", name);
            let Some(parent) = body.parent.as_ref().and_then(|parent| self.category(parent)) else {
                continue;
            };
            let name = self.said(name, Name::new(name.get_ref()));
            valid.insert(name.value, OwnCategory { name, parent, text: self.string(&body.text) });
        }
        self.cycles(&mut valid);
        for own in valid.values() {
            self.categories.set_parent(own.name.value, own.parent.value);
        }
        valid
    }

    /// Following parents must end.
    fn cycles(&mut self, own: &mut BTreeMap<Name, OwnCategory>) {
        let names: Vec<Name> = own.keys().copied().collect();
        for name in names {
            let mut at = name;
            for _ in 0..=own.len() {
                match own.get(&at) {
                    Some(category) => at = category.parent.value,
                    None => break,
                }
                if at == name {
                    if let Some(category) = own.remove(&name) {
                        let place = category.parent.place;
                        let span = place.start as usize..place.end as usize;
                        self.sink.error("taxonomy_cycle", span, format!("category `{name}` is its own ancestor"));
                    }
                    break;
                }
            }
        }
    }

    pub(super) fn transfers(&mut self, lines: &[Named<List<Text>>]) -> BTreeMap<Name, Said<Vec<Said<String>>>> {
        let mut valid = BTreeMap::new();
        for line in lines {
            if line.name.get_ref() == "*" || self.category(&line.name).is_some() {
                let regions = line.body.get_ref().iter().map(|text| self.region(text)).collect();
                valid.insert(Name::new(line.name.get_ref()), self.said(&line.body, regions));
            }
        }
        valid
    }

    pub(super) fn levels(&mut self, lines: &[Named<Text>]) -> BTreeMap<&'static str, Said<Level>> {
        let mut valid = BTreeMap::new();
        for line in lines {
            let finding = self.finding(&line.name);
            let level = self.word("unknown_level", "level", &line.body);
            valid.extend(finding.map(|finding| finding.value).zip(level));
        }
        valid
    }

    /// `require`: `policy`, `subjects.minor`, or the subject alone.
    pub(super) fn require(&mut self, list: &Option<List<Text>>) -> Vec<Said<Requirement>> {
        let mut valid = Vec::new();
        for text in list.iter().flat_map(|list| list.get_ref()) {
            let word = text.get_ref().as_str();
            if word == "policy" {
                valid.push(self.said(text, Requirement::Policy));
                continue;
            }
            let subject = Name::new(word.strip_prefix("subjects.").unwrap_or(word));
            if self.is_subject(subject) {
                valid.push(self.said(text, Requirement::Subject(subject)));
                continue;
            }
            let subjects: Vec<String> = self.subjects().map(|subject| format!("subjects.{subject}")).collect();
            let known = subjects.iter().map(String::as_str).chain(["policy"]);
            let help = || "it is `policy`, or a subject that the policy declares, as `subjects.minor`".to_owned();
            self.sink.unknown("unknown_requirement", text.span(), "requirement", word, known, help);
        }
        valid
    }
}
