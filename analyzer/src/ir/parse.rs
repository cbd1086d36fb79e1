//! Reads IR text: what [`super::print`] writes, and what tests write by hand.
//!
//! By hand much may be left out: types (then unknown), call numbers (then in order), places (then the line of the
//! text), declarations of slots, tables of names (then ids are given out in order of appearance).

use super::data::*;
use super::lex::{Tok, Token, lex};
use super::names::Names;
use super::print::{KEYWORDS, default_ref_like, field_of, is_temp};
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
    at: usize,
    pub(super) names: Names,
    pub(super) ids: Map<(&'static str, String), u32>,
    pub(super) next_id: u32,
    slots: Arena<SlotInfo>,
    labels: Map<String, Slot>,
    calls: u32,
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

    fn line(&self) -> u32 {
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
        matches!(self.peek(), Tok::Path(found) if found == word)
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
                    if let (Tok::Path(path) | Tok::Str(path), Tok::Punct("(")) = (self.ahead(1).clone(), self.ahead(2)) {
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
                (Tok::Punct("="), Tok::Path(word), ..) if ["closure", "init", "const"].contains(&word.as_str()) => return HeaderKey::Other,
                (Tok::End, ..) => return HeaderKey::None,
                (Tok::Punct("{"), Tok::Path(_) | Tok::Punct("}"), next, _) if !matches!(next, Tok::Punct("=")) || ahead > 64 => {
                    return HeaderKey::None;
                }
                (Tok::Path(word), ..) if word == "fn" && ahead > 1 && matches!(self.ahead(ahead + 2), Tok::Punct("(")) => return HeaderKey::None,
                _ => ahead += 1,
            }
        }
    }

    /// `fn shop::save = 3`, `adt shop::User = 5` …
    fn table_entry(&mut self) -> Result<bool> {
        let Tok::Path(word) = self.peek() else { return Ok(false) };
        let Some(kind) = ["fn", "adt", "trait", "static", "const"].into_iter().find(|kind| kind == word) else { return Ok(false) };
        let (Tok::Path(path) | Tok::Str(path), Tok::Punct("="), Tok::Int(_)) = (self.ahead(1).clone(), self.ahead(2), self.ahead(3)) else {
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
    fn declaration(&mut self) -> Result<Slot> {
        let label = self.label()?;
        let ty = if self.eat(":") { self.ty()? } else { Ty::unknown(Reason::Ambiguous) };
        let ref_like = self.ref_flag(ty);
        self.declare_slot(&label, ty, ref_like)
    }

    fn declare_slot(&mut self, label: &str, ty: Ty, ref_like: bool) -> Result<Slot> {
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

    fn label(&mut self) -> Result<String> {
        let mut label = self.path()?;
        if self.eat("~") {
            label = format!("{label}~{}", self.int()?);
        } else if label != "ret" && KEYWORDS.contains(&label.as_str()) {
            self.at -= 1;
            return self.error("the name of a slot");
        }
        Ok(label)
    }

    fn slot(&mut self) -> Result<Slot> {
        let label = self.label()?;
        match self.labels.get(&label) {
            Some(slot) => Ok(*slot),
            None => self.declare_slot(&label, Ty::unknown(Reason::Ambiguous), false),
        }
    }

    /// `@file:line:column:len`, or the line of the text.
    fn span(&mut self, line: u32) -> Result<Span> {
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

    fn block(&mut self) -> Result<Block> {
        self.expect("{")?;
        let mut block = Vec::new();
        while !self.eat("}") {
            if let Some(stmt) = self.stmt()? {
                block.push(stmt);
            }
        }
        Ok(block)
    }

    /// One statement; nothing for a declaration.
    fn stmt(&mut self) -> Result<Option<Stmt>> {
        let line = self.line();
        let word = match self.peek() {
            Tok::Path(word) if !matches!(self.ahead(1), Tok::Punct("~")) => word.clone(),
            _ => String::new(),
        };
        if !["let", "read", "branch", "scope", "loop", "break", "continue", "return", "never"].contains(&word.as_str()) {
            return self.assign(line).map(Some);
        }
        self.at += 1;
        Ok(Some(match word.as_str() {
            "let" => {
                self.declaration()?;
                return Ok(None);
            }
            "read" => {
                let place = self.place()?;
                Stmt::Read { place, span: self.span(line)? }
            }
            "branch" => self.branch(line)?,
            "scope" => Stmt::Scope { label: self.region_label()?, body: self.block()? },
            "loop" => Stmt::Loop { label: self.region_label()?, body: self.block()? },
            "break" => Stmt::Break(self.region_label()?),
            "continue" => Stmt::Continue(self.region_label()?),
            "return" => Stmt::Return,
            _ => Stmt::Never,
        }))
    }

    fn region_label(&mut self) -> Result<Label> {
        self.expect("'")?;
        self.int()
    }

    fn branch(&mut self, line: u32) -> Result<Stmt> {
        let on = if self.is("{") || self.is("@") { None } else { Some(self.place()?) };
        let span = self.span(line)?;
        self.expect("{")?;
        let mut arms = Vec::new();
        while !self.eat("}") {
            let holds = match self.path()?.as_str() {
                "_" => None,
                name => Some(Name::new(name)),
            };
            self.expect("=>")?;
            arms.push(Arm { holds, body: self.block()? });
        }
        Ok(Stmt::Branch { on, arms, span })
    }

    fn assign(&mut self, line: u32) -> Result<Stmt> {
        if self.is_word("call") {
            let name = format!("_{}", self.slots.len());
            let to = self.declare_slot(&name, Ty::unknown(Reason::Ambiguous), false)?;
            return self.call(to, line);
        }
        let typed = matches!(self.peek(), Tok::Path(_)) && matches!(self.ahead(1), Tok::Punct(":"));
        let to = if typed { Place::slot(self.declaration()?) } else { self.place()? };
        self.expect("=")?;
        if self.is_word("call") {
            let Place { root: Root::Slot(slot), path } = &to else { return self.error("a slot for the call's result") };
            if !path.is_empty() {
                return self.error("a slot for the call's result");
            }
            return self.call(*slot, line);
        }
        let value = self.value()?;
        Ok(Stmt::Assign { to, value, span: self.span(line)? })
    }

    fn call(&mut self, to: Slot, line: u32) -> Result<Stmt> {
        self.at += 1;
        let id = if self.eat("#") { self.int()? } else { self.calls };
        self.calls = id.saturating_add(1);
        let callee = self.callee()?;
        self.expect("(")?;
        let args = self.list(")", Parser::arg)?;
        let via = if self.eat_word("via") { self.via()? } else { Via::Call };
        Ok(Stmt::Call(Box::new(Call { id, to, callee, args, span: self.span(line)?, via })))
    }

    fn via(&mut self) -> Result<Via> {
        let all = [Via::Call, Via::Operator, Via::Format, Via::Macro, Via::Try, Via::For, Via::Derive, Via::Guess];
        let name = self.path()?;
        match all.into_iter().find(|via| format!("{via:?}") == name) {
            Some(via) => Ok(via),
            None => self.error(&format!("a way to call before this, `{name}` is none")),
        }
    }

    fn arg(&mut self) -> Result<Arg> {
        let writable = self.eat_word("mut");
        let value = self.operand()?;
        let ty = match &value {
            _ if self.eat(":") => self.ty()?,
            Operand::Place(Place { root: Root::Slot(slot), path }) if path.is_empty() => self.slots[*slot].ty,
            _ => Ty::unknown(Reason::Ambiguous),
        };
        Ok(Arg { value, ty, writable })
    }

    fn value(&mut self) -> Result<Value> {
        if self.eat("&") {
            let mutable = self.eat_word("mut");
            return Ok(Value::Borrow { place: self.place()?, mutable });
        }
        let next = self.ahead(1).clone();
        match (self.peek().clone(), next) {
            (Tok::Path(word), Tok::Punct("(")) if ["derive", "test", "opaque", "source"].contains(&word.as_str()) => {
                self.at += 2;
                self.computed(&word)
            }
            (Tok::Path(word), next) if word == "closure" && next != Tok::Punct("~") => {
                self.at += 1;
                let code = FnKey::Closure(self.closure_id()?.0);
                self.expect("{")?;
                let captures = self.list("}", |parser| {
                    let name = Name::new(&parser.path()?);
                    parser.expect(":")?;
                    let by_ref = parser.eat("&");
                    Ok((name, parser.place()?, by_ref))
                })?;
                Ok(Value::Closure { code, captures })
            }
            (Tok::Path(word), next) if word == "fn" && next != Tok::Punct("~") => {
                self.at += 1;
                Ok(Value::Function(Box::new(self.callee()?)))
            }
            (Tok::Path(_) | Tok::Str(_), Tok::Punct("{")) => self.aggregate(),
            _ => Ok(Value::Copy(self.operand()?)),
        }
    }

    fn computed(&mut self, word: &str) -> Result<Value> {
        match word {
            "derive" => Ok(Value::Derive(self.list(")", Parser::operand)?)),
            "test" => Ok(Value::Test(self.list(")", Parser::operand)?)),
            "source" => {
                let of = self.operand()?;
                self.expect(",")?;
                let site = Name::new(&self.path()?);
                self.expect(")")?;
                Ok(Value::Source { of, site })
            }
            _ => {
                let why = Name::new(&self.path()?).as_str();
                let operands = if self.eat(",") { self.list(")", Parser::operand)? } else { self.list(")", Parser::operand)? };
                Ok(Value::Opaque(operands, why))
            }
        }
    }

    fn aggregate(&mut self) -> Result<Value> {
        let quoted = matches!(self.peek(), Tok::Str(_));
        let path = self.path()?;
        let ty = if path == "agg" && !quoted { None } else { Some(path) };
        self.expect("{")?;
        let (mut parts, mut base) = (Vec::new(), None);
        while !self.eat("}") {
            if self.eat("..") {
                base = Some(self.place()?);
            } else {
                let mut step = self.step()?;
                if let (None, Some(ty)) = (step.field, &ty) {
                    step.field = Some(Name::new(&field_of(ty, &step.name)));
                }
                step.field = step.field.filter(|field| !field.is_empty());
                self.expect(":")?;
                parts.push((step, self.operand()?));
            }
            if !self.eat(",") {
                self.expect("}")?;
                break;
            }
        }
        Ok(Value::Aggregate { ty: ty.map(|ty| Name::new(&ty)), parts, base })
    }

    fn operand(&mut self) -> Result<Operand> {
        let next = self.ahead(1).clone();
        let constant = match self.peek().clone() {
            Tok::Str(text) if next != Tok::Punct("~") => Const::Str(Name::new(&text)),
            Tok::Path(word) if word == "true" || word == "false" => Const::Bool(word == "true"),
            Tok::Path(word) if word == "const" && next != Tok::Punct("(") => Const::Other,
            Tok::Int(value) => match i128::try_from(value) {
                Ok(value) => Const::Int(value),
                Err(_) => return self.error("a smaller number"),
            },
            Tok::Punct("-") => {
                self.at += 1;
                match self.peek() {
                    Tok::Int(value) if *value <= i128::MAX as u128 + 1 => Const::Int((*value as i128).wrapping_neg()),
                    _ => return self.error("a number"),
                }
            }
            _ => return Ok(Operand::Place(self.place()?)),
        };
        if next == Tok::Punct("~") {
            return Ok(Operand::Place(self.place()?));
        }
        self.at += 1;
        Ok(Operand::Const(constant))
    }

    fn place(&mut self) -> Result<Place> {
        let next = self.ahead(1).clone();
        let root = match self.peek().clone() {
            Tok::Path(word) if next == Tok::Punct("(") && ["static", "const", "cell"].contains(&word.as_str()) => {
                self.at += 2;
                let root = match word.as_str() {
                    "static" => Root::Static(self.static_id()?),
                    "const" => Root::Const(self.const_id()?),
                    _ => Root::Cell(self.ty()?),
                };
                self.expect(")")?;
                root
            }
            _ => Root::Slot(self.slot()?),
        };
        let mut path = Vec::new();
        while self.eat(".") {
            let mut step = self.step()?;
            step.field = step.field.filter(|field| !field.is_empty());
            path.push(step);
        }
        Ok(Place { root, path })
    }

    /// `email`, `0`, `[]`, `Some.0`, each with `@Owner`; `@_` leaves an empty field behind for the caller to drop.
    pub(super) fn step(&mut self) -> Result<Step> {
        let name = match self.advance() {
            Tok::Int(value) => value.to_string(),
            Tok::Str(text) => text,
            Tok::Punct("*") => "*".to_owned(),
            Tok::Punct("[") => {
                self.expect("]")?;
                "[]".to_owned()
            }
            Tok::Path(name) if name.starts_with(char::is_uppercase) && self.is(".") => {
                self.at += 1;
                match self.advance() {
                    Tok::Int(value) => format!("{name}.{value}"),
                    Tok::Path(field) => format!("{name}.{field}"),
                    _ => {
                        self.at -= 1;
                        return self.error("a field of the variant");
                    }
                }
            }
            Tok::Path(name) => name,
            _ => {
                self.at -= 1;
                return self.error("a field");
            }
        };
        let mut field = None;
        if self.is("@") && !matches!(self.ahead(1), Tok::Int(_)) {
            self.at += 1;
            field = Some(Name::new(&if self.eat("=") {
                self.path()?
            } else if self.eat_word("_") {
                String::new()
            } else {
                field_of(&self.path()?, &name)
            }));
        }
        Ok(Step { name: Name::new(&name), field })
    }
}

enum HeaderKey {
    Fn(u32),
    Other,
    None,
}
