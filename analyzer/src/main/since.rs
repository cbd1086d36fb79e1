//! `check --since REV`: what is new against a git revision.

use std::path::{Path, PathBuf};

use privacy_check::diag::counted;
use privacy_check::findings::{Finding, PolicyLine, id_of};
use privacy_check::policy::{Level, Policy};
use privacy_check::review::{
    Inventory, Known, PolicyChange, Since, allow, compare_findings, compare_flows, compare_policies,
};
use privacy_check::source::{Input, Span};

use crate::Status;
use crate::cli::Scope;
use crate::revision::Revision;
use crate::run::{Run, cwd};
use crate::screen::Screen;

/// The revision, and where the call stands.
pub(crate) struct Earlier {
    revision: Revision,
    cwd: PathBuf,
    root: PathBuf,
}

/// Reads the revision from the repository.
pub(crate) fn earlier(revision: &str, root: &Path, screen: &Screen) -> Result<Earlier, Status> {
    let cwd = cwd(screen)?;
    match Revision::new(revision, root) {
        Ok(revision) => Ok(Earlier { revision, cwd, root: root.to_owned() }),
        Err(message) => {
            let help = "in CI, fetch it first: `git fetch origin main`, or `fetch-depth: 0` of actions/checkout";
            screen.error(&format!("--since {revision}: {message}\n  = help: {help}"));
            Err(Status::Wrong)
        }
    }
}

/// Leaves in `run` what is new against the revision, and says what else changed. What cannot be known of the revision counts as
/// new.
pub(crate) fn compare(earlier: &Earlier, scope: &Scope, run: &mut Run, screen: &Screen) -> Since {
    let Earlier { revision, cwd, root } = earlier;
    screen.status("Analysing", &revision.name);
    let aside = screen.aside();
    let base = revision.run(scope, cwd, root, &aside).ok();
    let read = base.as_ref().map(|base| base.status(&aside));
    let lost = match read {
        None | Some(Status::Wrong) => Some("it cannot be analysed"),
        Some(Status::Unreadable) => Some("a file of it cannot be read"),
        Some(_) => None,
    };
    if let Some(why) = lost {
        screen.warning(&format!("{}: {why}, so that more counts as new than is", revision.name));
    }
    let base = base.filter(|_| read != Some(Status::Wrong));
    let policies = base.as_ref().map_or(Vec::new(), |base| policies(base, run));
    for (path, change) in policies.iter().filter(|(_, change)| change.is_stale()) {
        stale(run, path, change);
    }
    let before = base.as_ref().map_or(Vec::new(), known);
    let (counting, after): (Vec<usize>, Vec<Known>) = {
        let input = &run.outcome.input;
        let all = run.outcome.analysis.findings.iter().enumerate();
        all.filter(|(_, finding)| finding.level != Level::Allow)
            .map(|(at, finding)| (at, Known::of(finding, place(input, finding.at))))
            .unzip()
    };
    let (new, gone) = compare_findings(&before, &after);
    let old: Vec<usize> = (0..after.len()).filter(|at| !new.contains(at)).map(|at| counting[at]).collect();
    let mut at = 0;
    run.outcome.analysis.findings.retain(|_| {
        at += 1;
        !old.contains(&(at - 1))
    });
    let flows = |run: &Run| Inventory::of(&run.outcome.input, &run.outcome.analysis);
    let input = &run.outcome.input;
    let flows = compare_flows(&base.as_ref().map(flows).unwrap_or_default(), &flows(run), &|span| place(input, span));
    Since {
        revision: revision.name.clone(),
        commit: revision.commit.clone(),
        known: old.len(),
        gone: gone.into_iter().map(|at| before[at].clone()).collect(),
        flows,
        policies,
        patches: patches(run, &|_| true),
    }
}

/// The findings of a run that count.
pub(crate) fn known(run: &Run) -> Vec<Known> {
    let counting = run.outcome.analysis.findings.iter().filter(|finding| finding.level != Level::Allow);
    counting.map(|finding| Known::of(finding, place(&run.outcome.input, finding.at))).collect()
}

/// What would allow those findings that fail a run.
pub(crate) fn patches(run: &Run, wanted: &dyn Fn(&Finding) -> bool) -> privacy_check::review::Patches {
    let denied = run.outcome.analysis.findings.iter().filter(|finding| finding.level == Level::Deny);
    let denied: Vec<&Finding> = denied.filter(|finding| wanted(finding)).collect();
    let mut all = privacy_check::review::Patches::default();
    for governed in &run.policies.list {
        let path = |policy: &Policy| policy.files.first().map(|file| file.path.clone()).unwrap_or_default();
        let own = |finding: &&Finding| {
            let file = finding.policy.as_ref().map(|line| line.file.as_str());
            let is_there = |path: &str| governed.policy.files.iter().any(|file| file.path == path);
            // A finding without a line of policy is the first policy's.
            file.map_or(path(&governed.policy) == path(&run.policies.list[0].policy), is_there)
        };
        let findings: Vec<&Finding> = denied.iter().copied().filter(own).collect();
        let one = allow(&governed.policy, &findings);
        all.diffs.extend(one.diffs);
        all.refused.extend(one.refused);
    }
    all.diffs.dedup();
    all.refused.dedup();
    all
}

/// Policies of one path that differ.
pub(crate) fn policies(before: &Run, after: &Run) -> Vec<(String, PolicyChange)> {
    let path = |policy: &Policy| policy.files.first().map(|file| file.path.clone()).unwrap_or_default();
    let mut all = Vec::new();
    for governed in &after.policies.list {
        let here = path(&governed.policy);
        let old = before.policies.list.iter().find(|old| path(&old.policy) == here);
        let change = old.map(|old| compare_policies(&old.policy, &governed.policy));
        all.extend(change.filter(|change| !change.is_empty()).map(|change| (here, change)));
    }
    all
}

/// File and line of a span, when it has a place.
pub(crate) fn place(input: &Input, span: Span) -> Option<(String, u32)> {
    let file = input.files.get(span.file).filter(|_| span.line > 0)?;
    Some((file.path.clone(), span.line))
}

/// Adds the finding that says so.
fn stale(run: &mut Run, path: &str, change: &PolicyChange) {
    let policy = run.policies.list.iter().map(|governed| &governed.policy);
    let Some(policy) = policy.into_iter().find(|policy| policy.files.first().is_some_and(|file| file.path == path))
    else {
        return;
    };
    let version = policy.version.as_ref();
    let line = version.and_then(|said| {
        let file = policy.files.get(said.place.file as usize)?;
        let place = said.place;
        Some(PolicyLine {
            file: file.path.clone(),
            line: place.line,
            column: place.column,
            bytes: (place.start, place.end),
        })
    });
    let rules = change.rules.len();
    let stated = change.after.as_deref().unwrap_or("");
    let level = policy.level("stale_version");
    let level = if level == Level::Warn && crate::run::denies_warnings() { Level::Deny } else { level };
    let message =
        format!("the policy says {} differently, and its version is still `{stated}`", counted(rules, "thing"));
    let id = id_of(&["stale_version", path, stated]);
    run.outcome.analysis.findings.push(Finding {
        help: "give it a new version, so that reports and notices can name the words they stand for".to_owned(),
        ..Finding::about_line("stale_version", level, id, line, message)
    });
}
