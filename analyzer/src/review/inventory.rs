//! The inventory of a run, and how it differs from one that was written down.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::Flow;
use super::lockfile::Locked;
use crate::base::Name;
use crate::findings::{Analysis, FlowRecord};
use crate::source::{Input, Span};

/// All flows of a run, each with the first place where it ends.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inventory {
    /// Sorted; the place is `None` for flows that were read from a document.
    pub flows: BTreeMap<Flow, Option<Span>>,
}

/// How the code differs from `privacy.lock`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LockChange {
    /// Path of the file, relative to the workspace.
    pub file: String,
    /// Flows of the code that the file does not have, with the first place of each.
    pub new: Vec<(Flow, Option<Span>)>,
    /// Flows of the file that the code does not have, with their line.
    pub gone: Vec<(Flow, u32)>,
}

impl Inventory {
    /// The inventory of a run over `input`.
    pub fn of(input: &Input, analysis: &Analysis) -> Inventory {
        let mut flows: BTreeMap<Flow, Option<Span>> = BTreeMap::new();
        for record in &analysis.flows {
            let package = package_of(input, record);
            for flow in Flow::of(record, package) {
                let first = flows.entry(flow).or_insert(Some(record.at));
                *first = (*first).min(Some(record.at));
            }
        }
        Inventory { flows }
    }

    /// How it differs from the file at `path`.
    pub fn against(&self, path: &str, locked: &Locked) -> LockChange {
        let known: BTreeSet<&Flow> = locked.flows.iter().map(|(flow, _)| flow).collect();
        let new = self.flows.iter().filter(|(flow, _)| !known.contains(flow));
        let gone = locked.flows.iter().filter(|(flow, _)| !self.flows.contains_key(flow));
        LockChange {
            file: path.to_owned(),
            new: new.map(|(flow, at)| (flow.clone(), *at)).collect(),
            gone: gone.cloned().collect(),
        }
    }
}

impl LockChange {
    /// Whether code and file say the same.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty()
    }
}

/// The package whose code a flow ends in.
pub fn package_of(input: &Input, record: &FlowRecord) -> Name {
    let file = input.files.get(record.at.file).filter(|_| record.at.line > 0);
    let package = file.and_then(|file| input.packages.get(file.package));
    package.map_or_else(|| crate_of(record.item), |package| Name::new(&package.name))
}

/// The crate that a path starts with, also that of `<krate::Type as Trait>::function`.
fn crate_of(item: Name) -> Name {
    let path = item.as_str().trim_start_matches('<');
    Name::new(path.split("::").next().unwrap_or(path))
}
