//! Token trees of our own: shared between threads, with operators glued as rustc glues them, written back as text.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A token or a group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Tree {
    /// An identifier or keyword, raw prefix included.
    Ident(Box<str>),
    /// A lifetime with its tick.
    Lifetime(Box<str>),
    /// A literal as written.
    Literal(Box<str>),
    /// An operator or separator, whole: `=>`, `::`.
    Punct(&'static str),
    /// A group.
    Group(Delimiter, Vec<Tree>),
}

impl Tree {
    pub(super) fn is(&self, punct: &str) -> bool {
        matches!(self, Tree::Punct(own) if *own == punct)
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Tree::Ident(word) => Some(word),
            _ => None,
        }
    }
}

/// Operators of more than one character, longest first.
const GLUED: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "==", "=>", "!=", "<=", ">=", "&&", "||", "->", "<-", "::", "..", "<<", ">>", "+=",
    "-=", "*=", "/=", "%=", "^=", "&=", "|=",
];
const SINGLE: [&str; 25] = [
    "=", "<", ">", "!", "~", "+", "-", "*", "/", "%", "^", "&", "|", "@", ".", ",", ";", ":", "#", "$", "?", "'", "\\",
    "`", "\"",
];

/// The trees of a text; `None` when it does not lex.
pub(super) fn lex(text: &str) -> Option<Vec<Tree>> {
    text.parse::<TokenStream>().ok().map(convert)
}

fn convert(tokens: TokenStream) -> Vec<Tree> {
    let mut out = Vec::new();
    let mut run = String::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => out.push(Tree::Group(group.delimiter(), convert(group.stream()))),
            TokenTree::Ident(ident) => out.push(Tree::Ident(ident.to_string().into())),
            TokenTree::Literal(literal) => out.push(Tree::Literal(literal.to_string().into())),
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                if let Some(TokenTree::Ident(name)) = tokens.next() {
                    out.push(Tree::Lifetime(format!("'{name}").into()));
                }
            }
            TokenTree::Punct(punct) => {
                run.push(punct.as_char());
                let joined = punct.spacing() == Spacing::Joint
                    && matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() != '\'');
                if !joined {
                    glue(&run, &mut out);
                    run.clear();
                }
            }
        }
    }
    out
}

fn glue(mut run: &str, out: &mut Vec<Tree>) {
    while !run.is_empty() {
        let found = GLUED.iter().chain(&SINGLE).find(|op| run.starts_with(**op));
        let Some(op) = found else { return };
        out.push(Tree::Punct(op));
        run = &run[op.len()..];
    }
}

/// Trees as text that lexes to the same trees.
pub(super) fn render(trees: &[Tree], out: &mut String) {
    for tree in trees {
        match tree {
            Tree::Ident(text) | Tree::Lifetime(text) | Tree::Literal(text) => out.push_str(text),
            Tree::Punct("$") => {
                out.push('$');
                continue;
            }
            Tree::Punct(op) => out.push_str(op),
            Tree::Group(delimiter, inner) => {
                let (open, close) = match delimiter {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                render(inner, out);
                out.push_str(close);
            }
        }
        out.push(' ');
    }
}

/// How many tokens there are at any depth.
pub(super) fn size(trees: &[Tree]) -> usize {
    trees.iter().map(|tree| if let Tree::Group(_, inner) = tree { 1 + size(inner) } else { 1 }).sum()
}

/// Trees as tokens that syn can read.
pub(super) fn to_stream(trees: &[Tree]) -> Option<TokenStream> {
    let mut text = String::new();
    render(trees, &mut text);
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glues_and_renders() {
        let text = "a::b(x..=1, 'a: r#type => $x) >>= \"s\" ; , *";
        let trees = lex(text).unwrap_or_default();
        let mut out = String::new();
        render(&trees, &mut out);
        assert_eq!(lex(&out), Some(trees.clone()));
        assert!(trees.iter().any(|tree| tree.is("::")) && trees.iter().any(|tree| tree.is(">>=")));
    }
}
