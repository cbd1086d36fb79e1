//! The grammar of privacy tags: one parser for the macros of `privacy-tags`, which turn its errors into
//! compile errors, and for `cargo privacy-check`, which reads the same attributes without compiling.

/// What one attribute (`#[personal(…)]`, `#[privacy(…)]`) or `personal_value!(…)` says.
/// All text is as written; names of categories are checked against the built-in taxonomy by the macros,
/// and against the policy's by the analyzer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// `#[personal]` (fields, types, parameters, values) or `#[privacy]` (code).
    pub is_personal: bool,
    /// `#[personal(none)]`: looked at, not personal.
    pub none: bool,
    /// `contact.email`; several may stand in one tag.
    pub categories: Vec<String>,
    /// `subject = "customer"`
    pub subject: Option<String>,
    /// `retention = "24h"`
    pub retention: Option<String>,
    /// `form = "pseudonymous"`
    pub form: Option<String>,
    /// `purpose = "…"`, one or a list
    pub purposes: Vec<String>,
    /// `share = "…"`
    pub share: Vec<String>,
    /// `store = "…"`
    pub store: Vec<String>,
    /// `erase = "…"`
    pub erase: Vec<String>,
    /// `access = "…"`
    pub access: Vec<String>,
    /// `rectify = "…"`
    pub rectify: Vec<String>,
    /// `restrict = "…"`
    pub restrict: Vec<String>,
    /// `gate = "…"`
    pub gate: Vec<String>,
    /// `holds_on = "false"`
    pub holds_on: Option<String>,
    /// `event = "…"`
    pub event: Vec<String>,
    /// `returns = "category"`
    pub returns: Vec<String>,
    /// `allow(finding, …)`
    pub allow: Vec<String>,
    /// `reason = "…"`
    pub reason: Option<String>,
    /// `until = "2027-03-31"`
    pub until: Option<String>,
}
