//! Goals: facts about types that must hold, kept until enough is known to use them.

use super::solve::Outcome;
use super::tables::{ClosureSig, Types};
use super::unify::{Snapshot, Table, VarKind};
use crate::base::{Map, Name};
use crate::ty::{ClosureId, TraitName, TraitRef, Ty};

/// A fact that must hold.
#[derive(Clone, Debug)]
pub(crate) enum Goal {
    /// `ty: bound`
    Bound(Ty, TraitRef),
    /// `<base as of<args>>::name == to`
    Project { base: Ty, of: TraitName, args: Vec<Ty>, name: Name, to: Ty },
}

/// Solves goals under assumptions.
pub(crate) struct Solver<'t, 'p> {
    pub types: &'t Types<'p>,
    pub table: Table,
    /// What holds of the parameters of the code at hand, supertraits included.
    pub env: Vec<(Ty, TraitRef)>,
    pub goals: Vec<Goal>,
    /// Closures of the body at hand.
    pub closures: Map<ClosureId, ClosureSig>,
    /// Goals being solved, to stop at cycles.
    pub(super) stack: Vec<(Ty, TraitName)>,
    /// Whether an impl whose bounds seem not to hold is out of the question.
    pub(super) strict: bool,
}

/// A point to go back to.
pub(crate) struct Mark {
    table: Snapshot,
    goals: usize,
}

impl<'t, 'p> Solver<'t, 'p> {
    pub(super) fn new(types: &'t Types<'p>, env: Vec<(Ty, TraitRef)>) -> Solver<'t, 'p> {
        Solver {
            types,
            table: Table::default(),
            env,
            goals: Vec::new(),
            closures: Map::default(),
            stack: Vec::new(),
            strict: false,
        }
    }

    /// A fresh variable.
    pub(super) fn fresh(&mut self) -> Ty {
        self.table.fresh(VarKind::General)
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { table: self.table.snapshot(), goals: self.goals.len() }
    }

    pub(super) fn undo(&mut self, to: &Mark) {
        self.table.rollback(&to.table);
        self.goals.truncate(to.goals);
    }

    /// Runs `try_it`; undoes what it did unless it says yes.
    pub(super) fn attempt(&mut self, try_it: impl FnOnce(&mut Self) -> bool) -> bool {
        let mark = self.mark();
        let done = try_it(self);
        if !done {
            self.undo(&mark);
        }
        done
    }

    /// Adds a bound that must hold, unless it can never teach anything.
    pub(super) fn require(&mut self, ty: Ty, bound: TraitRef) {
        if self.types.is_marker(bound.def) {
            return;
        }
        if bound.bindings.is_empty() && bound.args.is_empty() {
            return;
        }
        let bound = TraitRef {
            def: bound.def,
            args: bound.args.into_iter().map(|ty| self.normalize(ty)).collect(),
            bindings: bound.bindings.into_iter().map(|(name, ty)| (name, self.normalize(ty))).collect(),
        };
        self.goals.push(Goal::Bound(ty, bound));
    }

    /// Solves what can be solved. Says whether anything was.
    pub(super) fn run(&mut self) -> bool {
        let mut any = false;
        for _ in 0..16 {
            if self.goals.is_empty() {
                break;
            }
            let goals = std::mem::take(&mut self.goals);
            let mut progress = false;
            for goal in goals {
                if self.step(&goal) {
                    progress = true;
                } else {
                    self.goals.push(goal);
                }
            }
            any |= progress;
            if !progress {
                break;
            }
        }
        any
    }

    /// Ends the freedom of number variables: `i32`, `f64`.
    pub(super) fn default_numbers(&mut self) {
        let names = &self.types.lang.names;
        self.table.default_numbers(self.types.lang.int(names.i32_), Ty::new(crate::ty::TyKind::Float(names.f64_)));
    }

    /// Tries one goal; whether it is done with.
    fn step(&mut self, goal: &Goal) -> bool {
        match goal {
            Goal::Bound(ty, bound) => self.holds(*ty, bound) != Outcome::Maybe,
            Goal::Project { base, of, args, name, to } => match self.try_project(*base, *of, args, *name) {
                Some(found) => {
                    self.table.unify(*to, found);
                    true
                }
                None => false,
            },
        }
    }
}
