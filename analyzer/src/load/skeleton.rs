//! Text of a dependency to its skeleton: the same text without comments and without the bodies of functions, so that
//! parsing it costs little; and which files its `mod name;` mean.
//!
//! One pass without recursion over bytes. What macros are called with is kept: items may come out of it.

/// A skeleton and what it names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Skeleton {
    /// The text that is left.
    pub(super) text: String,
    /// Modules that stand in files of their own.
    pub(super) modules: Vec<ModuleFile>,
}

/// A `mod name;`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ModuleFile {
    /// Names of the inline modules around it, outermost first, then its own.
    pub(super) path: Vec<String>,
    /// What `#[path = "…"]` says.
    pub(super) written: Option<String>,
}

/// Takes the bodies out of `text`.
pub(super) fn skeleton(text: &str) -> Skeleton {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut pass = Pass { text, at: 0, out: Skeleton::default(), depth: 0, inline: Vec::new(), attribute: None };
    if text.starts_with("#!") && !text.starts_with("#![") {
        pass.at = text.find('\n').unwrap_or(text.len());
    }
    pass.run();
    pass.out
}

/// What stands at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Comment,
    Literal,
    Word,
    Other,
}

struct Pass<'t> {
    text: &'t str,
    at: usize,
    out: Skeleton,
    /// Braces that are open.
    depth: usize,
    /// Inline modules that are open: name, and how many braces were open before.
    inline: Vec<(String, usize)>,
    /// What the last `#[path = "…"]` says.
    attribute: Option<String>,
}

impl<'t> Pass<'t> {
    fn run(&mut self) {
        while let Some((kind, part)) = self.next() {
            match (kind, part) {
                (Kind::Word, "fn") => self.function(),
                (Kind::Word, "mod") => self.module(),
                (Kind::Word, _) => self.call(),
                (Kind::Other, "{") => self.depth += 1,
                (Kind::Other, "}") => {
                    self.depth = self.depth.saturating_sub(1);
                    while self.inline.last().is_some_and(|(_, depth)| *depth >= self.depth) {
                        self.inline.pop();
                    }
                    self.attribute = None;
                }
                (Kind::Other, ";") => self.attribute = None,
                (Kind::Other, "#") => self.path_attribute(),
                _ => {}
            }
        }
    }

    /// The next part of the text, copied unless it is a comment.
    fn next(&mut self) -> Option<(Kind, &'t str)> {
        let (kind, end) = measure(self.text, self.at)?;
        let part = self.text.get(self.at..end)?;
        self.at = end;
        match kind {
            Kind::Comment => self.out.text.push(' '),
            _ => self.out.text.push_str(part),
        }
        Some((kind, part))
    }

    /// Steps over white space and comments; what follows.
    fn ahead(&mut self) -> Option<(Kind, &'t str)> {
        loop {
            let (kind, end) = measure(self.text, self.at)?;
            match kind {
                Kind::Space | Kind::Comment => self.next()?,
                _ => return Some((kind, self.text.get(self.at..end)?)),
            };
        }
    }

    /// Behind `fn`: the signature is copied, the body is not. `fn(u8)` is a type.
    fn function(&mut self) {
        if self.ahead().is_none_or(|(kind, _)| kind != Kind::Word) {
            return;
        }
        let mut open = 0usize;
        let mut before = "";
        while let Some((kind, end)) = measure(self.text, self.at) {
            let Some(part) = self.text.get(self.at..end) else { return };
            match part {
                "(" | "[" => open += 1,
                ")" | "]" => open = open.saturating_sub(1),
                ";" if open == 0 => return,
                // `Buffer<{ N }>`
                "{" if open > 0 || matches!(before, "<" | "," | "=") => {
                    self.group(true);
                    before = "}";
                    continue;
                }
                "{" => {
                    self.out.text.push_str("{}");
                    self.group(false);
                    self.attribute = None;
                    return;
                }
                "}" => return,
                _ => {}
            }
            if !matches!(kind, Kind::Space | Kind::Comment) {
                before = part;
            }
            self.next();
        }
    }

    /// Steps over what stands in brackets, with them.
    fn group(&mut self, keep: bool) {
        let length = self.out.text.len();
        let mut open = 0usize;
        while let Some((_, part)) = self.next() {
            match part {
                "{" | "(" | "[" => open += 1,
                "}" | ")" | "]" => open = open.saturating_sub(1),
                _ => continue,
            }
            if open == 0 {
                break;
            }
        }
        if !keep {
            self.out.text.truncate(length);
        }
    }

    /// Behind `mod`.
    fn module(&mut self) {
        let Some((Kind::Word, name)) = self.ahead() else { return };
        self.next();
        match self.ahead() {
            Some((_, ";")) => {
                let path = self.inline.iter().map(|(name, _)| name.clone()).chain([name.to_owned()]);
                let written = self.attribute.take();
                self.out.modules.push(ModuleFile { path: path.collect(), written });
            }
            Some((_, "{")) => self.inline.push((name.to_owned(), self.depth)),
            _ => {}
        }
    }

    /// Behind any other word: what a macro is called with is kept as it stands.
    fn call(&mut self) {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b'!') || bytes.get(self.at + 1) == Some(&b'=') {
            return;
        }
        self.next();
        // `macro_rules! name`
        if let Some((Kind::Word, _)) = self.ahead() {
            self.next();
        }
        if let Some((_, "{" | "(" | "[")) = self.ahead() {
            self.group(true);
        }
    }

    /// Behind `#`: remembers `[path = "…"]`.
    fn path_attribute(&mut self) {
        let rest = self.text[self.at..].trim_start();
        let path = rest
            .strip_prefix('[')
            .and_then(|rest| rest.trim_start().strip_prefix("path"))
            .and_then(|rest| rest.trim_start().strip_prefix('='))
            .and_then(|rest| rest.trim_start().strip_prefix('"'))
            .and_then(|rest| rest.split('"').next());
        if let Some(path) = path {
            self.attribute = Some(path.to_owned());
        }
        if let Some((_, "[")) = self.ahead() {
            self.group(true);
        }
    }
}

/// What stands at `at`, and where it ends; `None` at the end of the text.
fn measure(text: &str, at: usize) -> Option<(Kind, usize)> {
    let rest = text.get(at..)?;
    let first = rest.chars().next()?;
    let bytes = rest.as_bytes();
    let second = bytes.get(1).copied().unwrap_or(0);
    let until = |end: Option<usize>| end.map_or(text.len(), |end| at + end);
    Some(match first {
        '/' if second == b'/' => (Kind::Comment, until(rest.find('\n'))),
        '/' if second == b'*' => (Kind::Comment, at + block_comment(bytes)),
        '"' => (Kind::Literal, at + quoted(bytes, 0)),
        '\'' => (Kind::Literal, at + quote(rest)),
        _ if first.is_whitespace() => (Kind::Space, until(rest.find(|c: char| !c.is_whitespace()))),
        _ if is_word(first) => {
            let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
            let tail = &bytes[end..];
            match &rest[..end] {
                "r" | "br" | "cr" if matches!(tail.first(), Some(b'"' | b'#')) => match raw(rest, end) {
                    Some(end) => (Kind::Literal, at + end),
                    // `r#type`
                    None => (Kind::Word, until(rest.find(|c: char| !is_word(c) && c != '#'))),
                },
                "b" | "c" if tail.first() == Some(&b'"') => (Kind::Literal, at + quoted(bytes, end)),
                "b" if tail.first() == Some(&b'\'') => (Kind::Literal, at + end + quote(&rest[end..])),
                _ => (Kind::Word, at + end),
            }
        }
        _ => (Kind::Other, at + first.len_utf8()),
    })
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Length of a block comment.
fn block_comment(bytes: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0usize);
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'*')) => {
                depth += 1;
                at += 2;
            }
            (b'*', Some(b'/')) => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

/// End of the string that opens at `at`.
fn quoted(bytes: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'\\' => end += 2,
            b'"' => return end + 1,
            _ => end += 1,
        }
    }
    bytes.len()
}

/// Length of a character, or of the quote of a lifetime.
fn quote(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            let close = rest.get(3..).and_then(|tail| tail.find('\''));
            close.map_or(rest.len(), |close| close + 4)
        }
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => rest.len(),
    }
}

/// End of the raw string whose hashes start at `at`; `None` where none does.
fn raw(rest: &str, at: usize) -> Option<usize> {
    let tail = &rest[at..];
    let hashes = tail.len() - tail.trim_start_matches('#').len();
    let body = tail[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&close).map_or(body.len(), |end| end + close.len());
    Some(at + hashes + 1 + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        skeleton(text).text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn bodies_go() {
        let text = "/// doc\npub fn a<'x>(f: fn(u8) -> u8, s: &'x str) -> [u8; 3] where u8: Copy { let c = '}'; \"}\" } fn b();";
        assert_eq!(plain(text), "pub fn a<'x>(f: fn(u8) -> u8, s: &'x str) -> [u8; 3] where u8: Copy {} fn b();");
        assert_eq!(
            plain("fn a(b: B<{ N }>) -> C<{ M }> { r#\"}\"#; } struct S { f: u8 }"),
            "fn a(b: B<{ N }>) -> C<{ M }> {} struct S { f: u8 }"
        );
        assert_eq!(
            plain("trait T { fn a(&self) -> u8 { b'}' } fn r#type(&self); }"),
            "trait T { fn a(&self) -> u8 {} fn r#type(&self); }"
        );
        assert_eq!(
            plain("const F: fn() = f; impl S { fn a() { { } } } /* fn { */ fn é() {1}"),
            "const F: fn() = f; impl S { fn a() {} } fn é() {}"
        );
    }

    #[test]
    fn macros_stay() {
        let text =
            "macro_rules! m { ($b:block) => { fn a() $b }; } m! { { 1 } } x![1]; #[doc = \"fn {\"] fn a() { m!({) }";
        assert!(plain(text).starts_with(
            "macro_rules! m { ($b:block) => { fn a() $b }; } m! { { 1 } } x![1]; #[doc = \"fn {\"] fn a() {}"
        ));
    }

    #[test]
    fn modules_are_named() {
        let found =
            skeleton("mod a; pub mod b { mod c; fn f() { mod no; } } #[path = \"x/y.rs\"] mod d; mod e {} mod g;");
        let paths: Vec<String> = found.modules.iter().map(|module| module.path.join("/")).collect();
        assert_eq!(paths, ["a", "b/c", "d", "g"]);
        assert_eq!(found.modules[2].written.as_deref(), Some("x/y.rs"));
    }

    #[test]
    fn any_text_ends() {
        for text in [
            "fn",
            "fn a(",
            "fn a() {",
            "mod",
            "'",
            "'\\",
            "r#\"",
            "/*",
            "b'",
            "#[path=\"",
            "macro_rules!",
            "}}}}",
            "\u{feff}#!x",
        ] {
            skeleton(text);
        }
    }
}
