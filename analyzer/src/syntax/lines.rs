//! From proc-macro2's places (line from 1, column in characters from 0) to offsets in the text.

use proc_macro2::LineColumn;

/// The starts of a text's lines, and its characters of several bytes: an expanded macro may be one line of a megabyte.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<Start>,
    wide: Vec<Wide>,
}

/// Where a line starts.
#[derive(Clone, Copy, Debug)]
struct Start {
    bytes: u32,
    chars: u32,
}

/// A character of several bytes.
#[derive(Debug)]
struct Wide {
    /// Characters before it.
    before: u32,
    /// Bytes beyond one each, of it and of all before it.
    extra: u32,
}

impl<'a> Lines<'a> {
    /// The table of `text`, which must be the very text that was lexed.
    pub(crate) fn new(text: &'a str) -> Lines<'a> {
        let mut starts = vec![Start { bytes: 0, chars: 0 }];
        let mut wide: Vec<Wide> = Vec::new();
        let mut extra = 0;
        for (at, byte) in text.bytes().enumerate() {
            let at = at as u32;
            match byte {
                b'\n' => starts.push(Start { bytes: at + 1, chars: at + 1 - extra }),
                0..0x80 => {}
                // A byte within a character; its first has opened the entry.
                0x80..0xC0 => {
                    extra += 1;
                    if let Some(last) = wide.last_mut() {
                        last.extra = extra;
                    }
                }
                _ => wide.push(Wide { before: at - extra, extra }),
            }
        }
        Lines { text, starts, wide }
    }

    /// Offset in bytes of `place`, clipped to its line.
    pub(crate) fn offset(&self, place: LineColumn) -> usize {
        let Some(start) = self.starts.get(place.line.wrapping_sub(1)) else { return self.text.len() };
        let end = self.starts.get(place.line).map_or(self.text.len(), |end| end.bytes as usize);
        let before = start.chars as usize + place.column;
        let wide = self.wide.partition_point(|wide| (wide.before as usize) < before);
        let extra = wide.checked_sub(1).map_or(0, |last| self.wide[last].extra as usize);
        (before + extra).min(end)
    }

    /// The text between two places; empty when they are not in order.
    pub(crate) fn slice(&self, from: LineColumn, to: LineColumn) -> &'a str {
        self.text.get(self.offset(from)..self.offset(to)).unwrap_or_default()
    }

    /// Characters from `place` to the end of its line, without the line break.
    pub(crate) fn rest_of_line(&self, place: LineColumn) -> usize {
        let line = self.line(place.line).trim_end_matches(['\n', '\r']);
        let len = if self.wide.is_empty() { line.len() } else { line.chars().count() };
        len.saturating_sub(place.column)
    }

    fn line(&self, line: usize) -> &'a str {
        let Some(start) = self.starts.get(line.wrapping_sub(1)) else { return "" };
        let end = self.starts.get(line).map_or(self.text.len(), |end| end.bytes as usize);
        self.text.get(start.bytes as usize..end).unwrap_or_default()
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
        assert_eq!(lines.slice(at(1, 0), at(1, 9)), "aé b\n");
        assert_eq!(lines.rest_of_line(at(2, 0)), 1);
        let lines = Lines::new("é€\n𝄞x€y\n");
        assert_eq!(lines.slice(at(1, 1), at(2, 1)), "€\n𝄞");
        assert_eq!((lines.slice(at(2, 1), at(2, 3)), lines.slice(at(2, 3), at(2, 4))), ("x€", "y"));
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
