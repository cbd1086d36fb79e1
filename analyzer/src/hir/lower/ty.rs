//! Types, bounds and generic parameters.

use std::sync::{Arc, OnceLock};

use syn::punctuated::Punctuated;
use syn::{Type, TypeParamBound};

use super::super::path::{Bound, GenericParam, Generics, TypeMacro, TypeRef};
use super::cx::{Cx, first_span};
use crate::source::Span;

impl Cx<'_> {
    /// A type as written.
    pub(in crate::hir) fn ty(&mut self, ty: &Type) -> TypeRef {
        match ty {
            Type::Array(array) => TypeRef::Array(Box::new(self.ty(&array.elem))),
            Type::FnPtr(pointer) => TypeRef::FnPtr {
                params: pointer.inputs.iter().map(|arg| self.ty(&arg.ty)).collect(),
                result: Box::new(self.result(&pointer.output).unwrap_or_else(TypeRef::unit)),
            },
            Type::Group(group) => self.ty(&group.elem),
            Type::Paren(paren) => self.ty(&paren.elem),
            Type::ImplTrait(bounds) => TypeRef::ImplTrait(self.bounds(&bounds.bounds)),
            Type::TraitObject(bounds) => TypeRef::DynTrait(self.bounds(&bounds.bounds)),
            Type::Infer(_) => TypeRef::Infer,
            Type::Never(_) => TypeRef::Never,
            Type::Path(path) => TypeRef::Path(self.qpath(path.qself.as_ref(), &path.path)),
            Type::Ptr(pointer) => TypeRef::Ptr {
                mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
                to: Box::new(self.ty(&pointer.elem)),
            },
            Type::Reference(reference) => TypeRef::Ref {
                mutable: reference.mutability.is_some(),
                lifetime: reference.lifetime.as_ref().map(|lifetime| self.lifetime(lifetime)),
                to: Box::new(self.ty(&reference.elem)),
            },
            Type::Slice(slice) => TypeRef::Slice(Box::new(self.ty(&slice.elem))),
            Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
            Type::Macro(call) => self.type_macro(&call.mac),
            Type::Verbatim(tokens) => {
                self.unread(self.span(first_span(tokens)), "type");
                TypeRef::Unknown
            }
            _ => TypeRef::Unknown,
        }
    }

    fn type_macro(&mut self, call: &syn::Macro) -> TypeRef {
        let written = self.between(*call.delimiter.span());
        let call = Arc::new(TypeMacro {
            path: self.path(&call.path),
            input: written.text,
            span: written.span,
            expansion: OnceLock::new(),
        });
        self.hir.type_macros.push(Arc::clone(&call));
        TypeRef::Macro(call)
    }

    /// Bounds; `?Sized` and lifetimes are dropped.
    pub(super) fn bounds(&mut self, bounds: &Punctuated<TypeParamBound, syn::Token![+]>) -> Vec<Bound> {
        bounds.iter().filter_map(|bound| self.bound(bound)).collect()
    }

    fn bound(&mut self, bound: &TypeParamBound) -> Option<Bound> {
        match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(Bound { path: self.path(&bound.path) }),
            TypeParamBound::Verbatim(tokens) => self.const_bound(tokens),
            _ => None,
        }
    }

    /// `const Trait`, `[const] Trait`, `~const Trait`: the trait after its modifier.
    fn const_bound(&mut self, tokens: &proc_macro2::TokenStream) -> Option<Bound> {
        let trees: Vec<proc_macro2::TokenTree> = tokens.clone().into_iter().collect();
        let parsed = (1..trees.len().min(4)).find_map(|skip| {
            let rest = trees[skip..].iter().cloned().collect();
            syn::parse2::<syn::TraitBound>(rest).ok()
        });
        match parsed {
            Some(bound) if bound.maybe.is_none() => Some(Bound { path: self.path(&bound.path) }),
            Some(_) => None,
            None => {
                self.unread(self.span(first_span(tokens)), "bound");
                None
            }
        }
    }

    /// Generic parameters with their where clause.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(_) => out.has_lifetimes = true,
                syn::GenericParam::Type(param) => {
                    let (name, span) = self.ident(&param.ident);
                    let bounds = self.bounds(&param.bounds);
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    out.params.push(GenericParam { name, bounds, default, is_const: false, span });
                }
                syn::GenericParam::Const(param) => {
                    let (name, span): (_, Span) = self.ident(&param.ident);
                    let default = param.default.as_ref().map(|_| TypeRef::Const);
                    out.params.push(GenericParam { name, bounds: Vec::new(), default, is_const: true, span });
                }
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let pair = (self.ty(&predicate.bounded_ty), self.bounds(&predicate.bounds));
                out.predicates.push(pair);
            }
        }
        out
    }
}
