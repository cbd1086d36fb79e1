//! Items, in modules and bodies.

use privacy_tags_grammar::Place;
use syn::spanned::Spanned as _;
use syn::{ForeignItem, Item as SynItem, UseTree};

use super::super::item::{
    EnumDef, Field, Fields, Item, ItemId, ItemKind, Shape, StructDef, TraitDef, UseLeaf, Variant, Vis,
};
use super::super::path::{Anchor, Path, Segment};
use super::cx::{Cx, first_span};
use super::path::step_anchor;
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    /// A whole file.
    pub(super) fn file(&mut self, file: &syn::File) {
        self.hir.attrs = self.attrs(&file.attrs, Place::Elsewhere);
        self.hir.root = self.items(&file.items);
    }

    pub(in crate::hir) fn items(&mut self, items: &[SynItem]) -> Vec<ItemId> {
        items.iter().filter_map(|item| self.item(item)).collect()
    }

    /// One item; `None`, with a note, when syn could not read it.
    pub(super) fn item(&mut self, item: &SynItem) -> Option<ItemId> {
        match item {
            SynItem::Const(item) => {
                Some(self.constant(&item.attrs, &item.vis, &item.ident, &item.ty, Some(&item.expr)))
            }
            SynItem::Enum(item) => {
                let kind = ItemKind::Enum(EnumDef {
                    generics: self.generics(&item.generics),
                    variants: item.variants.iter().map(|variant| self.variant(variant)).collect(),
                });
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            SynItem::ExternCrate(item) => {
                let krate = self.name(&item.ident);
                let alias = item.rename.as_ref().map(|(_, alias)| self.name(alias));
                Some(self.named(&item.attrs, &item.vis, &item.ident, ItemKind::ExternCrate { krate, alias }))
            }
            SynItem::Fn(item) => Some(self.function(&item.attrs, &item.vis, &item.sig, Some(&item.block))),
            SynItem::ForeignMod(item) => {
                let items = item.items.iter().filter_map(|inner| self.foreign(inner)).collect();
                let span = self.span(item.abi.extern_token.span);
                Some(self.unnamed(&item.attrs, span, ItemKind::ForeignMod(items)))
            }
            SynItem::Impl(item) => Some(self.implementation(item)),
            SynItem::Macro(item) => self.item_macro(item),
            SynItem::Mod(item) => Some(self.module(item)),
            SynItem::Static(item) => {
                let ty = self.ty(&item.ty);
                let body = Some(self.const_body(&item.expr));
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                Some(self.named(&item.attrs, &item.vis, &item.ident, ItemKind::Static { ty, mutable, body }))
            }
            SynItem::Struct(item) => {
                let kind = ItemKind::Struct(self.struct_def(&item.generics, &item.fields));
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            SynItem::Trait(item) => Some(self.trait_(item)),
            SynItem::TraitAlias(item) => {
                let kind = ItemKind::Trait(TraitDef {
                    generics: self.generics(&item.generics),
                    supertraits: self.bounds(&item.bounds),
                    items: Vec::new(),
                });
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            SynItem::Type(item) => {
                let generics = self.generics(&item.generics);
                let kind = ItemKind::TypeAlias { generics, bounds: Vec::new(), ty: Some(self.ty(&item.ty)) };
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            SynItem::Union(item) => {
                let fields = syn::Fields::Named(item.fields.clone());
                let kind = ItemKind::Union(self.struct_def(&item.generics, &fields));
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            SynItem::Use(item) => Some(self.import(item)),
            SynItem::Verbatim(tokens) => self.verbatim_item(tokens, "item"),
            other => {
                self.unread(self.span(other.span()), "item");
                None
            }
        }
    }

    pub(super) fn named(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        ident: &syn::Ident,
        kind: ItemKind,
    ) -> ItemId {
        let (name, span) = self.ident(ident);
        let attrs = self.attrs(attrs, place(&kind));
        self.add_item(Item { name, span, vis: visibility(vis), attrs, kind })
    }

    pub(super) fn unnamed(&mut self, attrs: &[syn::Attribute], span: Span, kind: ItemKind) -> ItemId {
        let attrs = self.attrs(attrs, place(&kind));
        self.add_item(Item { name: Name::new(""), span, vis: Vis::Private, attrs, kind })
    }

    pub(super) fn constant(
        &mut self,
        attrs: &[syn::Attribute],
        vis: &syn::Visibility,
        ident: &syn::Ident,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
    ) -> ItemId {
        let ty = self.ty(ty);
        let body = value.map(|value| self.const_body(value));
        self.named(attrs, vis, ident, ItemKind::Const { ty, body })
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let kind = match &item.content {
            Some((_, items)) => ItemKind::Mod(self.items(items)),
            None => ItemKind::ModFile(module_path(&item.attrs)),
        };
        self.named(&item.attrs, &item.vis, &item.ident, kind)
    }

    fn foreign(&mut self, item: &ForeignItem) -> Option<ItemId> {
        match item {
            ForeignItem::Fn(item) => Some(self.function(&item.attrs, &item.vis, &item.sig, None)),
            ForeignItem::Static(item) => {
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let kind = ItemKind::Static { ty: self.ty(&item.ty), mutable, body: None };
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            ForeignItem::Type(item) => {
                let kind =
                    ItemKind::TypeAlias { generics: self.generics(&item.generics), bounds: Vec::new(), ty: None };
                Some(self.named(&item.attrs, &item.vis, &item.ident, kind))
            }
            ForeignItem::Macro(item) => Some(self.inner_macro(&item.attrs, &item.mac)),
            other => {
                self.unread(self.span(other.span()), "foreign item");
                None
            }
        }
    }

    pub(super) fn struct_def(&mut self, generics: &syn::Generics, fields: &syn::Fields) -> StructDef {
        StructDef { generics: self.generics(generics), fields: self.fields(fields) }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Fields {
        let shape = match fields {
            syn::Fields::Named(_) => Shape::Named,
            syn::Fields::Unnamed(_) => Shape::Tuple,
            syn::Fields::Unit => Shape::Unit,
        };
        Fields { shape, fields: fields.iter().enumerate().map(|(at, field)| self.field(at, field)).collect() }
    }

    fn field(&mut self, at: usize, field: &syn::Field) -> Field {
        let (name, span) = match &field.ident {
            Some(ident) => self.ident(ident),
            None => (Name::from(&at.to_string()), self.span(self.type_start(&field.ty))),
        };
        Field { name, ty: self.ty(&field.ty), attrs: self.attrs(&field.attrs, Place::Field), span }
    }

    fn variant(&mut self, variant: &syn::Variant) -> Variant {
        let (name, span) = self.ident(&variant.ident);
        Variant {
            name,
            attrs: self.attrs(&variant.attrs, Place::Elsewhere),
            fields: self.fields(&variant.fields),
            span,
        }
    }

    /// The first token of a type. Joining its whole span would cost more and say no more.
    pub(super) fn type_start(&self, ty: &syn::Type) -> proc_macro2::Span {
        match ty {
            syn::Type::Path(path) if path.qself.is_none() && path.path.leading_colon.is_none() => {
                path.path.segments.first().map_or_else(|| ty.span(), |segment| segment.ident.span())
            }
            syn::Type::Reference(reference) => reference.and_token.span,
            other => first_span(&quote::ToTokens::to_token_stream(other)),
        }
    }

    fn import(&mut self, item: &syn::ItemUse) -> ItemId {
        let anchor = if item.leading_colon.is_some() { Anchor::Global } else { Anchor::Plain };
        let mut leaves = Vec::new();
        self.use_tree(&item.tree, Path { anchor, ..Path::default() }, &mut leaves);
        let span = self.span(item.use_token.span);
        let attrs = self.attrs(&item.attrs, Place::Elsewhere);
        self.add_item(Item {
            name: Name::new(""),
            span,
            vis: visibility(&item.vis),
            attrs,
            kind: ItemKind::Use(leaves),
        })
    }

    fn use_tree(&mut self, tree: &UseTree, prefix: Path, out: &mut Vec<UseLeaf>) {
        match tree {
            UseTree::Path(path) => {
                let prefix = self.extended(prefix, &path.ident, false);
                self.use_tree(&path.tree, prefix, out);
            }
            UseTree::Name(leaf) => {
                let (name, span) = self.ident(&leaf.ident);
                let path = self.extended(prefix, &leaf.ident, true);
                let name = if name == "self" { last_name(&path) } else { name };
                out.push(UseLeaf { path, name: Some(name), span });
            }
            UseTree::Rename(leaf) => {
                let (name, span) = self.ident(&leaf.rename);
                let path = self.extended(prefix, &leaf.ident, true);
                out.push(UseLeaf { path, name: Some(name), span });
            }
            UseTree::Glob(glob) => {
                let span = self.span(glob.star_token.span);
                out.push(UseLeaf { path: prefix, name: None, span });
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, prefix.clone(), out);
                }
            }
        }
    }

    /// `prefix` with one more segment; a last `self` names the prefix itself.
    fn extended(&mut self, mut prefix: Path, ident: &syn::Ident, last: bool) -> Path {
        let name = self.name(ident);
        if prefix.segments.is_empty()
            && let Some(anchor) = step_anchor(prefix.anchor, name)
        {
            prefix.anchor = anchor;
            return prefix;
        }
        if !(last && name == "self") {
            prefix.segments.push(Segment { name, args: None });
        }
        prefix
    }
}

/// The name that `use a::b::{self}` gives: the last of the path, or of its anchor.
fn last_name(path: &Path) -> Name {
    match (path.segments.last(), path.anchor) {
        (Some(segment), _) => segment.name,
        (None, Anchor::DollarCrate(krate)) => krate,
        (None, _) => Name::new("self"),
    }
}

/// What an item is to the grammar of tags.
fn place(kind: &ItemKind) -> Place {
    match kind {
        ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => Place::Type,
        ItemKind::Impl(_) | ItemKind::Trait(_) | ItemKind::Mod(_) | ItemKind::ModFile(_) => Place::Container,
        ItemKind::Fn(_) => Place::Function,
        _ => Place::Elsewhere,
    }
}

pub(super) fn visibility(vis: &syn::Visibility) -> Vis {
    match vis {
        syn::Visibility::Public(_) => Vis::Public,
        syn::Visibility::Restricted(restricted) if restricted.path.is_ident("self") => Vis::Private,
        syn::Visibility::Restricted(_) => Vis::Restricted,
        syn::Visibility::Inherited => Vis::Private,
    }
}

/// `#[path = "x.rs"]`, also under `cfg_attr`: the last one wins where several are written.
fn module_path(attrs: &[syn::Attribute]) -> Option<String> {
    fn of(meta: &syn::Meta) -> Option<String> {
        match meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            },
            syn::Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parts = list
                    .parse_args_with(syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated)
                    .ok()?;
                parts.iter().skip(1).find_map(of)
            }
            _ => None,
        }
    }
    attrs.iter().find_map(|attr| of(&attr.meta))
}
