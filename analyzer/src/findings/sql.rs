//! What an SQL text does to tables, as far as its words tell.

use crate::policy::Right;

/// Tables that the statement touches in the way of a right: deleted from, read, changed. An update that only empties
/// columns erases, too.
pub(super) fn tables(sql: &str, right: Right) -> Vec<String> {
    let words = words(sql);
    let mut found = match right {
        Right::Erase => erased(&words),
        Right::Access => read(&words),
        Right::Rectify => changed(&words),
        Right::Restrict => Vec::new(),
    };
    found.sort();
    found.dedup();
    found
}

/// Words in lower case, punctuation on its own; comments and texts in quotes are left out, quoted names are plain.
fn words(sql: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut chars = sql.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '-' if chars.peek() == Some(&'-') => {
                chars.by_ref().find(|c| *c == '\n');
                out.push(String::new());
            }
            '\'' => {
                chars.by_ref().find(|c| *c == '\'');
                out.extend(["''".to_owned(), String::new()]);
            }
            '(' | ')' | ',' | ';' | '=' => out.extend([c.to_string(), String::new()]),
            '"' | '`' | '[' | ']' => {}
            c if c.is_whitespace() => out.push(String::new()),
            c => {
                if let Some(last) = out.last_mut() {
                    last.extend(c.to_lowercase());
                }
            }
        }
    }
    out.retain(|word| !word.is_empty());
    out
}

fn is(words: &[String], at: usize, word: &str) -> bool {
    words.get(at).is_some_and(|found| found == word)
}

/// The table that is named from `at` on, noise words aside.
fn table(words: &[String], mut at: usize) -> Option<String> {
    while words.get(at).is_some_and(|word| matches!(word.as_str(), "only" | "table" | "if" | "exists" | "lateral")) {
        at += 1;
    }
    words.get(at).filter(|word| word.starts_with(|c: char| c.is_alphanumeric() || c == '_')).cloned()
}

fn erased(words: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for at in 0..words.len() {
        let named = if is(words, at, "delete") && is(words, at + 1, "from") {
            table(words, at + 2)
        } else if is(words, at, "truncate") || (is(words, at, "drop") && is(words, at + 1, "table")) {
            table(words, at + 1)
        } else {
            None
        };
        found.extend(named);
    }
    found.extend(updates(words).into_iter().filter(|(_, rest)| empties(rest)).map(|(table, _)| table));
    found
}

fn changed(words: &[String]) -> Vec<String> {
    let mut found: Vec<String> = updates(words).into_iter().map(|(table, _)| table).collect();
    found.extend((0..words.len()).filter(|at| is(words, *at, "into")).filter_map(|at| table(words, at + 1)));
    found
}

/// Tables of `UPDATE … SET`, with the words from `SET` on.
fn updates(words: &[String]) -> Vec<(String, &[String])> {
    let mut found = Vec::new();
    for at in (0..words.len()).filter(|at| is(words, *at, "update")) {
        let set = words.iter().skip(at).take(6).position(|word| word == "set").map(|more| at + more);
        // `FOR UPDATE`, `ON UPDATE`, `DO UPDATE` name no table of their own.
        let before = at.checked_sub(1).map_or("", |at| words[at].as_str());
        if let (Some(set), false) = (set, matches!(before, "for" | "on" | "do")) {
            found.extend(table(words, at + 1).map(|table| (table, &words[set..])));
        }
    }
    found
}

/// Whether some column is set to nothing.
fn empties(set: &[String]) -> bool {
    let end = set.iter().position(|word| matches!(word.as_str(), "where" | "from" | "returning" | ";"));
    let set = &set[..end.unwrap_or(set.len())];
    set.windows(2).any(|pair| pair[0] == "=" && matches!(pair[1].as_str(), "null" | "''" | "default"))
}

fn read(words: &[String]) -> Vec<String> {
    if !words.iter().any(|word| word == "select") {
        return Vec::new();
    }
    let starts = |at: &usize| {
        is(words, *at, "join")
            || (is(words, *at, "from") && !at.checked_sub(1).is_some_and(|at| is(words, at, "delete")))
    };
    (0..words.len()).filter(starts).filter_map(|at| table(words, at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_erased() {
        let erased = |sql| tables(sql, Right::Erase);
        assert_eq!(erased("DELETE FROM users WHERE id = $1"), ["users"]);
        assert_eq!(erased("delete from only \"public\".\"users\""), ["public.users"]);
        assert_eq!(erased("TRUNCATE TABLE sessions;"), ["sessions"]);
        assert_eq!(erased("DROP TABLE IF EXISTS a"), ["a"]);
        assert_eq!(erased("WITH gone AS (DELETE FROM a RETURNING id) DELETE FROM b USING gone"), ["a", "b"]);
        assert_eq!(erased("UPDATE users SET email = NULL, name = '' WHERE id = $1"), ["users"]);
        assert!(erased("UPDATE outbox SET delivered = true WHERE reply_to = NULL").is_empty());
        assert!(erased("CREATE TABLE a (b INT REFERENCES c ON DELETE CASCADE)").is_empty());
        assert!(erased("SELECT 'DELETE FROM users' -- DELETE FROM users\n FROM t").is_empty());
    }

    #[test]
    fn what_is_read_and_changed() {
        assert_eq!(
            tables("SELECT u.email FROM users u JOIN orders o ON o.u = u.id", Right::Access),
            ["orders", "users"]
        );
        assert!(tables("DELETE FROM users WHERE id = 1", Right::Access).is_empty());
        assert_eq!(tables("UPDATE users SET email = $1", Right::Rectify), ["users"]);
        assert_eq!(
            tables("INSERT INTO users (a) VALUES (1) ON CONFLICT DO UPDATE SET a = 1", Right::Rectify),
            ["users"]
        );
        assert!(tables("SELECT a FROM users FOR UPDATE", Right::Rectify).is_empty());
    }
}
