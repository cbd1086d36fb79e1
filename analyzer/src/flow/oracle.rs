//! What the engine asks of the layers that know types, models and policies.

use super::path::Path;
use crate::base::Name;
use crate::ir::{Const, FnKey, Function};
use crate::ty::{FnId, Subst, Ty};

/// What happens to data on its way, as a small set of bits. Bit 0 is the engine's own; the others are opaque to it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Transform(pub u16);

impl Transform {
    /// Nothing.
    pub const NONE: Transform = Transform(0);
    /// The data was mixed into a new value: parts can no longer be told apart.
    pub const BLOB: Transform = Transform(1);
    /// Went through something that nobody could look into.
    pub const GUESSED: Transform = Transform(1 << 1);
    /// Read or handed on where control depends on something that a gate stands behind: kept apart from other ways.
    pub const GUARDED: Transform = Transform(1 << 2);
    /// Is what a test of the data says: a length, a comparison.
    pub const TESTED: Transform = Transform(1 << 3);
    /// Read or handed on where control depends on such a thing not being so: the other side of a check.
    pub const GUARDED_NOT: Transform = Transform(1 << 4);
    /// First bit that callers may use.
    pub const FIRST_FREE: u16 = 1 << 5;

    /// Both.
    pub fn and(self, other: Transform) -> Transform {
        Transform(self.0 | other.0)
    }

    /// Whether all bits of `other` are set.
    pub fn has(self, other: Transform) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Code or a name that a call leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Target {
    /// Code of the input.
    Code(FnKey),
    /// A foreign function or macro, by canonical path.
    Foreign(Name),
    /// Not known, by the name as written.
    Unknown(Name),
}

/// Functions that stubs use to say what Rust cannot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intrinsic {
    /// The result is the argument.
    Same,
    /// The result carries the arguments' data as one blob.
    Derive,
    /// The result carries nothing.
    Opaque,
    /// The result is the cell shared by all that name the same type: the only entry of the substitution.
    Cell,
}

/// What the name of a call that nobody can see says by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Guess {
    /// The result carries nothing of the arguments: `len`, `is_empty`.
    Nothing,
    /// The result is the receiver, or made of the same parts: `unwrap`, `clone`.
    Same,
    /// The result is made of the arguments, and that is no gap: `to_string`, `map`.
    Mixed,
}

/// A place that data must not reach unasked, at a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Opaque handle.
    pub id: u32,
    /// Arguments (positions, receiver first) whose data arrives, and where in them.
    pub args: Vec<(usize, Path)>,
    /// Arguments whose string constants say which target it is (a URL, an SQL text).
    pub consts: Vec<(usize, Path)>,
}

/// What a call means beyond what its body shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Meaning {
    /// Targets that its arguments reach.
    pub marks: Vec<Mark>,
    /// Sources in its result, by site name, and where.
    pub sources: Vec<(Name, Path)>,
    /// Constants that its result holds, and where; not where that argument is surely `false`.
    pub holds: Vec<(Const, Path, Option<usize>)>,
    /// What it does to data that it returns.
    pub transform: Transform,
    /// One of the stubs' intrinsics.
    pub intrinsic: Option<Intrinsic>,
    /// Flows that replace a body: from argument to argument (`Some`) or result (`None`).
    pub rows: Option<Vec<Row>>,
    /// Whether the body, where there is one, is followed beside them.
    pub beside_body: bool,
    /// Carries nothing to its result and touches none of its arguments: known to be harmless.
    pub inert: bool,
    /// What its result shows to hold.
    pub gates: Vec<Gate>,
}

/// A gate that a call checks: it holds when the result, or the part of it at the path, is one of these outcomes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// Its name.
    pub name: Name,
    /// Paths into the result and what stands there: `true`, a variant; [`RETURNED`](super::RETURNED) where coming back is enough.
    pub holds_on: Vec<(Path, Name)>,
}

/// Whether a value can say whose data something is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Persona {
    /// It cannot: a connection, a setting, a flag.
    None,
    /// A plain value: a number, a text.
    Plain,
    /// It names somebody: an id, a session with one.
    Names,
    /// A record of somebody's data.
    Record,
    /// One that says whose: it holds an id.
    Owned,
}

/// A flow of a modelled function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Argument.
    pub from: usize,
    /// Where in it.
    pub from_path: Path,
    /// Argument, or the result.
    pub to: Option<usize>,
    /// Where in it.
    pub to_path: Path,
    /// What happens on the way.
    pub transform: Transform,
}

/// What a value of a type shows by being there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Witness {
    /// This gate was passed.
    Gate(Name),
    /// This function returned it: what it checked holds.
    Made(FnKey),
}

/// Implementations a trait call can lead to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Dispatch {
    /// They.
    pub targets: Vec<(FnId, Subst)>,
    /// Whether there may be others: the type is a parameter or not known.
    pub open: bool,
}

/// Answers the engine's questions. All answers must be pure: the same for the same question.
pub trait Oracle: Sync {
    /// The IR of a function.
    fn function(&self, key: FnKey) -> Option<&Function>;
    /// Where a trait's function leads on a type.
    fn dispatch(&self, trait_fn: FnId, self_ty: Ty, subst: Subst) -> Dispatch;
    /// The code behind a value that is called: a closure, a function; for `dyn Fn` and function pointers all that may stand there.
    fn callables(&self, ty: Ty) -> Vec<(FnKey, Subst)>;
    /// The type behind references and wrappers that leave no step (`Box`, `Arc`).
    fn unwrapped(&self, ty: Ty) -> Ty;
    /// Whether a value of the type only points to another, and has that one's traits: `Box`, `Arc`.
    fn is_pointer(&self, ty: Ty) -> bool;
    /// The type of a part of a value, where it is known.
    fn part_ty(&self, ty: Ty, step: Name) -> Option<Ty>;
    /// Whether a value of the type can share its data with another: references, shared handles, closures.
    fn shares(&self, ty: Ty) -> bool;
    /// Whether a field, by canonical path, is one of the input's types rather than a stub's.
    fn is_own_field(&self, field: Name) -> bool;
    /// Whether it is code of the input rather than a stub's.
    fn is_followed(&self, key: FnKey) -> bool;
    /// A type with its projections resolved where they can be.
    fn normalize(&self, ty: Ty) -> Ty;
    /// The steps that a constructor used as a function puts its arguments at, when the type is one.
    fn ctor(&self, ty: Ty) -> Option<Vec<Name>>;
    /// Whether calling it with data is a use of the data, rather than handing it on or converting it.
    fn is_use(&self, target: Target) -> bool;
    /// Whether it is the stubs' cell intrinsic.
    fn is_cell(&self, key: FnKey) -> bool;
    /// Whether each call makes a new pair of handles that share what is behind them: a channel.
    fn makes_pair(&self, id: FnId) -> bool;
    /// The code of a named function.
    fn code(&self, id: FnId) -> FnKey;
    /// What a call of `target` means.
    fn meaning(&self, target: Target) -> Option<&Meaning>;
    /// What the name alone says of a call that leads nowhere known.
    fn guess(&self, target: Target) -> Option<Guess>;
    /// The step of what an unseen call returns that takes what the call is given, where the rest (an error) is not taken to.
    fn payload(&self, target: Target) -> Option<Name>;
    /// Whether a field, type or site name is a source.
    fn is_label(&self, name: Name) -> bool;
    /// The site of a parameter that is a source although the IR does not say so: bound from outside.
    fn bound_param(&self, key: FnKey, param: u32) -> Option<Name>;
    /// Whether a value of the type may have something at the step; false only where it surely has not.
    fn has_step(&self, ty: Ty, step: Name) -> bool;
    /// Whether a value of type `own` may be one of type `other`, behind references and boxes; false only where it surely is not.
    fn may_be(&self, own: Ty, other: Ty) -> bool;
    /// First steps of all that a value of the type has, where its type is one of the input's.
    fn steps(&self, ty: Ty) -> Vec<Name>;
    /// Labelled fields that a value of the type holds, with the way to them.
    fn labels_in(&self, ty: Ty) -> Vec<(Path, Name)>;
    /// Whether the constant may say something about a target.
    fn wants_const(&self, value: Const) -> bool;
    /// The text that a field holds unless something else is said for it (`#[serde(default = …)]`), where a target may want it.
    fn default_of(&self, field: Name) -> Option<Const>;
    /// Whether data of the type cannot carry anything worth following: `()`, `bool`, orderings.
    fn is_trivial(&self, ty: Ty) -> bool;
    /// Whether any gate is asked for: without, none is followed.
    fn asks_gates(&self) -> bool;
    /// Gates that whoever has a value of the type has passed: witness types, extractors that check.
    fn witnessed(&self, ty: Ty) -> Vec<Witness>;
    /// Whether a value of the type can say whose data something is.
    fn persona(&self, ty: Ty) -> Persona;
    /// Whether data that meets its target in this function is to be kept: code that is judged, not merely followed.
    fn is_judged(&self, key: FnKey) -> bool;
    /// Whether the code is of a function that handles an event: nobody requests what it does.
    fn is_event(&self, key: FnKey) -> bool;
    /// Whether some label says that what tests of it yield carries it on. Else tests yield nothing.
    fn keeps_tests(&self) -> bool;
    /// Whether this label says so.
    fn is_strict(&self, label: Name) -> bool;
    /// Whether a stub's function yields something about its arguments that is not they: a length, a comparison.
    fn is_test(&self, key: FnKey) -> bool;
    /// Whether data that is put into a value of the type is told: an event for each part.
    fn is_record(&self, ty: Name) -> bool;
    /// Whether it is what a framework does with a handler: what meets its target in it is the handler's.
    fn is_server(&self, key: FnKey) -> bool;
}
