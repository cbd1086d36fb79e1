//! Sources of published crates, from folders of unpacked `NAME-VERSION`: the crate itself and what it re-exports.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::hir;
use privacy_check::load::add_stubs;
use privacy_check::model::Versions;
use privacy_check::resolve::{self, Program};
use privacy_check::source::{Dependency, Edition, Input, Origin, Package, PackageId, SourceFile, Target, TargetKind};

/// Unpacked crates.
pub(crate) struct Shelf {
    /// Folder of each version by package (`_` as `-`), newest first; pre-releases last.
    crates: BTreeMap<String, Vec<(String, PathBuf)>>,
}

/// Name for comparing: packages that differ in `-` and `_` alone are one.
fn plain(name: &str) -> String {
    name.replace('_', "-")
}

/// For sorting: releases before pre-releases, by number.
fn rank(version: &str) -> (bool, Vec<u64>) {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers = core.split('.').map(|number| number.parse().unwrap_or(0)).collect();
    (!version.split('+').next().unwrap_or_default().contains('-'), numbers)
}

impl Shelf {
    /// What is in `folders`; those that cannot be read have nothing.
    pub(crate) fn new(folders: &[PathBuf]) -> Shelf {
        let mut crates: BTreeMap<String, Vec<(String, PathBuf)>> = BTreeMap::new();
        for entry in folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten() {
            let file = entry.file_name().to_string_lossy().into_owned();
            let start =
                |at: usize| file[at + 1..].starts_with(|c: char| c.is_ascii_digit()) && file[at..].contains('.');
            let Some(at) = file.match_indices('-').map(|(at, _)| at).find(|at| start(*at)) else { continue };
            crates.entry(plain(&file[..at])).or_default().push((file[at + 1..].to_owned(), entry.path()));
        }
        for versions in crates.values_mut() {
            versions.sort_by_key(|(version, _)| std::cmp::Reverse((rank(version), version.clone())));
        }
        Shelf { crates }
    }

    /// The folders in which Cargo keeps the sources of the registries it has used.
    pub(crate) fn of_cargo() -> Vec<PathBuf> {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
        let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
        let mut folders: Vec<PathBuf> = folders.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        folders.sort();
        folders
    }

    /// The newest version of `package` for which `fits` holds, and its folder.
    pub(crate) fn newest(&self, package: &str, fits: impl Fn(&str) -> bool) -> Option<(&str, &Path)> {
        let versions = self.crates.get(&plain(package))?;
        versions.iter().find(|(version, _)| fits(version)).map(|(version, dir)| (version.as_str(), dir.as_path()))
    }
}

/// A crate with what it re-exports, resolved.
pub(crate) struct World {
    /// Definitions.
    pub(crate) program: Program,
    /// Texts of dependencies that are not part of `program` (macros that run in the compiler), by name in paths.
    pub(crate) texts: BTreeMap<String, Vec<Arc<str>>>,
}

impl World {
    /// Reads the crate in `dir`. `None` without a manifest or library there.
    pub(crate) fn read(shelf: &Shelf, dir: &Path) -> Option<World> {
        let mut reader = Reader { shelf, input: Input::default(), known: BTreeMap::new(), texts: BTreeMap::new() };
        let package = reader.package(dir, Origin::Member)?;
        let mut input = reader.input;
        input.packages[package].targets.first()?;
        // Names of std stay symbols: nothing here asks for what they are.
        add_stubs(&mut input, &[]);
        let files = hir::lower_all(&input);
        Some(World { program: resolve::resolve(input, files), texts: reader.texts })
    }

    /// Texts of the crate and of what it re-exports.
    pub(crate) fn own_texts(&self) -> impl Iterator<Item = &str> {
        self.program.input.files.values().filter_map(|file| file.text.as_deref().ok())
    }
}

struct Reader<'a> {
    shelf: &'a Shelf,
    input: Input,
    known: BTreeMap<PathBuf, PackageId>,
    texts: BTreeMap<String, Vec<Arc<str>>>,
}

/// A manifest as far as it counts here.
struct Manifest {
    name: String,
    version: String,
    lib: String,
    root: PathBuf,
    proc_macro: bool,
    edition: Edition,
    /// Name in paths, package and version requirement.
    dependencies: Vec<(String, String, String)>,
}

impl Reader<'_> {
    fn package(&mut self, dir: &Path, origin: Origin) -> Option<PackageId> {
        if let Some(known) = self.known.get(dir) {
            return Some(*known);
        }
        let manifest = Manifest::read(dir)?;
        if manifest.proc_macro {
            let lib = manifest.lib.clone();
            self.texts.entry(lib).or_insert_with(|| rust_files(dir).into_iter().map(|(_, text)| text).collect());
            return None;
        }
        let place = dir.file_name()?.to_string_lossy().into_owned();
        let package = self.input.packages.alloc(Package {
            name: manifest.name,
            version: manifest.version,
            origin,
            dir: place.clone(),
            targets: Vec::new(),
            dependencies: Vec::new(),
            files: Vec::new(),
            features: None,
        });
        self.known.insert(dir.to_owned(), package);
        let mut exported: Vec<String> = Vec::new();
        for (path, text) in rust_files(manifest.root.parent()?) {
            let inside = path.strip_prefix(dir).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            exported.extend(exports(&text));
            let path = format!("{place}/{inside}");
            let file = self.input.add_file(SourceFile { path, package, text: Ok(text) });
            self.input.packages[package].files.push(file);
        }
        let root = manifest.root.strip_prefix(dir).ok()?.to_string_lossy().replace('\\', "/");
        let root = self.input.file_in(package, &root)?;
        let (name, edition) = (Name::new(&manifest.lib), manifest.edition);
        self.input.packages[package].targets.push(Target { name, kind: TargetKind::Lib, root, edition });
        for (extern_name, needed, requirement) in manifest.dependencies {
            let mut found = None;
            if exported.contains(&extern_name) {
                let versions = Versions::parse(&requirement.replace('~', "^")).unwrap_or_default();
                let folder = self.shelf.newest(&needed, |version| versions.contains(version));
                found = folder.and_then(|(_, dir)| self.package(dir, Origin::Path));
            }
            self.input.packages[package].dependencies.push(Dependency {
                extern_name: Name::new(&extern_name),
                crate_name: Name::new(&needed.replace('-', "_")),
                package: found,
            });
        }
        Some(package)
    }
}

impl Manifest {
    fn read(dir: &Path) -> Option<Manifest> {
        let tree: toml::Table = fs::read_to_string(dir.join("Cargo.toml")).ok()?.parse().ok()?;
        let package = tree.get("package")?.as_table()?;
        let text = |table: &toml::Table, key: &str| table.get(key).and_then(|value| value.as_str()).map(str::to_owned);
        let empty = toml::Table::new();
        let lib = tree.get("lib").and_then(|lib| lib.as_table()).unwrap_or(&empty);
        let name = text(package, "name")?;
        let edition = match text(package, "edition").as_deref() {
            Some("2024") => Edition::E2024,
            Some("2021") => Edition::E2021,
            Some("2018") => Edition::E2018,
            _ => Edition::E2015,
        };
        let targets = tree.get("target").and_then(|target| target.as_table());
        let tables = targets.into_iter().flat_map(|targets| targets.values()).filter_map(|target| target.as_table());
        let mut dependencies: Vec<(String, String, String)> = Vec::new();
        for table in std::iter::once(&tree).chain(tables) {
            for (key, value) in table.get("dependencies").and_then(|list| list.as_table()).into_iter().flatten() {
                let more = value.as_table().unwrap_or(&empty);
                let package = text(more, "package").unwrap_or_else(|| key.clone());
                let version = value.as_str().map(str::to_owned).or_else(|| text(more, "version")).unwrap_or_default();
                dependencies.push((key.replace('-', "_"), package, version));
            }
        }
        Some(Manifest {
            lib: text(lib, "name").unwrap_or_else(|| name.replace('-', "_")),
            root: dir.join(text(lib, "path").unwrap_or_else(|| "src/lib.rs".to_owned())),
            proc_macro: ["proc-macro", "proc_macro"]
                .iter()
                .any(|key| lib.get(*key).and_then(|v| v.as_bool()) == Some(true)),
            version: text(package, "version").unwrap_or_default(),
            name,
            edition,
            dependencies,
        })
    }
}

/// All Rust texts below a folder, sorted by path.
fn rust_files(dir: &Path) -> Vec<(PathBuf, Arc<str>)> {
    let entries = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().flatten();
    let rust = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
    rust.filter_map(|entry| Some((entry.path().to_owned(), Arc::from(fs::read_to_string(entry.path()).ok()?))))
        .collect()
}

/// First segments of what a text imports with `pub`: `http` of `pub use http::StatusCode;`.
fn exports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in ["pub use ", "pub extern crate ", "pub type "] {
        for (at, _) in text.match_indices(start) {
            let rest = &text[at + start.len()..];
            let all = rest.split(';').next().unwrap_or(rest);
            let words = all.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
            found.extend(words.map(|word| word.strip_prefix("r#").unwrap_or(word).to_owned()));
        }
    }
    found.sort();
    found.dedup();
    found
}
