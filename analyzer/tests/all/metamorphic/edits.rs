//! Edits of a text by spans that keep its lines.

use proc_macro2::{LineColumn, Span};

/// Edits of one text, to be applied together.
#[derive(Default)]
pub(super) struct Edits {
    /// Start, end and new text; an insertion has start and end the same. Later ones at one place come after.
    list: Vec<(LineColumn, LineColumn, usize, String)>,
}

impl Edits {
    /// Whether nothing is changed.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Puts `text` before the span.
    pub(super) fn before(&mut self, span: Span, text: &str) {
        let order = self.list.len();
        self.list.push((span.start(), span.start(), order, text.to_owned()));
    }

    /// Puts `text` after the span; of several at one place the last comes first, so that wraps nest.
    pub(super) fn after(&mut self, span: Span, text: &str) {
        let order = usize::MAX - self.list.len();
        self.list.push((span.end(), span.end(), order, text.to_owned()));
    }

    /// Puts `text` around the span.
    pub(super) fn around(&mut self, span: Span, open: &str, close: &str) {
        self.before(span, open);
        self.after(span, close);
    }

    /// Replaces the span, which stands on one line.
    pub(super) fn replace(&mut self, span: Span, text: &str) {
        if span.start().line == span.end().line {
            self.list.push((span.start(), span.end(), self.list.len(), text.to_owned()));
        }
    }

    /// The text with all edits made.
    pub(super) fn apply(mut self, text: &str) -> String {
        self.list.sort_by_key(|(start, end, order, _)| (start.line, start.column, end.column, *order));
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (start, end, _, new) in self.list.iter().rev() {
            let Some(line) = lines.get_mut(start.line - 1) else { continue };
            let byte = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
            let (from, to) = (byte(start.column), byte(end.column));
            line.replace_range(from..to, new);
        }
        lines.join("\n") + "\n"
    }
}
