//! The way that data took, as a chain of hops that share their tails.

use std::sync::Arc;

use crate::base::Name;
use crate::ir::FnKey;
use crate::source::Span;

/// What happens at a hop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum HopKind {
    /// Data is read here: the name of the field or site.
    Read(Name),
    /// A function collects or returns it: the callee's name.
    Returned(Name),
    /// Foreign code gets it as the result of this code: the function's name.
    Leaves(Name),
    /// It is handed to a function: the callee's name.
    Passed(Name),
    /// A derived function shows or copies it: the field.
    Shown(Name),
    /// It is kept in a static or shared cell: its name.
    Kept(Name),
    /// It arrives at a target: the callee's name.
    Arrives(Name),
}

/// One hop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Hop {
    /// Where.
    pub span: Span,
    /// In which function.
    pub in_fn: FnKey,
    /// What.
    pub kind: HopKind,
}

/// A chain of hops, in the order of the data; cheap to extend at the front.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail(Option<Arc<Node>>);

#[derive(Debug, PartialEq, Eq)]
struct Node {
    hop: Hop,
    rest: Trail,
    len: u32,
}

impl Trail {
    /// Whether it has no hop.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// How many hops it has.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |node| node.len as usize)
    }

    /// `hop`, then this.
    pub fn before(&self, hop: Hop) -> Trail {
        if self.len() >= super::limits::HOPS {
            return self.clone();
        }
        Trail(Some(Arc::new(Node { hop, rest: self.clone(), len: self.len() as u32 + 1 })))
    }

    /// This, then `tail`.
    pub fn then(&self, tail: &Trail) -> Trail {
        self.hops().into_iter().rev().fold(tail.clone(), |trail, hop| trail.before(hop))
    }

    /// The hops in order.
    pub fn hops(&self) -> Vec<Hop> {
        let mut hops = Vec::with_capacity(self.len());
        let mut at = self;
        while let Some(node) = &at.0 {
            hops.push(node.hop);
            at = &node.rest;
        }
        hops
    }
}
