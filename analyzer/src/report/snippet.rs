//! Excerpts: marked places of several files as one rustc-like diagnostic.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::Style;
use super::place::At;
use super::text::one_line;

/// A place to be shown, with a few words beside it.
#[derive(Clone, Debug)]
pub(super) struct Mark<'a> {
    pub(super) at: At<'a>,
    /// Text of the file, when it could be read.
    pub(super) text: Option<&'a str>,
    pub(super) label: String,
    /// What the diagnostic is about; the others lead to it.
    pub(super) primary: bool,
}

/// The renderer for a style.
pub(super) fn renderer(style: &Style) -> Renderer {
    let renderer = if style.color { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    match style.width {
        Some(width) => renderer.term_width(width.max(40)),
        None => renderer,
    }
}

/// A diagnostic: header, excerpts by file in the order of `marks`, then messages.
pub(super) fn diagnostic(
    style: &Style,
    level: Level<'_>,
    code: &str,
    message: &str,
    marks: &[Mark<'_>],
    notes: &[(Level<'static>, String)],
) -> String {
    let elements = excerpts(marks);
    let mut group = level.primary_title(one_line(message)).id(code.to_owned()).elements(elements);
    for (level, text) in notes {
        let lines: Vec<String> = text.lines().map(one_line).collect();
        group = group.element(level.clone().message(lines.join("\n")));
    }
    let mut text = renderer(style).render(&[group]);
    text.push('\n');
    text
}

/// One excerpt for each file, in the order in which `marks` name the files.
fn excerpts<'a>(marks: &[Mark<'a>]) -> Vec<Element<'a>> {
    let mut paths: Vec<&str> = Vec::new();
    for mark in marks {
        if !paths.contains(&mark.at.path) {
            paths.push(mark.at.path);
        }
    }
    let of = |path: &str| marks.iter().filter(|mark| mark.at.path == path).collect::<Vec<_>>();
    paths.into_iter().flat_map(|path| excerpt(path, &of(path))).collect()
}

fn excerpt<'a>(path: &'a str, marks: &[&Mark<'a>]) -> Option<Element<'a>> {
    let first = marks.iter().map(|mark| mark.at.line).min()?;
    let last = marks.iter().map(|mark| mark.at.line).max()?;
    let shown = marks.iter().find_map(|mark| mark.text).and_then(|text| lines(text, first, last));
    let Some(text) = shown else {
        let at = marks.iter().find(|mark| mark.primary).or(marks.first())?.at;
        let origin = Origin::path(one_line(path)).line(at.line as usize).char_column(at.column as usize);
        return Some(origin.into());
    };
    let mut snippet = Snippet::source(text).path(one_line(path)).line_start(first as usize);
    for mark in merged(marks) {
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(range(text, mark.at.line - first, mark.at));
        let label = (!mark.label.is_empty()).then(|| one_line(&mark.label));
        snippet = snippet.annotation(annotation.label(label));
    }
    Some(snippet.into())
}

/// Marks at one place as one, whose words are in the order of the steps they tell.
fn merged<'a>(marks: &[&Mark<'a>]) -> Vec<Mark<'a>> {
    let mut out: Vec<Mark<'a>> = Vec::new();
    let mut marks = marks.to_vec();
    marks.sort_by_key(|mark| (step(&mark.label), mark.primary));
    for mark in marks {
        let same = out.iter_mut().find(|known| (known.at.line, known.at.column) == (mark.at.line, mark.at.column));
        let Some(known) = same else {
            out.push((*mark).clone());
            continue;
        };
        known.primary |= mark.primary;
        known.at.len = known.at.len.max(mark.at.len);
        if known.label.is_empty() {
            known.label.clone_from(&mark.label);
        } else if !mark.label.is_empty() && known.label != mark.label {
            known.label = format!("{}; {}", known.label, mark.label);
        }
    }
    out
}

/// The number that a label opens with, `(3) …`; 0 when it has none.
fn step(label: &str) -> u32 {
    let number = label.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    number.and_then(|(number, _)| number.parse().ok()).unwrap_or(0)
}

/// Lines `first` to `last` of `text`, both counted from 1; `None` when it has fewer.
fn lines(text: &str, first: u32, last: u32) -> Option<&str> {
    let mut starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let start = starts.nth(first.checked_sub(1)? as usize)?;
    let after = match last - first {
        0 => starts.next(),
        more => starts.nth(more as usize),
    };
    let end = after.unwrap_or(text.len());
    let shown = &text[start..end];
    let enough = shown.lines().count() > (last - first) as usize || shown.is_empty();
    enough.then_some(shown)
}

/// Bytes of a place on line `line` (from 0) of `text`.
fn range(text: &str, line: u32, at: At<'_>) -> std::ops::Range<usize> {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let offset = starts.take(line as usize + 1).last().unwrap_or(0);
    let line = text[offset..].split('\n').next().unwrap_or("");
    let line = line.trim_end_matches('\r');
    let byte = |column: u32| line.char_indices().nth(column as usize).map_or(line.len(), |(at, _)| at);
    let start = byte(at.column - 1);
    let end = byte((at.column - 1).saturating_add(at.len)).max(start);
    offset + start..offset + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_by_number() {
        let text = "a\nb\r\nc";
        assert_eq!(lines(text, 1, 1), Some("a\n"));
        assert_eq!(lines(text, 2, 3), Some("b\r\nc"));
        assert_eq!(lines(text, 3, 4), None);
        assert_eq!(lines(text, 9, 9), None);
        assert_eq!(lines("", 1, 1), Some(""));
    }

    #[test]
    fn a_range_counts_characters_and_stays_on_its_line() {
        let at = |column, len| At { path: "", line: 1, column, len };
        assert_eq!(range("äb cd\r\nx", 0, at(2, 1)), 2..3);
        assert_eq!(range("äb cd\r\nx", 0, at(4, 99)), 4..6);
        assert_eq!(range("äb\n", 0, at(50, 1)), 3..3);
        assert_eq!(range("a\nbc", 1, at(2, 1)), 3..4);
    }
}
