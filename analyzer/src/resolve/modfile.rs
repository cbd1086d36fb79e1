//! Which file a `mod name;`, `#[path]` or `include!` means. Only the input's own files count, never the disk.

use crate::base::Map;
use crate::hir::{Attrs, FileHir};
use crate::source::{FileId, Input};

/// Files by normalised path.
#[derive(Debug, Default)]
pub(crate) struct FileTable {
    by_path: Map<String, FileId>,
}

/// Where child modules of the code at hand are looked for.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Folder.
    pub dir: String,
    /// Folder below it that default paths go through: the stem of a file that is not `mod.rs`-like.
    pub relative: Option<String>,
}

/// What a lookup found.
pub(crate) enum Lookup {
    /// The file, and the place of its own children.
    Found(FileId, Place),
    /// Nothing: the paths tried.
    Missing(Vec<String>),
    /// The path leaves the tree of the workspace.
    Escapes(String),
}

impl FileTable {
    pub(crate) fn new(input: &Input) -> FileTable {
        let by_path = input
            .files
            .iter()
            .map(|(id, file)| (normalise(&file.path).unwrap_or_else(|| file.path.clone()), id))
            .collect();
        FileTable { by_path }
    }

    /// The file of `mod name;` or `#[path = "…"] mod name;`.
    pub(crate) fn module(&self, place: &Place, name: &str, path: Option<&str>) -> Lookup {
        if let Some(path) = path {
            return self.exact(&place.dir, path);
        }
        let dir = match &place.relative {
            Some(stem) => join(&place.dir, stem),
            None => place.dir.clone(),
        };
        let flat = join(&dir, &format!("{name}.rs"));
        let nested = join(&dir, &format!("{name}/mod.rs"));
        if let Some(file) = normalise(&flat).and_then(|path| self.by_path.get(&path)) {
            return Lookup::Found(*file, Place { dir, relative: Some(name.to_owned()) });
        }
        if let Some(file) = normalise(&nested).and_then(|path| self.by_path.get(&path)) {
            return Lookup::Found(*file, Place { dir: join(&dir, name), relative: None });
        }
        Lookup::Missing(vec![flat, nested])
    }

    /// The file at `path` as seen from folder `dir`: its children are looked for beside it.
    pub(crate) fn exact(&self, dir: &str, path: &str) -> Lookup {
        let path = path.replace('\\', "/");
        let joined = if path.starts_with('/') || path.contains(':') { path.clone() } else { join(dir, &path) };
        let Some(normal) = normalise(&joined) else { return Lookup::Escapes(path) };
        match self.by_path.get(&normal) {
            Some(file) => Lookup::Found(*file, Place { dir: parent(&normal), relative: None }),
            None if normal.starts_with("..") || normal.starts_with('/') || normal.contains(':') => {
                Lookup::Escapes(path)
            }
            None => Lookup::Missing(vec![normal]),
        }
    }
}

/// The place of children of a crate's root file, or of any file where they stand beside it.
pub(crate) fn beside(path: &str) -> Place {
    Place { dir: parent(path), relative: None }
}

/// The place of children of an inline module.
pub(crate) fn inside(place: &Place, name: &str, path: Option<&str>) -> Place {
    let dir = match (path, &place.relative) {
        (Some(path), _) => join(&place.dir, path),
        (None, Some(stem)) => join(&join(&place.dir, stem), name),
        (None, None) => join(&place.dir, name),
    };
    Place { dir, relative: None }
}

/// Every `#[path = "…"]` among attributes, `cfg_attr` ones too.
pub(crate) fn path_attrs(attrs: &Attrs) -> Vec<&str> {
    let paths = attrs.others.iter().filter(|attr| attr.path.as_ident().is_some_and(|name| name == "path"));
    paths.filter_map(|attr| attr.args.first()?.1.as_deref()).collect()
}

/// The file's own folder.
pub(crate) fn parent(path: &str) -> String {
    path.rsplit_once('/').map(|(dir, _)| dir.to_owned()).unwrap_or_default()
}

/// A file without items.
pub(crate) fn empty_hir(file: FileId) -> FileHir {
    FileHir {
        file,
        items: Default::default(),
        root: Vec::new(),
        bodies: Default::default(),
        type_macros: Vec::new(),
        attrs: Attrs::default(),
        notes: Vec::new(),
        lines: 0,
        allowances: Vec::new(),
    }
}

fn join(dir: &str, path: &str) -> String {
    if dir.is_empty() { path.to_owned() } else { format!("{dir}/{path}") }
}

/// Removes `.` and `..`; leading `..` stay. `None` when an absolute path climbs above its root.
pub(crate) fn normalise(path: &str) -> Option<String> {
    let absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => match parts.last() {
                Some(&last) if last != ".." => {
                    parts.pop();
                }
                _ if absolute => return None,
                _ => parts.push(".."),
            },
            other => parts.push(other),
        }
    }
    let joined = parts.join("/");
    Some(if absolute { format!("/{joined}") } else { joined })
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn paths_are_normalised() {
        assert_eq!(normalise("a/./b/../c.rs").as_deref(), Some("a/c.rs"));
        assert_eq!(normalise("a/../../c.rs").as_deref(), Some("../c.rs"));
        assert_eq!(normalise("/a/../../c.rs"), None);
    }
}
