//! What one body is lowered from, and what comes out beside its code.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::facts::Facts;
use super::lang::Lang;
use crate::base::{Name, OrderedMap};
use crate::diag::{Note, Severity};
use crate::hir::{Body, Cfg};
use crate::infer::Inferred;
use crate::ir::{FnKey, Function, Step};
use crate::resolve::{AdtKind, CfgSet, Defs, Program};
use crate::source::Span;
use crate::ty::{AdtId, BodyOwner, FnId};

/// A tagged parameter or expression.
#[derive(Clone, Debug)]
pub struct Site {
    /// What the tag says.
    pub tag: privacy_tags_grammar::Tag,
    /// Where it stands.
    pub span: Span,
}

/// What lowering a body yields beside its own function.
#[derive(Default)]
pub(super) struct Out {
    /// The body's function, then closures in source order of their ends.
    pub(super) functions: OrderedMap<FnKey, Function>,
    pub(super) sites: BTreeMap<Name, Site>,
    pub(super) notes: Vec<Note>,
    pub(super) closures: u32,
    pub(super) personal: u32,
}

/// One body with its types.
pub(super) struct Unit<'a> {
    pub(super) program: &'a Program,
    pub(super) facts: &'a Facts<'a>,
    pub(super) lang: &'a Lang,
    pub(super) owner: BodyOwner,
    pub(super) path: Name,
    pub(super) source: Option<&'a Body>,
    pub(super) inferred: &'a Inferred,
    pub(super) out: RefCell<Out>,
}

impl<'a> Unit<'a> {
    /// The body. Units without one (derived functions) never ask for expressions.
    pub(super) fn body(&self) -> &'a Body {
        static EMPTY: std::sync::OnceLock<Body> = std::sync::OnceLock::new();
        self.source.unwrap_or_else(|| {
            EMPTY.get_or_init(|| Body {
                exprs: crate::base::Arena::new(),
                pats: crate::base::Arena::new(),
                params: Vec::new(),
                root: crate::base::Idx::new(0),
                exits: Vec::new(),
            })
        })
    }

    pub(super) fn defs(&self) -> &'a Defs {
        &self.program.defs
    }

    /// The key of the outermost function.
    pub(super) fn key(&self) -> FnKey {
        match self.owner {
            BodyOwner::Fn(id) => FnKey::Fn(id),
            BodyOwner::Const(id) => FnKey::Const(id),
            BodyOwner::Static(id) => FnKey::Init(id),
        }
    }

    pub(super) fn gap(&self, kind: &'static str, message: String, span: Span) {
        let note = Note { span: Some(span), severity: Severity::Gap, kind, message, help: None };
        self.out.borrow_mut().notes.push(note);
    }

    /// The step to a field, by variant position and field name.
    pub(super) fn step(&self, adt: AdtId, variant: u32, name: Name) -> Step {
        let data = &self.defs()[adt];
        let Some(shape) = data.variants.get(variant as usize) else { return Step { name, field: None } };
        let field = shape.fields.iter().find(|field| field.name == name).map(|field| field.path);
        let name = match data.kind {
            AdtKind::Enum => Name::new(&format!("{}.{name}", shape.name)),
            // All fields of a union are one place.
            AdtKind::Union => shape.fields.first().map_or(name, |first| first.name),
            AdtKind::Struct => name,
        };
        Step { name, field }
    }

    /// Name of a variant, when the type has more than one.
    pub(super) fn variant_fact(&self, adt: AdtId, variant: u32) -> Option<Name> {
        let data = &self.defs()[adt];
        if data.kind != AdtKind::Enum {
            return None;
        }
        data.variants.get(variant as usize).map(|variant| variant.name)
    }

    /// Whether some value of the type is not this variant.
    pub(super) fn refutable(&self, adt: AdtId) -> bool {
        let data = &self.defs()[adt];
        data.kind == AdtKind::Enum && data.variants.len() > 1
    }

    /// What a condition of `cfg` is in the branches that are looked at, where those say it.
    pub(super) fn cfg_value(&self, cfg: &Cfg) -> Option<bool> {
        let module = self.program.module_of(self.owner);
        let package = self.defs()[self.defs()[module].krate].package;
        CfgSet::new(&self.program.input.cfg, &self.program.input.packages[package]).value(cfg)
    }

    /// The intrinsic of the std stub that a function is.
    pub(super) fn intrinsic(&self, id: FnId) -> Option<&'static str> {
        self.defs()[id].path.as_str().strip_prefix("std::intrinsics::")
    }
}
