//! Models of foreign crates, turned into what the engine understands.

use std::sync::LazyLock;

use super::Bound;
use super::marks::{MarkInfo, MarkTarget, MarkTtl, Said, returned_site, transform_of};
use crate::base::{Name, Set};
use crate::flow::{Mark, Meaning, Path, Row, Target, Transform};
use crate::ir::{Callee, Const, FnKey};
use crate::model::{
    At, Flow, How, Kind, Model, Models, Port, ShareWith, StoreAt, Target as ModelTarget, Ttl, TtlUnit, Unprotected,
    Verb,
};
use crate::policy::Right;
use crate::sql::Which;
use crate::ty::FnId;

/// What a builder or client holds in `TLS` once the protection of its transport is taken off; stubs write it, too.
pub static UNPROTECTED: LazyLock<Name> = LazyLock::new(|| Name::new("unprotected://"));

/// The field of stubs that says it, beside the URL.
const TLS: &str = "tls";

/// Calls of foreign code have no signature to count arguments by.
pub(super) const MOST_ARGS: usize = 12;

/// Values bound to one SQL text that are told apart; stubs that collect them have as many fields.
const MOST_BINDS: usize = 16;

/// Fields of stubs that models say are personal.
pub(super) fn labels(bound: &mut Bound<'_>, models: &Models) {
    let fields = bound.program.defs.adts.iter().flat_map(|adt| adt.variants.iter().flat_map(|variant| &variant.fields));
    let found: Vec<(Name, Name)> =
        fields.filter_map(|field| Some((field.path, models.data(&field.path)?.data?))).collect();
    for (path, category) in found {
        bound.labels.entry(path).or_default().categories.push(category);
    }
}

/// Lays models under everything foreign that the program calls.
pub(super) fn prepare(bound: &mut Bound<'_>, models: &Models) {
    let defs = &bound.program.defs;
    let mut found: Vec<(Target, Name, &Model)> = Vec::new();
    for (at, data) in defs.fns.iter().enumerate() {
        if bound.program.crate_of(data.module).stub
            && let Some(model) = models.function(&data.path)
        {
            found.push((Target::Code(FnKey::Fn(FnId(at as u32))), data.path, model));
        }
    }
    let mut seen: Set<Name> = Set::default();
    for function in bound.lowered.functions.values() {
        for call in function.calls() {
            if let Callee::Foreign(path) = call.callee
                && seen.insert(path)
                && let Some(model) = models.macro_(&path).or_else(|| models.function(&path))
            {
                found.push((Target::Foreign(path), path, model));
            }
        }
    }
    for (target, path, model) in found {
        let meaning = meaning_of(bound, target, path, model);
        bound.meanings.entry(target).or_insert(meaning);
    }
}

/// Whether a target has no code to follow.
fn is_unseen(bound: &Bound<'_>, target: Target) -> bool {
    match target {
        Target::Code(key) => bound.lowered.functions.get(&key).is_none_or(|function| !function.has_body),
        _ => true,
    }
}

/// All of each argument, mixed into the result.
pub(super) fn to_result(args: impl IntoIterator<Item = usize>) -> Vec<Row> {
    let row =
        |from: usize| Row { from, from_path: Path::EMPTY, to: None, to_path: Path::EMPTY, transform: Transform::BLOB };
    args.into_iter().map(row).collect()
}

fn meaning_of(bound: &mut Bound<'_>, target: Target, path: Name, model: &Model) -> Meaning {
    let first = usize::from(model.kind == Kind::Method);
    let args: Vec<(usize, Path)> = match model.args.as_slice() {
        [] => (first..MOST_ARGS).map(|at| (at, Path::EMPTY)).collect(),
        written => written.iter().flat_map(places).collect(),
    };
    let mut meaning = Meaning { inert: model.inert, ..Meaning::default() };
    for target in &model.targets {
        let ttl = model.ttl.as_ref().and_then(mark_ttl);
        let info = |target| MarkInfo {
            target,
            callee: path,
            boundary: false,
            level: model.level,
            serves: None,
            ttl: ttl.clone(),
        };
        if let ModelTarget::Store(StoreAt::Sql { text, binds }) = target {
            let by = bound.marks.len() as u32;
            for (which, merged, args, consts) in sql_marks(model, text, binds.as_ref(), &args) {
                let id = bound.marks.len() as u32;
                bound.marks.push(info(MarkTarget::StoreBySql { by, which, merged }));
                meaning.marks.push(Mark { id, args, consts });
            }
            continue;
        }
        let said = verb_of(target).map(|verb| said_mark(bound, &mut meaning, path, verb));
        let args = match target {
            ModelTarget::Store(StoreAt::Key { args: Some(own), .. }) => own.iter().flat_map(places).collect(),
            _ => args.clone(),
        };
        let Some((target, consts)) = mark_target(model, target, said) else { continue };
        let id = bound.marks.len() as u32;
        bound.marks.push(info(target));
        meaning.marks.push(Mark { id, args, consts });
    }
    for erased in &model.erases {
        let erased = ModelTarget::Store(erased.clone());
        let said = verb_of(&erased).map(|verb| said_mark(bound, &mut meaning, path, verb));
        let Some((target, consts)) = mark_target(model, &erased, said) else { continue };
        let id = bound.marks.len() as u32;
        let serves = Some(Right::Erase);
        bound.marks.push(MarkInfo { target, callee: path, boundary: false, level: None, serves, ttl: None });
        meaning.marks.push(Mark { id, args: Vec::new(), consts });
    }
    for source in &model.returns {
        let site = returned_site(path);
        let facts = bound.labels.entry(site).or_default();
        if !facts.categories.contains(&source.data) {
            facts.categories.push(source.data);
        }
        meaning.sources.push((site, Path::new(&source.path)));
    }
    meaning.gates.extend(model.gate.iter().map(|gate| super::gates::of_model(bound, target, gate)));
    if let Some(when) = &model.unprotected {
        let unless = match when {
            Unprotected::Always => None,
            Unprotected::When(at) => at.arg(),
        };
        meaning.holds.push((Const::Str(*UNPROTECTED), Path::new(&[Name::new(TLS)]), unless));
    }
    meaning.transform = transform_of(model.form);
    meaning.rows = match &model.flows {
        Some(flows) => Some(flows.iter().flat_map(rows).collect()),
        None if meaning.transform != Transform::NONE && is_unseen(bound, target) => Some(to_result(0..MOST_ARGS)),
        None => None,
    };
    meaning
}

/// Where a model's time-to-live is. Lengths of time are told in nanoseconds by the stubs that have them.
fn mark_ttl(ttl: &Ttl) -> Option<MarkTtl> {
    let (last, unit) = match ttl.unit {
        TtlUnit::Duration => (Some(Name::new("nanos")), 1),
        TtlUnit::Seconds => (None, 1_000_000_000),
        TtlUnit::Milliseconds => (None, 1_000_000),
    };
    let path: Vec<Name> = ttl.at.path.iter().copied().chain(last).collect();
    Some(MarkTtl { arg: ttl.at.arg()?, path: Path::new(&path), unit })
}

/// One mark of an SQL text: the value that arrives, whether several arrive as one, its arguments, those of the text.
type SqlMark = (Which, bool, Vec<(usize, Path)>, Vec<(usize, Path)>);

/// The marks of an SQL text: first what is not told apart, then one for each value that may be bound to it.
fn sql_marks(model: &Model, text: &At, binds: Option<&At>, args: &[(usize, Path)]) -> Vec<SqlMark> {
    let Some(binds) = binds else { return vec![(Which::Any, false, args.to_vec(), places(text))] };
    let mut whole = places(text);
    whole.extend(model.args.iter().flat_map(places));
    let mut marks = vec![(Which::Any, false, whole, places(text))];
    let mut add = |which, merged, position, path| marks.push((which, merged, vec![(position, path)], Vec::new()));
    match binds.port {
        Port::From(first) => {
            let path = Path::new(&binds.path);
            (first..MOST_ARGS).for_each(|at| add(Which::First(at - first + 1), false, at, path));
        }
        _ => {
            for (position, path) in places(binds) {
                let step = |name: &str| path.join(Path::new(&[Name::new(name)])).0;
                for at in 0..MOST_BINDS {
                    add(Which::First(at + 1), false, position, step(&at.to_string()));
                    add(Which::Last(at), false, position, step(&format!("last{at}")));
                }
                add(Which::Any, true, position, step("[]"));
                add(Which::Any, false, position, step("rest"));
            }
        }
    }
    marks
}

fn verb_of(target: &ModelTarget) -> Option<&Verb> {
    match target {
        ModelTarget::Store(StoreAt::Key { verb, .. }) => verb.as_ref(),
        _ => None,
    }
}

/// A mark that no data reaches: its constants name the command.
fn said_mark(bound: &mut Bound<'_>, meaning: &mut Meaning, path: Name, verb: &Verb) -> Said {
    let by = bound.marks.len() as u32;
    let target = MarkTarget::StoreByName { name: path, said: None };
    bound.marks.push(MarkInfo { target, callee: path, boundary: false, level: None, serves: None, ttl: None });
    meaning.marks.push(Mark { id: by, args: Vec::new(), consts: places(&verb.at) });
    bound.words.extend(verb.among.iter().copied());
    Said { by, among: verb.among.clone() }
}

/// What a model's target is here, and the arguments whose constants name it. `None`: told by marks of its own.
fn mark_target(model: &Model, target: &ModelTarget, said: Option<Said>) -> Option<(MarkTarget, Vec<(usize, Path)>)> {
    let consts = |at: &At| places(at);
    let by_name = |name, said| MarkTarget::StoreByName { name, said };
    Some(match target {
        ModelTarget::Store(StoreAt::Named(name)) => (MarkTarget::Store(*name), Vec::new()),
        ModelTarget::Store(StoreAt::Memory) => (MarkTarget::Memory(model.krate), Vec::new()),
        ModelTarget::Store(StoreAt::Sql { .. }) => return None,
        ModelTarget::Store(StoreAt::File(at)) => (by_name(Name::new("file"), None), consts(at)),
        ModelTarget::Store(StoreAt::Key { at, .. }) => (by_name(model.krate, said), consts(at)),
        ModelTarget::Store(StoreAt::Type(_)) => (by_name(model.krate, None), Vec::new()),
        ModelTarget::Share(ShareWith::Named(name)) => (MarkTarget::Recipient(*name), Vec::new()),
        ModelTarget::Share(ShareWith::Host { url, host }) => {
            let at = url.iter().flat_map(|url| places(url).into_iter().chain(places(&beside(url))));
            (MarkTarget::RecipientByUrl(*host), at.collect())
        }
    })
}

/// Where what holds a URL says whether its transport is protected.
fn beside(url: &At) -> At {
    let mut path = url.path.clone();
    path.pop();
    path.push(Name::new(TLS));
    At { port: url.port, path }
}

/// The arguments that a port stands for, each with the way into it.
fn places(at: &At) -> Vec<(usize, Path)> {
    let path = Path::new(&at.path);
    match at.port {
        Port::Arg(position) => vec![(position, path)],
        Port::From(first) => (first..MOST_ARGS).map(|position| (position, path)).collect(),
        // An attribute is a call that is given what it shows.
        Port::Item => (0..MOST_ARGS).map(|position| (position, path)).collect(),
        Port::Return => Vec::new(),
    }
}

fn rows(flow: &Flow) -> Vec<Row> {
    let transform = match flow.how {
        How::Whole => Transform::NONE,
        How::Mixed => Transform::BLOB,
        How::Form(form) => Transform::BLOB.and(transform_of(Some(form))),
    };
    let ends: Vec<(Option<usize>, Path)> = match flow.to.port {
        Port::Return => vec![(None, Path::new(&flow.to.path))],
        _ => places(&flow.to).into_iter().map(|(at, path)| (Some(at), path)).collect(),
    };
    let starts = places(&flow.from);
    let row = |(from, from_path): &(usize, Path), (to, to_path): &(Option<usize>, Path)| Row {
        from: *from,
        from_path: *from_path,
        to: *to,
        to_path: *to_path,
        transform,
    };
    starts.iter().flat_map(|start| ends.iter().map(move |end| row(start, end))).collect()
}
