//! Types and targets: every file of `fixtures/infer` is a crate with its expectations in place. See its README.

#![allow(clippy::print_stdout, reason = "figures are for reading")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::hir;
use privacy_check::infer::{Inferred, Role, Types};
use privacy_check::load::add_stubs;
use privacy_check::resolve::{self, Program};
use privacy_check::source::{
    Dependency, Edition, FileId, Input, Origin, Package, PackageId, SourceFile, Span, Target, TargetKind,
};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures/infer")
}

/// What a text depends on: what its first line (`// crates: a, b`) names, else `somewhere`.
fn crates(text: &str) -> impl Iterator<Item = &str> {
    let named = text.strip_prefix("// crates:").and_then(|rest| rest.lines().next()).unwrap_or("somewhere");
    named.split(',').map(str::trim)
}

fn depends(name: &str) -> Dependency {
    Dependency { extern_name: Name::new(name), crate_name: Name::new(name), package: None }
}

/// A program of one crate for each text, and the stubs of std and of what the texts depend on.
fn program(texts: &[(String, String)]) -> Program {
    let mut input = Input::default();
    for (name, text) in texts {
        let package = PackageId::new(input.packages.len());
        let path = format!("{name}/src/lib.rs");
        let file = input.files.alloc(SourceFile { path, package, text: Ok(Arc::from(text.as_str())) });
        input.packages.alloc(Package {
            name: name.clone(),
            version: String::new(),
            origin: Origin::Member,
            dir: name.clone(),
            features: Default::default(),
            targets: vec![Target { name: Name::new(name), kind: TargetKind::Lib, root: file, edition: Edition::E2021 }],
            dependencies: crates(text).map(depends).collect(),
            files: vec![file],
        });
    }
    add_stubs(&mut input, privacy_policies::STUBS);
    let files = hir::lower_all(&input);
    resolve::resolve(input, files)
}

/// What is known at a line: locals and expressions by text, calls by text or role.
#[derive(Default)]
struct Facts {
    types: BTreeMap<String, Vec<String>>,
    calls: BTreeMap<String, Vec<String>>,
}

struct Collected<'p> {
    program: &'p Program,
    types: Types<'p>,
    facts: BTreeMap<(FileId, u32), Facts>,
}

impl Collected<'_> {
    fn text(&self, span: Span) -> String {
        let Ok(text) = &self.program.input.files[span.file].text else { return String::new() };
        let line = text.lines().nth(span.line as usize - 1).unwrap_or("");
        line.chars().skip(span.column as usize - 1).take(span.len as usize).collect()
    }

    fn collect(&mut self) {
        for owner in self.program.body_owners() {
            let Some(body) = self.program.body(owner) else { continue };
            let judged = body.exprs.iter().next().is_some_and(|(_, expr)| {
                let package = self.program.input.files[expr.span.file].package;
                self.program.input.packages[package].origin == Origin::Member
            });
            if judged {
                let inferred = self.types.infer(owner);
                self.collect_body(body, &inferred);
            }
        }
    }

    fn collect_body(&mut self, body: &hir::Body, inferred: &Inferred) {
        for local in &inferred.locals {
            let span = body.pats[local.pat].span;
            self.fact(span, |facts| &mut facts.types, local.name.to_string(), self.types.show(local.ty));
        }
        for (id, expr) in body.exprs.iter() {
            let ty = self.types.show(inferred.exprs[id.index()]);
            self.fact(expr.span, |facts| &mut facts.types, self.text(expr.span), ty);
        }
        let mut calls: Vec<_> = inferred.calls.iter().collect();
        calls.sort_by_key(|(key, _)| **key);
        for ((id, role), callee) in calls {
            let span = body.exprs[*id].span;
            let name = if *role == Role::Main { self.text(span) } else { format!("@{role:?}") };
            let guessed = if callee.guessed { "guessed " } else { "" };
            let target = format!("{guessed}{}", self.types.show_target(&callee.target));
            self.fact(span, |facts| &mut facts.calls, name.clone(), target);
            for (at, target) in callee.derefs.iter().enumerate() {
                let target = self.types.show_target(target);
                self.fact(span, |facts| &mut facts.calls, format!("{name}*{at}"), target);
            }
        }
    }

    fn fact(
        &mut self,
        span: Span,
        table: fn(&mut Facts) -> &mut BTreeMap<String, Vec<String>>,
        name: String,
        value: String,
    ) {
        let facts = self.facts.entry((span.file, span.line)).or_default();
        table(facts).entry(name).or_default().push(value);
    }
}

/// Checks one marker: `x: T` or `name -> target`. The error says what was found.
fn check(facts: Option<&Facts>, marker: &str) -> Result<(), String> {
    let empty = Facts::default();
    let facts = facts.unwrap_or(&empty);
    let (table, name, wanted, call) = match marker.split_once(" -> ").filter(|(name, _)| !name.contains(": ")) {
        Some((name, wanted)) => (&facts.calls, name, wanted, true),
        None => {
            let (name, wanted) = marker.split_once(": ").unwrap_or((marker, ""));
            (&facts.types, name, wanted, false)
        }
    };
    let found = table.get(name.trim()).cloned().unwrap_or_default();
    let wanted = wanted.trim();
    let fits =
        |found: &String| found == wanted || call && !wanted.contains('{') && found.split('{').next() == Some(wanted);
    match found.iter().any(fits) {
        true => Ok(()),
        false if found.is_empty() => Err(format!("nothing; known: {:?}", table.keys().collect::<Vec<_>>())),
        false => Err(found.join(" | ")),
    }
}

#[test]
fn fixtures_hold() {
    let mut texts = Vec::new();
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder()).expect("fixtures/infer").map(|entry| entry.expect("entry").path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ext| ext == "rs")) {
        let name = path.file_stem().expect("stem").to_string_lossy().into_owned();
        texts.push((name, std::fs::read_to_string(path).expect("text")));
    }
    let program = program(&texts);
    let mut collected = Collected { program: &program, types: Types::new(&program), facts: BTreeMap::new() };
    collected.collect();
    let (mut held, mut missing, mut wrong) = (0, 0, String::new());
    for (at, (name, text)) in texts.iter().enumerate() {
        for (line, content) in text.lines().enumerate() {
            let number = line as u32 + 1;
            for marker in content.split("//~ ").skip(1) {
                let facts = collected.facts.get(&(FileId::new(at), number));
                let (expected, marker) = match marker.trim().strip_prefix("MISSING ") {
                    Some(marker) => (false, marker),
                    None => (true, marker.trim()),
                };
                match (check(facts, marker), expected) {
                    (Ok(()), true) => held += 1,
                    (Err(_), false) => missing += 1,
                    (Ok(()), false) => {
                        let _ = writeln!(wrong, "{name}.rs:{number}: `{marker}` holds now: drop MISSING");
                    }
                    (Err(found), true) => {
                        let _ = writeln!(wrong, "{name}.rs:{number}: `{marker}`, found {found}");
                    }
                }
            }
        }
    }
    println!("infer: {held} hold, {missing} missing");
    assert!(wrong.is_empty(), "{held} hold, {missing} missing, wrong:\n{wrong}");
}

const SHAPES: &str = r#"
use std::cell::RefCell;
use std::sync::{Arc, Mutex};
pub trait Store {
    fn put(&self, key: u64);
    fn twice(&self, key: u64) { self.put(key); self.put(key) }
}
pub struct Disk;
pub struct Cloud<T> { inner: T }
impl Store for Disk { fn put(&self, key: u64) {} }
impl<T: Store> Store for Cloud<T> { fn put(&self, key: u64) { self.inner.put(key) } fn twice(&self, key: u64) {} }
pub struct Plain { name: String, tags: Vec<String> }
pub struct Shared { state: Arc<Mutex<Plain>> }
pub struct Borrowed<'a> { name: &'a str }
pub struct Holder { cell: RefCell<u8> }
pub struct Tree { children: Vec<Tree> }
pub struct Open<T> { value: T }
fn all(a: Disk, b: Cloud<Disk>, c: Box<dyn Store>, d: Plain, e: Shared, f: Borrowed<'static>, g: Holder, h: Tree, i: Open<u8>, j: Open<&'static u8>, k: (u8, String), l: &'static u8) {}
"#;

/// Parameter types of `all` in [`SHAPES`].
fn shapes(types: &Types<'_>) -> Vec<privacy_check::ty::Ty> {
    let defs = &types.program.defs;
    let at = defs.fns.iter().position(|data| data.path == *"shapes::all").expect("the function");
    types.sig(privacy_check::ty::FnId(at as u32)).params.clone()
}

#[test]
fn dispatch_finds_what_runs() {
    let program = program(&[("shapes".to_owned(), SHAPES.to_owned())]);
    let types = Types::new(&program);
    let shapes = shapes(&types);
    let function = |path: &str| {
        let at = program.defs.fns.iter().position(|data| data.path == *path).expect("the function");
        privacy_check::ty::FnId(at as u32)
    };
    let run = |path: &str, at: usize| {
        let subst = privacy_check::ty::Subst::new([(Name::new("Self"), shapes[at])]);
        let found = types.dispatch(function(path), shapes[at], subst);
        let targets: Vec<String> = found
            .targets
            .iter()
            .map(|(id, subst)| format!("{}{}", program.defs[*id].path, types.show_subst(*subst)))
            .collect();
        format!("{}{}", targets.join(", "), if found.open { ", …" } else { "" })
    };
    assert_eq!(run("shapes::Store::put", 0), "<shapes::Disk as shapes::Store>::put");
    assert_eq!(run("shapes::Store::twice", 0), "shapes::Store::twice{Self: shapes::Disk}");
    assert_eq!(run("shapes::Store::put", 1), "<shapes::Cloud as shapes::Store>::put{T: shapes::Disk}");
    assert_eq!(run("shapes::Store::twice", 1), "<shapes::Cloud as shapes::Store>::twice{T: shapes::Disk}");
    assert_eq!(
        run("shapes::Store::put", 2),
        "<shapes::Disk as shapes::Store>::put, <shapes::Cloud as shapes::Store>::put{T: {Ambiguous}}"
    );
}

#[test]
fn sharing_is_seen_in_types() {
    let program = program(&[("shapes".to_owned(), SHAPES.to_owned())]);
    let types = Types::new(&program);
    let shapes = shapes(&types);
    let ref_like: Vec<bool> = shapes.iter().map(|ty| types.ref_like(*ty)).collect();
    let interior: Vec<bool> = shapes.iter().map(|ty| types.interior_mutable(*ty)).collect();
    //                          Disk   Cloud  Box<dyn> Plain Shared Borr. Holder Tree Open<u8> Open<&> tuple &u8
    assert_eq!(ref_like, [false, false, true, false, true, true, true, false, false, true, false, true]);
    assert_eq!(interior, [false, false, false, false, true, false, true, false, false, false, false, false]);
}

/// What is found does not depend on the order in which bodies are asked for.
#[test]
fn order_does_not_matter() {
    let mut texts = Vec::new();
    for name in ["callables", "iterators", "traits"] {
        let text = std::fs::read_to_string(folder().join(format!("{name}.rs"))).expect("text");
        texts.push((name.to_owned(), text));
    }
    let program = program(&texts);
    let owners: Vec<_> =
        program.body_owners().into_iter().filter(|owner| !program.crate_of(program.module_of(*owner)).stub).collect();
    let forward = Types::new(&program);
    let backward = Types::new(&program);
    let first: Vec<String> = owners.iter().map(|owner| forward.explain(*owner)).collect();
    let mut second: Vec<String> = owners.iter().rev().map(|owner| backward.explain(*owner)).collect();
    second.reverse();
    assert_eq!(first, second);
}
