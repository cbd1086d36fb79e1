//! Packages that depend on each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::error::{LoadError, LoadErrorKind, Place};
use super::manifest::{DependencyKind, Manifest};
use super::packages::FoundPackage;

/// Refuses packages that depend on each other in a circle, as Cargo does. Development dependencies may, and
/// what is optional or for some targets only need not be a circle in any build.
pub(super) fn refuse_cycles(found: &BTreeMap<PathBuf, FoundPackage>) -> Result<(), LoadError> {
    let mut done: BTreeSet<&Path> = BTreeSet::new();
    for start in found.keys() {
        let mut path: Vec<(&Path, usize)> = vec![(start, 0)];
        while let Some((dir, next)) = path.last_mut() {
            let dir: &Path = dir;
            let follow = found.get(dir).and_then(|package| package.links.get(*next));
            *next += 1;
            let Some(link) = follow else {
                done.insert(dir);
                path.pop();
                continue;
            };
            let Some(target) = link.dir.as_deref() else {
                continue;
            };
            if !link.certain || link.kind == DependencyKind::Dev || done.contains(target) {
                continue;
            }
            match path.iter().position(|(dir, _)| *dir == target) {
                Some(from) => return Err(cycle(found, path[from..].iter().map(|(dir, _)| *dir))),
                None if path.len() <= found.len() => path.push((target, 0)),
                None => {}
            }
        }
    }
    Ok(())
}

fn cycle<'a>(found: &BTreeMap<PathBuf, FoundPackage>, dirs: impl Iterator<Item = &'a Path>) -> LoadError {
    let manifests: Vec<&Rc<Manifest>> = dirs.filter_map(|dir| Some(&found.get(dir)?.manifest)).collect();
    let mut names: Vec<String> = manifests.iter().map(|manifest| format!("`{}`", manifest.label())).collect();
    names.extend(names.first().cloned());
    let error = LoadError::new(
        LoadErrorKind::Cycle,
        format!("packages depend on each other in a circle: {}", names.join(" → ")),
    );
    match manifests.first() {
        Some(first) => error.at(&Place::file(&first.file)),
        None => error,
    }
}
