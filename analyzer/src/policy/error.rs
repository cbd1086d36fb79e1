//! Mistakes in a policy, as plain data with places; `render` makes text of them.

use std::fmt;
use std::sync::Arc;

use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::place::{Place, PolicyFile};
use crate::diag::Severity;

/// One mistake, or one thing worth a warning, at one place of a policy file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Stable snake_case kind, such as `unknown_category`.
    pub code: &'static str,
    /// `Error` or `Warning`.
    pub severity: Severity,
    /// The file it is in.
    pub file: Arc<PolicyFile>,
    /// Where.
    pub place: Place,
    /// One sentence, no full stop.
    pub message: String,
    /// A few words beside the caret.
    pub label: String,
    /// A second place that the message speaks of, with a few words and its file.
    pub also: Option<(Arc<PolicyFile>, Place, String)>,
    /// What to do, or a suggestion.
    pub help: Option<String>,
}

/// Everything wrong with a policy, sorted by position. Never empty when returned as an error.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Diagnostics {
    /// Errors and warnings, sorted by file, then position.
    pub list: Vec<Diagnostic>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Diagnostic {}

impl miette::Diagnostic for Diagnostic {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error | Severity::Unreadable => miette::Severity::Error,
            Severity::Warning | Severity::Gap => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&*self.file)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = |place: &Place, text: &str| {
            let length = (place.end - place.start) as usize;
            LabeledSpan::new((!text.is_empty()).then(|| text.to_owned()), place.start as usize, length)
        };
        let also = self.also.iter().filter(|(file, _, _)| *file == self.file);
        let also = also.map(move |(_, place, text)| label(place, text));
        Some(Box::new(std::iter::once(label(&self.place, &self.label)).chain(also)))
    }
}

impl SourceCode for PolicyFile {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let text: &'a str = &self.text;
        let inner = text.read_span(span, before, after)?;
        Ok(Box::new(MietteSpanContents::new_named(
            self.path.clone(),
            inner.data(),
            *inner.span(),
            inner.line(),
            inner.column(),
            inner.line_count(),
        )))
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        match errors {
            1 => write!(f, "the policy has 1 error"),
            _ => write!(f, "the policy has {errors} errors"),
        }
    }
}

impl std::error::Error for Diagnostics {}

impl miette::Diagnostic for Diagnostics {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        Some(Box::new(self.list.iter().map(|diagnostic| diagnostic as &dyn miette::Diagnostic)))
    }
}
