//! What holds around every call of a function: what it need not check itself.

use crate::flow::instances::InstId;
use crate::flow::limits;
use crate::flow::oracle::{Persona, Witness};
use crate::flow::path::Path;
use crate::flow::summary::Place;
use crate::flow::tree::Port;
use crate::ir::{Call, FnKey};

use super::{Ask, Caller, Data, Gates, Ident, Shown};

/// A gate that must hold for data when a function is entered.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Goal {
    inst: InstId,
    ask: Ask,
    data: Data,
    /// What callers may tell, any of which may show it.
    left: Vec<Shown>,
}

impl Gates<'_> {
    /// Whether the gate holds wherever the instance is entered; else a way down to it on which it does not, outermost first.
    pub(super) fn at_entry(&self, inst: InstId, ask: Ask, data: &Data, left: &[Shown]) -> Result<(), Vec<Place>> {
        self.steps.set(0);
        self.enter(Goal { inst, ask, data: data.clone(), left: left.to_vec() }, 0)
    }

    fn enter(&self, goal: Goal, depth: usize) -> Result<(), Vec<Place>> {
        if let Some(known) = self.entries.borrow().get(&goal) {
            return known.clone();
        }
        if self.is_witnessed(&goal) || goal.ask.requested && self.oracle.is_event(self.key(goal.inst)) {
            return Ok(());
        }
        self.steps.set(self.steps.get() + 1);
        if depth >= limits::GATE_DEPTH || self.steps.get() >= limits::GATE_STEPS {
            return Err(Vec::new());
        }
        // A function that is entered from itself alone is not entered at all: the other ways decide.
        self.entries.borrow_mut().insert(goal.clone(), Ok(()));
        let found = self.around(&goal, depth);
        self.entries.borrow_mut().insert(goal, found.clone());
        found
    }

    fn around(&self, goal: &Goal, depth: usize) -> Result<(), Vec<Place>> {
        let made = self.where_made(goal, depth);
        if made == Some(Ok(())) {
            return Ok(());
        }
        let callers = &self.callers[goal.inst as usize];
        if callers.is_empty() {
            return made.unwrap_or_else(|| Err(Vec::new()));
        }
        for caller in callers {
            self.by_caller(goal, *caller, depth).map_err(|way| match &made {
                Some(Err(other)) => other.clone(),
                _ => way,
            })?;
        }
        Ok(())
    }

    fn by_caller(&self, goal: &Goal, caller: Caller, depth: usize) -> Result<(), Vec<Place>> {
        let inst = caller.inst;
        let Some(call) = self.call(inst, caller.call) else { return Ok(()) };
        let data = self.data_above(inst, call, caller.shift, goal.inst, &goal.data);
        let mut shown = match self.local(inst).and_then(|local| local.calls.get(&caller.call)) {
            Some(facts) => self.shown_by(inst, facts),
            // Control does not get there.
            None => return Ok(()),
        };
        shown.extend(self.left_above(inst, call, caller.shift, goal.inst, &goal.left));
        let mut left = Vec::new();
        if self.settles(inst, &shown, goal.ask, &data, &mut left) || self.is_sifted(inst, goal.ask, &data) {
            return Ok(());
        }
        if !self.oracle.is_followed(self.key(goal.inst)) && self.is_layered(inst, call, goal.ask) {
            return Ok(());
        }
        self.enter(Goal { inst, ask: goal.ask, data, left }, depth + 1).map_err(|mut way| {
            way.push(self.place(inst, call));
            way
        })
    }

    /// Whose data it is in the caller: what the parameters that say it are given.
    pub(super) fn data_above(&self, inst: InstId, call: &Call, shift: u32, callee: InstId, data: &Data) -> Data {
        let mut at: Vec<Ident> = Vec::new();
        let all = self.ancestry(callee, data.at.iter().copied());
        let mut least = Persona::Names;
        while at.is_empty() && least > Persona::None {
            for (ident, persona) in &all {
                let direct = data.at.contains(ident);
                if matches!(ident.0, Port::Param(_)) && (direct || *persona >= least) {
                    at.extend(self.ident_above(inst, call, shift, callee, *ident));
                }
            }
            least = if least == Persona::Names { Persona::Plain } else { Persona::None };
        }
        at.sort_unstable();
        at.dedup();
        let known = self.data(inst, at);
        Data { owned: known.owned || data.owned, ..known }
    }

    /// A closure runs with what held where it was made: `None` where it is none.
    fn where_made(&self, goal: &Goal, depth: usize) -> Option<Result<(), Vec<Place>>> {
        let key = self.key(goal.inst);
        if !matches!(key, FnKey::Closure(_)) {
            return None;
        }
        let makers = self.makers.get(&key)?;
        let mut way = Ok(());
        for maker in makers {
            let Some(made) = self.made(*maker) else { continue };
            let inst = maker.0;
            let mut at: Vec<Ident> = Vec::new();
            for (port, path) in self.ancestry(goal.inst, goal.data.at.iter().copied()).into_keys() {
                let (Port::Param(0), Some(name)) = (port, path.first()) else { continue };
                let capture = made.captures.iter().find(|(captured, _)| *captured == name);
                let from = capture.into_iter().flat_map(|(_, from)| from);
                at.extend(from.map(|(port, above)| (*port, above.join(path.skip(1)).0)));
            }
            at.sort_unstable();
            at.dedup();
            let known = self.data(inst, at);
            let data = Data { owned: known.owned || goal.data.owned, ..known };
            let mut left = Vec::new();
            let shown = self.shown_by(inst, &made.facts);
            if self.settles(inst, &shown, goal.ask, &data, &mut left) || self.is_sifted(inst, goal.ask, &data) {
                continue;
            }
            let found = self.enter(Goal { inst, ask: goal.ask, data, left }, depth + 1);
            if let Err(mut above) = found {
                above.push(Place { key: self.key(inst), call: u32::MAX, span: made.span });
                way = Err(above);
                break;
            }
        }
        Some(way)
    }

    /// Whether a parameter shows by its type that the gate was passed: the function's own, or where a framework answers what a
    /// handler yields, the handler's.
    fn is_witnessed(&self, goal: &Goal) -> bool {
        let key = self.key(goal.inst);
        let served = match self.oracle.is_judged(key) {
            true => None,
            false => FnKey::served(self.instances.list[goal.inst as usize].subst),
        };
        let shows = |witness| match witness {
            Witness::Gate(gate) => goal.ask.accepts(gate),
            Witness::Made(key) => self.is_checked_by(key, goal.ask),
        };
        [Some(key), served].into_iter().flatten().filter_map(|key| self.oracle.function(key)).any(|function| {
            let mut params = function.slots.values().take(function.params as usize);
            params.any(|slot| self.oracle.witnessed(slot.ty).into_iter().any(shows))
        })
    }

    /// Whether a function that yields a value has checked the gate, for whomever the request is from.
    fn is_checked_by(&self, key: FnKey, ask: Ask) -> bool {
        let insts = self.by_key.get(&key).into_iter().flatten();
        insts.into_iter().any(|inst| {
            ["Ok", "Some", "Success", super::super::local::conds::RETURNED].iter().any(|is| {
                let ways = self.outcome(*inst, Path::EMPTY, crate::base::Name::new(is));
                let holds = |shown: &Shown| matches!(shown, Shown::Holds(held) if ask.accepts(held.gate));
                !ways.is_empty() && ways.iter().all(|way| way.iter().any(holds))
            })
        })
    }
}
