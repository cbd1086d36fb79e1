//! What cells of tables are made of.

use maud::{Markup, Render, html};

use super::super::words;
use super::{Code, Text};
use crate::dossier::{Evidence, Place, PolicyRef, Review, State, anchor};

/// Something absent.
pub(super) fn none(word: &str) -> Markup {
    html! { span class="none" { (word) } }
}

/// Something unknown: said as loudly as a finding.
pub(super) fn unknown(word: &str) -> Markup {
    html! { span class="badge unknown" { (word) } }
}

/// A sentence: what stands in backticks is code.
pub(super) fn prose(text: &str) -> Markup {
    let parts: Vec<&str> = text.split('`').collect();
    let is_paired = parts.len() % 2 == 1;
    html! {
        @if is_paired {
            @for (at, part) in parts.iter().enumerate() {
                @if at % 2 == 1 { code { (Code(part)) } } @else { (Text(part)) }
            }
        } @else { (Text(text)) }
    }
}

/// Names, one below the other.
pub(super) fn lines(items: &[String], one: impl Fn(&str) -> Markup) -> Markup {
    html! {
        @if items.is_empty() { (none("—")) } @else {
            ul class="plain" { @for item in items { li { (one(item)) } } }
        }
    }
}

/// A category, with a link to its row.
pub(super) fn data(name: &str) -> Markup {
    html! { a class="name" href={ "#" (anchor("data", name)) } { code { (Code(name)) } } }
}

/// A store, with a link to its row.
pub(super) fn store(name: &str) -> Markup {
    html! { a class="name store" href={ "#" (anchor("store", name)) } { code { (Code(name)) } } }
}

/// A recipient, with a link to its row.
pub(super) fn recipient(name: &str) -> Markup {
    html! { a class="name recipient" href={ "#" (anchor("recipient", name)) } { code { (Code(name)) } } }
}

/// Names, with commas between them.
pub(super) fn list<T>(items: &[T], one: impl Fn(&T) -> Markup) -> Markup {
    html! {
        @for (at, item) in items.iter().enumerate() {
            @if at > 0 { ", " }
            (one(item))
        }
    }
}

/// Plain names as code.
pub(super) fn codes(items: &[String]) -> Markup {
    list(items, |item| html! { code { (Code(item)) } })
}

/// Purposes; none is said.
pub(super) fn purposes(items: &[String]) -> Markup {
    if items.is_empty() { unknown("none stated") } else { codes(items) }
}

/// Whose data.
pub(super) fn subject(subject: Option<&str>) -> Markup {
    match subject {
        Some(subject) => html! { (Text(subject)) },
        None => none("anyone"),
    }
}

/// Gates that the policy asks for, each with whether it holds wherever the code does it.
pub(super) fn gates(asked: &[String], held: &[String]) -> Markup {
    html! {
        @if asked.is_empty() { (none("—")) } @else {
            ul class="plain" {
                @for gate in asked {
                    @let (class, word) = if held.contains(gate) { ("kept", "checked") } else { ("broken", "not everywhere") };
                    li { code { (Code(gate)) } " " span class={ "badge " (class) } { (word) } }
                }
            }
        }
    }
}

/// A form that is not raw.
pub(super) fn form(form: &str) -> Markup {
    html! { @if form != "raw" { " " span class="badge form" { (Text(form)) } } }
}

/// Whether the policy allows it.
pub(super) fn allowed(allowed: bool) -> Markup {
    let (class, word) = if allowed { ("kept", "allowed") } else { ("broken", "not allowed") };
    html! { span class={ "badge " (class) } { (word) } }
}

/// For filters.
pub(super) fn allowed_class(allowed: bool) -> &'static str {
    if allowed { "allowed" } else { "refused" }
}

/// The state of a rule.
pub(super) fn state(state: State) -> Markup {
    html! { span class={ "badge " (words::state_class(state)) } { (state.as_str()) } }
}

/// A level of findings.
pub(super) fn level(level: &str) -> Markup {
    let class = match level {
        "deny" => "broken",
        "warn" => "warn",
        _ => "excused",
    };
    let word = if level == "allow" { "suppressed" } else { level };
    html! { span class={ "badge " (class) } { (word) } }
}

/// Flags of the taxonomy.
pub(super) fn flags(flags: &[String]) -> Markup {
    html! {
        @for flag in flags {
            @if words::is_legal(flag) || flag == "secret" { " " span class="badge law" { (Text(words::flag(flag))) } }
        }
    }
}

/// A place in code, with a link where the review knows one.
pub(super) fn place(review: &Review, at: &Place) -> Markup {
    let shown = words::place(at);
    match words::link(review, at) {
        Some(link) => html! { a class="place" href=(Text(&link)) rel="noreferrer" { (Text(&shown)) } },
        None => html! { span class="place" { (Text(&shown)) } },
    }
}

/// A line of policy.
pub(super) fn policy(line: Option<&PolicyRef>) -> Markup {
    match line {
        Some(line) => html! { span class="place line" title=(Text(&line.text)) { (Text(&line.file)) ":" (line.line) } },
        None => none("not declared"),
    }
}

/// Code that shows something.
pub(super) fn code(review: &Review, list: &[Evidence]) -> Markup {
    html! {
        ul class="plain" {
            @for one in list {
                li {
                    @if let Some(item) = &one.item { code { (Code(item)) } " " }
                    (Text(&one.what))
                    @if let Some(at) = &one.at { " " (place(review, at)) }
                }
            }
        }
    }
}

/// `3 flows`, with a link to the first.
pub(super) fn flows(ids: &[String]) -> Markup {
    let word = if ids.len() == 1 { "flow" } else { "flows" };
    match ids.first() {
        Some(first) => html! { a href={ "#" (first) } { (ids.len()) " " (word) } },
        None => none("none"),
    }
}

/// Findings by the first digits of their ids; many are folded.
pub(super) fn findings(ids: &[String]) -> Markup {
    const SHOWN: usize = 4;
    let link = |id: &String| {
        let shown: String = id.chars().take(8).collect();
        html! { a class="id" href={ "#finding-" (Text(id)) } { (Text(&shown)) } }
    };
    let (first, more) = ids.split_at(ids.len().min(SHOWN));
    html! {
        (list(first, link))
        @if !more.is_empty() { details { summary { (more.len()) " more" } (list(more, link)) } }
    }
}

/// A head of a table.
pub(super) fn head(caption: &str, columns: &[&str]) -> Markup {
    html! {
        caption { (caption) }
        thead { tr { @for column in columns { th scope="col" { (column) } } } }
    }
}

/// A table that may be wide.
pub(super) fn table(class: &str, head: &Markup, rows: &[Markup]) -> Markup {
    html! {
        div class="wide" tabindex="0" role="region" aria-label="Table" {
            table class=(class) {
                (head)
                tbody { @for row in rows { (row) } }
            }
        }
    }
}

/// What filters look at: categories, targets and state, a line each.
pub(super) struct Keys {
    pub(super) data: String,
    pub(super) targets: String,
    pub(super) state: &'static str,
}

impl Keys {
    pub(super) fn new<'n>(
        data: impl IntoIterator<Item = &'n str>,
        targets: impl IntoIterator<Item = &'n str>,
        state: &'static str,
    ) -> Keys {
        let lines = |names: &mut dyn Iterator<Item = &'n str>| {
            let mut out = String::new();
            for name in names {
                out.push_str(&Text(name).render().into_string());
                out.push('\u{1f}');
            }
            out
        };
        Keys { data: lines(&mut data.into_iter()), targets: lines(&mut targets.into_iter()), state }
    }
}
