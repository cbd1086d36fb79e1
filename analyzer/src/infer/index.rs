//! The index of impls and methods: which impls a trait has for a head, which functions a name can mean.

use super::tables::Types;
use crate::base::{Map, Name};
use crate::resolve::Container;
use crate::ty::{AdtId, ConstId, FnId, ImplId, TraitId, TraitName, Ty, TyKind};

/// The outermost constructor of a type, as far as impls are told apart by it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Head {
    Adt(AdtId),
    Foreign(Name),
    Ref(bool),
    Ptr(bool),
    Tuple(usize),
    Slice,
    Array,
    FnPtr,
    /// Closures, named functions and constructors: only blanket impls fit.
    Callable,
    Int(Name),
    Float(Name),
    Bool,
    Char,
    Str,
    Never,
    Dyn(TraitName),
    Future,
}

/// The head of `ty`; `None` for a rigid or undecided type.
pub(crate) fn head(ty: Ty) -> Option<Head> {
    Some(match ty.kind() {
        TyKind::Adt(id, _) => Head::Adt(*id),
        TyKind::Foreign(path, _) => Head::Foreign(*path),
        TyKind::Ref(mutable, _) => Head::Ref(*mutable),
        TyKind::Ptr(mutable, _) => Head::Ptr(*mutable),
        TyKind::Tuple(parts) => Head::Tuple(parts.len()),
        TyKind::Slice(_) => Head::Slice,
        TyKind::Array(_) => Head::Array,
        TyKind::FnPtr(..) => Head::FnPtr,
        TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..) => Head::Callable,
        TyKind::Int(name) => Head::Int(*name),
        TyKind::Float(name) => Head::Float(*name),
        TyKind::Bool => Head::Bool,
        TyKind::Char => Head::Char,
        TyKind::Str => Head::Str,
        TyKind::Never => Head::Never,
        TyKind::Dyn(bounds) => Head::Dyn(bounds.first()?.def),
        TyKind::Future(_) => Head::Future,
        TyKind::Param(_) | TyKind::Opaque(_) | TyKind::Projection(..) | TyKind::Infer(_) | TyKind::Unknown(_) => {
            return None;
        }
    })
}

/// The impls of one trait.
#[derive(Debug, Default)]
pub(crate) struct TraitImpls {
    pub by_head: Map<Head, Vec<ImplId>>,
    /// `impl<T> Trait for T`
    pub blanket: Vec<ImplId>,
    /// All of them, in order.
    pub all: Vec<ImplId>,
}

/// The index.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub impls: Map<TraitName, TraitImpls>,
    /// Functions of inherent impls, and of impls of foreign traits, by name and head.
    pub inherent: Map<(Name, Head), Vec<(ImplId, FnId)>>,
    /// Functions of inherent impls whose head is not known.
    pub headless: Map<Name, Vec<(ImplId, FnId)>>,
    pub consts: Map<(Name, Head), Vec<(ImplId, ConstId)>>,
    /// Functions of traits by name.
    pub trait_fns: Map<Name, Vec<(TraitId, FnId)>>,
    pub trait_consts: Map<Name, Vec<(TraitId, ConstId)>>,
    /// Methods of the workspace by name: functions with `self`, a trait's own declaration standing for its impls.
    pub methods: Map<Name, Vec<FnId>>,
    /// The same of stubs.
    pub stub_methods: Map<Name, Vec<FnId>>,
}

impl Index {
    pub(crate) fn new(types: &Types<'_>) -> Index {
        let mut index = Index::default();
        let defs = &types.program.defs;
        for (at, _) in defs.impls.iter().enumerate() {
            let id = ImplId(at as u32);
            let header = types.header(id);
            let head = head(header.self_ty);
            if is_lost(types, id) {
                continue;
            }
            if let Some(found) = &header.trait_ {
                let impls = index.impls.entry(found.def).or_default();
                impls.all.push(id);
                match head {
                    Some(head) => impls.by_head.entry(head).or_default().push(id),
                    None => impls.blanket.push(id),
                }
            }
            if header.trait_.is_none() {
                index.add_inherent(types, id, head);
            }
        }
        // Behind the inherent ones, so that those win.
        for (at, _) in defs.impls.iter().enumerate() {
            let id = ImplId(at as u32);
            if matches!(types.header(id).trait_, Some(ref found) if matches!(found.def, TraitName::Foreign(_)))
                && !is_lost(types, id)
            {
                index.add_inherent(types, id, self::head(types.header(id).self_ty));
            }
        }
        for (at, data) in defs.traits.iter().enumerate() {
            for id in &data.fns {
                index.trait_fns.entry(defs[*id].name).or_default().push((TraitId(at as u32), *id));
            }
            for id in &data.consts {
                index.trait_consts.entry(defs[*id].name).or_default().push((TraitId(at as u32), *id));
            }
        }
        index.add_methods(types);
        index
    }

    fn add_inherent(&mut self, types: &Types<'_>, id: ImplId, head: Option<Head>) {
        let defs = &types.program.defs;
        for function in &defs[id].fns {
            let name = defs[*function].name;
            match head {
                Some(head) => self.inherent.entry((name, head)).or_default().push((id, *function)),
                None => self.headless.entry(name).or_default().push((id, *function)),
            }
        }
        if let Some(head) = head {
            for constant in &defs[id].consts {
                self.consts.entry((defs[*constant].name, head)).or_default().push((id, *constant));
            }
        }
    }

    fn add_methods(&mut self, types: &Types<'_>) {
        let program = types.program;
        for (at, data) in program.defs.fns.iter().enumerate() {
            let id = FnId(at as u32);
            let stands_alone = match data.container {
                Container::Module(_) => false,
                Container::Trait(_) => true,
                // An impl of a known trait is reached through the trait.
                Container::Impl(of) => !matches!(types.impl_trait_name(of), Some(TraitName::Known(_))),
            };
            if stands_alone && program.fn_def(id).is_some_and(|def| def.has_self) {
                let krate = program.crate_of(data.module);
                // Whole crates have methods of any name: of them, none is told by its name.
                if krate.skeleton {
                    continue;
                }
                let stub = krate.stub;
                let table = if stub { &mut self.stub_methods } else { &mut self.methods };
                table.entry(data.name).or_default().push(id);
            }
        }
    }

    /// Impls of a trait that may fit a type with that head: those for the head, then the blanket ones.
    pub(crate) fn candidates(&self, of: TraitName, head: Option<Head>) -> impl Iterator<Item = ImplId> + '_ {
        let impls = self.impls.get(&of);
        let by_head = impls.and_then(|impls| impls.by_head.get(&head?)).map_or(&[][..], Vec::as_slice);
        let blanket = impls.map_or(&[][..], |impls| impls.blanket.as_slice());
        by_head.iter().chain(blanket).copied()
    }

    /// The only number type with impls of a trait that no other type can stand for: what `{integer}: Trait` says of the number.
    pub(crate) fn only_number(&self, of: TraitName, integer: bool) -> Option<Name> {
        let impls = self.impls.get(&of).filter(|impls| impls.blanket.is_empty())?;
        let mut numbers = impls.by_head.keys().filter_map(|head| match head {
            Head::Int(name) if integer => Some(*name),
            Head::Float(name) if !integer => Some(*name),
            _ => None,
        });
        let only = numbers.next()?;
        numbers.next().is_none().then_some(only)
    }
}

/// Whether an impl of a skeleton is for a type that is not known, one that a macro makes, say. In a workspace the only
/// method of a name is worth a guess; in a whole foreign crate it would be an answer to any call.
fn is_lost(types: &Types<'_>, id: ImplId) -> bool {
    let data = &types.program.defs[id];
    let header = types.header(id);
    let foreign = matches!(header.trait_, Some(ref found) if matches!(found.def, TraitName::Foreign(_)));
    types.program.crate_of(data.module).skeleton
        && head(header.self_ty).is_none()
        && (header.trait_.is_none() || foreign || matches!(header.self_ty.kind(), TyKind::Unknown(_)))
}
