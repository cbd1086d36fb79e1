//! Middleware: a handler that is registered under a layer runs only where the layer's function goes on to it.

use crate::flow::instances::InstId;
use crate::flow::oracle::Target;
use crate::flow::path::Path;
use crate::flow::tree::Port;
use crate::ir::{Call, Callee, FnKey};

use super::outcome::origin_at;
use super::{Ask, Data, Gates};

/// Functions by which middleware goes on to what it stands before.
const GOES_ON: &[&str] = &["run", "call"];
/// Functions that put a layer around routes.
const LAYERS: &[&str] = &["layer", "route_layer", "wrap"];

impl Gates<'_> {
    /// Whether what `registered` yields, a route, is put under middleware of judged code that checks the gate before it goes on.
    pub(super) fn is_layered(&self, inst: InstId, registered: &Call, ask: Ask) -> bool {
        let Some(function) = self.oracle.function(self.key(inst)) else { return false };
        let layers = |call: &&Call| {
            let named = self.name_of(call).is_some_and(|name| LAYERS.contains(&name));
            named && call.args.len() == 2 && call.id != registered.id && !self.is_followed(inst, call)
        };
        function.calls().into_iter().filter(layers).any(|call| {
            self.calls_behind(inst, call.id, 0).contains(&registered.id)
                && self
                    .calls_behind(inst, call.id, 1)
                    .into_iter()
                    .any(|id| self.call(inst, id).is_some_and(|made| self.is_checking(made, ask)))
        })
    }

    /// The last word of a callee's path.
    pub(super) fn name_of(&self, call: &Call) -> Option<&'static str> {
        let path = match &call.callee {
            Callee::Fn(id, _) | Callee::Trait(id, ..) => self.oracle.function(self.oracle.code(*id))?.path,
            Callee::Foreign(path) | Callee::Unknown(path, _) => *path,
            _ => return None,
        };
        path.as_str().rsplit("::").next()
    }

    fn is_followed(&self, inst: InstId, call: &Call) -> bool {
        let leads = self.leads(inst, call.id);
        leads.iter().any(|lead| matches!(lead.target, Target::Code(key) if self.oracle.is_followed(key)))
    }

    /// Calls that an argument comes from.
    fn calls_behind(&self, inst: InstId, call: u32, arg: u32) -> Vec<u32> {
        let edges = self.edges_into(inst, call, arg);
        let from = edges.iter().filter_map(|edge| origin_at(edge, Path::EMPTY));
        let mut ids: Vec<u32> = self
            .ancestry(inst, from)
            .keys()
            .filter_map(|(port, _)| if let Port::Ret(id) = port { Some(*id) } else { None })
            .collect();
        ids.sort_unstable();
        ids
    }

    /// Whether a call is given a function that goes on only where the gate holds.
    fn is_checking(&self, made: &Call, ask: Ask) -> bool {
        made.args.iter().any(|arg| {
            let Some(key) = FnKey::of_value(arg.ty) else { return false };
            let insts = self.by_key.get(&key).map_or(&[][..], Vec::as_slice);
            self.oracle.is_judged(key) && !insts.is_empty() && insts.iter().all(|inst| self.goes_on_behind(*inst, ask))
        })
    }

    fn goes_on_behind(&self, inst: InstId, ask: Ask) -> bool {
        let (Some(function), Some(local)) = (self.oracle.function(self.key(inst)), self.local(inst)) else {
            return false;
        };
        let goes_on = |call: &&Call| {
            self.name_of(call).is_some_and(|name| GOES_ON.contains(&name)) && !self.is_followed(inst, call)
        };
        let mut calls = function.calls().into_iter().filter(goes_on).peekable();
        calls.peek().is_some()
            && calls.all(|call| {
                let shown = local.calls.get(&call.id).map(|facts| self.shown_by(inst, facts)).unwrap_or_default();
                self.settles(inst, &shown, ask, &Data::default(), &mut Vec::new())
            })
    }
}
