//! `Cargo.toml` as written: what the analysis needs of it, before inheritance and discovery.

mod read;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::error::{LoadError, LoadErrorKind, Place};
use super::tree::Spot;
use crate::diag::did_you_mean;
use crate::source::Edition;

pub(super) use read::{read, read_patches_of};

/// A manifest.
#[derive(Debug)]
pub(super) struct Manifest {
    /// Its folder: absolute, without links.
    pub(super) dir: PathBuf,
    /// Itself.
    pub(super) file: PathBuf,
    pub(super) package: Option<PackageTable>,
    pub(super) workspace: Option<WorkspaceTable>,
    /// Of all kinds and targets.
    pub(super) dependencies: Vec<Dependency>,
    pub(super) patches: Vec<Patch>,
    pub(super) features: BTreeMap<String, Vec<String>>,
    pub(super) targets: TargetTables,
}

/// A key that may say `workspace = true`.
#[derive(Clone, Debug)]
pub(super) enum Inherited<T> {
    Here(T),
    Workspace(Place),
    Absent,
}

#[derive(Debug)]
pub(super) struct PackageTable {
    pub(super) name: String,
    pub(super) version: Inherited<String>,
    pub(super) edition: Inherited<Edition>,
    /// `package.workspace`: where the root is.
    pub(super) workspace: Option<Spot<String>>,
    pub(super) build: Build,
    pub(super) auto: Auto,
    /// `[package.metadata.privacy] policy`.
    pub(super) policy: Option<Spot<String>>,
    pub(super) place: Place,
}

/// `package.build`.
#[derive(Debug)]
pub(super) enum Build {
    Auto,
    Off,
    Paths(Vec<Spot<String>>),
}

/// `autolib`, `autobins` and so on.
#[derive(Debug, Default)]
pub(super) struct Auto {
    pub(super) lib: Option<bool>,
    pub(super) bins: Option<bool>,
    pub(super) examples: Option<bool>,
    pub(super) tests: Option<bool>,
    pub(super) benches: Option<bool>,
}

#[derive(Debug)]
pub(super) struct WorkspaceTable {
    pub(super) members: Vec<Spot<String>>,
    pub(super) exclude: Vec<Spot<String>>,
    pub(super) default_members: Option<Vec<Spot<String>>>,
    pub(super) version: Option<String>,
    pub(super) edition: Option<Edition>,
    pub(super) dependencies: BTreeMap<String, Dependency>,
    /// `[workspace.metadata.privacy] policy`.
    pub(super) policy: Option<Spot<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum DependencyKind {
    Normal,
    Build,
    Dev,
}

#[derive(Clone, Debug)]
pub(super) struct Dependency {
    pub(super) key: String,
    pub(super) kind: DependencyKind,
    /// For some targets only.
    pub(super) conditional: bool,
    pub(super) optional: bool,
    /// `workspace = true`.
    pub(super) inherited: bool,
    pub(super) package: Option<String>,
    pub(super) path: Option<String>,
    pub(super) git: Option<String>,
    pub(super) version: Option<String>,
    pub(super) features: Vec<String>,
    pub(super) default_features: Option<bool>,
    pub(super) place: Place,
}

/// An entry of `[patch.SOURCE]`, or of `[replace]`.
#[derive(Clone, Debug)]
pub(super) struct Patch {
    /// `crates-io`, or the address of a source.
    pub(super) source: String,
    pub(super) package: String,
    pub(super) path: String,
    pub(super) place: Place,
}

#[derive(Debug, Default)]
pub(super) struct TargetTables {
    pub(super) lib: Option<TargetTable>,
    pub(super) bins: Option<Vec<TargetTable>>,
    pub(super) examples: Option<Vec<TargetTable>>,
    pub(super) tests: Option<Vec<TargetTable>>,
    pub(super) benches: Option<Vec<TargetTable>>,
}

#[derive(Debug)]
pub(super) struct TargetTable {
    pub(super) name: Option<String>,
    pub(super) path: Option<String>,
    pub(super) proc_macro: bool,
    pub(super) edition: Option<Edition>,
    pub(super) place: Place,
}

impl Manifest {
    /// The package's name, or the folder's for a virtual manifest.
    pub(super) fn label(&self) -> String {
        match &self.package {
            Some(package) => package.name.clone(),
            None => self.dir.display().to_string(),
        }
    }

    /// The edition, with that of the workspace at `root`.
    pub(super) fn edition(&self, root: Option<&Manifest>) -> Result<Edition, LoadError> {
        match self.package.as_ref().map(|package| &package.edition) {
            Some(Inherited::Here(edition)) => Ok(*edition),
            Some(Inherited::Workspace(place)) => from_root(root, |table| table.edition, "package.edition", place),
            Some(Inherited::Absent) | None => Ok(Edition::E2015),
        }
    }

    /// The version, with that of the workspace at `root`; empty when there is none.
    pub(super) fn version(&self, root: Option<&Manifest>) -> Result<String, LoadError> {
        match self.package.as_ref().map(|package| &package.version) {
            Some(Inherited::Here(version)) => Ok(version.clone()),
            Some(Inherited::Workspace(place)) => {
                from_root(root, |table| table.version.clone(), "package.version", place)
            }
            Some(Inherited::Absent) | None => Ok(String::new()),
        }
    }
}

fn from_root<T>(
    root: Option<&Manifest>,
    pick: impl Fn(&WorkspaceTable) -> Option<T>,
    key: &str,
    place: &Place,
) -> Result<T, LoadError> {
    let workspace = root.and_then(|root| root.workspace.as_ref());
    workspace.and_then(pick).ok_or_else(|| {
        let message = match root {
            Some(root) if root.workspace.is_some() => {
                format!("`workspace = true`, but `workspace.{key}` is not set in {}", root.file.display())
            }
            _ => "`workspace = true`, but there is no workspace above this package".into(),
        };
        LoadError::new(LoadErrorKind::Inheritance, message).at(place)
    })
}

/// `dependency` with what it takes from `[workspace.dependencies]` of `root`, and the folder that its path
/// is relative to.
pub(super) fn resolve_dependency(
    dependency: &Dependency,
    owner: &Manifest,
    root: Option<&Manifest>,
) -> Result<(Dependency, PathBuf), LoadError> {
    if !dependency.inherited {
        return Ok((dependency.clone(), owner.dir.clone()));
    }
    let workspace = root.and_then(|root| Some((root, root.workspace.as_ref()?)));
    let Some((root, table)) = workspace else {
        let message = format!(
            "dependency `{}` says `workspace = true`, but there is no workspace above this package",
            dependency.key
        );
        return Err(LoadError::new(LoadErrorKind::Inheritance, message).at(&dependency.place));
    };
    let Some(shared) = table.dependencies.get(&dependency.key) else {
        let message = format!(
            "dependency `{}` says `workspace = true`, but `[workspace.dependencies]` of {} has no `{}`",
            dependency.key,
            root.file.display(),
            dependency.key
        );
        let known = table.dependencies.keys().map(String::as_str);
        return Err(LoadError::new(LoadErrorKind::Inheritance, message)
            .at(&dependency.place)
            .suggest(did_you_mean(&dependency.key, known)));
    };
    let mut resolved = Dependency {
        kind: dependency.kind,
        conditional: dependency.conditional,
        optional: dependency.optional,
        ..shared.clone()
    };
    // `default-features = false` in the workspace holds unless the member turns them on again.
    if dependency.default_features == Some(true) {
        resolved.default_features = Some(true);
    }
    resolved.features.extend(dependency.features.iter().cloned());
    Ok((resolved, root.dir.clone()))
}
