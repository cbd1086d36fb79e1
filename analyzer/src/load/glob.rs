//! Patterns with `*`, `?`, `[…]` and `**`, as `workspace.members` and `-p` know them.

use std::path::{Path, PathBuf};

/// Whether `text` has a character that makes it a pattern.
pub(super) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// Whether `text`, which has no `/`, matches `pattern`. Takes time in the product of both lengths.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    let (mut p, mut t) = (0, 0);
    // Where to go on after the last `*`, with one character more for it.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        if pattern.get(p) == Some(&'*') {
            p += 1;
            retry = Some((p, t));
        } else if let Some(next) = one(&pattern, p, text[t]) {
            (p, t) = (next, t + 1);
        } else if let Some((after, from)) = retry {
            (p, t) = (after, from + 1);
            retry = Some((after, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

/// Where the pattern goes on after matching `c` at `at`.
fn one(pattern: &[char], at: usize, c: char) -> Option<usize> {
    match *pattern.get(at)? {
        '?' => Some(at + 1),
        '[' => {
            let close = at + 2 + pattern.get(at + 2..)?.iter().position(|c| *c == ']')?;
            let negated = pattern[at + 1] == '!';
            let set = &pattern[at + 1 + usize::from(negated)..close];
            let mut found = set.contains(&c);
            for range in set.windows(3) {
                found |= range[1] == '-' && (range[0]..=range[2]).contains(&c);
            }
            (found != negated).then_some(close + 1)
        }
        plain => (plain == c).then_some(at + 1),
    }
}

/// Folders below `base` that match `pattern`, sorted. Links are followed only where the pattern names them;
/// hidden folders match only where it says so.
pub(super) fn folders(base: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![base.to_owned()];
    for part in pattern.split('/').filter(|part| !matches!(*part, "" | ".")) {
        let mut next = Vec::new();
        for dir in &found {
            if part == "**" {
                below(dir, &mut next);
            } else if is_pattern(part) {
                next.extend(
                    children(dir)
                        .filter(|(name, _)| matches(part, name) && (part.starts_with('.') || !name.starts_with('.')))
                        .map(|(_, path)| path),
                );
            } else if dir.join(part).is_dir() {
                next.push(dir.join(part));
            }
        }
        next.sort();
        next.dedup();
        found = next;
    }
    found
}

fn children(dir: &Path) -> impl Iterator<Item = (String, PathBuf)> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
}

/// `dir` and all real folders below it, without hidden ones and build output.
fn below(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        open.extend(
            children(&dir)
                .filter(|(name, path)| !name.starts_with('.') && name != "target" && !path.is_symlink())
                .map(|(_, path)| path),
        );
        found.push(dir);
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        for (pattern, text) in
            [("*", ""), ("a*c", "abc"), ("a*b*c", "aXbYbc"), ("?b", "ab"), ("[a-c]x", "bx"), ("[!a]x", "bx")]
        {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a*c", "abd"), ("?", ""), ("[a-c]", "d"), ("[!a]x", "ax"), ("a", "ab"), ("[", "x")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
