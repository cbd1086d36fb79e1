//! Small helps for text.

/// `text` on one line, without control characters: what is in a project's files must not steer a terminal.
pub(super) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_steering(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// Control characters, and those that turn the direction of writing.
pub(super) fn is_steering(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `1 file`, `2 files`: `word` with an `s` where there is not one of it.
pub(super) fn count(number: usize, word: &str) -> String {
    format!("{} {word}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// A number with its thousands set apart: `12 345`.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// `part` of `whole` in per cent with one decimal, rounded down, so that 100 means all.
pub(super) fn per_cent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "100.0".to_owned();
    }
    let tenths = (part as u128 * 1000 / whole as u128) as u64;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A path as a URI reference: what may not stand there is percent-encoded.
pub(super) fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(12_345, "call"), "12 345 calls");
        assert_eq!((grouped(999), grouped(1_000_000)), ("999".to_owned(), "1 000 000".to_owned()));
        assert_eq!(
            (per_cent(0, 0), per_cent(2, 3), per_cent(9999, 10_000)),
            ("100.0".into(), "66.6".into(), "99.9".into())
        );
    }

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(one_line("a\nb\u{1b}[31m\u{202e}é"), "a b\\u{1b}[31m\\u{202e}é");
        assert_eq!(uri("a b/c%#é.rs"), "a%20b/c%25%23%C3%A9.rs");
    }
}
