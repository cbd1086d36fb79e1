//! The walk over a function's regions.

use crate::base::{Map, Name, OrderedMap, OrderedSet};
use crate::flow::limits;
use crate::flow::oracle::Oracle;
use crate::flow::path::Path;
use crate::flow::tree::{Atom, Port, Spot, Tree};
use crate::ir::{Arg, Arm, Block, Call, Callee, Function, Label, Operand, Place, Root, Stmt, Value};
use crate::source::Span;
use crate::ty::TyKind;

use super::conds::Conds;
use super::eval::spot_of;
use super::gates::Gating;
use super::state::{State, flatten, may_lend};
use super::{Edge, LocalGraph, Sink, SourceSite};

/// The state of one walk.
pub(super) struct Walk<'a> {
    pub(super) function: &'a Function,
    pub(super) oracle: &'a dyn Oracle,
    /// `None` where control does not get.
    state: Option<State>,
    breaks: Map<Label, State>,
    continues: Map<Label, State>,
    exit: Option<State>,
    edges: OrderedSet<Edge>,
    sources: OrderedSet<SourceKey>,
    sites: Vec<SourceSite>,
    /// Arguments of calls made so far that are places a returned reference may stand for.
    pub(super) lent: Map<u32, Vec<(u32, Spot)>>,
    /// Places of shared handles and the calls that made another handle of them.
    pub(super) handles: Vec<(u32, u32, Spot)>,
    constant_calls: crate::base::Set<u32>,
    /// Calls whose arguments are being written back to now: a value may refer to itself.
    pub(super) giving: Vec<(u32, u32)>,
    /// Where the result was last given what comes from a port.
    returned: Map<Port, Span>,
    /// Where the result was set, and the variant that it is where that is known.
    returns: OrderedSet<(Option<Name>, Span)>,
    /// Rounds over loops so far.
    rounds: usize,
    pub(super) cut: bool,
    /// Outcomes of calls; `None` where no gate is asked for.
    pub(super) gating: Option<Gating<'a>>,
}

/// The field of a handle that holds what is in its channel.
const QUEUE: &str = "queue";

type SourceKey = (crate::base::Name, Span);

impl<'a> Walk<'a> {
    pub(super) fn new(function: &'a Function, oracle: &'a dyn Oracle, gates: Option<&'a [u32]>) -> Walk<'a> {
        let mut state = State::new(function);
        if gates.is_some() {
            state.conds = Conds::new(function.slots.len());
        }
        for param in 0..function.params {
            state.slots[param as usize] = std::rc::Rc::new(Tree::of(Port::Param(param)));
        }
        Walk {
            function,
            oracle,
            state: Some(state),
            breaks: Map::default(),
            continues: Map::default(),
            exit: None,
            edges: OrderedSet::default(),
            sources: OrderedSet::default(),
            sites: Vec::new(),
            lent: Map::default(),
            handles: Vec::new(),
            constant_calls: crate::base::Set::default(),
            giving: Vec::new(),
            returned: Map::default(),
            returns: OrderedSet::default(),
            rounds: 0,
            cut: false,
            gating: gates.map(Gating::new),
        }
    }

    pub(super) fn run(&mut self) {
        let function = self.function;
        for param in 0..function.params {
            if let Some(what) = self.oracle.bound_param(function.key, param) {
                let source =
                    self.source(SourceSite { what, span: function.span, params: Vec::new(), after: Vec::new() });
                self.reads(source, Some(&Place::slot(crate::base::Idx::new(param as usize))));
                let slot = &mut self.state().slots[param as usize];
                std::rc::Rc::make_mut(slot).add(Atom::of(Port::Source(source)));
            }
        }
        self.block(&function.body);
        self.leave_function();
        let Some(exit) = self.exit.take() else { return };
        self.ends(&exit);
        let result = exit.read(Spot { root: Root::Slot(function.result), path: Path::EMPTY });
        self.return_edges(&exit.resolve(&result));
        for param in 0..function.params {
            let slot = crate::base::Idx::new(param as usize);
            if function.slots[slot].ref_like {
                let held = exit.resolve(&exit.slots[param as usize]);
                self.edges(&held, Sink::ParamOut(param), Path::EMPTY, function.span);
            }
        }
    }

    pub(super) fn finish(self) -> LocalGraph {
        let edges: Vec<Edge> = self.edges.into_iter().collect();
        let mut by_port: OrderedMap<Port, Vec<u32>> = OrderedMap::default();
        for (at, edge) in edges.iter().enumerate() {
            by_port.entry(edge.from).or_default().push(at as u32);
        }
        let gates = self.gating.map(|gating| Box::new(gating.finish()));
        let returns = self.returns.into_iter().collect();
        LocalGraph { edges, by_port, sources: self.sites, returns, cut: self.cut, gates }
    }

    /// The state where control is. Only called where it gets.
    pub(super) fn state(&mut self) -> &mut State {
        let function = self.function;
        self.state.get_or_insert_with(|| State::new(function))
    }

    pub(super) fn source(&mut self, site: SourceSite) -> u32 {
        let (at, new) = self.sources.insert_full((site.what, site.span));
        if new {
            self.sites.push(site);
        } else {
            let known = &mut self.sites[at].after;
            if known.is_empty() || site.after.is_empty() {
                known.clear();
            } else {
                known.extend(site.after.iter().filter(|after| !known.contains(after)).copied().collect::<Vec<_>>());
            }
            for param in site.params {
                if !self.sites[at].params.contains(&param) {
                    self.sites[at].params.push(param);
                }
            }
        }
        at as u32
    }

    pub(super) fn is_constant_port(&self, port: Port) -> bool {
        matches!(port, Port::Ret(call) if self.constant_calls.contains(&call))
    }

    pub(super) fn edges(&mut self, tree: &Tree, to: Sink, at: Path, span: Span) {
        self.cut |= tree.is_full();
        for (path, atom, initial) in flatten(tree) {
            let (to_path, cut) = at.join(path);
            self.edges.insert(Edge {
                from: atom.port,
                from_path: atom.path,
                kills: atom.kills,
                to,
                to_path,
                blob: atom.blob || cut,
                tested: atom.tested,
                initial,
                span,
            });
        }
    }

    /// What the function yields, each part with the place where the result got it.
    fn return_edges(&mut self, result: &Tree) {
        self.cut |= result.is_full();
        for (to_path, atom, initial) in flatten(result) {
            let span = self.returned.get(&atom.port).copied().unwrap_or(self.function.span);
            let Atom { port: from, path: from_path, kills, blob, tested } = atom;
            self.edges.insert(Edge { from, from_path, kills, to: Sink::Return, to_path, blob, tested, initial, span });
        }
    }

    /// Remembers where the result is set.
    pub(super) fn sets_result(&mut self, tree: &Tree, span: Span) {
        let resolved = self.state().resolve(tree);
        let variant = resolved.children.keys().next().filter(|_| resolved.children.len() == 1).copied();
        self.returns.insert((variant, span));
        for (_, atom, _) in flatten(&resolved) {
            self.returned.insert(atom.port, span);
        }
    }

    fn block(&mut self, block: &Block) {
        for stmt in block {
            if self.state.is_none() {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign { to, value, span } => self.assign(to, value, *span),
            Stmt::Call(call) => self.call(call),
            Stmt::Read { place, span } => {
                self.stands(*span);
                let read = self.operand(&Operand::Place(place.clone()), *span);
                let tree = self.state().resolve(&read);
                self.edges(&tree, Sink::Use, Path::EMPTY, *span);
            }
            Stmt::Branch { on, arms, span } => self.branch(on.as_ref(), arms, *span),
            Stmt::Scope { label, body } => {
                self.block(body);
                self.meet(*label);
            }
            Stmt::Loop { label, body } => self.repeat(*label, body),
            Stmt::Break(label) => {
                if let Some(state) = self.state.take() {
                    merge(&mut self.breaks, *label, state);
                }
            }
            Stmt::Continue(label) => {
                if let Some(state) = self.state.take() {
                    merge(&mut self.continues, *label, state);
                }
            }
            Stmt::Return => self.leave_function(),
            Stmt::Never => self.state = None,
        }
    }

    fn leave_function(&mut self) {
        if let Some(state) = self.state.take() {
            match &mut self.exit {
                Some(exit) => exit.join(&state),
                None => self.exit = Some(state),
            }
        }
    }

    /// Control also gets here by `Break(label)`.
    fn meet(&mut self, label: Label) {
        if let Some(left) = self.breaks.remove(&label) {
            match &mut self.state {
                Some(state) => state.join(&left),
                None => self.state = Some(left),
            }
        }
    }

    fn branch(&mut self, on: Option<&Place>, arms: &[Arm], span: Span) {
        if let Some(place) = on {
            self.stands(span);
            let read = self.operand(&Operand::Place(place.clone()), span);
            let tree = self.state().resolve(&read);
            self.edges(&tree, Sink::Use, Path::EMPTY, span);
        }
        let Some(start) = self.state.take() else {
            return;
        };
        let mut end: Option<State> = if arms.is_empty() { Some(start.clone()) } else { None };
        for (at, arm) in arms.iter().enumerate() {
            self.state = Some(start.clone());
            self.learn(on, arms, at);
            self.block(&arm.body);
            if let Some(state) = self.state.take() {
                match &mut end {
                    Some(joined) => joined.join(&state),
                    None => end = Some(state),
                }
            }
        }
        self.state = end;
    }

    fn repeat(&mut self, label: Label, body: &Block) {
        let mut exit: Option<State> = None;
        for round in 0.. {
            let Some(head) = self.state.clone() else {
                break;
            };
            self.block(body);
            if let Some(again) = self.continues.remove(&label) {
                match &mut self.state {
                    Some(state) => state.join(&again),
                    None => self.state = Some(again),
                }
            }
            if let Some(left) = self.breaks.remove(&label) {
                match &mut exit {
                    Some(exit) => exit.join(&left),
                    None => exit = Some(left),
                }
            }
            let Some(tail) = self.state.take() else { break };
            let mut next = head.clone();
            next.join(&tail);
            if next == head {
                break;
            }
            self.rounds += 1;
            if round >= limits::LOOP_ROUNDS || self.rounds >= limits::ALL_LOOP_ROUNDS {
                self.cut = true;
                break;
            }
            self.state = Some(next);
        }
        self.state = exit;
    }

    fn assign(&mut self, to: &Place, value: &Value, span: Span) {
        let ref_like = match (&to.root, to.path.as_slice()) {
            (Root::Slot(slot), []) => self.function.slots[*slot].ref_like,
            (_, [.., last]) => last.name == "*",
            _ => false,
        };
        let known = self.known_value(value);
        self.made(value, span);
        let mut tree = self.value(value, ref_like, span);
        let aggregate = matches!(value, Value::Aggregate { .. } | Value::Closure { .. });
        if !to.path.is_empty() && !aggregate {
            tree.initial = false;
        }
        let through = to.path.last().is_some_and(|step| step.name == "*");
        self.store(spot_of(to), &tree, true, through, span);
        if !through {
            self.state().set_alts(spot_of(to), known);
        }
    }

    fn call(&mut self, call: &Call) {
        let mut trees = Vec::with_capacity(call.args.len());
        for arg in &call.args {
            trees.push(self.operand(&arg.value, call.span));
        }
        let mut constant = true;
        for (at, tree) in trees.iter().enumerate() {
            let resolved = self.state().resolve(tree);
            constant &= resolved.is_constant(&|port| self.is_constant_port(port));
            self.edges(&resolved, Sink::Arg(call.id, at as u32), Path::EMPTY, call.span);
        }
        self.before_call(call, &trees);
        if constant {
            self.constant_calls.insert(call.id);
        }
        for (at, (arg, tree)) in call.args.iter().zip(&trees).enumerate() {
            self.after(call, at as u32, arg, tree);
        }
        let result = self.pair(call, &trees).unwrap_or_else(|| Tree::of(Port::Ret(call.id)));
        self.store(Spot { root: Root::Slot(call.to), path: Path::EMPTY }, &result, true, false, call.span);
        self.after_call(call);
    }

    /// The two handles of a channel that `call` makes: references to a cell of their own.
    fn pair(&mut self, call: &Call, args: &[Tree]) -> Option<Tree> {
        let Callee::Fn(id, _) = call.callee else { return None };
        if !self.oracle.makes_pair(id) {
            return None;
        }
        let root = Root::Cell(super::own_cell(self.function.path, call.id));
        // `watch::channel(first)`: an argument of the type that the handles carry stands in the channel from the start.
        let carried = match self.function.slots[call.to].ty.kind() {
            TyKind::Tuple(ends) => ends.first().and_then(|end| match end.kind() {
                TyKind::Adt(_, args) => args.first().copied(),
                _ => None,
            }),
            _ => None,
        };
        for (arg, tree) in call.args.iter().zip(args).filter(|(arg, _)| Some(arg.ty) == carried) {
            if !matches!(arg.value, Operand::Const(_)) {
                self.store(Spot { root, path: Path::new(&[Name::new(QUEUE)]) }, tree, false, false, call.span);
            }
        }
        let mut pair = Tree { initial: true, ..Tree::default() };
        for name in ["0", "1"] {
            pair.set_child(Name::new(name), Tree::reference(vec![Spot { root, path: Path::EMPTY }]));
        }
        Some(pair)
    }

    /// An argument after its call: what the callee may have changed, and what the result may refer to.
    fn after(&mut self, call: &Call, at: u32, arg: &Arg, before: &Tree) {
        let Operand::Place(place) = &arg.value else {
            return;
        };
        let spot = spot_of(place);
        let lends = arg.writable || matches!(place.root, Root::Slot(slot) if self.function.slots[slot].ref_like);
        if lends {
            let lent = self.lent.entry(call.id).or_default();
            lent.retain(|(known, _)| *known != at);
            lent.push((at, spot));
        }
        let out = Port::Out(call.id, at);
        // `clone` of a handle: of what can be changed behind `&`, and yields the same type.
        let handle = matches!(arg.ty.kind(), TyKind::Ref(false, of) if *of == self.function.slots[call.to].ty);
        if handle
            && arg.writable
            && !self.handles.iter().any(|(known, known_at, _)| (*known, *known_at) == (call.id, at))
        {
            self.handles.push((call.id, at, spot));
        }
        if arg.writable {
            let changed = before.mirror(out);
            self.store(spot, &changed, true, true, call.span);
        }
        if arg.writable || may_lend(arg.ty) {
            self.store_inside(before, out, true, call.span);
        }
    }
}

fn merge(states: &mut Map<Label, State>, label: Label, state: State) {
    match states.get_mut(&label) {
        Some(joined) => joined.join(&state),
        None => {
            states.insert(label, state);
        }
    }
}
