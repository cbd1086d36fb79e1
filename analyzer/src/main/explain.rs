//! `explain`: the page of a kind of finding, or one finding of this code in full.

use privacy_check::diag::did_you_mean;
use privacy_check::report::{Report, finding_names, page};

use crate::Status;
use crate::cli::Scope;
use crate::run::Run;
use crate::screen::Screen;

/// How many ids are offered.
const SUGGESTED: usize = 5;

pub(crate) fn run(name: &str, scope: &Scope, screen: &Screen) -> Status {
    // Both spellings are at home in this field.
    let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
    if let Some(text) = page(&wanted) {
        screen.print(text);
        return Status::Clean;
    }
    if wanted.len() >= 4 && wanted.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return by_id(&wanted, scope, screen);
    }
    let help = match did_you_mean(&wanted, finding_names()) {
        Some(close) => format!("did you mean `{close}`?"),
        None => format!("findings are {}", finding_names().collect::<Vec<_>>().join(", ")),
    };
    screen.error(&format!("there is no finding named `{name}`\n  = help: {help}"));
    Status::Wrong
}

/// Findings whose id starts with those digits.
fn by_id(id: &str, scope: &Scope, screen: &Screen) -> Status {
    let run = match Run::new(scope, &[], screen) {
        Ok(run) => run,
        Err(status) => return status,
    };
    let report = Report::new(&run.outcome.input, &run.outcome.analysis);
    let found = report.by_id(id);
    for finding in &found {
        screen.print(&format!("{}\n", report.retell(finding, &screen.out)));
    }
    if let Some(finding) = found.first() {
        screen.print(page(finding.name).unwrap_or(""));
        return Status::Clean;
    }
    let all: Vec<(&str, &str)> = report.ids().collect();
    let help = match did_you_mean(id, all.iter().map(|(id, _)| *id)) {
        Some(close) => format!("did you mean `{close}`?"),
        None if all.is_empty() => "this code has no finding: it may have been mended".to_owned(),
        None => {
            let shown = all.iter().take(SUGGESTED).map(|(id, name)| format!("{id} ({name})"));
            let more = if all.len() > SUGGESTED { ", …" } else { "" };
            format!("it may have been mended; findings are {}{more}", shown.collect::<Vec<_>>().join(", "))
        }
    };
    screen.error(&format!("no finding has an id that starts with `{id}`\n  = help: {help}"));
    Status::Wrong
}
