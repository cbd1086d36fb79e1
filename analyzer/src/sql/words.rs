//! A tolerant reading by words, for texts that no dialect parses.

use super::Reading;
use super::mask::quoted;

/// Words that statements start with; those of plain English count in capitals alone.
const STARTS: &[&str] =
    &["INSERT", "UPDATE", "DELETE", "SELECT", "REPLACE", "MERGE", "UPSERT", "WITH", "TRUNCATE", "ALTER", "CREATE"];
const LOUD: &[&str] = &[
    "CALL",
    "EXEC",
    "EXECUTE",
    "COPY",
    "SET",
    "BEGIN",
    "START",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
    "PRAGMA",
    "EXPLAIN",
    "LOCK",
    "LISTEN",
    "NOTIFY",
    "DROP",
    "VALUES",
    "DECLARE",
    "FETCH",
    "ATTACH",
    "DETACH",
    "VACUUM",
    "ANALYZE",
    "REFRESH",
    "SHOW",
    "USE",
    "DO",
    "GRANT",
    "REVOKE",
];

/// Whether a text starts as an SQL statement does, comments and an opening parenthesis left out.
pub fn looks_like(text: &str) -> bool {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ';'));
    loop {
        let comment = if rest.starts_with("--") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            rest.find("*/").map(|end| end + 1)
        } else {
            break;
        };
        let Some(end) = comment else { return false };
        rest = rest[end + 1..].trim_start();
    }
    let word = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let ends = rest[word.len()..].starts_with(|c: char| c.is_whitespace() || matches!(c, '(' | '*' | '"' | '/' | '-'));
    ends && (STARTS.iter().any(|start| word.eq_ignore_ascii_case(start)) || LOUD.contains(&word))
}

/// Tables that the words name. No bound value is told from another.
pub(super) fn read(text: &str) -> Reading {
    let spaced = plain(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let is = |at: Option<usize>, word: &str| {
        at.and_then(|at| words.get(at)).is_some_and(|found| found.eq_ignore_ascii_case(word))
    };
    let mut reading = Reading::default();
    for at in 0..words.len() {
        let before = at.checked_sub(1);
        let skip = |wanted: &[&str], mut from: usize| {
            while wanted.iter().any(|word| is(Some(from), word)) {
                from += 1;
            }
            words.get(from).copied()
        };
        let here = |word: &str| is(Some(at), word);
        if here("=") && ["null", "''", "default"].iter().any(|word| is(Some(at + 1), word)) && sets(&words[..at]) {
            reading.clears.extend(reading.writes.last().cloned());
        }
        if here("into") || (here("update") && !["do", "for", "on", "key"].iter().any(|word| is(before, word))) {
            reading.writes.extend(skip(&["only", "or", "ignore", "table", "low_priority"], at + 1).map(name));
        } else if at == 0 && (here("copy") || here("call") || here("exec")) {
            reading.writes.extend(words.get(at + 1).map(|word| name(word)));
        } else if here("from") && is(before, "delete") {
            reading.erases.extend(skip(&["only"], at + 1).map(name));
        } else if here("truncate") && at == 0 {
            reading.erases.extend(skip(&["table", "only"], at + 1).map(name));
        } else if here("from") || here("join") {
            reading.reads.extend(words.get(at + 1).filter(|word| **word != "(").map(|word| name(word)));
        }
    }
    for list in [&mut reading.writes, &mut reading.erases, &mut reading.clears, &mut reading.reads] {
        list.retain(|name| !name.is_empty());
        list.sort_unstable();
        list.dedup();
    }
    reading
}

/// Whether the last clause of these words is what an update sets.
fn sets(words: &[&str]) -> bool {
    let clause =
        words.iter().rev().find(|word| ["set", "where", "from", "values"].iter().any(|w| word.eq_ignore_ascii_case(w)));
    clause.is_some_and(|word| word.eq_ignore_ascii_case("set"))
}

/// The text with punctuation as words of its own, without comments and what is quoted.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\'' => {
                out.push_str(" '' ");
                quoted(rest, c)
            }
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '(' | ')' | ',' | ';' | '=' => {
                out.extend([' ', c, ' ']);
                1
            }
            c => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out
}

fn name(word: &str) -> String {
    word.replace(['"', '`', '[', ']', '\''], "")
}
