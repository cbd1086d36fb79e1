//! `untagged_data`: fields that by name and type are personal and carry no tag.
//!
//! Input: the types of judged code, with what tags and binds say of them. Output: [`Candidate`]s, for `discover`, and a
//! finding for each that is sure. What looks personal is told by [`crate::hints`].

use crate::base::{Name, Set};
use crate::bind::Bound;
use crate::hints::{Guess, Hints, Owner, Seen, Shape};
use crate::policy::Form;
use crate::resolve::{AdtData, AdtKind, FieldData, VariantData};
use crate::ty::{AdtId, Ty, TyKind};

use super::data::{Candidate, Finding, Stage, TraceHop};

/// How many wrappers of one type are looked through.
const DEPTH: usize = 8;

/// Fields of judged types that look personal and of which neither a tag nor a bind says anything. In source order.
pub fn candidates(bound: &Bound<'_>) -> Vec<Candidate> {
    let hints = Hints::built_in();
    let defs = &bound.program.defs;
    let mut found: Vec<(AdtId, Option<AdtId>, Candidate)> = Vec::new();
    for (at, adt) in defs.adts.iter().enumerate() {
        if bound.program.crate_of(adt.module).judged && !says_none(bound, adt.path) {
            of_type(bound, &hints, AdtId(at as u32), &mut found);
        }
    }
    // A record whose own fields look personal is told by them, not by the field that holds it.
    let told: Set<AdtId> = found.iter().filter(|(.., own)| own.sure).map(|(owner, ..)| *owner).collect();
    let is_told = |held: &Option<AdtId>| held.is_some_and(|held| told.contains(&held));
    let mut list: Vec<Candidate> =
        found.into_iter().filter(|(_, held, _)| !is_told(held)).map(|(.., candidate)| candidate).collect();
    list.sort_by_key(|candidate| (candidate.at, candidate.path));
    // One file may be part of several targets.
    list.dedup_by_key(|candidate| (candidate.at, candidate.field));
    list
}

fn says_none(bound: &Bound<'_>, path: Name) -> bool {
    bound.labels.get(&path).is_some_and(|facts| facts.none)
}

/// The type's fields that look personal, each with the record it holds.
fn of_type(bound: &Bound<'_>, hints: &Hints, id: AdtId, found: &mut Vec<(AdtId, Option<AdtId>, Candidate)>) {
    let adt = &bound.program.defs[id];
    for (variant, data) in adt.variants.iter().enumerate() {
        let owner = owner(hints, adt, data);
        for (position, field) in data.fields.iter().enumerate() {
            let said = bound.labels.get(&field.path).is_some_and(|facts| facts.none || !facts.categories.is_empty());
            let ty = bound.types.field_ty(id, variant as u32, position, &[]);
            if said || bound.holds_label(ty) {
                continue;
            }
            let Some(guess) = guess(bound, hints, adt, data, field, &owner, ty) else { continue };
            found.push((id, record_in(bound, ty, 0), candidate(adt, field, &guess)));
        }
    }
}

fn owner(hints: &Hints, adt: &AdtData, data: &VariantData) -> Owner {
    let variant = (adt.kind == AdtKind::Enum).then_some(data.name.as_str());
    let fields = data.fields.iter().map(|field| field.name.as_str());
    let written = adt.attrs.derives.iter().filter_map(|path| path.last()).map(|segment| segment.name.as_str());
    Owner::new(hints, &adt.name, variant, fields, written)
}

fn guess(
    bound: &Bound<'_>,
    hints: &Hints,
    adt: &AdtData,
    data: &VariantData,
    field: &FieldData,
    owner: &Owner,
    ty: Ty,
) -> Option<Guess> {
    let shape = shape(bound, hints, ty, 0);
    if !shape.is_known() {
        return None;
    }
    if field.name.parse::<u32>().is_err() {
        return hints.guess(&Seen { name: &field.name, shape, owner });
    }
    // The only field of `Email(String)` is what its type or variant is called.
    let [_] = data.fields.as_slice() else { return None };
    let guess = hints.guess(&Seen { name: &data.name, shape, owner })?;
    guess.exact.then(|| Guess { sure: guess.sure && adt.kind == AdtKind::Enum, ..guess })
}

fn candidate(adt: &AdtData, field: &FieldData, guess: &Guess) -> Candidate {
    Candidate {
        path: field.path,
        field: field.name,
        of: adt.path,
        category: guess.category,
        form: if guess.pseudonymous { Form::Pseudonymous } else { Form::Raw },
        sure: guess.sure,
        reason: guess.reason.clone(),
        at: field.span,
        type_at: adt.span,
    }
}

/// What a type is to the hints.
fn shape(bound: &Bound<'_>, hints: &Hints, ty: Ty, depth: usize) -> Shape {
    let inner = |ty: Ty| shape(bound, hints, ty, depth + 1);
    let is_byte = |ty: &Ty| matches!(ty.kind(), TyKind::Int(name) if *name == "u8");
    if depth > DEPTH {
        return Shape::default();
    }
    match ty.kind() {
        TyKind::Bool => Shape::bool(),
        TyKind::Str => Shape::text(),
        TyKind::Int(_) => Shape::int(),
        TyKind::Float(_) => Shape::float(),
        TyKind::Ref(_, to) => inner(*to),
        TyKind::Slice(of) | TyKind::Array(of) if is_byte(of) => Shape::bytes(),
        TyKind::Slice(of) | TyKind::Array(of) => inner(*of),
        TyKind::Foreign(path, args) => named(hints, last(path), args, &inner),
        TyKind::Adt(id, args) => {
            let adt = &bound.program.defs[*id];
            if bound.program.crate_of(adt.module).stub {
                return match args.as_slice() {
                    [of] if is_byte(of) => Shape::bytes().within(&adt.name),
                    _ => named(hints, &adt.name, args, &inner),
                };
            }
            own(bound, *id, args, &inner)
        }
        _ => Shape::default(),
    }
}

/// A type of which only the name is known: one of a kind, a wrapper of one type, or anything.
fn named(hints: &Hints, name: &str, args: &[Ty], inner: &dyn Fn(Ty) -> Shape) -> Shape {
    let by_name = Shape::named(hints, name);
    match args {
        [of] if !by_name.is_of_kind() => inner(*of).within(name),
        _ => by_name,
    }
}

/// A type of the workspace: a wrapper of one field, an enum without data, or a record.
fn own(bound: &Bound<'_>, id: AdtId, args: &[Ty], inner: &dyn Fn(Ty) -> Shape) -> Shape {
    let adt = &bound.program.defs[id];
    let fields = adt.variants.iter().map(|variant| variant.fields.len()).sum::<usize>();
    match adt.kind {
        AdtKind::Enum if fields == 0 => Shape::plain_enum(&adt.name),
        AdtKind::Struct if fields == 1 => inner(bound.types.field_ty(id, 0, 0, args)).within(&adt.name),
        _ => Shape::record(&adt.name),
    }
}

/// The record of the workspace that a field holds, behind wrappers.
fn record_in(bound: &Bound<'_>, ty: Ty, depth: usize) -> Option<AdtId> {
    match ty.kind() {
        _ if depth > DEPTH => None,
        TyKind::Ref(_, to) | TyKind::Slice(to) | TyKind::Array(to) => record_in(bound, *to, depth + 1),
        TyKind::Adt(id, _) if !bound.program.crate_of(bound.program.defs[*id].module).stub => Some(*id),
        TyKind::Adt(_, args) | TyKind::Foreign(_, args) => match args.as_slice() {
            [of] => record_in(bound, *of, depth + 1),
            _ => None,
        },
        _ => None,
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// A finding for each candidate that is sure and that a policy governs.
pub(super) fn findings(bound: &Bound<'_>, candidates: &[Candidate]) -> Vec<Finding> {
    let sure = candidates.iter().filter(|candidate| candidate.sure);
    sure.filter_map(|candidate| finding(bound, candidate)).collect()
}

fn finding(bound: &Bound<'_>, candidate: &Candidate) -> Option<Finding> {
    let file = bound.program.input.files.get(candidate.at.file)?;
    let policy = bound.policies.get(bound.policies.index_for(file.package)?);
    let (name, category) = ("untagged_data", candidate.category);
    Some(Finding {
        id: String::new(),
        name,
        level: policy.level(name),
        message: format!("`{}` looks like {category} and carries no tag: {}", candidate.field, candidate.reason),
        data: vec![category],
        form: candidate.form,
        subject: None,
        stage: Stage::Collect,
        purposes: Vec::new(),
        store: None,
        recipient: None,
        gate: None,
        item: candidate.path,
        at: candidate.at,
        target: candidate.path,
        policy: None,
        trace: vec![TraceHop { span: candidate.at, what: format!("`{}` is declared", candidate.field) }],
        help: format!(
            "tag it, `#[personal({category})]` below an outer `#[personal]` on the type, or say that somebody looked: `#[personal(none)]`"
        ),
        guessed: false,
        suppressed: None,
    })
}
