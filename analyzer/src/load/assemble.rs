//! Packages and their files, put together into an [`Input`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::files::{Found, Roots, Text, read_all, walk};
use super::packages::FoundPackage;
use super::select::Selection;
use super::targets::{FoundTarget, library_name};
use super::workspace::{Workspace, tidy};
use super::{reach, relative};
use crate::base::Name;
use crate::source::{CfgOptions, Dependency, FileId, Input, Package, PackageId, SourceFile, Target, TargetKind};

/// Folders of a package that only tests, benches and examples need.
const ASIDE: [&str; 3] = ["tests", "benches", "examples"];

/// Features that are on, by the package's folder.
pub(super) type Features = BTreeMap<PathBuf, BTreeSet<String>>;

/// The input, the folder of each of its packages, and warnings.
pub(super) fn assemble(
    workspace: &Workspace,
    packages: &[FoundPackage],
    features: Option<Features>,
    selection: &Selection,
) -> (Input, Vec<PathBuf>, Vec<String>) {
    let root = &workspace.root.dir;
    let dirs: Vec<PathBuf> = packages.iter().map(|package| package.manifest.dir.clone()).collect();
    let mut allowed = dirs.clone();
    allowed.push(root.clone());
    let roots = Roots { allowed };
    let jobs: Vec<(&Path, &[FoundTarget])> =
        packages.iter().map(|package| (package.manifest.dir.as_path(), package.targets.as_slice())).collect();
    let mut gathered: Vec<Gathered> =
        jobs.par_iter().map(|(dir, targets)| gather(dir, targets, &roots, selection.tests)).collect();
    let texts = read_reachable(&dirs, &mut gathered, &roots);
    let mut builder = Builder { root, input: Input::default(), ids: BTreeMap::new() };
    builder.input.cfg = CfgOptions {
        tests: selection.tests,
        features: (!selection.features.is_empty()).then(|| selection.features.named.clone()),
        target: selection.target.clone(),
    };
    builder.packages(packages, features);
    builder.files(&dirs, &gathered, &texts);
    builder.targets(packages, &gathered);
    let warnings = gathered.into_iter().flat_map(|gathered| gathered.warnings).collect();
    (builder.input, dirs, warnings)
}

/// The files of one package.
struct Gathered {
    files: BTreeSet<Found>,
    /// Files in the way of which something stands, with the reason.
    barred: BTreeMap<PathBuf, String>,
    /// Real path of each target's root, in the order of the targets, where it exists.
    roots: Vec<Option<PathBuf>>,
    warnings: Vec<String>,
}

/// Whether a target of this kind takes part.
fn takes_part(kind: TargetKind, tests: bool) -> bool {
    tests || !matches!(kind, TargetKind::Other | TargetKind::BuildScript)
}

fn gather(dir: &Path, targets: &[FoundTarget], roots: &Roots, tests: bool) -> Gathered {
    let walked = walk(dir, roots);
    let mut gathered = Gathered {
        files: walked.files.into_iter().collect(),
        barred: BTreeMap::new(),
        roots: Vec::new(),
        warnings: walked.warnings,
    };
    let (mut scripts, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for target in targets {
        let path = tidy(&dir.join(&target.root));
        let real = std::fs::canonicalize(&path).ok();
        if target.kind == TargetKind::BuildScript {
            scripts.extend(real.clone());
        }
        let taken = takes_part(target.kind, tests);
        if let Some(real) = real.as_ref().filter(|_| taken) {
            kept.insert(real.clone());
            let link = (*real != path).then(|| path.clone());
            gathered.files.insert(Found { real: real.clone(), link });
            if !roots.hold(real) {
                gathered.barred.insert(real.clone(), "it lies outside of the workspace".into());
            }
        }
        gathered.roots.push(real);
    }
    if !tests {
        let aside: Vec<PathBuf> = ASIDE
            .iter()
            .map(|folder| dir.join(folder))
            .filter(|folder| !kept.iter().any(|root| root.starts_with(folder)))
            .collect();
        gathered.files.retain(|file| {
            let shown = file.link.as_ref().unwrap_or(&file.real);
            kept.contains(&file.real)
                || !(aside.iter().any(|folder| shown.starts_with(folder)) || scripts.contains(&file.real))
        });
    }
    gathered
}

/// Reads all files, and those that their texts name by path, until no more are named.
fn read_reachable(dirs: &[PathBuf], gathered: &mut [Gathered], roots: &Roots) -> BTreeMap<PathBuf, Text> {
    let mut texts: BTreeMap<PathBuf, Text> = BTreeMap::new();
    let mut open: Vec<(usize, PathBuf)> = Vec::new();
    for (at, package) in gathered.iter().enumerate() {
        for (path, reason) in &package.barred {
            texts.insert(path.clone(), Err(reason.clone()));
        }
        open.extend(package.files.iter().map(|file| (at, file.real.clone())));
    }
    while !open.is_empty() {
        let unread: BTreeSet<PathBuf> =
            open.iter().map(|(_, path)| path).filter(|path| !texts.contains_key(*path)).cloned().collect();
        texts.extend(read_all(&unread));
        let named: Vec<(usize, PathBuf)> = open
            .par_iter()
            .flat_map_iter(|(at, path)| {
                let text = texts.get(path).and_then(|text| text.as_deref().ok()).unwrap_or("");
                reach::candidates(text, path, &dirs[*at]).into_iter().map(|found| (*at, found))
            })
            .collect();
        open.clear();
        for (at, path) in named {
            let Ok(real) = std::fs::canonicalize(&path) else {
                continue;
            };
            let known = gathered[at].files.iter().any(|file| file.real == real);
            if !known && real.is_file() && roots.hold(&real) {
                let link = (real != path).then_some(path);
                gathered[at].files.insert(Found { real: real.clone(), link });
                open.push((at, real));
            }
        }
    }
    texts
}

struct Builder<'a> {
    root: &'a Path,
    input: Input,
    ids: BTreeMap<PathBuf, FileId>,
}

impl Builder<'_> {
    fn packages(&mut self, packages: &[FoundPackage], features: Option<Features>) {
        let index: BTreeMap<&Path, usize> =
            packages.iter().enumerate().map(|(at, package)| (package.manifest.dir.as_path(), at)).collect();
        for (at, package) in packages.iter().enumerate() {
            let dir = &package.manifest.dir;
            let mut dependencies: Vec<Dependency> = Vec::new();
            // Code of a binary, test or example names the library of its own package.
            if let Some(library) = library_name(&package.manifest) {
                let name = Name::from(&library);
                dependencies.push(Dependency {
                    extern_name: name,
                    crate_name: name,
                    package: Some(PackageId::new(at)),
                });
            }
            for link in &package.links {
                let found = link.dir.as_deref().and_then(|dir| index.get(dir));
                let dependency = Dependency {
                    extern_name: Name::from(&link.extern_name),
                    crate_name: Name::from(&link.crate_name),
                    package: found.map(|at| PackageId::new(*at)),
                };
                if !dependencies.iter().any(|known| known.extern_name == dependency.extern_name) {
                    dependencies.push(dependency);
                }
            }
            self.input.packages.alloc(Package {
                name: package.manifest.label(),
                version: package.version.clone(),
                origin: package.origin,
                dir: relative(self.root, dir),
                targets: Vec::new(),
                dependencies,
                files: Vec::new(),
                features: features.as_ref().map(|on| on.get(dir).into_iter().flatten().cloned().collect()),
            });
        }
    }

    /// Gives each file its id: those of the first package first, by path. A file belongs to the package whose
    /// folder is the nearest above it, or else to the first that has it.
    fn files(&mut self, dirs: &[PathBuf], gathered: &[Gathered], texts: &BTreeMap<PathBuf, Text>) {
        let by_dir: BTreeMap<&Path, usize> = dirs.iter().enumerate().map(|(at, dir)| (dir.as_path(), at)).collect();
        let mut owners: BTreeMap<&Path, usize> = BTreeMap::new();
        for (at, package) in gathered.iter().enumerate() {
            for file in &package.files {
                let nearest = file.real.ancestors().skip(1).find_map(|dir| by_dir.get(dir));
                owners.entry(&file.real).or_insert(nearest.copied().unwrap_or(at));
            }
        }
        let mut order: Vec<(usize, String, &Path)> =
            owners.iter().map(|(real, at)| (*at, relative(self.root, real), *real)).collect();
        order.sort();
        for (at, path, real) in order {
            let text = texts.get(real).cloned().unwrap_or_else(|| Err("it was not read".into()));
            let id = self.input.add_file(SourceFile { path, package: PackageId::new(at), text });
            self.ids.insert(real.to_owned(), id);
        }
        for (at, package) in gathered.iter().enumerate() {
            let mut files: Vec<FileId> = Vec::new();
            for file in &package.files {
                let Some(id) = self.ids.get(&file.real).copied() else {
                    continue;
                };
                files.push(id);
                if let Some(link) = &file.link {
                    self.input.add_alias(&relative(self.root, link), id);
                }
            }
            files.sort_by(|a, b| self.input.files[*a].path.cmp(&self.input.files[*b].path));
            files.dedup();
            self.input.packages[PackageId::new(at)].files = files;
        }
    }

    /// Targets whose root is among the files: those that take part, and others that stand between them, so that
    /// name resolution knows whose their files are.
    fn targets(&mut self, packages: &[FoundPackage], gathered: &[Gathered]) {
        for (at, (package, gathered)) in packages.iter().zip(gathered).enumerate() {
            let found = package.targets.iter().zip(&gathered.roots);
            let targets = found.filter_map(|(target, root)| {
                Some(Target {
                    name: Name::from(&target.crate_name),
                    kind: target.kind,
                    root: self.ids.get(root.as_ref()?).copied()?,
                    edition: target.edition,
                })
            });
            self.input.packages[PackageId::new(at)].targets = targets.collect();
        }
    }
}
