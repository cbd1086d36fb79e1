//! A run over the code of a git revision, with what the call says of the code of today.

use std::path::{Path, PathBuf};

use privacy_check::load::{Loaded, Options, load};

use crate::Status;
use crate::cli::Scope;
use crate::git::{Repository, Scratch};
use crate::run::Run;
use crate::screen::Screen;

/// The code of a revision, in a folder of our own.
pub(crate) struct Revision {
    /// As people know it: `main (3fa9c2d41b0a)`.
    pub(crate) name: String,
    /// The commit.
    pub(crate) commit: String,
    repository: Repository,
    scratch: Scratch,
}

impl Revision {
    /// Writes out what `revision` of the repository around `root` holds.
    ///
    /// # Errors
    /// What git says.
    pub(crate) fn new(revision: &str, root: &Path) -> Result<Revision, String> {
        let repository = Repository::of(root)?;
        let commit = repository.commit(revision)?;
        let scratch = Scratch::new()?;
        repository.write(&commit, &scratch.path)?;
        let short = commit.get(..12).unwrap_or(&commit);
        let name = if commit.starts_with(revision) { short.to_owned() } else { format!("{revision} ({short})") };
        Ok(Revision { name, commit, repository, scratch })
    }

    /// Loads what the call selects, as it is there; `root` is the workspace of today.
    ///
    /// # Errors
    /// When it cannot be loaded, in words.
    pub(crate) fn load(&self, scope: &Scope, cwd: &Path, root: &Path) -> Result<Loaded, String> {
        let options = scope.options(cwd.to_owned());
        let same = |path: &Path| self.there(path);
        let cwd = same(cwd).filter(|dir| dir.is_dir()).or_else(|| same(root)).filter(|dir| dir.is_dir());
        let Some(there) = cwd else {
            return Err(format!("{} has no folder {}", self.name, root.display()));
        };
        let absolute = |path: &PathBuf| options.cwd.join(path);
        // A policy from outside of the repository has no past.
        let policy = options.policy.as_ref().map(absolute).map(|path| same(&path).unwrap_or(path));
        let manifest_path = options.manifest_path.as_ref().map(absolute).and_then(|path| same(&path));
        load(&Options { cwd: there, manifest_path, policy, ..options }).map_err(|error| error.to_string())
    }

    /// Loads and analyses; says what is wrong.
    pub(crate) fn run(&self, scope: &Scope, cwd: &Path, root: &Path, screen: &Screen) -> Result<Run, Status> {
        let loaded = self.load(scope, cwd, root).map_err(|message| {
            screen.error(&format!("{}: {message}", self.name));
            Status::Wrong
        })?;
        Run::of(loaded, &[], screen)
    }

    /// Where a path of the work tree is in the folder; `None` outside of the repository.
    fn there(&self, path: &Path) -> Option<PathBuf> {
        // What is gone today may have been there.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Some(self.scratch.path.join(path.strip_prefix(&self.repository.top).ok()?))
    }
}
