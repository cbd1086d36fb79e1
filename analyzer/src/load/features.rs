//! Which features of each package are on, when the call names any: Cargo's rules, as far as path dependencies go.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::error::{LoadError, LoadErrorKind};
use super::packages::FoundPackage;
use crate::diag::did_you_mean;

/// `--features`, `--all-features` and `--no-default-features`.
#[derive(Clone, Debug, Default)]
pub struct FeatureChoice {
    /// `--all-features`.
    pub all: bool,
    /// `--no-default-features`.
    pub no_default: bool,
    /// `--features`: `name` or `package/name`.
    pub named: Vec<String>,
}

impl FeatureChoice {
    /// Whether the call says anything of features; if not, the union of all branches is taken.
    pub fn is_empty(&self) -> bool {
        !self.all && !self.no_default && self.named.is_empty()
    }
}

/// Something to switch on: a feature of a package.
type Wish = (PathBuf, String);

struct Solver<'a> {
    packages: BTreeMap<&'a PathBuf, &'a FoundPackage>,
    on: BTreeMap<PathBuf, BTreeSet<String>>,
    /// Optional dependencies that are on, by package and key.
    links: BTreeSet<Wish>,
    /// `key?/feature`: on once the dependency is.
    weak: Vec<(PathBuf, String, String)>,
    queue: Vec<Wish>,
}

/// Features that are on, by the package's folder. `judged` are the packages the call selects.
pub(super) fn resolve(
    packages: &[FoundPackage],
    judged: &BTreeSet<PathBuf>,
    choice: &FeatureChoice,
) -> Result<BTreeMap<PathBuf, BTreeSet<String>>, LoadError> {
    let mut solver = Solver {
        packages: packages.iter().map(|package| (&package.manifest.dir, package)).collect(),
        on: packages.iter().map(|package| (package.manifest.dir.clone(), BTreeSet::new())).collect(),
        links: BTreeSet::new(),
        weak: Vec::new(),
        queue: Vec::new(),
    };
    for package in packages {
        let dir = &package.manifest.dir;
        let all = &package.manifest.features;
        let selected = judged.contains(dir);
        if selected && choice.all {
            let optional = package.links.iter().filter(|link| link.optional);
            let names = all.keys().chain(optional.map(|link| &link.key));
            solver.queue.extend(names.map(|name| (dir.clone(), name.clone())));
        } else if !(selected && choice.no_default) {
            solver.queue.push((dir.clone(), "default".into()));
        }
        for link in package.links.iter().filter(|link| !link.optional) {
            solver.follow(dir, &link.key);
        }
    }
    solver.wish(packages, judged, &choice.named)?;
    solver.run();
    Ok(solver.on)
}

/// Whether `feature` is an optional dependency's own: it has one, unless a feature names it with `dep:`.
fn is_implied(package: &FoundPackage, feature: &str) -> bool {
    let named = format!("dep:{feature}");
    let hidden = package.manifest.features.values().flatten().any(|entry| *entry == named);
    !hidden && package.links.iter().any(|link| link.key == feature && link.optional)
}

impl Solver<'_> {
    /// What the call names.
    fn wish(
        &mut self,
        packages: &[FoundPackage],
        judged: &BTreeSet<PathBuf>,
        named: &[String],
    ) -> Result<(), LoadError> {
        let selected: Vec<&FoundPackage> =
            packages.iter().filter(|package| judged.contains(&package.manifest.dir)).collect();
        for name in named.iter().flat_map(|text| text.split([',', ' '])).filter(|name| !name.is_empty()) {
            let before = self.queue.len();
            for package in &selected {
                let (owner, feature) = match name.split_once('/') {
                    Some((owner, feature)) => (Some(owner), feature),
                    None => (None, name),
                };
                let here = owner.is_none_or(|owner| owner == package.manifest.label());
                let has_link = |key: &str| package.links.iter().any(|link| link.key == key);
                if here && (package.manifest.features.contains_key(feature) || has_link(feature)) {
                    self.queue.push((package.manifest.dir.clone(), feature.to_owned()));
                } else if !here && owner.is_some_and(has_link) {
                    self.enable(&package.manifest.dir, name);
                    self.queue.push((package.manifest.dir.clone(), String::new()));
                }
            }
            if self.queue.len() == before {
                let known = selected.iter().flat_map(|package| package.manifest.features.keys());
                let candidate = did_you_mean(name, known.map(String::as_str));
                let message = format!("no selected package has the feature `{name}`");
                return Err(LoadError::new(LoadErrorKind::UnknownFeature, message).suggest(candidate));
            }
        }
        Ok(())
    }

    fn run(&mut self) {
        while let Some((dir, feature)) = self.queue.pop() {
            let Some(package) = self.packages.get(&dir).copied() else {
                continue;
            };
            let Some(on) = self.on.get_mut(&dir) else {
                continue;
            };
            if feature.is_empty() || !on.insert(feature.clone()) {
                continue;
            }
            match package.manifest.features.get(&feature) {
                Some(enables) => enables.iter().for_each(|entry| self.enable(&dir, entry)),
                None if is_implied(package, &feature) => {
                    self.follow(&dir, &feature);
                }
                // `default` need not be declared; anything else that is not there is nobody's.
                None => {
                    if let Some(on) = self.on.get_mut(&dir) {
                        on.remove(&feature);
                    }
                }
            }
        }
    }

    /// One entry of a feature's list: `name`, `dep:key`, `key/name`, `key?/name`.
    fn enable(&mut self, dir: &PathBuf, entry: &str) {
        if let Some(key) = entry.strip_prefix("dep:") {
            self.follow(dir, key);
        } else if let Some((key, feature)) = entry.split_once('/') {
            match key.strip_suffix('?') {
                Some(key) if self.links.contains(&(dir.clone(), key.to_owned())) => {
                    self.push(dir, key, feature);
                }
                Some(key) => self.weak.push((dir.clone(), key.to_owned(), feature.to_owned())),
                None => {
                    self.queue.push((dir.clone(), key.to_owned()));
                    self.follow(dir, key);
                    self.push(dir, key, feature);
                }
            }
        } else {
            self.queue.push((dir.clone(), entry.to_owned()));
        }
    }

    /// Switches on the dependency `key` of the package in `dir`.
    fn follow(&mut self, dir: &PathBuf, key: &str) {
        if !self.links.insert((dir.clone(), key.to_owned())) {
            return;
        }
        let Some(package) = self.packages.get(dir).copied() else {
            return;
        };
        for link in package.links.iter().filter(|link| link.key == key) {
            let Some(target) = &link.dir else { continue };
            let default = link.default_features.then(|| "default".to_owned());
            let wishes = link.features.iter().cloned().chain(default);
            self.queue.extend(wishes.map(|feature| (target.clone(), feature)));
        }
        let waiting = std::mem::take(&mut self.weak);
        for (owner, name, feature) in waiting {
            if owner == *dir && name == key {
                self.push(dir, key, &feature);
            } else {
                self.weak.push((owner, name, feature));
            }
        }
    }

    fn push(&mut self, dir: &PathBuf, key: &str, feature: &str) {
        let Some(package) = self.packages.get(dir).copied() else {
            return;
        };
        let targets = package.links.iter().filter(|link| link.key == key).filter_map(|link| link.dir.clone());
        self.queue.extend(targets.map(|target| (target, feature.to_owned())));
    }
}
