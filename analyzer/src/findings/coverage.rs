//! How much of a program was seen, as plain data.

use crate::ty::Reason;

/// How much was seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Coverage {
    /// Files read.
    pub files: usize,
    /// Lines read.
    pub lines: usize,
    /// Functions with a body, closures aside, in judged code.
    pub functions: usize,
    /// Calls in judged code.
    pub calls: usize,
    /// Of them, those that lead to a function of the workspace, a stub or a named foreign function.
    pub calls_resolved: usize,
    /// Of those, calls into the workspace.
    pub calls_workspace: usize,
    /// Calls to functions that a stub or model describes.
    pub calls_modelled: usize,
    /// Calls to foreign functions that are known by name alone.
    pub calls_foreign: usize,
    /// Of all that are resolved, those whose function was chosen by its name among several that may be meant.
    pub calls_guessed: usize,
    /// Calls that lead nowhere, by reason.
    pub calls_unknown: Unknown,
    /// Crates whose signatures were read from the local registry: what is known depends on what the machine has.
    pub registry_crates: usize,
    /// Fields with a category.
    pub fields_tagged: usize,
    /// Fields that look personal and carry none.
    pub fields_untagged: usize,
}

/// How many calls lead nowhere, by reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unknown([usize; Unknown::WORDS.len()]);

impl Unknown {
    /// Each reason with its name in documents, and in words.
    const WORDS: [(Reason, &'static str, &'static str); 10] = [
        (Reason::Foreign, "foreign", "on what foreign code gave"),
        (Reason::Cascade, "cascade", "on what is itself unknown"),
        (Reason::NoMethod, "no_method", "a method nothing known has"),
        (Reason::NoField, "no_field", "on an unknown field"),
        (Reason::UnresolvedPath, "no_path", "a path that leads nowhere"),
        (Reason::Ambiguous, "ambiguous", "a type that nothing decides"),
        (Reason::Projection, "projection", "an associated type that is not known"),
        (Reason::OpaqueMacro, "macro", "out of an opaque macro"),
        (Reason::Unreadable, "unreadable", "unreadable code"),
        (Reason::Budget, "budget", "a budget ended"),
    ];

    /// Counts one more.
    pub fn add(&mut self, reason: Reason) {
        if let Some(at) = Self::WORDS.iter().position(|(known, ..)| *known == reason) {
            self.0[at] += 1;
        }
    }

    /// Name, words and number of each reason there was, the most frequent first.
    pub fn reasons(&self) -> Vec<(&'static str, &'static str, usize)> {
        let all = Self::WORDS.iter().zip(self.0).map(|((_, name, words), number)| (*name, *words, number));
        let mut found: Vec<_> = all.filter(|(.., number)| *number > 0).collect();
        found.sort_by_key(|(.., number)| std::cmp::Reverse(*number));
        found
    }
}
