//! *As written* → valid: names looked up, values read, parents merged in, the whole checked.

mod binds;
mod check;
mod declared;
mod merge;
pub(super) mod names;
mod order;
mod rows;
mod sections;
mod tighten;
mod values;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::names::Build;
use super::PolicySource;
use super::digest::digest;
use super::error::Diagnostic;
use super::model::Policy;
use super::names::NameTree;
use super::place::PolicyFile;
use super::read::read;
use super::sink::Sink;
use super::written::{List, Text, Written};
use crate::base::Name;
use crate::diag::{Severity, did_you_mean};

/// Reads the texts that policies extend: given a path relative to the workspace root, or a name that is no built-in pack.
pub(super) type Load<'l> = dyn FnMut(&str) -> Result<PolicySource, String> + 'l;

/// One run over a policy and all that it extends.
pub(super) struct Session<'l> {
    load: &'l mut Load<'l>,
    pub(super) files: Vec<Arc<PolicyFile>>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Paths being read, outermost first.
    open: Vec<String>,
    /// Policies that were read, by path.
    done: BTreeMap<String, Arc<Policy>>,
}

impl<'l> Session<'l> {
    pub(super) fn new(load: &'l mut Load<'l>) -> Session<'l> {
        Session { load, files: Vec::new(), diagnostics: Vec::new(), open: Vec::new(), done: BTreeMap::new() }
    }

    /// The policy that `source` says, as far as it can be understood.
    pub(super) fn policy(&mut self, source: PolicySource) -> Policy {
        let file = Arc::new(PolicyFile::new(source.path.clone(), source.text));
        let index = self.files.len() as u32;
        self.files.push(file.clone());
        self.open.push(source.path);
        let mut sink = Sink::new(index, file.clone());
        let (written, is_toml) = read(&mut sink);
        let (parents, all_read) = match &written.header.extends {
            Some(extends) => self.parents(&mut sink, extends),
            None => (Vec::new(), true),
        };
        let mut policy = base(&parents);
        let own = own(&mut sink, &policy, &written, !(is_toml && all_read));
        merge::child(&mut policy, &own);
        policy.name = own.name;
        policy.version = own.version;
        policy.notice = own.notice.or(policy.notice);
        policy.closed |= own.closed;
        let from = |index: u32| self.files.get(index as usize).cloned();
        for (parent, entry) in &parents {
            for looser in tighten::check(&policy, parent) {
                let ours = looser.place.file == index;
                let place = if ours { looser.place } else { sink.place(entry.span()) };
                let span = place.start as usize..place.end as usize;
                let said = sink.error(looser.code, span, looser.message);
                let said = said.help(match ours {
                    true => "a policy may tighten what it extends, never loosen it",
                    false => "another policy in `extends` says otherwise: say the key here, within both",
                });
                if let Some(file) = from(looser.parent.file).filter(|_| looser.parent != looser.place) {
                    said.also(file, looser.parent, "the parent's word");
                }
            }
        }
        check::check(&mut sink, &policy, &written, &self.files);
        policy.files = self.files.clone();
        let texts = std::iter::once(&*file.text);
        policy.digest = digest(texts.chain(parents.iter().map(|(parent, _)| parent.digest.as_str())));
        self.diagnostics.append(&mut sink.list);
        self.open.pop();
        policy
    }

    /// What `extends` names, each with its entry, and whether all of it could be read.
    fn parents(&mut self, sink: &mut Sink, extends: &List<Text>) -> (Vec<(Arc<Policy>, Text)>, bool) {
        let mut parents: Vec<(Arc<Policy>, Text)> = Vec::new();
        let mut all_read = true;
        for entry in extends.get_ref() {
            match self.parent(sink, entry) {
                Some(parent) => parents.push((parent, entry.clone())),
                None => all_read = false,
            }
        }
        (parents, all_read)
    }

    fn parent(&mut self, sink: &mut Sink, entry: &Text) -> Option<Arc<Policy>> {
        let word = entry.get_ref().as_str();
        let pack = super::packs::find(word);
        let path = match pack {
            Some(_) => format!("pack:{word}"),
            None if is_path(word) => join(&sink.source.path, word),
            None => word.to_owned(),
        };
        if let Some(at) = self.open.iter().position(|open| *open == path) {
            let mut round: Vec<&str> = self.open[at..].iter().map(String::as_str).collect();
            round.push(&path);
            let message = format!("this policy extends itself: {}", round.join(" -> "));
            sink.error("extends_cycle", entry.span(), message);
            return None;
        }
        if let Some(done) = self.done.get(&path) {
            return Some(done.clone());
        }
        let source = match pack {
            Some(text) => Ok(PolicySource { path: path.clone(), text: text.into() }),
            None => (self.load)(&path),
        };
        match source {
            Ok(source) => {
                let policy = Arc::new(self.policy(PolicySource { path: path.clone(), text: source.text }));
                self.done.insert(path, policy.clone());
                Some(policy)
            }
            Err(why) => {
                unread(sink, entry, &path, &why);
                None
            }
        }
    }
}

fn unread(sink: &mut Sink, entry: &Text, path: &str, why: &str) {
    let word = entry.get_ref();
    if is_path(word) {
        sink.error("cannot_read_parent", entry.span(), format!("cannot read `{path}`: {why}"));
        return;
    }
    let names: Vec<&str> = super::packs::names().collect();
    let help = match did_you_mean(word, names.iter().copied()) {
        Some(close) => format!("did you mean `{close}`?"),
        None if names.is_empty() => "a path ends in `.toml`".to_owned(),
        None => format!("built-in packs are {}; a path ends in `.toml`", super::sink::one_of(names)),
    };
    sink.error("unknown_pack", entry.span(), format!("unknown pack `{word}`")).help(help);
}

/// The parents in one, or a policy that says nothing.
fn base(parents: &[(Arc<Policy>, Text)]) -> Policy {
    let mut all = parents.iter().map(|(parent, _)| parent);
    let Some(first) = all.next() else {
        return empty();
    };
    let mut base = Policy::clone(first);
    for parent in all {
        merge::parents(&mut base, parent);
    }
    base
}

/// A policy that says nothing, and so allows nothing.
pub(super) fn empty() -> Policy {
    Policy {
        files: Vec::new(),
        name: None,
        version: None,
        notice: None,
        closed: false,
        require: Vec::new(),
        digest: String::new(),
        categories: NameTree::new(privacy_policies::CATEGORY_NAMES),
        purposes: NameTree::new(privacy_policies::PURPOSE_NAMES),
        rows: BTreeMap::new(),
        subjects: BTreeMap::new(),
        purpose_notes: BTreeMap::new(),
        stores: BTreeMap::new(),
        recipients: BTreeMap::new(),
        gates: BTreeMap::new(),
        transfers: BTreeMap::new(),
        taxonomy: BTreeMap::new(),
        binds: Vec::new(),
        exceptions: Vec::new(),
        levels: BTreeMap::new(),
        warnings: Vec::new(),
    }
}

/// What the file itself says, its names looked up among its own and those of `base`.
fn own(sink: &mut Sink, base: &Policy, written: &Written, partial: bool) -> Policy {
    let mut build = Build::new(sink, base, written, partial);
    build.names_of("a purpose", &written.purposes);
    build.names_of("a gate", &written.gates);
    let taxonomy = build.taxonomy(&written.taxonomy);
    let mut policy = Policy {
        name: build.string(&written.header.name),
        version: build.string(&written.header.version),
        notice: build.string(&written.header.notice),
        closed: written.header.closed.as_ref().is_some_and(|said| *said.get_ref()),
        require: build.require(&written.header.require),
        taxonomy,
        rows: build.data(&written.data),
        subjects: build.subject_rules(&written.subjects),
        purpose_notes: build.notes(&written.purposes),
        stores: build.stores(&written.stores),
        recipients: build.recipients(&written.recipients),
        gates: build.notes(&written.gates),
        transfers: build.transfers(&written.transfers),
        binds: build.binds(&written.binds),
        exceptions: build.exceptions(&written.exceptions),
        levels: build.levels(&written.levels),
        ..empty()
    };
    policy.purposes = NameTree::default();
    for purpose in &written.purposes {
        policy.purposes.insert(Name::new(purpose.name.get_ref()));
    }
    policy
}

/// Errors first by file and position; equal ones once.
pub(super) fn sorted(mut list: Vec<Diagnostic>) -> Vec<Diagnostic> {
    list.sort_by(|a, b| a.place.cmp(&b.place).then_with(|| a.code.cmp(b.code)).then_with(|| a.message.cmp(&b.message)));
    list.dedup();
    list
}

/// Whether one of them is an error.
pub(super) fn any_error(list: &[Diagnostic]) -> bool {
    list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Whether an entry of `extends` is a path, not the name of a pack.
fn is_path(word: &str) -> bool {
    word.ends_with(".toml") || word.contains(['/', '\\'])
}

/// `relative` to the folder of the file at `from`, without `.` and `..` where they can be resolved.
fn join(from: &str, relative: &str) -> String {
    let relative = relative.replace('\\', "/");
    if relative.starts_with('/') {
        return relative;
    }
    let mut parts: Vec<&str> = from.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect());
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
