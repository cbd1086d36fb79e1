//! Published packages: what their libraries are called, and which the workspace replaces by a folder.

use std::path::PathBuf;

use super::error::Place;
use super::manifest::{Dependency, Manifest, Patch, read_patches_of};
use super::targets::crate_name;

/// Packages whose library is not named after them, beside those whose model says so (`lib`). What a path writes is the
/// library's name.
const LIBRARY_NAMES: &[(&str, &str)] = &[
    ("md-5", "md5"),
    ("new_debug_unreachable", "debug_unreachable"),
    ("rust-crypto", "crypto"),
    ("rust-ini", "ini"),
    ("rust-s3", "s3"),
    ("sha-1", "sha1"),
    ("xml-rs", "xml"),
];

/// The library's name of a package that is known by name alone.
pub(super) fn published_library(package: &str) -> String {
    let known = LIBRARY_NAMES.iter().find(|(name, _)| *name == package).map(|(_, library)| *library);
    known.or_else(|| modelled_library(package)).map_or_else(|| crate_name(package), str::to_owned)
}

/// What the model of a package says that its library is called.
fn modelled_library(package: &str) -> Option<&'static str> {
    let (_, model) = privacy_policies::MODELS.iter().find(|(name, _)| name.strip_suffix(".toml") == Some(package))?;
    let written = model.lines().take_while(|line| !line.starts_with('[')).find_map(|line| line.strip_prefix("lib"))?;
    written.trim_start().strip_prefix('=')?.trim().strip_prefix('"')?.split('"').next()
}

/// What stands for published packages in a workspace.
pub(super) struct Patches {
    /// With the folder their paths start from.
    list: Vec<(PathBuf, Patch)>,
}

impl Patches {
    /// Those of the manifest `root`, and of Cargo's configuration beside it.
    pub(super) fn of(root: &Manifest) -> Patches {
        let own = root.patches.iter().cloned();
        let mut list: Vec<(PathBuf, Patch)> = own.map(|patch| (root.dir.clone(), patch)).collect();
        for name in [".cargo/config.toml", ".cargo/config"] {
            let path = root.dir.join(name);
            if path.is_file() {
                list.extend(read_patches_of(&path).into_iter().map(|patch| (root.dir.clone(), patch)));
            }
        }
        Patches { list }
    }

    /// The folder that replaces `dependency`, and where that is said.
    pub(super) fn replacing(&self, dependency: &Dependency) -> Option<(PathBuf, &Place)> {
        let package = dependency.package.as_deref().unwrap_or(&dependency.key);
        let found = self.list.iter().find(|(_, patch)| {
            let source = match &dependency.git {
                Some(git) => same_address(git, &patch.source),
                None => patch.source == "crates-io" || patch.source.contains("crates.io"),
            };
            source && patch.package == package
        });
        found.map(|(dir, patch)| (dir.join(&patch.path), &patch.place))
    }
}

fn same_address(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.trim_end_matches('/').trim_end_matches(".git").to_lowercase();
    plain(a) == plain(b)
}

/// Whether `version` can stand for the requirement `wanted`: same leftmost number that is not zero. Requirements
/// with operators other than `^` are taken to fit.
pub(super) fn compatible(wanted: &str, version: &str) -> bool {
    let wanted = wanted.trim().trim_start_matches('^');
    if wanted.is_empty() || !wanted.starts_with(|c: char| c.is_ascii_digit()) || wanted.contains(',') {
        return true;
    }
    let numbers = |text: &str| -> Vec<String> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        core.split('.').map(str::to_owned).collect()
    };
    let (wanted, version) = (numbers(wanted), numbers(version));
    for (at, number) in wanted.iter().enumerate() {
        if number == "*" {
            return true;
        }
        if version.get(at) != Some(number) {
            return false;
        }
        if number != "0" {
            return true;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{compatible, published_library};

    #[test]
    fn requirements() {
        for (wanted, version) in
            [("1", "1.2.3"), ("0.3", "0.3.9"), ("^1.2", "1.9.0"), ("*", "7"), (">=1, <3", "2.0.0"), ("0", "0.9.1")]
        {
            assert!(compatible(wanted, version), "{wanted} {version}");
        }
        for (wanted, version) in [("1", "2.0.0"), ("0.3", "0.4.0"), ("2.1", "1.0.0")] {
            assert!(!compatible(wanted, version), "{wanted} {version}");
        }
    }

    #[test]
    fn libraries_that_are_not_named_after_their_package() {
        assert_eq!(published_library("xml-rs"), "xml");
        assert_eq!(published_library("async-stripe"), "stripe");
        assert_eq!(published_library("kamadak-exif"), "exif");
        assert_eq!(published_library("tokio-util"), "tokio_util");
    }
}
