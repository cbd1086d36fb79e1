//! Paths of models: `{a, b}` alternatives written out, `*` segments matched, aliases followed.

/// The most paths that one text may stand for.
const MOST: usize = 1000;

/// Every path that `text` stands for: `a::{b, c}::d` is `a::b::d` and `a::c::d`; braces may nest.
///
/// # Errors
/// Why `text` is no path.
pub(super) fn expand(text: &str) -> Result<Vec<String>, String> {
    let mut done = Vec::new();
    let mut open = vec![text.trim().to_owned()];
    while let Some(next) = open.pop() {
        let Some(start) = next.find('{') else {
            if next.contains('}') {
                return Err("a `}` without its `{`".to_owned());
            }
            done.push(valid(&next)?);
            continue;
        };
        let end = closing(&next[start..]).ok_or("a `{` without its `}`")? + start;
        for part in split(&next[start + 1..end]).into_iter().rev() {
            open.push(format!("{}{}{}", &next[..start], part.trim(), &next[end + 1..]));
        }
        if open.len() + done.len() > MOST {
            return Err(format!("stands for more than {MOST} paths"));
        }
    }
    Ok(done)
}

/// Offset of the brace that closes the one at the start of `text`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The parts between commas outside of inner braces.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0_usize, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

/// `path`, when it is one: `a::b`, `a::*::b`, `<a::T as b::Tr>::f`, `a::T.field`.
fn valid(path: &str) -> Result<String, String> {
    let (qself, rest) = match path.strip_prefix('<') {
        Some(inner) => {
            let (qself, rest) = inner.rsplit_once(">::").ok_or("`<` without `>::`")?;
            let (ty, of) = qself.split_once(" as ").ok_or("`<T as Trait>` is missing its `as`")?;
            segments(ty)?;
            segments(of)?;
            (true, rest)
        }
        None => (false, path),
    };
    let (item, field) = rest.split_once('.').map_or((rest, None), |(item, field)| (item, Some(field)));
    segments(item)?;
    if let Some(field) = field
        && !field.split('.').all(is_step)
    {
        return Err(format!("`.{field}` names no field"));
    }
    if !qself && !item.contains("::") {
        return Err(format!("`{item}` is a single segment: write the path from the crate on"));
    }
    Ok(path.to_owned())
}

fn segments(path: &str) -> Result<(), String> {
    match path.split("::").find(|segment| *segment != "*" && !is_ident(segment)) {
        Some(segment) => Err(format!("`{segment}` is no segment of a path")),
        None => Ok(()),
    }
}

/// Whether `text` is an identifier.
pub(super) fn is_ident(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && chars.all(|next| next.is_alphanumeric() || next == '_')
}

/// Whether `text` is the name or number of a field.
pub(super) fn is_step(text: &str) -> bool {
    is_ident(text) || (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The crate that a path starts with.
pub(super) fn crate_of(path: &str) -> &str {
    let path = path.strip_prefix('<').unwrap_or(path);
    path.split([':', '.', ' ', '>']).next().unwrap_or(path)
}

/// The crate of the trait in `<T as Trait>::f`.
pub(super) fn trait_crate_of(path: &str) -> Option<&str> {
    let (_, of) = path.strip_prefix('<')?.split_once(" as ")?;
    Some(crate_of(of))
}

/// Whether `path` fits `pattern`, segment by segment.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let (mut left, mut right) = (pattern.split("::"), path.split("::"));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == "*" || a == b => {}
            _ => return false,
        }
    }
}

/// `path` without generic arguments: `<a::T<X> as b::Tr<Y>>::f::<Z>` is `<a::T as b::Tr>::f`.
pub(super) fn without_generics(path: &str) -> String {
    let inner_from = usize::from(path.starts_with('<'));
    let mut out = String::with_capacity(path.len());
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, c) in path.char_indices() {
        match c {
            '<' if at > 0 => {
                depth += 1;
                while depth == 1 && out.ends_with("::") {
                    out.truncate(out.len() - 2);
                }
            }
            '>' if previous != '-' && depth > 0 => depth -= 1,
            _ if depth == 0 => out.push(c),
            _ => {}
        }
        previous = c;
    }
    debug_assert!(inner_from <= out.len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives() {
        assert_eq!(expand("a::{b, c::{d, e}}::f").unwrap(), ["a::b::f", "a::c::d::f", "a::c::e::f"]);
        assert_eq!(expand("<a::{T, U} as b::Tr>::f").unwrap(), ["<a::T as b::Tr>::f", "<a::U as b::Tr>::f"]);
        assert_eq!(expand("a::T.0").unwrap(), ["a::T.0"]);
        for bad in ["a", "a::", "a::{b", "a::b}", "a::b c", "<a::T>::f", "a::T.", "", "a::1"] {
            assert!(expand(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn generics_are_left_out() {
        assert_eq!(without_generics("<a::T<X, Y<Z>> as b::Tr<fn() -> Q>>::f::<Z>"), "<a::T as b::Tr>::f");
        assert_eq!(without_generics("a::T::<X>::f"), "a::T::f");
        assert_eq!(without_generics("a::b"), "a::b");
    }
}
