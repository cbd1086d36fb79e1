//! The packages that are analysed: members, what they reach by path, and how each names the others.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::cycles::refuse_cycles;
use super::error::{LoadError, LoadErrorKind};
use super::manifest::{Dependency, DependencyKind, Manifest, resolve_dependency};
use super::patches::{Patches, compatible, published_library};
use super::targets::{FoundTarget, crate_name, discover, library_name};
use super::workspace::{Manifests, Workspace, tidy};
use crate::source::Origin;

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
    let mut walk =
        Walk { manifests, workspace, judged, patches: Patches::of(&workspace.root), tests, warnings: Vec::new() };
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
        (outside, package.manifest.label(), package.manifest.dir.clone())
    });
    Ok(Packages { list, warnings })
}

struct Walk<'a> {
    manifests: &'a mut Manifests,
    workspace: &'a Workspace,
    judged: &'a BTreeSet<PathBuf>,
    patches: Patches,
    tests: bool,
    warnings: Vec<String>,
}

impl Walk<'_> {
    fn package(&mut self, manifest: &Rc<Manifest>) -> Result<FoundPackage, LoadError> {
        let member = self.workspace.members.iter().any(|member| member.dir == manifest.dir);
        let judged = self.judged.contains(&manifest.dir);
        let root = if member { Some(self.workspace.root.clone()) } else { self.manifests.root_of(manifest)? };
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
                    self.warnings.push(format!("dependency `{name}` of `{}` has no library", owner.label()));
                    return Ok(None);
                }
            },
            None => published_library(package),
        };
        let renamed = dependency.package.is_some();
        Ok(Some(Link {
            extern_name: if renamed { crate_name(&dependency.key) } else { library.clone() },
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
            None => match self.patches.replacing(dependency) {
                Some(found) => found,
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
            let message = format!("path dependency `{}` is a workspace without a package", dependency.key);
            return Err(LoadError::new(LoadErrorKind::MissingDependency, message).at(place));
        }
        // A patch of another version is not used by Cargo either.
        if dependency.path.is_none() && !self.patch_fits(dependency, &target)? {
            return Ok(None);
        }
        Ok(Some(target))
    }

    fn patch_fits(&mut self, dependency: &Dependency, target: &Rc<Manifest>) -> Result<bool, LoadError> {
        let root = self.manifests.root_of(target)?;
        let version = target.version(root.as_deref())?;
        Ok(dependency.version.as_deref().is_none_or(|wanted| compatible(wanted, &version)))
    }
}
