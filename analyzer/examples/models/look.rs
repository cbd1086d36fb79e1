//! Whether the paths of a model are in the crate: public re-exports followed, functions of types by type and name.

use std::collections::{BTreeMap, BTreeSet};

use privacy_check::base::Name;
use privacy_check::hir::{ItemKind, TypeRef, Vis};
use privacy_check::model::Kind;
use privacy_check::resolve::{Container, Def, FnData, FnSource, Ns, Program};
use privacy_check::ty::{FnId, ModuleId};

use crate::sources::World;

/// What was found of a path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Seen {
    /// The definition.
    Found,
    /// A text that looks like it, where what holds it was found: macros write it.
    Text,
    /// Something of that path that is something else: a function without receiver, say.
    Other,
    /// Nothing.
    Missing,
}

/// Answers for one crate.
pub(crate) struct Look<'a> {
    world: &'a World,
    /// Public functions by their type's canonical path and their name.
    members: BTreeMap<(String, Name), Vec<FnId>>,
    /// `(type, trait)` of each impl.
    impls: BTreeSet<(String, String)>,
    /// How many functions of a name are written outside of macros.
    written: BTreeMap<Name, usize>,
    /// Written path and canonical path.
    aliases: Vec<(String, String)>,
}

/// The type and trait of `<T as Trait>::f`, or the type of `T::f`.
fn owner(path: &str) -> Option<(&str, Option<&str>)> {
    if let Some((head, _)) = path.strip_prefix('<').and_then(|rest| rest.rsplit_once(">::")) {
        return Some(head.split_once(" as ").map_or((head, None), |(ty, of)| (ty, Some(of))));
    }
    path.rsplit_once("::").map(|(ty, _)| (ty, None))
}

/// Canonical paths of the type or trait that a function stands in, and of the trait that is implemented.
fn holder(program: &Program, data: &FnData) -> Option<(String, Option<String>)> {
    let Container::Impl(id) = data.container else {
        return owner(&data.path).map(|(ty, of)| (ty.to_owned(), of.map(str::to_owned)));
    };
    let data = &program.defs[id];
    let path = |def: Def| program.path_of(def).to_string();
    let ty = match &data.self_ty {
        TypeRef::Path(path) => program.resolve_path(data.module, path, Ns::Types).def,
        _ => None,
    };
    let of = match &data.trait_ {
        Some((written, None)) => {
            let last = written.segments.last().map(|segment| segment.name.to_string());
            program.resolve_path(data.module, written, Ns::Types).def.map(path).or(last)
        }
        Some((_, Some(def))) => Some(path(*def)),
        None => None,
    };
    Some((ty.map(path)?, of))
}

impl<'a> Look<'a> {
    /// For `world`; `aliases` are those of the model, written path and canonical path.
    pub(crate) fn new(world: &'a World, aliases: Vec<(String, String)>) -> Look<'a> {
        let (mut members, mut impls, mut written) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        let program = &world.program;
        for (at, data) in program.defs.fns.iter().enumerate() {
            if let FnSource::Item(file, _) = data.source
                && file.index() < program.input.files.len()
            {
                *written.entry(data.name).or_insert(0) += 1;
            }
            let Some((ty, of)) = holder(program, data) else { continue };
            let in_trait = matches!(data.container, Container::Trait(_)) || of.is_some();
            if let Some(of) = of {
                impls.insert((ty.clone(), of));
            }
            if in_trait || is_pub(program, FnId(at as u32)) {
                members.entry((ty, data.name)).or_insert_with(Vec::new).push(FnId(at as u32));
            }
        }
        Look { world, members, impls, written, aliases }
    }

    /// What there is of `path`, as it is written or under another name that an alias knows.
    pub(crate) fn look(&self, kind: Kind, path: &str) -> Seen {
        let mut best = self.look_one(kind, path);
        for (from, to) in &self.aliases {
            if best == Seen::Found {
                break;
            }
            if let Some(rest) = path.strip_prefix(to.as_str())
                && (rest.is_empty() || rest.starts_with("::"))
            {
                best = best.min(self.look_one(kind, &format!("{from}{rest}")));
            }
        }
        best
    }

    fn look_one(&self, kind: Kind, path: &str) -> Seen {
        if path.starts_with('<') {
            return self.look_impl(path);
        }
        let (item, field) = path.split_once('.').map_or((path, None), |(item, field)| (item, Some(field)));
        let segments: Vec<&str> = item.split("::").collect();
        let mut best = Seen::Missing;
        for (def, rest) in self.lead(&segments) {
            best = best.min(match field {
                Some(field) => self.field(def, rest, field),
                None => self.judge(kind, def, rest),
            });
        }
        if best >= Seen::Other
            && let Some((last, init)) = segments.split_last()
            && field.is_none()
            && (!self.lead(init).is_empty()
                || init.len() > 1 && self.look_one(Kind::Type, &init.join("::")) == Seen::Text)
            && self.unread(kind, last)
        {
            return Seen::Text;
        }
        best
    }

    /// Where segments lead, each with those that modules do not know.
    fn lead<'s>(&self, segments: &'s [&'s str]) -> Vec<(Def, &'s [&'s str])> {
        let mut out = Vec::new();
        let program = &self.world.program;
        let Some((head, rest)) = segments.split_first() else { return out };
        for krate in program.defs.crates.iter().filter(|krate| krate.name.as_str() == *head) {
            self.step(Def::Module(krate.root), rest, 16, &mut out);
        }
        out
    }

    fn step<'s>(&self, def: Def, rest: &'s [&'s str], budget: u32, out: &mut Vec<(Def, &'s [&'s str])>) {
        let program = &self.world.program;
        match (def, rest.split_first()) {
            (Def::Module(module), Some((name, rest))) if budget > 0 => {
                for name in self.names(module, name) {
                    for def in program.exported(module, name) {
                        self.step(def, rest, budget - 1, out);
                    }
                }
            }
            (Def::Alias(id), _) => {
                out.push((def, rest));
                if let Some(TypeRef::Path(path)) = &program.defs[id].ty
                    && budget > 0
                    && let Some(to) = program.resolve_path(program.defs[id].module, path, Ns::Types).def
                    && to != def
                {
                    self.step(to, rest, budget - 1, out);
                }
            }
            (Def::Foreign(base), _) if !rest.is_empty() => {
                out.push((Def::Foreign(Name::new(&format!("{base}::{}", rest.join("::")))), &[]));
            }
            _ => out.push((def, rest)),
        }
    }

    fn names(&self, module: ModuleId, name: &str) -> Vec<Name> {
        if name != "*" {
            return vec![Name::new(name)];
        }
        let mut all: Vec<Name> = self.world.program.defs[module].scope.keys().copied().collect();
        all.sort_unstable();
        all
    }

    fn judge(&self, kind: Kind, def: Def, rest: &[&str]) -> Seen {
        let here = rest.is_empty();
        match (kind, def) {
            (_, Def::Foreign(path)) => self.elsewhere(kind, &path),
            (Kind::Macro | Kind::Attribute, Def::Macro(_)) if here => Seen::Found,
            (Kind::Type | Kind::Field, Def::Adt(_) | Def::Trait(_) | Def::Alias(_)) if here => Seen::Found,
            (Kind::Fn, Def::Adt(_) | Def::Variant(..)) if here => Seen::Found,
            (Kind::Fn | Kind::Method, Def::Fn(id)) if here => self.receiver(kind, &[id]),
            (Kind::Fn | Kind::Method, Def::Adt(_) | Def::Trait(_) | Def::Alias(_)) if rest.len() == 1 => {
                self.member(kind, &self.world.program.path_of(def), rest[0])
            }
            _ => Seen::Missing,
        }
    }

    fn member(&self, kind: Kind, ty: &str, name: &str) -> Seen {
        if name == "*" {
            let any = self.members.keys().any(|(of, _)| of == ty);
            return if any { Seen::Found } else { Seen::Missing };
        }
        self.members.get(&(ty.to_owned(), Name::new(name))).map_or(Seen::Missing, |fns| self.receiver(kind, fns))
    }

    /// Whether one of the functions has a receiver where a method is meant, and none where a function is.
    fn receiver(&self, kind: Kind, fns: &[FnId]) -> Seen {
        let program = &self.world.program;
        let has_self = |id: &FnId| program.fn_def(program.signature_of(*id)).map(|def| def.has_self);
        let fits = fns.iter().any(|id| has_self(id).is_none_or(|has| has == (kind == Kind::Method)));
        if fits { Seen::Found } else { Seen::Other }
    }

    fn field(&self, def: Def, rest: &[&str], field: &str) -> Seen {
        let program = &self.world.program;
        let variants = match def {
            Def::Adt(id) if rest.is_empty() => &program.defs[id].variants[..],
            Def::Variant(id, at) if rest.is_empty() => &program.defs[id].variants[at as usize..=at as usize],
            _ => return Seen::Missing,
        };
        let first = field.split('.').next().unwrap_or(field);
        let has = variants.iter().any(|variant| variant.fields.iter().any(|known| known.name.as_str() == first));
        if has { Seen::Found } else { Seen::Missing }
    }

    /// `<T as Trait>::f`: the impl, and a function of that name in it or in the trait.
    fn look_impl(&self, path: &str) -> Seen {
        let Some((ty, Some(of))) = owner(path) else { return Seen::Missing };
        let canonical = |path: &str| -> Vec<String> {
            let segments: Vec<&str> = path.split("::").collect();
            let led = self.lead(&segments);
            let mut all: Vec<String> = led
                .iter()
                .filter(|(_, rest)| rest.is_empty())
                .map(|(def, _)| self.world.program.path_of(*def).to_string())
                .collect();
            all.push(path.to_owned());
            all
        };
        let (types, traits) = (canonical(ty), canonical(of));
        let last = of.rsplit("::").next();
        let fits = |(a, b): &(String, String)| {
            types.contains(a) && (traits.contains(b) || b.rsplit("::").next() == last && !self.known(of))
        };
        if self.impls.iter().any(fits) {
            return Seen::Found;
        }
        let there = types.len() > 1 && (traits.len() > 1 || !self.known(of));
        let called = ty.rsplit("::").next().unwrap_or(ty);
        let says = |text: &str| last.is_some_and(|of| text.contains(of)) && text.contains(called);
        if there && self.world.own_texts().any(says) { Seen::Text } else { Seen::Missing }
    }

    /// Whether the crate of `path` is read as a whole.
    fn known(&self, path: &str) -> bool {
        let head = path.split("::").next().unwrap_or(path);
        self.world.program.defs.crates.iter().any(|krate| krate.name.as_str() == head)
    }

    /// In a crate that is not part of the program.
    fn elsewhere(&self, kind: Kind, path: &str) -> Seen {
        let krate = path.split("::").next().unwrap_or(path);
        let name = path.rsplit("::").next().unwrap_or(path);
        let Some(texts) = self.world.texts.get(krate) else { return Seen::Text };
        let says = |text: &str| {
            words(kind).iter().any(|word| count(text, word, name) > 0)
                || text.contains(&format!("proc_macro_derive({name}"))
        };
        if texts.iter().any(|text| says(text)) { Seen::Found } else { Seen::Missing }
    }

    /// Whether the texts declare more of that name than what was read: what macros write.
    fn unread(&self, kind: Kind, name: &str) -> bool {
        let said: usize = self
            .world
            .own_texts()
            .map(|text| words(kind).iter().map(|word| count(text, word, name)).sum::<usize>())
            .sum();
        let more = match kind {
            Kind::Fn | Kind::Method => said > self.written.get(&Name::new(name)).copied().unwrap_or(0),
            _ => said > 0,
        };
        more || self.world.own_texts().any(|text| called_with(text, name))
    }
}

/// Words that declare an item.
fn words(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Fn | Kind::Method => &["fn "],
        Kind::Macro | Kind::Attribute => &["macro_rules! ", "fn "],
        Kind::Type | Kind::Field => &["struct ", "enum ", "trait ", "type "],
    }
}

/// How often `text` has `word` and then the whole name.
fn count(text: &str, word: &str, name: &str) -> usize {
    let whole = |at: usize| !text[at..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
    text.match_indices(&format!("{word}{name}")).filter(|(at, found)| whole(at + found.len())).count()
}

/// Whether a macro call that stands as an item has `name` as a word in its arguments: `methods! { get, post }`.
fn called_with(text: &str, name: &str) -> bool {
    let mut indent: Option<usize> = None;
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//") && !line.trim().is_empty()) {
        let at = line.len() - line.trim_start().len();
        if indent.is_some_and(|open| at <= open) {
            indent = None;
        }
        if indent.is_none() {
            let head = line.trim_start().split(['(', '{', '[']).next().unwrap_or_default().trim_end();
            let macros = head
                .strip_suffix('!')
                .is_some_and(|head| head.chars().all(|c| c.is_alphanumeric() || "_:".contains(c)));
            if !macros || at > 4 {
                continue;
            }
            indent = Some(at);
        }
        if count(line, "", name) > 0 && line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
        {
            return true;
        }
    }
    false
}

/// Whether other crates may call it.
fn is_pub(program: &Program, id: FnId) -> bool {
    match program.defs[id].source {
        FnSource::Item(file, item) => program
            .item(file, item)
            .is_some_and(|item| item.vis == Vis::Public || !matches!(item.kind, ItemKind::Fn(_))),
        FnSource::Derived { .. } => true,
    }
}
