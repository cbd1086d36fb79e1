//! Reads `Cargo.toml`. Keys that the analysis does not need are left alone.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::error::{LoadError, LoadErrorKind};
use super::super::tree::{Doc, Spot, Table, Value};
use super::{
    Auto, Build, Dependency, DependencyKind, Inherited, Manifest, PackageTable, Patch, TargetTable, TargetTables,
    WorkspaceTable,
};
use crate::source::Edition;

/// Reads the manifest in `dir`, which is absolute and without links.
pub(in crate::load) fn read(dir: &Path) -> Result<Manifest, LoadError> {
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
    Ok(Spot { value: value.string()?, place: value.place() })
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
        Some(table) if table.bool("workspace")? == Some(true) => Ok(Inherited::Workspace(value.place())),
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
    // What is misspelt here would let another policy govern without a word.
    if let Some(other) = privacy.entries().find(|entry| entry.name() != "policy") {
        let said = other.error(format!("`metadata.privacy` has no key `{}`", other.name()));
        return Err(said.help("it has one: `policy`, the path of the policy's file"));
    }
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
        version: package.map(|table| table.string("version")).transpose()?.flatten(),
        edition: package.and_then(|table| table.get("edition")).map(edition).transpose()?,
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

fn read_dependency_tables(table: Table<'_>, conditional: bool, found: &mut Vec<Dependency>) -> Result<(), LoadError> {
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

fn read_dependency(value: Value<'_>, kind: DependencyKind, conditional: bool) -> Result<Dependency, LoadError> {
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
        return Err(value.error(format!("dependency `{}` must be a version or a table", value.name())));
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

/// The patches of Cargo's configuration at `path`; none when it cannot be read, for Cargo alone judges it.
pub(in crate::load) fn read_patches_of(path: &Path) -> Vec<Patch> {
    let Ok(doc) = Doc::read(path) else {
        return Vec::new();
    };
    let patches = doc.parse().and_then(|tree| read_patches(Table::root(&doc, &tree)));
    patches.unwrap_or_default()
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
            None => value.strings()?.into_iter().map(|spot| spot.value).collect(),
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
