//! Whether anything is tagged at all: a gate that checks nothing must not pass.

use crate::hir::{Attrs, ExprKind, Fields, FileHir, Item, ItemKind};
use crate::source::{Input, Origin};

/// Whether a tag stands anywhere in judged code.
pub(super) fn any(input: &Input, files: &[FileHir]) -> bool {
    let is_judged = |hir: &&FileHir| {
        let package = input.files.get(hir.file).and_then(|file| input.packages.get(file.package));
        package.is_some_and(|package| package.origin == Origin::Member)
    };
    files.iter().filter(is_judged).any(is_tagged)
}

fn is_tagged(hir: &FileHir) -> bool {
    let in_bodies = || {
        let mut exprs = hir.bodies.values().flat_map(|body| body.exprs.values());
        exprs.any(|expr| matches!(expr.kind, ExprKind::Personal(..)))
    };
    tagged(&hir.attrs) || hir.items.values().any(item) || in_bodies()
}

fn item(item: &Item) -> bool {
    let inside = match &item.kind {
        ItemKind::Struct(def) | ItemKind::Union(def) => fields(&def.fields),
        ItemKind::Enum(def) => def.variants.iter().any(|one| tagged(&one.attrs) || fields(&one.fields)),
        ItemKind::Fn(def) => def.params.iter().any(|param| tagged(&param.attrs)),
        _ => false,
    };
    inside || tagged(&item.attrs)
}

fn fields(fields: &Fields) -> bool {
    fields.fields.iter().any(|field| tagged(&field.attrs))
}

fn tagged(attrs: &Attrs) -> bool {
    !attrs.tags.is_empty()
}
