//! Facts: which literals hold at a point, and of which sets of literals one holds.

use std::sync::Arc;

/// Ways told apart where branches join, and sets of such ways at one point. Beyond them the ways are forgotten.
const MOST_WAYS: usize = 6;
const MOST_JOINS: usize = 3;

/// A set of literals that hold together, ascending.
type Way = Vec<u32>;

/// Literals that hold, by their positions in `LocalGates::lits`; and what joined branches knew: sets of which one holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    lits: Option<Arc<[u32]>>,
    either: Option<Arc<[Vec<Way>]>>,
}

impl Facts {
    /// The positions, ascending.
    pub fn lits(&self) -> &[u32] {
        self.lits.as_deref().unwrap_or_default()
    }

    /// For each join of branches the literals of each: one of them holds.
    pub fn either(&self) -> &[Vec<Way>] {
        self.either.as_deref().unwrap_or_default()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.lits.is_none() && self.either.is_none()
    }

    fn of(lits: Way, mut either: Vec<Vec<Way>>) -> Facts {
        either.retain(|ways| ways.iter().all(|way| !way.is_empty()) && !ways.is_empty());
        either.sort_unstable();
        either.dedup();
        either.truncate(MOST_JOINS);
        Facts { lits: (!lits.is_empty()).then(|| lits.into()), either: (!either.is_empty()).then(|| either.into()) }
    }

    /// Whether a literal of which `is` holds is known, or known of a way.
    pub(super) fn any(&self, is: impl Fn(u32) -> bool) -> bool {
        self.lits().iter().chain(self.either().iter().flatten().flatten()).any(|lit| is(*lit))
    }

    /// These and `lit`.
    pub(super) fn with(&self, lit: u32) -> Facts {
        match self.lits().binary_search(&lit) {
            Ok(_) => self.clone(),
            Err(at) => {
                let mut lits = self.lits().to_vec();
                lits.insert(at, lit);
                Facts { lits: Some(lits.into()), either: self.either.clone() }
            }
        }
    }

    /// What either says.
    pub(super) fn union(&self, other: &Facts) -> Facts {
        if other.is_empty() || self == other {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        Facts::of(together(self.lits(), other.lits()), [self.either(), other.either()].concat())
    }

    /// What holds wherever one of them does: what both say, and that one of them holds.
    pub(super) fn meet(&self, other: &Facts) -> Facts {
        if self == other {
            return self.clone();
        }
        let common: Way = self.lits().iter().copied().filter(|lit| other.lits().binary_search(lit).is_ok()).collect();
        let mut either: Vec<Vec<Way>> =
            self.either().iter().filter(|ways| other.either().contains(ways)).cloned().collect();
        let mut ways = self.apart(&common, &either);
        ways.extend(other.apart(&common, &either));
        either.extend(shortest(ways));
        Facts::of(common, either)
    }

    /// The ways on which these hold, less what is `common`.
    fn apart(&self, common: &[u32], known: &[Vec<Way>]) -> Vec<Way> {
        let rest: Way = self.lits().iter().copied().filter(|lit| common.binary_search(lit).is_err()).collect();
        spread(vec![rest], self.either().iter().filter(|ways| !known.contains(ways)))
    }

    /// All that may hold, way by way.
    pub(crate) fn ways(&self) -> Vec<Way> {
        spread(vec![self.lits().to_vec()], self.either().iter())
    }

    /// Those that `keep` keeps.
    pub(super) fn filtered(&self, keep: impl Fn(u32) -> bool) -> Facts {
        if !self.any(|lit| !keep(lit)) {
            return self.clone();
        }
        let kept = |way: &[u32]| way.iter().copied().filter(|lit| keep(*lit)).collect::<Way>();
        let either = self.either().iter().map(|ways| ways.iter().map(|way| kept(way)).collect()).collect();
        Facts::of(kept(self.lits()), either)
    }
}

fn together(one: &[u32], other: &[u32]) -> Way {
    let mut lits = [one, other].concat();
    lits.sort_unstable();
    lits.dedup();
    lits
}

/// Each way with each of the ways of each join, as far as there are few.
fn spread<'w>(mut ways: Vec<Way>, joins: impl Iterator<Item = &'w Vec<Way>>) -> Vec<Way> {
    for join in joins {
        if ways.len() * join.len() <= MOST_WAYS {
            ways = ways.iter().flat_map(|way| join.iter().map(|more| together(way, more))).collect();
        }
    }
    ways
}

/// The ways as one join, without those that say no less than another; none where a way says nothing or they are too many.
fn shortest(mut ways: Vec<Way>) -> Option<Vec<Way>> {
    ways.sort_unstable_by_key(|way| (way.len(), way.clone()));
    let mut kept: Vec<Way> = Vec::new();
    for way in ways {
        if !kept.iter().any(|less| less.iter().all(|lit| way.contains(lit))) {
            kept.push(way);
        }
    }
    kept.sort_unstable();
    (kept.len() <= MOST_WAYS && kept.iter().all(|way| !way.is_empty())).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(lits: &[u32]) -> Facts {
        lits.iter().fold(Facts::default(), |facts, lit| facts.with(*lit))
    }

    #[test]
    fn joins_keep_what_each_branch_knew() {
        let joined = facts(&[1, 2]).meet(&facts(&[1, 3]));
        assert_eq!((joined.lits(), joined.either()), ([1].as_slice(), [vec![vec![2], vec![3]]].as_slice()));
        let third = joined.meet(&facts(&[1, 4]));
        assert_eq!(third.either(), [vec![vec![2], vec![3], vec![4]]]);
        assert_eq!(third.ways(), [vec![1, 2], vec![1, 3], vec![1, 4]]);
        assert!(joined.meet(&facts(&[1])).either().is_empty(), "one branch knows nothing more");
        assert_eq!(joined.meet(&joined), joined);
    }

    #[test]
    fn what_is_forgotten_is_forgotten_on_each_way() {
        let joined = facts(&[1, 2]).meet(&facts(&[1, 3]));
        assert_eq!(joined.filtered(|lit| lit != 3), facts(&[1]));
        assert_eq!(joined.filtered(|lit| lit != 1).either(), [vec![vec![2], vec![3]]]);
        assert_eq!(facts(&[7]).union(&joined).lits(), [1, 7]);
    }

    #[test]
    fn many_ways_are_forgotten() {
        let many = (10..30).map(|lit| facts(&[lit])).reduce(|all, one| all.meet(&one)).unwrap_or_default();
        assert!(many.either().iter().all(|ways| ways.len() <= MOST_WAYS), "{many:?}");
    }
}
