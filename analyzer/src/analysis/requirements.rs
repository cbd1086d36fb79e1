//! What policies ask of the workspace as a whole: that every member has one.

use crate::bind::Bound;
use crate::diag::{Note, Severity};
use crate::policy::{Diagnostic, Requirement};
use crate::source::Origin;

/// Members that no policy governs, by name.
fn bare<'a>(bound: &Bound<'a>) -> Vec<&'a str> {
    let governed = |index: Option<usize>| index.is_some_and(|index| !bound.policies.get(index).files.is_empty());
    let packages = bound.program.input.packages.iter();
    let members = packages.filter(|(_, package)| package.origin == Origin::Member && !package.targets.is_empty());
    let mut names: Vec<&str> = members
        .filter(|(id, _)| !governed(bound.policies.index_for(*id)))
        .map(|(_, package)| package.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// `require = ["policy"]` where it is not met; a note where nobody asks, since such members are judged by no rule.
pub(super) fn unmet(bound: &Bound<'_>) -> (Vec<Diagnostic>, Option<Note>) {
    let bare = bare(bound);
    if bare.is_empty() || bound.policies.list.is_empty() {
        return (Vec::new(), None);
    }
    let names = bare.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let mut unmet: Vec<Diagnostic> = Vec::new();
    for governed in &bound.policies.list {
        let policy = &governed.policy;
        for require in policy.require.iter().filter(|require| require.value == Requirement::Policy) {
            let message = format!("every member must have a policy, and {names} has none");
            let help = "give it a `privacy.toml`, or the workspace one that governs all members".to_owned();
            let found = policy.diagnostic("requirement_not_met", Severity::Error, require.place, message, Some(help));
            // Two policies that extend one file ask once.
            if !unmet.contains(&found) {
                unmet.push(found);
            }
        }
    }
    let note = unmet.is_empty().then(|| Note {
        span: None,
        severity: Severity::Warning,
        kind: "no_policy",
        message: format!("no policy governs {names}: what its code does with personal data is allowed by nothing"),
        help: Some("give it a `privacy.toml`, or the workspace one that governs all members".to_owned()),
    });
    (unmet, note)
}
