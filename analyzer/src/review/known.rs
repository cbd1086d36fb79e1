//! What is remembered of a finding, and which findings of one state another has, too.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::{Finding, id_of};
use crate::policy::{Form, Level};

/// A finding as another state of the code, or a document, has it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Known {
    /// Its id.
    pub id: String,
    /// Name from the table of findings.
    pub name: String,
    /// Its level there.
    pub level: Level,
    /// One sentence.
    pub message: String,
    /// Categories.
    pub data: BTreeSet<String>,
    /// The most identifiable form among them.
    pub form: Form,
    /// What the flow ends in, as documents have it.
    pub stage: String,
    /// Purposes.
    pub purposes: BTreeSet<String>,
    /// The store or recipient.
    pub target: Option<String>,
    /// The gate that is missing.
    pub gate: Option<String>,
    /// Canonical path of the function it is in.
    pub item: String,
    /// File and line, for people.
    pub at: Option<(String, u32)>,
}

impl Known {
    /// What is to be remembered of `finding`, which stands `at` a file and line.
    pub fn of(finding: &Finding, at: Option<(String, u32)>) -> Known {
        let texts = |names: &[crate::base::Name]| names.iter().map(ToString::to_string).collect();
        Known {
            id: finding.id.clone(),
            name: finding.name.to_owned(),
            level: finding.level,
            message: finding.message.clone(),
            data: texts(&finding.data),
            form: finding.form,
            stage: finding.stage.as_str().to_owned(),
            purposes: texts(&finding.purposes),
            target: finding.store.or(finding.recipient).map(|name| name.to_string()),
            gate: finding.gate.map(|name| name.to_string()),
            item: finding.item.to_string(),
            at,
        }
    }

    /// What stays the same when code is renamed or moved: what is found, and nothing of where.
    fn looks(&self) -> Looks<'_> {
        Looks {
            name: &self.name,
            stage: &self.stage,
            target: self.target.as_deref(),
            gate: self.gate.as_deref(),
            form: self.form,
            data: &self.data,
            purposes: &self.purposes,
        }
    }

    /// Whether `now` is this and no more: no data besides, none more identifiable, at no higher level.
    fn covers(&self, now: &Known) -> bool {
        now.data.is_subset(&self.data) && now.form >= self.form && now.level <= self.level
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Looks<'k> {
    name: &'k str,
    stage: &'k str,
    target: Option<&'k str>,
    gate: Option<&'k str>,
    form: Form,
    data: &'k BTreeSet<String>,
    purposes: &'k BTreeSet<String>,
}

/// The handle of a finding that outlives renames and moves: a hash of what is found, without the place. Several findings may
/// share it.
pub fn loose_handle(finding: &Finding) -> String {
    let known = Known::of(finding, None);
    let looks = known.looks();
    let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(",");
    let parts = [
        looks.name,
        looks.stage,
        looks.target.unwrap_or(""),
        looks.gate.unwrap_or(""),
        looks.form.as_str(),
        &list(looks.data),
        &list(looks.purposes),
    ];
    id_of(&parts)
}

/// Which of `after` are not in `before`, and which of `before` not in `after`, as positions, in order.
///
/// Two are the same when they have one id and the later says no more than the earlier: a place that leaks one category more
/// is new. Those left over are the same when they look the same, one for one: code that was renamed or moved.
pub fn compare_findings(before: &[Known], after: &[Known]) -> (Vec<usize>, Vec<usize>) {
    let mut ids: BTreeMap<&str, usize> = before.iter().enumerate().map(|(at, one)| (one.id.as_str(), at)).collect();
    let mut left: Vec<usize> = Vec::new();
    let mut new: Vec<usize> = Vec::new();
    for (at, one) in after.iter().enumerate() {
        match ids.remove(one.id.as_str()) {
            Some(known) if before[known].covers(one) => {}
            // It is there still, and has grown.
            Some(_) => new.push(at),
            None => left.push(at),
        }
    }
    let mut looks: BTreeMap<Looks<'_>, Vec<usize>> = BTreeMap::new();
    let mut unmatched: Vec<usize> = ids.into_values().collect();
    unmatched.sort_unstable_by(|a, b| b.cmp(a));
    for at in unmatched {
        looks.entry(before[at].looks()).or_default().push(at);
    }
    for at in left {
        let one = &after[at];
        let same = looks.get_mut(&one.looks()).and_then(|list| list.pop_if(|at| one.level <= before[*at].level));
        if same.is_none() {
            new.push(at);
        }
    }
    let mut gone: Vec<usize> = looks.into_values().flatten().collect();
    new.sort_unstable();
    gone.sort_unstable();
    (new, gone)
}
