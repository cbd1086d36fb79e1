//! The local flow graph of one function: how its ports connect to its sinks, with every call a closed box.
//!
//! A forward abstract interpretation over the structured IR: flow-sensitive, with strong updates on owned and
//! uniquely borrowed places. It knows nothing of callees, so a graph depends on the function's IR and the labels alone.
//! References follow Flowistry (Crichton et al., PLDI 2022) in taking aliases from borrow expressions; the boxes for calls
//! follow Mariana Trench.

pub(super) mod conds;
mod eval;
pub(super) mod gates;
mod known;
mod state;
mod told;
mod walk;
mod write;

use crate::base::{Name, OrderedMap};
use crate::ir::Function;
use crate::source::Span;
use crate::ty::{Ty, TyKind};

use super::oracle::Oracle;
use super::path::Path;
pub(crate) use super::tree::{Global, Port};

/// Where data leaves a local graph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Sink {
    /// Argument of a call.
    Arg(u32, u32),
    /// The result.
    Return,
    /// What a parameter holds at the end.
    ParamOut(u32),
    /// Something that all functions share.
    Global(Global),
    /// Written through a reference that a call returned.
    Through(u32),
    /// Put into what an argument of a call shares with its result, after the call: one handle was written through, another
    /// came out of `clone`.
    Again(u32, u32),
    /// Read for its own sake: compared, computed with.
    Use,
    /// Handed to something that the front end could not read.
    Opaque(&'static str),
    /// Put into a record of that type.
    Record(Name),
}

/// Content of a port that reaches a sink.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Edge {
    /// From.
    pub from: Port,
    /// Where below it.
    pub from_path: Path,
    /// First steps below `from_path` that do not flow.
    pub kills: Path,
    /// To.
    pub to: Sink,
    /// Where below it.
    pub to_path: Path,
    /// Whether the content is mixed into one value.
    pub blob: bool,
    /// Whether it is what a test of the content says.
    pub tested: bool,
    /// Whether what stands at `to_path` may be what was there before the function changed it.
    pub initial: bool,
    /// Where.
    pub span: Span,
}

/// A read of a labelled field, a tagged value, or a value of a labelled type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceSite {
    /// Field, type or site.
    pub what: Name,
    /// Where.
    pub span: Span,
    /// Where in parameters it was read from: what a synthesised function's caller must not have overwritten.
    pub params: Vec<(u32, Path)>,
    /// Where what was read is what calls left in their arguments and nothing else: call, argument, place in it.
    pub after: Vec<(u32, u32, Path)>,
}

/// A function's local graph.
#[derive(Clone, Debug, Default)]
pub struct LocalGraph {
    /// Edges, by port in order of discovery.
    pub edges: Vec<Edge>,
    /// Positions in `edges` by port.
    pub by_port: OrderedMap<Port, Vec<u32>>,
    /// Sources.
    pub sources: Vec<SourceSite>,
    /// Where the result is set, with the first step of what it is set to where that is one (`Ok.0`), in source order.
    pub returns: Vec<(Option<Name>, Span)>,
    /// Whether a budget ended inside it.
    pub cut: bool,
    /// Outcomes of calls that control depends on; `None` where no gate is asked for.
    pub gates: Option<Box<gates::LocalGates>>,
}

/// First word of the names of cells that one call made.
const OWN_CELL: &str = "channel ";

/// The cell behind the pair of handles that one call makes.
fn own_cell(function: Name, call: u32) -> Ty {
    Ty::new(TyKind::Foreign(Name::new(&format!("{OWN_CELL}{function}#{call}")), Vec::new()))
}

/// Whether a port is a cell that one call made, rather than one shared by a type.
pub(super) fn is_own_cell(port: Port) -> bool {
    matches!(port, Port::Global(Global::Cell(ty)) if matches!(ty.kind(), TyKind::Foreign(path, _) if path.starts_with(OWN_CELL)))
}

/// Builds the local graph of `function`. `gates`: the calls that a gate stands behind, sorted, where gates are asked for.
pub fn build(function: &Function, oracle: &dyn Oracle, gates: Option<&[u32]>) -> LocalGraph {
    let mut walk = walk::Walk::new(function, oracle, gates);
    walk.run();
    walk.finish()
}
