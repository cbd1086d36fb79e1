//! `--format json`: the document of schema 1, one object with a key order that is fixed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::changes::since_json;
use super::lock::LockJson;
use super::place::At;
use super::{Report, TOOL};
use crate::base::Name;
use crate::diag::{Note, Severity};
use crate::findings::{Coverage, Finding, FlowRecord, Gap, Suppression};
use crate::review::package_of;

/// The document. `verdict` is `clean` when all files were read and no finding is at deny level.
#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    tool: &'a str,
    verdict: &'a str,
    policy: PolicyJson<'a>,
    findings: Vec<FindingJson<'a>>,
    flows: Vec<FlowJson<'a>>,
    gaps: Vec<GapJson<'a>>,
    coverage: CoverageJson,
    notes: Vec<NoteJson<'a>>,
    /// When the code is held to `privacy.lock`: how they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    lock: Option<LockJson<'a>>,
    /// When findings that a revision has are left out: what else is new against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<serde_json::Value>,
}

#[derive(Serialize)]
struct PolicyJson<'a> {
    name: Option<&'a str>,
    version: Option<&'a str>,
    digest: Option<&'a str>,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    id: &'a str,
    name: &'a str,
    level: &'a str,
    message: &'a str,
    data: Vec<&'a str>,
    form: &'a str,
    subject: Option<&'a str>,
    stage: &'a str,
    purposes: Vec<&'a str>,
    store: Option<&'a str>,
    recipient: Option<&'a str>,
    gate: Option<&'a str>,
    item: &'a str,
    at: Option<PlaceJson<'a>>,
    policy: Option<LineJson<'a>>,
    trace: Vec<HopJson<'a>>,
    help: &'a str,
    target: &'a str,
    guessed: bool,
    /// Why it does not count, when it is suppressed.
    reason: Option<&'a str>,
    suppressed: Option<SuppressionJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct PlaceJson<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct LineJson<'a> {
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct HopJson<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    what: &'a str,
}

#[derive(Serialize)]
struct SuppressionJson<'a> {
    by: &'a str,
    owner: Option<&'a str>,
    until: Option<&'a str>,
}

#[derive(Serialize)]
struct FlowJson<'a> {
    data: &'a str,
    form: &'a str,
    subject: Option<&'a str>,
    stage: &'a str,
    purposes: Vec<&'a str>,
    store: Option<&'a str>,
    recipient: Option<&'a str>,
    gates: Vec<&'a str>,
    item: &'a str,
    target: &'a str,
    at: Option<PlaceJson<'a>>,
    source: &'a str,
    allowed: bool,
    package: &'a str,
}

#[derive(Serialize)]
struct GapJson<'a> {
    kind: &'a str,
    message: &'a str,
    data: Vec<&'a str>,
    item: Option<&'a str>,
    at: Option<PlaceJson<'a>>,
}

#[derive(Serialize)]
struct CoverageJson {
    files: usize,
    functions: usize,
    calls: usize,
    calls_resolved: usize,
    fields_tagged: usize,
    fields_untagged: usize,
    lines: usize,
    calls_workspace: usize,
    calls_modelled: usize,
    calls_foreign: usize,
    calls_guessed: usize,
    calls_unknown: BTreeMap<&'static str, usize>,
    registry_crates: usize,
}

#[derive(Serialize)]
struct NoteJson<'a> {
    severity: &'a str,
    kind: &'a str,
    message: &'a str,
    at: Option<PlaceJson<'a>>,
    help: Option<&'a str>,
}

pub(super) fn render(report: &Report<'_>) -> String {
    let analysis = report.analysis;
    let identity = analysis.policy.as_ref();
    let document = Document {
        schema: 1,
        tool: TOOL,
        verdict: report.verdict().as_str(),
        policy: PolicyJson {
            name: identity.and_then(|policy| policy.name.as_deref()),
            version: identity.and_then(|policy| policy.version.as_deref()),
            digest: identity.map(|policy| policy.digest.as_str()),
        },
        findings: report.findings.iter().map(|finding| report.finding_json(finding)).collect(),
        flows: analysis.flows.iter().map(|flow| report.flow_json(flow)).collect(),
        gaps: analysis.gaps.iter().map(|gap| report.gap_json(gap)).collect(),
        coverage: coverage(&analysis.coverage),
        notes: analysis.notes.iter().map(|note| report.note_json(note)).collect(),
        lock: super::lock::json(report),
        since: report.since.map(since_json),
    };
    pretty(&document)
}

/// `value` as indented JSON with a closing line feed.
pub(super) fn pretty(value: &impl Serialize) -> String {
    // Texts, numbers and lists alone: writing them to memory cannot fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

impl<'a> Report<'a> {
    fn finding_json(&self, finding: &'a Finding) -> FindingJson<'a> {
        FindingJson {
            id: &finding.id,
            name: finding.name,
            level: finding.level.as_str(),
            message: &finding.message,
            data: texts(&finding.data),
            form: finding.form.as_str(),
            subject: text(finding.subject),
            stage: finding.stage.as_str(),
            purposes: texts(&finding.purposes),
            store: text(finding.store),
            recipient: text(finding.recipient),
            gate: text(finding.gate),
            item: finding.item.as_str(),
            at: self.stands(finding).map(place),
            policy: finding.policy.as_ref().map(|line| LineJson { file: &line.file, line: line.line }),
            trace: self
                .trace(finding)
                .map(|(at, hop)| HopJson { file: at.path, line: at.line, column: at.column, what: &hop.what })
                .collect(),
            help: &finding.help,
            target: finding.target.as_str(),
            guessed: finding.guessed,
            reason: finding.suppressed.as_ref().map(|said| said.reason.as_str()),
            suppressed: finding.suppressed.as_ref().map(suppression),
        }
    }

    fn flow_json(&self, flow: &'a FlowRecord) -> FlowJson<'a> {
        FlowJson {
            data: flow.data.as_str(),
            form: flow.form.as_str(),
            subject: text(flow.subject),
            stage: flow.stage.as_str(),
            purposes: texts(&flow.purposes),
            store: text(flow.store),
            recipient: text(flow.recipient),
            gates: texts(&flow.gates),
            item: flow.item.as_str(),
            target: flow.target.as_str(),
            at: self.at(flow.at).map(place),
            source: flow.source.as_str(),
            allowed: flow.allowed,
            package: package_of(self.input, flow).as_str(),
        }
    }

    fn gap_json(&self, gap: &'a Gap) -> GapJson<'a> {
        GapJson {
            kind: gap.kind,
            message: &gap.message,
            data: texts(&gap.data),
            item: text(gap.item),
            at: gap.at.and_then(|span| self.at(span)).map(place),
        }
    }

    fn note_json(&self, note: &'a Note) -> NoteJson<'a> {
        NoteJson {
            severity: severity(note.severity),
            kind: note.kind,
            message: &note.message,
            at: note.span.and_then(|span| self.at(span)).map(place),
            help: note.help.as_deref(),
        }
    }
}

/// As documents have it.
pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Unreadable => "unreadable",
        Severity::Warning => "warning",
        Severity::Gap => "gap",
    }
}

pub(super) fn place(at: At<'_>) -> PlaceJson<'_> {
    PlaceJson { file: at.path, line: at.line, column: at.column }
}

fn suppression(said: &Suppression) -> SuppressionJson<'_> {
    SuppressionJson { by: said.by, owner: said.owner.as_deref(), until: said.until.as_deref() }
}

fn coverage(seen: &Coverage) -> CoverageJson {
    CoverageJson {
        files: seen.files,
        functions: seen.functions,
        calls: seen.calls,
        calls_resolved: seen.calls_resolved,
        fields_tagged: seen.fields_tagged,
        fields_untagged: seen.fields_untagged,
        lines: seen.lines,
        calls_workspace: seen.calls_workspace,
        calls_modelled: seen.calls_modelled,
        calls_foreign: seen.calls_foreign,
        calls_guessed: seen.calls_guessed,
        calls_unknown: seen.calls_unknown.reasons().into_iter().map(|(name, _, number)| (name, number)).collect(),
        registry_crates: seen.registry_crates,
    }
}

fn text(name: Option<Name>) -> Option<&'static str> {
    name.map(Name::as_str)
}

fn texts(names: &[Name]) -> Vec<&'static str> {
    names.iter().map(|name| name.as_str()).collect()
}
