//! Models that match nothing of a workspace: of the crates that it depends on, entries for calls that no code makes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use privacy_check::hir;
use privacy_check::infer::{MacroRes, Target, Types};
use privacy_check::load::{Options, load};
use privacy_check::model::{Kind, Model, Models};
use privacy_check::resolve;

/// Prints how many entries for functions and macros are met in `dir`, and those that are not, crate by crate.
///
/// # Errors
/// When the workspace cannot be read, in words.
pub(crate) fn report(dir: &Path) -> Result<(), String> {
    let loaded = load(&Options { cwd: dir.to_owned(), ..Options::default() }).map_err(|error| error.message)?;
    let (models, _) = Models::load(privacy_policies::MODELS, &loaded.locked);
    let files = hir::lower_all(&loaded.input);
    let program = resolve::resolve(loaded.input, files);
    let types = Types::new(&program);
    // What the bodies of stubs call counts: their targets are often a function of their own.
    let mut met: BTreeSet<*const Model> = BTreeSet::new();
    for owner in program.body_owners() {
        let inferred = types.infer(owner);
        for callee in inferred.calls.values() {
            let path = match &callee.target {
                Target::Fn(id, _) | Target::Trait(id, ..) => program.defs[*id].path,
                Target::Foreign(path) => *path,
                _ => continue,
            };
            met.extend(models.function(&path).map(std::ptr::from_ref));
        }
        for res in inferred.macros.values() {
            let MacroRes::Foreign(path) = res else { continue };
            met.extend(models.macro_(path).map(std::ptr::from_ref));
        }
    }
    let mut crates: BTreeMap<&str, (usize, Vec<&Model>)> = BTreeMap::new();
    let used = |model: &&Model| model.krate.as_str() == "std" || loaded.locked.contains_key(model.krate.as_str());
    let called = |model: &&Model| matches!(model.kind, Kind::Fn | Kind::Method | Kind::Macro);
    for model in models.iter().filter(used).filter(called) {
        let (count, unmet) = crates.entry(model.krate.as_str()).or_default();
        match met.contains(&std::ptr::from_ref(model)) {
            true => *count += 1,
            false => unmet.push(model),
        }
    }
    for (name, (count, unmet)) in crates {
        println!("{name}: {count} of {} entries are met", count + unmet.len());
        unmet.iter().for_each(|model| println!("  {} {}", model.kind.word(), model.path));
    }
    Ok(())
}
