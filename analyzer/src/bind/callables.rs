//! The closures and functions that may stand behind a `dyn Fn` or function pointer: those of the same arity whose
//! parameter types do not contradict it.

use crate::base::Map;
use crate::ir::FnKey;
use crate::lower::Lowered;
use crate::ty::{Ty, TyKind};

/// Closures by number of parameters (the environment not counted).
#[derive(Debug, Default)]
pub(super) struct Callables {
    by_arity: Map<usize, Vec<(FnKey, Vec<Ty>)>>,
}

impl Callables {
    /// All closures that some function makes, in the order of their functions.
    pub(super) fn of(lowered: &Lowered) -> Callables {
        let mut by_arity: Map<usize, Vec<(FnKey, Vec<Ty>)>> = Map::default();
        for (key, function) in &lowered.functions {
            if matches!(key, FnKey::Closure(_)) {
                let params: Vec<Ty> = function.slots.values().take(function.params as usize).skip(1).map(|slot| slot.ty).collect();
                by_arity.entry(params.len()).or_default().push((*key, params));
            }
        }
        Callables { by_arity }
    }

    /// Those that may be called with `params`.
    pub(super) fn accepting(&self, params: &[Ty]) -> Vec<FnKey> {
        let all = self.by_arity.get(&params.len()).into_iter().flatten();
        all.filter(|(_, own)| own.iter().zip(params).all(|(a, b)| may_be(*a, *b))).map(|(key, _)| *key).collect()
    }
}

/// Whether two types can be the same, as far as their heads tell.
fn may_be(a: Ty, b: Ty) -> bool {
    match (a.peel_refs().kind(), b.peel_refs().kind()) {
        (TyKind::Unknown(_) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_), _)
        | (_, TyKind::Unknown(_) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(_) | TyKind::Dyn(_)) => true,
        (TyKind::Adt(x, _), TyKind::Adt(y, _)) => x == y,
        (TyKind::Foreign(x, _), TyKind::Foreign(y, _)) => x == y,
        (x, y) => std::mem::discriminant(x) == std::mem::discriminant(y),
    }
}

