//! Finds and reads policies. What they say is the policy layer's.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::{LoadError, LoadErrorKind, Place};
use super::tree::Spot;
use super::workspace::{Workspace, tidy};
use crate::policy::PolicySource;
use crate::source::{Input, PackageId};

/// The usual name of a policy.
pub const POLICY_FILE: &str = "privacy.toml";

/// Where a policy was named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PolicyOrigin {
    /// `--policy`: it takes the place of the workspace's.
    Call,
    /// `[workspace.metadata.privacy] policy` or `[package.metadata.privacy] policy`.
    Metadata,
    /// `privacy.toml` in the folder of the workspace or the package.
    Usual,
    /// `extends` of another policy.
    Extended,
}

/// A policy as found.
#[derive(Clone, Debug)]
pub struct PolicyFile {
    /// Absolute path.
    pub path: PathBuf,
    /// Path relative to the workspace root, `/`-separated.
    pub shown: String,
    /// Its text, without a byte order mark.
    pub text: Arc<str>,
    /// How it was found.
    pub origin: PolicyOrigin,
    /// The member whose own policy it is; `None` for the workspace's. For [`PolicyOrigin::Extended`] that of the
    /// policy that extends it.
    pub package: Option<PackageId>,
}

impl PolicyFile {
    /// As the policy layer takes it.
    pub fn source(&self) -> PolicySource {
        PolicySource { path: self.shown.clone(), text: self.text.clone() }
    }
}

/// All policies: the workspace's first, then those of members in their order; after each, those it extends by path.
/// At most one is the workspace's, and one each member's; a member without its own falls under the workspace's.
pub(super) fn discover(
    cwd: &Path,
    named: Option<&Path>,
    workspace: &Workspace,
    input: &Input,
    dirs: &[PathBuf],
) -> Result<Vec<PolicyFile>, LoadError> {
    let mut finder = Finder { root: &workspace.root.dir, found: Vec::new() };
    let root = &workspace.root;
    let table = root.workspace.as_ref();
    let metadata = match table {
        Some(table) => table.policy.as_ref(),
        None => root.package.as_ref().and_then(|package| package.policy.as_ref()),
    };
    match named {
        Some(path) => {
            let missing = || {
                let message = format!("the policy {} does not exist", path.display());
                LoadError::new(LoadErrorKind::MissingPolicy, message).help("the path is relative to the current folder")
            };
            finder.add(&cwd.join(path), PolicyOrigin::Call, None, missing)?;
        }
        None => finder.one(&root.dir, metadata, None)?,
    }
    for (package, info) in input.packages.iter() {
        let Some(dir) = dirs.get(package.index()) else {
            continue;
        };
        let Some(member) = workspace.members.iter().find(|member| member.dir == *dir) else {
            continue;
        };
        let own = member.package.as_ref().and_then(|table| table.policy.as_ref());
        // The root package's `privacy.toml` is the workspace's; its metadata may name another.
        if info.dir.is_empty() && (table.is_none() || own.is_none()) {
            continue;
        }
        finder.one(dir, own, Some(package))?;
    }
    Ok(finder.found)
}

struct Finder<'a> {
    root: &'a Path,
    found: Vec<PolicyFile>,
}

impl Finder<'_> {
    /// The policy of one folder: the one its metadata names, or the usual file.
    fn one(
        &mut self,
        dir: &Path,
        metadata: Option<&Spot<String>>,
        package: Option<PackageId>,
    ) -> Result<(), LoadError> {
        if let Some(Spot { value, place }) = metadata {
            let missing = || {
                let message = format!("the policy `{value}` does not exist");
                LoadError::new(LoadErrorKind::MissingPolicy, message)
                    .at(place)
                    .help("the path is relative to the manifest's folder")
            };
            return self.add(&dir.join(value), PolicyOrigin::Metadata, package, missing);
        }
        let usual = dir.join(POLICY_FILE);
        if usual.is_file() {
            let missing = || LoadError::new(LoadErrorKind::MissingPolicy, "the policy does not exist");
            self.add(&usual, PolicyOrigin::Usual, package, missing)?;
        }
        Ok(())
    }

    fn add(
        &mut self,
        path: &Path,
        origin: PolicyOrigin,
        package: Option<PackageId>,
        missing: impl Fn() -> LoadError,
    ) -> Result<(), LoadError> {
        if !path.is_file() {
            return Err(missing());
        }
        let first = self.found.len();
        self.read(path, origin, package)?;
        let mut at = first;
        while at < self.found.len() {
            for named in extended(&self.found[at]) {
                let seen = self.found[first..].iter().any(|policy| policy.path == named);
                // One that is missing is for the policy layer to say, with its place.
                if !seen && named.is_file() {
                    self.read(&named, PolicyOrigin::Extended, package)?;
                }
            }
            at += 1;
        }
        Ok(())
    }

    fn read(&mut self, path: &Path, origin: PolicyOrigin, package: Option<PackageId>) -> Result<(), LoadError> {
        let path = tidy(path);
        let unreadable = |why: String| {
            LoadError::new(LoadErrorKind::MissingPolicy, format!("the policy cannot be read: {why}"))
                .at(&Place::file(&path))
        };
        let bytes = std::fs::read(&path).map_err(|error| unreadable(error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|_| unreadable("it is not UTF-8".into()))?;
        let text = Arc::from(text.strip_prefix('\u{feff}').unwrap_or(&text));
        let shown = super::relative(self.root, &path);
        self.found.push(PolicyFile { path, shown, text, origin, package });
        Ok(())
    }
}

/// Paths in `policy.extends`: those with a `/` or that end in `.toml`; other words name built-in packs.
fn extended(policy: &PolicyFile) -> Vec<PathBuf> {
    let dir = policy.path.parent().unwrap_or(Path::new(""));
    let Ok(table) = policy.text.parse::<toml::Table>() else {
        return Vec::new();
    };
    let names = table.get("policy").and_then(|policy| policy.get("extends"));
    let names = names.and_then(toml::Value::as_array).into_iter().flatten();
    names
        .filter_map(toml::Value::as_str)
        .filter(|name| name.contains('/') || name.ends_with(".toml"))
        .map(|name| tidy(&dir.join(name)))
        .collect()
}
