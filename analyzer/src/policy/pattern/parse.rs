//! Text → the shape of a path.

use super::{Member, Segment, Shape};

/// Takes a path or pattern apart.
pub(super) fn shape(text: &str) -> Result<Shape, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err("is empty".to_owned());
    }
    let (qself, rest) = match text.strip_prefix('<') {
        Some(rest) => {
            let end = closing(rest).ok_or("`<` is not closed by `>`")?;
            let rest_of = rest[end + 1..].strip_prefix("::").ok_or("after `<…>` comes `::` and a name")?;
            (Some(qualified(&rest[..end])?), rest_of)
        }
        None => (None, text.strip_prefix("::").unwrap_or(text)),
    };
    let (path, member) = split_member(rest)?;
    Ok(Shape { qself, segments: segments(path)?, member })
}

/// `Self as Trait`, or a self type alone.
fn qualified(text: &str) -> Result<(Vec<Segment>, Option<Vec<Segment>>), String> {
    match top_level(text, " as ") {
        Some(at) => Ok((type_segments(&text[..at])?, Some(segments(text[at + 4..].trim())?))),
        None => Ok((type_segments(text)?, None)),
    }
}

/// A self type: a path where it is one, else its text as one segment (`&shop::Db`, `[u8]`, `dyn shop::Store`).
fn type_segments(text: &str) -> Result<Vec<Segment>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err("the type in `<…>` is missing".to_owned());
    }
    let plain = text.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '*' || c == ':');
    match plain && top_level(text, " ").is_none() {
        true => segments(text.strip_prefix("::").unwrap_or(text)),
        false => Ok(vec![Segment { name: squeeze(text), args: None }]),
    }
}

/// Splits a field or a parameter off the end.
fn split_member(text: &str) -> Result<(&str, Member), String> {
    if let Some(at) = top_level(text, "(") {
        let inner = text[at + 1..].strip_suffix(')').ok_or("`(` is not closed by `)` at the end")?.trim();
        return match inner {
            "" => Err("name a parameter between `(` and `)`, or leave them out".to_owned()),
            _ if inner.contains([',', ' ', '(', ')']) => Err("name one parameter between `(` and `)`".to_owned()),
            _ => Ok((text[..at].trim(), Member::Param(ident(inner)?))),
        };
    }
    match top_level(text, ".") {
        Some(at) => {
            let fields: Result<_, _> = text[at + 1..].split('.').map(|field| ident(field.trim())).collect();
            Ok((text[..at].trim(), Member::Field(fields?)))
        }
        None => Ok((text, Member::Item)),
    }
}

fn segments(text: &str) -> Result<Vec<Segment>, String> {
    let mut list: Vec<Segment> = Vec::new();
    let mut rest = text;
    loop {
        let (piece, tail) = match top_level(rest, "::") {
            Some(at) => (&rest[..at], Some(&rest[at + 2..])),
            None => (rest, None),
        };
        let piece = piece.trim();
        match (piece.strip_prefix('<'), list.last_mut()) {
            // `Wrapper::<T>::get`: the arguments belong to the segment before.
            (Some(args), Some(last)) if last.args.is_none() => {
                last.args = Some(squeeze(args.strip_suffix('>').ok_or("`<` is not closed by `>`")?));
            }
            _ => list.push(segment(piece)?),
        }
        match tail {
            Some(tail) => rest = tail,
            None => return Ok(list),
        }
    }
}

fn segment(text: &str) -> Result<Segment, String> {
    match text.split_once('<') {
        Some((name, args)) => {
            let args = args.strip_suffix('>').ok_or("`<` is not closed by `>`")?;
            Ok(Segment { name: ident(name)?, args: Some(squeeze(args)) })
        }
        None => Ok(Segment { name: ident(text)?, args: None }),
    }
}

/// A name, a number, or a glob of one; `{…}` names what has no name, such as closures.
fn ident(text: &str) -> Result<String, String> {
    let name = text.strip_prefix("r#").unwrap_or(text);
    let braced = name.starts_with('{') && name.ends_with('}');
    match name {
        "" => Err("a name is missing".to_owned()),
        _ if braced => Ok(name.to_owned()),
        "**" => Ok(name.to_owned()),
        _ if name.contains("**") => Err(format!("`**` stands alone between `::`, not in `{name}`")),
        _ => match name.chars().find(|c| !(c.is_alphanumeric() || *c == '_' || *c == '*')) {
            Some(wrong) => Err(format!("`{wrong}` cannot stand in a name")),
            None => Ok(name.to_owned()),
        },
    }
}

/// Where `needle` stands outside any bracket.
fn top_level(text: &str, needle: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        if depth == 0 && text[at..].starts_with(needle) {
            return Some(at);
        }
        match c {
            '<' | '[' | '(' | '{' => depth += 1,
            '>' if !text[..at].ends_with('-') => depth = depth.saturating_sub(1),
            ']' | ')' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Where the `>` stands that closes an opened `<`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' if text[..at].ends_with('-') => {}
            '>' if depth == 0 => return Some(at),
            '>' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Type text with no spaces but where two words would run together.
fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let wordy = |c: char| c.is_alphanumeric() || c == '_';
        if squeezed.ends_with(wordy) && word.starts_with(wordy) {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed
}
