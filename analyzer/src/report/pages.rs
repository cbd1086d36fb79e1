//! The page of each finding, as the data that ships with the tool has it.

use privacy_policies::FINDING_PAGES;

/// The page of a finding: Markdown.
pub fn page(name: &str) -> Option<&'static str> {
    FINDING_PAGES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// Names of all findings that have a page, sorted.
pub fn finding_names() -> impl Iterator<Item = &'static str> {
    FINDING_PAGES.iter().map(|(name, _)| *name)
}

/// The first sentence of a page: what the finding says.
pub(super) fn first_sentence(name: &str) -> &'static str {
    let text = page(name).unwrap_or("");
    let paragraph = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let line = paragraph.unwrap_or("");
    line.find(". ").map_or(line, |at| &line[..=at])
}
