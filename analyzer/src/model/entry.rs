//! One `[[…]]` table of a model file.

use std::ops::Range;

use toml::de::DeValue;

use super::data::{
    At, Flow, Gate, How, Kind, Model, Port, ShareWith, Source, StoreAt, Target, Ttl, TtlUnit, Unprotected, Verb,
};
use super::fields::{Fields, Sink, Value, entries, one_of, text};
use super::path;
use super::port;
use super::read::{Head, versions};
use crate::base::Name;
use crate::policy::Form;

const CALL_KEYS: &[&str] = &[
    "path",
    "versions",
    "args",
    "store",
    "share",
    "level",
    "ttl",
    "erase",
    "returns",
    "form",
    "encrypts",
    "flows",
    "inert",
    "gate",
    "holds_on",
    "answers",
    "unprotected",
];
const ATTRIBUTE_KEYS: &[&str] = &["path", "versions", "store", "level", "answers", "inert"];
const DATA_KEYS: &[&str] = &["path", "versions", "data"];
const LEVELS: &[&str] = &["trace", "debug", "info", "warn", "error"];
const STORES: &[&str] = &["sql", "file", "key", "type"];
/// Further keys of a store: `binds` of `sql`, the others of `key`.
const STORE_MORE: &[&str] = &["binds", "verb", "verbs", "args"];
const HOLDS: &[&str] =
    &["true", "false", "Ok", "Err", "Some", "None", "Ok(true)", "Ok(false)", "Some(true)", "Some(false)"];

/// Keys that an entry of that kind takes.
pub(super) fn keys(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Fn | Kind::Method | Kind::Macro => CALL_KEYS,
        Kind::Attribute => ATTRIBUTE_KEYS,
        Kind::Type | Kind::Field => DATA_KEYS,
    }
}

/// Reads an entry and adds a model for each of its paths.
pub(super) fn read(sink: &mut Sink, head: &Head, kind: Kind, fields: &Fields<'_>, models: &mut Vec<Model>) {
    let paths = paths(sink, head, kind, fields);
    let Some((_, span)) = paths.first() else { return };
    let mut model = Model {
        kind,
        path: Name::new(""),
        krate: head.krate,
        versions: versions(sink, fields).unwrap_or_else(|| head.versions.clone()),
        place: sink.place(span.clone()),
        file: sink.file.clone(),
        args: ports(sink, kind, fields, "args").unwrap_or_default(),
        targets: targets(sink, kind, fields),
        level: fields.text(sink, "level").and_then(|said| word(sink, "level", said, LEVELS)),
        ttl: ttl(sink, kind, fields),
        erases: listed(sink, fields, "erase", |sink, value| store(sink, kind, "erase", value)),
        returns: listed(sink, fields, "returns", source),
        form: form(sink, fields),
        encrypts: fields.flag(sink, "encrypts"),
        flows: flows(sink, kind, fields),
        inert: fields.flag(sink, "inert"),
        gate: gate(sink, fields),
        answers: ports(sink, kind, fields, "answers").and_then(|mut list| list.pop()),
        unprotected: unprotected(sink, kind, fields),
        data: fields.text(sink, "data").and_then(|said| category(sink, said)),
    };
    whole(sink, &model, fields);
    // With `binds` it is told which argument goes where.
    let bound = model.targets.iter().any(|target| matches!(target, Target::Store(StoreAt::Sql { binds: Some(_), .. })));
    if model.args.is_empty() && !model.targets.is_empty() && !bound {
        let port = if kind == Kind::Attribute { Port::Item } else { Port::From(usize::from(kind == Kind::Method)) };
        model.args.push(At { port, path: Vec::new() });
    }
    for (path, span) in paths {
        let place = sink.place(span);
        models.push(Model { path: Name::new(&path), place, ..model.clone() });
    }
}

/// The paths of an entry, each with its bytes.
fn paths(sink: &mut Sink, head: &Head, kind: Kind, fields: &Fields<'_>) -> Vec<(String, Range<usize>)> {
    let mut list = Vec::new();
    if fields.get("path").is_none() {
        sink.error("missing_key", fields.span.clone(), format!("a `[[{}]]` says its `path`", kind.word()), None);
    }
    let own = &head.lib;
    for (text, span) in fields.texts(sink, "path").unwrap_or_default() {
        let found = match path::expand(text.trim_end_matches('!')) {
            Ok(found) => found,
            Err(why) => {
                sink.error("bad_path", span, why, None);
                continue;
            }
        };
        for path in found {
            if path.contains('.') != (kind == Kind::Field) {
                let help = if kind == Kind::Field { "`crate::Type.field`" } else { "a field is a `[[field]]`" };
                sink.error("bad_path", span.clone(), format!("`{path}` is no {}", kind.word()), Some(help.to_owned()));
            } else if path::crate_of(&path) != own && path::trait_crate_of(&path) != Some(own.as_str()) {
                let help = "each crate has its own file; a re-export is an alias".to_owned();
                sink.error("foreign_path", span.clone(), format!("`{path}` is not of the crate `{own}`"), Some(help));
            } else {
                list.push((path, span.clone()));
            }
        }
    }
    list
}

/// What the keys of an entry must be to each other.
fn whole(sink: &mut Sink, model: &Model, fields: &Fields<'_>) {
    let mut wrong = |key: &str, message: &str| {
        let span = fields.get(key).map_or(fields.span.clone(), |value| value.span());
        sink.error("contradiction", span, message, None);
    };
    if model.inert && !fields.only(&["path", "versions", "inert"]) {
        wrong("inert", "`inert` means that nothing flows and nothing is reached: it stands alone");
    }
    if model.level.is_some() && !model.is_log() {
        wrong("level", "`level` is of `store = \"log\"`");
    }
    if model.ttl.is_some() && !model.targets.iter().any(|target| matches!(target, Target::Store(_))) {
        wrong("ttl", "`ttl` says how long a `store` keeps data: there is none here");
    }
    if !model.args.is_empty() && model.targets.is_empty() {
        wrong("args", "`args` says what goes to a `store` or `share`: there is none here");
    }
    if model.flows.is_some() && model.form.is_some() {
        wrong("form", "with `flows`, the form is said on the flow: `arg0 -> return as pseudonymous`");
    }
    if fields.get("holds_on").is_some() && fields.get("gate").is_none() {
        wrong("holds_on", "`holds_on` is of a `gate`");
    }
    if fields.only(&["path", "versions"]) {
        let help = match model.kind {
            Kind::Type | Kind::Field => "`data = \"contact.email\"`",
            _ => "`inert = true` if it is known to be harmless",
        };
        sink.error("says_nothing", fields.span.clone(), "says nothing of its path", Some(help.to_owned()));
    }
}

/// A word of a closed list.
fn word(sink: &mut Sink, what: &str, (said, span): (&str, Range<usize>), known: &[&str]) -> Option<Name> {
    if known.contains(&said) {
        return Some(Name::new(said));
    }
    sink.unknown("unknown_word", span, what, said, known);
    None
}

/// A category of the taxonomy.
fn category(sink: &mut Sink, (said, span): (&str, Range<usize>)) -> Option<Name> {
    let known = privacy_policies::CATEGORY_NAMES;
    if privacy_policies::is_name(known, said) {
        return Some(Name::new(said));
    }
    let help = crate::diag::did_you_mean(said, known.iter().copied()).map(|close| format!("did you mean `{close}`?"));
    sink.error("unknown_category", span, format!("unknown category `{said}`"), help);
    None
}

/// Reads each entry of `key`: one value, or a list.
fn listed<T>(
    sink: &mut Sink,
    fields: &Fields<'_>,
    key: &str,
    read: impl Fn(&mut Sink, &Value<'_>) -> Option<T>,
) -> Vec<T> {
    let values = fields.get(key).map(entries).unwrap_or_default();
    values.into_iter().filter_map(|value| read(sink, value)).collect()
}

fn port(sink: &mut Sink, kind: Kind, (said, span): (&str, Range<usize>)) -> Option<At> {
    port::at(kind, said).map_err(|why| sink.error("bad_place", span, why, None)).ok()
}

fn ports(sink: &mut Sink, kind: Kind, fields: &Fields<'_>, key: &str) -> Option<Vec<At>> {
    let said = fields.texts(sink, key)?;
    Some(said.into_iter().filter_map(|one| port(sink, kind, one)).collect())
}

fn targets(sink: &mut Sink, kind: Kind, fields: &Fields<'_>) -> Vec<Target> {
    let mut list: Vec<Target> = listed(sink, fields, "store", |sink, value| store(sink, kind, "store", value))
        .into_iter()
        .map(Target::Store)
        .collect();
    list.extend(listed(sink, fields, "share", |sink, value| share(sink, kind, value)).into_iter().map(Target::Share));
    list
}

/// A name, `memory`, or a table that says where the name is found.
fn store(sink: &mut Sink, kind: Kind, key: &str, value: &Value<'_>) -> Option<StoreAt> {
    if let DeValue::String(name) = value.get_ref() {
        return Some(if name == "memory" { StoreAt::Memory } else { StoreAt::Named(Name::new(name)) });
    }
    let fields = Fields::inner(sink, key, value, &[STORES, STORE_MORE].concat())?;
    let said: Vec<&str> = STORES.iter().copied().filter(|key| fields.get(key).is_some()).collect();
    let [by] = said.as_slice() else {
        if said.len() != 1 && fields.only(&[STORES, STORE_MORE].concat()) {
            sink.error("bad_value", value.span(), format!("`{key}` takes one of {}", one_of(STORES)), None);
        }
        return None;
    };
    let said = fields.text(sink, by)?;
    let at = port(sink, kind, said)?;
    let belongs = |key: &str| if key == "binds" { "sql" } else { "key" };
    if let Some(wrong) = STORE_MORE.iter().find(|key| fields.get(key).is_some() && belongs(key) != *by) {
        let span = fields.get(wrong).map_or(value.span(), |value| value.span());
        sink.error("contradiction", span, format!("`{wrong}` is of a store by `{}`", belongs(wrong)), None);
        return None;
    }
    Some(match *by {
        "sql" => {
            let binds = match fields.text(sink, "binds") {
                Some(said) => Some(port(sink, kind, said)?),
                None => None,
            };
            StoreAt::Sql { text: at, binds }
        }
        "file" => StoreAt::File(at),
        "key" => StoreAt::Key { at, verb: verb(sink, kind, &fields)?, args: ports(sink, kind, &fields, "args") },
        _ => StoreAt::Type(at),
    })
}

/// `verb` and `verbs`, which stand together; the outer `None` is a mistake.
fn verb(sink: &mut Sink, kind: Kind, fields: &Fields<'_>) -> Option<Option<Verb>> {
    match (fields.text(sink, "verb"), fields.texts(sink, "verbs")) {
        (None, None) => Some(None),
        (Some(said), Some(among)) => {
            let at = port(sink, kind, said)?;
            let among = among.into_iter().map(|(word, _)| Name::new(&word.to_ascii_uppercase())).collect();
            Some(Some(Verb { at, among }))
        }
        _ => {
            sink.error("contradiction", fields.span.clone(), "`verb` and `verbs` stand together", None);
            None
        }
    }
}

/// A name, or a table that says where the host is found.
fn share(sink: &mut Sink, kind: Kind, value: &Value<'_>) -> Option<ShareWith> {
    if let DeValue::String(name) = value.get_ref() {
        return Some(ShareWith::Named(Name::new(name)));
    }
    let fields = Fields::inner(sink, "share", value, &["url", "host"])?;
    let url = match fields.text(sink, "url") {
        Some(said) => Some(port(sink, kind, said)?),
        None => None,
    };
    let host = fields.text(sink, "host");
    if let Some((said, span)) = host.clone().filter(|(said, _)| said.contains('/') || said.contains(':')) {
        sink.error(
            "bad_value",
            span,
            format!("`{said}` is no host name"),
            Some("without scheme, port and path".to_owned()),
        );
    }
    if url.is_none() && host.is_none() {
        sink.error("bad_value", value.span(), "`share` takes `url`, `host` or both", None);
        return None;
    }
    Some(ShareWith::Host { url, host: host.map(|(host, _)| Name::new(host)) })
}

/// A category, or `{ data, at }`.
fn source(sink: &mut Sink, value: &Value<'_>) -> Option<Source> {
    if let DeValue::String(_) = value.get_ref() {
        let said = text(sink, "returns", value)?;
        return Some(Source { data: category(sink, said)?, path: Vec::new() });
    }
    let fields = Fields::inner(sink, "returns", value, &["data", "at"])?;
    let path = match fields.text(sink, "at") {
        None => Vec::new(),
        Some((said, span)) => port::steps(said).map_err(|why| sink.error("bad_place", span, why, None)).ok()?,
    };
    let Some(said) = fields.text(sink, "data") else {
        if fields.get("data").is_none() {
            sink.error("missing_key", value.span(), "`returns` says its `data`", None);
        }
        return None;
    };
    Some(Source { data: category(sink, said)?, path })
}

/// `arg2` for a `Duration`, or `{ at, unit }`.
fn ttl(sink: &mut Sink, kind: Kind, fields: &Fields<'_>) -> Option<Ttl> {
    let value = fields.get("ttl")?;
    if let DeValue::String(_) = value.get_ref() {
        let said = text(sink, "ttl", value)?;
        return Some(Ttl { at: port(sink, kind, said)?, unit: TtlUnit::Duration });
    }
    let fields = Fields::inner(sink, "ttl", value, &["at", "unit"])?;
    let Some(said) = fields.text(sink, "at") else {
        sink.error("missing_key", value.span(), "`ttl` says `at` which argument it is", None);
        return None;
    };
    let at = port(sink, kind, said)?;
    let unit = fields.text(sink, "unit");
    let unit = unit.and_then(|said| word(sink, "unit", said, &["duration", "s", "ms"]));
    let unit = match unit.map(Name::as_str) {
        Some("s") => TtlUnit::Seconds,
        Some("ms") => TtlUnit::Milliseconds,
        _ => TtlUnit::Duration,
    };
    Some(Ttl { at, unit })
}

fn form(sink: &mut Sink, fields: &Fields<'_>) -> Option<Form> {
    let (said, span) = fields.text(sink, "form")?;
    let form = port::form(said);
    if form.is_none() {
        sink.unknown("unknown_word", span, "form", said, &["raw", "pseudonymous", "anonymous"]);
    }
    form
}

fn flows(sink: &mut Sink, kind: Kind, fields: &Fields<'_>) -> Option<Vec<Flow>> {
    let said = fields.texts(sink, "flows")?;
    let mut list = Vec::new();
    for (text, span) in said {
        match port::flow(kind, text) {
            Ok(Flow { how: How::Form(Form::Raw), from, to }) => list.push(Flow { from, to, how: How::Whole }),
            Ok(flow) => list.push(flow),
            Err(why) => sink.error("bad_flow", span, why, None),
        }
    }
    Some(list)
}

fn gate(sink: &mut Sink, fields: &Fields<'_>) -> Option<Gate> {
    let (name, _) = fields.text(sink, "gate")?;
    let holds_on = fields.text(sink, "holds_on").and_then(|said| word(sink, "result", said, HOLDS));
    Some(Gate { name: Name::new(name), holds_on })
}

/// `true`, or the argument that says so.
fn unprotected(sink: &mut Sink, kind: Kind, fields: &Fields<'_>) -> Option<Unprotected> {
    let value = fields.get("unprotected")?;
    match value.get_ref() {
        DeValue::Boolean(true) => Some(Unprotected::Always),
        _ => {
            let said = text(sink, "unprotected", value)?;
            Some(Unprotected::When(port(sink, kind, said)?))
        }
    }
}
