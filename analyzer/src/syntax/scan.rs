//! One iterative pass over a text, before any parser: how many lines it has, which line comments speak to the
//! analyzer, and where its blocks are. Strings, characters and comments are told apart from code;
//! nothing else is. Unfinished literals end at the end of the text.

/// What the pass found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Scan {
    /// Lines of the text; an unfinished last line counts.
    pub(crate) lines: u32,
    /// Line comments that open with `privacy:`, in order.
    pub(crate) comments: Vec<Comment>,
}

/// A line comment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// Line, from 1.
    pub(crate) line: u32,
    /// Column of its first slash in characters, from 1.
    pub(crate) column: u32,
    /// The comment from its first slash to the end of the line.
    pub(crate) text: String,
}

/// Scans `text`.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner::new(text, false);
    scanner.run();
    let mut found = scanner.found;
    let ended = text.is_empty() || text.ends_with('\n');
    found.lines = scanner.line - u32::from(ended);
    found
}

/// The insides of `{ … }` in code, as byte ranges, inner ones first.
pub(crate) fn brace_blocks(text: &str) -> Vec<(usize, usize)> {
    let mut scanner = Scanner::new(text, true);
    scanner.run();
    scanner.blocks
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    line: u32,
    line_start: usize,
    found: Scan,
    /// Whether blocks are wanted, the braces that are open, and the blocks that were closed.
    record: bool,
    open: Vec<usize>,
    blocks: Vec<(usize, usize)>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, record: bool) -> Scanner<'a> {
        Scanner {
            text,
            bytes: text.as_bytes(),
            at: 0,
            line: 1,
            line_start: 0,
            found: Scan::default(),
            record,
            open: Vec::new(),
            blocks: Vec::new(),
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Steps over one byte, counting lines.
    fn step(&mut self) {
        if self.peek(0) == b'\n' {
            self.line += 1;
            self.line_start = self.at + 1;
        }
        self.at += 1;
    }

    fn run(&mut self) {
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'{' if self.record => {
                    self.at += 1;
                    self.open.push(self.at);
                }
                b'}' if self.record => {
                    self.blocks.extend(self.open.pop().map(|from| (from, self.at)));
                    self.at += 1;
                }
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment(),
                b'"' => self.string(),
                b'\'' => self.quote(),
                byte if is_word(byte) => self.word(),
                _ => self.step(),
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let end = self.bytes[start..].iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |n| start + n);
        let text = self.text.get(start..end).unwrap_or_default().trim_end();
        if text.trim_start_matches(['/', '!']).trim_start().starts_with("privacy:") {
            let before = self.text.get(self.line_start..start).unwrap_or_default();
            self.found.comments.push(Comment {
                line: self.line,
                column: before.trim_start_matches('\u{feff}').chars().count() as u32 + 1,
                text: text.to_owned(),
            });
        }
        self.at = end;
    }

    fn block_comment(&mut self) {
        let mut depth = 0usize;
        while self.at < self.bytes.len() {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.step(),
            }
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'\\' => {
                    self.at += 1;
                    self.step();
                }
                b'"' => {
                    self.at += 1;
                    return;
                }
                _ => self.step(),
            }
        }
    }

    fn raw_string(&mut self, hashes: usize) {
        self.at += hashes + 1;
        while self.at < self.bytes.len() {
            if self.peek(0) == b'"' && (1..=hashes).all(|n| self.peek(n) == b'#') {
                self.at += hashes + 1;
                return;
            }
            self.step();
        }
    }

    /// A character, or a lifetime, whose name is left to [`Scanner::word`].
    fn quote(&mut self) {
        if self.peek(1) == b'\\' {
            self.at += 2;
            self.step();
            while self.at < self.bytes.len() && self.peek(0) != b'\'' && self.peek(0) != b'\n' {
                self.at += 1;
            }
            self.at += 1;
            return;
        }
        let width = self.text.get(self.at + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        if width > 0 && self.peek(1 + width) == b'\'' {
            self.at += 1;
            (0..width).for_each(|_| self.step());
        }
        self.at += 1;
    }

    /// An identifier, number or the prefix of a literal.
    fn word(&mut self) {
        let start = self.at;
        while self.at < self.bytes.len() && is_word(self.bytes[self.at]) {
            self.at += 1;
        }
        if matches!(&self.bytes[start..self.at], b"r" | b"br" | b"cr") {
            let hashes = self.bytes[self.at..].iter().take_while(|byte| **byte == b'#').count();
            if self.peek(hashes) == b'"' {
                self.raw_string(hashes);
            }
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_code_from_text() {
        assert_eq!(brace_blocks("fn f() { {} }"), [(10, 10), (8, 12)]);
        for text in [
            r##"let a = "{"; let b = r#"{"}"#; let c = '{'; let d: &'a str = b"{}"; "##,
            "/* { /* } */ { */ // {",
            "'\\'' '}' '\\u{1F600}'",
            "\"unfinished {",
        ] {
            assert_eq!(brace_blocks(text), [], "{text}");
        }
    }

    #[test]
    fn counts_lines() {
        assert_eq!(["", "a", "a\n", "a\nb", "\"\n\\\n\"\n"].map(|text| scan(text).lines), [0, 1, 1, 2, 3]);
    }

    #[test]
    fn finds_comments_and_not_strings() {
        let found = scan("let é = 1; // privacy: allow(x) why\nlet s = \"// privacy: allow(x) why\";\n");
        assert_eq!(found.comments, [Comment { line: 1, column: 12, text: "// privacy: allow(x) why".into() }]);
    }
}
