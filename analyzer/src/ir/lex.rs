//! Tokens of IR text.

use super::parse::ParseError;
use super::print::is_ident;

/// A token with its line, from 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Tok,
    pub(super) line: u32,
}

/// Kinds of tokens.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tok {
    /// A name, or names between `::`.
    Path(String),
    /// A quoted string, unescaped.
    Str(String),
    /// An integer.
    Int(u128),
    /// Punctuation: `->`, `=>`, `..`, or one character.
    Punct(&'static str),
    /// End of the text.
    End,
}

const PUNCT: [&str; 28] = [
    "->", "=>", "..", "::", "{", "}", "(", ")", "[", "]", "<", ">", ",", ":", ";", "=", "&", "*", "!", "?", "+", "-",
    "#", "@", "'", "$", "~", ".",
];

/// Splits `text` into tokens; ends with [`Tok::End`].
pub(super) fn lex(text: &str) -> Result<Vec<Token>, ParseError> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '\n' {
            line += 1;
        }
        if c.is_whitespace() {
            rest = &rest[c.len_utf8()..];
        } else if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |at| &rest[at..]);
        } else {
            let (kind, len) = token(rest, line)?;
            tokens.push(Token { kind, line });
            line += rest[..len].matches('\n').count() as u32;
            rest = &rest[len..];
        }
    }
    tokens.push(Token { kind: Tok::End, line });
    Ok(tokens)
}

fn token(rest: &str, line: u32) -> Result<(Tok, usize), ParseError> {
    let fail = |message: String| ParseError { line, message };
    if let Some(body) = rest.strip_prefix('"') {
        return string(body)
            .map(|(text, len)| (Tok::Str(text), len + 1))
            .ok_or_else(|| fail("a string does not end".to_owned()));
    }
    let digits = run(rest, |c| c.is_ascii_digit());
    if digits > 0 {
        let value = rest[..digits].parse().map_err(|_| fail("a number is too large".to_owned()))?;
        return Ok((Tok::Int(value), digits));
    }
    let word = run(rest, |c| c.is_alphanumeric() || c == '_');
    if word > 0 && is_ident(&rest[..word]) {
        let mut len = word;
        while let Some(more) = rest[len..].strip_prefix("::") {
            let part = run(more, |c| c.is_alphanumeric() || c == '_');
            if part == 0 {
                break;
            }
            len += 2 + part;
        }
        return Ok((Tok::Path(rest[..len].to_owned()), len));
    }
    match PUNCT.iter().find(|punct| rest.starts_with(**punct)) {
        Some(punct) => Ok((Tok::Punct(punct), punct.len())),
        None => Err(fail(format!("cannot read `{}`", rest.chars().next().unwrap_or(' ')))),
    }
}

fn run(text: &str, accept: impl Fn(char) -> bool) -> usize {
    text.find(|c| !accept(c)).unwrap_or(text.len())
}

/// Unescapes up to the closing quote; the length covers that quote.
fn string(body: &str) -> Option<(String, usize)> {
    let mut out = String::new();
    let mut chars = body.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((out, at + 1)),
            '\\' => out.push(match chars.next()?.1 {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            }),
            other => out.push(other),
        }
    }
    None
}
