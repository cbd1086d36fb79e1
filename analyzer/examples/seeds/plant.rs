//! Puts leaks into the texts, runs the analysis and looks for a finding on each of their lines.

use std::collections::BTreeMap;
use std::sync::Arc;

use privacy_check::analysis::{self, Config};
use privacy_check::bind::Policies;
use privacy_check::load::Loaded;
use privacy_check::source::FileId;

use crate::sites::Site;

/// Findings that a leak into a log may be.
const LEAKS: [&str; 3] = ["log_not_allowed", "undeclared_data", "form_not_allowed"];

/// One line to be put in.
pub(crate) struct Seed {
    /// Where, by position.
    pub site: usize,
    /// How, by position.
    pub shape: usize,
    /// The line.
    pub text: String,
}

/// What the analysis said of a line.
pub(crate) struct Answer {
    /// Whether a finding about the category says that it gets into a log.
    leaks: bool,
    /// All findings on the line, with their data.
    findings: Vec<String>,
}

impl Answer {
    /// Whether it is as it ought to be.
    pub(crate) fn right(&self, leaks: bool) -> bool {
        self.leaks == leaks
    }

    /// All that was said.
    pub(crate) fn said(&self) -> String {
        if self.findings.is_empty() { "nothing said".to_owned() } else { self.findings.join("; ") }
    }
}

/// The answer to each of `seeds`, which stand in different functions.
pub(crate) fn check(
    loaded: &Loaded,
    policies: &Policies,
    config: &Config,
    sites: &[Site],
    seeds: &[Seed],
) -> Vec<Answer> {
    let mut input = loaded.input.clone();
    let mut by_file: BTreeMap<FileId, Vec<(usize, usize)>> = BTreeMap::new();
    for (number, seed) in seeds.iter().enumerate() {
        let site = &sites[seed.site];
        by_file.entry(site.id).or_default().push((site.at, number));
    }
    let mut lines = vec![(FileId::new(0), 0); seeds.len()];
    for (id, file) in input.files.indices().collect::<Vec<_>>().into_iter().zip(input.files.values_mut()) {
        if let (Some(here), Ok(text)) = (by_file.get_mut(&id), &mut file.text) {
            here.sort_unstable();
            *text = edited(text, here, seeds, |number, line| lines[number] = (id, line));
        }
    }
    let outcome = analysis::check(input, policies, config);
    let found = &outcome.analysis.findings;
    let answer = |(seed, (file, line)): (&Seed, &(FileId, u32))| {
        let here = found.iter().filter(|finding| (finding.at.file, finding.at.line) == (*file, *line));
        let category = sites[seed.site].category;
        let leaks = here.clone().any(|one| LEAKS.contains(&one.name) && one.data.contains(&category));
        let findings = here.map(|one| format!("{} {:?}", one.name, one.data)).collect();
        Answer { leaks, findings }
    };
    seeds.iter().zip(&lines).map(answer).collect()
}

/// The text with lines put in at bytes, which ascend; `line` is told where each stands.
fn edited(text: &str, here: &[(usize, usize)], seeds: &[Seed], mut line: impl FnMut(usize, u32)) -> Arc<str> {
    let mut out = String::new();
    let mut from = 0;
    for (at, number) in here {
        out.push_str(&text[from..*at]);
        out.push('\n');
        line(*number, u32::try_from(out.matches('\n').count()).unwrap_or(u32::MAX) + 1);
        out.push_str(&seeds[*number].text);
        out.push('\n');
        from = *at;
    }
    out.push_str(&text[from..]);
    out.into()
}
