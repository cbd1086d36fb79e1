//! Claims that data is anonymous: functions whose tag or bind says so. The tool believes them; people must not.

use crate::bind::Bound;
use crate::flow::Oracle;
use crate::ir::FnKey;
use crate::policy::Form;

use super::data::{Analysis, ClaimRecord};
use super::words;

/// Fills [`Analysis::claims`].
pub(super) fn collect(bound: &Bound<'_>, out: &mut Analysis) {
    let own =
        bound.fns.iter().filter(|(id, facts)| facts.form == Some(Form::Anonymous) && bound.is_judged(FnKey::Fn(**id)));
    let own = own.map(|(id, facts)| {
        let key = FnKey::Fn(*id);
        let function = bound.lowered.functions.get(&key).map(|function| function.span);
        ClaimRecord { item: words::item_path(bound, key), at: function.or(facts.span) }
    });
    let foreign = bound.foreign_facts().filter(|(_, facts)| facts.form == Some(Form::Anonymous));
    let foreign = foreign.map(|(path, _)| ClaimRecord { item: path, at: None });
    out.claims = own.chain(foreign).collect();
    out.claims.sort();
    out.claims.dedup();
}
