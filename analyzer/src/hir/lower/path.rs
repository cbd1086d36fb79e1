//! Paths and generic arguments.

use syn::{GenericArgument, PathArguments, ReturnType};

use super::super::path::{Anchor, GenericArgs, Path, Segment, TypeRef};
use super::cx::{Cx, DOLLAR_CRATE};
use crate::base::Name;

impl Cx<'_> {
    /// A path without `<T as …>`.
    pub(super) fn path(&mut self, path: &syn::Path) -> Path {
        self.qpath(None, path)
    }

    /// A path with what stands before it in `<…>`.
    pub(super) fn qpath(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let only = path.segments.len() == 1;
        let mut anchor = if path.leading_colon.is_some() && qself.is_none_or(|qself| qself.position > 0) {
            Anchor::Global
        } else {
            Anchor::Plain
        };
        let mut segments = Vec::with_capacity(path.segments.len());
        for segment in &path.segments {
            let name = self.name(&segment.ident);
            if segments.is_empty()
                && segment.arguments.is_none()
                && !(only && name == "self")
                && let Some(next) = step_anchor(anchor, name)
            {
                anchor = next;
                continue;
            }
            let args = self.path_arguments(&segment.arguments);
            segments.push(Segment { name, args });
        }
        let consumed = path.segments.len() - segments.len();
        let qself_len = qself.map_or(0, |qself| qself.position.saturating_sub(consumed).min(255)) as u8;
        let qself = qself.map(|qself| Box::new(self.ty(&qself.ty)));
        Path { anchor, qself, qself_len, segments }
    }

    fn path_arguments(&mut self, arguments: &PathArguments) -> Option<Box<GenericArgs>> {
        match arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(angle) => Some(Box::new(self.generic_args(angle))),
            PathArguments::Parenthesized(parens) => {
                let types = parens.inputs.iter().map(|arg| self.ty(&arg.ty)).collect();
                let result = self.result(&parens.output).unwrap_or_else(TypeRef::unit);
                Some(Box::new(GenericArgs { types, fn_result: Some(result), ..GenericArgs::default() }))
            }
        }
    }

    /// `<A, Item = B, C: D>`
    pub(super) fn generic_args(&mut self, angle: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut args = GenericArgs::default();
        for arg in &angle.args {
            match arg {
                GenericArgument::Type(ty) => args.types.push(self.ty(ty)),
                GenericArgument::Const(_) => args.types.push(TypeRef::Const),
                GenericArgument::AssocType(assoc) => {
                    let binding = (self.name(&assoc.ident), self.ty(&assoc.ty));
                    args.bindings.push(binding);
                }
                GenericArgument::Constraint(constraint) => {
                    let bound = (self.name(&constraint.ident), self.bounds(&constraint.bounds));
                    args.bounds.push(bound);
                }
                _ => {}
            }
        }
        args
    }

    /// The written result of a function; `None` when there is none.
    pub(super) fn result(&mut self, output: &ReturnType) -> Option<TypeRef> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }
}

/// The anchor after `anchor` and one more leading segment, when that segment belongs to it.
pub(super) fn step_anchor(anchor: Anchor, name: Name) -> Option<Anchor> {
    match (anchor, name.as_str()) {
        (Anchor::Plain, "crate") => Some(Anchor::Crate),
        (Anchor::Plain, "self") => Some(Anchor::SelfModule),
        (Anchor::Plain | Anchor::SelfModule, "super") => Some(Anchor::Super(1)),
        (Anchor::Super(up), "super") => Some(Anchor::Super(up.saturating_add(1))),
        (Anchor::Plain, text) => text.strip_prefix(DOLLAR_CRATE).map(|krate| Anchor::DollarCrate(Name::new(krate))),
        _ => None,
    }
}
