//! The analysis as the command calls it.

use privacy_check::base::Name;
use privacy_check::diag::Severity;
use privacy_check::findings::{Analysis, Coverage, PolicyIdentity};
use privacy_check::hir::{self, Attrs, ExprKind, Fields, FileHir, ItemKind};
use privacy_check::policy::Policy;
use privacy_check::resolve::resolve;
use privacy_check::source::{Input, Origin, PackageId};

use crate::cli::Stage;

/// A policy and the package that holds it.
#[derive(Debug)]
pub(crate) struct Governed {
    /// The package whose code it governs; `None`: all that no other policy governs.
    #[allow(dead_code)]
    pub(crate) package: Option<PackageId>,
    /// The crate that `crate::` stands for, when a package holds it.
    #[allow(dead_code)]
    pub(crate) krate: Option<Name>,
    pub(crate) policy: Policy,
}

/// What a run yields.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// What the analysis says.
    pub(crate) analysis: Analysis,
    /// The files, for excerpts.
    pub(crate) input: Input,
    /// The stages asked for, in the order of the pipeline.
    pub(crate) dumps: Vec<String>,
    /// Whether any tag stands in judged code.
    pub(crate) tagged: bool,
}

/// Runs all passes.
pub(crate) fn check(input: Input, policies: &[Governed], dump: &[Stage]) -> Outcome {
    let mut dumps = Vec::new();
    let files = hir::lower_all(&input);
    if dump.contains(&Stage::Hir) {
        dumps.push(files.iter().map(hir::dump).collect());
    }
    let is_judged = |hir: &&FileHir| input.packages[input.files[hir.file].package].origin == Origin::Member;
    let judged: Vec<&FileHir> = files.iter().filter(is_judged).collect();
    let tagged = judged.iter().any(|hir| is_tagged(hir));
    let coverage = Coverage {
        files: judged.len(),
        lines: judged.iter().map(|hir| hir.lines as usize).sum(),
        ..Coverage::default()
    };
    let mut notes: Vec<_> = files.iter().flat_map(|hir| hir.notes.clone()).collect();
    let program = resolve(input, files);
    if dump.contains(&Stage::Names) {
        dumps.push(program.dump_names());
    }
    notes.extend(program.notes.iter().cloned());
    notes.sort();
    notes.dedup();
    notes.retain(|note| note.severity != Severity::Gap);
    let identity = |governed: &Governed| PolicyIdentity {
        name: governed.policy.name.as_ref().map(|said| said.value.clone()),
        version: governed.policy.version.as_ref().map(|said| said.value.clone()),
        digest: governed.policy.digest.clone(),
    };
    let policy_files = policies.iter().flat_map(|governed| governed.policy.files.clone()).collect();
    let policy = policies.first().map(identity);
    let analysis = Analysis { coverage, notes, policy_files, policy, ..Analysis::default() };
    Outcome { analysis, input: program.input, dumps, tagged }
}

/// Whether a tag stands anywhere in a file.
fn is_tagged(hir: &FileHir) -> bool {
    let tagged = |attrs: &Attrs| !attrs.tags.is_empty();
    let field = |fields: &Fields| fields.fields.iter().any(|field| tagged(&field.attrs));
    let item = |item: &hir::Item| {
        tagged(&item.attrs)
            || match &item.kind {
                ItemKind::Struct(def) | ItemKind::Union(def) => field(&def.fields),
                ItemKind::Enum(def) => def.variants.iter().any(|one| tagged(&one.attrs) || field(&one.fields)),
                ItemKind::Fn(def) => def.params.iter().any(|param| tagged(&param.attrs)),
                _ => false,
            }
    };
    let in_bodies =
        || hir.bodies.values().any(|body| body.exprs.values().any(|expr| matches!(expr.kind, ExprKind::Personal(..))));
    tagged(&hir.attrs) || hir.items.values().any(item) || in_bodies()
}
