//! `unused_rule`: what a policy allows and no code does. Rows, each purpose, store and recipient in them, and gates.
//!
//! Only what the policy's own file says is looked at: what it extends is written for others, too. Where part of the code is
//! left out, nothing is said. Binds that nothing answers to are told by [`Bound::unused_binds`].

use crate::base::{Idx, Name};
use crate::bind::Bound;
use crate::policy::{Entry, Form, Place, Policy, Row, Said, covers};
use crate::source::Span;

use super::data::{Finding, FlowRecord, Stage};
use super::judge::line;

/// The list of a row that an entry is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Purposes,
    Stores,
    Sharing,
}

/// All findings; `flows` is the inventory.
pub(super) fn findings(bound: &Bound<'_>, flows: &[FlowRecord]) -> Vec<Finding> {
    let input = &bound.program.input;
    if input.partial || input.cfg.features.is_some() || input.cfg.target.is_some() {
        return Vec::new();
    }
    let mut out = Vec::new();
    for (index, governed) in bound.policies.list.iter().enumerate() {
        // What code does under a policy that extends this one, it does under this one, too.
        let is_own = |flow: &&FlowRecord| {
            let package = input.files.get(flow.at.file).map(|file| file.package);
            let governs = package.and_then(|package| bound.policies.index_for(package));
            governs.is_some_and(|other| other == index || extends(bound, other, &governed.policy))
        };
        let use_of = Use { bound, index, policy: &governed.policy, flows: flows.iter().filter(is_own).collect() };
        governed.policy.rows.values().filter(|row| row.of.place.file == 0).for_each(|row| use_of.row(row, &mut out));
        use_of.gates(&mut out);
    }
    out
}

/// One policy and what the code under it does.
struct Use<'a> {
    bound: &'a Bound<'a>,
    index: usize,
    policy: &'a Policy,
    flows: Vec<&'a FlowRecord>,
}

impl Use<'_> {
    fn row(&self, row: &Row, out: &mut Vec<Finding>) {
        let lists = [
            (Key::Purposes, &row.purposes, "purpose"),
            (Key::Stores, &row.stores, "store"),
            (Key::Sharing, &row.sharing, "recipient"),
        ];
        let allows = lists.iter().any(|(_, list, _)| list.as_ref().is_some_and(|list| !list.value.is_empty()));
        let category = row.of.value;
        if !self.handles(category) {
            // A row that only forbids holds by being kept to.
            if allows || row.retention.is_some() {
                let message = format!("no code handles `{category}`, of which this row speaks");
                out.push(self.finding(
                    row.of.place,
                    message,
                    "remove the row, or tag the data that it is meant for",
                    category,
                    None,
                ));
            }
            return;
        }
        for (key, list, word) in lists {
            let ruled: Vec<&FlowRecord> = self.ruled(category, key);
            for entry in list.iter().flat_map(|list| &list.value) {
                if entry.place.file == 0 && !self.is_used(entry, key, &ruled) {
                    let message = match key {
                        Key::Purposes => format!("no code uses `{category}` for {}", entry.name),
                        Key::Stores => format!("no code keeps `{category}` in the store `{}`", entry.name),
                        Key::Sharing => format!("no code gives `{category}` to the recipient `{}`", entry.name),
                    };
                    let help = format!("remove the {word} from the row, or tag the code that it is meant for");
                    out.push(self.finding(entry.place, message, &help, category, Some((key, entry.name))));
                }
            }
        }
    }

    /// Whether any data of the category is tagged or flows under the policy.
    fn handles(&self, category: Name) -> bool {
        let is_of = |name: &Name| self.chain(*name).any(|above| above == category);
        let flows = self.flows.iter().any(|flow| is_of(&flow.data));
        flows || self.bound.said().any(|facts| facts.categories.iter().chain(&facts.returns).any(is_of))
    }

    /// Flows of data for which this row is the one that has the key.
    fn ruled(&self, category: Name, key: Key) -> Vec<&FlowRecord> {
        let has = |row: &Row| match key {
            Key::Purposes => row.purposes.is_some(),
            Key::Stores => row.stores.is_some(),
            Key::Sharing => row.sharing.is_some(),
        };
        let ruling = |data: Name| self.chain(data).find(|name| self.policy.rows.get(name).is_some_and(has));
        self.flows.iter().copied().filter(|flow| ruling(flow.data) == Some(category)).collect()
    }

    /// A category and those above it, nearest first.
    fn chain(&self, category: Name) -> impl Iterator<Item = Name> + use<> {
        let mut chain = self.policy.categories.chain(&category);
        if !chain.contains(&category) {
            chain.insert(0, category);
        }
        chain.into_iter()
    }

    /// Gates that are declared, and that neither a rule asks for nor code checks.
    fn gates(&self, out: &mut Vec<Finding>) {
        let rows = self.policy.rows.values().chain(self.policy.subjects.values()).flat_map(Row::asked);
        let stores = self.policy.stores.values().flat_map(|store| &store.rights);
        let asked: Vec<Said<_>> = rows.chain(stores.flat_map(|right| right.when.iter().copied())).collect();
        for gate in self.policy.gates.values().filter(|gate| gate.name.place.file == 0) {
            let name = gate.name.value;
            let is_asked = asked.iter().any(|ask| ask.value.accepts(&name));
            if !is_asked && !self.bound.gates.contains(&name) {
                let message = format!("no rule asks for the gate `{name}`, and no code checks it");
                let finding = self.finding(gate.name.place, message, "remove it, or ask for it by `when`", name, None);
                out.push(Finding { data: Vec::new(), gate: Some(name), ..finding });
            }
        }
    }

    /// Whether some flow makes use of an entry, or may: the purpose or host of some is not known.
    fn is_used(&self, entry: &Entry, key: Key, flows: &[&FlowRecord]) -> bool {
        flows.iter().any(|flow| match key {
            Key::Purposes => {
                flow.purposes.is_empty() || flow.purposes.iter().any(|purpose| covers(&entry.name, purpose))
            }
            Key::Stores => flow.store == Some(entry.name),
            Key::Sharing => {
                let is_unknown = flow.stage == Stage::Share && flow.recipient.is_none();
                is_unknown || flow.recipient.is_some_and(|recipient| self.policy.speaks_of(entry.name, recipient))
            }
        })
    }

    fn finding(&self, place: Place, message: String, help: &str, row: Name, entry: Option<(Key, Name)>) -> Finding {
        let name = "unused_rule";
        let said = |key: Key| entry.filter(|(of, _)| *of == key).map(|(_, name)| name);
        Finding {
            id: String::new(),
            name,
            level: self.policy.level(name),
            message,
            data: vec![row],
            form: Form::Raw,
            subject: None,
            stage: Stage::Use,
            purposes: said(Key::Purposes).into_iter().collect(),
            store: said(Key::Stores),
            recipient: said(Key::Sharing),
            gate: None,
            item: row,
            // It is about no code.
            at: Span { file: Idx::new(0), line: 0, column: 0, len: 0 },
            target: row,
            policy: line(self.bound, self.index, place),
            trace: Vec::new(),
            help: help.to_owned(),
            guessed: false,
            suppressed: None,
        }
    }
}

/// Whether the policy at `index` extends `parent`.
fn extends(bound: &Bound<'_>, index: usize, parent: &Policy) -> bool {
    let own = parent.files.first().map(|file| &file.path);
    own.is_some() && bound.policies.get(index).files.iter().skip(1).any(|file| Some(&file.path) == own)
}
