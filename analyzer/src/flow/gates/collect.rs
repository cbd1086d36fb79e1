//! Whether a gate was checked where data is collected: at a call of a function that yields it, or of foreign code that is given
//! such a function to call.

use crate::base::{Name, Set};
use crate::flow::instances::InstId;
use crate::flow::oracle::Persona;
use crate::ir::{Call, FnKey};

use super::{Ask, Data, Gates, Lack, Shown};

/// A call in foreign code: where it stands, and how many arguments of the call that leads there come before its parameters.
#[derive(Clone, Copy, Debug)]
struct Below {
    inst: InstId,
    call: u32,
    shift: u32,
}

/// Data that a call collects, with the calls in foreign code that lead to where it does.
#[derive(Clone, Debug)]
pub struct Collected {
    /// What.
    pub site: Name,
    below: Vec<Below>,
}

impl Gates<'_> {
    /// Data that a call collects by itself, or by functions that code of foreign crates is given to call.
    pub fn collected(&self, key: FnKey, call: u32) -> Vec<Collected> {
        let Some(inst) = self.by_key.get(&key).and_then(|insts| insts.first()) else { return Vec::new() };
        let mut found: Vec<Collected> = Vec::new();
        let mut seen: Set<InstId> = Set::default();
        let mut work: Vec<(InstId, u32, Vec<Below>)> = vec![(*inst, call, Vec::new())];
        while let Some((inst, call, below)) = work.pop() {
            for lead in self.leads(inst, call) {
                let sites = lead.meaning.map_or(&[][..], |meaning| meaning.sources.as_slice()).iter();
                found.extend(sites.map(|(site, _)| Collected { site: *site, below: below.clone() }));
                let foreign = lead.inst.filter(|callee| !self.oracle.is_followed(self.key(*callee)));
                let Some(callee) = foreign.filter(|callee| seen.insert(*callee)) else { continue };
                for inner in 0..self.instances.calls[callee as usize].len() as u32 {
                    let here = Below { inst: callee, call: inner, shift: lead.shift };
                    work.push((callee, inner, below.iter().copied().chain([here]).collect()));
                }
            }
        }
        found.sort_by_key(|found| (found.site, found.below.len()));
        found.dedup_by_key(|found| found.site);
        found
    }

    /// A way to a call that collects data, on which none of the gates was checked for whom its arguments name.
    pub fn collect_lacks(&self, key: FnKey, call: u32, what: &Collected, ask: Ask) -> Option<Lack> {
        self.by_key.get(&key).into_iter().flatten().find_map(|inst| self.collects_without(*inst, call, what, ask))
    }

    fn collects_without(&self, inst: InstId, call: u32, what: &Collected, ask: Ask) -> Option<Lack> {
        let (Some(facts), Some(made)) = (self.local(inst)?.calls.get(&call), self.call(inst, call)) else {
            return None;
        };
        if what.below.is_empty() {
            return self.lacks_at(inst, facts, ask, &self.named_by(inst, made));
        }
        let data = Data::default();
        let left = self.left_below(inst, made, &what.below, ask, &data)?;
        let mut shown = self.shown_by(inst, facts);
        shown.extend(left);
        let mut rest = Vec::new();
        if self.settles(inst, &shown, ask, &data, &mut rest) {
            return None;
        }
        self.at_entry(inst, ask, &data, &rest).err().map(|way| Lack { way })
    }

    /// Whom the arguments of a call name.
    fn named_by(&self, inst: InstId, call: &Call) -> Data {
        let named = self.checked_for(inst, call, 0).unwrap_or_default();
        match named.iter().all(|(_, persona)| *persona >= Persona::Names) {
            true => self.data(inst, named.into_iter().map(|(ident, _)| ident).collect()),
            false => Data::default(),
        }
    }

    /// What the foreign code that a call leads to leaves open, in terms of the caller; `None`: it checks the gate itself.
    fn left_below(&self, inst: InstId, call: &Call, below: &[Below], ask: Ask, data: &Data) -> Option<Vec<Shown>> {
        let mut carried: Vec<Shown> = Vec::new();
        for at in (0..below.len()).rev() {
            let here = below[at];
            let facts =
                self.local(here.inst).and_then(|local| local.calls.get(&here.call)).cloned().unwrap_or_default();
            let mut shown = self.shown_by(here.inst, &facts);
            shown.append(&mut carried);
            let mut left = Vec::new();
            if self.settles(here.inst, &shown, ask, data, &mut left) {
                return None;
            }
            let (above, through) = match at.checked_sub(1) {
                Some(above) => (below[above].inst, self.call(below[above].inst, below[above].call)?),
                None => (inst, call),
            };
            carried = self.left_above(above, through, here.shift, here.inst, &left);
        }
        Some(carried)
    }
}
