//! `#[instrument]` of tracing: a function that logs its arguments when it is entered.
//!
//! It becomes a macro call before the first statement, with the attribute's path and place: each parameter by Debug
//! unless it is skipped or a field of that name is given, then the fields with their values. `ret` and `err` show the result
//! when the function is left.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Meta;

use super::super::body::{Exit, ExprId, ExprKind, FormatTrait, MacroArg, PatId, PatKind};
use super::super::path::Path;
use super::cx::Cx;
use super::mac::{RawArg, parse_args};
use crate::base::Name;

/// What the attribute's arguments say.
#[derive(Default)]
struct Options {
    skip_all: bool,
    skip: Vec<String>,
    fields: Vec<RawArg>,
    ret: Option<FormatTrait>,
    err: Option<FormatTrait>,
}

impl Cx<'_> {
    /// The calls that the attributes of a function stand for.
    pub(super) fn instruments(&mut self, attrs: &[syn::Attribute], params: &[PatId]) -> Vec<ExprId> {
        let mut calls = Vec::new();
        for attr in attrs {
            if let Some(meta) = instrument(&attr.meta) {
                let span = self.span_between(attr.pound_token.span, attr.bracket_token.span.close());
                calls.push(self.instrument(&meta, span, params));
            }
        }
        calls
    }

    fn instrument(&mut self, meta: &Meta, span: crate::source::Span, params: &[PatId]) -> ExprId {
        let tokens = match meta {
            Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        let options = read(&tokens);
        let mut names = Vec::new();
        for param in params {
            self.bindings(*param, &mut names);
        }
        let mut args = Vec::new();
        let given = |name: Name| options.fields.iter().any(|field| field.name.as_deref() == Some(name.as_str()));
        for name in names {
            if options.skip_all || options.skip.iter().any(|skipped| name == skipped.as_str()) || given(name) {
                continue;
            }
            let value = self.add(span, ExprKind::Path(Path::plain(&[name.as_str()])));
            args.push(MacroArg { name: Some(name), sigil: Some(FormatTrait::Debug), value, format: None });
        }
        for field in &options.fields {
            let value = self.expr(&field.value);
            args.push(MacroArg { name: field.name.as_deref().map(Name::new), sigil: field.sigil, value, format: None });
        }
        let path = self.path(meta.path());
        if options.ret.is_some() || options.err.is_some() {
            self.exits.push(Exit { path: path.clone(), span, ret: options.ret, err: options.err });
        }
        self.attribute_call(span, path, tokens.to_string(), args)
    }

    /// Names that a pattern binds, in order.
    fn bindings(&self, pat: PatId, out: &mut Vec<Name>) {
        match &self.pats[pat].kind {
            PatKind::Bind { name, sub, .. } => {
                out.push(*name);
                if let Some(sub) = sub {
                    self.bindings(*sub, out);
                }
            }
            PatKind::Tuple(pats) | PatKind::TupleStruct(_, pats) | PatKind::Slice(pats) => {
                pats.iter().for_each(|pat| self.bindings(*pat, out));
            }
            PatKind::Or(pats) => pats.first().into_iter().for_each(|pat| self.bindings(*pat, out)),
            PatKind::Struct(_, fields) => fields.iter().for_each(|(_, pat)| self.bindings(*pat, out)),
            PatKind::Ref(pat) => self.bindings(*pat, out),
            _ => {}
        }
    }
}

/// The attribute itself, or inside `cfg_attr`.
fn instrument(meta: &Meta) -> Option<Meta> {
    let last = meta.path().segments.last()?;
    if last.ident == "instrument" {
        return Some(meta.clone());
    }
    match meta {
        Meta::List(list) if last.ident == "cfg_attr" => {
            let parts =
                list.parse_args_with(syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated).ok()?;
            parts.iter().skip(1).find_map(instrument)
        }
        _ => None,
    }
}

fn read(tokens: &TokenStream) -> Options {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut options = Options::default();
    for part in trees.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')) {
        match part {
            [TokenTree::Ident(word)] if word == "skip_all" => options.skip_all = true,
            [TokenTree::Ident(word), rest @ ..] if word == "ret" => options.ret = Some(shown(rest, FormatTrait::Debug)),
            [TokenTree::Ident(word), rest @ ..] if word == "err" => {
                options.err = Some(shown(rest, FormatTrait::Display))
            }
            [TokenTree::Ident(word), TokenTree::Group(list)] if list.delimiter() == Delimiter::Parenthesis => {
                if word == "skip" {
                    let names = list.stream().into_iter().filter_map(|tree| match tree {
                        TokenTree::Ident(name) => Some(name.to_string().trim_start_matches("r#").to_owned()),
                        _ => None,
                    });
                    options.skip.extend(names);
                } else if word == "fields" {
                    options.fields = fields(&list.stream());
                }
            }
            _ => {}
        }
    }
    options
}

/// The trait that `ret(Display)` or `err(level = "warn", Debug)` names.
fn shown(rest: &[TokenTree], default: FormatTrait) -> FormatTrait {
    let [TokenTree::Group(list)] = rest else { return default };
    let named = list.stream().into_iter().find_map(|tree| match tree {
        TokenTree::Ident(word) if word == "Debug" => Some(FormatTrait::Debug),
        TokenTree::Ident(word) if word == "Display" => Some(FormatTrait::Display),
        _ => None,
    });
    named.unwrap_or(default)
}

/// `fields(a = %x, b)`: a bare name declares a field that is still empty, so that its value is nothing.
fn fields(tokens: &TokenStream) -> Vec<RawArg> {
    let mut fields = parse_args(tokens).unwrap_or_default();
    for field in &mut fields {
        if field.name.is_none() {
            field.name = field.dotted();
            field.value = syn::Expr::Tuple(syn::ExprTuple {
                attrs: Vec::new(),
                paren_token: syn::token::Paren::default(),
                elems: syn::punctuated::Punctuated::new(),
            });
        }
    }
    fields
}
