//! Reads statements, values, operands and places of IR text.

use super::data::*;
use super::lex::Tok;
use super::parse::{Parser, Result};
use super::print::field_of;
use crate::base::Name;
use crate::ty::{Reason, Ty};

impl Parser {
    /// One statement; nothing for a declaration.
    pub(super) fn stmt(&mut self) -> Result<Option<Stmt>> {
        let line = self.line();
        let word = match self.peek() {
            Tok::Path(word) if !matches!(self.ahead(1), Tok::Punct("~")) => word.clone(),
            _ => String::new(),
        };
        if !["let", "read", "branch", "scope", "loop", "break", "continue", "return", "never"].contains(&word.as_str())
        {
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
            (Tok::Path(word), Tok::Punct("(")) if COMPUTED.contains(&word.as_str()) || operation(&word).is_some() => {
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
            word if let Some(op) = operation(word) => Ok(Value::Compute(op, self.list(")", Parser::operand)?)),
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
                self.eat(",");
                let operands = self.list(")", Parser::operand)?;
                Ok(Value::Opaque(operands, why))
            }
        }
    }

    fn aggregate(&mut self) -> Result<Value> {
        let quoted = matches!(self.peek(), Tok::Str(_));
        let path = self.path()?;
        let ty = if path == "agg" && !quoted { None } else { Some(path) };
        self.expect("{")?;
        let (mut parts, mut base, mut variant) = (Vec::new(), None, None);
        while !self.eat("}") {
            if self.eat("..") {
                base = Some(self.place()?);
            } else {
                let mut step = self.step()?;
                if parts.is_empty() && step.field.is_none() && self.eat("}") {
                    variant = Some(step.name);
                    break;
                }
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
        Ok(Value::Aggregate { ty: ty.map(|ty| Name::new(&ty)), parts, base, variant })
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

/// Words that a computed value starts with, operations aside.
const COMPUTED: [&str; 4] = ["derive", "test", "opaque", "source"];

fn operation(word: &str) -> Option<Op> {
    Op::ALL.into_iter().find(|op| op.word() == word)
}
