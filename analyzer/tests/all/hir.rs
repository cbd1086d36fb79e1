//! Lowering to the HIR: each `fixtures/hir/NAME.rs` against its dump `NAME.hir`. `UPDATE=1` writes the dumps.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use privacy_check::base::Idx;
use privacy_check::diag::Severity;
use privacy_check::hir::{self, FileHir};
use privacy_check::source::{Input, SourceFile};

use super::hir_expand::{expand_own, on_worker};

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

/// All `.rs` files below a folder, sorted.
fn rust_files(root: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    let mut files: Vec<PathBuf> =
        walk.filter(|path| path.extension().is_some_and(|extension| extension == "rs") && path.is_file()).collect();
    files.sort();
    files
}

/// `CORPUS=folder cargo test … real_code -- --ignored --nocapture`: no panic, what is not read, and the time beside syn's.
#[test]
#[ignore = "needs a folder of Rust code in CORPUS"]
fn real_code_lowers() {
    let Some(root) = std::env::var_os("CORPUS") else { return };
    on_worker(|| measure(Path::new(&root)));
}

fn measure(root: &Path) {
    let texts: Vec<(PathBuf, String)> =
        rust_files(root).into_iter().filter_map(|path| Some((path.clone(), fs::read_to_string(path).ok()?))).collect();
    let mut spent = [std::time::Duration::ZERO; 2];
    let (mut expanding, mut expanded, mut unexpanded) = (std::time::Duration::ZERO, 0, Vec::new());
    let mut kinds = std::collections::BTreeMap::new();
    let mut opaque = std::collections::BTreeMap::new();
    for (path, text) in &texts {
        let start = std::time::Instant::now();
        if privacy_check::source::too_deep(text).is_none() {
            proc_macro2::extra::invalidate_current_thread_spans();
            drop(syn::parse_file(text));
        }
        spent[0] += start.elapsed();
        let start = std::time::Instant::now();
        let mut file = hir::lower_file(Idx::new(0), text);
        spent[1] += start.elapsed();
        for note in &file.notes {
            let (count, places) = kinds.entry(note.kind).or_insert((0, Vec::new()));
            *count += 1;
            let line = note.span.map_or(0, |span| span.line);
            places.push(format!("{}:{line}: {}", path.display(), note.message));
        }
        for expr in file.bodies.values().flat_map(|body| body.exprs.values()) {
            if let hir::ExprKind::Macro(call) = &expr.kind {
                let known = opaque.entry(call.path.last().map_or("", |last| last.name.as_str())).or_insert([0, 0]);
                known[0] += 1;
                known[1] += usize::from(matches!(call.reading, hir::MacroReading::Opaque(_)));
            }
        }
        let start = std::time::Instant::now();
        let (calls, failed) = expand_own(&mut file);
        expanding += start.elapsed();
        expanded += calls;
        unexpanded.extend(failed.into_iter().map(|failed| format!("{}:{failed}", path.display())));
        assert!(!hir::dump(&file).is_empty() || file.root.is_empty());
    }
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    println!(
        "{} files, {bytes} bytes, syn {:?}, lowering {:?}, ratio {:.2}",
        texts.len(),
        spent[0],
        spent[1],
        spent[1].as_secs_f64() / spent[0].as_secs_f64()
    );
    for (kind, (count, places)) in kinds {
        println!("{kind}: {count}\n  {}", places.iter().take(40).cloned().collect::<Vec<_>>().join("\n  "));
    }
    println!("{expanded} calls of macros of the same file in {expanding:?}, {} not expanded:", unexpanded.len());
    println!("  {}", unexpanded.iter().take(60).cloned().collect::<Vec<_>>().join("\n  "));
    let mut opaque: Vec<_> = opaque.into_iter().filter(|(_, known)| known[1] > 0).collect();
    opaque.sort_by_key(|(_, known)| std::cmp::Reverse(known[1]));
    println!("opaque: {:?}", &opaque[..opaque.len().min(60)]);
}

/// What the depth scan lets through must fit the worker's stack, in debug builds too.
#[test]
fn deep_code_fits_the_stack() {
    let nested = |open: &str, close: &str, count: usize| format!("fn f() {{ {}1{} }}", open.repeat(count), close.repeat(count));
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
