//! Scopes while they grow: names with their reach, and how a new name spreads along glob imports.

use super::defs::Def;
use super::path::Ns;
use super::program::Program;
use crate::base::{Map, Name};
use crate::ty::ModuleId;

/// From where a name can be seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reach {
    /// From everywhere.
    All,
    /// From a module and those inside it.
    In(ModuleId),
}

/// Rank of a declared name; the n-th import has rank n + 1, globs come last. Lower ranks win.
pub(crate) const DECLARED: u32 = 0;
/// Rank of a name that a glob brought.
pub(crate) const GLOB: u32 = u32::MAX;

/// One meaning of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Entry {
    /// What it means.
    pub def: Def,
    /// Who sees it.
    pub reach: Reach,
    /// Where it comes from.
    pub rank: u32,
}

/// Meanings of a name by namespace, in the order of [`Ns`].
pub(crate) type Entries = [Option<Entry>; 3];

/// The names of a module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    /// Declared and imported names.
    pub names: Map<Name, Entries>,
    /// Modules that import `*` from here, and how far they pass it on.
    pub importers: Vec<(ModuleId, Reach)>,
    /// Symbolic modules whose `*` is imported here: path, and how far they are passed on.
    pub open: Vec<(Name, Reach)>,
    /// Traits imported as `_`.
    pub anonymous: Vec<Def>,
    /// Textual macros at the end of the module (of all of a block).
    pub macros: Option<u32>,
}

impl Program {
    /// Whether `inner` is `outer` or stands inside it.
    pub(crate) fn is_inside(&self, inner: ModuleId, outer: ModuleId) -> bool {
        let mut at = Some(inner);
        while let Some(module) = at {
            if module == outer {
                return true;
            }
            at = self.defs[module].parent;
        }
        false
    }

    /// Whether code in `from` sees what reaches `reach`.
    pub(crate) fn sees(&self, reach: Reach, from: ModuleId) -> bool {
        match reach {
            Reach::All => true,
            Reach::In(module) => self.is_inside(from, module),
        }
    }

    /// The smaller of two reaches.
    pub(crate) fn narrower(&self, a: Reach, b: Reach) -> Reach {
        match (a, b) {
            (Reach::All, other) | (other, Reach::All) => other,
            (Reach::In(x), Reach::In(y)) => Reach::In(if self.is_inside(x, y) { x } else { y }),
        }
    }

    /// Declares a name. A second declaration (under another cfg) is kept as an alternative.
    pub(crate) fn declare(&mut self, module: ModuleId, name: Name, ns: Ns, def: Def, reach: Reach) {
        let known = self.scopes[module.index()].names.get(&name).and_then(|entries| entries[ns as usize]);
        match known {
            Some(entry) if entry.rank == DECLARED => {
                if entry.def != def {
                    self.alternatives.entry((module, name, ns)).or_default().push(def);
                }
            }
            _ => {
                self.set(module, name, ns, Entry { def, reach, rank: DECLARED });
            }
        }
    }

    /// Puts an entry where it wins over what is there, and passes it on to glob importers. Says whether anything changed.
    pub(crate) fn set(&mut self, module: ModuleId, name: Name, ns: Ns, entry: Entry) -> bool {
        let mut changed = false;
        let mut work = vec![(module, entry, None)];
        while let Some((module, entry, replaces)) = work.pop() {
            let slot = &mut self.scopes[module.index()].names.entry(name).or_default()[ns as usize];
            let old = slot.map(|old| old.def);
            let wins = match slot {
                None => true,
                Some(old) if entry.rank < old.rank => true,
                Some(old) if entry.rank == GLOB && old.rank == GLOB => {
                    replaces == Some(old.def) && old.def != entry.def
                }
                Some(old) => entry.rank == old.rank && entry.rank != DECLARED && old.def != entry.def,
            };
            if !wins {
                continue;
            }
            *slot = Some(entry);
            changed = true;
            for at in 0..self.scopes[module.index()].importers.len() {
                let (importer, reach) = self.scopes[module.index()].importers[at];
                if importer != module && self.sees(entry.reach, importer) {
                    let reach = self.narrower(reach, entry.reach);
                    work.push((importer, Entry { reach, rank: GLOB, ..entry }, old));
                }
            }
        }
        changed
    }

    /// Makes `importer` see all names of `module`, now and later. Says whether anything changed.
    pub(crate) fn import_all(&mut self, module: ModuleId, importer: ModuleId, reach: Reach) -> bool {
        if module == importer || self.scopes[module.index()].importers.contains(&(importer, reach)) {
            return false;
        }
        self.scopes[module.index()].importers.push((importer, reach));
        let mut names: Vec<(Name, Entries)> =
            self.scopes[module.index()].names.iter().map(|(name, entries)| (*name, *entries)).collect();
        names.sort_unstable_by_key(|(name, _)| *name);
        for (name, entries) in names {
            for (ns, entry) in Ns::ALL.into_iter().zip(entries) {
                if let Some(entry) = entry.filter(|entry| self.sees(entry.reach, importer)) {
                    let reach = self.narrower(reach, entry.reach);
                    self.set(importer, name, ns, Entry { reach, rank: GLOB, ..entry });
                }
            }
        }
        true
    }
}
