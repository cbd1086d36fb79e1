//! Models that users and crates write, and the versions that `Cargo.lock` names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{LoadError, LoadErrorKind, Place};

/// The folder of model files: beside a policy, or in a package that ships its own.
pub const MODELS_FOLDER: &str = "privacy-models";

/// Model files of folders, each once: path from `root` and text; sorted by folder as given, then by name.
///
/// # Errors
/// When a file that is there cannot be read.
pub(super) fn read(root: &Path, folders: &[PathBuf]) -> Result<Vec<(String, String)>, LoadError> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut found = Vec::new();
    for folder in folders {
        let folder = folder.join(MODELS_FOLDER);
        // A folder that is not there is the usual case.
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let mut files: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "toml") && !seen.contains(path));
        files.sort();
        for path in files {
            let text = fs::read_to_string(&path).map_err(|error| {
                let message = format!("the model file cannot be read: {error}");
                LoadError::new(LoadErrorKind::UnreadableModel, message).at(&Place::file(&path))
            })?;
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            found.push((super::relative(root, &path), text));
            seen.push(path);
        }
    }
    Ok(found)
}

/// Versions of packages in the `Cargo.lock` of the workspace, by name, sorted; nothing where there is none.
pub(super) fn locked(root: &Path) -> BTreeMap<String, Vec<String>> {
    fs::read_to_string(root.join("Cargo.lock")).map(|text| versions(&text)).unwrap_or_default()
}

/// Cargo writes one key a line, the name before the version.
fn versions(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut name = None;
    for line in text.lines() {
        let value =
            |key: &str| line.strip_prefix(key)?.trim().strip_prefix('=')?.trim().strip_prefix('"')?.strip_suffix('"');
        if line.starts_with("[[") {
            name = None;
        } else if let Some(found) = value("name") {
            name = Some(found);
        } else if let (Some(name), Some(version)) = (name, value("version")) {
            found.entry(name.to_owned()).or_default().push(version.to_owned());
        }
    }
    found.values_mut().for_each(|versions| versions.sort());
    found
}

#[cfg(test)]
mod tests {
    use super::versions;

    #[test]
    fn names_and_versions() {
        let text = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\ndependencies = [\n \"b 0.1.0\",\n]\n\n\
                    [[package]]\nname = \"b\"\nversion = \"0.2.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        let found = versions(text);
        assert_eq!(found["a"], ["1.0.0"]);
        assert_eq!(found["b"], ["0.1.0", "0.2.0"]);
        assert_eq!(found.len(), 2);
        assert!(versions("name = \nversion = \"1\"\nname = \"x").is_empty());
    }
}
