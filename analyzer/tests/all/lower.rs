//! Lowering: each `fixtures/lower/NAME.rs` against its dump `NAME.ir`. `UPDATE=1` writes the dumps.

use std::fs;
use std::path::{Path, PathBuf};

use privacy_check::hir;
use privacy_check::infer::Types;
use privacy_check::ir::{parse, print, validate};
use privacy_check::load;
use privacy_check::lower::{self, Lowered};
use privacy_check::resolve::{self as names, Program};
use privacy_check::source::Input;

use crate::resolve::program;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/lower")
}

/// A library `shop` beside the miniature std.
fn shop(text: &str) -> Program {
    let std = fs::read_to_string(fixtures().join("mini/std.rs")).unwrap();
    program(&format!(
        "//- shop/src/lib.rs package:shop lib deps:log,tracing,anyhow,other_crate,privacy_tags\n{text}\n//- std/src/lib.rs stub:std\n{std}\n"
    ))
}

fn lower_text(text: &str) -> (Program, Lowered) {
    let program = shop(text);
    let types = Types::new(&program);
    let lowered = lower::lower_all(&types, |owner| types.infer(owner));
    drop(types);
    (program, lowered)
}

/// Every function is sound and reads back from its text.
fn check(lowered: &Lowered) {
    for function in lowered.functions.values() {
        let errors = validate(function);
        assert!(errors.is_empty(), "{}: {errors:?}\n{}", function.path, print(function));
        let text = print(function);
        let again = parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(&again[0], function, "{text}");
    }
}

#[test]
fn dumps_hold() {
    let mut names: Vec<PathBuf> = fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    names.sort();
    assert!(!names.is_empty());
    let mut wrong = Vec::new();
    for path in names {
        let (program, lowered) = lower_text(&fs::read_to_string(&path).unwrap());
        check(&lowered);
        let mut found =
            lower::dump(&lowered, &lower::names(&program.defs), |function| function.path.contains("shop::"));
        for (site, tagged) in &lowered.sites {
            found.push_str(&format!("site {site}: {}\n", tagged.tag.categories.join(", ")));
        }
        for note in &lowered.notes {
            found.push_str(&format!("note {}: {}\n", note.kind, note.message));
        }
        let golden = path.with_extension("ir");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, &found).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", golden.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn lower_input(input: Input) -> (Program, Lowered) {
    let files = hir::lower_all(&input);
    let program = names::resolve(input, files);
    let types = Types::new(&program);
    let lowered = lower::lower_all(&types, |owner| types.infer(owner));
    drop(types);
    (program, lowered)
}

/// The stub crates that ship with the tool are sound, and all of their code is read.
#[test]
fn the_stubs_lower() {
    let mut input = Input::default();
    load::add_stubs(&mut input, privacy_policies::STUBS);
    let (_, lowered) = lower_input(input);
    check(&lowered);
    assert!(lowered.functions.len() > 1000, "{}", lowered.functions.len());
    assert_eq!(lowered.notes, []);
}

/// Code as deep as the reader lets through is lowered too.
#[test]
fn deep_code_lowers() {
    let many = |text: &str| text.repeat(400);
    let sum = vec!["n"; 400].join(" + ");
    let and = vec!["n > 1"; 400].join(" && ");
    let text = format!(
        "pub fn blocks(n: u32) -> u32 {{ {}n{} }}\npub fn ifs(n: u32) -> u32 {{ {}n{} }}\npub fn sum(n: u32) -> u32 {{ {sum} }}
pub fn and(n: u32) -> bool {{ {and} }}\npub fn elses(n: u32) -> u32 {{ {}{{ 1 }} }}",
        many("{ "),
        many(" }"),
        many("if n > 1 { "),
        many(" } else { 0 }"),
        many("if n > 1 { 0 } else "),
    );
    let mut input = Input::default();
    let package = privacy_check::source::PackageId::new(0);
    let root = input.files.alloc(privacy_check::source::SourceFile {
        path: "src/lib.rs".to_owned(),
        package,
        text: Ok(text.into()),
    });
    input.packages.alloc(privacy_check::source::Package {
        name: "deep".to_owned(),
        version: String::new(),
        origin: privacy_check::source::Origin::Member,
        dir: String::new(),
        features: Default::default(),
        targets: vec![privacy_check::source::Target {
            name: privacy_check::base::Name::new("deep"),
            kind: privacy_check::source::TargetKind::Lib,
            root,
            edition: privacy_check::source::Edition::E2021,
        }],
        dependencies: Vec::new(),
        files: vec![root],
    });
    let (_, lowered) = lower_input(input);
    assert_eq!(lowered.functions.values().filter(|function| validate(function).is_empty()).count(), 5);
}
