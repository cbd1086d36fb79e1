//! Resolution of paths against the scopes of modules.

use super::defs::{AdtKind, Def};
use super::program::Program;
use super::scope::{DECLARED, Entries, Entry, Reach};
use crate::base::Name;
use crate::hir::{Anchor, Path, Segment};
use crate::source::Edition;
use crate::ty::{CrateId, ModuleId};

/// A namespace.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Ns {
    /// Types, traits, modules.
    Types,
    /// Functions, constants, constructors.
    Values,
    /// Macros.
    Macros,
}

impl Ns {
    pub(crate) const ALL: [Ns; 3] = [Ns::Types, Ns::Values, Ns::Macros];
}

/// Where a path leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PathRes {
    /// What the longest prefix that modules know leads to; `None` when it leads nowhere.
    pub def: Option<Def>,
    /// How many segments that prefix has: `path.segments[used..]` are associated items, left to `infer`.
    pub used: usize,
    /// Whether it is a guess from the only symbolic crate whose `*` could bring it.
    pub guessed: bool,
}

/// What a walk along a path found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Walked {
    pub entries: Entries,
    pub used: usize,
    pub guessed: bool,
}

/// How a walk is to be made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mode {
    /// Whether missing names may come from open modules and stubs.
    pub guess: bool,
    /// Rank of the import that asks, which must not answer itself; `DECLARED` for none.
    pub import: u32,
}

const NOTHING: Entries = [None; 3];

fn everywhere(def: Def) -> Entries {
    [Some(Entry { def, reach: Reach::All, rank: DECLARED }); 3]
}

fn type_only(def: Def) -> Entries {
    [Some(Entry { def, reach: Reach::All, rank: DECLARED }), None, None]
}

/// Whether `name` is a primitive type.
pub(crate) fn is_primitive(name: &str) -> bool {
    matches!(
        name,
        "bool"
            | "char"
            | "str"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}

/// `base::a::b`, as a foreign path.
pub(crate) fn foreign_under(base: Name, rest: &[Segment]) -> Def {
    if rest.is_empty() {
        return Def::Foreign(base);
    }
    let mut text = base.to_string();
    for segment in rest {
        text.push_str("::");
        text.push_str(&segment.name);
    }
    Def::Foreign(Name::new(&text))
}

impl Program {
    /// Resolves a path as code in `module` sees it. `Self`, generic parameters, locals and `<T as …>` paths are for the
    /// caller to handle first.
    pub fn resolve_path(&self, module: ModuleId, path: &Path, ns: Ns) -> PathRes {
        let walked = self.walk(module, path, Mode { guess: true, import: DECLARED });
        let whole = walked.used == path.segments.len();
        let mut def = match walked.entries {
            entries if whole => entries[ns as usize].map(|entry| entry.def),
            entries => entries[Ns::Types as usize].map(|entry| entry.def),
        };
        if let (true, Ns::Types, Some(Def::Module(_)), Some(name)) = (whole, ns, def, path.as_ident())
            && is_primitive(&name)
        {
            def = Some(Def::Prim(name));
        }
        if whole && def.is_none() {
            def = self.missing(module, path, ns);
        }
        PathRes { def, used: if def.is_some() { walked.used } else { 0 }, guessed: walked.guessed }
    }

    /// The same for a single name.
    pub fn resolve_name(&self, module: ModuleId, name: Name, ns: Ns) -> Option<Def> {
        self.first(module, name, ns as usize, Mode { guess: true, import: DECLARED }).0[ns as usize]
            .map(|entry| entry.def)
    }

    /// The last segment exists, but not in the namespace that is asked for: in a stub it may be undescribed.
    fn missing(&self, module: ModuleId, path: &Path, ns: Ns) -> Option<Def> {
        let (last, init) = path.segments.split_last()?;
        if init.is_empty() && matches!(path.anchor, Anchor::Plain) {
            return None;
        }
        let outer = Path { segments: init.to_vec(), ..path.clone() };
        let walked = self.walk(module, &outer, Mode { guess: true, import: DECLARED });
        match walked.entries[0]?.def {
            Def::Module(id) if walked.used == init.len() => self
                .undescribed(id, std::slice::from_ref(last))
                .map(|(def, _)| def)
                .filter(|_| ns != Ns::Types || self.crate_of(id).stub),
            _ => None,
        }
    }

    pub(crate) fn walk(&self, module: ModuleId, path: &Path, mode: Mode) -> Walked {
        let home = self.nearest_module(module);
        let start = match path.anchor {
            Anchor::Plain => return self.walk_plain(module, &path.segments, mode),
            Anchor::Global => return self.walk_global(module, &path.segments, mode),
            Anchor::Crate => Some(self.crate_of(module).root),
            Anchor::DollarCrate(name) => Some(self.crate_named(name, self.defs[module].krate)),
            Anchor::SelfModule => Some(home),
            Anchor::Super(up) => (0..up).try_fold(home, |at, _| Some(self.nearest_module(self.defs[at].parent?))),
        };
        match start {
            Some(start) => self.walk_from(type_only(Def::Module(start)), &path.segments, 0, false, module, mode),
            None => Walked { entries: NOTHING, used: 0, guessed: false },
        }
    }

    fn walk_plain(&self, module: ModuleId, segments: &[Segment], mode: Mode) -> Walked {
        let Some(head) = segments.first() else { return Walked { entries: NOTHING, used: 0, guessed: false } };
        let old_import = mode.import != DECLARED && self.crate_of(module).edition == Edition::E2015;
        let single = segments.len() == 1;
        let (entries, guessed) = if old_import {
            self.first_of_root(module, head.name, mode)
        } else if mode.import != DECLARED && single && !self.declares(module, head.name) {
            match self.extern_named(module, head.name) {
                Some(def) => (type_only(def), false),
                None => self.first(module, head.name, 3, mode),
            }
        } else {
            self.first(module, head.name, if single { 3 } else { 0 }, mode)
        };
        let entries = if single { entries } else { self.trust_crate(module, head.name, entries) };
        self.walk_from(entries, &segments[1..], 1, guessed, module, mode)
    }

    /// `use anyhow::anyhow;` gives a symbolic name in all namespaces; a longer path that starts with it means the crate.
    fn trust_crate(&self, module: ModuleId, name: Name, entries: Entries) -> Entries {
        if let Some(Entry { def: Def::Foreign(path), .. }) = entries[0]
            && let Some(known) = self.extern_named(module, name)
            && path
                .strip_suffix(name.as_str())
                .and_then(|rest| rest.strip_suffix("::"))
                .is_some_and(|rest| !rest.contains("::"))
            && path.starts_with(self.path_of(known).as_str())
        {
            return type_only(known);
        }
        entries
    }

    fn walk_global(&self, module: ModuleId, segments: &[Segment], mode: Mode) -> Walked {
        let Some(head) = segments.first() else { return Walked { entries: NOTHING, used: 0, guessed: false } };
        let (entries, guessed) = match self.extern_named(module, head.name) {
            _ if self.crate_of(module).edition == Edition::E2015 => self.first_of_root(module, head.name, mode),
            Some(def) => (type_only(def), false),
            None if mode.guess => (everywhere(Def::Foreign(head.name)), true),
            None => (NOTHING, false),
        };
        self.walk_from(entries, &segments[1..], 1, guessed, module, mode)
    }

    /// Edition 2015: imports start at the crate root, and crates stand beside it.
    fn first_of_root(&self, module: ModuleId, name: Name, mode: Mode) -> (Entries, bool) {
        let root = self.crate_of(module).root;
        let mut entries = self.own(root, name, mode);
        if entries[0].is_none()
            && let Some(def) = self.extern_named(module, name)
        {
            entries[0] = type_only(def)[0];
        }
        (entries, false)
    }

    fn walk_from(
        &self,
        mut entries: Entries,
        rest: &[Segment],
        used: usize,
        mut guessed: bool,
        from: ModuleId,
        mode: Mode,
    ) -> Walked {
        let mut done = 0;
        while done < rest.len() {
            let Some(at) = entries[0].or(entries[1]).or(entries[2]) else { break };
            let name = rest[done].name;
            match at.def {
                Def::Module(id) => {
                    let mut next = self.own(id, name, mode);
                    next = self.visible_part(next, from);
                    if next == NOTHING {
                        // `use std::f64;` and then `f64::max`: the primitive type.
                        let own_name = self.defs[id].name;
                        if is_primitive(&own_name) && mode.import == DECLARED && self.crate_of(id).stub {
                            return Walked { entries: type_only(Def::Prim(own_name)), used: used + done, guessed };
                        }
                        let Some((def, guess)) = self.undescribed(id, &rest[done..]).filter(|_| mode.guess) else {
                            return Walked { entries: NOTHING, used: used + done, guessed };
                        };
                        return Walked { entries: everywhere(def), used: used + rest.len(), guessed: guess };
                    }
                    entries = next;
                }
                Def::Adt(id) if self.defs[id].kind == AdtKind::Enum => {
                    let Some(variant) = self.variant(id, name) else { break };
                    let entry = Entry { def: Def::Variant(id, variant), reach: Reach::All, rank: DECLARED };
                    entries = [Some(entry), Some(entry), None];
                }
                Def::Foreign(base) => {
                    let def = self.canonical_foreign(foreign_under(base, &rest[done..]));
                    return Walked { entries: everywhere(def), used: used + rest.len(), guessed };
                }
                _ => break,
            }
            done += 1;
        }
        guessed &= entries != NOTHING;
        Walked { entries, used: used + done, guessed }
    }

    /// Private names are left out where something visible remains: only then are they certainly not meant.
    fn visible_part(&self, entries: Entries, from: ModuleId) -> Entries {
        let visible = entries.map(|entry| entry.filter(|entry| self.sees(entry.reach, from)));
        if visible == NOTHING { entries } else { visible }
    }

    /// What stands in `module` itself under `name`, leaving out the import that asks.
    pub(crate) fn own(&self, module: ModuleId, name: Name, mode: Mode) -> Entries {
        match self.scopes[module.index()].names.get(&name) {
            Some(entries) if mode.import == DECLARED => *entries,
            Some(entries) => entries.map(|entry| entry.filter(|entry| entry.rank != mode.import)),
            None => NOTHING,
        }
    }

    fn declares(&self, module: ModuleId, name: Name) -> bool {
        let entries = self.scopes[module.index()].names.get(&name);
        entries.is_some_and(|entries| entries.iter().flatten().any(|entry| entry.rank == DECLARED))
    }

    /// A name at the start of a path: blocks outwards to the module, crates, the prelude, primitive types, open modules.
    /// `wanted` is the namespace that counts (3: any); a scope further out answers only where an inner one does not.
    pub(crate) fn first(&self, module: ModuleId, name: Name, wanted: usize, mode: Mode) -> (Entries, bool) {
        let mut found = NOTHING;
        let mut at = Some(module);
        while let Some(module) = at {
            merge(&mut found, self.own(module, name, mode));
            at = self.defs[module].parent.filter(|_| self.defs[module].block);
        }
        if found[0].is_none()
            && let Some(def) = self.extern_named(module, name)
        {
            found[0] = type_only(def)[0];
        }
        if let Some(prelude) = self.std_prelude {
            merge(&mut found, self.own(prelude, name, Mode { import: DECLARED, ..mode }));
        }
        if found[0].is_none() && is_primitive(&name) {
            found[0] = type_only(Def::Prim(name))[0];
        }
        let lacking = if wanted == 3 { found == NOTHING } else { found[wanted].is_none() };
        if lacking
            && mode.guess
            && (wanted != 0 || found == NOTHING)
            && let Some(base) = self.open_base(module)
        {
            let segment = Segment { name, args: None };
            merge(&mut found, everywhere(self.canonical_foreign(foreign_under(base, &[segment]))));
            return (found, true);
        }
        (found, false)
    }

    /// The symbolic module whose `*` the module (or a block's enclosing one) imports first.
    pub(crate) fn open_base(&self, module: ModuleId) -> Option<Name> {
        let mut at = Some(module);
        while let Some(module) = at {
            if let Some((base, _)) = self.scopes[module.index()].open.first() {
                return Some(*base);
            }
            at = self.defs[module].parent.filter(|_| self.defs[module].block);
        }
        None
    }

    /// A path into a module that does not know it: foreign when the module is a stub's or open.
    pub(crate) fn undescribed(&self, module: ModuleId, rest: &[Segment]) -> Option<(Def, bool)> {
        let data = &self.defs[module];
        if let Some((base, _)) = self.scopes[module.index()].open.first() {
            return Some((self.canonical_foreign(foreign_under(*base, rest)), true));
        }
        self.defs[data.krate].stub.then(|| (self.canonical_foreign(foreign_under(data.path, rest)), false))
    }

    /// A crate as code of `module` may name it.
    pub(crate) fn extern_named(&self, module: ModuleId, name: Name) -> Option<Def> {
        self.externs[self.defs[module].krate.index()].get(&name).copied()
    }

    /// The module itself, or the one around a block.
    pub(crate) fn nearest_module(&self, module: ModuleId) -> ModuleId {
        let mut at = module;
        while let Some(parent) = self.defs[at].parent.filter(|_| self.defs[at].block) {
            at = parent;
        }
        at
    }

    /// Root of the crate called `name`; the asking crate's own when that is its name, or when there is none.
    fn crate_named(&self, name: Name, asking: CrateId) -> ModuleId {
        if self.defs[asking].name == name {
            return self.defs[asking].root;
        }
        let named = self.defs.crates.iter().find(|krate| krate.name == name);
        named.map_or(self.defs[asking].root, |krate| krate.root)
    }

    /// A re-exported foreign path as its canonical one: its longest prefix that the table of aliases knows is replaced.
    pub(crate) fn canonical_foreign(&self, def: Def) -> Def {
        let Def::Foreign(path) = def else { return def };
        if self.aliases.is_empty() {
            return def;
        }
        let mut end = path.len();
        loop {
            if let Some(canonical) = self.aliases.get(&path[..end]) {
                return Def::Foreign(Name::new(&format!("{canonical}{}", &path[end..])));
            }
            match path[..end].rfind("::") {
                Some(cut) => end = cut,
                None => return def,
            }
        }
    }
}

fn merge(found: &mut Entries, more: Entries) {
    for (slot, entry) in found.iter_mut().zip(more) {
        *slot = slot.or(entry);
    }
}
