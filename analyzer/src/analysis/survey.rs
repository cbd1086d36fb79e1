//! What looks personal in the code: the passes up to types, and no flow.

use super::Config;
use crate::bind::{Bound, Policies};
use crate::diag::Note;
use crate::findings::{self, Candidate};
use crate::infer::Types;
use crate::source::Input;
use crate::{hir, lower, resolve};

/// What a survey yields.
#[derive(Debug, Default)]
pub struct Survey {
    /// Fields that look personal and of which nothing is said, in source order.
    pub candidates: Vec<Candidate>,
    /// Fields that carry a category.
    pub tagged: usize,
    /// Whether any tag stands in judged code.
    pub has_tags: bool,
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
    let notes = super::all_notes(&bound);
    drop(bound);
    drop(types);
    Survey { candidates, tagged, has_tags, notes, input: program.input }
}
