//! Attributes of fields that change what a derive shows.

use crate::hir::{Attr, Attrs};

/// How a derived function treats a field.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// It is left out.
    No,
    /// By the same trait.
    Plain,
    /// By a function: its path.
    By(String),
}

/// Attributes of fields that a derive reads under another name than its trait's.
const HELPERS: &[(&str, &str)] = &[("graphql", "SimpleObject"), ("oai", "Object")];

/// What the attributes of a field say to a derive of `trait_name`.
pub(super) fn shown(attrs: &Attrs, trait_name: &str) -> Shown {
    attrs.others.iter().map(|attr| says(attr, trait_name)).find(|said| *said != Shown::Plain).unwrap_or(Shown::Plain)
}

fn says(attr: &Attr, trait_name: &str) -> Shown {
    let Some(last) = attr.path.last() else { return Shown::Plain };
    let own = last.name.as_str().replace('_', "").eq_ignore_ascii_case(trait_name);
    let serde = last.name == "serde" && trait_name == "Serialize";
    let helper = HELPERS.contains(&(last.name.as_str(), trait_name));
    let family = ["derivative", "educe", "derive_where"].contains(&last.name.as_str());
    for (name, value) in &attr.args {
        let (mut word, mut value) = (name.as_str(), value.as_deref());
        if family {
            if let Some(of) = word.strip_prefix("skip.") {
                if of == trait_name {
                    return Shown::No;
                }
                continue;
            }
            match word.strip_prefix(trait_name) {
                Some("") => (word, value) = (value.unwrap_or(""), None),
                Some(rest) => word = rest.trim_start_matches('.'),
                None if word == "skip" || word == "skip_inner" => {}
                None => continue,
            }
        } else if !own && !serde && !helper {
            continue;
        }
        match (word.trim_matches('"'), value.map(|value| value.trim_matches('"'))) {
            ("skip" | "skip_output" | "write_only" | "ignore" | "skip_serializing" | "false", None) => {
                return Shown::No;
            }
            ("ignore" | "skip", Some("true")) => return Shown::No,
            ("serialize_with" | "format_with" | "with" | "method", Some(path)) => {
                let path = if serde && word == "with" { format!("{path}::serialize") } else { path.to_owned() };
                return Shown::By(path);
            }
            _ => {}
        }
    }
    Shown::Plain
}

/// The type that a value is turned into before a derive of `trait_name` shows it: a path without arguments.
pub(super) fn shown_as(attrs: &Attrs, trait_name: &str) -> Option<String> {
    let serde = attrs.others.iter().filter(|attr| attr.path.last().is_some_and(|last| last.name == "serde"));
    let mut args = serde.filter(|_| trait_name == "Serialize").flat_map(|attr| &attr.args);
    let (_, path) = args.find(|(name, _)| name.as_str() == "into")?;
    path.as_deref().map(|path| path.trim_matches('"').to_owned())
}

/// The text of `#[error("…")]` or `#[display("…")]`.
pub(super) struct DisplayText {
    holes: Vec<(String, bool)>,
    /// Arguments besides the text: what they are is not read, so any field may be shown.
    pub(super) opaque: bool,
}

impl DisplayText {
    /// Whether the text shows a field.
    pub(super) fn names(&self, field: &str) -> bool {
        self.opaque || self.holes.iter().any(|(name, _)| name == field)
    }

    /// Whether it shows it by Debug.
    pub(super) fn debug(&self, field: &str) -> bool {
        self.holes.iter().any(|(name, debug)| name == field && *debug)
    }
}

/// The text that a derived `Display` writes; `None` when nothing is said.
pub(super) fn display_text(attrs: &Attrs) -> Option<DisplayText> {
    let attr = attrs
        .others
        .iter()
        .find(|attr| attr.path.last().is_some_and(|last| last.name == "error" || last.name == "display"))?;
    let mut found = DisplayText { holes: Vec::new(), opaque: false };
    let mut literal = false;
    for (name, value) in &attr.args {
        match (name.as_str(), value) {
            ("transparent", _) => found.holes.push(("0".to_owned(), false)),
            ("" | "fmt", Some(text)) if !literal => {
                literal = true;
                found.holes.extend(holes(text, &mut found.opaque));
            }
            _ => found.opaque = true,
        }
    }
    Some(found)
}

/// `{name}`, `{0:?}`; `{}` means an argument that is not read.
fn holes(text: &str, opaque: &mut bool) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let text = text.replace("{{", "").replace("}}", "");
    for part in text.split('{').skip(1) {
        let Some((hole, _)) = part.split_once('}') else { continue };
        let (name, spec) = hole.split_once(':').unwrap_or((hole, ""));
        match name.trim().trim_start_matches('_') {
            "" => *opaque = true,
            name => found.push((name.to_owned(), spec.contains('?'))),
        }
    }
    found
}
