//! Whether a flow passed a gate: where its data was read, on the way to its target, or before all of it.

use crate::base::Name;
use crate::flow::instances::{Inst, InstId};
use crate::flow::local::conds::Facts;
use crate::flow::oracle::Target;
use crate::flow::path::Path;
use crate::flow::summary::{Flow, Origin};
use crate::flow::trail::{Hop, HopKind};
use crate::flow::tree::Port;
use crate::ir::{Call, FnKey};
use crate::source::Span;

use super::outcome::origin_at;
use super::{Ask, Data, Gates, Ident, Lack, Shown};

/// What is known where the data of a flow is in the function in which it closes.
struct Start {
    data: Data,
    left: Vec<Shown>,
}

impl Gates<'_> {
    /// A way of `flow` on which none of the gates was checked before the data reached its target. `early`: before it was read.
    pub fn flow_lacks(&self, flow: &Flow, ask: Ask, early: bool) -> Option<Lack> {
        let Some(closing) = self.instances.position(Inst { key: flow.closing, subst: flow.subst }) else {
            return Some(Lack::default());
        };
        let mut start = self.start(flow, closing, ask)?;
        // A parameter that is data has no read: its first use counts.
        let arrives = matches!(flow.origin, Origin::Source(what) if what.contains('('));
        if (!early || arrives && !matches!(flow.origin, Origin::Source(what) if what.ends_with("()")))
            && self.holds_below(flow, closing, ask, &mut start)
        {
            return None;
        }
        self.at_entry(closing, ask, &start.data, &start.left).err().map(|way| Lack { way })
    }

    /// A way to a read of a function's source on which none of the gates was checked.
    pub fn read_lacks(&self, key: FnKey, source: usize, ask: Ask) -> Option<Lack> {
        for inst in self.by_key.get(&key).into_iter().flatten() {
            let Some((facts, ports)) = self.local(*inst).and_then(|local| local.sources.get(source)) else { continue };
            let data = self.data(*inst, ports.clone());
            if let Some(lack) = self.lacks_at(*inst, facts, ask, &data) {
                return Some(lack);
            }
        }
        None
    }

    /// A way to a call on which none of the gates was checked, for whomever.
    pub fn call_lacks(&self, key: FnKey, call: u32, ask: Ask) -> Option<Lack> {
        for inst in self.by_key.get(&key).into_iter().flatten() {
            let Some(facts) = self.local(*inst).and_then(|local| local.calls.get(&call)) else { continue };
            if let Some(lack) = self.lacks_at(*inst, facts, ask, &Data::default()) {
                return Some(lack);
            }
        }
        None
    }

    /// A way to a place of a function, on which none of the gates was checked there nor where the data is read.
    pub fn place_lacks(&self, key: FnKey, at: Span, read: Span, ask: Ask) -> Option<Lack> {
        for inst in self.by_key.get(&key).into_iter().flatten() {
            let (facts, data) = self.standing_at(*inst, at);
            if let Some(lack) = self.lacks_at(*inst, &facts, ask, &data) {
                return (at == read || !self.is_checked_at(read, ask)).then_some(lack);
            }
        }
        None
    }

    /// What holds at a place of a function, and whose data is handled there.
    fn standing_at(&self, inst: InstId, at: Span) -> (Facts, Data) {
        let Some(local) = self.local(inst) else { return Default::default() };
        let graph = self.graphs.get(&self.key(inst));
        let source = graph.and_then(|graph| graph.sources.iter().position(|site| site.span == at));
        if let Some((facts, ports)) = source.and_then(|source| local.sources.get(source)) {
            return (facts.clone(), self.data(inst, ports.clone()));
        }
        let facts = local.spans.get(&at).cloned().unwrap_or_default();
        let call = self.call_at(inst, at, |_| true);
        let given: Vec<Ident> = call
            .into_iter()
            .flat_map(|call| (0..call.args.len() as u32).flat_map(|arg| self.edges_into(inst, call.id, arg)))
            .filter_map(|edge| origin_at(&edge, Path::EMPTY))
            .collect();
        (facts, self.data(inst, given))
    }

    /// Whether the gate holds where something is read, by what the function itself checks.
    fn is_checked_at(&self, read: Span, ask: Ask) -> bool {
        let readers = self.readers.get(&read).and_then(|key| self.by_key.get(key));
        readers.into_iter().flatten().any(|inst| {
            let Some(local) =
                self.local(*inst).filter(|local| local.spans.contains_key(&read) || !local.sources.is_empty())
            else {
                return false;
            };
            let graph = self.graphs.get(&self.key(*inst));
            let source = graph.and_then(|graph| graph.sources.iter().position(|site| site.span == read));
            let Some((facts, ports)) = source.and_then(|source| local.sources.get(source)) else { return false };
            let data = self.data(*inst, ports.clone());
            self.settles(*inst, &self.shown_by(*inst, facts), ask, &data, &mut Vec::new())
        })
    }

    /// Where a function that serves somebody is reached without any of the gates: calls of it in judged code, or itself where such
    /// code does not call it. A check inside does, too.
    pub fn service_lacks(&self, key: FnKey, ask: Ask) -> Vec<(FnKey, Span, Lack)> {
        let mut out = Vec::new();
        for inst in self.by_key.get(&key).into_iter().flatten() {
            if self.checks_inside(*inst, ask) {
                continue;
            }
            let entry = match self.at_entry(*inst, ask, &Data::default(), &[]) {
                Ok(()) => continue,
                Err(way) => way,
            };
            let callers = self.callers[*inst as usize].iter();
            let judged: Vec<_> = callers.filter(|caller| self.oracle.is_judged(self.key(caller.inst))).collect();
            if judged.is_empty() {
                let span = self.oracle.function(key).map(|function| function.span);
                out.extend(span.map(|span| (key, span, Lack { way: entry })));
                continue;
            }
            for caller in judged {
                let above = self.key(caller.inst);
                let (Some(call), Some(lack)) =
                    (self.call(caller.inst, caller.call), self.call_lacks(above, caller.call, ask))
                else {
                    continue;
                };
                out.push((above, call.span, lack));
            }
        }
        out.sort_by_key(|(key, span, _)| (*span, *key));
        out.dedup_by_key(|(key, span, _)| (*span, *key));
        out
    }

    /// Whether something in an instance is done only where the gate holds.
    fn checks_inside(&self, inst: InstId, ask: Ask) -> bool {
        let Some(local) = self.local(inst) else { return false };
        let holds = |facts: &Facts| {
            let shown = self.shown_by(inst, facts);
            self.settles(inst, &shown, ask, &Data::default(), &mut Vec::new())
        };
        let made = local.closures.iter().any(|made| holds(&made.facts));
        made || local.calls.values().any(holds)
    }

    pub(super) fn lacks_at(&self, inst: InstId, facts: &Facts, ask: Ask, data: &Data) -> Option<Lack> {
        let mut left = Vec::new();
        if self.settles(inst, &self.shown_by(inst, facts), ask, data, &mut left) || self.is_sifted(inst, ask, data) {
            return None;
        }
        self.at_entry(inst, ask, data, &left).err().map(|way| Lack { way })
    }

    /// The data where it is read, and up to the function in which the flow closes. `None`: the gate holds there.
    fn start(&self, flow: &Flow, closing: InstId, ask: Ask) -> Option<Start> {
        let hops = flow.hit.trail.hops();
        let Some((mut inst, mut start)) = self.read(hops.first(), closing, ask)? else {
            return Some(Start { data: Data::default(), left: Vec::new() });
        };
        for hop in &hops[1..] {
            if inst == closing {
                break;
            }
            if !matches!(hop.kind, HopKind::Returned(_)) {
                continue;
            }
            let Some((above, call, shift)) = self.caller_at(hop, inst, closing) else { break };
            let facts = self.local(above).and_then(|local| local.calls.get(&call.id)).cloned().unwrap_or_default();
            let mut shown = self.shown_by(above, &facts);
            shown.extend(self.left_above(above, call, shift, inst, &start.left));
            let mut data = self.data_above(above, call, shift, inst, &start.data);
            data.at.push((Port::Ret(call.id), Path::EMPTY));
            let mut left = Vec::new();
            if self.settles(above, &shown, ask, &data, &mut left) || self.is_sifted(above, ask, &data) {
                return None;
            }
            (inst, start) = (above, Start { data, left });
        }
        if inst != closing {
            start = Start { data: Data::default(), left: Vec::new() };
        }
        Some(start)
    }

    /// The first hop. `None`: the gate holds there; `Some(None)`: nothing is known of it.
    #[expect(clippy::option_option, reason = "held, unknown, known")]
    fn read(&self, hop: Option<&Hop>, closing: InstId, ask: Ask) -> Option<Option<(InstId, Start)>> {
        let Some(hop) = hop else { return Some(None) };
        let inst = if self.key(closing) == hop.in_fn {
            closing
        } else {
            match self.by_key.get(&hop.in_fn).and_then(|insts| insts.first()) {
                Some(inst) => *inst,
                None => return Some(None),
            }
        };
        let Some((facts, at)) = self.read_at(inst, hop) else { return Some(None) };
        let data = self.data(inst, at);
        let mut left = Vec::new();
        let shown = self.shown_by(inst, &facts);
        if self.settles(inst, &shown, ask, &data, &mut left) || self.is_sifted(inst, ask, &data) {
            return None;
        }
        Some(Some((inst, Start { data, left })))
    }

    /// What holds where data is read, and what it is a part of.
    fn read_at(&self, inst: InstId, hop: &Hop) -> Option<(Facts, Vec<Ident>)> {
        let local = self.local(inst)?;
        let graph = self.graphs.get(&self.key(inst))?;
        if let HopKind::Read(what) = hop.kind {
            let at = graph.sources.iter().position(|site| site.what == what && site.span == hop.span)?;
            return local.sources.get(at).cloned();
        }
        let call = self.call_at(inst, hop.span, |call| match hop.kind {
            HopKind::Returned(what) => self.yields(inst, call, what),
            _ => true,
        })?;
        let facts = local.calls.get(&call.id).cloned().unwrap_or_default();
        let at = match hop.kind {
            HopKind::Returned(_) => vec![(Port::Ret(call.id), Path::EMPTY)],
            _ => (0..call.args.len() as u32)
                .flat_map(|arg| self.edges_into(inst, call.id, arg))
                .filter_map(|edge| origin_at(&edge, Path::EMPTY))
                .collect(),
        };
        Some((facts, at))
    }

    /// Whether the call is of the function with that source or name.
    fn yields(&self, inst: InstId, call: &Call, what: Name) -> bool {
        self.leads(inst, call.id).iter().any(|lead| {
            let sources = lead.meaning.map_or(&[][..], |meaning| meaning.sources.as_slice());
            let named = match lead.target {
                Target::Code(key) => self.oracle.function(key).is_some_and(|function| function.path == what),
                Target::Foreign(path) | Target::Unknown(path) => path == what,
            };
            named || sources.iter().any(|(site, _)| *site == what)
        })
    }

    /// The call at a hop that leads to `callee`, in the instance that it stands in.
    fn caller_at(&self, hop: &Hop, callee: InstId, closing: InstId) -> Option<(InstId, &Call, u32)> {
        let mut insts: Vec<InstId> = self.by_key.get(&hop.in_fn)?.clone();
        insts.sort_by_key(|inst| *inst != closing);
        insts.into_iter().find_map(|inst| {
            let callers = self.callers[callee as usize].iter().filter(|caller| caller.inst == inst);
            callers.into_iter().find_map(|caller| {
                let call = self.call(inst, caller.call).filter(|call| call.span == hop.span)?;
                Some((inst, call, caller.shift))
            })
        })
    }

    /// Whether the gate holds at a call on the way down to the target, or at the target.
    fn holds_below(&self, flow: &Flow, closing: InstId, ask: Ask, start: &mut Start) -> bool {
        let mut frames: Vec<(InstId, Data)> = vec![(closing, start.data.clone())];
        let mut calls: Vec<(&Call, u32)> = Vec::new();
        let chain = &flow.hit.chain;
        for (at, place) in chain.iter().enumerate() {
            let (inst, data) = frames[frames.len() - 1].clone();
            let next = chain.get(at + 1).map_or(flow.hit.at.key, |next| next.key);
            let facts = self.local(inst).and_then(|local| local.calls.get(&place.call)).cloned().unwrap_or_default();
            if self.holds_in(&frames, &calls, &facts, ask, &mut start.left) {
                return true;
            }
            let lead = self.leads(inst, place.call).iter().find(|lead| lead.target == Target::Code(next));
            let (Some(call), Some(lead), Some(below)) =
                (self.call(inst, place.call), lead, lead.and_then(|lead| lead.inst))
            else {
                return false;
            };
            let data = self.data_below(inst, call, lead.shift, below, &data);
            frames.push((below, data));
            calls.push((call, lead.shift));
        }
        let Some(local) = frames.last().and_then(|(inst, _)| self.local(*inst)) else { return false };
        let at = flow.hit.at;
        let facts = local.calls.get(&at.call).or_else(|| local.spans.get(&at.span)).cloned().unwrap_or_default();
        self.holds_in(&frames, &calls, &facts, ask, &mut start.left) || self.is_sifted(closing, ask, &start.data)
    }

    /// Whether facts in the innermost of some frames show the gate, there or by what frames further out passed.
    fn holds_in(
        &self,
        frames: &[(InstId, Data)],
        calls: &[(&Call, u32)],
        facts: &Facts,
        ask: Ask,
        left: &mut Vec<Shown>,
    ) -> bool {
        let Some((inst, _)) = frames.last() else { return false };
        let mut shown: Vec<Shown> = self.shown_by(*inst, facts);
        for at in (0..frames.len()).rev() {
            let (inst, data) = &frames[at];
            let mut rest = Vec::new();
            if self.settles(*inst, &shown, ask, data, &mut rest) {
                return true;
            }
            let Some(above) = at.checked_sub(1) else {
                left.extend(rest);
                left.dedup();
                break;
            };
            let (call, shift) = calls[above];
            shown = self.left_above(frames[above].0, call, shift, *inst, &rest);
        }
        false
    }

    /// Whose data it is in a callee: the parameters that are given what says it.
    fn data_below(&self, inst: InstId, call: &Call, shift: u32, below: InstId, data: &Data) -> Data {
        let mut at: Vec<Ident> = Vec::new();
        for arg in shift..call.args.len() as u32 {
            for edge in self.edges_into(inst, call.id, arg) {
                let Some((port, path)) = origin_at(&edge, Path::EMPTY) else { continue };
                let comes = self.ancestry(inst, [(port, path)]);
                let of = |ident: &Ident| {
                    data.at.iter().any(|known| {
                        known.0 == ident.0 && !matches!(known.1.overlap(ident.1), crate::flow::path::Overlap::None)
                    })
                };
                if comes.keys().any(of) {
                    at.push((Port::Param(arg - shift), edge.to_path));
                }
            }
        }
        at.sort_unstable();
        at.dedup();
        let known = self.data(below, at);
        Data { owned: data.owned || known.owned, ..known }
    }
}
