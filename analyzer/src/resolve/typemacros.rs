//! Macro calls in type position (`name: field_type!(String, option)`): expanded once the files that hold them are collected.

use std::sync::Arc;

use super::collect::Collector;
use super::expand::DEPTH;
use super::macros::MacroRef;
use crate::hir::{TypeMacro, TypeRef, expand};
use crate::source::FileId;
use crate::ty::ModuleId;

/// Where a file's macro calls stand.
#[derive(Clone, Copy)]
pub(crate) struct Stands {
    module: ModuleId,
    /// Textual macros at its end.
    macros: Option<u32>,
}

impl Collector {
    /// Notes where the calls of a file stand, the first time that it is collected.
    pub(crate) fn types_stand(&mut self, file: FileId, module: ModuleId, macros: Option<u32>) {
        self.type_scopes.entry(file).or_insert(Stands { module, macros });
    }

    /// Expands what has not been expanded yet, of all files.
    pub(crate) fn expand_types(&mut self) {
        for file in (0..self.hirs.len()).map(FileId::new) {
            let hir = &self.hirs[file.index()];
            let Some(scope) = self.type_scopes.get(&file).copied() else { continue };
            let open = hir.type_macros.iter().filter(|call| call.expansion.get().is_none());
            for call in open.cloned().collect::<Vec<_>>() {
                self.expand_type(scope, &call, 0);
            }
        }
    }

    fn expand_type(&mut self, scope: Stands, call: &TypeMacro, depth: u32) {
        let known = call.path.as_ident().and_then(|name| self.p.textual_macro(scope.macros, name));
        let known = known.or_else(|| match self.p.resolve_macro(scope.module, None, &call.path) {
            Some(MacroRef::Workspace(known)) => Some(known),
            _ => None,
        });
        let Some(known) = known else { return };
        if depth >= DEPTH || !self.affords(call.input.len()) {
            return;
        }
        let Some((ty, inner)) = self.defined(known).and_then(|def| expand::expand_type(&def, call).ok()) else {
            // Asked once.
            let _ = call.expansion.set(TypeRef::Unknown);
            return self.not_expanded(call.span, known);
        };
        for call in inner {
            self.expand_type(scope, &Arc::clone(&call), depth + 1);
        }
        let _ = call.expansion.set(ty);
    }
}
