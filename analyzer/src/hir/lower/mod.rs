//! From the text of a file to its [`FileHir`]: syn's tree is walked once and dropped.
//!
//! A file is parsed and lowered in one task on one thread, since proc-macro2's spans live in a thread-local map.
//! Nothing here can fail: what cannot be read leaves a note and a hole.

mod attr;
mod block;
mod cx;
mod expr;
mod func;
mod instrument;
mod item;
mod mac;
mod pat;
mod path;
mod recover;
mod span;
mod tags;
mod ty;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::item::{Allowance, FileHir};
use crate::base::{Arena, Name};
use crate::diag::{Note, Severity};
use crate::source::{FileId, Input, Span, too_deep};
use crate::syntax::{self, Lines};

pub(in crate::hir) use cx::{Cx, DOLLAR_CRATE};

/// Stack of a worker: syn, this layer and the drop of its trees recurse. Costs nothing unless it is used.
pub const WORKER_STACK: usize = 64 << 20;

/// Lowers every file of `input`, in file order, on worker threads of their own.
pub fn lower_all(input: &Input) -> Vec<FileHir> {
    let files: Vec<FileId> = input.files.indices().collect();
    let lower = |file: FileId| match &input.files[file].text {
        Ok(text) => lower_file(file, text),
        Err(why) => unreadable(file, why),
    };
    match rayon::ThreadPoolBuilder::new().stack_size(WORKER_STACK).build() {
        Ok(pool) => pool.install(|| files.into_par_iter().map(lower).collect()),
        Err(_) => files.into_iter().map(lower).collect(),
    }
}

/// Lowers one file. The calling thread needs a stack of [`WORKER_STACK`]; all spans of proc-macro2 that it holds
/// become invalid.
pub fn lower_file(file: FileId, text: &str) -> FileHir {
    let scan = syntax::scan(text);
    let mut hir = empty(file);
    hir.lines = scan.lines;
    read_allowances(&mut hir, &scan);
    if let Some(why) = too_deep(text) {
        hir.notes.push(unparsed(Span { file, line: 1, column: 1, len: 1 }, why));
        return hir;
    }
    let (rust, blanked) = syntax::strip_prelude(text);
    let rust = blanked.as_deref().unwrap_or(rust);
    proc_macro2::extra::invalidate_current_thread_spans();
    match syn::parse_str::<syn::File>(rust) {
        Ok(parsed) => Cx::new(&mut hir, Lines::new(rust), None).file(&parsed),
        Err(error) => recover::lower_broken(&mut hir, rust, &error),
    }
    hir
}

/// The HIR of a file whose text could not be read.
fn unreadable(file: FileId, why: &str) -> FileHir {
    let mut hir = empty(file);
    hir.notes.push(Note {
        span: Some(Span { file, line: 1, column: 1, len: 1 }),
        severity: Severity::Unreadable,
        kind: "unreadable_file",
        message: format!("the file could not be read: {why}"),
        help: None,
    });
    hir
}

/// A file without items.
pub(in crate::hir) fn empty(file: FileId) -> FileHir {
    FileHir {
        file,
        items: Arena::new(),
        root: Vec::new(),
        bodies: Arena::new(),
        type_macros: Vec::new(),
        attrs: super::item::Attrs::default(),
        notes: Vec::new(),
        lines: 0,
        allowances: Vec::new(),
    }
}

fn unparsed(span: Span, why: String) -> Note {
    Note {
        span: Some(span),
        severity: Severity::Unreadable,
        kind: "unparsed_file",
        message: format!("not all of this file could be parsed: {why}"),
        help: None,
    }
}

fn read_allowances(hir: &mut FileHir, scan: &syntax::Scan) {
    for comment in &scan.comments {
        let Some(allow) = syntax::read_allowance(&comment.text) else { continue };
        let len = comment.text.chars().count() as u32;
        let span = Span { file: hir.file, line: comment.line, column: comment.column, len };
        if let Some(message) = allow.error {
            hir.notes.push(Note {
                span: Some(span),
                severity: Severity::Error,
                kind: "bad_allowance",
                message,
                help: Some("write `// privacy: allow(finding_name) the reason`".to_owned()),
            });
        }
        if !allow.findings.is_empty() {
            let findings = allow.findings.iter().map(Name::from).collect();
            hir.allowances.push(Allowance { span, findings, reason: allow.reason });
        }
    }
}
