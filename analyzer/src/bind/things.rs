//! What the paths of binds can name, by crate: a bind that speaks of one crate does not look at the others.

use super::Bound;
use crate::base::{Map, Name, Set};
use crate::ir::Callee;
use crate::policy::PathShape;
use crate::ty::{AdtId, FnId, ModuleId};

/// What a path can name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing {
    Field(Name),
    Type(AdtId),
    Fn(FnId),
    Param(Name),
    Module(ModuleId),
    Foreign(Name),
}

/// A path and all that it names.
pub(super) struct NamedThings {
    path: Name,
    pub(super) things: Vec<Thing>,
}

/// All that binds can speak of.
pub(super) struct Things {
    list: Vec<NamedThings>,
    by_path: Map<Name, usize>,
    /// Positions in `list` of the paths that speak of a crate.
    by_crate: Map<Name, Vec<usize>>,
    /// Paths that were taken apart because some pattern asked for their crate.
    shapes: Map<usize, Option<PathShape>>,
}

impl Things {
    /// Fields, types, functions, parameters and modules of all crates, and the foreign functions that are called by name alone.
    pub(super) fn of(bound: &Bound<'_>) -> Things {
        let mut things =
            Things { list: Vec::new(), by_path: Map::default(), by_crate: Map::default(), shapes: Map::default() };
        things.defined(bound);
        things.foreign(bound);
        for at in 0..things.list.len() {
            let path = things.list[at].path;
            for root in roots(&path) {
                things.by_crate.entry(root).or_default().push(at);
            }
        }
        things
    }

    fn defined(&mut self, bound: &Bound<'_>) {
        let defs = &bound.program.defs;
        for (at, adt) in defs.adts.iter().enumerate() {
            self.add(adt.path, Thing::Type(AdtId(at as u32)));
            for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
                self.add(field.path, Thing::Field(field.path));
            }
        }
        for (at, data) in defs.fns.iter().enumerate() {
            let id = FnId(at as u32);
            self.add(data.path, Thing::Fn(id));
            let params = bound.program.fn_def(id).into_iter().flat_map(|def| &def.params);
            for name in params.filter_map(|param| param.name) {
                let path = Name::new(&format!("{}({name})", data.path));
                self.add(path, Thing::Param(path));
            }
        }
        for (at, module) in defs.modules.iter().enumerate() {
            if !module.block {
                self.add(module.path, Thing::Module(ModuleId(at as u32)));
            }
        }
    }

    fn foreign(&mut self, bound: &Bound<'_>) {
        let mut seen: Set<Name> = Set::default();
        for call in bound.lowered.functions.values().flat_map(|function| function.calls()) {
            if let Callee::Foreign(path) = call.callee
                && seen.insert(path)
            {
                self.add(path, Thing::Foreign(path));
            }
        }
    }

    fn add(&mut self, path: Name, thing: Thing) {
        let at = *self.by_path.entry(path).or_insert_with(|| {
            self.list.push(NamedThings { path, things: Vec::new() });
            self.list.len() - 1
        });
        self.list[at].things.push(thing);
    }

    /// What exactly this path names.
    pub(super) fn named(&self, path: &Name) -> Option<&NamedThings> {
        self.by_path.get(path).map(|at| &self.list[*at])
    }

    /// All paths that speak of a crate, or all there are, each taken apart; what is no path is left out.
    pub(super) fn of_crate(&mut self, krate: Option<&str>) -> impl Iterator<Item = (&NamedThings, &PathShape)> {
        let chosen = self.chosen(krate);
        for at in &chosen {
            self.shapes.entry(*at).or_insert_with(|| PathShape::parse(&self.list[*at].path));
        }
        chosen.into_iter().filter_map(|at| Some((&self.list[at], self.shapes.get(&at)?.as_ref()?)))
    }

    /// The paths that speak of a crate, or all where there is none of that name.
    pub(super) fn paths(&self, krate: Option<&str>) -> impl Iterator<Item = &str> {
        let some = krate.filter(|krate| self.by_crate.contains_key(&Name::new(krate)));
        self.chosen(some).into_iter().map(|at| self.list[at].path.as_str())
    }

    fn chosen(&self, krate: Option<&str>) -> Vec<usize> {
        match krate {
            Some(krate) => self.by_crate.get(&Name::new(krate)).cloned().unwrap_or_default(),
            None => (0..self.list.len()).collect(),
        }
    }
}

/// The crates that a path speaks of: that of the item; of an impl's function, those of the type and of the trait.
fn roots(path: &str) -> Vec<Name> {
    if !path.starts_with('<') {
        let root = path.split(['.', '(']).next().unwrap_or(path).split("::").next();
        return root.map(Name::new).into_iter().collect();
    }
    let mut roots: Vec<Name> =
        PathShape::parse(path).iter().flat_map(|shape| shape.roots().map(Name::new).collect::<Vec<_>>()).collect();
    roots.dedup();
    roots
}
