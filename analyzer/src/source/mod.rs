//! What is analysed, as plain data: texts, places in them, and the packages they belong to.
//! `load` fills it from disk; nothing here reads a file.

mod depth;

use std::sync::Arc;

use crate::base::{Arena, Idx, Map, Name};

pub use depth::{Depth, MAX_CHAIN, MAX_NESTING, depth, too_deep};

/// Index of a [`SourceFile`] in [`Input::files`].
pub type FileId = Idx<SourceFile>;
/// Index of a [`Package`] in [`Input::packages`].
pub type PackageId = Idx<Package>;

/// A place in a file: where it starts, and how many characters of that line it covers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Characters covered on that line; at least 1 for a real place.
    pub len: u32,
}

/// One Rust source file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the workspace root, `/`-separated on every platform; it starts with `../` when the
    /// file lies outside the root, and is `<stub>/NAME.rs` for a stub.
    pub path: String,
    /// The package it belongs to; the first one, when a link or `#[path]` shares it between several.
    pub package: PackageId,
    /// Its text, or why it could not be read (not UTF-8, no permission, outside the root …).
    pub text: Result<Arc<str>, String>,
}

/// Where a package stands to the analysis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// A member of the workspace: its code is judged.
    Member,
    /// A path dependency outside the members: followed, not judged.
    Path,
    /// A stub that ships with the tool or a policy: followed, not judged.
    Stub,
    /// A dependency's own source from the local registry, without the bodies of its functions: it gives types, and is
    /// otherwise as foreign as what is not there.
    Skeleton,
}

impl Origin {
    /// Whether it stands for a crate that is not part of the project.
    pub fn is_foreign(self) -> bool {
        matches!(self, Origin::Stub | Origin::Skeleton)
    }
}

/// A Cargo package.
#[derive(Clone, Debug)]
pub struct Package {
    /// `package.name`.
    pub name: String,
    /// `package.version`, empty when absent.
    pub version: String,
    /// Where it stands.
    pub origin: Origin,
    /// Folder of its manifest, relative to the workspace root (`""` for the root itself).
    pub dir: String,
    /// Its library, binaries and so on.
    pub targets: Vec<Target>,
    /// What its code may name, with the name it uses.
    pub dependencies: Vec<Dependency>,
    /// All `.rs` files that may belong to it, sorted by path.
    pub files: Vec<FileId>,
    /// Features that are on, sorted, when the call names any: `None` is the union of all branches.
    pub features: Option<Vec<String>>,
}

/// Rust edition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Edition {
    /// 2015
    E2015,
    /// 2018
    E2018,
    /// 2021
    E2021,
    /// 2024
    E2024,
}

/// Kind of a Cargo target.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TargetKind {
    /// `lib`, in any crate type but a procedural macro.
    Lib,
    /// A procedural macro: its code runs in the compiler and is left out.
    ProcMacro,
    /// A binary.
    Bin,
    /// An example, test or bench: left out unless asked.
    Other,
    /// `build.rs`: left out unless asked.
    BuildScript,
}

/// One crate to be.
#[derive(Clone, Debug)]
pub struct Target {
    /// Crate name: `-` is already `_`.
    pub name: Name,
    /// What it is.
    pub kind: TargetKind,
    /// Its root file.
    pub root: FileId,
    /// Edition of the crate.
    pub edition: Edition,
}

/// A dependency as code names it.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// Name in paths: the renamed key where there is one, with `-` as `_`.
    pub extern_name: Name,
    /// The real crate's name (`-` as `_`), for models.
    pub crate_name: Name,
    /// The package when its source is part of the input.
    pub package: Option<PackageId>,
}

/// Which `cfg` branches to take.
#[derive(Clone, Debug, Default)]
pub struct CfgOptions {
    /// Take `cfg(test)` code, tests, benches and examples as well.
    pub tests: bool,
    /// Features of the call, as written there: `None` is the union of all branches. What they switch on in a
    /// package, by its `[features]`, is [`Package::features`].
    pub features: Option<Vec<String>>,
    /// Target triple of the call: `None` is the union of all branches.
    pub target: Option<String>,
}

/// All that is analysed.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// Packages: members sorted by name, then path dependencies, then stubs.
    pub packages: Arena<Package>,
    /// Files.
    pub files: Arena<SourceFile>,
    /// cfg selection.
    pub cfg: CfgOptions,
    /// Whether members of the workspace are not judged: what no judged code does, others may.
    pub partial: bool,
    paths: Map<String, FileId>,
}

impl Input {
    /// Adds a file, and makes it known by its path. It is for the caller to list it in [`Package::files`].
    pub fn add_file(&mut self, file: SourceFile) -> FileId {
        let path = file.path.clone();
        let id = self.files.alloc(file);
        self.paths.entry(path).or_insert(id);
        id
    }

    /// Makes `file` known by one more path: that of a symbolic link, say.
    pub fn add_alias(&mut self, path: &str, file: FileId) {
        self.paths.entry(path.to_owned()).or_insert(file);
    }

    /// The file at `path`, which is relative to the workspace root as in [`SourceFile::path`].
    /// `.` and `..` segments are resolved first, as text.
    pub fn file_at(&self, path: &str) -> Option<FileId> {
        self.paths.get(path).or_else(|| self.paths.get(&normalize(path))).copied()
    }

    /// The file at `relative` from the folder of `package`'s manifest.
    pub fn file_in(&self, package: PackageId, relative: &str) -> Option<FileId> {
        let dir = &self.packages.get(package)?.dir;
        self.file_at(&join(dir, relative))
    }
}

/// `relative` from the folder `dir`, both `/`-separated and relative to the workspace root.
pub fn join(dir: &str, relative: &str) -> String {
    if dir.is_empty() { normalize(relative) } else { normalize(&format!("{dir}/{relative}")) }
}

/// `path` without empty and `.` segments, and with `..` resolved as far as the text allows.
pub fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
