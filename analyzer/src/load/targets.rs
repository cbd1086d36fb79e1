//! The targets of a package: those its manifest names, and those that Cargo finds by where their files stand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::error::{LoadError, LoadErrorKind, Place};
use super::manifest::{Build, Manifest, TargetTable};
use crate::source::{Edition, TargetKind, normalize};

/// A target, before its file has an id.
#[derive(Clone, Debug)]
pub(super) struct FoundTarget {
    /// As a crate: `-` is `_`.
    pub(super) crate_name: String,
    pub(super) kind: TargetKind,
    /// Relative to the manifest's folder unless absolute; not checked to exist for [`TargetKind::Other`].
    pub(super) root: PathBuf,
    pub(super) edition: Edition,
}

/// `name` as a crate's name.
pub(super) fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}

/// All targets of `manifest`: the library first, then binaries, examples, tests and benches, then build scripts.
pub(super) fn discover(manifest: &Manifest, edition: Edition) -> Result<Vec<FoundTarget>, LoadError> {
    let Some(package) = &manifest.package else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    found.extend(library(manifest, edition)?);
    let finder = Finder { manifest, edition };
    let (auto, tables) = (&package.auto, &manifest.targets);
    found.extend(finder.named(Group::BIN, &tables.bins, auto.bins)?);
    found.extend(finder.named(Group::EXAMPLE, &tables.examples, auto.examples)?);
    found.extend(finder.named(Group::TEST, &tables.tests, auto.tests)?);
    found.extend(finder.named(Group::BENCH, &tables.benches, auto.benches)?);
    if found.is_empty() {
        return Err(LoadError::new(LoadErrorKind::MissingTarget, format!("package `{}` has no target", package.name))
            .at(&package.place)
            .help("add src/lib.rs or src/main.rs, or say where the code is with `[lib]` or `[[bin]]`"));
    }
    found.extend(build_scripts(manifest, edition));
    Ok(found)
}

/// The name by which code of other packages names the library, if there is one.
pub(super) fn library_name(manifest: &Manifest) -> Option<String> {
    let package = manifest.package.as_ref()?;
    let table = manifest.targets.lib.as_ref();
    let auto = package.auto.lib != Some(false) && manifest.dir.join("src/lib.rs").is_file();
    if table.is_none() && !auto {
        return None;
    }
    let named = table.and_then(|table| table.name.as_deref());
    Some(crate_name(named.unwrap_or(&package.name)))
}

fn library(manifest: &Manifest, edition: Edition) -> Result<Option<FoundTarget>, LoadError> {
    let Some(name) = library_name(manifest) else {
        return Ok(None);
    };
    let table = manifest.targets.lib.as_ref();
    let root = match table.and_then(|table| table.path.as_deref()) {
        Some(path) => PathBuf::from(path),
        None => {
            let old = PathBuf::from(format!("src/{name}.rs"));
            let usual = PathBuf::from("src/lib.rs");
            let take_old = !manifest.dir.join(&usual).is_file() && manifest.dir.join(&old).is_file();
            if take_old { old } else { usual }
        }
    };
    if !manifest.dir.join(&root).is_file() {
        let place = table.map_or_else(|| Place::file(&manifest.file), |table| table.place.clone());
        return Err(missing("library", &name, &root, &place));
    }
    let proc_macro = table.is_some_and(|table| table.proc_macro);
    Ok(Some(FoundTarget {
        crate_name: name,
        kind: if proc_macro { TargetKind::ProcMacro } else { TargetKind::Lib },
        root,
        edition: table.and_then(|table| table.edition).unwrap_or(edition),
    }))
}

fn missing(what: &str, name: &str, root: &Path, place: &Place) -> LoadError {
    LoadError::new(
        LoadErrorKind::MissingTarget,
        format!("the file of {what} `{name}` does not exist: {}", root.display()),
    )
    .at(place)
    .help("create the file, or correct `path`")
}

fn build_scripts(manifest: &Manifest, edition: Edition) -> Vec<FoundTarget> {
    let build = manifest.package.as_ref().map(|package| &package.build);
    let roots: Vec<PathBuf> = match build {
        Some(Build::Paths(paths)) => paths.iter().map(|path| PathBuf::from(&path.value)).collect(),
        Some(Build::Auto) => vec![PathBuf::from("build.rs")],
        Some(Build::Off) | None => Vec::new(),
    };
    let existing = roots.into_iter().filter(|root| manifest.dir.join(root).is_file());
    existing
        .map(|root| FoundTarget {
            crate_name: "build_script_build".into(),
            kind: TargetKind::BuildScript,
            root,
            edition,
        })
        .collect()
}

/// One of the four groups of targets that are found in a folder.
#[derive(Clone, Copy)]
struct Group {
    what: &'static str,
    folder: &'static str,
    kind: TargetKind,
}

impl Group {
    const BIN: Group = Group { what: "binary", folder: "src/bin", kind: TargetKind::Bin };
    const EXAMPLE: Group = Group { what: "example", folder: "examples", kind: TargetKind::Other };
    const TEST: Group = Group { what: "test", folder: "tests", kind: TargetKind::Other };
    const BENCH: Group = Group { what: "bench", folder: "benches", kind: TargetKind::Other };
}

struct Finder<'a> {
    manifest: &'a Manifest,
    edition: Edition,
}

impl Finder<'_> {
    /// Targets of a group: those in the manifest, then those found, unless discovery is off.
    fn named(
        &self,
        group: Group,
        tables: &Option<Vec<TargetTable>>,
        auto: Option<bool>,
    ) -> Result<Vec<FoundTarget>, LoadError> {
        let inferred = self.inferred(group);
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for table in tables.iter().flatten() {
            let name = table.name.as_deref().unwrap_or_default();
            let root = self.root_of(group, table, name, &inferred)?;
            seen.insert(name.to_owned());
            seen.insert(normalize(&root.to_string_lossy()));
            found.push(self.target(group, name, root, table.edition));
        }
        // In 2015 one table switched discovery off.
        let discover = auto.unwrap_or(tables.is_none() || self.edition > Edition::E2015);
        if discover {
            for (name, root) in inferred {
                if !seen.contains(&name) && !seen.contains(&*root.to_string_lossy()) {
                    found.push(self.target(group, &name, root, None));
                }
            }
        }
        Ok(found)
    }

    fn target(&self, group: Group, name: &str, root: PathBuf, edition: Option<Edition>) -> FoundTarget {
        FoundTarget { crate_name: crate_name(name), kind: group.kind, root, edition: edition.unwrap_or(self.edition) }
    }

    /// The file of a target that the manifest names.
    fn root_of(
        &self,
        group: Group,
        table: &TargetTable,
        name: &str,
        inferred: &[(String, PathBuf)],
    ) -> Result<PathBuf, LoadError> {
        let root = match &table.path {
            Some(path) => PathBuf::from(path),
            None => match inferred.iter().find(|(found, _)| found == name) {
                Some((_, root)) => root.clone(),
                None => self.fallback(group, name),
            },
        };
        // What is left out unless asked need not be there.
        if group.kind == TargetKind::Bin && !self.manifest.dir.join(&root).is_file() {
            return Err(missing(group.what, name, &root, &table.place));
        }
        Ok(root)
    }

    /// Where the 2015 edition still looked.
    fn fallback(&self, group: Group, name: &str) -> PathBuf {
        let usual = PathBuf::from(format!("{}/{name}.rs", group.folder));
        let old = [format!("src/{name}.rs"), "src/bin/main.rs".into(), "src/main.rs".into()];
        let may_be_old = group.kind == TargetKind::Bin && self.edition == Edition::E2015;
        let mut old = old.into_iter().map(PathBuf::from);
        let found = old.find(|path| may_be_old && self.manifest.dir.join(path).is_file());
        found.unwrap_or(usual)
    }

    /// Targets by where their files stand, sorted by name.
    fn inferred(&self, group: Group) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        let package = self.manifest.package.as_ref().map(|package| &package.name);
        if let Some(name) = package
            && group.kind == TargetKind::Bin
            && self.manifest.dir.join("src/main.rs").is_file()
        {
            found.push((name.clone(), PathBuf::from("src/main.rs")));
        }
        let Ok(entries) = std::fs::read_dir(self.manifest.dir.join(group.folder)) else {
            return found;
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        for name in names {
            let path = Path::new(group.folder).join(&name);
            if let Some(stem) = name.strip_suffix(".rs") {
                if self.manifest.dir.join(&path).is_file() {
                    found.push((stem.to_owned(), path));
                }
            } else if self.manifest.dir.join(&path).join("main.rs").is_file() {
                found.push((name, path.join("main.rs")));
            }
        }
        found
    }
}
