//! The data of the IR.

use crate::base::{Arena, Idx, Name};
use crate::source::Span;
use crate::ty::{ClosureId, ConstId, FnId, Reason, StaticId, Subst, Ty, TyKind};

/// Index of a [`SlotInfo`] in its function.
pub type Slot = Idx<SlotInfo>;
/// A region that `Break` and `Continue` name; unique in its function.
pub type Label = u32;

/// What a [`Function`] is the code of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum FnKey {
    /// A function.
    Fn(FnId),
    /// A closure.
    Closure(ClosureId),
    /// The initial value of a static.
    Init(StaticId),
    /// The value of a constant that is more than a literal.
    Const(ConstId),
}

impl FnKey {
    /// The function or closure that a value of the type is.
    pub fn of_value(ty: Ty) -> Option<FnKey> {
        match ty.peel_refs().kind() {
            TyKind::FnDef(id, _) => Some(FnKey::Fn(*id)),
            TyKind::Closure(id, _) => Some(FnKey::Closure(*id)),
            _ => None,
        }
    }

    /// The function that code of a framework serves when it was instantiated so.
    pub fn served(subst: Subst) -> Option<FnKey> {
        subst.entries().iter().find_map(|(_, ty)| FnKey::of_value(*ty))
    }
}

/// A function, closure or initialiser.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// What it is the code of.
    pub key: FnKey,
    /// Canonical path; a closure's is its parent's with `::{closure#n}`.
    pub path: Name,
    /// The function whose source holds it: itself, or a closure's outermost function.
    pub owner: FnKey,
    /// Where it is declared.
    pub span: Span,
    /// Slots; parameters first.
    pub slots: Arena<SlotInfo>,
    /// Number of parameters (a closure's environment counts).
    pub params: u32,
    /// Slot of the result.
    pub result: Slot,
    /// Whether it was synthesised (a derive), so that its reads count as its caller's.
    pub synthetic: bool,
    /// Whether it has a body: a stub's empty body, a trait's required function and an `extern` function have none.
    pub has_body: bool,
    /// Code.
    pub body: Block,
}

/// A slot: a parameter, binding or temporary. Shadowing makes a new slot.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotInfo {
    /// Name of the binding; `None` for a temporary.
    pub name: Option<Name>,
    /// Its type, in terms of the function's own parameters.
    pub ty: Ty,
    /// Whether the type can hold a reference or shared handle (`&`, `Rc`, a guard, a type with a lifetime, unknown).
    pub ref_like: bool,
}

/// Statements in order.
pub type Block = Vec<Stmt>;

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Stmt {
    /// `place = value`
    Assign {
        /// What is overwritten.
        to: Place,
        /// With what.
        value: Value,
        /// Where.
        span: Span,
    },
    /// A call.
    Call(Box<Call>),
    /// The data at `place` is read for its own sake (a field access of tagged data that goes nowhere, a comparison, a condition).
    Read {
        /// What.
        place: Place,
        /// Where.
        span: Span,
    },
    /// Alternatives, of which one runs: `if`, `match`, short-circuit operators.
    Branch {
        /// What decides, when it is one value: a call's result, a flag.
        on: Option<Place>,
        /// The alternatives.
        arms: Vec<Arm>,
        /// Where.
        span: Span,
    },
    /// A region that `Break(label)` leaves.
    Scope {
        /// Its label.
        label: Label,
        /// Code.
        body: Block,
    },
    /// A region that repeats until it is left; `Continue(label)` starts it again.
    Loop {
        /// Its label.
        label: Label,
        /// Code.
        body: Block,
    },
    /// Leave a region.
    Break(Label),
    /// Repeat a loop.
    Continue(Label),
    /// Leave the function; the result slot is set.
    Return,
    /// Control does not get here: after a call that never returns.
    Never,
}

/// One alternative of a branch.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// What holds of `on` here: `true`, `false`, a variant's name (`Some`, `Ok`), or nothing.
    pub holds: Option<Name>,
    /// Code; starts with the bindings of the pattern.
    pub body: Block,
}

/// A slot and a path of fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The slot, or a static.
    pub root: Root,
    /// Steps, outermost first.
    pub path: Vec<Step>,
}

/// Where a place starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Root {
    /// A slot.
    Slot(Slot),
    /// A static of the workspace: shared by all functions.
    Static(StaticId),
    /// A constant with structure: what its [`FnKey::Const`] yields; never written.
    Const(ConstId),
    /// A cell shared by all code that names the same type: what goes into a channel of `T` comes out of one.
    Cell(Ty),
}

/// One step of a path. Equality and order are those of the name: the owner only says which field it is.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Field name or position; `Variant.field` for a payload; `[]` for an element.
    pub name: Name,
    /// Canonical path of the field, `shop::User.email`, when its owner is known: what tags are looked up by.
    pub field: Option<Name>,
}

impl PartialEq for Step {
    fn eq(&self, other: &Step) -> bool {
        self.name == other.name
    }
}
impl Eq for Step {}
impl std::hash::Hash for Step {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
impl PartialOrd for Step {
    fn partial_cmp(&self, other: &Step) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Step {
    fn cmp(&self, other: &Step) -> std::cmp::Ordering {
        self.name.cmp(&other.name)
    }
}

/// A value that is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// What a place holds.
    Place(Place),
    /// A constant.
    Const(Const),
}

/// A constant, as far as models and policies read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Const {
    /// A string.
    Str(Name),
    /// An integer.
    Int(i128),
    /// A Boolean.
    Bool(bool),
    /// Any other: carries nothing.
    Other,
}

/// An operation on integers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// `a + b`
    Add,
    /// `a - b`
    Sub,
    /// `a * b`
    Mul,
    /// `a / b`
    Div,
    /// `a % b`
    Rem,
    /// `-a`
    Neg,
    /// `a as u64`
    Cast,
}

impl Op {
    /// All.
    pub const ALL: [Op; 7] = [Op::Add, Op::Sub, Op::Mul, Op::Div, Op::Rem, Op::Neg, Op::Cast];

    /// The word that the printed IR has for it.
    pub fn word(self) -> &'static str {
        match self {
            Op::Add => "add",
            Op::Sub => "sub",
            Op::Mul => "mul",
            Op::Div => "div",
            Op::Rem => "rem",
            Op::Neg => "neg",
            Op::Cast => "cast",
        }
    }

    /// What it makes of whole numbers; `None` where it overflows, or is given too few or many.
    pub fn apply(self, of: &[i128]) -> Option<i128> {
        match (self, of) {
            (Op::Add, [a, b]) => a.checked_add(*b),
            (Op::Sub, [a, b]) => a.checked_sub(*b),
            (Op::Mul, [a, b]) => a.checked_mul(*b),
            (Op::Div, [a, b]) => a.checked_div(*b),
            (Op::Rem, [a, b]) => a.checked_rem(*b),
            (Op::Neg, [a]) => a.checked_neg(),
            (Op::Cast, [a]) => Some(*a),
            _ => None,
        }
    }
}

/// The right side of an assignment.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The operand itself.
    Copy(Operand),
    /// A reference to a place.
    Borrow {
        /// What.
        place: Place,
        /// `&mut`
        mutable: bool,
    },
    /// A struct, variant, tuple or array from its parts; parts not named come from `base`.
    Aggregate {
        /// Canonical path of the type, when it has one.
        ty: Option<Name>,
        /// Steps and what they hold.
        parts: Vec<(Step, Operand)>,
        /// `..base`
        base: Option<Place>,
        /// The variant, of an enum's that has no parts to tell it.
        variant: Option<Name>,
    },
    /// Something computed from the operands that carries their data: arithmetic, a cast, a range.
    Derive(Vec<Operand>),
    /// The same by an operation that constants can be put through.
    Compute(Op, Vec<Operand>),
    /// Something computed from the operands that does not carry their data: of one `!`, of two places whether they are equal; other
    /// comparisons have a constant beside them.
    Test(Vec<Operand>),
    /// A closure with its captured variables.
    Closure {
        /// Its code.
        code: FnKey,
        /// Names in the environment, places in this function, and whether by reference.
        captures: Vec<(Name, Place, bool)>,
    },
    /// A function or constructor as a value.
    Function(Box<Callee>),
    /// Data that is collected here: a tagged parameter or a `personal_value!`.
    Source {
        /// The value.
        of: Operand,
        /// What tags and binds know it by: `shop::track(terms)` for a parameter, `shop::track@0` for the n-th tagged expression.
        site: Name,
    },
    /// What the front end could not read: carries the data of the operands; the text says why.
    Opaque(Vec<Operand>, &'static str),
}

/// Where a call leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Callee {
    /// One function, with its parameters.
    Fn(FnId, Subst),
    /// A trait's function: declaration, type of `Self`, other parameters. Decided when the caller is instantiated.
    Trait(FnId, Ty, Subst),
    /// A tuple constructor used as a function value.
    Ctor(Vec<Step>),
    /// A value of the type: a closure, function pointer, `F: Fn(…)`, `dyn Fn`. The value is argument 0, the parameters follow.
    Value(Ty),
    /// A foreign function or macro: canonical path.
    Foreign(Name),
    /// Not known: the name as written, and why.
    Unknown(Name, Reason),
}

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub struct Arg {
    /// What is passed.
    pub value: Operand,
    /// Its type.
    pub ty: Ty,
    /// Whether the callee may change what the place holds: `&mut`, or shared with interior mutability.
    pub writable: bool,
}

/// A call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Position among the calls of the function, in source order: its handle in graphs and ids.
    pub id: u32,
    /// Slot of the result.
    pub to: Slot,
    /// Where it leads.
    pub callee: Callee,
    /// Arguments, receiver first.
    pub args: Vec<Arg>,
    /// Where: the method's name, the function's last segment, the macro's name.
    pub span: Span,
    /// How it stands in the source.
    pub via: Via,
}

/// How a call stands in the source, for traces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Via {
    /// A call or method call.
    Call,
    /// An operator, index or dereference.
    Operator,
    /// A placeholder of a format string.
    Format,
    /// The target of a macro (`println!`, `info!`).
    Macro,
    /// `?`
    Try,
    /// The protocol of `for`.
    For,
    /// Written by a derive.
    Derive,
    /// A function chosen by its name alone, since the receiver's type is not known.
    Guess,
}

impl Place {
    /// The whole of a slot.
    pub fn slot(slot: Slot) -> Place {
        Place { root: Root::Slot(slot), path: Vec::new() }
    }

    /// A field of it.
    pub fn step(mut self, name: Name, field: Option<Name>) -> Place {
        self.path.push(Step { name, field });
        self
    }
}
