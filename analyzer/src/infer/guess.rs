//! The last resort for a method on a type that is not known: the only function of that name.

use super::tables::Types;
use crate::base::Name;
use crate::ty::FnId;

/// Names so common among foreign types that one definition in the workspace says nothing.
const COMMON: &[&str] = &[
    "new",
    "get",
    "set",
    "insert",
    "remove",
    "push",
    "pop",
    "len",
    "is_empty",
    "iter",
    "next",
    "clone",
    "into",
    "from",
    "build",
    "as_str",
    "as_ref",
    "to_string",
    "fmt",
    "eq",
    "cmp",
    "hash",
    "map",
    "and_then",
    "unwrap",
    "send",
    "run",
    "id",
    "name",
    "key",
    "value",
    "read",
    "write",
    "open",
    "close",
    "path",
    "call",
    "poll",
    "default",
    "contains",
    "add",
    "extend",
    "clear",
];

impl Types<'_> {
    /// The only method called `name` that takes `args` arguments beside `self`: of the workspace, else of the stubs.
    pub(crate) fn guess_method(&self, name: Name, args: usize) -> Option<FnId> {
        let index = self.index();
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
}
