//! A report of schema 1 read back: its flows, its findings, its policy.

use std::collections::BTreeSet;

use serde_json::Value;

use super::flow::Flow;
use super::inventory::Inventory;
use super::known::Known;
use crate::base::Name;
use crate::findings::Stage;
use crate::policy::{Form, Level};

/// What a report says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    /// Its flows.
    pub flows: Inventory,
    /// Its findings, those that are suppressed included.
    pub findings: Vec<Known>,
    /// Version of the policy it was made against.
    pub version: Option<String>,
    /// Digest of that policy.
    pub digest: Option<String>,
}

impl Document {
    /// Its findings that count.
    pub fn counting(&self) -> Vec<Known> {
        self.findings.iter().filter(|finding| finding.level != Level::Allow).cloned().collect()
    }
}

/// Reads a report.
///
/// # Errors
/// What is wrong with it, in words that go into a message.
pub fn parse_document(text: &str) -> Result<Document, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    match value.get("schema").and_then(Value::as_u64) {
        Some(1) => {}
        Some(number) => return Err(format!("its schema is {number}, and this tool knows schema 1")),
        None => return Err("it has no `schema`: it is no report of `--format json`".to_owned()),
    }
    if value.get("verdict").and_then(Value::as_str) == Some("unreadable") {
        return Err(
            "it has no verdict, since a source file could not be read: what it does not list may be there".into()
        );
    }
    let list = |key: &str| value.get(key).and_then(Value::as_array).ok_or_else(|| format!("it has no list `{key}`"));
    let mut document = Document::default();
    for (at, flow) in list("flows")?.iter().enumerate() {
        for flow in read_flow(flow).map_err(|why| format!("flow {at}: {why}"))? {
            document.flows.flows.insert(flow, None);
        }
    }
    for (at, finding) in list("findings")?.iter().enumerate() {
        document.findings.push(read_finding(finding).map_err(|why| format!("finding {at}: {why}"))?);
    }
    let policy = |key: &str| value.get("policy").and_then(|policy| policy.get(key)).and_then(Value::as_str);
    document.version = policy("version").map(str::to_owned);
    document.digest = policy("digest").map(str::to_owned);
    Ok(document)
}

fn text<'v>(value: &'v Value, key: &str) -> Result<&'v str, String> {
    value.get(key).and_then(Value::as_str).ok_or_else(|| format!("it has no text `{key}`"))
}

fn maybe<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

fn texts<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v str> {
    value.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn form(value: &Value) -> Result<Form, String> {
    let word = text(value, "form")?;
    Form::parse(word).ok_or_else(|| format!("`{word}` is no form"))
}

fn read_flow(value: &Value) -> Result<Vec<Flow>, String> {
    let stage = text(value, "stage")?;
    let name = |key: &str| maybe(value, key).map(Name::new);
    let mut gates: Vec<Name> = texts(value, "gates").map(Name::new).collect();
    gates.sort_unstable();
    gates.dedup();
    let flow = Flow {
        data: Name::new(text(value, "data")?),
        form: form(value)?,
        subject: name("subject"),
        stage: Stage::parse(stage).ok_or_else(|| format!("`{stage}` is no stage"))?,
        target: name("store").or(name("recipient")),
        purpose: None,
        gates,
        package: Name::new(text(value, "package")?),
    };
    let purposes: BTreeSet<&str> = texts(value, "purposes").collect();
    Ok(match purposes.is_empty() {
        true => vec![flow],
        false => purposes.iter().map(|name| Flow { purpose: Some(Name::new(name)), ..flow.clone() }).collect(),
    })
}

fn read_finding(value: &Value) -> Result<Known, String> {
    let level = text(value, "level")?;
    let at = value.get("at").and_then(|at| {
        let line = at.get("line")?.as_u64()?;
        Some((at.get("file")?.as_str()?.to_owned(), u32::try_from(line).ok()?))
    });
    let own = |text: &str| text.to_owned();
    Ok(Known {
        id: own(text(value, "id")?),
        name: own(text(value, "name")?),
        level: Level::parse(level).ok_or_else(|| format!("`{level}` is no level"))?,
        message: own(text(value, "message")?),
        data: texts(value, "data").map(own).collect(),
        form: form(value)?,
        stage: own(text(value, "stage")?),
        purposes: texts(value, "purposes").map(own).collect(),
        target: maybe(value, "store").or(maybe(value, "recipient")).map(own),
        gate: maybe(value, "gate").map(own),
        item: own(text(value, "item")?),
        at,
    })
}
