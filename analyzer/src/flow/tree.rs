//! Abstract values: which ports the parts of a value come from.
//!
//! A tree says of each path below a slot where its content comes from. A node's atoms stand for all paths below it that no
//! child overrides, so the unknown content of a parameter is one atom, and overwriting a field of it is one child.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::limits;
use super::path::{ELEMENT, Path, element, is_position};
use crate::base::Name;
use crate::ir::{Const, Root};
use crate::ty::{ConstId, StaticId, Ty};

/// Where data enters a local graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Port {
    /// What a parameter holds at the start.
    Param(u32),
    /// What a call returns.
    Ret(u32),
    /// What a writable argument holds after a call.
    Out(u32, u32),
    /// What was written through a reference that a call made from its argument.
    Back(u32, u32),
    /// A source: position in [`LocalGraph::sources`](super::LocalGraph::sources).
    Source(u32),
    /// Something that all functions share.
    Global(Global),
    /// A constant that a target may want.
    Const(Const),
}

/// Something that all functions share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Global {
    /// A static.
    Static(StaticId),
    /// A constant with structure.
    Const(ConstId),
    /// A cell that all code naming the type shares.
    Cell(Ty),
}

impl Global {
    /// The global that a place starts at; `None` for a slot.
    pub(crate) fn of(root: Root) -> Option<Global> {
        match root {
            Root::Slot(_) => None,
            Root::Static(id) => Some(Global::Static(id)),
            Root::Const(id) => Some(Global::Const(id)),
            Root::Cell(ty) => Some(Global::Cell(ty)),
        }
    }
}

/// Content that comes from a port.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Atom {
    /// The port.
    pub port: Port,
    /// Where below it.
    pub path: Path,
    /// First steps below `path` that are not meant (sorted).
    pub kills: Path,
    /// Whether it is mixed into one value: all that lies below `path`.
    pub blob: bool,
    /// Whether it is what a test of the content says, and not the content.
    pub tested: bool,
}

/// A place without field identities: what references stand for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Spot {
    /// Slot, static or cell.
    pub root: Root,
    /// Path below it.
    pub path: Path,
}

/// An abstract value.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Tree {
    /// Sorted content of all paths that no child overrides.
    pub atoms: Vec<Atom>,
    /// Places that the value is a reference to.
    pub refs: Vec<Spot>,
    /// Parts that are known on their own.
    pub children: BTreeMap<Name, Rc<Tree>>,
    /// Whether it may still hold what it held before this function changed it, so that reading a labelled field is a read of the label.
    pub initial: bool,
}

impl Atom {
    /// All that comes from `port`.
    pub(crate) fn of(port: Port) -> Atom {
        Atom { port, path: Path::EMPTY, kills: Path::EMPTY, blob: false, tested: false }
    }

    /// The content `steps` below.
    pub(crate) fn below(self, steps: &[Name]) -> Option<Atom> {
        if steps.is_empty() {
            return Some(self);
        }
        let steps = Path::new(steps).positionless();
        if steps.first().is_some_and(|first| self.kills.steps().contains(&first)) {
            return None;
        }
        if self.blob {
            return Some(self);
        }
        let (path, cut) = self.path.join(steps);
        Some(Atom { path, kills: Path::EMPTY, blob: cut, ..self })
    }
}

/// The union of two sorted sets of names.
pub(crate) fn union(a: Path, b: Path) -> Path {
    if a == b || b.is_empty() {
        return a;
    }
    if a.is_empty() {
        return b;
    }
    let mut names: Vec<Name> = a.steps().iter().chain(b.steps()).copied().collect();
    names.sort_unstable();
    names.dedup();
    Path::new(&names)
}

impl Tree {
    /// Content of one atom, untouched.
    pub(crate) fn of(port: Port) -> Tree {
        Tree { atoms: vec![Atom::of(port)], initial: true, ..Tree::default() }
    }

    /// A reference.
    pub(crate) fn reference(spots: Vec<Spot>) -> Tree {
        Tree { refs: spots, initial: true, ..Tree::default() }
    }

    /// Whether nothing but constants is in it.
    pub(crate) fn is_constant(&self, known: &dyn Fn(Port) -> bool) -> bool {
        self.refs.is_empty()
            && self.atoms.iter().all(|atom| matches!(atom.port, Port::Const(_)) || known(atom.port))
            && self.children.values().all(|child| child.is_constant(known))
    }

    /// Whether labels may have been dropped at its root.
    pub(crate) fn is_full(&self) -> bool {
        self.atoms.len() >= limits::ATOMS
    }

    /// Adds an atom.
    pub(crate) fn add(&mut self, atom: Atom) {
        if let Err(at) = self.atoms.binary_search(&atom)
            && self.atoms.len() < limits::ATOMS
        {
            self.atoms.insert(at, atom);
        }
    }

    fn add_ref(&mut self, spot: Spot) {
        if !self.refs.contains(&spot) && self.refs.len() < limits::ALIASES {
            self.refs.push(spot);
            self.refs.sort_unstable();
        }
    }

    /// The part `name`, as it follows from what is known here; references are followed by the state, not here.
    pub(crate) fn child(&self, name: Name) -> Tree {
        let known = self.children.get(&name).or_else(|| match is_position(name) {
            true => self.children.get(&element()),
            false => None,
        });
        let mut part = match known {
            Some(child) => (**child).clone(),
            None if name == ELEMENT && self.has_positions() && self.atoms.is_empty() && self.refs.is_empty() => {
                Tree::default()
            }
            None => self.derived(&[name]),
        };
        if name == ELEMENT {
            for child in self.positions() {
                part.join(child);
            }
        }
        part
    }

    /// Elements at known positions.
    pub(crate) fn positions(&self) -> impl Iterator<Item = &Tree> {
        self.children.iter().filter(|(name, _)| is_position(**name)).map(|(_, child)| &**child)
    }

    fn has_positions(&self) -> bool {
        self.children.keys().any(|name| is_position(*name))
    }

    /// Names of parts that replace what the atoms say of them.
    fn overridden(&self) -> Path {
        let names: Vec<Name> = self.children.keys().copied().filter(|name| !is_position(*name)).collect();
        Path::new(&names)
    }

    /// What the atoms and references of this node say of the part at `steps`.
    pub(crate) fn derived(&self, steps: &[Name]) -> Tree {
        let mut part = Tree { initial: true, ..Tree::default() };
        for atom in &self.atoms {
            if let Some(below) = atom.below(steps) {
                part.add(below);
            }
        }
        for spot in &self.refs {
            part.add_ref(Spot { root: spot.root, path: spot.path.join(Path::new(steps)).0 });
        }
        part
    }

    /// Either this or `other`.
    pub(crate) fn join(&mut self, other: &Tree) {
        let names: Vec<Name> = self.children.keys().chain(other.children.keys()).copied().collect();
        let mut children = BTreeMap::new();
        for name in names {
            if children.contains_key(&name) {
                continue;
            }
            let joined = match (self.children.get(&name), other.children.get(&name)) {
                (Some(a), Some(b)) if Rc::ptr_eq(a, b) || a == b => Rc::clone(a),
                _ => {
                    let mut part = self.child(name);
                    part.join(&other.child(name));
                    Rc::new(part)
                }
            };
            children.insert(name, joined);
        }
        self.children = children;
        for atom in &other.atoms {
            self.add(*atom);
        }
        for spot in &other.refs {
            self.add_ref(*spot);
        }
        self.initial |= other.initial;
    }

    /// Puts `part` at `name`. Where there are too many parts already it is merged into the node.
    pub(crate) fn set_child(&mut self, name: Name, part: Tree) {
        if self.children.len() >= limits::CHILDREN && !self.children.contains_key(&name) {
            let blob = part.blob();
            self.join(&blob);
        } else {
            self.children.insert(name, Rc::new(part));
        }
    }

    /// The same content, as what a test of it says.
    pub(crate) fn tested(mut self) -> Tree {
        self.atoms.iter_mut().for_each(|atom| atom.tested = true);
        self
    }

    /// All content in one value.
    pub(crate) fn blob(&self) -> Tree {
        let mut out = Tree { initial: true, ..Tree::default() };
        self.blob_into(&mut out);
        out
    }

    fn blob_into(&self, out: &mut Tree) {
        let overridden = self.overridden();
        for atom in &self.atoms {
            out.add(Atom { blob: true, kills: union(atom.kills, overridden), ..*atom });
        }
        for spot in &self.refs {
            out.add_ref(*spot);
        }
        for child in self.children.values() {
            child.blob_into(out);
        }
    }

    /// The same shape with all content coming from `port` instead: a value that a call may have changed. What was
    /// overwritten before stays known to be so.
    pub(crate) fn mirror(&self, port: Port) -> Tree {
        self.mirror_at(port, &mut Vec::new())
    }

    fn mirror_at(&self, port: Port, at: &mut Vec<Name>) -> Tree {
        if !at.is_empty() && !self.refs.is_empty() {
            // A reference inside the value still stands for the same places; what was done to them is told there.
            return self.clone();
        }
        let mut tree = Tree { initial: self.initial || at.is_empty(), ..Tree::default() };
        tree.atoms.extend(Atom::of(port).below(at));
        if at.len() < limits::PATH_LEN {
            for (name, child) in &self.children {
                at.push(*name);
                tree.children.insert(*name, Rc::new(child.mirror_at(port, at)));
                at.pop();
            }
        }
        tree
    }

    /// Visits each node with content: its path, the names its children override, and the node.
    pub(crate) fn visit(&self, at: &mut Vec<Name>, f: &mut dyn FnMut(&[Name], Path, &Tree)) {
        f(at, self.overridden(), self);
        if at.len() < limits::PATH_LEN {
            for (name, child) in &self.children {
                at.push(*name);
                child.visit(at, f);
                at.pop();
            }
        }
    }
}
