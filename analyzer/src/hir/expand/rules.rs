//! The rules of a `macro_rules!`: matchers and transcribers, read once for each definition.

use proc_macro2::Delimiter;

use super::token::{Tree, lex};
use crate::base::Name;

/// A definition, ready to be expanded.
#[derive(Clone, Debug)]
pub struct MacroDef {
    pub(super) rules: Vec<Rule>,
}

/// `(matcher) => { transcriber }`
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Node>,
    pub(super) transcriber: Vec<Node>,
    /// Local variables that the transcriber binds.
    pub(super) locals: Vec<Box<str>>,
}

/// A part of a matcher or transcriber.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// A token that stands for itself.
    Token(Tree),
    /// A group.
    Group(Delimiter, Vec<Node>),
    /// `$name:kind` in a matcher, `$name` in a transcriber.
    Var(Name, Fragment),
    /// `$crate`
    Crate,
    /// `$( … ) separator op`
    Repeat { inner: Vec<Node>, separator: Option<Tree>, op: Op },
}

/// How often a repetition repeats.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Op {
    Any,
    Some,
    Optional,
}

/// What a variable matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fragment {
    Ident,
    Expr,
    Ty,
    Pat,
    PatParam,
    Stmt,
    Block,
    Item,
    Path,
    Tt,
    Literal,
    Lifetime,
    Vis,
    Meta,
    /// In a transcriber, where the kind is not written.
    Unsaid,
}

impl MacroDef {
    /// Reads what stands between the delimiters of `macro_rules! name { … }`. `None` when no rule can be read.
    pub fn read(rules: &str) -> Option<MacroDef> {
        let trees = lex(rules)?;
        let mut found = Vec::new();
        let mut at = 0;
        while at < trees.len() {
            let (Tree::Group(_, matcher), true, Some(Tree::Group(_, transcriber))) =
                (&trees[at], trees.get(at + 1).is_some_and(|tree| tree.is("=>")), trees.get(at + 2))
            else {
                return None;
            };
            let transcriber = nodes(transcriber, false);
            let locals = super::hygiene::locals(&transcriber);
            found.push(Rule { matcher: nodes(matcher, true), transcriber, locals });
            at += 3;
            while trees.get(at).is_some_and(|tree| tree.is(";")) {
                at += 1;
            }
        }
        (!found.is_empty()).then_some(MacroDef { rules: found })
    }
}

fn nodes(trees: &[Tree], matcher: bool) -> Vec<Node> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < trees.len() {
        let (node, used) = dollar(&trees[at..], matcher).unwrap_or_else(|| match &trees[at] {
            Tree::Group(delimiter, inner) => (Node::Group(*delimiter, nodes(inner, matcher)), 1),
            token => (Node::Token(token.clone()), 1),
        });
        out.push(node);
        at += used;
    }
    out
}

/// What starts with `$`, and how many trees it takes.
fn dollar(trees: &[Tree], matcher: bool) -> Option<(Node, usize)> {
    if !trees.first()?.is("$") {
        return None;
    }
    match trees.get(1)? {
        Tree::Ident(word) if &**word == "crate" => Some((Node::Crate, 2)),
        Tree::Ident(word) => {
            let name = Name::new(word);
            if !matcher {
                return Some((Node::Var(name, Fragment::Unsaid), 2));
            }
            if !trees.get(2)?.is(":") {
                return None;
            }
            let kind = fragment(trees.get(3)?.word()?)?;
            Some((Node::Var(name, kind), 4))
        }
        Tree::Group(Delimiter::Parenthesis, inner) => {
            let inner = nodes(inner, matcher);
            if let Some(op) = trees.get(2).and_then(op) {
                return Some((Node::Repeat { inner, separator: None, op }, 3));
            }
            let op = trees.get(3).and_then(op)?;
            Some((Node::Repeat { inner, separator: trees.get(2).cloned(), op }, 4))
        }
        _ => None,
    }
}

fn op(tree: &Tree) -> Option<Op> {
    match tree {
        Tree::Punct("*") => Some(Op::Any),
        Tree::Punct("+") => Some(Op::Some),
        Tree::Punct("?") => Some(Op::Optional),
        _ => None,
    }
}

fn fragment(kind: &str) -> Option<Fragment> {
    Some(match kind {
        "ident" => Fragment::Ident,
        "expr" | "expr_2021" => Fragment::Expr,
        "ty" => Fragment::Ty,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "stmt" => Fragment::Stmt,
        "block" => Fragment::Block,
        "item" => Fragment::Item,
        "path" => Fragment::Path,
        "tt" => Fragment::Tt,
        "literal" => Fragment::Literal,
        "lifetime" => Fragment::Lifetime,
        "vis" => Fragment::Vis,
        "meta" => Fragment::Meta,
        _ => return None,
    })
}
