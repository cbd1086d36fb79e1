//! Files that syn refuses: the smallest block around the error is emptied and the rest read again, so that one
//! statement of an unknown form costs its function and not the file. Each loss is said.

use super::super::item::FileHir;
use super::cx::Cx;
use super::unparsed;
use crate::source::Span;
use crate::syntax::{self, Lines};

/// Blocks that may be emptied before a file is given up.
const MAX_REPAIRS: usize = 24;

/// Lowers what can be read of `text`, which `error` kept from being parsed.
pub(super) fn lower_broken(hir: &mut FileHir, text: &str, error: &syn::Error) {
    let mut repaired = text.as_bytes().to_vec();
    let mut error = error.clone();
    for _ in 0..MAX_REPAIRS {
        let start = error.span().start();
        let span = Span { file: hir.file, line: start.line as u32, column: start.column as u32 + 1, len: 1 };
        hir.notes.push(unparsed(span, error.to_string()));
        let Ok(now) = String::from_utf8(repaired.clone()) else { return };
        let offset = Lines::new(&now).offset(start);
        let Some((from, to)) = enclosing(&now, offset) else { return };
        // Characters are replaced by as many bytes as they have, line breaks stay: lines hold, columns after
        // the block may not.
        for byte in repaired[from..to].iter_mut().filter(|byte| **byte != b'\n') {
            *byte = b' ';
        }
        let Ok(now) = String::from_utf8(repaired.clone()) else { return };
        proc_macro2::extra::invalidate_current_thread_spans();
        match syn::parse_str::<syn::File>(&now) {
            Ok(parsed) => return Cx::new(hir, Lines::new(&now), None).file(&parsed),
            Err(next) => error = next,
        }
    }
}

/// The inside of the smallest brace block around `offset` that holds anything but blanks.
fn enclosing(text: &str, offset: usize) -> Option<(usize, usize)> {
    syntax::brace_blocks(text).into_iter().find(|&(from, to)| {
        from <= offset && offset <= to && !text.as_bytes()[from..to].iter().all(u8::is_ascii_whitespace)
    })
}
