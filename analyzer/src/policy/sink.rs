//! Where both stages put what they find wrong, so that one run says everything.

use std::ops::Range;
use std::sync::Arc;

use super::error::Diagnostic;
use super::place::{Place, PolicyFile};
use crate::diag::{Severity, did_you_mean};

/// Mistakes so far, and the file that is being read.
pub(super) struct Sink {
    /// Index of the file.
    pub(super) file: u32,
    /// The file.
    pub(super) source: Arc<PolicyFile>,
    /// What was found.
    pub(super) list: Vec<Diagnostic>,
}

impl Sink {
    pub(super) fn new(file: u32, source: Arc<PolicyFile>) -> Sink {
        Sink { file, source, list: Vec::new() }
    }

    /// The place of those bytes in the file.
    pub(super) fn place(&self, span: Range<usize>) -> Place {
        let (line, column) = self.source.line_column(span.start);
        Place { file: self.file, start: span.start as u32, end: span.end.max(span.start) as u32, line, column }
    }

    /// An error at those bytes; the result takes a label, help or second place.
    pub(super) fn error(&mut self, code: &'static str, span: Range<usize>, message: impl Into<String>) -> Said<'_> {
        self.push(Severity::Error, code, span, message.into())
    }

    /// A warning at those bytes.
    pub(super) fn warn(&mut self, code: &'static str, span: Range<usize>, message: impl Into<String>) -> Said<'_> {
        self.push(Severity::Warning, code, span, message.into())
    }

    fn push(&mut self, severity: Severity, code: &'static str, span: Range<usize>, message: String) -> Said<'_> {
        let place = self.place(span);
        let at = self.list.len();
        self.list.push(Diagnostic {
            code,
            severity,
            file: self.source.clone(),
            place,
            message,
            label: String::new(),
            also: None,
            help: None,
        });
        Said(&mut self.list[at])
    }

    /// `unknown …`, with a suggestion from `known`, or else what `otherwise` says.
    pub(super) fn unknown<'k>(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        what: &str,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
        otherwise: impl FnOnce() -> String,
    ) {
        let help = match did_you_mean(word, known) {
            Some(close) => format!("did you mean `{close}`?"),
            None => otherwise(),
        };
        let said = self.error(code, span, format!("unknown {what} `{word}`"));
        if help.is_empty() {
            said
        } else {
            said.help(help)
        };
    }
}

/// A diagnostic just added, to be completed.
pub(super) struct Said<'s>(&'s mut Diagnostic);

impl Said<'_> {
    /// A few words beside the caret.
    pub(super) fn label(self, label: impl Into<String>) -> Self {
        self.0.label = label.into();
        self
    }

    /// What to do.
    pub(super) fn help(self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// A second place.
    pub(super) fn also(self, file: Arc<PolicyFile>, place: Place, label: impl Into<String>) -> Self {
        self.0.also = Some((file, place, label.into()));
        self
    }
}

/// `` `a`, `b` or `c` ``
pub(super) fn one_of<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
