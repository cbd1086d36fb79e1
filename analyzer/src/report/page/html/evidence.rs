//! What shows it: findings with the way the data took, exceptions, gaps, provenance.

use maud::{Markup, html};

use super::super::super::pages::first_sentence;
use super::super::super::text::per_cent;
use super::cells::{self, Keys};
use super::{Code, Text, section};
use crate::diag::counted;
use crate::dossier::{CodeLine, Finding, Review, anchor};

/// Findings, worst first: a heading for each kind, and what says the same folded behind the first.
pub(super) fn findings(review: &Review) -> Markup {
    let kinds: Vec<&[Finding]> = review.findings.chunk_by(|a, b| (&a.level, &a.name) == (&b.level, &b.name)).collect();
    let body = html! {
        @if review.findings.is_empty() { p class="empty" { "There are none." } }
        @if kinds.len() > 1 {
            ul class="kinds" {
                @for kind in &kinds {
                    li { (cells::level(&kind[0].level)) " " a href={ "#" (kind_anchor(&kind[0])) } { code { (kind[0].name) } }
                        " " span class="n" { (kind.len()) } }
                }
            }
        }
        @for kind in &kinds { (of_kind(review, kind)) }
    };
    section("findings", "", &body)
}

fn of_kind(review: &Review, kind: &[Finding]) -> Markup {
    html! {
        div class="group" {
            h3 class="kind" id=(kind_anchor(&kind[0])) {
                (cells::level(&kind[0].level)) " " code { (kind[0].name) } " " span class="n" { (kind.len()) }
            }
            p class="about" { (cells::prose(first_sentence(&kind[0].name))) }
            @for same in kind.chunk_by(|a, b| a.message == b.message) {
                (one(review, &same[0]))
                @if same.len() > 1 {
                    details class="group same" {
                        summary { "The same at " (counted(same.len() - 1, "more place")) }
                        @for finding in &same[1..] { (one(review, finding)) }
                    }
                }
            }
        }
    }
}

/// The anchor of a kind of findings.
fn kind_anchor(finding: &Finding) -> String {
    anchor("kind", &format!("{}-{}", finding.level, finding.name))
}

fn one(review: &Review, finding: &Finding) -> Markup {
    let state = match finding.level.as_str() {
        "allow" => "excused",
        _ => "broken",
    };
    let targets = finding.store.iter().chain(&finding.recipient).map(String::as_str);
    let keys = Keys::new(finding.data.iter().map(String::as_str), targets, state);
    html! {
        article class={ "finding " (state) " " (finding.level) } id={ "finding-" (Text(&finding.id)) }
            data-row="" data-d=(keys.data) data-t=(keys.targets) data-s=(keys.state) {
            h4 {
                span class="message" { (cells::prose(&finding.message)) }
                a class="id" href={ "#finding-" (Text(&finding.id)) } { (Text(&finding.id)) }
            }
            p class="message" { (cells::level(&finding.level)) " " code { (finding.name) } @if finding.guessed { " " span class="badge unchecked" { "guessed" } } }
            @if let Some(said) = &finding.suppressed {
                p class="note" { "Suppressed by " (said.by) ": " (Text(&said.reason))
                    @if let Some(owner) = &said.owner { ", owner " b { (Text(owner)) } }
                    @if let Some(until) = &said.until { ", until " b { (Text(until)) } } }
            }
            dl class="facts" {
                div { dt { "Data" } dd { (cells::list(&finding.data, |name| cells::data(name))) (cells::form(&finding.form)) } }
                @if let Some(subject) = &finding.subject { div { dt { "Of" } dd { (Text(subject)) } } }
                @if !finding.purposes.is_empty() { div { dt { "For" } dd { (cells::codes(&finding.purposes)) } } }
                @if let Some(store) = &finding.store { div { dt { "Store" } dd { (cells::store(store)) } } }
                @if let Some(recipient) = &finding.recipient { div { dt { "Recipient" } dd { (cells::recipient(recipient)) } } }
                @if let Some(gate) = &finding.gate { div { dt { "Gate" } dd { code { (Code(gate)) } } } }
                div { dt { "In" } dd { code { (Code(&finding.item)) } } }
            }
            (excerpt(review, finding))
            @if !finding.trace.is_empty() {
                details class="trace" {
                    summary { "The way the data took: " (counted(finding.trace.len(), "step")) }
                    ol {
                        @for hop in &finding.trace {
                            li { (cells::prose(&hop.what)) " " (cells::place(review, &hop.at))
                                @if !hop.code.is_empty() { pre { code { (Text(&hop.code)) } } } }
                        }
                    }
                }
            }
            @if let Some(line) = &finding.policy {
                p class="meets" { "It meets " (cells::policy(Some(line))) @if !line.text.is_empty() { ": " code { (Code(&line.text)) } } }
            }
            @if !finding.help.is_empty() { p class="help" { (cells::prose(&finding.help)) } }
        }
    }
}

fn excerpt(review: &Review, finding: &Finding) -> Markup {
    html! {
        @if let Some(at) = &finding.at {
            figure class="excerpt" {
                figcaption { (cells::place(review, at)) }
                @if !finding.excerpt.is_empty() {
                    pre { code { @for line in &finding.excerpt { (code_line(line)) } } }
                }
            }
        }
    }
}

/// A line of code with what is meant marked.
fn code_line(line: &CodeLine) -> Markup {
    let part = |from: usize, to: usize| line.text.chars().skip(from).take(to.saturating_sub(from)).collect::<String>();
    html! {
        span class=[line.mark.is_some().then_some("hit")] {
            span class="ln" { (line.line) }
            @match line.mark {
                Some((from, to)) => {
                    (Text(&part(0, from as usize))) mark { (Text(&part(from as usize, to as usize))) } (Text(&part(to as usize, usize::MAX)))
                },
                None => (Text(&line.text)),
            }
        }
        "\n"
    }
}

/// What excuses findings.
pub(super) fn exceptions(review: &Review) -> Markup {
    let rows: Vec<Markup> = review
        .exceptions
        .iter()
        .map(|one| html! {
            tr id=(one.id) data-row="" data-s="excused" {
                th scope="row" { a class="self" href={ "#" (one.id) } { code { (one.finding) } } small { "by " (one.by) } }
                td { code { (Code(&one.at)) } @if one.declared.is_some() { small { (cells::policy(one.declared.as_ref())) } } }
                td { (Text(&one.reason)) }
                td { @match &one.owner { Some(owner) => (Text(owner)), None => (cells::unknown("nobody")) } }
                td { @match &one.until { Some(until) => (Text(until)), None => (cells::none("no end")) } }
                td { @if one.excuses.is_empty() { (cells::none("nothing")) } @else { (cells::findings(&one.excuses)) } }
            }
        })
        .collect();
    let body = html! {
        @if rows.is_empty() { p class="empty" { "Nothing is excused." } } @else {
            (cells::table("exceptions", &cells::head("Exceptions", &["Finding", "At", "Reason", "Owner", "Until", "Excuses"]), &rows))
        }
    };
    section("exceptions", "", &body)
}

/// How much was seen, and where sight ended.
pub(super) fn gaps(review: &Review) -> Markup {
    let seen = &review.coverage;
    let rows: Vec<Markup> = review
        .gaps
        .iter()
        .map(|gap| {
            let keys = Keys::new(gap.data.iter().map(String::as_str), [], "");
            html! {
                tr id=(gap.id) data-row="" data-d=(keys.data) {
                    th scope="row" { a class="self" href={ "#" (gap.id) } { (gap.rank) } }
                    td { (gap.kind.replace('_', " ")) }
                    td { (cells::prose(&gap.message)) }
                    td { @if gap.data.is_empty() { (cells::none("—")) } (cells::list(&gap.data, |name| cells::data(name))) }
                    td { @if let Some(item) = &gap.item { code { (Code(item)) } " " } @if let Some(at) = &gap.at { (cells::place(review, at)) } }
                }
            }
        })
        .collect();
    let body = html! {
        dl class="facts" {
            div { dt { "Files" } dd { (seen.files) " read" @if seen.files_unreadable > 0 { ", " b { (seen.files_unreadable) " not" } } ", " (counted(seen.lines, "line")) } }
            div { dt { "Functions" } dd { (seen.functions) } }
            div { dt { "Calls" } dd { (seen.calls) ", " (per_cent(seen.calls_resolved, seen.calls)) " % resolved: " (seen.calls_workspace) " in the workspace, "
                (seen.calls_modelled) " described, " (seen.calls_foreign) " by name alone" } }
            div { dt { "Fields" } dd { (seen.fields_tagged) " tagged, " (seen.fields_untagged) " not" } }
        }
        @if rows.is_empty() { p class="empty" { "No gap." } } @else {
            (cells::table("gaps", &cells::head("Gaps, worst first", &["Rank", "Kind", "What", "Data", "Where"]), &rows))
        }
    };
    section("gaps", "A gap is never taken as clean.", &body)
}

/// What the page was made of.
pub(super) fn provenance(review: &Review) -> Markup {
    let made = &review.provenance;
    let body = html! {
        dl class="facts long" {
            div { dt { "Tool" } dd { (review.tool) } }
            div { dt { "Taxonomy" } dd { (made.taxonomy) ", SHA-256 " code { (made.taxonomy_sha256) } } }
            @for policy in &review.policies {
                div { dt { "Policy" @if let Some(package) = &policy.package { " of " (Text(package)) } }
                    dd { @if let Some(name) = &policy.name { (Text(name)) " " } @if let Some(version) = &policy.version { (Text(version)) ", " }
                        "digest " code { (policy.digest) } ", " (cells::codes(&policy.files)) } }
            }
            div { dt { "Commit" } dd { @match &made.commit { Some(commit) => code { (Code(commit)) }, None => (cells::none("not known")) } } }
            div { dt { "Date" } dd { @match &made.date { Some(date) => (Text(date)), None => (cells::none("not given")) } } }
            div { dt { "Inputs" } dd { (counted(made.inputs, "file")) ", SHA-256 " code { (made.inputs_sha256) } } }
        }
    };
    section("provenance", "The same inputs give the same bytes.", &body)
}
