//! `html!` of maud: a page as the code that puts it together.
//!
//! What stands between parentheses is shown, in text and in attributes alike; braces nest; `@if`, `@for`, `@while`, `@match` and
//! `@let` are the statements that they are called after. All else is markup. Input that is not of that form (`html!` of
//! other crates opens tags with `<`) is left to other readers.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};

use super::super::super::body::MacroReading;
use super::super::cx::Cx;
use super::Call;

impl Cx<'_> {
    pub(super) fn maud(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let page = page(call.tokens)?;
        let code = quote! { { let mut page = ::std::string::String::new(); #page ::maud::PreEscaped(page) } };
        let code: syn::Expr = syn::parse2(code).ok()?;
        // What stands nowhere in the text stands where the macro is called.
        let nowhere = self.span(proc_macro2::Span::call_site());
        let before = self.exprs.len();
        let written = self.expr(&code);
        for added in self.exprs.values_mut().skip(before).filter(|added| added.span == nowhere) {
            added.span = call.span;
        }
        Some(MacroReading::Expr(written))
    }
}

/// The statements that write a page.
fn page(tokens: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut out = TokenStream::new();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        match tree {
            TokenTree::Group(group) => out.extend(part(group, at.checked_sub(1).map(|before| &trees[before]))?),
            TokenTree::Punct(punct) if punct.as_char() == '@' => {
                at += statement(&trees[at..], &mut out)?;
                continue;
            }
            TokenTree::Punct(punct) if !matches!(punct.as_char(), '.' | '#' | '=' | ';' | '-' | ':' | ',' | '?') => {
                return None;
            }
            _ => {}
        }
        at += 1;
    }
    Some(out)
}

/// `(shown)`, `{ nested }`, and `=[an attribute that may be left out]` or `[a condition]` in brackets.
fn part(group: &Group, before: Option<&TokenTree>) -> Option<TokenStream> {
    let inner = group.stream();
    let shown = |value: &TokenStream| {
        quote_spanned! { group.span() => page.push_str(&::maud::Render::render(&(#value)).0); }
    };
    match group.delimiter() {
        Delimiter::Parenthesis => Some(shown(&inner)),
        Delimiter::Brace => page(&inner),
        Delimiter::Bracket if before.is_some_and(|before| is(before, '=')) => {
            let value = shown(&quote! { value });
            Some(quote! { if let ::std::option::Option::Some(value) = #inner { #value } })
        }
        Delimiter::Bracket => Some(quote! { let _ = #inner; }),
        Delimiter::None => None,
    }
}

/// What follows an `@`; how many tokens it takes.
fn statement(trees: &[TokenTree], out: &mut TokenStream) -> Option<usize> {
    let TokenTree::Ident(word) = trees.get(1)? else { return None };
    let ends = |tree: &TokenTree| match word.to_string().as_str() {
        "let" => is(tree, ';'),
        _ => matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace),
    };
    let end = 2 + trees[2..].iter().position(ends)?;
    let head: TokenStream = trees[2..end].iter().cloned().collect();
    match (word.to_string().as_str(), &trees[end]) {
        ("let", _) => out.extend(quote! { let #head; }),
        ("match", TokenTree::Group(arms)) => {
            let arms = self::arms(&arms.stream())?;
            out.extend(quote! { match #head { #arms } });
        }
        ("if" | "for" | "while" | "else", TokenTree::Group(body)) => {
            let body = page(&body.stream())?;
            out.extend(quote! { #word #head { #body } });
        }
        _ => return None,
    }
    Some(end + 1)
}

/// The arms of an `@match`: a block, or markup up to the next comma.
fn arms(tokens: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut out = TokenStream::new();
    let mut at = 0;
    while at < trees.len() {
        let arrow = at + trees[at..].windows(2).position(|pair| is(&pair[0], '=') && is(&pair[1], '>'))?;
        let pattern: TokenStream = trees[at..arrow].iter().cloned().collect();
        let body = arrow + 2;
        let block = matches!(trees.get(body)?, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let end = match block {
            true => body + 1,
            false => trees[body..].iter().position(|tree| is(tree, ',')).map_or(trees.len(), |comma| body + comma),
        };
        let written = page(&trees[body..end].iter().map(|tree| tree.to_token_stream()).collect())?;
        out.extend(quote! { #pattern => { #written } });
        at = end + usize::from(trees.get(end).is_some_and(|tree| is(tree, ',')));
    }
    Some(out)
}

fn is(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted)
}
