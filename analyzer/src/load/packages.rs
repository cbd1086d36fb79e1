//! The packages that are analysed: members, what they reach by path, and how each names the others.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::error::{LoadError, LoadErrorKind};
use super::manifest::{Dependency, DependencyKind, Manifest, Patch, resolve_dependency};
use super::targets::{FoundTarget, crate_name, discover, library_name};
use super::workspace::{Manifests, Workspace, tidy};
use crate::source::Origin;

/// Packages whose library is not named after them. What a path writes is the library's name.
const LIBRARY_NAMES: &[(&str, &str)] = &[
    ("md-5", "md5"),
    ("new_debug_unreachable", "debug_unreachable"),
    ("rust-crypto", "crypto"),
    ("rust-ini", "ini"),
    ("rust-s3", "s3"),
    ("sha-1", "sha1"),
    ("xml-rs", "xml"),
];

/// A package before it has an id.
pub(super) struct FoundPackage {
    pub(super) manifest: Rc<Manifest>,
    pub(super) origin: Origin,
    pub(super) version: String,
    pub(super) targets: Vec<FoundTarget>,
    pub(super) links: Vec<Link>,
}

/// A dependency of a package.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// As code names it.
    pub(super) extern_name: String,
    /// The library it is.
    pub(super) crate_name: String,
    /// Its key in the manifest, as features name it.
    pub(super) key: String,
    /// Folder of its manifest, when its source is at hand.
    pub(super) dir: Option<PathBuf>,
    pub(super) kind: DependencyKind,
    /// Always there: neither optional nor for some targets only.
    pub(super) certain: bool,
    pub(super) optional: bool,
    pub(super) features: Vec<String>,
    pub(super) default_features: bool,
}

/// All packages, and what was said on the way.
pub(super) struct Packages {
    /// Members sorted by name, then others sorted by name and folder.
    pub(super) list: Vec<FoundPackage>,
    pub(super) warnings: Vec<String>,
}

/// Follows path dependencies from the members of `workspace`. `judged` holds folders of selected members.
pub(super) fn collect(
    manifests: &mut Manifests,
    workspace: &Workspace,
    judged: &BTreeSet<PathBuf>,
    tests: bool,
) -> Result<Packages, LoadError> {
    let mut walk = Walk {
        manifests,
        workspace,
        judged,
        tests,
        warnings: Vec::new(),
    };
    let mut found: BTreeMap<PathBuf, FoundPackage> = BTreeMap::new();
    let mut queue: VecDeque<Rc<Manifest>> = workspace.members.iter().cloned().collect();
    while let Some(manifest) = queue.pop_front() {
        if found.contains_key(&manifest.dir) {
            continue;
        }
        let package = walk.package(&manifest)?;
        for dir in package.links.iter().filter_map(|link| link.dir.as_ref()) {
            if !found.contains_key(dir) {
                queue.push_back(walk.manifests.get(dir)?);
            }
        }
        found.insert(manifest.dir.clone(), package);
    }
    let warnings = walk.warnings;
    refuse_cycles(&found)?;
    let mut list: Vec<FoundPackage> = found.into_values().collect();
    list.sort_by_cached_key(|package| {
        let outside = package.origin != Origin::Member;
        (
            outside,
            package.manifest.label(),
            package.manifest.dir.clone(),
        )
    });
    Ok(Packages { list, warnings })
}

struct Walk<'a> {
    manifests: &'a mut Manifests,
    workspace: &'a Workspace,
    judged: &'a BTreeSet<PathBuf>,
    tests: bool,
    warnings: Vec<String>,
}

impl Walk<'_> {
    fn package(&mut self, manifest: &Rc<Manifest>) -> Result<FoundPackage, LoadError> {
        let member = self
            .workspace
            .members
            .iter()
            .any(|member| member.dir == manifest.dir);
        let judged = self.judged.contains(&manifest.dir);
        let root = if member {
            Some(self.workspace.root.clone())
        } else {
            self.manifests.root_of(manifest)?
        };
        let root = root.as_deref();
        let mut links = Vec::new();
        for dependency in &manifest.dependencies {
            if dependency.kind == DependencyKind::Dev && !(self.tests && member) {
                continue;
            }
            links.extend(self.link(dependency, manifest, root, judged)?);
        }
        let targets = match discover(manifest, manifest.edition(root)?) {
            Ok(targets) => targets,
            Err(error) if judged => return Err(error),
            Err(error) => {
                self.warnings.push(error.message);
                Vec::new()
            }
        };
        Ok(FoundPackage {
            origin: if judged { Origin::Member } else { Origin::Path },
            version: manifest.version(root)?,
            targets,
            links,
            manifest: manifest.clone(),
        })
    }

    /// What `dependency` of `owner` is; `None` for a path dependency that nothing can name.
    fn link(
        &mut self,
        dependency: &Dependency,
        owner: &Manifest,
        root: Option<&Manifest>,
        judged: bool,
    ) -> Result<Option<Link>, LoadError> {
        let (dependency, base) = resolve_dependency(dependency, owner, root)?;
        let target = self.source_of(&dependency, &base, judged)?;
        let package = dependency.package.as_deref().unwrap_or(&dependency.key);
        let library = match &target {
            Some(target) => match library_name(target) {
                Some(name) => name,
                None => {
                    let name = target.label();
                    self.warnings.push(format!(
                        "dependency `{name}` of `{}` has no library",
                        owner.label()
                    ));
                    return Ok(None);
                }
            },
            None => published_library(package),
        };
        let renamed = dependency.package.is_some();
        Ok(Some(Link {
            extern_name: if renamed {
                crate_name(&dependency.key)
            } else {
                library.clone()
            },
            crate_name: library,
            key: dependency.key,
            dir: target.map(|target| target.dir.clone()),
            kind: dependency.kind,
            certain: !dependency.optional && !dependency.conditional,
            optional: dependency.optional,
            features: dependency.features,
            default_features: dependency.default_features.unwrap_or(true),
        }))
    }

    /// The manifest of the package that `dependency` is, when its source is at hand.
    fn source_of(
        &mut self,
        dependency: &Dependency,
        base: &Path,
        judged: bool,
    ) -> Result<Option<Rc<Manifest>>, LoadError> {
        let (dir, place) = match &dependency.path {
            Some(path) => (base.join(path), &dependency.place),
            None => match patch_for(&self.workspace.root, dependency) {
                Some(patch) => (self.workspace.root.dir.join(&patch.path), &patch.place),
                None => return Ok(None),
            },
        };
        if !dir.join("Cargo.toml").is_file() {
            let message = format!(
                "path dependency `{}` does not exist: there is no {}/Cargo.toml",
                dependency.key,
                tidy(&dir).display()
            );
            if judged && dependency.kind != DependencyKind::Dev {
                return Err(LoadError::new(LoadErrorKind::MissingDependency, message)
                    .at(place)
                    .help("correct `path`, or fetch what should be there (a git submodule?)"));
            }
            self.warnings.push(message);
            return Ok(None);
        }
        let target = self.manifests.get(&dir)?;
        if target.package.is_none() {
            let message = format!(
                "path dependency `{}` is a workspace without a package",
                dependency.key
            );
            return Err(LoadError::new(LoadErrorKind::MissingDependency, message).at(place));
        }
        // A patch of another version is not used by Cargo either.
        if dependency.path.is_none() && !self.patch_fits(dependency, &target)? {
            return Ok(None);
        }
        Ok(Some(target))
    }

    fn patch_fits(
        &mut self,
        dependency: &Dependency,
        target: &Rc<Manifest>,
    ) -> Result<bool, LoadError> {
        let root = self.manifests.root_of(target)?;
        let version = target.version(root.as_deref())?;
        Ok(dependency
            .version
            .as_deref()
            .is_none_or(|wanted| compatible(wanted, &version)))
    }
}

/// The library's name of a package that is known by name alone.
fn published_library(package: &str) -> String {
    let known = LIBRARY_NAMES.iter().find(|(name, _)| *name == package);
    known.map_or_else(|| crate_name(package), |(_, library)| (*library).to_owned())
}

/// The patch of the workspace that replaces `dependency`.
fn patch_for<'a>(root: &'a Manifest, dependency: &Dependency) -> Option<&'a Patch> {
    let package = dependency.package.as_deref().unwrap_or(&dependency.key);
    root.patches.iter().find(|patch| {
        let source = match &dependency.git {
            Some(git) => same_address(git, &patch.source),
            None => patch.source == "crates-io" || patch.source.contains("crates.io"),
        };
        source && patch.package == package
    })
}

fn same_address(a: &str, b: &str) -> bool {
    let plain = |text: &str| {
        text.trim_end_matches('/')
            .trim_end_matches(".git")
            .to_lowercase()
    };
    plain(a) == plain(b)
}

/// Whether `version` can stand for the requirement `wanted`: same leftmost number that is not zero. Requirements
/// with operators other than `^` are taken to fit.
fn compatible(wanted: &str, version: &str) -> bool {
    let wanted = wanted.trim().trim_start_matches('^');
    if wanted.is_empty()
        || !wanted.starts_with(|c: char| c.is_ascii_digit())
        || wanted.contains(',')
    {
        return true;
    }
    let numbers = |text: &str| -> Vec<String> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        core.split('.').map(str::to_owned).collect()
    };
    let (wanted, version) = (numbers(wanted), numbers(version));
    for (at, number) in wanted.iter().enumerate() {
        if number == "*" {
            return true;
        }
        if version.get(at) != Some(number) {
            return false;
        }
        if number != "0" {
            return true;
        }
    }
    true
}

/// Refuses packages that depend on each other in a circle, as Cargo does. Development dependencies may, and
/// what is optional or for some targets only need not be a circle in any build.
fn refuse_cycles(found: &BTreeMap<PathBuf, FoundPackage>) -> Result<(), LoadError> {
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

fn cycle<'a>(
    found: &BTreeMap<PathBuf, FoundPackage>,
    dirs: impl Iterator<Item = &'a Path>,
) -> LoadError {
    let manifests: Vec<&Rc<Manifest>> = dirs
        .filter_map(|dir| Some(&found.get(dir)?.manifest))
        .collect();
    let mut names: Vec<String> = manifests
        .iter()
        .map(|manifest| format!("`{}`", manifest.label()))
        .collect();
    names.extend(names.first().cloned());
    let error = LoadError::new(
        LoadErrorKind::Cycle,
        format!(
            "packages depend on each other in a circle: {}",
            names.join(" → ")
        ),
    );
    match manifests.first() {
        Some(first) => error.at(&super::error::Place::file(&first.file)),
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::compatible;

    #[test]
    fn requirements() {
        for (wanted, version) in [
            ("1", "1.2.3"),
            ("0.3", "0.3.9"),
            ("^1.2", "1.9.0"),
            ("*", "7"),
            (">=1, <3", "2.0.0"),
            ("0", "0.9.1"),
        ] {
            assert!(compatible(wanted, version), "{wanted} {version}");
        }
        for (wanted, version) in [("1", "2.0.0"), ("0.3", "0.4.0"), ("2.1", "1.0.0")] {
            assert!(!compatible(wanted, version), "{wanted} {version}");
        }
    }
}
