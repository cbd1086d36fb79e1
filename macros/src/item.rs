//! Finds its way in the tokens of an item: what it is, where its fields or parameters stand. The item is not parsed, so
//! that it comes out as it went in, whatever syntax it is written in.

use privacy_tags_grammar::Place;
use proc_macro2::{Delimiter, TokenTree};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A struct or a union, and the index of the group of its fields.
    Struct(Option<usize>),
    /// An enum, and the index of the group of its variants.
    Enum(usize),
    /// A function, and the index of the group of its parameters.
    Function(usize),
    /// An impl, a trait or an inline module.
    Container,
    /// `mod name;`
    OuterModule,
    /// `type Name = …;`
    Alias,
    /// `extern "C" { … }`
    ExternBlock,
    /// Anything else.
    Other,
}

impl Shape {
    /// Where a tag stands that stands on such an item.
    pub(crate) fn place(self) -> Place {
        match self {
            Shape::Struct(_) | Shape::Enum(_) => Place::Type,
            Shape::Function(_) => Place::Function,
            Shape::Container => Place::Container,
            Shape::OuterModule | Shape::Alias | Shape::ExternBlock | Shape::Other => Place::Elsewhere,
        }
    }
}

/// The number of tokens of the attributes an item begins with.
pub(crate) fn attributes_end(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while is_attribute(&tokens[at..]) {
        at += 2;
    }
    at
}

/// Whether an outer attribute stands here: `#` and brackets.
pub(crate) fn is_attribute(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(pound), TokenTree::Group(group), ..]
        if pound.as_char() == '#' && group.delimiter() == Delimiter::Bracket)
}

/// What the item is. `tokens` are all of it, attributes included.
pub(crate) fn shape_of(tokens: &[TokenTree]) -> Shape {
    let mut at = attributes_end(tokens);
    while let Some(token) = tokens.get(at) {
        let TokenTree::Ident(word) = token else {
            // `pub(crate)`, the name of an ABI, a visibility that `macro_rules!` inserted.
            at += 1;
            continue;
        };
        let next = tokens.get(at + 1);
        let next_word = match next {
            Some(TokenTree::Ident(next)) => next.to_string(),
            _ => String::new(),
        };
        match word.to_string().as_str() {
            "struct" => return Shape::Struct(fields(tokens, at)),
            "union" if !next_word.is_empty() => return Shape::Struct(fields(tokens, at)),
            "enum" => return last_braces(tokens).map_or(Shape::Other, Shape::Enum),
            "fn" => return parenthesis(tokens, at).map_or(Shape::Other, Shape::Function),
            "impl" | "trait" => return Shape::Container,
            "mod" if last_braces(tokens).is_some() => return Shape::Container,
            "mod" => return Shape::OuterModule,
            "type" => return Shape::Alias,
            "extern" if next_word == "crate" => return Shape::Other,
            "extern" => match (next, tokens.get(at + 2)) {
                (Some(TokenTree::Group(_)), _) => return Shape::ExternBlock,
                (Some(TokenTree::Literal(_)), Some(TokenTree::Group(_))) => {
                    return Shape::ExternBlock;
                }
                _ => {}
            },
            "const" if !QUALIFIERS.contains(&next_word.as_str()) => return Shape::Other,
            word if QUALIFIERS.contains(&word) => {}
            _ => return Shape::Other,
        }
        at += 1;
    }
    Shape::Other
}

/// Words that may stand before `fn`, `impl`, `trait`, `mod` or a type, and those that end such a row after `const`.
const QUALIFIERS: &[&str] =
    &["pub", "crate", "const", "async", "gen", "unsafe", "safe", "extern", "default", "auto", "fn", "impl", "trait"];

fn last_braces(tokens: &[TokenTree]) -> Option<usize> {
    let last = tokens.len().checked_sub(1)?;
    matches!(&tokens[last], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace).then_some(last)
}

/// The fields of a struct are the braces it ends in, or the parentheses after its name and generics.
fn fields(tokens: &[TokenTree], at: usize) -> Option<usize> {
    last_braces(tokens).or_else(|| parenthesis(tokens, at))
}

/// The first parentheses after `at` that are not within `<…>`.
fn parenthesis(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (i, token) in tokens.iter().enumerate().skip(at + 1) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !ends_arrow(tokens, i) => {
                depth = depth.saturating_sub(1)
            }
            TokenTree::Ident(word) if depth == 0 && word == "where" => return None,
            TokenTree::Group(group) if depth == 0 && group.delimiter() == Delimiter::Parenthesis => {
                return Some(i);
            }
            _ => {}
        }
    }
    None
}

/// Whether the `>` at `i` is that of `->`.
fn ends_arrow(tokens: &[TokenTree], i: usize) -> bool {
    matches!(i.checked_sub(1).map(|i| &tokens[i]), Some(TokenTree::Punct(punct)) if punct.as_char() == '-')
}
