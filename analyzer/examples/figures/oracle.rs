//! Where calls lead, beside what rust-analyzer says: call by call, with the worst patterns first.
//!
//! The index comes from `rust-analyzer scip DIR`, which runs cargo on the workspace; this command only reads it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use privacy_check::hir::{Body, ExprId, ExprKind};
use privacy_check::infer::{Role, Target, Types};
use privacy_check::resolve::Program;
use privacy_check::source::Input;

use super::scip::{self, Occurrence};

/// How often each thing was said, with an example of a place.
type Patterns = BTreeMap<String, (usize, String)>;

/// The sums.
#[derive(Default)]
struct Sums {
    agree: usize,
    disagree: Patterns,
    only_it: Patterns,
    only_we: usize,
    neither: usize,
}

/// Compares all calls of the workspace with the index.
pub(crate) fn compare(input: Input, index: &Path) -> Result<(), Option<String>> {
    let bytes = fs::read(index).map_err(|error| Some(format!("{}: {error}", index.display())))?;
    let places = scip::occurrences(&bytes).ok_or_else(|| Some(format!("{}: no SCIP index", index.display())))?;
    let program = super::types::program(input);
    let types = Types::new(&program);
    let mut sums = Sums::default();
    for owner in program.body_owners() {
        if program.crate_of(program.module_of(owner)).stub {
            continue;
        }
        let (Some(body), inferred) = (program.body(owner), types.infer(owner)) else { continue };
        let mut calls: Vec<_> = inferred.calls.iter().filter(|((_, role), _)| *role == Role::Main).collect();
        calls.sort_unstable_by_key(|(key, _)| **key);
        for ((id, _), callee) in calls {
            if let Some(name) = name_of(body, *id) {
                sums.add(&types, body, *id, &name, &callee.target, &places);
            }
        }
    }
    sums.print();
    Ok(())
}

/// The name that a call writes for what it calls.
fn name_of(body: &Body, id: ExprId) -> Option<String> {
    match &body.exprs[id].kind {
        ExprKind::MethodCall { name, .. } => Some(name.to_string()),
        ExprKind::Call { callee, .. } => match &body.exprs[*callee].kind {
            ExprKind::Path(path) => path.segments.last().map(|segment| segment.name.to_string()),
            _ => None,
        },
        _ => None,
    }
}

impl Sums {
    fn add(
        &mut self,
        types: &Types<'_>,
        body: &Body,
        id: ExprId,
        name: &str,
        target: &Target,
        places: &BTreeMap<String, Vec<Occurrence>>,
    ) {
        let program = types.program;
        let span = body.exprs[id].span;
        let file = program.input.files[span.file].path.to_string();
        let on_line = places.get(&file).into_iter().flatten().filter(|at| at.line == span.line);
        let theirs = on_line.filter(|at| at.column >= span.column && at.name == name).min_by_key(|at| at.column);
        let ours = containers(program, target);
        let place = format!("{file}:{}", span.line);
        match (ours, theirs) {
            (None, None) => self.neither += 1,
            (Some(_), None) => self.only_we += 1,
            (None, Some(theirs)) => {
                let reason = match target {
                    Target::Unknown(_, reason) => format!("{reason:?}"),
                    _ => String::new(),
                };
                note(&mut self.only_it, format!("{}: {reason}", theirs.symbol()), place);
            }
            (Some(ours), Some(theirs)) => {
                let same = ours.is_empty() && theirs.containers.is_empty()
                    || ours.iter().any(|name| theirs.containers.contains(name));
                match same {
                    true => self.agree += 1,
                    false => {
                        let said = format!("we {}::{name}, it {}", ours.join("+"), theirs.symbol());
                        note(&mut self.disagree, said, place);
                    }
                }
            }
        }
    }

    fn print(&self) {
        let count = |patterns: &Patterns| patterns.values().map(|(count, _)| count).sum::<usize>();
        let (disagree, only_it) = (count(&self.disagree), count(&self.only_it));
        let both = (self.agree + disagree).max(1);
        let all = (self.agree + disagree + only_it + self.only_we + self.neither).max(1);
        let share = |part: usize, of: usize| part as f64 * 100.0 / of as f64;
        println!(
            "calls {all}: agree {} ({:.2} % where both know), disagree {disagree}, only it {only_it} ({:.1} %), only we {}, neither {}",
            self.agree,
            share(self.agree, both),
            share(only_it, all),
            self.only_we,
            self.neither
        );
        for (what, patterns) in [("disagree", &self.disagree), ("only it", &self.only_it)] {
            println!("{what}:");
            let mut list: Vec<_> = patterns.iter().collect();
            list.sort_by_key(|(said, (count, _))| (std::cmp::Reverse(*count), *said));
            for (said, (count, place)) in list.into_iter().take(60) {
                println!("  {count} {said} ({place})");
            }
        }
    }
}

fn note(patterns: &mut Patterns, said: String, place: String) {
    patterns.entry(said).or_insert((0, place)).0 += 1;
}

/// Names of the types and traits that a target belongs to; none for a free function; `None` where the target is not known.
fn containers(program: &Program, target: &Target) -> Option<Vec<String>> {
    let path = match target {
        Target::Fn(id, _) | Target::Trait(id, ..) => program.defs[*id].path.to_string(),
        Target::Foreign(path) => path.to_string(),
        Target::Value => return Some(vec!["value".to_owned()]),
        Target::Unknown(..) => return None,
    };
    let (head, _) = path.rsplit_once("::")?;
    let parts: Vec<&str> = match head.strip_prefix('<').and_then(|head| head.strip_suffix('>')) {
        Some(both) => both.split(" as ").collect(),
        None => vec![head],
    };
    let last = |part: &str| match part.starts_with('[') {
        true => Some("slice".to_owned()),
        false => part.split('<').next().and_then(|part| part.rsplit("::").next()).map(str::to_owned),
    };
    let is_type = |name: &String| {
        name.chars().next().is_some_and(|first| first.is_uppercase() || PRIMITIVES.contains(&name.as_str()))
    };
    Some(parts.into_iter().filter_map(last).filter(is_type).collect())
}

/// Types whose names are small.
pub(super) const PRIMITIVES: &[&str] = &[
    "str", "u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "isize", "f32", "f64", "char", "bool",
    "slice",
];
