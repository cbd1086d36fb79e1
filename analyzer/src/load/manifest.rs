//! `Cargo.toml` as written: what the analysis needs of it, before inheritance and discovery.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::error::{LoadError, LoadErrorKind, Place};
use super::tree::{Doc, Spot, Table, Value};
use crate::diag::did_you_mean;
use crate::source::Edition;

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
#[derive(Debug)]
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

/// Reads the manifest in `dir`, which is absolute and without links.
pub(super) fn read(dir: &Path) -> Result<Manifest, LoadError> {
    let doc = Doc::read(&dir.join("Cargo.toml"))?;
    let tree = doc.parse()?;
    let root = Table::root(&doc, &tree);
    let package = root.get("package").or_else(|| root.get("project"));
    Ok(Manifest {
        dir: dir.to_owned(),
        file: doc.path.clone(),
        package: package.map(read_package).transpose()?,
        workspace: root.table("workspace")?.map(read_workspace).transpose()?,
        dependencies: read_all_dependencies(root)?,
        patches: read_patches(root)?,
        features: read_features(root)?,
        targets: TargetTables {
            lib: root.get("lib").map(read_target).transpose()?,
            bins: read_targets(root, "bin")?,
            examples: read_targets(root, "example")?,
            tests: read_targets(root, "test")?,
            benches: read_targets(root, "bench")?,
        },
    })
}

fn read_package(value: Value<'_>) -> Result<PackageTable, LoadError> {
    let table = value.table()?;
    let name = match table.string("name")? {
        Some(name) if !name.is_empty() => name,
        _ => return Err(value.error("`package` has no `name`".into())),
    };
    Ok(PackageTable {
        name,
        version: inherited(table.get("version"), Value::string)?,
        edition: inherited(table.get("edition"), edition)?,
        workspace: table.get("workspace").map(spot).transpose()?,
        build: match table.get("build") {
            None => Build::Auto,
            Some(value) => match (value.as_bool(), value.as_str()) {
                (Some(true), _) => Build::Auto,
                (Some(false), _) => Build::Off,
                (None, Some(_)) => Build::Paths(vec![spot(value)?]),
                (None, None) => Build::Paths(value.strings()?),
            },
        },
        auto: Auto {
            lib: table.bool("autolib")?,
            bins: table.bool("autobins")?,
            examples: table.bool("autoexamples")?,
            tests: table.bool("autotests")?,
            benches: table.bool("autobenches")?,
        },
        policy: metadata_policy(table)?,
        place: value.place(),
    })
}

fn spot(value: Value<'_>) -> Result<Spot<String>, LoadError> {
    Ok(Spot {
        value: value.string()?,
        place: value.place(),
    })
}

/// A value, or `{ workspace = true }`.
fn inherited<'a, T>(
    value: Option<Value<'a>>,
    read: impl Fn(Value<'a>) -> Result<T, LoadError>,
) -> Result<Inherited<T>, LoadError> {
    let Some(value) = value else {
        return Ok(Inherited::Absent);
    };
    match value.as_table() {
        Some(table) if table.bool("workspace")? == Some(true) => {
            Ok(Inherited::Workspace(value.place()))
        }
        _ => Ok(Inherited::Here(read(value)?)),
    }
}

fn edition(value: Value<'_>) -> Result<Edition, LoadError> {
    let text = value.string()?;
    match text.as_str() {
        "2015" => Ok(Edition::E2015),
        "2018" => Ok(Edition::E2018),
        "2021" => Ok(Edition::E2021),
        "2024" => Ok(Edition::E2024),
        _ => Err(value
            .error(format!("`{text}` is no edition that is known"))
            .help("editions are `2015`, `2018`, `2021` and `2024`")),
    }
}

fn metadata_policy(table: Table<'_>) -> Result<Option<Spot<String>>, LoadError> {
    let Some(metadata) = table.get("metadata").and_then(Value::as_table) else {
        return Ok(None);
    };
    let Some(privacy) = metadata.table("privacy")? else {
        return Ok(None);
    };
    privacy.get("policy").map(spot).transpose()
}

fn read_workspace(table: Table<'_>) -> Result<WorkspaceTable, LoadError> {
    let package = table.table("package")?;
    let mut dependencies = BTreeMap::new();
    if let Some(entries) = table.table("dependencies")? {
        for entry in entries.entries() {
            let dependency = read_dependency(entry, DependencyKind::Normal, false)?;
            dependencies.insert(dependency.key.clone(), dependency);
        }
    }
    Ok(WorkspaceTable {
        members: table.strings("members")?.unwrap_or_default(),
        exclude: table.strings("exclude")?.unwrap_or_default(),
        default_members: table.strings("default-members")?,
        version: package
            .map(|table| table.string("version"))
            .transpose()?
            .flatten(),
        edition: package
            .and_then(|table| table.get("edition"))
            .map(edition)
            .transpose()?,
        dependencies,
        policy: metadata_policy(table)?,
    })
}

fn read_all_dependencies(root: Table<'_>) -> Result<Vec<Dependency>, LoadError> {
    let mut found = Vec::new();
    read_dependency_tables(root, false, &mut found)?;
    if let Some(targets) = root.table("target")? {
        for target in targets.entries() {
            read_dependency_tables(target.table()?, true, &mut found)?;
        }
    }
    Ok(found)
}

fn read_dependency_tables(
    table: Table<'_>,
    conditional: bool,
    found: &mut Vec<Dependency>,
) -> Result<(), LoadError> {
    let tables = [
        ("dependencies", DependencyKind::Normal),
        ("build-dependencies", DependencyKind::Build),
        ("dev-dependencies", DependencyKind::Dev),
    ];
    for (key, kind) in tables {
        if let Some(value) = table.either(key) {
            for entry in value.table()?.entries() {
                found.push(read_dependency(entry, kind, conditional)?);
            }
        }
    }
    Ok(())
}

fn read_dependency(
    value: Value<'_>,
    kind: DependencyKind,
    conditional: bool,
) -> Result<Dependency, LoadError> {
    let mut dependency = Dependency {
        key: value.name().to_owned(),
        kind,
        conditional,
        optional: false,
        inherited: false,
        package: None,
        path: None,
        git: None,
        version: None,
        features: Vec::new(),
        default_features: None,
        place: value.place(),
    };
    if let Some(version) = value.as_str() {
        dependency.version = Some(version.to_owned());
        return Ok(dependency);
    }
    let Some(table) = value.as_table() else {
        return Err(value.error(format!(
            "dependency `{}` must be a version or a table",
            value.name()
        )));
    };
    let features = table.strings("features")?.unwrap_or_default();
    dependency.optional = table.bool("optional")?.unwrap_or(false);
    dependency.inherited = table.bool("workspace")?.unwrap_or(false);
    dependency.package = table.string("package")?;
    dependency.path = table.string("path")?;
    dependency.git = table.string("git")?;
    dependency.version = table.string("version")?;
    dependency.features = features.into_iter().map(|spot| spot.value).collect();
    dependency.default_features = table.bool("default-features")?;
    Ok(dependency)
}

fn read_patches(root: Table<'_>) -> Result<Vec<Patch>, LoadError> {
    let mut found = Vec::new();
    let mut add = |source: &str, entry: Value<'_>, package: &str| -> Result<(), LoadError> {
        let Some(table) = entry.as_table() else {
            return Ok(());
        };
        if let Some(path) = table.string("path")? {
            found.push(Patch {
                source: source.to_owned(),
                package: table.string("package")?.unwrap_or(package.to_owned()),
                path,
                place: entry.place(),
            });
        }
        Ok(())
    };
    if let Some(sources) = root.table("patch")? {
        for source in sources.entries() {
            for entry in source.table()?.entries() {
                add(source.name(), entry, entry.name())?;
            }
        }
    }
    if let Some(replaced) = root.table("replace")? {
        for entry in replaced.entries() {
            let name = entry.name().rsplit('#').next().unwrap_or_default();
            let name = name.split([':', '@']).next().unwrap_or_default();
            add("crates-io", entry, name)?;
        }
    }
    Ok(found)
}

fn read_features(root: Table<'_>) -> Result<BTreeMap<String, Vec<String>>, LoadError> {
    let mut found = BTreeMap::new();
    if let Some(table) = root.table("features")? {
        for entry in table.entries() {
            let enables = entry.strings()?.into_iter().map(|spot| spot.value);
            found.insert(entry.name().to_owned(), enables.collect());
        }
    }
    Ok(found)
}

fn read_targets(root: Table<'_>, key: &str) -> Result<Option<Vec<TargetTable>>, LoadError> {
    let Some(value) = root.get(key) else {
        return Ok(None);
    };
    let tables: Result<Vec<TargetTable>, LoadError> = value.items()?.map(read_target).collect();
    let tables = tables?;
    if let Some(unnamed) = tables.iter().find(|table| table.name.is_none()) {
        let message = format!("`[[{key}]]` has no `name`");
        return Err(LoadError::new(LoadErrorKind::InvalidManifest, message).at(&unnamed.place));
    }
    Ok(Some(tables))
}

fn read_target(value: Value<'_>) -> Result<TargetTable, LoadError> {
    let table = value.table()?;
    let crate_types = match table.either("crate-type") {
        Some(value) => match value.as_str() {
            Some(one) => vec![one.to_owned()],
            None => value
                .strings()?
                .into_iter()
                .map(|spot| spot.value)
                .collect(),
        },
        None => Vec::new(),
    };
    let proc_macro = table.bool("proc-macro")?.unwrap_or(false);
    Ok(TargetTable {
        name: table.string("name")?,
        path: table.string("path")?,
        proc_macro: proc_macro || crate_types.iter().any(|kind| kind == "proc-macro"),
        edition: table.get("edition").map(edition).transpose()?,
        place: value.place(),
    })
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
            Some(Inherited::Workspace(place)) => {
                from_root(root, |table| table.edition, "package.edition", place)
            }
            Some(Inherited::Absent) | None => Ok(Edition::E2015),
        }
    }

    /// The version, with that of the workspace at `root`; empty when there is none.
    pub(super) fn version(&self, root: Option<&Manifest>) -> Result<String, LoadError> {
        match self.package.as_ref().map(|package| &package.version) {
            Some(Inherited::Here(version)) => Ok(version.clone()),
            Some(Inherited::Workspace(place)) => from_root(
                root,
                |table| table.version.clone(),
                "package.version",
                place,
            ),
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
            Some(root) if root.workspace.is_some() => format!(
                "`workspace = true`, but `workspace.{key}` is not set in {}",
                root.file.display()
            ),
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
    resolved
        .features
        .extend(dependency.features.iter().cloned());
    Ok((resolved, root.dir.clone()))
}
