//! From proc-macro2's places (line from 1, column in characters from 0) to offsets in the text.

use proc_macro2::LineColumn;

/// The starts of a text's lines.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<u32>,
    ascii: bool,
}

impl<'a> Lines<'a> {
    /// The table of `text`, which must be the very text that was lexed.
    pub(crate) fn new(text: &'a str) -> Lines<'a> {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
        Lines { text, starts: std::iter::once(0).chain(ends).collect(), ascii: text.is_ascii() }
    }

    /// Offset in bytes of `place`, clipped to its line.
    pub(crate) fn offset(&self, place: LineColumn) -> usize {
        let line = self.line(place.line);
        let start = self.starts.get(place.line.wrapping_sub(1)).map_or(self.text.len(), |start| *start as usize);
        let inside = match self.ascii {
            true => place.column.min(line.len()),
            false => line.char_indices().nth(place.column).map_or(line.len(), |(at, _)| at),
        };
        start + inside
    }

    /// The text between two places; empty when they are not in order.
    pub(crate) fn slice(&self, from: LineColumn, to: LineColumn) -> &'a str {
        self.text.get(self.offset(from)..self.offset(to)).unwrap_or_default()
    }

    /// Characters from `place` to the end of its line, without the line break.
    pub(crate) fn rest_of_line(&self, place: LineColumn) -> usize {
        let line = self.line(place.line).trim_end_matches(['\n', '\r']);
        let len = if self.ascii { line.len() } else { line.chars().count() };
        len.saturating_sub(place.column)
    }

    fn line(&self, line: usize) -> &'a str {
        let Some(start) = self.starts.get(line.wrapping_sub(1)) else { return "" };
        let end = self.starts.get(line).map_or(self.text.len(), |end| *end as usize);
        self.text.get(*start as usize..end).unwrap_or_default()
    }
}

/// The part of a file that is Rust: without byte order mark and shebang line. Lines and columns stay as they were:
/// what is cut stands in the first line, up to its break. A `---` frontmatter cannot be cut that way;
/// the second value then holds the text with its lines emptied.
pub(crate) fn strip_prelude(text: &str) -> (&str, Option<String>) {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shebang = rest.strip_prefix("#!").is_some_and(|after| !skip_blank(after).starts_with('['));
    if shebang {
        rest = rest.find('\n').map_or("", |end| &rest[end..]);
    }
    (rest, blank_frontmatter(rest))
}

/// `#![attr]` may have blanks and comments between `!` and `[`.
fn skip_blank(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let after = match (text.strip_prefix("//"), text.strip_prefix("/*")) {
            (Some(line), _) => line.find('\n').map(|end| &line[end..]),
            (_, Some(block)) => block.find("*/").map(|end| &block[end + 2..]),
            _ => return text,
        };
        match after {
            Some(after) => text = after,
            None => return "",
        }
    }
}

fn blank_frontmatter(text: &str) -> Option<String> {
    let start = text.len() - text.trim_start().len();
    let dashes = text[start..].bytes().take_while(|byte| *byte == b'-').count();
    if dashes < 3 {
        return None;
    }
    let fence = &text[start..start + dashes];
    let mut at = start + text[start..].find('\n')? + 1;
    loop {
        let line = &text[at..];
        let end = line.find('\n').map_or(text.len(), |end| at + end);
        if text[at..end].trim_end() == fence {
            let breaks = text[..end].bytes().filter(|byte| *byte == b'\n').count();
            return Some("\n".repeat(breaks) + &text[end..]);
        }
        if end == text.len() {
            return None;
        }
        at = end + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_by_characters() {
        let lines = Lines::new("aé b\nc\r\n");
        let at = |line, column| LineColumn { line, column };
        assert_eq!(lines.slice(at(1, 1), at(2, 1)), "é b\nc");
        assert_eq!(lines.rest_of_line(at(2, 0)), 1);
        assert_eq!(lines.slice(at(9, 0), at(9, 4)), "");
    }

    #[test]
    fn strips_what_is_not_rust() {
        assert_eq!(strip_prelude("\u{feff}#!/bin/x\nfn"), ("\nfn", None));
        assert_eq!(strip_prelude("#![a]\n"), ("#![a]\n", None));
        let (_, blanked) = strip_prelude("---\n[a]\n---\nfn f() {}");
        assert_eq!(blanked.as_deref(), Some("\n\n\nfn f() {}"));
    }
}
