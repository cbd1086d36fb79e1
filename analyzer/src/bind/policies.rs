//! The policies of a workspace: its own, and those of members that have their own.

use std::sync::Arc;

use crate::policy::{Policy, PolicyFile};
use crate::source::PackageId;

/// A policy and the package that holds it.
#[derive(Clone, Debug)]
pub struct Governed {
    /// The package whose code it governs; `None`: all that no other policy governs.
    pub package: Option<PackageId>,
    /// The crate that `crate::` stands for in its paths, when a package holds it.
    pub krate: Option<crate::base::Name>,
    /// The policy.
    pub policy: Policy,
}

/// All policies; the workspace's first.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    /// They.
    pub list: Vec<Governed>,
}

impl Policies {
    /// Position of the policy that governs a package's code.
    pub fn index_for(&self, package: PackageId) -> Option<usize> {
        let own = self.list.iter().position(|governed| governed.package == Some(package));
        own.or_else(|| self.list.iter().position(|governed| governed.package.is_none()))
    }

    /// The policy at a position.
    pub fn get(&self, index: usize) -> &Policy {
        &self.list[index].policy
    }

    /// Every policy text.
    pub fn files(&self) -> Vec<Arc<PolicyFile>> {
        let all = self.list.iter().flat_map(|governed| governed.policy.files.iter().cloned());
        let mut files: Vec<Arc<PolicyFile>> = all.collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|a, b| a.path == b.path);
        files
    }

    /// Whether a constant of the code names a store or recipient: a table, a prefix, a host.
    pub fn names_in_code(&self, text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        self.list.iter().any(|governed| {
            let tables = governed.policy.stores.values().flat_map(|store| &store.tables);
            let hosts = governed.policy.recipients.values().flat_map(|recipient| &recipient.hosts);
            tables.chain(hosts).any(|said| {
                let fixed = said.value.trim_matches('*').to_ascii_lowercase();
                !fixed.is_empty() && text.contains(&fixed)
            })
        })
    }
}
