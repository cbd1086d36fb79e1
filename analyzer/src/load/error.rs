//! What can be wrong with the call or the manifests, before any Rust is looked at. Each is exit status 2.

use std::fmt;
use std::path::{Path, PathBuf};

/// A place in a manifest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The file.
    pub file: PathBuf,
    /// Line and column from 1, the column in characters, where they are known.
    pub at: Option<(u32, u32)>,
}

impl Place {
    /// The file as a whole.
    pub fn file(path: &Path) -> Place {
        Place { file: path.to_owned(), at: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        match self.at {
            Some((line, column)) => write!(f, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

/// Which kind of error it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoadErrorKind {
    /// There is no `Cargo.toml` here or above, or not where the call says.
    NoManifest,
    /// A manifest cannot be read: permission, not UTF-8.
    UnreadableManifest,
    /// A manifest is not TOML.
    ManifestSyntax,
    /// A manifest is TOML, but a key has a value it cannot have.
    InvalidManifest,
    /// `workspace = true` where the workspace says nothing, or where there is no workspace.
    Inheritance,
    /// A member or default member that does not exist, or a pattern that matches nothing.
    MissingMember,
    /// Two members of one name.
    DuplicatePackage,
    /// A target whose file does not exist, or a package without any.
    MissingTarget,
    /// A dependency on a path where there is no package.
    MissingDependency,
    /// Packages that depend on each other in a circle.
    Cycle,
    /// The call names a package that is not there.
    UnknownPackage,
    /// The call names a feature that no selected package has.
    UnknownFeature,
    /// The policy that the call or a manifest names does not exist.
    MissingPolicy,
    /// A model file cannot be read: permission, not UTF-8.
    UnreadableModel,
}

/// An error of the call or of a manifest: exit status 2.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoadError {
    /// Its kind.
    pub kind: LoadErrorKind,
    /// One sentence, no full stop.
    pub message: String,
    /// Where it is, when it is in a file.
    pub place: Option<Place>,
    /// What to do about it.
    pub help: Option<String>,
}

impl LoadError {
    pub(super) fn new(kind: LoadErrorKind, message: impl Into<String>) -> LoadError {
        LoadError { kind, message: message.into(), place: None, help: None }
    }

    pub(super) fn at(mut self, place: &Place) -> LoadError {
        self.place = Some(place.clone());
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> LoadError {
        self.help = Some(help.into());
        self
    }

    /// Adds `did you mean …` when there is a candidate.
    pub(super) fn suggest(self, candidate: Option<&str>) -> LoadError {
        match candidate {
            Some(candidate) => self.help(format!("did you mean `{candidate}`?")),
            None => self,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        if let Some(place) = &self.place {
            write!(f, "\n  --> {place}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  = help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}
