//! Summaries: how a function, with all it calls, connects what goes in to what comes out.

use crate::base::Name;
use crate::ir::{Const, FnKey};
use crate::source::Span;
use crate::ty::Subst;

use super::oracle::{Target, Transform};
use super::path::Path;
use super::trail::Trail;
use super::tree::Global;

/// Where data comes from, seen from inside one instance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Origin {
    /// A parameter's content at a path: the caller knows what it is.
    Param(u32, Path),
    /// A labelled field that a synthesised function reads in a parameter: a source in the caller unless it overwrote it.
    Labelled(u32, Path, Name),
    /// A global's content at a path.
    Global(Global, Path),
    /// A source: field, type or site.
    Source(Name),
    /// A constant.
    Const(Const),
}

/// Where data goes, seen from outside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Exit {
    /// The result.
    Return,
    /// What a parameter holds afterwards.
    ParamOut(u32),
    /// A global.
    Global(Global),
}

/// Content that leaves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Transfer {
    /// From.
    pub origin: Origin,
    /// First steps below the origin's path that are not meant.
    pub kills: Path,
    /// To.
    pub to: Exit,
    /// Where below it.
    pub to_path: Path,
    /// What happened on the way.
    pub transform: Transform,
    /// Where the function lets it out: for a result, where that is put together.
    pub at: Span,
    /// The way, in the order of the data.
    pub trail: Trail,
}

/// What kind of event a hit is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Event {
    /// It reaches the target of this mark.
    Mark(u32),
    /// A constant that says which target the mark is.
    Names(u32),
    /// It is computed with or compared.
    Use,
    /// It is put into a record of that type.
    Record(Name),
    /// It goes into something that cannot be seen.
    Gap(Target),
    /// It goes into something that could not be read.
    Opaque(&'static str),
}

/// The place of an event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The function it stands in.
    pub key: FnKey,
    /// The call, or `u32::MAX` where it is none.
    pub call: u32,
    /// Where.
    pub span: Span,
}

/// Data meets a target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// What arrives.
    pub origin: Origin,
    /// First steps below the origin's path that are not meant.
    pub kills: Path,
    /// What it meets.
    pub event: Event,
    /// Where.
    pub at: Place,
    /// What happened on the way.
    pub transform: Transform,
    /// Calls from the function of this summary down to the event's, outermost first.
    pub chain: Vec<Place>,
    /// The way, in the order of the data.
    pub trail: Trail,
}

/// The summary of one instance.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Content that passes through, from `Param` and `Labelled`, or that it yields, from the others.
    pub transfers: Vec<Transfer>,
    /// Hits that callers complete: from `Param` and `Labelled`.
    pub hits: Vec<Hit>,
    /// Hits that are complete here, statics and cells aside.
    pub flows: Vec<Hit>,
    /// Whether a budget ended inside it.
    pub cut: bool,
}

/// A complete flow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    /// The source, or the constant.
    pub origin: Origin,
    /// Function in which source and target meet.
    pub closing: FnKey,
    /// Under which parameters.
    pub subst: Subst,
    /// Event, place, transforms, chain and trail.
    pub hit: Hit,
}

impl Origin {
    /// The origin of a part of it.
    pub fn refine(self, steps: Path) -> Origin {
        match self {
            Origin::Param(param, path) => Origin::Param(param, path.join(steps).0),
            Origin::Global(global, path) => Origin::Global(global, path.join(steps).0),
            other => other,
        }
    }

    /// Whether a caller is needed to know what it is.
    pub fn is_open(self) -> bool {
        matches!(self, Origin::Param(..) | Origin::Labelled(..))
    }
}
