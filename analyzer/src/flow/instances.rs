//! Instances: functions under substitutions of the generic parameters that decide where their calls lead.
//!
//! Found from the roots by types alone, before any data is followed. A parameter that decides no dispatch, here or further
//! down, is left out of the substitution, so that `Vec<T>::push` has one instance and `Option::map` one for each closure.

use crate::base::{Map, Name, Set};
use crate::ir::{Call, Callee, FnKey, Function, Operand, Place, Root, Slot};
use crate::ty::{FnId, Subst, Ty, TyKind};

use super::concrete::{Concrete, hides, wrappers};
use super::limits;
use super::oracle::{Dispatch, Meaning, Oracle, Target};
use super::relevant::{cut_depth, relevant_params};

/// Position of an [`Inst`] in [`Instances::list`].
pub type InstId = u32;

/// A function under a substitution.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Inst {
    /// The function.
    pub key: FnKey,
    /// The parameters that matter.
    pub subst: Subst,
}

/// One thing a call can lead to.
#[derive(Clone, Debug)]
pub struct Lead<'a> {
    /// Its code, when there is one to follow.
    pub inst: Option<InstId>,
    /// What it is.
    pub target: Target,
    /// What a model or tag says of it.
    pub meaning: Option<&'a Meaning>,
    /// Position of the argument that is its first parameter: 1 where argument 0 is the called value itself.
    pub shift: u32,
}

/// What a call leads to.
#[derive(Clone, Debug, Default)]
pub struct Leads<'a> {
    /// All of it.
    pub leads: Vec<Lead<'a>>,
    /// Whether there may be more than that.
    pub open: bool,
    /// The type that a cell intrinsic names.
    pub cell: Option<Ty>,
    /// A constructor: steps of the result, and the first argument that is one of its.
    pub ctor: Option<(Vec<Name>, u32)>,
    /// Where nobody can see what it leads to: closures and functions among the arguments, which it may call.
    pub handed: Vec<(u32, Lead<'a>)>,
}

impl<'a> Leads<'a> {
    /// All code that the call may run, as far as it is known.
    pub fn instances(&self) -> impl Iterator<Item = InstId> {
        self.leads.iter().chain(self.handed.iter().map(|(_, lead)| lead)).filter_map(|lead| lead.inst)
    }
}

/// All instances and where their calls lead.
pub struct Instances<'a> {
    /// Instances, in the order in which they were found.
    pub list: Vec<Inst>,
    /// For each, by call id.
    pub calls: Vec<Vec<Leads<'a>>>,
    index: Map<Inst, InstId>,
    count: Map<FnKey, usize>,
    relevant: Map<FnKey, Set<Name>>,
    concrete: Concrete,
    oracle: &'a dyn Oracle,
    /// Whether a budget ended: further substitutions of a function shared one instance.
    pub cut: Vec<FnKey>,
}

impl<'a> Instances<'a> {
    /// Finds all instances that `roots` lead to. `known`: all functions there are, for the parameters that matter.
    pub fn discover(oracle: &'a dyn Oracle, roots: &[Inst], known: &[FnKey]) -> Instances<'a> {
        let mut found = Instances {
            list: Vec::new(),
            calls: Vec::new(),
            index: Map::default(),
            count: Map::default(),
            relevant: relevant_params(oracle, known),
            concrete: Concrete::of(oracle, known),
            oracle,
            cut: Vec::new(),
        };
        // Generic code is followed for what it is called with; of itself only where nobody in sight calls it.
        let (generic, plain): (Vec<&Inst>, Vec<&Inst>) = roots.iter().partition(|root| found.is_generic(root));
        for root in plain {
            found.instance(root.key, root.subst);
        }
        found.spread();
        for root in generic {
            if !found.count.contains_key(&root.key) {
                found.instance(root.key, root.subst);
                found.spread();
            }
        }
        // A closure that no call was seen to lead to is still code that may run.
        for key in known.iter().filter(|key| matches!(key, FnKey::Closure(_)) && oracle.is_followed(**key)) {
            if !found.count.contains_key(key) {
                found.instance(*key, Subst::empty());
            }
        }
        found.spread();
        found
    }

    /// Who answers for what calls mean.
    pub(super) fn oracle(&self) -> &'a dyn Oracle {
        self.oracle
    }

    /// The position of an instance.
    pub fn position(&self, inst: Inst) -> Option<InstId> {
        self.index.get(&inst).copied()
    }

    /// Whether parameters that a root leaves open decide where its calls lead.
    fn is_generic(&self, root: &Inst) -> bool {
        let names = self.relevant.get(&root.key);
        names.is_some_and(|names| names.iter().any(|name| root.subst.get(*name).is_none()))
    }

    /// Follows calls from the instances that were not looked at yet.
    fn spread(&mut self) {
        while self.calls.len() < self.list.len() {
            let inst = self.list[self.calls.len()];
            let leads = match self.oracle.function(inst.key) {
                Some(function) => self.leads_of(function, inst.subst),
                None => Vec::new(),
            };
            self.calls.push(leads);
        }
    }

    /// The instance of `key` under the part of `subst` that matters.
    fn instance(&mut self, key: FnKey, subst: Subst) -> InstId {
        let relevant = self.relevant.get(&key);
        let kept: Vec<_> = subst
            .entries()
            .iter()
            .filter(|(name, ty)| {
                (relevant.is_some_and(|names| names.contains(name)) || name.starts_with(HIDDEN))
                    && !matches!(ty.kind(), TyKind::Unknown(_) | TyKind::Param(_))
            })
            .map(|(name, ty)| (*name, cut_depth(*ty, limits::TYPE_DEPTH)))
            .collect();
        let mut inst = Inst { key, subst: Subst::new(kept) };
        if let Some(id) = self.index.get(&inst) {
            return *id;
        }
        let count = self.count.entry(key).or_default();
        *count += 1;
        if *count > limits::INSTANCES_PER_FN {
            self.cut.push(key);
            inst.subst = Subst::empty();
            if let Some(id) = self.index.get(&inst) {
                return *id;
            }
        }
        let id = self.list.len() as InstId;
        self.list.push(inst);
        self.index.insert(inst, id);
        id
    }

    fn leads_of(&mut self, function: &Function, subst: Subst) -> Vec<Leads<'a>> {
        let calls = function.calls();
        let mut out: Vec<Leads<'a>> = Vec::with_capacity(calls.len());
        for call in calls {
            while out.len() < call.id as usize {
                out.push(Leads::default());
            }
            out.push(self.leads(function, call, subst));
        }
        out
    }

    fn leads(&mut self, function: &Function, call: &Call, outer: Subst) -> Leads<'a> {
        let mut leads = Leads::default();
        match &call.callee {
            Callee::Fn(id, subst) => {
                let key = self.oracle.code(*id);
                let applied = self.apply(*subst, outer);
                leads.cell = applied.entries().first().map(|(_, ty)| *ty);
                let subst = self.with_hidden(function, call, key, applied, outer);
                leads.leads.push(self.lead(key, subst, 0));
            }
            Callee::Trait(id, self_ty, subst) => {
                self.trait_leads(function, call, *id, *self_ty, self.apply(*subst, outer), outer, &mut leads)
            }
            Callee::Value(ty) => self.value_leads(function, call, *ty, outer, &mut leads),
            Callee::Ctor(steps) => leads.ctor = Some((steps.iter().map(|step| step.name).collect(), 0)),
            Callee::Foreign(path) => {
                let target = Target::Foreign(*path);
                leads.leads.push(Lead { inst: None, target, meaning: self.oracle.meaning(target), shift: 0 });
            }
            Callee::Unknown(name, _) => {
                let target = Target::Unknown(*name);
                leads.leads.push(Lead { inst: None, target, meaning: self.oracle.meaning(target), shift: 0 });
            }
        }
        if leads.leads.iter().all(|lead| lead.inst.is_none()) && leads.ctor.is_none() {
            leads.handed = self.handed(call, outer);
        }
        leads
    }

    /// The closures and functions that a call is given as such.
    fn handed(&mut self, call: &Call, outer: Subst) -> Vec<(u32, Lead<'a>)> {
        let mut handed = Vec::new();
        for (at, arg) in call.args.iter().enumerate() {
            let ty = self.oracle.normalize(arg.ty.subst(outer)).peel_refs();
            if !matches!(ty.kind(), TyKind::Closure(..) | TyKind::FnDef(..)) {
                continue;
            }
            for (key, subst) in self.oracle.callables(ty).into_iter().take(limits::DISPATCH) {
                let lead = self.lead(key, subst, at as u32);
                if lead.inst.is_some() {
                    handed.push((at as u32, lead));
                }
            }
        }
        handed
    }

    /// What a called value leads to: what is known to stand there, and all that could where nothing is.
    fn value_leads(&mut self, function: &Function, call: &Call, ty: Ty, outer: Subst, leads: &mut Leads<'a>) {
        let declared = self.oracle.normalize(ty.subst(outer));
        let fitting = hides(self.oracle, declared).then(|| self.oracle.callables(declared));
        for ty in self.receivers(function, call, ty, outer) {
            leads.ctor = leads.ctor.take().or(self.oracle.ctor(ty).map(|steps| (steps, 1)));
            for (key, subst) in self.oracle.callables(ty) {
                let fits = |all: &Vec<(FnKey, Subst)>| all.iter().any(|(known, _)| *known == key);
                if !matches!(key, FnKey::Closure(_)) || fitting.as_ref().is_none_or(fits) {
                    self.value_lead(key, subst, leads);
                }
            }
        }
        if leads.leads.is_empty() && leads.ctor.is_none() {
            for (key, subst) in fitting.unwrap_or_default() {
                if self.concrete.may_be_hidden(key) {
                    self.value_lead(key, subst, leads);
                }
            }
        }
        leads.open = leads.leads.is_empty() && leads.ctor.is_none();
    }

    fn value_lead(&mut self, key: FnKey, subst: Subst, leads: &mut Leads<'a>) {
        if leads.leads.len() < limits::DISPATCH {
            let shift = u32::from(!matches!(key, FnKey::Closure(_)));
            leads.leads.push(self.lead(key, subst, shift));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a trait call and where it stands")]
    fn trait_leads(
        &mut self,
        function: &Function,
        call: &Call,
        id: FnId,
        self_ty: Ty,
        subst: Subst,
        outer: Subst,
        leads: &mut Leads<'a>,
    ) {
        let declared = self.oracle.code(id);
        let mut found: Vec<Dispatch> = self
            .receivers(function, call, self_ty, outer)
            .into_iter()
            .map(|self_ty| self.oracle.dispatch(id, self_ty, subst))
            .collect();
        if self.is_foreigners(function, self_ty, outer) {
            // What a field of a foreign type hides was put there by code that nobody sees.
            found.clear();
            leads.open = true;
        } else if found.iter().all(|found| found.targets.is_empty()) {
            // None of the types that were put there is one that it could be called on.
            found = vec![self.oracle.dispatch(id, self.oracle.normalize(self_ty.subst(outer)), subst)];
        }
        // A value and the wrappers around it were asked: one of them has the trait.
        if found.iter().any(|found| !found.targets.is_empty()) {
            found.retain(|found| !found.targets.is_empty());
        }
        for found in found {
            leads.open |= found.open;
            for (id, subst) in found.targets.into_iter().take(limits::DISPATCH) {
                let key = self.oracle.code(id);
                let subst = self.with_hidden(function, call, key, subst, outer);
                let mut lead = self.lead(key, subst, 0);
                if lead.meaning.is_none() {
                    lead.meaning = self.oracle.meaning(Target::Code(declared));
                }
                if !leads.leads.iter().any(|known| known.inst == lead.inst && known.target == lead.target) {
                    leads.leads.push(lead);
                }
            }
        }
        if leads.leads.is_empty() {
            let target = Target::Code(declared);
            leads.leads.push(Lead { inst: None, target, meaning: self.oracle.meaning(target), shift: 0 });
        }
    }

    /// Whether a type hides what it is in a derived impl of a foreign type.
    fn is_foreigners(&self, function: &Function, ty: Ty, outer: Subst) -> bool {
        function.synthetic
            && !self.oracle.is_followed(function.key)
            && hides(self.oracle, self.oracle.normalize(ty.subst(outer)))
    }

    /// The types that argument 0 of a call may have: one, or those behind a type that hides them.
    fn receivers(&self, function: &Function, call: &Call, ty: Ty, outer: Subst) -> Vec<Ty> {
        let ty = self.oracle.normalize(ty.subst(outer));
        if !hides(self.oracle, ty) {
            return vec![ty];
        }
        let Some(Operand::Place(place)) = call.args.first().map(|arg| &arg.value) else { return vec![ty] };
        match self.behind(function, place, outer) {
            Some(types) => types,
            None => vec![ty],
        }
    }

    /// The types behind the value at a place that hides its own, where they are known: what the caller passed, or all
    /// that was seen to be put there.
    fn behind(&self, function: &Function, place: &Place, outer: Subst) -> Option<Vec<Ty>> {
        match hidden_param(function, place).and_then(|name| outer.get(name)) {
            Some(passed) => Some(match passed.kind() {
                TyKind::Foreign(path, types) if *path == ONE_OF => types.clone(),
                _ => vec![passed],
            }),
            None => {
                let types = self.concrete.at(self.oracle, function.key, place)?;
                Some(types.iter().copied().take(limits::BEHIND).collect())
            }
        }
    }

    /// Adds what stands behind arguments whose parameter's type hides it, so that the callee is followed for these alone.
    fn with_hidden(&self, function: &Function, call: &Call, key: FnKey, subst: Subst, outer: Subst) -> Subst {
        let Some(callee) = self.oracle.function(key).filter(|callee| callee.has_body) else { return subst };
        let mut more: Vec<(Name, Ty)> = Vec::new();
        for (at, arg) in call.args.iter().enumerate().take(callee.params as usize) {
            let param = callee.slots[Slot::new(at)].ty;
            if !hides(self.oracle, param.subst(subst)) {
                continue;
            }
            let passed = self.oracle.normalize(arg.ty.subst(outer));
            let known = if hides(self.oracle, passed) {
                let Operand::Place(place) = &arg.value else { continue };
                self.behind(function, place, outer).map(one_of)
            } else {
                let mut types = wrappers(self.oracle, passed);
                types.push(self.oracle.unwrapped(passed));
                Some(one_of(types))
            };
            more.extend(known.map(|ty| (hidden_name(at), ty)));
        }
        if more.is_empty() { subst } else { Subst::new(subst.entries().iter().copied().chain(more)) }
    }

    fn apply(&self, subst: Subst, outer: Subst) -> Subst {
        if subst.is_empty() {
            return subst;
        }
        subst.map(|ty| self.oracle.normalize(ty.subst(outer)))
    }

    fn lead(&mut self, key: FnKey, subst: Subst, shift: u32) -> Lead<'a> {
        let target = Target::Code(key);
        let has_body = self.oracle.function(key).is_some_and(|function| function.has_body);
        let inst = has_body.then(|| self.instance(key, subst));
        Lead { inst, target, meaning: self.oracle.meaning(target), shift }
    }
}

/// Head of a type that stands for several.
const ONE_OF: &str = "one of";

/// One type for several that may stand in one place.
fn one_of(types: Vec<Ty>) -> Ty {
    match <[Ty; 1]>::try_from(types) {
        Ok([only]) => only,
        Err(types) => Ty::new(TyKind::Foreign(Name::new(ONE_OF), types)),
    }
}

/// Prefix of the names under which a substitution tells what stands behind a parameter's `dyn` type.
const HIDDEN: &str = "dyn#";

fn hidden_name(param: usize) -> Name {
    Name::new(&format!("{HIDDEN}{param}"))
}

/// The name for what stands behind a place, when it is a parameter.
fn hidden_param(function: &Function, place: &Place) -> Option<Name> {
    match place.root {
        Root::Slot(slot)
            if place.path.iter().all(|step| step.name == "*") && slot.index() < function.params as usize =>
        {
            Some(hidden_name(slot.index()))
        }
        _ => None,
    }
}
