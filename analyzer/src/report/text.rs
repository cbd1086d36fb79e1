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
    fn shares() {
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
