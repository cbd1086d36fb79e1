//! Names of definitions for the textual form. Without them ids are printed as numbers (`fn#3`).

use std::collections::BTreeMap;

use crate::base::Name;
use crate::ty::{AdtId, ConstId, FnId, StaticId, TraitId};

/// Canonical paths of the definitions that IR text mentions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Functions.
    pub fns: BTreeMap<FnId, Name>,
    /// Types.
    pub adts: BTreeMap<AdtId, Name>,
    /// Traits.
    pub traits: BTreeMap<TraitId, Name>,
    /// Statics.
    pub statics: BTreeMap<StaticId, Name>,
    /// Constants.
    pub consts: BTreeMap<ConstId, Name>,
}

impl Names {
    /// The header that declares every name: `fn shop::save = 3`, one a line.
    pub fn header(&self) -> String {
        let mut out = String::new();
        let mut table = |kind: &str, entries: &mut dyn Iterator<Item = (u32, Name)>| {
            for (id, name) in entries {
                out.push_str(&format!("{kind} {} = {id}\n", super::print::path_text(&name)));
            }
        };
        table("fn", &mut self.fns.iter().map(|(id, name)| (id.0, *name)));
        table("adt", &mut self.adts.iter().map(|(id, name)| (id.0, *name)));
        table("trait", &mut self.traits.iter().map(|(id, name)| (id.0, *name)));
        table("static", &mut self.statics.iter().map(|(id, name)| (id.0, *name)));
        table("const", &mut self.consts.iter().map(|(id, name)| (id.0, *name)));
        out
    }
}
