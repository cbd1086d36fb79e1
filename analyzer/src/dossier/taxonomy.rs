//! The taxonomy as reviews ask for it: what a name means, and what other vocabularies call it.
//!
//! A name that the taxonomy does not list has the facts of the nearest name above it, and at last those of its group.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::Name;
use crate::bind::Policies;

/// What the taxonomy says of one name.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Entry {
    /// What it is.
    #[serde(default)]
    pub text: String,
    /// Its name in fideslang, after `=`, `<` or `~`.
    pub fideslang: Option<String>,
    /// Its name in the Data Privacy Vocabulary, after `=`, `<` or `~`.
    pub dpv: Option<String>,
    /// Its name in Google Play's data-safety form, less `PSL_`.
    pub play: Option<String>,
    /// Its name in Apple's privacy labels.
    pub apple: Option<String>,
    /// Flags of a category.
    #[serde(default)]
    pub flags: Vec<String>,
    /// Legal basis usually claimed for a purpose.
    pub basis: Option<String>,
}

/// A legal basis.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct LegalBasis {
    /// Article of the GDPR: `A6-1-a`.
    pub gdpr: Option<String>,
    /// What answers to it in PIPL.
    pub pipl: Option<String>,
    /// Its name in the Data Privacy Vocabulary.
    pub dpv: Option<String>,
}

/// What calls for an assessment.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Assessment {
    /// `GDPR` or `PIPL`.
    pub(super) law: String,
    /// Where it stands.
    pub(super) article: String,
    /// What it says.
    pub(super) text: String,
    /// Whether code can show it.
    #[serde(default = "yes")]
    pub(super) visible: bool,
    /// Flags of categories.
    #[serde(default)]
    pub(super) flags: Vec<String>,
    /// Categories.
    #[serde(default)]
    pub(super) categories: Vec<String>,
    /// Purposes.
    #[serde(default)]
    pub(super) purposes: Vec<String>,
    /// Subjects.
    #[serde(default)]
    pub(super) subjects: Vec<String>,
    /// Kinds of recipients; `unknown` for a host that nobody claims.
    #[serde(default)]
    pub(super) recipients: Vec<String>,
    /// Somebody is elsewhere than in this region.
    pub(super) abroad: Option<String>,
}

fn yes() -> bool {
    true
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    categories: BTreeMap<String, Entry>,
    purposes: BTreeMap<String, Entry>,
    bases: BTreeMap<String, LegalBasis>,
    /// By name, in the order of the file.
    pub(super) assessments: Vec<(String, Assessment)>,
    /// Own categories of the policies and the category that each stands below.
    parents: BTreeMap<String, String>,
}

impl Taxonomy {
    /// The one that ships with the tool, with what policies add.
    pub fn of(policies: &Policies) -> Taxonomy {
        // Tests of `privacy-policies` hold that its texts are TOML of this shape.
        let mut taxonomy = Taxonomy {
            categories: toml::from_str(privacy_policies::CATEGORIES).unwrap_or_default(),
            purposes: toml::from_str(privacy_policies::PURPOSES).unwrap_or_default(),
            bases: toml::from_str(privacy_policies::LEGAL_BASES).unwrap_or_default(),
            assessments: assessments(privacy_policies::ASSESSMENTS),
            parents: BTreeMap::new(),
        };
        let groups: BTreeMap<String, BTreeMap<String, Entry>> =
            toml::from_str(privacy_policies::GROUPS).unwrap_or_default();
        for (kind, groups) in groups {
            let list = if kind == "purposes" { &mut taxonomy.purposes } else { &mut taxonomy.categories };
            for (name, entry) in groups {
                list.entry(name).or_insert(entry);
            }
        }
        for policy in policies.list.iter().map(|governed| &governed.policy) {
            for (name, own) in &policy.taxonomy {
                let parent = own.parent.value.to_string();
                let mut entry = taxonomy.category(&parent).cloned().unwrap_or_default();
                entry.text = own.text.as_ref().map_or_else(String::new, |text| text.value.clone());
                entry.narrow();
                taxonomy.parents.insert(name.to_string(), parent);
                taxonomy.categories.insert(name.to_string(), entry);
            }
        }
        taxonomy
    }

    /// The category, or the nearest that stands above it.
    pub fn category(&self, name: &str) -> Option<&Entry> {
        above(name).find_map(|name| self.categories.get(name))
    }

    /// The purpose, or the nearest that stands above it.
    pub fn purpose(&self, name: &str) -> Option<&Entry> {
        above(name).find_map(|name| self.purposes.get(name))
    }

    /// A legal basis.
    pub fn basis(&self, name: &str) -> Option<&LegalBasis> {
        self.bases.get(name)
    }

    /// Whether `name` is `prefix` or stands below it, own categories by their parents too.
    pub(super) fn is_below(&self, prefix: &str, name: &str) -> bool {
        let mut name = name;
        // A policy whose own categories stand in a circle is refused before it gets here; the bound costs nothing.
        for _ in 0..=self.parents.len() {
            if crate::policy::covers(prefix, name) {
                return true;
            }
            match above(name).find_map(|above| self.parents.get(above)) {
                Some(parent) => name = parent,
                None => return false,
            }
        }
        false
    }

    /// What a category is: its text, or that of the nearest above it.
    pub fn category_text(&self, name: Name) -> String {
        self.category(&name).map_or_else(String::new, |entry| entry.text.clone())
    }
}

impl Entry {
    /// Names of what stands above are wider than what stands below.
    fn narrow(&mut self) {
        for name in [&mut self.fideslang, &mut self.dpv].into_iter().flatten() {
            let bare = name.trim_start_matches(['=', '<', '~']).to_owned();
            *name = format!("<{bare}");
        }
    }
}

/// A name of another vocabulary, less the sign before it.
pub fn bare(name: &str) -> &str {
    name.trim_start_matches(['=', '<', '~'])
}

/// `a.b.c`, `a.b`, `a`.
fn above(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.rsplit_once('.').map(|(above, _)| above))
}

/// In the order of the file, which is that of the laws.
fn assessments(text: &str) -> Vec<(String, Assessment)> {
    let mut by_name: BTreeMap<String, Assessment> = toml::from_str(text).unwrap_or_default();
    let headers = text.lines().filter_map(|line| line.strip_prefix("[\"")?.strip_suffix("\"]"));
    headers.filter_map(|name| Some((name.to_owned(), by_name.remove(name)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_that_ship_have_these_shapes() {
        let taxonomy = Taxonomy::of(&Policies::default());
        assert!(taxonomy.categories.len() > 80 && taxonomy.purposes.len() > 20 && taxonomy.bases.len() > 10);
        assert_eq!(taxonomy.assessments.first().map(|(name, _)| name.as_str()), Some("gdpr-35-3-a"));
        assert_eq!(taxonomy.assessments.iter().filter(|(_, one)| one.law == "PIPL").count(), 5);
        let known = |name: &String| taxonomy.bases.contains_key(name);
        assert!(taxonomy.purposes.values().filter_map(|purpose| purpose.basis.as_ref()).all(known));
    }

    #[test]
    fn a_name_below_a_known_one_has_its_facts() {
        let taxonomy = Taxonomy::of(&Policies::default());
        assert_eq!(taxonomy.category("contact.email.work").and_then(|entry| entry.play.as_deref()), Some("EMAIL"));
        assert!(taxonomy.category("zzz").is_none());
        let nearby = taxonomy.purpose("service.nearby").and_then(|entry| entry.fideslang.as_deref());
        assert_eq!(nearby, Some("=essential.service"));
        assert!(taxonomy.is_below("contact", "contact.email") && !taxonomy.is_below("contact", "contacts"));
    }
}
