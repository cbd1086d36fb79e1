//! What runs when values go: `Drop` of the workspace's own types.
//!
//! Each value is dropped where the function or closure ends whose slot holds it. One that was moved on is dropped here as well
//! as there, which shows the same: what its `drop` does with what it holds.

use super::build::Builder;
use crate::base::Name;
use crate::ir::{Callee, Place, Via};
use crate::source::Span;
use crate::ty::{Subst, Ty, TyKind};

/// How deep values in values are looked for.
const DEPTH: u32 = 4;

/// Types of std that own one value and stand for it.
const OWNERS: [&str; 7] = [
    "std::boxed::Box",
    "std::rc::Rc",
    "std::sync::Arc",
    "std::cell::Cell",
    "std::cell::RefCell",
    "std::sync::Mutex",
    "std::sync::RwLock",
];

impl Builder<'_> {
    /// Whether any type of the workspace has code that runs when a value goes.
    pub(super) fn has_drops(&self) -> bool {
        self.unit.facts.any_drops()
    }

    /// Drops what the slots hold, the result aside.
    pub(super) fn drop_slots(&mut self, span: Span) {
        let Some(function) = self.unit.lang.function("std::ops::Drop::drop").filter(|_| self.has_drops()) else {
            return;
        };
        let mut found = Vec::new();
        for (slot, info) in self.slots.iter() {
            if slot != self.result {
                self.dropped(Place::slot(slot), info.ty, DEPTH, &mut found);
            }
        }
        for (place, ty) in found {
            let receiver = self.ref_arg(place, ty, true);
            let callee = Callee::Trait(function, ty, Subst::empty());
            self.call(callee, vec![receiver], Ty::unit(), None, Via::Call, span);
        }
    }

    /// The values at a place that have a `drop` of their own.
    fn dropped(&self, place: Place, ty: Ty, depth: u32, found: &mut Vec<(Place, Ty)>) {
        if depth == 0 {
            return;
        }
        let unit = self.unit;
        match ty.kind() {
            TyKind::Tuple(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    self.dropped(place.clone().step(Name::new(&at.to_string()), None), *part, depth - 1, found);
                }
            }
            TyKind::Array(of) => {
                let step = unit.lang.element;
                self.dropped(place.step(step.name, step.field), *of, depth - 1, found);
            }
            TyKind::Adt(id, args) => {
                let data = &unit.defs()[*id];
                if unit.program.crate_of(data.module).stub {
                    let Some(of) = args.first() else { return };
                    let path = data.path.as_str();
                    if OWNERS.contains(&path) {
                        self.dropped(place, *of, depth, found);
                    } else if path == "std::option::Option" {
                        let step = unit.lang.payload("std::option::Option", unit.lang.some);
                        self.dropped(place.step(step.name, step.field), *of, depth - 1, found);
                    } else if path == "std::vec::Vec" {
                        let step = unit.lang.element;
                        self.dropped(place.step(step.name, step.field), *of, depth - 1, found);
                    }
                    return;
                }
                if unit.facts.has_drop(*id) {
                    found.push((place.clone(), ty));
                }
                for (variant, shape) in data.variants.iter().enumerate() {
                    for (at, field) in shape.fields.iter().enumerate() {
                        let step = unit.step(*id, variant as u32, field.name);
                        let ty = unit.facts.field_ty(*id, variant as u32, at, args);
                        self.dropped(place.clone().step(step.name, step.field), ty, depth - 1, found);
                    }
                }
            }
            _ => {}
        }
    }
}
