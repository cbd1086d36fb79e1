//! Diagnostics of a policy as text, the way rustc shows its own: header, place, line, caret, help.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::error::{Diagnostic, Diagnostics};
use super::place::{Place, PolicyFile};
use crate::diag::Severity;

impl Diagnostics {
    /// All of them, one after the other with an empty line between; with ANSI colours when `color`.
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut text = String::new();
        for diagnostic in &self.list {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&render_one(&renderer, diagnostic));
            text.push('\n');
        }
        text
    }
}

fn render_one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error | Severity::Unreadable => Level::ERROR,
        Severity::Warning | Severity::Gap => Level::WARNING,
    };
    let mut primary = Snippet::source(&*diagnostic.file.text)
        .path(&diagnostic.file.path)
        .annotation(AnnotationKind::Primary.span(range(&diagnostic.file, diagnostic.place)).label(&diagnostic.label));
    let mut other = None;
    if let Some((file, place, label)) = &diagnostic.also {
        let annotation = AnnotationKind::Context.span(range(file, *place)).label(label);
        if *file == diagnostic.file {
            primary = primary.annotation(annotation);
        } else {
            other = Some(Snippet::source(&*file.text).path(&file.path).annotation(annotation));
        }
    }
    let mut group = level.primary_title(&diagnostic.message).id(diagnostic.code).element(primary);
    if let Some(other) = other {
        group = group.element(other);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

/// The bytes to underline: on character boundaries, and on the first line alone when the place spans several.
fn range(file: &PolicyFile, place: Place) -> std::ops::Range<usize> {
    let text = &*file.text;
    let mut start = (place.start as usize).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = (place.end as usize).clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let line = text[start..end].find(['\n', '\r']).map_or(end, |at| start + at);
    start..line.max(start)
}
