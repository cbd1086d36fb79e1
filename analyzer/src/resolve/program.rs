//! The result of this layer: all definitions, and the questions that later layers ask about them.

use super::defs::*;
use super::path::Ns;
use super::scope::{Reach, Scope};
use crate::base::{Map, Name, Set};
use crate::diag::Note;
use crate::hir::{Body, BodyId, ExprId, FileHir, FnDef, Generics, Item, ItemKind};
use crate::source::{FileId, Input, PackageId};
use crate::ty::{AdtId, BodyOwner, ConstId, CrateId, FnId, ModuleId, StaticId, TraitId};

/// Foreign paths under which something is re-exported, each with the canonical path: `actix_web::web::Json` →
/// `actix_web::types::Json`. They hold for what stands below them, too.
pub type Aliases = std::collections::BTreeMap<String, String>;

/// All that is analysed, with its names resolved.
#[derive(Debug, Default)]
pub struct Program {
    /// What was analysed.
    pub input: Input,
    /// HIR by file id; files without a HIR are empty. What macros expanded to stands in further, virtual files behind
    /// those of the input: the `file` of a span is always one of the input, that of a definition may be virtual.
    pub files: Vec<FileHir>,
    /// Definitions.
    pub defs: Defs,
    /// What could not be found, sorted. What could not be read stands in [`FileHir::notes`].
    pub notes: Vec<Note>,
    /// Further meanings of a name, under other cfg branches than the one in scope, in source order.
    pub alternatives: Map<(ModuleId, Name, Ns), Vec<Def>>,
    /// Re-exported foreign paths and their canonical ones.
    pub(crate) aliases: Aliases,
    pub(crate) scopes: Vec<Scope>,
    /// Per crate: what a path may start with.
    pub(crate) externs: Vec<Map<Name, Def>>,
    /// Per crate: crates whose macros are in scope by `#[macro_use] extern crate`.
    pub(crate) macro_uses: Vec<Vec<Def>>,
    pub(crate) std_prelude: Option<ModuleId>,
    pub(crate) std_root: Option<ModuleId>,
    /// Scopes of blocks: enclosing module, file of the body, body, block.
    pub(crate) blocks: Map<(ModuleId, FileId, BodyId, ExprId), ModuleId>,
    /// Textual macro scopes: each links to what stood before.
    pub(crate) textual: Vec<Textual>,
    /// The textual macros that a body sees.
    pub(crate) body_macros: Map<BodyOwner, u32>,
    /// Calls in bodies that were expanded: their reading is the expansion.
    pub(crate) expanded: Set<(FileId, BodyId, ExprId)>,
    /// Library crate of a package.
    pub(crate) libs: Map<PackageId, CrateId>,
}

/// A `macro_rules!` and the textual scope before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Textual {
    pub name: Name,
    pub def: u32,
    pub before: Option<u32>,
}

impl Program {
    /// The item behind an id.
    pub fn item(&self, file: FileId, item: crate::hir::ItemId) -> Option<&Item> {
        self.files.get(file.index())?.items.get(item)
    }

    /// Where the body of `owner` stands: file (maybe virtual) and id. `None` without a body.
    pub fn body_id(&self, owner: BodyOwner) -> Option<(FileId, BodyId)> {
        match owner {
            BodyOwner::Fn(id) => match self.defs[id].source {
                FnSource::Item(file, _) => Some((file, self.fn_def(id)?.body?)),
                FnSource::Derived { .. } => None,
            },
            BodyOwner::Const(id) => self.defs[id].body,
            BodyOwner::Static(id) => self.defs[id].body,
        }
    }

    /// The body of `owner`. Calls of workspace macros are expanded in it. `None` for declarations and derived functions.
    pub fn body(&self, owner: BodyOwner) -> Option<&Body> {
        let (file, body) = self.body_id(owner)?;
        self.files.get(file.index())?.bodies.get(body)
    }

    /// The signature of a written function. `None` for a derived one: see [`Program::signature_of`].
    pub fn fn_def(&self, id: FnId) -> Option<&FnDef> {
        let FnSource::Item(file, item) = self.defs[id].source else { return None };
        match &self.item(file, item)?.kind {
            ItemKind::Fn(def) => Some(def),
            _ => None,
        }
    }

    /// The function whose written signature holds for `id`: itself, or the trait's function for a derived one
    /// (to be read with `Self` as the type).
    pub fn signature_of(&self, id: FnId) -> FnId {
        match self.defs[id].source {
            FnSource::Item(..) => id,
            FnSource::Derived { trait_fn, .. } => trait_fn,
        }
    }

    /// Generic parameters of the impl or trait around a function, constant or type. `None` in a module.
    pub fn container_generics(&self, container: Container) -> Option<&Generics> {
        match container {
            Container::Module(_) => None,
            Container::Impl(id) => Some(&self.defs[id].generics),
            Container::Trait(id) => Some(&self.defs[id].generics),
        }
    }

    /// The module whose scope the signature and body of `owner` see.
    pub fn module_of(&self, owner: BodyOwner) -> ModuleId {
        match owner {
            BodyOwner::Fn(id) => self.defs[id].module,
            BodyOwner::Const(id) => self.defs[id].module,
            BodyOwner::Static(id) => self.defs[id].module,
        }
    }

    /// What `owner` stands in.
    pub fn container_of(&self, owner: BodyOwner) -> Container {
        match owner {
            BodyOwner::Fn(id) => self.defs[id].container,
            BodyOwner::Const(id) => self.defs[id].container,
            BodyOwner::Static(id) => Container::Module(self.defs[id].module),
        }
    }

    /// The scope of a block that declares items. `module` is the scope around the block: the body's own module, or
    /// the scope of the nearest enclosing block that has one.
    pub fn block_module(&self, module: ModuleId, owner: BodyOwner, block: ExprId) -> Option<ModuleId> {
        if self.blocks.is_empty() {
            return None;
        }
        let (file, body) = self.body_id(owner)?;
        self.blocks.get(&(module, file, body, block)).copied()
    }

    /// The crate of a module.
    pub fn crate_of(&self, module: ModuleId) -> &CrateData {
        &self.defs[self.defs[module].krate]
    }

    /// Position of a variant by name.
    pub fn variant(&self, adt: AdtId, name: Name) -> Option<u32> {
        let data = &self.defs[adt];
        if data.kind != AdtKind::Enum {
            return None;
        }
        data.variants.iter().position(|variant| variant.name == name).map(|at| at as u32)
    }

    /// What every other crate sees under `name` in `module`: declared and re-exported as `pub`, in all namespaces. Further
    /// meanings under other cfg branches stand last.
    pub fn exported(&self, module: ModuleId, name: Name) -> Vec<Def> {
        let entries = self.scopes.get(module.index()).and_then(|scope| scope.names.get(&name));
        let seen = entries.into_iter().flatten().flatten().filter(|entry| entry.reach == Reach::All);
        let mut found: Vec<Def> = seen.map(|entry| entry.def).collect();
        for ns in Ns::ALL {
            found.extend(self.alternatives.get(&(module, name, ns)).into_iter().flatten());
        }
        if found.is_empty()
            && let Some(scope) = self.scopes.get(module.index())
        {
            let open = scope.open.iter().filter(|(_, reach)| *reach == Reach::All);
            found.extend(open.map(|(base, _)| Def::Foreign(Name::new(&format!("{base}::{name}")))));
        }
        found.dedup();
        found
    }

    /// The trait that `def` is, if it is one.
    pub fn as_trait(&self, def: Def) -> Option<TraitId> {
        match def {
            Def::Trait(id) => Some(id),
            _ => None,
        }
    }

    /// Canonical path of a definition.
    pub fn path_of(&self, def: Def) -> Name {
        match def {
            Def::Module(id) => self.defs[id].path,
            Def::Fn(id) => self.defs[id].path,
            Def::Adt(id) => self.defs[id].path,
            Def::Variant(id, at) => {
                let adt = &self.defs[id];
                let name = adt.variants.get(at as usize).map_or("?", |variant| variant.name.as_str());
                Name::new(&format!("{}::{name}", adt.path))
            }
            Def::Trait(id) => self.defs[id].path,
            Def::Alias(id) => self.defs[id].path,
            Def::Const(id) => self.defs[id].path,
            Def::Static(id) => self.defs[id].path,
            Def::Macro(at) => {
                let data = &self.defs.macros[at as usize];
                Name::new(&format!("{}::{}", self.defs[data.krate].name, data.name))
            }
            Def::Prim(name) | Def::Foreign(name) => name,
        }
    }

    /// Every function, constant and static that has a body, in the order of the tables.
    pub fn body_owners(&self) -> Vec<BodyOwner> {
        let fns = (0..self.defs.fns.len()).map(|at| BodyOwner::Fn(FnId(at as u32)));
        let consts = (0..self.defs.consts.len()).map(|at| BodyOwner::Const(ConstId(at as u32)));
        let statics = (0..self.defs.statics.len()).map(|at| BodyOwner::Static(StaticId(at as u32)));
        fns.chain(consts).chain(statics).filter(|owner| self.body_id(*owner).is_some()).collect()
    }

    /// Traits whose methods can be called in `module` without naming them: declared, imported (`as _` too) or in the
    /// prelude, enclosing blocks included. Sorted.
    pub fn traits_in_scope(&self, module: ModuleId) -> Vec<TraitId> {
        let mut found = Vec::new();
        let mut at = Some(module);
        while let Some(module) = at {
            self.traits_of(module, &mut found);
            at = self.defs[module].parent.filter(|_| self.defs[module].block);
        }
        if let Some(prelude) = self.std_prelude {
            self.traits_of(prelude, &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn traits_of(&self, module: ModuleId, found: &mut Vec<TraitId>) {
        let scope = &self.scopes[module.index()];
        let named = scope.names.values().filter_map(|entries| Some(entries[Ns::Types as usize]?.def));
        found.extend(named.chain(scope.anonymous.iter().copied()).filter_map(|def| self.as_trait(def)));
    }
}
