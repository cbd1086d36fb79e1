//! What an outcome shows to hold: gates that a call checked, itself or further down.

use std::rc::Rc;

use crate::base::Name;
use crate::flow::instances::{InstId, Lead};
use crate::flow::local::conds::{Facts, Lit, RETURNED};
use crate::flow::local::{Edge, Sink};
use crate::flow::oracle::{Gate, Persona, Target};
use crate::flow::path::{Overlap, Path};
use crate::flow::tree::Port;
use crate::ir::{Call, Callee, Operand, Via};

use super::{Gates, Held, Ident, Open, Shown};

impl Gates<'_> {
    /// What the facts at a point of an instance show.
    pub(super) fn shown_by(&self, inst: InstId, facts: &Facts) -> Vec<Shown> {
        let Some(local) = self.local(inst) else { return Vec::new() };
        let of = |way: &[u32]| -> Vec<Shown> {
            let lits = way.iter().filter_map(|at| local.lits.get(*at as usize));
            lits.flat_map(|lit| self.shown(inst, *lit).to_vec()).collect()
        };
        let mut all = of(facts.lits());
        let joins = facts.either().iter().map(|ways| ways.iter().map(|way| of(way)).collect::<Vec<_>>());
        all.extend(joins.filter(|ways| ways.iter().all(|way| !way.is_empty())).map(Shown::Either));
        all
    }

    fn shown(&self, inst: InstId, lit: Lit) -> Rc<Vec<Shown>> {
        if let Some(known) = self.shown.borrow().get(&(inst, lit)) {
            return Rc::clone(known);
        }
        // A function that calls itself shows nothing by that call.
        self.shown.borrow_mut().insert((inst, lit), Rc::default());
        let found = Rc::new(match lit.port {
            _ if lit.with.is_some() => {
                lit.with.map(|other| Shown::Same(vec![(lit.port, lit.path)], vec![other])).into_iter().collect()
            }
            Port::Param(param) => vec![Shown::Open(Open { param, path: lit.path, is: lit.is })],
            Port::Ret(call) => self.shown_by_call(inst, call, lit.path, lit.is),
            _ => Vec::new(),
        });
        self.shown.borrow_mut().insert((inst, lit), Rc::clone(&found));
        found
    }

    /// What it shows that a call's result is something: what all that it may lead to show.
    pub(super) fn shown_by_call(&self, inst: InstId, id: u32, path: Path, is: Name) -> Vec<Shown> {
        let Some(call) = self.call(inst, id) else { return Vec::new() };
        if let Some(same) = self.compared(inst, call, path, is) {
            return same;
        }
        let mut leads = self.leads(inst, id).iter();
        let Some(first) = leads.next() else { return self.shown_by_declared(inst, call, path, is) };
        let mut all = self.shown_by_lead(inst, call, first, path, is);
        for lead in leads {
            if all.is_empty() {
                break;
            }
            let other = self.shown_by_lead(inst, call, lead, path, is);
            all.retain(|shown| other.contains(shown));
        }
        all
    }

    /// What a comparison by `==` or `!=` shows.
    fn compared(&self, inst: InstId, call: &Call, path: Path, is: Name) -> Option<Vec<Shown>> {
        let (Callee::Trait(id, ..) | Callee::Fn(id, _)) = call.callee else { return None };
        if call.via != Via::Operator {
            return None;
        }
        let name = self.oracle.function(self.oracle.code(id))?.path;
        let (equal, unequal) = match name.rsplit("::").next()? {
            "eq" => ("true", "false"),
            "ne" => ("false", "true"),
            _ => return None,
        };
        if !path.is_empty() || is != equal && is != unequal {
            return None;
        }
        let side = |arg: u32| {
            let edges = self.edges_into(inst, call.id, arg);
            edges.iter().filter_map(|edge| origin_at(edge, Path::EMPTY)).collect::<Vec<Ident>>()
        };
        // Compared with a variant: the other side is that one, or any other.
        let local = self.local(inst)?;
        for (constant, asked) in [(0, 1), (1, 0)] {
            let Some(variant) = local.only_variant(call.id, constant) else { continue };
            let is = if is == equal { variant } else { Name::new(&format!("!{variant}")) };
            return match side(asked).as_slice() {
                [(port, path)] => Some(self.shown(inst, Lit { port: *port, path: *path, is, with: None }).to_vec()),
                _ => Some(Vec::new()),
            };
        }
        (is == equal).then(|| vec![Shown::Same(side(0), side(1))])
    }

    /// A trait's function of which no impl is known.
    fn shown_by_declared(&self, inst: InstId, call: &Call, path: Path, is: Name) -> Vec<Shown> {
        let Callee::Trait(id, ..) = call.callee else { return Vec::new() };
        let Some(meaning) = self.oracle.meaning(Target::Code(self.oracle.code(id))) else { return Vec::new() };
        self.own_gates(inst, call, 0, &meaning.gates, path, is)
    }

    fn own_gates(&self, inst: InstId, call: &Call, shift: u32, gates: &[Gate], path: Path, is: Name) -> Vec<Shown> {
        let holds = |gate: &&Gate| gate.holds_on.iter().any(|(at, on)| *at == path && *on == is);
        let held = |gate: &Gate| Shown::Holds(Held { gate: gate.name, on: self.checked_for(inst, call, shift) });
        gates.iter().filter(holds).map(held).collect()
    }

    fn shown_by_lead(&self, inst: InstId, call: &Call, lead: &Lead<'_>, path: Path, is: Name) -> Vec<Shown> {
        let mut out = match lead.meaning {
            Some(meaning) => self.own_gates(inst, call, lead.shift, &meaning.gates, path, is),
            None => Vec::new(),
        };
        if let Some(callee) = lead.inst {
            // Ways on which the callee can yield it, but those that what it is given here rules out.
            let mut all: Option<Vec<Shown>> = None;
            for way in self.outcome(callee, path, is).iter() {
                let Some(way) = self.way_above(inst, call, lead, callee, way) else { continue };
                all = Some(match all {
                    Some(known) => known.into_iter().filter(|shown| way.contains(shown)).collect(),
                    None => way,
                });
            }
            out.extend(all.unwrap_or_default());
        }
        out
    }

    /// What a way through a callee shows in terms of the caller; `None` where it cannot be taken from there.
    fn way_above(
        &self,
        inst: InstId,
        call: &Call,
        lead: &Lead<'_>,
        callee: InstId,
        way: &[Shown],
    ) -> Option<Vec<Shown>> {
        let mut out = Vec::new();
        let of_list = OfList::of(self.oracle.function(self.key(callee)).map_or("", |function| &function.path));
        for shown in way {
            match shown {
                Shown::Holds(held) => {
                    let mut above = self.held_above(inst, call, lead.shift, callee, held);
                    match (of_list, &mut above.on) {
                        // One of them passed, and nobody says which.
                        (Some(OfList::Any), Some(on)) if on.is_empty() => continue,
                        (Some(OfList::All), Some(on)) => {
                            let edges = self.edges_into(inst, call.id, lead.shift);
                            let list = edges.iter().filter_map(|edge| origin_at(edge, Path::EMPTY));
                            let behind = self.ancestry(inst, list);
                            on.extend(behind.into_keys().map(|ident| (ident, Persona::Record)));
                            on.sort_unstable();
                        }
                        (Some(OfList::Parts), Some(on)) => {
                            on.push(((Port::Ret(call.id), Path::EMPTY), Persona::Record))
                        }
                        _ => {}
                    }
                    out.push(Shown::Holds(above));
                }
                Shown::Same(one, other) => {
                    let [one, other] = [one, other].map(|side| {
                        let above = |ident: &Ident| self.ident_above(inst, call, lead.shift, callee, *ident);
                        side.iter().flat_map(above).collect::<Vec<Ident>>()
                    });
                    out.push(Shown::Same(one, other));
                }
                Shown::Open(open) => out.extend(self.opened(inst, call, lead.shift, *open)?),
                Shown::Either(_) => {}
            }
        }
        Some(out)
    }

    /// What it shows, in an instance's own terms, that its result is something.
    /// For each way on which it can be.
    pub(super) fn outcome(&self, inst: InstId, path: Path, is: Name) -> Rc<Vec<Vec<Shown>>> {
        if let Some(known) = self.outcomes.borrow().get(&(inst, path, is)) {
            return Rc::clone(known);
        }
        self.outcomes.borrow_mut().insert((inst, path, is), Rc::default());
        let ways = match self.local(inst) {
            Some(local) if is == RETURNED => local.ways(&local.exit),
            Some(local) => local.result_is(path, is),
            None => Vec::new(),
        };
        let shown = |lits: Vec<Lit>| {
            let mut out: Vec<Shown> = Vec::new();
            for shown in lits.into_iter().flat_map(|lit| self.shown(inst, lit).to_vec()) {
                if !out.contains(&shown) {
                    out.push(shown);
                }
            }
            out
        };
        let out: Vec<Vec<Shown>> = ways.into_iter().map(shown).collect();
        let out = Rc::new(out);
        self.outcomes.borrow_mut().insert((inst, path, is), Rc::clone(&out));
        out
    }

    /// A gate that holds in a callee, in terms of the caller.
    fn held_above(&self, inst: InstId, call: &Call, shift: u32, callee: InstId, held: &Held) -> Held {
        let Some(of) = &held.on else { return held.clone() };
        let mut on: Vec<(Ident, Persona)> = Vec::new();
        for (ident, persona) in of {
            for above in self.ident_above(inst, call, shift, callee, *ident) {
                if !on.contains(&(above, *persona)) {
                    on.push((above, *persona));
                }
            }
        }
        // A wrapper that is given a constant asks about nobody in particular.
        let constant = |(ident, _): &(Ident, Persona)| {
            let Port::Param(param) = ident.0 else { return false };
            let arg = call.args.get((param + shift) as usize);
            arg.is_some_and(|arg| matches!(arg.value, Operand::Const(_)))
        };
        let everybody = on.is_empty() && !of.is_empty() && of.iter().all(constant);
        Held { gate: held.gate, on: (!everybody).then_some(on) }
    }

    /// What a callee's value comes from in the caller: an argument, or the result that it is returned in.
    pub(super) fn ident_above(
        &self,
        inst: InstId,
        call: &Call,
        shift: u32,
        callee: InstId,
        (port, path): Ident,
    ) -> Vec<Ident> {
        if let Port::Param(param) = port {
            let edges = self.edges_into(inst, call.id, param + shift);
            return edges.iter().filter_map(|edge| origin_at(edge, path)).collect();
        }
        let graph = self.graphs.get(&self.key(callee));
        let positions = graph.and_then(|graph| graph.by_port.get(&port)).into_iter().flatten();
        let returned = positions.filter_map(|at| {
            let edge = &graph?.edges[*at as usize];
            let rest = match edge.from_path.overlap(path) {
                Overlap::Same | Overlap::Above(_) => Path::EMPTY,
                Overlap::Below(rest) => rest,
                Overlap::None => return None,
            };
            (edge.to == Sink::Return).then(|| (Port::Ret(call.id), edge.to_path.join(rest).0))
        });
        returned.collect()
    }

    /// What a callee leaves open, in terms of the caller: outcomes of parameters, and gates for whom only the caller can tell.
    pub(super) fn left_above(
        &self,
        inst: InstId,
        call: &Call,
        shift: u32,
        callee: InstId,
        left: &[Shown],
    ) -> Vec<Shown> {
        let above = |shown: &Shown| match shown {
            Shown::Open(open) => self.open_above(inst, call, shift, *open),
            Shown::Holds(held) => vec![Shown::Holds(self.held_above(inst, call, shift, callee, held))],
            Shown::Same(..) | Shown::Either(_) => Vec::new(),
        };
        left.iter().flat_map(above).collect()
    }

    /// What a caller knows of an outcome of a parameter.
    fn open_above(&self, inst: InstId, call: &Call, shift: u32, open: Open) -> Vec<Shown> {
        self.opened(inst, call, shift, open).unwrap_or_default()
    }

    /// The same; `None` where the parameter cannot be that.
    fn opened(&self, inst: InstId, call: &Call, shift: u32, open: Open) -> Option<Vec<Shown>> {
        let arg = open.param + shift;
        let told = self.local(inst).and_then(|local| local.argument_is(call.id, arg, open.path, open.is));
        if let Some(ways) = told {
            let shown = |lits: Vec<Lit>| lits.into_iter().flat_map(|lit| self.shown(inst, lit).to_vec()).collect();
            return ways.into_iter().map(shown).reduce(|mut all: Vec<Shown>, way: Vec<Shown>| {
                all.retain(|shown| way.contains(shown));
                all
            });
        }
        let lits = {
            let edges = self.edges_into(inst, call.id, arg);
            let mut from: Vec<Ident> =
                edges.iter().filter(|edge| !edge.blob).filter_map(|edge| origin_at(edge, open.path)).collect();
            from.sort_unstable();
            from.dedup();
            match from.as_slice() {
                [(port, path)] => vec![Lit { port: *port, path: *path, is: open.is, with: None }],
                _ => Vec::new(),
            }
        };
        Some(lits.into_iter().flat_map(|lit| self.shown(inst, lit).to_vec()).collect())
    }
}

/// What a function of std asks of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OfList {
    /// Whether some element passes.
    Any,
    /// Whether each does.
    All,
    /// Which do, in a list of their own.
    Parts,
}

impl OfList {
    fn of(path: &str) -> Option<OfList> {
        match path.strip_prefix("std::iter::Iterator::")? {
            "any" | "position" | "rposition" => Some(OfList::Any),
            "all" => Some(OfList::All),
            "partition" => Some(OfList::Parts),
            _ => None,
        }
    }
}

/// Where what stands at `path` of an edge's target comes from.
pub(super) fn origin_at(edge: &Edge, path: Path) -> Option<Ident> {
    if matches!(edge.from, Port::Const(_) | Port::Source(_)) {
        return None;
    }
    match edge.to_path.overlap(path) {
        Overlap::Same | Overlap::Above(_) => Some((edge.from, edge.from_path)),
        Overlap::Below(rest) if edge.blob => Some((edge.from, edge.from_path)).filter(|_| !rest.is_empty()),
        Overlap::Below(rest) => Some((edge.from, edge.from_path.join(rest).0)),
        Overlap::None => None,
    }
}
