//! From disk to [`Input`]: manifests, source files, policies. The only I/O of the library; no process is started
//! and nothing of the analysed project runs.
//!
//! Manifests are read by Cargo's rules (`workspace` for members, `packages` for dependencies, `targets` for
//! targets). What is wrong with them is a [`LoadError`], exit status 2. A source file that cannot be read is kept
//! with the reason as its text.

mod assemble;
mod cycles;
mod error;
mod features;
mod files;
mod glob;
mod manifest;
mod members;
mod models;
mod packages;
mod patches;
mod policies;
mod reach;
mod registry;
mod select;
mod skeleton;
mod stubs;
mod targets;
mod tree;
mod workspace;

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

pub use error::{LoadError, LoadErrorKind, Place};
pub use features::FeatureChoice;
pub use models::MODELS_FOLDER;
pub use policies::{POLICY_FILE, PolicyFile, PolicyOrigin};
pub use select::Selection;
pub use stubs::add_stubs;

use crate::diag::{Note, Severity};
use crate::policy::PolicySource;
use crate::source::{Input, normalize};

/// What the call says.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folder of the call: relative paths start here. Must be absolute.
    pub cwd: PathBuf,
    /// `--manifest-path`.
    pub manifest_path: Option<PathBuf>,
    /// `--policy`.
    pub policy: Option<PathBuf>,
    /// Which packages, features and targets.
    pub selection: Selection,
    /// `$CARGO_HOME/registry/src`: where the sources of dependencies are read from, as far as they are there.
    pub registry: Option<PathBuf>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Packages and files.
    pub input: Input,
    /// Folder of the workspace, absolute and without links.
    pub root: PathBuf,
    /// Policies; see [`PolicyFile`].
    pub policies: Vec<PolicyFile>,
    /// Model files beside policies and in packages: path from the root, and text. Later ones win.
    pub models: Vec<(String, String)>,
    /// Versions in `Cargo.lock`, by package.
    pub locked: std::collections::BTreeMap<String, Vec<String>>,
    /// What was left out, or is odd: sorted.
    pub notes: Vec<Note>,
}

impl Loaded {
    /// The policies that are to be judged by: not those which others merely extend.
    pub fn own_policies(&self) -> impl Iterator<Item = &PolicyFile> {
        self.policies.iter().filter(|policy| policy.origin != PolicyOrigin::Extended)
    }

    /// The text of a policy that another extends, by its path relative to the root: what
    /// [`crate::policy::parse`] asks for.
    ///
    /// # Errors
    /// When there is none, in words that go into a message.
    pub fn extended(&self, path: &str) -> Result<PolicySource, String> {
        let wanted = normalize(path);
        let found = self.policies.iter().find(|policy| normalize(&policy.shown) == wanted);
        let found = found.map(PolicyFile::source);
        found.ok_or_else(|| format!("there is no file `{wanted}`"))
    }
}

/// Reads all that `options` select.
///
/// # Errors
/// When there is no manifest, when one is wrong, or when the call names what is not there.
pub fn load(options: &Options) -> Result<Loaded, LoadError> {
    let dir = workspace::find_manifest(&options.cwd, options.manifest_path.as_deref())?;
    let mut manifests = workspace::Manifests::default();
    let workspace = manifests.workspace(&dir)?;
    let chosen = select::select(&workspace, &options.selection)?;
    let selection = &options.selection;
    let found = packages::collect(&mut manifests, &workspace, &chosen.judged, selection.tests)?;
    let features = match selection.features.is_empty() {
        true => None,
        false => Some(features::resolve(&found.list, &chosen.judged, &selection.features)?),
    };
    let (mut input, dirs, mut warnings) = assemble::assemble(&workspace, &found.list, features, selection);
    let policies = policies::discover(&options.cwd, options.policy.as_deref(), &workspace, &input, &dirs)?;
    // What ships with packages comes first, so that what stands beside a policy wins.
    let beside = policies.iter().filter_map(|policy| policy.path.parent().map(Path::to_owned)).rev();
    let folders: Vec<PathBuf> = dirs.iter().cloned().chain(beside).collect();
    let models = models::read(&workspace.root.dir, &folders)?;
    let locked = models::locked(&workspace.root.dir);
    if let Some(registry) = &options.registry {
        registry::add_skeletons(&mut input, registry, &locked, &described(&models));
    }
    add_stubs(&mut input, privacy_policies::STUBS);
    input.partial = chosen.judged.len() < workspace.members.len();
    warnings.extend(found.warnings);
    warnings.extend(chosen.warnings);
    warnings.sort();
    warnings.dedup();
    let notes = warnings.into_iter().map(warning).collect();
    Ok(Loaded { input, root: workspace.root.dir.clone(), policies, models, locked, notes })
}

/// Crates that a stub or a model describes: what those say is not to be changed by what else a machine has.
fn described(models: &[(String, String)]) -> BTreeSet<String> {
    let stem = |path: &str| {
        let file = path.rsplit('/').next().unwrap_or(path);
        file.strip_suffix(".toml").unwrap_or(file).replace('-', "_")
    };
    let stubs = privacy_policies::STUBS.iter().map(|(name, _)| (*name).to_owned());
    let shipped = privacy_policies::MODELS.iter().map(|(name, _)| stem(name));
    stubs.chain(shipped).chain(models.iter().map(|(path, _)| stem(path))).collect()
}

fn warning(message: String) -> Note {
    Note { span: None, severity: Severity::Warning, kind: "load", message, help: None }
}

/// `path` from `root`, both absolute and without links, `/`-separated; `""` for the root itself.
fn relative(root: &Path, path: &Path) -> String {
    let root: Vec<Component<'_>> = root.components().collect();
    let parts: Vec<Component<'_>> = path.components().collect();
    let common = root.iter().zip(&parts).take_while(|(a, b)| a == b).count();
    let up = root[common..].iter().map(|_| "..".to_owned());
    let down = parts[common..].iter().map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<String>>().join("/")
}
