//! Reads IR text: what [`super::print()`] writes, and what tests write by hand.
//!
//! By hand much may be left out: types (then unknown), call numbers (then in order), places (then the line of the
//! text), declarations of slots, tables of names (then ids are given out in order of appearance).

use super::data::*;
use super::lex::{Tok, Token, lex};
use super::names::Names;
use super::print::{KEYWORDS, default_ref_like, is_temp};
use crate::base::{Arena, Idx, Map, Name};
use crate::source::Span;
use crate::ty::{FnId, Reason, Ty};

/// What is wrong with IR text, and in which line (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Line, from 1.
    pub line: u32,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ParseError {}

/// Functions of a text, and the ids its names got.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    /// Functions, in order.
    pub functions: Vec<Function>,
    /// Names, declared or given an id when first met.
    pub names: Names,
}

/// Reads functions.
///
/// # Errors
/// Text that is not IR, with its line.
pub fn parse(text: &str) -> Result<Vec<Function>, ParseError> {
    Ok(parse_module(text)?.functions)
}

/// Reads functions and the table of names.
///
/// # Errors
/// Text that is not IR, with its line.
pub fn parse_module(text: &str) -> Result<Module, ParseError> {
    let mut parser = Parser::new(lex(text)?);
    parser.scan_names()?;
    let mut functions = Vec::new();
    while *parser.peek() != Tok::End {
        if !parser.table_entry()? {
            functions.push(parser.function()?);
        }
    }
    Ok(Module { functions, names: parser.names })
}

pub(super) type Result<T, E = ParseError> = std::result::Result<T, E>;

pub(super) struct Parser {
    tokens: Vec<Token>,
    pub(super) at: usize,
    pub(super) names: Names,
    pub(super) ids: Map<(&'static str, String), u32>,
    pub(super) next_id: u32,
    pub(super) slots: Arena<SlotInfo>,
    labels: Map<String, Slot>,
    pub(super) calls: u32,
}

impl Parser {
    fn new(tokens: Vec<Token>) -> Parser {
        Parser {
            tokens,
            at: 0,
            names: Names::default(),
            ids: Map::default(),
            next_id: 0,
            slots: Arena::new(),
            labels: Map::default(),
            calls: 0,
        }
    }

    pub(super) fn peek(&self) -> &Tok {
        self.ahead(0)
    }

    pub(super) fn ahead(&self, by: usize) -> &Tok {
        self.tokens.get(self.at + by).map_or(&Tok::End, |token| &token.kind)
    }

    pub(super) fn line(&self) -> u32 {
        self.tokens.get(self.at).or(self.tokens.last()).map_or(1, |token| token.line)
    }

    pub(super) fn advance(&mut self) -> Tok {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    pub(super) fn error<T>(&self, expected: &str) -> Result<T> {
        let found = match self.peek() {
            Tok::Path(text) => format!("`{text}`"),
            Tok::Str(text) => format!("{text:?}"),
            Tok::Int(value) => value.to_string(),
            Tok::Punct(text) => format!("`{text}`"),
            Tok::End => "the end".to_owned(),
        };
        Err(ParseError { line: self.line(), message: format!("expected {expected}, found {found}") })
    }

    pub(super) fn is(&self, punct: &str) -> bool {
        matches!(self.peek(), Tok::Punct(found) if *found == punct)
    }

    pub(super) fn eat(&mut self, punct: &str) -> bool {
        let found = self.is(punct);
        self.at += usize::from(found);
        found
    }

    pub(super) fn expect(&mut self, punct: &str) -> Result<()> {
        if self.eat(punct) { Ok(()) } else { self.error(&format!("`{punct}`")) }
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Tok::Path(found) if found == word) && !matches!(self.ahead(1), Tok::Punct("~"))
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    /// A name or path, plain or quoted.
    pub(super) fn path(&mut self) -> Result<String> {
        match self.peek() {
            Tok::Path(text) | Tok::Str(text) => {
                let text = text.clone();
                self.at += 1;
                Ok(text)
            }
            _ => self.error("a name"),
        }
    }

    pub(super) fn int(&mut self) -> Result<u32> {
        match self.peek() {
            Tok::Int(value) => match u32::try_from(*value) {
                Ok(value) => {
                    self.at += 1;
                    Ok(value)
                }
                Err(_) => self.error("a smaller number"),
            },
            _ => self.error("a number"),
        }
    }

    /// `item, item <close>`; a comma may follow the last.
    pub(super) fn list<T>(&mut self, close: &str, mut item: impl FnMut(&mut Parser) -> Result<T>) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while !self.eat(close) {
            items.push(item(self)?);
            if !self.eat(",") {
                self.expect(close)?;
                break;
            }
        }
        Ok(items)
    }

    /// Reads tables and definitions ahead, so that ids given out later collide with none.
    fn scan_names(&mut self) -> Result<()> {
        let mut unnumbered = Vec::new();
        self.next_id = self
            .tokens
            .windows(2)
            .filter_map(|pair| match (&pair[0].kind, &pair[1].kind) {
                (Tok::Punct("#" | "="), Tok::Int(id)) => u32::try_from(*id).ok(),
                _ => None,
            })
            .max()
            .map_or(0, |max| max.saturating_add(1));
        let mut depth = 0;
        while *self.peek() != Tok::End {
            if depth == 0 && self.table_entry()? {
                continue;
            }
            match self.peek() {
                Tok::Punct("{") => depth += 1,
                Tok::Punct("}") => depth -= 1,
                Tok::Path(word) if depth == 0 && word == "fn" => {
                    if let (Tok::Path(path) | Tok::Str(path), Tok::Punct("(")) = (self.ahead(1).clone(), self.ahead(2))
                    {
                        match self.header_key() {
                            HeaderKey::Fn(id) => self.declare("fn", path, id),
                            HeaderKey::Other => {}
                            HeaderKey::None => unnumbered.push(path),
                        }
                    }
                }
                _ => {}
            }
            self.at += 1;
        }
        self.at = 0;
        for path in unnumbered {
            self.id("fn", &path);
        }
        Ok(())
    }

    /// The `= key` of the function header that starts here.
    fn header_key(&self) -> HeaderKey {
        let mut ahead = 1;
        loop {
            match (self.ahead(ahead), self.ahead(ahead + 1), self.ahead(ahead + 2), self.ahead(ahead + 3)) {
                (Tok::Punct("="), Tok::Path(word), Tok::Punct("#"), Tok::Int(id)) if word == "fn" => {
                    return u32::try_from(*id).map_or(HeaderKey::None, HeaderKey::Fn);
                }
                (Tok::Punct("="), Tok::Path(word), ..) if ["closure", "init", "const"].contains(&word.as_str()) => {
                    return HeaderKey::Other;
                }
                (Tok::End, ..) => return HeaderKey::None,
                (Tok::Punct("{"), Tok::Path(_) | Tok::Punct("}"), next, _)
                    if !matches!(next, Tok::Punct("=")) || ahead > 64 =>
                {
                    return HeaderKey::None;
                }
                (Tok::Path(word), ..)
                    if word == "fn" && ahead > 1 && matches!(self.ahead(ahead + 2), Tok::Punct("(")) =>
                {
                    return HeaderKey::None;
                }
                _ => ahead += 1,
            }
        }
    }

    /// `fn shop::save = 3`, `adt shop::User = 5` …
    fn table_entry(&mut self) -> Result<bool> {
        let Tok::Path(word) = self.peek() else { return Ok(false) };
        let Some(kind) = ["fn", "adt", "trait", "static", "const"].into_iter().find(|kind| kind == word) else {
            return Ok(false);
        };
        let (Tok::Path(path) | Tok::Str(path), Tok::Punct("="), Tok::Int(_)) =
            (self.ahead(1).clone(), self.ahead(2), self.ahead(3))
        else {
            return Ok(false);
        };
        self.at += 3;
        let id = self.int()?;
        self.declare(kind, path, id);
        Ok(true)
    }

    fn function(&mut self) -> Result<Function> {
        self.slots = Arena::new();
        self.labels = Map::default();
        self.calls = 0;
        let start = self.line();
        let shorthand = match self.peek() {
            Tok::Path(word) if word == "fn" => None,
            Tok::Path(word) if word == "closure" => {
                self.at += 1;
                Some(self.closure_id()?)
            }
            _ => return self.error("a function"),
        };
        let (path, default_key) = match shorthand {
            None => {
                self.at += 1;
                (self.path()?, None)
            }
            Some((id, owner)) => (format!("{owner}::{{closure#{}}}", id.expr), Some(FnKey::Closure(id))),
        };
        self.expect("(")?;
        let params = self.list(")", Parser::declaration)?.len() as u32;
        let result = self.result(params)?;
        let key = if self.eat("=") {
            self.key()?
        } else {
            default_key.unwrap_or_else(|| FnKey::Fn(FnId(self.id("fn", &path))))
        };
        let owner = match key {
            _ if self.eat_word("owner") => self.key()?,
            FnKey::Closure(id) if default_key.is_some() => match id.owner {
                crate::ty::BodyOwner::Fn(id) => FnKey::Fn(id),
                crate::ty::BodyOwner::Const(id) => FnKey::Const(id),
                crate::ty::BodyOwner::Static(id) => FnKey::Init(id),
            },
            _ => key,
        };
        let synthetic = self.eat_word("synthetic");
        let has_body = !self.eat_word("bodyless");
        let span = self.span(start)?;
        let body = self.block()?;
        if result.index() >= self.slots.len() {
            return self.error("a declaration of the result's slot");
        }
        Ok(Function {
            key,
            path: Name::new(&path),
            owner,
            span,
            slots: std::mem::take(&mut self.slots),
            params,
            result,
            synthetic,
            has_body,
            body,
        })
    }

    /// `-> Type`, or `-> #n` when the result's slot is declared further down.
    fn result(&mut self, params: u32) -> Result<Slot> {
        let mut slot = Idx::new(params as usize);
        if self.eat("->") {
            if self.eat("#") {
                slot = Idx::new(self.int()? as usize);
            } else {
                let ty = self.ty()?;
                let ref_like = self.ref_flag(ty);
                self.slots.alloc(SlotInfo { name: None, ty, ref_like });
            }
        } else {
            self.slots.alloc(SlotInfo { name: None, ty: Ty::unit(), ref_like: false });
        }
        self.labels.insert("ret".to_owned(), slot);
        Ok(slot)
    }

    /// `label`, `label: Type`, `label: Type ref`
    pub(super) fn declaration(&mut self) -> Result<Slot> {
        let label = self.label()?;
        let ty = if self.eat(":") { self.ty()? } else { Ty::unknown(Reason::Ambiguous) };
        let ref_like = self.ref_flag(ty);
        self.declare_slot(&label, ty, ref_like)
    }

    pub(super) fn declare_slot(&mut self, label: &str, ty: Ty, ref_like: bool) -> Result<Slot> {
        let next = Idx::new(self.slots.len());
        let known = self.labels.get(label).copied();
        if known.is_some_and(|slot| slot != next) {
            return Err(ParseError { line: self.line(), message: format!("`{label}` is declared twice") });
        }
        let name = match label.rsplit_once('~') {
            Some((name, _)) => Some(Name::new(name)),
            None if is_temp(label) || label == "ret" => None,
            None => Some(Name::new(label)),
        };
        self.labels.insert(label.to_owned(), next);
        Ok(self.slots.alloc(SlotInfo { name, ty, ref_like }))
    }

    fn ref_flag(&mut self, ty: Ty) -> bool {
        if self.eat_word("ref") { true } else { !self.eat_word("own") && default_ref_like(ty) }
    }

    pub(super) fn label(&mut self) -> Result<String> {
        let mut label = self.path()?;
        if self.eat("~") {
            label = format!("{label}~{}", self.int()?);
        } else if label != "ret" && KEYWORDS.contains(&label.as_str()) {
            self.at -= 1;
            return self.error("the name of a slot");
        }
        Ok(label)
    }

    pub(super) fn slot(&mut self) -> Result<Slot> {
        let label = self.label()?;
        match self.labels.get(&label) {
            Some(slot) => Ok(*slot),
            None => self.declare_slot(&label, Ty::unknown(Reason::Ambiguous), false),
        }
    }

    /// `@file:line:column:len`, or the line of the text.
    pub(super) fn span(&mut self, line: u32) -> Result<Span> {
        if !(self.is("@") && matches!(self.ahead(1), Tok::Int(_))) {
            return Ok(Span { file: Idx::new(0), line, column: 1, len: 1 });
        }
        self.at += 1;
        let file = Idx::new(self.int()? as usize);
        let mut parts = [0; 3];
        for part in &mut parts {
            self.expect(":")?;
            *part = self.int()?;
        }
        Ok(Span { file, line: parts[0], column: parts[1], len: parts[2] })
    }

    pub(super) fn block(&mut self) -> Result<Block> {
        self.expect("{")?;
        let mut block = Vec::new();
        while !self.eat("}") {
            if let Some(stmt) = self.stmt()? {
                block.push(stmt);
            }
        }
        Ok(block)
    }
}

enum HeaderKey {
    Fn(u32),
    Other,
    None,
}
