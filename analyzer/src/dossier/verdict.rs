//! What a run comes to.

use serde::Serialize;

use crate::diag::Severity;
use crate::findings::Analysis;
use crate::policy::Level;

/// What a run comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// All files were read, and no finding is at deny level.
    Clean,
    /// All files were read, and a finding is at deny level.
    Findings,
    /// Some file could not be read: there is no verdict.
    Unreadable,
}

impl Verdict {
    /// The verdict of a run.
    pub fn of(analysis: &Analysis) -> Verdict {
        let unreadable = analysis.notes.iter().any(|note| note.severity == Severity::Unreadable);
        let denied = analysis.findings.iter().any(|finding| finding.level == Level::Deny);
        match (unreadable, denied) {
            (true, _) => Verdict::Unreadable,
            (false, true) => Verdict::Findings,
            (false, false) => Verdict::Clean,
        }
    }

    /// As documents have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Clean => "clean",
            Verdict::Findings => "findings",
            Verdict::Unreadable => "unreadable",
        }
    }
}
