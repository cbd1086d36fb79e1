//! Derived functions, synthesised from what their trait's function looks like.
//!
//! `fmt`, `hash`, `serialize` hand each field to the same function with the same visitor; `clone` and operators build a
//! value field by field; comparisons only test; conversions and forwarding derives concern one field. What fits
//! no shape (`Deserialize`, `FromStr`) has no body: the flow engine then goes by types.

use super::build::{Builder, when};
use super::skip::{Shown, shown};
use super::unit::Unit;
use crate::base::{Idx, Name};
use crate::hir::{Anchor, Path};
use crate::infer::Inferred;
use crate::ir::{Arm, Callee, Const, Function, Operand, Place, Step, Value, Via};
use crate::resolve::{AdtData, AdtKind, Container, Def, Ns};
use crate::source::Span;
use crate::ty::{AdtId, FnId, Reason, Subst, Ty, TyKind};

/// What is synthesised.
struct Derive<'a> {
    adt: AdtId,
    data: &'a AdtData,
    trait_fn: FnId,
    /// Last segment of the trait's path.
    trait_name: &'a str,
    /// The one field that a conversion or forwarding derive concerns.
    field: Option<(u32, u32)>,
    params: Vec<Ty>,
    result: Ty,
    args: Vec<Ty>,
    span: Span,
    /// Generic parameters of the function itself, as they are.
    own: Subst,
}

/// Lowers a derived function.
pub(super) fn lower_derived(unit: &Unit<'_>, id: FnId, adt: AdtId, trait_fn: FnId) -> Function {
    let defs = unit.defs();
    let data = &defs[adt];
    let (params, result) = unit.facts.signature(id);
    let trait_path = match defs[trait_fn].container {
        Container::Trait(of) => defs[of].path,
        _ => Name::new("?"),
    };
    let field = match defs[id].container {
        Container::Impl(of) => defs[of].derived_field,
        _ => None,
    };
    let derive = Derive {
        adt,
        data,
        trait_fn,
        trait_name: trait_path.as_str().rsplit("::").next().unwrap_or("?"),
        field,
        args: own_args(adt, params.iter().copied().chain([result])),
        params,
        result,
        span: data.span,
        own: unit.facts.own_generics(id),
    };
    let mut builder = Builder::new(unit);
    let names = unit.program.fn_def(trait_fn).map_or(&[][..], |def| def.params.as_slice());
    for (at, ty) in derive.params.iter().enumerate() {
        builder.slot(names.get(at).and_then(|param| param.name), *ty);
    }
    builder.result = builder.temp(derive.result);
    let has_body = builder.derived(&derive, defs[trait_fn].name);
    let body = builder.finish();
    Function {
        key: unit.key(),
        path: unit.path,
        owner: unit.key(),
        span: data.span,
        slots: std::mem::take(&mut builder.slots),
        params: derive.params.len() as u32,
        result: builder.result,
        synthetic: true,
        has_body,
        body: if has_body { body } else { Vec::new() },
    }
}

/// Arguments of the type, as the signature names it.
fn own_args(adt: AdtId, types: impl Iterator<Item = Ty>) -> Vec<Ty> {
    let mut found = None;
    for ty in types {
        ty.any(&mut |part| {
            if let TyKind::Adt(id, args) = part.kind()
                && *id == adt
                && found.is_none()
            {
                found = Some(args.clone());
            }
            found.is_some()
        });
    }
    found.unwrap_or_default()
}

/// An inference result with nothing in it.
pub(super) fn nothing_inferred() -> &'static Inferred {
    static NOTHING: std::sync::OnceLock<Inferred> = std::sync::OnceLock::new();
    NOTHING.get_or_init(Inferred::default)
}

impl Builder<'_> {
    /// Emits the body; false when the shape is not known.
    fn derived(&mut self, derive: &Derive<'_>, name: Name) -> bool {
        let is_self = |ty: Ty| matches!(ty.peel_refs().kind(), TyKind::Adt(id, _) if *id == derive.adt);
        let takes_self = derive.params.first().is_some_and(|ty| is_self(*ty));
        let returns_self = is_self(derive.result);
        match (derive.trait_name, derive.field) {
            ("From" | "TryFrom", _) => self.derived_conversion(derive, takes_self, returns_self),
            (_, Some(field)) if takes_self => self.derived_forward(derive, field),
            ("Default", _) if returns_self => {
                let value = Value::Copy(Operand::Const(Const::Other));
                self.assign(Place::slot(self.result), value, derive.span);
                true
            }
            ("PartialEq" | "PartialOrd" | "Eq" | "Ord", _) => self.derived_test(derive),
            ("Display", _) if name == "fmt" => self.derived_display(derive),
            _ if !takes_self => false,
            _ if returns_self => self.derived_fieldwise(derive),
            _ if derive.params.len() > 1 => self.derived_visit(derive),
            _ if matches!(derive.result.kind(), TyKind::Bool) || derive.result.is_unit() => self.derived_test(derive),
            _ => false,
        }
    }

    /// Code for each variant: the fields as (position, step, type).
    fn per_variant(&mut self, derive: &Derive<'_>, mut build: impl FnMut(&mut Self, u32)) {
        if derive.data.kind != AdtKind::Enum {
            return build(self, 0);
        }
        let mut arms: Vec<Arm> = Vec::with_capacity(derive.data.variants.len());
        for (at, variant) in derive.data.variants.iter().enumerate() {
            let body = self.block(|b| build(b, at as u32));
            arms.push(when(variant.name, body));
        }
        if !arms.is_empty() {
            self.branch(Some(Place::slot(Idx::new(0))), arms, derive.span);
        }
    }

    /// Place and type of each field of a variant of parameter `param`.
    fn fields_of(&self, derive: &Derive<'_>, param: usize, variant: u32) -> Vec<(usize, Place, Step, Ty)> {
        let Some(shape) = derive.data.variants.get(variant as usize) else { return Vec::new() };
        let of = Place::slot(Idx::new(param));
        let fields = shape.fields.iter().enumerate().map(|(at, field)| {
            let step = self.unit.step(derive.adt, variant, field.name);
            let ty = self.unit.facts.field_ty(derive.adt, variant, at, &derive.args);
            (at, of.clone().step(step.name, step.field), step, ty)
        });
        fields.collect()
    }

    /// The derived trait's function on a field.
    fn field_call(
        &mut self,
        derive: &Derive<'_>,
        callee: Callee,
        place: Place,
        ty: Ty,
        by_ref: bool,
        result: Ty,
    ) -> Place {
        let receiver = if by_ref { self.ref_arg(place, ty, false) } else { self.arg(Operand::Place(place), ty) };
        let mut args = vec![receiver];
        for (at, ty) in derive.params.iter().enumerate().skip(1) {
            let value = Operand::Place(Place::slot(Idx::new(at)));
            // A visitor that is a parameter by value (`S: Serializer`) stands for what it writes into.
            let writable = self.unit.facts.writable(*ty) || matches!(ty.kind(), TyKind::Param(_));
            args.push(crate::ir::Arg { value, ty: *ty, writable });
        }
        self.call(callee, args, result, None, Via::Derive, derive.span)
    }

    fn on_field(&self, derive: &Derive<'_>, ty: Ty) -> Callee {
        Callee::Trait(derive.trait_fn, ty, derive.own)
    }

    /// `fmt`, `hash`, `serialize`.
    fn derived_visit(&mut self, derive: &Derive<'_>) -> bool {
        let by_ref = matches!(derive.params[0].kind(), TyKind::Ref(..));
        let result = derive.result;
        // A visitor taken by value hands what it got to its result.
        let by_value = derive.params.iter().skip(1).any(|ty| !matches!(ty.kind(), TyKind::Ref(..)));
        if let Some(by) = self.shown_as(derive) {
            return self.derived_as(derive, by, by_ref);
        }
        self.per_variant(derive, |b, variant| {
            let mut results = Vec::new();
            if shown(&derive.data.variants[variant as usize].attrs, derive.trait_name) == Shown::No {
                return;
            }
            for (at, place, _, ty) in b.fields_of(derive, 0, variant) {
                let attrs = &derive.data.variants[variant as usize].fields[at].attrs;
                let callee = match shown(attrs, derive.trait_name) {
                    Shown::No => continue,
                    Shown::Plain => b.on_field(derive, ty),
                    Shown::By(path) => b.named_function(derive, &path),
                };
                let found = b.field_call(derive, callee, place, ty, by_ref, result);
                results.push(Operand::Place(found));
            }
            if !result.is_unit() {
                let value = if by_value { Value::Derive(results) } else { Value::Copy(Operand::Const(Const::Other)) };
                b.assign(Place::slot(b.result), value, derive.span);
            }
        });
        true
    }

    /// The type that `#[serde(into = "Type")]` says a value is turned into before it is shown.
    fn shown_as(&self, derive: &Derive<'_>) -> Option<AdtId> {
        let path = super::skip::shown_as(&derive.data.attrs, derive.trait_name)?;
        let segments: Vec<&str> = path.split("::").map(str::trim).collect();
        let written = Path::plain(&segments);
        let found = self.unit.program.resolve_path(derive.data.module, &written, Ns::Types);
        match found.def {
            Some(Def::Adt(id)) if found.used == written.segments.len() => Some(id),
            _ => None,
        }
    }

    /// Shows a value by converting it.
    fn derived_as(&mut self, derive: &Derive<'_>, into: AdtId, by_ref: bool) -> bool {
        let Some(from) = self.unit.lang.function("std::convert::From::from") else { return false };
        let ty = Ty::new(TyKind::Adt(into, Vec::new()));
        let own = Ty::new(TyKind::Adt(derive.adt, derive.args.clone()));
        let value = self.arg(Operand::Place(Place::slot(Idx::new(0))), own);
        let given = Subst::new([(Name::new("T"), own)]);
        let converted = self.call(Callee::Trait(from, ty, given), vec![value], ty, None, Via::Derive, derive.span);
        let callee = self.on_field(derive, ty);
        let found = self.field_call(derive, callee, converted, ty, by_ref, derive.result);
        self.assign(Place::slot(self.result), Value::Derive(vec![Operand::Place(found)]), derive.span);
        true
    }

    /// The function that an attribute names, such as `serialize_with = "path"`.
    fn named_function(&self, derive: &Derive<'_>, path: &str) -> Callee {
        let mut segments: Vec<&str> = path.split("::").map(str::trim).collect();
        let anchor = match segments.first() {
            Some(&"crate") => Anchor::Crate,
            Some(&"self") => Anchor::SelfModule,
            Some(&"super") => Anchor::Super(segments.iter().take_while(|part| **part == "super").count() as u8),
            Some(&"") => Anchor::Global,
            _ => Anchor::Plain,
        };
        segments.retain(|part| !["crate", "self", "super", ""].contains(part));
        let written = Path { anchor, ..Path::plain(&segments) };
        let found = self.unit.program.resolve_path(derive.data.module, &written, Ns::Values);
        match found.def {
            Some(Def::Fn(id)) if found.used == written.segments.len() => Callee::Fn(id, Subst::empty()),
            Some(Def::Foreign(path)) => Callee::Foreign(path),
            _ => Callee::Unknown(Name::new(segments.last().unwrap_or(&"?")), Reason::UnresolvedPath),
        }
    }

    /// Whether the type is a stub's without fields: what it holds is not told apart.
    fn is_opaque(&self, derive: &Derive<'_>) -> bool {
        let data = derive.data;
        data.kind == AdtKind::Struct
            && data.variants.iter().all(|variant| variant.fields.is_empty())
            && self.unit.program.crate_of(data.module).stub
    }

    /// `clone`, operators: a value of the type from its fields.
    fn derived_fieldwise(&mut self, derive: &Derive<'_>) -> bool {
        let by_ref = matches!(derive.params[0].kind(), TyKind::Ref(..));
        let unary = derive.params.len() == 1;
        if unary && self.is_opaque(derive) {
            self.assign(Place::slot(self.result), Value::Copy(Operand::Place(Place::slot(Idx::new(0)))), derive.span);
            return true;
        }
        self.per_variant(derive, |b, variant| {
            let mut parts = Vec::new();
            for (at, place, step, ty) in b.fields_of(derive, 0, variant) {
                let value = if unary {
                    let callee = b.on_field(derive, ty);
                    Operand::Place(b.field_call(derive, callee, place, ty, by_ref, ty))
                } else {
                    let mut operands = vec![Operand::Place(place)];
                    for param in 1..derive.params.len() {
                        let other = b.fields_of(derive, param, variant).into_iter().nth(at);
                        operands.extend(other.map(|(_, place, ..)| Operand::Place(place)));
                    }
                    Operand::Place(b.hold(Value::Derive(operands), ty, derive.span))
                };
                parts.push((step, value));
            }
            let value = b.aggregate(derive.adt, parts, None);
            b.assign(Place::slot(b.result), value, derive.span);
        });
        true
    }

    /// Comparisons: fields are read, nothing of them is handed on.
    fn derived_test(&mut self, derive: &Derive<'_>) -> bool {
        self.per_variant(derive, |b, variant| {
            let mut operands = Vec::new();
            for param in 0..derive.params.len() {
                operands.extend(
                    b.fields_of(derive, param, variant).into_iter().map(|(_, place, ..)| Operand::Place(place)),
                );
            }
            b.assign(Place::slot(b.result), Value::Test(operands), derive.span);
        });
        true
    }

    /// `From`: a value of the type from its only parts, or a part out of it.
    fn derived_conversion(&mut self, derive: &Derive<'_>, takes_self: bool, returns_self: bool) -> bool {
        let from = Place::slot(Idx::new(0));
        let result = Place::slot(self.result);
        if returns_self {
            let (variant, fields) = match derive.field {
                Some((variant, field)) => (variant, vec![field as usize]),
                None => self.tuple_variant(derive),
            };
            let Some(shape) = derive.data.variants.get(variant as usize) else { return false };
            let one = fields.len() == 1;
            let parts = fields.iter().enumerate().filter_map(|(at, field)| {
                let step = self.unit.step(derive.adt, variant, shape.fields.get(*field)?.name);
                let value = if one { from.clone() } else { from.clone().step(Name::new(&at.to_string()), None) };
                Some((step, Operand::Place(value)))
            });
            let value = self.aggregate(derive.adt, parts.collect(), None);
            self.assign(result, value, derive.span);
            return true;
        }
        match (takes_self, derive.field) {
            (true, Some((variant, field))) => {
                let found = self.fields_of(derive, 0, variant).into_iter().nth(field as usize);
                let Some((_, place, ..)) = found else { return false };
                self.assign(result, Value::Copy(Operand::Place(place)), derive.span);
                true
            }
            _ => false,
        }
    }

    /// The variant whose fields are the tuple that a conversion takes.
    fn tuple_variant(&self, derive: &Derive<'_>) -> (u32, Vec<usize>) {
        let wanted = match derive.params.first().map(|ty| ty.kind()) {
            Some(TyKind::Tuple(parts)) => parts.as_slice(),
            _ => &[],
        };
        let fits = |variant: u32| {
            let fields = self.fields_of(derive, 0, variant);
            fields.len() == wanted.len() && fields.iter().zip(wanted).all(|((.., ty), wanted)| ty == wanted)
        };
        let variant = (0..derive.data.variants.len() as u32).find(|variant| fits(*variant)).unwrap_or(0);
        (variant, (0..wanted.len()).collect())
    }

    /// `Deref`, `AsRef`, `IntoIterator`: the field.
    fn derived_forward(&mut self, derive: &Derive<'_>, (variant, field): (u32, u32)) -> bool {
        let found = self.fields_of(derive, 0, variant).into_iter().nth(field as usize);
        let Some((_, place, _, ty)) = found else { return false };
        let result = Place::slot(self.result);
        if matches!(derive.trait_name, "Deref" | "DerefMut" | "AsRef" | "AsMut") {
            let mutable = derive.trait_name.ends_with("Mut");
            self.assign(result, Value::Borrow { place, mutable }, derive.span);
            return true;
        }
        let by_ref = matches!(derive.params[0].kind(), TyKind::Ref(..));
        let callee = self.on_field(derive, ty);
        let found = self.field_call(derive, callee, place, ty, by_ref, derive.result);
        self.assign(result, Value::Copy(Operand::Place(found)), derive.span);
        true
    }

    /// `Display` by `#[error("…")]` or `#[display("…")]`: the fields that the text names.
    fn derived_display(&mut self, derive: &Derive<'_>) -> bool {
        let formatter = derive.params.get(1).copied().unwrap_or(Ty::unknown(Reason::Unreadable));
        self.per_variant(derive, |b, variant| {
            let shape = &derive.data.variants[variant as usize];
            let own = super::skip::display_text(&shape.attrs).or_else(|| super::skip::display_text(&derive.data.attrs));
            let buffer = b.formatter_text(Place::slot(Idx::new(1)), formatter);
            for (at, place, _, ty) in b.fields_of(derive, 0, variant) {
                let named = match &own {
                    Some(text) => text.names(shape.fields[at].name.as_str()),
                    None => shape.fields.len() == 1,
                };
                if !named {
                    continue;
                }
                if own.as_ref().is_some_and(|text| text.opaque) {
                    let operands = vec![Operand::Place(buffer.clone()), Operand::Place(place)];
                    b.assign(buffer.clone(), Value::Derive(operands), derive.span);
                    continue;
                }
                let callee = match own.as_ref().filter(|text| text.debug(shape.fields[at].name.as_str())) {
                    Some(_) => b.debug_callee(ty),
                    None => None,
                };
                let callee = callee.unwrap_or_else(|| b.on_field(derive, ty));
                b.field_call(derive, callee, place, ty, true, derive.result);
            }
            b.assign(Place::slot(b.result), Value::Copy(Operand::Const(Const::Other)), derive.span);
        });
        true
    }

    fn debug_callee(&self, ty: Ty) -> Option<Callee> {
        Some(Callee::Trait(self.unit.lang.function("std::fmt::Debug::fmt")?, ty, Subst::empty()))
    }

    /// The text in a formatter.
    fn formatter_text(&self, formatter: Place, ty: Ty) -> Place {
        let name = Name::new("buf");
        let step = match ty.peel_refs().kind() {
            TyKind::Adt(id, _) => self.unit.step(*id, 0, name),
            _ => Step { name, field: None },
        };
        formatter.step(step.name, step.field)
    }
}
