//! `cfg_if! { if #[cfg(a)] { … } else { … } }`: the union of its branches.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};
use syn::{Meta, Token};

use super::super::super::body::{BlockKind, ExprKind, MacroReading};
use super::super::super::item::{Cfg, ItemId};
use super::super::cx::Cx;
use super::Call;
use super::items::parse_items;

/// One branch: its condition, if it has one, and its tokens.
struct Branch {
    condition: Option<TokenStream>,
    body: TokenStream,
}

impl Cx<'_> {
    /// In a body: `if cfg!(a) { … } else { … }`.
    pub(super) fn cfg_if(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let branches = branches(call.tokens)?;
        let mut joined = None;
        for branch in branches.iter().rev() {
            let stmts = syn::Block::parse_within.parse2(branch.body.clone()).ok()?;
            let block = self.statements(&stmts, BlockKind::Plain, None);
            let then = self.add(call.span, ExprKind::Block(block));
            joined = Some(match &branch.condition {
                None => then,
                Some(condition) => {
                    let cond = self.cfg_test(call.span, condition.clone());
                    self.add(call.span, ExprKind::If { cond, then, otherwise: joined })
                }
            });
        }
        joined.map(MacroReading::Expr)
    }

    /// Among items: those of all branches, each under its condition.
    pub(super) fn cfg_if_items(&mut self, tokens: &TokenStream) -> Option<Vec<ItemId>> {
        let mut found = Vec::new();
        let mut failed = Vec::new();
        for branch in branches(tokens)? {
            let own = branch.condition.and_then(|condition| syn::parse2::<Meta>(condition).ok());
            let own = own.and_then(|condition| self.cfg(&condition, 0));
            let conditions: Vec<Cfg> = own.iter().cloned().chain(failed.iter().cloned()).collect();
            let items = self.items(&parse_items(&branch.body)?);
            for item in &items {
                self.hir.items[*item].attrs.cfg.extend(conditions.iter().cloned());
            }
            found.extend(items);
            failed.extend(own.map(|own| Cfg::Not(Box::new(own))));
        }
        Some(found)
    }
}

fn branches(tokens: &TokenStream) -> Option<Vec<Branch>> {
    let parser = |input: ParseStream<'_>| {
        let mut found = Vec::new();
        loop {
            let mut condition = None;
            if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                let attrs = input.call(syn::Attribute::parse_outer)?;
                let meta = attrs.first().map(|attr| &attr.meta);
                match meta {
                    Some(Meta::List(list)) => condition = Some(list.tokens.clone()),
                    _ => return Err(input.error("expected `#[cfg(…)]`")),
                }
            }
            let content;
            syn::braced!(content in input);
            found.push(Branch { condition, body: content.parse()? });
            if input.parse::<Option<Token![else]>>()?.is_none() {
                return Ok(found);
            }
        }
    };
    parser.parse2(tokens.clone()).ok()
}
