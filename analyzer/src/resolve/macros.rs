//! Where macro calls lead.

use super::defs::Def;
use super::path::{Mode, Ns};
use super::program::Program;
use crate::base::Name;
use crate::hir::Path;
use crate::ty::{BodyOwner, ModuleId};

/// Where a macro call leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MacroRef {
    /// A `macro_rules!` of the input, by position in [`Defs::macros`](super::Defs).
    Workspace(u32),
    /// A macro of another crate: `tracing::info`, `std::println`; `?::name` when no crate could be found for it.
    Foreign(Name),
}

/// Macros that the prelude brings.
const STD_MACROS: &[&str] = &[
    "addr_of",
    "addr_of_mut",
    "assert",
    "assert_eq",
    "assert_matches",
    "assert_ne",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "thread_local",
    "todo",
    "try",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// Macros of crates that are still used with `#[macro_use]`, to tell several such crates apart.
const MACRO_USE: &[(&str, &[&str])] = &[
    ("log", &["debug", "error", "info", "log", "log_enabled", "trace", "warn"]),
    (
        "tracing",
        &[
            "debug",
            "debug_span",
            "error",
            "error_span",
            "event",
            "info",
            "info_span",
            "span",
            "trace",
            "trace_span",
            "warn",
        ],
    ),
    ("slog", &["crit", "debug", "error", "info", "o", "slog_o", "trace", "warn"]),
    ("serde_json", &["json"]),
    ("lazy_static", &["lazy_static"]),
    ("diesel", &["allow_tables_to_appear_in_same_query", "joinable", "no_arg_sql_function", "sql_function", "table"]),
    ("diesel_migrations", &["embed_migrations"]),
    (
        "rocket",
        &[
            "catch", "catchers", "debug", "delete", "error", "info", "trace", "warn", "get", "head", "launch",
            "options", "patch", "post", "put", "route", "routes", "uri",
        ],
    ),
    ("anyhow", &["anyhow", "bail", "ensure"]),
    ("failure", &["bail", "ensure", "format_err"]),
    ("error_chain", &["bail", "ensure", "error_chain", "quick_main"]),
    ("bitflags", &["bitflags"]),
    ("maplit", &["btreemap", "btreeset", "hashmap", "hashset"]),
    ("prometheus", &["register_counter", "register_gauge", "register_histogram"]),
];

impl Program {
    /// The textual `macro_rules!` called `name` among those in scope.
    pub(crate) fn textual_macro(&self, scope: Option<u32>, name: Name) -> Option<u32> {
        let mut at = scope;
        while let Some(link) = at.and_then(|at| self.textual.get(at as usize)) {
            if link.name == name {
                return Some(link.def);
            }
            at = link.before;
        }
        None
    }

    /// Where a macro call leads, as `module` sees it; `owner` is the body that holds the call, if one does. `None` for a
    /// path with a type in it.
    pub fn resolve_macro(&self, module: ModuleId, owner: Option<BodyOwner>, path: &Path) -> Option<MacroRef> {
        if path.qself.is_some() {
            return None;
        }
        if let Some(name) = path.as_ident() {
            return Some(self.bare_macro(module, owner, name));
        }
        let walked = self.walk(module, path, Mode { guess: true, import: super::scope::DECLARED });
        let found =
            walked.entries[Ns::Macros as usize].map(|entry| entry.def).filter(|_| walked.used == path.segments.len());
        match found.or_else(|| self.resolve_path(module, path, Ns::Macros).def) {
            Some(Def::Macro(at)) => Some(MacroRef::Workspace(at)),
            Some(Def::Foreign(path)) => Some(MacroRef::Foreign(path)),
            _ => Some(MacroRef::Foreign(Name::new(&format!("?::{}", path.last()?.name)))),
        }
    }

    fn bare_macro(&self, module: ModuleId, owner: Option<BodyOwner>, name: Name) -> MacroRef {
        if let Some(def) = self.textual_at(module, owner, name) {
            return MacroRef::Workspace(def);
        }
        let mut at = Some(module);
        while let Some(module) = at {
            let own = self.scopes[module.index()].names.get(&name).and_then(|entries| entries[Ns::Macros as usize]);
            match own.map(|entry| entry.def) {
                Some(Def::Macro(def)) => return MacroRef::Workspace(def),
                Some(Def::Foreign(path)) => return MacroRef::Foreign(path),
                _ => at = self.defs[module].parent.filter(|_| self.defs[module].block),
            }
        }
        if let Some(found) = self.macro_used(module, name) {
            return found;
        }
        if STD_MACROS.contains(&name.as_str()) {
            return MacroRef::Foreign(Name::new(&format!("std::{name}")));
        }
        let base = self.described_elsewhere(module, name).or_else(|| self.open_macro_base(module, name));
        match base {
            Some(base) => MacroRef::Foreign(Name::new(&format!("{base}::{name}"))),
            None => MacroRef::Foreign(Name::new(&format!("?::{name}"))),
        }
    }

    /// A stub knows the imported name, but not as the macro that it is, too.
    fn described_elsewhere(&self, module: ModuleId, name: Name) -> Option<Name> {
        let entries = self.scopes[self.nearest_module(module).index()].names.get(&name)?;
        let of = match entries[0].or(entries[1])?.def {
            Def::Module(id) => self.defs[id].parent?,
            Def::Fn(id) => self.defs[id].module,
            _ => return None,
        };
        self.crate_of(of).stub.then(|| self.defs[of].path)
    }

    /// The symbolic crate whose `*` brings the macro: one that is known to have it, or the only one.
    fn open_macro_base(&self, module: ModuleId, name: Name) -> Option<Name> {
        let open = &self.scopes[self.nearest_module(module).index()].open;
        let krate = |base: Name| base.as_str().split("::").next().unwrap_or_default();
        let brings =
            |base: Name| MACRO_USE.iter().any(|(known, all)| *known == krate(base) && all.contains(&name.as_str()));
        let known = open.iter().map(|(base, _)| *base).find(|base| brings(*base));
        known.or(match open.as_slice() {
            [(only, _)] => Some(*only),
            _ => None,
        })
    }

    fn textual_at(&self, module: ModuleId, owner: Option<BodyOwner>, name: Name) -> Option<u32> {
        if self.textual.is_empty() {
            return None;
        }
        let mut at = module;
        while self.defs[at].block {
            if let Some(def) = self.textual_macro(self.scopes[at.index()].macros, name) {
                return Some(def);
            }
            at = self.defs[at].parent?;
        }
        let scope = match owner {
            Some(owner) => self.body_macros.get(&owner).copied(),
            None => self.scopes[at.index()].macros,
        };
        self.textual_macro(scope, name)
    }

    /// A macro that `#[macro_use] extern crate` brings.
    fn macro_used(&self, module: ModuleId, name: Name) -> Option<MacroRef> {
        let crates = &self.macro_uses[self.defs[module].krate.index()];
        let mut symbolic = Vec::new();
        for def in crates.iter().rev() {
            if let Def::Module(root) = def {
                let exported =
                    self.scopes[root.index()].names.get(&name).and_then(|entries| entries[Ns::Macros as usize]);
                if let Some(Def::Macro(def)) = exported.map(|entry| entry.def) {
                    return Some(MacroRef::Workspace(def));
                }
                if !self.crate_of(*root).stub {
                    continue;
                }
            }
            symbolic.push(self.path_of(*def));
        }
        let brings = |krate: &Name| {
            MACRO_USE.iter().any(|(known, macros)| *known == krate.as_str() && macros.contains(&name.as_str()))
        };
        let known = symbolic.iter().find(|krate| brings(krate)).copied();
        let unknown = symbolic.iter().filter(|krate| !MACRO_USE.iter().any(|(known, _)| *known == krate.as_str()));
        let mut unknown = unknown.filter(|_| !STD_MACROS.contains(&name.as_str()));
        let only = match (unknown.next(), unknown.next()) {
            (Some(only), None) => Some(*only),
            _ => None,
        };
        let krate = known.or(only)?;
        Some(MacroRef::Foreign(Name::new(&format!("{krate}::{name}"))))
    }
}
