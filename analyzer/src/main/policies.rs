//! From the policy files that were found to the policies that are judged by.

use privacy_check::base::Name;
use privacy_check::bind::{Governed, Policies};
use privacy_check::load::{Loaded, PolicyFile as Found};
use privacy_check::policy::{self, Diagnostic, Policy};
use privacy_check::source::{Input, Origin, PackageId, TargetKind};

/// All policies, the workspace's first, or everything that is wrong with them.
pub(crate) fn parse(loaded: &Loaded) -> Result<Policies, Vec<Diagnostic>> {
    let mut list = Vec::new();
    let mut wrong: Vec<Diagnostic> = Vec::new();
    for found in loaded.own_policies() {
        match policy::parse(found.source(), &mut |path| loaded.extended(path)) {
            Ok(policy) => list.push(governed(loaded, found, policy)),
            Err(more) => {
                // Two policies that extend one file find the same mistakes in it.
                let more = more.list.into_iter().filter(|one| !wrong.contains(one)).collect::<Vec<_>>();
                wrong.extend(more);
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    // Nothing declared is nothing allowed: also where some members have a policy, and this one has not.
    if !list.is_empty() && list.iter().all(|governed: &Governed| governed.package.is_some()) {
        let has_own = |id| list.iter().any(|governed: &Governed| governed.package == Some(id));
        let mut members = loaded.input.packages.iter().filter(|(_, package)| package.origin == Origin::Member);
        if members.any(|(id, _)| !has_own(id)) {
            list.push(Governed { package: None, krate: None, policy: Policy::none() });
        }
    }
    Ok(Policies { list })
}

fn governed(loaded: &Loaded, found: &Found, mut policy: Policy) -> Governed {
    policy.localise(&|file| crates_at(&loaded.input, &file.path));
    let krate = crates_at(&loaded.input, &found.shown).first().map(Name::from);
    Governed { package: found.package, krate, policy }
}

/// The crates of the package that holds the file: its library first.
fn crates_at(input: &Input, path: &str) -> Vec<String> {
    let holds = |dir: &str| dir.is_empty() || path.strip_prefix(dir).is_some_and(|rest| rest.starts_with('/'));
    let members = input.packages.iter().filter(|(_, package)| !package.origin.is_foreign());
    let holder = members.filter(|(_, package)| holds(&package.dir)).max_by_key(|(_, package)| package.dir.len());
    holder.map_or(Vec::new(), |(id, _)| crates_of(input, id))
}

fn crates_of(input: &Input, package: PackageId) -> Vec<String> {
    let mut targets: Vec<_> = input.packages[package].targets.iter().collect();
    targets.sort_by_key(|target| (target.kind != TargetKind::Lib, target.name));
    let mut names: Vec<String> = targets.into_iter().map(|target| target.name.to_string()).collect();
    names.dedup();
    names
}
