//! The one door to the grammar of privacy tags. Categories are not judged here: only the policy knows them all.

use privacy_tags_grammar::{Place, Tag, misplaced, read_value, tags_of};

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
    /// The tags among attributes, written or inside `cfg_attr`; what is wrong with them becomes notes.
    pub(super) fn read_tags(&mut self, attrs: &[syn::Attribute], place: Place) -> Vec<TagAt> {
        let (tags, errors) = tags_of(attrs);
        for error in errors {
            self.tag_error(&error);
        }
        tags.into_iter().map(|(tag, span)| self.tag_at(tag, self.span(span), place)).collect()
    }

    /// `personal_value!(contact.email, e)`; `None` when no expression can be read.
    pub(super) fn personal_value(&mut self, call: &Call<'_>) -> Option<ExprId> {
        let (parsed, value, errors) = read_value(call.tokens.clone(), proc_macro2::Span::call_site());
        for error in &errors {
            self.tag_error_at(error, call.span);
        }
        let value: syn::Expr = syn::parse2(value).ok()?;
        let at = self.tag_at(parsed.tag, call.span, Place::Value);
        let value = self.expr(&value);
        Some(self.add(call.span, ExprKind::Personal(Box::new(at), value)))
    }

    fn tag_at(&mut self, tag: Tag, span: Span, place: Place) -> TagAt {
        for (_, message) in misplaced(&tag, place) {
            self.bad_tag(span, message);
        }
        TagAt { tag, span }
    }

    fn tag_error(&mut self, error: &syn::Error) {
        for error in error.clone() {
            let span = self.span(error.span());
            self.bad_tag(span, error.to_string());
        }
    }

    /// Like [`Cx::tag_error`], for errors that may have no place of their own.
    fn tag_error_at(&mut self, error: &syn::Error, span: Span) {
        for error in error.clone() {
            let own = error.span();
            let span = if own.start() == own.end() { span } else { self.span(own) };
            self.bad_tag(span, error.to_string());
        }
    }

    fn bad_tag(&mut self, span: Span, message: String) {
        self.hir.notes.push(Note { span: Some(span), severity: Severity::Error, kind: "bad_tag", message, help: None });
    }
}
