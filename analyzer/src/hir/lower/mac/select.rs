//! `select!` of tokio, futures and crossbeam: alternatives of which one is taken.
//!
//! `pat = future => body` becomes `match future.await { pat => body }`, crossbeam's `recv(r) -> pat => body`
//! `match r.recv() { pat => body }`; they are joined by `if` on a condition that nobody knows.

use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Ident, Pat, Token};

use super::super::super::body::{Arm, ExprId, ExprKind, MacroReading};
use super::super::cx::Cx;
use super::Call;
use super::families::without_biased;
use crate::base::Name;

struct Branch {
    source: Source,
    condition: Option<Expr>,
    body: Expr,
}

enum Source {
    /// `pat = future`
    Future(Box<Pat>, Expr),
    /// `recv(r) -> pat`, `send(s, v) -> pat`
    Channel(Ident, Vec<Expr>, Box<Pat>),
    /// `else`, `complete`, `default`, `default(timeout)`
    Otherwise,
}

impl Cx<'_> {
    pub(super) fn select(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let parser = |input: ParseStream<'_>| {
            let mut branches = Vec::new();
            while !input.is_empty() {
                branches.push(branch(input)?);
            }
            Ok(branches)
        };
        let branches = parser.parse2(without_biased(call.tokens)).ok()?;
        let mut joined: Option<ExprId> = None;
        for branch in branches.iter().rev() {
            let value = self.branch(branch);
            joined = Some(match joined {
                None => value,
                Some(rest) => {
                    let span = self.exprs[value].span;
                    let cond = match &branch.condition {
                        Some(condition) => self.expr(condition),
                        None => self.add(span, ExprKind::Missing("which branch is ready first")),
                    };
                    let (then, otherwise) = (self.wrapped(value), Some(self.wrapped(rest)));
                    self.add(span, ExprKind::If { cond, then, otherwise })
                }
            });
        }
        joined.map(MacroReading::Expr)
    }

    fn branch(&mut self, branch: &Branch) -> ExprId {
        let (on, pat) = match &branch.source {
            Source::Otherwise => return self.expr(&branch.body),
            Source::Future(pat, future) => {
                let future = self.expr(future);
                let span = self.exprs[future].span;
                (self.add(span, ExprKind::Await(future)), pat)
            }
            Source::Channel(operation, operands, pat) => {
                let (name, span) = self.ident(operation);
                let mut operands = self.exprs(operands);
                if operands.is_empty() {
                    operands.push(self.add(span, ExprKind::Missing("channel")));
                }
                let receiver = operands.remove(0);
                let kind = ExprKind::MethodCall { receiver, name: Name::new(&name), turbofish: None, args: operands };
                (self.add(span, kind), pat)
            }
        };
        let span = self.exprs[on].span;
        let pat = self.pat(pat);
        let body = self.expr(&branch.body);
        self.add(span, ExprKind::Match { on, arms: vec![Arm { pat, guard: None, body }] })
    }
}

fn branch(input: ParseStream<'_>) -> syn::Result<Branch> {
    let (source, condition) = source(input)?;
    input.parse::<Token![=>]>()?;
    let body = Expr::parse_with_earlier_boundary_rule(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok(Branch { source, condition, body })
}

fn source(input: ParseStream<'_>) -> syn::Result<(Source, Option<Expr>)> {
    let ahead = input.fork();
    if let Ok(word) = ahead.call(Ident::parse_any) {
        let last_resort = matches!(word.to_string().as_str(), "else" | "complete" | "default");
        if ahead.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in ahead);
            let operands = content.call(syn::punctuated::Punctuated::<Expr, Token![,]>::parse_terminated);
            if ahead.peek(Token![->]) {
                ahead.parse::<Token![->]>()?;
                let pat = Pat::parse_multi_with_leading_vert(&ahead)?;
                input.advance_to(&ahead);
                return Ok((Source::Channel(word, operands?.into_iter().collect(), Box::new(pat)), None));
            }
        }
        if last_resort && ahead.peek(Token![=>]) {
            input.advance_to(&ahead);
            return Ok((Source::Otherwise, None));
        }
    }
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    let future: Expr = input.parse()?;
    let mut condition = None;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        condition = Some(input.parse()?);
    }
    Ok((Source::Future(Box::new(pat), future), condition))
}
