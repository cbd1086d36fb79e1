//! The general reader: arguments between commas, in all the shapes that formatting and logging macros know.
//!
//! `e`, `name = e`, `user.name = %e`, `"name" = ?e`, `?e`, `%e`, `target: e`, `{ a = 1, b = %e }`, log's
//! `name:? = e; "message"`, `key => e`, and slog's `"message"; "key" => %e`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Ident, LitStr, Token};

use super::super::super::body::FormatTrait;
use super::sigil;

/// One argument, not yet lowered.
pub(in crate::hir::lower) struct RawArg {
    /// Written name, or that of the variable under a sigil.
    pub(in crate::hir::lower) name: Option<String>,
    /// Sigil.
    pub(in crate::hir::lower) sigil: Option<FormatTrait>,
    /// Value.
    pub(in crate::hir::lower) value: Expr,
}

impl RawArg {
    /// `a`, `a.b.c` as text, when the value is such a chain.
    pub(in crate::hir::lower) fn dotted(&self) -> Option<String> {
        dotted(&self.value)
    }

    fn is_field(&self) -> bool {
        self.name.is_some() || self.dotted().is_some()
    }
}

/// Reads tokens as a list of arguments.
pub(in crate::hir::lower) fn parse_args(tokens: &TokenStream) -> syn::Result<Vec<RawArg>> {
    let parser = |input: ParseStream<'_>| {
        let mut out = Vec::new();
        list(input, &mut out)?;
        Ok(out)
    };
    parser.parse2(tokens.clone())
}

fn list(input: ParseStream<'_>, out: &mut Vec<RawArg>) -> syn::Result<()> {
    let mut message = false;
    while !input.is_empty() {
        one(input, out)?;
        if input.is_empty() {
            break;
        } else if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        } else if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else if input.peek(Token![;]) && !message && out.iter().all(RawArg::is_field) {
            // log's key-values end in a semicolon before the message.
            input.parse::<Token![;]>()?;
            message = true;
        } else if input.peek(Token![;]) && pairs_follow(input) {
            input.parse::<Token![;]>()?;
        } else {
            return Err(input.error("expected `,`"));
        }
    }
    Ok(())
}

/// Whether slog's pairs stand behind the semicolon: `; "key" => e`, `; KEY => e`.
fn pairs_follow(input: ParseStream<'_>) -> bool {
    (input.peek2(LitStr) || input.peek2(Ident)) && input.peek3(Token![=>])
}

fn one(input: ParseStream<'_>, out: &mut Vec<RawArg>) -> syn::Result<()> {
    // slog's `#%e`, `#?e`: on several lines.
    if input.peek(Token![#]) && (input.peek2(Token![%]) || input.peek2(Token![?])) {
        input.parse::<Token![#]>()?;
    }
    if let Some(sigil) = sigil(input)? {
        let value: Expr = input.parse()?;
        out.push(RawArg { name: dotted(&value), sigil: Some(sigil), value });
        return Ok(());
    }
    if input.peek(syn::token::Brace) {
        let ahead = input.fork();
        if let Ok(fields) = braces(&ahead) {
            input.advance_to(&ahead);
            out.extend(fields);
            return Ok(());
        }
    }
    if may_be_keyed(input.cursor()) {
        let ahead = input.fork();
        if let Some(arg) = keyed(&ahead)? {
            input.advance_to(&ahead);
            out.push(arg);
            return Ok(());
        }
    }
    // insta's inline snapshots: `assert_snapshot!(x, @"…")`.
    input.parse::<Option<Token![@]>>()?;
    out.push(RawArg { name: None, sigil: None, value: input.parse()? });
    Ok(())
}

/// `{ a = 1, b = %e }` as a whole argument.
fn braces(input: ParseStream<'_>) -> syn::Result<Vec<RawArg>> {
    let content;
    syn::braced!(content in input);
    let mut fields = Vec::new();
    list(&content, &mut fields)?;
    let ends = input.is_empty() || input.peek(Token![,]);
    match ends && !fields.is_empty() && fields.iter().all(|field| field.name.is_some()) {
        true => Ok(fields),
        false => Err(input.error("not a block of fields")),
    }
}

/// A quick look: most arguments have no key, and trying to parse one costs.
fn may_be_keyed(mut cursor: syn::buffer::Cursor<'_>) -> bool {
    if let Some((_, rest)) = cursor.literal() {
        return rest.punct().is_some_and(|(punct, _)| matches!(punct.as_char(), '=' | ':'));
    }
    while let Some((_, rest)) = cursor.ident() {
        match rest.punct() {
            Some((punct, _)) if matches!(punct.as_char(), '=' | ':') => return true,
            Some((punct, rest)) if punct.as_char() == '.' => cursor = rest,
            _ => return false,
        }
    }
    false
}

/// An argument with a key; `None` when there is no key, an error when its value cannot be read.
fn keyed(input: ParseStream<'_>) -> syn::Result<Option<RawArg>> {
    let Ok((name, variable)) = key(input) else { return Ok(None) };
    if input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>]) {
        input.parse::<Token![=]>()?;
        let sigil = sigil(input)?;
        return Ok(Some(RawArg { name: Some(name), sigil, value: input.parse()? }));
    }
    if !input.peek(Token![:]) || input.peek(Token![::]) {
        return Ok(None);
    }
    input.parse::<Token![:]>()?;
    let Some(sigil) = capture(input)? else {
        let sigil = sigil(input)?;
        return Ok(Some(RawArg { name: Some(name), sigil, value: input.parse()? }));
    };
    let value = match (input.peek(Token![=]), variable) {
        (true, _) => {
            input.parse::<Token![=]>()?;
            input.parse()?
        }
        (false, Some(variable)) => variable_expr(variable),
        (false, None) => return Err(input.error("expected a value")),
    };
    Ok(Some(RawArg { name: Some(name), sigil: Some(sigil), value }))
}

/// A key, and the variable it names when it is a plain identifier.
fn key(input: ParseStream<'_>) -> syn::Result<(String, Option<Ident>)> {
    if input.peek(LitStr) {
        return Ok((input.parse::<LitStr>()?.value(), None));
    }
    let first = input.call(Ident::parse_any)?;
    let mut name = first.unraw().to_string();
    let mut variable = Some(first);
    while input.peek(Token![.]) && !input.peek(Token![..]) {
        input.parse::<Token![.]>()?;
        name.push('.');
        name.push_str(&input.call(Ident::parse_any)?.unraw().to_string());
        variable = None;
    }
    Ok((name, variable))
}

/// log's way to say how a value is captured, after the colon: `?`, `%`, `debug`, `display` …
fn capture(input: ParseStream<'_>) -> syn::Result<Option<FormatTrait>> {
    let ahead = input.fork();
    let found = match sigil(&ahead)? {
        Some(sigil) => sigil,
        None => match ahead.call(Ident::parse_any).map(|word| word.to_string()).as_deref() {
            Ok("debug" | "sval" | "serde") => FormatTrait::Debug,
            Ok("display" | "err" | "error") => FormatTrait::Display,
            _ => return Ok(None),
        },
    };
    let bound = ahead.peek(Token![=]) && !ahead.peek(Token![==]) && !ahead.peek(Token![=>]);
    if !bound && !ahead.is_empty() && !ahead.peek(Token![,]) && !ahead.peek(Token![;]) {
        return Ok(None);
    }
    input.advance_to(&ahead);
    Ok(Some(found))
}

fn variable_expr(ident: Ident) -> Expr {
    Expr::Path(syn::ExprPath { attrs: Vec::new(), qself: None, path: ident.into() })
}

fn dotted(value: &Expr) -> Option<String> {
    match value {
        Expr::Path(path) => path.path.get_ident().map(|ident| ident.unraw().to_string()),
        Expr::Field(field) => {
            let base = dotted(&field.base)?;
            match &field.member {
                syn::Member::Named(name) => Some(format!("{base}.{}", name.unraw())),
                syn::Member::Unnamed(index) => Some(format!("{base}.{}", index.index)),
            }
        }
        _ => None,
    }
}
