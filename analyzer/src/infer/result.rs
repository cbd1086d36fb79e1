//! What inference finds out about one body. Plain data: `lower` reads it beside the HIR.

use crate::base::{Idx, Map, Name};
use crate::hir::{ExprId, PatId};
use crate::ty::{AdtId, ConstId, FnId, Reason, StaticId, Subst, Ty};

/// Index of a [`Local`].
pub type LocalId = Idx<Local>;

/// A binding of the body. Alternatives of an or-pattern that bind the same name share one.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
    /// The pattern that first binds it.
    pub pat: PatId,
}

/// Where a path expression or pattern leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Res {
    /// A local.
    Local(LocalId),
    /// A function or method as a value or callee.
    Fn(Target),
    /// A constructor: type, variant position (0 for a struct or union), type arguments.
    Ctor(AdtId, u32, Vec<Ty>),
    /// A constant.
    Const(ConstId),
    /// A static.
    Static(StaticId),
    /// A foreign value, constant or unit type.
    Foreign(Name),
    /// Nowhere.
    Unknown(Reason),
}

/// Which function a call leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// One function, with its (and its impl's) parameters.
    Fn(FnId, Subst),
    /// A trait's function on a type that decides the impl only when the caller is instantiated (`T: Trait`), or never (`dyn Trait`):
    /// the trait's declaration, the type of `Self`, and the other parameters.
    Trait(FnId, Ty, Subst),
    /// A foreign function: canonical path, `reqwest::RequestBuilder::send`.
    Foreign(Name),
    /// A value that is called: closure, function pointer, parameter bound by `Fn`, `dyn Fn`.
    Value,
    /// Not known. The name is the method's or path's last segment.
    Unknown(Name, Reason),
}

/// How a receiver or operand is handed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Autoref {
    /// As it is.
    #[default]
    None,
    /// `&`
    Shared,
    /// `&mut`
    Mut,
}

/// A call that stands at an expression.
#[derive(Clone, Debug)]
pub struct Callee {
    /// Where it leads.
    pub target: Target,
    /// For a method: overloaded derefs (`Deref::deref` of user types and smart pointers that are not transparent) taken first, in order.
    pub derefs: Vec<Target>,
    /// For a method: how the receiver is handed over.
    pub autoref: Autoref,
    /// Type of the result.
    pub result: Ty,
    /// Whether the receiver's type is not known, and the function was chosen as the only one of that name.
    pub guessed: bool,
}

/// Which of the calls that one expression makes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// The call, method call, overloaded operator, index or unary operator itself.
    Main,
    /// `into_iter` of a `for`, or `into_future` of an `.await` on a value that has an impl of it.
    Iter,
    /// `next` of a `for`, or `poll` of an `.await` on a type with an impl of `Future`.
    Next,
    /// `From::from` on the error of a `?`.
    From,
    /// The user `Deref::deref` behind a `*e` or field access, n-th step.
    Deref(u8),
    /// The formatting call of the n-th hole of a macro's argument list, numbered by [`format_sites`](super::format_sites).
    Format(u16),
}

/// A field access, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRes {
    /// Canonical path of the field (`shop::User.email`); `None` for a tuple's.
    pub path: Option<Name>,
    /// The type that has it.
    pub owner: Option<AdtId>,
}

/// Where a macro call leads.
#[derive(Clone, Debug, PartialEq)]
pub enum MacroRes {
    /// A foreign macro: canonical path, `tracing::info`, `std::println`.
    Foreign(Name),
    /// A macro of the workspace that could not be expanded.
    Workspace(Name),
    /// Nowhere.
    Unknown,
}

/// Types and resolutions of one body.
#[derive(Clone, Debug, Default)]
pub struct Inferred {
    /// Type of each expression, by position.
    pub exprs: Vec<Ty>,
    /// Type of each pattern (what it is matched against, default binding modes applied).
    pub pats: Vec<Ty>,
    /// Locals.
    pub locals: Vec<Local>,
    /// Path expressions, and struct expressions (their constructor).
    pub paths: Map<ExprId, Res>,
    /// Patterns: bindings to `Local`, others to what their path names.
    pub pat_paths: Map<PatId, Res>,
    /// Calls.
    pub calls: Map<(ExprId, Role), Callee>,
    /// Field accesses.
    pub fields: Map<ExprId, FieldRes>,
    /// Macro calls.
    pub macros: Map<ExprId, MacroRes>,
    /// Result type of the body.
    pub result: Option<Ty>,
}
