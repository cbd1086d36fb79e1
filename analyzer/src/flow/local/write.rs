//! Writes: to slots, through references, and through what calls returned.

use crate::flow::path::{Overlap, Path};
use crate::flow::tree::{Atom, Port, Spot, Tree};
use crate::ir::Root;
use crate::source::Span;

use super::Sink;
use super::state::Escape;
use super::walk::Walk;

impl Walk<'_> {
    /// Writes, and records what leaves the slots by it.
    pub(super) fn store(&mut self, spot: Spot, tree: &Tree, strong: bool, through: bool, span: Span) {
        if spot.root == Root::Slot(self.function.result) {
            self.sets_result(tree, span);
        }
        let mut escapes = Vec::new();
        if through {
            self.shared(spot, tree, span);
        }
        self.state().blur(spot);
        self.state().write(spot, tree, strong, through, &mut escapes);
        if escapes.is_empty() {
            return;
        }
        let resolved = self.state().resolve(tree);
        for escape in escapes {
            match escape {
                Escape::Global(global, path) => self.edges(&resolved, Sink::Global(global), path, span),
                Escape::Through(call, path) => {
                    self.edges(&resolved, Sink::Through(call), path, span);
                    self.give_back(call, span);
                }
            }
        }
    }

    /// What is written through a handle is seen through its clones, whenever they were made.
    fn shared(&mut self, spot: Spot, tree: &Tree, span: Span) {
        let touched = |handle: &Spot| match handle.path.overlap(spot.path) {
            Overlap::Same => Some(Path::EMPTY),
            Overlap::Below(rest) => Some(rest),
            _ => None,
        };
        let handles = self.handles.iter().filter(|(.., handle)| handle.root == spot.root);
        let found: Vec<(u32, u32, Path)> =
            handles.filter_map(|(call, arg, handle)| Some((*call, *arg, touched(handle)?))).collect();
        if found.is_empty() {
            return;
        }
        let resolved = self.state().resolve(tree);
        for (call, arg, path) in found {
            self.edges(&resolved, Sink::Again(call, arg), path, span);
        }
    }

    /// What was written through the result of `call` may stand in the places that the call was lent.
    pub(super) fn give_back(&mut self, call: u32, span: Span) {
        for (arg, spot) in self.lent.get(&call).cloned().unwrap_or_default() {
            let back = Port::Back(call, arg);
            let held = self.state().read(spot);
            if held.atoms.contains(&Atom::of(back)) || self.giving.contains(&(call, arg)) {
                continue;
            }
            self.giving.push((call, arg));
            self.store(spot, &Tree::of(back), false, true, span);
            self.store_inside(&held, back, false, span);
            self.giving.pop();
        }
    }

    /// Places that references inside a value stand for hold `port`'s content after the value was given away, and so do those
    /// that what a call returned may refer to.
    pub(super) fn store_inside(&mut self, value: &Tree, port: Port, strong: bool, span: Span) {
        let mut inner: Vec<(Path, Spot, bool)> = Vec::new();
        let mut returned: Vec<(Path, u32, Path)> = Vec::new();
        value.visit(&mut Vec::new(), &mut |path, _, node| {
            if !path.is_empty() {
                inner.extend(node.refs.iter().map(|spot| (Path::new(path), *spot, node.refs.len() == 1)));
                returned.extend(node.atoms.iter().filter_map(|atom| match atom.port {
                    Port::Ret(call) if !atom.blob => Some((Path::new(path), call, atom.path)),
                    _ => None,
                }));
            }
        });
        for (path, call, at) in returned {
            if let Some(atom) = Atom::of(port).below(path.steps())
                && self.state().may_refer(call)
                && self.lent.get(&call).is_some_and(|lent| !lent.is_empty())
            {
                let changed = Tree { atoms: vec![atom], initial: true, ..Tree::default() };
                self.edges(&changed, Sink::Through(call), at, span);
                self.give_back(call, span);
            }
        }
        for (path, spot, unique) in inner {
            if let Some(atom) = Atom::of(port).below(path.steps()) {
                let changed = Tree { atoms: vec![atom], initial: true, ..Tree::default() };
                self.store(spot, &changed, strong && unique, true, span);
            }
        }
    }
}
