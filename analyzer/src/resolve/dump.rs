//! The names of all modules as text, for tests and `--dump=names`.

use std::fmt::Write;

use super::defs::{Container, Def, FnSource};
use super::program::Program;
use crate::base::Name;
use crate::ty::ModuleId;

impl Program {
    /// All modules of crates that are not stubs with their scopes, then functions and impls; sorted where source order
    /// says nothing.
    pub fn dump_names(&self) -> String {
        let mut out = String::new();
        for at in 0..self.defs.modules.len() {
            let id = ModuleId(at as u32);
            if !self.crate_of(id).stub {
                self.dump_module(id, &mut out);
            }
        }
        for data in self.defs.fns.iter().filter(|data| !self.crate_of(data.module).stub) {
            let kind = match (data.source, data.container) {
                (FnSource::Derived { .. }, _) => "derived fn",
                (_, Container::Trait(_)) => "trait fn",
                (_, Container::Impl(_)) => "impl fn",
                (_, Container::Module(_)) => "fn",
            };
            let _ = writeln!(out, "{kind} {}", data.path);
        }
        out
    }

    fn dump_module(&self, id: ModuleId, out: &mut String) {
        let data = &self.defs[id];
        let kind = match (data.block, data.parent) {
            (true, _) => "block",
            (_, None) => "crate",
            _ => "mod",
        };
        let _ = writeln!(out, "{kind} {}", data.path);
        let mut names: Vec<Name> = data.scope.keys().copied().collect();
        names.sort_unstable();
        for name in names {
            let meanings = data.scope[&name];
            let spaces = [("type", meanings.types), ("value", meanings.values), ("macro", meanings.macros)];
            let shown: Vec<String> = spaces
                .into_iter()
                .filter_map(|(space, def)| Some(format!("{space} {}", self.show_def(def?))))
                .collect();
            let _ = writeln!(out, "  {name}: {}", shown.join(", "));
        }
    }

    /// A definition for people: its path, `extern` before a foreign one.
    pub fn show_def(&self, def: Def) -> String {
        match def {
            Def::Foreign(path) => format!("extern {path}"),
            other => self.path_of(other).to_string(),
        }
    }
}
