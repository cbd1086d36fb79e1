//! Paths, types and generics as text.

use super::super::path::{Anchor, Bound, GenericArgs, Generics, Path, TypeRef};

pub(super) fn path(path: &Path) -> String {
    let mut parts: Vec<String> = match path.anchor {
        Anchor::Plain => Vec::new(),
        Anchor::Global => vec![String::new()],
        Anchor::Crate => vec!["crate".to_owned()],
        Anchor::SelfModule => vec!["self".to_owned()],
        Anchor::Super(up) => vec!["super".to_owned(); up.into()],
        Anchor::DollarCrate(krate) => vec![format!("${krate}")],
    };
    let anchored = parts.len();
    for segment in &path.segments {
        parts.push(match &segment.args {
            Some(args) => format!("{}{}", segment.name, generic_args(args)),
            None => segment.name.to_string(),
        });
    }
    let Some(qself) = &path.qself else { return parts.join("::") };
    let split = match path.qself_len {
        0 => 0,
        len => (anchored + usize::from(len)).min(parts.len()),
    };
    let trait_ = if split == 0 { String::new() } else { format!(" as {}", parts[..split].join("::")) };
    let rest: String = parts[split..].iter().map(|part| format!("::{part}")).collect();
    format!("<{}{trait_}>{rest}", ty(qself))
}

pub(super) fn generic_args(args: &GenericArgs) -> String {
    let types = args.types.iter().map(ty);
    if let Some(result) = &args.fn_result {
        return format!("({}) -> {}", types.collect::<Vec<_>>().join(", "), ty(result));
    }
    let bindings = args.bindings.iter().map(|(name, bound)| format!("{name} = {}", ty(bound)));
    let constraints = args.bounds.iter().map(|(name, list)| format!("{name}: {}", bounds(list)));
    format!("<{}>", types.chain(bindings).chain(constraints).collect::<Vec<_>>().join(", "))
}

pub(super) fn bounds(bounds: &[Bound]) -> String {
    bounds.iter().map(|bound| path(&bound.path)).collect::<Vec<_>>().join(" + ")
}

pub(super) fn types(types: &[TypeRef]) -> String {
    types.iter().map(ty).collect::<Vec<_>>().join(", ")
}

pub(super) fn ty(of: &TypeRef) -> String {
    let mutable = |mutable: bool, no: &'static str| if mutable { "mut " } else { no };
    match of {
        TypeRef::Path(named) => path(named),
        TypeRef::Ref { mutable: is, lifetime, to } => {
            let lifetime = lifetime.map_or(String::new(), |name| format!("'{name} "));
            format!("&{lifetime}{}{}", mutable(*is, ""), ty(to))
        }
        TypeRef::Ptr { mutable: is, to } => format!("*{}{}", mutable(*is, "const "), ty(to)),
        TypeRef::Tuple(parts) => format!("({})", types(parts)),
        TypeRef::Slice(of) => format!("[{}]", ty(of)),
        TypeRef::Array(of) => format!("[{}; _]", ty(of)),
        TypeRef::FnPtr { params, result } => format!("fn({}) -> {}", types(params), ty(result)),
        TypeRef::ImplTrait(list) => format!("impl {}", bounds(list)),
        TypeRef::DynTrait(list) => format!("dyn {}", bounds(list)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Const => "{const}".to_owned(),
        TypeRef::Macro(call) => format!("{}!({})", path(&call.path), call.input),
        TypeRef::Unknown => "{unknown}".to_owned(),
    }
}

/// Parameters, and the where clause with a blank before it.
pub(super) fn generics(of: &Generics) -> (String, String) {
    let lifetimes = of.has_lifetimes.then(|| "'_".to_owned());
    let params = of.params.iter().map(|param| {
        let konst = if param.is_const { "const " } else { "" };
        let bounds = if param.bounds.is_empty() { String::new() } else { format!(": {}", bounds(&param.bounds)) };
        let default = param.default.as_ref().map_or(String::new(), |default| format!(" = {}", ty(default)));
        format!("{konst}{}{bounds}{default}", param.name)
    });
    let all: Vec<String> = lifetimes.into_iter().chain(params).collect();
    let params = if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) };
    let clauses: Vec<String> = of.predicates.iter().map(|(of, list)| format!("{}: {}", ty(of), bounds(list))).collect();
    let clause = if clauses.is_empty() { String::new() } else { format!(" where {}", clauses.join(", ")) };
    (params, clause)
}
