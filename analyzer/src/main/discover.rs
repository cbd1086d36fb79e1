//! `discover`: what looks personal and is not tagged; `--apply` writes the tags.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use privacy_check::analysis::{self, Config, Survey};
use privacy_check::diag::Severity;
use privacy_check::diag::counted;
use privacy_check::findings::Candidate;
use privacy_check::hir::{FieldTag, Retagged, TagForm, retag};
use privacy_check::policy::Form;
use privacy_check::report::TOOL;
use privacy_check::source::{FileId, Input};
use serde::Serialize;

use crate::Status;
use crate::cli::{Discover, ListFormat, Scope};
use crate::run::{load, parse, today};
use crate::screen::Screen;
use crate::textdiff::unified;

/// A file with the tags that are put in.
struct Edit {
    file: FileId,
    tags: Retagged,
}

pub(crate) fn run(args: &Discover, scope: &Scope, screen: &Screen) -> Status {
    let (root, survey) = match survey(scope, screen) {
        Ok(found) => found,
        Err(status) => return status,
    };
    screen.notes(&survey.input, &survey.notes);
    let edits = edits(&survey, args);
    if args.format == ListFormat::Json {
        screen.print(&json(&survey));
    } else {
        screen.print(&listed(&survey));
        if !args.apply {
            edits.iter().for_each(|edit| screen.print(&shown(&survey.input, edit)));
        }
    }
    let status = status_of(&survey);
    if survey.candidates.is_empty() {
        screen.status("Found", "nothing that looks personal and carries no tag");
        return status;
    }
    if !args.apply {
        let message =
            "`discover --apply` writes these tags; `#[personal(none)]` says of a field that it is not personal";
        screen.status("Note", message);
        return status;
    }
    match write_all(&root, &survey.input, &edits, screen) {
        true => {
            applied(&survey, &edits, args, screen);
            status
        }
        false => Status::Wrong,
    }
}

/// Loads the code, with the policies if there are any, and looks at it.
pub(crate) fn survey(scope: &Scope, screen: &Screen) -> Result<(PathBuf, Survey), Status> {
    let loaded = load(scope, screen)?;
    let policies = parse(&loaded, screen)?;
    screen.notes(&loaded.input, &loaded.notes);
    let config = Config { today: today(), models: loaded.models, locked: loaded.locked, ..Config::default() };
    Ok((loaded.root, analysis::survey(loaded.input, &policies, &config)))
}

/// Statuses of `check`, less that findings are no failure here.
fn status_of(survey: &Survey) -> Status {
    let worst = |severity: Severity| survey.notes.iter().any(|note| note.severity == severity);
    match (worst(Severity::Error), worst(Severity::Unreadable)) {
        (true, _) => Status::Wrong,
        (false, true) => Status::Unreadable,
        _ => Status::Clean,
    }
}

/// What stands between the parentheses of the tag.
fn tag(candidate: &Candidate) -> String {
    match candidate.form {
        Form::Raw => candidate.category.to_string(),
        form => format!("{}, form = \"{form}\"", candidate.category),
    }
}

/// The changes, by file.
fn edits(survey: &Survey, args: &Discover) -> Vec<Edit> {
    let form = if args.cfg_attr { TagForm::CfgAttr } else { TagForm::Macro };
    let mut by_file: BTreeMap<FileId, Vec<FieldTag>> = BTreeMap::new();
    for candidate in survey.candidates.iter().filter(|candidate| candidate.sure || args.unsure) {
        by_file.entry(candidate.at.file).or_default().push(FieldTag {
            field: (candidate.at.line, candidate.at.column),
            of: (candidate.type_at.line, candidate.type_at.column),
            tag: tag(candidate),
        });
    }
    let edit = |(file, tags): (FileId, Vec<FieldTag>)| {
        let text = survey.input.files.get(file)?.text.as_ref().ok()?;
        let tags = retag(text, &tags, form);
        (!tags.changes.is_empty()).then_some(Edit { file, tags })
    };
    by_file.into_iter().filter_map(edit).collect()
}

fn path(input: &Input, file: FileId) -> &str {
    input.files.get(file).map_or("", |file| file.path.as_str())
}

fn text(input: &Input, file: FileId) -> &str {
    input.files.get(file).and_then(|file| file.text.as_deref().ok()).unwrap_or_default()
}

/// One line for each candidate, the sure ones first in each file.
fn listed(survey: &Survey) -> String {
    let mut out = String::new();
    for candidate in &survey.candidates {
        let at = candidate.at;
        let confidence = if candidate.sure { "" } else { "may be " };
        let _ = writeln!(
            out,
            "{}:{}:{}: `{}` {confidence}{}: {}",
            path(&survey.input, at.file),
            at.line,
            at.column,
            candidate.path,
            tag(candidate),
            candidate.reason
        );
    }
    if !out.is_empty() {
        let sure = survey.candidates.iter().filter(|candidate| candidate.sure).count();
        let verbs = if sure == 1 { "looks personal and carries no tag" } else { "look personal and carry no tag" };
        let (may, tagged) = (survey.candidates.len() - sure, survey.tagged);
        let are = if tagged == 1 { "is" } else { "are" };
        let _ = writeln!(out, "\n{} {verbs}, {may} more may; {tagged} {are} tagged\n", counted(sure, "field"));
    }
    out
}

fn shown(input: &Input, edit: &Edit) -> String {
    unified(path(input, edit.file), text(input, edit.file), &edit.tags)
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    tool: &'a str,
    fields_tagged: usize,
    candidates: Vec<CandidateJson<'a>>,
}

#[derive(Serialize)]
struct CandidateJson<'a> {
    path: &'a str,
    r#type: &'a str,
    field: &'a str,
    category: &'a str,
    form: &'a str,
    confidence: &'a str,
    reason: &'a str,
    tag: String,
    at: PlaceJson<'a>,
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    file: &'a str,
    line: u32,
    column: u32,
}

fn one_json<'a>(input: &'a Input, candidate: &'a Candidate) -> CandidateJson<'a> {
    let at = candidate.at;
    CandidateJson {
        path: candidate.path.as_str(),
        r#type: candidate.of.as_str(),
        field: candidate.field.as_str(),
        category: candidate.category.as_str(),
        form: candidate.form.as_str(),
        confidence: if candidate.sure { "high" } else { "low" },
        reason: &candidate.reason,
        tag: format!("#[personal({})]", tag(candidate)),
        at: PlaceJson { file: path(input, at.file), line: at.line, column: at.column },
    }
}

fn json(survey: &Survey) -> String {
    let one = |candidate| one_json(&survey.input, candidate);
    let candidates = survey.candidates.iter().map(one).collect();
    let document = Document { schema: 1, tool: TOOL, fields_tagged: survey.tagged, candidates };
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

/// Writes every file that changes; says what cannot be, and whether all could.
fn write_all(root: &Path, input: &Input, edits: &[Edit], screen: &Screen) -> bool {
    let mut all = true;
    for edit in edits {
        let (path, text) = (path(input, edit.file), text(input, edit.file));
        if let Err(why) = write(root, path, text, &edit.tags.apply(text)) {
            screen.error(&format!("{path} is left as it is: {why}"));
            all = false;
        }
    }
    all
}

/// Replaces the file at once, by a new one beside it that takes its name. It must lie within `root` and hold `before`.
fn write(root: &Path, path: &str, before: &str, after: &str) -> Result<(), String> {
    let say = |error: std::io::Error| error.to_string();
    let target = root.join(path).canonicalize().map_err(say)?;
    if !target.starts_with(root.canonicalize().map_err(say)?) {
        return Err("it is outside the workspace".to_owned());
    }
    if std::fs::read_to_string(&target).map_err(say)? != before {
        return Err("it has changed meanwhile".to_owned());
    }
    let dir = target.parent().ok_or("it has no folder")?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = dir.join(format!(".{name}.{}.tmp", std::process::id()));
    let replaced = std::fs::write(&beside, after)
        .and_then(|()| std::fs::set_permissions(&beside, std::fs::metadata(&target)?.permissions()))
        .and_then(|()| std::fs::rename(&beside, &target));
    replaced.map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        error.to_string()
    })
}

/// What was written, and what is still to do by hand.
fn applied(survey: &Survey, edits: &[Edit], args: &Discover, screen: &Screen) {
    let fields: usize = edits.iter().map(|edit| edit.tags.placed.iter().filter(|placed| **placed).count()).sum();
    let wanted: usize = edits.iter().map(|edit| edit.tags.placed.len()).sum();
    screen.status("Tagged", &format!("{} in {}", counted(fields, "field"), counted(edits.len(), "file")));
    if wanted > fields {
        let message = format!(
            "{} come out of macros: say what they are by `[[bind]]` in the policy",
            counted(wanted - fields, "field")
        );
        screen.status("Note", &message);
    }
    if args.cfg_attr {
        return;
    }
    let lacks = |file: FileId| {
        let package = survey.input.packages.get(survey.input.files.get(file)?.package)?;
        let has = package.dependencies.iter().any(|dependency| dependency.crate_name == *"privacy_tags");
        (!has).then(|| {
            format!("{}Cargo.toml", if package.dir.is_empty() { String::new() } else { package.dir.clone() + "/" })
        })
    };
    let manifests: std::collections::BTreeSet<String> = edits.iter().filter_map(|edit| lacks(edit.file)).collect();
    for manifest in manifests {
        let line = format!("privacy-tags = \"{}\"", env!("CARGO_PKG_VERSION"));
        screen.status("To do", &format!("add to [dependencies] of {manifest}: {line}"));
    }
}
