//! The tables of definitions. Ids are dense and follow package, target and source order, so they are the same
//! on every run.

use std::ops::Index;

use crate::base::{Map, Name};
use crate::hir::{Attrs, BodyId, Generics, ItemId, Path, TypeRef};
use crate::source::{FileId, PackageId, Span};
use crate::ty::{AdtId, AliasId, ConstId, CrateId, FnId, ImplId, ModuleId, StaticId, TraitId};

/// A crate: one target of one package.
#[derive(Clone, Debug)]
pub struct CrateData {
    /// Name in paths.
    pub name: Name,
    /// Its package.
    pub package: PackageId,
    /// Root module.
    pub root: ModuleId,
    /// Edition.
    pub edition: crate::source::Edition,
    /// Whether its code is judged (a workspace member), or only followed.
    pub judged: bool,
    /// Whether it stands for a foreign crate.
    pub stub: bool,
    /// Whether it does so by its own source, with no bodies: what is known of a function is its signature.
    pub skeleton: bool,
}

/// What a name can mean.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Def {
    /// Module or crate root.
    Module(ModuleId),
    /// Function.
    Fn(FnId),
    /// Struct, enum or union: as type; as value, the constructor of a tuple or unit struct.
    Adt(AdtId),
    /// Enum variant, by position.
    Variant(AdtId, u32),
    /// Trait.
    Trait(TraitId),
    /// Type alias.
    Alias(AliasId),
    /// Constant.
    Const(ConstId),
    /// Static.
    Static(StaticId),
    /// `macro_rules!`, by position in [`Defs::macros`].
    Macro(u32),
    /// Primitive type.
    Prim(Name),
    /// Something in a crate whose source is not part of the input: its path from the real crate's name.
    Foreign(Name),
}

/// Meanings of one name in the three namespaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PerNs {
    /// Type namespace.
    pub types: Option<Def>,
    /// Value namespace.
    pub values: Option<Def>,
    /// Macro namespace.
    pub macros: Option<Def>,
}

/// A module, or the anonymous scope of a block that declares items.
#[derive(Clone, Debug)]
pub struct ModuleData {
    /// Name; empty for a crate root or block.
    pub name: Name,
    /// Its crate.
    pub krate: CrateId,
    /// Enclosing module; `None` for a crate root.
    pub parent: Option<ModuleId>,
    /// Whether it is the scope of a block: names not found here are looked up in the parent.
    pub block: bool,
    /// Where its items stand.
    pub file: FileId,
    /// Names declared or imported here.
    pub scope: Map<Name, PerNs>,
    /// Attributes of the module itself (inner ones of its file included).
    pub attrs: Attrs,
    /// Canonical path, `shop::users`.
    pub path: Name,
    /// Place of its declaration.
    pub span: Option<Span>,
}

/// Where a definition stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Container {
    /// In a module.
    Module(ModuleId),
    /// In an impl.
    Impl(ImplId),
    /// In a trait.
    Trait(TraitId),
}

/// Where the code of a function comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FnSource {
    /// Written.
    Item(FileId, ItemId),
    /// Synthesised for the derive of `trait_fn`'s trait on a type (or for a derive macro known by name).
    Derived {
        /// The type.
        adt: AdtId,
        /// The derived trait's function: gives the signature.
        trait_fn: FnId,
    },
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnData {
    /// Name.
    pub name: Name,
    /// Canonical path, as binds write it: `shop::users::User::save`, `<shop::Db as shop::Store>::put`, `shop::Store::put`.
    pub path: Name,
    /// Where it stands.
    pub container: Container,
    /// Module whose scope its signature and body see.
    pub module: ModuleId,
    /// Its code.
    pub source: FnSource,
    /// Place of its name.
    pub span: Span,
    /// Attributes.
    pub attrs: Attrs,
}

/// A field of a struct or variant.
#[derive(Clone, Debug)]
pub struct FieldData {
    /// Name or position.
    pub name: Name,
    /// Type as written, in the scope of the type.
    pub ty: TypeRef,
    /// Canonical path: `shop::users::User.email`, `shop::Event::Created.0`.
    pub path: Name,
    /// Attributes.
    pub attrs: Attrs,
    /// Where.
    pub span: Span,
}

/// A variant, or the only shape of a struct.
#[derive(Clone, Debug)]
pub struct VariantData {
    /// Name; the type's own for a struct.
    pub name: Name,
    /// How its fields are written.
    pub shape: crate::hir::Shape,
    /// Fields.
    pub fields: Vec<FieldData>,
    /// Attributes (empty for a struct).
    pub attrs: Attrs,
}

/// Kind of a type definition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AdtKind {
    /// `struct`
    Struct,
    /// `enum`
    Enum,
    /// `union`
    Union,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct AdtData {
    /// Name.
    pub name: Name,
    /// Canonical path.
    pub path: Name,
    /// Kind.
    pub kind: AdtKind,
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Parameters.
    pub generics: Generics,
    /// Variants; exactly one for a struct or union.
    pub variants: Vec<VariantData>,
    /// Attributes.
    pub attrs: Attrs,
    /// Where.
    pub span: Span,
    /// Derived traits that resolved, with the path as written.
    pub derives: Vec<Def>,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitData {
    /// Name.
    pub name: Name,
    /// Canonical path.
    pub path: Name,
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Parameters without `Self`.
    pub generics: Generics,
    /// Supertraits as written.
    pub supertraits: Vec<crate::hir::Bound>,
    /// Its functions, in order.
    pub fns: Vec<FnId>,
    /// Its associated types.
    pub types: Vec<AliasId>,
    /// Its constants.
    pub consts: Vec<ConstId>,
    /// Attributes.
    pub attrs: Attrs,
    /// Where.
    pub span: Span,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct ImplData {
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Parameters.
    pub generics: Generics,
    /// The trait as written, and what it leads to.
    pub trait_: Option<(Path, Option<Def>)>,
    /// The type as written (for a derive: the type with its own parameters).
    pub self_ty: TypeRef,
    /// Functions.
    pub fns: Vec<FnId>,
    /// Associated types.
    pub types: Vec<AliasId>,
    /// Constants.
    pub consts: Vec<ConstId>,
    /// Attributes.
    pub attrs: Attrs,
    /// The type when it comes from a derive: `self_ty` is that very type, whatever its name means in `module`
    /// (for `derive_more::Into` it is the type that is converted from).
    pub derived: Option<AdtId>,
    /// For a conversion that a derive made for one field (`#[from]`, `derive_more::From`, `Deref` …): position of the
    /// variant and of the field.
    pub derived_field: Option<(u32, u32)>,
    /// Where.
    pub span: Span,
}

/// A type alias or associated type.
#[derive(Clone, Debug)]
pub struct AliasData {
    /// Name.
    pub name: Name,
    /// Canonical path.
    pub path: Name,
    /// Where it stands.
    pub container: Container,
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Parameters.
    pub generics: Generics,
    /// Bounds.
    pub bounds: Vec<crate::hir::Bound>,
    /// The type.
    pub ty: Option<TypeRef>,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct ConstData {
    /// Name.
    pub name: Name,
    /// Canonical path.
    pub path: Name,
    /// Where it stands.
    pub container: Container,
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Type as written.
    pub ty: TypeRef,
    /// Value.
    pub body: Option<(FileId, BodyId)>,
}

/// A static.
#[derive(Clone, Debug)]
pub struct StaticData {
    /// Name.
    pub name: Name,
    /// Canonical path.
    pub path: Name,
    /// Module whose scope it sees.
    pub module: ModuleId,
    /// Type as written.
    pub ty: TypeRef,
    /// Value.
    pub body: Option<(FileId, BodyId)>,
    /// Attributes.
    pub attrs: Attrs,
}

/// A `macro_rules!` of the workspace.
#[derive(Clone, Debug)]
pub struct MacroData {
    /// Name.
    pub name: Name,
    /// Crate, for `$crate`.
    pub krate: CrateId,
    /// Where its rules are.
    pub file: FileId,
    /// The item.
    pub item: ItemId,
}

/// All definitions of the input.
#[derive(Clone, Debug, Default)]
pub struct Defs {
    /// Crates.
    pub crates: Vec<CrateData>,
    /// Modules.
    pub modules: Vec<ModuleData>,
    /// Functions.
    pub fns: Vec<FnData>,
    /// Types.
    pub adts: Vec<AdtData>,
    /// Traits.
    pub traits: Vec<TraitData>,
    /// Impls.
    pub impls: Vec<ImplData>,
    /// Aliases.
    pub aliases: Vec<AliasData>,
    /// Constants.
    pub consts: Vec<ConstData>,
    /// Statics.
    pub statics: Vec<StaticData>,
    /// Macros.
    pub macros: Vec<MacroData>,
}

macro_rules! indexed {
    ($($id:ident => $field:ident: $data:ident;)*) => {$(
        impl Index<$id> for Defs {
            type Output = $data;
            fn index(&self, id: $id) -> &$data { &self.$field[id.index()] }
        }
    )*};
}

indexed! {
    CrateId => crates: CrateData;
    ModuleId => modules: ModuleData;
    FnId => fns: FnData;
    AdtId => adts: AdtData;
    TraitId => traits: TraitData;
    ImplId => impls: ImplData;
    AliasId => aliases: AliasData;
    ConstId => consts: ConstData;
    StaticId => statics: StaticData;
}
