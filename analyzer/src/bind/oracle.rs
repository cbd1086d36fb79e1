//! Answers the flow engine's questions.

use super::Bound;
use crate::base::Name;
use crate::flow::{Dispatch, Guess, Meaning, Oracle, Path, Persona, Target, Witness};
use crate::ir::{Const, FnKey, Function};
use crate::model::uses;
use crate::resolve::Container;
use crate::ty::{FnId, Subst, Ty, TyKind};

impl Oracle for Bound<'_> {
    fn function(&self, key: FnKey) -> Option<&Function> {
        self.lowered.functions.get(&key)
    }

    fn dispatch(&self, trait_fn: FnId, self_ty: Ty, subst: Subst) -> Dispatch {
        let found = self.types.dispatch(trait_fn, self_ty, subst);
        Dispatch { targets: found.targets, open: found.open }
    }

    fn callables(&self, ty: Ty) -> Vec<(FnKey, Subst)> {
        match self.called(ty).kind() {
            TyKind::Closure(id, subst) => vec![(FnKey::Closure(*id), *subst)],
            TyKind::FnDef(id, subst) => match self.program.defs[*id].container {
                Container::Trait(_) => {
                    let self_ty = subst.get(Name::new("Self")).unwrap_or(Ty::unknown(crate::ty::Reason::Cascade));
                    let found = self.types.dispatch(*id, self_ty, *subst);
                    found.targets.into_iter().map(|(id, subst)| (FnKey::Fn(id), subst)).collect()
                }
                _ => vec![(FnKey::Fn(*id), *subst)],
            },
            TyKind::FnPtr(params, result) => self.accepting(params, *result),
            TyKind::Dyn(bounds) => {
                let output = |bound: &&crate::ty::TraitRef| {
                    bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| *ty)
                };
                let found = bounds.iter().find_map(|bound| Some((bound.args.first()?, output(&bound)?)));
                match found.map(|(params, result)| (params.kind(), result)) {
                    Some((TyKind::Tuple(params), result)) => self.accepting(params, result),
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    fn unwrapped(&self, ty: Ty) -> Ty {
        self.called(ty)
    }

    fn is_pointer(&self, ty: Ty) -> bool {
        const POINTERS: [&str; 4] = ["std::boxed::Box", "std::rc::Rc", "std::sync::Arc", "std::pin::Pin"];
        matches!(ty.kind(), TyKind::Adt(id, _) if POINTERS.iter().any(|path| self.program.defs[*id].path == *path))
    }

    fn part_ty(&self, ty: Ty, step: Name) -> Option<Ty> {
        let ty = ty.peel_refs();
        match ty.kind() {
            TyKind::Tuple(parts) => parts.get(step.parse::<usize>().ok()?).copied(),
            TyKind::Slice(of) | TyKind::Array(of) if step.starts_with('[') => Some(*of),
            TyKind::Adt(id, args) if !self.is_stub(*id) => {
                let adt = &self.program.defs[*id];
                let mut variants = adt.variants.iter().enumerate();
                variants.find_map(|(variant, data)| {
                    let own = match adt.kind {
                        crate::resolve::AdtKind::Enum => step.strip_prefix(data.name.as_str())?.strip_prefix('.')?,
                        _ => step.as_str(),
                    };
                    let at = data.fields.iter().position(|field| field.name == *own)?;
                    Some(self.types.field_ty(*id, variant as u32, at, args))
                })
            }
            TyKind::Adt(_, args) if args.len() == 1 => match self.called(ty).kind() {
                TyKind::Adt(id, _) if self.is_stub(*id) => None,
                _ => self.part_ty(self.called(ty), step),
            },
            _ => None,
        }
    }

    fn shares(&self, ty: Ty) -> bool {
        self.types.ref_like(ty)
    }

    fn is_own_field(&self, field: Name) -> bool {
        let krate = field.split("::").next().unwrap_or_default();
        !self.stubs.contains(krate) && field.contains("::")
    }

    fn is_followed(&self, key: FnKey) -> bool {
        !self.program.defs[self.crate_of(key)].stub
    }

    fn normalize(&self, ty: Ty) -> Ty {
        self.types.normalize(ty)
    }

    fn ctor(&self, ty: Ty) -> Option<Vec<Name>> {
        let TyKind::Ctor(id, variant, _) = self.called(ty).kind() else { return None };
        let adt = &self.program.defs[*id];
        let data = &adt.variants[*variant as usize];
        let step = |field: &crate::resolve::FieldData| match adt.kind {
            crate::resolve::AdtKind::Enum => Name::new(&format!("{}.{}", data.name, field.name)),
            _ => field.name,
        };
        Some(data.fields.iter().map(step).collect())
    }

    fn is_use(&self, target: Target) -> bool {
        match target {
            Target::Code(FnKey::Fn(id)) => {
                let data = &self.program.defs[id];
                self.program.crate_of(data.module).stub
                    && !uses::is_conversion(&data.name)
                    && !data.path.starts_with("std::intrinsics::")
            }
            Target::Code(_) => false,
            Target::Foreign(path) | Target::Unknown(path) => {
                !uses::is_conversion(path.rsplit("::").next().unwrap_or_default())
            }
        }
    }

    fn is_cell(&self, key: FnKey) -> bool {
        self.cells.contains(&key)
    }

    fn makes_pair(&self, id: FnId) -> bool {
        self.pairs.contains(&id)
    }

    fn code(&self, id: FnId) -> FnKey {
        FnKey::Fn(id)
    }

    fn meaning(&self, target: Target) -> Option<&Meaning> {
        self.meanings.get(&target)
    }

    fn guess(&self, target: Target) -> Option<Guess> {
        match target {
            // As foreign as what is only named.
            Target::Code(FnKey::Fn(id)) if self.is_skeleton(id) => {
                super::guesses::guess(Target::Foreign(self.program.defs[id].path))
            }
            _ => super::guesses::guess(target),
        }
    }

    fn payload(&self, target: Target) -> Option<Name> {
        let Target::Code(FnKey::Fn(id)) = target else { return None };
        let TyKind::Adt(of, _) = self.types.result_of(id).kind() else { return None };
        let is_result = self.program.defs[*of].path == "std::result::Result";
        (is_result && self.is_skeleton(id)).then(|| Name::new("Ok.0"))
    }

    fn is_label(&self, name: Name) -> bool {
        self.is_label_name(name)
    }

    fn bound_param(&self, key: FnKey, param: u32) -> Option<Name> {
        let FnKey::Fn(id) = key else { return None };
        if self.labels.is_empty() {
            return None;
        }
        let name = self.program.fn_def(id)?.params.get(param as usize)?.name?;
        let site = Name::new(&format!("{}({name})", self.program.defs[id].path));
        (self.is_label_name(site) && !self.lowered.sites.contains_key(&site)).then_some(site)
    }

    fn has_step(&self, ty: Ty, step: Name) -> bool {
        match ty.peel_refs().kind() {
            TyKind::Str => false,
            TyKind::Adt(id, _) if self.is_stub(*id) => self.program.defs[*id].path != "std::string::String",
            TyKind::Adt(id, _) => {
                let adt = &self.program.defs[*id];
                let named = |variant: &crate::resolve::VariantData, field: &crate::resolve::FieldData| match adt.kind {
                    crate::resolve::AdtKind::Enum => {
                        step.strip_prefix(variant.name.as_str()).and_then(|rest| rest.strip_prefix('.'))
                            == Some(field.name.as_str())
                    }
                    _ => step == field.name,
                };
                adt.variants.iter().any(|variant| variant.fields.iter().any(|field| named(variant, field)))
            }
            _ => !ty.peel_refs().is_scalar(),
        }
    }

    fn may_be(&self, own: Ty, other: Ty) -> bool {
        // One foreign type may go by several paths; a type of the input is no other.
        match (self.called(own).kind(), self.called(other).kind()) {
            (TyKind::Adt(own, _), TyKind::Adt(other, _)) => own == other || self.is_stub(*own) && self.is_stub(*other),
            (TyKind::Foreign(..), TyKind::Adt(id, _)) | (TyKind::Adt(id, _), TyKind::Foreign(..)) => self.is_stub(*id),
            _ => true,
        }
    }

    fn steps(&self, ty: Ty) -> Vec<Name> {
        let TyKind::Adt(id, _) = ty.peel_refs().kind() else { return Vec::new() };
        if self.is_stub(*id) {
            return Vec::new();
        }
        let adt = &self.program.defs[*id];
        let step = |variant: &crate::resolve::VariantData, field: &crate::resolve::FieldData| match adt.kind {
            crate::resolve::AdtKind::Enum => Name::new(&format!("{}.{}", variant.name, field.name)),
            _ => field.name,
        };
        adt.variants.iter().flat_map(|variant| variant.fields.iter().map(move |field| step(variant, field))).collect()
    }

    fn labels_in(&self, ty: Ty) -> Vec<(Path, Name)> {
        self.labels_of(ty)
    }

    fn wants_const(&self, value: Const) -> bool {
        match value {
            Const::Str(text) => {
                text.contains("://")
                    || text == "http"
                    || crate::sql::looks_like(&text)
                    || self.policies.names_in_code(&text)
                    || self.is_word(&text)
            }
            _ => false,
        }
    }

    fn default_of(&self, field: Name) -> Option<Const> {
        self.defaults.get(&field).copied()
    }

    fn is_trivial(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Bool | TyKind::Never => true,
            TyKind::Tuple(parts) => parts.is_empty(),
            TyKind::Adt(id, _) => self.program.defs[*id].path == "std::cmp::Ordering",
            _ => false,
        }
    }

    fn asks_gates(&self) -> bool {
        self.asks_gates
    }

    fn witnessed(&self, ty: Ty) -> Vec<Witness> {
        self.witnesses_of(ty)
    }

    fn persona(&self, ty: Ty) -> Persona {
        self.persona_of(ty, 3)
    }

    fn keeps_tests(&self) -> bool {
        !self.derived.strict.is_empty()
    }

    fn is_strict(&self, label: Name) -> bool {
        self.derived.strict.contains(&label)
    }

    fn is_test(&self, key: FnKey) -> bool {
        self.derived.tests.contains(&key)
    }

    fn is_record(&self, ty: Name) -> bool {
        self.derived.records.contains(&ty)
    }

    fn is_judged(&self, key: FnKey) -> bool {
        self.program.defs[self.crate_of(key)].judged
    }

    fn is_event(&self, key: FnKey) -> bool {
        let facts = self.owner_fn(key).and_then(|id| self.fns.get(&id));
        facts.is_some_and(|facts| !facts.events.is_empty())
    }

    fn is_server(&self, key: FnKey) -> bool {
        matches!(key, FnKey::Fn(id) if self.program.defs[id].attrs.others.iter().any(super::entries::serves))
    }
}

impl Bound<'_> {
    /// Whether a text is a command that decides what a call does, or, in capitals, may be one of those that do not.
    fn is_word(&self, text: &str) -> bool {
        let capital = |c: char| c.is_ascii_uppercase() || matches!(c, '.' | '_');
        !self.words.is_empty()
            && (1..24).contains(&text.len())
            && (text.chars().all(capital) || self.words.contains(&Name::new(&text.to_ascii_uppercase())))
    }

    fn accepting(&self, params: &[Ty], result: Ty) -> Vec<(FnKey, Subst)> {
        self.callables.accepting(params, result).into_iter().map(|key| (key, Subst::empty())).collect()
    }

    /// The callable behind references and transparent wrappers (`Box<dyn Fn()>`, `&F`, `Arc<F>`).
    fn called(&self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Ref(_, to) => self.called(*to),
            TyKind::Adt(id, args) if args.len() == 1 && self.is_stub(*id) => self.called(args[0]),
            _ => ty,
        }
    }
}
