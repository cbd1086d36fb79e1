//! Digests: of a review's inputs, of what must have the same anchor on the next run, of scripts for a browser.

use sha2::{Digest, Sha256};

use super::Asked;
use super::model::Provenance;
use super::sources::Sources;

/// SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// An anchor: `kind`, then what of `name` may stand in a fragment, then a digest of the name where that is not all.
pub fn anchor(kind: &str, name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !name.is_empty() && name.len() <= 60 && name.chars().all(plain) {
        return format!("{kind}-{name}");
    }
    let kept: String = name.chars().filter(|c| plain(*c)).take(24).collect();
    let dash = if kept.is_empty() { "" } else { "-" };
    format!("{kind}-{kept}{dash}{}", short(name.as_bytes()))
}

/// The first 12 hexadecimal digits of the SHA-256 of `bytes`.
pub(super) fn short(bytes: &[u8]) -> String {
    hex(&sha256(bytes)[..6])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the review was made of.
pub(super) fn provenance(sources: &Sources<'_>, asked: &Asked) -> Provenance {
    let is_own = |file: &&crate::source::SourceFile| {
        sources.input.packages.get(file.package).is_none_or(|package| !package.origin.is_foreign())
    };
    let code = sources.input.files.values().filter(is_own);
    let code = code.map(|file| (file.path.as_str(), file.text.as_deref().unwrap_or_default()));
    let policies = sources.analysis.policy_files.iter().map(|file| (file.path.as_str(), &*file.text));
    let mut inputs: Vec<(&str, &str)> = code.chain(policies).collect();
    inputs.sort_unstable();
    inputs.dedup();
    let taxonomy = [
        privacy_policies::CATEGORIES,
        privacy_policies::PURPOSES,
        privacy_policies::RECIPIENTS,
        privacy_policies::ACTIONS,
        privacy_policies::LEGAL_BASES,
        privacy_policies::GROUPS,
        privacy_policies::ASSESSMENTS,
        privacy_policies::PLAY,
    ];
    Provenance {
        commit: asked.commit.clone(),
        date: asked.date.clone(),
        taxonomy: privacy_policies::VERSION.to_owned(),
        taxonomy_sha256: hash(taxonomy.into_iter()),
        inputs_sha256: hash(inputs.iter().flat_map(|(path, text)| [*path, *text])),
        inputs: inputs.len(),
        link: asked.link.clone().filter(|link| link.starts_with("https://") || link.starts_with("http://")),
    }
}

/// SHA-256 of texts, each after its length, so that no two lists have the same bytes.
fn hash<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text.as_bytes());
    }
    let bytes: [u8; 32] = digest.finalize().into();
    hex(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_plain_and_differ() {
        assert_eq!(anchor("store", "users"), "store-users");
        let hostile = [anchor("store", "<b>\"users"), anchor("store", "<i>\"users"), anchor("store", "")];
        assert!(hostile.iter().all(|one| one.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))));
        assert!(hostile[0] != hostile[1] && hostile[2].len() > "store-".len());
        assert_ne!(anchor("a", &"x".repeat(70)), anchor("a", &"x".repeat(71)));
    }

    #[test]
    fn digests_are_of_texts_and_not_of_their_joint() {
        assert_ne!(hash(["ab", "c"].into_iter()), hash(["a", "bc"].into_iter()));
        assert_eq!(hex(&sha256(b"abc"))[..16], *"ba7816bf8f01cfea");
    }
}
