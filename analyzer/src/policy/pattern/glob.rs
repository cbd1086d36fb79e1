//! `*` and `{a,b}` within one piece of text, and `**` over segments.

/// Whether `text` fits `pattern`, whose `*` stand for any part, none included, and `{a,b}` for either.
pub(super) fn text(pattern: &str, text: &str) -> bool {
    if let Some((before, choices, after)) = braces(pattern) {
        return choices.split(',').any(|choice| {
            let choice = choice.trim();
            // Most names differ at once: no need to put the alternative together.
            text.starts_with(before.split('*').next().unwrap_or(""))
                && self::text(&format!("{before}{choice}{after}"), text)
        });
    }
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or("");
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut pieces: Vec<&str> = pieces.collect();
    let Some(last) = pieces.pop() else {
        return rest.is_empty();
    };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Whether `items` fit `patterns` one by one, where `is_any` marks a pattern for any number of items.
pub(super) fn list<P, I>(
    patterns: &[P],
    items: &[I],
    is_any: &impl Fn(&P) -> bool,
    fits: &impl Fn(&P, &I) -> bool,
) -> bool {
    // Greedy with one way back: the last `**` takes one item more whenever what follows does not fit.
    let (mut p, mut i) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while i < items.len() {
        match patterns.get(p) {
            Some(pattern) if is_any(pattern) => {
                back = Some((p, i));
                p += 1;
            }
            Some(pattern) if fits(pattern, &items[i]) => {
                p += 1;
                i += 1;
            }
            _ => match back {
                Some((star, at)) => {
                    back = Some((star, at + 1));
                    p = star + 1;
                    i = at + 1;
                }
                None => return false,
            },
        }
    }
    patterns[p..].iter().all(is_any)
}

/// The alternatives of `pattern`: what stands before them, they, and what stands behind. `{closure}` is a name.
fn braces(pattern: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = pattern.split_once('{')?;
    let (choices, after) = rest.split_once('}')?;
    choices.contains(',').then_some((before, choices, after))
}
