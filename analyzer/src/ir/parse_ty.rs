//! Reads types, ids and callees of IR text.

use super::data::{Callee, FnKey};
use super::lex::Tok;
use super::parse::{Parser, Result};
use super::print_ty::{FLOATS, INTS};
use crate::base::Name;
use crate::ty::{
    AdtId, BodyOwner, ClosureId, ConstId, FnId, Reason, StaticId, Subst, TraitId, TraitName, TraitRef, Ty, TyKind,
};

impl Parser {
    /// Ties a name to an id.
    pub(super) fn declare(&mut self, kind: &'static str, path: String, id: u32) {
        let name = Name::new(&path);
        match kind {
            "fn" => drop(self.names.fns.insert(FnId(id), name)),
            "adt" => drop(self.names.adts.insert(AdtId(id), name)),
            "trait" => drop(self.names.traits.insert(TraitId(id), name)),
            "static" => drop(self.names.statics.insert(StaticId(id), name)),
            _ => drop(self.names.consts.insert(ConstId(id), name)),
        }
        self.ids.insert((kind, path), id);
    }

    /// The id of a name; a new one when it has none.
    pub(super) fn id(&mut self, kind: &'static str, path: &str) -> u32 {
        if let Some(id) = self.ids.get(&(kind, path.to_owned())) {
            return *id;
        }
        let id = self.next_id;
        self.next_id += 1;
        self.declare(kind, path.to_owned(), id);
        id
    }

    /// `kind#n`, or a name.
    fn id_of(&mut self, kind: &'static str) -> Result<u32> {
        if self.is_word(kind) && matches!(self.ahead(1), Tok::Punct("#")) {
            self.advance();
            self.advance();
            return self.int();
        }
        let path = self.path()?;
        Ok(self.id(kind, &path))
    }

    pub(super) fn static_id(&mut self) -> Result<StaticId> {
        self.id_of("static").map(StaticId)
    }

    pub(super) fn const_id(&mut self) -> Result<ConstId> {
        self.id_of("const").map(ConstId)
    }

    pub(super) fn key(&mut self) -> Result<FnKey> {
        if self.eat_word("closure") {
            return Ok(FnKey::Closure(self.closure_id()?.0));
        }
        if self.eat_word("init") {
            return Ok(FnKey::Init(self.static_id()?));
        }
        if self.is_word("const") {
            self.advance();
            return Ok(FnKey::Const(self.const_id()?));
        }
        Ok(FnKey::Fn(FnId(self.id_of("fn")?)))
    }

    /// `fn#3!5`, `shop::greet!5`, `static shop::X!5`: the id, and the owner as text.
    pub(super) fn closure_id(&mut self) -> Result<(ClosureId, String)> {
        let kind = ["static", "const"]
            .into_iter()
            .find(|kind| self.is_word(kind) && !matches!(self.ahead(1), Tok::Punct("#" | "!")));
        if kind.is_some() {
            self.advance();
        }
        let text = match self.peek() {
            Tok::Path(text) | Tok::Str(text) => text.clone(),
            _ => String::new(),
        };
        let owner = match kind {
            Some("static") => BodyOwner::Static(self.static_id()?),
            Some(_) => BodyOwner::Const(self.const_id()?),
            None => BodyOwner::Fn(FnId(self.id_of("fn")?)),
        };
        self.expect("!")?;
        Ok((ClosureId { owner, expr: self.int()? }, text))
    }

    pub(super) fn callee(&mut self) -> Result<Callee> {
        let word = match (self.peek(), self.ahead(1)) {
            (Tok::Path(_), Tok::Punct("#" | "[")) => "",
            (Tok::Path(word), Tok::Path(_) | Tok::Str(_)) => match word.as_str() {
                "trait" => "trait",
                "value" => "value",
                "foreign" => "foreign",
                "unknown" => "unknown",
                _ => "",
            },
            (Tok::Path(word), _) if word == "value" => "value",
            (Tok::Path(word), Tok::Punct("(")) if word == "ctor" => "ctor",
            _ => "",
        };
        if !word.is_empty() {
            self.advance();
        }
        Ok(match word {
            "trait" => {
                let id = FnId(self.id_of("fn")?);
                if !self.eat_word("for") {
                    return self.error("`for` and the type of Self");
                }
                Callee::Trait(id, self.ty()?, self.subst(["[", "]"])?)
            }
            "value" => Callee::Value(self.ty()?),
            "foreign" => Callee::Foreign(Name::new(&self.path()?)),
            "unknown" => {
                let name = Name::new(&self.path()?);
                self.expect("?")?;
                match self.unknown()? {
                    TyKind::Unknown(reason) => Callee::Unknown(name, reason),
                    _ => return self.error("why the function is not known"),
                }
            }
            "ctor" => {
                self.expect("(")?;
                let mut steps = self.list(")", Parser::step)?;
                for step in &mut steps {
                    step.field = step.field.filter(|field| !field.is_empty());
                }
                Callee::Ctor(steps)
            }
            _ => Callee::Fn(FnId(self.id_of("fn")?), self.subst(["[", "]"])?),
        })
    }

    fn subst(&mut self, around: [&'static str; 2]) -> Result<Subst> {
        if !self.eat(around[0]) {
            return Ok(Subst::empty());
        }
        let entries = self.list(around[1], |parser| {
            parser.eat("$");
            let name = parser.param()?;
            parser.expect(":")?;
            Ok((name, parser.ty()?))
        })?;
        Ok(Subst::new(entries))
    }

    /// `T`, `impl#0`, or a string.
    fn param(&mut self) -> Result<Name> {
        let mut text = self.path()?;
        while self.eat("#") {
            text = format!("{text}#{}", self.int()?);
        }
        Ok(Name::new(&text))
    }

    fn args(&mut self) -> Result<Vec<Ty>> {
        if self.eat("<") { self.list(">", Parser::ty) } else { Ok(Vec::new()) }
    }

    /// A type.
    pub(super) fn ty(&mut self) -> Result<Ty> {
        let kind = match self.peek().clone() {
            Tok::Punct(punct) => {
                self.advance();
                self.punct_ty(punct)?
            }
            Tok::Path(word) if word == "_" => {
                self.advance();
                TyKind::Unknown(Reason::Ambiguous)
            }
            Tok::Path(word) => match self.word_ty(&word)? {
                Some(kind) => kind,
                None => self.adt()?,
            },
            Tok::Str(_) => self.adt()?,
            _ => return self.error("a type"),
        };
        Ok(Ty::new(kind))
    }

    fn adt(&mut self) -> Result<TyKind> {
        Ok(TyKind::Adt(AdtId(self.id_of("adt")?), self.args()?))
    }

    fn punct_ty(&mut self, punct: &str) -> Result<TyKind> {
        Ok(match punct {
            "&" => TyKind::Ref(self.eat_word("mut"), self.ty()?),
            "*" => {
                let mutable = self.eat_word("mut");
                if !mutable && !self.eat_word("const") {
                    return self.error("`const` or `mut`");
                }
                TyKind::Ptr(mutable, self.ty()?)
            }
            "!" => TyKind::Never,
            "(" => TyKind::Tuple(self.list(")", Parser::ty)?),
            "[" => {
                let of = self.ty()?;
                let array = self.eat(";");
                if array && !self.eat_word("_") {
                    self.int()?;
                }
                self.expect("]")?;
                if array { TyKind::Array(of) } else { TyKind::Slice(of) }
            }
            "$" => TyKind::Param(self.param()?),
            "<" => {
                let of = self.ty()?;
                if !self.eat_word("as") {
                    return self.error("`as` and a trait");
                }
                let def = self.trait_name()?;
                self.expect(">")?;
                self.expect("::")?;
                TyKind::Projection(of, def, Name::new(&self.path()?))
            }
            "?" => self.unknown()?,
            _ => return self.error("a type before this"),
        })
    }

    /// `?3`, `?Foreign`
    fn unknown(&mut self) -> Result<TyKind> {
        if matches!(self.peek(), Tok::Int(_)) {
            return Ok(TyKind::Infer(self.int()?));
        }
        let all = [
            Reason::Foreign,
            Reason::Cascade,
            Reason::UnresolvedPath,
            Reason::NoMethod,
            Reason::NoField,
            Reason::OpaqueMacro,
            Reason::Ambiguous,
            Reason::Projection,
            Reason::Unreadable,
            Reason::Budget,
        ];
        let name = self.path()?;
        match all.into_iter().find(|reason| format!("{reason:?}") == name) {
            Some(reason) => Ok(TyKind::Unknown(reason)),
            None => self.error(&format!("a reason before this, `{name}` is none")),
        }
    }

    fn word_ty(&mut self, word: &str) -> Result<Option<TyKind>> {
        if word == "adt" || matches!(self.ahead(1), Tok::Punct("#")) {
            return Ok(None);
        }
        let simple = match word {
            "bool" => Some(TyKind::Bool),
            "char" => Some(TyKind::Char),
            "str" => Some(TyKind::Str),
            _ if INTS.contains(&word) => Some(TyKind::Int(Name::new(word))),
            _ if FLOATS.contains(&word) => Some(TyKind::Float(Name::new(word))),
            _ => None,
        };
        if simple.is_none() && !["dyn", "impl", "future", "fn", "fnitem", "ctor", "closure", "extern"].contains(&word) {
            return Ok(None);
        }
        self.advance();
        Ok(Some(match word {
            "dyn" => TyKind::Dyn(self.bounds()?),
            "impl" => TyKind::Opaque(self.bounds()?),
            "future" => TyKind::Future(self.ty()?),
            "fn" => {
                self.expect("(")?;
                let params = self.list(")", Parser::ty)?;
                let result = if self.eat("->") { self.ty()? } else { Ty::unit() };
                TyKind::FnPtr(params, result)
            }
            "fnitem" => TyKind::FnDef(FnId(self.id_of("fn")?), self.subst(["{", "}"])?),
            "ctor" => {
                let id = AdtId(self.id_of("adt")?);
                self.expect(".")?;
                TyKind::Ctor(id, self.int()?, self.args()?)
            }
            "closure" => TyKind::Closure(self.closure_id()?.0, self.subst(["{", "}"])?),
            "extern" => TyKind::Foreign(Name::new(&self.path()?), self.args()?),
            _ => return Ok(simple),
        }))
    }

    fn trait_name(&mut self) -> Result<TraitName> {
        if self.eat_word("extern") {
            return Ok(TraitName::Foreign(Name::new(&self.path()?)));
        }
        Ok(TraitName::Known(TraitId(self.id_of("trait")?)))
    }

    fn bounds(&mut self) -> Result<Vec<TraitRef>> {
        let mut bounds = Vec::new();
        if self.eat("?") {
            return Ok(bounds);
        }
        loop {
            let def = self.trait_name()?;
            let args = self.args()?;
            let bindings = if self.eat("{") {
                self.list("}", |parser| {
                    let name = Name::new(&parser.path()?);
                    parser.expect("=")?;
                    Ok((name, parser.ty()?))
                })?
            } else {
                Vec::new()
            };
            bounds.push(TraitRef { def, args, bindings });
            if !self.eat("+") {
                return Ok(bounds);
            }
        }
    }
}
