//! The pass list. Input and policies in, what is to be said out; no I/O, and bad code gives partial facts and notes.

mod coverage;
mod requirements;
mod survey;
mod tags;

use crate::base::Name;
use crate::bind::{Bound, Policies};
use crate::findings::{self, Analysis, PolicyIdentity};
use crate::flow;
use crate::hir;
use crate::infer::Types;
use crate::ir::FnKey;
use crate::lower::{self, Lowered};
use crate::model::{Locked, Models};
use crate::resolve::{self, Program};
use crate::source::{Input, Origin, Span};
use crate::triage;
use crate::ty::Subst;

pub use survey::{Named, Survey, survey};

/// What the call asks for beside the input.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The day that dates are compared with.
    pub today: crate::policy::Date,
    /// Models beside those that ship with the tool: name and TOML text.
    pub models: Vec<(String, String)>,
    /// Versions of packages that the build uses: models of other versions are left out.
    pub locked: Locked,
    /// Stages whose result is wanted as text.
    pub dump: Vec<Dump>,
}

/// A stage that can be printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dump {
    /// Items and bodies of each file.
    Hir,
    /// Modules and their scopes.
    Names,
    /// IR of each function.
    Ir,
    /// Local flow graphs.
    Graph,
    /// Summaries of instances.
    Summaries,
    /// Complete flows.
    Flows,
}

/// What a run yields.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What the analysis says.
    pub analysis: Analysis,
    /// The files, for excerpts: those of the input.
    pub input: Input,
    /// The stages asked for, in the order of the pipeline.
    pub dumps: Vec<(Dump, String)>,
    /// Whether any tag stands in judged code.
    pub tagged: bool,
}

/// Runs all passes.
pub fn check(input: Input, policies: &Policies, config: &Config) -> Outcome {
    let mut dumps = Vec::new();
    let mut dump = |stage: Dump, text: &dyn Fn() -> String| {
        if config.dump.contains(&stage) {
            dumps.push((stage, text()));
        }
    };
    let (models, wrong) = models(&input, config);
    let files = hir::lower_all(&input);
    dump(Dump::Hir, &|| files.iter().map(hir::dump).collect());
    let tagged = tags::any(&input, &files);
    let program: Program = resolve::resolve(input, files);
    dump(Dump::Names, &|| program.dump_names());
    let types = Types::new(&program);
    let lowered: Lowered = lower::lower_reached(&types, |owner| types.infer(owner));
    dump(Dump::Ir, &|| text::ir(&lowered));
    let bound = Bound::new(&program, &types, &lowered, policies, &models);
    let (roots, known) = roots(&bound);
    let flows = flow::solve(&bound, &roots, &known);
    dump(Dump::Graph, &|| text::graphs(&lowered, &flows));
    dump(Dump::Summaries, &|| text::summaries(&lowered, &flows));
    dump(Dump::Flows, &|| text::flows(&lowered, &flows));
    let mut analysis = findings::judge(&bound, &flows);
    triage::triage(&bound, config.today, &mut analysis);
    notes(&bound, &mut analysis);
    analysis.policy_notes.extend(wrong);
    analysis.coverage = coverage::coverage(&bound, &analysis);
    drop(bound);
    drop(types);
    Outcome { analysis, input: program.input, dumps, tagged }
}

/// The models that ship with the tool, of crates that the input names, and those of the call.
fn models(input: &Input, config: &Config) -> (Models, Vec<crate::policy::Diagnostic>) {
    let dependencies = input.packages.values().flat_map(|package| &package.dependencies);
    let mut crates: crate::base::NameSet = dependencies.map(|dependency| dependency.crate_name).collect();
    crates.insert(Name::new("std"));
    let used = |name: &str| crates.contains(&Name::new(&name.trim_end_matches(".toml").replace('-', "_")));
    let shipped = privacy_policies::MODELS.iter().copied().filter(|(name, _)| used(name));
    let own = config.models.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let texts: Vec<(&str, &str)> = shipped.chain(own).collect();
    Models::load(&texts, &config.locked)
}

/// Functions that data is followed from (all code that is not a stub's, and what frameworks do with handlers), and all
/// functions there are.
fn roots(bound: &Bound<'_>) -> (Vec<flow::Inst>, Vec<FnKey>) {
    let known: Vec<FnKey> = bound.lowered.functions.keys().copied().collect();
    let defs = &bound.program.defs;
    let is_root = |key: &FnKey| {
        let closure = matches!(key, FnKey::Closure(_));
        !closure && !defs[bound.crate_of(*key)].stub && bound.lowered.functions[key].has_body
    };
    let plain = known.iter().copied().filter(is_root).map(|key| flow::Inst { key, subst: Subst::empty() });
    (plain.chain(bound.entries.iter().copied()).collect(), known)
}

/// What is wrong with sources and tags, sorted.
fn all_notes(bound: &Bound<'_>) -> Vec<crate::diag::Note> {
    let mut notes = bound.program.notes.clone();
    notes.extend(bound.program.files.iter().flat_map(|file| file.notes.iter().cloned()));
    notes.extend(bound.lowered.notes.iter().cloned());
    notes.extend(bound.notes.iter().cloned());
    // What cannot be read of a dependency's own source is as if it were not there.
    let input = &bound.program.input;
    let is_skeleton = |span: &Span| {
        let file = input.files.get(span.file);
        file.is_some_and(|file| input.packages[file.package].origin == Origin::Skeleton)
    };
    notes.retain(|note| !note.span.as_ref().is_some_and(is_skeleton));
    notes.sort();
    notes.dedup();
    notes
}

/// What is wrong with gates that a policy asks for and neither it nor any function declares.
fn unknown_gates(bound: &Bound<'_>) -> Vec<crate::policy::Diagnostic> {
    let of = |policy: &crate::policy::Policy| -> Vec<_> {
        let asked = policy.undeclared_gates().into_iter();
        let unknown = asked.filter(|ask| !bound.gates.iter().any(|gate| ask.value.accepts(gate)));
        unknown.map(|ask| policy.unknown_gate(ask, &bound.gates)).collect()
    };
    bound.policies.list.iter().flat_map(|governed| of(&governed.policy)).collect()
}

fn notes(bound: &Bound<'_>, analysis: &mut Analysis) {
    analysis.notes = all_notes(bound);
    let (unmet, note) = requirements::unmet(bound);
    analysis.policy_notes.extend(unmet);
    analysis.notes.extend(note);
    analysis.policy_notes.extend(bound.policy_notes.iter().cloned());
    analysis.policy_notes.extend(unknown_gates(bound));
    analysis.policy_notes.extend(bound.unused_binds.iter().map(|(index, at)| {
        let policy = bound.policies.get(*index);
        let path = &policy.binds[*at].path;
        let message = format!("this bind speaks of `{}`, which no code calls", path.value);
        let help = Some("correct the path, remove the bind, or set `optional = true`".to_owned());
        policy.diagnostic("unused_rule", crate::diag::Severity::Warning, path.place, message, help)
    }));
    analysis.policy_files = bound.policies.files();
    analysis.policy = bound.policies.list.first().map(|governed| PolicyIdentity {
        name: governed.policy.name.as_ref().map(|said| said.value.clone()),
        version: governed.policy.version.as_ref().map(|said| said.value.clone()),
        digest: governed.policy.digest.clone(),
    });
}

/// The path of a piece of code, for dumps.
fn path_of(lowered: &Lowered, key: FnKey) -> Name {
    lowered.functions.get(&key).map_or(Name::new("?"), |function| function.path)
}

mod text;
