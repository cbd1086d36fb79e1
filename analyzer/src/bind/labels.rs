//! Which labelled fields a value of a type holds.

use std::sync::Mutex;

use super::Bound;
use crate::base::{Map, Name, Set};
use crate::flow::Path;
use crate::resolve::AdtKind;
use crate::ty::{AdtId, Ty, TyKind};

/// How deep types are looked into. Deeper fields are found where they are read.
const DEPTH: usize = 6;
/// How many labelled fields of one type are told apart; further ones are left out.
const MOST: usize = 64;

/// What is known of types: which can hold a labelled field at all, and answers given before.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Types that hold a labelled field in themselves or further down, whatever their arguments are.
    holding: Set<AdtId>,
    memo: Mutex<Map<Ty, Vec<(Path, Name)>>>,
}

/// Finds the types that can hold a labelled field, and counts labelled fields.
pub(super) fn prepare(bound: &mut Bound<'_>) {
    let defs = &bound.program.defs;
    let mut inside: Map<AdtId, Vec<AdtId>> = Map::default();
    let mut work: Vec<AdtId> = Vec::new();
    let mut tagged = 0;
    for (at, adt) in defs.adts.iter().enumerate() {
        let id = AdtId(at as u32);
        let judged = bound.program.crate_of(adt.module).judged;
        for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
            let label = bound.labels.get(&field.path).is_some_and(|facts| !facts.categories.is_empty());
            tagged += usize::from(judged && label);
            if label && bound.reach.holding.insert(id) {
                work.push(id);
            }
        }
        for (variant, data) in adt.variants.iter().enumerate() {
            for field in 0..data.fields.len() {
                let ty = bound.types.field_ty(id, variant as u32, field, &[]);
                ty.any(&mut |part| {
                    if let TyKind::Adt(held, _) = part.kind() {
                        inside.entry(*held).or_default().push(id);
                    }
                    false
                });
            }
        }
    }
    while let Some(held) = work.pop() {
        for holder in inside.get(&held).into_iter().flatten() {
            if bound.reach.holding.insert(*holder) {
                work.push(*holder);
            }
        }
    }
    bound.fields_tagged = tagged;
}

impl Bound<'_> {
    /// Labelled fields that a value of `ty` holds, with the way to them.
    pub(super) fn labels_of(&self, ty: Ty) -> Vec<(Path, Name)> {
        if !self.may_hold(ty) {
            return Vec::new();
        }
        let known = |memo: &Mutex<Map<Ty, Vec<(Path, Name)>>>| {
            memo.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(&ty).cloned()
        };
        if let Some(found) = known(&self.reach.memo) {
            return found;
        }
        let mut found = Vec::new();
        self.walk(ty, &mut Vec::new(), &mut Vec::new(), &mut found);
        self.reach.memo.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(ty, found.clone());
        found
    }

    /// Whether a value of the type can hold data that is labelled: in a field, or because the type is the data.
    pub fn holds_label(&self, ty: Ty) -> bool {
        self.may_hold(ty)
            || ty.any(&mut |part| matches!(part.kind(), TyKind::Adt(id, _) if self.is_label_name(self.program.defs[*id].path)))
    }

    fn may_hold(&self, ty: Ty) -> bool {
        ty.any(&mut |part| matches!(part.kind(), TyKind::Adt(id, _) if self.reach.holding.contains(id)))
    }

    fn walk(&self, ty: Ty, at: &mut Vec<Name>, inside: &mut Vec<AdtId>, found: &mut Vec<(Path, Name)>) {
        if at.len() >= DEPTH || found.len() >= MOST || !self.may_hold(ty) {
            return;
        }
        match ty.kind() {
            TyKind::Ref(_, to) | TyKind::Ptr(_, to) | TyKind::Future(to) => self.walk(*to, at, inside, found),
            TyKind::Slice(of) | TyKind::Array(of) => self.step(Name::new("[]"), *of, at, inside, found),
            TyKind::Tuple(parts) => {
                for (position, part) in parts.iter().enumerate() {
                    self.step(Name::new(&position.to_string()), *part, at, inside, found);
                }
            }
            TyKind::Foreign(_, args) => args.iter().for_each(|arg| self.walk(*arg, at, inside, found)),
            TyKind::Adt(id, args) => self.adt(*id, args, at, inside, found),
            _ => {}
        }
    }

    fn adt(&self, id: AdtId, args: &[Ty], at: &mut Vec<Name>, inside: &mut Vec<AdtId>, found: &mut Vec<(Path, Name)>) {
        if inside.contains(&id) {
            return;
        }
        let adt = &self.program.defs[id];
        let fields = adt.variants.iter().map(|variant| variant.fields.len()).sum::<usize>();
        if fields == 0 && self.is_stub(id) {
            // A transparent wrapper: `Box`, `Arc`, `Mutex` leave no step.
            args.iter().for_each(|arg| self.walk(*arg, at, inside, found));
            return;
        }
        inside.push(id);
        for (variant, data) in adt.variants.iter().enumerate() {
            for (position, field) in data.fields.iter().enumerate() {
                let step = match adt.kind {
                    AdtKind::Enum => Name::new(&format!("{}.{}", data.name, field.name)),
                    _ => field.name,
                };
                if self.is_label_name(field.path) {
                    at.push(step);
                    found.push((Path::new(at), field.path));
                    at.pop();
                } else {
                    let ty = self.types.field_ty(id, variant as u32, position, args);
                    self.step(step, ty, at, inside, found);
                }
            }
        }
        inside.pop();
    }

    fn step(&self, name: Name, ty: Ty, at: &mut Vec<Name>, inside: &mut Vec<AdtId>, found: &mut Vec<(Path, Name)>) {
        at.push(name);
        self.walk(ty, at, inside, found);
        at.pop();
    }

    /// Whether a field, type or site is personal data.
    pub(super) fn is_label_name(&self, name: Name) -> bool {
        self.labels.get(&name).is_some_and(|facts| !facts.categories.is_empty())
    }
}
