//! Types as written → [`Ty`]. Purely by names: associated types come out as projections, to be normalised by the
//! solver; so lowering never depends on the impl index.

use super::Types;
use super::memo::Level;
use crate::base::Name;
use crate::hir::{Anchor, Bound, GenericArgs, Generics, Path, Segment, TypeRef};
use crate::resolve::{Container, Def, Ns};
use crate::ty::{AdtId, AliasId, ImplId, ModuleId, Reason, Subst, TraitId, TraitName, TraitRef, Ty, TyKind};

/// What a type may name where it stands.
#[derive(Clone)]
pub(crate) struct Scope<'p> {
    /// Module.
    pub module: ModuleId,
    /// The impl or trait around it.
    pub container: Option<Container>,
    /// Generic parameters in scope, outermost first.
    pub generics: Vec<&'p Generics>,
    /// What `Self` means.
    pub self_ty: Option<Ty>,
}

impl Scope<'_> {
    /// Whether `name` is a generic parameter here.
    pub(crate) fn is_param(&self, name: Name) -> bool {
        self.generics.iter().any(|generics| generics.params.iter().any(|param| param.name == name))
    }

    pub(crate) fn impl_(&self) -> Option<ImplId> {
        match self.container {
            Some(Container::Impl(id)) => Some(id),
            _ => None,
        }
    }

    pub(crate) fn trait_(&self) -> Option<TraitId> {
        match self.container {
            Some(Container::Trait(id)) => Some(id),
            _ => None,
        }
    }
}

/// What `impl Trait` becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ImplTrait {
    /// A parameter `impl#n`.
    Param,
    /// An opaque type.
    Opaque,
}

/// Lowers types in one scope.
pub(crate) struct Lowerer<'a, 'p> {
    pub types: &'a Types<'p>,
    pub scope: &'a Scope<'p>,
    /// Makes a type for `_` and for arguments left out; `None` outside bodies.
    pub hole: Option<&'a mut dyn FnMut() -> Ty>,
    pub impl_trait: ImplTrait,
    /// Parameters made for `impl Trait`.
    pub impl_params: Vec<Name>,
    /// Bounds met on the way: those of `impl Trait` parameters, `Item: Bound` inside bounds.
    pub bounds: Vec<(Ty, TraitRef)>,
}

impl<'a, 'p> Lowerer<'a, 'p> {
    pub(super) fn new(types: &'a Types<'p>, scope: &'a Scope<'p>) -> Lowerer<'a, 'p> {
        Lowerer { types, scope, hole: None, impl_trait: ImplTrait::Opaque, impl_params: Vec::new(), bounds: Vec::new() }
    }

    fn hole(&mut self) -> Ty {
        match &mut self.hole {
            Some(make) => make(),
            None => Ty::unknown(Reason::Ambiguous),
        }
    }

    /// Lowers a type.
    pub(super) fn ty(&mut self, written: &TypeRef) -> Ty {
        let kind = match written {
            TypeRef::Path(path) => return self.path(path),
            TypeRef::Ref { mutable, to, .. } => TyKind::Ref(*mutable, self.ty(to)),
            TypeRef::Ptr { mutable, to } => TyKind::Ptr(*mutable, self.ty(to)),
            TypeRef::Tuple(parts) => TyKind::Tuple(parts.iter().map(|part| self.ty(part)).collect()),
            TypeRef::Slice(of) => TyKind::Slice(self.ty(of)),
            TypeRef::Array(of) => TyKind::Array(self.ty(of)),
            TypeRef::FnPtr { params, result } => {
                TyKind::FnPtr(params.iter().map(|param| self.ty(param)).collect(), self.ty(result))
            }
            TypeRef::ImplTrait(bounds) => return self.impl_trait(bounds),
            TypeRef::DynTrait(bounds) => TyKind::Dyn(self.bound_list(Ty::unit(), bounds)),
            TypeRef::Never => TyKind::Never,
            TypeRef::Infer => return self.hole(),
            TypeRef::Const => TyKind::Int(self.types.lang.names.usize_),
            TypeRef::Macro(call) => match call.expansion.get() {
                Some(ty) => return self.ty(ty),
                None => TyKind::Unknown(Reason::OpaqueMacro),
            },
            TypeRef::Unknown => TyKind::Unknown(Reason::Unreadable),
        };
        Ty::new(kind)
    }

    fn impl_trait(&mut self, bounds: &[Bound]) -> Ty {
        match self.impl_trait {
            ImplTrait::Opaque => Ty::new(TyKind::Opaque(self.bound_list(Ty::unit(), bounds))),
            ImplTrait::Param => {
                let name = Name::new(&format!("impl#{}", self.impl_params.len()));
                self.impl_params.push(name);
                let param = Ty::new(TyKind::Param(name));
                for bound in bounds {
                    if let Some(bound) = self.bound(param, bound) {
                        self.bounds.push((param, bound));
                    }
                }
                param
            }
        }
    }

    /// The bounds of a `dyn` or `impl`, without markers unless there is nothing else.
    fn bound_list(&mut self, subject: Ty, bounds: &[Bound]) -> Vec<TraitRef> {
        let all: Vec<TraitRef> = bounds.iter().filter_map(|bound| self.bound(subject, bound)).collect();
        let real: Vec<TraitRef> = all.iter().filter(|bound| !self.types.is_marker(bound.def)).cloned().collect();
        if real.is_empty() { all } else { real }
    }

    /// A bound on `subject`.
    pub(super) fn bound(&mut self, subject: Ty, bound: &Bound) -> Option<TraitRef> {
        let path = &bound.path;
        let segment = path.last()?;
        let found = self.types.program.resolve_path(self.scope.module, path, Ns::Types);
        let def = match found.def {
            Some(Def::Trait(id)) if found.used == path.segments.len() => TraitName::Known(id),
            Some(Def::Foreign(name)) => TraitName::Foreign(name),
            _ => TraitName::Foreign(segment.name),
        };
        Some(self.trait_ref(subject, def, segment.args.as_deref()))
    }

    /// A trait with arguments as written.
    pub(super) fn trait_ref(&mut self, subject: Ty, def: TraitName, args: Option<&GenericArgs>) -> TraitRef {
        let empty = GenericArgs::default();
        let written = args.unwrap_or(&empty);
        if let Some(callable) = self.types.lang.callable(def) {
            return self.fn_bound(def, written, callable);
        }
        let args = match def {
            TraitName::Known(id) => {
                let data = &self.types.program.defs[id];
                self.args(&data.generics, data.module, Container::Trait(id), Some(subject), Some(written))
            }
            TraitName::Foreign(_) => written.types.iter().map(|ty| self.ty(ty)).collect(),
        };
        let bindings = written.bindings.iter().map(|(name, ty)| (*name, self.ty(ty))).collect();
        for (name, bounds) in &written.bounds {
            let of = Ty::new(TyKind::Projection(subject, def, *name));
            for bound in bounds {
                if let Some(bound) = self.bound(of, bound) {
                    self.bounds.push((of, bound));
                }
            }
        }
        TraitRef { def, args, bindings }
    }

    fn fn_bound(&mut self, def: TraitName, written: &GenericArgs, callable: super::lang::Callable) -> TraitRef {
        let output = self.types.lang.names.output;
        let (params, result) = match &written.fn_result {
            Some(result) => {
                let params = written.types.iter().map(|ty| self.ty(ty)).collect();
                (Ty::new(TyKind::Tuple(params)), Some(self.ty(result)))
            }
            None => {
                let params = written.types.first().map(|ty| self.ty(ty));
                let bound = written.bindings.iter().find(|(name, _)| *name == output).map(|(_, ty)| self.ty(ty));
                (params.unwrap_or_else(|| self.hole()), bound)
            }
        };
        let result = result.map(|ty| match callable {
            super::lang::Callable::Sync => ty,
            super::lang::Callable::Async => Ty::new(TyKind::Future(ty)),
        });
        TraitRef { def, args: vec![params], bindings: result.map(|ty| (output, ty)).into_iter().collect() }
    }

    /// Arguments for the parameters of a definition: as written, then defaults, then holes.
    pub(super) fn args(
        &mut self,
        generics: &'p Generics,
        module: ModuleId,
        container: Container,
        subject: Option<Ty>,
        written: Option<&GenericArgs>,
    ) -> Vec<Ty> {
        let mut found: Vec<Ty> = Vec::with_capacity(generics.params.len());
        let types = written.map_or(&[][..], |args| &args.types);
        for (at, param) in generics.params.iter().enumerate() {
            let ty = match (types.get(at), &param.default) {
                (Some(TypeRef::Path(path)), _)
                    if param.is_const && path.as_ident().is_none_or(|n| !self.scope.is_param(n)) =>
                {
                    Ty::new(TyKind::Int(self.types.lang.names.usize_))
                }
                (Some(ty), _) => self.ty(ty),
                // In a body, `Vec::new()` leaves the arguments to inference, defaults or not.
                (None, Some(default)) if !param.is_const && (self.hole.is_none() || !types.is_empty()) => {
                    let scope = Scope { module, container: Some(container), generics: vec![generics], self_ty: None };
                    let known = generics.params.iter().map(|param| param.name).zip(found.iter().copied());
                    let own = subject.map(|ty| (self.types.lang.names.self_, ty));
                    let mut lowerer = Lowerer::new(self.types, &scope);
                    lowerer.ty_of_default(default).subst(Subst::new(known.chain(own)))
                }
                (None, _) if param.is_const && self.hole.is_none() => {
                    Ty::new(TyKind::Int(self.types.lang.names.usize_))
                }
                (None, _) => self.hole(),
            };
            found.push(ty);
        }
        found
    }

    fn ty_of_default(&mut self, default: &TypeRef) -> Ty {
        match default {
            TypeRef::Path(path) if path.as_ident() == Some(self.types.lang.names.self_) => {
                Ty::new(TyKind::Param(self.types.lang.names.self_))
            }
            other => match Level::enter() {
                Some(_level) => self.ty(other),
                None => Ty::unknown(Reason::Budget),
            },
        }
    }

    /// A path in type position.
    pub(super) fn path(&mut self, path: &Path) -> Ty {
        let (mut at, used) = self.path_head(path);
        let mut own = used == 1 && path.segments.first().is_some_and(|first| first.name == self.types.lang.names.self_);
        for segment in &path.segments[used.min(path.segments.len())..] {
            at = self.assoc(at, segment.name, own);
            own = false;
        }
        at
    }

    /// The type that the first segments name, and how many they are.
    fn path_head(&mut self, path: &Path) -> (Ty, usize) {
        if let Some(of) = &path.qself {
            let base = self.ty(of);
            let len = usize::from(path.qself_len);
            if len == 0 || path.segments.len() <= len {
                return (base, len);
            }
            let of_trait =
                Path { qself: None, qself_len: 0, anchor: path.anchor, segments: path.segments[..len].to_vec() };
            let bound = Bound { path: of_trait };
            let Some(of_trait) = self.bound(base, &bound) else { return (base, len) };
            let name = path.segments[len].name;
            let own = matches!(&**of, TypeRef::Path(path) if path.as_ident() == Some(self.types.lang.names.self_));
            let found = if own { self.own_type(Some(of_trait.def), name) } else { None };
            return (found.unwrap_or_else(|| Ty::new(TyKind::Projection(base, of_trait.def, name))), len + 1);
        }
        if path.anchor == Anchor::Plain
            && let Some(first) = path.segments.first()
        {
            if first.name == self.types.lang.names.self_
                && let Some(own) = self.scope.self_ty
            {
                return (own, 1);
            }
            if first.args.is_none() && self.scope.is_param(first.name) {
                return (Ty::new(TyKind::Param(first.name)), 1);
            }
        }
        let found = self.types.program.resolve_path(self.scope.module, path, Ns::Types);
        let Some(def) = found.def else { return (Ty::unknown(Reason::UnresolvedPath), path.segments.len()) };
        let segment = found.used.checked_sub(1).and_then(|last| path.segments.get(last));
        (self.def(def, segment), found.used)
    }

    /// The type that `def` names, with the arguments of its segment.
    pub(super) fn def(&mut self, def: Def, segment: Option<&Segment>) -> Ty {
        let written = segment.and_then(|segment| segment.args.as_deref());
        match def {
            Def::Adt(id) | Def::Variant(id, _) => self.adt(id, written),
            Def::Alias(id) => self.alias(id, written),
            Def::Prim(name) => prim(name),
            Def::Foreign(path) => {
                let args = written.map_or(&[][..], |args| &args.types);
                Ty::new(TyKind::Foreign(path, args.iter().map(|ty| self.ty(ty)).collect()))
            }
            Def::Trait(id) => {
                let bound = self.trait_ref(Ty::unit(), TraitName::Known(id), written);
                Ty::new(TyKind::Dyn(vec![bound]))
            }
            _ => Ty::unknown(Reason::UnresolvedPath),
        }
    }

    /// `id<…>`
    pub(super) fn adt(&mut self, id: AdtId, written: Option<&GenericArgs>) -> Ty {
        let data = &self.types.program.defs[id];
        let args = self.args(&data.generics, data.module, Container::Module(data.module), None, written);
        Ty::new(TyKind::Adt(id, args))
    }

    fn alias(&mut self, id: AliasId, written: Option<&GenericArgs>) -> Ty {
        let data = &self.types.program.defs[id];
        let args = self.args(&data.generics, data.module, data.container, None, written);
        let names = data.generics.params.iter().map(|param| param.name);
        self.types.alias_ty(id).subst(Subst::new(names.zip(args)))
    }

    /// `Self::name` in an impl that defines it (for the trait `of`).
    fn own_type(&self, of: Option<TraitName>, name: Name) -> Option<Ty> {
        let id = self.scope.impl_()?;
        if of.is_some() && self.types.impl_trait_name(id) != of {
            return None;
        }
        Some(self.types.alias_ty(self.types.impl_assoc(id, name)?))
    }

    /// `base::name`, an associated type; `own`: the base is written `Self`.
    pub(super) fn assoc(&mut self, base: Ty, name: Name, own: bool) -> Ty {
        if own {
            if let Some(found) = self.own_type(None, name) {
                return found;
            }
            if let Some(TraitName::Known(of)) = self.scope.impl_().and_then(|id| self.types.impl_trait_name(id))
                && let Some(of) = self.types.trait_with_type(of, name)
            {
                return Ty::new(TyKind::Projection(base, TraitName::Known(of), name));
            }
        }
        match self.trait_of_assoc(base, name) {
            Some(of) => Ty::new(TyKind::Projection(base, of, name)),
            None => Ty::unknown(Reason::Projection),
        }
    }

    /// Which trait's associated type `base::name` is.
    fn trait_of_assoc(&self, base: Ty, name: Name) -> Option<TraitName> {
        let from_bounds = match base.kind() {
            TyKind::Param(param) => self.trait_from_param(*param, name),
            TyKind::Projection(_, TraitName::Known(of), inner) => {
                let alias = self.types.trait_assoc(*of, *inner)?;
                let data = &self.types.program.defs[alias];
                data.bounds.iter().find_map(|bound| self.bound_with_type(data.module, bound, name))
            }
            _ => None,
        };
        from_bounds.or_else(|| self.trait_from_predicates(base, name)).or_else(|| match base.kind() {
            // Only a foreign trait could have it.
            TyKind::Foreign(..) | TyKind::Unknown(_) => None,
            _ => self.types.only_trait_with_type(name).map(TraitName::Known),
        })
    }

    fn trait_from_param(&self, param: Name, name: Name) -> Option<TraitName> {
        if param == self.types.lang.names.self_
            && let Some(own) = self.scope.trait_()
            && let Some(found) = self.types.trait_with_type(own, name)
        {
            return Some(TraitName::Known(found));
        }
        let params = self.scope.generics.iter().flat_map(|generics| &generics.params);
        let mut bounds = params.filter(|known| known.name == param).flat_map(|known| &known.bounds);
        bounds.find_map(|bound| self.bound_with_type(self.scope.module, bound, name))
    }

    /// `where T: Trait`, `where T::Item: Trait`: compared by the last segment, as names are enough to tell them apart.
    fn trait_from_predicates(&self, base: Ty, name: Name) -> Option<TraitName> {
        let wanted = match base.kind() {
            TyKind::Param(param) => *param,
            TyKind::Projection(_, _, inner) => *inner,
            _ => return None,
        };
        let predicates = self.scope.generics.iter().flat_map(|generics| &generics.predicates);
        let mut fitting = predicates.filter(|(subject, _)| match subject {
            TypeRef::Path(path) => path.last().is_some_and(|last| last.name == wanted),
            _ => false,
        });
        fitting.find_map(|(_, bounds)| {
            bounds.iter().find_map(|bound| self.bound_with_type(self.scope.module, bound, name))
        })
    }

    fn bound_with_type(&self, module: ModuleId, bound: &Bound, name: Name) -> Option<TraitName> {
        match self.types.program.resolve_path(module, &bound.path, Ns::Types).def {
            Some(Def::Trait(id)) => self.types.trait_with_type(id, name).map(TraitName::Known),
            Some(Def::Foreign(path)) => Some(TraitName::Foreign(path)),
            _ => None,
        }
    }

    /// Bounds written at parameters and in `where` clauses.
    pub(super) fn generics_bounds(&mut self, generics: &Generics) {
        for param in &generics.params {
            let subject = Ty::new(TyKind::Param(param.name));
            self.subject_bounds(subject, &param.bounds);
        }
        for (subject, bounds) in &generics.predicates {
            let subject = self.ty(subject);
            self.subject_bounds(subject, bounds);
        }
    }

    fn subject_bounds(&mut self, subject: Ty, bounds: &[Bound]) {
        for bound in bounds {
            if let Some(bound) = self.bound(subject, bound) {
                self.bounds.push((subject, bound));
            }
        }
    }
}

/// A primitive type by name.
pub(crate) fn prim(name: Name) -> Ty {
    Ty::new(match name.as_str() {
        "bool" => TyKind::Bool,
        "char" => TyKind::Char,
        "str" => TyKind::Str,
        "f16" | "f32" | "f64" | "f128" => TyKind::Float(name),
        _ => TyKind::Int(name),
    })
}
