//! The text of one model file → its entries and aliases, or every mistake in it with its place.

use toml::de::DeTable;

use super::data::{Kind, Model};
use super::entry;
use super::fields::{Fields, Sink, entries, table};
use super::path;
use super::version::Versions;
use crate::base::Name;

/// Everything that one file says.
#[derive(Default)]
pub(super) struct File {
    /// Entries, in the order of the file.
    pub(super) models: Vec<Model>,
    /// Written path → canonical path.
    pub(super) aliases: Vec<(String, String)>,
}

/// What the head of a file says of all its entries.
pub(super) struct Head {
    /// The package.
    pub(super) krate: Name,
    /// Its name in paths.
    pub(super) lib: String,
    /// Its versions.
    pub(super) versions: Versions,
}

const HEAD_KEYS: &[&str] = &["crate", "lib", "versions", "aliases"];

/// Reads the file in `sink`.
pub(super) fn file(sink: &mut Sink) -> File {
    let source = sink.file.clone();
    let (tree, errors) = DeTable::parse_recoverable(&source.text);
    for error in &errors {
        let length = source.text.len();
        let span = error.span().unwrap_or(length..length);
        sink.error("not_toml", span, format!("this is not TOML: {}", error.message()), None);
    }
    let mut keys: Vec<&str> = HEAD_KEYS.to_vec();
    keys.extend(Kind::ALL.iter().map(|kind| kind.word()));
    let fields = Fields::known(sink, "a model file", 0..0, tree.get_ref(), &keys);
    let mut file = File::default();
    let Some(head) = head(sink, &fields) else { return file };
    file.aliases = aliases(sink, &fields, &head);
    for kind in Kind::ALL {
        let Some(value) = fields.get(kind.word()) else { continue };
        for entry in entries(value) {
            let what = format!("[[{}]]", kind.word());
            let Some(table) = table(sink, kind.word(), entry) else { continue };
            let fields = Fields::known(sink, &what, entry.span(), table, entry::keys(kind));
            entry::read(sink, &head, kind, &fields, &mut file.models);
        }
    }
    file
}

fn head(sink: &mut Sink, fields: &Fields<'_>) -> Option<Head> {
    let krate = fields.text(sink, "crate");
    if fields.get("crate").is_none() {
        let help = "start it with `crate = \"name\"`, the package that it describes".to_owned();
        sink.error("missing_key", 0..0, "a model file says its crate", Some(help));
    }
    let (krate, _) = krate?;
    let lib = fields.text(sink, "lib").map_or_else(|| krate.replace('-', "_"), |(lib, _)| lib.to_owned());
    Some(Head { krate: Name::new(krate), lib, versions: versions(sink, fields).unwrap_or_default() })
}

/// The key `versions`.
pub(super) fn versions(sink: &mut Sink, fields: &Fields<'_>) -> Option<Versions> {
    let (text, span) = fields.text(sink, "versions")?;
    match Versions::parse(text) {
        Ok(versions) => Some(versions),
        Err(why) => {
            sink.error("bad_versions", span, why, Some("as in Cargo.toml: `versions = \">=0.11, <0.13\"`".to_owned()));
            None
        }
    }
}

fn aliases(sink: &mut Sink, fields: &Fields<'_>, head: &Head) -> Vec<(String, String)> {
    let mut list = Vec::new();
    let Some(all) = fields.get("aliases").and_then(|value| table(sink, "aliases", value)) else { return list };
    for (written, canonical) in all {
        let Some((to, to_span)) = super::fields::text(sink, "aliases", canonical) else { continue };
        let mut sides = Vec::new();
        for (text, span) in [(written.get_ref().as_ref(), written.span()), (to, to_span)] {
            let plain = text.split("::").all(path::is_ident);
            if plain {
                sides.push(text.to_owned());
            } else {
                sink.error("bad_path", span, format!("`{text}` is no path: an alias has no `*`, `<` or `{{`"), None);
            }
        }
        let [from, to] = sides.as_slice() else { continue };
        if from == to {
            sink.error("bad_path", written.span(), "stands for itself", None);
            continue;
        }
        let own = &head.lib;
        if path::crate_of(from) != own && path::crate_of(to) != own {
            let message = format!("neither `{from}` nor `{to}` is of the crate `{own}`");
            sink.error("foreign_path", written.span(), message, None);
        }
        list.push((from.clone(), to.clone()));
    }
    list
}
