//! Types of bodies: what each expression is, and where each call leads.
//!
//! Input: a [`Program`](crate::resolve::Program) (definitions, resolved names, bodies). Output: [`Types`], the lazy tables of everything that
//! has a type outside bodies, and one [`Inferred`] per body.
//!
//! Method: one forward pass over a body with unification variables; expected types are pushed down; bounds of
//! called functions become *goals* that are solved as soon as the head of their subject is known. Code is taken
//! to be correct, so a mismatch is a limit of ours and never an error. What cannot be known is
//! [`TyKind::Unknown`](crate::ty::TyKind::Unknown) with its reason, and spreads no further than it must.
//!
//! Terms. The *head* of a type is its outermost constructor. A *rigid* type is one that only bounds describe: a
//! parameter, `dyn`, `impl Trait`, an associated type of those. A *step* is one type of the deref chain.

mod adjust;
mod body;
mod dispatch;
mod explain;
mod goal;
mod guess;
mod index;
mod lang;
mod matching;
mod memo;
mod method;
mod opaque;
mod project;
mod props;
mod result;
mod show;
mod sig;
mod solve;
mod tables;
mod unify;
mod written;

pub use body::format_sites;
pub use dispatch::Dispatch;
pub use explain::{Coverage, summarise};
pub use result::*;
pub use sig::Sig;
pub use tables::Types;
