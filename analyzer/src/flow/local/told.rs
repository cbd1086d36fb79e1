//! What a finished local graph tells of outcomes: under which of them a result or an argument is something.

use crate::base::Name;
use crate::flow::oracle::Transform;
use crate::flow::path::Path;

use super::conds::{Alt, CARRIES, Facts, Known, Lit, RETURNED, lookup};
use super::gates::{LocalGates, is_one};

/// Ways to a result beyond which those of its facts are not told apart.
const MOST_WAYS: usize = 24;

impl LocalGates {
    /// What keeps data that is read under these facts apart from data that is read elsewhere.
    pub(crate) fn guards(&self, facts: &Facts) -> Transform {
        let one = |lit: &u32| match self.lits[*lit as usize].is.as_str() {
            "false" | "None" | "Err" => Transform::GUARDED_NOT,
            _ => Transform::GUARDED,
        };
        let joined = (!facts.either().is_empty()).then_some(Transform::GUARDED);
        facts.lits().iter().map(one).chain(joined).fold(Transform::NONE, Transform::and)
    }

    /// The literals under which the result is this, for each way on which it can be.
    pub(crate) fn result_is(&self, path: Path, is: Name) -> Vec<Vec<Lit>> {
        let ways = lookup(&self.result, path).map(|alts| self.when(&alts, is)).unwrap_or_default();
        let exits = self.ways(&self.exit);
        if ways.len() * exits.len() > MOST_WAYS {
            let exit: Vec<Lit> = self.exit.lits().iter().map(|lit| self.lits[*lit as usize]).collect();
            return ways.into_iter().map(|way| [way, exit.clone()].concat()).collect();
        }
        ways.iter().flat_map(|way| exits.iter().map(|exit| [way.as_slice(), exit].concat())).collect()
    }

    /// What facts say, for each way of those that joined.
    pub(crate) fn ways(&self, facts: &Facts) -> Vec<Vec<Lit>> {
        let lits = |way: Vec<u32>| way.into_iter().map(|lit| self.lits[lit as usize]).collect();
        facts.ways().into_iter().map(lits).collect()
    }

    /// The literals under which an argument is this, for each way on which it can be; `None`: its content tells.
    pub(crate) fn argument_is(&self, call: u32, arg: u32, path: Path, is: Name) -> Option<Vec<Vec<Lit>>> {
        let alts = lookup(self.args.get(&(call, arg))?, path)?;
        Some(self.when(&alts, is))
    }

    /// The variant that an argument is, whatever way was taken.
    pub(crate) fn only_variant(&self, call: u32, arg: u32) -> Option<Name> {
        let alts = lookup(self.args.get(&(call, arg))?, Path::EMPTY)?;
        match alts.as_slice() {
            [Alt { what: Known::Is(variant), .. }] => Some(*variant),
            _ => None,
        }
    }

    fn when(&self, alts: &[Alt], is: Name) -> Vec<Vec<Lit>> {
        let mut ways = Vec::new();
        for alt in alts {
            let mut given = self.ways(&alt.given);
            let mut also = |lit: Lit| given.iter_mut().for_each(|way| way.push(lit));
            match alt.what {
                Known::Is(known) if is == CARRIES && matches!(known.as_str(), "None" | "Err") => continue,
                Known::Is(_) if is == CARRIES => {}
                Known::Is(known) if is != RETURNED && !is_one(known, is) => continue,
                Known::Empty if is == CARRIES => continue,
                Known::From(port, path) => also(Lit { port, path, is, with: None }),
                Known::Equal((port, path), with) if is == "true" => also(Lit { port, path, is, with: Some(with) }),
                _ => {}
            }
            ways.extend(given);
        }
        ways
    }
}
