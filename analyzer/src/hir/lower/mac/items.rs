//! Macros that stand where items stand: `lazy_static!`, `thread_local!`, `cfg_if!`, and any whose input reads as
//! items. A lazy static becomes one of std's type, so that what std's model says of it holds.

use privacy_tags_grammar::Place;
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Item as SynItem, Token};

use super::super::super::body::ExprKind;
use super::super::super::item::{BodyId, ItemId, ItemKind};
use super::super::super::path::{Anchor, GenericArgs, Path, Segment, TypeRef};
use super::super::cx::Cx;
use super::super::func::synthesised;
use super::super::item::visibility;
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    /// A macro among the items of a module.
    pub(in crate::hir::lower) fn item_macro(&mut self, item: &syn::ItemMacro) -> Option<ItemId> {
        let input = self.between(*item.mac.delimiter.span());
        if let (Some(name), true) = (&item.ident, item.mac.path.is_ident("macro_rules")) {
            let exported = item.attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
            let private = syn::Visibility::Inherited;
            return Some(self.named(&item.attrs, &private, name, ItemKind::MacroRules { rules: input, exported }));
        }
        let items = self.read_items(&item.mac).unwrap_or_default();
        let path = self.path(&item.mac.path);
        let span = self.macro_span(&item.mac);
        Some(self.unnamed(&item.attrs, span, ItemKind::MacroCall { path, input, items }))
    }

    /// A macro among the members of a trait, impl or extern block.
    pub(in crate::hir::lower) fn inner_macro(&mut self, attrs: &[syn::Attribute], mac: &syn::Macro) -> ItemId {
        let input = self.between(*mac.delimiter.span());
        let items = self.members(&mac.tokens).unwrap_or_default();
        let path = self.path(&mac.path);
        let span = self.macro_span(mac);
        self.unnamed(attrs, span, ItemKind::MacroCall { path, input, items })
    }

    /// Tokens that read as members of an impl from end to end.
    pub(in crate::hir) fn members(&mut self, tokens: &TokenStream) -> Option<Vec<ItemId>> {
        let members = parse_members(tokens)?;
        Some(members.iter().filter_map(|member| self.impl_item(member)).collect())
    }

    /// The items of a macro that stands as a statement, when it is of a family that declares items.
    pub(in crate::hir::lower) fn statement_items(&mut self, mac: &syn::Macro) -> Option<Vec<ItemId>> {
        let last = mac.path.segments.last()?;
        match last.ident.to_string().as_str() {
            "lazy_static" | "thread_local" | "task_local" => self.read_items(mac),
            "cfg_if" => {
                let items = self.cfg_if_items(&mac.tokens)?;
                (!items.is_empty()).then_some(items)
            }
            _ => None,
        }
    }

    fn read_items(&mut self, mac: &syn::Macro) -> Option<Vec<ItemId>> {
        let last = mac.path.segments.last()?;
        match last.ident.to_string().as_str() {
            "lazy_static" => self.statics(&mac.tokens, &["std", "sync", "LazyLock"]),
            "thread_local" => self.statics(&mac.tokens, &["std", "thread", "LocalKey"]),
            "task_local" => self.statics(&mac.tokens, &["tokio", "task", "LocalKey"]),
            "cfg_if" => self.cfg_if_items(&mac.tokens),
            _ => Some(self.items(&parse_items(&mac.tokens)?)),
        }
    }

    fn statics(&mut self, tokens: &TokenStream, wrapper: &[&str]) -> Option<Vec<ItemId>> {
        let parser = |input: ParseStream<'_>| {
            let mut found = Vec::new();
            while !input.is_empty() {
                found.push(one_static(input)?);
            }
            Ok(found)
        };
        let found = parser.parse2(tokens.clone()).ok()?;
        Some(found.iter().map(|one| self.wrapped_static(one, wrapper)).collect())
    }

    /// `static NAME: Wrapper<T> = Wrapper::new(|| value);`
    fn wrapped_static(&mut self, one: &Static, wrapper: &[&str]) -> ItemId {
        let (name, span) = self.ident(&one.name);
        let attrs = self.attrs(&one.attrs, Place::Elsewhere);
        let inner = self.ty(&one.ty);
        let mut path = Path { anchor: Anchor::Global, ..Path::plain(wrapper) };
        let body = one.value.as_ref().map(|value| self.wrapped_value(value, &path, span));
        if let Some(last) = path.segments.last_mut() {
            last.args = Some(Box::new(GenericArgs { types: vec![inner], ..GenericArgs::default() }));
        }
        let kind = ItemKind::Static { ty: TypeRef::Path(path), mutable: false, body };
        self.add_item(synthesised(name, span, visibility(&one.vis), attrs, kind))
    }

    fn wrapped_value(&mut self, value: &Expr, wrapper: &Path, span: Span) -> BodyId {
        let mut new = wrapper.clone();
        new.segments.push(Segment { name: Name::new("new"), args: None });
        self.body(|cx| {
            let body = cx.expr(value);
            let closure = ExprKind::Closure { params: Vec::new(), result: None, is_async: false, is_move: false, body };
            let closure = cx.add(span, closure);
            let callee = cx.add(span, ExprKind::Path(new));
            (Vec::new(), cx.add(span, ExprKind::Call { callee, args: vec![closure] }))
        })
    }
}

struct Static {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    name: syn::Ident,
    ty: syn::Type,
    value: Option<Expr>,
}

/// `pub static ref NAME: T = value;`, with `ref` and the value optional.
fn one_static(input: ParseStream<'_>) -> syn::Result<Static> {
    let attrs = input.call(syn::Attribute::parse_outer)?;
    let vis = input.parse()?;
    input.parse::<Token![static]>()?;
    input.parse::<Option<Token![ref]>>()?;
    let name = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty = input.parse()?;
    let value = match input.parse::<Option<Token![=]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    if !input.is_empty() {
        input.parse::<Token![;]>()?;
    }
    Ok(Static { attrs, vis, name, ty, value })
}

/// Tokens that read as items from end to end.
pub(super) fn parse_items(tokens: &TokenStream) -> Option<Vec<SynItem>> {
    let parser = |input: ParseStream<'_>| {
        let mut items = Vec::new();
        while !input.is_empty() {
            match input.parse()? {
                SynItem::Verbatim(_) => return Err(input.error("unknown item")),
                item => items.push(item),
            }
        }
        Ok(items)
    };
    parser.parse2(tokens.clone()).ok()
}

fn parse_members(tokens: &TokenStream) -> Option<Vec<syn::ImplItem>> {
    let parser = |input: ParseStream<'_>| {
        let mut members = Vec::new();
        while !input.is_empty() {
            match input.parse()? {
                syn::ImplItem::Verbatim(_) => return Err(input.error("unknown member")),
                member => members.push(member),
            }
        }
        Ok(members)
    };
    parser.parse2(tokens.clone()).ok()
}
