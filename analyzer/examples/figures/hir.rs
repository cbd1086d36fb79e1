//! Reading files: how long it takes beside syn alone, and what is not understood.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use privacy_check::base::Idx;
use privacy_check::hir::{self, ExprKind, FileHir, MacroReading};

/// What was found, over all files.
#[derive(Default)]
struct Found {
    parsing: Duration,
    lowering: Duration,
    bytes: usize,
    /// By kind of note: the places.
    notes: BTreeMap<&'static str, Vec<String>>,
    /// By name of macro: calls, and those of them that stay opaque.
    macros: BTreeMap<&'static str, [usize; 2]>,
}

/// Reads every file below `root`, one after the other.
pub(crate) fn figures(root: &Path) {
    let files = rust_files(root);
    let mut found = Found::default();
    for path in &files {
        if let Ok(text) = std::fs::read_to_string(path) {
            found.file(path, &text);
        }
    }
    let ratio = found.lowering.as_secs_f64() / found.parsing.as_secs_f64().max(1e-9);
    let Found { parsing, lowering, bytes, .. } = found;
    println!("{} files, {bytes} bytes, syn {parsing:?}, with lowering {lowering:?}, ratio {ratio:.2}", files.len());
    for (kind, places) in &found.notes {
        println!("{kind}: {}", places.len());
        places.iter().take(40).for_each(|place| println!("  {place}"));
    }
    let mut opaque: Vec<_> = found.macros.into_iter().filter(|(_, [_, opaque])| *opaque > 0).collect();
    opaque.sort_by_key(|(_, [_, opaque])| Reverse(*opaque));
    for (name, [calls, opaque]) in opaque.iter().take(60) {
        println!("{name}!: {opaque} of {calls} calls opaque");
    }
}

impl Found {
    fn file(&mut self, path: &Path, text: &str) {
        let start = Instant::now();
        if privacy_check::source::too_deep(text).is_none() {
            proc_macro2::extra::invalidate_current_thread_spans();
            drop(syn::parse_file(text));
        }
        self.parsing += start.elapsed();
        let start = Instant::now();
        let file = hir::lower_file(Idx::new(0), text);
        self.lowering += start.elapsed();
        self.bytes += text.len();
        for note in &file.notes {
            let line = note.span.map_or(0, |span| span.line);
            self.notes.entry(note.kind).or_default().push(format!("{}:{line}: {}", path.display(), note.message));
        }
        self.macro_calls(&file);
    }

    fn macro_calls(&mut self, file: &FileHir) {
        for expr in file.bodies.values().flat_map(|body| body.exprs.values()) {
            if let ExprKind::Macro(call) = &expr.kind {
                let name = call.path.last().map_or("", |last| last.name.as_str());
                let counts = self.macros.entry(name).or_default();
                counts[0] += 1;
                counts[1] += usize::from(matches!(call.reading, MacroReading::Opaque(_)));
            }
        }
    }
}

/// All `.rs` files below a folder, in order.
fn rust_files(root: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
