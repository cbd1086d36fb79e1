//! Which manifest is meant, where its workspace begins, and who its members are, by Cargo's rules.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::error::{LoadError, LoadErrorKind, Place};
use super::manifest::{Manifest, read, resolve_dependency};
use super::members::{expand, is_excluded};
use super::tree::Spot;

/// Manifests read so far, by folder.
#[derive(Default)]
pub(super) struct Manifests {
    read: BTreeMap<PathBuf, Rc<Manifest>>,
    roots: BTreeMap<PathBuf, Option<Rc<Manifest>>>,
}

/// A workspace: a root and its members.
pub(super) struct Workspace {
    /// Its root; a package without a workspace is its own.
    pub(super) root: Rc<Manifest>,
    /// Where the call stands: the root, or a member.
    pub(super) current: Rc<Manifest>,
    /// Packages, sorted by name.
    pub(super) members: Vec<Rc<Manifest>>,
    /// Folders of default members, where the root names them.
    pub(super) default_members: Option<BTreeSet<PathBuf>>,
    /// Said of a package that lies below a workspace and is none of its members.
    pub(super) stray: Option<PathBuf>,
}

/// The manifest of the call: `manifest_path`, or the first `Cargo.toml` in `cwd` or above.
pub(super) fn find_manifest(cwd: &Path, manifest_path: Option<&Path>) -> Result<PathBuf, LoadError> {
    let Some(path) = manifest_path else {
        let found = cwd.ancestors().find(|dir| dir.join("Cargo.toml").is_file());
        return found.map(Path::to_owned).ok_or_else(|| {
            let message = format!("there is no `Cargo.toml` in {} or any folder above it", cwd.display());
            LoadError::new(LoadErrorKind::NoManifest, message)
                .help("run this in a Cargo package, or name one with `--manifest-path`")
        });
    };
    let path = cwd.join(path);
    let (dir, help) = if path.is_dir() {
        (Some(path.as_path()), "give the path of a `Cargo.toml` file")
    } else if path.file_name().is_some_and(|name| name == "Cargo.toml") {
        (path.parent(), "the path is relative to the current folder")
    } else {
        (None, "the path must end in `Cargo.toml`")
    };
    match dir {
        Some(dir) if dir.join("Cargo.toml").is_file() => Ok(dir.to_owned()),
        _ => {
            let message = format!("there is no manifest at {}", path.display());
            Err(LoadError::new(LoadErrorKind::NoManifest, message).help(help))
        }
    }
}

impl Manifests {
    /// The manifest in `dir`.
    pub(super) fn get(&mut self, dir: &Path) -> Result<Rc<Manifest>, LoadError> {
        let dir = real(dir)?;
        if let Some(found) = self.read.get(&dir) {
            return Ok(found.clone());
        }
        let manifest = Rc::new(read(&dir)?);
        self.read.insert(dir, manifest.clone());
        Ok(manifest)
    }

    /// The root of the workspace that `manifest` says or seems to belong to; `None` where there is none.
    pub(super) fn root_of(&mut self, manifest: &Rc<Manifest>) -> Result<Option<Rc<Manifest>>, LoadError> {
        if let Some(found) = self.roots.get(&manifest.dir) {
            return Ok(found.clone());
        }
        let found = self.find_root(manifest)?;
        self.roots.insert(manifest.dir.clone(), found.clone());
        Ok(found)
    }

    fn find_root(&mut self, manifest: &Rc<Manifest>) -> Result<Option<Rc<Manifest>>, LoadError> {
        if manifest.workspace.is_some() {
            return Ok(Some(manifest.clone()));
        }
        if let Some(root) = self.pointed_root(manifest)? {
            return Ok(Some(root));
        }
        for dir in manifest.dir.ancestors().skip(1) {
            if !dir.join("Cargo.toml").is_file() {
                continue;
            }
            let above = self.get(dir)?;
            if let Some(table) = &above.workspace {
                if !is_excluded(&above, table, &manifest.dir) {
                    return Ok(Some(above));
                }
            } else if let Some(root) = self.pointed_root(&above)? {
                return Ok(Some(root));
            }
        }
        Ok(None)
    }

    /// The root that `package.workspace` names.
    fn pointed_root(&mut self, manifest: &Manifest) -> Result<Option<Rc<Manifest>>, LoadError> {
        let pointer = manifest.package.as_ref().and_then(|package| package.workspace.as_ref());
        let Some(Spot { value, place }) = pointer else {
            return Ok(None);
        };
        let dir = manifest.dir.join(value);
        let wrong = |message: String| LoadError::new(LoadErrorKind::InvalidManifest, message).at(place);
        if !dir.join("Cargo.toml").is_file() {
            return Err(wrong(format!("`package.workspace` names {value}, where there is no `Cargo.toml`")));
        }
        let root = self.get(&dir)?;
        if root.workspace.is_none() {
            return Err(wrong(format!("`package.workspace` names {value}, which is no workspace")));
        }
        Ok(Some(root))
    }

    /// The workspace around the manifest in `dir`.
    pub(super) fn workspace(&mut self, dir: &Path) -> Result<Workspace, LoadError> {
        let current = self.get(dir)?;
        let root = self.root_of(&current)?.unwrap_or_else(|| current.clone());
        let mut members = self.members(&root)?;
        let is_member = members.contains_key(&current.dir) || current.dir == root.dir;
        if !is_member {
            let members = BTreeMap::from([(current.dir.clone(), current.clone())]);
            return finish(current.clone(), current, members, None, Some(root.file.clone()));
        }
        if current.package.is_none() && current.workspace.is_none() {
            let message = "the manifest has neither `[package]` nor `[workspace]`";
            return Err(LoadError::new(LoadErrorKind::InvalidManifest, message).at(&Place::file(&current.file)));
        }
        members.retain(|_, member| member.package.is_some());
        let default_members = self.default_members(&root)?;
        finish(root, current, members, default_members, None)
    }

    /// Members by folder: those named, and those they reach by path dependencies below the root.
    fn members(&mut self, root: &Rc<Manifest>) -> Result<BTreeMap<PathBuf, Rc<Manifest>>, LoadError> {
        let mut members = BTreeMap::from([(root.dir.clone(), root.clone())]);
        let Some(table) = &root.workspace else {
            return Ok(members);
        };
        let mut queue = VecDeque::from([root.clone()]);
        for pattern in &table.members {
            for dir in expand(root, pattern)? {
                if is_excluded(root, table, &real(&dir)?) {
                    continue;
                }
                let manifest = self.get(&dir)?;
                if manifest.package.is_none() {
                    let message = format!("member `{}` has no `[package]`", pattern.value);
                    return Err(LoadError::new(LoadErrorKind::MissingMember, message).at(&pattern.place));
                }
                queue.push_back(manifest);
            }
        }
        let mut first = true;
        while let Some(manifest) = queue.pop_front() {
            let excluded = is_excluded(root, table, &manifest.dir);
            let seen = !std::mem::take(&mut first) && members.contains_key(&manifest.dir);
            if excluded || seen {
                continue;
            }
            members.insert(manifest.dir.clone(), manifest.clone());
            queue.extend(self.implied_members(root, &manifest)?);
        }
        Ok(members)
    }

    /// Path dependencies of `manifest` that Cargo takes for members of `root`.
    fn implied_members(&mut self, root: &Rc<Manifest>, manifest: &Manifest) -> Result<Vec<Rc<Manifest>>, LoadError> {
        let mut found = Vec::new();
        for dependency in &manifest.dependencies {
            let (dependency, base) = resolve_dependency(dependency, manifest, Some(root))?;
            let Some(path) = &dependency.path else {
                continue;
            };
            let dir = base.join(path);
            // What is missing is said where the dependency is followed.
            if !dir.join("Cargo.toml").is_file() {
                continue;
            }
            let target = self.get(&dir)?;
            let below = target.dir.starts_with(&root.dir);
            let belongs = match &target.workspace {
                Some(_) => false,
                None => below || self.root_of(&target)?.is_some_and(|found| found.dir == root.dir),
            };
            if belongs && target.package.is_some() {
                found.push(target);
            }
        }
        Ok(found)
    }

    fn default_members(&mut self, root: &Manifest) -> Result<Option<BTreeSet<PathBuf>>, LoadError> {
        let Some(patterns) = root.workspace.as_ref().and_then(|table| table.default_members.as_ref()) else {
            return Ok(None);
        };
        let mut found = BTreeSet::new();
        for pattern in patterns {
            for dir in expand(root, pattern)? {
                found.insert(real(&dir)?);
            }
        }
        Ok(Some(found))
    }
}

fn finish(
    root: Rc<Manifest>,
    current: Rc<Manifest>,
    members: BTreeMap<PathBuf, Rc<Manifest>>,
    default_members: Option<BTreeSet<PathBuf>>,
    stray: Option<PathBuf>,
) -> Result<Workspace, LoadError> {
    let mut members: Vec<Rc<Manifest>> = members.into_values().collect();
    members.sort_by_key(|member| (member.label(), member.dir.clone()));
    for pair in members.windows(2) {
        if pair[0].label() == pair[1].label() {
            let message = format!(
                "two members are named `{}`: {} and {}",
                pair[0].label(),
                pair[0].file.display(),
                pair[1].file.display()
            );
            return Err(LoadError::new(LoadErrorKind::DuplicatePackage, message).at(&Place::file(&pair[1].file)));
        }
    }
    Ok(Workspace { root, current, members, default_members, stray })
}

/// `path` without links.
pub(super) fn real(path: &Path) -> Result<PathBuf, LoadError> {
    std::fs::canonicalize(path).map_err(|error| {
        LoadError::new(LoadErrorKind::UnreadableManifest, format!("{} cannot be read: {error}", path.display()))
    })
}

/// `path` with `.` and `..` resolved as text.
pub(super) fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                tidy.pop();
            }
            other => tidy.push(other),
        }
    }
    tidy
}
