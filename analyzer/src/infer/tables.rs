//! The lazy tables of what has a type outside bodies.

use std::sync::Mutex;

use super::index::Index;
use super::lang::Lang;
use super::memo::{self, Level, Memo};
use super::sig::Sig;
use super::written::{Lowerer, Scope};
use crate::base::{Map, Name};
use crate::hir::Generics;
use crate::resolve::{Container, Def, Program};
use crate::ty::{
    AdtId, AliasId, ClosureId, ConstId, FnId, ImplId, ModuleId, Reason, StaticId, Subst, TraitId, TraitName, TraitRef,
    Ty, TyKind,
};

/// The head of an impl, in terms of its own parameters.
#[derive(Debug)]
pub(crate) struct ImplHeader {
    pub params: Vec<Name>,
    pub self_ty: Ty,
    pub trait_: Option<TraitRef>,
    pub bounds: Vec<(Ty, TraitRef)>,
}

/// Parameters and result of a closure, in terms of the parameters of the body that holds it.
pub(crate) type ClosureSig = (Vec<Ty>, Ty);

/// Types of all definitions of a program, and inference of its bodies. Shared by all threads.
pub struct Types<'p> {
    /// The program.
    pub program: &'p Program,
    pub(crate) lang: Lang,
    pub(super) sigs: Vec<Memo<Sig>>,
    pub(super) opaques: Vec<Memo<Option<Ty>>>,
    pub(super) fields: Vec<Memo<Vec<Vec<Ty>>>>,
    pub(super) aliases: Vec<Memo<Ty>>,
    consts: Vec<Memo<Ty>>,
    statics: Vec<Memo<Ty>>,
    headers: Vec<Memo<ImplHeader>>,
    supertraits: Vec<Memo<Vec<TraitRef>>>,
    assoc_bounds: Vec<Memo<Vec<(Ty, TraitRef)>>>,
    scopes: Vec<Memo<Vec<TraitId>>>,
    pub(super) interior: Vec<Memo<bool>>,
    pub(super) lending: Vec<Memo<bool>>,
    pub(super) lifetimes: Vec<Memo<bool>>,
    index: Memo<Index>,
    traits_by_type: Map<Name, Vec<TraitId>>,
    pub(super) closures: Mutex<Map<ClosureId, ClosureSig>>,
}

impl<'p> Types<'p> {
    /// Empty tables over `program`; everything is computed when asked for.
    pub fn new(program: &'p Program) -> Types<'p> {
        let defs = &program.defs;
        let mut traits_by_type: Map<Name, Vec<TraitId>> = Map::default();
        for (at, data) in defs.traits.iter().enumerate() {
            for alias in &data.types {
                traits_by_type.entry(defs[*alias].name).or_default().push(TraitId(at as u32));
            }
        }
        Types {
            program,
            lang: Lang::new(defs),
            sigs: memo::table(defs.fns.len()),
            opaques: memo::table(defs.fns.len()),
            fields: memo::table(defs.adts.len()),
            aliases: memo::table(defs.aliases.len()),
            consts: memo::table(defs.consts.len()),
            statics: memo::table(defs.statics.len()),
            headers: memo::table(defs.impls.len()),
            supertraits: memo::table(defs.traits.len()),
            assoc_bounds: memo::table(defs.aliases.len()),
            scopes: memo::table(defs.modules.len()),
            interior: memo::table(defs.adts.len()),
            lending: memo::table(defs.adts.len()),
            lifetimes: memo::table(defs.adts.len()),
            index: Memo::default(),
            traits_by_type,
            closures: Mutex::default(),
        }
    }

    pub(crate) fn index(&self) -> &Index {
        self.index.get(|| Index::new(self))
    }

    /// Traits in scope of a module, sorted.
    pub(crate) fn traits_in_scope(&self, module: ModuleId) -> &[TraitId] {
        self.scopes[module.index()].get(|| self.program.traits_in_scope(module))
    }

    /// The scope that the inside of `container` sees.
    pub(crate) fn scope(&self, module: ModuleId, container: Container, own: Option<&'p Generics>) -> Scope<'p> {
        let mut generics = Vec::with_capacity(2);
        let self_ty = match container {
            Container::Module(_) => None,
            Container::Impl(id) => {
                generics.push(&self.program.defs[id].generics);
                Some(self.header(id).self_ty)
            }
            Container::Trait(id) => {
                generics.push(&self.program.defs[id].generics);
                Some(self.self_param())
            }
        };
        generics.extend(own);
        Scope { module, container: Some(container), generics, self_ty }
    }

    /// `Self` as a parameter.
    pub(crate) fn self_param(&self) -> Ty {
        Ty::new(TyKind::Param(self.lang.names.self_))
    }

    /// The head of an impl.
    pub(crate) fn header(&self, id: ImplId) -> &ImplHeader {
        self.headers[id.index()].get(|| self.compute_header(id))
    }

    fn compute_header(&self, id: ImplId) -> ImplHeader {
        let data = &self.program.defs[id];
        let params = data.generics.params.iter().map(|param| param.name).collect();
        let Some(_level) = Level::enter() else {
            return ImplHeader { params, self_ty: Ty::unknown(Reason::Budget), trait_: None, bounds: Vec::new() };
        };
        let scope = Scope { module: data.module, container: None, generics: vec![&data.generics], self_ty: None };
        let self_ty = Lowerer::new(self, &scope).ty(&data.self_ty);
        let scope = Scope { self_ty: Some(self_ty), ..scope };
        let mut lowerer = Lowerer::new(self, &scope);
        let trait_ = data.trait_.as_ref().map(|(path, def)| {
            let name = match def {
                Some(Def::Trait(id)) => TraitName::Known(*id),
                Some(Def::Foreign(name)) => TraitName::Foreign(*name),
                _ => TraitName::Foreign(path.last().map_or(self.lang.names.self_, |last| last.name)),
            };
            lowerer.trait_ref(self_ty, name, path.last().and_then(|last| last.args.as_deref()))
        });
        lowerer.generics_bounds(&data.generics);
        let bounds = lowerer.bounds;
        ImplHeader { params, self_ty, trait_, bounds }
    }

    /// The trait of an impl, without computing its header.
    pub(crate) fn impl_trait_name(&self, id: ImplId) -> Option<TraitName> {
        match self.program.defs[id].trait_.as_ref()? {
            (_, Some(Def::Trait(id))) => Some(TraitName::Known(*id)),
            (_, Some(Def::Foreign(name))) => Some(TraitName::Foreign(*name)),
            (path, _) => path.last().map(|last| TraitName::Foreign(last.name)),
        }
    }

    /// An associated type of an impl by name.
    pub(crate) fn impl_assoc(&self, id: ImplId, name: Name) -> Option<AliasId> {
        let defs = &self.program.defs;
        defs[id].types.iter().copied().find(|alias| defs[*alias].name == name)
    }

    /// An associated type that a trait declares itself.
    pub(crate) fn trait_assoc(&self, id: TraitId, name: Name) -> Option<AliasId> {
        let defs = &self.program.defs;
        defs[id].types.iter().copied().find(|alias| defs[*alias].name == name)
    }

    /// The trait, or the supertrait of it, that declares the associated type.
    pub(crate) fn trait_with_type(&self, id: TraitId, name: Name) -> Option<TraitId> {
        if self.trait_assoc(id, name).is_some() {
            return Some(id);
        }
        let _level = Level::enter()?;
        let data = &self.program.defs[id];
        data.supertraits.iter().find_map(|bound| {
            match self.program.resolve_path(data.module, &bound.path, crate::resolve::Ns::Types).def {
                Some(Def::Trait(above)) => self.trait_with_type(above, name),
                _ => None,
            }
        })
    }

    /// The only trait of the program with an associated type of that name.
    pub(crate) fn only_trait_with_type(&self, name: Name) -> Option<TraitId> {
        match self.traits_by_type.get(&name)?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The type of an alias or associated type, in terms of its own and its container's parameters.
    pub(crate) fn alias_ty(&self, id: AliasId) -> Ty {
        *self.aliases[id.index()].get(|| {
            let data = &self.program.defs[id];
            let (Some(written), Some(_level)) = (&data.ty, Level::enter()) else {
                return Ty::unknown(Reason::Projection);
            };
            let scope = self.scope(data.module, data.container, Some(&data.generics));
            Lowerer::new(self, &scope).ty(written)
        })
    }

    /// The type of a constant, in terms of its container's parameters.
    pub fn const_ty(&self, id: ConstId) -> Ty {
        *self.consts[id.index()].get(|| {
            let data = &self.program.defs[id];
            let scope = self.scope(data.module, data.container, None);
            Lowerer::new(self, &scope).ty(&data.ty)
        })
    }

    /// The type of a static.
    pub fn static_ty(&self, id: StaticId) -> Ty {
        *self.statics[id.index()].get(|| {
            let data = &self.program.defs[id];
            let scope = self.scope(data.module, Container::Module(data.module), None);
            Lowerer::new(self, &scope).ty(&data.ty)
        })
    }

    /// Types of the fields of all variants, in terms of the type's parameters.
    pub(crate) fn field_tys(&self, id: AdtId) -> &[Vec<Ty>] {
        self.fields[id.index()].get(|| {
            let data = &self.program.defs[id];
            let params: Vec<Ty> = data.generics.params.iter().map(|param| Ty::new(TyKind::Param(param.name))).collect();
            let scope = Scope {
                module: data.module,
                container: None,
                generics: vec![&data.generics],
                self_ty: Some(Ty::new(TyKind::Adt(id, params))),
            };
            let variants = data.variants.iter();
            variants
                .map(|variant| variant.fields.iter().map(|field| Lowerer::new(self, &scope).ty(&field.ty)).collect())
                .collect()
        })
    }

    /// `params of id → args`
    pub(crate) fn adt_subst(&self, id: AdtId, args: &[Ty]) -> Subst {
        let params = &self.program.defs[id].generics.params;
        if params.is_empty() {
            return Subst::empty();
        }
        Subst::new(params.iter().map(|param| param.name).zip(args.iter().copied()))
    }

    /// The type of a field of `id<args>`: variant position (0 for a struct), field position.
    pub fn field_ty(&self, id: AdtId, variant: u32, field: usize, args: &[Ty]) -> Ty {
        let found = self.field_tys(id).get(variant as usize).and_then(|fields| fields.get(field));
        match found {
            Some(ty) => {
                let ty = ty.subst(self.adt_subst(id, args));
                if ty.has_projection() { self.normalize(ty) } else { ty }
            }
            None => Ty::unknown(Reason::NoField),
        }
    }

    /// Bounds on parameters of a type's own definition.
    pub(crate) fn generics_bounds(&self, scope: &Scope<'p>, generics: &Generics) -> Vec<(Ty, TraitRef)> {
        let mut lowerer = Lowerer::new(self, scope);
        lowerer.generics_bounds(generics);
        lowerer.bounds
    }

    /// Supertraits, in terms of `Self` and the trait's parameters.
    pub(crate) fn supertraits(&self, id: TraitId) -> &[TraitRef] {
        self.supertraits[id.index()].get(|| {
            let data = &self.program.defs[id];
            let scope = self.scope(data.module, Container::Trait(id), None);
            let mut lowerer = Lowerer::new(self, &scope);
            let subject = self.self_param();
            let mut found: Vec<TraitRef> =
                data.supertraits.iter().filter_map(|bound| lowerer.bound(subject, bound)).collect();
            // `where Self: Other`
            let predicates = self.generics_bounds(&scope, &data.generics);
            found.extend(predicates.into_iter().filter(|(ty, _)| *ty == subject).map(|(_, bound)| bound));
            found
        })
    }

    /// Bounds on an associated type of a trait: on `<Self as Trait>::Name`.
    pub(crate) fn assoc_bounds(&self, of: TraitId, id: AliasId) -> &[(Ty, TraitRef)] {
        self.assoc_bounds[id.index()].get(|| {
            let data = &self.program.defs[id];
            let scope = self.scope(data.module, data.container, Some(&data.generics));
            let subject = Ty::new(TyKind::Projection(self.self_param(), TraitName::Known(of), data.name));
            let mut lowerer = Lowerer::new(self, &scope);
            for bound in &data.bounds {
                if let Some(bound) = lowerer.bound(subject, bound) {
                    lowerer.bounds.push((subject, bound));
                }
            }
            lowerer.bounds
        })
    }

    /// Whether a trait only marks: nothing can be called through it.
    pub(crate) fn is_marker(&self, name: TraitName) -> bool {
        let last = match name {
            TraitName::Known(id) => self.program.defs[id].name.as_str(),
            TraitName::Foreign(path) => path.as_str().rsplit("::").next().unwrap_or(""),
        };
        matches!(last, "Send" | "Sync" | "Unpin" | "Sized" | "UnwindSafe" | "RefUnwindSafe" | "Copy" | "Freeze")
    }

    /// Bounds with those of their supertraits, in order, without repetition.
    pub(crate) fn elaborate(&self, bounds: &[(Ty, TraitRef)]) -> Vec<(Ty, TraitRef)> {
        let mut found: Vec<(Ty, TraitRef)> = bounds.to_vec();
        let mut at = 0;
        while at < found.len() && found.len() < 200 {
            let (subject, bound) = found[at].clone();
            at += 1;
            for above in self.above(subject, &bound) {
                if !found.iter().any(|(ty, known)| *ty == subject && known.def == above.def && known.args == above.args)
                {
                    found.push((subject, above));
                }
            }
        }
        found
    }

    /// The supertraits of `subject: bound`. Associated types that the bound fixes and a supertrait declares go with it.
    fn above(&self, subject: Ty, bound: &TraitRef) -> Vec<TraitRef> {
        let TraitName::Known(id) = bound.def else { return Vec::new() };
        let subst = self.trait_subst(id, subject, &bound.args);
        let above = self.supertraits(id).iter();
        above
            .map(|above| {
                let mut bindings: Vec<(Name, Ty)> =
                    above.bindings.iter().map(|(name, ty)| (*name, ty.subst(subst))).collect();
                for (name, ty) in &bound.bindings {
                    if !bindings.iter().any(|(known, _)| known == name) {
                        bindings.push((*name, *ty));
                    }
                }
                TraitRef { def: above.def, args: above.args.iter().map(|ty| ty.subst(subst)).collect(), bindings }
            })
            .collect()
    }

    /// `Self` and the parameters of a trait.
    pub(crate) fn trait_subst(&self, id: TraitId, self_ty: Ty, args: &[Ty]) -> Subst {
        let params = self.program.defs[id].generics.params.iter().map(|param| param.name);
        Subst::new(params.zip(args.iter().copied()).chain([(self.lang.names.self_, self_ty)]))
    }

    /// The trait of a trait function.
    pub(crate) fn trait_of(&self, id: FnId) -> Option<TraitId> {
        match self.program.defs[id].container {
            Container::Trait(of) => Some(of),
            _ => None,
        }
    }
}
