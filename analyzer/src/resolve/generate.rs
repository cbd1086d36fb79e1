//! Derives whose meaning is a few plain functions: getters, setters, constructors, builders. Their code is written out as Rust
//! text and collected as if it stood beside the type, so that no later layer needs to know of them.

use std::fmt::Write;

use super::collect::Collector;
use super::defs::{AdtData, AdtKind, Def, FieldData};
use super::path::Mode;
use super::scope::DECLARED;
use crate::hir::{Attrs, Bound, GenericArgs, Path, Shape, TypeRef};
use crate::source::Span;
use crate::ty::{AdtId, ModuleId};

/// What a derive writes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writes {
    /// `derive_getters::Getters`
    Getters,
    /// `getset`: which of its derives.
    GetSet(&'static str),
    /// `derive_new::new`, `derive_more::Constructor`
    New,
    /// `derive_builder::Builder`: setters on `&mut self`, `build` gives a result.
    FallibleBuilder,
    /// `typed_builder::TypedBuilder`: setters by value, `build` gives the type.
    Builder,
    /// `bon::Builder`: as the last; what is optional is set by its content, or as it is by `maybe_NAME`.
    Bon,
    /// `derive_setters::Setters`
    Setters,
    /// What says of a type of diesel which table it is of: its columns hold what its tagged fields are.
    Columns,
    /// `sea_orm::DeriveEntityModel`: the entity, its columns and its active model.
    Entity,
}

const KNOWN: &[(&str, &str, Writes)] = &[
    ("derive_getters", "Getters", Writes::Getters),
    ("getset", "Getters", Writes::GetSet("get")),
    ("getset", "CopyGetters", Writes::GetSet("get_copy")),
    ("getset", "MutGetters", Writes::GetSet("get_mut")),
    ("getset", "Setters", Writes::GetSet("set")),
    ("getset", "WithSetters", Writes::GetSet("set_with")),
    ("derive_new", "new", Writes::New),
    ("derive_more", "Constructor", Writes::New),
    ("derive_builder", "Builder", Writes::FallibleBuilder),
    ("typed_builder", "TypedBuilder", Writes::Builder),
    ("bon", "Builder", Writes::Bon),
    ("derive_setters", "Setters", Writes::Setters),
    ("diesel", "Selectable", Writes::Columns),
    ("diesel", "Queryable", Writes::Columns),
    ("diesel", "Insertable", Writes::Columns),
    ("diesel", "AsChangeset", Writes::Columns),
    ("sea_orm", "DeriveEntityModel", Writes::Entity),
];

/// Writes the code of all such derives and collects it.
pub(crate) fn generate_all(c: &mut Collector) {
    let mut written: Vec<(ModuleId, Span, String)> = Vec::new();
    for (at, adt) in c.p.defs.adts.iter().enumerate() {
        if adt.kind != AdtKind::Struct || c.p.crate_of(adt.module).stub {
            continue;
        }
        let mut done: Vec<Writes> = Vec::new();
        for path in &adt.attrs.derives {
            if let Some(writes) = known(c, AdtId(at as u32), path)
                && (writes != Writes::Columns || !done.contains(&writes))
            {
                written.push((adt.module, adt.span, write_code(adt, writes)));
                done.push(writes);
            }
        }
    }
    if written.is_empty() {
        return;
    }
    for (module, span, text) in written {
        super::expand::collect_text(c, module, &text, span);
    }
    super::imports::resolve_all(c);
    super::expand::expand_all(c);
}

fn known(c: &Collector, adt: AdtId, path: &Path) -> Option<Writes> {
    let last = path.last()?.name;
    if !KNOWN.iter().any(|(_, name, _)| *name == last.as_str()) {
        return None;
    }
    let module = c.p.defs[adt].module;
    let walked = c.p.walk(module, path, Mode { guess: true, import: DECLARED });
    // A stub may stand for a derive by a trait of its name, which is a type.
    let krate = [walked.entries[2], walked.entries[0]].into_iter().flatten().filter_map(|entry| match entry.def {
        Def::Foreign(path) => Some(super::derive::front(path.split("::").next().unwrap_or_default())),
        Def::Trait(id) => Some(c.p.crate_of(c.p.defs[id].module).name.to_string()),
        _ => None,
    });
    let krate: Vec<String> = krate.collect();
    let used = c.p.macro_uses[c.p.defs[module].krate.index()].iter().map(|def| c.p.path_of(*def).to_string());
    let crates: Vec<String> = krate.into_iter().chain(used).collect();
    KNOWN
        .iter()
        .find(|(krate, name, _)| *name == last.as_str() && crates.iter().any(|known| known == krate))
        .map(|entry| entry.2)
}

fn write_code(adt: &AdtData, writes: Writes) -> String {
    let Some(shape) = adt.variants.first() else { return String::new() };
    let fields = &shape.fields;
    let mut out = String::new();
    match writes {
        Writes::Getters => methods(adt, &mut out, |out| {
            for field in fields.iter().filter(|field| !says(&field.attrs, "getter", "skip")) {
                let name = text_of(&field.attrs, "getter", "rename").unwrap_or(field.name.as_str());
                getter(out, name, field, says(&field.attrs, "getter", "copy"));
            }
        }),
        Writes::GetSet(kind) => methods(adt, &mut out, |out| {
            for field in fields.iter().filter(|field| wants(adt, field, kind)) {
                getset(out, adt, field, kind);
            }
        }),
        Writes::Setters => methods(adt, &mut out, |out| {
            for field in fields {
                let (name, value) = (field.name, value_of(adt, field, "setters", false));
                let _ = write!(
                    out,
                    "pub fn {name}(mut self, value: {}) -> Self {{ self.{name} = {}; self }}",
                    value.0, value.1
                );
            }
        }),
        Writes::New => constructor(&mut out, adt, fields, shape.shape),
        Writes::FallibleBuilder | Writes::Builder | Writes::Bon => builder(&mut out, adt, fields, writes),
        Writes::Entity => entity(&mut out, adt, fields),
        Writes::Columns => columns(&mut out, adt, fields),
    }
    out
}

fn methods(adt: &AdtData, out: &mut String, body: impl FnOnce(&mut String)) {
    let (params, args) = generics(adt);
    let _ = write!(out, "impl{params} {}{args} {{", adt.name);
    body(out);
    out.push_str("}\n");
}

fn getter(out: &mut String, name: &str, field: &FieldData, by_value: bool) {
    let (own, ty) = (field.name, show(&field.ty));
    let _ = match by_value {
        true => write!(out, "pub fn {name}(&self) -> {ty} {{ self.{own} }}"),
        false => write!(out, "pub fn {name}(&self) -> &{ty} {{ &self.{own} }}"),
    };
}

fn getset(out: &mut String, adt: &AdtData, field: &FieldData, kind: &str) {
    let (name, ty) = (field.name, show(&field.ty));
    let prefixed = [&field.attrs, &adt.attrs]
        .iter()
        .any(|attrs| text_of(attrs, "getset", kind).is_some_and(|text| text.contains("with_prefix")));
    let read = if prefixed { format!("get_{name}") } else { name.to_string() };
    let _ = match kind {
        "get" | "get_copy" => return getter(out, &read, field, kind == "get_copy"),
        "get_mut" => write!(out, "pub fn {read}_mut(&mut self) -> &mut {ty} {{ &mut self.{name} }}"),
        "set" => write!(out, "pub fn set_{name}(&mut self, value: {ty}) -> &mut Self {{ self.{name} = value; self }}"),
        _ => write!(out, "pub fn with_{name}(mut self, value: {ty}) -> Self {{ self.{name} = value; self }}"),
    };
}

/// Whether `getset` writes this method for a field: asked for at the field or for the whole type.
fn wants(adt: &AdtData, field: &FieldData, kind: &str) -> bool {
    let asks = |attrs: &Attrs| {
        says(attrs, "getset", kind)
            || attrs.others.iter().any(|attr| attr.path.as_ident().is_some_and(|name| name == kind))
    };
    !says(&field.attrs, "getset", "skip") && (asks(&field.attrs) || asks(&adt.attrs))
}

fn constructor(out: &mut String, adt: &AdtData, fields: &[FieldData], shape: Shape) {
    let defaulted =
        |field: &FieldData| says(&field.attrs, "new", "default") || text_of(&field.attrs, "new", "value").is_some();
    let param = |field: &FieldData| match shape {
        Shape::Named => field.name.to_string(),
        _ => format!("field_{}", field.name),
    };
    let params: Vec<String> = fields
        .iter()
        .filter(|field| !defaulted(field))
        .map(|field| format!("{}: {}", param(field), show(&field.ty)))
        .collect();
    let value = |field: &FieldData| {
        if defaulted(field) { "::core::default::Default::default()".to_owned() } else { param(field) }
    };
    let values: Vec<String> = match shape {
        Shape::Named => fields.iter().map(|field| format!("{}: {}", field.name, value(field))).collect(),
        _ => fields.iter().map(value).collect(),
    };
    let values = values.join(", ");
    let built = match shape {
        Shape::Named => format!("Self {{ {values} }}"),
        Shape::Tuple => format!("Self({values})"),
        Shape::Unit => "Self".to_owned(),
    };
    methods(adt, out, |out| {
        let _ = write!(out, "pub fn new({}) -> Self {{ {built} }}", params.join(", "));
    });
}

fn builder(out: &mut String, adt: &AdtData, fields: &[FieldData], kind: Writes) {
    let fallible = kind == Writes::FallibleBuilder;
    let (params, args) = generics(adt);
    let own = adt.name;
    let name = format!("{own}Builder");
    let _ = write!(out, "#[derive(Clone, Default)] pub struct {name}{params} {{");
    for field in fields {
        let _ = write!(out, "{}: ::core::option::Option<{}>,", field.name, show(&field.ty));
    }
    let _ = write!(out, "}}\nimpl{params} {name}{args} {{");
    let this = if fallible { ("&mut self", "&mut Self") } else { ("mut self", "Self") };
    let mut setter = |prefix: &str, field: &FieldData, ty: &str, value: &str| {
        let ((this, result), field) = (this, field.name);
        let set = format!("self.{field} = ::core::option::Option::Some({value}); self");
        let _ = write!(out, "pub fn {prefix}{field}({this}, value: {ty}) -> {result} {{ {set} }}");
    };
    for field in fields {
        let optional = option_of(&field.ty).filter(|_| kind == Writes::Bon);
        let (ty, value) = value_of(adt, field, "builder", optional.is_some());
        setter("", field, &ty, &value);
        if optional.is_some() {
            setter("maybe_", field, &show(&field.ty), "value");
        } else if kind == Writes::Bon && says(&field.attrs, "builder", "default") {
            let ty = format!("::core::option::Option<{}>", show(&field.ty));
            setter("maybe_", field, &ty, "value.unwrap_or_default()");
        }
    }
    let taken = |field: &FieldData| match fallible {
        true => format!("{0}: self.{0}.clone().unwrap_or_default()", field.name),
        false => format!("{0}: self.{0}.unwrap_or_default()", field.name),
    };
    let built = format!("{own} {{ {} }}", fields.iter().map(taken).collect::<Vec<_>>().join(", "));
    let _ = match fallible {
        true => writeln!(
            out,
            "pub fn build(&self) -> ::core::result::Result<{own}{args}, {name}Error> {{ ::core::result::Result::Ok({built}) }} }}\n#[derive(Debug)] pub struct {name}Error;"
        ),
        false => writeln!(out, "pub fn build(self) -> {own}{args} {{ {built} }} }}"),
    };
    methods(adt, out, |out| {
        let empty: Vec<String> =
            fields.iter().map(|field| format!("{}: ::core::option::Option::None", field.name)).collect();
        let _ = write!(out, "pub fn builder() -> {name}{args} {{ {name} {{ {} }} }}", empty.join(", "));
    });
}

/// What the columns of a table hold, by the tagged fields of a type that diesel reads from it or writes to it.
fn columns(out: &mut String, adt: &AdtData, fields: &[FieldData]) {
    let Some(table) = text_of(&adt.attrs, "diesel", "table_name") else { return };
    let table = table.replace(['"', ' '], "");
    let own = adt.name;
    for field in fields.iter().filter(|field| !field.attrs.tags.is_empty()) {
        let name = field.name;
        let column = text_of(&field.attrs, "diesel", "column_name").unwrap_or(name.as_str()).replace(['"', ' '], "");
        let _ = writeln!(
            out,
            "impl ::diesel::Stored for {table}::columns::{column} {{ fn value() -> ::std::string::String {{
                let row: {own} = ::std::intrinsics::opaque(); ::std::intrinsics::derive1(row.{name})
            }} }}"
        );
    }
}

/// The types that stand beside a model of sea-orm.
fn entity(out: &mut String, adt: &AdtData, fields: &[FieldData]) {
    let own = adt.name;
    let table = text_of(&adt.attrs, "sea_orm", "table_name").unwrap_or_default().replace(['"', '\\'], "");
    let each = |show: &dyn Fn(&FieldData) -> String| fields.iter().map(show).collect::<Vec<_>>().join(", ");
    let columns = each(&|field| pascal(field.name.as_str()));
    let values = each(&|field| format!("pub {}: ::sea_orm::ActiveValue<{}>", field.name, show(&field.ty)));
    let unchanged = each(&|field| format!("{0}: ::sea_orm::ActiveValue::Unchanged(model.{0})", field.name));
    let taken = each(&|field| format!("{0}: self.{0}.unwrap()", field.name));
    let unset = each(&|field| format!("{}: ::sea_orm::ActiveValue::NotSet", field.name));
    // An active model carries its table's name, so that the call which stores it can tell it.
    let named = format!("sql_table: \"{table}\"");
    let _ = write!(
        out,
        "#[derive(Clone, Copy, Debug, Default)] pub struct Entity;
        impl ::sea_orm::EntityTrait for Entity {{
            type Model = {own}; type ActiveModel = ActiveModel; type Column = Column;
            fn sql_table() -> &'static str {{ \"{table}\" }}
        }}
        #[derive(Clone, Copy, Debug)] pub enum Column {{ {columns} }}
        impl ::sea_orm::ColumnTrait for Column {{}}
        #[derive(Clone, Debug)] pub struct ActiveModel {{ {values}, pub sql_table: &'static str }}
        impl ::core::default::Default for ActiveModel {{
            fn default() -> ActiveModel {{ ActiveModel {{ {unset}, {named} }} }}
        }}
        impl ::sea_orm::ActiveModelTrait for ActiveModel {{ type Entity = Entity; }}
        impl ::sea_orm::ModelTrait for {own} {{ type Entity = Entity; }}
        impl ::sea_orm::TryIntoModel<{own}> for ActiveModel {{
            fn try_into_model(self) -> ::core::result::Result<{own}, ::sea_orm::DbErr> {{
                ::core::result::Result::Ok({own} {{ {taken} }})
            }}
        }}
        impl ::core::convert::From<{own}> for ActiveModel {{
            fn from(model: {own}) -> ActiveModel {{ ActiveModel {{ {unchanged}, {named} }} }}
        }}
        impl ::sea_orm::IntoActiveModel<ActiveModel> for {own} {{
            fn into_active_model(self) -> ActiveModel {{ let model = self; ActiveModel {{ {unchanged}, {named} }} }}
        }}\n"
    );
}

/// `created_at` → `CreatedAt`
fn pascal(name: &str) -> String {
    let part = |part: &str| {
        let mut chars = part.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
    };
    name.trim_start_matches("r#").split('_').map(part).collect()
}

/// Type and value of a setter's parameter, with the `into` that attributes may ask for and an `Option` put back that the setter is `stripped` of or
/// `strip_option` takes off.
fn value_of(adt: &AdtData, field: &FieldData, attr: &str, stripped: bool) -> (String, String) {
    let asks = |what: &str| {
        let names = [what.to_owned(), format!("setter.{what}"), format!("field_defaults.setter.{what}")];
        names.iter().any(|name| says(&field.attrs, attr, name) || says(&adt.attrs, attr, name))
    };
    let inner = if stripped || asks("strip_option") { option_of(&field.ty) } else { None };
    let ty = show(inner.unwrap_or(&field.ty));
    let (ty, value) =
        if asks("into") { (format!("impl ::core::convert::Into<{ty}>"), "value.into()") } else { (ty, "value") };
    let value = if inner.is_some() { format!("::core::option::Option::Some({value})") } else { value.to_owned() };
    (ty, value)
}

fn option_of(ty: &TypeRef) -> Option<&TypeRef> {
    let TypeRef::Path(path) = ty else { return None };
    let last = path.last().filter(|last| last.name == "Option")?;
    last.args.as_ref()?.types.first()
}

fn says(attrs: &Attrs, attr: &str, arg: &str) -> bool {
    let named = attrs.others.iter().filter(|known| known.path.last().is_some_and(|last| last.name == attr));
    named.flat_map(|known| &known.args).any(|(name, _)| name.as_str() == arg)
}

fn text_of<'a>(attrs: &'a Attrs, attr: &str, arg: &str) -> Option<&'a str> {
    let named = attrs.others.iter().filter(|known| known.path.last().is_some_and(|last| last.name == attr));
    named.flat_map(|known| &known.args).find(|(name, _)| name.as_str() == arg).and_then(|(_, text)| text.as_deref())
}

/// `<T: Bound, const N: usize>` and `<T, N>`.
fn generics(adt: &AdtData) -> (String, String) {
    if adt.generics.params.is_empty() {
        return (String::new(), String::new());
    }
    let param = |param: &crate::hir::GenericParam| match param.is_const {
        true => format!("const {}: usize", param.name),
        false if param.bounds.is_empty() => param.name.to_string(),
        false => format!("{}: {}", param.name, show_bounds(&param.bounds)),
    };
    let params: Vec<String> = adt.generics.params.iter().map(param).collect();
    let args: Vec<&str> = adt.generics.params.iter().map(|param| param.name.as_str()).collect();
    (format!("<{}>", params.join(", ")), format!("<{}>", args.join(", ")))
}

/// A type as Rust text, without lifetimes.
fn show(ty: &TypeRef) -> String {
    let list = |types: &[TypeRef]| types.iter().map(show).collect::<Vec<_>>().join(", ");
    match ty {
        TypeRef::Path(path) => show_path(path),
        TypeRef::Ref { mutable, to, .. } => format!("&{}{}", if *mutable { "mut " } else { "" }, show(to)),
        TypeRef::Ptr { mutable, to } => format!("*{} {}", if *mutable { "mut" } else { "const" }, show(to)),
        TypeRef::Tuple(parts) if parts.len() == 1 => format!("({},)", show(&parts[0])),
        TypeRef::Tuple(parts) => format!("({})", list(parts)),
        TypeRef::Slice(of) => format!("[{}]", show(of)),
        TypeRef::Array(of) => format!("[{}; 1]", show(of)),
        TypeRef::FnPtr { params, result } => format!("fn({}) -> {}", list(params), show(result)),
        TypeRef::ImplTrait(bounds) => format!("impl {}", show_bounds(bounds)),
        TypeRef::DynTrait(bounds) => format!("(dyn {})", show_bounds(bounds)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Const => "1".to_owned(),
        TypeRef::Macro(call) => call.expansion.get().map_or_else(|| "_".to_owned(), show),
        TypeRef::Infer | TypeRef::Unknown => "_".to_owned(),
    }
}

fn show_bounds(bounds: &[Bound]) -> String {
    bounds.iter().map(|bound| show_path(&bound.path)).collect::<Vec<_>>().join(" + ")
}

fn show_path(path: &Path) -> String {
    let segment = |segment: &crate::hir::Segment| match &segment.args {
        Some(args) => format!("{}{}", segment.name, show_args(args)),
        None => segment.name.to_string(),
    };
    let mut out = match (&path.qself, path.anchor) {
        (Some(ty), _) if path.qself_len > 0 => {
            let (of, rest) = path.segments.split_at((path.qself_len as usize).min(path.segments.len()));
            let of: Vec<String> = of.iter().map(segment).collect();
            let rest: Vec<String> = rest.iter().map(segment).collect();
            return format!("<{} as {}>::{}", show(ty), of.join("::"), rest.join("::"));
        }
        (Some(ty), _) => format!("<{}>::", show(ty)),
        (None, crate::hir::Anchor::DollarCrate(_)) => "crate::".to_owned(),
        (None, _) => {
            let anchor = super::imports::show_path(&Path { anchor: path.anchor, ..Path::default() });
            if anchor.is_empty() && path.anchor == crate::hir::Anchor::Plain { anchor } else { format!("{anchor}::") }
        }
    };
    out.push_str(&path.segments.iter().map(segment).collect::<Vec<_>>().join("::"));
    out
}

fn show_args(args: &GenericArgs) -> String {
    let types: Vec<String> = args.types.iter().map(show).collect();
    if let Some(result) = &args.fn_result {
        return format!("({}) -> {}", types.join(", "), show(result));
    }
    let bindings = args.bindings.iter().map(|(name, ty)| format!("{name} = {}", show(ty)));
    let all: Vec<String> = types.into_iter().chain(bindings).collect();
    if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
}
