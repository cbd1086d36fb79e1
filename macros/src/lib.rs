//! Tags for personal data and for the code that handles it. `cargo privacy-check` reads them from the source; the
//! compiler sees an item that comes out as it went in, less the tags, plus a line in the rustdoc of each tagged field.
//! They cost nothing at run time.
//!
//! ```
//! use privacy_tags::{personal, personal_value, privacy};
//!
//! #[personal(subject = "customer")] // on the type: its fields carry tags
//! #[derive(Clone, Debug)]
//! pub struct Profile {
//!     #[personal(none)] // looked at: not personal
//!     pub theme: String,
//!     #[personal(contact.email)]
//!     pub email: String,
//! }
//!
//! #[personal(contact.phone)] // the type itself is the data, wherever it goes
//! pub struct Phone(String);
//!
//! #[privacy(store = "users")]
//! fn save(profile: &Profile) {}
//!
//! #[privacy]
//! fn track(#[personal(behavior.search)] terms: &str) {}
//!
//! let ip = personal_value!(network.ip, "127.0.0.1");
//! ```
//!
//! A tag that is misspelt, doubled or misplaced is a compile error at its span. Categories are those of the built-in
//! taxonomy and any prefix of one. A policy may declare others under a root of their own, `acme.tier`: since the macros do
//! not see the policy, they let such a name pass, and `cargo privacy-check` holds it against the policy; a name that
//! begins with a built-in root, or is a slip away from a built-in name, is an error here already.
//!
//! An attribute above `#[derive(…)]` is expanded before it: the derive then sees the line in the rustdoc. Where a derive
//! makes something of doc comments, as clap makes its help, write `#[personal]` below the derive.

mod attributes;
mod expand;
mod item;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Tags data: on a struct, an enum or a union, whose fields may then carry tags; on those fields; and on parameters of a
/// function with [`macro@privacy`].
///
/// | it says | |
/// | --- | --- |
/// | `contact.email` | the category; several may stand in one tag |
/// | `none` | looked at: not personal |
/// | `subject = "customer"` | whose data |
/// | `form = "pseudonymous"` | `raw`, `pseudonymous` or `anonymous` |
/// | `retention = "24h"` | how long it may be kept, if shorter than the policy says |
///
/// On a type a category says that the type itself is the data. Several tags on one item add up.
#[proc_macro_attribute]
pub fn personal(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::personal(args.into(), item.into()).into()
}

/// Tags code: a function or method, with or without a body; an impl, an inline module or a trait, which take
/// `purpose` and `allow(…)` alone.
///
/// | it says | |
/// | --- | --- |
/// | `purpose = "marketing.ads"` | what the code runs for |
/// | `share = "mail-provider"` | it hands its arguments to this recipient |
/// | `store = "users"` | it puts its arguments into this store |
/// | `erase`, `access`, `rectify`, `restrict` `= "users"` | the right it serves, on this store |
/// | `form = "pseudonymous"` | the form of what it returns |
/// | `gate = "consent.location"`, `holds_on = "false"` | the check it makes, and the outcome when it holds: one of the usual, or a variant of an enum of your own |
/// | `event = "delivered"` | what a store's `until` waits for |
/// | `returns = "location.precise"`, `subject = "customer"` | data is collected here; whose |
/// | `allow(log_not_allowed), reason = "…", until = "2027-03-31"` | a finding that is allowed, and why |
///
/// Keys with names take lists, too: `erase = ["users", "sessions"]`. Several tags on one item add up. Without a key it
/// makes way for tags on parameters: `#[privacy] fn track(#[personal(behavior.search)] terms: &str)`.
#[proc_macro_attribute]
pub fn privacy(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::privacy(args.into(), item.into()).into()
}

/// Tags an expression, and is that expression: `personal_value!(network.ip, request.peer_addr())`. Before the expression
/// stands what [`macro@personal`] takes.
#[proc_macro]
pub fn personal_value(tokens: TokenStream) -> TokenStream {
    expand::personal_value(tokens.into()).into()
}
