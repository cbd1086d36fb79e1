//! Jobs that delete what is old, against what row and store say: `DELETE FROM audit WHERE at < now() - interval '1 year'`.
//!
//! A job ends what it deletes from: a store that nothing else limits keeps for as long as its job lets it. How old rows must be
//! is spelled out in the text, or is the one length of time that the function makes which binds a value to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Name;
use crate::bind::{Bound, MarkTarget};
use crate::flow::{Event, Flow, Oracle};
use crate::ir::{Callee, FnKey};
use crate::policy::{Duration, Form, Said};
use crate::source::Span;
use crate::sql::{Age, age};

use super::acts::home;
use super::data::{Analysis, Finding, Stage};
use super::judge::line;
use super::rights::{Held, Holdings};
use super::target::Constants;
use super::value::Values;
use super::words;

/// Functions that make a length of time of a number, and what one is in nanoseconds.
const LENGTHS: &[(&str, i128)] = &[
    ("from_secs", 1_000_000_000),
    ("seconds", 1_000_000_000),
    ("from_mins", 60_000_000_000),
    ("minutes", 60_000_000_000),
    ("from_hours", 3_600_000_000_000),
    ("hours", 3_600_000_000_000),
    ("from_days", 86_400_000_000_000),
    ("days", 86_400_000_000_000),
    ("from_weeks", 604_800_000_000_000),
    ("weeks", 604_800_000_000_000),
];

/// A job, at the call that deletes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Purge {
    /// Where.
    at: Span,
    /// The function that it stands in.
    key: FnKey,
    /// What is called.
    callee: Name,
    /// What is older goes.
    age: Duration,
}

/// Jobs by the policy that governs them and the store.
pub(super) type Purges = BTreeMap<(usize, Name), BTreeSet<Purge>>;

/// All jobs.
pub(super) fn of(bound: &Bound<'_>, values: &Values<'_>, constants: &Constants<'_>) -> Purges {
    let mut found = Purges::new();
    for (flow, text) in &constants.named {
        let Event::Names(mark) = flow.hit.event else { continue };
        let info = &bound.marks[mark as usize];
        let key = bound.owner_fn(flow.hit.at.key).map_or(flow.hit.at.key, FnKey::Fn);
        let (MarkTarget::StoreBySql { .. }, Some(index)) = (&info.target, bound.policy_of(key)) else { continue };
        let erased = &constants.reads(*text).erases;
        if erased.is_empty() || !bound.is_judged(key) {
            continue;
        }
        let Some(age) = length(bound, values, flow, *text) else { continue };
        for store in erased.iter().filter_map(|table| bound.policies.get(index).store_by_table(table)) {
            let purge = Purge { at: flow.hit.at.span, key, callee: info.callee, age };
            found.entry((index, store.name.value)).or_default().insert(purge);
        }
    }
    found
}

fn length(bound: &Bound<'_>, values: &Values<'_>, flow: &Flow, text: Name) -> Option<Duration> {
    match age(&text)? {
        Age::Spelled(length) => Duration::parse(&length).ok(),
        Age::Bound => made(bound, values, flow),
    }
}

/// The one length of time that the code around a call makes.
fn made(bound: &Bound<'_>, values: &Values<'_>, flow: &Flow) -> Option<Duration> {
    let context = values.context(flow);
    let function = values.function(&context)?;
    let mut lengths = BTreeSet::new();
    for call in function.calls() {
        let path = match &call.callee {
            Callee::Fn(id, _) => bound.program.defs[*id].path,
            Callee::Foreign(path) => *path,
            _ => continue,
        };
        let mut words = path.rsplit("::");
        let (called, of) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let Some((_, unit)) = LENGTHS.iter().find(|(name, _)| *name == called) else { continue };
        if matches!(of, "Duration" | "TimeDelta" | "Span" | "SignedDuration") {
            let number = values.argument(&context, call.id, 0, &[])?;
            let length = u128::try_from(number.checked_mul(*unit)?).ok()?;
            lengths.insert(Duration::from_nanoseconds(length));
        }
    }
    if lengths.len() == 1 { lengths.pop_first() } else { None }
}

/// Adds a finding for each job that lets a store keep longer than it may.
pub(super) fn judge(bound: &Bound<'_>, purges: &Purges, holdings: &Holdings<'_>, out: &mut Analysis) {
    for ((index, store), jobs) in purges {
        let held = holdings.get(&home(bound, *index, *store)).map_or(&[][..], Vec::as_slice);
        for job in jobs {
            out.findings.extend(finding(bound, (*index, *store), *job, held));
        }
    }
}

fn finding(bound: &Bound<'_>, (index, store): (usize, Name), job: Purge, held: &[Held<'_>]) -> Option<Finding> {
    let policy = bound.policies.get(index);
    let declared = policy.stores.get(&store).and_then(|store| store.retention);
    let mut data: BTreeSet<Name> = BTreeSet::new();
    let mut least: Option<Said<Duration>> = None;
    for one in held {
        let subject = bound.labels[&one.item.what].subject;
        let row = bound.policies.get(one.index).row(one.category, subject);
        let purposes: Vec<Option<Name>> = match one.item.purposes.as_slice() {
            [] => vec![None],
            some => some.iter().copied().map(Some).collect(),
        };
        let limits = row.iter().flat_map(|row| purposes.iter().filter_map(|purpose| row.limit(*purpose)));
        // What the store is declared to keep too long is told where it is stored.
        let within = |limit: &Said<Duration>| declared.is_none_or(|declared| declared.value <= limit.value);
        let Some(limit) =
            limits.filter(within).chain(declared).filter(|limit| limit.value < job.age).min_by_key(|said| said.value)
        else {
            continue;
        };
        data.insert(one.category);
        least = least.into_iter().chain([limit]).min_by_key(|said| said.value);
    }
    let (least, first) = (least?, held.first()?);
    let data: Vec<Name> = data.into_iter().collect();
    let name = "retention_exceeded";
    let said = if Some(least) == declared { "the store is declared to keep it" } else { "its row allows" };
    Some(Finding {
        id: String::new(),
        name,
        level: policy.level(name),
        message: format!(
            "{} {} deleted from the store `{store}` after {}; {said} {}",
            words::list(&data),
            if data.len() == 1 { "is" } else { "are" },
            job.age,
            least.value
        ),
        help: format!("delete what is older than {}, or raise what the policy says", least.value),
        form: held.iter().map(|one| one.item.form).min().unwrap_or(Form::Raw),
        subject: bound.labels[&first.item.what].subject,
        stage: Stage::Erase,
        purposes: Vec::new(),
        store: Some(store),
        recipient: None,
        gate: None,
        item: words::item_path(bound, job.key),
        at: job.at,
        target: job.callee,
        policy: line(bound, index, least.place),
        trace: Vec::new(),
        guessed: false,
        suppressed: None,
        data,
    })
}
