//! Where content may come from, without paths.

/// Bit for what arises in the function or below it.
const ARISES: u64 = 1 << 63;
/// Parameters from this position on share a bit.
const LAST_PARAM: u32 = 62;

/// A set of origins: parameters, globals by number, and whatever arises below.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Bits {
    word: u64,
    /// Sorted.
    globals: Vec<u32>,
}

impl Bits {
    /// What arises in the function.
    pub(super) fn arises() -> Bits {
        Bits { word: ARISES, globals: Vec::new() }
    }

    /// A parameter.
    pub(super) fn param(param: u32) -> Bits {
        Bits { word: 1 << param.min(LAST_PARAM), globals: Vec::new() }
    }

    /// A global.
    pub(super) fn global(global: u32) -> Bits {
        Bits { word: 0, globals: vec![global] }
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.word == 0 && self.globals.is_empty()
    }

    /// Whether a parameter is in it.
    pub(super) fn has_param(&self, param: u32) -> bool {
        self.word & (1 << param.min(LAST_PARAM)) != 0
    }

    /// The globals in it.
    pub(super) fn globals(&self) -> &[u32] {
        &self.globals
    }

    /// Adds all of `other`; whether any of it was new.
    pub(super) fn add(&mut self, other: &Bits) -> bool {
        let mut new = other.word & !self.word != 0;
        self.word |= other.word;
        for global in &other.globals {
            if let Err(at) = self.globals.binary_search(global) {
                self.globals.insert(at, *global);
                new = true;
            }
        }
        new
    }

    /// Adds the parameters of `other`; whether any of them was new.
    pub(super) fn add_params(&mut self, other: &Bits) -> bool {
        let params = other.word & !ARISES;
        let new = params & !self.word != 0;
        self.word |= params;
        new
    }

    /// Without the parameters: what does not depend on what a call is given.
    pub(super) fn arising(&self) -> Bits {
        Bits { word: self.word & ARISES, globals: self.globals.clone() }
    }

    /// Whether any of it is live, where these parameters and globals are.
    pub(super) fn is_live(&self, params: &Bits, global: &dyn Fn(u32) -> bool) -> bool {
        self.word & (params.word | ARISES) != 0 || self.globals.iter().any(|at| global(*at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_grow_once() {
        let mut bits = Bits::param(3);
        assert!(bits.add(&Bits::global(7)) && bits.add(&Bits::arises()));
        assert!(!bits.add(&Bits::global(7)) && !bits.add(&Bits::param(3)));
        assert!(bits.has_param(3) && !bits.has_param(4) && bits.globals() == [7]);
        assert_eq!(bits.arising().globals(), [7]);
        assert!(!bits.arising().has_param(3));
    }

    #[test]
    fn far_parameters_share_a_bit() {
        assert!(Bits::param(100).has_param(63));
        assert!(!Bits::param(100).has_param(61));
    }

    #[test]
    fn what_arises_is_live() {
        let none = Bits::default();
        assert!(Bits::arises().is_live(&none, &|_| false));
        assert!(!Bits::param(0).is_live(&none, &|_| false));
        assert!(Bits::param(0).is_live(&Bits::param(0), &|_| false));
        assert!(Bits::global(2).is_live(&none, &|at| at == 2));
    }
}
