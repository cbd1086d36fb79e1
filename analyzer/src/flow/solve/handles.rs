//! Handles that share what they stand for: what is written through one is seen through its clones.

use crate::flow::facts::{Content, Fact, Link, carry};
use crate::flow::oracle::{Intrinsic, Transform};
use crate::flow::path::Path;
use crate::flow::summary::{Exit, Origin};
use crate::flow::trail::Trail;
use crate::flow::tree::Port;

use super::instance::Solver;

impl<'a> Solver<'a> {
    /// Content was put into an argument of a call after the call: where the result is the argument itself, it has it too.
    pub(super) fn again(&mut self, call: u32, arg: u32, origin: Origin, content: Content, back: &Trail) {
        let leads = self.leads;
        let Some(found) = leads.get(call as usize) else { return };
        for lead in &found.leads {
            let Some(param) = arg.checked_sub(lead.shift) else { continue };
            if lead.meaning.is_some_and(|meaning| meaning.intrinsic == Some(Intrinsic::Same)) {
                let link = Link {
                    from_path: Path::EMPTY,
                    kills: Path::EMPTY,
                    to_path: Path::EMPTY,
                    transform: Transform::NONE,
                };
                self.follow(Port::Ret(call), link, origin, content, back);
                continue;
            }
            let Some(summary) = self.summary_for(lead) else { continue };
            for transfer in &summary.transfers {
                let Origin::Param(from, path) = transfer.origin else { continue };
                let aliases = transfer.to == Exit::Return && !transfer.transform.has(Transform::BLOB);
                if from != param || !aliases {
                    continue;
                }
                let link = Link {
                    from_path: path,
                    kills: transfer.kills,
                    to_path: transfer.to_path,
                    transform: transfer.transform,
                };
                if let Some((origin, at)) = carry(origin, content, link) {
                    self.push(Fact { origin, port: Port::Ret(call), at, back: back.clone() });
                }
            }
        }
    }
}
