//! A policy file *as written*: every key of the language in plain structs, each value with its bytes, nothing resolved.
//! Names are text here; `build` makes a [`Policy`](super::Policy) of it.

use std::ops::Range;

use toml::Spanned;

/// Text with its bytes (the quotes included).
pub(super) type Text = Spanned<String>;
/// A list with its bytes. One value standing alone is a list of one.
pub(super) type List<T> = Spanned<Vec<T>>;

/// A table that a name introduces: `[stores.relay]`.
#[derive(Clone, Debug)]
pub(super) struct Named<T> {
    /// The name in the header.
    pub(super) name: Text,
    /// What the table says.
    pub(super) body: T,
}

/// A whole file.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    /// `[policy]`
    pub(super) header: Header,
    /// `[data."…"]`
    pub(super) data: Vec<Named<RowText>>,
    /// `[subjects.…]`
    pub(super) subjects: Vec<Named<RowText>>,
    /// `[purposes."…"]`
    pub(super) purposes: Vec<Named<NoteText>>,
    /// `[stores.…]`
    pub(super) stores: Vec<Named<StoreText>>,
    /// `[recipients.…]`
    pub(super) recipients: Vec<Named<RecipientText>>,
    /// `[gates."…"]`
    pub(super) gates: Vec<Named<NoteText>>,
    /// `[transfers]`
    pub(super) transfers: Vec<Named<List<Text>>>,
    /// `[taxonomy."…"]`
    pub(super) taxonomy: Vec<Named<CategoryText>>,
    /// `[[bind]]`
    pub(super) binds: Vec<BindText>,
    /// `[[exception]]`
    pub(super) exceptions: Vec<ExceptionText>,
    /// `[levels]`
    pub(super) levels: Vec<Named<Text>>,
}

/// `[policy]`
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    pub(super) name: Option<Text>,
    pub(super) version: Option<Text>,
    pub(super) require: Option<List<Text>>,
    pub(super) extends: Option<List<Text>>,
    pub(super) notice: Option<Text>,
    pub(super) closed: Option<Spanned<bool>>,
}

/// The keys of a row of `[data]`, and of a subject.
#[derive(Clone, Debug, Default)]
pub(super) struct RowText {
    pub(super) purposes: Option<List<EntryText>>,
    pub(super) retention: Option<RetentionText>,
    pub(super) sharing: Option<List<EntryText>>,
    pub(super) stores: Option<List<EntryText>>,
    pub(super) never: Option<List<Text>>,
    pub(super) when: Option<List<Text>>,
    pub(super) form: Option<Text>,
    pub(super) encrypted: Option<Spanned<bool>>,
    pub(super) rights: Option<List<EntryText>>,
    pub(super) controls: Option<List<Text>>,
    pub(super) clause: Option<Text>,
    pub(super) derived: Option<Text>,
    pub(super) text: Option<Text>,
}

/// One entry of `purposes`, `sharing`, `stores` or `rights`: a string, or a table that says more.
#[derive(Clone, Debug)]
pub(super) struct EntryText {
    /// The whole entry.
    pub(super) span: Range<usize>,
    /// What it is about: the key `for`, `with`, `in` or `right`.
    pub(super) name: Text,
    pub(super) purposes: Option<List<Text>>,
    pub(super) form: Option<Text>,
    pub(super) when: Option<List<Text>>,
}

/// `retention`
#[derive(Clone, Debug)]
pub(super) enum RetentionText {
    /// One length for every purpose.
    Every(Text),
    /// A length for each purpose.
    PerPurpose(Spanned<Vec<(Text, Text)>>),
}

/// A table that only carries text for reports: a purpose or a gate.
#[derive(Clone, Debug, Default)]
pub(super) struct NoteText {
    pub(super) text: Option<Text>,
}

/// `[stores.…]`
#[derive(Clone, Debug, Default)]
pub(super) struct StoreText {
    pub(super) location: Option<Text>,
    pub(super) retention: Option<Text>,
    pub(super) until: Option<Text>,
    pub(super) region: Option<Text>,
    pub(super) encrypted: Option<Spanned<bool>>,
    pub(super) tables: Option<List<Text>>,
    pub(super) mapping: Option<Spanned<bool>>,
    pub(super) rights: Option<List<EntryText>>,
    pub(super) controls: Option<List<Text>>,
    pub(super) clause: Option<Text>,
    pub(super) text: Option<Text>,
}

/// `[recipients.…]`
#[derive(Clone, Debug, Default)]
pub(super) struct RecipientText {
    pub(super) kind: Option<Text>,
    pub(super) region: Option<Text>,
    pub(super) hosts: Option<List<Text>>,
    pub(super) contract: Option<Text>,
    pub(super) text: Option<Text>,
}

/// `[taxonomy."…"]`
#[derive(Clone, Debug, Default)]
pub(super) struct CategoryText {
    pub(super) parent: Option<Text>,
    pub(super) text: Option<Text>,
}

/// `[[bind]]`: a path, and what a tag there would say.
#[derive(Clone, Debug, Default)]
pub(super) struct BindText {
    /// The whole table.
    pub(super) span: Range<usize>,
    pub(super) path: Option<Text>,
    pub(super) optional: Option<Spanned<bool>>,
    pub(super) data: Option<List<Text>>,
    pub(super) subject: Option<Text>,
    pub(super) form: Option<Text>,
    pub(super) retention: Option<Text>,
    pub(super) purpose: Option<List<Text>>,
    pub(super) share: Option<List<Text>>,
    pub(super) store: Option<List<Text>>,
    pub(super) erase: Option<List<Text>>,
    pub(super) access: Option<List<Text>>,
    pub(super) rectify: Option<List<Text>>,
    pub(super) restrict: Option<List<Text>>,
    pub(super) gate: Option<List<Text>>,
    pub(super) holds_on: Option<Text>,
    pub(super) event: Option<List<Text>>,
    pub(super) returns: Option<List<Text>>,
    pub(super) allow: Option<List<Text>>,
    pub(super) reason: Option<Text>,
    pub(super) until: Option<Text>,
}

/// `[[exception]]`
#[derive(Clone, Debug, Default)]
pub(super) struct ExceptionText {
    /// The whole table.
    pub(super) span: Range<usize>,
    pub(super) finding: Option<Text>,
    pub(super) at: Option<Text>,
    pub(super) data: Option<List<Text>>,
    pub(super) store: Option<Text>,
    pub(super) recipient: Option<Text>,
    pub(super) purpose: Option<Text>,
    pub(super) reason: Option<Text>,
    pub(super) owner: Option<Text>,
    pub(super) until: Option<Text>,
}
