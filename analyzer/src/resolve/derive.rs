//! Derives as impls: each function of the trait without a default body becomes a synthesised one.

use super::defs::*;
use super::imports::show_path;
use super::path::Ns;
use super::program::Program;
use crate::base::Name;
use crate::hir::{Anchor, Attrs, Bound, GenericArgs, Generics, Path, Segment, TypeRef};
use crate::ty::{AdtId, AliasId, FnId, ImplId, ModuleId, TraitId};

/// Where the traits live that std and `derive_more` derive.
const STD_TRAITS: &[(&str, &[&str])] = &[
    ("clone", &["Clone"]),
    ("marker", &["Copy"]),
    ("fmt", &["Debug", "Display", "Binary", "LowerExp", "LowerHex", "Octal", "Pointer", "UpperExp", "UpperHex"]),
    ("default", &["Default"]),
    ("cmp", &["PartialEq", "Eq", "PartialOrd", "Ord"]),
    ("hash", &["Hash"]),
    ("convert", &["From", "Into", "TryFrom", "TryInto", "AsRef", "AsMut"]),
    (
        "ops",
        &[
            "Deref",
            "DerefMut",
            "Add",
            "Sub",
            "Mul",
            "Div",
            "Rem",
            "Neg",
            "Not",
            "AddAssign",
            "SubAssign",
            "MulAssign",
            "DivAssign",
            "RemAssign",
            "Index",
            "IndexMut",
            "BitAnd",
            "BitOr",
            "BitXor",
        ],
    ),
    ("str", &["FromStr"]),
    ("error", &["Error"]),
    ("iter", &["IntoIterator", "Sum", "Product"]),
];

/// A trait with the path that names it.
#[derive(Clone)]
struct Derived {
    id: TraitId,
    path: Path,
}

/// Adds the impls of all derives.
pub(crate) fn derive_all(p: &mut Program) {
    for at in 0..p.defs.adts.len() {
        let adt = AdtId(at as u32);
        let paths = p.defs[adt].attrs.derives.clone();
        let defs: Vec<Def> = paths.iter().map(|path| derive(p, adt, path)).collect();
        p.defs.adts[at].derives = defs;
    }
}

fn derive(p: &mut Program, adt: AdtId, path: &Path) -> Def {
    let module = p.defs[adt].module;
    let found = p.resolve_path(module, path, Ns::Types);
    let def = found.def.filter(|_| found.used == path.segments.len());
    let bare = path.as_ident();
    let builtin = bare.and_then(|name| std_trait(p, name.as_str()));
    let def = match (def, bare) {
        (Some(def @ (Def::Trait(_) | Def::Foreign(_))), _) if !found.guessed || builtin.is_none() => def,
        (_, Some(name)) if builtin.is_some() || is_std_derive(&name) => {
            let known = builtin.clone().map(|known| Def::Trait(known.id));
            let module =
                STD_TRAITS.iter().find(|(_, traits)| traits.contains(&name.as_str())).map_or("", |(module, _)| module);
            known.unwrap_or_else(|| Def::Foreign(Name::new(&format!("std::{module}::{name}"))))
        }
        _ => Def::Foreign(Name::new(&show_path(path))),
    };
    let shown = front(&p.path_of(def));
    if let Some(name) = shown.strip_prefix("derive_more::") {
        derive_more(p, adt, name.rsplit("::").next().unwrap_or(name));
    } else if shown.strip_prefix("thiserror::").is_some_and(|rest| rest.ends_with("Error")) {
        this_error(p, adt);
    } else if let Def::Trait(id) = def {
        let path = builtin.filter(|known| known.id == id).map_or_else(|| path.clone(), |known| known.path);
        add_impl(p, adt, &Derived { id, path }, None);
    }
    def
}

/// The path of a macro by the crate that people name: `thiserror_impl::Error` is thiserror's.
pub(crate) fn front(path: &str) -> String {
    let (krate, rest) = path.split_once("::").unwrap_or((path, ""));
    let ends = ["_impl", "_internal", "_macros", "_macro", "_derive", "_codegen"];
    let bare = ends.iter().find_map(|end| krate.strip_suffix(end)).filter(|bare| !bare.is_empty()).unwrap_or(krate);
    if rest.is_empty() { bare.to_owned() } else { format!("{bare}::{rest}") }
}

fn is_std_derive(name: &str) -> bool {
    matches!(name, "Clone" | "Copy" | "Debug" | "Default" | "PartialEq" | "Eq" | "PartialOrd" | "Ord" | "Hash")
}

/// A derivable trait of std by its name.
fn std_trait(p: &Program, name: &str) -> Option<Derived> {
    let (module, _) = STD_TRAITS.iter().find(|(_, traits)| traits.contains(&name))?;
    let segments = Path::plain(&[module, name]).segments;
    let path = Path { anchor: Anchor::DollarCrate(Name::new("std")), segments, ..Path::default() };
    match p.resolve_path(p.std_root?, &path, Ns::Types).def {
        Some(Def::Trait(id)) => Some(Derived { id, path }),
        _ => None,
    }
}

fn derive_more(p: &mut Program, adt: AdtId, name: &str) {
    let Some(known) = std_trait(p, if name == "Into" { "From" } else { name }) else { return };
    match name {
        "From" => {
            for (at, ty) in from_fields(&p.defs[adt]) {
                conversion(p, adt, &known, ty, at);
            }
        }
        "Into" => into_field(p, adt, &known),
        "Deref" | "DerefMut" | "AsRef" | "AsMut" | "Index" | "IndexMut" | "IntoIterator" => {
            let marker = if name.starts_with("Deref") { "deref" } else { "as_ref" };
            if let Some((at, ty)) = forwarded(&p.defs[adt], marker) {
                let id = add_impl(
                    p,
                    adt,
                    &with_arg(&known, matches!(name, "AsRef" | "AsMut").then(|| ty.clone())),
                    Some(at),
                );
                if name == "Deref" {
                    add_type(p, id, "Target", ty);
                }
            }
        }
        _ => {
            add_impl(p, adt, &known, None);
        }
    }
}

/// `#[derive(thiserror::Error)]`: `Display` from `#[error("…")]`, `From` from `#[from]`, and `std::error::Error`.
fn this_error(p: &mut Program, adt: AdtId) {
    let says = |attrs: &Attrs| has(attrs, "error");
    let data = &p.defs[adt];
    let displays = says(&data.attrs) || data.variants.iter().any(|variant| says(&variant.attrs));
    if let Some(display) = std_trait(p, "Display").filter(|_| displays) {
        add_impl(p, adt, &display, None);
    }
    if let Some(error) = std_trait(p, "Error") {
        add_impl(p, adt, &error, None);
    }
    let Some(from) = std_trait(p, "From") else { return };
    let marked = fields_where(&p.defs[adt], |field| has(&field.attrs, "from"));
    for (at, ty) in marked {
        conversion(p, adt, &from, ty, Some(at));
    }
}

fn has(attrs: &Attrs, name: &str) -> bool {
    super::collect::has_attr(attrs, name)
}

fn fields_where(adt: &AdtData, mut wanted: impl FnMut(&FieldData) -> bool) -> Vec<((u32, u32), TypeRef)> {
    let mut found = Vec::new();
    for (variant_at, variant) in adt.variants.iter().enumerate() {
        for (field_at, field) in variant.fields.iter().enumerate() {
            if wanted(field) {
                found.push(((variant_at as u32, field_at as u32), field.ty.clone()));
            }
        }
    }
    found
}

/// What `derive_more::From` converts from: for each variant (that is marked, if any is) its field, or the tuple of them.
fn from_fields(adt: &AdtData) -> Vec<(Option<(u32, u32)>, TypeRef)> {
    let argument = |attrs: &Attrs, names: &[&str]| {
        let from = attrs.others.iter().filter(|attr| attr.path.as_ident().is_some_and(|name| name == "from"));
        from.flat_map(|attr| &attr.args).any(|(arg, _)| names.contains(&arg.as_str()))
    };
    let skipped = |variant: &VariantData| argument(&variant.attrs, &["ignore", "skip"]);
    let any_marked = adt.variants.iter().any(|variant| has(&variant.attrs, "from") && !skipped(variant));
    let mut found: Vec<(Option<(u32, u32)>, TypeRef)> = Vec::new();
    for (at, variant) in adt.variants.iter().enumerate() {
        let enumeration = adt.kind == AdtKind::Enum;
        if variant.fields.is_empty()
            || (enumeration && (skipped(variant) || (any_marked && !has(&variant.attrs, "from"))))
        {
            continue;
        }
        let entry = match variant.fields.as_slice() {
            [only] => (Some((at as u32, 0)), only.ty.clone()),
            many => (None, TypeRef::Tuple(many.iter().map(|field| field.ty.clone()).collect())),
        };
        if !found.iter().any(|(_, ty)| *ty == entry.1) {
            found.push(entry);
        }
    }
    found
}

/// The field that a forwarding derive means: the marked one, or the only one.
fn forwarded(adt: &AdtData, marker: &str) -> Option<((u32, u32), TypeRef)> {
    let marked = fields_where(adt, |field| has(&field.attrs, marker));
    marked.into_iter().next().or_else(|| match adt.variants.as_slice() {
        [only] if only.fields.len() == 1 => Some(((0, 0), only.fields[0].ty.clone())),
        _ => None,
    })
}

fn with_arg(known: &Derived, arg: Option<TypeRef>) -> Derived {
    let mut known = known.clone();
    if let (Some(ty), Some(last)) = (arg, known.path.segments.last_mut()) {
        last.args = Some(Box::new(GenericArgs { types: vec![ty], ..GenericArgs::default() }));
    }
    known
}

/// `impl From<Field> for Adt`
fn conversion(p: &mut Program, adt: AdtId, from: &Derived, ty: TypeRef, at: Option<(u32, u32)>) {
    add_impl(p, adt, &with_arg(from, Some(ty)), at);
}

/// `impl From<Adt> for Field`
fn into_field(p: &mut Program, adt: AdtId, from: &Derived) {
    let Some((at, ty)) = forwarded(&p.defs[adt], "into") else { return };
    let own = own_type(&p.defs[adt]);
    let id = add_impl(p, adt, &with_arg(from, Some(own)), Some(at));
    p.defs.impls[id.index()].self_ty = ty;
}

/// The type with its own parameters.
pub(crate) fn own_type(adt: &AdtData) -> TypeRef {
    let arg = |param: &crate::hir::GenericParam| match param.is_const {
        true => TypeRef::Const,
        false => TypeRef::Path(Path { segments: vec![Segment { name: param.name, args: None }], ..Path::default() }),
    };
    let types: Vec<TypeRef> = adt.generics.params.iter().map(arg).collect();
    let args = (!types.is_empty()).then(|| Box::new(GenericArgs { types, ..GenericArgs::default() }));
    TypeRef::Path(Path { segments: vec![Segment { name: adt.name, args }], ..Path::default() })
}

fn bounded(generics: &Generics, path: &Path) -> Generics {
    let mut generics = generics.clone();
    for param in generics.params.iter_mut().filter(|param| !param.is_const) {
        param.bounds.push(Bound { path: path.clone() });
    }
    generics
}

fn add_impl(p: &mut Program, adt: AdtId, known: &Derived, field: Option<(u32, u32)>) -> ImplId {
    let id = ImplId(p.defs.impls.len() as u32);
    let data = &p.defs[adt];
    let (module, span, self_ty) = (data.module, data.span, own_type(data));
    let generics = if field.is_none() { bounded(&data.generics, &known.path) } else { data.generics.clone() };
    let required: Vec<FnId> = p.defs[known.id].fns.iter().copied().filter(|id| is_required(p, *id)).collect();
    let fns = required.into_iter().map(|trait_fn| add_fn(p, adt, id, trait_fn, module)).collect();
    p.defs.impls.push(ImplData {
        module,
        generics,
        trait_: Some((known.path.clone(), Some(Def::Trait(known.id)))),
        self_ty,
        fns,
        types: Vec::new(),
        consts: Vec::new(),
        attrs: Attrs::default(),
        derived: Some(adt),
        derived_field: field,
        span,
    });
    id
}

fn is_required(p: &Program, id: FnId) -> bool {
    p.fn_def(id).is_some_and(|def| def.body.is_none())
}

fn add_fn(p: &mut Program, adt: AdtId, container: ImplId, trait_fn: FnId, module: ModuleId) -> FnId {
    let id = FnId(p.defs.fns.len() as u32);
    let (name, span) = (p.defs[trait_fn].name, p.defs[adt].span);
    p.defs.fns.push(FnData {
        name,
        path: name,
        container: Container::Impl(container),
        module,
        source: FnSource::Derived { adt, trait_fn },
        span,
        attrs: Attrs::default(),
    });
    id
}

fn add_type(p: &mut Program, container: ImplId, name: &str, ty: TypeRef) {
    let id = AliasId(p.defs.aliases.len() as u32);
    let module = p.defs[container].module;
    p.defs.aliases.push(AliasData {
        name: Name::new(name),
        path: Name::new(name),
        container: Container::Impl(container),
        module,
        generics: Generics::default(),
        bounds: Vec::new(),
        ty: Some(ty),
    });
    p.defs.impls[container.index()].types.push(id);
}
