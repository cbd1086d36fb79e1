//! The last resort: variables, and fields of them, that unreadable tokens name.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::super::super::body::{ExprId, ExprKind, MacroReading};
use super::super::super::path::Path;
use super::super::cx::Cx;
use super::Call;

/// Variables that are kept of one macro call.
const MAX_VARIABLES: usize = 256;

impl Cx<'_> {
    /// `a`, `a.b.c` in `tokens`, at any depth. Names of functions, macros, modules and types are left out.
    pub(super) fn variables(&mut self, tokens: &TokenStream) -> Vec<ExprId> {
        let mut found = Vec::new();
        self.collect(tokens, false, &mut found);
        found
    }

    /// `quote! { … #name … }`: the interpolated ones.
    pub(super) fn quoted(&mut self, call: &Call<'_>) -> MacroReading {
        let mut found = Vec::new();
        self.collect(call.tokens, true, &mut found);
        MacroReading::Opaque(found)
    }

    fn collect(&mut self, tokens: &TokenStream, hashed: bool, found: &mut Vec<ExprId>) {
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut at = 0;
        while at < trees.len() && found.len() < MAX_VARIABLES {
            match &trees[at] {
                TokenTree::Group(group) => {
                    self.collect(&group.stream(), hashed, found);
                    at += 1;
                }
                TokenTree::Ident(ident) => at += self.chain(ident, &trees, at, hashed, found),
                _ => at += 1,
            }
        }
    }

    /// Reads `a.b.c` from `at`; returns how many tokens it took.
    fn chain(&mut self, ident: &Ident, trees: &[TokenTree], at: usize, hashed: bool, found: &mut Vec<ExprId>) -> usize {
        let before = at.checked_sub(1).map(|before| &trees[before]);
        let wanted = match hashed {
            true => before.is_some_and(|tree| is_punct(tree, '#')),
            false => !before.is_some_and(|tree| is_punct(tree, '.') || is_punct(tree, ':') || is_punct(tree, '\'')),
        };
        if !wanted || !is_variable(ident) || !hashed && names_code(trees, at) {
            return 1;
        }
        let (name, span) = self.ident(ident);
        let mut value = self.add(span, ExprKind::Path(Path::plain(&[name.as_str()])));
        let mut len = 1;
        while let (Some(dot), Some(TokenTree::Ident(field))) = (trees.get(at + len), trees.get(at + len + 1)) {
            if hashed || !is_punct(dot, '.') || field == "await" || names_code(trees, at + len + 1) {
                break;
            }
            let (name, span) = self.ident(field);
            value = self.add(span, ExprKind::Field { base: value, name });
            len += 2;
        }
        found.push(value);
        len
    }
}

/// Whether the identifier at `at` is a function, macro or the start of a path.
fn names_code(trees: &[TokenTree], at: usize) -> bool {
    match (trees.get(at + 1), trees.get(at + 2)) {
        (Some(TokenTree::Group(group)), _) => group.delimiter() == Delimiter::Parenthesis,
        (Some(bang), Some(TokenTree::Group(_))) if is_punct(bang, '!') => true,
        (Some(first), Some(second)) => is_punct(first, ':') && is_punct(second, ':'),
        _ => false,
    }
}

fn is_variable(ident: &Ident) -> bool {
    let text = ident.to_string();
    let text = text.strip_prefix("r#").unwrap_or(&text);
    text == "self" || (text.starts_with(|c: char| c.is_lowercase() || c == '_') && !KEYWORDS.contains(&text))
}

const KEYWORDS: [&str; 40] = [
    "_", "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "static",
    "struct", "super", "trait", "true", "try", "type", "unsafe", "use", "where", "while", "yield", "box",
];

fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted)
}
