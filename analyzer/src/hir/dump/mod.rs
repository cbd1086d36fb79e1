//! The text form of a [`FileHir`], for `--dump=hir` and snapshots: items indented with their signatures, bodies as
//! text close to Rust. Deterministic; not meant to be read back.

mod expr;
mod item;
mod path;

use std::fmt::Write as _;

use super::item::FileHir;

/// Writes out a file's HIR. Deeply nested code needs a stack of [`WORKER_STACK`](super::WORKER_STACK).
pub fn dump(hir: &FileHir) -> String {
    let mut printer = Printer { hir, out: String::new(), indent: 0 };
    printer.attrs(&hir.attrs, "#!");
    for item in &hir.root {
        printer.item(*item);
    }
    for allowance in &hir.allowances {
        let names: Vec<&str> = allowance.findings.iter().map(|name| name.as_str()).collect();
        printer.line(&format!("// {}: allow({}) {}", allowance.span.line, names.join(", "), allowance.reason));
    }
    for note in &hir.notes {
        let at = note.span.map_or(String::new(), |span| format!("{}:{}: ", span.line, span.column));
        printer.line(&format!("// {at}{:?} {}: {}", note.severity, note.kind, note.message));
    }
    printer.out
}

struct Printer<'h> {
    hir: &'h FileHir,
    out: String,
    indent: usize,
}

impl Printer<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", self.indent * 4);
    }

    /// `head {`, what `fill` writes one step deeper, `}`.
    fn nested(&mut self, head: &str, fill: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        self.indent += 1;
        fill(self);
        self.indent -= 1;
        self.line("}");
    }
}
