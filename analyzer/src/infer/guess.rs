//! The last resort for a method on a type that is not known: the only function of that name.

use super::tables::Types;
use crate::base::Name;
use crate::ty::FnId;

/// Names so common among foreign types that one definition in the workspace says nothing; what std has is known without this list.
const COMMON: &[&str] = &[
    "new", "set", "build", "run", "id", "name", "key", "value", "open", "close", "path", "call", "add", "clear",
    "delete", "update",
];

impl Types<'_> {
    /// The only method called `name` that takes `args` arguments beside `self`: of the workspace, else of the stubs.
    pub(crate) fn guess_method(&self, name: Name, args: usize) -> Option<FnId> {
        let index = self.index();
        if !name.contains('_') && self.std_has(name, args) {
            return None;
        }
        for (table, stub) in [(&index.methods, false), (&index.stub_methods, true)] {
            let found = table.get(&name).map_or(&[][..], Vec::as_slice);
            let mut fitting = found.iter().copied().filter(|id| self.sig(*id).params.len() == args + 1);
            match (fitting.next(), fitting.next()) {
                // One word is too little to tell a method of std by.
                (Some(only), None) if stub && name.contains('_') => return Some(only),
                (Some(only), None) if !stub && !COMMON.contains(&name.as_str()) => return Some(only),
                (None, _) => {}
                _ => return None,
            }
        }
        None
    }

    /// Whether some type or trait of std has a method that is called so and takes as many arguments.
    fn std_has(&self, name: Name, args: usize) -> bool {
        let program = self.program;
        let of_std = |id: &&FnId| program.crate_of(program.defs[**id].module).name == "std";
        let found = self.index().stub_methods.get(&name).map_or(&[][..], Vec::as_slice);
        found.iter().filter(of_std).any(|id| self.sig(*id).params.len() == args + 1)
    }
}
