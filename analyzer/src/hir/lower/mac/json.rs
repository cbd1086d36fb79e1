//! `json!` and its like: the values inside, as nested tuples; keys that are literals are dropped.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Expr;

use super::super::super::body::{ExprId, ExprKind, MacroReading};
use super::super::cx::Cx;
use super::Call;

/// Nesting beyond which the tokens are read as opaque.
const MAX_NESTING: u32 = 64;

impl Cx<'_> {
    pub(super) fn json(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let trees: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
        // `bson!`'s `doc! { "a": 1 }` has the object's braces as its own.
        let bare = trees.get(1).is_some_and(|tree| is_punct(tree, ':'))
            && !trees.get(2).is_some_and(|tree| is_punct(tree, ':'));
        let value = match bare {
            true => json_object(&trees, 0).map(Json::List),
            false => json_value(&trees, 0),
        }?;
        Some(MacroReading::Expr(self.json_expr(&value, call)))
    }

    fn json_expr(&mut self, value: &Json, call: &Call<'_>) -> ExprId {
        match value {
            Json::Expr(value) => self.expr(value),
            Json::List(values) => {
                let values = values.iter().map(|value| self.json_expr(value, call)).collect();
                self.add(call.span, ExprKind::Tuple(values))
            }
        }
    }
}

enum Json {
    Expr(Box<Expr>),
    List(Vec<Json>),
}

fn json_value(trees: &[TokenTree], nesting: u32) -> Option<Json> {
    if nesting > MAX_NESTING {
        return None;
    }
    if let [TokenTree::Group(group)] = trees {
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let read = match group.delimiter() {
            Delimiter::Brace => json_object(&inner, nesting + 1),
            Delimiter::Bracket => json_array(&inner, nesting + 1),
            _ => None,
        };
        if let Some(values) = read {
            return Some(Json::List(values));
        }
    }
    if let [TokenTree::Ident(word)] = trees
        && word == "null"
    {
        return Some(Json::List(Vec::new()));
    }
    let tokens: TokenStream = trees.iter().cloned().collect();
    syn::parse2(tokens).ok().map(|value| Json::Expr(Box::new(value)))
}

fn json_array(trees: &[TokenTree], nesting: u32) -> Option<Vec<Json>> {
    items(trees).into_iter().map(|item| json_value(item, nesting)).collect()
}

fn json_object(trees: &[TokenTree], nesting: u32) -> Option<Vec<Json>> {
    let mut values = Vec::new();
    for item in items(trees) {
        let colon = (0..item.len()).find(|at| single_colon(item, *at))?;
        let key: TokenStream = item[..colon].iter().cloned().collect();
        match syn::parse2::<Expr>(key).ok()? {
            Expr::Lit(_) | Expr::Path(_) => {}
            computed => values.push(Json::Expr(Box::new(computed))),
        }
        values.push(json_value(&item[colon + 1..], nesting)?);
    }
    Some(values)
}

/// Parts between commas. A comma inside `<…>` or `|…|` splits too: such a part then fails to parse as a value
/// and is joined with the next.
fn items(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..=trees.len() {
        let ends = at == trees.len() || is_punct(&trees[at], ',');
        if !ends {
            continue;
        }
        let part = &trees[start..at];
        let value = (0..part.len()).find(|at| single_colon(part, *at)).map_or(part, |colon| &part[colon + 1..]);
        let whole = value.len() == 1 || at == trees.len() || {
            let tokens: TokenStream = value.iter().cloned().collect();
            syn::parse2::<Expr>(tokens).is_ok()
        };
        if whole {
            if !part.is_empty() {
                found.push(part);
            }
            start = at + 1;
        }
    }
    found
}

fn single_colon(trees: &[TokenTree], at: usize) -> bool {
    is_punct(&trees[at], ':')
        && !trees.get(at + 1).is_some_and(|next| is_punct(next, ':'))
        && !at.checked_sub(1).is_some_and(|before| is_punct(&trees[before], ':'))
}

fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted)
}
