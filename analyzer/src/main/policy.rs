//! `policy check`, `policy show`, `policy schema`.

use std::fmt::Write as _;

use privacy_check::diag::counted;
use privacy_check::policy::{
    EffectiveRow, Entry, GateAsk, Never, Place, Policy, Recipient, Retention, Row, Said, Store, schema,
};

use privacy_check::base::Name;
use privacy_check::diag::{Severity, did_you_mean};
use privacy_check::dossier::{Asked, review};
use privacy_check::report::page::notice;
use privacy_check::report::{TOOL, Verdict};

use crate::Status;
use crate::cli::{PolicyCommand, Scope, ShowFormat};
use crate::run::{Run, load, no_policy, parse};
use crate::screen::Screen;

pub(crate) fn run(command: &PolicyCommand, scope: &Scope, screen: &Screen) -> Status {
    match command {
        PolicyCommand::Schema => {
            let text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
            screen.print(&format!("{text}\n"));
            Status::Clean
        }
        PolicyCommand::Check => with_policies(scope, screen, |policy| {
            let counts = [
                counted(policy.rows.len(), "row"),
                counted(policy.stores.len(), "store"),
                counted(policy.recipients.len(), "recipient"),
                counted(policy.binds.len(), "bind"),
                counted(policy.exceptions.len(), "exception"),
            ];
            format!("{}: valid; {}\n", title(policy), counts.join(", "))
        }),
        PolicyCommand::Show { data, format: ShowFormat::Md } => sentences(data.as_deref(), scope, screen),
        PolicyCommand::Show { data: None, .. } => with_policies(scope, screen, show),
        PolicyCommand::Show { data: Some(data), .. } => show_one(data, scope, screen),
    }
}

/// Prints the rules as sentences, beside what the code does. What the code comes to is `check`'s to judge.
fn sentences(data: Option<&str>, scope: &Scope, screen: &Screen) -> Status {
    let run = match Run::new(scope, &[], screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    let analysis = &run.outcome.analysis;
    screen.notes(&run.outcome.input, &analysis.notes);
    screen.diagnostics(&analysis.policy_notes);
    let errors =
        analysis.notes.iter().map(|note| note.severity).chain(analysis.policy_notes.iter().map(|note| note.severity));
    let verdict = Verdict::of(analysis);
    if errors.into_iter().any(|severity| severity == Severity::Error) && verdict != Verdict::Unreadable {
        return Status::Wrong;
    }
    let all = || run.policies.list.iter().map(|governed| &governed.policy);
    if let Some(message) = data.and_then(|data| all().find_map(|policy| unknown(policy, data))) {
        screen.error(&message);
        return Status::Wrong;
    }
    let mut review = review(&run.outcome.input, analysis, &run.policies, &Asked::default(), TOOL);
    if let Some(data) = data {
        let covers = |above: &str, name: &str| all().any(|policy| policy.covers(above, name));
        review.clauses.iter_mut().for_each(|clause| clause.promises.retain(|promise| covers(&promise.about, data)));
        review.clauses.retain(|clause| !clause.promises.is_empty());
        review.flows.retain(|flow| covers(data, &flow.key.data));
        review.comparison.retain(|one| covers(data, &one.data) || covers(&one.data, data));
    }
    screen.print(&notice(&review));
    if verdict == Verdict::Unreadable { Status::Unreadable } else { Status::Clean }
}

/// What to say of a category that the policy does not know.
fn unknown(policy: &Policy, data: &str) -> Option<String> {
    if policy.is_category(data) {
        return None;
    }
    let known: Vec<Name> = policy.categories.names().collect();
    let close = did_you_mean(data, known.iter().map(|name| name.as_str()));
    let close = close.map_or(String::new(), |close| format!("; did you mean `{close}`?"));
    Some(format!("unknown category `{data}`{close}"))
}

/// Prints what holds for one category.
fn show_one(data: &str, scope: &Scope, screen: &Screen) -> Status {
    let wrong = std::cell::RefCell::new(None);
    let status = with_policies(scope, screen, |policy| {
        if let Some(message) = unknown(policy, data) {
            wrong.replace(Some(message));
            return String::new();
        }
        let mut page = Page { policy, out: format!("# {}\n", title(policy)) };
        match policy.row(Name::new(data), None) {
            Some(row) => page.row(&row),
            None => page.out.push_str(&format!("\ndata {data}: no row speaks of it, so that nothing is allowed\n")),
        }
        page.out
    });
    match wrong.into_inner() {
        Some(message) => {
            screen.error(&message);
            Status::Wrong
        }
        None => status,
    }
}

/// Prints what `text` makes of each policy.
fn with_policies(scope: &Scope, screen: &Screen, text: impl Fn(&Policy) -> String) -> Status {
    let loaded = match load(scope, screen) {
        Ok(loaded) => loaded,
        Err(status) => return status,
    };
    if loaded.own_policies().next().is_none() {
        screen.error(&no_policy(&loaded.root));
        return Status::Wrong;
    }
    match parse(&loaded, screen) {
        Ok(policies) => {
            let texts: Vec<String> = policies.list.iter().map(|governed| text(&governed.policy)).collect();
            screen.print(&texts.join("\n"));
            Status::Clean
        }
        Err(status) => status,
    }
}

/// `privacy.toml (messenger 2026-11)`
fn title(policy: &Policy) -> String {
    let path = policy.files.first().map_or("", |file| file.path.as_str());
    let said = [&policy.name, &policy.version].into_iter().flatten().map(|said| said.value.as_str());
    let said: Vec<&str> = said.collect();
    if said.is_empty() { path.to_owned() } else { format!("{path} ({})", said.join(" ")) }
}

/// What holds for each category, subject, store and recipient, with the lines that say it.
fn show(policy: &Policy) -> String {
    let mut page = Page { policy, out: format!("# {}\n", title(policy)) };
    for category in policy.rows.keys() {
        if let Some(row) = policy.row(*category, None) {
            page.row(&row);
        }
    }
    for (name, row) in &policy.subjects {
        page.subject(name, row);
    }
    for store in policy.stores.values() {
        page.store(store);
    }
    for recipient in policy.recipients.values() {
        page.recipient(recipient);
    }
    for (finding, level) in &policy.levels {
        page.head("finding", finding, level.place);
        let _ = writeln!(page.out, "  {:10} {}", "level", level.value);
    }
    page.out
}

struct Page<'p> {
    policy: &'p Policy,
    out: String,
}

impl Page<'_> {
    fn at(&self, place: Place) -> String {
        let file = self.policy.files.get(place.file as usize).map_or("", |file| file.path.as_str());
        format!("{file}:{}", place.line)
    }

    fn head(&mut self, kind: &str, name: &str, place: Place) {
        let at = self.at(place);
        let _ = writeln!(self.out, "\n{kind} {name}  # {at}");
    }

    fn line(&mut self, key: &str, value: &str, place: Place) {
        let at = self.at(place);
        let _ = writeln!(self.out, "  {key:10} {value}  # {at}");
    }

    fn row(&mut self, row: &EffectiveRow<'_>) {
        self.head("data", &row.category, row.place());
        for (key, said) in [("purposes", row.purposes()), ("stores", row.stores()), ("sharing", row.sharing())] {
            match said {
                Some(said) => self.line(key, &entries(&said.value), said.place),
                None if key == "stores" => {
                    let _ = writeln!(self.out, "  {key:10} any declared one whose retention fits, but log");
                }
                None => {
                    let _ = writeln!(self.out, "  {key:10} none");
                }
            }
        }
        match row.retention() {
            Some(said) => self.line("retention", &retention(&said.value), said.place),
            None => {
                let _ = writeln!(self.out, "  {:10} none", "retention");
            }
        }
        if let Some(form) = row.form() {
            self.line("form", form.value.as_str(), form.place);
        }
        if let Some(place) = row.encrypted() {
            self.line("encrypted", "true", place);
        }
        for gate in row.when() {
            self.line("when", &gate.value.to_string(), gate.place);
        }
        for right in row.rights() {
            let value = format!("{}{}", right.right, gates(&right.when));
            self.line("right", &value, right.place);
        }
        for never in row.never().collect::<Vec<_>>() {
            self.line("never", &forbidden(never.value), never.place);
        }
    }

    fn subject(&mut self, name: &str, row: &Row) {
        self.head("subject", name, row.of.place);
        for gate in row.when.iter().flat_map(|said| &said.value) {
            self.line("when", &gate.value.to_string(), gate.place);
        }
        for (key, said) in [("purposes", &row.purposes), ("stores", &row.stores), ("sharing", &row.sharing)] {
            if let Some(said) = said {
                self.line(key, &entries(&said.value), said.place);
            }
        }
        if let Some(said) = &row.retention {
            self.line("retention", &retention(&said.value), said.place);
        }
        if let Some(form) = row.form {
            self.line("form", form.value.as_str(), form.place);
        }
        for never in &row.never {
            self.line("never", &forbidden(never.value), never.place);
        }
    }

    fn store(&mut self, store: &Store) {
        self.head("store", &store.name.value, store.name.place);
        let _ = writeln!(self.out, "  {:10} {}", "where", store.location());
        if let Some(kept) = store.retention {
            self.line("retention", &kept.value.to_string(), kept.place);
        }
        if let Some(event) = store.until {
            self.line("until", &event.value, event.place);
        }
        if let Some(region) = &store.region {
            self.line("region", &region.value, region.place);
        }
        if let Some(encrypted) = store.encrypted {
            self.line("encrypted", &encrypted.value.to_string(), encrypted.place);
        }
        for table in &store.tables {
            self.line("table", &table.value, table.place);
        }
    }

    fn recipient(&mut self, recipient: &Recipient) {
        self.head("recipient", &recipient.name.value, recipient.name.place);
        let _ = writeln!(self.out, "  {:10} {}", "kind", recipient.kind());
        if let Some(region) = &recipient.region {
            self.line("region", &region.value, region.place);
        }
        for host in &recipient.hosts {
            self.line("host", &host.value, host.place);
        }
        if let Some(contract) = &recipient.contract {
            self.line("contract", &contract.value, contract.place);
        }
    }
}

/// `users, statistics (pseudonymous, for research, when consent.research)`
fn entries(list: &[Entry]) -> String {
    let one = |entry: &Entry| {
        let form = entry.form.map(|form| form.value.to_string());
        let purposes = entry.purposes.as_ref().map(|purposes| {
            let names: Vec<&str> = purposes.iter().map(|said| said.value.as_str()).collect();
            format!("for {}", names.join(" or "))
        });
        let limits: Vec<String> = form.into_iter().chain(purposes).collect();
        let limits = if limits.is_empty() { String::new() } else { format!(" ({})", limits.join(", ")) };
        format!("{}{limits}{}", entry.name, gates(&entry.when))
    };
    if list.is_empty() { "none".to_owned() } else { list.iter().map(one).collect::<Vec<_>>().join(", ") }
}

fn gates(when: &[Said<GateAsk>]) -> String {
    if when.is_empty() {
        return String::new();
    }
    let names: Vec<String> = when.iter().map(|gate| gate.value.to_string()).collect();
    format!(" when {}", names.join(" and "))
}

fn retention(said: &Retention) -> String {
    match said {
        Retention::Every(length) => length.to_string(),
        Retention::PerPurpose(list) => {
            let one = |(purpose, length): &(Said<Name>, Said<privacy_check::policy::Duration>)| {
                format!("{} for {}", length.value, purpose.value)
            };
            list.iter().map(one).collect::<Vec<_>>().join(", ")
        }
    }
}

fn forbidden(never: Never) -> String {
    match never {
        Never::Purpose(name) => format!("purpose {name}"),
        Never::Store(name) => format!("store {name}"),
        Never::StoresIn(place) => format!("any store on a {place}"),
        Never::Recipient(name) => format!("recipient {name}"),
        Never::RecipientsOf(kind) => format!("any recipient of kind {kind}"),
    }
}
