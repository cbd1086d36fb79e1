//! Bodies: expressions and patterns in arenas, still with symbolic names.
//!
//! Scoping rules are Rust's: a block's `items` are visible in all of it, `let` bindings from the next
//! statement on. A closure's parameters and body live in the arenas of the body that holds it.

use super::item::{Cfg, ItemId, MacroText, TagAt};
use super::path::{GenericArgs, Path, TypeRef};
use crate::base::{Arena, Idx, Name};
use crate::source::Span;

/// Index of an [`Expr`] in its [`Body`].
pub type ExprId = Idx<Expr>;
/// Index of a [`Pat`] in its [`Body`].
pub type PatId = Idx<Pat>;

/// The body of a function, constant or static.
#[derive(Clone, Debug)]
pub struct Body {
    /// Expressions.
    pub exprs: Arena<Expr>,
    /// Patterns.
    pub pats: Arena<Pat>,
    /// Patterns of the parameters, `self` first (a binding named `self`).
    pub params: Vec<PatId>,
    /// The value.
    pub root: ExprId,
    /// What attributes show of the result when the body is left.
    pub exits: Vec<Exit>,
}

/// `#[instrument(ret, err)]`: the result of a body is shown.
#[derive(Clone, Debug)]
pub struct Exit {
    /// The attribute's path.
    pub path: Path,
    /// The attribute.
    pub span: Span,
    /// How the result is shown; with `err` only the one of `Ok`.
    pub ret: Option<FormatTrait>,
    /// How the error of `Err` is shown.
    pub err: Option<FormatTrait>,
}

/// An expression with its place: for a method call or field access that of the name, for a call that of the
/// callee's last segment, for a macro that of its name, else of the first token.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: ExprKind,
}

/// A pattern with its place.
#[derive(Clone, Debug)]
pub struct Pat {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: PatKind,
}

/// A literal.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Literal {
    /// `"…"`
    Str(Name),
    /// `b"…"`, `c"…"`
    Bytes,
    /// With its suffix.
    Int(u128, Option<Name>),
    /// With its suffix.
    Float(Option<Name>),
    /// `'c'`
    Char,
    /// `b'c'`
    Byte,
    /// `true`
    Bool(bool),
}

/// Unary operators. Dereference has a variant of its own in [`ExprKind`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryOp {
    /// `+`, `-`, `*`, `/`, `%`, `&`, `|`, `^`, `<<`, `>>`: the std trait's method name (`add`, `bitand` …).
    Arith(&'static str),
    /// `==`, `!=`, `<`, `<=`, `>`, `>=`
    Compare(&'static str),
    /// `&&`
    And,
    /// `||`
    Or,
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// `{ }`, `unsafe { }`
    Plain,
    /// `async { }`, `async move { }`
    Async,
    /// `const { }`
    Const,
    /// `try { }`
    Try,
}

/// Kinds of expressions.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// What could not be read; says what.
    Missing(&'static str),
    /// A literal.
    Lit(Literal),
    /// A path: local, item, constant, constructor.
    Path(Path),
    /// `f(a)`
    Call {
        /// Called value.
        callee: ExprId,
        /// Arguments.
        args: Vec<ExprId>,
    },
    /// `r.m::<T>(a)`
    MethodCall {
        /// Receiver.
        receiver: ExprId,
        /// Method.
        name: Name,
        /// Turbofish.
        turbofish: Option<Box<GenericArgs>>,
        /// Arguments without the receiver.
        args: Vec<ExprId>,
    },
    /// `b.name`, `b.0`
    Field {
        /// Base.
        base: ExprId,
        /// Field.
        name: Name,
    },
    /// `b[i]`
    Index {
        /// Base.
        base: ExprId,
        /// Index.
        index: ExprId,
    },
    /// `*e`
    Deref(ExprId),
    /// `!e`, `-e`
    Unary(UnaryOp, ExprId),
    /// `a + b` …
    Binary(BinaryOp, ExprId, ExprId),
    /// `a = b`; the left side may hold `_`, tuples, structs (destructuring assignment).
    Assign(ExprId, ExprId),
    /// `a += b`: the operator as in [`BinaryOp::Arith`] (`add`).
    AssignOp(&'static str, ExprId, ExprId),
    /// `&e`, `&mut e`, `&raw …`
    Ref {
        /// `mut`
        mutable: bool,
        /// What is borrowed.
        expr: ExprId,
    },
    /// `e as T`
    Cast(ExprId, TypeRef),
    /// `(a, b)`; unit when empty.
    Tuple(Vec<ExprId>),
    /// `[a, b]`
    Array(Vec<ExprId>),
    /// `[a; n]`
    Repeat(ExprId, ExprId),
    /// `S { f: e, ..base }`
    Struct {
        /// Type or variant.
        path: Path,
        /// Fields with their places.
        fields: Vec<(Name, Span, ExprId)>,
        /// `..base`
        base: Option<ExprId>,
    },
    /// A block.
    Block(Block),
    /// `if c { } else { }`; `c` may hold [`ExprKind::Let`] under `&&`.
    If {
        /// Condition.
        cond: ExprId,
        /// Then.
        then: ExprId,
        /// Else.
        otherwise: Option<ExprId>,
    },
    /// `let p = e` as a condition.
    Let(PatId, ExprId),
    /// `match`
    Match {
        /// Scrutinee.
        on: ExprId,
        /// Arms.
        arms: Vec<Arm>,
    },
    /// `loop { }`
    Loop {
        /// `'a:`
        label: Option<Name>,
        /// Body.
        body: ExprId,
    },
    /// `while c { }`
    While {
        /// `'a:`
        label: Option<Name>,
        /// Condition, may hold `let`.
        cond: ExprId,
        /// Body.
        body: ExprId,
    },
    /// `for p in e { }`
    For {
        /// `'a:`
        label: Option<Name>,
        /// Pattern.
        pat: PatId,
        /// Iterated.
        iter: ExprId,
        /// Body.
        body: ExprId,
    },
    /// `break 'a e`
    Break(Option<Name>, Option<ExprId>),
    /// `continue 'a`
    Continue(Option<Name>),
    /// `return e`
    Return(Option<ExprId>),
    /// `|p| e`
    Closure {
        /// Parameters.
        params: Vec<(PatId, Option<TypeRef>)>,
        /// Written result.
        result: Option<TypeRef>,
        /// `async |p| e`
        is_async: bool,
        /// `move`
        is_move: bool,
        /// Body.
        body: ExprId,
    },
    /// `e.await`
    Await(ExprId),
    /// `e?`
    Try(ExprId),
    /// `a..b`, `a..=b`
    Range(Option<ExprId>, Option<ExprId>),
    /// `_` on the left of an assignment.
    Underscore,
    /// A macro call.
    Macro(MacroExpr),
    /// `personal_value!(contact.email, e)`
    Personal(Box<TagAt>, ExprId),
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its kind.
    pub kind: BlockKind,
    /// `'a:`
    pub label: Option<Name>,
    /// Items declared in it.
    pub items: Vec<ItemId>,
    /// Statements.
    pub stmts: Vec<Stmt>,
    /// Value.
    pub tail: Option<ExprId>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let p: T = e else { … };`
    Let {
        /// Pattern.
        pat: PatId,
        /// Written type.
        ty: Option<TypeRef>,
        /// Value.
        init: Option<ExprId>,
        /// `else` block.
        otherwise: Option<ExprId>,
    },
    /// `e;`
    Expr(ExprId),
}

/// An arm of `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// Pattern.
    pub pat: PatId,
    /// Guard, may hold `let`.
    pub guard: Option<ExprId>,
    /// Value.
    pub body: ExprId,
}

/// Kinds of patterns.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// `_`
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// `x`, `ref mut x`, `x @ p`. A bare identifier may turn out to be a constant or unit variant.
    Bind {
        /// Name.
        name: Name,
        /// `ref`
        by_ref: bool,
        /// `mut` (of the reference when `by_ref`)
        mutable: bool,
        /// `@ p`
        sub: Option<PatId>,
    },
    /// `(a, .., b)`
    Tuple(Vec<PatId>),
    /// `S(a, b)`
    TupleStruct(Path, Vec<PatId>),
    /// `S { f: p, .. }`
    Struct(Path, Vec<(Name, PatId)>),
    /// `A::B`
    Path(Path),
    /// `&p`
    Ref(PatId),
    /// `[a, .., b]`
    Slice(Vec<PatId>),
    /// `a | b`
    Or(Vec<PatId>),
    /// Literal, or constant expression.
    Lit(Literal),
    /// `a..=b`
    Range,
    /// A macro in pattern position, or what syn could not read.
    Unknown,
}

/// A macro call in a body. `reading` is what a reader of its family made of the tokens, chosen by the
/// macro's last segment; it counts only when the path does not lead to a macro of the workspace, which is
/// expanded from `input` instead.
#[derive(Clone, Debug)]
pub struct MacroExpr {
    /// Path as written. An attribute that acts like a call (`#[instrument]`) stands as its path.
    pub path: Path,
    /// Its tokens.
    pub input: MacroText,
    /// What was read of them.
    pub reading: MacroReading,
}

/// What the tokens of a macro call mean.
#[derive(Clone, Debug)]
pub enum MacroReading {
    /// A list of arguments between commas: `format!`, log, tracing, `assert!`, `bail!`, `vec![a, b]` and any macro
    /// whose input reads as such.
    Args(Vec<MacroArg>),
    /// `vec![a; n]`
    Repeat(ExprId, ExprId),
    /// `matches!(e, p if g)`: as the `match` it stands for, or any other macro that reads as plain Rust
    /// (`select!` as alternatives, `join!` as a tuple, `try_join!`, `json!` as a struct-like value).
    Expr(ExprId),
    /// `cfg!(…)`, and what stands under `#[cfg(…)]` in a block; `None` where it is no condition.
    Cfg(Option<Cfg>),
    /// No reader fits: the variables named in it.
    Opaque(Vec<ExprId>),
}

/// One argument of a macro.
#[derive(Clone, Debug)]
pub struct MacroArg {
    /// `name = e`, tracing's dotted keys joined with `.`, `target: e`, or the shorthand variable itself.
    pub name: Option<Name>,
    /// `?e`, `%e` of tracing; else absent.
    pub sigil: Option<FormatTrait>,
    /// The value.
    pub value: ExprId,
    /// When the value is a string literal with placeholders: what it names.
    pub format: Option<FormatString>,
}

/// The placeholders of a format string, in order.
#[derive(Clone, Debug, Default)]
pub struct FormatString {
    /// Placeholders.
    pub holes: Vec<FormatHole>,
}

/// `{}`, `{0}`, `{name}`, `{x:?}`
#[derive(Clone, Debug)]
pub struct FormatHole {
    /// What is shown.
    pub arg: FormatArg,
    /// How.
    pub by: FormatTrait,
}

/// What a placeholder names.
#[derive(Clone, Debug)]
pub enum FormatArg {
    /// The n-th positional argument after the string.
    Position(usize),
    /// A named argument of the same call.
    Named(Name),
    /// An inline capture: a path expression, with the literal's place.
    Capture(ExprId),
}

/// The formatting trait a placeholder asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FormatTrait {
    /// `{}`
    Display,
    /// `{:?}`
    Debug,
    /// `{:x}`
    LowerHex,
    /// `{:X}`
    UpperHex,
    /// `{:o}`
    Octal,
    /// `{:b}`
    Binary,
    /// `{:e}`
    LowerExp,
    /// `{:E}`
    UpperExp,
    /// None, since the value itself is not shown: `{:p}`, and what a width or precision is taken from.
    Hidden,
}
