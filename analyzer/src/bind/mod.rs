//! The only place where policy meets program: what tags, binds and models say of fields, types, functions and calls.
//!
//! Input: the resolved program, its IR, the policies and the models. Output: [`Bound`], which answers the flow engine's
//! questions ([`Oracle`](crate::flow::Oracle)) and the judge's.

mod callables;
mod collect;
mod defaults;
mod derived;
mod entries;
mod facts;
mod gates;
mod guesses;
mod labels;
mod marks;
mod models;
mod oracle;
mod policies;
mod things;

use crate::base::{Map, Name};
use crate::diag::Note;
use crate::flow::{Inst, Meaning, Target};
use crate::infer::Types;
use crate::ir::FnKey;
use crate::lower::Lowered;
use crate::model::Models;
use crate::policy::Diagnostic;
use crate::resolve::Program;
use crate::ty::{AdtId, CrateId, FnId, ImplId, ModuleId, TraitId};

pub use facts::{Allow, Facts};
pub use marks::{MarkInfo, MarkTarget, MarkTtl, Said, transforms};
pub use models::UNPROTECTED;
pub use policies::{Governed, Policies};

/// Program, policy and models put together.
pub struct Bound<'a> {
    /// The program.
    pub program: &'a Program,
    /// Its types.
    pub types: &'a Types<'a>,
    /// Its IR.
    pub lowered: &'a Lowered,
    /// The policies.
    pub policies: &'a Policies,
    /// What is said of a field, type, parameter or tagged expression, by its canonical path.
    pub labels: Map<Name, Facts>,
    /// What is said of a function.
    pub fns: Map<FnId, Facts>,
    impls: Map<ImplId, Facts>,
    traits: Map<TraitId, Facts>,
    modules: Map<ModuleId, Facts>,
    /// Foreign functions and macros that binds speak of, by path.
    foreign: Map<Name, Facts>,
    /// Targets, by the ids of the engine's marks.
    pub marks: Vec<MarkInfo>,
    meanings: Map<Target, Meaning>,
    /// Commands that decide what a call does, in capitals.
    words: crate::base::NameSet,
    callables: callables::Callables,
    witnesses: gates::Witnesses,
    /// Gates that code checks, sorted.
    pub gates: Vec<Name>,
    asks_gates: bool,
    reach: labels::Reach,
    derived: derived::Derived,
    /// What frameworks do with handlers that code does not hand to them itself, one instance for each handler.
    pub entries: Vec<Inst>,
    defaults: Map<Name, crate::ir::Const>,
    cells: Vec<FnKey>,
    /// Names of stub crates.
    stubs: std::collections::BTreeSet<&'static str>,
    pairs: crate::base::Set<FnId>,
    /// Mistakes in tags.
    pub notes: Vec<Note>,
    /// Mistakes in binds.
    pub policy_notes: Vec<Diagnostic>,
    /// Binds that speak of foreign code which nothing calls: policy, position in its `binds`.
    pub unused_binds: Vec<(usize, usize)>,
    /// Fields of judged types with a category.
    pub fields_tagged: usize,
}

impl<'a> Bound<'a> {
    /// Puts them together.
    pub fn new(
        program: &'a Program,
        types: &'a Types<'a>,
        lowered: &'a Lowered,
        policies: &'a Policies,
        models: &Models,
    ) -> Bound<'a> {
        let mut bound = Bound {
            program,
            types,
            lowered,
            policies,
            labels: Map::default(),
            fns: Map::default(),
            impls: Map::default(),
            traits: Map::default(),
            modules: Map::default(),
            foreign: Map::default(),
            marks: Vec::new(),
            meanings: Map::default(),
            words: crate::base::NameSet::default(),
            callables: callables::Callables::default(),
            witnesses: gates::Witnesses::default(),
            gates: Vec::new(),
            asks_gates: false,
            reach: labels::Reach::default(),
            derived: derived::Derived::default(),
            entries: Vec::new(),
            defaults: Map::default(),
            cells: Vec::new(),
            stubs: program.defs.crates.iter().filter(|krate| krate.stub).map(|krate| krate.name.as_str()).collect(),
            pairs: crate::base::Set::default(),
            notes: Vec::new(),
            policy_notes: Vec::new(),
            unused_binds: Vec::new(),
            fields_tagged: 0,
        };
        collect::tags(&mut bound);
        collect::binds(&mut bound);
        models::labels(&mut bound, models);
        labels::prepare(&mut bound);
        marks::prepare(&mut bound);
        models::prepare(&mut bound, models);
        bound.entries = entries::entries(&bound, models);
        bound.defaults = defaults::defaults(&bound);
        gates::prepare(&mut bound);
        bound.derived = derived::Derived::of(&bound);
        bound.callables = callables::Callables::of(lowered);
        bound
    }

    /// All that tags and binds say, in no order.
    pub fn said(&self) -> impl Iterator<Item = &Facts> {
        let code = self.fns.values().chain(self.impls.values()).chain(self.traits.values());
        code.chain(self.modules.values()).chain(self.foreign.values()).chain(self.labels.values())
    }

    /// The function that a piece of code belongs to: a closure's outermost function.
    pub fn owner_fn(&self, key: FnKey) -> Option<FnId> {
        match key {
            FnKey::Fn(id) => Some(id),
            FnKey::Closure(closure) => match closure.owner {
                crate::ty::BodyOwner::Fn(id) => Some(id),
                _ => None,
            },
            FnKey::Init(_) | FnKey::Const(_) => None,
        }
    }

    /// The module whose scope the code sees.
    pub fn module_of(&self, key: FnKey) -> ModuleId {
        let owner = match key {
            FnKey::Fn(id) => crate::ty::BodyOwner::Fn(id),
            FnKey::Closure(closure) => closure.owner,
            FnKey::Init(id) => crate::ty::BodyOwner::Static(id),
            FnKey::Const(id) => crate::ty::BodyOwner::Const(id),
        };
        self.program.module_of(owner)
    }

    /// The crate that the code is in.
    pub fn crate_of(&self, key: FnKey) -> CrateId {
        self.program.defs[self.module_of(key)].krate
    }

    /// What stands around the code, nearest first: its function, that function's trait declaration, impl and trait, modules outwards.
    pub fn around(&self, key: FnKey) -> Vec<&Facts> {
        let mut out = Vec::new();
        let defs = &self.program.defs;
        if let Some(id) = self.owner_fn(key) {
            out.extend(self.fns.get(&id));
            match defs[id].container {
                crate::resolve::Container::Impl(id) => {
                    out.extend(self.impls.get(&id));
                    if let Some(of) = self.trait_of(id) {
                        out.extend(self.traits.get(&of));
                    }
                }
                crate::resolve::Container::Trait(id) => out.extend(self.traits.get(&id)),
                crate::resolve::Container::Module(_) => {}
            }
        }
        let mut module = Some(self.module_of(key));
        while let Some(id) = module {
            out.extend(self.modules.get(&id));
            module = defs[id].parent;
        }
        out
    }

    /// What stands around the function of a canonical path.
    pub fn around_item(&self, path: Name) -> Vec<&Facts> {
        let found = self.program.defs.fns.iter().position(|data| data.path == path);
        found.map(|at| self.around(FnKey::Fn(FnId(at as u32)))).unwrap_or_default()
    }

    /// Purposes of the nearest annotation around the code; `None` where nothing says any.
    pub fn purposes(&self, key: FnKey) -> Option<&[Name]> {
        self.around(key).into_iter().map(|facts| facts.purposes.as_slice()).find(|purposes| !purposes.is_empty())
    }

    /// Position of the policy that governs a piece of code.
    pub fn policy_of(&self, key: FnKey) -> Option<usize> {
        self.policies.index_for(self.program.defs[self.crate_of(key)].package)
    }

    /// Foreign functions and macros that binds speak of and code calls.
    pub fn foreign_facts(&self) -> impl Iterator<Item = (Name, &Facts)> {
        self.foreign.iter().map(|(path, facts)| (*path, facts))
    }

    fn trait_of(&self, id: ImplId) -> Option<TraitId> {
        match self.program.defs[id].trait_.as_ref()?.1? {
            crate::resolve::Def::Trait(of) => Some(of),
            _ => None,
        }
    }

    /// Whether of a function only the signature is known, from the crate's own source.
    pub(crate) fn is_skeleton(&self, id: FnId) -> bool {
        self.program.crate_of(self.program.defs[id].module).skeleton
    }

    /// Whether a type is defined in a crate that stands for foreign code.
    pub(crate) fn is_stub(&self, id: AdtId) -> bool {
        self.program.crate_of(self.program.defs[id].module).stub
    }
}
