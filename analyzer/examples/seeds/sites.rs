//! Where a leak can stand: functions of judged code with a parameter that holds labelled data.

use privacy_check::base::Name;
use privacy_check::bind::{Bound, Policies};
use privacy_check::hir::{self, Body, ExprKind, PatKind, Shape, Stmt};
use privacy_check::infer::Types;
use privacy_check::load::Loaded;
use privacy_check::lower;
use privacy_check::model::Models;
use privacy_check::policy::Form;
use privacy_check::resolve::{self, AdtData, AdtKind, Program};
use privacy_check::source::{FileId, Input};
use privacy_check::ty::{BodyOwner, FnId, Ty, TyKind};

/// A place for one leak.
pub(crate) struct Site {
    /// The file, by id and by path.
    pub id: FileId,
    /// Its path.
    pub file: String,
    /// Byte at which a line can be put in.
    pub at: usize,
    /// The line of that byte.
    pub line: usize,
    /// Which body: file and byte of its brace.
    pub body: (FileId, usize),
    /// The function.
    pub path: Name,
    /// The parameter.
    pub base: String,
    /// From the parameter to the data: `.email`, or nothing.
    pub rest: String,
    /// Pattern that binds the data as `seed`, where one can be written.
    pub pattern: Option<String>,
    /// What the data is.
    pub category: Name,
    /// The macro that the package logs with.
    pub log: &'static str,
}

/// Labelled data that a value of a type holds.
struct Held {
    rest: String,
    pattern: Option<String>,
    category: Name,
}

/// All places, in the order of the code.
pub(crate) fn sites(loaded: &Loaded, policies: &Policies) -> Vec<Site> {
    let input = loaded.input.clone();
    let files = hir::lower_all(&input);
    let program = resolve::resolve(input, files);
    let types = Types::new(&program);
    let lowered = lower::lower_reached(&types, |owner| types.infer(owner));
    let models = Models::default();
    let bound = Bound::new(&program, &types, &lowered, policies, &models);
    let mut found: Vec<Site> = Vec::new();
    for at in 0..program.defs.fns.len() {
        of_function(&bound, FnId(u32::try_from(at).unwrap_or(u32::MAX)), &mut found);
    }
    // A file that two crates share has each function twice.
    found.sort_by(|a, b| (a.id, a.at, &a.base, &a.rest).cmp(&(b.id, b.at, &b.base, &b.rest)));
    found.dedup_by(|a, b| (a.id, a.at, &a.base, &a.rest) == (b.id, b.at, &b.base, &b.rest));
    found
}

fn of_function(bound: &Bound<'_>, id: FnId, found: &mut Vec<Site>) {
    let program = bound.program;
    let data = &program.defs[id];
    let (Some(def), Some((file, _))) = (program.fn_def(id), program.body_id(BodyOwner::Fn(id))) else { return };
    let (Some(body), true) = (program.body(BodyOwner::Fn(id)), program.crate_of(data.module).judged) else { return };
    // What a macro made is in no file.
    let Some(text) = program.input.files.get(file).and_then(|file| file.text.as_deref().ok()) else { return };
    let Some(brace) = brace(body, text) else { return };
    let params = &bound.types.sig(id).params;
    for (param, ty) in def.params.iter().zip(params) {
        let Some(name) = param.name else { continue };
        for held in held(bound, *ty, program.crate_of(data.module).name) {
            for at in places(body, text, brace, name, *ty) {
                found.push(Site {
                    id: file,
                    file: program.input.files[file].path.clone(),
                    at,
                    line: text[..at].matches('\n').count() + 1,
                    body: (file, brace),
                    path: data.path,
                    base: name.to_string(),
                    rest: held.rest.clone(),
                    pattern: held.pattern.clone(),
                    category: held.category,
                    log: log(&program.input, program, id),
                });
            }
        }
    }
}

/// The byte behind the brace that opens a body.
fn brace(body: &Body, text: &str) -> Option<usize> {
    let span = body.exprs[body.root].span;
    let at = byte(text, span.line, span.column)?;
    (matches!(body.exprs[body.root].kind, ExprKind::Block(_)) && text[at..].starts_with('{')).then_some(at + 1)
}

/// Line and column, both from 1, as a byte.
fn byte(text: &str, line: u32, column: u32) -> Option<usize> {
    let lines = text.split_inclusive('\n');
    let start: usize = lines.clone().take(line as usize - 1).map(str::len).sum();
    let (column, _) = text[start..].char_indices().nth(column as usize - 1)?;
    Some(start + column)
}

/// Where lines can be put in: behind the brace, and before the last `let` of the body where the parameter is still what
/// it was: a shared reference whose name is not bound again.
fn places(body: &Body, text: &str, brace: usize, name: Name, ty: Ty) -> Vec<usize> {
    let bound = body.pats.values().filter(|pat| matches!(&pat.kind, PatKind::Bind { name: own, .. } if *own == name));
    let shared = matches!(ty.kind(), TyKind::Ref(false, _)) && bound.count() == 1;
    let ExprKind::Block(block) = &body.exprs[body.root].kind else { return vec![brace] };
    let last = block.stmts.iter().rev().filter(|_| shared).find_map(|stmt| {
        let Stmt::Let { pat, .. } = stmt else { return None };
        let span = body.pats[*pat].span;
        let at = byte(text, span.line, span.column)?;
        let start = text[..at].rfind('\n')? + 1;
        let attribute = text[..start].trim_end().ends_with(']');
        (!attribute && start > brace && matches!(text[start..at].trim(), "let" | "let mut")).then_some(start)
    });
    [Some(brace), last].into_iter().flatten().collect()
}

/// The labelled data that a parameter's type holds: the type itself, or its fields.
fn held(bound: &Bound<'_>, ty: Ty, krate: Name) -> Vec<Held> {
    let TyKind::Adt(id, _) = ty.peel_refs().kind() else { return Vec::new() };
    let adt = &bound.program.defs[*id];
    if let Some(category) = category(bound, adt.path) {
        return vec![Held { rest: String::new(), pattern: None, category }];
    }
    let (AdtKind::Struct, [only]) = (adt.kind, &adt.variants[..]) else { return Vec::new() };
    let fields = only.fields.iter().filter_map(|field| {
        let pattern = (only.shape == Shape::Named).then(|| pattern(adt, field.name, krate)).flatten();
        Some(Held { rest: format!(".{}", field.name), pattern, category: category(bound, field.path)? })
    });
    fields.collect()
}

/// The category of a field or type, unless it is anonymous: that is judged no further.
fn category(bound: &Bound<'_>, path: Name) -> Option<Name> {
    let facts = bound.labels.get(&path).filter(|facts| facts.form != Some(Form::Anonymous))?;
    facts.categories.first().copied()
}

/// `crate::users::User { email: seed, .. }`, within the crate of the type.
fn pattern(adt: &AdtData, field: Name, krate: Name) -> Option<String> {
    let path = adt.path.as_str().strip_prefix(krate.as_str())?;
    path.starts_with("::").then(|| format!("crate{path} {{ {field}: seed, .. }}"))
}

/// What the function's package logs with.
fn log(input: &Input, program: &Program, id: FnId) -> &'static str {
    let package = program.crate_of(program.defs[id].module).package;
    let has = |name: &str| input.packages[package].dependencies.iter().any(|one| one.extern_name == Name::new(name));
    match () {
        () if has("tracing") => "tracing::error",
        () if has("log") => "log::error",
        () => "eprintln",
    }
}
