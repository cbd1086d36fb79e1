//! Which findings people read first: by level, then by how far the data has gone; the same words together.

use std::cmp::Reverse;

use super::Report;
use crate::findings::{Finding, gravity};

impl<'a> Report<'a> {
    /// Findings that count, in groups of the same words: worst first, and within a group by place. The group with more
    /// places comes first among equals.
    pub(super) fn groups(&self) -> Vec<Vec<&'a Finding>> {
        let mut list: Vec<&'a Finding> = self.counting().collect();
        // The order within a group stays: that of places.
        list.sort_by(|a, b| words(a).cmp(&words(b)));
        let mut groups: Vec<Vec<&'a Finding>> =
            list.chunk_by(|a, b| words(a) == words(b)).map(<[&Finding]>::to_vec).collect();
        groups.sort_by_cached_key(|group| {
            let first = group[0];
            (Reverse(first.level), gravity(first.name), Reverse(group.len()), self.stands(first), first.id.as_str())
        });
        groups
    }
}

/// What makes findings the same to a reader.
fn words(finding: &Finding) -> impl Ord + '_ {
    (finding.level, finding.name, finding.message.as_str(), finding.help.as_str())
}

#[cfg(test)]
mod tests {
    use crate::findings::by_gravity;

    #[test]
    fn every_finding_has_its_place() {
        let mut known = by_gravity().to_vec();
        known.sort_unstable();
        assert_eq!(known, super::super::finding_names().collect::<Vec<_>>());
    }
}
