//! What is asked of the engine only where a policy or the code gives reason to: tests of data that is strict, and records in
//! which a pseudonym may meet an identity.

use super::{Bound, transforms};
use crate::base::{Name, Set};
use crate::flow::Meaning;
use crate::ir::{Block, Const, FnKey, Operand, Stmt, Value};
use crate::policy::Form;

/// See the questions of [`Oracle`](crate::flow::Oracle) that it answers. Empty where nothing asks.
#[derive(Debug, Default)]
pub(super) struct Derived {
    /// Labels of a category that says `derived = "strict"`.
    pub(super) strict: Set<Name>,
    /// Functions of stubs that yield something about their arguments and not them.
    pub(super) tests: Set<FnKey>,
    /// Types of judged code, where there are pseudonyms.
    pub(super) records: Set<Name>,
}

impl Derived {
    pub(super) fn of(bound: &Bound<'_>) -> Derived {
        let labels = bound.labels.iter().filter(|(name, facts)| {
            let policies = policies_of(bound, name);
            policies.iter().any(|index| {
                let policy = bound.policies.get(*index);
                facts.categories.iter().any(|name| policy.row(*name, facts.subject).is_some_and(|row| row.strict()))
            })
        });
        let strict: Set<Name> = labels.map(|(name, _)| *name).collect();
        let tests = if strict.is_empty() { Set::default() } else { tests(bound) };
        let records = if has_pseudonyms(bound) { records(bound) } else { Set::default() };
        Derived { strict, tests, records }
    }
}

/// Positions of the policies that a label is under: that of the crate it is in, and for what foreign code yields any.
fn policies_of(bound: &Bound<'_>, label: &str) -> Vec<usize> {
    let path = label.trim_start_matches(['<', '&']);
    let of_crate = |krate: &&crate::resolve::CrateData| {
        path.strip_prefix(krate.name.as_str()).is_some_and(|rest| rest.starts_with("::"))
    };
    let own: Vec<_> = bound.program.defs.crates.iter().filter(|krate| krate.judged).filter(of_crate).collect();
    match own.is_empty() {
        true => (0..bound.policies.list.len()).collect(),
        false => own.iter().filter_map(|krate| bound.policies.index_for(krate.package)).collect(),
    }
}

/// Functions of stubs of which a value comes out that nothing is said of: what the intrinsic `opaque` is lowered to.
fn tests(bound: &Bound<'_>) -> Set<FnKey> {
    let stubs = bound.lowered.functions.iter().filter(|(key, _)| bound.program.defs[bound.crate_of(**key)].stub);
    stubs.filter(|(_, function)| yields_opaque(&function.body)).map(|(key, _)| *key).collect()
}

fn yields_opaque(block: &Block) -> bool {
    block.iter().any(|stmt| match stmt {
        Stmt::Assign { value, .. } => matches!(value, Value::Copy(Operand::Const(Const::Other))),
        Stmt::Branch { arms, .. } => arms.iter().any(|arm| yields_opaque(&arm.body)),
        Stmt::Scope { body, .. } | Stmt::Loop { body, .. } => yields_opaque(body),
        _ => false,
    })
}

fn has_pseudonyms(bound: &Bound<'_>) -> bool {
    let by_tag = bound.labels.values().any(|facts| {
        facts.form == Some(Form::Pseudonymous) || facts.categories.iter().any(|name| *name == *"identity.pseudonym")
    });
    let makes = |meaning: &Meaning| {
        let rows = meaning.rows.iter().flatten().any(|row| row.transform.has(transforms::PSEUDONYMOUS));
        rows || meaning.transform.has(transforms::PSEUDONYMOUS)
    };
    by_tag || bound.meanings.values().any(makes)
}

fn records(bound: &Bound<'_>) -> Set<Name> {
    let adts = bound.program.defs.adts.iter().filter(|adt| bound.program.crate_of(adt.module).judged);
    adts.filter(|adt| adt.variants.iter().any(|variant| variant.fields.len() > 1)).map(|adt| adt.path).collect()
}
