//! Types and targets as text.

use std::fmt::Write;

use super::result::Target;
use super::tables::Types;
use crate::ty::{BodyOwner, ClosureId, Subst, TraitName, TraitRef, Ty, TyKind};

impl Types<'_> {
    /// A type as it would be written with canonical paths; std's own types without their path.
    pub fn show(&self, ty: Ty) -> String {
        let mut out = String::new();
        self.write_ty(&mut out, ty);
        out
    }

    fn write_ty(&self, out: &mut String, ty: Ty) {
        let defs = &self.program.defs;
        match ty.kind() {
            TyKind::Bool => out.push_str("bool"),
            TyKind::Char => out.push_str("char"),
            TyKind::Str => out.push_str("str"),
            TyKind::Never => out.push('!'),
            TyKind::Int(name) | TyKind::Float(name) | TyKind::Param(name) => out.push_str(name),
            TyKind::Adt(id, args) => {
                out.push_str(short(&defs[*id].path));
                self.write_args(out, args);
            }
            TyKind::Foreign(path, args) => {
                out.push_str(path);
                self.write_args(out, args);
            }
            TyKind::Ref(mutable, to) => {
                out.push_str(if *mutable { "&mut " } else { "&" });
                self.write_ty(out, *to);
            }
            TyKind::Ptr(mutable, to) => {
                out.push_str(if *mutable { "*mut " } else { "*const " });
                self.write_ty(out, *to);
            }
            TyKind::Tuple(parts) => {
                self.write_list(out, "(", parts, if parts.len() == 1 { ",)" } else { ")" });
            }
            TyKind::Slice(of) => self.write_list(out, "[", &[*of], "]"),
            TyKind::Array(of) => self.write_list(out, "[", &[*of], "; _]"),
            TyKind::FnPtr(params, result) => {
                self.write_list(out, "fn(", params, ")");
                self.write_result(out, *result);
            }
            TyKind::FnDef(id, _) => {
                let _ = write!(out, "fn {}", defs[*id].path);
            }
            TyKind::Ctor(id, variant, args) => {
                out.push_str("ctor ");
                out.push_str(short(&defs[*id].path));
                if let Some(variant) =
                    defs[*id].variants.get(*variant as usize).filter(|_| defs[*id].variants.len() > 1)
                {
                    let _ = write!(out, "::{}", variant.name);
                }
                self.write_args(out, args);
            }
            TyKind::Closure(id, _) => self.write_closure(out, *id),
            TyKind::Dyn(bounds) => self.write_bounds(out, "dyn ", bounds),
            TyKind::Opaque(bounds) => self.write_bounds(out, "impl ", bounds),
            TyKind::Future(of) => {
                out.push_str("future ");
                self.write_ty(out, *of);
            }
            TyKind::Projection(base, of, name) => {
                out.push('<');
                self.write_ty(out, *base);
                let _ = write!(out, " as {}>::{name}", short(&self.trait_path(*of)));
            }
            TyKind::Infer(at) => {
                let _ = write!(out, "?{at}");
            }
            TyKind::Unknown(reason) => {
                let _ = write!(out, "{{{reason:?}}}");
            }
        }
    }

    fn write_closure(&self, out: &mut String, id: ClosureId) {
        match self.closure_sig(id) {
            Some((params, result)) => {
                self.write_list(out, "|", &params, "|");
                self.write_result(out, result);
            }
            None => {
                let owner = match id.owner {
                    BodyOwner::Fn(id) => self.program.defs[id].path,
                    BodyOwner::Const(id) => self.program.defs[id].path,
                    BodyOwner::Static(id) => self.program.defs[id].path,
                };
                let _ = write!(out, "closure in {owner}");
            }
        }
    }

    fn write_result(&self, out: &mut String, result: Ty) {
        if !result.is_unit() {
            out.push_str(" -> ");
            self.write_ty(out, result);
        }
    }

    fn write_args(&self, out: &mut String, args: &[Ty]) {
        if !args.is_empty() {
            self.write_list(out, "<", args, ">");
        }
    }

    fn write_list(&self, out: &mut String, open: &str, parts: &[Ty], close: &str) {
        out.push_str(open);
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            self.write_ty(out, *part);
        }
        out.push_str(close);
    }

    fn write_bounds(&self, out: &mut String, word: &str, bounds: &[TraitRef]) {
        out.push_str(word);
        for (at, bound) in bounds.iter().enumerate() {
            if at > 0 {
                out.push_str(" + ");
            }
            self.write_bound(out, bound);
        }
    }

    fn write_bound(&self, out: &mut String, bound: &TraitRef) {
        out.push_str(short(&self.trait_path(bound.def)));
        if self.lang.callable(bound.def).is_some()
            && let Some(TyKind::Tuple(params)) = bound.args.first().map(|ty| ty.kind())
        {
            self.write_list(out, "(", params, ")");
            if let Some((_, result)) = bound.bindings.first() {
                self.write_result(out, *result);
            }
            return;
        }
        if bound.args.is_empty() && bound.bindings.is_empty() {
            return;
        }
        out.push('<');
        let mut first = true;
        for arg in &bound.args {
            out.push_str(if std::mem::take(&mut first) { "" } else { ", " });
            self.write_ty(out, *arg);
        }
        for (name, ty) in &bound.bindings {
            out.push_str(if std::mem::take(&mut first) { "" } else { ", " });
            let _ = write!(out, "{name} = ");
            self.write_ty(out, *ty);
        }
        out.push('>');
    }

    fn trait_path(&self, name: TraitName) -> String {
        match name {
            TraitName::Known(id) => self.program.defs[id].path.to_string(),
            TraitName::Foreign(path) => path.to_string(),
        }
    }

    /// A target: the path of a function with its parameters in braces.
    pub fn show_target(&self, target: &Target) -> String {
        match target {
            Target::Fn(id, subst) => format!("{}{}", self.program.defs[*id].path, self.show_subst(*subst)),
            Target::Trait(id, ty, _) => format!("{} on {}", self.program.defs[*id].path, self.show(*ty)),
            Target::Foreign(path) => format!("foreign {path}"),
            Target::Value => "value".to_string(),
            Target::Unknown(name, reason) => format!("unknown {name} ({reason:?})"),
        }
    }

    /// `{T: u32}`; nothing when empty.
    pub fn show_subst(&self, subst: Subst) -> String {
        if subst.is_empty() {
            return String::new();
        }
        let entries: Vec<String> =
            subst.entries().iter().map(|(name, ty)| format!("{name}: {}", self.show(*ty))).collect();
        format!("{{{}}}", entries.join(", "))
    }
}

/// The last segment of a path into std; any other path whole.
fn short(path: &str) -> &str {
    match path.split("::").next() {
        Some("std" | "core" | "alloc") => path.rsplit("::").next().unwrap_or(path),
        _ => path,
    }
}
