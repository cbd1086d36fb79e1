//! Access paths: interned lists of steps.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use super::limits;
use crate::base::{Interner, Name};

/// A list of field steps, outermost first. Compared by pointer, ordered by text.
#[derive(Clone, Copy)]
pub struct Path(&'static [Name]);

static PATHS: Interner<[Name]> = Interner::new();

/// The step of an element whose position is not known.
pub(super) const ELEMENT: &str = "[]";

/// [`ELEMENT`] as a name.
pub(super) fn element() -> Name {
    static STEP: OnceLock<Name> = OnceLock::new();
    *STEP.get_or_init(|| Name::new(ELEMENT))
}

/// Whether a step is an element at a known position, `[0]`. Such steps are told apart within one function alone: in ports
/// and sinks all elements are [`ELEMENT`].
pub(super) fn is_position(step: Name) -> bool {
    step.len() > 2 && step.starts_with('[')
}

/// What is left when one path is taken off another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Overlap {
    /// The same path.
    Same,
    /// The other goes on by this.
    Below(Path),
    /// This goes on beyond the other by this.
    Above(Path),
    /// Neither starts with the other.
    None,
}

impl Path {
    /// No step.
    pub const EMPTY: Path = Path(&[]);

    /// Interns `steps`.
    pub fn new(steps: &[Name]) -> Path {
        if steps.is_empty() {
            return Path::EMPTY;
        }
        Path(PATHS.get(steps, || Box::leak(Box::from(steps))))
    }

    /// The steps.
    pub fn steps(self) -> &'static [Name] {
        self.0
    }

    /// Whether it has no step.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The first step.
    pub fn first(self) -> Option<Name> {
        self.0.first().copied()
    }

    /// The path without its first `n` steps.
    pub fn skip(self, n: usize) -> Path {
        Path::new(&self.0[n.min(self.0.len())..])
    }

    /// The path with positions of elements forgotten.
    pub fn positionless(self) -> Path {
        if !self.0.iter().any(|step| is_position(*step)) {
            return self;
        }
        let steps: Vec<Name> = self.0.iter().map(|step| if is_position(*step) { element() } else { *step }).collect();
        Path::new(&steps)
    }

    /// `self` followed by `more`, and whether it had to be cut to [`limits::PATH_LEN`].
    pub fn join(self, more: Path) -> (Path, bool) {
        if more.is_empty() {
            return (self, false);
        }
        if self.is_empty() && more.0.len() <= limits::PATH_LEN {
            return (more, false);
        }
        let mut steps: Vec<Name> = Vec::with_capacity(self.0.len() + more.0.len());
        steps.extend_from_slice(self.0);
        steps.extend_from_slice(more.0);
        let cut = steps.len() > limits::PATH_LEN;
        steps.truncate(limits::PATH_LEN);
        (Path::new(&steps), cut)
    }

    /// How `self` lies to `other`.
    pub fn overlap(self, other: Path) -> Overlap {
        let (a, b) = (self.0, other.0);
        let common = a.len().min(b.len());
        if a[..common] != b[..common] {
            Overlap::None
        } else if a.len() == b.len() {
            Overlap::Same
        } else if a.len() < b.len() {
            Overlap::Below(other.skip(common))
        } else {
            Overlap::Above(self.skip(common))
        }
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.0.len() == other.0.len() && (self.0.is_empty() || std::ptr::eq(self.0, other.0))
    }
}
impl Eq for Path {}
impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(if self.0.is_empty() { 0 } else { self.0.as_ptr() as usize });
    }
}
impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Path) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Path {
    fn cmp(&self, other: &Path) -> std::cmp::Ordering {
        self.0.cmp(other.0)
    }
}
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in self.0 {
            write!(f, ".{step}")?;
        }
        Ok(())
    }
}
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Path {
        Path::new(&text.split('.').filter(|step| !step.is_empty()).map(Name::new).collect::<Vec<_>>())
    }

    #[test]
    fn overlaps() {
        assert_eq!(path("a.b").overlap(path("a.b")), Overlap::Same);
        assert_eq!(path("a").overlap(path("a.b")), Overlap::Below(path("b")));
        assert_eq!(path("a.b").overlap(path("")), Overlap::Above(path("a.b")));
        assert_eq!(path("a.b").overlap(path("a.c")), Overlap::None);
    }

    #[test]
    fn joins_and_cuts() {
        assert_eq!(path("a").join(path("b")), (path("a.b"), false));
        assert_eq!(path("a.b.c.d").join(path("e.f.g")), (path("a.b.c.d.e.f"), true));
    }
}
