//! What is said to people, as plain data: a message with its places. Knows no list of findings.

use crate::source::Span;

/// How grave a note is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The call, the policy or a tag is wrong: exit status 2.
    Error,
    /// A source file could not be read: exit status 3.
    Unreadable,
    /// Worth a line, changes no status.
    Warning,
    /// Something the analysis could not see through.
    Gap,
}

/// A message about the input that is not a finding of the policy.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Note {
    /// Where, when it is in a Rust file.
    pub span: Option<Span>,
    /// How grave.
    pub severity: Severity,
    /// Stable snake_case kind, such as `unknown_category` or `unparsed_file`.
    pub kind: &'static str,
    /// One sentence, no full stop.
    pub message: String,
    /// What to do, or a suggestion.
    pub help: Option<String>,
}

/// The candidate closest to `word`, when it is close enough to be what was meant.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)))
        .map(|(_, candidate)| candidate)
}

/// `1 file`, `2 files`: `word` with an `s` where there is not one of it.
pub fn counted(number: usize, word: &str) -> String {
    format!("{} {word}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// A number with its thousands set apart: `12 345`.
pub fn grouped(number: usize) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(counted(1, "file"), "1 file");
        assert_eq!(counted(12_345, "call"), "12 345 calls");
        assert_eq!((grouped(999), grouped(1_000_000)), ("999".to_owned(), "1 000 000".to_owned()));
    }
}
