//! Whether a pattern's shape fits a path's.

use super::glob;
use super::{Member, PathShape, Segment, Shape};

/// The whole path.
pub(super) fn matches(pattern: &Shape, path: &PathShape) -> bool {
    member(&pattern.member, &path.path.member) && whole(pattern, path)
}

/// The path without its member: a pattern with a qualified self looks at the path as it is, others at all its spellings.
fn whole(pattern: &Shape, path: &PathShape) -> bool {
    let count = if pattern.qself.is_some() { 1 } else { path.spellings.len() };
    path.spellings[..count].iter().any(|spelling| items(pattern, spelling, &spelling.segments))
}

/// The path, or an item it lies in.
pub(super) fn covers(pattern: &Shape, path: &PathShape) -> bool {
    if matches(pattern, path) {
        return true;
    }
    match (&pattern.member, &path.path.member) {
        (Member::Item, _) => {}
        // A field of a field lies in the field.
        (Member::Field(of), Member::Field(fields)) if of.len() < fields.len() => {
            let outer = Member::Field(fields[..of.len()].to_vec());
            return member(&pattern.member, &outer) && whole(pattern, path);
        }
        _ => return false,
    }
    // The module of a trait does not hold its impls; the trait does.
    let traits = path.path.qself.as_ref().and_then(|(_, of)| of.as_ref()).map_or(1, Vec::len);
    let shortest = [1, 1, traits];
    path.spellings.iter().zip(shortest).any(|(spelling, shortest)| {
        (shortest..=spelling.segments.len()).any(|length| items(pattern, spelling, &spelling.segments[..length]))
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

/// Whether the pattern fits a spelling of which `segments` are looked at.
fn items(pattern: &Shape, path: &Shape, segments: &[Segment]) -> bool {
    let Some((this, of)) = &pattern.qself else {
        return path.qself.is_none() && list(&pattern.segments, segments);
    };
    let Some((path_this, path_of)) = &path.qself else {
        // `<shop::Db>::get` is `shop::Db::get`.
        let inherent = of.is_none() && segments.len() > pattern.segments.len();
        let (head, tail) = segments.split_at(segments.len().saturating_sub(pattern.segments.len()));
        return inherent && list(this, head) && list(&pattern.segments, tail);
    };
    let traits = match (of, path_of) {
        (Some(of), Some(path_of)) => list(of, path_of),
        (None, None) => true,
        _ => false,
    };
    traits && list(this, path_this) && list(&pattern.segments, segments)
}

/// The path itself, then what it is called without its qualified self: `Type::f`, then `Trait::f`.
pub(super) fn spellings(path: &Shape) -> Vec<Shape> {
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
