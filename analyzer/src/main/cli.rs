//! The command line, as clap reads it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use privacy_check::analysis::Dump;
use privacy_check::diag::did_you_mean;
use privacy_check::load::{FeatureChoice, Options, Selection};
use privacy_check::report::Format;
use privacy_check::report::page::{PageFormat, Table};

/// Follows personal data through a Rust workspace and holds the code to its privacy policy, without building or
/// running it.
#[derive(Parser, Debug)]
#[command(name = "cargo-privacy-check", bin_name = "cargo privacy-check", version)]
#[command(after_help = STATUSES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) output: Output,
    #[command(flatten)]
    pub(crate) look: Look,
}

impl Cli {
    /// Reads the arguments; ends the process with status 2, or 0 for `--help`, where there is nothing to run.
    pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Cli {
        let mut cli = Cli::parse_from(arguments);
        match &mut cli.command {
            None => {}
            Some(Command::Check(output)) => cli.output.merge(output),
            Some(_) if cli.output.is_some() => {
                let message =
                    "--format, --output, --locked, --since and --dump stand after the command that they are for";
                Cli::command().error(ErrorKind::ArgumentConflict, message).exit();
            }
            Some(_) => {}
        }
        cli
    }
}

const STATUSES: &str = "\
Exit status: 0, nothing at deny level; 1, findings at deny level; 2, the call, the policy or a tag is wrong, or there is
nothing to check; 3, a source file could not be read, so that there is no verdict.";

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Checks the code against its policy: what is done when no command is named
    Check(Output),
    /// Writes `privacy.lock`: the flows that the code has today, a line each, for reviewers
    Lock,
    /// Writes a `privacy.toml` to start from: what is tagged or looks personal, and where it goes today
    Init,
    /// Lists fields that look personal and carry no tag, with the change that would tag them
    Discover(Discover),
    /// Writes the page for reviewers: what goes where, for what, how long, what is promised, and what is not seen
    Report(Page),
    /// Says what changed between two states: flows, findings, and what the policy allows. Exit status 1 when anything did
    Diff(Compared),
    /// Keeps privacy-baseline.toml: findings that are known, and reported at level allow until they are mended
    Baseline {
        #[command(subcommand)]
        command: BaselineCommand,
    },
    /// Explains a finding: the name of a kind, such as `log_not_allowed`, or the id of one found in this code
    Explain {
        /// Name of a kind of finding, or the first digits of a finding's id
        name: String,
    },
    /// Checks, prints or describes the policy itself
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
}

/// What `discover` does beyond listing.
#[derive(Args, Debug)]
pub(crate) struct Discover {
    /// Form of the list on standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ListFormat::Human)]
    pub(crate) format: ListFormat,
    /// Writes the tags into the sources
    #[arg(long)]
    pub(crate) apply: bool,
    /// Tags what only may be personal, too
    #[arg(long)]
    pub(crate) unsure: bool,
    /// Writes tags as `#[cfg_attr(any(), personal(…))]`, which needs no dependency
    #[arg(long)]
    pub(crate) cfg_attr: bool,
}

/// Form of a list.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ListFormat {
    /// For people
    Human,
    /// One document
    Json,
}

/// Form of the policy as it is shown.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ShowFormat {
    /// Keys and values, with the line that says each
    Human,
    /// Sentences under the headings of the notice, beside what the code does, as Markdown
    Md,
}

#[derive(Subcommand, Debug)]
pub(crate) enum BaselineCommand {
    /// Adds the findings of today that it does not have
    Update {
        /// Why they are not mended yet
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        /// Who answers for them
        #[arg(long, value_name = "NAME")]
        owner: Option<String>,
        /// The last day on which they are excused
        #[arg(long, value_name = "DATE", value_parser = crate::baseline::date)]
        until: Option<privacy_check::policy::Date>,
    },
    /// Removes those that are gone, and adds nothing
    Prune,
}

#[derive(Subcommand, Debug)]
pub(crate) enum PolicyCommand {
    /// Says what is wrong with the policy, without looking at code
    Check,
    /// Prints what holds for each category, with all that the policy extends, and the line that says it
    Show {
        /// Category to show alone, such as `contact.email`
        data: Option<String>,
        /// Form on standard output
        #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ShowFormat::Human)]
        format: ShowFormat,
    },
    /// Prints the JSON Schema of a policy file, for editors
    Schema,
}

/// What `check` prints. May stand before the command's name, too.
#[derive(Args, Clone, Debug)]
pub(crate) struct Output {
    /// Form of the report on standard output; `github` in a GitHub workflow, otherwise `human`
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    pub(crate) format: Option<Format>,
    /// Writes the report in one more form to a file; may be given several times
    #[arg(long, value_name = "FORMAT=PATH", value_parser = output)]
    pub(crate) output: Vec<(Format, PathBuf)>,
    /// Fails when the code has other flows than `privacy.lock` says
    #[arg(long)]
    pub(crate) locked: bool,
    /// Analyses everything, and reports what is new against a git revision
    #[arg(long, value_name = "REV")]
    pub(crate) since: Option<String>,
    /// Prints the result of a stage instead of the report, to look into the tool itself
    #[arg(long, value_name = "STAGE", value_enum)]
    pub(crate) dump: Vec<Stage>,
}

impl Output {
    /// Adds what stands after the command's name; of two formats the later counts.
    fn merge(&mut self, after: &mut Output) {
        self.format = after.format.take().or(self.format);
        self.output.append(&mut after.output);
        self.locked |= after.locked;
        self.since = after.since.take().or(self.since.take());
        self.dump.append(&mut after.dump);
    }

    fn is_some(&self) -> bool {
        let listed = !self.output.is_empty() || !self.dump.is_empty();
        self.format.is_some() || listed || self.locked || self.since.is_some()
    }
}

/// What `diff` compares.
#[derive(Args, Debug)]
pub(crate) struct Compared {
    /// Earlier state: a privacy.lock, a JSON report, a policy, or a git revision (`main`, `HEAD~3`, `main:privacy.lock`)
    pub(crate) before: String,
    /// Later state; without it, the code as it is now
    pub(crate) after: Option<String>,
    /// Form of what is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = DiffForm::Human)]
    pub(crate) format: DiffForm,
}

/// Form of a difference.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DiffForm {
    /// For a terminal
    Human,
    /// Markdown, for a comment on a pull request
    Md,
    /// One document
    Json,
}

/// What `report` writes.
#[derive(Args, Debug)]
pub(crate) struct Page {
    /// Form of the page
    #[arg(long, value_name = "FORMAT", value_parser = page_format, default_value = "html")]
    pub(crate) format: PageFormat,
    /// Writes to this file, in place of standard output; for `csv`, a folder takes all tables
    #[arg(long, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,
    /// Table of `csv`
    #[arg(long, value_name = "NAME", value_parser = table, default_value = "flows")]
    pub(crate) table: Table,
    /// Earlier state to compare with: a JSON document of `check` or `report`, or a `privacy.lock`; without it, the workspace's
    /// `privacy.lock`, where there is one
    #[arg(long, value_name = "FILE")]
    pub(crate) against: Option<PathBuf>,
    /// Commit that the page is about; in CI known from the environment
    #[arg(long, value_name = "SHA")]
    pub(crate) commit: Option<String>,
    /// Day that the page is about: without it, the page names none
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<String>,
    /// Address of a line of code, with {commit}, {path} and {line}; in CI known from the environment
    #[arg(long, value_name = "URL")]
    pub(crate) link: Option<String>,
}

/// Which code, and by which policy.
#[derive(Args, Clone, Debug)]
pub(crate) struct Scope {
    /// Package to judge; may be given several times
    #[arg(short, long = "package", value_name = "SPEC", global = true)]
    package: Vec<String>,
    /// Judge all members of the workspace
    #[arg(long, alias = "all", global = true)]
    workspace: bool,
    /// Member not to judge; may be given several times
    #[arg(long, value_name = "SPEC", global = true)]
    exclude: Vec<String>,
    /// Judge test code, too
    #[arg(long, alias = "all-targets", global = true)]
    tests: bool,
    /// Features to activate, instead of the union of all branches
    #[arg(short = 'F', long, value_name = "FEATURES", global = true)]
    features: Vec<String>,
    /// Activate all features
    #[arg(long, global = true)]
    all_features: bool,
    /// Leave out the default features
    #[arg(long, global = true)]
    no_default_features: bool,
    /// Target triple to judge for, instead of the union of all
    #[arg(long, value_name = "TRIPLE", global = true)]
    target: Option<String>,
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", global = true)]
    manifest_path: Option<PathBuf>,
    /// Do not read signatures of dependencies from the local cargo registry
    #[arg(long, global = true)]
    no_registry: bool,
    /// Policy to judge by, in place of the workspace's
    #[arg(long, value_name = "PATH", global = true)]
    policy: Option<PathBuf>,
}

impl Scope {
    /// The same for the whole workspace, wherever the call stands.
    pub(crate) fn whole(&self) -> Scope {
        Scope { workspace: true, ..self.clone() }
    }

    /// A flag of the call that leaves out code, or takes in more than the usual.
    pub(crate) fn narrowing(&self) -> Option<&'static str> {
        let flags = [
            ("--package", !self.package.is_empty()),
            ("--exclude", !self.exclude.is_empty()),
            ("--tests", self.tests),
            ("--features", !self.features.is_empty()),
            ("--all-features", self.all_features),
            ("--no-default-features", self.no_default_features),
            ("--target", self.target.is_some()),
        ];
        flags.into_iter().find(|(_, given)| *given).map(|(flag, _)| flag)
    }

    /// As loading takes it; `cwd` is the folder of the call.
    pub(crate) fn options(&self, cwd: PathBuf) -> Options {
        let named = self.features.iter().flat_map(|list| list.split([',', ' ']));
        let named = named.filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Options {
            cwd,
            manifest_path: self.manifest_path.clone(),
            policy: self.policy.clone(),
            registry: if self.no_registry { None } else { super::run::registry() },
            selection: Selection {
                packages: self.package.clone(),
                workspace: self.workspace,
                exclude: self.exclude.clone(),
                tests: self.tests,
                features: FeatureChoice { all: self.all_features, no_default: self.no_default_features, named },
                target: self.target.clone(),
            },
        }
    }
}

/// How to print and how to run: for every command.
#[derive(Args, Debug)]
pub(crate) struct Look {
    /// Colours
    #[arg(long, value_name = "WHEN", value_enum, global = true)]
    pub(crate) color: Option<When>,
    /// Findings and errors alone: no summary, no warnings besides
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Everything: nothing folded, whole traces, suppressed findings and gaps
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// Worker threads; 0 is one for each core. The report is the same for any number
    #[arg(long, value_name = "N", default_value_t = 0, global = true)]
    pub(crate) threads: usize,
}

/// When to colour.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

fn page_format(word: &str) -> Result<PageFormat, String> {
    known(word, &PageFormat::ALL)
}

fn table(word: &str) -> Result<Table, String> {
    known(word, &Table::ALL)
}

/// The value that `word` names in a list.
fn known<T: Copy>(word: &str, list: &[(&str, T)]) -> Result<T, String> {
    let found = list.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let words: Vec<&str> = list.iter().map(|(name, _)| *name).collect();
        let close = did_you_mean(word, words.iter().copied());
        close.map_or_else(|| format!("it is one of {}", words.join(", ")), |close| format!("did you mean `{close}`?"))
    })
}

fn format(word: &str) -> Result<Format, String> {
    Format::parse(word).ok_or_else(|| {
        let words = Format::ALL.map(|(name, _)| name);
        let close = did_you_mean(word, words);
        let close = close.map_or(String::new(), |close| format!("; did you mean `{close}`?"));
        format!("it is one of {}{close}", words.join(", "))
    })
}

/// Whether a path ends as sources, manifests, policies and lock files do. No form of a report does.
fn is_input(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| ["rs", "toml", "lock"].iter().any(|known| end == *known))
}

fn output(text: &str) -> Result<(Format, PathBuf), String> {
    match text.split_once('=') {
        Some((_, path)) if is_input(path) => {
            Err(format!("`{path}` is what a check reads: a report there would be written over it"))
        }
        Some((word, path)) if !path.is_empty() => Ok((format(word)?, PathBuf::from(path))),
        _ => Err("write it as FORMAT=PATH, such as sarif=privacy.sarif".to_owned()),
    }
}

/// A stage that can be printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    /// Items and bodies of each file
    Hir,
    /// Modules and what is in their scopes
    Names,
    /// IR of each function
    Ir,
    /// Local flow graph of each function
    Graph,
    /// Summary of each instance of a function
    Summaries,
    /// Complete flows
    Flows,
}

impl Stage {
    /// As the analysis has it.
    pub(crate) fn dump(self) -> Dump {
        match self {
            Stage::Hir => Dump::Hir,
            Stage::Names => Dump::Names,
            Stage::Ir => Dump::Ir,
            Stage::Graph => Dump::Graph,
            Stage::Summaries => Dump::Summaries,
            Stage::Flows => Dump::Flows,
        }
    }
}
