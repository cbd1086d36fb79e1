//! Inference of one body: one walk over its expressions.

mod block;
mod call;
mod closure;
mod control;
mod expr;
mod finish;
mod format;
mod iter;
mod mac;
mod ops;
mod pat;
mod path;
mod place;
mod values;

pub use format::format_sites;

use super::goal::Solver;
use super::result::{Autoref, Callee, Inferred, LocalId, Res, Role, Target};
use super::tables::Types;
use super::written::{ImplTrait, Lowerer, Scope};
use crate::base::{Arena, Name};
use crate::hir::{self, ExprId, TypeRef};
use crate::resolve::{Container, Program};
use crate::ty::{BodyOwner, ModuleId, Reason, Subst, TraitName, TraitRef, Ty, TyKind};

/// What `return` and `?` leave: a function, closure or async block.
struct Frame {
    /// Type of the value it yields (of the future's output for async code).
    result: Ty,
}

/// What `break` names.
struct Loop {
    label: Option<Name>,
    /// Labelled blocks are found by label only.
    block: bool,
    /// Type of the values that breaks carry so far.
    value: Option<Ty>,
    want: Option<Ty>,
    broken: bool,
}

/// Inference of one body.
pub(super) struct Cx<'t, 'p> {
    s: Solver<'t, 'p>,
    types: &'t Types<'p>,
    program: &'p Program,
    body: &'p hir::Body,
    owner: BodyOwner,
    scope: Scope<'p>,
    /// Parameters of the body itself.
    identity: Subst,
    out: Inferred,
    locals: Arena<super::Local>,
    in_scope: Vec<(Name, LocalId)>,
    /// Inside an or-pattern: where its bindings start in `in_scope`.
    or_start: Option<usize>,
    frames: Vec<Frame>,
    loops: Vec<Loop>,
    /// Errors of `?` whose target type is open: from, to.
    errors: Vec<(Ty, Ty)>,
    /// Types of the patterns that a first pass found.
    seeds: Vec<Ty>,
    /// Receivers whose type was not known when their method was looked up.
    open_receivers: Vec<ExprId>,
}

impl<'p> Types<'p> {
    /// Infers the types of a body and where its calls lead. Empty for what has no body.
    pub fn infer(&self, owner: BodyOwner) -> Inferred {
        let Some(body) = self.program.body(owner) else { return Inferred::default() };
        let mut cx = Cx::new(self, owner, body);
        cx.run();
        let open = std::mem::take(&mut cx.open_receivers);
        let found = cx.finish();
        // What became known only after a method was looked up on it: once more, with what was learnt.
        let late = |id: &ExprId| found.exprs.get(id.index()).is_some_and(|ty| !matches!(ty.kind(), TyKind::Unknown(_)));
        if !open.iter().any(late) {
            return found;
        }
        let mut cx = Cx::new(self, owner, body);
        cx.seeds = found.pats;
        cx.run();
        cx.finish()
    }

    fn owner_scope(&self, owner: BodyOwner) -> Scope<'p> {
        let own = match owner {
            BodyOwner::Fn(id) => self.program.fn_def(id).map(|def| &def.generics),
            _ => None,
        };
        self.scope(self.program.module_of(owner), self.program.container_of(owner), own)
    }

    fn owner_bounds(&self, owner: BodyOwner) -> Vec<(Ty, TraitRef)> {
        match owner {
            BodyOwner::Fn(id) => self.elaborate(&self.sig(id).bounds),
            _ => match self.program.container_of(owner) {
                Container::Impl(id) => self.elaborate(&self.header(id).bounds),
                Container::Trait(id) => {
                    let args = self.program.defs[id].generics.params.iter();
                    let args = args.map(|param| Ty::new(TyKind::Param(param.name))).collect();
                    let def = TraitName::Known(id);
                    self.elaborate(&[(self.self_param(), TraitRef { def, args, bindings: Vec::new() })])
                }
                Container::Module(_) => Vec::new(),
            },
        }
    }
}

impl<'t, 'p> Cx<'t, 'p> {
    fn new(types: &'t Types<'p>, owner: BodyOwner, body: &'p hir::Body) -> Cx<'t, 'p> {
        let unknown = Ty::unknown(Reason::Ambiguous);
        let out = Inferred {
            exprs: vec![unknown; body.exprs.len()],
            pats: vec![unknown; body.pats.len()],
            ..Inferred::default()
        };
        let identity = match owner {
            BodyOwner::Fn(id) => types.sig(id).identity,
            _ => Subst::empty(),
        };
        Cx {
            s: Solver::new(types, types.owner_bounds(owner)),
            types,
            program: types.program,
            body,
            owner,
            scope: types.owner_scope(owner),
            identity,
            out,
            locals: Arena::new(),
            in_scope: Vec::new(),
            or_start: None,
            frames: Vec::new(),
            loops: Vec::new(),
            errors: Vec::new(),
            seeds: Vec::new(),
            open_receivers: Vec::new(),
        }
    }

    fn run(&mut self) {
        let result = match self.owner {
            BodyOwner::Fn(id) => {
                let sig = self.types.sig(id);
                for (at, pat) in self.body.params.iter().enumerate() {
                    let ty = sig.params.get(at).copied().unwrap_or_else(|| Ty::unknown(Reason::Unreadable));
                    let ty = self.s.normalize(ty);
                    self.bind_pat(*pat, ty);
                }
                let is_async = self.program.fn_def(id).is_some_and(|def| def.is_async);
                match sig.result.kind() {
                    TyKind::Future(output) if is_async => *output,
                    _ => sig.result,
                }
            }
            BodyOwner::Const(id) => self.types.const_ty(id),
            BodyOwner::Static(id) => self.types.static_ty(id),
        };
        let result = self.s.normalize(result);
        let result = self.open_opaque(result);
        self.frames.push(Frame { result });
        self.check(self.body.root, result);
        self.frames.pop();
        self.out.result = Some(result);
    }

    /// Makes variables of the `impl Trait` parts of a function's own result.
    fn open_opaque(&mut self, ty: Ty) -> Ty {
        if !ty.has_opaque() {
            return ty;
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Opaque(bounds) => {
                let var = self.s.fresh();
                for bound in bounds {
                    self.s.require(var, bound.clone());
                }
                Some(var)
            }
            _ => (!part.has_opaque()).then_some(part),
        })
    }

    /// The module whose names are seen here.
    fn module(&self) -> ModuleId {
        self.scope.module
    }

    /// Lowers in the scope at hand; `_` and arguments left out are fresh variables.
    fn with_lowerer<R>(&mut self, lower: impl FnOnce(&mut Lowerer<'_, 'p>) -> R) -> R {
        let table = &mut self.s.table;
        let mut hole = || table.fresh(super::unify::VarKind::General);
        let mut lowerer = Lowerer::new(self.types, &self.scope);
        lowerer.hole = Some(&mut hole);
        lowerer.impl_trait = ImplTrait::Opaque;
        lower(&mut lowerer)
    }

    /// A written type.
    fn written(&mut self, ty: &TypeRef) -> Ty {
        let ty = self.with_lowerer(|lowerer| lowerer.ty(ty));
        self.s.normalize(ty)
    }

    /// The type of an expression, which is then used where `want` is wanted.
    fn check(&mut self, id: ExprId, want: Ty) -> Ty {
        let ty = self.expr(id, Some(want));
        self.s.coerce(ty, want);
        ty
    }

    /// Records a call.
    fn call_at(&mut self, id: ExprId, role: Role, target: Target, result: Ty) {
        let callee = Callee { target, derefs: Vec::new(), autoref: Autoref::None, result, guessed: false };
        self.out.calls.insert((id, role), callee);
    }

    /// The type with its head known, behind references too, after solving what can be.
    fn settled(&mut self, ty: Ty) -> Ty {
        let ty = self.s.known(ty);
        let mut behind = ty;
        while let TyKind::Ref(_, to) = behind.kind() {
            behind = self.s.table.shallow(*to);
        }
        if self.s.table.is_open(behind) && self.s.run() {
            return self.s.known(ty);
        }
        ty
    }

    /// A unification that the code asserts; a mismatch is ours.
    fn equate(&mut self, a: Ty, b: Ty) {
        self.s.attempt(|solver| solver.table.unify(a, b));
    }

    fn res(&mut self, id: ExprId, res: Res) {
        self.out.paths.insert(id, res);
    }
}
