//! Takes the tags off fields and parameters, and leaves a line in the rustdoc of fields.

use privacy_tags_grammar::{CfgAttr, Content, Parsed, Place, Tag, content_of, written_in};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::Error;

use crate::item::is_attribute;

/// Works on what carries tags inside an item, and gathers the errors in them.
#[derive(Default)]
pub(crate) struct Stripper {
    /// In the order of the source.
    pub(crate) errors: Vec<Error>,
}

impl Stripper {
    /// The fields of a struct, a union or a variant.
    pub(crate) fn fields(&mut self, group: &Group) -> Group {
        self.group(group, |stripper, tokens| stripper.runs(tokens, Place::Field))
    }

    /// The parameters of a function.
    pub(crate) fn parameters(&mut self, group: &Group) -> Group {
        self.group(group, |stripper, tokens| stripper.runs(tokens, Place::Parameter))
    }

    /// The variants of an enum, whose fields may carry tags.
    pub(crate) fn variants(&mut self, group: &Group) -> Group {
        self.group(group, |stripper, tokens| {
            let mut out = Vec::new();
            for token in stripper.runs(tokens, Place::Elsewhere) {
                // A variant's fields follow its name; groups elsewhere are visibilities or discriminants.
                let token = match token {
                    TokenTree::Group(group) if matches!(out.last(), Some(TokenTree::Ident(_))) => {
                        TokenTree::Group(stripper.fields(&group))
                    }
                    token => token,
                };
                out.push(token);
            }
            out
        })
    }

    /// A group with other tokens in it; the very same group if nothing in it changes.
    fn group(&mut self, group: &Group, change: impl FnOnce(&mut Self, Vec<TokenTree>) -> Vec<TokenTree>) -> Group {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        if !mentions_tags(group.stream()) {
            return group.clone();
        }
        let mut new = Group::new(group.delimiter(), change(self, tokens).into_iter().collect());
        new.set_span(group.span());
        new
    }

    /// Every run of attributes in `tokens` without its tags.
    fn runs(&mut self, tokens: Vec<TokenTree>, place: Place) -> Vec<TokenTree> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let start = at;
            while is_attribute(&tokens[at..]) {
                at += 2;
            }
            if at > start {
                self.run(&tokens[start..at], place, &mut out);
            } else {
                out.push(tokens[at].clone());
                at += 1;
            }
        }
        out
    }

    /// The attributes of one field or parameter.
    fn run(&mut self, attributes: &[TokenTree], place: Place, out: &mut Vec<TokenTree>) {
        let mut tags: Vec<(Parsed, String)> = Vec::new();
        let mut has_doc = false;
        for pair in attributes.chunks(2) {
            let [_, TokenTree::Group(brackets)] = pair else {
                continue;
            };
            let content = content_of(brackets.stream());
            let written = written_in(&content);
            has_doc |= matches!(brackets.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "doc");
            if written.is_empty() {
                out.extend_from_slice(pair);
                continue;
            }
            for (written, under) in written {
                let (parsed, errors) = written.parse();
                // A tag that cannot be read says less than was meant: that is not held against it, too.
                if errors.is_empty() {
                    self.judge(&parsed, &under, &tags, place);
                }
                self.errors.extend(errors);
                tags.push((parsed, under));
            }
            if let Content::CfgAttr(cfg) = &content
                && let Some(rest) = without_tags(cfg, place)
            {
                let mut new = Group::new(Delimiter::Bracket, rest);
                new.set_span(brackets.span());
                out.extend([pair[0].clone(), TokenTree::Group(new)]);
            }
        }
        let plain: Vec<&Parsed> = tags.iter().filter(|(_, under)| under.is_empty()).map(|(parsed, _)| parsed).collect();
        if let (Place::Field, Some(first)) = (place, plain.first()) {
            let line = doc_line(plain.iter().map(|parsed| &parsed.tag));
            let span = Span::call_site().located_at(first.span);
            // rustdoc joins what stands on lines next to one another: an empty one makes a paragraph.
            let blank = has_doc.then(|| quote_spanned!(span=> #[doc = ""]));
            out.extend(quote_spanned!(span=> #blank #[doc = #line]));
        }
    }

    fn judge(&mut self, parsed: &Parsed, under: &str, earlier: &[(Parsed, String)], place: Place) {
        if place == Place::Elsewhere {
            let message = "a variant carries no tag; tag its fields, or the enum";
            return self.errors.push(parsed.error(message));
        }
        self.errors.extend(parsed.misplaced(place));
        self.errors.extend(parsed.suspicious_categories());
        for (other, _) in earlier.iter().filter(|(_, other)| other == under) {
            self.errors.extend(parsed.clashes(&other.tag));
        }
    }
}

/// A quick no: tags stand under these words alone.
fn mentions_tags(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions_tags(group.stream()),
        TokenTree::Ident(word) => word == "personal" || word == "privacy",
        _ => false,
    })
}

/// `cfg_attr` with a line of rustdoc for each tag in it; none if nothing would be left.
fn without_tags(cfg: &CfgAttr, place: Place) -> Option<TokenStream> {
    let attributes: Vec<TokenStream> = cfg
        .attributes
        .iter()
        .filter_map(|content| match content {
            Content::Tag(written) if place == Place::Field => {
                let line = doc_line([&written.clone().parse().0.tag]);
                Some(quote!(doc = "", doc = #line))
            }
            Content::Tag(_) => None,
            Content::CfgAttr(inner) => without_tags(inner, place),
            Content::Other(tokens) => Some(tokens.clone()),
        })
        .collect();
    let CfgAttr { word, predicate, .. } = cfg;
    (!attributes.is_empty()).then(|| quote!(#word(#predicate, #(#attributes),*)))
}

/// ``Personal data: `contact.email` (pseudonymous, subject `customer`, kept for at most 24h)``.
fn doc_line<'a>(tags: impl IntoIterator<Item = &'a Tag>) -> String {
    let (mut categories, mut notes, mut none) = (Vec::new(), Vec::new(), false);
    for tag in tags {
        none |= tag.none;
        categories.extend(tag.categories.iter().map(|name| format!("`{name}`")));
        notes.extend(tag.form.clone());
        notes.extend(tag.subject.iter().map(|name| format!("subject `{name}`")));
        notes.extend(tag.retention.iter().map(|time| format!("kept for at most {time}")));
    }
    let what = match (none, categories.is_empty()) {
        (true, _) => "none".to_owned(),
        (_, true) => "as its type says".to_owned(),
        _ => categories.join(", "),
    };
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
    format!("Personal data: {what}{notes}")
}
