//! The code that a value is asked about in, and the calls that led there.

use std::rc::Rc;

use crate::base::Map;
use crate::flow::{Flow, Inst, InstId, Target};
use crate::ir::{Call, Callee, FnKey, Function};

use super::Values;

/// Calls that lead to code: instance, call, and the position of the first parameter among the arguments.
pub(super) type Callers = Map<FnKey, Vec<(InstId, u32, u32)>>;

/// Code, and the calls that lead to it.
#[derive(Clone)]
pub(in crate::findings) struct Context {
    pub(super) key: FnKey,
    pub(super) inst: Option<InstId>,
    pub(super) above: Option<Rc<(Context, u32, u32)>>,
}

impl Context {
    /// The call that led here, where one is known.
    pub(super) fn call(&self) -> Option<(FnKey, u32)> {
        self.above.as_ref().map(|above| (above.0.key, above.1))
    }
}

impl<'a> Values<'a> {
    /// The code in which a flow's event stands, and the calls that lead there.
    pub(in crate::findings) fn context(&self, flow: &Flow) -> Context {
        let inst = self.ids.get(&Inst { key: flow.closing, subst: flow.subst }).copied();
        let keys = flow.hit.chain.iter().map(|place| place.key).chain([flow.hit.at.key]);
        let mut context = Context { key: flow.closing, inst, above: None };
        let mut keys: Vec<FnKey> = keys.collect();
        if keys.first() != Some(&flow.closing) {
            let key = keys[0];
            context = Context { key, inst: self.first.get(&key).copied(), above: None };
        }
        keys.remove(0);
        for (place, key) in flow.hit.chain.iter().zip(keys) {
            let lead = self.leads(&context, place.call).into_iter().find(|(found, ..)| *found == key);
            let (_, inst, shift) = lead.unwrap_or((key, self.first.get(&key).copied(), 0));
            context = Context { key, inst, above: Some(Rc::new((context, place.call, shift))) };
        }
        context
    }

    /// The code that a call in `context` leads to.
    pub(in crate::findings) fn enter(&self, context: &Context, call: u32) -> Vec<Context> {
        let leads = self.leads(context, call).into_iter();
        leads
            .map(|(key, inst, shift)| Context { key, inst, above: Some(Rc::new((context.clone(), call, shift))) })
            .collect()
    }

    /// The function of a context.
    pub(in crate::findings) fn function(&self, context: &Context) -> Option<&'a Function> {
        self.bound.lowered.functions.get(&context.key)
    }

    pub(super) fn call_of(&self, context: &Context, call: u32) -> Option<&'a Call> {
        self.function(context)?.calls().into_iter().find(|found| found.id == call)
    }

    /// What a call leads to: code, its instance, and the position of its first parameter among the arguments.
    pub(super) fn leads(&self, context: &Context, call: u32) -> Vec<(FnKey, Option<InstId>, u32)> {
        if let Some(inst) = context.inst {
            let found = self.flows.instances.calls[inst as usize].get(call as usize);
            let leads = found.into_iter().flat_map(|leads| &leads.leads);
            return leads
                .filter_map(|lead| match lead.target {
                    Target::Code(key) => Some((key, lead.inst, lead.shift)),
                    _ => None,
                })
                .collect();
        }
        match self.call_of(context, call).map(|call| &call.callee) {
            Some(Callee::Fn(id, _)) => vec![(FnKey::Fn(*id), None, 0)],
            _ => Vec::new(),
        }
    }

    pub(super) fn callers(&self) -> &Callers {
        self.callers.get_or_init(|| {
            let mut callers = Callers::default();
            for (id, calls) in self.flows.instances.calls.iter().enumerate() {
                for (call, leads) in calls.iter().enumerate() {
                    for lead in &leads.leads {
                        if let Target::Code(key) = lead.target {
                            callers.entry(key).or_default().push((id as InstId, call as u32, lead.shift));
                        }
                    }
                }
            }
            callers
        })
    }
}
