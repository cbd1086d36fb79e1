//! The part of a review that speaks of rules: promises, controls, rights, triggers, and whether each is kept.

use serde::Serialize;

use super::model::{Evidence, Place, PolicyRef};

/// What became of a rule. Ordered from best to worst.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Every flow is within it.
    Kept,
    /// Departures from it are excused, with a reason.
    Excused,
    /// The tool does not judge it, or could not read all of the code.
    #[default]
    NotChecked,
    /// A finding says otherwise.
    Broken,
}

impl State {
    /// For people.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Kept => "kept",
            State::Excused => "excused",
            State::NotChecked => "not checked",
            State::Broken => "broken",
        }
    }
}

/// A reason for an assessment.
#[derive(Clone, Debug, Serialize)]
pub struct Trigger {
    /// Anchor.
    pub id: String,
    /// `GDPR` or `PIPL`.
    pub law: String,
    /// Article and limb.
    pub article: String,
    /// What it says, in a few words.
    pub text: String,
    /// `seen`, `not_seen`, or `not_visible`: nothing in code could show it.
    pub state: TriggerState,
    /// What was seen, a line each.
    pub because: Vec<String>,
}

/// Whether a trigger was seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TriggerState {
    /// Code or policy shows it.
    Seen,
    /// It would show, and does not.
    NotSeen,
    /// Code cannot show it: people must judge.
    NotVisible,
}

/// A heading of the notice.
#[derive(Clone, Debug, Serialize)]
pub struct Clause {
    /// Anchor.
    pub id: String,
    /// The heading; absent: rules that name none.
    pub heading: Option<String>,
    /// The rules that stand for it.
    pub promises: Vec<Promise>,
}

/// A rule as a sentence.
#[derive(Clone, Debug, Serialize)]
pub struct Promise {
    /// Anchor.
    pub id: String,
    /// The promise.
    pub sentence: String,
    /// Key of the policy: `purposes`, `retention` …
    pub rule: String,
    /// Category or store it is about.
    pub about: String,
    /// Where the policy says it.
    pub declared: Option<PolicyRef>,
    /// What became of it.
    pub state: State,
    /// What shows it, in a few words.
    pub evidence: String,
    /// Ids of the flows it governs.
    pub flows: Vec<String>,
    /// Ids of the findings that break it, or would.
    pub findings: Vec<String>,
    /// Gaps in which its data was lost sight of.
    pub gaps: usize,
}

/// A control of a standard.
#[derive(Clone, Debug, Serialize)]
pub struct Control {
    /// Anchor.
    pub id: String,
    /// Its name: `ISO27701:7.3.6`.
    pub name: String,
    /// The worst state of its promises.
    pub state: State,
    /// Ids of the promises that are evidence for it.
    pub promises: Vec<String>,
}

/// A right at a store.
#[derive(Clone, Debug, Serialize)]
pub struct Right {
    /// Anchor.
    pub id: String,
    /// The store.
    pub store: String,
    /// `access`, `rectify`, `erase` or `restrict`.
    pub right: String,
    /// Categories for which the policy asks for it.
    pub asked: Vec<String>,
    /// Whether the code serves it; absent: nobody asks for it, and no code serves it.
    pub state: Option<State>,
    /// Code that serves it.
    pub code: Vec<Evidence>,
}

/// A claim that data is anonymous.
#[derive(Clone, Debug, Serialize)]
pub struct Claim {
    /// Anchor.
    pub id: String,
    /// The function.
    pub item: String,
    /// Where it is; absent: foreign code of which the policy says so.
    pub at: Option<Place>,
    /// The line of code there.
    pub code: String,
}

/// Something that the policy declares, the code does, or both.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// Anchor.
    pub id: String,
    /// `purpose`, `store` or `recipient`.
    pub kind: String,
    /// Category, as the row or the flow has it.
    pub data: String,
    /// Purpose, store or recipient.
    pub name: String,
    /// Where the policy declares it.
    pub declared: Option<PolicyRef>,
    /// Rows of the inventory that do it.
    pub observed: usize,
}
