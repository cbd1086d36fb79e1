//! Whether a pattern's shape fits a path's.

use super::glob;
use super::{Member, Segment, Shape};

/// The whole path.
pub(super) fn matches(pattern: &Shape, path: &Shape) -> bool {
    member(&pattern.member, &path.member) && items(pattern, path)
}

/// The path, or an item it lies in.
pub(super) fn covers(pattern: &Shape, path: &Shape) -> bool {
    if matches(pattern, path) {
        return true;
    }
    match (&pattern.member, &path.member) {
        (Member::Item, _) => {}
        // A field of a field lies in the field.
        (Member::Field(of), Member::Field(fields)) if of.len() < fields.len() => {
            let outer = Shape { member: Member::Field(fields[..of.len()].to_vec()), ..path.clone() };
            return matches(pattern, &outer);
        }
        _ => return false,
    }
    // The module of a trait does not hold its impls; the trait does.
    let traits = path.qself.as_ref().and_then(|(_, of)| of.as_ref()).map_or(1, Vec::len);
    let shortest = [1, 1, traits];
    spellings(path).iter().zip(shortest).any(|(path, shortest)| {
        (shortest..=path.segments.len()).any(|length| {
            let outer = Shape { segments: path.segments[..length].to_vec(), member: Member::Item, ..path.clone() };
            items(pattern, &outer)
        })
    })
}

fn member(pattern: &Member, path: &Member) -> bool {
    match (pattern, path) {
        (Member::Item, Member::Item) => true,
        (Member::Param(pattern), Member::Param(name)) => glob::text(pattern, name),
        (Member::Field(pattern), Member::Field(fields)) => {
            glob::list(pattern, fields, &|text| text == "**", &|pattern, field| glob::text(pattern, field))
        }
        _ => false,
    }
}

fn items(pattern: &Shape, path: &Shape) -> bool {
    match &pattern.qself {
        None => spellings(path).iter().any(|path| path.qself.is_none() && list(&pattern.segments, &path.segments)),
        Some((this, of)) => {
            let Some((path_this, path_of)) = &path.qself else {
                // `<shop::Db>::get` is `shop::Db::get`.
                let inherent = of.is_none() && path.segments.len() > pattern.segments.len();
                let (head, tail) = path.segments.split_at(path.segments.len().saturating_sub(pattern.segments.len()));
                return inherent && list(this, head) && list(&pattern.segments, tail);
            };
            let traits = match (of, path_of) {
                (Some(of), Some(path_of)) => list(of, path_of),
                (None, None) => true,
                _ => false,
            };
            traits && list(this, path_this) && list(&pattern.segments, &path.segments)
        }
    }
}

/// The path itself, then what it is called without its qualified self: `Type::f`, then `Trait::f`.
fn spellings(path: &Shape) -> Vec<Shape> {
    let mut all = vec![path.clone()];
    if let Some((this, of)) = &path.qself {
        for head in std::iter::once(this).chain(of) {
            let segments = head.iter().chain(&path.segments).cloned().collect();
            all.push(Shape { qself: None, segments, member: path.member.clone() });
        }
    }
    all
}

fn list(pattern: &[Segment], path: &[Segment]) -> bool {
    glob::list(pattern, path, &|segment| segment.name == "**", &|pattern, segment| {
        glob::text(&pattern.name, &segment.name)
            && match (&pattern.args, &segment.args) {
                (None, _) => true,
                (Some(pattern), Some(args)) => glob::text(pattern, args),
                (Some(_), None) => false,
            }
    })
}
