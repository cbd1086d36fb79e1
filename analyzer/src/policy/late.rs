//! Mistakes that the policy alone does not show: they need the code, or the day.

use std::collections::BTreeMap;

use super::error::Diagnostic;
use super::model::{Date, Exception, GateAsk, Policy, Row};
use super::place::{Place, PolicyFile, Said};
use crate::base::Name;
use crate::diag::counted;
use crate::diag::{Severity, did_you_mean};

impl Policy {
    /// Says what `crate::` stands for in binds and exceptions: for each file of the policy, the crates of the package that
    /// holds it. Until then such a path matches paths that start with `crate` alone.
    pub fn localise(&mut self, crates: &dyn Fn(&PolicyFile) -> Vec<String>) {
        let names: Vec<Vec<String>> = self.files.iter().map(|file| crates(file)).collect();
        let binds = self.binds.iter_mut().map(|bind| &mut bind.path);
        let exceptions = self.exceptions.iter_mut().map(|exception| &mut exception.at);
        for path in binds.chain(exceptions) {
            if let Some(names) = names.get(path.place.file as usize) {
                path.value = path.value.in_crates(names);
            }
        }
    }

    /// Gates that some `when` asks for and neither `[gates]` nor a bind declares, each at its first place, sorted by name.
    /// They are right only if a function is tagged so; if none is, say [`Policy::unknown_gate`].
    pub fn undeclared_gates(&self) -> Vec<Said<GateAsk>> {
        let rows = self.rows.values().chain(self.subjects.values()).flat_map(asked);
        let stores = self.stores.values().flat_map(|store| &store.rights).flat_map(|right| right.when.iter().copied());
        let mut first: BTreeMap<GateAsk, Place> = BTreeMap::new();
        for ask in rows.chain(stores) {
            let bound = self.binds.iter().flat_map(|bind| &bind.gates).map(|gate| gate.value);
            if !self.gates.keys().copied().chain(bound).any(|gate| ask.value.accepts(&gate)) {
                let place = first.entry(ask.value).or_insert(ask.place);
                *place = (*place).min(ask.place);
            }
        }
        first.into_iter().map(|(ask, place)| Said::new(ask, place)).collect()
    }

    /// The first place that asks for a gate, in the order of the files.
    pub fn first_gate(&self) -> Option<Said<GateAsk>> {
        let rows = self.rows.values().chain(self.subjects.values()).flat_map(asked);
        let stores = self.stores.values().flat_map(|store| &store.rights).flat_map(|right| right.when.iter().copied());
        rows.chain(stores).min_by_key(|ask| ask.place)
    }

    /// What to say of a gate that neither the policy nor the code declares; `tagged` are the gates of the code. A name
    /// that is misspelt is an error; one that is like no other a warning, since all that it guards is `gate_missing` then.
    pub fn unknown_gate(&self, ask: Said<GateAsk>, tagged: &[Name]) -> Diagnostic {
        let known = self.gates.keys().chain(tagged).map(|gate| gate.as_str());
        let (severity, help) = match did_you_mean(&ask.value.name, known) {
            Some(close) => (Severity::Error, format!("did you mean `{close}`?")),
            None => (
                Severity::Warning,
                format!(
                    "declare it, `[gates.\"{0}\"]`, and tag its function `#[privacy(gate = \"{0}\")]`",
                    ask.value.name
                ),
            ),
        };
        self.diagnostic(
            "unknown_gate",
            severity,
            ask.place,
            format!("unknown gate `{}`: no function is tagged so, and the policy does not declare it", ask.value),
            Some(help),
        )
    }

    /// Warnings that depend on the day: exceptions whose `until` has passed and that excuse no more.
    pub fn expired(&self, today: Date) -> Vec<Diagnostic> {
        self.ends(
            &|left| left < 0,
            "expired_exception",
            &|exception| format!("this exception ended on {} and excuses no more", exception.until.value),
            today,
        )
    }

    /// Warnings that depend on the day: exceptions that end within [`SOON`] days.
    pub fn ending(&self, today: Date) -> Vec<Diagnostic> {
        self.ends(
            &|left| (0..=SOON).contains(&left),
            "exception_ends_soon",
            &|exception| {
                let until = exception.until.value;
                format!(
                    "this exception ends on {until}, in {}",
                    counted(days_between(today, until).unsigned_abs() as usize, "day")
                )
            },
            today,
        )
    }

    /// A warning for each exception with as many days left as `wanted` says.
    fn ends(
        &self,
        wanted: &dyn Fn(i32) -> bool,
        code: &'static str,
        message: &dyn Fn(&Exception) -> String,
        today: Date,
    ) -> Vec<Diagnostic> {
        let meant = self.exceptions.iter().filter(|exception| wanted(days_between(today, exception.until.value)));
        let warning = |exception: &Exception| {
            let help = format!("mend what it excuses, or have its owner, {}, set a new date", exception.owner.value);
            self.diagnostic(code, Severity::Warning, exception.until.place, message(exception), Some(help))
        };
        meant.map(warning).collect()
    }

    /// A diagnostic of a later stage at a place of the policy, in the form of the policy's own.
    pub fn diagnostic(
        &self,
        code: &'static str,
        severity: Severity,
        place: Place,
        message: String,
        help: Option<String>,
    ) -> Diagnostic {
        let file = self.files.get(place.file as usize).or(self.files.first()).cloned().unwrap_or_default();
        Diagnostic { code, severity, file, place, message, label: String::new(), also: None, help }
    }
}

/// How many days before its end an exception is spoken of.
pub const SOON: i32 = 28;

/// Days from `from` to `to`; negative when that is past.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Every gate that a row asks for.
pub(super) fn asked(row: &Row) -> impl Iterator<Item = Said<GateAsk>> + '_ {
    let lists = [&row.purposes, &row.sharing, &row.stores];
    let entries = lists.into_iter().flatten().flat_map(|said| &said.value).flat_map(|entry| &entry.when);
    let rights = row.rights.iter().flat_map(|said| &said.value).flat_map(|right| &right.when);
    let when = row.when.iter().flat_map(|said| &said.value);
    when.chain(entries).chain(rights).copied()
}
