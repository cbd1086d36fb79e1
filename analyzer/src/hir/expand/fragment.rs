//! How much of the input a fragment takes. What needs a parser is offered to syn in growing prefixes, each ending
//! before a token that may follow such a fragment: rustc's follow sets make the shortest one right.

use proc_macro2::Delimiter;
use syn::parse::{ParseStream, Parser as _};

use super::rules::Fragment;
use super::token::{Tree, size, to_stream};
use super::{Budget, ExpandError};

/// Trees at the start of `input` that a fragment of this kind takes; `None` when there is none.
pub(super) fn length(kind: Fragment, input: &[Tree], budget: &mut Budget) -> Result<Option<usize>, ExpandError> {
    Ok(match kind {
        Fragment::Tt => (!input.is_empty()).then_some(1),
        Fragment::Ident => matches!(input.first(), Some(Tree::Ident(word)) if &**word != "_").then_some(1),
        Fragment::Lifetime => matches!(input.first(), Some(Tree::Lifetime(_))).then_some(1),
        Fragment::Block => matches!(input.first(), Some(Tree::Group(Delimiter::Brace, _))).then_some(1),
        Fragment::Literal => literal(input),
        Fragment::Vis => Some(visibility(input)),
        Fragment::Item => item(input, budget)?,
        Fragment::Unsaid => None,
        // An empty statement.
        Fragment::Stmt if input.first().is_some_and(|first| first.is(";")) => Some(1),
        _ if simple(kind, input) => Some(1),
        _ => return parsed(kind, input, budget),
    })
}

fn literal(input: &[Tree]) -> Option<usize> {
    match input {
        [Tree::Literal(_), ..] => Some(1),
        [Tree::Ident(word), ..] if matches!(&**word, "true" | "false") => Some(1),
        [Tree::Punct("-"), Tree::Literal(_), ..] => Some(2),
        _ => None,
    }
}

fn visibility(input: &[Tree]) -> usize {
    match input {
        [Tree::Ident(word), Tree::Group(Delimiter::Parenthesis, inner), ..] if &**word == "pub" => {
            let scope = inner.first().and_then(Tree::word);
            1 + usize::from(matches!(scope, Some("crate" | "self" | "super" | "in")))
        }
        [Tree::Ident(word), ..] if &**word == "pub" => 1,
        _ => 0,
    }
}

/// The commonest case without a parser: one tree before a separator.
fn simple(kind: Fragment, input: &[Tree]) -> bool {
    let ends = input.get(1).is_none_or(|next| next.is(",") || next.is(";") || next.is("=>"));
    ends && match input.first() {
        Some(Tree::Ident(word)) => match kind {
            Fragment::Expr => {
                syn::parse_str::<syn::Ident>(word).is_ok() || matches!(&**word, "self" | "true" | "false")
            }
            _ => syn::parse_str::<syn::Ident>(word).is_ok(),
        },
        Some(Tree::Literal(_)) => matches!(kind, Fragment::Expr | Fragment::Pat | Fragment::PatParam),
        _ => false,
    }
}

/// Whether a fragment of this kind may end before `next`.
fn follows(kind: Fragment, next: &Tree) -> bool {
    let word = next.word().unwrap_or("");
    match kind {
        Fragment::Expr => next.is(",") || next.is(";") || next.is("=>"),
        // A statement that ends in a block may be followed by the next one.
        Fragment::Stmt => ![".", "?"].iter().any(|op| next.is(op)) && word != "else",
        Fragment::Ty | Fragment::Path => {
            [",", "=>", ":", "=", ">", ";", "|", ">>"].iter().any(|op| next.is(op))
                || matches!(next, Tree::Group(Delimiter::Brace | Delimiter::Bracket, _))
                || matches!(word, "as" | "where")
        }
        Fragment::Pat => next.is("=>") || next.is(",") || next.is("=") || matches!(word, "if" | "in"),
        Fragment::PatParam => {
            next.is("=>") || next.is(",") || next.is("=") || next.is("|") || matches!(word, "if" | "in")
        }
        Fragment::Meta => !next.is("=") && !next.is("::") && !matches!(next, Tree::Group(..)),
        _ => true,
    }
}

fn parsed(kind: Fragment, input: &[Tree], budget: &mut Budget) -> Result<Option<usize>, ExpandError> {
    for len in 1..=input.len() {
        let separated = |next: &Tree| next.is(",") || next.is(";") || next.is("=>");
        let whole = kind != Fragment::Stmt || matches!(input[len - 1], Tree::Group(Delimiter::Brace, _));
        if input.get(len).is_some_and(|next| !follows(kind, next) || !whole && !separated(next)) {
            continue;
        }
        budget.spend(size(&input[..len]))?;
        if to_stream(&input[..len]).is_some_and(|tokens| fits(kind, tokens)) {
            return Ok(Some(len));
        }
    }
    Ok(None)
}

fn fits(kind: Fragment, tokens: proc_macro2::TokenStream) -> bool {
    match kind {
        Fragment::Expr => syn::parse2::<syn::Expr>(tokens).is_ok(),
        Fragment::Ty => syn::parse2::<syn::Type>(tokens).is_ok(),
        Fragment::Path => syn::parse2::<syn::Path>(tokens).is_ok(),
        Fragment::Pat => syn::Pat::parse_multi_with_leading_vert.parse2(tokens).is_ok(),
        Fragment::PatParam => syn::Pat::parse_single.parse2(tokens).is_ok(),
        Fragment::Meta => syn::parse2::<syn::Meta>(tokens).is_ok(),
        // A statement fragment ends before its semicolon, which `let` needs to be read.
        Fragment::Stmt => {
            let ended: proc_macro2::TokenStream = tokens.clone().into_iter().chain(semicolon()).collect();
            let one = |input: ParseStream<'_>| syn::Block::parse_within(input).map(|stmts| stmts.len());
            one.parse2(tokens).is_ok_and(|count| count == 1) || one.parse2(ended).is_ok_and(|count| count == 1)
        }
        _ => false,
    }
}

fn semicolon() -> proc_macro2::TokenStream {
    let punct = proc_macro2::Punct::new(';', proc_macro2::Spacing::Alone);
    proc_macro2::TokenTree::Punct(punct).into()
}

/// An item ends where it ends: the rest is counted.
fn item(input: &[Tree], budget: &mut Budget) -> Result<Option<usize>, ExpandError> {
    for (at, tree) in input.iter().enumerate() {
        let ends = tree.is(";") || matches!(tree, Tree::Group(Delimiter::Brace, _));
        if !ends {
            continue;
        }
        budget.spend(size(&input[..=at]))?;
        let read = to_stream(&input[..=at]).map(syn::parse2::<syn::Item>);
        if matches!(read, Some(Ok(_))) {
            return Ok(Some(at + 1));
        }
    }
    Ok(None)
}
