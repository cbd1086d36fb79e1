//! `--format sarif`: SARIF 2.1.0, with the way of the data as a code flow, suppressions with their reasons, and the
//! finding's id as fingerprint.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::json::pretty;
use super::lock::Difference;
use super::pages::{first_sentence, page};
use super::place::At;
use super::text::uri;
use super::{Report, Style, lock};
use crate::diag::{Note, Severity};
use crate::findings::{Finding, Suppression};
use crate::policy::{Level, default_level};
use crate::review::loose_handle;

pub(super) fn render(report: &Report<'_>, style: &Style) -> String {
    let names: BTreeSet<&str> = report.findings.iter().map(|finding| finding.name).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let mut results: Vec<Value> = report
        .findings
        .iter()
        .filter_map(|finding| {
            let index = names.binary_search(&finding.name).ok()?;
            result(report, style, finding, index)
        })
        .collect();
    let mut rules: Vec<Value> = names.iter().map(|name| rule(name)).collect();
    let differences = report.differences();
    if !differences.is_empty() {
        results.extend(differences.iter().filter_map(|one| difference(style, one, rules.len())));
        rules.push(json!({
            "id": lock::NAME,
            "name": lock::NAME,
            "shortDescription": { "text": "The code has other flows than privacy.lock says." },
            "help": { "text": lock::HELP },
            "defaultConfiguration": { "level": "error" },
            "properties": { "tags": ["privacy"] },
        }));
    }
    let unreadable: Vec<Value> = report
        .analysis
        .notes
        .iter()
        .filter(|note| note.severity == Severity::Unreadable)
        .map(|note| notification(report, style, note))
        .collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-privacy-check",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": unreadable.is_empty(),
                "toolExecutionNotifications": unreadable,
            }],
            "results": results,
        }],
    });
    pretty(&document)
}

fn rule(name: &str) -> Value {
    let level = match default_level(name) {
        Some(Level::Warn) => "warning",
        Some(Level::Allow) => "note",
        _ => "error",
    };
    let what = first_sentence(name);
    json!({
        "id": name,
        "name": name,
        "shortDescription": { "text": what },
        "help": { "text": page(name).unwrap_or(what), "markdown": page(name).unwrap_or(what) },
        "defaultConfiguration": { "level": level },
        "properties": { "tags": ["privacy"] },
    })
}

/// A result; `None` for a finding that stands nowhere, since each must have a location.
fn result(report: &Report<'_>, style: &Style, finding: &Finding, index: usize) -> Option<Value> {
    let at = report.stands(finding)?;
    let level = match finding.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    };
    let mut place = location(style, at, None);
    if !finding.item.is_empty() {
        place["logicalLocations"] = json!([{ "fullyQualifiedName": finding.item.as_str(), "kind": "function" }]);
    }
    let data: Vec<&str> = finding.data.iter().map(|name| name.as_str()).collect();
    let purposes: Vec<&str> = finding.purposes.iter().map(|name| name.as_str()).collect();
    let mut result = Map::new();
    result.insert("ruleId".into(), json!(finding.name));
    result.insert("ruleIndex".into(), json!(index));
    result.insert("level".into(), json!(level));
    result.insert("message".into(), json!({ "text": message(finding) }));
    result.insert("locations".into(), json!([place]));
    // A built-in pack is no file that a reader could open.
    if let Some(line) = finding.policy.as_ref().filter(|line| !line.file.starts_with("pack:")) {
        let mut place = location(style, report.policy_at(line), Some("the policy"));
        place["id"] = json!(1);
        result.insert("relatedLocations".into(), json!([place]));
    }
    let steps: Vec<Value> =
        report.trace(finding).map(|(at, hop)| json!({ "location": location(style, at, Some(&hop.what)) })).collect();
    if !steps.is_empty() {
        result.insert("codeFlows".into(), json!([{ "threadFlows": [{ "locations": steps }] }]));
    }
    result.insert(
        "partialFingerprints".into(),
        json!({ "privacyCheckId/v1": finding.id, "privacyCheckHandle/v1": loose_handle(finding) }),
    );
    if let Some(said) = &finding.suppressed {
        result.insert("suppressions".into(), json!([suppression(said)]));
    }
    let properties =
        json!({ "data": data, "form": finding.form.as_str(), "stage": finding.stage.as_str(), "purposes": purposes });
    result.insert("properties".into(), properties);
    Some(Value::Object(result))
}

/// A difference from `privacy.lock`; `None` when it stands nowhere.
fn difference(style: &Style, one: &Difference<'_>, index: usize) -> Option<Value> {
    Some(json!({
        "ruleId": lock::NAME,
        "ruleIndex": index,
        "level": "error",
        "message": { "text": format!("{}\nhelp: {}", one.message(), lock::HELP) },
        "locations": [location(style, one.at?, None)],
        "partialFingerprints": { "privacyCheckId/v1": one.id() },
    }))
}

fn message(finding: &Finding) -> String {
    match finding.help.is_empty() {
        true => finding.message.clone(),
        false => format!("{}\nhelp: {}", finding.message, finding.help),
    }
}

fn location(style: &Style, at: At<'_>, text: Option<&str>) -> Value {
    let mut place = json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&format!("{}{}", style.prefix, at.path)), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": at.line,
            "startColumn": at.column,
            "endLine": at.line,
            "endColumn": at.column.saturating_add(at.len),
        },
    }});
    if let Some(text) = text {
        place["message"] = json!({ "text": text });
    }
    place
}

fn suppression(said: &Suppression) -> Value {
    let in_source = matches!(said.by, "tag" | "comment");
    let owner = said.owner.as_ref().map_or(String::new(), |owner| format!("; owner: {owner}"));
    let until = said.until.as_ref().map_or(String::new(), |until| format!("; until {until}"));
    json!({
        "kind": if in_source { "inSource" } else { "external" },
        "status": "accepted",
        "justification": format!("{}{owner}{until}", said.reason),
        "properties": { "by": said.by },
    })
}

fn notification(report: &Report<'_>, style: &Style, note: &Note) -> Value {
    let mut value = json!({
        "descriptor": { "id": note.kind },
        "level": "error",
        "message": { "text": note.message },
    });
    if let Some(at) = note.span.and_then(|span| report.at(span)) {
        value["locations"] = json!([location(style, at, None)]);
    }
    value
}
