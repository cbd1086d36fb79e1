//! Lowering: each `fixtures/lower/NAME.rs` against its dump `NAME.ir`. `UPDATE=1` writes the dumps.

use std::fs;
use std::path::{Path, PathBuf};

use privacy_check::infer::Types;
use privacy_check::ir::{parse, print, validate};
use privacy_check::lower::{self, Lowered};
use privacy_check::resolve::Program;

use crate::resolve::program;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/lower")
}

/// A library `shop` beside the miniature std.
fn shop(text: &str) -> Program {
    let std = fs::read_to_string(fixtures().join("mini/std.rs")).unwrap();
    program(&format!("//- shop/src/lib.rs package:shop lib deps:log,tracing,anyhow,other_crate,privacy_tags\n{text}\n//- std/src/lib.rs stub:std\n{std}\n"))
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
        let mut found = lower::dump(&lowered, &lower::names(&program.defs), |function| function.path.contains("shop::"));
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
