//! Texts that fields of configurations hold unless something else is said: by `#[serde(default = "…")]` and by the
//! attributes of readers of command lines and environments. A URL among them names a target where the field is read.

use super::Bound;
use crate::base::{Map, Name};
use crate::flow::Oracle;
use crate::hir::{Attr, Path};
use crate::ir::{Block, Const, FnKey, Function, Operand, Stmt, Value};
use crate::resolve::{Def, Ns};
use crate::ty::ModuleId;

/// Attributes of fields with a literal default.
const READERS: &[&str] = &["arg", "clap", "structopt", "envconfig", "argh", "config", "default", "builder", "serde"];

/// The defaults of all fields of judged types, by the field's path.
pub(super) fn defaults(bound: &Bound<'_>) -> Map<Name, Const> {
    let mut found = Map::default();
    for adt in bound.program.defs.adts.iter().filter(|adt| bound.program.crate_of(adt.module).judged) {
        for field in adt.variants.iter().flat_map(|variant| &variant.fields) {
            let text = field.attrs.others.iter().find_map(|attr| said(bound, adt.module, attr));
            if let Some(text) = text {
                found.insert(field.path, text);
            }
        }
    }
    found
}

fn said(bound: &Bound<'_>, module: ModuleId, attr: &Attr) -> Option<Const> {
    let name = attr.path.last()?.name;
    if !READERS.contains(&name.as_str()) {
        return None;
    }
    attr.args.iter().find_map(|(key, value)| {
        let value = value.as_deref()?;
        match key.as_str() {
            "default" if name == "serde" => returned(bound, module, value),
            "default" | "default_value" | "default_value_t" | "" => {
                let text = Const::Str(Name::new(value.trim_matches('"')));
                bound.wants_const(text).then_some(text)
            }
            _ => None,
        }
    })
}

/// The text of the function that serde calls for the default.
fn returned(bound: &Bound<'_>, module: ModuleId, path: &str) -> Option<Const> {
    let segments: Vec<&str> = path.split("::").map(str::trim).collect();
    let Some(Def::Fn(id)) = bound.program.resolve_path(module, &Path::plain(&segments), Ns::Values).def else {
        return None;
    };
    let function = bound.lowered.functions.get(&FnKey::Fn(id))?;
    texts(function).into_iter().find(|text| bound.wants_const(*text))
}

/// Texts that stand in a function.
fn texts(function: &Function) -> Vec<Const> {
    let mut found = Vec::new();
    visit(&function.body, &mut found);
    found.extend(function.calls().into_iter().flat_map(|call| &call.args).filter_map(|arg| text(&arg.value)));
    found
}

fn visit(block: &Block, found: &mut Vec<Const>) {
    for stmt in block {
        match stmt {
            Stmt::Assign { value: Value::Copy(operand), .. } => found.extend(text(operand)),
            Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| visit(&arm.body, found)),
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => visit(body, found),
            _ => {}
        }
    }
}

fn text(operand: &Operand) -> Option<Const> {
    match operand {
        Operand::Const(text @ Const::Str(_)) => Some(*text),
        _ => None,
    }
}
