//! Attributes: tags, derives, conditions, and the rest as flat lists of arguments.

use privacy_tags_grammar::Place;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use super::super::item::{Attr, Attrs, Cfg};
use super::cx::Cx;
use super::tags::is_tag;
use crate::base::Name;
use crate::source::Span;

/// Nesting of lists inside an attribute that is still read.
const MAX_NESTING: u32 = 8;

impl Cx<'_> {
    /// What the attributes of one thing say.
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute], place: Place) -> Attrs {
        let mut out = Attrs::default();
        if attrs.is_empty() {
            return out;
        }
        out.tags = self.read_tags(attrs, place);
        for attr in attrs {
            if attr.path().is_ident("doc") {
                continue;
            }
            let span = self.span_between(attr.pound_token.span, attr.bracket_token.span.close());
            self.meta(&attr.meta, span, &mut out, 0);
        }
        out
    }

    fn meta(&mut self, meta: &Meta, span: Span, out: &mut Attrs, nesting: u32) {
        let path = self.path(meta.path());
        let last = path.last().map_or("", |segment| segment.name.as_str());
        match (last, meta) {
            ("cfg", Meta::List(list)) => match list.parse_args::<Meta>() {
                Ok(condition) => out.cfg.extend(self.cfg(&condition, nesting)),
                Err(_) => self.other(path, meta, span, out),
            },
            // An attribute under a condition counts: the union of all branches is analysed.
            ("cfg_attr", Meta::List(list)) if nesting < MAX_NESTING => {
                match list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) {
                    Ok(parts) => parts.iter().skip(1).for_each(|part| self.meta(part, span, out, nesting + 1)),
                    Err(_) => self.other(path, meta, span, out),
                }
            }
            ("derive", Meta::List(list)) => {
                match list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated) {
                    Ok(paths) => {
                        for derived in &paths {
                            let derived = self.path(derived);
                            out.derives.push(derived);
                        }
                    }
                    Err(_) => self.other(path, meta, span, out),
                }
            }
            ("doc", _) => {}
            (name, _) if is_tag(name) => {}
            _ => self.other(path, meta, span, out),
        }
    }

    fn other(&mut self, path: super::super::path::Path, meta: &Meta, span: Span, out: &mut Attrs) {
        let mut args = Vec::new();
        match meta {
            Meta::Path(_) => {}
            Meta::List(list) => flatten(&list.tokens, "", &mut args, 0),
            Meta::NameValue(pair) => {
                args.push((Name::new(""), Some(value_text(&quote::ToTokens::to_token_stream(&pair.value)))))
            }
        }
        out.others.push(Attr { path, args, span });
    }

    /// A condition of `cfg`; `None` when it is none.
    pub(super) fn cfg(&mut self, meta: &Meta, nesting: u32) -> Option<Cfg> {
        match meta {
            Meta::Path(path) => Some(Cfg::Flag(self.path(path).last()?.name)),
            Meta::NameValue(pair) => {
                let key = self.path(&pair.path).last()?.name;
                let value = value_text(&quote::ToTokens::to_token_stream(&pair.value));
                Some(Cfg::KeyValue(key, Name::from(&value)))
            }
            Meta::List(_) if nesting > MAX_NESTING * 4 => None,
            Meta::List(list) => {
                let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
                let mut parts: Vec<Cfg> = parts.iter().filter_map(|part| self.cfg(part, nesting + 1)).collect();
                match list.path.get_ident()?.to_string().as_str() {
                    "all" => Some(Cfg::All(parts)),
                    "any" => Some(Cfg::Any(parts)),
                    "not" => parts.pop().map(|part| Cfg::Not(Box::new(part))),
                    _ => None,
                }
            }
        }
    }
}

/// Flattens `a, b = "x", c(d, e = 1), "text"` under `prefix`.
fn flatten(tokens: &TokenStream, prefix: &str, out: &mut Vec<(Name, Option<String>)>, nesting: u32) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for part in trees.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',')) {
        flatten_one(part, prefix, out, nesting);
    }
}

fn flatten_one(part: &[TokenTree], prefix: &str, out: &mut Vec<(Name, Option<String>)>, nesting: u32) {
    let mut key = String::new();
    let mut at = 0;
    while let Some(TokenTree::Ident(_) | TokenTree::Punct(_)) = part.get(at) {
        match &part[at] {
            TokenTree::Ident(ident) => key.push_str(&ident.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.' | '-') => key.push(punct.as_char()),
            _ => break,
        }
        at += 1;
    }
    let full = match (prefix, key.as_str()) {
        ("", key) => key.to_owned(),
        (prefix, "") => prefix.to_owned(),
        (prefix, key) => format!("{prefix}.{key}"),
    };
    let rest: TokenStream = part.get(at + 1..).unwrap_or_default().iter().cloned().collect();
    match part.get(at) {
        None if part.is_empty() => {}
        None => out.push((Name::from(&full), None)),
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' && !key.is_empty() => {
            out.push((Name::from(&full), Some(value_text(&rest))));
        }
        Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::Parenthesis && at + 1 == part.len() && nesting < MAX_NESTING =>
        {
            if group.stream().is_empty() {
                out.push((Name::from(&full), None));
            }
            flatten(&group.stream(), &full, out, nesting + 1);
        }
        Some(_) => {
            let whole: TokenStream = part.iter().cloned().collect();
            out.push((Name::from(prefix), Some(value_text(&whole))));
        }
    }
}

/// The text of a value: of a single string literal its content, of anything else its tokens.
fn value_text(tokens: &TokenStream) -> String {
    match syn::parse2::<syn::LitStr>(tokens.clone()) {
        Ok(literal) => literal.value(),
        Err(_) => tokens.to_string(),
    }
}
