//! Entries of `workspace.members` and `workspace.exclude`.

use std::path::{Path, PathBuf};

use super::error::{LoadError, LoadErrorKind};
use super::glob;
use super::manifest::{Manifest, WorkspaceTable};
use super::tree::Spot;
use super::workspace::tidy;

/// Whether `exclude` covers `dir` and no entry of `members` names it or a folder above it.
pub(super) fn is_excluded(root: &Manifest, table: &WorkspaceTable, dir: &Path) -> bool {
    let covers = |list: &[Spot<String>]| list.iter().any(|spot| dir.starts_with(tidy(&root.dir.join(&spot.value))));
    covers(&table.exclude) && !covers(&table.members)
}

/// Folders of packages that an entry of `members` stands for.
pub(super) fn expand(root: &Manifest, pattern: &Spot<String>) -> Result<Vec<PathBuf>, LoadError> {
    let has_manifest = |dir: &PathBuf| dir.join("Cargo.toml").is_file();
    let Spot { value, place } = pattern;
    if !glob::is_pattern(value) || has_manifest(&root.dir.join(value)) {
        let dir = root.dir.join(value);
        if has_manifest(&dir) {
            return Ok(vec![dir]);
        }
        let message = format!("member `{value}` does not exist: there is no {}/Cargo.toml", tidy(&dir).display());
        let parent = dir.parent().map(Path::to_owned).unwrap_or_default();
        let siblings = glob::folders(&parent, "*");
        let names: Vec<String> = siblings
            .iter()
            .filter(|dir| has_manifest(dir))
            .filter_map(|dir| Some(dir.strip_prefix(&root.dir).ok()?.to_string_lossy().into_owned()))
            .collect();
        let candidate = crate::diag::did_you_mean(value, names.iter().map(String::as_str));
        return Err(LoadError::new(LoadErrorKind::MissingMember, message).at(place).suggest(candidate));
    }
    let found: Vec<PathBuf> = glob::folders(&root.dir, value).into_iter().filter(has_manifest).collect();
    if found.is_empty() {
        let message = format!("member pattern `{value}` matches no package");
        return Err(LoadError::new(LoadErrorKind::MissingMember, message)
            .at(place)
            .help("take the pattern out, or create a package that it matches"));
    }
    Ok(found)
}
