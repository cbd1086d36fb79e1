//! What a call of the standard library leaves of its writable arguments (`email.clear()`, `mem::take(&mut email)`).
//!
//! A labelled field is its label at every read but where the same function has just put something else there. What functions of
//! the workspace put there counts as the field's own: a tag is a promise about the field, whoever fills it.

use crate::flow::limits;
use crate::flow::oracle::Target;
use crate::flow::path::{Overlap, Path};
use crate::flow::summary::{Exit, Origin};
use crate::flow::tree::Port;

use super::instance::Solver;

impl Solver<'_> {
    /// Whether an argument may hold, at a place of it after the call, what stood there before this function changed it.
    pub(super) fn keeps_own(&self, call: u32, arg: u32, at: Path) -> bool {
        self.keeps_own_at(call, arg, at, limits::OWN_DEPTH)
    }

    fn keeps_own_at(&self, call: u32, arg: u32, at: Path, depth: u32) -> bool {
        if self.is_overwritten(call, arg, at) {
            return false;
        }
        let Some(edges) = self.into_args.get(&(call, arg)).filter(|_| depth > 0 && self.is_foreign(call)) else {
            return true;
        };
        edges.iter().filter(|edge| edge.initial && !matches!(edge.from, Port::Const(_) | Port::Source(_))).any(|edge| {
            let rest = match edge.to_path.overlap(at) {
                Overlap::None => return false,
                Overlap::Same | Overlap::Above(_) => Path::EMPTY,
                Overlap::Below(rest) if rest.first().is_some_and(|first| edge.kills.steps().contains(&first)) => {
                    return false;
                }
                Overlap::Below(rest) => rest,
            };
            match edge.from {
                Port::Out(by, arg) => self.keeps_own_at(by, arg, edge.from_path.join(rest).0, depth - 1),
                _ => true,
            }
        })
    }

    /// Whether all that a call leads to is code of stubs.
    fn is_foreign(&self, call: u32) -> bool {
        self.leads.get(call as usize).is_some_and(|found| {
            let stub = |target| matches!(target, Target::Code(key) if !self.oracle.is_followed(key));
            !found.open && !found.leads.is_empty() && found.leads.iter().all(|lead| stub(lead.target))
        })
    }

    /// Whether a call leaves nothing of what stood at a place of an argument.
    fn is_overwritten(&self, call: u32, arg: u32, at: Path) -> bool {
        let Some(found) = self.leads.get(call as usize).filter(|_| self.is_foreign(call)) else { return false };
        found.leads.iter().all(|lead| {
            let described = lead.meaning.is_some_and(|meaning| meaning.intrinsic.is_some() || meaning.rows.is_some());
            let Some(param) = arg.checked_sub(lead.shift).filter(|_| !described) else { return false };
            let Some(summary) = self.summary_for(lead).filter(|summary| !summary.cut) else { return false };
            let kept = |path: Path, kills: Path| match path.overlap(at) {
                Overlap::None => false,
                Overlap::Same | Overlap::Above(_) => true,
                Overlap::Below(rest) => !rest.first().is_some_and(|first| kills.steps().contains(&first)),
            };
            self.is_written_back(lead, param)
                && !summary.transfers.iter().any(|transfer| {
                    transfer.to == Exit::ParamOut(param)
                        && matches!(transfer.origin, Origin::Param(from, _) if from == param)
                        && kept(transfer.to_path, transfer.kills)
                })
        })
    }
}
