//! Handles of channels that get to where nobody follows them.
//!
//! The two ends of a channel have a cell of their own where this function sees what becomes of them. An end that is put into a
//! value that a call makes, into another channel, or handed out of the function is taken from there by code that knows its
//! type alone: the reply channel inside a request.

use crate::base::Set;
use crate::flow::instances::{InstId, Lead};
use crate::flow::limits;
use crate::flow::local::{Edge, Sink, is_own_cell};
use crate::flow::oracle::Intrinsic;
use crate::flow::path::{Overlap, Path};
use crate::flow::tree::Port;
use crate::ir::{Call, FnKey};
use crate::ty::TyKind;

use super::Parts;

/// Channels made in an instance whose ends are somewhere else, too.
pub(super) fn lost_cells(parts: &Parts<'_>, id: InstId) -> Set<Port> {
    let Some(graph) = parts.graphs.get(&parts.instances.list[id as usize].key) else { return Set::default() };
    let mut lost = Set::default();
    for cell in graph.by_port.keys().filter(|port| is_own_cell(**port)) {
        let search = Search { parts, id, back: *cell };
        let mut returned = Vec::new();
        if search.leaves(*cell, Path::EMPTY, limits::HANDLE_DEPTH, &mut returned) || !returned.is_empty() {
            lost.insert(*cell);
        }
    }
    lost
}

/// The search in one instance, into which the end of a channel came by port `back`.
struct Search<'a> {
    parts: &'a Parts<'a>,
    id: InstId,
    back: Port,
}

impl<'a> Search<'a> {
    /// Whether what stands at a place of a port gets anywhere but back and to calls that only use it; `returned`: where in the
    /// result it is.
    fn leaves(&self, port: Port, at: Path, depth: u32, returned: &mut Vec<Path>) -> bool {
        let Some(graph) = self.parts.graphs.get(&self.key()) else { return true };
        let edges = graph.by_port.get(&port).into_iter().flatten().map(|at| &graph.edges[*at as usize]);
        let mut moved = edges.filter_map(|edge| Some((edge, moved_to(edge, at)?)));
        moved.any(|(edge, to)| match edge.to {
            Sink::Arg(call, arg) => self.is_taken(call, arg, to, depth, returned),
            Sink::ParamOut(param) => Port::Param(param) != self.back,
            Sink::Global(global) => Port::Global(global) != self.back,
            Sink::Return => {
                returned.push(to);
                false
            }
            Sink::Through(_) => true,
            Sink::Again(..) | Sink::Use | Sink::Record(_) | Sink::Opaque(_) => false,
        })
    }

    fn key(&self) -> FnKey {
        self.parts.instances.list[self.id as usize].key
    }

    /// Whether a call keeps what it is given at a place of an argument.
    fn is_taken(&self, call: u32, arg: u32, at: Path, depth: u32, returned: &mut Vec<Path>) -> bool {
        let found = self.parts.instances.calls[self.id as usize].get(call as usize);
        let info = self.parts.calls.get(&self.key()).and_then(|calls| calls.get(call as usize).copied().flatten());
        let (Some(found), Some(info)) = (found, info) else { return true };
        if found.ctor.is_some() || found.open || found.leads.is_empty() {
            return true;
        }
        found.leads.iter().any(|lead| self.keeps((info, arg), lead, at, depth, returned))
    }

    fn keeps(
        &self,
        (call, arg): (&Call, u32),
        lead: &Lead<'_>,
        at: Path,
        depth: u32,
        returned: &mut Vec<Path>,
    ) -> bool {
        let Some(param) = arg.checked_sub(lead.shift) else { return false };
        let Some(deeper) = depth.checked_sub(1) else { return true };
        let mut yielded = Vec::new();
        let kept = match (lead.inst, lead.meaning) {
            (Some(id), _) => {
                let back = Port::Param(param);
                Search { parts: self.parts, id, back }.leaves(back, at, deeper, &mut yielded)
            }
            (None, Some(meaning)) => {
                yielded.extend((meaning.intrinsic == Some(Intrinsic::Same)).then_some(at));
                false
            }
            (None, None) => true,
        };
        kept || yielded.iter().any(|at| match is_own_cell(self.back) {
            // Another handle of the same channel is known to be one; nothing else that a call yields is.
            true => !self.is_handle(call, arg),
            false => self.leaves(Port::Ret(call.id), *at, deeper, returned),
        })
    }

    /// Whether a call makes another handle: what it is lent, and yields, is of one type.
    fn is_handle(&self, call: &Call, arg: u32) -> bool {
        let (Some(arg), Some(function)) = (call.args.get(arg as usize), self.parts.oracle.function(self.key())) else {
            return false;
        };
        matches!(arg.ty.kind(), TyKind::Ref(false, of) if *of == function.slots[call.to].ty)
    }
}

/// Where an edge takes what stands at `at` of its port.
fn moved_to(edge: &Edge, at: Path) -> Option<Path> {
    match edge.from_path.overlap(at) {
        Overlap::Same => Some(edge.to_path),
        Overlap::Below(rest) if !rest.first().is_some_and(|first| edge.kills.steps().contains(&first)) => {
            Some(edge.to_path.join(rest).0)
        }
        Overlap::Below(_) | Overlap::Above(_) | Overlap::None => None,
    }
}
