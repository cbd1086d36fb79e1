//! The one door to the grammar of privacy tags.

use super::super::body::{ExprId, ExprKind};
use super::super::item::TagAt;
use super::cx::Cx;
use super::mac::Call;
use crate::diag::{Note, Severity};
use crate::source::Span;

/// Whether an attribute with this last segment is a tag.
pub(super) fn is_tag(name: &str) -> bool {
    matches!(name, "personal" | "privacy")
}

impl Cx<'_> {
    /// Reads one tag; what is wrong with it becomes a note.
    pub(super) fn tag(&mut self, _meta: &syn::Meta, _span: Span) -> Option<TagAt> {
        None
    }

    /// `personal_value!(contact.email, e)`
    pub(super) fn personal_value(&mut self, _call: &Call<'_>) -> Option<ExprId> {
        let _ = ExprKind::Underscore;
        None
    }

    /// Says what is wrong with a tag.
    pub(super) fn bad_tag(&mut self, span: Span, message: String) {
        self.hir.notes.push(Note { span: Some(span), severity: Severity::Error, kind: "bad_tag", message, help: None });
    }
}
