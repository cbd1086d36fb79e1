//! Tags written into a text: where the attributes of a type or field stand, and the text with more of them.
//!
//! Works on tokens and not on items: what stands in bodies and in the input of macros is found as well, and nothing of the
//! text changes but by what is put in.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Ident, LineColumn, TokenStream, TokenTree};

use crate::source::too_deep;
use crate::syntax::strip_prelude;

/// A place in a text: line from 1, column in characters from 1.
pub type At = (u32, u32);

/// A tag for one field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldTag {
    /// The field's name; for a field without one, the first token of its type.
    pub field: At,
    /// The name of the type that holds it.
    pub of: At,
    /// What stands between the parentheses: `contact.email`.
    pub tag: String,
}

/// How tags are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TagForm {
    /// `#[personal(…)]`, which asks for the crate `privacy-tags`.
    Macro,
    /// `#[cfg_attr(any(), personal(…))]`, which asks for nothing.
    CfgAttr,
}

/// What is put in at one line.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Change {
    /// Whole lines before it, without line breaks.
    pub above: Vec<String>,
    /// The line as it is then, when it changes itself.
    pub now: Option<String>,
}

/// What putting in tags comes to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Retagged {
    /// By line, from 1.
    pub changes: BTreeMap<u32, Change>,
    /// For each tag, whether there is a place for it: not where a macro has made the field, or where a tag already is.
    pub placed: Vec<bool>,
    /// Types that now carry the outer tag.
    pub types: usize,
}

impl Retagged {
    /// `text` with the changes.
    pub fn apply(&self, text: &str) -> String {
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut out = String::with_capacity(text.len() + 64 * self.changes.len());
        for (at, line) in text.split_inclusive('\n').enumerate() {
            let Some(change) = self.changes.get(&(at as u32 + 1)) else {
                out.push_str(line);
                continue;
            };
            for above in &change.above {
                out.push_str(above);
                out.push_str(end);
            }
            match &change.now {
                Some(now) => {
                    out.push_str(now);
                    out.push_str(&line[line.trim_end_matches(['\n', '\r']).len()..]);
                }
                None => out.push_str(line),
            }
        }
        out
    }
}

/// Puts `tags` into `text`, and the outer tag on each type that has none.
pub fn retag(text: &str, tags: &[FieldTag], form: TagForm) -> Retagged {
    let nothing = Retagged { placed: vec![false; tags.len()], ..Retagged::default() };
    if too_deep(text).is_some() {
        return nothing;
    }
    let (rust, blanked) = strip_prelude(text);
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(stream) = blanked.as_deref().unwrap_or(rust).parse::<TokenStream>() else { return nothing };
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut writer = Writer { tags, form, out: nothing, edits: Vec::new(), import: false };
    writer.types(&trees, true);
    if writer.import && !imports(&trees) {
        let (at, has_uses) = import_at(&trees);
        let line = if has_uses { "use privacy_tags::personal;" } else { "use privacy_tags::personal;\n" };
        writer.edits.insert(0, (at, line.to_owned()));
    }
    Retagged { changes: changes(text, writer.edits), ..writer.out }
}

struct Writer<'a> {
    tags: &'a [FieldTag],
    form: TagForm,
    out: Retagged,
    edits: Vec<(LineColumn, String)>,
    /// Whether a type asks for the import.
    import: bool,
}

impl Writer<'_> {
    /// Looks for types in `trees` and in all that they hold.
    fn types(&mut self, trees: &[TokenTree], is_root: bool) {
        for (at, pair) in trees.windows(2).enumerate() {
            if let [TokenTree::Ident(word), TokenTree::Ident(name)] = pair
                && ["struct", "enum", "union"].iter().any(|keyword| word == keyword)
            {
                self.type_at(trees, at, name, is_root);
            }
        }
        for tree in trees {
            if let TokenTree::Group(group) = tree {
                self.types(&group.stream().into_iter().collect::<Vec<_>>(), false);
            }
        }
    }

    fn type_at(&mut self, trees: &[TokenTree], keyword: usize, name: &Ident, is_root: bool) {
        let of = place(name.span().start());
        let wanted: Vec<usize> = (0..self.tags.len()).filter(|at| self.tags[*at].of == of).collect();
        let attributes = attributes(trees, before_visibility(trees, keyword));
        let outer = attributes.iter().find(|at| is_tag(&trees[**at + 1]));
        // Where the outer tag is not there, those of the fields may not be there either: nothing would take them away.
        let condition = outer.and_then(|at| condition(&trees[*at + 1]));
        let mut any = false;
        for at in wanted {
            let mut held = trees[keyword..].iter().filter_map(group);
            any |= held.any(|fields| self.field(&fields, at, condition.as_deref()));
        }
        if !any || outer.is_some() {
            return;
        }
        let first = attributes.into_iter().find(|at| !is_doc(&trees[*at + 1]));
        let start = first.unwrap_or(before_visibility(trees, keyword));
        self.import |= is_root && self.form == TagForm::Macro;
        let tag = match self.form {
            TagForm::CfgAttr => "#[cfg_attr(any(), personal)]",
            TagForm::Macro if is_root => "#[personal]",
            TagForm::Macro => "#[privacy_tags::personal]",
        };
        self.edits.push((trees[start].span().start(), tag.to_owned()));
        self.out.types += 1;
    }

    /// Puts the tag at its field, if that is in `trees` or in what they hold; `condition` is that of the outer tag.
    fn field(&mut self, trees: &[TokenTree], tag: usize, condition: Option<&str>) -> bool {
        let wanted = self.tags[tag].field;
        let Some(at) = trees.iter().position(|tree| place(tree.span().start()) == wanted) else {
            return trees.iter().filter_map(group).any(|inside| self.field(&inside, tag, condition));
        };
        let start = before_visibility(trees, at);
        if self.out.placed[tag] || attributes(trees, start).iter().any(|at| is_tag(&trees[*at + 1])) {
            return false;
        }
        let words = &self.tags[tag].tag;
        let text = match (condition, self.form) {
            (Some(condition), _) => format!("#[cfg_attr({condition}, personal({words}))]"),
            (None, TagForm::Macro) => format!("#[personal({words})]"),
            (None, TagForm::CfgAttr) => format!("#[cfg_attr(any(), personal({words}))]"),
        };
        self.edits.push((trees[start].span().start(), text));
        self.out.placed[tag] = true;
        true
    }
}

/// Texts that are put in before places: on a line of their own where nothing stands before the place in its line.
fn changes(text: &str, mut edits: Vec<(LineColumn, String)>) -> BTreeMap<u32, Change> {
    let lines: Vec<&str> = text.lines().collect();
    let mut changes: BTreeMap<u32, Change> = BTreeMap::new();
    // From the right, so that places to the left stay what they are; the sort keeps the order at one place.
    edits.sort_by_key(|(at, _)| (at.line, std::cmp::Reverse(at.column)));
    for (at, text) in edits {
        let line = lines.get(at.line.wrapping_sub(1)).copied().unwrap_or_default();
        // A byte order mark is no column of the tokens.
        let column = at.column + usize::from(at.line == 1 && line.starts_with('\u{feff}'));
        let offset = line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
        let change = changes.entry(at.line as u32).or_default();
        if line[..offset].trim().is_empty() {
            let indent = &line[..offset];
            change.above.extend(text.split('\n').map(|part| match part {
                "" => String::new(),
                part => format!("{indent}{part}"),
            }));
        } else {
            let now = change.now.take().unwrap_or_else(|| line.to_owned());
            change.now = Some(format!("{}{text} {}", &now[..offset], &now[offset..]));
        }
    }
    changes
}

fn place(at: LineColumn) -> At {
    (at.line as u32, at.column as u32 + 1)
}

fn group(tree: &TokenTree) -> Option<Vec<TokenTree>> {
    match tree {
        TokenTree::Group(group) => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

/// Where the visibility before `at` starts; `at` itself where there is none.
fn before_visibility(trees: &[TokenTree], at: usize) -> usize {
    let is_pub = |at: usize| matches!(&trees[at], TokenTree::Ident(word) if word == "pub");
    match at {
        1.. if is_pub(at - 1) => at - 1,
        2.. if matches!(&trees[at - 1], TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
            && is_pub(at - 2) =>
        {
            at - 2
        }
        _ => at,
    }
}

/// Positions of the `#` of each outer attribute that stands right before `at`, in order.
fn attributes(trees: &[TokenTree], mut at: usize) -> Vec<usize> {
    let mut found = Vec::new();
    while at >= 2
        && matches!(&trees[at - 1], TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
        && matches!(&trees[at - 2], TokenTree::Punct(hash) if hash.as_char() == '#')
    {
        at -= 2;
        found.insert(0, at);
    }
    found
}

/// Whether the brackets of an attribute hold the tag `personal`, in `cfg_attr` too.
fn is_tag(tree: &TokenTree) -> bool {
    fn holds(stream: TokenStream, conditional: bool) -> bool {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut parts = trees.split(|tree| matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ','));
        parts.any(|part| {
            let mut words = part.iter().take_while(|tree| !matches!(tree, TokenTree::Group(_)));
            let word = words.by_ref().filter(|tree| matches!(tree, TokenTree::Ident(_))).last();
            let is = |name: &str| matches!(word, Some(TokenTree::Ident(word)) if word == name);
            let inner = part.iter().find_map(|tree| match tree {
                TokenTree::Group(group) => Some(group.stream()),
                _ => None,
            });
            is("personal") || is("cfg_attr") && inner.is_some_and(|inner| !conditional && holds(inner, true))
        })
    }
    matches!(tree, TokenTree::Group(group) if holds(group.stream(), false))
}

/// The condition of an attribute `[cfg_attr(…, …)]`.
fn condition(tree: &TokenTree) -> Option<String> {
    let trees = group(tree)?;
    let [TokenTree::Ident(word), TokenTree::Group(inside)] = trees.as_slice() else { return None };
    if word != "cfg_attr" {
        return None;
    }
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ',');
    let condition: TokenStream = inside.stream().into_iter().take_while(|tree| !is_comma(tree)).collect();
    Some(condition.to_string().replace(" (", "(").replace("( ", "(").replace(" )", ")"))
}

fn is_doc(tree: &TokenTree) -> bool {
    group(tree).is_some_and(|trees| matches!(trees.first(), Some(TokenTree::Ident(word)) if word == "doc"))
}

/// Whether the file imports the macro already: `use privacy_tags::…`.
fn imports(trees: &[TokenTree]) -> bool {
    let mut items = trees.split(|tree| matches!(tree, TokenTree::Punct(end) if end.as_char() == ';'));
    items.any(|item| {
        let text: String = item.iter().map(|tree| format!(" {tree} ")).collect();
        let imported = text.rsplit_once(" use ").is_some_and(|(_, path)| {
            path.contains(" privacy_tags ")
                && (path.contains("personal") && !path.contains(" as ") || path.contains(" * "))
        });
        imported || text.contains(" extern  crate  privacy_tags ") && text.contains("macro_use")
    })
}

/// Where an import is put: before the first one there is, else before the first item.
fn import_at(trees: &[TokenTree]) -> (LineColumn, bool) {
    let first = trees.iter().position(|tree| matches!(tree, TokenTree::Ident(word) if word == "use"));
    let item = match first {
        Some(at) => {
            let at = before_visibility(trees, at);
            attributes(trees, at).first().copied().unwrap_or(at)
        }
        None => {
            let is_inner = |at: usize| matches!(&trees[at..], [TokenTree::Punct(hash), TokenTree::Punct(bang), TokenTree::Group(_), ..] if hash.as_char() == '#' && bang.as_char() == '!');
            let mut at = 0;
            while is_inner(at) {
                at += 3;
            }
            at
        }
    };
    let start = trees.get(item).map_or(LineColumn { line: 1, column: 0 }, |tree| tree.span().start());
    (start, first.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tagged(text: &str, tags: &[(At, At, &str)], form: TagForm) -> String {
        let tags: Vec<FieldTag> =
            tags.iter().map(|(field, of, tag)| FieldTag { field: *field, of: *of, tag: (*tag).to_owned() }).collect();
        let done = retag(text, &tags, form);
        assert!(done.placed.iter().all(|placed| *placed), "{done:?}");
        done.apply(text)
    }

    #[test]
    fn lines_and_places_within_them() {
        let text = "//! A crate.\n\nuse a::B;\n\n/// A user.\n#[derive(Debug)]\npub struct User {\n    /// Where to.\n    #[serde(skip)]\n    pub(crate) email: String, // mail\n}\nmod m { struct P(u8, pub String); }\n";
        let tags = [((10, 16), (7, 12), "contact.email"), ((12, 26), (12, 16), "contact.phone")];
        assert_eq!(
            tagged(text, &tags, TagForm::Macro),
            "//! A crate.\n\nuse privacy_tags::personal;\nuse a::B;\n\n/// A user.\n#[personal]\n#[derive(Debug)]\npub struct User {\n    /// Where to.\n    #[serde(skip)]\n    #[personal(contact.email)]\n    pub(crate) email: String, // mail\n}\nmod m { #[privacy_tags::personal] struct P(u8, #[personal(contact.phone)] pub String); }\n"
        );
        let again = tagged(text, &tags, TagForm::CfgAttr);
        assert!(again.contains("    #[cfg_attr(any(), personal(contact.email))]\n"), "{again}");
        assert!(!again.contains("privacy_tags"), "{again}");
    }

    #[test]
    fn what_is_there_stays() {
        let text = "struct A { email: String }\r\n";
        let once = tagged(text, &[((1, 12), (1, 8), "contact.email")], TagForm::Macro);
        assert_eq!(
            once,
            "use privacy_tags::personal;\r\n\r\n#[personal]\r\nstruct A { #[personal(contact.email)] email: String }\r\n"
        );
        let tag = FieldTag { field: (4, 38), of: (4, 8), tag: "contact.email".to_owned() };
        let again = retag(&once, &[tag], TagForm::Macro);
        assert_eq!((again.placed, again.changes.len()), (vec![false], 0));
        let wrong = FieldTag { field: (9, 9), of: (9, 9), tag: "contact.email".to_owned() };
        assert_eq!(retag("struct {", &[wrong], TagForm::Macro).placed, [false]);
    }

    #[test]
    fn an_outer_tag_is_one() {
        let text = "use privacy_tags::*;\n#[cfg_attr(any(), personal(subject = \"customer\"))]\nenum E { Mail { email: String, phone: String } }\n";
        let tags = [((3, 17), (3, 6), "contact.email"), ((3, 32), (3, 6), "contact.phone")];
        assert_eq!(
            tagged(text, &tags, TagForm::Macro).lines().last(),
            Some(
                "enum E { Mail { #[cfg_attr(any(), personal(contact.email))] email: String, #[cfg_attr(any(), personal(contact.phone))] phone: String } }"
            )
        );
        let text = text.replace("any()", "feature = \"privacy\"");
        assert!(
            tagged(&text, &tags, TagForm::Macro)
                .ends_with("#[cfg_attr(feature = \"privacy\", personal(contact.phone))] phone: String } }\n")
        );
    }
}
