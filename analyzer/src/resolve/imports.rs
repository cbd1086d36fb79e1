//! The import fixpoint: every import is tried again until nothing changes; then once more with guesses allowed.

use super::collect::{Collector, Import};
use super::defs::{AdtKind, Def};
use super::path::{Mode, Ns};
use super::scope::{Entry, GLOB, Reach};
use crate::diag::{Note, Severity};
use crate::hir::{Anchor, Path};

/// Rounds after which a fixpoint that still moves is left as it is (only contrived cycles get there).
const ROUNDS: usize = 200;

/// Resolves what can be resolved; may be called again when macros brought new items.
pub(crate) fn resolve_all(c: &mut Collector) {
    rounds(c, false);
}

/// Resolves the rest by guessing, spreads open modules, and notes what leads nowhere.
pub(crate) fn settle(c: &mut Collector) {
    rounds(c, false);
    spread_open(c);
    rounds(c, true);
    let imports = std::mem::take(&mut c.imports);
    for (at, import) in imports.iter().enumerate() {
        settle_one(c, at, import);
    }
    c.imports = imports;
}

fn rounds(c: &mut Collector, guess: bool) {
    let mut imports = std::mem::take(&mut c.imports);
    for _ in 0..ROUNDS {
        let mut changed = false;
        for (at, import) in imports.iter_mut().enumerate() {
            let rank = at as u32 + 1;
            changed |= match import.leaf.name {
                None if import.done => false,
                None => glob(c, import, rank, guess),
                // What is known without guessing stays.
                Some(_) if guess && import.found.iter().any(Option::is_some) => false,
                Some(_) => named(c, import, rank, guess),
            };
        }
        if !changed {
            break;
        }
    }
    c.imports = imports;
}

fn named(c: &mut Collector, import: &mut Import, rank: u32, guess: bool) -> bool {
    let Some(name) = import.leaf.name else { return false };
    let walked = c.p.walk(import.module, &import.leaf.path, Mode { guess, import: rank });
    let whole = walked.used == import.leaf.path.segments.len();
    let mut entries = if whole { walked.entries } else { [None; 3] };
    if let (Some(macro_name), None) = (import.leaf.path.as_ident(), entries[2])
        && let Some(def) = c.p.textual_macro(import.macros, macro_name)
    {
        entries[2] = Some(Entry { def: Def::Macro(def), reach: Reach::All, rank });
    }
    let mut changed = false;
    for (ns, entry) in Ns::ALL.into_iter().zip(entries) {
        let Some(entry) = entry else { continue };
        if import.found[ns as usize] == Some(entry.def) {
            continue;
        }
        import.found[ns as usize] = Some(entry.def);
        changed = true;
        if name == "_" {
            if let (Ns::Types, Def::Trait(_)) = (ns, entry.def) {
                c.p.scopes[import.module.index()].anonymous.push(entry.def);
            }
            continue;
        }
        c.p.set(import.module, name, ns, Entry { def: entry.def, reach: import.reach, rank });
    }
    changed
}

fn glob(c: &mut Collector, import: &mut Import, rank: u32, guess: bool) -> bool {
    let path = &import.leaf.path;
    let walked = c.p.walk(import.module, path, Mode { guess, import: rank });
    if walked.used != path.segments.len() {
        return false;
    }
    let Some(entry) = walked.entries[Ns::Types as usize] else { return false };
    import.done = true;
    import.found[0] = Some(entry.def);
    let scope = import.module.index();
    match entry.def {
        Def::Module(from) => {
            c.p.import_all(from, import.module, import.reach);
        }
        Def::Foreign(path) => c.p.scopes[scope].open.push((path, import.reach)),
        Def::Adt(id) if c.p.defs[id].kind == AdtKind::Enum => {
            for at in 0..c.p.defs[id].variants.len() {
                let name = c.p.defs[id].variants[at].name;
                let entry = Entry { def: Def::Variant(id, at as u32), reach: import.reach, rank: GLOB };
                c.p.set(import.module, name, Ns::Types, entry);
                c.p.set(import.module, name, Ns::Values, entry);
            }
        }
        _ => import.done = false,
    }
    import.done
}

/// What a module opens by `use foreign::*` is open to those that import `*` from it, too; so are modules of stubs.
fn spread_open(c: &mut Collector) {
    let own: Vec<_> = c.p.scopes.iter().map(|scope| scope.open.clone()).collect();
    for (at, open) in own.into_iter().enumerate() {
        for (base, reach) in open {
            let mut work = vec![(at, reach)];
            while let Some((at, reach)) = work.pop() {
                for (importer, further) in c.p.scopes[at].importers.clone() {
                    let open = &c.p.scopes[importer.index()].open;
                    if c.p.sees(reach, importer) && !open.iter().any(|(known, _)| *known == base) {
                        let reach = c.p.narrower(reach, further);
                        c.p.scopes[importer.index()].open.push((base, reach));
                        work.push((importer.index(), reach));
                    }
                }
            }
        }
    }
    for at in 0..c.p.defs.modules.len() {
        let data = &c.p.defs.modules[at];
        // Std is described well enough that an unknown name is not its.
        if !c.p.defs[data.krate].stub || c.p.defs[data.krate].name == "std" {
            continue;
        }
        let path = data.path;
        for (importer, reach) in c.p.scopes[at].importers.clone() {
            if !c.p.crate_of(importer).stub
                && !c.p.scopes[importer.index()].open.iter().any(|(known, _)| *known == path)
            {
                c.p.scopes[importer.index()].open.push((path, reach));
            }
        }
    }
}

/// Keeps a losing import as an alternative; notes one that leads nowhere.
fn settle_one(c: &mut Collector, at: usize, import: &Import) {
    if import.found.iter().all(Option::is_none) {
        return unresolved(c, at, import);
    }
    let Some(name) = import.leaf.name.filter(|name| *name != "_") else { return };
    for ns in Ns::ALL {
        let Some(def) = import.found[ns as usize] else { continue };
        let entry = c.p.scopes[import.module.index()].names.get(&name).and_then(|entries| entries[ns as usize]);
        let Some(entry) = entry.filter(|entry| entry.def != def) else { continue };
        // A symbolic name is in all namespaces only because nobody knows better.
        if matches!(def, Def::Foreign(_)) && !import.cfg && !matches!(entry.def, Def::Foreign(_)) {
            continue;
        }
        let others = c.p.alternatives.entry((import.module, name, ns)).or_default();
        if !others.contains(&def) {
            others.push(def);
        }
    }
}

fn unresolved(c: &mut Collector, at: usize, import: &Import) {
    let path = &import.leaf.path;
    if path.segments.is_empty() && import.leaf.name.is_some() {
        return;
    }
    let walked = c.p.walk(import.module, path, Mode { guess: true, import: at as u32 + 1 });
    let strange = walked.used == 0 || (walked.used == 1 && walked.entries == [None; 3]);
    let edition_root = path.anchor == Anchor::Plain;
    if strange
        && edition_root
        && let Some(head) = path.segments.first()
    {
        // A crate that no manifest names: symbolic under the name that the code uses.
        let def = super::path::foreign_under(head.name, &path.segments[1..]);
        match import.leaf.name {
            Some(name) if name != "_" => {
                for ns in Ns::ALL {
                    c.p.set(import.module, name, ns, Entry { def, reach: import.reach, rank: GLOB });
                }
            }
            None => {
                let path = c.p.path_of(def);
                c.p.scopes[import.module.index()].open.push((path, import.reach));
            }
            _ => {}
        }
    }
    let krate = c.p.crate_of(import.module);
    if krate.stub {
        return;
    }
    c.p.notes.push(Note {
        span: Some(import.leaf.span),
        severity: Severity::Gap,
        kind: "unresolved_import",
        message: format!("`{}` leads nowhere", show_path(path)),
        help: None,
    });
}

/// A path as it is written, without generics.
pub(crate) fn show_path(path: &Path) -> String {
    let mut parts: Vec<String> = match path.anchor {
        Anchor::Plain => Vec::new(),
        Anchor::Global => vec![String::new()],
        Anchor::Crate => vec!["crate".into()],
        Anchor::SelfModule => vec!["self".into()],
        Anchor::Super(up) => vec!["super".into(); up as usize],
        Anchor::DollarCrate(_) => vec!["$crate".into()],
    };
    parts.extend(path.segments.iter().map(|segment| segment.name.to_string()));
    parts.join("::")
}
