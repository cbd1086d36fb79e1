//! Lowering to the HIR: each `fixtures/hir/NAME.rs` against its dump `NAME.hir`. `UPDATE=1` writes the dumps.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use privacy_check::base::Idx;
use privacy_check::diag::Severity;
use privacy_check::hir::{self, FileHir};
use privacy_check::source::{Input, SourceFile};

use super::hir_expand::on_worker;

/// Lowers one text on a stack that is deep enough.
fn lower(text: &str) -> FileHir {
    on_worker(|| hir::lower_file(Idx::new(0), text))
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/hir")
}

#[test]
fn dumps_hold() {
    let mut names: Vec<PathBuf> = fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    names.sort();
    assert!(!names.is_empty());
    let mut wrong = Vec::new();
    for path in names {
        let found = hir::dump(&lower(&fs::read_to_string(&path).unwrap()));
        let golden = path.with_extension("hir");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&golden, &found).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            wrong.push(format!("{}:\n{found}", golden.display()));
        }
    }
    assert!(wrong.is_empty(), "UPDATE=1 accepts these:\n{}", wrong.join("\n"));
}

#[test]
fn files_come_in_order_and_unreadable_ones_are_said() {
    let mut input = Input::default();
    let texts = [Ok(Arc::from("fn a() {}")), Err("no UTF-8".to_owned()), Ok(Arc::from("fn b() { 1 +++ }\nfn c() {}"))];
    for text in texts {
        input.files.alloc(SourceFile { path: String::new(), package: Idx::new(0), text });
    }
    let files = hir::lower_all(&input);
    assert_eq!(files.iter().map(|file| file.file.index()).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(files[1].notes[0].kind, "unreadable_file");
    let note = &files[2].notes[0];
    assert_eq!((note.kind, note.severity), ("unparsed_file", Severity::Unreadable));
    assert_eq!(files[2].root.len(), 2, "{}", hir::dump(&files[2]));
}

/// What the depth scan lets through must fit the worker's stack, in debug builds too.
#[test]
fn deep_code_fits_the_stack() {
    let nested =
        |open: &str, close: &str, count: usize| format!("fn f() {{ {}1{} }}", open.repeat(count), close.repeat(count));
    let texts = [
        nested("(", ")", 480),
        nested("{ ", " }", 480),
        nested("if a { ", " }", 480),
        nested("|| { ", " }", 480),
        nested("m!(", ")", 480),
        nested("x", ".a()", 3_900),
        nested("", " + b", 3_900),
        nested("!", "", 480),
        nested("", " else if a { } ", 3_900).replacen("1 else", "", 1),
        format!("type T = {}u8{};", "Vec<".repeat(480), ">".repeat(480)),
    ];
    for text in texts {
        assert!(!on_worker(|| hir::dump(&hir::lower_file(Idx::new(0), &text))).is_empty());
    }
    assert_eq!(lower(&nested("(", ")", 600)).notes[0].kind, "unparsed_file");
}
