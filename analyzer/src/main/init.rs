//! `init`: a policy to start from, for the code as it is.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use privacy_check::analysis::{self, Config, Survey};
use privacy_check::bind::{Governed, Policies};
use privacy_check::findings::FlowRecord;
use privacy_check::load::POLICY_FILE;
use privacy_check::policy::{self, Policy, PolicySource};
use privacy_check::source::Input;

use crate::Status;
use crate::cli::Scope;
use crate::draft::{Draft, binds};
use crate::run::{load, today};
use crate::screen::Screen;

pub(crate) fn run(scope: &Scope, screen: &Screen) -> Status {
    let loaded = match load(scope, screen) {
        Ok(loaded) => loaded,
        Err(status) => return status,
    };
    let path = loaded.root.join(POLICY_FILE);
    if let Some(own) = loaded.own_policies().next() {
        let help = "`policy show` prints what holds, `discover` what looks personal and is not tagged";
        screen.error(&format!("there is a policy already: {}\n  = help: {help}", own.shown));
        return Status::Wrong;
    }
    if path.exists() {
        screen.error(&format!("{} is there already, and is left as it is", path.display()));
        return Status::Wrong;
    }
    let name = loaded.root.file_name().map_or_else(|| "policy".into(), |name| name.to_string_lossy().into_owned());
    let config = Config { today: today(), models: loaded.models, locked: loaded.locked, ..Config::default() };
    let mut survey = analysis::survey(loaded.input, &Policies::default(), &config);
    let flows = flows(std::mem::take(&mut survey.input), &survey, &config);
    let draft = Draft { name: &name, survey: &survey, flows: &flows };
    let text = draft.text();
    if let Err(wrong) = read(&text) {
        screen.diagnostics(&wrong);
        screen.error("no policy could be drafted for this code: a name in it cannot stand in a policy");
        return Status::Wrong;
    }
    if let Err(error) = create(&path, &text) {
        screen.error(&format!("{} cannot be written: {error}", path.display()));
        return Status::Wrong;
    }
    let of = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let tagged = of(survey.named.categories.len(), "category is", "categories are");
    let looks = survey.candidates.iter().filter(|candidate| candidate.sure).count();
    screen.status(
        "Created",
        &format!("{POLICY_FILE}: {tagged} tagged, {} personal", of(looks, "more field looks", "more fields look")),
    );
    screen.status("Next", "fill in what is marked TODO; then `cargo privacy-check`");
    if !survey.has_tags && looks > 0 {
        screen.status("Next", "`discover --apply` writes tags in place of the binds, once these are removed");
    }
    Status::Clean
}

/// Where the data goes today, under a policy that allows nothing.
fn flows(input: Input, survey: &Survey, config: &Config) -> Vec<FlowRecord> {
    let Ok(policy) = read(&binds(survey)) else { return Vec::new() };
    let policies = Policies { list: vec![Governed { package: None, krate: None, policy }] };
    analysis::check(input, &policies, config).analysis.flows
}

fn read(text: &str) -> Result<Policy, Vec<policy::Diagnostic>> {
    let source = PolicySource { path: POLICY_FILE.to_owned(), text: Arc::from(text) };
    policy::parse(source, &mut |path| Err(format!("there is no file `{path}`"))).map_err(|wrong| wrong.list)
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}
