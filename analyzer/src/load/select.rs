//! Which members are judged, by Cargo's selection flags.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::error::{LoadError, LoadErrorKind, Place};
use super::features::FeatureChoice;
use super::glob;
use super::manifest::Manifest;
use super::workspace::Workspace;
use crate::diag::did_you_mean;

/// Cargo's selection flags.
///
/// Without `packages` and `workspace`: in a member's folder, that member; at the root, its default members where it
/// names any, and all members where it does not (Cargo would take the root package alone, but a gate that skips
/// members in silence is none). What is not selected is followed all the same, and not judged.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// `-p`: `name`, `name@version`, or a pattern.
    pub packages: Vec<String>,
    /// `--workspace`.
    pub workspace: bool,
    /// `--exclude`: as `packages`.
    pub exclude: Vec<String>,
    /// `--tests`, `--examples`, `--benches` or `--all-targets`: code of tests as well.
    pub tests: bool,
    /// `--features` and its kin.
    pub features: FeatureChoice,
    /// `--target`.
    pub target: Option<String>,
}

/// What was selected.
pub(super) struct Chosen {
    /// Folders of the members that are judged.
    pub(super) judged: BTreeSet<PathBuf>,
    pub(super) warnings: Vec<String>,
}

pub(super) fn select(workspace: &Workspace, selection: &Selection) -> Result<Chosen, LoadError> {
    let mut warnings = Vec::new();
    if let Some(root) = &workspace.stray {
        warnings.push(format!(
            "package `{}` lies below the workspace of {} and is no member of it: it is taken for a workspace of its own",
            workspace.current.label(),
            root.display()
        ));
    }
    let all = || workspace.members.iter().map(|member| member.dir.clone()).collect::<BTreeSet<PathBuf>>();
    let mut wanted = BTreeSet::new();
    for package in &selection.packages {
        wanted.extend(named(workspace, package)?);
    }
    // As in cargo, `--workspace` outdoes `--package`: a gate never judges less than one of its flags asks for.
    let mut judged = if !wanted.is_empty() && !selection.workspace {
        wanted
    } else if selection.workspace || !selection.exclude.is_empty() {
        all()
    } else if workspace.current.dir != workspace.root.dir {
        BTreeSet::from([workspace.current.dir.clone()])
    } else if let Some(default) = &workspace.default_members {
        let left_out = workspace.members.iter().filter(|member| !default.contains(&member.dir)).count();
        if left_out > 0 {
            warnings.push(format!(
                "{left_out} members outside of `default-members` are followed, not judged: `--workspace` judges all"
            ));
        }
        default.clone()
    } else {
        all()
    };
    for unwanted in &selection.exclude {
        match named(workspace, unwanted) {
            Ok(dirs) => dirs.iter().for_each(|dir| {
                judged.remove(dir);
            }),
            Err(error) => warnings.push(format!("--exclude: {}", error.message)),
        }
    }
    if judged.is_empty() {
        let message = match workspace.members.is_empty() {
            true => "the workspace has no member",
            false => "the call leaves no package to check",
        };
        return Err(LoadError::new(LoadErrorKind::UnknownPackage, message).at(&Place::file(&workspace.root.file)));
    }
    Ok(Chosen { judged, warnings })
}

/// Folders of the members that a package specification means.
fn named(workspace: &Workspace, wanted: &str) -> Result<Vec<PathBuf>, LoadError> {
    let fragment = wanted.rsplit('#').next().unwrap_or(wanted);
    let name = fragment.split(['@', ':']).next().unwrap_or(fragment);
    // `path+file:///…/name` without a fragment means the folder's name.
    let name = if fragment.contains("://") { fragment.rsplit('/').next().unwrap_or(name) } else { name };
    let is_meant = |member: &&std::rc::Rc<Manifest>| {
        let label = member.label();
        label == name || (glob::is_pattern(name) && glob::matches(name, &label))
    };
    let found: Vec<PathBuf> = workspace.members.iter().filter(is_meant).map(|member| member.dir.clone()).collect();
    if found.is_empty() {
        let names: Vec<String> = workspace.members.iter().map(|member| member.label()).collect();
        let message = format!("no member of the workspace is named `{name}`");
        let candidate = did_you_mean(name, names.iter().map(String::as_str));
        return Err(LoadError::new(LoadErrorKind::UnknownPackage, message).suggest(candidate));
    }
    Ok(found)
}
