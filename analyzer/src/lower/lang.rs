//! Definitions of std that the language and its macros refer to, found by canonical path in the stub of std.

use crate::base::{Map, Name};
use crate::ir::Step;
use crate::resolve::Defs;
use crate::ty::{AdtId, FnId, Reason, Ty, TyKind};

/// What lowering needs of std. Without a stub all is foreign and fields have no canonical path.
pub(super) struct Lang {
    adts: Map<&'static str, AdtId>,
    fns: Map<&'static str, FnId>,
    pub(super) text: Ty,
    pub(super) true_: Name,
    pub(super) false_: Name,
    pub(super) ok: Name,
    pub(super) err: Name,
    pub(super) some: Name,
    pub(super) none: Name,
    pub(super) element: Step,
    pub(super) through: Name,
}

/// Longest array whose elements are told apart.
const POSITIONS: usize = 16;

const ADTS: [&str; 9] = [
    "std::string::String",
    "std::vec::Vec",
    "std::fmt::Formatter",
    "std::fmt::Arguments",
    "std::option::Option",
    "std::result::Result",
    "std::ops::ControlFlow",
    "std::task::Poll",
    "std::ops::Range",
];

const FNS: [&str; 9] = [
    "anyhow::__text",
    "anyhow::Error::msg",
    "serde_json::to_value",
    "std::convert::From::from",
    "std::fmt::Debug::fmt",
    "std::fmt::Formatter::write_fmt",
    "std::fmt::Write::write_fmt",
    "std::io::Write::write_fmt",
    "std::ops::Drop::drop",
];

impl Lang {
    pub(super) fn new(defs: &Defs) -> Lang {
        let mut adts = Map::default();
        for (at, data) in defs.adts.iter().enumerate() {
            if let Some(path) = ADTS.into_iter().find(|path| data.path == *path) {
                adts.entry(path).or_insert(AdtId(at as u32));
            }
        }
        let mut fns = Map::default();
        for (at, data) in defs.fns.iter().enumerate() {
            if let Some(path) = FNS.into_iter().find(|path| data.path == *path) {
                fns.entry(path).or_insert(FnId(at as u32));
            }
        }
        let mut lang = Lang {
            adts,
            fns,
            text: Ty::unknown(Reason::Foreign),
            true_: Name::new("true"),
            false_: Name::new("false"),
            ok: Name::new("Ok"),
            err: Name::new("Err"),
            some: Name::new("Some"),
            none: Name::new("None"),
            through: Name::new("*"),
            element: Step { name: Name::new("[]"), field: None },
        };
        lang.text = lang.ty("std::string::String", Vec::new());
        lang
    }

    /// The stub's type of that path.
    pub(super) fn adt(&self, path: &str) -> Option<AdtId> {
        self.adts.get(path).copied()
    }

    /// The stub's function of that path.
    pub(super) fn function(&self, path: &str) -> Option<FnId> {
        self.fns.get(path).copied()
    }

    /// The stub's type, or the foreign one.
    pub(super) fn ty(&self, path: &str, args: Vec<Ty>) -> Ty {
        match self.adt(path) {
            Some(id) => Ty::new(TyKind::Adt(id, args)),
            None => Ty::new(TyKind::Foreign(Name::new(path), args)),
        }
    }

    /// The element at a position that is known; of an array with many it is any.
    pub(super) fn position(&self, at: usize, of: usize) -> Step {
        if of > POSITIONS { self.element } else { Step { name: Name::new(&format!("[{at}]")), field: None } }
    }

    /// `Ok.0` of `std::result::Result` and the like.
    pub(super) fn payload(&self, path: &str, variant: Name) -> Step {
        Step { name: Name::new(&format!("{variant}.0")), field: Some(Name::new(&format!("{path}::{variant}.0"))) }
    }
}
