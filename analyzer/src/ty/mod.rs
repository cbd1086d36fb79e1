//! Types, hash-consed, and the ids of definitions that they name.
//!
//! Equal types share one address, so a [`Ty`] is `Copy` and compares by pointer. Generic parameters are named,
//! not numbered: a signature is always instantiated as a whole by a [`Subst`], so names cannot clash.

mod intern;
mod show;

pub use intern::{Subst, Ty};

use crate::base::Name;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// Position in its table.
            pub const fn index(self) -> usize { self.0 as usize }
        }
    )*};
}

ids! {
    /// A crate: one target of one package.
    CrateId
    /// A module, or the scope of a block that declares items.
    ModuleId
    /// A function, method, trait function or synthesised derive function.
    FnId
    /// A struct, enum or union.
    AdtId
    /// A trait.
    TraitId
    /// An impl block, written or derived.
    ImplId
    /// A type alias, free or associated.
    AliasId
    /// A constant, free or associated.
    ConstId
    /// A static.
    StaticId
}

/// What has a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BodyOwner {
    /// A function.
    Fn(FnId),
    /// A constant's value.
    Const(ConstId),
    /// A static's value.
    Static(StaticId),
}

/// A closure (or async block that is not awaited in place): the body that holds it and the position of its expression there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClosureId {
    /// The body.
    pub owner: BodyOwner,
    /// Index of the closure expression in `Body::exprs`.
    pub expr: u32,
}

/// Why a type is not known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reason {
    /// The result of a foreign function or field that no stub describes.
    Foreign,
    /// Depends on a type that is itself unknown.
    Cascade,
    /// A path that leads nowhere.
    UnresolvedPath,
    /// A method that no known type offers.
    NoMethod,
    /// A field that the type does not have.
    NoField,
    /// Comes out of a macro that nobody can read.
    OpaqueMacro,
    /// An inference variable that nothing decided.
    Ambiguous,
    /// An associated type of a parameter or foreign type.
    Projection,
    /// The code itself could not be read.
    Unreadable,
    /// A budget ended (see `limits`).
    Budget,
}

/// A bound: a trait with its arguments (without `Self`) and the associated types it fixes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TraitRef {
    /// The trait.
    pub def: TraitName,
    /// Generic arguments.
    pub args: Vec<Ty>,
    /// `Item = T`; for the `Fn` traits the result stands here as `Output`, and the parameters are one tuple in `args`.
    pub bindings: Vec<(Name, Ty)>,
}

/// A trait, known or only named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TraitName {
    /// Defined in the workspace or a stub.
    Known(TraitId),
    /// Foreign: its path.
    Foreign(Name),
}

/// The structure of a type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TyKind {
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// `!`
    Never,
    /// `i32`, `usize` …
    Int(Name),
    /// `f32`, `f64`
    Float(Name),
    /// A struct, enum or union of the workspace or a stub.
    Adt(AdtId, Vec<Ty>),
    /// A type of a crate that no stub describes: its path.
    Foreign(Name, Vec<Ty>),
    /// `&T` (false), `&mut T` (true)
    Ref(bool, Ty),
    /// `*const T`, `*mut T`
    Ptr(bool, Ty),
    /// A tuple; unit when empty.
    Tuple(Vec<Ty>),
    /// `[T]`
    Slice(Ty),
    /// `[T; N]`
    Array(Ty),
    /// `fn(A) -> B`
    FnPtr(Vec<Ty>, Ty),
    /// The type of a named function.
    FnDef(FnId, Subst),
    /// The type of a tuple constructor used as a function: type, variant position (0 for a struct), arguments.
    Ctor(AdtId, u32, Vec<Ty>),
    /// A closure of a body, under the substitution of that body's own parameters.
    Closure(ClosureId, Subst),
    /// A generic parameter; `Self` in a trait; `impl#n` for the n-th parameter written `impl Trait`.
    Param(Name),
    /// `dyn A + B`
    Dyn(Vec<TraitRef>),
    /// `impl A + B` as a result whose body could not be looked into; or the future of an `async fn` of a trait.
    Opaque(Vec<TraitRef>),
    /// The future that an `async fn`, `async` block or async closure yields: its output.
    Future(Ty),
    /// `<T as Trait>::Name` that is not known yet: parameter inside.
    Projection(Ty, TraitName, Name),
    /// An inference variable; never leaves `infer`.
    Infer(u32),
    /// Not known.
    Unknown(Reason),
}
