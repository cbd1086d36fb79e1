//! Notes, which are no findings: wrong tags, unreadable files, warnings. They go to standard error.

use annotate_snippets::Level;

use super::snippet::{Mark, diagnostic};
use super::{Report, Style};
use crate::diag::{Note, Severity};
use crate::findings::Analysis;
use crate::source::Input;

/// Notes as text, in the order given, with an empty line after each; gaps only when `style` is verbose, and nothing
/// but errors when it is quiet.
pub fn render_notes(input: &Input, notes: &[Note], style: &Style) -> String {
    let empty = Analysis::default();
    let report = Report { input, analysis: &empty, findings: Vec::new(), lock: None, since: None };
    let wanted = |note: &&Note| match note.severity {
        Severity::Error | Severity::Unreadable => true,
        Severity::Warning => !style.quiet,
        Severity::Gap => style.verbose,
    };
    let mut out = String::new();
    for note in notes.iter().filter(wanted) {
        let mark = note.span.and_then(|span| {
            let text = input.files.get(span.file)?.text.as_deref().ok();
            Some(Mark { at: report.at(span)?, text, label: String::new(), primary: true })
        });
        let level = match note.severity {
            Severity::Error | Severity::Unreadable => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Gap => Level::NOTE,
        };
        let help: Vec<_> = note.help.iter().map(|help| (Level::HELP, help.clone())).collect();
        out.push_str(&diagnostic(style, level, note.kind, &note.message, mark.as_slice(), &help));
        out.push('\n');
    }
    out
}
