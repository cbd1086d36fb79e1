//! The walk over files and modules that declares everything in its scope, in source order.

use std::sync::Arc;

use super::cfg::CfgSet;
use super::defs::{Def, ModuleData};
use super::modfile::{FileTable, Lookup, Place, empty_hir, inside, path_attrs};
use super::path::Ns;
use super::program::{Aliases, Program};
use super::scope::{Reach, Scope};
use super::typemacros::Stands;
use crate::base::{Map, Name, Set};
use crate::diag::{Note, Severity};
use crate::hir::expand::Defined;
use crate::hir::{Attrs, BodyId, FileHir, Item, ItemId, ItemKind, MacroText, Path, UseLeaf, Vis};
use crate::source::{CfgOptions, FileId, Input, Span};
use crate::ty::{BodyOwner, CrateId, ImplId, ModuleId};

/// One import that waits for its path to resolve.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub module: ModuleId,
    pub leaf: UseLeaf,
    pub reach: Reach,
    /// Textual macros at its place.
    pub macros: Option<u32>,
    /// Whether it stands under a cfg: then its target may be as well.
    pub cfg: bool,
    /// What it led to, by namespace.
    pub found: [Option<Def>; 3],
    /// A glob whose module is known.
    pub done: bool,
}

/// A macro called as an item that waits for its path to resolve.
#[derive(Clone, Debug)]
pub(crate) struct ItemCall {
    pub ctx: Ctx,
    pub path: Path,
    pub input: MacroText,
    /// Items that a reader saw in the input.
    pub read: Vec<ItemId>,
    pub span: Span,
}

/// A body with its place.
#[derive(Clone, Debug)]
pub(crate) struct BodyAt {
    pub owner: BodyOwner,
    pub ctx: Ctx,
    pub body: BodyId,
}

/// What needs its canonical path once names are resolved, in source order: owners come before what they hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PathTask {
    /// The scope of a block takes its owner's path.
    Block(ModuleId, BodyOwner),
    /// A module inside such a scope.
    Module(ModuleId),
    /// An impl with all it holds.
    Impl(ImplId),
    /// A definition in a module.
    Def(Def),
}

/// Where the walk is.
#[derive(Clone, Debug)]
pub(crate) struct Ctx {
    pub module: ModuleId,
    /// The file of the item ids.
    pub file: FileId,
    pub place: Place,
    /// Textual macros so far.
    pub macros: Option<u32>,
    /// How many macro expansions this stands in.
    pub depth: u32,
}

/// The program under construction.
pub(crate) struct Collector {
    pub p: Program,
    pub cfg: CfgOptions,
    pub hirs: Vec<Arc<FileHir>>,
    pub table: FileTable,
    pub imports: Vec<Import>,
    pub calls: Vec<ItemCall>,
    pub tasks: Vec<PathTask>,
    /// Every body, in the order of collection.
    pub bodies: Vec<BodyAt>,
    /// How many of them have had their macros expanded.
    pub expanded: usize,
    /// How many macro calls were expanded so far.
    pub expansions: usize,
    /// What they cost.
    pub cost: usize,
    /// What they may cost.
    pub cost_limit: usize,
    /// Rules of macros that were called.
    pub macro_defs: Map<u32, Option<Defined>>,
    /// Where the files' macro calls in type position stand.
    pub type_scopes: Map<FileId, Stands>,
    /// How many items of a block's scope are collected.
    pub block_items: Map<ModuleId, usize>,
    /// Files that hang somewhere.
    pub seen: Set<FileId>,
    /// Root files of crates.
    pub roots: Set<FileId>,
    /// Root files of targets that are not analysed.
    pub leave_out: Vec<FileId>,
    /// `mod` declarations that are cfg'd out: they still own their files.
    pub skipped: Vec<(FileId, Place)>,
    /// Files that are being collected, outermost first.
    chain: Vec<FileId>,
    mounted: usize,
}

/// A file may hang in several places, but not in this many for each file there is.
const MOUNTS_PER_FILE: usize = 8;
/// How deep file modules may nest.
const FILE_DEPTH: usize = 128;

impl Collector {
    pub(crate) fn new(input: Input, files: Vec<FileHir>, aliases: Aliases) -> Collector {
        let mut hirs: Vec<Option<FileHir>> = Vec::new();
        hirs.resize_with(input.files.len(), || None);
        for hir in files {
            if let Some(slot) = hirs.get_mut(hir.file.index()) {
                *slot = Some(hir);
            }
        }
        let hirs = hirs.into_iter().enumerate();
        let hirs = hirs.map(|(at, hir)| Arc::new(hir.unwrap_or_else(|| empty_hir(FileId::new(at))))).collect();
        let table = FileTable::new(&input);
        let cfg = input.cfg.clone();
        let cost_limit = super::expand::cost_limit(&input);
        Collector {
            p: Program { input, aliases, ..Program::default() },
            cfg,
            hirs,
            table,
            imports: Vec::new(),
            calls: Vec::new(),
            tasks: Vec::new(),
            bodies: Vec::new(),
            expanded: 0,
            expansions: 0,
            cost: 0,
            cost_limit,
            macro_defs: Map::default(),
            type_scopes: Map::default(),
            block_items: Map::default(),
            seen: Set::default(),
            roots: Set::default(),
            leave_out: Vec::new(),
            skipped: Vec::new(),
            chain: Vec::new(),
            mounted: 0,
        }
    }

    #[allow(clippy::too_many_arguments)]
    pub(crate) fn new_module(
        &mut self,
        krate: CrateId,
        parent: Option<ModuleId>,
        name: Name,
        block: bool,
        file: FileId,
        span: Option<Span>,
        path: Name,
    ) -> ModuleId {
        let id = ModuleId(self.p.defs.modules.len() as u32);
        let attrs = Attrs::default();
        self.p.defs.modules.push(ModuleData {
            name,
            krate,
            parent,
            block,
            file,
            scope: Default::default(),
            attrs,
            path,
            span,
        });
        self.p.scopes.push(Scope::default());
        id
    }

    pub(crate) fn note(&mut self, span: Option<Span>, severity: Severity, kind: &'static str, message: String) {
        self.p.notes.push(Note { span, severity, kind, message, help: None });
    }

    /// Collects a crate from its root file.
    pub(crate) fn collect_root(&mut self, module: ModuleId, file: FileId, place: Place) {
        let attrs = self.hirs[file.index()].attrs.clone();
        self.p.defs.modules[module.index()].attrs = attrs;
        let mut ctx = Ctx { module, file, place, macros: None, depth: 0 };
        self.collect_file(&mut ctx);
        self.p.scopes[module.index()].macros = ctx.macros;
    }

    /// Collects all of `ctx.file` into `ctx.module`.
    pub(crate) fn collect_file(&mut self, ctx: &mut Ctx) {
        self.seen.insert(ctx.file);
        self.chain.push(ctx.file);
        let hir = Arc::clone(&self.hirs[ctx.file.index()]);
        self.collect_items(ctx, &hir, &hir.root);
        self.types_stand(ctx.file, ctx.module, ctx.macros);
        self.chain.pop();
    }

    pub(crate) fn collect_items(&mut self, ctx: &mut Ctx, hir: &FileHir, items: &[ItemId]) {
        for &id in items {
            let Some(item) = hir.items.get(id) else { continue };
            if self.takes(ctx.module, &item.attrs) {
                self.collect_item(ctx, hir, id, item);
            } else {
                self.skip_item(ctx, item);
            }
        }
    }

    /// Whether code under `attrs` in a module is taken.
    pub(crate) fn takes(&self, module: ModuleId, attrs: &Attrs) -> bool {
        let package = &self.p.input.packages[self.p.crate_of(module).package];
        CfgSet::new(&self.cfg, package).takes(attrs)
    }

    fn skip_item(&mut self, ctx: &Ctx, item: &Item) {
        if let ItemKind::ModFile(path) = &item.kind
            && let Lookup::Found(file, place) = self.table.module(&ctx.place, &item.name, path.as_deref())
        {
            self.skipped.push((file, place));
        }
    }

    /// Who sees an item of `module` with this visibility.
    pub(crate) fn reach(&self, module: ModuleId, vis: &Vis) -> Reach {
        match vis {
            Vis::Public => Reach::All,
            Vis::Restricted => Reach::In(self.p.crate_of(module).root),
            Vis::Private => Reach::In(module),
        }
    }

    fn collect_item(&mut self, ctx: &mut Ctx, hir: &FileHir, id: ItemId, item: &Item) {
        let module = ctx.module;
        let reach = self.reach(module, &item.vis);
        match &item.kind {
            ItemKind::Mod(items) => self.inline_module(ctx, hir, item, items, reach),
            ItemKind::ModFile(path) => self.file_module(ctx, item, path.as_deref(), reach),
            ItemKind::Use(leaves) => {
                for leaf in leaves {
                    let cfg = !item.attrs.cfg.is_empty();
                    let (leaf, macros) = (leaf.clone(), ctx.macros);
                    self.imports.push(Import { module, leaf, reach, macros, cfg, found: [None; 3], done: false });
                }
            }
            ItemKind::ExternCrate { krate, alias } => self.extern_crate(ctx, item, *krate, *alias, reach),
            ItemKind::MacroRules { exported, .. } => self.macro_rules(ctx, id, item, *exported),
            ItemKind::MacroCall { path, input, items } => self.item_call(ctx, hir, item, (path, input), items),
            ItemKind::ForeignMod(items) => self.collect_items(ctx, hir, items),
            _ => self.collect_def(ctx, hir, id, item, reach),
        }
    }

    fn child_module(&mut self, ctx: &Ctx, item: &Item, file: FileId, reach: Reach) -> ModuleId {
        let parent = &self.p.defs[ctx.module];
        let (krate, path) = (parent.krate, Name::new(&format!("{}::{}", parent.path, item.name)));
        let module = self.new_module(krate, Some(ctx.module), item.name, false, file, Some(item.span), path);
        self.p.defs.modules[module.index()].attrs = item.attrs.clone();
        self.p.declare(ctx.module, item.name, Ns::Types, Def::Module(module), reach);
        self.tasks.push(PathTask::Module(module));
        module
    }

    fn inline_module(&mut self, ctx: &mut Ctx, hir: &FileHir, item: &Item, items: &[ItemId], reach: Reach) {
        let module = self.child_module(ctx, item, ctx.file, reach);
        let place = inside(&ctx.place, &item.name, path_attrs(&item.attrs).first().copied());
        let mut inner = Ctx { module, place, ..ctx.clone() };
        self.collect_items(&mut inner, hir, items);
        self.leave_module(ctx, item, module, inner.macros);
    }

    fn leave_module(&mut self, ctx: &mut Ctx, item: &Item, module: ModuleId, macros: Option<u32>) {
        self.p.scopes[module.index()].macros = macros;
        if has_attr(&item.attrs, "macro_use") {
            ctx.macros = macros;
        }
    }

    fn file_module(&mut self, ctx: &mut Ctx, item: &Item, path: Option<&str>, reach: Reach) {
        let mut paths: Vec<&str> = path.into_iter().collect();
        for more in path_attrs(&item.attrs) {
            if !paths.contains(&more) {
                paths.push(more);
            }
        }
        let mut found = Vec::new();
        let mut problem = None;
        let tries: Vec<Option<&str>> =
            if paths.is_empty() { vec![None] } else { paths.into_iter().map(Some).collect() };
        for path in tries {
            match self.table.module(&ctx.place, &item.name, path) {
                Lookup::Found(file, place) => found.push((file, place)),
                lookup => problem = problem.or(Some(lookup)),
            }
        }
        if found.is_empty() {
            self.missing_file(item, problem);
            let module = self.child_module(ctx, item, ctx.file, reach);
            return self.leave_module(ctx, item, module, ctx.macros);
        }
        for (file, place) in found {
            self.mount(ctx, item, file, place, reach);
        }
    }

    fn mount(&mut self, ctx: &mut Ctx, item: &Item, file: FileId, place: Place, reach: Reach) {
        let inner = self.hirs[file.index()].attrs.clone();
        if !self.takes(ctx.module, &inner) {
            self.skipped.push((file, place));
            return;
        }
        if !self.may_enter(item.span, file) {
            return;
        }
        let module = self.child_module(ctx, item, file, reach);
        merge_attrs(&mut self.p.defs.modules[module.index()].attrs, inner);
        let mut inside = Ctx { module, file, place, macros: ctx.macros, depth: ctx.depth };
        self.collect_file(&mut inside);
        self.leave_module(ctx, item, module, inside.macros);
    }

    pub(crate) fn may_enter(&mut self, span: Span, file: FileId) -> bool {
        let path = self.p.input.files[file].path.clone();
        if self.chain.contains(&file) {
            self.note(Some(span), Severity::Warning, "module_cycle", format!("`{path}` would contain itself"));
            return false;
        }
        self.mounted += 1;
        if self.mounted > MOUNTS_PER_FILE * self.p.input.files.len() || self.chain.len() > FILE_DEPTH {
            self.note(
                Some(span),
                Severity::Gap,
                "module_budget",
                format!("`{path}` is not read here: too many modules share files"),
            );
            return false;
        }
        true
    }

    fn missing_file(&mut self, item: &Item, problem: Option<Lookup>) {
        let severity = if item.attrs.cfg.is_empty() { Severity::Unreadable } else { Severity::Gap };
        match problem {
            Some(Lookup::Escapes(path)) => {
                let message = format!("the path `{path}` of module `{}` leaves the workspace", item.name);
                self.note(Some(item.span), severity, "path_escapes_root", message);
            }
            Some(Lookup::Missing(tried)) => {
                let message = format!("module `{}` has no file: {}", item.name, tried.join(" or "));
                self.note(Some(item.span), severity, "missing_module", message);
            }
            _ => {}
        }
    }

    fn extern_crate(&mut self, ctx: &Ctx, item: &Item, krate: Name, alias: Option<Name>, reach: Reach) {
        let home = self.p.defs[ctx.module].krate;
        let def = match self.p.extern_named(ctx.module, krate) {
            _ if krate == "self" => Def::Module(self.p.defs[home].root),
            Some(def) => def,
            None => Def::Foreign(krate),
        };
        if has_attr(&item.attrs, "macro_use") {
            self.p.macro_uses[home.index()].push(def);
        }
        let name = alias.unwrap_or(krate);
        if name == "_" || name == "self" {
            return;
        }
        self.p.declare(ctx.module, name, Ns::Types, def, reach);
        if ctx.module == self.p.defs[home].root {
            self.p.externs[home.index()].insert(name, def);
        }
    }
}

pub(crate) fn has_attr(attrs: &Attrs, name: &str) -> bool {
    attrs.others.iter().any(|attr| attr.path.as_ident().is_some_and(|known| known == name))
}

fn merge_attrs(attrs: &mut Attrs, inner: Attrs) {
    attrs.tags.extend(inner.tags);
    attrs.derives.extend(inner.derives);
    attrs.cfg.extend(inner.cfg);
    attrs.others.extend(inner.others);
}
