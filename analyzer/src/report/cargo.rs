//! `--format cargo`: the messages that `cargo check --message-format=json` prints, one on a line, so that rust-analyzer and other
//! readers of them show findings in the editor (`rust-analyzer.check.overrideCommand`).

use serde_json::{Value, json};

use super::place::At;
use super::{Report, Style};
use crate::diag::Severity;
use crate::findings::Finding;
use crate::policy::Level;

pub(super) fn render(report: &Report<'_>) -> String {
    let mut out = String::new();
    let mut line = |value: Value| out.push_str(&format!("{value}\n"));
    for note in report.analysis.notes.iter().filter(|note| note.severity <= Severity::Unreadable) {
        let Some(at) = note.span.and_then(|span| report.at(span)) else { continue };
        let spans = vec![span(report, at, true, None)];
        line(message(report, at.path, "error", note.kind, &note.message, spans, &[], &note.message));
    }
    for finding in report.counting() {
        let Some(at) = report.stands(finding) else { continue };
        let level = if finding.level == Level::Deny { "error" } else { "warning" };
        let rendered = report.render_finding(finding, &Style::default());
        let spans = spans(report, finding, at);
        let children = children(report, finding);
        line(message(report, at.path, level, finding.name, &finding.message, spans, &children, &rendered));
    }
    for one in report.differences() {
        let Some(at) = one.at else { continue };
        let (text, spans) = (one.message(), vec![span(report, at, true, None)]);
        let help = [child("help", super::lock::HELP, Vec::new())];
        line(message(report, at.path, "error", super::lock::NAME, &text, spans, &help, &text));
    }
    line(json!({ "reason": "build-finished", "success": report.verdict() == super::Verdict::Clean }));
    out
}

/// The place it stands at, and the steps to it.
fn spans(report: &Report<'_>, finding: &Finding, at: At<'_>) -> Vec<Value> {
    let steps = report.trace(finding).filter(|(step, _)| *step != at);
    let steps = steps.map(|(step, hop)| span(report, step, false, Some(&hop.what)));
    std::iter::once(span(report, at, true, None)).chain(steps).collect()
}

/// The line of policy, and what to do.
fn children(report: &Report<'_>, finding: &Finding) -> Vec<Value> {
    let mut all = Vec::new();
    if let Some(line) = finding.policy.as_ref().filter(|_| report.at(finding.at).is_some()) {
        let is_file = !line.file.starts_with("pack:");
        let spans = is_file.then(|| span(report, report.policy_at(line), true, None)).into_iter().collect();
        all.push(child("note", "the policy speaks of it here", spans));
    }
    if !finding.help.is_empty() {
        all.push(child("help", &finding.help, Vec::new()));
    }
    all.push(child("note", &format!("id {}", finding.id), Vec::new()));
    all
}

fn child(level: &str, message: &str, spans: Vec<Value>) -> Value {
    json!({ "message": message, "code": null, "level": level, "spans": spans, "children": [], "rendered": null })
}

#[expect(clippy::too_many_arguments, reason = "they are the keys of the message")]
fn message(
    report: &Report<'_>,
    path: &str,
    level: &str,
    code: &str,
    text: &str,
    spans: Vec<Value>,
    children: &[Value],
    rendered: &str,
) -> Value {
    let file = report.input.file_at(path).and_then(|file| report.input.files.get(file));
    let package = file.and_then(|file| report.input.packages.get(file.package));
    let (name, version, dir) =
        package.map_or(("workspace", "", ""), |package| (&package.name, &package.version, &package.dir));
    let target = package.and_then(|package| package.targets.first());
    let root = target.and_then(|target| report.input.files.get(target.root)).map_or("", |file| &file.path);
    let manifest = if dir.is_empty() { "Cargo.toml".to_owned() } else { format!("{dir}/Cargo.toml") };
    let kind = if root.ends_with("main.rs") { "bin" } else { "lib" };
    json!({
        "reason": "compiler-message",
        "package_id": format!("path+file:///{dir}#{name}@{version}"),
        "manifest_path": manifest,
        "target": {
            "kind": [kind],
            "crate_types": [kind],
            "name": target.map_or(name, |target| target.name.as_str()),
            "src_path": root,
            "edition": "2024",
            "doc": true,
            "doctest": false,
            "test": true,
        },
        "message": {
            "$message_type": "diagnostic",
            "message": text,
            "code": { "code": code, "explanation": super::page(code) },
            "level": level,
            "spans": spans,
            "children": children,
            "rendered": rendered,
        },
    })
}

/// A place as rustc writes it: lines, columns and bytes, with the text of the line.
fn span(report: &Report<'_>, at: At<'_>, primary: bool, label: Option<&str>) -> Value {
    let code = report.input.file_at(at.path).and_then(|file| report.input.files.get(file)?.text.as_deref().ok());
    let text = code.or_else(|| report.policy_text(at.path)).unwrap_or("");
    let before: usize = text.split_inclusive('\n').take(at.line as usize - 1).map(str::len).sum();
    let line = text.get(before..).and_then(|rest| rest.lines().next()).unwrap_or("");
    let byte = |column: u32| {
        let inner = line.char_indices().nth(column as usize - 1).map_or(line.len(), |(byte, _)| byte);
        before + inner
    };
    let end = at.column.saturating_add(at.len).min(line.chars().count() as u32 + 1).max(at.column);
    json!({
        "file_name": at.path,
        "byte_start": byte(at.column),
        "byte_end": byte(end),
        "line_start": at.line,
        "line_end": at.line,
        "column_start": at.column,
        "column_end": end,
        "is_primary": primary,
        "label": label,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "expansion": null,
        "text": [{ "text": line, "highlight_start": at.column, "highlight_end": end }],
    })
}
