//! The part of a review that shows something: findings, excuses, gaps, coverage, provenance.

use serde::Serialize;

use super::model::{Place, PolicyRef};

/// Code that shows something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Evidence {
    /// What it shows.
    pub what: String,
    /// Canonical path of the function.
    pub item: Option<String>,
    /// Where.
    pub at: Option<Place>,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// `deny`, `warn` or `allow`.
    pub level: String,
    /// One sentence.
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// Categories.
    pub data: Vec<String>,
    /// Form.
    pub form: String,
    /// Whose.
    pub subject: Option<String>,
    /// Stage.
    pub stage: String,
    /// Purposes.
    pub purposes: Vec<String>,
    /// Store.
    pub store: Option<String>,
    /// Recipient.
    pub recipient: Option<String>,
    /// Gate.
    pub gate: Option<String>,
    /// Canonical path of the function.
    pub item: String,
    /// What stands there.
    pub target: String,
    /// Where.
    pub at: Option<Place>,
    /// The line of policy it meets.
    pub policy: Option<PolicyRef>,
    /// The way the data took.
    pub trace: Vec<Hop>,
    /// Code around the place.
    pub excerpt: Vec<CodeLine>,
    /// Whether a hop was guessed.
    pub guessed: bool,
    /// Why it does not count.
    pub suppressed: Option<Suppressed>,
}

/// One hop of a way.
#[derive(Clone, Debug, Serialize)]
pub struct Hop {
    /// Where.
    pub at: Place,
    /// What happens there.
    pub what: String,
    /// The line of code, trimmed; empty when the text is not known.
    pub code: String,
}

/// A line of an excerpt.
#[derive(Clone, Debug, Serialize)]
pub struct CodeLine {
    /// From 1.
    pub line: u32,
    /// Its text.
    pub text: String,
    /// Characters that are meant, from and to; absent: context.
    pub mark: Option<(u32, u32)>,
}

/// Why a finding does not count.
#[derive(Clone, Debug, Serialize)]
pub struct Suppressed {
    /// `tag`, `comment`, `exception`, `baseline` or `level`.
    pub by: String,
    /// Reason.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Last day.
    pub until: Option<String>,
}

/// An excuse, and what it excuses.
#[derive(Clone, Debug, Serialize)]
pub struct Exception {
    /// Anchor.
    pub id: String,
    /// `exception`, `tag`, `comment`, `baseline` or `level`.
    pub by: String,
    /// Name of the finding.
    pub finding: String,
    /// Item or pattern.
    pub at: String,
    /// Reason.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Last day.
    pub until: Option<String>,
    /// Where the policy says it.
    pub declared: Option<PolicyRef>,
    /// Ids of the findings it excuses.
    pub excuses: Vec<String>,
}

/// A place that the tool could not see through.
#[derive(Clone, Debug, Serialize)]
pub struct Gap {
    /// Anchor.
    pub id: String,
    /// From 1, worst first.
    pub rank: usize,
    /// Kind.
    pub kind: String,
    /// One sentence.
    pub message: String,
    /// Categories that were lost sight of.
    pub data: Vec<String>,
    /// Canonical path of the function.
    pub item: Option<String>,
    /// Where.
    pub at: Option<Place>,
}

/// How much was seen.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Coverage {
    /// Files read.
    pub files: usize,
    /// Files that could not be read.
    pub files_unreadable: usize,
    /// Lines read.
    pub lines: usize,
    /// Functions with a body.
    pub functions: usize,
    /// Calls.
    pub calls: usize,
    /// Calls whose target is known.
    pub calls_resolved: usize,
    /// Of them, calls into the workspace.
    pub calls_workspace: usize,
    /// Of them, calls that a stub or model describes.
    pub calls_modelled: usize,
    /// Of them, calls known by name alone.
    pub calls_foreign: usize,
    /// Fields with a category.
    pub fields_tagged: usize,
    /// Fields without.
    pub fields_untagged: usize,
}

/// What the review was made of.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Provenance {
    /// Commit, where known.
    pub commit: Option<String>,
    /// Date, where given: a review knows no clock.
    pub date: Option<String>,
    /// Version of the taxonomy.
    pub taxonomy: String,
    /// SHA-256 of the taxonomy's texts.
    pub taxonomy_sha256: String,
    /// SHA-256 of all sources and policies: paths and texts, in order of path.
    pub inputs_sha256: String,
    /// Files in it.
    pub inputs: usize,
    /// Address of a line of code, with `{commit}`, `{path}` and `{line}`; `http` or `https`.
    pub link: Option<String>,
}
