//! Hygiene of local variables: what a transcriber binds is another variable than one of the same name in its arguments.
//!
//! Input: a transcriber and what its variables hold. Output: the transcriber, in which the locals of its own whose names
//! stand in an argument have a name of their own. Which tokens bind a local is told by the patterns of `let`, `for`,
//! `match` and closures.

use std::borrow::Cow;

use proc_macro2::Delimiter;

use super::matcher::{Binding, Bindings};
use super::rules::Node;
use super::token::Tree;

/// Ends the name of a local that an argument's name would be mistaken for. A letter, which nobody types.
const MARK: char = 'ʹ';

/// The locals that a transcriber binds by tokens of its own, sorted.
pub(super) fn locals(nodes: &[Node]) -> Vec<Box<str>> {
    let mut out = Vec::new();
    bound_in(nodes, &mut out);
    out.sort_unstable();
    out.dedup();
    out
}

/// The transcriber with names of its own for the locals that an argument could mean.
pub(super) fn keep_apart<'n>(nodes: &'n [Node], locals: &[Box<str>], bound: &Bindings) -> Cow<'n, [Node]> {
    let clash: Vec<&str> =
        locals.iter().map(|name| &**name).filter(|name| bound.values().any(|held| holds(held, name))).collect();
    if clash.is_empty() { Cow::Borrowed(nodes) } else { Cow::Owned(renamed(nodes, &clash, false)) }
}

fn holds(held: &Binding, name: &str) -> bool {
    match held {
        Binding::One(_, trees) => trees.iter().any(|tree| mentions(tree, name)),
        Binding::Many(turns) => turns.iter().any(|held| holds(held, name)),
    }
}

fn mentions(tree: &Tree, name: &str) -> bool {
    match tree {
        Tree::Ident(word) => **word == *name,
        Tree::Literal(text) => captures(text, name).next().is_some(),
        Tree::Group(_, inner) => inner.iter().any(|tree| mentions(tree, name)),
        _ => false,
    }
}

/// Where a format string names a variable: `{name}`, `{name:?}`.
fn captures<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(name)
        .map(|(at, _)| at)
        .filter(move |at| text[..*at].ends_with('{') && text[*at + name.len()..].starts_with(['}', ':', '.', '$']))
}

fn word(node: Option<&Node>) -> Option<&str> {
    match node {
        Some(Node::Token(tree)) => tree.word(),
        _ => None,
    }
}

fn is(node: Option<&Node>, punct: &str) -> bool {
    matches!(node, Some(Node::Token(tree)) if tree.is(punct))
}

fn bound_in(nodes: &[Node], out: &mut Vec<Box<str>>) {
    let until = |from: usize, stops: &dyn Fn(Option<&Node>) -> bool| {
        (from..nodes.len()).find(|at| stops(nodes.get(*at))).map(|end| &nodes[from..end])
    };
    let mut arms = false;
    for (at, node) in nodes.iter().enumerate() {
        match node {
            Node::Group(Delimiter::Brace, inner) if arms => {
                arms = false;
                arm_patterns(inner, out);
            }
            Node::Token(Tree::Ident(keyword)) => match &**keyword {
                "let" => names(until(at + 1, &|node| is(node, "=") || is(node, ";")).unwrap_or(&[]), out),
                "for" if starts_loop(at.checked_sub(1).map(|before| &nodes[before]), nodes.get(at + 1)) => {
                    names(until(at + 1, &|node| word(node) == Some("in")).unwrap_or(&[]), out);
                }
                "match" => arms = true,
                _ => {}
            },
            // An opening bar follows no operand.
            Node::Token(tree) if tree.is("|") && opens(at.checked_sub(1).map(|before| &nodes[before])) => {
                names(until(at + 1, &|node| is(node, "|")).unwrap_or(&[]), out);
            }
            _ => {}
        }
        if let Node::Group(_, inner) | Node::Repeat { inner, .. } = node {
            bound_in(inner, out);
        }
    }
}

/// Whether `for` between its neighbours is a loop's: not that of `impl Trait for Type`, nor that of `for<'a> Fn(&'a T)`.
fn starts_loop(before: Option<&Node>, next: Option<&Node>) -> bool {
    let of_impl = matches!(word(before), Some(word) if word != "else") || is(before, ">");
    !of_impl && !is(next, "<")
}

fn opens(before: Option<&Node>) -> bool {
    match before {
        None => true,
        Some(Node::Token(Tree::Ident(word))) => matches!(&**word, "move" | "return" | "async" | "else"),
        Some(Node::Token(Tree::Punct(_))) => true,
        _ => false,
    }
}

/// Patterns before each `=>` of a match's arms.
fn arm_patterns(nodes: &[Node], out: &mut Vec<Box<str>>) {
    let mut start = 0;
    let mut at = 0;
    while at < nodes.len() {
        if is(nodes.get(at), "=>") {
            let guard = (start..at).find(|at| word(nodes.get(*at)) == Some("if")).unwrap_or(at);
            names(&nodes[start..guard], out);
            let block = matches!(nodes.get(at + 1), Some(Node::Group(Delimiter::Brace, _)));
            let end = (at + 1..nodes.len()).find(|at| is(nodes.get(*at), ","));
            at = if block { at + 1 } else { end.unwrap_or(nodes.len()) };
            start = at + 1;
        }
        at += 1;
    }
}

/// The names that a pattern binds.
fn names(pattern: &[Node], out: &mut Vec<Box<str>>) {
    for (at, node) in pattern.iter().enumerate() {
        match node {
            Node::Token(Tree::Ident(name)) => {
                let next = pattern.get(at + 1);
                let path = is(next, "::") || at > 0 && is(pattern.get(at - 1), "::");
                let ty = at > 0 && is(pattern.get(at - 1), ":");
                let shape = matches!(next, Some(Node::Group(Delimiter::Brace | Delimiter::Parenthesis, _)));
                let local = name.starts_with(|first: char| first.is_lowercase() || first == '_');
                if local && !path && !ty && !shape && !is(next, "!") && is_name(name) {
                    out.push(name.clone());
                }
            }
            Node::Group(_, inner) | Node::Repeat { inner, .. } => names(inner, out),
            _ => {}
        }
    }
}

/// Whether a word can name a variable: no keyword.
fn is_name(word: &str) -> bool {
    word != "_" && syn::parse_str::<syn::Ident>(word).is_ok()
}

/// `fields`: the nodes stand between the braces of a struct.
fn renamed(nodes: &[Node], names: &[&str], fields: bool) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    for (at, node) in nodes.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &nodes[before]);
        let next = nodes.get(at + 1);
        match node {
            Node::Token(Tree::Ident(name)) if names.contains(&&**name) && is_variable(before, next, fields) => {
                if fields && (before.is_none() || is(before, ",")) && (next.is_none() || is(next, ",")) {
                    out.extend([node.clone(), Node::Token(Tree::Punct(":"))]);
                }
                out.push(Node::Token(Tree::Ident(format!("{name}{MARK}").into())));
            }
            Node::Token(Tree::Literal(text)) => out.push(Node::Token(Tree::Literal(literal(text, names)))),
            // Names in an attribute are no variables.
            Node::Group(Delimiter::Bracket, _) if is(before, "#") => out.push(node.clone()),
            Node::Group(delimiter, inner) => {
                let capital = |word: &str| word.starts_with(char::is_uppercase);
                let fields = *delimiter == Delimiter::Brace && word(before).is_some_and(capital);
                out.push(Node::Group(*delimiter, renamed(inner, names, fields)));
            }
            Node::Repeat { inner, separator, op } => {
                let inner = renamed(inner, names, fields);
                out.push(Node::Repeat { inner, separator: separator.clone(), op: *op });
            }
            _ => out.push(node.clone()),
        }
    }
    out
}

/// Words before the name of an item.
const ITEMS: [&str; 9] = ["fn", "mod", "struct", "enum", "union", "type", "trait", "use", "macro_rules"];

/// Whether a name between its neighbours can be a variable: no field, no path, no macro, no item.
fn is_variable(before: Option<&Node>, next: Option<&Node>, fields: bool) -> bool {
    let field = fields && is(next, ":") && !matches!(word(before), Some("mut" | "ref"));
    let item = word(before).is_some_and(|word| ITEMS.contains(&word));
    !(field || item || is(before, ".") || is(before, "::") || is(next, "::") || is(next, "!"))
}

fn literal(text: &str, names: &[&str]) -> Box<str> {
    let mut text = text.to_owned();
    for name in names {
        let places: Vec<usize> = captures(&text, name).collect();
        for at in places.into_iter().rev() {
            text.insert(at + name.len(), MARK);
        }
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::super::{Defined, MacroDef, expand_text};
    use super::*;
    use crate::base::Name;
    use std::sync::Arc;

    fn expanded(rules: &str, input: &str) -> String {
        let rules = Arc::new(MacroDef::read(rules).unwrap_or_else(|| panic!("{rules}")));
        let text = expand_text(&Defined { rules, krate: Name::new("x") }, input).unwrap_or_default();
        bare(&text).replace(MARK, "#")
    }

    /// Without spaces: where they stand is the printer's.
    fn bare(text: &str) -> String {
        text.split_whitespace().collect()
    }

    #[test]
    fn locals_of_an_argument_stay_its_own() {
        let text = expanded("($e:expr) => {{ let a = 1; f(a, x.a, S { a }, \"{a}\"); $e }}", "a");
        assert_eq!(text, bare("{ let a# = 1 ; f ( a# , x . a , S { a : a# } , \"{a#}\" ) ; a }"));
        let text = expanded("($e:expr) => { match $e { Ok(a) => a, Err(b) => g(|a| a + b) } }", "h(a)");
        assert_eq!(text, bare("match h ( a ) { Ok ( a# ) => a# , Err ( b ) => g ( | a# | a# + b ) }"));
        let text = expanded("($($e:expr),*) => { for a in 0..3 { $(p!(\"{}\", $e, a);)* } }", "\"{a:?}\"");
        assert_eq!(text, bare("for a# in 0 .. 3 { p ! ( \"{}\" , \"{a:?}\" , a# ) ; }"));
    }

    #[test]
    fn what_no_argument_names_is_left() {
        let text = expanded("($e:expr) => {{ let a = $e; a }}", "b");
        assert_eq!(text, bare("{ let a = b ; a }"));
        let text = expanded("($a:ident) => { impl A for B { fn a(&self) { x.a(); } } for b in c { $a } }", "a");
        assert_eq!(text, bare("impl A for B { fn a ( & self ) { x . a ( ) ; } } for b in c { a }"));
        let text = expanded("($e:expr) => { #[x(a)] fn a() { let a = 1; $e } }", "a");
        assert_eq!(text, bare("# [ x ( a ) ] fn a ( ) { let a# = 1 ; a }"));
        // Bound by the caller's own token.
        let text = expanded("($v:ident) => { let $v = 1; }", "a");
        assert_eq!(text, bare("let a = 1 ;"));
    }
}
