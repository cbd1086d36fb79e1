//! Types as text, for dumps. Names of definitions need the definition table (`resolve::Defs::show`);
//! here they are numbers.

use std::fmt;

use super::{Subst, Ty, TyKind};

impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.kind(), f)
    }
}

impl fmt::Debug for Subst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.entries().iter().map(|(name, ty)| (name, ty))).finish()
    }
}

impl Ty {
    /// Whether the type is one of those that carry no structure: numbers, `bool`, `char`, `str`.
    pub fn is_scalar(self) -> bool {
        matches!(self.kind(), TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Int(_) | TyKind::Float(_))
    }
}
