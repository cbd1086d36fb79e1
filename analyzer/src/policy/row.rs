//! What the policy says of one category and subject: rows put together, key by key.

use super::model::{Entry, GateAsk, Never, Policy, Retention, RightEntry, Row};
use super::place::{Place, Said};
use super::words::Form;
use crate::base::Name;

/// What holds for a category, and for a subject when it was asked for one.
///
/// Each key is that of the row with the longest matching name which says it; `never` is that of all of them.
/// The rules of subjects stand beside it and narrow it: a question is answered with yes only when all say yes.
#[derive(Clone, Debug)]
pub struct EffectiveRow<'p> {
    pub(super) policy: &'p Policy,
    /// The category that was asked for.
    pub category: Name,
    /// The rows that cover it, longest name first; never empty.
    pub rows: Vec<&'p Row>,
    /// The rules of the subject, longest name first.
    pub subjects: Vec<&'p Row>,
}

impl<'p> EffectiveRow<'p> {
    pub(super) fn new(policy: &'p Policy, category: Name, rows: Vec<&'p Row>, subjects: Vec<&'p Row>) -> Self {
        EffectiveRow { policy, category, rows, subjects }
    }

    /// The header of the row with the longest name.
    pub fn place(&self) -> Place {
        self.rows[0].of.place
    }

    /// The first value that a row says, longest name first.
    pub(super) fn first<T>(&self, key: impl Fn(&'p Row) -> Option<&'p T>) -> Option<&'p T> {
        self.rows.iter().find_map(|row| key(row))
    }

    /// `purposes`
    pub fn purposes(&self) -> Option<&'p Said<Vec<Entry>>> {
        self.first(|row| row.purposes.as_ref())
    }

    /// `sharing`
    pub fn sharing(&self) -> Option<&'p Said<Vec<Entry>>> {
        self.first(|row| row.sharing.as_ref())
    }

    /// `stores`
    pub fn stores(&self) -> Option<&'p Said<Vec<Entry>>> {
        self.first(|row| row.stores.as_ref())
    }

    /// `retention`, of the row alone.
    pub fn retention(&self) -> Option<&'p Said<Retention>> {
        self.first(|row| row.retention.as_ref())
    }

    /// `form`: the least identifiable that the row and the subject's rules ask for.
    pub fn form(&self) -> Option<Said<Form>> {
        let row = self.first(|row| row.form.as_ref()).copied();
        let subjects = self.subjects.iter().filter_map(|row| row.form);
        row.into_iter().chain(subjects).max_by_key(|form| form.value)
    }

    /// Whether, and where, it must rest in encrypted stores only.
    pub fn encrypted(&self) -> Option<Place> {
        let row = self.first(|row| row.encrypted.as_ref()).copied();
        let mut all = row.into_iter().chain(self.subjects.iter().filter_map(|row| row.encrypted));
        all.find(|said| said.value).map(|said| said.place)
    }

    /// The gates before any processing: those of the row, then those of the subject.
    pub fn when(&self) -> Vec<Said<GateAsk>> {
        let row = self.first(|row| row.when.as_ref()).into_iter();
        let subjects = self.subjects.iter().filter_map(|row| row.when.as_ref());
        row.chain(subjects).flat_map(|when| when.value.iter().copied()).collect()
    }

    /// `rights`, of the row, then of the subject.
    pub fn rights(&self) -> Vec<&'p RightEntry> {
        let row = self.first(|row| row.rights.as_ref()).into_iter();
        let subjects = self.subjects.iter().filter_map(|row| row.rights.as_ref());
        row.chain(subjects).flat_map(|rights| &rights.value).collect()
    }

    /// `controls`
    pub fn controls(&self) -> &'p [Said<String>] {
        self.first(|row| row.controls.as_ref()).map_or(&[], |said| &said.value)
    }

    /// `clause`
    pub fn clause(&self) -> Option<&'p Said<String>> {
        self.first(|row| row.clause.as_ref())
    }

    /// Whether what is computed from the data is the data (`derived = "strict"`).
    pub fn strict(&self) -> bool {
        self.first(|row| row.strict.as_ref()).is_some_and(|said| said.value)
    }

    /// `never` of every row that covers the category, then of the subject.
    pub fn never(&self) -> impl Iterator<Item = Said<Never>> + '_ {
        self.rows.iter().chain(&self.subjects).flat_map(|row| row.never.iter().copied())
    }
}
