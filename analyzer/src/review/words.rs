//! Names as words of a line: bare where that is plain, in quotes where it is not.

use std::fmt;

use super::flow::Token;

/// Words that a line has of its own: a name that is one of them stands in quotes.
const KEYWORDS: &[&str] = &["of", "->", "for", "when", "and", "in", "?"];

/// A name, in quotes where it would not be read back bare.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | ':' | '/' | '*' | '@' | '+' | '~');
        if !self.0.is_empty() && self.0.chars().all(plain) && !KEYWORDS.contains(&self.0) {
            return f.write_str(self.0);
        }
        f.write_str("\"")?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                c if c.is_control() => write!(f, "{}", c.escape_unicode())?,
                c => write!(f, "{c}")?,
            }
        }
        f.write_str("\"")
    }
}

/// The words of a line.
pub(super) fn unquote(line: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut chars = line.chars().peekable();
    while let Some(&c) = chars.peek() {
        if c.is_whitespace() {
            chars.next();
        } else if c == '"' {
            chars.next();
            tokens.push(Token { text: quoted(&mut chars)?, quoted: true });
        } else {
            let mut text = String::new();
            while let Some(c) = chars.next_if(|c| !c.is_whitespace() && *c != '"') {
                text.push(c);
            }
            tokens.push(Token { text, quoted: false });
        }
    }
    Ok(tokens)
}

/// What stands up to the closing quote, which is taken.
fn quoted(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<String, String> {
    let open = || "a quote is not closed".to_owned();
    let mut text = String::new();
    loop {
        match chars.next().ok_or_else(open)? {
            '"' => return Ok(text),
            '\\' => match chars.next().ok_or_else(open)? {
                'u' => text.push(unicode(chars)?),
                c => text.push(c),
            },
            c => text.push(c),
        }
    }
}

/// `{1b}` of `\u{1b}`.
fn unicode(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<char, String> {
    let wrong = || "`\\u` is not followed by `{…}` with a character's number".to_owned();
    chars.next_if_eq(&'{').ok_or_else(wrong)?;
    let mut digits = String::new();
    while let Some(c) = chars.next_if(char::is_ascii_hexdigit) {
        digits.push(c);
    }
    chars.next_if_eq(&'}').ok_or_else(wrong)?;
    u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).ok_or_else(wrong)
}
