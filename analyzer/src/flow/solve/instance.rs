//! The summary of one instance: its local graph with its callees' summaries put in place of its calls.
//!
//! Facts are spread breadth first, so the first way found to a sink is a shortest one.

use std::collections::VecDeque;

use crate::base::{Map, Name, OrderedSet, Set};
use crate::flow::facts::{Content, Fact, Link, carry};
use crate::flow::forward::Forward;
use crate::flow::instances::{InstId, Lead, Leads};
use crate::flow::limits;
use crate::flow::local::{Edge, LocalGraph, Sink, is_own_cell};
use crate::flow::oracle::{Guess, Intrinsic, Mark, Oracle, Target, Transform};
use crate::flow::path::{Overlap, Path};
use crate::flow::summary::{Event, Exit, Hit, Origin, Place, Summary, Transfer};
use crate::flow::trail::{Hop, HopKind, Trail};
use crate::flow::tree::{Global, Port, union};
use crate::ir::{Call, Const, FnKey, Function, Operand};
use crate::source::Span;
use crate::ty::{Subst, Ty};

use super::Parts;
use super::lost::lost_cells;

/// A fact's identity: the way it took does not count.
type FactKey = (Origin, Port, Content);

/// A hit's identity: what arrives, less what of it is not meant, what it meets and where, the first call on the way, transforms.
type HitKey = (Origin, Path, Event, Way, Transform);

/// How a hit's place is told from others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Way {
    /// By the place, and the first call that leads to it.
    Place(Place, Option<Place>),
    /// By the function that it is in, and the first that leads to it: one look at data in a function is as good as another.
    Code(FnKey, Option<FnKey>),
}

pub(super) struct Solver<'a> {
    pub(super) oracle: &'a dyn Oracle,
    pub(super) function: &'a Function,
    subst: Subst,
    calls: &'a [Option<&'a Call>],
    pub(super) leads: &'a [Leads<'a>],
    graph: &'a LocalGraph,
    summary_of: &'a dyn Fn(InstId) -> &'a Summary,
    live: &'a Forward,
    id: InstId,
    /// Whether this function makes channels.
    own_cells: bool,
    /// Those whose handles get to where they are not followed.
    lost: Set<Port>,
    /// Edges into each argument, for what a caller has overwritten.
    pub(super) into_args: Map<(u32, u32), Vec<&'a Edge>>,
    seen: Set<FactKey>,
    /// Facts at each port.
    crowd: Map<Port, usize>,
    queue: VecDeque<Fact>,
    out: Summary,
    transfers: OrderedSet<(Origin, Path, Exit, Path, Transform)>,
    /// Where in its list each hit is, and the place that it tells.
    hits: Map<HitKey, (usize, Span)>,
    /// How many of `hits` are uses.
    uses: usize,
}

/// Summarises instance `id`.
pub(super) fn summarise<'a>(
    parts: &'a Parts<'a>,
    live: &'a Forward,
    summary_of: &'a dyn Fn(InstId) -> &'a Summary,
    id: InstId,
) -> Summary {
    let &Parts { oracle, instances, graphs, calls } = parts;
    let key = instances.list[id as usize].key;
    let (Some(function), Some(graph), Some(calls)) = (oracle.function(key), graphs.get(&key), calls.get(&key)) else {
        return Summary::default();
    };
    let leads = &instances.calls[id as usize];
    let mut into_args: Map<(u32, u32), Vec<&Edge>> = Map::default();
    for edge in &graph.edges {
        if let Sink::Arg(call, arg) = edge.to {
            into_args.entry((call, arg)).or_default().push(edge);
        }
    }
    let mut solver = Solver {
        oracle,
        function,
        subst: instances.list[id as usize].subst,
        calls,
        leads,
        graph,
        summary_of,
        live,
        id,
        own_cells: graph.by_port.keys().any(|port| is_own_cell(*port)),
        lost: lost_cells(parts, id),
        into_args,
        seen: Set::default(),
        crowd: Map::default(),
        queue: VecDeque::new(),
        out: Summary::default(),
        transfers: OrderedSet::default(),
        hits: Map::default(),
        uses: 0,
    };
    solver.start();
    // What starts in this function comes first: what its callees yield may use up a budget.
    solver.spread();
    solver.start_calls();
    solver.spread();
    solver.out
}

impl<'a> Solver<'a> {
    /// Facts that need no other: parameters, sources, constants, statics; of parameters and statics those where anything that
    /// is asked for can get to.
    fn start(&mut self) {
        let mut ports: Vec<Port> = self.graph.by_port.keys().copied().collect();
        ports.sort_unstable();
        for port in ports {
            match port {
                Port::Param(param) if self.live.has_param(self.id, param) => {
                    self.begin(Origin::Param(param, Path::EMPTY), port)
                }
                Port::Global(global) if self.live.has_global(global) => {
                    self.begin(Origin::Global(global, Path::EMPTY), port)
                }
                Port::Param(_) | Port::Global(_) => {}
                Port::Const(value) => self.begin(Origin::Const(value), port),
                Port::Source(at) => self.begin_source(at, port),
                Port::Ret(_) | Port::Out(..) | Port::Back(..) => {}
            }
        }
    }

    /// Facts that callees yield.
    fn start_calls(&mut self) {
        for at in 0..self.calls.len() {
            if let Some(call) = self.calls[at] {
                self.begin_call(call);
            }
        }
    }

    fn begin(&mut self, origin: Origin, port: Port) {
        let at = Content { path: Path::EMPTY, kills: Path::EMPTY, transform: Transform::NONE };
        self.push(Fact { origin, port, at, back: Trail::default() });
    }

    fn begin_source(&mut self, at: u32, port: Port) {
        let site = &self.graph.sources[at as usize];
        if !site.after.is_empty() && !site.after.iter().any(|(call, arg, path)| self.keeps_own(*call, *arg, *path)) {
            return;
        }
        let gates = self.graph.gates.as_deref();
        let facts = gates.and_then(|gates| Some((gates, &gates.sources.get(at as usize)?.0)));
        let transform = facts.map_or(Transform::NONE, |(gates, facts)| gates.guards(facts));
        let content = Content { path: Path::EMPTY, kills: Path::EMPTY, transform };
        let hop = Hop { span: site.span, in_fn: self.function.key, kind: HopKind::Read(site.what) };
        let back = Trail::default().before(hop);
        if self.function.synthetic {
            for (param, path) in &site.params {
                let origin = Origin::Labelled(*param, *path, site.what);
                self.push(Fact { origin, port, at: content, back: Trail::default() });
            }
        } else {
            self.push(Fact { origin: Origin::Source(site.what), port, at: content, back });
        }
    }

    /// What a call yields and reaches by itself, whatever it is given.
    fn begin_call(&mut self, call: &'a Call) {
        let leads = self.leads;
        let Some(found) = leads.get(call.id as usize) else {
            return;
        };
        for (_, lead) in &found.handed {
            self.begin_handed(call, lead);
        }
        for lead in &found.leads {
            self.begin_meaning(call, lead);
            if let (Some(Intrinsic::Cell), Some(ty)) = (lead.meaning.and_then(|meaning| meaning.intrinsic), found.cell)
                && self.live.has_global(Global::Cell(ty))
            {
                self.begin(Origin::Global(Global::Cell(ty), Path::EMPTY), Port::Ret(call.id));
            }
            let Some(summary) = self.summary_for(lead) else {
                continue;
            };
            let own = self.holds_own_cell(call, lead);
            for transfer in summary.transfers.iter().filter(|transfer| !(own && by_type(transfer))) {
                self.begin_transfer(call, lead, transfer);
            }
            for hit in &summary.hits {
                let at = Content::below(hit.kills, hit.transform);
                if let Origin::Labelled(param, path, what) = hit.origin {
                    for (origin, back) in self.unlabel(call, lead, param, path, what) {
                        self.lift(call, lead, hit, origin, at, &back);
                    }
                } else if !hit.origin.is_open() {
                    self.lift(call, lead, hit, hit.origin, at, &Trail::default());
                }
            }
        }
    }

    /// What the results of closures hold that a call nobody can see is given.
    fn begin_handed(&mut self, call: &'a Call, lead: &Lead<'a>) {
        let Some(summary) = self.summary_for(lead) else { return };
        let quiet = self.guess(call) == Some(Guess::Nothing);
        for transfer in &summary.transfers {
            let wanted = match transfer.to {
                Exit::Return => !quiet,
                Exit::ParamOut(param) => param == 0,
                Exit::Global(_) => true,
            };
            if wanted && !matches!(transfer.origin, Origin::Labelled(..)) {
                self.begin_transfer(call, lead, transfer);
            }
        }
    }

    fn begin_meaning(&mut self, call: &'a Call, lead: &Lead<'a>) {
        let Some(meaning) = lead.meaning else { return };
        for (site, path) in &meaning.sources {
            let hop = Hop { span: call.span, in_fn: self.function.key, kind: HopKind::Returned(*site) };
            let transform = meaning.transform.and(self.guarded(call));
            let at = Content { path: *path, kills: Path::EMPTY, transform };
            let back = Trail::default().before(hop);
            self.push(Fact { origin: Origin::Source(*site), port: Port::Ret(call.id), at, back });
        }
        for (value, path, unless) in &meaning.holds {
            let argument = unless.and_then(|at| call.args.get(at + lead.shift as usize));
            if argument.is_some_and(|arg| arg.value == Operand::Const(Const::Bool(false))) {
                continue;
            }
            let at = Content { path: *path, kills: Path::EMPTY, transform: Transform::NONE };
            let own = call.args.iter().take(1).filter(|arg| arg.writable).map(|_| Port::Out(call.id, 0));
            for port in own.chain([Port::Ret(call.id)]) {
                self.push(Fact { origin: Origin::Const(*value), port, at, back: Trail::default() });
            }
        }
        for mark in &meaning.marks {
            self.labelled_arguments(call, lead, Event::Mark(mark.id), &mark.args);
        }
    }

    /// Labelled fields in the types of arguments that reach an event whole.
    fn labelled_arguments(&mut self, call: &'a Call, lead: &Lead<'a>, event: Event, args: &[(usize, Path)]) {
        for (arg, at) in args {
            let Some(argument) = call.args.get(arg + lead.shift as usize) else {
                continue;
            };
            for (path, what) in self.oracle.labels_in(argument.ty.subst(self.subst)) {
                if matches!(at.overlap(path), Overlap::None) {
                    continue;
                }
                for (origin, back) in self.unlabel(
                    call,
                    &Lead { shift: 0, ..lead.clone() },
                    (arg + lead.shift as usize) as u32,
                    path,
                    what,
                ) {
                    let place = self.place(call);
                    self.hit(origin, Path::EMPTY, event, place, Transform::NONE, Vec::new(), &back, &Trail::default());
                }
            }
        }
    }

    fn begin_transfer(&mut self, call: &'a Call, lead: &Lead<'a>, transfer: &'a Transfer) {
        match transfer.origin {
            Origin::Param(..) => {}
            Origin::Labelled(param, path, what) => {
                for (origin, back) in self.unlabel(call, lead, param, path, what) {
                    let at = Content::below(transfer.kills, transfer.transform);
                    self.arrive(call, lead, transfer, origin, at, &back);
                }
            }
            origin => {
                let hop =
                    Hop { span: call.span, in_fn: self.function.key, kind: HopKind::Returned(self.callee_name(lead)) };
                let mut back = Trail::default();
                for hop in transfer.trail.hops() {
                    back = back.before(hop);
                }
                let at = Content::below(transfer.kills, transfer.transform.and(self.guarded(call)));
                self.arrive(call, lead, transfer, origin, at, &back.before(hop));
            }
        }
    }

    /// Whether control depends on a gate where the call stands.
    fn guarded(&self, call: &Call) -> Transform {
        let Some(gates) = self.graph.gates.as_deref() else { return Transform::NONE };
        gates.calls.get(&call.id).map_or(Transform::NONE, |facts| gates.guards(facts))
    }

    /// What a labelled field of an argument is here: a source, unless this function overwrote it; in a function that is
    /// synthesised or a stub's, a labelled field of one of its own parameters.
    fn unlabel(
        &self,
        call: &Call,
        lead: &Lead<'_>,
        param: u32,
        path: Path,
        what: crate::base::Name,
    ) -> Vec<(Origin, Trail)> {
        let mut out = Vec::new();
        let Some(edges) = self.into_args.get(&(call.id, param + lead.shift)) else {
            return out;
        };
        for edge in edges {
            if matches!(edge.from, Port::Const(_)) {
                continue;
            }
            let inner = match edge.to_path.overlap(path) {
                Overlap::Below(rest) if !rest.first().is_some_and(|first| edge.kills.steps().contains(&first)) => rest,
                Overlap::Same | Overlap::Above(_) if edge.initial => Path::EMPTY,
                _ => continue,
            };
            if let Port::Out(by, arg) = edge.from
                && !self.keeps_own(by, arg, edge.from_path.join(inner).0)
            {
                continue;
            }
            let from_param = matches!(edge.from, Port::Param(_));
            if !(self.function.synthetic || from_param && !self.oracle.is_followed(self.function.key)) {
                let hop = Hop { span: call.span, in_fn: self.function.key, kind: HopKind::Shown(what) };
                return vec![(Origin::Source(what), Trail::default().before(hop))];
            }
            if let Port::Param(own) = edge.from {
                let origin = Origin::Labelled(own, edge.from_path.join(inner).0, what);
                if !out.iter().any(|(known, _)| *known == origin) {
                    out.push((origin, Trail::default()));
                }
            }
        }
        out
    }

    fn spread(&mut self) {
        let graph = self.graph;
        while let Some(fact) = self.queue.pop_front() {
            let Some(edges) = graph.by_port.get(&fact.port) else {
                continue;
            };
            for at in edges {
                let edge = &graph.edges[*at as usize];
                if let Some((origin, content)) = carry(fact.origin, fact.at, Link::from(edge)) {
                    self.sink(edge, origin, content, &fact.back);
                }
            }
        }
    }

    pub(super) fn push(&mut self, mut fact: Fact) {
        if self.seen.contains(&(fact.origin, fact.port, fact.at)) || self.is_covered(&fact) {
            return;
        }
        let crowd = self.crowd.entry(fact.port).or_default();
        if *crowd >= limits::FACTS_PER_PORT || self.seen.len() >= limits::FACTS {
            self.out.cut = true;
            let wide = fact.widened();
            let known = self.seen.contains(&(wide.origin, wide.port, wide.at));
            if known || *crowd >= 2 * limits::FACTS_PER_PORT || self.seen.len() >= 2 * limits::FACTS {
                return;
            }
            fact = wide;
        }
        *crowd += 1;
        self.seen.insert((fact.origin, fact.port, fact.at));
        self.queue.push_back(fact);
    }

    /// Whether a fact of the whole port says all that this one of a part of it does.
    fn is_covered(&self, fact: &Fact) -> bool {
        let transform = fact.at.transform;
        let whole = match fact.origin {
            Origin::Param(param, _) if transform.has(Transform::BLOB) => Origin::Param(param, Path::EMPTY),
            Origin::Global(global, _) if transform.has(Transform::BLOB) => Origin::Global(global, Path::EMPTY),
            other => other,
        };
        self.seen.contains(&(whole, fact.port, Content::below(Path::EMPTY, transform)))
    }

    fn sink(&mut self, edge: &Edge, origin: Origin, content: Content, back: &Trail) {
        match edge.to {
            Sink::Arg(call, arg) => {
                if let Some(call) = self.calls.get(call as usize).copied().flatten() {
                    self.argument(call, arg, origin, content, back);
                }
            }
            Sink::Again(call, arg) => self.again(call, arg, origin, content, back),
            Sink::Return => self.transfer(origin, content, Exit::Return, edge.span, back),
            Sink::ParamOut(param) => self.transfer(origin, content, Exit::ParamOut(param), edge.span, back),
            Sink::Global(global) => self.transfer(origin, content, Exit::Global(global), edge.span, back),
            Sink::Through(call) => self.through(call, origin, content, back),
            Sink::Use => self.event(origin, content, Event::Use, edge, back),
            Sink::Record(ty) => self.event(origin, content, Event::Record(ty), edge, back),
            Sink::Opaque(why) => self.event(origin, content, Event::Opaque(why), edge, back),
        }
    }

    fn event(&mut self, origin: Origin, content: Content, event: Event, edge: &Edge, back: &Trail) {
        let place = Place { key: self.function.key, call: u32::MAX, span: edge.span };
        self.hit(origin, content.kills, event, place, content.transform, Vec::new(), back, &Trail::default());
    }

    fn transfer(&mut self, origin: Origin, content: Content, to: Exit, at: Span, back: &Trail) {
        // Each use of a constant is a value of its own: what is written to one is not seen by another.
        if matches!(to, Exit::Global(Global::Const(_))) {
            return;
        }
        if let (Origin::Param(param, path), Exit::ParamOut(out)) = (origin, to)
            && param == out
            && !path.is_empty()
            && path == content.path
            && content.transform == Transform::NONE
        {
            // What stays where it was is part of the identity of the whole, which is there too.
            if self.transfers.contains(&(
                Origin::Param(param, Path::EMPTY),
                Path::EMPTY,
                to,
                Path::EMPTY,
                Transform::NONE,
            )) {
                return;
            }
        }
        if self.transfers.len() >= limits::THROUGH {
            self.out.cut = true;
            return;
        }
        if self.transfers.insert((origin, content.kills, to, content.path, content.transform)) {
            // Of an open way only the judged code counts that foreign code got it from last.
            let trail = match origin.is_open() {
                true => back.hops().first().map_or_else(Trail::default, |hop| Trail::default().before(*hop)),
                false => forward(back, &Trail::default()),
            };
            self.out.transfers.push(Transfer {
                origin,
                kills: content.kills,
                to,
                to_path: content.path,
                transform: content.transform,
                at,
                trail,
            });
        }
    }

    /// Content arrives at an argument of a call.
    fn argument(&mut self, call: &'a Call, arg: u32, origin: Origin, content: Content, back: &Trail) {
        let leads = self.leads;
        let Some(found) = leads.get(call.id as usize) else {
            return;
        };
        if let Some((steps, first)) = &found.ctor {
            if let Some(step) = arg.checked_sub(*first).and_then(|at| steps.get(at as usize)) {
                let link = Link {
                    from_path: Path::EMPTY,
                    kills: Path::EMPTY,
                    to_path: Path::new(&[*step]),
                    transform: Transform::NONE,
                };
                self.follow(Port::Ret(call.id), link, origin, content, back);
            }
            return;
        }
        let mut known = false;
        for lead in &found.leads {
            if found.leads.len() > 1 && !self.admits(lead, arg, origin, content) {
                known = true;
                continue;
            }
            let content = self.narrowed(&found.leads, lead, arg, origin, content);
            known |= self.lead(call, arg, lead, origin, content, back);
        }
        if !known || (found.open && found.leads.iter().all(|lead| lead.inst.is_none())) {
            // What a model describes is no gap, even where it leaves the flow of data to this rule.
            let described = found.leads.iter().any(|lead| lead.meaning.is_some());
            let target = found.leads.first().map(|lead| lead.target).filter(|_| !described);
            self.unseen(call, arg, target, origin, content, back);
        }
    }

    /// Whether the parameter can hold the content: of several impls, those for types that have no such field cannot, nor can
    /// those for other types than that of the place where the whole value stood before.
    fn admits(&self, lead: &Lead<'a>, arg: u32, origin: Origin, content: Content) -> bool {
        let Some(ty) = self.param_ty(lead, arg) else { return true };
        match content.path.first() {
            Some(step) => self.oracle.has_step(ty, step),
            None if content.transform.has(Transform::BLOB) => true,
            None => self.origin_ty(origin).is_none_or(|own| self.oracle.may_be(own, ty)),
        }
    }

    /// The type of the place that an open origin names, where each step to it is known.
    fn origin_ty(&self, origin: Origin) -> Option<Ty> {
        let Origin::Param(param, path) = origin else { return None };
        let own = self.function.slots.get(crate::base::Idx::new(param as usize))?.ty.subst(self.subst);
        path.steps().iter().try_fold(own, |ty, step| self.oracle.part_ty(ty, *step))
    }

    /// Content of a whole parameter for one of several impls: without the steps that only values of the others have, since
    /// the caller's value may be one of those.
    fn narrowed(&self, leads: &[Lead<'a>], lead: &Lead<'a>, arg: u32, origin: Origin, content: Content) -> Content {
        if leads.len() < 2 || !origin.is_open() || !content.path.is_empty() {
            return content;
        }
        let Some(own) = self.param_ty(lead, arg) else { return content };
        let others = leads.iter().filter_map(|other| self.param_ty(other, arg)).filter(|ty| *ty != own);
        let mut foreign: Vec<Name> = others.flat_map(|ty| self.oracle.steps(ty)).collect();
        foreign.retain(|step| !self.oracle.has_step(own, *step));
        foreign.sort_unstable();
        foreign.dedup();
        Content { kills: union(content.kills, Path::new(&foreign)), ..content }
    }

    fn param_ty(&self, lead: &Lead<'a>, arg: u32) -> Option<Ty> {
        let (Some(param), Target::Code(key)) = (arg.checked_sub(lead.shift), lead.target) else { return None };
        let function = self.oracle.function(key).filter(|function| param < function.params)?;
        Some(function.slots[crate::base::Idx::new(param as usize)].ty)
    }

    /// Carries content through one thing a call leads to; false when nothing is known of it.
    fn lead(
        &mut self,
        call: &'a Call,
        arg: u32,
        lead: &Lead<'a>,
        origin: Origin,
        content: Content,
        back: &Trail,
    ) -> bool {
        let Some(param) = arg.checked_sub(lead.shift) else {
            return true;
        };
        if self.oracle.is_use(lead.target) {
            let place = self.place(call);
            self.hit(origin, content.kills, Event::Use, place, content.transform, Vec::new(), back, &Trail::default());
        }
        if let Some(meaning) = lead.meaning {
            for mark in &meaning.marks {
                self.mark(call, param, mark, origin, content, back);
            }
            if meaning.inert {
                return true;
            }
            if let Some(intrinsic) = meaning.intrinsic {
                self.intrinsic(call, intrinsic, origin, content, back);
                return true;
            }
            if let Some(rows) = &meaning.rows {
                for row in rows.iter().filter(|row| row.from as u32 == param) {
                    let to = row.to.map_or(Port::Ret(call.id), |to| Port::Out(call.id, to as u32 + lead.shift));
                    let link = Link {
                        from_path: row.from_path,
                        kills: Path::EMPTY,
                        to_path: row.to_path,
                        transform: row.transform.and(meaning.transform),
                    };
                    self.follow(to, link, origin, content, back);
                }
                if !(meaning.beside_body && lead.inst.is_some()) {
                    return true;
                }
            }
        }
        let Some(summary) = self.summary_for(lead) else { return false };
        self.keep_unreferenced(call, arg, lead, origin, content, back);
        let own = self.holds_own_cell(call, lead);
        for transfer in summary.transfers.iter().filter(|transfer| !(own && by_type(transfer))) {
            if let Origin::Param(from, path) = transfer.origin
                && from == param
            {
                let link =
                    Link { from_path: path, kills: transfer.kills, to_path: Path::EMPTY, transform: Transform::NONE };
                let link = Link { transform: transfer.transform.and(link.transform), ..link };
                if let Some((origin, at)) = carry(origin, content, link) {
                    let back = transfer.trail.hops().into_iter().fold(back.clone(), |back, hop| back.before(hop));
                    self.arrive(call, lead, transfer, origin, at, &back);
                }
            }
        }
        if self.oracle.keeps_tests() && matches!(lead.target, Target::Code(key) if self.oracle.is_test(key)) {
            let transform = Transform::BLOB.and(Transform::TESTED);
            let link = Link { from_path: content.path, kills: Path::EMPTY, to_path: Path::EMPTY, transform };
            self.follow(Port::Ret(call.id), link, origin, content, back);
        }
        for hit in &summary.hits {
            if let Origin::Param(from, path) = hit.origin
                && from == param
            {
                let link = Link { from_path: path, kills: hit.kills, to_path: Path::EMPTY, transform: hit.transform };
                if let Some((origin, at)) = carry(origin, content, link) {
                    self.lift(call, lead, hit, origin, at, back);
                }
            }
        }
        true
    }

    /// Whether argument 0 of a stub's function is a handle of a channel that this function knows: then the cell that all
    /// channels of its type share is not meant.
    fn holds_own_cell(&self, call: &Call, lead: &Lead<'_>) -> bool {
        if !self.own_cells {
            return false;
        }
        let stub = matches!(lead.target, Target::Code(key) if !self.oracle.is_followed(key));
        stub && self
            .into_args
            .get(&(call.id, lead.shift))
            .is_some_and(|edges| edges.iter().any(|edge| is_own_cell(edge.from) && !self.lost.contains(&edge.from)))
    }

    /// A writable argument of a callee whose parameter cannot hold a reference keeps what it holds.
    fn keep_unreferenced(
        &mut self,
        call: &'a Call,
        arg: u32,
        lead: &Lead<'a>,
        origin: Origin,
        content: Content,
        back: &Trail,
    ) {
        let Target::Code(_) = lead.target else { return };
        let holds = self.is_written_back(lead, arg - lead.shift);
        if !holds && call.args.get(arg as usize).is_some_and(|arg| arg.writable) {
            self.push(Fact { origin, port: Port::Out(call.id, arg), at: content, back: back.clone() });
        }
    }

    /// Whether a callee's summary tells what it leaves in a parameter.
    pub(super) fn is_written_back(&self, lead: &Lead<'_>, param: u32) -> bool {
        let Target::Code(key) = lead.target else { return false };
        let slot = crate::base::Idx::new(param as usize);
        self.oracle
            .function(key)
            .is_some_and(|callee| param < callee.params && callee.slots.get(slot).is_some_and(|info| info.ref_like))
    }

    fn mark(&mut self, call: &'a Call, param: u32, mark: &Mark, origin: Origin, content: Content, back: &Trail) {
        let place = self.place(call);
        let reaches =
            |(arg, path): &&(usize, Path)| *arg as u32 == param && !matches!(path.overlap(content.path), Overlap::None);
        if matches!(origin, Origin::Const(_)) {
            if mark.consts.iter().any(|at| reaches(&at)) {
                self.hit(
                    origin,
                    content.kills,
                    Event::Names(mark.id),
                    place,
                    content.transform,
                    Vec::new(),
                    back,
                    &Trail::default(),
                );
            }
            return;
        }
        if mark.consts.iter().any(|at| reaches(&at)) && (origin.is_open() || matches!(origin, Origin::Global(..))) {
            let event = Event::Names(mark.id);
            self.hit(origin, content.kills, event, place, content.transform, Vec::new(), back, &Trail::default());
        }
        if let Some((_, path)) = mark.args.iter().find(reaches) {
            let link = Link { from_path: *path, kills: Path::EMPTY, to_path: Path::EMPTY, transform: Transform::NONE };
            if let Some((origin, at)) = carry(origin, content, link) {
                self.hit(
                    origin,
                    at.kills,
                    Event::Mark(mark.id),
                    place,
                    at.transform,
                    Vec::new(),
                    back,
                    &Trail::default(),
                );
            }
        }
    }

    fn intrinsic(&mut self, call: &'a Call, intrinsic: Intrinsic, origin: Origin, content: Content, back: &Trail) {
        let transform = match intrinsic {
            Intrinsic::Same => Transform::NONE,
            Intrinsic::Derive => Transform::BLOB,
            Intrinsic::Opaque | Intrinsic::Cell => return,
        };
        let link = Link { from_path: Path::EMPTY, kills: Path::EMPTY, to_path: Path::EMPTY, transform };
        self.follow(Port::Ret(call.id), link, origin, content, back);
    }

    pub(super) fn follow(&mut self, port: Port, link: Link, origin: Origin, content: Content, back: &Trail) {
        if let Some((origin, at)) = carry(origin, content, link) {
            self.push(Fact { origin, port, at, back: back.clone() });
        }
    }

    /// Content that a callee's summary lets out.
    pub(super) fn arrive(
        &mut self,
        call: &'a Call,
        lead: &Lead<'a>,
        transfer: &Transfer,
        origin: Origin,
        at: Content,
        back: &Trail,
    ) {
        let (path, cut) = transfer.to_path.join(at.path);
        let mut transform = at.transform;
        if cut {
            transform = transform.and(Transform::BLOB);
        }
        let content = Content { path, kills: at.kills, transform };
        match transfer.to {
            Exit::Return => {
                let declared = lead.meaning.map_or(Transform::NONE, |meaning| meaning.transform);
                let at = Content { transform: content.transform.and(declared), ..content };
                let back = self.through_hop(call, lead, transfer.at, origin, back);
                self.push(Fact { origin, port: Port::Ret(call.id), at, back });
            }
            Exit::ParamOut(param) => {
                self.push(Fact {
                    origin,
                    port: Port::Out(call.id, param + lead.shift),
                    at: content,
                    back: back.clone(),
                });
            }
            Exit::Global(global) => self.transfer(origin, content, Exit::Global(global), call.span, back),
        }
    }

    /// The hop of a call that hands data through, for calls of code that is judged.
    /// Where foreign code calls judged code, that is where the result is put together, `at`.
    fn through_hop(&self, call: &Call, lead: &Lead<'_>, at: Span, origin: Origin, back: &Trail) -> Trail {
        let Target::Code(key) = lead.target else { return back.clone() };
        if !self.oracle.is_judged(key) || self.oracle.function(key).is_some_and(|function| function.synthetic) {
            return back.clone();
        }
        let name = self.callee_name(lead);
        back.before(match self.oracle.is_judged(self.function.key) {
            true if origin.is_open() => return back.clone(),
            true => Hop { span: call.span, in_fn: self.function.key, kind: HopKind::Passed(name) },
            false => Hop { span: at, in_fn: key, kind: HopKind::Leaves(name) },
        })
    }

    /// Something was written through the result of a call: where the result refers to a part of an argument, that part has it.
    fn through(&mut self, call: u32, origin: Origin, content: Content, back: &Trail) {
        let leads = self.leads;
        let (Some(found), Some(Some(info))) = (leads.get(call as usize), self.calls.get(call as usize).copied()) else {
            return;
        };
        let args = info.args.len() as u32;
        let mut seen_inside = false;
        for lead in &found.leads {
            if lead.meaning.is_some_and(|meaning| meaning.intrinsic == Some(Intrinsic::Same)) {
                seen_inside = true;
                self.push(Fact { origin, port: Port::Back(call, 0), at: content, back: back.clone() });
                continue;
            }
            if let (Some(Intrinsic::Cell), Some(ty)) = (lead.meaning.and_then(|meaning| meaning.intrinsic), found.cell)
            {
                seen_inside = true;
                self.transfer(origin, content, Exit::Global(Global::Cell(ty)), info.span, back);
                continue;
            }
            let Some(summary) = self.summary_for(lead) else {
                continue;
            };
            seen_inside = true;
            for transfer in &summary.transfers {
                let returned = matches!(transfer.to, Exit::Return) && !transfer.transform.has(Transform::BLOB);
                if !returned {
                    continue;
                }
                let (port, exit, path) = match transfer.origin {
                    Origin::Param(param, path) => (Some(Port::Back(call, param + lead.shift)), None, path),
                    Origin::Global(global, path) => (None, Some(Exit::Global(global)), path),
                    _ => continue,
                };
                let link =
                    Link { from_path: transfer.to_path, kills: Path::EMPTY, to_path: path, transform: Transform::NONE };
                let Some((origin, at)) = carry(origin, content, link) else {
                    continue;
                };
                if let Some(port) = port {
                    self.push(Fact { origin, port, at, back: back.clone() });
                }
                if let Some(exit) = exit {
                    self.transfer(origin, at, exit, info.span, back);
                }
            }
        }
        if !seen_inside && found.ctor.is_none() {
            for arg in 0..args {
                let at = Content {
                    path: Path::EMPTY,
                    kills: Path::EMPTY,
                    transform: content.transform.and(Transform::BLOB).and(Transform::GUESSED),
                };
                self.push(Fact { origin, port: Port::Back(call, arg), at, back: back.clone() });
            }
        }
    }

    /// A hit of a callee, completed or handed on.
    pub(super) fn lift(
        &mut self,
        call: &'a Call,
        lead: &Lead<'a>,
        hit: &Hit,
        origin: Origin,
        at: Content,
        back: &Trail,
    ) {
        if hit.chain.len() >= limits::CHAIN {
            self.out.cut = true;
            return;
        }
        // Most have been told before: nothing is put together for those.
        let first = match self.is_by_code(hit.event) {
            true => hit.chain.first().copied().unwrap_or(hit.at),
            false => self.place(call),
        };
        if !self.is_wanted(&self.hit_key(origin, at.kills, hit.event, hit.at, at.transform, Some(first)), hit.at) {
            return;
        }
        let mut chain = Vec::with_capacity(hit.chain.len() + 1);
        chain.push(self.place(call));
        chain.extend_from_slice(&hit.chain);
        let hop = Hop { span: call.span, in_fn: self.function.key, kind: HopKind::Passed(self.callee_name(lead)) };
        let judged = matches!(lead.target, Target::Code(key) if self.oracle.is_judged(key));
        let tail = if judged { hit.trail.before(hop) } else { hit.trail.clone() };
        self.hit(origin, at.kills, hit.event, hit.at, at.transform, chain, back, &tail);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a hit")]
    pub(super) fn hit(
        &mut self,
        origin: Origin,
        kills: Path,
        event: Event,
        at: Place,
        transform: Transform,
        chain: Vec<Place>,
        back: &Trail,
        tail: &Trail,
    ) {
        let first = match self.is_by_code(event) {
            true if !chain.is_empty() => Some(chain.get(1).copied().unwrap_or(at)),
            _ => chain.first().copied(),
        };
        let key = self.hit_key(origin, kills, event, at, transform, first);
        if !self.is_wanted(&key, at) {
            return;
        }
        let open = origin.is_open();
        let trail = if open { tail.clone() } else { forward(back, tail) };
        let hit = Hit { origin, kills, event, at, transform, chain, trail };
        let list = match open || self.tells_callers(origin, event) {
            true => &mut self.out.hits,
            false => &mut self.out.flows,
        };
        match self.hits.get(&key) {
            Some((known, _)) => {
                list[*known] = hit;
                self.hits.insert(key, (*known, at.span));
            }
            None => {
                self.uses += usize::from(event == Event::Use);
                self.hits.insert(key, (list.len(), at.span));
                list.push(hit);
            }
        }
    }

    fn hit_key(
        &self,
        origin: Origin,
        kills: Path,
        event: Event,
        at: Place,
        transform: Transform,
        first: Option<Place>,
    ) -> HitKey {
        // Of what is complete, neither says more.
        let kills = if origin.is_open() || matches!(origin, Origin::Global(..)) { kills } else { Path::EMPTY };
        let shown = Transform(transform.0 & !Transform::BLOB.0);
        let way = match self.is_by_code(event) {
            true => Way::Code(at.key, first.map(|first| first.key)),
            false => Way::Place(at, first),
        };
        (origin, kills, event, way, if origin.is_open() { transform } else { shown })
    }

    /// Whether events of the kind are told once for each function. Where gates are asked for, each has its own.
    fn is_by_code(&self, event: Event) -> bool {
        event == Event::Use && !self.oracle.asks_gates()
    }

    /// Whether a hit is one that anybody asks for, new or earlier in the text than the one that stands for it, and within the
    /// budget.
    fn is_wanted(&mut self, key: &HitKey, at: Place) -> bool {
        let (origin, _, event, way, transform) = *key;
        let never = match (origin, event) {
            (Origin::Source(_) | Origin::Labelled(..), Event::Names(_)) => true,
            (Origin::Const(_), Event::Names(_)) => false,
            (Origin::Const(_), _) => true,
            // What shared state holds is judged where it comes in and where it ends, not at each look at it.
            (Origin::Global(..), Event::Use | Event::Record(_)) => true,
            _ => false,
        };
        let is_test = |what: Name| transform.has(Transform::TESTED) && !self.oracle.is_strict(what);
        let said_by_test = matches!(origin, Origin::Source(what) | Origin::Labelled(_, _, what) if is_test(what));
        if never || said_by_test {
            return false;
        }
        if let Some((_, known)) = self.hits.get(key) {
            return matches!(way, Way::Code(..)) && at.span < *known;
        }
        // Many looks at data must not keep the places out where it goes.
        let (count, most) = match event {
            Event::Use => (self.uses, limits::HITS),
            _ => (self.hits.len() - self.uses, limits::TARGETS),
        };
        self.out.cut |= count >= most;
        count < most
    }

    /// Whether a complete flow is the callers': code that is not judged reads a field and hands it to a target.
    fn tells_callers(&self, origin: Origin, event: Event) -> bool {
        let key = self.function.key;
        matches!((origin, event), (Origin::Source(_), Event::Mark(_)))
            && !self.oracle.is_judged(key)
            && !self.oracle.is_server(key)
    }

    pub(super) fn place(&self, call: &Call) -> Place {
        Place { key: self.function.key, call: call.id, span: call.span }
    }

    pub(super) fn summary_for(&self, lead: &Lead<'_>) -> Option<&'a Summary> {
        lead.inst.map(|id| (self.summary_of)(id))
    }

    fn callee_name(&self, lead: &Lead<'_>) -> crate::base::Name {
        match lead.target {
            Target::Code(key) => self.oracle.function(key).map_or(self.function.path, |function| function.path),
            Target::Foreign(path) | Target::Unknown(path) => path,
        }
    }
}

/// Whether content goes through the cell that all code naming a type shares.
fn by_type(transfer: &Transfer) -> bool {
    matches!(transfer.to, Exit::Global(Global::Cell(_)))
        || matches!(transfer.origin, Origin::Global(Global::Cell(_), _))
}

/// The way in the order of the data: the hops so far, then `tail`.
fn forward(back: &Trail, tail: &Trail) -> Trail {
    back.hops().into_iter().fold(tail.clone(), |trail, hop| trail.before(hop))
}
