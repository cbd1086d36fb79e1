//! Paths, types and generics as they are written.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use crate::base::Name;
use crate::source::Span;

/// Where a path starts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Anchor {
    /// `a::b`
    #[default]
    Plain,
    /// `::a::b`
    Global,
    /// `crate::a`
    Crate,
    /// `self::a`
    SelfModule,
    /// `super::a`, `super::super::a`: how many
    Super(u8),
    /// `$crate::a`, from an expanded macro: the crate's name
    DollarCrate(Name),
}

/// A path with its generic arguments. `Self` is an ordinary segment named `Self`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Path {
    /// Where it starts.
    pub anchor: Anchor,
    /// `<T as Trait>::…`: the type; the trait, if any, stands in the first `qself_len` segments.
    pub qself: Option<Box<TypeRef>>,
    /// How many segments name the trait of `qself` (0 for `<T>::x`).
    pub qself_len: u8,
    /// Segments after the anchor.
    pub segments: Vec<Segment>,
}

/// One segment of a path.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Segment {
    /// Its name, raw-identifier prefix removed.
    pub name: Name,
    /// `<…>` or `::<…>`, or the sugar `Fn(A) -> B`.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct GenericArgs {
    /// Types, in order. Const arguments stand as `TypeRef::Const`. Lifetimes are dropped.
    pub types: Vec<TypeRef>,
    /// `Item = T`
    pub bindings: Vec<(Name, TypeRef)>,
    /// `Item: Bound`
    pub bounds: Vec<(Name, Vec<Bound>)>,
    /// `Fn(A, B) -> C`: parameters are in `types`, the result here (unit when not written).
    pub fn_result: Option<TypeRef>,
}

/// A bound: a trait, with `?Sized` and lifetimes dropped.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Bound {
    /// Path of the trait.
    pub path: Path,
}

/// A type as written.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TypeRef {
    /// A named type, parameter or projection.
    Path(Path),
    /// `&T`, `&mut T`
    Ref {
        /// `mut`
        mutable: bool,
        /// Lifetime name without the tick; `None` when elided.
        lifetime: Option<Name>,
        /// What it refers to.
        to: Box<TypeRef>,
    },
    /// `*const T`, `*mut T`
    Ptr {
        /// `mut`
        mutable: bool,
        /// What it points to.
        to: Box<TypeRef>,
    },
    /// `(A, B)`; unit when empty.
    Tuple(Vec<TypeRef>),
    /// `[T]`
    Slice(Box<TypeRef>),
    /// `[T; N]`
    Array(Box<TypeRef>),
    /// `fn(A) -> B`
    FnPtr {
        /// Parameters.
        params: Vec<TypeRef>,
        /// Result.
        result: Box<TypeRef>,
    },
    /// `impl A + B`
    ImplTrait(Vec<Bound>),
    /// `dyn A + B`
    DynTrait(Vec<Bound>),
    /// `!`
    Never,
    /// `_`
    Infer,
    /// A const generic argument.
    Const,
    /// A macro in type position.
    Macro(Arc<TypeMacro>),
    /// What syn could not read.
    Unknown,
}

/// A macro call in type position. What it expands to is put in by whoever knows where its path leads; all copies share it.
#[derive(Debug)]
pub struct TypeMacro {
    /// The macro.
    pub path: Path,
    /// What stands between its delimiters.
    pub input: Arc<str>,
    /// The call.
    pub span: Span,
    /// What it stands for, once it was expanded.
    pub expansion: OnceLock<TypeRef>,
}

impl PartialEq for TypeMacro {
    fn eq(&self, other: &TypeMacro) -> bool {
        self.path == other.path && self.input == other.input
    }
}

impl Eq for TypeMacro {}

impl Hash for TypeMacro {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
        self.input.hash(state);
    }
}

impl TypeRef {
    /// `()`
    pub fn unit() -> TypeRef {
        TypeRef::Tuple(Vec::new())
    }
}

/// Generic parameters with their bounds.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// Type parameters in order; const parameters too, so that positions agree.
    pub params: Vec<GenericParam>,
    /// `where` clauses on types (bounds written at a parameter are there instead).
    pub predicates: Vec<(TypeRef, Vec<Bound>)>,
    /// Whether it has lifetime parameters.
    pub has_lifetimes: bool,
}

/// One type (or const) parameter.
#[derive(Clone, Debug)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Bounds at the parameter.
    pub bounds: Vec<Bound>,
    /// Default.
    pub default: Option<TypeRef>,
    /// `const N: usize`
    pub is_const: bool,
    /// Where.
    pub span: Span,
}

impl Path {
    /// A plain path of bare names.
    pub fn plain(names: &[&str]) -> Path {
        Path {
            segments: names.iter().map(|name| Segment { name: Name::new(name), args: None }).collect(),
            ..Path::default()
        }
    }

    /// The only name of a plain one-segment path without arguments.
    pub fn as_ident(&self) -> Option<Name> {
        match (&self.anchor, &self.qself, self.segments.as_slice()) {
            (Anchor::Plain, None, [only]) if only.args.is_none() => Some(only.name),
            _ => None,
        }
    }

    /// The last segment.
    pub fn last(&self) -> Option<&Segment> {
        self.segments.last()
    }
}
