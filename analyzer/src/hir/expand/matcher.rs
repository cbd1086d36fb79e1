//! Matching the input of a call against a rule. Repetitions are greedy and never give back, which is what rustc's
//! rules against ambiguity come to.

use std::rc::Rc;

use super::fragment;
use super::rules::{Fragment, Node, Op};
use super::token::Tree;
use super::{Budget, ExpandError};
use crate::base::{Map, Name};

/// What a variable holds.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// A fragment.
    One(Fragment, Rc<[Tree]>),
    /// One for each turn of a repetition.
    Many(Rc<Vec<Binding>>),
}

/// Variables of a match.
pub(super) type Bindings = Map<Name, Binding>;

/// Matches all of `input`; `Ok(None)` when the rule does not fit.
pub(super) fn matches(matcher: &[Node], input: &[Tree], budget: &mut Budget) -> Result<Option<Bindings>, ExpandError> {
    let mut found = Bindings::default();
    let end = sequence(matcher, input, 0, &mut found, budget)?;
    Ok(end.filter(|end| *end == input.len()).map(|_| found))
}

/// Matches a sequence from `at`; returns where it ends.
fn sequence(
    nodes: &[Node],
    input: &[Tree],
    mut at: usize,
    found: &mut Bindings,
    budget: &mut Budget,
) -> Result<Option<usize>, ExpandError> {
    for node in nodes {
        budget.spend(1)?;
        let next = match node {
            Node::Token(token) => (input.get(at) == Some(token)).then_some(at + 1),
            Node::Crate => None,
            Node::Group(delimiter, inner) => match input.get(at) {
                Some(Tree::Group(own, trees)) if own == delimiter => {
                    sequence(inner, trees, 0, found, budget)?.filter(|end| *end == trees.len()).map(|_| at + 1)
                }
                _ => None,
            },
            Node::Var(name, kind) => {
                let len = fragment::length(*kind, &input[at..], budget)?;
                len.map(|len| {
                    found.insert(*name, Binding::One(*kind, input[at..at + len].into()));
                    at + len
                })
            }
            Node::Repeat { inner, separator, op } => repeat(inner, separator.as_ref(), *op, input, at, found, budget)?,
        };
        match next {
            Some(next) => at = next,
            None => return Ok(None),
        }
    }
    Ok(Some(at))
}

fn repeat(
    inner: &[Node],
    separator: Option<&Tree>,
    op: Op,
    input: &[Tree],
    mut at: usize,
    found: &mut Bindings,
    budget: &mut Budget,
) -> Result<Option<usize>, ExpandError> {
    let mut turns: Vec<Bindings> = Vec::new();
    loop {
        let start = match separator {
            Some(separator) if !turns.is_empty() => match input.get(at) == Some(separator) {
                true => at + 1,
                false => break,
            },
            _ => at,
        };
        // A turn that takes nothing would never end.
        if start >= input.len() && !(turns.is_empty() && input.is_empty()) {
            break;
        }
        let mut turn = Bindings::default();
        match sequence(inner, input, start, &mut turn, budget)? {
            Some(end) if end > at => {
                at = end;
                turns.push(turn);
            }
            _ => break,
        }
        if op == Op::Optional {
            break;
        }
    }
    if op == Op::Some && turns.is_empty() {
        return Ok(None);
    }
    let mut names = Vec::new();
    variables(inner, &mut names);
    for name in names {
        let all: Vec<Binding> = turns.iter().filter_map(|turn| turn.get(&name).cloned()).collect();
        found.insert(name, Binding::Many(Rc::new(all)));
    }
    Ok(Some(at))
}

/// Names of the variables in `nodes`, in order.
pub(super) fn variables(nodes: &[Node], out: &mut Vec<Name>) {
    for node in nodes {
        match node {
            Node::Var(name, _) => out.push(*name),
            Node::Group(_, inner) | Node::Repeat { inner, .. } => variables(inner, out),
            Node::Token(_) | Node::Crate => {}
        }
    }
}
