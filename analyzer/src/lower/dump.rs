//! The IR of a program as text, for `--dump=ir` and tests.

use super::Lowered;
use crate::base::Name;
use crate::ir::{Function, Names, Style, print_with};
use crate::resolve::Defs;
use crate::ty::{AdtId, ConstId, FnId, StaticId, TraitId};

/// Canonical paths of all definitions.
pub fn names(defs: &Defs) -> Names {
    Names {
        fns: table(defs.fns.iter().map(|data| data.path), FnId),
        adts: table(defs.adts.iter().map(|data| data.path), AdtId),
        traits: table(defs.traits.iter().map(|data| data.path), TraitId),
        statics: table(defs.statics.iter().map(|data| data.path), StaticId),
        consts: table(defs.consts.iter().map(|data| data.path), ConstId),
    }
}

fn table<I: Ord>(paths: impl Iterator<Item = Name>, id: impl Fn(u32) -> I) -> std::collections::BTreeMap<I, Name> {
    paths.enumerate().map(|(at, path)| (id(at as u32), path)).collect()
}

/// Functions that `wanted` picks, sorted by path, without places.
pub fn dump(lowered: &Lowered, names: &Names, wanted: impl Fn(&Function) -> bool) -> String {
    let mut picked: Vec<&Function> = lowered.functions.values().filter(|function| wanted(function)).collect();
    picked.sort_by_key(|function| (function.path, function.key));
    let style = Style { names: Some(names), spans: false };
    picked.into_iter().map(|function| print_with(function, style) + "\n").collect()
}
