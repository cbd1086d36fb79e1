//! Values: what an operand or right side holds, and which labels reading it yields.

use std::rc::Rc;

use crate::base::Name;
use crate::flow::path::Path;
use crate::flow::tree::{Atom, Port, Spot, Tree};
use crate::ir::{FnKey, Operand, Place, Root, Value};
use crate::source::Span;

use super::state::flatten;
use super::walk::Walk;
use super::{Sink, SourceSite};

/// The steps of a place as a path.
pub(super) fn spot_of(place: &Place) -> Spot {
    let steps: Vec<Name> = place.path.iter().map(|step| step.name).filter(|name| *name != "*").collect();
    Spot { root: place.root, path: Path::new(&steps) }
}

/// Whether what is meant is not the reference at the place but the value that it refers to.
fn is_deref(place: &Place) -> bool {
    place.path.last().is_some_and(|step| step.name == "*")
}

/// What calls left in their arguments, where a value is that alone.
fn left_by_calls(held: &Tree) -> Vec<(u32, u32, Path)> {
    let mut after = Vec::new();
    for (_, atom, _) in flatten(held) {
        match atom.port {
            Port::Out(call, arg) => after.push((call, arg, atom.path)),
            Port::Source(_) => {}
            _ => return Vec::new(),
        }
    }
    after
}

impl Walk<'_> {
    /// What `operand` holds, with the labels that reading it yields.
    pub(super) fn operand(&mut self, operand: &Operand, span: Span) -> Tree {
        match operand {
            Operand::Const(value) => {
                let mut tree = Tree::default();
                if self.oracle.wants_const(*value) {
                    tree.add(Atom::of(Port::Const(*value)));
                }
                tree
            }
            Operand::Place(place) => {
                let mut tree = self.state().read(spot_of(place));
                self.labels(place, span, &mut tree);
                tree
            }
        }
    }

    /// A reference to `place`, with the labels that taking it yields.
    pub(super) fn reference(&mut self, place: &Place, span: Span) -> Tree {
        let mut tree = self.state().reference(spot_of(place));
        self.labels(place, span, &mut tree);
        tree
    }

    /// Adds to `tree`, read from `place`, the text that its last field holds unless something else was put there.
    fn default_text(&mut self, place: &Place, tree: &mut Tree) {
        let field = place.path.iter().rev().find(|step| step.name != "*").and_then(|step| step.field);
        if let Some(text) = field.and_then(|field| self.oracle.default_of(field))
            && self.state().read(spot_of(place)).initial
        {
            tree.add(Atom::of(Port::Const(text)));
        }
    }

    /// Adds to `tree`, read from `place`, the label of the innermost labelled step that may still hold what it held at first.
    fn labels(&mut self, place: &Place, span: Span, tree: &mut Tree) {
        self.default_text(place, tree);
        for (at, step) in place.path.iter().enumerate().rev() {
            let Some(field) = step.field.filter(|field| self.oracle.is_label(*field)) else {
                continue;
            };
            let prefix = Place { root: place.root, path: place.path[..=at].to_vec() };
            let held = self.state().read(spot_of(&prefix));
            if !held.initial {
                return;
            }
            let params = held
                .atoms
                .iter()
                .filter_map(|atom| match atom.port {
                    Port::Param(param) => Some((param, atom.path)),
                    _ => None,
                })
                .collect();
            let source = self.source(SourceSite { what: field, span, params, after: left_by_calls(&held) });
            self.reads(source, Some(&Place { root: place.root, path: place.path[..at].to_vec() }));
            let below: Vec<Name> =
                place.path[at + 1..].iter().map(|step| step.name).filter(|name| *name != "*").collect();
            if let Some(atom) = Atom::of(Port::Source(source)).below(&below) {
                tree.add(atom);
            }
            return;
        }
    }

    /// The right side of an assignment. `ref_like`: what it is assigned to can hold a reference.
    pub(super) fn value(&mut self, value: &Value, ref_like: bool, span: Span) -> Tree {
        match value {
            Value::Copy(Operand::Place(place))
                if ref_like && matches!(place.root, Root::Slot(_)) && !is_deref(place) =>
            {
                self.copied_reference(place, span)
            }
            Value::Copy(operand) => self.operand(operand, span),
            Value::Borrow { place, .. } => self.reference(place, span),
            Value::Aggregate { ty, parts, base, .. } => {
                let mut tree = match base {
                    Some(place) => {
                        let copied = self.operand(&Operand::Place(place.clone()), span);
                        self.state().resolve(&copied)
                    }
                    None => Tree::default(),
                };
                tree.initial = base.is_some();
                for (step, operand) in parts {
                    let mut part = self.part(operand, span);
                    self.recorded(*ty, &part, span);
                    // Elements share one step.
                    if step.name == "[]" {
                        part.join(&tree.child(step.name));
                    }
                    tree.set_child(step.name, part);
                }
                if let Some(ty) = ty.filter(|ty| self.oracle.is_label(*ty)) {
                    let source = self.source(SourceSite { what: ty, span, params: Vec::new(), after: Vec::new() });
                    self.reads(source, None);
                    tree.add(Atom::of(Port::Source(source)));
                }
                tree
            }
            Value::Derive(operands) | Value::Compute(_, operands) => self.blob(operands, Sink::Use, span),
            Value::Test(operands) => {
                let tested = self.blob(operands, Sink::Use, span);
                if self.oracle.keeps_tests() { tested.tested() } else { Tree::default() }
            }
            Value::Opaque(operands, why) => self.blob(operands, Sink::Opaque(why), span),
            Value::Closure { captures, .. } => {
                let mut tree = Tree { initial: true, ..Tree::default() };
                for (name, place, by_ref) in captures {
                    let held = if *by_ref {
                        self.reference(place, span)
                    } else {
                        self.part(&Operand::Place(place.clone()), span)
                    };
                    tree.children.insert(*name, Rc::new(held));
                }
                tree
            }
            Value::Function(_) => Tree::default(),
            Value::Source { of, site } => {
                let mut tree = self.part(of, span);
                let source = self.source(SourceSite { what: *site, span, params: Vec::new(), after: Vec::new() });
                let holder = match of {
                    Operand::Place(place) => Some(place),
                    Operand::Const(_) => None,
                };
                self.reads(source, holder);
                tree.add(Atom::of(Port::Source(source)));
                tree
            }
        }
    }

    /// A copy of a value that can hold references: they go on standing for the same places.
    fn copied_reference(&mut self, place: &Place, span: Span) -> Tree {
        let mut tree = self.state().reference(spot_of(place));
        self.labels(place, span, &mut tree);
        tree
    }

    /// A part of an aggregate: it keeps references alive, and counts as what the field holds unless it is constant.
    fn part(&mut self, operand: &Operand, span: Span) -> Tree {
        let mut tree = match operand {
            Operand::Place(Place { root: Root::Slot(slot), path })
                if path.is_empty() && self.function.slots[*slot].ref_like =>
            {
                self.state().reference(Spot { root: Root::Slot(*slot), path: Path::EMPTY })
            }
            Operand::Place(place) if self.shares(place) => self.copied_reference(place, span),
            _ => self.operand(operand, span),
        };
        let constant = {
            let resolved = self.state().resolve(&tree);
            resolved.is_constant(&|port| self.is_constant_port(port))
        };
        tree.initial = !constant;
        tree
    }

    /// Tells what is put into a record whose parts count. A record in a record has been told by itself.
    fn recorded(&mut self, ty: Option<Name>, part: &Tree, span: Span) {
        let Some(ty) = ty.filter(|ty| self.oracle.is_record(*ty) && self.oracle.is_judged(self.function.key)) else {
            return;
        };
        let held = self.state().resolve(part);
        // What an enum of one value wraps (`Some.0`) and elements (`[]`) are no fields.
        if held.children.keys().all(|step| step.contains(['.', '['])) {
            self.edges(&held, Sink::Record(ty), Path::EMPTY, span);
        }
    }

    /// Whether a part of a slot is a reference or shared handle, so that a copy of it stands for the same.
    fn shares(&self, place: &Place) -> bool {
        let Root::Slot(slot) = place.root else { return false };
        if place.path.is_empty() || is_deref(place) || !self.function.slots[slot].ref_like {
            return false;
        }
        if matches!(self.function.key, FnKey::Closure(_)) && slot.index() == 0 && place.path.len() == 1 {
            // A captured variable, whose type the environment does not tell.
            return true;
        }
        let part = |ty, step: &crate::ir::Step| self.oracle.part_ty(ty, step.name);
        let ty = place.path.iter().try_fold(self.function.slots[slot].ty, part);
        ty.is_some_and(|ty| self.oracle.shares(ty))
    }

    /// All data of the operands in one value; their content also reaches `sink`.
    fn blob(&mut self, operands: &[Operand], sink: Sink, span: Span) -> Tree {
        let mut out = Tree { initial: true, ..Tree::default() };
        self.stands(span);
        for operand in operands {
            let read = self.operand(operand, span);
            let tree = self.state().resolve(&read);
            self.edges(&tree, sink, Path::EMPTY, span);
            let blob = tree.blob();
            out.join(&blob);
        }
        out
    }
}
