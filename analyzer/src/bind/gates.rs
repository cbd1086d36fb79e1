//! Gates: what calls and types show to hold, and what can say whose data something is.

use super::Bound;
use super::facts::Facts;
use crate::base::{Map, Name};
use crate::diag::{Note, Severity};
use crate::flow::{Gate, Path, Persona, RETURNED, Target, Witness};
use crate::ir::FnKey;
use crate::policy::{HoldsOn, Outcome};
use crate::resolve::{AdtKind, Container, Def};
use crate::ty::{AdtId, FnId, Ty, TyKind};

/// Traits of web frameworks whose functions make a handler's argument of a request: whoever has the argument has passed them.
const EXTRACTORS: &[&str] =
    &["FromRequest", "FromRequestParts", "FromRef", "OptionalFromRequestParts", "FromHttpRequest", "FromForm"];

/// Types of std that stand for what they hold.
const WRAPPERS: &[&str] = &[
    "::Option",
    "::Result",
    "::Box",
    "::Rc",
    "::Arc",
    "::Cow",
    "::Mutex",
    "::MutexGuard",
    "::RwLock",
    "::RwLockReadGuard",
    "::RwLockWriteGuard",
    "::RefCell",
    "::Ref",
    "::RefMut",
    "::Pin",
];

/// What types show.
#[derive(Debug, Default)]
pub(super) struct Witnesses {
    by_type: Map<AdtId, Vec<Witness>>,
}

/// Gates of tags, binds and types, once meanings are laid.
pub(super) fn prepare(bound: &mut Bound<'_>) {
    let mut names: Vec<Name> = Vec::new();
    let mut fns: Vec<FnId> = bound.fns.iter().filter(|(_, facts)| !facts.gates.is_empty()).map(|(id, _)| *id).collect();
    fns.sort_unstable();
    for id in fns {
        let facts = bound.fns[&id].clone();
        let result = result_of(bound, id);
        let holds_on = holds_on(bound, facts.holds_on, result);
        if holds_on.is_empty() {
            unclear(bound, id, &facts);
        }
        names.extend(&facts.gates);
        let gates = facts.gates.iter().map(|name| Gate { name: *name, holds_on: holds_on.clone() });
        bound.meanings.entry(Target::Code(FnKey::Fn(id))).or_default().gates.extend(gates);
        if facts.holds_on.is_none() {
            made_by(bound, id, &facts, result);
        }
    }
    let mut foreign: Vec<Name> =
        bound.foreign.iter().filter(|(_, facts)| !facts.gates.is_empty()).map(|(path, _)| *path).collect();
    foreign.sort_unstable();
    for path in foreign {
        let facts = bound.foreign[&path].clone();
        let holds_on = holds_on(bound, facts.holds_on, None);
        names.extend(&facts.gates);
        let gates = facts.gates.iter().map(|name| Gate { name: *name, holds_on: holds_on.clone() });
        bound.meanings.entry(Target::Foreign(path)).or_default().gates.extend(gates);
    }
    types(bound, &mut names);
    names.extend(bound.meanings.values().flat_map(|meaning| meaning.gates.iter().map(|gate| gate.name)));
    names.sort_unstable();
    names.dedup();
    bound.gates = names;
    bound.asks_gates = bound.policies.list.iter().any(|governed| governed.policy.first_gate().is_some());
}

/// What a model says its result shows.
pub(super) fn of_model(bound: &Bound<'_>, target: Target, gate: &crate::model::Gate) -> Gate {
    let result = match target {
        Target::Code(FnKey::Fn(id)) => result_of(bound, id),
        _ => None,
    };
    let said = gate.holds_on.and_then(|word| Outcome::parse(&word));
    Gate { name: gate.name, holds_on: holds_on(bound, said, result) }
}

/// What a function yields; for an `async fn` what its future does.
fn result_of(bound: &Bound<'_>, id: FnId) -> Option<Ty> {
    let function = bound.lowered.functions.get(&FnKey::Fn(id))?;
    let ty = match function.slots[function.result].ty.kind() {
        TyKind::Future(awaited) => *awaited,
        _ => function.slots[function.result].ty,
    };
    (!ty.is_unknown()).then_some(ty)
}

fn adt_path(bound: &Bound<'_>, ty: Ty) -> Option<Name> {
    match ty.kind() {
        TyKind::Adt(id, _) => Some(bound.program.defs[*id].path),
        _ => None,
    }
}

/// What stands at a path of a gate's result.
type HeldOn = (Path, Name);

fn held_on(steps: &[&str], is: &str) -> HeldOn {
    (Path::new(&steps.iter().map(|step| Name::new(step)).collect::<Vec<_>>()), Name::new(is))
}

/// The outcomes on which a gate holds: those said, else `true`, `Ok` but not `Ok(false)`, `Some`, a variant that says yes, or that
/// the call came back. Empty: nothing tells.
fn holds_on(bound: &Bound<'_>, said: Option<Outcome>, result: Option<Ty>) -> Vec<HeldOn> {
    let payload = |ty: Ty| match ty.kind() {
        TyKind::Adt(_, args) => args.first().copied(),
        _ => None,
    };
    match said {
        Some(Outcome::Usual(usual)) => return vec![on_usual(usual)],
        Some(Outcome::Variant(name)) => {
            let within = result.and_then(payload);
            let own = result.map_or_else(Vec::new, |ty| on_variants(bound, &[], ty, |variant| *name == *variant));
            let inner = within.into_iter().flat_map(|ty| {
                let on = |step: &str| on_variants(bound, &[step], ty, |variant| *name == *variant);
                [on("Ok.0"), on("Some.0")].concat()
            });
            return own.into_iter().chain(inner).collect();
        }
        None => {}
    }
    let at = held_on;
    let any = || vec![at(&[], "true"), at(&[], "Ok"), at(&[], "Some"), at(&["Ok.0"], "true"), at(&["Some.0"], "true")];
    let Some(ty) = result else { return any() };
    let payload_is_bool = payload(ty).is_some_and(|payload| *payload.kind() == TyKind::Bool);
    let within =
        |step: &str| payload(ty).map(|ty| on_variants(bound, &[step], ty, says_yes)).filter(|on| !on.is_empty());
    match (ty.kind(), adt_path(bound, ty).map(Name::as_str)) {
        (TyKind::Bool, _) => vec![at(&[], "true")],
        (_, Some("std::result::Result")) if payload_is_bool => vec![at(&["Ok.0"], "true")],
        (_, Some("std::option::Option")) if payload_is_bool => vec![at(&["Some.0"], "true")],
        (_, Some("std::result::Result")) => within("Ok.0").unwrap_or_else(|| vec![at(&[], "Ok")]),
        (_, Some("std::option::Option")) => within("Some.0").unwrap_or_else(|| vec![at(&[], "Some")]),
        _ if verdict_of(bound, ty).is_some() => on_variants(bound, &[], ty, says_yes),
        (TyKind::Adt(..) | TyKind::Tuple(_), _) => vec![at(&[], RETURNED)],
        _ => any(),
    }
}

fn on_usual(usual: HoldsOn) -> HeldOn {
    match usual {
        HoldsOn::True => held_on(&[], "true"),
        HoldsOn::False => held_on(&[], "false"),
        HoldsOn::Ok => held_on(&[], "Ok"),
        HoldsOn::Err => held_on(&[], "Err"),
        HoldsOn::Some => held_on(&[], "Some"),
        HoldsOn::None => held_on(&[], "None"),
        HoldsOn::OkTrue => held_on(&["Ok.0"], "true"),
        HoldsOn::OkFalse => held_on(&["Ok.0"], "false"),
        HoldsOn::SomeTrue => held_on(&["Some.0"], "true"),
        HoldsOn::SomeFalse => held_on(&["Some.0"], "false"),
    }
}

/// An enum of judged code with several variants: what it answers is in which.
fn verdict_of<'b>(bound: &'b Bound<'_>, ty: Ty) -> Option<Vec<&'b str>> {
    let TyKind::Adt(id, _) = ty.kind() else { return None };
    let adt = &bound.program.defs[*id];
    let several = adt.kind == AdtKind::Enum && adt.variants.len() > 1 && !bound.is_stub(*id);
    several.then(|| adt.variants.iter().map(|variant| variant.name.as_str()).collect())
}

/// That the value at `steps` is one of the variants meant; of two variants, that it is not the other.
fn on_variants(bound: &Bound<'_>, steps: &[&str], ty: Ty, is: impl Fn(&str) -> bool) -> Vec<HeldOn> {
    let Some(variants) = verdict_of(bound, ty) else { return Vec::new() };
    let (yes, no): (Vec<&str>, Vec<&str>) = variants.into_iter().partition(|variant| is(variant));
    let mut on: Vec<HeldOn> = yes.iter().map(|variant| held_on(steps, variant)).collect();
    if let ([_], [other]) = (yes.as_slice(), no.as_slice()) {
        on.push(held_on(steps, &format!("!{other}")));
    }
    on
}

/// Whether a variant's name says that somebody may go on.
fn says_yes(variant: &str) -> bool {
    const YES: &[&str] = &[
        "Accept",
        "Accepted",
        "Agreed",
        "Allow",
        "Allowed",
        "Approve",
        "Approved",
        "Authenticated",
        "Authorized",
        "Consented",
        "Enabled",
        "Given",
        "Grant",
        "Granted",
        "Lawful",
        "Ok",
        "On",
        "OptedIn",
        "Pass",
        "Passed",
        "Permit",
        "Permitted",
        "Valid",
        "Verified",
        "Yes",
    ];
    YES.binary_search(&variant).is_ok()
}

/// A gate of which nothing tells when it holds.
fn unclear(bound: &mut Bound<'_>, id: FnId, facts: &Facts) {
    let message = match facts.holds_on {
        Some(said) => format!("no variant of what the gate yields is called `{said}`"),
        None => "which variant of what the gate yields says that it holds?".to_owned(),
    };
    let variants = result_of(bound, id).and_then(|ty| verdict_of(bound, ty)).unwrap_or_default();
    let help = variants.first().map(|first| format!("say it: `holds_on = \"{first}\"`, or whichever of them it is"));
    let note = Note { span: facts.span, severity: Severity::Error, kind: "unclear_gate", message, help };
    bound.notes.push(note);
}

/// What a gate function may yield its own type in.
const YIELDED_IN: &[&str] =
    &["std::result::Result", "std::option::Option", "std::future::Ready", "rocket::outcome::Outcome"];

/// A gate function of a type that yields the type: whoever has a value has passed it.
fn made_by(bound: &mut Bound<'_>, id: FnId, facts: &Facts, result: Option<Ty>) {
    let Container::Impl(of) = bound.program.defs[id].container else { return };
    let Some(mut ty) = result else { return };
    while let (TyKind::Adt(_, args), Some(path)) = (ty.kind(), adt_path(bound, ty))
        && YIELDED_IN.contains(&path.as_str())
        && let Some(payload) = args.first()
    {
        ty = *payload;
    }
    let TyKind::Adt(adt, _) = ty.kind() else { return };
    if !matches!(bound.types.header(of).self_ty.kind(), TyKind::Adt(own, _) if own == adt) {
        return;
    }
    let witnesses = bound.witnesses.by_type.entry(*adt).or_default();
    witnesses.extend(facts.gates.iter().map(|gate| Witness::Gate(*gate)));
}

/// Types that are tagged as gates, and those that a request is checked for.
fn types(bound: &mut Bound<'_>, names: &mut Vec<Name>) {
    let defs = &bound.program.defs;
    for (at, adt) in defs.adts.iter().enumerate() {
        let Some(facts) = bound.labels.get(&adt.path).filter(|facts| !facts.gates.is_empty()) else { continue };
        names.extend(&facts.gates);
        let witnesses = bound.witnesses.by_type.entry(AdtId(at as u32)).or_default();
        witnesses.extend(facts.gates.iter().map(|gate| Witness::Gate(*gate)));
    }
    for (at, data) in defs.impls.iter().enumerate() {
        let Some((path, leads_to)) = &data.trait_ else { continue };
        let extracts = path.last().is_some_and(|last| EXTRACTORS.contains(&last.name.as_str()));
        if !extracts || matches!(leads_to, Some(Def::Trait(of)) if !bound.program.crate_of(defs[*of].module).stub) {
            continue;
        }
        let TyKind::Adt(adt, _) = bound.types.header(crate::ty::ImplId(at as u32)).self_ty.kind() else { continue };
        let made = data.fns.iter().map(|id| Witness::Made(FnKey::Fn(*id)));
        bound.witnesses.by_type.entry(*adt).or_default().extend(made);
    }
}

/// Whether the name of a field or type says that it names somebody.
fn is_id_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let (stem, last) = lower.rsplit_once('_').unwrap_or(("", &lower));
    let of_no_one = ["client", "app", "api", "tenant", "request", "trace", "span", "key", "process", "build"];
    matches!(last, "id" | "uid" | "uuid" | "sub" | "subject" | "owner" | "author" | "sender")
        && !of_no_one.iter().any(|word| stem.ends_with(word))
}

fn is_id_type(path: &str) -> bool {
    let name = path.rsplit("::").next().unwrap_or(path);
    let known = matches!(name, "Uuid" | "Ulid" | "ObjectId" | "Id" | "Thing" | "RecordId");
    known || name.ends_with("Id") || name.ends_with("ID") || name.ends_with("Uid")
}

impl Bound<'_> {
    /// What a value of the type shows by being there.
    pub(super) fn witnesses_of(&self, ty: Ty) -> Vec<Witness> {
        match ty.peel_refs().kind() {
            TyKind::Adt(id, _) => self.witnesses.by_type.get(id).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// Whether a value of the type can say whose data something is.
    pub(super) fn persona_of(&self, ty: Ty, depth: u32) -> Persona {
        match ty.peel_refs().kind() {
            TyKind::Int(_) | TyKind::Str | TyKind::Unknown(_) | TyKind::Param(_) => Persona::Plain,
            TyKind::Foreign(path, _) if is_id_type(path) => Persona::Names,
            TyKind::Tuple(parts) if depth > 0 => {
                parts.iter().map(|part| self.persona_of(*part, depth - 1)).max().unwrap_or(Persona::None)
            }
            TyKind::Adt(id, args) => self.persona_of_adt(*id, args, depth),
            _ => Persona::None,
        }
    }

    fn persona_of_adt(&self, id: AdtId, args: &[Ty], depth: u32) -> Persona {
        let adt = &self.program.defs[id];
        if self.program.crate_of(adt.module).stub {
            return match adt.path.as_str() {
                "std::string::String" => Persona::Plain,
                path if is_id_type(path) => Persona::Names,
                // A list of people is nobody.
                path if path.starts_with("std::") && !WRAPPERS.iter().any(|name| path.ends_with(name)) => Persona::None,
                _ if depth > 0 => args.first().map_or(Persona::None, |arg| self.persona_of(*arg, depth - 1)),
                _ => Persona::None,
            };
        }
        let fields = || adt.variants.iter().flat_map(|variant| &variant.fields);
        let whole = self.labels.get(&adt.path).is_some_and(|facts| !facts.categories.is_empty());
        let mut labelled = whole || fields().any(|field| self.is_label_name(field.path));
        let named = adt.kind != AdtKind::Enum && fields().any(|field| is_id_name(&field.name));
        if !labelled && depth > 0 && adt.kind == AdtKind::Struct {
            let inner = (0..fields().count()).map(|at| self.types.field_ty(id, 0, at, args));
            labelled = inner
                .filter(|ty| matches!(ty.kind(), TyKind::Adt(inner, _) if !self.is_stub(*inner)))
                .any(|ty| self.persona_of(ty, depth - 1) >= Persona::Record);
        }
        match (labelled, named) {
            (true, true) => Persona::Owned,
            (true, false) => Persona::Record,
            (false, true) => Persona::Names,
            (false, false) if is_id_type(&adt.path) => Persona::Names,
            (false, false) => match fields().count() {
                1 if adt.kind == AdtKind::Struct && depth > 0 => {
                    match self.persona_of(self.types.field_ty(id, 0, 0, args), depth - 1) {
                        Persona::Plain | Persona::Names if fields().any(|field| field.name == "0") => Persona::Names,
                        _ => Persona::None,
                    }
                }
                _ => Persona::None,
            },
        }
    }
}
