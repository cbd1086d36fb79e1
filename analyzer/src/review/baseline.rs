//! `privacy-baseline.toml`: findings that are known and not mended yet, by id, each with a reason, an owner and a date.
//!
//! ```toml
//! [[finding]]
//! id = "38f8e5ef898c4725"
//! handle = "9b1c07ce2d6a4f10"      # outlives renames: what is found, without the place
//! name = "log_not_allowed"
//! data = ["contact.email"]
//! item = "shop::users::save"       # for people
//! reason = "…"
//! owner = "payments"
//! date = "2026-11-22"              # when it was recorded
//! until = "2027-03-31"             # may be left out: the last day on which it is excused
//! ```
//!
//! An entry excuses one finding, and no more of it than it says: a place that leaks one category more is not excused. Texts
//! around and in entries stay as people wrote them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::known::loose_handle;
use super::lockfile::LockError;
use crate::findings::{Analysis, Finding, Suppression};
use crate::policy::{Date, Level};

/// The usual name of the file.
pub const BASELINE_FILE: &str = "privacy-baseline.toml";

/// What a new file begins with.
const ABOUT: &str = "\
# Findings that were known on the day each was recorded, and are not mended yet: they are reported at level `allow`.
# `cargo privacy-check baseline update` adds those of today, `cargo privacy-check baseline prune` removes those that are gone.
";

/// A file that was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Baseline {
    /// Entries, in the order of the file.
    pub entries: Vec<Entry>,
}

/// A finding that is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Id of the finding.
    pub id: String,
    /// Its handle without the place, when the entry has one.
    pub handle: Option<String>,
    /// Name from the table of findings.
    pub name: String,
    /// Categories: the entry excuses none besides.
    pub data: Vec<String>,
    /// Canonical path of the function, for people.
    pub item: String,
    /// Why it is not mended yet.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it is excused.
    pub until: Option<Date>,
    /// Line of the entry, from 1.
    pub line: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    finding: Vec<Spanned<Written>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    handle: Option<String>,
    name: String,
    #[serde(default)]
    data: Vec<String>,
    #[serde(default)]
    item: String,
    reason: Spanned<String>,
    owner: Spanned<String>,
    date: Spanned<String>,
    until: Option<Spanned<String>>,
}

/// Reads the text of a file.
///
/// # Errors
/// The first thing that is wrong, with its line.
pub fn parse_baseline(text: &str) -> Result<Baseline, LockError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = |at: usize| text.get(..at).map_or(1, |before| before.matches('\n').count() as u32 + 1);
    let wrong = |at: usize, message: String, help: &str| LockError { line: line(at), message, help: help.to_owned() };
    let file: File = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        wrong(at, error.message().to_owned(), "an entry has id, name, reason, owner and date")
    })?;
    let starts = blocks(text);
    if starts.len() != file.finding.len() {
        return Err(wrong(
            0,
            "entries are not all written as `[[finding]]`".to_owned(),
            "write each as a table of its own",
        ));
    }
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut entries = Vec::new();
    for (written, start) in file.finding.into_iter().zip(starts) {
        let written = written.into_inner();
        let day = |said: &Spanned<String>| {
            let read: Result<Date, _> = said.get_ref().parse();
            read.map_err(|_| {
                wrong(said.span().start, format!("`{}` is no date", said.get_ref()), "write it as 2027-03-31")
            })
        };
        for said in [&written.reason, &written.owner] {
            if said.get_ref().trim().is_empty() {
                return Err(wrong(said.span().start, "a reason and an owner are required".to_owned(), "say it"));
            }
        }
        day(&written.date)?;
        let until = written.until.as_ref().map(day).transpose()?;
        let id = written.id.get_ref().clone();
        if let Some(first) = seen.insert(id.clone(), line(start.header)) {
            let message = format!("`{id}` is recorded twice, first at line {first}");
            return Err(wrong(written.id.span().start, message, "remove one of the two"));
        }
        entries.push(Entry {
            id,
            handle: written.handle,
            name: written.name,
            data: written.data,
            item: written.item,
            reason: written.reason.into_inner(),
            owner: written.owner.into_inner(),
            until,
            line: line(start.header),
        });
    }
    Ok(Baseline { entries })
}

impl Baseline {
    /// Suppresses the findings that are known, and says which entries (by position) excuse nothing.
    pub fn apply(&self, analysis: &mut Analysis, today: Date) -> Vec<usize> {
        let active = |entry: &Entry| entry.until.is_none_or(|until| today <= until);
        let mut left: Vec<usize> = (0..self.entries.len()).filter(|at| active(&self.entries[*at])).collect();
        // Those that are found by their own name come first: what was renamed takes what is left.
        for same in [same_id as fn(&Entry, &Finding) -> bool, same_handle] {
            for finding in analysis.findings.iter_mut().filter(|finding| finding.level != Level::Allow) {
                let found = left.iter().position(|at| same(&self.entries[*at], finding));
                if let Some(entry) = found.map(|position| &self.entries[left.remove(position)]) {
                    finding.level = Level::Allow;
                    finding.suppressed = Some(Suppression {
                        by: "baseline",
                        reason: entry.reason.clone(),
                        owner: Some(entry.owner.clone()),
                        until: entry.until.map(|until| until.to_string()),
                    });
                }
            }
        }
        left
    }
}

fn same_id(entry: &Entry, finding: &Finding) -> bool {
    entry.id == finding.id && covers(entry, finding)
}

fn same_handle(entry: &Entry, finding: &Finding) -> bool {
    entry.handle.as_ref().is_some_and(|handle| *handle == loose_handle(finding)) && covers(entry, finding)
}

/// Whether the entry speaks of all that the finding is.
fn covers(entry: &Entry, finding: &Finding) -> bool {
    entry.name == finding.name && finding.data.iter().all(|name| entry.data.iter().any(|known| *name == known.as_str()))
}

/// What `baseline update` records a finding with.
#[derive(Clone, Debug)]
pub struct Recorded<'a> {
    /// Why it is not mended yet.
    pub reason: &'a str,
    /// Who answers for it.
    pub owner: &'a str,
    /// The day.
    pub date: Date,
    /// The last day on which it is excused.
    pub until: Option<Date>,
}

/// The text of a file with entries for `findings` besides, each in the order of name and item.
pub fn add_to_baseline(text: &str, findings: &[&Finding], with: &Recorded<'_>) -> String {
    let mut out = if text.trim().is_empty() { ABOUT.to_owned() } else { text.to_owned() };
    let mut findings: Vec<&Finding> = findings.to_vec();
    findings.sort_by_key(|finding| (finding.name, finding.item, finding.id.clone()));
    for finding in findings {
        let key = (finding.name.to_owned(), finding.item.to_string(), finding.id.clone());
        let entries = parse_baseline(&out).map_or(Vec::new(), |baseline| baseline.entries);
        let after = entries.iter().position(|entry| (entry.name.clone(), entry.item.clone(), entry.id.clone()) > key);
        let at = after.and_then(|after| Some(blocks(&out).get(after)?.start)).unwrap_or(out.len());
        let block = block(finding, with);
        let (before, rest) = out.split_at(at);
        let gap = if before.ends_with("\n\n") || before.is_empty() {
            ""
        } else if before.ends_with('\n') {
            "\n"
        } else {
            "\n\n"
        };
        let end = if rest.is_empty() { "" } else { "\n" };
        out = format!("{before}{gap}{block}{end}{rest}");
    }
    out
}

fn block(finding: &Finding, with: &Recorded<'_>) -> String {
    let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
    let data: Vec<String> = finding.data.iter().map(|name| text(name)).collect();
    let until = with.until.map_or(String::new(), |until| format!("until = \"{until}\"\n"));
    format!(
        "[[finding]]\nid = {}\nhandle = {}\nname = {}\ndata = [{}]\nitem = {}\nreason = {}\nowner = {}\ndate = \"{}\"\n{until}",
        text(&finding.id),
        text(&loose_handle(finding)),
        text(finding.name),
        data.join(", "),
        text(&finding.item),
        text(with.reason),
        text(with.owner),
        with.date,
    )
}

/// The text of a file without those entries (by position).
pub fn prune_baseline(text: &str, gone: &[usize]) -> String {
    let blocks = blocks(text);
    let mut out = String::new();
    let first = blocks.first().map_or(text.len(), |block| block.start);
    out.push_str(&text[..first]);
    for (at, block) in blocks.iter().enumerate() {
        let end = blocks.get(at + 1).map_or(text.len(), |next| next.start);
        if !gone.contains(&at) {
            out.push_str(&text[block.start..end]);
        }
    }
    let kept = out.trim_end();
    if kept.is_empty() { String::new() } else { format!("{kept}\n") }
}

/// An entry in the text: where it starts, with the comments directly above, and its header.
struct Block {
    start: usize,
    header: usize,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let mut at = 0;
    // Where the run of comments that reaches up to this line starts.
    let mut comments: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let words = line.split('#').next().unwrap_or("");
        if words.split_whitespace().collect::<String>() == "[[finding]]" {
            out.push(Block { start: comments.unwrap_or(at), header: at });
            comments = None;
        } else if line.trim_start().starts_with('#') {
            comments = comments.or(Some(at));
        } else {
            comments = None;
        }
        at += line.len();
    }
    out
}
