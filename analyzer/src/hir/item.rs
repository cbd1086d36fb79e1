//! Items of a file, in a flat arena.

use std::sync::Arc;

use privacy_tags_grammar::Tag;

use super::body::Body;
use super::path::{Bound, Generics, Path, TypeMacro, TypeRef};
use crate::base::{Arena, Idx, Name};
use crate::diag::Note;
use crate::source::{FileId, Span};

/// Index of an [`Item`] in its file.
pub type ItemId = Idx<Item>;
/// Index of a [`Body`] in its file.
pub type BodyId = Idx<Body>;

/// All that is kept of a file.
#[derive(Clone, Debug)]
pub struct FileHir {
    /// The file.
    pub file: FileId,
    /// Every item, nested ones and those in bodies too.
    pub items: Arena<Item>,
    /// Items of the file's own level, in order.
    pub root: Vec<ItemId>,
    /// Bodies of functions, constants and statics (closures stand inside them).
    pub bodies: Arena<Body>,
    /// Macro calls in type position.
    pub type_macros: Vec<Arc<TypeMacro>>,
    /// Attributes of the file itself (`#![…]`).
    pub attrs: Attrs,
    /// What could not be read, tags that are wrong …
    pub notes: Vec<Note>,
    /// Lines of the text.
    pub lines: u32,
    /// `// privacy: allow(…) reason` comments.
    pub allowances: Vec<Allowance>,
}

/// A `// privacy: allow(finding) reason` comment. It speaks for its own line and the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Where.
    pub span: Span,
    /// Names of findings.
    pub findings: Vec<Name>,
    /// The reason; empty is an error that the reader has already noted.
    pub reason: String,
}

/// A condition of `#[cfg(…)]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Cfg {
    /// `test`, `unix` …
    Flag(Name),
    /// `feature = "x"`
    KeyValue(Name, Name),
    /// `all(…)`
    All(Vec<Cfg>),
    /// `any(…)`
    Any(Vec<Cfg>),
    /// `not(…)`
    Not(Box<Cfg>),
}

/// A tag with its place.
#[derive(Clone, Debug)]
pub struct TagAt {
    /// What it says.
    pub tag: Tag,
    /// The attribute's place.
    pub span: Span,
}

/// What attributes say.
#[derive(Clone, Debug, Default)]
pub struct Attrs {
    /// `#[personal(…)]` and `#[privacy(…)]`, written or inside `cfg_attr`.
    pub tags: Vec<TagAt>,
    /// Derived traits.
    pub derives: Vec<Path>,
    /// All of them must hold.
    pub cfg: Vec<Cfg>,
    /// Any other attribute.
    pub others: Vec<Attr>,
}

/// An attribute that is neither a tag, a derive nor a cfg. `serde(skip, rename = "x")` is kept as
/// a path and a flat list of its arguments.
#[derive(Clone, Debug)]
pub struct Attr {
    /// Its path: `serde`, `tokio::main`, `get`.
    pub path: Path,
    /// Arguments: `skip` → ("skip", None); `rename = "x"` → ("rename", Some("x")), nested lists flattened
    /// with a dot (`skip(a, b)` → ("skip.a", None), ("skip.b", None)); a bare literal → ("", Some(text)).
    pub args: Vec<(Name, Option<String>)>,
    /// Where.
    pub span: Span,
}

/// Visibility, as far as analysis needs it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Vis {
    /// Private to the module.
    #[default]
    Private,
    /// `pub`
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`
    Restricted,
}

/// One item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name; empty for `impl`, `use`, item macros.
    pub name: Name,
    /// Place of its name (or of its first token).
    pub span: Span,
    /// Visibility.
    pub vis: Vis,
    /// Attributes.
    pub attrs: Attrs,
    /// The rest.
    pub kind: ItemKind,
}

/// Kind of an item.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `mod m { … }`
    Mod(Vec<ItemId>),
    /// `mod m;` with its `#[path]`
    ModFile(Option<String>),
    /// `use`, flattened.
    Use(Vec<UseLeaf>),
    /// `extern crate name as alias`
    ExternCrate {
        /// The crate (`self` too).
        krate: Name,
        /// The name it gets.
        alias: Option<Name>,
    },
    /// A function, method or trait function.
    Fn(Box<FnDef>),
    /// `struct`
    Struct(StructDef),
    /// `union`
    Union(StructDef),
    /// `enum`
    Enum(EnumDef),
    /// `trait`
    Trait(TraitDef),
    /// `impl`
    Impl(ImplDef),
    /// `type`, in a module, trait or impl.
    TypeAlias {
        /// Parameters.
        generics: Generics,
        /// Bounds of an associated type.
        bounds: Vec<Bound>,
        /// The type; `None` for an associated type without default.
        ty: Option<TypeRef>,
    },
    /// `const`
    Const {
        /// Its type.
        ty: TypeRef,
        /// Its value.
        body: Option<BodyId>,
    },
    /// `static`
    Static {
        /// Its type.
        ty: TypeRef,
        /// `mut`
        mutable: bool,
        /// Its value.
        body: Option<BodyId>,
    },
    /// `macro_rules! name { … }`
    MacroRules {
        /// Text of the rules, and where it starts.
        rules: MacroText,
        /// `#[macro_export]`
        exported: bool,
    },
    /// A macro called as an item.
    MacroCall {
        /// Its path.
        path: Path,
        /// Its input.
        input: MacroText,
        /// What a reader made of the input (`lazy_static!`, `cfg_if!`, or any input that reads as items). They stand
        /// for the call unless its path leads to a macro of the workspace, whose expansion then replaces them.
        items: Vec<ItemId>,
    },
    /// `extern "C" { … }`
    ForeignMod(Vec<ItemId>),
}

/// Tokens of a macro, kept as text so that they can be expanded when names are known.
#[derive(Clone, Debug)]
pub struct MacroText {
    /// The text between the delimiters.
    pub text: std::sync::Arc<str>,
    /// Where it starts.
    pub span: Span,
}

/// A leaf of a `use` tree.
#[derive(Clone, Debug)]
pub struct UseLeaf {
    /// The whole path without generics.
    pub path: Path,
    /// Name it gets; `None` for a glob; `_` for an anonymous import.
    pub name: Option<Name>,
    /// Where.
    pub span: Span,
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnDef {
    /// Generic parameters (those of the impl are with the impl). `impl Trait` parameters stay in `params`.
    pub generics: Generics,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// Types of parameters, `self` first: `self` is `Self`, `&self` is `&Self`.
    pub params: Vec<Param>,
    /// Result; `None` is unit. The type as written: an `async fn` yields a future of it.
    pub result: Option<TypeRef>,
    /// `async`
    pub is_async: bool,
    /// Body.
    pub body: Option<BodyId>,
}

/// A parameter; its pattern is `Body::params[i]`.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name when the pattern is one binding.
    pub name: Option<Name>,
    /// Type.
    pub ty: TypeRef,
    /// Attributes.
    pub attrs: Attrs,
    /// Where.
    pub span: Span,
}

/// Fields of a struct or variant.
#[derive(Clone, Debug)]
pub struct Fields {
    /// How they are written.
    pub shape: Shape,
    /// The fields; tuple fields are named `0`, `1` …
    pub fields: Vec<Field>,
}

/// How fields are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// `{ a: T }`
    Named,
    /// `(T)`
    Tuple,
    /// none
    Unit,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name, or position.
    pub name: Name,
    /// Type.
    pub ty: TypeRef,
    /// Attributes.
    pub attrs: Attrs,
    /// Where.
    pub span: Span,
}

/// A struct or union.
#[derive(Clone, Debug)]
pub struct StructDef {
    /// Parameters.
    pub generics: Generics,
    /// Fields.
    pub fields: Fields,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumDef {
    /// Parameters.
    pub generics: Generics,
    /// Variants.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Name.
    pub name: Name,
    /// Attributes.
    pub attrs: Attrs,
    /// Fields.
    pub fields: Fields,
    /// Where.
    pub span: Span,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitDef {
    /// Parameters.
    pub generics: Generics,
    /// Supertraits.
    pub supertraits: Vec<Bound>,
    /// Functions, types and constants.
    pub items: Vec<ItemId>,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct ImplDef {
    /// Parameters.
    pub generics: Generics,
    /// The trait, when there is one.
    pub trait_: Option<Path>,
    /// `impl !Trait for T`
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRef,
    /// Functions, types and constants.
    pub items: Vec<ItemId>,
}
