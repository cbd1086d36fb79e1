//! Where tags stand among the attributes of an item, inside `cfg_attr` too.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Error};

use crate::Tag;
use crate::parse::{Kind, Parsed, flat, read};

/// What stands between the brackets of an attribute, as far as tags are concerned.
#[derive(Clone, Debug)]
pub enum Content {
    /// A tag: by its name, or by `privacy_tags::` and its name.
    Tag(Written),
    /// `cfg_attr(…)`
    CfgAttr(CfgAttr),
    /// Anything else.
    Other(TokenStream),
}

/// A tag that is not parsed yet.
#[derive(Clone, Debug)]
pub struct Written {
    /// Which of the two.
    pub kind: Kind,
    /// What stands between its parentheses.
    pub tokens: TokenStream,
    /// All of it; on compilers that cannot join spans, its name.
    pub span: Span,
    /// All of its tokens.
    pub at: TokenStream,
    /// `#[personal = …]`, which is no tag.
    pub malformed: bool,
}

/// `cfg_attr(predicate, attribute, …)`
#[derive(Clone, Debug)]
pub struct CfgAttr {
    /// The word `cfg_attr`.
    pub word: TokenTree,
    /// The predicate, as written.
    pub predicate: TokenStream,
    /// The attributes it adds.
    pub attributes: Vec<Content>,
}

impl Written {
    /// Parses the tag: what could be read, and all errors.
    pub fn parse(self) -> (Parsed, Vec<Error>) {
        let (mut parsed, mut errors) = read(self.kind, self.tokens, self.span);
        parsed.at = self.at;
        if self.malformed {
            errors.push(parsed.error(format!("expected `{}(…)`", self.kind.name())));
        }
        (parsed, errors)
    }
}

/// Reads what stands between the brackets of an attribute.
pub fn content_of(tokens: TokenStream) -> Content {
    let trees = flat(tokens.clone());
    let (path, rest) = trees.split_at(path_length(&trees));
    let Some(last) = path.last() else {
        return Content::Other(tokens);
    };
    let name: String = path.iter().map(ToString::to_string).collect();
    let name = name.strip_prefix("::").unwrap_or(&name);
    let kind = match name.strip_prefix("privacy_tags::").unwrap_or(name) {
        "personal" => Kind::Personal,
        "privacy" => Kind::Privacy,
        "cfg_attr" => {
            return cfg_attr(last.clone(), rest).map_or(Content::Other(tokens), Content::CfgAttr);
        }
        _ => return Content::Other(tokens),
    };
    let (tokens, malformed) = match rest {
        [] => (TokenStream::new(), false),
        [TokenTree::Group(group)] => (group.stream(), false),
        _ => (TokenStream::new(), true),
    };
    let span = trees.last().and_then(|end| path[0].span().join(end.span())).unwrap_or(last.span());
    Content::Tag(Written { kind, tokens, span, at: trees.into_iter().collect(), malformed })
}

/// How many tokens the path at the start has.
fn path_length(trees: &[TokenTree]) -> usize {
    let is_path = |tree: &&TokenTree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    };
    trees.iter().take_while(is_path).count()
}

fn cfg_attr(word: TokenTree, rest: &[TokenTree]) -> Option<CfgAttr> {
    let [TokenTree::Group(group)] = rest else {
        return None;
    };
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let trees: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut parts = trees.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ','));
    let predicate = parts.next()?.iter().cloned().collect();
    let attributes =
        parts.filter(|part| !part.is_empty()).map(|part| content_of(part.iter().cloned().collect())).collect();
    Some(CfgAttr { word, predicate, attributes })
}

/// The tags in what an attribute holds, each with the predicates of `cfg_attr` it stands under, as text.
pub fn written_in(content: &Content) -> Vec<(Written, String)> {
    let mut out = Vec::new();
    collect(content, "", &mut out);
    out
}

fn collect(content: &Content, under: &str, out: &mut Vec<(Written, String)>) {
    match content {
        Content::Tag(written) => out.push((written.clone(), under.to_owned())),
        Content::CfgAttr(cfg) => {
            let under = format!("{under}{};", cfg.predicate);
            for attribute in &cfg.attributes {
                collect(attribute, &under, out);
            }
        }
        Content::Other(_) => {}
    }
}

/// The tags among the attributes of one item, field or parameter, each with its place, and all errors in them. Tags inside
/// `cfg_attr` are read whatever the predicate. Two tags that cannot both hold are an error, unless they stand under
/// different predicates. Places and categories are not judged: see [`crate::misplaced`] and [`crate::check_categories`].
pub fn tags_of(attrs: &[Attribute]) -> (Vec<(Tag, Span)>, Vec<Error>) {
    let mut tags: Vec<(Parsed, String)> = Vec::new();
    let mut errors = Vec::new();
    for attr in attrs.iter().filter(|attr| may_hold_tags(attr)) {
        for (written, under) in written_in(&content_of(attr.meta.to_token_stream())) {
            let (parsed, wrong) = written.parse();
            errors.extend(wrong);
            for (earlier, _) in tags.iter().filter(|(_, other)| *other == under) {
                errors.extend(parsed.clashes(&earlier.tag));
            }
            tags.push((parsed, under));
        }
    }
    (tags.into_iter().map(|(parsed, _)| (parsed.tag, parsed.span)).collect(), errors)
}

/// A quick no for the attributes that are most of a program's: comments, derives.
fn may_hold_tags(attr: &Attribute) -> bool {
    attr.path()
        .segments
        .last()
        .is_some_and(|last| ["personal", "privacy", "cfg_attr"].iter().any(|name| last.ident == name))
}
