//! Macro calls: which reader fits. A reader is chosen by the macro's last segment; the general ladder is a list of
//! arguments, an object literal, statements, and at last the variables that the tokens name.

mod args;
mod cfg_if;
mod families;
mod format;
mod items;
mod json;
mod maud;
mod opaque;
mod select;

use proc_macro2::TokenStream;
use syn::parse::Parser as _;

use super::super::body::{BlockKind, ExprId, ExprKind, FormatTrait, Literal, MacroArg, MacroExpr, MacroReading};
use super::super::path::Path;
use super::cx::Cx;
use crate::base::Name;
use crate::source::Span;

pub(super) use args::{RawArg, parse_args};

/// A call as its readers see it.
pub(super) struct Call<'m> {
    /// Last segment of its path.
    pub(super) name: &'static str,
    /// Its tokens.
    pub(super) tokens: &'m TokenStream,
    /// Place of its name.
    pub(super) span: Span,
    /// Whether it is written with brackets.
    pub(super) brackets: bool,
}

impl Cx<'_> {
    pub(super) fn macro_span(&self, mac: &syn::Macro) -> Span {
        match mac.path.segments.last() {
            Some(last) => self.span(last.ident.span()),
            None => self.span(mac.bang_token.span),
        }
    }

    /// A macro call in a body.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> ExprId {
        let span = self.macro_span(mac);
        let path = self.path(&mac.path);
        let name = path.last().map_or("", |segment| segment.name.as_str());
        let brackets = matches!(mac.delimiter, syn::MacroDelimiter::Bracket(_));
        let call = Call { name, tokens: &mac.tokens, span, brackets };
        if name == "personal_value"
            && let Some(id) = self.personal_value(&call)
        {
            return id;
        }
        let input = self.between(*mac.delimiter.span());
        self.deeper(span, |cx| {
            let reading = cx.reading(&call);
            cx.add(span, ExprKind::Macro(MacroExpr { path, input, reading }))
        })
    }

    /// A call of the attribute `path`, as if it were a macro with these arguments.
    pub(super) fn attribute_call(&mut self, span: Span, path: Path, text: String, args: Vec<MacroArg>) -> ExprId {
        let input = super::super::item::MacroText { text: text.into(), span };
        self.add(span, ExprKind::Macro(MacroExpr { path, input, reading: MacroReading::Args(args) }))
    }

    fn reading(&mut self, call: &Call<'_>) -> MacroReading {
        let known = match call.name {
            "matches" | "assert_matches" | "debug_assert_matches" => self.matches(call),
            "select" | "select_biased" => self.select(call),
            "join" | "try_join" => self.join(call),
            "json" | "json_internal" | "doc" | "bson" | "object" => self.json(call),
            "try" => self.tried(call),
            "stream" | "try_stream" => self.stream(call),
            "html" => self.maud(call),
            "cfg_if" => self.cfg_if(call),
            "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" => Some(self.quoted(call)),
            "stringify" => {
                let text = ExprKind::Lit(Literal::Str(Name::new(&call.tokens.to_string())));
                Some(MacroReading::Expr(self.add(call.span, text)))
            }
            "cfg" => Some(self.cfg_reading(call.tokens.clone())),
            "line" | "column" | "file" | "module_path" | "compile_error" => Some(MacroReading::Opaque(Vec::new())),
            _ => None,
        };
        known.or_else(|| self.general(call)).unwrap_or_else(|| MacroReading::Opaque(self.variables(call.tokens)))
    }

    fn general(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        if (call.brackets || call.name == "vec")
            && let Some(reading) = self.repeat(call)
        {
            return Some(reading);
        }
        if let Ok(args) = parse_args(call.tokens) {
            return Some(MacroReading::Args(self.macro_args(call, &args)));
        }
        self.json(call).or_else(|| self.as_statements(call))
    }

    /// Input that reads as statements: a block of them.
    fn as_statements(&mut self, call: &Call<'_>) -> Option<MacroReading> {
        let stmts = syn::Block::parse_within.parse2(call.tokens.clone()).ok()?;
        let block = self.statements(&stmts, BlockKind::Plain, None);
        Some(MacroReading::Expr(self.add(call.span, ExprKind::Block(block))))
    }

    /// Arguments with their format string, if one of them is one.
    pub(super) fn macro_args(&mut self, call: &Call<'_>, raw: &[RawArg]) -> Vec<MacroArg> {
        let at = format::position(call.name, raw);
        let shorthand = format::is_log(call.name);
        let mut args = Vec::with_capacity(raw.len());
        for (index, arg) in raw.iter().enumerate() {
            let value = self.expr(&arg.value);
            // A bare variable before tracing's message is a field of that name.
            let bare = (shorthand && at.is_some_and(|at| index < at)).then(|| arg.dotted()).flatten();
            let name = arg.name.as_deref().map(Into::into).or(bare.as_deref().map(Into::into));
            args.push(MacroArg { name, sigil: arg.sigil, value, format: None });
        }
        if let Some((at, text)) = at.and_then(|at| Some((at, format::literal_text(&raw[at].value)?))) {
            let span = self.expr_span(&raw[at].value);
            let format = self.format_string(&text, span, &raw[at + 1..]);
            args[at].format = (!format.holes.is_empty()).then_some(format);
        }
        args
    }
}

/// The trait behind a sigil of tracing.
pub(super) fn sigil(input: syn::parse::ParseStream<'_>) -> syn::Result<Option<FormatTrait>> {
    if input.peek(syn::Token![?]) {
        input.parse::<syn::Token![?]>()?;
        return Ok(Some(FormatTrait::Debug));
    }
    if input.peek(syn::Token![%]) {
        input.parse::<syn::Token![%]>()?;
        return Ok(Some(FormatTrait::Display));
    }
    Ok(None)
}
