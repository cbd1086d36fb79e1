//! Macros that stand for plain Rust: `matches!`, `join!`, `try!`, `vec![x; n]`, `stream!`.

use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Pat, Token};

use super::super::super::body::{Arm, Block, BlockKind, ExprKind, Literal, MacroReading, PatKind};
use super::super::super::path::Path;
use super::super::cx::Cx;
use super::{Call, parse_args};
use crate::base::Name;

impl Cx<'_> {
    /// `matches!(e, p if g)` as `match e { p if g => true, _ => false }`.
    pub(super) fn matches(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let parser = |input: ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<Expr>()?),
                None => None,
            };
            // `assert_matches!` may go on with an arm's value or a message.
            input.parse::<proc_macro2::TokenStream>()?;
            Ok((value, pat, guard))
        };
        let (value, pat, guard) = parser.parse2(call.tokens.clone()).ok()?;
        let on = self.expr(&value);
        let pat = self.pat(&pat);
        let guard = guard.map(|guard| self.expr(&guard));
        let yes = self.add(call.span, ExprKind::Lit(Literal::Bool(true)));
        let no = self.add(call.span, ExprKind::Lit(Literal::Bool(false)));
        let rest = self.add_pat(call.span, PatKind::Wild);
        let arms = vec![Arm { pat, guard, body: yes }, Arm { pat: rest, guard: None, body: no }];
        Some(MacroReading::Expr(self.add(call.span, ExprKind::Match { on, arms })))
    }

    /// `join!(a, b)` as `(a.await, b.await)`; `try_join!` as `Ok((a.await?, b.await?))`.
    pub(super) fn join(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let tokens = without_biased(call.tokens);
        let args = parse_args(&tokens).ok()?;
        if args.iter().any(|arg| arg.name.is_some() || arg.sigil.is_some()) {
            return None;
        }
        let mut values = Vec::with_capacity(args.len());
        for arg in &args {
            let future = self.expr(&arg.value);
            let span = self.exprs[future].span;
            let mut value = self.add(span, ExprKind::Await(future));
            if call.name == "try_join" {
                value = self.add(span, ExprKind::Try(value));
            }
            values.push(value);
        }
        let mut all = self.add(call.span, ExprKind::Tuple(values));
        if call.name == "try_join" {
            let callee = self.add(call.span, ExprKind::Path(Path::plain(&["Ok"])));
            all = self.add(call.span, ExprKind::Call { callee, args: vec![all] });
        }
        Some(MacroReading::Expr(all))
    }

    /// `try!(e)`
    pub(super) fn tried(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let value: Expr = syn::parse2(call.tokens.clone()).ok()?;
        let value = self.expr(&value);
        Some(MacroReading::Expr(self.add(call.span, ExprKind::Try(value))))
    }

    /// `vec![x; n]`
    pub(super) fn repeat(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let parser = |input: ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((value, input.parse::<Expr>()?))
        };
        let (value, count) = parser.parse2(call.tokens.clone()).ok()?;
        Some(MacroReading::Repeat(self.expr(&value), self.expr(&count)))
    }

    /// `stream! { … yield e; … }` as an array of what it may yield; what `try_stream!` yields is `Ok` of it.
    pub(super) fn stream(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let stmts = syn::Block::parse_within.parse2(call.tokens.clone()).ok()?;
        let label = Name::new("stream");
        let outer = self.yield_label.replace(label);
        let mut block: Block = self.statements(&stmts, BlockKind::Plain, Some(label));
        self.yield_label = outer;
        block.stmts.extend(block.tail.take().map(super::super::super::body::Stmt::Expr));
        let end = self.add(call.span, ExprKind::Missing("end of the stream"));
        block.tail = Some(end);
        let mut body = self.add(call.span, ExprKind::Block(block));
        if call.name == "try_stream" {
            let callee = self.add(call.span, ExprKind::Path(Path::plain(&["Ok"])));
            body = self.add(call.span, ExprKind::Call { callee, args: vec![body] });
        }
        Some(MacroReading::Expr(self.add(call.span, ExprKind::Array(vec![body]))))
    }
}

/// Tokens after `biased;`.
pub(super) fn without_biased(tokens: &proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let mut trees = tokens.clone().into_iter();
    let biased = trees.next().is_some_and(|first| first.to_string() == "biased")
        && trees.next().is_some_and(|second| second.to_string() == ";");
    if biased { trees.collect() } else { tokens.clone() }
}
