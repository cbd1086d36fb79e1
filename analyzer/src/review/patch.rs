//! The lines of policy that would allow what is found, as a patch for somebody to approve.
//!
//! What a tag must say, what a gate must check and what `never` forbids is no matter of a line more; that is said instead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use similar::TextDiff;

use crate::base::Name;
use crate::findings::Finding;
use crate::policy::{CLIENT, Entry, LOG, Never, Place, Policy, PolicySource, Row, Said, covers};

/// Patches, and what no patch allows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Patches {
    /// One for each file, as a unified diff: `git apply` takes it in the folder of the workspace.
    pub diffs: Vec<String>,
    /// Ids of findings that no line of policy mends, with the reason.
    pub refused: Vec<(String, String)>,
}

/// What a row should allow besides.
#[derive(Default)]
struct Wanted {
    purposes: BTreeSet<Name>,
    stores: BTreeSet<Name>,
    /// With the purposes that each gets it for.
    recipients: BTreeMap<Name, BTreeSet<Name>>,
}

/// A replacement of bytes of a file.
type Edit = (usize, usize, String);

/// What would have to change in `policy` to allow `findings`.
pub fn allow(policy: &Policy, findings: &[&Finding]) -> Patches {
    let mut patcher = Patcher {
        policy,
        wanted: BTreeMap::new(),
        hosts: BTreeMap::new(),
        edits: BTreeMap::new(),
        appended: String::new(),
        refused: Vec::new(),
    };
    for finding in findings {
        if let Err(why) = patcher.want(finding) {
            patcher.refused.push((finding.id.clone(), why));
        }
    }
    patcher.plan();
    patcher.finish()
}

struct Patcher<'p> {
    policy: &'p Policy,
    wanted: BTreeMap<Name, Wanted>,
    /// Recipients to declare, with their hosts.
    hosts: BTreeMap<Name, BTreeSet<Name>>,
    edits: BTreeMap<u32, Vec<Edit>>,
    appended: String,
    refused: Vec<(String, String)>,
}

impl Patcher<'_> {
    fn want(&mut self, finding: &Finding) -> Result<(), String> {
        let recipient = match (finding.name, finding.recipient) {
            ("recipient_unknown", None) => return Err("the code does not spell out who receives it".to_owned()),
            ("recipient_unknown", Some(host)) => Some((self.recipient_of(host), Some(host))),
            (_, recipient) => recipient.map(|name| (name, None)),
        };
        let (purposes, stores, recipients) = match finding.name {
            "undeclared_data" => (true, true, true),
            "purpose_not_allowed" => (true, false, false),
            "store_not_allowed" | "log_not_allowed" => (false, true, false),
            "recipient_not_allowed" | "recipient_unknown" => (false, false, true),
            "purpose_unknown" => return Err("the code must say what it runs for".to_owned()),
            "gate_missing" => return Err("the code must check the gate".to_owned()),
            "form_not_allowed" => {
                return Err("the rule limits the form: the data must pass a function that has it".to_owned());
            }
            "erasure_missing" | "right_missing" => return Err("the code must have a function that does it".to_owned()),
            "untagged_data" => return Err("the field needs a tag".to_owned()),
            "unresolved_flow" => return Err("the call needs a model or a bind".to_owned()),
            _ => return Err("it is for people to say which of the two gives way".to_owned()),
        };
        if stores && finding.store.is_some_and(|store| !self.policy.is_store(&store)) {
            return Err(format!("`{}` is no declared store", finding.store.map_or("", |name| name.as_str())));
        }
        for category in &finding.data {
            if let Some(never) = self.never(*category, finding, recipient.map(|(name, _)| name)) {
                return Err(never);
            }
        }
        if let Some((name, Some(host))) = recipient.filter(|_| recipients) {
            self.hosts.entry(name).or_default().insert(host);
        }
        for category in &finding.data {
            let wanted = self.wanted.entry(*category).or_default();
            if purposes {
                wanted.purposes.extend(&finding.purposes);
            }
            if stores {
                wanted.stores.extend(finding.store);
            }
            if let Some((name, _)) = recipient.filter(|_| recipients) {
                wanted.recipients.entry(name).or_default().extend(&finding.purposes);
            }
        }
        Ok(())
    }

    /// The recipient to be declared for a host.
    fn recipient_of(&self, host: Name) -> Name {
        let name: String = host.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        Name::new(name.trim_matches('-'))
    }

    /// The words of a `never` that stands against it.
    fn never(&self, category: Name, finding: &Finding, recipient: Option<Name>) -> Option<String> {
        let row = self.policy.row(category, finding.subject)?;
        let forbids = |never: &Said<Never>| match never.value {
            Never::Purpose(name) => finding.purposes.iter().any(|purpose| covers(&name, purpose)),
            Never::Store(name) => finding.store == Some(name),
            Never::StoresIn(place) => finding
                .store
                .and_then(|store| self.policy.stores.get(&store))
                .is_some_and(|store| store.location() == place),
            Never::Recipient(name) => recipient == Some(name),
            Never::RecipientsOf(kind) => recipient.is_some_and(|name| self.policy.recipient_kind(name) == Some(kind)),
        };
        let said = row.never().find(forbids)?;
        let file = self.policy.files.get(said.place.file as usize)?;
        Some(format!("`never` forbids it, at {}:{}", file.path, said.place.line))
    }

    fn plan(&mut self) {
        for (category, wanted) in std::mem::take(&mut self.wanted) {
            let own = self.policy.rows.get(&category).filter(|row| self.is_open(row.of.place));
            let mut lines = Vec::new();
            let purposes: Vec<String> = wanted.purposes.iter().map(|name| string(name)).collect();
            self.key(category, own, "purposes", |row| row.purposes.as_ref(), &purposes, &mut lines);
            let stores: Vec<String> = wanted.stores.iter().map(|name| string(name)).collect();
            self.key(category, own, "stores", |row| row.stores.as_ref(), &stores, &mut lines);
            let sharing: Vec<String> = wanted.recipients.iter().map(|(name, purposes)| share(name, purposes)).collect();
            self.key(category, own, "sharing", |row| row.sharing.as_ref(), &sharing, &mut lines);
            if lines.is_empty() {
                continue;
            }
            let text = lines.concat();
            match own {
                Some(row) => {
                    let at = self.end_of(row);
                    self.edits.entry(row.of.place.file).or_default().push((at, at, text));
                }
                None => self.appended.push_str(&format!("\n[data.{}]\n{text}", string(&category))),
            }
        }
        for (name, hosts) in std::mem::take(&mut self.hosts) {
            let hosts: Vec<String> = hosts.iter().map(|host| string(host)).collect();
            self.appended.push_str(&format!("\n[recipients.{}]\nhosts = [{}]\n", key(&name), hosts.join(", ")));
        }
    }

    /// Whether a place is in a file that people can edit.
    fn is_open(&self, place: Place) -> bool {
        self.policy.files.get(place.file as usize).is_some_and(|file| !file.path.starts_with("pack:"))
    }

    /// Adds entries to a key of a row: in place where the row has it, else as a line with what it inherits.
    fn key(
        &mut self,
        category: Name,
        own: Option<&Row>,
        name: &str,
        of: impl Fn(&Row) -> Option<&Said<Vec<Entry>>>,
        entries: &[String],
        lines: &mut Vec<String>,
    ) {
        if entries.is_empty() {
            return;
        }
        if let Some(said) = own.and_then(&of).filter(|said| said.place.file == own.map_or(0, |row| row.of.place.file)) {
            if let Some(literal) = self.literal(said.place).and_then(|text| extended(text, entries)) {
                let edit = (said.place.start as usize, said.place.end as usize, literal);
                self.edits.entry(said.place.file).or_default().push(edit);
            }
            return;
        }
        let inherited = self.policy.categories.chain(&category);
        let inherited = inherited.iter().filter_map(|name| self.policy.rows.get(name)).find_map(of);
        let value = match inherited.and_then(|said| self.literal(said.place)) {
            Some(text) => extended(text, entries).unwrap_or_else(|| format!("[{}]", entries.join(", "))),
            // Unsaid, `stores` is any declared store but `log`.
            None if name == "stores" && own.is_some() => {
                let all = self.policy.stores.keys().filter(|store| **store != *LOG).map(|store| string(store));
                format!("[{}]", all.chain(entries.iter().cloned()).collect::<Vec<_>>().join(", "))
            }
            None => format!("[{}]", entries.join(", ")),
        };
        lines.push(format!("{name} = {value}\n"));
    }

    fn literal(&self, place: Place) -> Option<&str> {
        self.policy.files.get(place.file as usize)?.text.get(place.start as usize..place.end as usize)
    }

    /// The byte after the last line of a row's own keys.
    fn end_of(&self, row: &Row) -> usize {
        let lists = [&row.purposes, &row.stores, &row.sharing].into_iter().flatten().map(|said| said.place);
        let others = row.retention.as_ref().map(|said| said.place).into_iter();
        let others = others.chain(row.form.map(|said| said.place)).chain(row.clause.as_ref().map(|said| said.place));
        let others =
            others.chain(row.when.as_ref().map(|said| said.place)).chain(row.rights.as_ref().map(|said| said.place));
        let places = lists.chain(others).chain([row.of.place]).filter(|place| place.file == row.of.place.file);
        let end = places.map(|place| place.end as usize).max().unwrap_or(0);
        let text = self.policy.files.get(row.of.place.file as usize).map_or("", |file| &*file.text);
        text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at + 1)
    }

    fn finish(mut self) -> Patches {
        let mut out = Patches { diffs: Vec::new(), refused: self.refused };
        if !self.appended.is_empty() {
            self.edits.entry(0).or_default();
        }
        for (number, mut edits) in self.edits {
            let Some(file) = self.policy.files.get(number as usize) else { continue };
            let mut text = file.text.to_string();
            edits.sort_by_key(|(start, end, _)| std::cmp::Reverse((*start, *end)));
            for (start, end, new) in edits {
                // A last line without an end gets one.
                let gap = if start == end && !text[..start].ends_with('\n') { "\n" } else { "" };
                text.replace_range(start..end, &format!("{gap}{new}"));
            }
            if number == 0 && !self.appended.is_empty() {
                if !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(&self.appended);
            }
            // A file in a style of its own is left to people.
            if is_valid(self.policy, number, &text) {
                let diff = TextDiff::from_lines(&*file.text, text.as_str());
                let (old, new) = (format!("a/{}", file.path), format!("b/{}", file.path));
                out.diffs.push(diff.unified_diff().context_radius(3).header(&old, &new).to_string());
            } else {
                out.refused
                    .push((String::new(), format!("{} is written so that no line can be added to it", file.path)));
            }
        }
        out
    }
}

/// Whether the policy is valid with another text of one of its files.
fn is_valid(policy: &Policy, number: u32, text: &str) -> bool {
    let text: Arc<str> = text.into();
    let of = |at: usize| {
        let file = policy.files.get(at)?;
        let text = if at == number as usize { text.clone() } else { file.text.clone() };
        Some(PolicySource { path: file.path.clone(), text })
    };
    let Some(own) = of(0) else { return false };
    let parsed = crate::policy::parse(own, &mut |path| {
        let at = policy.files.iter().position(|file| file.path == path);
        at.and_then(of).ok_or_else(|| "it was not read".to_owned())
    });
    parsed.is_ok()
}

/// A list as TOML writes it, with more entries; `None` when it is written in a way that this cannot extend.
fn extended(literal: &str, entries: &[String]) -> Option<String> {
    let more = entries.join(", ");
    let Some(inner) = literal.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return Some(format!("[{literal}, {more}]"));
    };
    let kept = inner.trim_end();
    if kept.trim().is_empty() {
        return Some(format!("[{more}]"));
    }
    let last = kept.rsplit('\n').next().unwrap_or(kept);
    if last.contains('#') {
        return None;
    }
    let tail = &inner[kept.len()..];
    if !inner.contains('\n') {
        let comma = if kept.ends_with(',') { "" } else { "," };
        return Some(format!("[{kept}{comma} {more}{tail}]"));
    }
    let indent: String = last.chars().take_while(|c| c.is_whitespace()).collect();
    let (before, after) = if kept.ends_with(',') { ("", ",") } else { (",", "") };
    let lines: Vec<String> = entries.iter().map(|entry| format!("\n{indent}{entry}")).collect();
    Some(format!("[{kept}{before}{}{after}{tail}]", lines.join(",")))
}

/// `{ with = "mail-provider", purposes = ["service.notify"] }`: no more than what is asked for.
fn share(name: &Name, purposes: &BTreeSet<Name>) -> String {
    if purposes.is_empty() || *name == *CLIENT {
        return string(name);
    }
    let purposes: Vec<String> = purposes.iter().map(|purpose| string(purpose)).collect();
    format!("{{ with = {}, purposes = [{}] }}", string(name), purposes.join(", "))
}

fn string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if bare { name.to_owned() } else { string(name) }
}
