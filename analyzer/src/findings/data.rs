//! What the analysis says, as plain data.

use super::Coverage;
use crate::base::Name;
use crate::policy::{Duration, Form, Level, PolicyFile, Right, Whereabouts};
use crate::source::Span;

/// The life of data: what a flow ends in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stage {
    /// It enters.
    Collect,
    /// It is read or computed with.
    Use,
    /// It goes over a wire.
    Transmit,
    /// It rests.
    Store,
    /// Somebody else gets it.
    Share,
    /// It is erased.
    Erase,
}

impl Stage {
    /// As JSON and reports have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Collect => "collect",
            Stage::Use => "use",
            Stage::Transmit => "transmit",
            Stage::Store => "store",
            Stage::Share => "share",
            Stage::Erase => "erase",
        }
    }

    /// The stage that `word` names.
    pub fn parse(word: &str) -> Option<Stage> {
        let all = [Stage::Collect, Stage::Use, Stage::Transmit, Stage::Store, Stage::Share, Stage::Erase];
        all.into_iter().find(|stage| stage.as_str() == word)
    }
}

/// A line of a policy file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PolicyLine {
    /// Path of the file, relative to the workspace; `pack:NAME` for a built-in pack.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Bytes of the file that are meant.
    pub bytes: (u32, u32),
}

/// One hop of a trace, with its words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TraceHop {
    /// Where.
    pub span: Span,
    /// A few words: "`email` is read", "passed to `shop::mail::send`".
    pub what: String,
}

/// Why a finding does not count.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Suppression {
    /// `tag`, `comment`, `exception`, `baseline` or `level`.
    pub by: &'static str,
    /// The reason given.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The last day on which it holds, ISO 8601.
    pub until: Option<String>,
}

/// A place where code and policy part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Stable across unrelated edits: 16 hexadecimal digits.
    pub id: String,
    /// Name from the table of findings.
    pub name: &'static str,
    /// `allow` when suppressed.
    pub level: Level,
    /// One sentence.
    pub message: String,
    /// Categories, sorted.
    pub data: Vec<Name>,
    /// The most identifiable form among them.
    pub form: Form,
    /// Whose data, when the tag says.
    pub subject: Option<Name>,
    /// What the flow ends in.
    pub stage: Stage,
    /// Purposes that the flow runs for, sorted.
    pub purposes: Vec<Name>,
    /// The store it rests in.
    pub store: Option<Name>,
    /// The recipient it goes to; for an unknown one its host.
    pub recipient: Option<Name>,
    /// The gate that is missing.
    pub gate: Option<Name>,
    /// Canonical path of the function it is in.
    pub item: Name,
    /// Where.
    pub at: Span,
    /// What stands there: the callee's path, the macro's name.
    pub target: Name,
    /// The line of policy it meets.
    pub policy: Option<PolicyLine>,
    /// The way, from the source to `at`.
    pub trace: Vec<TraceHop>,
    /// How to mend it.
    pub help: String,
    /// Whether some hop of it was guessed (through a call nobody can see).
    pub guessed: bool,
    /// Why it does not count.
    pub suppressed: Option<Suppression>,
}

impl Finding {
    /// A finding about a line of a policy, or of another file that people write; `id` is a hash of what it is about. It is
    /// about no data, and stands at no place of the code.
    pub fn about_line(
        name: &'static str,
        level: Level,
        id: String,
        line: Option<PolicyLine>,
        message: String,
    ) -> Finding {
        let nothing = Name::new("");
        Finding {
            id,
            name,
            level,
            message,
            data: Vec::new(),
            form: Form::Raw,
            subject: None,
            stage: Stage::Use,
            purposes: Vec::new(),
            store: None,
            recipient: None,
            gate: None,
            item: nothing,
            at: Span { file: crate::base::Idx::new(0), line: 0, column: 0, len: 0 },
            target: nothing,
            policy: line,
            trace: Vec::new(),
            help: String::new(),
            guessed: false,
            suppressed: None,
        }
    }
}

/// The id of what these words say: 16 hexadecimal digits, FNV-1a.
pub fn id_of(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0xff])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// One flow of the inventory: allowed or not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FlowRecord {
    /// Category.
    pub data: Name,
    /// Form.
    pub form: Form,
    /// Whose.
    pub subject: Option<Name>,
    /// Stage it ends in.
    pub stage: Stage,
    /// Purposes.
    pub purposes: Vec<Name>,
    /// Store.
    pub store: Option<Name>,
    /// Recipient.
    pub recipient: Option<Name>,
    /// Gates that the policy asks for and that hold on the way, sorted; `consent.*` for any below it.
    pub gates: Vec<Name>,
    /// Canonical path of the function it ends in.
    pub item: Name,
    /// What it ends at.
    pub target: Name,
    /// Where.
    pub at: Span,
    /// Field, type or site it comes from.
    pub source: Name,
    /// Whether the policy allows it.
    pub allowed: bool,
}

/// A store as one policy and the code that it governs have it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StoreRecord {
    /// Path of the policy file, relative to the workspace.
    pub policy: String,
    /// Its name.
    pub store: Name,
    /// Whether the policy declares it. An undeclared one is allowed to hold nothing.
    pub declared: bool,
    /// Where it is, when it is declared.
    pub location: Option<Whereabouts>,
    /// `region`
    pub region: Option<String>,
    /// `encrypted`
    pub encrypted: Option<bool>,
    /// `retention`
    pub retention: Option<Duration>,
    /// `until`: the event that ends the need for what it holds.
    pub until: Option<Name>,
    /// Times-to-live that the code spells out, longest first.
    pub spelled: Vec<SpelledTtl>,
    /// What code puts into it, sorted.
    pub held: Vec<HeldRecord>,
}

/// A time-to-live that stands in the code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SpelledTtl {
    /// How long.
    pub length: Duration,
    /// The call that is given it.
    pub at: Span,
    /// Canonical path of the function that the call is in.
    pub item: Name,
}

/// A category in a store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct HeldRecord {
    /// Category.
    pub data: Name,
    /// Whose.
    pub subject: Option<Name>,
    /// The most identifiable form in which it gets there.
    pub form: Form,
    /// The longest that the policy lets it rest, for the purposes it is there for; `None`: no row says.
    pub limit: Option<Duration>,
    /// Whether that is kept to; `None`: nothing says how long the store keeps it.
    pub within: Option<bool>,
}

/// A right, for what one store holds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RightRecord {
    /// Path of the policy file, relative to the workspace.
    pub policy: String,
    /// The store.
    pub store: Name,
    /// The right.
    pub right: Right,
    /// Categories in the store for which the policy asks it, sorted; empty: it asks for none.
    pub asked: Vec<Name>,
    /// Canonical paths of the tagged or bound functions that serve it, sorted; empty: no code does.
    pub served_by: Vec<Name>,
}

/// A function whose author says that what it gives back is about nobody.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClaimRecord {
    /// Canonical path of the function.
    pub item: Name,
    /// Where it is, when it is code of the workspace.
    pub at: Option<Span>,
}

/// A place that the analysis could not see through.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Gap {
    /// Kind: `unknown_call`, `opaque_macro`, `unparsed_item`, `budget`, `memory` …
    pub kind: &'static str,
    /// One sentence.
    pub message: String,
    /// Where, when it has a place.
    pub at: Option<Span>,
    /// Canonical path of the function, when it has one.
    pub item: Option<Name>,
    /// Categories that were lost sight of, sorted.
    pub data: Vec<Name>,
}

/// A field that looks personal and of which neither a tag nor a bind says anything.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Canonical path of the field.
    pub path: Name,
    /// Its name; for a field without one, its position.
    pub field: Name,
    /// Canonical path of the type that holds it.
    pub of: Name,
    /// What it looks like.
    pub category: Name,
    /// `Pseudonymous` for a hash of it.
    pub form: Form,
    /// Whether name and type leave hardly a doubt; else it is for a person to decide.
    pub sure: bool,
    /// Why, in a few words.
    pub reason: String,
    /// Its name in the text.
    pub at: Span,
    /// The type's name in the text.
    pub type_at: Span,
}

/// What a whole run says.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// Findings: worst first, then by place.
    pub findings: Vec<Finding>,
    /// The inventory, sorted.
    pub flows: Vec<FlowRecord>,
    /// Stores that a policy declares or data reaches, sorted by policy and name.
    pub stores: Vec<StoreRecord>,
    /// Rights by store: those that a policy asks for or code serves, sorted by policy, store and right.
    pub rights: Vec<RightRecord>,
    /// Claims that data is anonymous, sorted.
    pub claims: Vec<ClaimRecord>,
    /// Gaps, sorted.
    pub gaps: Vec<Gap>,
    /// Fields that look personal and of which nothing is said, in source order.
    pub candidates: Vec<Candidate>,
    /// How much was seen.
    pub coverage: Coverage,
    /// What is wrong with tags, binds and sources, sorted: errors (exit status 2), unreadable files (3), warnings.
    pub notes: Vec<crate::diag::Note>,
    /// Mistakes in policies that only the code shows (a bind that matches nothing).
    pub policy_notes: Vec<crate::policy::Diagnostic>,
    /// The policy texts, for excerpts.
    pub policy_files: Vec<std::sync::Arc<PolicyFile>>,
    /// Name, version and digest of the workspace's policy.
    pub policy: Option<PolicyIdentity>,
}

/// Which policy was checked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PolicyIdentity {
    /// `[policy] name`
    pub name: Option<String>,
    /// `[policy] version`
    pub version: Option<String>,
    /// Digest of its texts.
    pub digest: String,
}
