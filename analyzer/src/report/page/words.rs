//! Words that several forms of the page share.

use crate::dossier::{Activity, FlowKey, Place, Review, State, TriggerState, Verdict};

/// The verdict in a sentence.
pub(super) fn verdict(review: &Review) -> &'static str {
    match review.verdict {
        Verdict::Clean if review.summary.warned > 0 => "The code keeps to its policy, with warnings.",
        Verdict::Clean => "The code keeps to its policy.",
        Verdict::Findings => "Code and policy part.",
        Verdict::Unreadable => "No verdict: a source file could not be read.",
    }
}

/// What a flow does, in a line.
pub(super) fn flow(key: &FlowKey) -> String {
    let subject = key.subject.as_ref().map_or_else(String::new, |subject| format!(" of {subject}"));
    let form = if key.form == "raw" { String::new() } else { format!(" ({})", key.form) };
    let purposes = match (key.purposes.as_slice(), key.stage.as_str()) {
        // Erasing needs none.
        ([], "erase") => String::new(),
        ([], _) => ", for no stated purpose".to_owned(),
        (some, _) => format!(", for {}", some.join(", ")),
    };
    let target = match (&key.store, &key.recipient) {
        (Some(store), _) => format!(" into {store}"),
        (None, Some(recipient)) => format!(" to {recipient}"),
        (None, None) => String::new(),
    };
    format!("{}{form}{subject}: {}{target}{purposes}", key.data, key.stage)
}

/// Whether an activity is about anybody.
pub(super) fn is_personal(activity: &Activity) -> bool {
    activity.forms.iter().any(|form| form != "anonymous")
}

/// The state of a trigger, for people.
pub(super) fn trigger(state: TriggerState) -> &'static str {
    match state {
        TriggerState::Seen => "seen",
        TriggerState::NotSeen => "not seen",
        TriggerState::NotVisible => "for people to judge",
    }
}

/// `file:line`.
pub(super) fn place(at: &Place) -> String {
    format!("{}:{}", at.file, at.line)
}

/// A flag of the taxonomy, for people.
pub(super) fn flag(flag: &str) -> &str {
    match flag {
        "identifier" => "identifies",
        "quasi_identifier" => "identifies with others",
        "gdpr_article_9" => "GDPR Art. 9",
        "gdpr_article_10" => "GDPR Art. 10",
        "pipl_sensitive" => "PIPL sensitive",
        "cpra_sensitive" => "CPRA sensitive",
        other => other,
    }
}

/// Whether a law speaks of the flag.
pub(super) fn is_legal(flag: &str) -> bool {
    flag.starts_with("gdpr_") || flag.ends_with("_sensitive")
}

/// The address of a place, where the review knows one; percent-encoded, so that a path cannot lead elsewhere.
pub(super) fn link(review: &Review, at: &Place) -> Option<String> {
    let template = review.provenance.link.as_ref()?;
    let commit = review.provenance.commit.as_deref();
    if template.contains("{commit}") && commit.is_none() {
        return None;
    }
    let commit = super::super::text::uri(commit.unwrap_or_default());
    let path = super::super::text::uri(&at.file);
    Some(template.replace("{commit}", &commit).replace("{line}", &at.line.to_string()).replace("{path}", &path))
}

/// A word for each state that may stand as a class or in a file.
pub(super) fn state_class(state: State) -> &'static str {
    match state {
        State::Kept => "kept",
        State::Excused => "excused",
        State::NotChecked => "unchecked",
        State::Broken => "broken",
    }
}
