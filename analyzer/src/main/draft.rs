//! The text of a policy to start from.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use privacy_check::analysis::Survey;
use privacy_check::base::Name;
use privacy_check::findings::{Candidate, FlowRecord, Stage};
use privacy_check::policy::{CLIENT, Form, LOG};

/// What a draft is made of.
pub(crate) struct Draft<'a> {
    /// Name of the policy.
    pub(crate) name: &'a str,
    /// What is tagged and what looks personal.
    pub(crate) survey: &'a Survey,
    /// Where it goes today.
    pub(crate) flows: &'a [FlowRecord],
}

/// What the code does with one category.
#[derive(Default)]
struct Seen {
    purposes: BTreeSet<Name>,
    stores: BTreeSet<Name>,
    recipients: BTreeSet<String>,
    logged: bool,
}

/// Fields that look personal, said to be so from outside.
pub(crate) fn binds(survey: &Survey) -> String {
    let mut out = String::new();
    for candidate in sure(survey) {
        let _ = write!(out, "[[bind]]\npath = {}\ndata = {}\n", quoted(&candidate.path), quoted(&candidate.category));
        if candidate.form == Form::Pseudonymous {
            out.push_str("form = \"pseudonymous\"\n");
        }
        // It may stand in code that a call leaves out by features.
        out.push_str("optional = true\n");
    }
    out
}

fn sure(survey: &Survey) -> impl Iterator<Item = &Candidate> {
    survey.candidates.iter().filter(|candidate| candidate.sure)
}

/// As TOML writes a text.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.into_iter().map(quoted).collect();
    format!("[{}]", names.join(", "))
}

/// A recipient's name for a host: `maps.example.com` → `maps-example-com`.
fn recipient_of(host: &str) -> String {
    let name = host.split(':').next().unwrap_or(host).trim_start_matches("*.");
    name.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

fn is_host(name: &str) -> bool {
    !name.is_empty() && name.contains('.') && name.chars().all(|c| c.is_alphanumeric() || ".-_:[]".contains(c))
}

impl Draft<'_> {
    /// The policy, commented. What a person has to decide is marked TODO.
    pub(crate) fn text(&self) -> String {
        let mut out = format!(
            "# What personal data this code may use: for which purposes, for how long, with whom.\n\
             # Drafted by `cargo privacy-check init` from the code as it is: read every line before you stand by it.\n\
             # `cargo privacy-check policy show` prints what holds; nothing that is not said here is allowed.\n\n\
             [policy]\nname    = {}\nversion = \"1\"     # TODO: raise it whenever the policy changes\n\
             # notice = \"https://…\"   # TODO: the published text that this file stands for\n",
            quoted(self.name)
        );
        let rows = self.rows();
        if rows.is_empty() {
            out.push_str(NOTHING_YET);
        }
        for (category, seen) in &rows {
            self.row(&mut out, *category, seen);
        }
        self.declarations(&mut out);
        self.said_from_outside(&mut out);
        out
    }

    /// What is seen of each category.
    fn rows(&self) -> BTreeMap<Name, Seen> {
        let mut rows: BTreeMap<Name, Seen> = BTreeMap::new();
        for category in self.survey.named.categories.keys().copied().chain(sure(self.survey).map(|one| one.category)) {
            rows.entry(category).or_default();
        }
        for flow in self.flows {
            let seen = rows.entry(flow.data).or_default();
            seen.purposes.extend(flow.purposes.iter().copied());
            match flow.store {
                Some(store) if store == *LOG => seen.logged = true,
                store => seen.stores.extend(store),
            }
            if flow.stage != Stage::Store {
                seen.recipients.extend(flow.recipient.map(|name| self.recipient(&name)));
            }
        }
        rows
    }

    /// The name that the draft gives a recipient.
    fn recipient(&self, seen: &str) -> String {
        let is_own = *seen == *CLIENT || self.survey.named.recipients.iter().any(|name| *name == *seen);
        if is_own { seen.to_owned() } else { recipient_of(seen) }
    }

    fn row(&self, out: &mut String, category: Name, seen: &Seen) {
        let from = self.survey.named.categories.get(&category).copied();
        let from = from.or_else(|| sure(self.survey).find(|one| one.category == category).map(|one| one.path));
        let from = from.map_or(String::new(), |path| format!("   # seen first in {path}"));
        let _ = write!(out, "\n[data.{}]{from}\n", quoted(&category));
        let purposes = list(seen.purposes.iter().map(|name| name.as_str()));
        let why = if seen.purposes.is_empty() {
            "TODO: why is it used? such as \"service.account\""
        } else {
            "TODO: all that code says today; is it right?"
        };
        let _ = writeln!(out, "purposes  = {purposes}   # {why}");
        out.push_str("# retention = \"1y\"   # TODO: how long may it rest?\n");
        let stores = list(seen.stores.iter().map(|name| name.as_str()));
        let sharing = list(seen.recipients.iter().map(String::as_str));
        let _ = writeln!(out, "stores    = {stores}   # where it rests today");
        let _ = writeln!(out, "sharing   = {sharing}   # who gets it today");
        if seen.logged {
            out.push_str("# It reaches a log today. List \"log\" in `stores` only if that is meant.\n");
        }
    }

    /// What rows and tags name: stores, recipients, purposes, gates, own categories.
    fn declarations(&self, out: &mut String) {
        let named = &self.survey.named;
        let seen = self.flows.iter().filter_map(|flow| flow.store);
        let stores: BTreeSet<Name> = seen.chain(named.stores.iter().copied()).filter(|name| *name != *LOG).collect();
        for store in stores {
            let _ = write!(out, "\n[stores.{}]\nwhere = \"server\"   # TODO: server or device\n", quoted(&store));
            out.push_str("# retention = \"1y\"   # TODO: how long does it keep what it holds?\n");
            if !named.stores.contains(&store) {
                let _ = writeln!(out, "tables = {}", list([store.as_str()]));
            }
        }
        let mut recipients: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for name in &named.recipients {
            recipients.entry(name.to_string()).or_default();
        }
        for flow in self.flows.iter().filter(|flow| flow.stage != Stage::Store) {
            let Some(seen) = flow.recipient.filter(|name| *name != *CLIENT) else { continue };
            let hosts = recipients.entry(self.recipient(&seen)).or_default();
            if !named.recipients.contains(&seen) && is_host(&seen) {
                hosts.insert(seen.as_str());
            }
        }
        for (name, hosts) in recipients.iter().filter(|(name, _)| **name != *CLIENT) {
            let _ = write!(out, "\n[recipients.{}]\n", quoted(name));
            out.push_str("kind = \"third-party\"   # TODO: processor, affiliate, third-party, authority or public\n");
            out.push_str("# region = \"DE\"   # TODO: where it is\n");
            if !hosts.is_empty() {
                let _ = writeln!(out, "hosts = {}", list(hosts.iter().copied()));
            }
        }
        let is_own = |names: &[&str], name: &Name| !privacy_policies::is_name(names, name);
        for purpose in named.purposes.iter().filter(|name| is_own(privacy_policies::PURPOSE_NAMES, name)) {
            let _ = write!(
                out,
                "\n[purposes.{}]\ntext = \"TODO: what for, in words for the people it is about\"\n",
                quoted(purpose)
            );
        }
        for gate in &named.gates {
            let _ = write!(out, "\n[gates.{}]\ntext = \"TODO: what holds when this gate does\"\n", quoted(gate));
        }
        for category in named.categories.keys().filter(|name| is_own(privacy_policies::CATEGORY_NAMES, name)) {
            let _ = write!(
                out,
                "\n[taxonomy.{}]\nparent = \"unclassified\"   # TODO: the built-in category it is nearest to\n",
                quoted(category)
            );
        }
    }

    /// Binds for what looks personal, where no tag says anything: without them there is nothing to check.
    fn said_from_outside(&self, out: &mut String) {
        if self.survey.has_tags || sure(self.survey).next().is_none() {
            return;
        }
        out.push_str(
            "\n# What looks personal in this code, which carries no tags yet. Better than binds are tags beside the fields: take these out,\n\
             # and let `cargo privacy-check discover --apply` write them.\n",
        );
        out.push_str(&binds(self.survey));
    }
}

const NOTHING_YET: &str = "
# Nothing in this code is tagged, and nothing looks personal by its name. Tag a field, `#[personal(contact.email)]`, and say here:
#
# [data.\"contact.email\"]
# purposes  = [\"service.account\"]
# retention = \"2y\"
# sharing   = []
";
