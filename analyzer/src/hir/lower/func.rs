//! Functions, traits and impls.

use privacy_tags_grammar::Place;
use quote::ToTokens as _;
use syn::{FnArg, ImplItem, Pat as SynPat, ReceiverKind, TraitItem};

use super::super::body::{ExprId, PatId, PatKind};
use super::super::item::{Attrs, BodyId, FnDef, ImplDef, Item, ItemId, ItemKind, Param, TraitDef, Vis};
use super::super::path::{Path, TypeRef};
use super::cx::{Cx, first_span};
use super::item::visibility;
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    /// A function, method or trait function.
    pub(super) fn function(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> ItemId {
        let (name, span) = self.ident(&sig.ident);
        let read = self.attrs(attrs, Place::Function);
        let generics = self.generics(&sig.generics);
        let result = self.result(&sig.output);
        let mut params: Vec<Param> = sig.inputs.iter().map(|input| self.param(input)).collect();
        let body = block.map(|block| self.fn_body(&sig.inputs, &mut params, block, attrs));
        let has_self = matches!(sig.inputs.first(), Some(FnArg::Receiver(_)));
        let is_async = sig.asyncness.is_some();
        let def = FnDef { generics, has_self, params, result, is_async, body };
        self.add_item(Item { name, span, vis: visibility(vis), attrs: read, kind: ItemKind::Fn(Box::new(def)) })
    }

    fn fn_body(
        &mut self,
        inputs: &syn::punctuated::Punctuated<FnArg, syn::Token![,]>,
        params: &mut [Param],
        block: &syn::Block,
        attrs: &[syn::Attribute],
    ) -> BodyId {
        self.body(|cx| {
            let pats: Vec<PatId> = inputs.iter().zip(params).map(|(input, param)| cx.param_pat(input, param)).collect();
            let root = cx.fn_block(block, &pats, attrs);
            (pats, root)
        })
    }

    fn fn_block(&mut self, block: &syn::Block, params: &[PatId], attrs: &[syn::Attribute]) -> ExprId {
        let calls = self.instruments(attrs, params);
        let root = self.plain_block(block);
        self.prepend(root, calls);
        root
    }

    fn param(&mut self, input: &FnArg) -> Param {
        match input {
            FnArg::Receiver(receiver) => {
                let span = self.span(receiver.self_token.span);
                let ty = self.receiver(&receiver.kind);
                Param { name: Some(Name::new("self")), ty, attrs: self.attrs(&receiver.attrs, Place::Parameter), span }
            }
            FnArg::Typed(typed) => {
                let (name, span) = match &*typed.pat {
                    SynPat::Ident(bound) if bound.subpat.is_none() => {
                        let (name, span) = self.ident(&bound.ident);
                        (Some(name), span)
                    }
                    other => (None, self.span(first_span(&other.to_token_stream()))),
                };
                Param { name, ty: self.ty(&typed.ty), attrs: self.attrs(&typed.attrs, Place::Parameter), span }
            }
        }
    }

    fn receiver(&mut self, kind: &ReceiverKind) -> TypeRef {
        let this = TypeRef::Path(Path::plain(&["Self"]));
        match kind {
            ReceiverKind::Reference(_, lifetime, mutable) => TypeRef::Ref {
                mutable: mutable.is_some(),
                lifetime: lifetime.as_ref().map(|lifetime| self.lifetime(lifetime)),
                to: Box::new(this),
            },
            ReceiverKind::Typed(_, ty) => self.ty(ty),
            _ => this,
        }
    }

    fn param_pat(&mut self, input: &FnArg, param: &Param) -> PatId {
        match input {
            FnArg::Receiver(receiver) => {
                let mutable = receiver.mutability.is_some();
                let kind = PatKind::Bind { name: Name::new("self"), by_ref: false, mutable, sub: None };
                self.add_pat(param.span, kind)
            }
            FnArg::Typed(typed) => self.pat(&typed.pat),
        }
    }

    /// The body of a constant or static.
    pub(super) fn const_body(&mut self, value: &syn::Expr) -> BodyId {
        self.body(|cx| (Vec::new(), cx.expr(value)))
    }

    pub(super) fn trait_(&mut self, item: &syn::ItemTrait) -> ItemId {
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let items = item.items.iter().filter_map(|inner| self.trait_item(inner)).collect();
        self.named(&item.attrs, &item.vis, &item.ident, ItemKind::Trait(TraitDef { generics, supertraits, items }))
    }

    fn trait_item(&mut self, item: &TraitItem) -> Option<ItemId> {
        let private = syn::Visibility::Inherited;
        match item {
            TraitItem::Const(item) => {
                let value = item.default.as_ref().map(|(_, value)| value);
                Some(self.constant(&item.attrs, &private, &item.ident, &item.ty, value))
            }
            TraitItem::Fn(item) => Some(self.function(&item.attrs, &private, &item.sig, item.default.as_ref())),
            TraitItem::Type(item) => {
                let generics = self.generics(&item.generics);
                let bounds = self.bounds(&item.bounds);
                let ty = item.default.as_ref().map(|(_, ty)| self.ty(ty));
                Some(self.named(&item.attrs, &private, &item.ident, ItemKind::TypeAlias { generics, bounds, ty }))
            }
            TraitItem::Macro(item) => Some(self.inner_macro(&item.attrs, &item.mac)),
            TraitItem::Verbatim(tokens) => self.verbatim_item(tokens, "member"),
            _ => None,
        }
    }

    pub(super) fn implementation(&mut self, item: &syn::ItemImpl) -> ItemId {
        let generics = self.generics(&item.generics);
        let trait_ = item.trait_.as_ref().map(|(path, _)| self.path(path));
        let negative = item.modifiers.polarity.is_some();
        let self_ty = self.ty(&item.self_ty);
        let items = item.items.iter().filter_map(|inner| self.impl_item(inner)).collect();
        let span = self.span(item.impl_token.span);
        self.unnamed(&item.attrs, span, ItemKind::Impl(ImplDef { generics, trait_, negative, self_ty, items }))
    }

    pub(super) fn impl_item(&mut self, item: &ImplItem) -> Option<ItemId> {
        match item {
            ImplItem::Const(item) => {
                Some(self.constant(&item.attrs, &item.vis, &item.ident, &item.ty, Some(&item.expr)))
            }
            ImplItem::Fn(item) => Some(self.function(&item.attrs, &item.vis, &item.sig, Some(&item.block))),
            ImplItem::Type(item) => {
                let generics = self.generics(&item.generics);
                let kind = ItemKind::TypeAlias { generics, bounds: Vec::new(), ty: Some(self.ty(&item.ty)) };
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            ImplItem::Macro(item) => Some(self.inner_macro(&item.attrs, &item.mac)),
            ImplItem::Verbatim(tokens) => self.verbatim_item(tokens, "member"),
            _ => None,
        }
    }

    /// What syn keeps as tokens where it expects an item: a function whose body a macro supplies, or one with a
    /// modifier that does not belong there, is read all the same.
    pub(super) fn verbatim_item(&mut self, tokens: &proc_macro2::TokenStream, what: &str) -> Option<ItemId> {
        let parser = |input: syn::parse::ParseStream<'_>| {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let vis: syn::Visibility = input.parse()?;
            let sig: syn::Signature = input.parse()?;
            let block = match input.parse::<Option<syn::Token![;]>>()? {
                Some(_) => None,
                None => Some(input.parse::<syn::Block>()?),
            };
            Ok((attrs, vis, sig, block))
        };
        match syn::parse::Parser::parse2(parser, tokens.clone()) {
            Ok((attrs, vis, sig, block)) => Some(self.function(&attrs, &vis, &sig, block.as_ref())),
            Err(_) => {
                self.unread(self.span(first_span(tokens)), what);
                None
            }
        }
    }
}

/// An item that no one wrote as such: from the reading of a macro.
pub(super) fn synthesised(name: Name, span: Span, vis: Vis, attrs: Attrs, kind: ItemKind) -> Item {
    Item { name, span, vis, attrs, kind }
}
