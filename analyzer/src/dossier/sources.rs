//! What a review is made from, and the questions its parts share.

use super::model::{Place, PolicyFacts, PolicyRef};
use super::taxonomy::Taxonomy;
use crate::base::Name;
use crate::bind::Policies;
use crate::diag::Severity;
use crate::findings::{Analysis, PolicyLine};
use crate::policy::{self, Policy, Row};
use crate::source::{Input, Span};

/// What a review is made from.
pub(super) struct Sources<'a> {
    pub(super) input: &'a Input,
    pub(super) analysis: &'a Analysis,
    pub(super) policies: &'a Policies,
    pub(super) taxonomy: &'a Taxonomy,
}

impl<'a> Sources<'a> {
    /// The place of a span; `None` when it has none, or is in a stub, which nobody can open.
    pub(super) fn place(&self, span: Span) -> Option<Place> {
        let file = self.input.files.get(span.file).filter(|_| span.line > 0)?;
        let is_stub = self.input.packages.get(file.package).is_some_and(|package| package.origin.is_foreign());
        (!is_stub).then(|| Place { file: file.path.clone(), line: span.line, column: span.column.max(1) })
    }

    /// The text of a line of code.
    pub(super) fn code(&self, span: Span) -> Option<&'a str> {
        let text = self.input.files.get(span.file)?.text.as_deref().ok()?;
        text.lines().nth((span.line as usize).checked_sub(1)?)
    }

    /// All policies.
    pub(super) fn all(&self) -> impl Iterator<Item = &'a Policy> + 'a {
        self.policies.list.iter().map(|governed| &governed.policy)
    }

    /// A place in a policy, with its line.
    pub(super) fn policy_ref(&self, policy: &Policy, place: policy::Place) -> Option<PolicyRef> {
        let file = policy.files.get(place.file as usize)?;
        Some(PolicyRef { file: file.path.clone(), line: place.line, text: line_of(&file.text, place.line) })
    }

    /// The same, of a finding.
    pub(super) fn policy_line(&self, line: &PolicyLine) -> PolicyRef {
        let file = self.analysis.policy_files.iter().find(|file| file.path == line.file);
        let text = file.map_or_else(String::new, |file| line_of(&file.text, line.line));
        PolicyRef { file: line.file.clone(), line: line.line, text }
    }

    /// Whether all code was read.
    pub(super) fn is_readable(&self) -> bool {
        !self.analysis.notes.iter().any(|note| note.severity == Severity::Unreadable)
    }

    /// What policies are in force.
    pub(super) fn policy_facts(&self) -> Vec<PolicyFacts> {
        let facts = |governed: &crate::bind::Governed| {
            let policy = &governed.policy;
            let package = governed.package.and_then(|package| self.input.packages.get(package));
            PolicyFacts {
                name: policy.name.as_ref().map(|said| said.value.clone()),
                version: policy.version.as_ref().map(|said| said.value.clone()),
                notice: policy.notice.as_ref().map(|said| said.value.clone()),
                digest: policy.digest.clone(),
                files: policy.files.iter().map(|file| file.path.clone()).collect(),
                package: package.map(|package| package.name.to_string()),
            }
        };
        self.policies.list.iter().map(facts).collect()
    }

    /// The row that says a key for a category: the longest name which has it.
    pub(super) fn governing<T>(
        &self,
        policy: &'a Policy,
        category: Name,
        key: impl Fn(&Row) -> Option<&T>,
    ) -> Option<&'a Row> {
        let row = policy.row(category, None)?;
        row.rows.iter().copied().find(|row| key(row).is_some())
    }
}

/// A line of a text, trimmed.
fn line_of(text: &str, line: u32) -> String {
    let found = text.lines().nth((line as usize).saturating_sub(1));
    found.unwrap_or_default().trim().to_owned()
}

/// Names as texts.
pub(super) fn texts(names: &[Name]) -> Vec<String> {
    names.iter().map(Name::to_string).collect()
}

/// A name as text.
pub(super) fn text(name: Option<Name>) -> Option<String> {
    name.map(|name| name.to_string())
}
