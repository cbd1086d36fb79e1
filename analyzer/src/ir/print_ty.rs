//! Types and ids as text.

use super::data::FnKey;
use super::names::Names;
use super::print::{is_ident, path_text, quote};
use crate::ty::{AdtId, BodyOwner, ClosureId, ConstId, FnId, StaticId, Subst, TraitName, TraitRef, Ty, TyKind};

/// Prints types, with names of definitions where they are known.
#[derive(Clone, Copy)]
pub(super) struct TyText<'a> {
    pub(super) names: Option<&'a Names>,
}

/// Words that mean something where a type may stand.
pub(super) const TYPE_WORDS: [&str; 15] = [
    "bool", "char", "str", "dyn", "impl", "future", "fn", "fnitem", "ctor", "closure", "extern", "mut", "const", "ref",
    "own",
];

/// Names of number types.
pub(super) const INTS: [&str; 12] =
    ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
/// Names of floating-point types.
pub(super) const FLOATS: [&str; 4] = ["f16", "f32", "f64", "f128"];

impl TyText<'_> {
    pub(super) fn ty(&self, ty: Ty) -> String {
        match ty.kind() {
            TyKind::Bool => "bool".to_owned(),
            TyKind::Char => "char".to_owned(),
            TyKind::Str => "str".to_owned(),
            TyKind::Never => "!".to_owned(),
            TyKind::Int(name) | TyKind::Float(name) => name.to_string(),
            TyKind::Adt(id, args) => format!("{}{}", self.adt_id(*id), self.args(args)),
            TyKind::Foreign(path, args) => format!("extern {}{}", path_text(path), self.args(args)),
            TyKind::Ref(mutable, to) => format!("&{}{}", if *mutable { "mut " } else { "" }, self.ty(*to)),
            TyKind::Ptr(mutable, to) => format!("*{} {}", if *mutable { "mut" } else { "const" }, self.ty(*to)),
            TyKind::Tuple(parts) if parts.len() == 1 => format!("({},)", self.ty(parts[0])),
            TyKind::Tuple(parts) => format!("({})", self.list(parts)),
            TyKind::Slice(of) => format!("[{}]", self.ty(*of)),
            TyKind::Array(of) => format!("[{}; _]", self.ty(*of)),
            TyKind::FnPtr(params, result) => format!("fn({}) -> {}", self.list(params), self.ty(*result)),
            TyKind::FnDef(id, subst) => format!("fnitem {}{}", self.fn_id(*id), self.subst(*subst, ['{', '}'])),
            TyKind::Ctor(id, variant, args) => format!("ctor {}.{variant}{}", self.adt_id(*id), self.args(args)),
            TyKind::Closure(id, subst) => format!("closure {}{}", self.closure(*id), self.subst(*subst, ['{', '}'])),
            TyKind::Param(name) => param_text(name),
            TyKind::Dyn(bounds) => format!("dyn {}", self.bounds(bounds)),
            TyKind::Opaque(bounds) => format!("impl {}", self.bounds(bounds)),
            TyKind::Future(output) => format!("future {}", self.ty(*output)),
            TyKind::Projection(of, def, name) => {
                format!("<{} as {}>::{}", self.ty(*of), self.trait_name(*def), path_text(name))
            }
            TyKind::Infer(number) => format!("?{number}"),
            TyKind::Unknown(reason) => format!("?{reason:?}"),
        }
    }

    fn list(&self, types: &[Ty]) -> String {
        types.iter().map(|ty| self.ty(*ty)).collect::<Vec<_>>().join(", ")
    }

    fn args(&self, types: &[Ty]) -> String {
        if types.is_empty() { String::new() } else { format!("<{}>", self.list(types)) }
    }

    fn bounds(&self, bounds: &[TraitRef]) -> String {
        let bounds: Vec<String> = bounds
            .iter()
            .map(|bound| {
                let fixed: Vec<String> =
                    bound.bindings.iter().map(|(name, ty)| format!("{} = {}", path_text(name), self.ty(*ty))).collect();
                let fixed = if fixed.is_empty() { String::new() } else { format!("{{{}}}", fixed.join(", ")) };
                format!("{}{}{fixed}", self.trait_name(bound.def), self.args(&bound.args))
            })
            .collect();
        if bounds.is_empty() { "?".to_owned() } else { bounds.join(" + ") }
    }

    pub(super) fn subst(&self, subst: Subst, around: [char; 2]) -> String {
        if subst.is_empty() {
            return String::new();
        }
        let entries: Vec<String> =
            subst.entries().iter().map(|(name, ty)| format!("{}: {}", param_text(name), self.ty(*ty))).collect();
        format!("{}{}{}", around[0], entries.join(", "), around[1])
    }

    pub(super) fn key(&self, key: FnKey) -> String {
        match key {
            FnKey::Fn(id) => self.fn_id(id),
            FnKey::Closure(id) => format!("closure {}", self.closure(id)),
            FnKey::Init(id) => format!("init {}", self.static_id(id)),
            FnKey::Const(id) => format!("const {}", self.const_id(id)),
        }
    }

    fn closure(&self, id: ClosureId) -> String {
        let owner = match id.owner {
            BodyOwner::Fn(id) => self.fn_id(id),
            BodyOwner::Const(id) => format!("const {}", self.const_id(id)),
            BodyOwner::Static(id) => format!("static {}", self.static_id(id)),
        };
        format!("{owner}!{}", id.expr)
    }

    pub(super) fn fn_id(&self, id: FnId) -> String {
        self.named(self.names.and_then(|names| names.fns.get(&id).copied()), "fn", id.0)
    }

    pub(super) fn static_id(&self, id: StaticId) -> String {
        self.named(self.names.and_then(|names| names.statics.get(&id).copied()), "static", id.0)
    }

    pub(super) fn const_id(&self, id: ConstId) -> String {
        self.named(self.names.and_then(|names| names.consts.get(&id).copied()), "const", id.0)
    }

    fn adt_id(&self, id: AdtId) -> String {
        self.named(self.names.and_then(|names| names.adts.get(&id).copied()), "adt", id.0)
    }

    fn trait_name(&self, name: TraitName) -> String {
        match name {
            TraitName::Known(id) => {
                self.named(self.names.and_then(|names| names.traits.get(&id).copied()), "trait", id.0)
            }
            TraitName::Foreign(path) => format!("extern {}", path_text(&path)),
        }
    }

    fn named(&self, name: Option<crate::base::Name>, kind: &str, id: u32) -> String {
        match name {
            Some(name)
                if TYPE_WORDS.contains(&name.as_str())
                    || INTS.contains(&name.as_str())
                    || FLOATS.contains(&name.as_str()) =>
            {
                quote(&name)
            }
            Some(name) => path_text(&name),
            None => format!("{kind}#{id}"),
        }
    }
}

fn param_text(name: &str) -> String {
    if name.split('#').all(|part| is_ident(part) || part.bytes().all(|b| b.is_ascii_digit())) && !name.is_empty() {
        format!("${name}")
    } else {
        format!("${}", quote(name))
    }
}
