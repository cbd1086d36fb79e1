//! Skeletons of dependencies from the local cargo registry: signatures, types, impls and re-exports of crates that no
//! stub and no model describes, so that what their functions give has a type.
//!
//! Read are the versions of `Cargo.lock`, of crates that the code of a member names, and of them only the files that
//! their modules reach. Nothing is built, run or fetched; what is not there is not missed.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::manifest::DependencyKind;
use super::skeleton::{ModuleFile, skeleton};
use super::stubs::mentions_crate;
use super::targets::{FoundTarget, discover};
use super::workspace::Manifests;
use crate::base::Name;
use crate::source::{Dependency, Input, Origin, Package, PackageId, SourceFile, Target, TargetKind};

/// A crate whose files reached are more, or whose skeletons are larger together, is left out.
const FILES: usize = 250;
/// Bytes of skeletons: without comments and bodies.
const BYTES: usize = 512 << 10;

/// Chains of crates that pass on what others have (`pub use ratatui_core::…`) are followed that far.
const FACADES: usize = 3;

/// Versions by package, as `Cargo.lock` has them.
type Locked = std::collections::BTreeMap<String, Vec<String>>;

/// A crate that was read.
struct Read {
    name: Name,
    version: String,
    target: FoundTarget,
    /// Path from the folder of the package, `/`-separated, and skeleton; the root first.
    files: Vec<(String, String)>,
    /// Crates that it names.
    externs: Vec<Name>,
    /// Those of which it passes something on.
    passed_on: Vec<Name>,
}

/// Adds skeletons from `registry` (`$CARGO_HOME/registry/src`) for what `input` depends on, except the crates in
/// `described`, and links them.
pub(super) fn add_skeletons(input: &mut Input, registry: &Path, locked: &Locked, described: &BTreeSet<String>) {
    let sources = sources(registry);
    let mut found: Vec<Read> = Vec::new();
    let mut wanted = named(input, described);
    for _ in 0..FACADES {
        let places: Vec<(Name, PathBuf, String)> = wanted
            .into_iter()
            .filter_map(|name| {
                let (dir, version) = find(&sources, locked, &name)?;
                Some((name, dir, version))
            })
            .collect();
        let at = found.len();
        found.par_extend(places.into_par_iter().filter_map(|(name, dir, version)| read(name, &dir, version)));
        let passed_on: BTreeSet<&str> =
            found[at..].iter().flat_map(|read| &read.passed_on).map(|name| name.as_str()).collect();
        let fresh = |name: &&str| !described.contains(*name) && !found.iter().any(|read| read.name == **name);
        wanted = passed_on.into_iter().filter(fresh).map(Name::new).collect();
    }
    let mut known: BTreeSet<Name> =
        input.packages.values().flat_map(|package| &package.dependencies).map(|known| known.crate_name).collect();
    known.extend(found.iter().map(|read| read.name));
    let names: Vec<Name> = found.iter().map(|read| read.name).collect();
    let ids: Vec<PackageId> = found.into_iter().map(|read| add(input, read, &known)).collect();
    for package in input.packages.values_mut() {
        for dependency in package.dependencies.iter_mut().filter(|dependency| dependency.package.is_none()) {
            let at = names.iter().position(|name| *name == dependency.crate_name);
            dependency.package = at.map(|at| ids[at]);
        }
    }
}

/// Folders of registries, sorted.
fn sources(registry: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(registry) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// Crates without source that the members' code names, sorted.
fn named(input: &Input, described: &BTreeSet<String>) -> Vec<Name> {
    let mut found: BTreeSet<Name> = BTreeSet::new();
    // What runs in the compiler is not judged.
    let in_compiler = |package: &&Package| package.targets.iter().any(|target| target.kind == TargetKind::ProcMacro);
    let members = input.packages.values().filter(|package| package.origin == Origin::Member);
    for package in members.filter(|package| !in_compiler(package)) {
        let texts = || package.files.iter().filter_map(|file| input.files[*file].text.as_deref().ok());
        let open = package.dependencies.iter().filter(|dependency| dependency.package.is_none());
        for dependency in open.filter(|dependency| !described.contains(dependency.crate_name.as_str())) {
            if !found.contains(&dependency.crate_name)
                && texts().any(|text| mentions_crate(text, &dependency.extern_name))
            {
                found.insert(dependency.crate_name);
            }
        }
    }
    let mut found: Vec<Name> = found.into_iter().collect();
    found.sort_by_key(|name| name.as_str());
    found
}

/// The folder of the crate, of the highest version that is locked and there.
fn find(sources: &[PathBuf], locked: &Locked, name: &str) -> Option<(PathBuf, String)> {
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.+".contains(&byte));
    let packages = locked.iter().filter(|(package, _)| package.replace('-', "_") == name);
    let mut all: Vec<(&String, &String)> =
        packages.flat_map(|(package, versions)| versions.iter().map(move |version| (package, version))).collect();
    all.retain(|(package, version)| plain(package) && plain(version));
    all.sort_by_key(|(package, version)| (order(version), *package));
    all.into_iter().rev().find_map(|(package, version)| {
        let dirs = sources.iter().map(|source| source.join(format!("{package}-{version}")));
        let dir = dirs.into_iter().find(|dir| dir.join("Cargo.toml").is_file())?;
        Some((fs::canonicalize(dir).ok()?, version.clone()))
    })
}

/// Numbers of a version, to compare by; a pre-release comes before its release.
fn order(version: &str) -> (Vec<u64>, bool) {
    let plain = version.split('+').next().unwrap_or_default();
    let (numbers, release) = match plain.split_once('-') {
        Some((numbers, _)) => (numbers, false),
        None => (plain, true),
    };
    (numbers.split('.').map(|part| part.parse().unwrap_or(0)).collect(), release)
}

/// Reads the library of the package in `dir`; `None` for macros, and for what cannot be read or is too large.
fn read(name: Name, dir: &Path, version: String) -> Option<Read> {
    let manifest = Manifests::default().get(dir).ok()?;
    let targets = discover(&manifest, manifest.edition(None).ok()?).ok()?;
    let target = targets.into_iter().find(|target| target.kind == TargetKind::Lib)?;
    let mut files: Vec<(String, String)> = Vec::new();
    let mut seen: BTreeSet<PathBuf> = BTreeSet::new();
    let mut bytes = 0;
    let root = dir.join(&target.root);
    let mut queue: VecDeque<(PathBuf, bool)> = VecDeque::from([(root, true)]);
    while let Some((path, owns_folder)) = queue.pop_front() {
        // No link and no `..` leads out of the package.
        let Some(real) = fs::canonicalize(&path).ok().filter(|real| real.starts_with(dir)) else { continue };
        if !seen.insert(real.clone()) {
            continue;
        }
        let Ok(text) = fs::read_to_string(&real) else { continue };
        let bare = skeleton(&text);
        bytes += bare.text.len();
        if seen.len() > FILES || bytes > BYTES {
            return None;
        }
        for module in &bare.modules {
            queue.extend(candidates(&real, owns_folder, module));
        }
        files.push((super::relative(dir, &real), bare.text));
    }
    let normal = manifest
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind == DependencyKind::Normal && dependency.package.is_none());
    let externs: Vec<Name> = normal.map(|dependency| Name::new(&dependency.key.replace('-', "_"))).collect();
    let passed_on =
        externs.iter().copied().filter(|name| files.iter().any(|(_, text)| passes_on(text, name))).collect();
    (!files.is_empty()).then_some(Read { name, version, target, files, externs, passed_on })
}

/// Whether a skeleton has `pub use name…`.
fn passes_on(text: &str, name: &str) -> bool {
    text.match_indices("pub use ").any(|(at, found)| {
        let path = text[at + found.len()..].trim_start().trim_start_matches("::");
        path.strip_prefix(name).is_some_and(|rest| rest.starts_with([':', ';', ' ']))
    })
}

/// Files that a `mod name;` in `file` may mean, each with whether its modules lie beside it.
fn candidates(file: &Path, owns_folder: bool, module: &ModuleFile) -> Vec<(PathBuf, bool)> {
    let (Some(dir), Some(stem)) = (file.parent(), file.file_stem()) else { return Vec::new() };
    let own = if owns_folder { dir.to_owned() } else { dir.join(stem) };
    let (last, around) = match module.path.split_last() {
        Some((last, around)) => (last.trim_start_matches("r#"), around),
        None => return Vec::new(),
    };
    let inner = around.iter().fold(own, |dir, name| dir.join(name));
    match &module.written {
        Some(path) => {
            let from = if around.is_empty() { dir.to_owned() } else { inner };
            vec![(from.join(path), true)]
        }
        None => vec![(inner.join(format!("{last}.rs")), false), (inner.join(last).join("mod.rs"), true)],
    }
}

/// Adds a crate that was read. It may name what the workspace depends on, too.
fn add(input: &mut Input, read: Read, known: &BTreeSet<Name>) -> PackageId {
    let dir = format!("<registry>/{}-{}", read.name, read.version);
    // What it names and nobody read (the crate of its derives) is foreign to it, not unknown.
    let others: BTreeSet<Name> = known.iter().chain(&read.externs).copied().filter(|name| *name != read.name).collect();
    let mut dependencies: Vec<Dependency> =
        others.into_iter().map(|name| Dependency { extern_name: name, crate_name: name, package: None }).collect();
    dependencies.sort_by_key(|dependency| dependency.crate_name.as_str());
    let package = input.packages.alloc(Package {
        name: read.name.to_string(),
        version: read.version,
        origin: Origin::Skeleton,
        dir: dir.clone(),
        targets: Vec::new(),
        dependencies,
        files: Vec::new(),
        features: None,
    });
    let mut files = Vec::new();
    for (path, text) in read.files {
        files.push(input.add_file(SourceFile { path: format!("{dir}/{path}"), package, text: Ok(Arc::from(text)) }));
    }
    let target = Target { name: read.name, kind: TargetKind::Lib, root: files[0], edition: read.target.edition };
    files.sort_by(|a, b| input.files[*a].path.cmp(&input.files[*b].path));
    let added = &mut input.packages[package];
    added.files = files;
    added.targets.push(target);
    package
}
