//! The IR: whether it is sound, what was noted while it was made, and where its calls lead.

use std::collections::BTreeMap;
use std::time::Instant;

use privacy_check::hir;
use privacy_check::infer::Types;
use privacy_check::ir::{Call, Callee, Stmt, parse, print, validate};
use privacy_check::lower::{self, Lowered};
use privacy_check::resolve;
use privacy_check::source::Input;

/// Lowers a workspace, says of each function whether it is sound and reads back, and counts.
pub(crate) fn figures(input: Input, shown: Option<&str>) {
    let start = Instant::now();
    let files = hir::lower_all(&input);
    let read = start.elapsed();
    let program = resolve::resolve(input, files);
    let resolved = start.elapsed();
    let types = Types::new(&program);
    let lowered = lower::lower_all(&types, |owner| types.infer(owner));
    println!("read {read:?}, names {:?}, types and code {:?}", resolved - read, start.elapsed() - resolved);
    if let Some(shown) = shown {
        let names = lower::names(&program.defs);
        println!("{}", lower::dump(&lowered, &names, |function| function.path.contains(shown)));
    }
    unsound(&lowered);
    let mut notes = BTreeMap::new();
    for note in &lowered.notes {
        *notes.entry((note.kind, note.message.as_str())).or_insert(0u32) += 1;
    }
    println!("{} functions", lowered.functions.len());
    commonest("note", notes.into_iter().map(|((kind, message), count)| (format!("{kind}: {message}"), count)), 30);
    callees(&lowered);
}

/// Functions that break a rule of the IR, or whose text does not read back.
fn unsound(lowered: &Lowered) {
    for function in lowered.functions.values() {
        let errors = validate(function);
        if !errors.is_empty() {
            println!("unsound: {}: {errors:?}", function.path);
        }
        match parse(&print(function)) {
            Ok(again) if again.first() == Some(function) => {}
            Ok(_) => println!("reads back otherwise: {}", function.path),
            Err(error) => println!("does not read back: {}: {error}", function.path),
        }
    }
}

/// How many calls lead where.
fn callees(lowered: &Lowered) {
    let mut kinds = BTreeMap::new();
    let mut unknown = BTreeMap::new();
    for function in lowered.functions.values() {
        each_call(&function.body, &mut |call| {
            let text = format!("{:?}", call.callee);
            *kinds.entry(text.split('(').next().unwrap_or_default().to_owned()).or_insert(0u32) += 1;
            if let Callee::Unknown(name, _) = call.callee {
                *unknown.entry(name.to_string()).or_insert(0u32) += 1;
            }
        });
    }
    commonest("callee", kinds, usize::MAX);
    commonest("unknown", unknown, 40);
}

fn commonest(what: &str, counts: impl IntoIterator<Item = (String, u32)>, most: usize) {
    let mut counts: Vec<(u32, String)> = counts.into_iter().map(|(name, count)| (count, name)).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    for (count, name) in counts.iter().take(most) {
        println!("{what} {count:>7} {name}");
    }
}

fn each_call(block: &[Stmt], found: &mut impl FnMut(&Call)) {
    for stmt in block {
        match stmt {
            Stmt::Call(call) => found(call),
            Stmt::Branch { arms, .. } => arms.iter().for_each(|arm| each_call(&arm.body, found)),
            Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => each_call(body, found),
            _ => {}
        }
    }
}
