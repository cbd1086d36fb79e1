//! How deeply a text nests, found without recursion and without parsing: a text that nests absurdly would
//! overflow the stack of a recursive parser, which nothing can catch.

/// Brackets, generic arguments and prefix operators that may stand within one another. The deepest real
/// expression in 4.7 million lines was 145.
pub const MAX_NESTING: usize = 500;
/// Operators, method calls and `else`s that may follow one another between two separators.
pub const MAX_CHAIN: usize = 4_000;

/// The depth of a text; see [`depth`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Depth {
    /// Greatest number of brackets open at once, with the runs of prefix operators and of `<` inside them.
    pub nesting: usize,
    /// Longest chain of operators, `.`, `?`, `as` and `else` without `,` or `;` on one bracket level.
    pub chain: usize,
}

/// Why `text` nests too deeply to be parsed, or `None` when it does not.
pub fn too_deep(text: &str) -> Option<String> {
    let Depth { nesting, chain } = depth(text);
    if nesting > MAX_NESTING {
        Some(format!("nested {nesting} deep, more than the {MAX_NESTING} that are read"))
    } else if chain > MAX_CHAIN {
        Some(format!("an expression of {chain} links, more than the {MAX_CHAIN} that are read"))
    } else {
        None
    }
}

/// Measures `text`, aware of strings, characters, lifetimes, raw strings and comments. Takes any text.
pub fn depth(text: &str) -> Depth {
    Scan {
        text: text.as_bytes(),
        at: 0,
        level: Level::default(),
        stack: Vec::new(),
        after_brace: false,
        bang: false,
        found: Depth::default(),
    }
    .run()
}

/// What is counted between an opening bracket and its closing one.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Depth of what stands around the bracket, itself included.
    base: usize,
    /// Prefix operators since the last operand.
    prefix: usize,
    /// `<` that look like generic arguments and are still open.
    angles: usize,
    /// Links since the last separator.
    chain: usize,
    /// Markup in a macro (`html! { <p>…</p> }`): its operators are no expression.
    markup: bool,
}

impl Level {
    fn nesting(&self) -> usize {
        self.base + self.prefix + self.angles
    }
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    level: Level,
    stack: Vec<Level>,
    after_brace: bool,
    bang: bool,
    found: Depth,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn run(mut self) -> Depth {
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment(),
                b'"' => self.string(),
                b'\'' => self.quote(),
                byte if is_word(byte) => self.word(),
                b'(' | b'[' | b'{' => self.open(),
                b')' | b']' | b'}' => self.close(byte),
                b',' | b';' => {
                    if byte == b';' {
                        self.level.angles = 0;
                    }
                    self.level.chain = 0;
                    self.level.prefix = 0;
                    self.at += 1;
                }
                byte if byte.is_ascii_whitespace() => self.at += 1,
                byte => self.punct(byte),
            }
        }
        self.found
    }

    /// Notes the depth that has been reached.
    fn note(&mut self) {
        self.found.nesting = self.found.nesting.max(self.level.nesting());
        if !self.level.markup {
            self.found.chain = self.found.chain.max(self.level.chain);
        }
    }

    fn open(&mut self) {
        let markup = self.bang && self.text[self.at + 1..].trim_ascii_start().first() == Some(&b'<');
        let base = self.level.nesting() + 1;
        self.stack.push(self.level);
        self.level = Level { base, markup, ..Level::default() };
        self.at += 1;
        (self.bang, self.after_brace) = (false, false);
        self.note();
    }

    fn close(&mut self, byte: u8) {
        self.level = self.stack.pop().unwrap_or_default();
        self.level.prefix = 0;
        self.after_brace = byte == b'}';
        self.bang = false;
        self.at += 1;
    }

    fn punct(&mut self, byte: u8) {
        let next = self.peek(1);
        self.bang = byte == b'!' && next != b'=';
        match byte {
            b'<' => return self.angle(),
            b'>' => self.level.angles = self.level.angles.saturating_sub(1),
            b'-' | b'=' if next == b'>' => self.at += 1,
            b'!' | b'-' | b'*' | b'&' | b'|' => self.level.prefix += 1,
            _ => {}
        }
        if !matches!(byte, b'#' | b':' | b'@' | b'$' | b'\\' | b'~') {
            self.level.chain += 1;
        }
        self.after_brace = false;
        self.at += 1;
        self.note();
    }

    /// A run of `<`: one, glued to what stands around it, or three and more open generic arguments.
    fn angle(&mut self) {
        let run = self.text[self.at..].iter().take_while(|byte| **byte == b'<').count();
        let after = self.peek(run);
        let glued = !after.is_ascii_whitespace() && after != b'=' && after != b'-';
        match run {
            1 if glued => self.level.angles += 1,
            1 | 2 => self.level.chain += 1,
            _ => self.level.angles += run,
        }
        self.at += run;
        self.after_brace = false;
        self.note();
    }

    fn word(&mut self) {
        let start = self.at;
        while self.at < self.text.len() && is_word(self.text[self.at]) {
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        let (quote, hash) = (self.peek(0) == b'"', self.peek(0) == b'#');
        if matches!(word, b"r" | b"br" | b"cr") && (quote || hash) && self.raw_string() {
            self.operand();
        } else if word == b"r" && hash {
            self.raw_identifier();
        } else if matches!(word, b"b" | b"c") && quote {
            self.string();
        } else if word == b"b" && self.peek(0) == b'\'' {
            self.quote();
        } else if matches!(word, b"else" | b"as") {
            self.level.chain += 1;
            self.after_brace = false;
            self.note();
        } else if is_prefix_word(word) {
            self.level.prefix += 1;
            self.statement();
            self.note();
        } else {
            self.operand();
        }
    }

    /// An operand ends a run of prefix operators.
    fn operand(&mut self) {
        self.statement();
        self.level.prefix = 0;
        self.bang = false;
    }

    /// A word after `}` other than `else` begins a new statement or item.
    fn statement(&mut self) {
        if self.after_brace {
            self.level.chain = 0;
            self.level.angles = 0;
            self.after_brace = false;
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.operand();
    }

    /// After `r`: `"…"` or `#"…"#`; a raw identifier is none, and is left alone.
    fn raw_string(&mut self) -> bool {
        let hashes = self.text[self.at..].iter().take_while(|byte| **byte == b'#').count();
        if self.peek(hashes) != b'"' {
            return false;
        }
        self.at += hashes + 1;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += 1;
            let tail = &self.text[self.at..];
            if byte == b'"' && tail.len() >= hashes && tail[..hashes].iter().all(|byte| *byte == b'#') {
                self.at += hashes;
                break;
            }
        }
        true
    }

    /// After `r`: `#fn`, an operand whatever word it is.
    fn raw_identifier(&mut self) {
        self.at += 1;
        while self.at < self.text.len() && is_word(self.text[self.at]) {
            self.at += 1;
        }
        self.operand();
    }

    /// A character literal or a lifetime.
    fn quote(&mut self) {
        self.at += 1;
        if self.peek(0) == b'\\' {
            self.at += 2;
            while self.at < self.text.len() && !matches!(self.text[self.at], b'\'' | b'\n') {
                self.at += 1;
            }
            self.at += 1;
            return self.operand();
        }
        let width = match self.peek(0) {
            0..=0x7f => 1,
            0x80..=0xdf => 2,
            0xe0..=0xef => 3,
            _ => 4,
        };
        if self.peek(width) == b'\'' {
            self.at += width + 1;
            self.operand();
        } else {
            // A lifetime ends no run of prefixes: `&'a &'a …`.
            while self.at < self.text.len() && is_word(self.text[self.at]) {
                self.at += 1;
            }
        }
    }

    fn line_comment(&mut self) {
        while self.at < self.text.len() && self.text[self.at] != b'\n' {
            self.at += 1;
        }
    }

    fn block_comment(&mut self) {
        let mut open = 0usize;
        while self.at < self.text.len() {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => (open, self.at) = (open + 1, self.at + 2),
                (b'*', b'/') => (open, self.at) = (open - 1, self.at + 2),
                _ => self.at += 1,
            }
            if open == 0 {
                break;
            }
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn is_prefix_word(word: &[u8]) -> bool {
    matches!(
        word,
        b"return"
            | b"break"
            | b"mut"
            | b"const"
            | b"dyn"
            | b"impl"
            | b"move"
            | b"ref"
            | b"yield"
            | b"async"
            | b"unsafe"
            | b"box"
            | b"fn"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nesting(text: &str) -> usize {
        depth(text).nesting
    }

    #[test]
    fn brackets_count_and_text_does_not() {
        assert_eq!(nesting("fn f() { g([1, (2)]) }"), 4);
        assert_eq!(nesting("/* ((( /* [[[ */ ((( */ // {{{\n()"), 1);
        assert_eq!(nesting(r##"("((((", r#"(("(("#, br"((", '(', '\'', b'(', '\u{28}', '(')"##), 1);
        assert_eq!(nesting("fn f<'a>(x: &'a [u8]) -> &'a str { 'b: loop {} }"), 3);
        assert_eq!(nesting("r#fn(x)"), 1);
        assert_eq!(nesting(")))]]}"), 0);
        assert_eq!(nesting("\"unterminated (((("), 0);
    }

    #[test]
    fn other_ways_to_nest_count_too() {
        for text in
            ["!".repeat(1000) + "x", "&'a ".repeat(1000), "- ".repeat(1000), "A<".repeat(1000), "return ".repeat(1000)]
        {
            assert!(too_deep(&text).is_some(), "{}", &text[..20]);
        }
        for text in [
            "+1".repeat(5000),
            ".a()".repeat(5000),
            "if a {} else ".repeat(5000),
            "x?".repeat(5000),
            " as u8".repeat(5000),
        ] {
            assert!(too_deep(&text).is_some(), "{}", &text[..10]);
        }
    }

    #[test]
    fn long_is_not_deep() {
        for text in [
            "a < b, ".repeat(5000),
            "fn f(a: &A) -> B { a.b }\n".repeat(5000),
            "if a < b {} ".repeat(5000),
            "1<<2, ".repeat(5000),
            "const A: &B<C> = &!0; ".repeat(9000),
        ] {
            assert_eq!(too_deep(&text), None, "{}", &text[..10]);
        }
        assert_eq!(too_deep(&format!("html! {{ {} }}", "<p a=1>b</p> ".repeat(2000))), None);
    }
}
