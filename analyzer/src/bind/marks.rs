//! What calls mean to the engine: targets, sources, forms, intrinsics.

use super::Bound;
use super::facts::Facts;
use crate::base::Name;
use crate::flow::{Intrinsic, Mark, Path, Target, Transform};
use crate::ir::FnKey;
use crate::policy::{Form, Right};
use crate::sql::Which;
use crate::ty::{FnId, TyKind};

/// Bits of [`Transform`] that this layer gives a meaning.
pub mod transforms {
    use crate::flow::Transform;

    /// Hashed, tokenised, keyed: stands for a person, but does not name one.
    pub const PSEUDONYMOUS: Transform = Transform(Transform::FIRST_FREE);
    /// Declared to be about nobody.
    pub const ANONYMOUS: Transform = Transform(Transform::FIRST_FREE << 1);
}

/// What stands behind a mark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MarkTarget {
    /// A declared store, or `log`.
    Store(Name),
    /// A declared recipient, or `client`.
    Recipient(Name),
    /// Whoever the URL in the marked constants belongs to; without one, the host given here.
    RecipientByUrl(Option<Name>),
    /// The tables that an SQL text writes to.
    StoreBySql {
        /// The mark whose constants are the text.
        by: u32,
        /// The bound value that arrives; `Any` for the text itself.
        which: Which,
        /// Whether all values of a list arrive as one: it counts where none of them is told apart.
        merged: bool,
    },
    /// What the marked constants name: a file, key, topic, bucket.
    StoreByName {
        /// The store without such a constant.
        name: Name,
        /// The command that must be said for it.
        said: Option<Said>,
    },
    /// Memory that the crate of this name keeps: a store only where a policy declares one for it.
    Memory(Name),
}

/// A command among some.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// The mark whose constants name the command.
    pub by: u32,
    /// Commands in capitals.
    pub among: Vec<Name>,
}

impl Said {
    /// Whether one of the texts is such a command; with no text to be found, `unknown`.
    pub fn holds(&self, mut texts: impl Iterator<Item = Name>, unknown: bool) -> bool {
        let among = |text: Name| self.among.iter().any(|word| text.eq_ignore_ascii_case(word));
        match texts.next() {
            None => unknown,
            Some(first) => among(first) || texts.any(among),
        }
    }
}

/// A target as tags, binds and models describe it.
#[derive(Clone, Debug)]
pub struct MarkInfo {
    /// What it is.
    pub target: MarkTarget,
    /// Canonical path of what is called.
    pub callee: Name,
    /// Whether a tag or bind says so: then the function's body is not judged again for the same target.
    pub boundary: bool,
    /// Level of a log macro, for the trace.
    pub level: Option<Name>,
    /// The right that the call serves on the target, for one that takes no data there: an erasure.
    pub serves: Option<Right>,
    /// The argument that says how long the store keeps what it is given.
    pub ttl: Option<MarkTtl>,
}

/// An argument that says how long.
#[derive(Clone, Debug)]
pub struct MarkTtl {
    /// Position, receiver first.
    pub arg: usize,
    /// The way to the number in it.
    pub path: Path,
    /// Nanoseconds that one of it is.
    pub unit: i128,
}

/// The site name of what a tagged function returns.
pub(super) fn returned_site(path: Name) -> Name {
    Name::new(&format!("{path}()"))
}

pub(super) fn transform_of(form: Option<Form>) -> Transform {
    match form {
        None | Some(Form::Raw) => Transform::NONE,
        Some(Form::Pseudonymous) => transforms::PSEUDONYMOUS,
        Some(Form::Anonymous) => transforms::ANONYMOUS,
    }
}

/// Gives each function and foreign path that something is said of its meaning.
pub(super) fn prepare(bound: &mut Bound<'_>) {
    intrinsics(bound);
    let mut ids: Vec<FnId> = bound.fns.keys().copied().collect();
    ids.sort_unstable();
    for id in ids {
        let facts = bound.fns[&id].clone();
        let path = bound.program.defs[id].path;
        let args = data_arguments(bound, id);
        add_facts(bound, Target::Code(FnKey::Fn(id)), path, &facts, &args);
    }
    let mut foreign: Vec<Name> = bound.foreign.keys().copied().collect();
    foreign.sort_unstable();
    for path in foreign {
        let facts = bound.foreign[&path].clone();
        let args: Vec<(usize, Path)> = (0..super::models::MOST_ARGS).map(|at| (at, Path::EMPTY)).collect();
        add_facts(bound, Target::Foreign(path), path, &facts, &args);
    }
}

/// The arguments of a function that carry what it stores or shares: all but a receiver that is no data itself.
fn data_arguments(bound: &Bound<'_>, id: FnId) -> Vec<(usize, Path)> {
    let sig = bound.types.sig(id);
    let skip_self = sig.has_self
        && sig.params.len() > 1
        && sig.params.first().is_some_and(|ty| bound.labels_of(*ty).iter().all(|(path, _)| path.steps().len() > 1));
    let first = usize::from(skip_self);
    (first..sig.params.len()).map(|at| (at, Path::EMPTY)).collect()
}

/// The arguments that a function's result stands for in another form, whatever its body computes it by: all but a
/// receiver and types with tagged fields, of which the body tells which it reads.
fn plain_arguments(bound: &Bound<'_>, id: FnId) -> Vec<usize> {
    let sig = bound.types.sig(id);
    let first = usize::from(sig.has_self);
    (first..sig.params.len()).filter(|at| bound.labels_of(sig.params[*at]).is_empty()).collect()
}

/// Where in its result a function yields what it collects: not in the error of a `Result`.
fn collected_at(bound: &Bound<'_>, target: Target) -> Path {
    let Target::Code(key) = target else { return Path::EMPTY };
    let Some(function) = bound.lowered.functions.get(&key) else { return Path::EMPTY };
    let result = function.slots[function.result].ty;
    let awaited = if let TyKind::Future(output) = result.kind() { *output } else { result };
    match awaited.kind() {
        TyKind::Adt(id, _) if bound.program.defs[*id].path == "std::result::Result" => Path::new(&[Name::new("Ok.0")]),
        _ => Path::EMPTY,
    }
}

fn add_facts(bound: &mut Bound<'_>, target: Target, path: Name, facts: &Facts, args: &[(usize, Path)]) {
    let mut marks = Vec::new();
    let stores = facts.store.iter().map(|name| MarkTarget::Store(*name));
    let recipients = facts.share.iter().map(|name| MarkTarget::Recipient(*name));
    for marked in stores.chain(recipients) {
        let id = bound.marks.len() as u32;
        bound.marks.push(MarkInfo {
            target: marked,
            callee: path,
            boundary: true,
            level: None,
            serves: None,
            ttl: None,
        });
        marks.push(Mark { id, args: args.to_vec(), consts: Vec::new() });
    }
    for (right, store) in &facts.rights {
        let id = bound.marks.len() as u32;
        let target = MarkTarget::Store(*store);
        bound.marks.push(MarkInfo {
            target,
            callee: path,
            boundary: true,
            level: None,
            serves: Some(*right),
            ttl: None,
        });
        marks.push(Mark { id, args: Vec::new(), consts: Vec::new() });
    }
    let mut sources = Vec::new();
    if !facts.returns.is_empty() {
        let site = returned_site(path);
        let label = Facts {
            categories: facts.returns.clone(),
            subject: facts.subject,
            form: None,
            span: facts.span,
            ..Facts::default()
        };
        bound.labels.insert(site, label);
        sources.push((site, collected_at(bound, target)));
    }
    let transform = transform_of(facts.form);
    if marks.is_empty() && sources.is_empty() && transform == Transform::NONE {
        return;
    }
    let claimed = match target {
        Target::Code(FnKey::Fn(id)) if facts.form == Some(Form::Pseudonymous) => plain_arguments(bound, id),
        Target::Code(_) => Vec::new(),
        _ if transform != Transform::NONE => (0..super::models::MOST_ARGS).collect(),
        _ => Vec::new(),
    };
    let meaning = bound.meanings.entry(target).or_default();
    if !claimed.is_empty() {
        meaning.rows = Some(super::models::to_result(claimed));
        meaning.beside_body = true;
    }
    meaning.marks.extend(marks);
    meaning.sources.extend(sources);
    meaning.transform = meaning.transform.and(transform);
}

/// The stubs' intrinsics, by path, and their makers of channels, by attribute.
fn intrinsics(bound: &mut Bound<'_>) {
    let defs = &bound.program.defs;
    for (at, data) in defs.fns.iter().enumerate() {
        if data.attrs.others.iter().any(|attr| attr.path.as_ident() == Some(Name::new("pair"))) {
            bound.pairs.insert(FnId(at as u32));
        }
        let Some(name) = data.path.strip_prefix("std::intrinsics::") else { continue };
        if !bound.program.crate_of(data.module).stub {
            continue;
        }
        let intrinsic = match name {
            "same" => Intrinsic::Same,
            "cell" => Intrinsic::Cell,
            "maybe" | "opaque" => Intrinsic::Opaque,
            name if name.starts_with("derive") => Intrinsic::Derive,
            _ => continue,
        };
        let key = FnKey::Fn(FnId(at as u32));
        if intrinsic == Intrinsic::Cell {
            bound.cells.push(key);
        }
        bound.meanings.entry(Target::Code(key)).or_default().intrinsic = Some(intrinsic);
    }
}
