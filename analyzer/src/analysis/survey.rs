//! What looks personal in the code: the passes up to types, and no flow.

use std::collections::{BTreeMap, BTreeSet};

use super::Config;
use crate::base::Name;
use crate::bind::{Bound, Policies};
use crate::diag::Note;
use crate::findings::{self, Candidate};
use crate::infer::Types;
use crate::source::Input;
use crate::{hir, lower, resolve};

/// Names that tags use, each sorted: what a policy for this code has to know.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Named {
    /// Categories, with the first field, type or site that carries each.
    pub categories: BTreeMap<Name, Name>,
    /// Subjects.
    pub subjects: BTreeSet<Name>,
    /// Purposes.
    pub purposes: BTreeSet<Name>,
    /// Stores.
    pub stores: BTreeSet<Name>,
    /// Recipients.
    pub recipients: BTreeSet<Name>,
    /// Gates.
    pub gates: BTreeSet<Name>,
    /// Events that end a retention.
    pub events: BTreeSet<Name>,
}

impl Named {
    fn of(bound: &Bound<'_>) -> Named {
        let mut named = Named::default();
        for facts in bound.said() {
            named.subjects.extend(facts.subject);
            named.purposes.extend(facts.purposes.iter().copied());
            named.stores.extend(facts.store.iter().copied().chain(facts.rights.iter().map(|(_, store)| *store)));
            named.recipients.extend(facts.share.iter().copied());
            named.gates.extend(facts.gates.iter().copied());
            named.events.extend(facts.events.iter().copied());
        }
        for (of, facts) in &bound.labels {
            for category in &facts.categories {
                let first = named.categories.entry(*category).or_insert(*of);
                *first = (*first).min(*of);
            }
        }
        named
    }
}

/// What a survey yields.
#[derive(Debug, Default)]
pub struct Survey {
    /// Fields that look personal and of which nothing is said, in source order.
    pub candidates: Vec<Candidate>,
    /// Fields that carry a category.
    pub tagged: usize,
    /// Whether any tag stands in judged code.
    pub has_tags: bool,
    /// What tags name.
    pub named: Named,
    /// What is wrong with sources and tags, sorted.
    pub notes: Vec<Note>,
    /// The files.
    pub input: Input,
}

/// Looks for fields that look personal. Policies count by what their binds say.
pub fn survey(input: Input, policies: &Policies, config: &Config) -> Survey {
    let (models, _) = super::models(&input, config);
    let files = hir::lower_all(&input);
    let has_tags = super::tags::any(&input, &files);
    let program = resolve::resolve(input, files);
    let types = Types::new(&program);
    let lowered = lower::lower_reached(&types, |owner| types.infer(owner));
    let bound = Bound::new(&program, &types, &lowered, policies, &models);
    let candidates = findings::candidates(&bound);
    let tagged = bound.fields_tagged;
    let named = Named::of(&bound);
    let notes = super::all_notes(&bound);
    drop(bound);
    drop(types);
    Survey { candidates, tagged, has_tags, named, notes, input: program.input }
}
