//! Facts of one instance: which origin's content stands at which port. The steps that carry a fact along an edge.

use crate::base::Name;

use super::local::Edge;
use super::oracle::Transform;
use super::path::{Overlap, Path};
use super::summary::Origin;
use super::trail::Trail;
use super::tree::{Port, union};

/// Content at a port: for every path `s` below, what is at `origin.s` is also at `port.path.s`; mixed
/// into one value when the transform says so.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) origin: Origin,
    pub(super) port: Port,
    pub(super) at: Content,
    /// The way so far, last hop first.
    pub(super) back: Trail,
}

impl Fact {
    /// The fact where there are too many to tell parts apart: the whole of the origin, mixed into the whole of the port.
    pub(super) fn widened(self) -> Fact {
        let origin = match self.origin {
            Origin::Param(param, _) => Origin::Param(param, Path::EMPTY),
            Origin::Global(global, _) => Origin::Global(global, Path::EMPTY),
            other => other,
        };
        let at = Content { path: Path::EMPTY, kills: Path::EMPTY, transform: self.at.transform.and(Transform::BLOB) };
        Fact { origin, at, ..self }
    }
}

/// What a fact carries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Content {
    /// Where below the port.
    pub(super) path: Path,
    /// First steps below that are not meant.
    pub(super) kills: Path,
    /// What happened on the way.
    pub(super) transform: Transform,
}

impl Content {
    /// All that is below a port, but the first steps in `kills`.
    pub(super) fn below(kills: Path, transform: Transform) -> Content {
        Content { path: Path::EMPTY, kills, transform }
    }
}

/// A connection that content can take: an edge, a transfer of a summary, a row of a model.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Link {
    pub(super) from_path: Path,
    pub(super) kills: Path,
    pub(super) to_path: Path,
    pub(super) transform: Transform,
}

impl From<&Edge> for Link {
    fn from(edge: &Edge) -> Link {
        Link {
            from_path: edge.from_path,
            kills: edge.kills,
            to_path: edge.to_path,
            transform: match (edge.blob, edge.tested) {
                (true, true) => Transform::BLOB.and(Transform::TESTED),
                (true, false) => Transform::BLOB,
                (false, true) => Transform::TESTED,
                (false, false) => Transform::NONE,
            },
        }
    }
}

fn starts_with_any(path: Path, names: Path) -> bool {
    path.first().is_some_and(|first: Name| names.steps().contains(&first))
}

/// Carries content along a link: what arrives, and of which part of the origin.
pub(super) fn carry(origin: Origin, content: Content, link: Link) -> Option<(Origin, Content)> {
    let blob = content.transform.has(Transform::BLOB);
    let transform = content.transform.and(link.transform);
    match link.from_path.overlap(content.path) {
        Overlap::Same => {
            Some((origin, Content { path: link.to_path, kills: union(content.kills, link.kills), transform }))
        }
        Overlap::Above(part) => {
            if starts_with_any(part, content.kills) {
                return None;
            }
            let origin = if blob { origin } else { origin.refine(part) };
            Some((origin, Content { path: link.to_path, kills: link.kills, transform }))
        }
        Overlap::Below(rest) => {
            if starts_with_any(rest, link.kills) {
                return None;
            }
            if link.transform.has(Transform::BLOB) {
                return Some((origin, Content { path: link.to_path, kills: Path::EMPTY, transform }));
            }
            let (path, cut) = link.to_path.join(rest);
            let transform = if cut { transform.and(Transform::BLOB) } else { transform };
            Some((origin, Content { path, kills: content.kills, transform }))
        }
        Overlap::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Path {
        Path::new(&text.split('.').filter(|step| !step.is_empty()).map(Name::new).collect::<Vec<_>>())
    }

    fn content(at: &str, kills: &str) -> Content {
        Content { path: path(at), kills: path(kills), transform: Transform::NONE }
    }

    fn link(from: &str, to: &str, kills: &str) -> Link {
        Link { from_path: path(from), kills: path(kills), to_path: path(to), transform: Transform::NONE }
    }

    #[test]
    fn a_part_refines_the_origin() {
        let (origin, at) = carry(Origin::Param(0, Path::EMPTY), content("", ""), link("email", "", "")).unwrap();
        assert_eq!(origin, Origin::Param(0, path("email")));
        assert_eq!(at.path, Path::EMPTY);
    }

    #[test]
    fn an_overwritten_part_does_not_flow() {
        assert!(carry(Origin::Param(0, Path::EMPTY), content("", "email"), link("email", "", "")).is_none());
        assert!(carry(Origin::Param(0, Path::EMPTY), content("email", ""), link("", "x", "email")).is_none());
        assert!(carry(Origin::Param(0, Path::EMPTY), content("name", ""), link("", "x", "email")).is_some());
    }
}
