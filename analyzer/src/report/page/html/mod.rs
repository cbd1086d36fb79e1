//! The page as one HTML file: no network, a strict content security policy, readable with scripts off and on paper.
//!
//! Order: verdict, changes, triggers, unknowns; then activities, recipients, stores, diagrams, findings, exceptions, declared
//! and observed, promises, rights, claims, gaps, provenance. Every row has an anchor that stays the same on the next run.
//!
//! All text goes through [`Text`] or maud's own escaping: names come from the reviewed code and are hostile.

mod cells;
mod data;
mod evidence;
mod figures;
mod head;
mod rules;

use maud::{DOCTYPE, Markup, PreEscaped, Render, html};

use super::super::text::is_steering;
use crate::dossier::{Review, sha256};

/// Style of the page.
const STYLE: &str = include_str!("page.css");
/// Search and filters: the page is whole without.
const SCRIPT: &str = include_str!("page.js");

/// Text of the reviewed project: escaped, and without characters that steer the direction of writing.
pub(super) struct Text<'t>(pub(super) &'t str);

impl Render for Text<'_> {
    fn render_to(&self, out: &mut String) {
        for c in self.0.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                '\n' | '\r' | '\t' => out.push(' '),
                c if is_steering(c) => out.extend(c.escape_unicode()),
                c => out.push(c),
            }
        }
    }
}

/// A name or path of the reviewed project: text that may be broken after its separators, and nowhere else.
pub(super) struct Code<'t>(pub(super) &'t str);

impl Render for Code<'_> {
    fn render_to(&self, out: &mut String) {
        let mut start = 0;
        for (at, c) in self.0.char_indices() {
            let next = self.0[at + c.len_utf8()..].chars().next();
            let is_end = matches!(c, '.' | ':' | '_' | '/' | '-' | ',') && next.is_some_and(char::is_alphanumeric);
            if is_end && at > start {
                let end = at + c.len_utf8();
                Text(&self.0[start..end]).render_to(out);
                out.push_str("<wbr>");
                start = end;
            }
        }
        Text(&self.0[start..]).render_to(out);
    }
}

/// Sections in order: anchor and heading.
const SECTIONS: &[(&str, &str)] = &[
    ("verdict", "Verdict"),
    ("changes", "What changed"),
    ("triggers", "Assessment triggers"),
    ("unknowns", "Unknowns"),
    ("activities", "Activities"),
    ("recipients", "Recipients"),
    ("stores", "Stores"),
    ("diagrams", "Diagrams"),
    ("findings", "Findings"),
    ("exceptions", "Exceptions"),
    ("comparison", "Declared and observed"),
    ("promises", "Promises"),
    ("rights", "Rights"),
    ("claims", "Anonymous claims"),
    ("categories", "Categories"),
    ("flows", "All flows"),
    ("gaps", "Coverage and gaps"),
    ("provenance", "Provenance"),
];

pub(super) fn render(review: &Review) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { "Privacy review: " (Text(&review.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a class="skip" href="#main" { "Skip to the review" }
                (head::banner(review))
                div class="frame" {
                    (contents(review))
                    main id="main" tabindex="-1" {
                        (filter(review))
                        (head::verdict(review))
                        (head::changes(review))
                        (head::triggers(review))
                        (head::unknowns(review))
                        (data::activities(review))
                        (data::recipients(review))
                        (data::stores(review))
                        (figures::diagrams(review))
                        (evidence::findings(review))
                        (evidence::exceptions(review))
                        (rules::comparison(review))
                        (rules::promises(review))
                        (rules::rights(review))
                        (rules::claims(review))
                        (data::categories(review))
                        (data::flows(review))
                        (evidence::gaps(review))
                        (evidence::provenance(review))
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

/// Nothing is loaded, nothing is sent, and only our own style and script count.
fn policy() -> String {
    let hash = |text: &str| base64(&sha256(text.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

/// Base 64 with padding, RFC 4648.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let at = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for digit in 0..4 {
            let six = (bits >> (18 - 6 * digit)) as usize & 63;
            out.push(if digit <= group.len() { char::from(DIGITS[six]) } else { '=' });
        }
    }
    out
}

fn contents(review: &Review) -> Markup {
    let number = |section: &str| match section {
        "activities" => Some(review.activities.len()),
        "recipients" => Some(review.recipients.len()),
        "stores" => Some(review.stores.len()),
        "findings" => Some(review.findings.len()),
        "exceptions" => Some(review.exceptions.len()),
        "promises" => Some(review.summary.promises),
        "categories" => Some(review.categories.len()),
        "flows" => Some(review.flows.len()),
        "gaps" => Some(review.gaps.len()),
        _ => None,
    };
    html! {
        nav class="contents" aria-label="Sections" {
            ol {
                @for (id, heading) in SECTIONS {
                    li {
                        a href={ "#" (id) } {
                            (heading)
                            @if let Some(number) = number(id) { " " span class="n" { (number) } }
                        }
                    }
                }
            }
        }
    }
}

/// Hidden until the script shows that it works.
fn filter(review: &Review) -> Markup {
    let targets = review.stores.iter().filter_map(|store| store.name.as_deref());
    let targets = targets.chain(review.recipients.iter().filter_map(|recipient| recipient.name.as_deref()));
    let states = ["allowed", "refused", "kept", "broken", "excused", "unchecked"];
    html! {
        form id="filter" role="search" aria-label="Filter rows" hidden {
            label { "Search " input type="search" name="q" placeholder="any text" autocomplete="off" spellcheck="false"; }
            label {
                "Category "
                select name="d" {
                    option value="" { "all" }
                    @for category in &review.categories { option { (Text(&category.name)) } }
                }
            }
            label {
                "Store or recipient "
                select name="t" {
                    option value="" { "all" }
                    @for target in targets { option { (Text(target)) } }
                }
            }
            label {
                "State "
                select name="s" {
                    option value="" { "all" }
                    @for state in states { option { (state) } }
                }
            }
            button type="reset" { "Clear" }
            output name="n" aria-live="polite" {}
        }
    }
}

/// A section with its heading; `id` is one of [`SECTIONS`].
fn section(id: &str, about: &str, body: &Markup) -> Markup {
    let heading = SECTIONS.iter().find(|(known, _)| *known == id).map_or(id, |(_, heading)| heading);
    html! {
        section id=(id) aria-labelledby={ "h-" (id) } {
            h2 id={ "h-" (id) } { a href={ "#" (id) } { (heading) } }
            @if !about.is_empty() { p class="about" { (about) } }
            (body)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_is_that_of_the_rfc() {
        for (text, coded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(text.as_bytes()), coded);
        }
    }

    #[test]
    fn no_text_leaves_its_place() {
        let text = html! { p title=(Text("\" onload='x'")) { (Text("<script>&\u{202e}\u{200f}\u{1b}\n")) } };
        let expected = "<p title=\"&quot; onload=&#39;x&#39;\">&lt;script&gt;&amp;\\u{202e}\\u{200f}\\u{1b} </p>";
        assert_eq!(text.into_string(), expected);
    }
}
