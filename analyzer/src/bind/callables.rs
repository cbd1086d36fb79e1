//! The closures and functions that may stand behind a `dyn Fn` or function pointer: those of the same arity whose
//! types do not contradict it.

use crate::base::Map;
use crate::ir::FnKey;
use crate::lower::Lowered;
use crate::ty::{Ty, TyKind};

/// Closures by number of parameters (the environment not counted).
#[derive(Debug, Default)]
pub(super) struct Callables {
    by_arity: Map<usize, Vec<(FnKey, Vec<Ty>, Ty)>>,
}

impl Callables {
    /// All closures that some function makes, in the order of their functions.
    pub(super) fn of(lowered: &Lowered) -> Callables {
        let mut by_arity: Map<usize, Vec<(FnKey, Vec<Ty>, Ty)>> = Map::default();
        for (key, function) in &lowered.functions {
            if matches!(key, FnKey::Closure(_)) {
                let params: Vec<Ty> =
                    function.slots.values().take(function.params as usize).skip(1).map(|slot| slot.ty).collect();
                let result = function.slots[function.result].ty;
                by_arity.entry(params.len()).or_default().push((*key, params, result));
            }
        }
        Callables { by_arity }
    }

    /// Those that may be called with `params` for a `result`.
    pub(super) fn accepting(&self, params: &[Ty], result: Ty) -> Vec<FnKey> {
        let all = self.by_arity.get(&params.len()).into_iter().flatten();
        let fits = |own: &[Ty], to: Ty| may_be(to, result) && own.iter().zip(params).all(|(a, b)| may_be(*a, *b));
        all.filter(|(_, own, to)| fits(own, *to)).map(|(key, ..)| *key).collect()
    }
}

/// Whether two types can be the same, as far as their heads tell.
fn may_be(a: Ty, b: Ty) -> bool {
    match (a.peel_refs().kind(), b.peel_refs().kind()) {
        (TyKind::Unknown(_) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_), _)
        | (_, TyKind::Unknown(_) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_)) => {
            true
        }
        (TyKind::Adt(x, _), TyKind::Adt(y, _)) => x == y,
        (TyKind::Foreign(x, _), TyKind::Foreign(y, _)) => x == y,
        (x, y) => std::mem::discriminant(x) == std::mem::discriminant(y),
    }
}
