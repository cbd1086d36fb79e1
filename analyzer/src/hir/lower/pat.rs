//! Patterns.

use syn::Pat as SynPat;

use super::super::body::{ExprId, PatId, PatKind};
use super::cx::{Cx, first_span};
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    pub(super) fn pat(&mut self, pat: &SynPat) -> PatId {
        match pat {
            SynPat::Guard(guarded) => self.pat(&guarded.pat),
            SynPat::Ident(bound) => {
                let (name, span) = self.ident(&bound.ident);
                let sub = bound.subpat.as_ref().map(|(_, sub)| self.pat(sub));
                let (by_ref, mutable) = (bound.by_ref.is_some(), bound.mutability.is_some());
                self.add_pat(span, PatKind::Bind { name, by_ref, mutable, sub })
            }
            SynPat::Paren(paren) => self.pat(&paren.pat),
            SynPat::Type(typed) => self.pat(&typed.pat),
            SynPat::Verbatim(tokens) => self.verbatim_pat(tokens),
            SynPat::Or(or) => {
                let cases: Vec<PatId> = or.cases.iter().map(|case| self.pat(case)).collect();
                let span = cases.first().map_or_else(|| self.pat_span(pat), |first| self.pats[*first].span);
                self.add_pat(span, PatKind::Or(cases))
            }
            other => {
                let span = self.pat_span(other);
                let kind = self.pat_kind(other);
                self.add_pat(span, kind)
            }
        }
    }

    fn pat_kind(&mut self, pat: &SynPat) -> PatKind {
        match pat {
            SynPat::Lit(lit) => match self.literal(&lit.lit) {
                Some(literal) => PatKind::Lit(literal),
                None => PatKind::Unknown,
            },
            SynPat::Path(path) => PatKind::Path(self.qpath(path.qself.as_ref(), &path.path)),
            SynPat::Range(_) => PatKind::Range,
            SynPat::Reference(reference) => PatKind::Ref(self.pat(&reference.pat)),
            SynPat::Rest(_) => PatKind::Rest,
            SynPat::Slice(slice) => PatKind::Slice(slice.elems.iter().map(|elem| self.pat(elem)).collect()),
            SynPat::Struct(pat) => {
                let path = self.qpath(pat.qself.as_ref(), &pat.path);
                let fields =
                    pat.fields.iter().map(|field| (self.member(&field.member).0, self.pat(&field.pat))).collect();
                PatKind::Struct(path, fields)
            }
            SynPat::Tuple(tuple) => PatKind::Tuple(tuple.elems.iter().map(|elem| self.pat(elem)).collect()),
            SynPat::TupleStruct(pat) => {
                let path = self.qpath(pat.qself.as_ref(), &pat.path);
                PatKind::TupleStruct(path, pat.elems.iter().map(|elem| self.pat(elem)).collect())
            }
            SynPat::Wild(_) => PatKind::Wild,
            // `const { }` and macros: they bind nothing that could be seen here.
            _ => PatKind::Unknown,
        }
    }

    fn pat_span(&self, pat: &SynPat) -> Span {
        match pat {
            SynPat::Lit(lit) => self.span(lit.lit.span()),
            SynPat::Path(path) => self.path_span(path.qself.as_ref(), &path.path),
            SynPat::Struct(pat) => self.path_span(pat.qself.as_ref(), &pat.path),
            SynPat::TupleStruct(pat) => self.path_span(pat.qself.as_ref(), &pat.path),
            SynPat::Reference(reference) => self.span(reference.and_token.span),
            SynPat::Rest(rest) => self.span(rest.dot2_token.spans[0]),
            SynPat::Slice(slice) => self.span(slice.bracket_token.span.open()),
            SynPat::Tuple(tuple) => self.span(tuple.paren_token.span.open()),
            SynPat::Wild(wild) => self.span(wild.underscore_token.span),
            other => self.span(first_span(&quote::ToTokens::to_token_stream(other))),
        }
    }

    /// `box p`: the inner pattern.
    fn verbatim_pat(&mut self, tokens: &proc_macro2::TokenStream) -> PatId {
        let rest: proc_macro2::TokenStream = tokens.clone().into_iter().skip(1).collect();
        let parser = |input: syn::parse::ParseStream<'_>| SynPat::parse_multi_with_leading_vert(input);
        if tokens.clone().into_iter().next().is_some_and(|first| first.to_string() == "box")
            && let Ok(inner) = syn::parse::Parser::parse2(parser, rest)
        {
            return self.pat(&inner);
        }
        let span = self.span(first_span(tokens));
        self.unread(span, "pattern");
        self.add_pat(span, PatKind::Unknown)
    }

    /// The pattern and guard of a match arm.
    pub(super) fn arm_pat(&mut self, pat: &SynPat) -> (PatId, Option<ExprId>) {
        match pat {
            SynPat::Guard(guarded) => (self.pat(&guarded.pat), Some(self.expr(&guarded.guard))),
            other => (self.pat(other), None),
        }
    }

    /// A field's name and place.
    pub(super) fn member(&mut self, member: &syn::Member) -> (Name, Span) {
        match member {
            syn::Member::Named(ident) => self.ident(ident),
            syn::Member::Unnamed(index) => {
                let text = index.index.to_string();
                (Name::from(&text), self.span_of(index.span, text.len()))
            }
        }
    }
}
