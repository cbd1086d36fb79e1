//! One instance: sets at its ports, spread until they stand still.

use crate::base::{Idx, Map};
use crate::flow::instances::{InstId, Lead, Leads};
use crate::flow::local::{LocalGraph, Sink};
use crate::flow::oracle::Target;
use crate::flow::tree::Port;
use crate::ir::Call;

use super::bits::Bits;
use super::{Coarse, Pass, cell_of, initialised};

struct Walk<'a> {
    pass: &'a Pass<'a>,
    graph: &'a LocalGraph,
    calls: &'a [Option<&'a Call>],
    leads: &'a [Leads<'a>],
    done: &'a dyn Fn(InstId) -> &'a Coarse,
    /// At each port, by its position.
    held: Vec<Bits>,
    waits: Vec<bool>,
    queue: Vec<usize>,
    given: Map<(u32, u32), Bits>,
    out: Coarse,
}

/// Where what comes into an instance goes, by what `done` says of its callees.
pub(super) fn walk<'a>(pass: &'a Pass<'a>, done: &'a dyn Fn(InstId) -> &'a Coarse, id: InstId) -> Coarse {
    let key = pass.parts.instances.list[id as usize].key;
    let (Some(graph), Some(calls)) = (pass.parts.graphs.get(&key), pass.parts.calls.get(&key)) else {
        return Coarse::default();
    };
    let ports = graph.by_port.len();
    let mut walk = Walk {
        pass,
        graph,
        calls,
        leads: &pass.parts.instances.calls[id as usize],
        done,
        held: vec![Bits::default(); ports],
        waits: vec![false; ports],
        queue: Vec::new(),
        given: Map::default(),
        out: Coarse::default(),
    };
    walk.start();
    walk.spread();
    if let Some(global) = initialised(key) {
        walk.out.writes.entry(pass.globals[&global]).or_default().add(&walk.out.result);
    }
    walk.out
}

impl<'a> Walk<'a> {
    fn start(&mut self) {
        let graph = self.graph;
        for port in graph.by_port.keys() {
            let bits = match port {
                Port::Param(param) => Bits::param(*param),
                Port::Source(_) | Port::Const(_) => Bits::arises(),
                Port::Global(global) => Bits::global(self.pass.globals[global]),
                Port::Ret(_) | Port::Out(..) | Port::Back(..) => continue,
            };
            self.at(*port, &bits);
        }
        for call in self.calls.iter().copied().flatten() {
            self.begin(call);
        }
        self.asks();
    }

    fn spread(&mut self) {
        let graph = self.graph;
        while let Some(at) = self.queue.pop() {
            self.waits[at] = false;
            let bits = self.held[at].clone();
            for edge in &graph.by_port[at] {
                self.sink(graph.edges[*edge as usize].to, &bits);
            }
        }
    }

    /// What arrives at a port.
    fn at(&mut self, port: Port, bits: &Bits) {
        if bits.is_empty() {
            return;
        }
        if let Some(at) = self.graph.by_port.get_index_of(&port)
            && self.held[at].add(bits)
            && !std::mem::replace(&mut self.waits[at], true)
        {
            self.queue.push(at);
        }
    }

    /// What arrives at all that a call yields or may have changed.
    fn everywhere(&mut self, call: &Call, bits: &Bits) {
        self.at(Port::Ret(call.id), bits);
        for at in 0..call.args.len() as u32 {
            self.at(Port::Out(call.id, at), bits);
        }
    }

    /// What a call yields whatever it is given.
    fn begin(&mut self, call: &Call) {
        let leads = self.leads;
        let Some(found) = leads.get(call.id as usize) else { return };
        for callee in found.handed.iter().filter_map(|(_, lead)| lead.inst) {
            let one = (self.done)(callee);
            for bits in one.outs.values().chain([&one.result]) {
                self.everywhere(call, &bits.arising());
            }
        }
        for lead in &found.leads {
            if lead.meaning.is_some_and(|meaning| !meaning.sources.is_empty() || !meaning.holds.is_empty()) {
                self.everywhere(call, &Bits::arises());
            }
            let Some(callee) = lead.inst else { continue };
            let one = (self.done)(callee);
            self.at(Port::Ret(call.id), &one.result.arising());
            for (param, bits) in &one.outs {
                self.at(Port::Out(call.id, param + lead.shift), &bits.arising());
            }
        }
        if let Some(cell) = cell_of(found) {
            self.at(Port::Ret(call.id), &Bits::global(self.pass.globals[&cell]));
        }
    }

    /// What stubs leave of arguments is asked for, whatever they hold, where these are read or handed on afterwards.
    fn asks(&mut self) {
        let graph = self.graph;
        let handed_on = |edges: &[u32]| edges.iter().any(|at| matches!(graph.edges[*at as usize].to, Sink::Arg(..)));
        for (port, edges) in &graph.by_port {
            if let Port::Out(call, arg) = port
                && handed_on(edges)
            {
                self.asks_of(*call, *arg);
            }
        }
        for (call, arg, _) in graph.sources.iter().flat_map(|site| &site.after) {
            self.asks_of(*call, *arg);
        }
    }

    fn asks_of(&mut self, call: u32, arg: u32) {
        let (leads, oracle) = (self.leads, self.pass.parts.oracle);
        for lead in leads.get(call as usize).into_iter().flat_map(|found| &found.leads) {
            let (Some(callee), Target::Code(key)) = (lead.inst, lead.target) else { continue };
            let Some(function) = oracle.function(key).filter(|_| !oracle.is_followed(key)) else { continue };
            let param = arg.checked_sub(lead.shift).filter(|param| *param < function.params);
            if let Some(param) = param.filter(|param| function.slots[Idx::new(*param as usize)].ref_like) {
                self.out.asked.insert((callee, param));
            }
        }
    }

    fn sink(&mut self, sink: Sink, bits: &Bits) {
        match sink {
            // What is shared after the call goes the ways of what went in.
            Sink::Arg(call, arg) | Sink::Again(call, arg) => {
                if self.given.entry((call, arg)).or_default().add(bits) {
                    self.argument(call, arg, bits);
                }
            }
            Sink::Return => {
                self.out.result.add(bits);
            }
            Sink::ParamOut(param) => {
                self.out.outs.entry(param).or_default().add(bits);
            }
            Sink::Global(global) => {
                self.out.writes.entry(self.pass.globals[&global]).or_default().add(bits);
            }
            Sink::Through(call) => self.through(call, bits),
            Sink::Use | Sink::Opaque(_) | Sink::Record(_) => {}
        }
    }

    /// What is written through the result of a call may stand in its arguments, and in globals that it returns.
    fn through(&mut self, call: u32, bits: &Bits) {
        let leads = self.leads;
        let (Some(Some(info)), Some(found)) = (self.calls.get(call as usize), leads.get(call as usize)) else { return };
        for at in 0..info.args.len() as u32 {
            self.at(Port::Back(call, at), bits);
        }
        if let Some(cell) = cell_of(found) {
            self.out.writes.entry(self.pass.globals[&cell]).or_default().add(bits);
        }
        for callee in found.instances() {
            self.out.through.entry(callee).or_default().add(bits);
        }
    }

    fn argument(&mut self, call: u32, arg: u32, bits: &Bits) {
        let leads = self.leads;
        let (Some(Some(call)), Some(found)) = (self.calls.get(call as usize), leads.get(call as usize)) else { return };
        let call: &Call = call;
        // What no summary tells may put anything anywhere.
        let told = found.ctor.is_none()
            && !found.open
            && !found.leads.is_empty()
            && found.leads.iter().all(|lead| lead.inst.is_some() && lead.meaning.is_none() && !self.is_test(lead));
        if !told {
            self.everywhere(call, bits);
        }
        for lead in &found.leads {
            if let (Some(callee), Some(param)) = (lead.inst, arg.checked_sub(lead.shift)) {
                self.passes(call, lead.shift, callee, param, bits);
                self.at(Port::Out(call.id, arg), bits);
            }
        }
        for (_, lead) in &found.handed {
            let (Some(callee), Target::Code(key)) = (lead.inst, lead.target) else { continue };
            for param in 0..self.pass.parts.oracle.function(key).map_or(0, |function| function.params) {
                self.passes(call, lead.shift, callee, param, bits);
            }
        }
    }

    fn is_test(&self, lead: &Lead<'_>) -> bool {
        let oracle = self.pass.parts.oracle;
        oracle.keeps_tests() && matches!(lead.target, Target::Code(key) if oracle.is_test(key))
    }

    /// What arrives at a parameter of a callee, and at all that it reaches there.
    fn passes(&mut self, call: &Call, shift: u32, callee: InstId, param: u32, bits: &Bits) {
        self.out.passed.entry((callee, param)).or_default().add(bits);
        let one = (self.done)(callee);
        if one.result.has_param(param) {
            self.at(Port::Ret(call.id), bits);
        }
        for (to, from) in &one.outs {
            if from.has_param(param) {
                self.at(Port::Out(call.id, to + shift), bits);
            }
        }
    }
}
