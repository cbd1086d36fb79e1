//! What must hold of every function, whoever built it.

use super::data::*;
use crate::base::Set;

/// Violations, one sentence each; empty for a sound function.
pub fn validate(function: &Function) -> Vec<String> {
    let mut validator =
        Validator { function, errors: Vec::new(), enclosing: Vec::new(), labels: Set::default(), next_call: 0 };
    let slots = function.slots.len();
    if function.params as usize > slots {
        validator.errors.push(format!("{} parameters but {slots} slots", function.params));
    }
    if function.result.index() >= slots {
        validator.errors.push("the result's slot does not exist".to_owned());
    } else if function.result.index() < function.params as usize {
        validator.errors.push("the result's slot is a parameter".to_owned());
    }
    if !function.has_body && !function.body.is_empty() {
        validator.errors.push("code in a function without a body".to_owned());
    }
    if matches!(function.key, FnKey::Closure(_)) && function.params == 0 {
        validator.errors.push("a closure without an environment".to_owned());
    }
    validator.block(&function.body);
    validator.errors
}

struct Validator<'a> {
    function: &'a Function,
    errors: Vec<String>,
    enclosing: Vec<(Label, bool)>,
    labels: Set<Label>,
    next_call: u32,
}

impl Validator<'_> {
    fn block(&mut self, block: &[Stmt]) {
        for stmt in block {
            self.stmt(stmt);
        }
    }

    fn region(&mut self, label: Label, is_loop: bool, body: &[Stmt]) {
        if !self.labels.insert(label) {
            self.errors.push(format!("label '{label} is defined twice"));
        }
        self.enclosing.push((label, is_loop));
        self.block(body);
        self.enclosing.pop();
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign { to, value, .. } => {
                self.place(to);
                if matches!(to.root, Root::Const(_)) {
                    self.errors.push("an assignment to a constant".to_owned());
                }
                self.value(value);
            }
            Stmt::Call(call) => self.call(call),
            Stmt::Read { place, .. } => self.place(place),
            Stmt::Branch { on, arms, .. } => {
                on.iter().for_each(|place| self.place(place));
                if arms.is_empty() {
                    self.errors.push("a branch without arms".to_owned());
                }
                arms.iter().for_each(|arm| self.block(&arm.body));
            }
            Stmt::Scope { label, body } => self.region(*label, false, body),
            Stmt::Loop { label, body } => self.region(*label, true, body),
            Stmt::Break(label) => {
                if !self.enclosing.iter().any(|(known, _)| known == label) {
                    self.errors.push(format!("break to '{label}, which does not enclose it"));
                }
            }
            Stmt::Continue(label) => match self.enclosing.iter().find(|(known, _)| known == label) {
                Some((_, true)) => {}
                Some((_, false)) => self.errors.push(format!("continue to '{label}, which is no loop")),
                None => self.errors.push(format!("continue to '{label}, which does not enclose it")),
            },
            Stmt::Return | Stmt::Never => {}
        }
    }

    fn call(&mut self, call: &Call) {
        if call.id < self.next_call {
            self.errors.push(format!("call#{} after call#{}", call.id, self.next_call - 1));
        }
        self.next_call = call.id.max(self.next_call).saturating_add(1);
        self.slot(call.to);
        for arg in &call.args {
            self.operand(&arg.value);
            if arg.writable && matches!(arg.value, Operand::Const(_)) {
                self.errors.push(format!("call#{} may write to a constant", call.id));
            }
        }
        if matches!(call.callee, Callee::Value(_)) && call.args.is_empty() {
            self.errors.push(format!("call#{} of a value lacks the value", call.id));
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Copy(operand) | Value::Source { of: operand, .. } => self.operand(operand),
            Value::Borrow { place, .. } => self.place(place),
            Value::Aggregate { parts, base, .. } => {
                parts.iter().for_each(|(_, operand)| self.operand(operand));
                base.iter().for_each(|place| self.place(place));
            }
            Value::Derive(operands)
            | Value::Compute(_, operands)
            | Value::Test(operands)
            | Value::Opaque(operands, _) => operands.iter().for_each(|operand| self.operand(operand)),
            Value::Closure { code, captures } => {
                captures.iter().for_each(|(_, place, _)| self.place(place));
                if !matches!(code, FnKey::Closure(_)) {
                    self.errors.push("a closure whose code is none".to_owned());
                }
            }
            Value::Function(_) => {}
        }
    }

    fn operand(&mut self, operand: &Operand) {
        if let Operand::Place(place) = operand {
            self.place(place);
        }
    }

    fn place(&mut self, place: &Place) {
        if let Root::Slot(slot) = place.root {
            self.slot(slot);
        }
    }

    fn slot(&mut self, slot: Slot) {
        if slot.index() >= self.function.slots.len() {
            self.errors.push(format!("slot {} does not exist", slot.index()));
        }
    }
}
