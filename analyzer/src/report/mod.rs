//! What a run says, in the forms that people and machines read.
//!
//! Input: an [`Analysis`] and the [`Input`] it is about, for paths and excerpts. Output: text. Every form is a pure
//! function of the two and of a [`Style`], so that the same run gives the same bytes; nothing here reads the disk, the
//! clock or the environment.
//!
//! Terms. A finding *stands* somewhere: at a place in Rust, or, when it is about the policy alone, at its line of the
//! policy. A finding *counts* when its level is not `allow`.

mod cargo;
mod changes;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod lock;
mod markdown;
mod notes;
mod order;
pub mod page;
mod pages;
mod place;
mod sarif;
mod short;
mod snippet;
mod story;
mod summary;
mod text;

use std::cmp::Reverse;

pub use changes::{diff_human, diff_json, diff_markdown};
pub use markdown::step_summary;
pub use notes::render_notes;
pub use pages::{finding_names, page};

pub use crate::dossier::Verdict;

use crate::findings::{Analysis, Finding};
use crate::policy::Level;
use crate::review::{LockChange, Since};
use crate::source::Input;

/// Version of the tool, as documents name it.
pub const TOOL: &str = concat!("cargo-privacy-check ", env!("CARGO_PKG_VERSION"));

/// A form of output.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    /// As rustc prints: the code, the way the data took, the line of policy.
    Human,
    /// One line for each finding.
    Short,
    /// The document of schema 1.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// GitLab's code quality report.
    Gitlab,
    /// JUnit XML.
    Junit,
    /// Messages as cargo prints them, for editors.
    Cargo,
}

impl Format {
    /// All of them, with the word that names each on the command line.
    pub const ALL: [(&'static str, Format); 8] = [
        ("human", Format::Human),
        ("short", Format::Short),
        ("json", Format::Json),
        ("github", Format::Github),
        ("sarif", Format::Sarif),
        ("gitlab", Format::Gitlab),
        ("junit", Format::Junit),
        ("cargo", Format::Cargo),
    ];

    /// The form that `word` names.
    pub fn parse(word: &str) -> Option<Format> {
        Format::ALL.iter().find(|(name, _)| *name == word).map(|(_, format)| *format)
    }
}

/// How much to print, and how.
#[derive(Clone, Debug, Default)]
pub struct Style {
    /// ANSI colours, in the human form.
    pub color: bool,
    /// Columns of the terminal, when known.
    pub width: Option<usize>,
    /// Everything: nothing folded, whole traces, suppressed findings and gaps.
    pub verbose: bool,
    /// Findings alone, without the summary.
    pub quiet: bool,
    /// Put before every path: the folder of the workspace below the root of the repository, with a closing `/`. Used
    /// by forms whose readers start at the repository: `github`, `gitlab` and `sarif`.
    pub prefix: String,
}

/// A run, ready to be written down.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    input: &'a Input,
    analysis: &'a Analysis,
    /// Worst first, then by place.
    findings: Vec<&'a Finding>,
    /// How the code differs from `privacy.lock`, when it is held to it.
    lock: Option<&'a LockChange>,
    /// What is new against a revision, when findings that were there are left out.
    since: Option<&'a Since>,
}

impl<'a> Report<'a> {
    /// A report on `analysis`, which is about `input`.
    pub fn new(input: &'a Input, analysis: &'a Analysis) -> Report<'a> {
        let mut report = Report { input, analysis, findings: Vec::new(), lock: None, since: None };
        let mut findings: Vec<&Finding> = analysis.findings.iter().collect();
        findings.sort_by_cached_key(|finding| {
            (Reverse(finding.level), report.stands(finding), finding.name, finding.id.as_str())
        });
        report.findings = findings;
        report
    }

    /// The same, with what `privacy.lock` says otherwise: a difference is reported, and fails the run.
    pub fn with_lock(self, lock: Option<&'a LockChange>) -> Report<'a> {
        Report { lock, ..self }
    }

    /// The same, with what else is new against a revision.
    pub fn with_since(self, since: Option<&'a Since>) -> Report<'a> {
        Report { since, ..self }
    }

    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        match Verdict::of(self.analysis) {
            Verdict::Clean if self.lock.is_some_and(|lock| !lock.is_empty()) => Verdict::Findings,
            verdict => verdict,
        }
    }

    /// The finding with that id, or the ids that start with it when several do.
    pub fn by_id(&self, id: &str) -> Vec<&'a Finding> {
        self.findings.iter().copied().filter(|finding| finding.id.starts_with(id)).collect()
    }

    /// Writes it in one form. Ends with a line feed, or is empty.
    pub fn render(&self, format: Format, style: &Style) -> String {
        match format {
            Format::Human => human::human(self, style),
            Format::Short => short::render(self),
            Format::Json => json::render(self),
            Format::Github => github::render(self, style),
            Format::Sarif => sarif::render(self, style),
            Format::Gitlab => gitlab::render(self, style),
            Format::Junit => junit::render(self),
            Format::Cargo => cargo::render(self),
        }
    }

    /// One finding in full, in the human form.
    pub fn render_finding(&self, finding: &Finding, style: &Style) -> String {
        human::render_one(self, finding, style)
    }

    /// One finding retold: hop by hop with the code around each, the rule, and what to do.
    pub fn retell(&self, finding: &Finding, style: &Style) -> String {
        story::render(self, finding, style)
    }

    /// Ids of all findings, with their names, worst first.
    pub fn ids(&self) -> impl Iterator<Item = (&'a str, &'static str)> + '_ {
        self.findings.iter().map(|finding| (finding.id.as_str(), finding.name))
    }

    /// Findings at deny or warn level.
    fn counting(&self) -> impl Iterator<Item = &'a Finding> + '_ {
        self.findings.iter().copied().filter(|finding| finding.level != Level::Allow)
    }

    /// Findings at allow level.
    fn suppressed(&self) -> impl Iterator<Item = &'a Finding> + '_ {
        self.findings.iter().copied().filter(|finding| finding.level == Level::Allow)
    }
}
