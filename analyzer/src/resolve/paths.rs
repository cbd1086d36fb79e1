//! Canonical paths of all definitions.

use std::collections::VecDeque;

use super::collect::PathTask;
use super::defs::*;
use super::imports::show_path;
use super::path::Ns;
use super::program::Program;
use super::scope::Reach;
use crate::base::{Map, Name, Set};
use crate::hir::{Bound, Generics, Path, TypeRef};
use crate::ty::{BodyOwner, ImplId, ModuleId};

/// How many aliases a type is followed through.
const ALIASES: u32 = 8;

fn under(base: Name, name: Name) -> Name {
    Name::new(&format!("{base}::{name}"))
}

impl Program {
    /// Gives everything its canonical path. Tasks are in source order: what holds something comes before it. But an impl
    /// may stand before its type and its trait, so that all else in its scope is named first; and what stands in a block
    /// of its functions, after it.
    pub(crate) fn name_all(&mut self, tasks: &[PathTask]) {
        let public = self.public_paths();
        let mut tasks: Vec<&PathTask> = tasks.iter().collect();
        tasks.sort_by_cached_key(|task| (self.block_depth(task), matches!(task, PathTask::Impl(_))));
        for task in tasks {
            match *task {
                PathTask::Block(module, owner) => {
                    let path = match owner {
                        BodyOwner::Fn(id) => self.defs[id].path,
                        BodyOwner::Const(id) => self.defs[id].path,
                        BodyOwner::Static(id) => self.defs[id].path,
                    };
                    self.defs.modules[module.index()].path = path;
                }
                PathTask::Module(module) => {
                    let data = &self.defs[module];
                    if let Some(parent) = data.parent {
                        let known = public.get(&Def::Module(module)).copied();
                        let path = known.unwrap_or_else(|| under(self.defs[parent].path, data.name));
                        self.defs.modules[module.index()].path = path;
                    }
                }
                PathTask::Impl(id) => self.name_impl(id),
                PathTask::Def(def) => self.name_def(def, public.get(&def).copied()),
            }
        }
    }

    /// By which path other crates reach what a skeleton defines: the shortest, and the first of those. Where a crate keeps
    /// its code is its own affair.
    fn public_paths(&self) -> Map<Def, Name> {
        let mut found: Map<Def, Name> = Map::default();
        for krate in self.defs.crates.iter().filter(|krate| krate.skeleton) {
            let mut queue = VecDeque::from([(krate.root, krate.name)]);
            let mut seen: Set<ModuleId> = Set::from_iter([krate.root]);
            while let Some((module, path)) = queue.pop_front() {
                let mut names: Vec<_> = self.scopes[module.index()].names.iter().collect();
                names.sort_by_key(|(name, _)| name.as_str());
                for (name, entries) in names {
                    for entry in entries.iter().flatten().filter(|entry| entry.reach == Reach::All) {
                        let Some(of) = self.home(entry.def) else { continue };
                        if self.defs[self.defs[of].krate].root != krate.root {
                            continue;
                        }
                        let path = *found.entry(entry.def).or_insert_with(|| under(path, *name));
                        if let Def::Module(inner) = entry.def
                            && seen.insert(inner)
                        {
                            queue.push_back((inner, path));
                        }
                    }
                }
            }
        }
        found
    }

    /// The module that a definition stands in, or is.
    fn home(&self, def: Def) -> Option<ModuleId> {
        match def {
            Def::Module(id) => Some(id),
            Def::Fn(id) => Some(self.defs[id].module),
            Def::Const(id) => Some(self.defs[id].module),
            Def::Static(id) => Some(self.defs[id].module),
            Def::Alias(id) => Some(self.defs[id].module),
            Def::Adt(id) => Some(self.defs[id].module),
            Def::Trait(id) => Some(self.defs[id].module),
            _ => None,
        }
    }

    /// How many blocks a task stands in.
    fn block_depth(&self, task: &PathTask) -> usize {
        let module = match *task {
            PathTask::Block(module, _) | PathTask::Module(module) => Some(module),
            PathTask::Impl(id) => Some(self.defs[id].module),
            PathTask::Def(def) => self.home(def),
        };
        std::iter::successors(module, |module| self.defs[*module].parent)
            .filter(|module| self.defs[*module].block)
            .count()
    }

    fn name_def(&mut self, def: Def, public: Option<Name>) {
        let path = |module: ModuleId, name: Name| public.unwrap_or_else(|| under(self.defs[module].path, name));
        match def {
            Def::Fn(id) => self.defs.fns[id.index()].path = path(self.defs[id].module, self.defs[id].name),
            Def::Const(id) => self.defs.consts[id.index()].path = path(self.defs[id].module, self.defs[id].name),
            Def::Static(id) => self.defs.statics[id.index()].path = path(self.defs[id].module, self.defs[id].name),
            Def::Alias(id) => self.defs.aliases[id.index()].path = path(self.defs[id].module, self.defs[id].name),
            Def::Adt(id) => {
                let path = path(self.defs[id].module, self.defs[id].name);
                let adt = &mut self.defs.adts[id.index()];
                adt.path = path;
                let many = adt.kind == AdtKind::Enum;
                for variant in &mut adt.variants {
                    let owner = if many { under(path, variant.name) } else { path };
                    for field in &mut variant.fields {
                        field.path = Name::new(&format!("{owner}.{}", field.name));
                    }
                }
            }
            Def::Trait(id) => {
                let path = path(self.defs[id].module, self.defs[id].name);
                let data = &mut self.defs.traits[id.index()];
                data.path = path;
                let (fns, types, consts) = (data.fns.clone(), data.types.clone(), data.consts.clone());
                self.name_members(path.as_str(), &fns, &types, &consts);
            }
            _ => {}
        }
    }

    fn name_members(
        &mut self,
        base: &str,
        fns: &[crate::ty::FnId],
        types: &[crate::ty::AliasId],
        consts: &[crate::ty::ConstId],
    ) {
        let path = |name: Name| Name::new(&format!("{base}::{name}"));
        for id in fns {
            self.defs.fns[id.index()].path = path(self.defs[*id].name);
        }
        for id in types {
            self.defs.aliases[id.index()].path = path(self.defs[*id].name);
        }
        for id in consts {
            self.defs.consts[id.index()].path = path(self.defs[*id].name);
        }
    }

    /// Resolves the trait of an impl and names what it holds.
    pub(crate) fn name_impl(&mut self, id: ImplId) {
        let data = &self.defs[id];
        let module = data.module;
        let trait_def = match &data.trait_ {
            Some((_, known @ Some(_))) => *known,
            Some((path, None)) => self.resolve_path(module, path, Ns::Types).def,
            None => None,
        };
        let self_ty = match data.derived {
            Some(adt) if data.self_ty == super::derive::own_type(&self.defs[adt]) => {
                Some(self.defs[adt].path.to_string())
            }
            _ => None,
        };
        let (shown, plain) = match self_ty {
            Some(path) => (path, true),
            None => self.show_type(module, &data.generics, &data.self_ty, ALIASES),
        };
        let base = match &data.trait_ {
            Some((path, _)) => {
                let trait_path = trait_def.map_or_else(|| show_path(path), |def| self.path_of(def).to_string());
                format!("<{shown} as {trait_path}>")
            }
            None if plain => shown,
            None => format!("<{shown}>"),
        };
        let (fns, types, consts) = (data.fns.clone(), data.types.clone(), data.consts.clone());
        if let Some((_, def)) = &mut self.defs.impls[id.index()].trait_ {
            *def = trait_def;
        }
        self.name_members(&base, &fns, &types, &consts);
    }

    /// A type without its generic arguments, by canonical paths; and whether it is a plain path.
    pub(crate) fn show_type(&self, module: ModuleId, generics: &Generics, ty: &TypeRef, budget: u32) -> (String, bool) {
        let show = |ty: &TypeRef| self.show_type(module, generics, ty, budget).0;
        let text = match ty {
            TypeRef::Path(path) => return self.show_path_type(module, generics, path, budget),
            TypeRef::Ref { mutable, to, .. } => format!("&{}{}", if *mutable { "mut " } else { "" }, show(to)),
            TypeRef::Ptr { mutable, to } => format!("*{} {}", if *mutable { "mut" } else { "const" }, show(to)),
            TypeRef::Tuple(parts) => format!("({})", parts.iter().map(show).collect::<Vec<_>>().join(", ")),
            TypeRef::Slice(of) => format!("[{}]", show(of)),
            TypeRef::Array(of) => format!("[{}; _]", show(of)),
            TypeRef::FnPtr { params, result } => {
                let params = params.iter().map(show).collect::<Vec<_>>().join(", ");
                if **result == TypeRef::unit() {
                    format!("fn({params})")
                } else {
                    format!("fn({params}) -> {}", show(result))
                }
            }
            TypeRef::ImplTrait(bounds) => format!("impl {}", self.show_bounds(module, bounds)),
            TypeRef::DynTrait(bounds) => format!("dyn {}", self.show_bounds(module, bounds)),
            TypeRef::Never => "!".to_owned(),
            TypeRef::Macro(call) => match call.expansion.get() {
                Some(ty) if budget > 0 => return self.show_type(module, generics, ty, budget - 1),
                _ => "_".to_owned(),
            },
            TypeRef::Infer | TypeRef::Const | TypeRef::Unknown => "_".to_owned(),
        };
        (text, false)
    }

    fn show_path_type(&self, module: ModuleId, generics: &Generics, path: &Path, budget: u32) -> (String, bool) {
        if let Some(name) = path.as_ident()
            && generics.params.iter().any(|param| param.name == name)
        {
            return (name.to_string(), false);
        }
        let found = self.resolve_path(module, path, Ns::Types);
        match found.def {
            Some(Def::Alias(id)) if budget > 0 => match &self.defs[id].ty {
                Some(ty) => self.show_type(self.defs[id].module, &self.defs[id].generics, ty, budget - 1),
                None => (self.path_of(Def::Alias(id)).to_string(), true),
            },
            Some(def) if path.qself.is_none() => {
                let mut text = self.path_of(def).to_string();
                for segment in &path.segments[found.used..] {
                    text.push_str("::");
                    text.push_str(&segment.name);
                }
                (text, true)
            }
            _ => (show_path(path), path.qself.is_none()),
        }
    }

    fn show_bounds(&self, module: ModuleId, bounds: &[Bound]) -> String {
        let show = |bound: &Bound| match self.resolve_path(module, &bound.path, Ns::Types).def {
            Some(def) => self.path_of(def).to_string(),
            None => show_path(&bound.path),
        };
        bounds.iter().map(show).collect::<Vec<_>>().join(" + ")
    }
}
