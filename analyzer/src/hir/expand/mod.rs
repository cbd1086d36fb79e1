//! `macro_rules!` by example: a definition and a call's input give text, which is lowered at the call's place.
//!
//! Input: the text of a definition ([`MacroDef::read`]) and of a call. Output: items ([`expand_items`]), members
//! ([`expand_members`]) or expressions in an existing body ([`expand_call`], [`expand_calls`]). Calls inside an expansion come out
//! as macro calls again. All places are the call's. Which definition a path leads to is the caller's to know.
//!
//! Hygiene is that of local variables alone: one that a macro binds does not hide the caller's of the same name.
//! Threads that expand need a stack of [`WORKER_STACK`](super::WORKER_STACK), and lose proc-macro2's spans.

mod bodies;
mod fragment;
mod hygiene;
mod matcher;
mod rules;
mod token;
mod transcribe;

use std::sync::Arc;

use super::item::FileHir;
use super::lower::{Cx, DOLLAR_CRATE, empty};
use super::path::{TypeMacro, TypeRef};
use crate::base::Name;
use crate::source::{Span, too_deep};
use crate::syntax::Lines;

pub use bodies::{expand_call, expand_calls};
pub use rules::MacroDef;

/// Limits of expansion, and what happens there: the call keeps what its reader made of it.
pub mod limits {
    /// Steps of matching and transcribing for one call: a step is about one token.
    pub const STEPS: usize = 400_000;
    /// Tokens that one call may expand to.
    pub const TOKENS: usize = 100_000;
    /// How deep calls inside expansions are expanded.
    pub const DEPTH: u32 = 64;
    /// Calls that are expanded in one body.
    pub const CALLS: usize = 4_000;
}

/// Why a call was not expanded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExpandError {
    /// The input does not lex.
    Unlexed,
    /// No rule fits.
    NoRule,
    /// A limit was reached.
    Budget,
    /// The expansion is no Rust of the kind that is asked for.
    Unparsed,
}

/// A definition and the crate that `$crate` names in it.
#[derive(Clone, Debug)]
pub struct Defined {
    /// The rules.
    pub rules: Arc<MacroDef>,
    /// Its crate.
    pub krate: Name,
}

/// Steps that are left.
struct Budget(usize);

impl Budget {
    fn spend(&mut self, steps: usize) -> Result<(), ExpandError> {
        self.0 = self.0.checked_sub(steps).ok_or(ExpandError::Budget)?;
        Ok(())
    }
}

/// The text that a call with this input expands to: that of the first rule that fits.
///
/// # Errors
/// See [`ExpandError`].
pub fn expand_text(def: &Defined, input: &str) -> Result<String, ExpandError> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let input = token::lex(input).ok_or(ExpandError::Unlexed)?;
    let mut budget = Budget(limits::STEPS);
    let krate = format!("{DOLLAR_CRATE}{}", def.krate);
    for rule in &def.rules.rules {
        if let Some(bound) = matcher::matches(&rule.matcher, &input, &mut budget)? {
            let transcriber = hygiene::keep_apart(&rule.transcriber, &rule.locals, &bound);
            let trees = transcribe::transcribe(&transcriber, &bound, &krate, &mut budget)?;
            if token::size(&trees) > limits::TOKENS {
                return Err(ExpandError::Budget);
            }
            let mut text = String::new();
            token::render(&trees, &mut text);
            return if too_deep(&text).is_some() { Err(ExpandError::Budget) } else { Ok(text) };
        }
    }
    Err(ExpandError::NoRule)
}

/// The items that a call in item position stands for, as a file of their own whose places are all `site`.
///
/// # Errors
/// See [`ExpandError`].
pub fn expand_items(def: &Defined, input: &str, site: Span) -> Result<FileHir, ExpandError> {
    fragment_of(def, input, site, |text, cx| {
        let file = syn::parse_str::<syn::File>(text).ok()?;
        Some(cx.items(&file.items))
    })
}

/// Like [`expand_items`], for a call among the members of an impl or trait.
///
/// # Errors
/// See [`ExpandError`].
pub fn expand_members(def: &Defined, input: &str, site: Span) -> Result<FileHir, ExpandError> {
    fragment_of(def, input, site, |text, cx| cx.members(&text.parse().ok()?))
}

/// The type that a call in type position stands for, and the calls in it.
///
/// # Errors
/// See [`ExpandError`].
pub fn expand_type(def: &Defined, call: &TypeMacro) -> Result<(TypeRef, Vec<Arc<TypeMacro>>), ExpandError> {
    let text = expand_text(def, &call.input)?;
    proc_macro2::extra::invalidate_current_thread_spans();
    let parsed = syn::parse_str::<syn::Type>(&text).map_err(|_| ExpandError::Unparsed)?;
    let mut hir = empty(call.span.file);
    let ty = Cx::new(&mut hir, Lines::new(&text), Some(call.span)).ty(&parsed);
    Ok((ty, hir.type_macros))
}

fn fragment_of(
    def: &Defined,
    input: &str,
    site: Span,
    read: impl FnOnce(&str, &mut Cx<'_>) -> Option<Vec<super::ItemId>>,
) -> Result<FileHir, ExpandError> {
    let text = expand_text(def, input)?;
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut hir = empty(site.file);
    let root = read(&text, &mut Cx::new(&mut hir, Lines::new(&text), Some(site)));
    hir.root = root.ok_or(ExpandError::Unparsed)?;
    Ok(hir)
}
