//! Writing out a transcriber with the variables of a match.
//!
//! Text has no invisible groups: a fragment whose parts could bind to its new neighbours gets parentheses (an
//! expression with operators, a pattern with alternatives) or angle brackets (a type before `::`).

use proc_macro2::Delimiter;

use super::matcher::{Binding, Bindings, variables};
use super::rules::{Fragment, Node, Op};
use super::token::Tree;
use super::{Budget, ExpandError};
use crate::base::Name;

/// Transcribes `nodes`; `krate` is what `$crate` becomes.
pub(super) fn transcribe(
    nodes: &[Node],
    bound: &Bindings,
    krate: &str,
    budget: &mut Budget,
) -> Result<Vec<Tree>, ExpandError> {
    let mut out = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        budget.spend(1)?;
        match node {
            Node::Token(tree) => out.push(tree.clone()),
            Node::Crate => out.push(Tree::Ident(krate.into())),
            Node::Group(delimiter, inner) => {
                out.push(Tree::Group(*delimiter, transcribe(inner, bound, krate, budget)?))
            }
            Node::Var(name, _) => match bound.get(name) {
                Some(Binding::One(kind, trees)) => {
                    budget.spend(trees.len())?;
                    let path = matches!(nodes.get(at + 1), Some(Node::Token(next)) if next.is("::"));
                    fragment(*kind, trees, path, &mut out);
                }
                Some(Binding::Many(_)) => return Err(ExpandError::NoRule),
                // A variable of a macro that this one defines.
                None => out.extend([Tree::Punct("$"), Tree::Ident(name.as_str().into())]),
            },
            Node::Repeat { inner, separator, op } => {
                repeat(inner, separator.as_ref(), *op, bound, krate, budget, &mut out)?;
            }
        }
    }
    Ok(out)
}

fn repeat(
    inner: &[Node],
    separator: Option<&Tree>,
    op: Op,
    bound: &Bindings,
    krate: &str,
    budget: &mut Budget,
    out: &mut Vec<Tree>,
) -> Result<(), ExpandError> {
    let mut names: Vec<Name> = Vec::new();
    variables(inner, &mut names);
    let turns = names.iter().filter_map(|name| match bound.get(name) {
        Some(Binding::Many(turns)) => Some(turns.len()),
        _ => None,
    });
    let Some(count) = turns.max() else {
        // Not of this macro, but of one that it defines.
        out.push(Tree::Punct("$"));
        out.push(Tree::Group(Delimiter::Parenthesis, transcribe(inner, bound, krate, budget)?));
        out.extend(separator.cloned());
        out.push(Tree::Punct(match op {
            Op::Any => "*",
            Op::Some => "+",
            Op::Optional => "?",
        }));
        return Ok(());
    };
    for turn in 0..count {
        let mut scoped = bound.clone();
        for name in &names {
            if let Some(Binding::Many(turns)) = bound.get(name) {
                let own = turns.get(turn).ok_or(ExpandError::NoRule)?;
                scoped.insert(*name, own.clone());
            }
        }
        if turn > 0 {
            out.extend(separator.cloned());
        }
        budget.spend(1 + scoped.len())?;
        out.extend(transcribe(inner, &scoped, krate, budget)?);
    }
    Ok(())
}

fn fragment(kind: Fragment, trees: &[Tree], before_path: bool, out: &mut Vec<Tree>) {
    let grouped = match kind {
        Fragment::Expr => trees.len() > 1 && !is_postfix(trees),
        Fragment::Ty => trees.iter().any(|tree| tree.is("+")),
        Fragment::Pat => trees.iter().any(|tree| tree.is("|")),
        _ => false,
    };
    let plain = trees.iter().all(|tree| tree.word().is_some() || tree.is("::"));
    if kind == Fragment::Ty && before_path && !plain {
        out.push(Tree::Punct("<"));
        out.extend(trees.iter().cloned());
        out.push(Tree::Punct(">"));
    } else if grouped {
        out.push(Tree::Group(Delimiter::Parenthesis, trees.to_vec()));
    } else {
        out.extend(trees.iter().cloned());
    }
}

/// Whether an expression is a chain of names, calls, fields and `?`, which nothing can tear apart.
fn is_postfix(trees: &[Tree]) -> bool {
    let starts = !matches!(
        trees.first().and_then(Tree::word),
        Some(
            "if" | "match"
                | "loop"
                | "while"
                | "for"
                | "return"
                | "break"
                | "let"
                | "move"
                | "async"
                | "unsafe"
                | "const"
        )
    );
    starts
        && trees.iter().all(|tree| match tree {
            Tree::Ident(_) | Tree::Literal(_) => true,
            Tree::Group(delimiter, _) => *delimiter != Delimiter::Brace,
            other => other.is(".") || other.is("::") || other.is("?"),
        })
}
