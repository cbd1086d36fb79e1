//! Rewriting a program without changing what it does must not change its findings.
//!
//! Each fixture is rewritten in the ways of `rewrite`, all within its lines, and analysed beside itself: every line must
//! say what it says in the original. Which pairs of fixture and way run is chosen by their names, so that the test stays
//! quick; `METAMORPHIC=all` runs them all.

mod edits;
mod order;
mod rewrite;

use std::collections::{BTreeMap, BTreeSet};

use privacy_check::load;
use privacy_check::source::Input;

use crate::fixtures::entry::analyse;
use crate::fixtures::markers::{self, Said, Today};
use crate::fixtures::{Fixture, fixtures};
use rewrite::{WAYS, Way};

/// One of how many pairs runs.
const SHARE: u32 = 9;

/// Pairs that are known to differ: way (`*` for any), file, and why.
const KNOWN: &[(&str, &str, &str)] = &[
    ("*", "flow/async/actors.rs", CHANNELS),
    ("*", "flow/async/awaits.rs", CHANNELS),
    ("*", "flow/async/tasks.rs", CHANNELS),
    ("*", "flow/channels/channels.rs", CHANNELS),
    ("*", "flow/crates/parallel.rs", CHANNELS),
    ("*", "flow/shared/cells.rs", CHANNELS),
    ("*", "flow/shared/state.rs", CHANNELS),
    ("*", "flow/derives/serde.rs", "which variant a value is gets lost in a call: each is then taken to be there"),
    ("*", "flow/gates/conditions.rs", "the outcome of a gate is not followed into a value and out again"),
    ("body_closure", "flow/closures/closures.rs", CAPTURED),
    ("body_closure", "flow/context/call_contexts.rs", CAPTURED),
    ("body_closure", "flow/traits/dispatch.rs", CAPTURED),
];
const CHANNELS: &str = "the two ends of a channel that a call hands on are told by the type of what they carry";
const CAPTURED: &str = "what stands behind a captured `dyn` is collected for the whole program";

/// Whether a pair is among those that run.
fn chosen(way: &Way, path: &str) -> bool {
    let all = std::env::var("METAMORPHIC").is_ok_and(|value| value == "all");
    let only = std::env::var("WAY").map_or(true, |names| names.split(',').any(|name| name == way.name));
    // FNV: the same on every machine.
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    let hash = way.name.bytes().chain(path.bytes()).fold(2_166_136_261, step);
    only && (all || hash % SHARE == 0)
}

/// What lines say, those aside that carry a mistake of today.
fn said(findings: &[Said], path: &str, wrong: &BTreeSet<usize>) -> BTreeSet<(usize, String, Vec<String>)> {
    let here = findings.iter().filter(|said| said.file == path && !wrong.contains(&said.line));
    here.map(|said| (said.line, said.name.clone(), said.data.clone())).collect()
}

#[test]
fn findings_outlive_rewriting() {
    let originals: Vec<Fixture> = fixtures().into_iter().filter(|fixture| fixture.path.starts_with("flow/")).collect();
    let mut variants: Vec<(&Way, usize, Fixture)> = Vec::new();
    for (at, original) in originals.iter().enumerate() {
        for way in WAYS.iter().filter(|way| chosen(way, &original.path)) {
            let Some(text) = rewrite::apply(way, &original.text) else { continue };
            let path = original.path.replace(".rs", &format!("_{}.rs", way.name));
            variants.push((way, at, Fixture { path, group: original.group.clone(), text }));
        }
    }
    assert!(variants.len() >= 40 || std::env::var_os("WAY").is_some(), "{} variants", variants.len());
    let used: BTreeSet<usize> = variants.iter().map(|(_, at, _)| *at).collect();
    let mut input = Input::default();
    let mut policies = Vec::new();
    for fixture in used.iter().map(|at| &originals[*at]).chain(variants.iter().map(|(.., fixture)| fixture)) {
        policies.push((Some(fixture.add(&mut input)), fixture.policy()));
    }
    load::add_stubs(&mut input, privacy_policies::STUBS);
    let answer = analyse(input, policies);
    let mut differences: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for (way, at, variant) in &variants {
        let original = &originals[*at];
        let marked = markers::read(&original.path, &original.text);
        let wrong = marked.iter().filter(|(_, today)| *today != Today::Right).map(|(said, _)| said.line).collect();
        let before = said(&answer.findings, &original.path, &wrong);
        let after = said(&answer.findings, &variant.path, &wrong);
        let line = |word: &str, (line, name, data): &(usize, String, Vec<String>)| {
            let text = variant.text.lines().nth(line - 1).unwrap_or_default().trim().to_owned();
            format!("  {word} {line}: {name} {}: {text}", data.join(" "))
        };
        let lost = before.difference(&after).map(|finding| line("lost ", finding));
        let new = after.difference(&before).map(|finding| line("new  ", finding));
        differences.entry((way.name, &original.path)).or_default().extend(lost.chain(new));
    }
    let mut wrong: Vec<String> = answer.errors;
    for ((way, path), lines) in &differences {
        let known = KNOWN.iter().find(|(known, file, _)| (known == way || *known == "*") && file == path);
        match (lines.is_empty(), known) {
            (false, None) => wrong.push(format!("{way} of {path}\n{}", lines.join("\n"))),
            (true, Some((known, ..))) if known == way => {
                wrong.push(format!("{way} of {path}: no difference any more, take it off the list"));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n{} of {} variants differ", wrong.join("\n"), wrong.len(), variants.len());
}

/// The order of items says nothing: every line says what it says where it stood before.
#[test]
fn findings_outlive_another_order() {
    let all = std::env::var("METAMORPHIC").is_ok_and(|value| value == "all");
    let mut fixtures: Vec<Fixture> =
        fixtures().into_iter().filter(|fixture| fixture.path.starts_with("flow/")).collect();
    // A share by position: the list is sorted.
    let mut at = 0..;
    fixtures.retain(|_| at.next().is_some_and(|at: usize| all || at.is_multiple_of(SHARE as usize)));
    let mut input = Input::default();
    let mut policies = Vec::new();
    let mut pairs = Vec::new();
    for original in &fixtures {
        let Some((text, order)) = order::reversed(&original.text) else { continue };
        let path = original.path.replace(".rs", "_reversed.rs");
        let variant = Fixture { path, group: original.group.clone(), text };
        for fixture in [original, &variant] {
            policies.push((Some(fixture.add(&mut input)), fixture.policy()));
        }
        pairs.push((original, variant, order));
    }
    assert!(pairs.len() >= 5, "{} pairs", pairs.len());
    load::add_stubs(&mut input, privacy_policies::STUBS);
    let answer = analyse(input, policies);
    let mut wrong: Vec<String> = answer.errors;
    for (original, variant, order) in &pairs {
        let before = said(&answer.findings, &original.path, &BTreeSet::new());
        let after = said(&answer.findings, &variant.path, &BTreeSet::new());
        let after = after.into_iter().map(|(line, name, data)| (order[line - 1], name, data)).collect();
        for (line, name, data) in before.symmetric_difference(&after) {
            let word = if before.contains(&(*line, name.clone(), data.clone())) { "lost" } else { "new" };
            wrong.push(format!("{}: {word} {line}: {name} {}", original.path, data.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n{} pairs", wrong.join("\n"), pairs.len());
}
