//! The `.rs` files of packages: found and read in parallel, each once, links followed only inside the roots.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

/// Folders and links in one folder: deeper than this nobody's code lies.
const MAX_DEPTH: usize = 128;
/// Links to folders on the way to a file: more only name the same files again.
const MAX_LINKS: usize = 3;

/// A file that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    /// Where it really is.
    pub(super) real: PathBuf,
    /// The path by which it was found, when links lead to it.
    pub(super) link: Option<PathBuf>,
}

/// What a walk found, sorted.
#[derive(Default, Debug)]
pub(super) struct Walked {
    pub(super) files: Vec<Found>,
    /// Why a link or a folder was left out.
    pub(super) warnings: Vec<String>,
}

/// Where files may be.
pub(super) struct Roots {
    /// Absolute, without links.
    pub(super) allowed: Vec<PathBuf>,
}

impl Roots {
    /// Whether `path`, which is absolute and without links, lies in a root.
    pub(super) fn hold(&self, path: &Path) -> bool {
        self.allowed.iter().any(|root| path.starts_with(root))
    }
}

/// Finds all `.rs` files of the package in `dir`; `roots` bound where links may lead.
pub(super) fn walk(dir: &Path, roots: &Roots) -> Walked {
    let top = Folder { real: dir.to_owned(), shown: dir.to_owned(), through: Vec::new(), depth: 0 };
    let mut walked = visit(&top, roots);
    walked.files.sort();
    walked.files.dedup();
    walked.warnings.sort();
    walked
}

struct Folder {
    real: PathBuf,
    /// The path by which it was reached.
    shown: PathBuf,
    /// Real folders that links on the way led to.
    through: Vec<PathBuf>,
    depth: usize,
}

fn visit(folder: &Folder, roots: &Roots) -> Walked {
    let mut found = Walked::default();
    let entries = match fs::read_dir(&folder.real) {
        Ok(entries) => entries.flatten().collect::<Vec<DirEntry>>(),
        Err(error) => {
            found.warnings.push(format!("the folder {} cannot be read: {error}", folder.shown.display()));
            return found;
        }
    };
    let named = |name: &str| entries.iter().any(|entry| entry.file_name() == name);
    let nested = folder.depth > 0 && (named("Cargo.toml") || named("CACHEDIR.TAG"));
    if nested || folder.depth > MAX_DEPTH {
        return found;
    }
    let mut below = Vec::new();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if kind.is_symlink() {
            follow(folder, &entry, roots, &mut found, &mut below);
        } else if kind.is_dir() {
            if !is_skipped(&name, folder.depth) {
                below.push(Folder {
                    real: folder.real.join(entry.file_name()),
                    shown: folder.shown.join(entry.file_name()),
                    through: folder.through.clone(),
                    depth: folder.depth + 1,
                });
            }
        } else if name.ends_with(".rs") {
            let real = folder.real.join(entry.file_name());
            let shown = folder.shown.join(entry.file_name());
            found.files.push(Found { link: (shown != real).then_some(shown), real });
        }
    }
    let deeper: Vec<Walked> = below.par_iter().map(|folder| visit(folder, roots)).collect();
    for walked in deeper {
        found.files.extend(walked.files);
        found.warnings.extend(walked.warnings);
    }
    found
}

/// Hidden folders, build output, and packages of another world.
fn is_skipped(name: &str, depth: usize) -> bool {
    name.starts_with('.') || name == "node_modules" || (depth == 0 && name == "target")
}

/// A link: to a file or a folder in the roots.
fn follow(folder: &Folder, entry: &DirEntry, roots: &Roots, found: &mut Walked, below: &mut Vec<Folder>) {
    let shown = folder.shown.join(entry.file_name());
    let name = entry.file_name().to_string_lossy().into_owned();
    let Ok(real) = fs::canonicalize(folder.real.join(entry.file_name())) else {
        return; // It leads nowhere, or in a circle.
    };
    let is_dir = real.is_dir();
    let wanted = if is_dir { !is_skipped(&name, folder.depth) } else { name.ends_with(".rs") };
    if !wanted {
        return;
    }
    if !roots.hold(&real) {
        found.warnings.push(format!("the link {} leads outside of the workspace and is not followed", shown.display()));
    } else if !is_dir {
        found.files.push(Found { real, link: Some(shown) });
    } else if folder.through.len() < MAX_LINKS && !folder.real.starts_with(&real) && !folder.through.contains(&real) {
        // Neither a folder above this one nor one that a link already led to: no circle.
        let mut through = folder.through.clone();
        through.push(real.clone());
        below.push(Folder { real, shown, through, depth: folder.depth + 1 });
    }
}

/// The text of a file, or why there is none.
pub(super) type Text = Result<Arc<str>, String>;

/// Reads `paths` in parallel.
pub(super) fn read_all(paths: &BTreeSet<PathBuf>) -> BTreeMap<PathBuf, Text> {
    let paths: Vec<&PathBuf> = paths.iter().collect();
    let texts: Vec<Text> = paths.par_iter().with_max_len(16).map(|path| read(path)).collect();
    paths.into_iter().cloned().zip(texts).collect()
}

/// Reads one file. A pipe or a device would never end, so only regular files are read.
fn read(path: &Path) -> Text {
    let meta = fs::metadata(path).map_err(|error| error.to_string())?;
    if !meta.is_file() {
        return Err("it is not a regular file".into());
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("it is not UTF-8 (line {line})")
    })?;
    Ok(Arc::from(text.strip_prefix('\u{feff}').unwrap_or(text)))
}
