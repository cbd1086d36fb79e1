//! How much was seen.

use crate::bind::Bound;
use crate::findings::{Analysis, Coverage};
use crate::flow::Oracle;
use crate::ir::{Callee, FnKey, Via};
use crate::ty::FnId;

/// Counts files, functions and calls of judged code.
pub(super) fn coverage(bound: &Bound<'_>, analysis: &Analysis) -> Coverage {
    let fields_untagged = analysis.candidates.iter().filter(|candidate| candidate.sure).count();
    let mut seen = Coverage { fields_tagged: bound.fields_tagged, fields_untagged, ..Coverage::default() };
    let input = &bound.program.input;
    let skeletons = input.packages.values().filter(|package| package.origin == crate::source::Origin::Skeleton);
    seen.registry_crates = skeletons.count();
    for file in input.files.values() {
        if input.packages[file.package].origin == crate::source::Origin::Member
            && let Ok(text) = &file.text
        {
            seen.files += 1;
            seen.lines += text.lines().count();
        }
    }
    for (key, function) in &bound.lowered.functions {
        if !bound.is_judged(*key) || function.synthetic {
            continue;
        }
        seen.functions += usize::from(matches!(key, FnKey::Fn(_)) && function.has_body);
        for call in function.calls() {
            seen.calls += 1;
            let known = match &call.callee {
                Callee::Fn(id, _) | Callee::Trait(id, ..) => count_fn(bound, *id, &mut seen),
                Callee::Ctor(_) | Callee::Value(_) => {
                    seen.calls_workspace += 1;
                    true
                }
                Callee::Foreign(path) if bound.meaning(crate::flow::Target::Foreign(*path)).is_some() => {
                    seen.calls_modelled += 1;
                    true
                }
                Callee::Foreign(_) => {
                    seen.calls_foreign += 1;
                    true
                }
                Callee::Unknown(_, reason) => {
                    seen.calls_unknown.add(*reason);
                    false
                }
            };
            seen.calls_resolved += usize::from(known);
            seen.calls_guessed += usize::from(known && call.via == Via::Guess);
        }
    }
    seen
}

fn count_fn(bound: &Bound<'_>, id: FnId, seen: &mut Coverage) -> bool {
    let krate = bound.program.crate_of(bound.program.defs[id].module);
    if krate.skeleton {
        seen.calls_foreign += 1;
    } else if krate.stub {
        seen.calls_modelled += 1;
    } else {
        seen.calls_workspace += 1;
    }
    true
}
