//! The stub crates that ship with the tool: they parse, every name in them leads somewhere, and their bodies have types.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::hir;
use privacy_check::infer::{Res, Target as Leads, Types};
use privacy_check::load::add_stubs;
use privacy_check::model::{How, Kind, Locked, Models};
use privacy_check::resolve::{self, Program};
use privacy_check::source::{Dependency, Edition, Input, Origin, Package, SourceFile, Span, Target, TargetKind};
use privacy_check::ty::{BodyOwner, FnId, TyKind};

/// A crate that uses every stub.
fn everything(text: &str) -> Input {
    let mut input = Input::default();
    let dependency =
        |name: &str| Dependency { extern_name: Name::new(name), crate_name: Name::new(name), package: None };
    let package = input.packages.alloc(Package {
        name: "user".to_owned(),
        version: String::new(),
        origin: Origin::Member,
        dir: String::new(),
        targets: Vec::new(),
        dependencies: privacy_policies::STUBS.iter().map(|(name, _)| dependency(name)).collect(),
        files: Vec::new(),
        features: None,
    });
    let text = Ok(Arc::from(text));
    let root = input.add_file(SourceFile { path: "main.rs".to_owned(), package, text });
    input.packages[package].files.push(root);
    let target = Target { name: Name::new("user"), kind: TargetKind::Bin, root, edition: Edition::E2024 };
    input.packages[package].targets.push(target);
    add_stubs(&mut input, privacy_policies::STUBS);
    input
}

/// Where each stub that does not parse goes wrong.
#[test]
fn every_stub_is_rust() {
    for (name, text) in privacy_policies::STUBS {
        if let Err(error) = syn::parse_file(text) {
            let at = error.span().start();
            let line = text.lines().nth(at.line.saturating_sub(1)).unwrap_or("");
            panic!("{name}: {error} at {}:{}: {line}", at.line, at.column);
        }
    }
}

/// `file: line of source` of a place.
fn place(program: &Program, span: Span) -> String {
    let file = &program.input.files[span.file];
    let text = file.text.as_deref().unwrap_or("");
    let line = text.lines().nth(span.line as usize - 1).unwrap_or("").trim();
    format!("{}:{}: {line}", file.path, span.line)
}

/// What inference does not know in one body.
fn unknowns(program: &Program, types: &Types<'_>, owner: BodyOwner) -> Vec<String> {
    let Some(body) = program.body(owner) else { return Vec::new() };
    let inferred = types.infer(owner);
    let mut wrong = Vec::new();
    for ((expr, _), callee) in &inferred.calls {
        if let Leads::Unknown(name, why) = &callee.target {
            wrong.push(format!("{}  [call {name}: {why:?}]", place(program, body.exprs[*expr].span)));
        }
    }
    for (expr, res) in &inferred.paths {
        if let Res::Unknown(why) = res {
            wrong.push(format!("{}  [path: {why:?}]", place(program, body.exprs[*expr].span)));
        }
        if let Res::Foreign(name) = res {
            wrong.push(format!("{}  [foreign {name}]", place(program, body.exprs[*expr].span)));
        }
    }
    for (expr, ty) in body.exprs.values().zip(&inferred.exprs) {
        if let TyKind::Unknown(why) = ty.kind()
            && !matches!(why, privacy_check::ty::Reason::Cascade)
        {
            wrong.push(format!("{}  [type: {why:?}]", place(program, expr.span)));
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

/// Bodies of stubs are ordinary Rust: a call in them that leads nowhere is a mistake in the stub, or in inference.
#[test]
fn every_body_has_types() {
    let input = everything("fn main() {}");
    let files = hir::lower_all(&input);
    let notes: Vec<_> = files.iter().flat_map(|file| &file.notes).collect();
    assert!(notes.is_empty(), "{notes:?}");
    let program = resolve::resolve(input, files);
    let types = Types::new(&program);
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut bodies = 0;
    for owner in program.body_owners() {
        bodies += 1;
        for problem in unknowns(&program, &types, owner) {
            let file = problem.split(':').next().unwrap_or_default().to_owned();
            wrong.entry(file).or_default().push(problem);
        }
    }
    let mut report = String::new();
    for (file, problems) in &wrong {
        let _ = writeln!(report, "{file}: {}", problems.len());
        problems.iter().for_each(|problem| report.push_str(&format!("  {problem}\n")));
    }
    assert!(bodies > 4000, "only {bodies} bodies");
    assert!(wrong.is_empty(), "{bodies} bodies\n{report}");
}

/// Code as applications write it finds what it calls in the stubs.
#[test]
fn what_applications_write_leads_somewhere() {
    let input = everything(include_str!("../../../fixtures/models/uses.rs"));
    let files = hir::lower_all(&input);
    let program = resolve::resolve(input, files);
    let types = Types::new(&program);
    let own = |owner: &BodyOwner| !program.crate_of(program.module_of(*owner)).stub;
    let owners: Vec<BodyOwner> = program.body_owners().into_iter().filter(own).collect();
    let problems: Vec<String> = owners.iter().flat_map(|owner| unknowns(&program, &types, *owner)).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    let mut macros: Vec<String> = Vec::new();
    for owner in owners {
        macros.extend(types.infer(owner).macros.values().map(|res| format!("{res:?}")));
    }
    macros.sort();
    macros.dedup();
    let wanted = ["anyhow::anyhow", "anyhow::bail", "log::info", "std::format", "std::println", "tracing::info"];
    for path in wanted {
        assert!(macros.contains(&format!("Foreign({path:?})")), "{path} is not in {macros:?}");
    }
}

/// `<T as a::Trait>::f` → `a::Trait::f`
fn in_trait(path: &str) -> Option<String> {
    let (head, name) = path.strip_prefix('<')?.split_once(">::")?;
    Some(format!("{}::{name}", head.split_once(" as ")?.1))
}

/// Stubs and models of one crate agree: what a model names is there, and where the stub has a body the model does not say
/// how data flows, unless its form changes.
#[test]
fn models_speak_of_what_the_stubs_have() {
    let input = everything("fn main() {}");
    let files = hir::lower_all(&input);
    let program = resolve::resolve(input, files);
    let (models, wrong) = Models::load(privacy_policies::MODELS, &Locked::new());
    assert!(wrong.is_empty(), "{wrong:?}");
    let stubbed: Vec<&str> = privacy_policies::STUBS.iter().map(|(name, _)| *name).collect();
    let found: BTreeMap<&str, bool> = program
        .defs
        .fns
        .iter()
        .enumerate()
        .map(|(at, data)| (data.path.as_str(), program.body(BodyOwner::Fn(FnId(at as u32))).is_some()))
        .collect();
    let mut problems = Vec::new();
    for model in models.iter().filter(|model| matches!(model.kind, Kind::Fn | Kind::Method)) {
        let krate = model.krate.replace('-', "_");
        if !stubbed.contains(&krate.as_str()) || model.path.contains('*') {
            continue;
        }
        match found.get(model.path.as_str()) {
            // An impl without the function takes the trait's, whose body leads to what the impl has.
            None if in_trait(&model.path).is_some_and(|path| found.get(path.as_str()).copied().unwrap_or(false)) => {}
            None => problems.push(format!("{} is not in the stub", model.path)),
            Some(true) => {
                let plain = model
                    .flows
                    .as_ref()
                    .is_some_and(|flows| flows.iter().all(|flow| !matches!(flow.how, How::Form(_))));
                if plain {
                    problems.push(format!("{} has a body in the stub and flows in the model", model.path));
                }
            }
            Some(false) => {}
        }
    }
    problems.sort();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
