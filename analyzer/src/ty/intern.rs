//! The interner of types and substitutions.

use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use super::{Reason, TyKind};
use crate::base::{Interner, Name};

/// An interned type.
#[derive(Clone, Copy)]
pub struct Ty(&'static Node);

/// A type with what its parts hold. Hash and equality are those of the structure.
struct Node {
    kind: TyKind,
    flags: u8,
    /// How many parts it has when it is written out, itself among them.
    size: u32,
}

/// Most parts of a type when it is written out. A larger one is [`Reason::Budget`]: types share their parts, so that a few lines
/// of code can make one that nobody could walk over. Large types of real code (services of a router, chains of iterators)
/// have some hundred.
const SIZE: u32 = 4_096;

impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        self.kind == other.kind
    }
}
impl Eq for Node {}
impl Hash for Node {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.kind.hash(state);
    }
}

const HAS_INFER: u8 = 1;
const HAS_PARAM: u8 = 2;
const HAS_PROJECTION: u8 = 4;
const HAS_OPAQUE: u8 = 8;
const HAS_UNKNOWN: u8 = 16;
const IS_CUT: u8 = 32;

fn flags_of(kind: &TyKind) -> u8 {
    let all = |types: &[Ty]| types.iter().fold(0, |flags, ty| flags | ty.0.flags);
    let bounds = |bounds: &[super::TraitRef]| {
        bounds.iter().fold(0, |flags, bound| {
            flags | all(&bound.args) | bound.bindings.iter().fold(0, |flags, (_, ty)| flags | ty.0.flags)
        })
    };
    let entries = |subst: Subst| subst.0.iter().fold(0, |flags, (_, ty)| flags | ty.0.flags);
    match kind {
        TyKind::Adt(_, args) | TyKind::Foreign(_, args) | TyKind::Ctor(_, _, args) | TyKind::Tuple(args) => all(args),
        TyKind::Ref(_, to) | TyKind::Ptr(_, to) | TyKind::Slice(to) | TyKind::Array(to) | TyKind::Future(to) => {
            to.0.flags
        }
        TyKind::FnPtr(params, result) => all(params) | result.0.flags,
        TyKind::FnDef(_, subst) | TyKind::Closure(_, subst) => entries(*subst),
        TyKind::Dyn(list) => bounds(list),
        TyKind::Opaque(list) => bounds(list) | HAS_OPAQUE,
        TyKind::Param(_) => HAS_PARAM,
        TyKind::Projection(base, _, _) => base.0.flags | HAS_PROJECTION,
        TyKind::Infer(_) => HAS_INFER,
        TyKind::Unknown(Reason::Budget) => HAS_UNKNOWN | IS_CUT,
        TyKind::Unknown(_) => HAS_UNKNOWN,
        TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Never | TyKind::Int(_) | TyKind::Float(_) => 0,
    }
}

/// An interned substitution: generic parameters and their types, sorted by name.
#[derive(Clone, Copy)]
pub struct Subst(&'static [(Name, Ty)]);

static TYPES: Interner<Node> = Interner::new();
static SUBSTS: Interner<[(Name, Ty)]> = Interner::new();

impl Ty {
    /// Interns `kind`.
    pub fn new(kind: TyKind) -> Ty {
        let mut size = 1u32;
        each_part(&kind, &mut |part| {
            size = size.saturating_add(part.0.size);
            false
        });
        if size > SIZE {
            return Ty::unknown(Reason::Budget);
        }
        let flags = flags_of(&kind);
        let node = Node { kind, flags, size };
        Ty(TYPES.get(&node, || Box::leak(Box::new(Node { kind: node.kind.clone(), ..node }))))
    }

    /// Its structure.
    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    /// Whether an inference variable stands anywhere in it.
    pub fn has_infer(self) -> bool {
        self.0.flags & HAS_INFER != 0
    }

    /// Whether a generic parameter stands anywhere in it.
    pub fn has_param(self) -> bool {
        self.0.flags & HAS_PARAM != 0
    }

    /// Whether an associated type that is not normalised stands anywhere in it.
    pub fn has_projection(self) -> bool {
        self.0.flags & HAS_PROJECTION != 0
    }

    /// Whether an `impl Trait` stands anywhere in it.
    pub fn has_opaque(self) -> bool {
        self.0.flags & HAS_OPAQUE != 0
    }

    /// Whether a part that is not known stands anywhere in it.
    pub fn has_unknown(self) -> bool {
        self.0.flags & HAS_UNKNOWN != 0
    }

    /// Whether a part was left out because the type, or the search for it, is too large.
    pub fn is_cut(self) -> bool {
        self.0.flags & IS_CUT != 0
    }

    /// `()`
    pub fn unit() -> Ty {
        static UNIT: OnceLock<Ty> = OnceLock::new();
        *UNIT.get_or_init(|| Ty::new(TyKind::Tuple(Vec::new())))
    }

    /// Not known, because of `reason`.
    pub fn unknown(reason: Reason) -> Ty {
        Ty::new(TyKind::Unknown(reason))
    }

    /// `&self` or `&mut self`
    pub fn reference(self, mutable: bool) -> Ty {
        Ty::new(TyKind::Ref(mutable, self))
    }

    /// The type under all references.
    pub fn peel_refs(self) -> Ty {
        match self.kind() {
            TyKind::Ref(_, to) => to.peel_refs(),
            _ => self,
        }
    }

    /// Whether the head of the type is unknown or undecided.
    pub fn is_unknown(self) -> bool {
        matches!(self.kind(), TyKind::Unknown(_) | TyKind::Infer(_))
    }

    /// Whether it is `()`.
    pub fn is_unit(self) -> bool {
        self == Ty::unit()
    }

    /// Rebuilds the type bottom-up: `f` may replace any part, and is asked again about nothing it returned.
    pub fn fold(self, f: &mut dyn FnMut(Ty) -> Option<Ty>) -> Ty {
        if let Some(replaced) = f(self) {
            return replaced;
        }
        let kind = match self.kind() {
            TyKind::Adt(id, args) => TyKind::Adt(*id, fold_all(args, f)),
            TyKind::Foreign(path, args) => TyKind::Foreign(*path, fold_all(args, f)),
            TyKind::Ref(mutable, to) => TyKind::Ref(*mutable, to.fold(f)),
            TyKind::Ptr(mutable, to) => TyKind::Ptr(*mutable, to.fold(f)),
            TyKind::Tuple(parts) if !parts.is_empty() => TyKind::Tuple(fold_all(parts, f)),
            TyKind::Slice(of) => TyKind::Slice(of.fold(f)),
            TyKind::Array(of) => TyKind::Array(of.fold(f)),
            TyKind::FnPtr(params, result) => TyKind::FnPtr(fold_all(params, f), result.fold(f)),
            TyKind::FnDef(id, subst) => TyKind::FnDef(*id, subst.map(|ty| ty.fold(f))),
            TyKind::Ctor(id, variant, args) => TyKind::Ctor(*id, *variant, fold_all(args, f)),
            TyKind::Closure(id, subst) => TyKind::Closure(*id, subst.map(|ty| ty.fold(f))),
            TyKind::Dyn(bounds) => TyKind::Dyn(fold_bounds(bounds, f)),
            TyKind::Opaque(bounds) => TyKind::Opaque(fold_bounds(bounds, f)),
            TyKind::Future(output) => TyKind::Future(output.fold(f)),
            TyKind::Projection(base, of, name) => TyKind::Projection(base.fold(f), *of, *name),
            _ => return self,
        };
        Ty::new(kind)
    }

    /// Whether `pred` holds for the type or any part of it.
    pub fn any(self, pred: &mut dyn FnMut(Ty) -> bool) -> bool {
        pred(self) || each_part(self.kind(), &mut |part| part.any(pred))
    }

    /// Replaces parameters by what `subst` says of them.
    pub fn subst(self, subst: Subst) -> Ty {
        if subst.is_empty() || !self.has_param() {
            return self;
        }
        self.fold(&mut |part| match part.kind() {
            TyKind::Param(name) => Some(subst.get(*name).unwrap_or(part)),
            _ => (!part.has_param()).then_some(part),
        })
    }
}

/// Asks about the types that a type is made of, until the answer is yes.
fn each_part(kind: &TyKind, found: &mut dyn FnMut(Ty) -> bool) -> bool {
    let mut in_bounds = |bounds: &[super::TraitRef]| {
        bounds
            .iter()
            .any(|bound| bound.args.iter().any(|ty| found(*ty)) || bound.bindings.iter().any(|(_, ty)| found(*ty)))
    };
    match kind {
        TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => in_bounds(bounds),
        TyKind::Adt(_, types) | TyKind::Foreign(_, types) | TyKind::Ctor(_, _, types) | TyKind::Tuple(types) => {
            types.iter().any(|ty| found(*ty))
        }
        TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Array(ty) | TyKind::Future(ty) => {
            found(*ty)
        }
        TyKind::Projection(ty, ..) => found(*ty),
        TyKind::FnPtr(params, result) => params.iter().any(|ty| found(*ty)) || found(*result),
        TyKind::FnDef(_, subst) | TyKind::Closure(_, subst) => subst.0.iter().any(|(_, ty)| found(*ty)),
        TyKind::Param(_)
        | TyKind::Infer(_)
        | TyKind::Unknown(_)
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Never
        | TyKind::Int(_)
        | TyKind::Float(_) => false,
    }
}

fn fold_all(types: &[Ty], f: &mut dyn FnMut(Ty) -> Option<Ty>) -> Vec<Ty> {
    types.iter().map(|ty| ty.fold(f)).collect()
}

fn fold_bounds(bounds: &[super::TraitRef], f: &mut dyn FnMut(Ty) -> Option<Ty>) -> Vec<super::TraitRef> {
    bounds
        .iter()
        .map(|bound| super::TraitRef {
            def: bound.def,
            args: fold_all(&bound.args, f),
            bindings: bound.bindings.iter().map(|(name, ty)| (*name, ty.fold(f))).collect(),
        })
        .collect()
}

impl Subst {
    /// Interns a substitution; later entries for a name win.
    pub fn new(entries: impl IntoIterator<Item = (Name, Ty)>) -> Subst {
        let map: std::collections::BTreeMap<Name, Ty> = entries.into_iter().collect();
        let list: Vec<(Name, Ty)> = map.into_iter().collect();
        Subst(SUBSTS.get(list.as_slice(), || Box::leak(list.clone().into_boxed_slice())))
    }

    /// The empty substitution.
    pub fn empty() -> Subst {
        static EMPTY: OnceLock<Subst> = OnceLock::new();
        *EMPTY.get_or_init(|| Subst::new([]))
    }

    /// Whether it replaces nothing.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// What stands for `name`.
    pub fn get(self, name: Name) -> Option<Ty> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, ty)| *ty)
    }

    /// All entries, by name.
    pub fn entries(self) -> &'static [(Name, Ty)] {
        self.0
    }

    /// The same parameters with each type changed.
    pub fn map(self, mut f: impl FnMut(Ty) -> Ty) -> Subst {
        Subst::new(self.0.iter().map(|(name, ty)| (*name, f(*ty))))
    }

    /// First `self`, then `outer` on what it yields.
    pub fn then(self, outer: Subst) -> Subst {
        self.map(|ty| ty.subst(outer))
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Ty {}
impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(std::ptr::from_ref(self.0) as usize);
    }
}
impl PartialOrd for Ty {
    fn partial_cmp(&self, other: &Ty) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Ty {
    fn cmp(&self, other: &Ty) -> std::cmp::Ordering {
        if self == other { std::cmp::Ordering::Equal } else { self.kind().cmp(other.kind()) }
    }
}

impl PartialEq for Subst {
    fn eq(&self, other: &Subst) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Subst {}
impl Hash for Subst {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.0.as_ptr() as usize);
        state.write_usize(self.0.len());
    }
}
impl PartialOrd for Subst {
    fn partial_cmp(&self, other: &Subst) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Subst {
    fn cmp(&self, other: &Subst) -> std::cmp::Ordering {
        if self == other { std::cmp::Ordering::Equal } else { self.0.cmp(other.0) }
    }
}
