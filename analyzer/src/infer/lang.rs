//! The items of std that the language itself refers to, found by path in the stub crate `std`.

use crate::base::Name;
use crate::resolve::{Def, Defs};
use crate::ty::{AdtId, FnId, TraitId, TraitName, Ty, TyKind};

macro_rules! lang {
    (adts { $($adt:ident = $adt_path:literal,)* } traits { $($tr:ident = $tr_path:literal,)* }) => {
        /// Ids of language items; `None` where the input has no stub of std.
        pub(crate) struct Lang {
            $(pub(crate) $adt: Option<AdtId>,)*
            $(pub(crate) $tr: Option<TraitId>,)*
            pub(crate) names: Names,
        }
        impl Lang {
            pub(crate) fn new(defs: &Defs) -> Lang {
                let adt = |path: &str| match lookup(defs, path) { Some(Def::Adt(id)) => Some(id), _ => None };
                let tr = |path: &str| match lookup(defs, path) { Some(Def::Trait(id)) => Some(id), _ => None };
                Lang {
                    $($adt: adt($adt_path),)*
                    $($tr: tr($tr_path),)*
                    names: Names::new(),
                }
            }
        }
    };
}

lang! {
    adts {
    option = "option::Option",
    result = "result::Result",
    boxed = "boxed::Box",
    string = "string::String",
    vec = "vec::Vec",
    pin = "pin::Pin",
    poll = "task::Poll",
    range = "ops::Range",
    range_from = "ops::RangeFrom",
    range_to = "ops::RangeTo",
    range_full = "ops::RangeFull",
    control_flow = "ops::ControlFlow",
    fmt_error = "fmt::Error",
    fmt_arguments = "fmt::Arguments",
    io_error = "io::Error",
    }
    traits {
    deref = "ops::Deref",
    deref_mut = "ops::DerefMut",
    index = "ops::Index",
    index_mut = "ops::IndexMut",
    iterator = "iter::Iterator",
    into_iterator = "iter::IntoIterator",
    future = "future::Future",
    into_future = "future::IntoFuture",
    from = "convert::From",
    fn_once = "ops::FnOnce",
    fn_mut = "ops::FnMut",
    fn_ = "ops::Fn",
    async_fn = "ops::AsyncFn",
    async_fn_mut = "ops::AsyncFnMut",
    async_fn_once = "ops::AsyncFnOnce",
    clone = "clone::Clone",
    drop = "ops::Drop",
    display = "fmt::Display",
    debug = "fmt::Debug",
    lower_hex = "fmt::LowerHex",
    upper_hex = "fmt::UpperHex",
    octal = "fmt::Octal",
    binary = "fmt::Binary",
    lower_exp = "fmt::LowerExp",
    upper_exp = "fmt::UpperExp",
    neg = "ops::Neg",
    not = "ops::Not",
    partial_eq = "cmp::PartialEq",
    partial_ord = "cmp::PartialOrd",
    }
}

/// Names that inference compares with.
pub(crate) struct Names {
    pub(crate) self_: Name,
    pub(crate) output: Name,
    pub(crate) item: Name,
    pub(crate) into_iter: Name,
    pub(crate) target: Name,
    pub(crate) clone: Name,
    pub(crate) usize_: Name,
    pub(crate) i32_: Name,
    pub(crate) f64_: Name,
    pub(crate) u8_: Name,
}

impl Names {
    fn new() -> Names {
        Names {
            self_: Name::new("Self"),
            output: Name::new("Output"),
            item: Name::new("Item"),
            into_iter: Name::new("IntoIter"),
            target: Name::new("Target"),
            clone: Name::new("clone"),
            usize_: Name::new("usize"),
            i32_: Name::new("i32"),
            f64_: Name::new("f64"),
            u8_: Name::new("u8"),
        }
    }
}

/// Which of the `Fn` traits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Callable {
    /// `Fn`, `FnMut`, `FnOnce`
    Sync,
    /// `AsyncFn` …
    Async,
}

impl Lang {
    /// Whether `name` is one of the `Fn` traits.
    pub(crate) fn callable(&self, name: TraitName) -> Option<Callable> {
        match name {
            TraitName::Known(id) => {
                let id = Some(id);
                if id == self.fn_ || id == self.fn_mut || id == self.fn_once {
                    Some(Callable::Sync)
                } else if id == self.async_fn || id == self.async_fn_mut || id == self.async_fn_once {
                    Some(Callable::Async)
                } else {
                    None
                }
            }
            TraitName::Foreign(path) => match path.rsplit("::").next() {
                Some("Fn" | "FnMut" | "FnOnce") => Some(Callable::Sync),
                Some("AsyncFn" | "AsyncFnMut" | "AsyncFnOnce") => Some(Callable::Async),
                _ => None,
            },
        }
    }

    /// `id<args>`, or the foreign type of that path.
    pub(crate) fn adt(&self, id: Option<AdtId>, path: &str, args: Vec<Ty>) -> Ty {
        match id {
            Some(id) => Ty::new(TyKind::Adt(id, args)),
            None => Ty::new(TyKind::Foreign(Name::new(path), args)),
        }
    }

    /// `String`
    pub(crate) fn string_ty(&self) -> Ty {
        self.adt(self.string, "std::string::String", Vec::new())
    }

    /// `&'static str`
    pub(crate) fn str_ref(&self) -> Ty {
        Ty::new(TyKind::Str).reference(false)
    }

    /// An integer type.
    pub(crate) fn int(&self, name: Name) -> Ty {
        Ty::new(TyKind::Int(name))
    }
}

/// Finds `path` (`ops::Deref`) in the stub crate `std`.
pub(crate) fn lookup(defs: &Defs, path: &str) -> Option<Def> {
    let krate = defs.crates.iter().find(|krate| krate.stub && krate.name == *"std")?;
    lookup_in(defs, krate.root, path)
}

/// Finds `path` from a module, as type or as value.
pub(crate) fn lookup_in(defs: &Defs, root: crate::ty::ModuleId, path: &str) -> Option<Def> {
    let mut at = Def::Module(root);
    for segment in path.split("::") {
        let Def::Module(module) = at else { return None };
        let found = defs[module].scope.get(&Name::new(segment))?;
        at = found.types.or(found.values)?;
    }
    Some(at)
}

/// Finds `path` in the crate it starts with, stub or not.
pub(crate) fn lookup_path(defs: &Defs, path: &str) -> Option<Def> {
    let (first, rest) = path.split_once("::")?;
    let krate = defs.crates.iter().find(|krate| krate.name == *first)?;
    lookup_in(defs, krate.root, rest)
}

/// The function of a trait by name.
pub(crate) fn trait_fn(defs: &Defs, of: Option<TraitId>, name: &str) -> Option<FnId> {
    defs[of?].fns.iter().copied().find(|id| defs[*id].name == *name)
}
