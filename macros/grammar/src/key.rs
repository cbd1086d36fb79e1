//! The keys of tags, which attribute takes them, and where.

use crate::parse::Kind;

/// One thing a tag can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A category, written bare: `contact.email`.
    Category,
    /// `none`, written bare.
    None,
    /// `subject = "customer"`
    Subject,
    /// `retention = "24h"`
    Retention,
    /// `form = "pseudonymous"`
    Form,
    /// `purpose = "marketing.ads"`
    Purpose,
    /// `share = "maps-provider"`
    Share,
    /// `store = "users"`
    Store,
    /// `erase = "users"`
    Erase,
    /// `access = "users"`
    Access,
    /// `rectify = "users"`
    Rectify,
    /// `restrict = "users"`
    Restrict,
    /// `gate = "consent.location"`
    Gate,
    /// `holds_on = "false"`
    HoldsOn,
    /// `event = "delivered"`
    Event,
    /// `returns = "location.precise"`
    Returns,
    /// `allow(log_not_allowed)`
    Allow,
    /// `reason = "…"`
    Reason,
    /// `until = "2027-03-31"`
    Until,
}

/// Where a tag stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A struct, an enum or a union.
    Type,
    /// A field of a struct, a union or a variant of an enum.
    Field,
    /// A parameter of a function.
    Parameter,
    /// The expression of `personal_value!`.
    Value,
    /// A function or a method, with or without a body.
    Function,
    /// An impl, an inline module or a trait: code that holds functions.
    Container,
    /// Anything else.
    Elsewhere,
}

impl Key {
    /// Every key.
    pub const ALL: &[Key] = &[
        Key::Category,
        Key::None,
        Key::Subject,
        Key::Retention,
        Key::Form,
        Key::Purpose,
        Key::Share,
        Key::Store,
        Key::Erase,
        Key::Access,
        Key::Rectify,
        Key::Restrict,
        Key::Gate,
        Key::HoldsOn,
        Key::Event,
        Key::Returns,
        Key::Allow,
        Key::Reason,
        Key::Until,
    ];

    /// The word of the key in a tag; of a category, which has none, the word for it in messages.
    pub fn name(self) -> &'static str {
        match self {
            Key::Category => "category",
            Key::None => "none",
            Key::Subject => "subject",
            Key::Retention => "retention",
            Key::Form => "form",
            Key::Purpose => "purpose",
            Key::Share => "share",
            Key::Store => "store",
            Key::Erase => "erase",
            Key::Access => "access",
            Key::Rectify => "rectify",
            Key::Restrict => "restrict",
            Key::Gate => "gate",
            Key::HoldsOn => "holds_on",
            Key::Event => "event",
            Key::Returns => "returns",
            Key::Allow => "allow",
            Key::Reason => "reason",
            Key::Until => "until",
        }
    }

    /// How the key is written, for messages.
    pub fn example(self) -> &'static str {
        match self {
            Key::Category => "contact.email",
            Key::None => "none",
            Key::Subject => "subject = \"customer\"",
            Key::Retention => "retention = \"24h\"",
            Key::Form => "form = \"pseudonymous\"",
            Key::Purpose => "purpose = \"service.account\"",
            Key::Share => "share = \"mail-provider\"",
            Key::Store => "store = \"users\"",
            Key::Erase => "erase = \"users\"",
            Key::Access => "access = \"users\"",
            Key::Rectify => "rectify = \"users\"",
            Key::Restrict => "restrict = \"users\"",
            Key::Gate => "gate = \"consent.location\"",
            Key::HoldsOn => "holds_on = \"false\"",
            Key::Event => "event = \"delivered\"",
            Key::Returns => "returns = \"location.precise\"",
            Key::Allow => "allow(log_not_allowed)",
            Key::Reason => "reason = \"…\"",
            Key::Until => "until = \"2027-03-31\"",
        }
    }

    /// The key with this word.
    pub fn named(name: &str) -> Option<Key> {
        Key::ALL.iter().copied().find(|key| *key != Key::Category && key.name() == name)
    }

    /// Whether several values may stand in a list.
    pub fn takes_list(self) -> bool {
        !matches!(self, Key::None | Key::Subject | Key::Retention | Key::Form | Key::HoldsOn | Key::Reason | Key::Until)
    }

    /// Whether the value is a dotted name.
    pub(crate) fn is_dotted(self) -> bool {
        matches!(self, Key::Category | Key::Purpose | Key::Gate | Key::Event | Key::Returns)
    }

    /// The keys an attribute takes, wherever it stands.
    pub fn of(kind: Kind) -> &'static [Key] {
        match kind {
            Kind::Personal => &[Key::Category, Key::None, Key::Subject, Key::Retention, Key::Form],
            Kind::Privacy => &[
                Key::Purpose,
                Key::Share,
                Key::Store,
                Key::Erase,
                Key::Access,
                Key::Rectify,
                Key::Restrict,
                Key::Gate,
                Key::HoldsOn,
                Key::Event,
                Key::Returns,
                Key::Form,
                Key::Subject,
                Key::Allow,
                Key::Reason,
                Key::Until,
            ],
        }
    }

    /// Whether the attribute may say this key at this place.
    pub fn fits(self, kind: Kind, place: Place) -> bool {
        match place {
            Place::Type | Place::Field | Place::Parameter => kind == Kind::Personal && Key::of(kind).contains(&self),
            Place::Value => kind == Kind::Personal && self != Key::None && Key::of(kind).contains(&self),
            Place::Function => kind == Kind::Privacy && Key::of(kind).contains(&self),
            Place::Container => {
                kind == Kind::Privacy && matches!(self, Key::Purpose | Key::Allow | Key::Reason | Key::Until)
            }
            Place::Elsewhere => false,
        }
    }
}

impl Place {
    /// The place in words, with its article.
    pub fn words(self) -> &'static str {
        match self {
            Place::Type => "a type",
            Place::Field => "a field",
            Place::Parameter => "a parameter",
            Place::Value => "a value",
            Place::Function => "a function",
            Place::Container => "an impl, a module or a trait",
            Place::Elsewhere => "this",
        }
    }
}

/// The names of findings that `allow(…)` takes, sorted.
pub const FINDING_NAMES: &[&str] = &[
    "erasure_missing",
    "form_not_allowed",
    "gate_missing",
    "log_not_allowed",
    "not_encrypted",
    "purpose_not_allowed",
    "purpose_unknown",
    "recipient_not_allowed",
    "recipient_unknown",
    "region_not_allowed",
    "reidentification",
    "retention_exceeded",
    "retention_unknown",
    "right_missing",
    "stale_version",
    "store_not_allowed",
    "undeclared_data",
    "unreadable_source",
    "unresolved_flow",
    "untagged_data",
    "unused_exception",
    "unused_rule",
];
