//! Models: what functions of foreign crates mean. TOML texts → [`Models`], asked by canonical path.
//!
//! A *model file* describes one crate: which of its functions write to a store or a log, hand data to a recipient,
//! erase, let data in, change its form, or do nothing at all. How data flows through them is told by stubs, which are
//! Rust; a model may say flows too, for functions without a stub. The grammar is told in `policies/models/README.md`.
//!
//! Nothing here knows the program: `bind` brings models and calls together.

mod data;
mod entry;
mod fields;
mod path;
mod port;
mod read;
pub mod uses;
mod version;

use std::sync::Arc;

pub use data::{
    At, Flow, Gate, How, Kind, Model, Port, ShareWith, Source, StoreAt, Target, Ttl, TtlUnit, Unprotected, Verb,
};
pub use version::Versions;

use self::fields::Sink;
use crate::base::Map;
use crate::policy::{Diagnostic, PolicyFile};

/// Versions of packages that a build uses, by package name; nothing is known of a package that is not in it.
pub type Locked = std::collections::BTreeMap<String, Vec<String>>;

/// All models of a run.
#[derive(Clone, Debug, Default)]
pub struct Models {
    list: Vec<Model>,
    exact: Map<(Space, String), usize>,
    /// Models with `*` in their path, by the path's crate.
    patterns: Map<(Space, String), Vec<usize>>,
    /// Written path → canonical path.
    aliases: Map<String, String>,
    /// Models of methods by the method's name.
    methods: Map<String, Vec<usize>>,
}

/// Macros and attributes have a name space of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Space {
    Call,
    Macro,
    Data,
}

impl Space {
    fn of(kind: Kind) -> Space {
        match kind {
            Kind::Fn | Kind::Method => Space::Call,
            Kind::Macro | Kind::Attribute => Space::Macro,
            Kind::Type | Kind::Field => Space::Data,
        }
    }
}

impl Models {
    /// Reads model files, each its name for messages and its text. What a later file says of a path replaces what an
    /// earlier one says of it. Entries for other versions than `locked` has are left out.
    ///
    /// A file with mistakes gives what could be read of it; the mistakes are returned, sorted by file and place.
    pub fn load(texts: &[(&str, &str)], locked: &Locked) -> (Models, Vec<Diagnostic>) {
        let mut models = Models::default();
        let mut wrong = Vec::new();
        for (index, (name, text)) in texts.iter().enumerate() {
            let file = Arc::new(PolicyFile::new(*name, *text));
            let mut sink = Sink { index: index as u32, file, list: Vec::new() };
            let read = read::file(&mut sink);
            models.add(read, locked, &mut sink);
            sink.list.sort_by_key(|diagnostic| (diagnostic.place, diagnostic.code));
            wrong.append(&mut sink.list);
        }
        (models, wrong)
    }

    fn add(&mut self, file: read::File, locked: &Locked, sink: &mut Sink) {
        self.aliases.extend(file.aliases);
        let first = self.list.len();
        let fits = |model: &Model| match locked.get(model.krate.as_str()) {
            Some(versions) => versions.iter().any(|version| model.versions.contains(version)),
            None => true,
        };
        // A crate of which only other versions are described is more like those than like nothing.
        let newer = !file.models.iter().any(fits);
        let used = |model: &Model| newer || fits(model);
        if newer
            && let Some(model) = file.models.first()
            && let Some(versions) = locked.get(model.krate.as_str())
        {
            let message = format!(
                "`{}` is used in version {}, of which this model does not speak: it is taken all the same",
                model.krate,
                versions.join(", ")
            );
            let help = "check what it says, and write it anew in `privacy-models` beside your policy".to_owned();
            sink.warning("other_version", 0..0, message, Some(help));
        }
        for model in file.models.into_iter().filter(used) {
            let key = (Space::of(model.kind), model.path.as_str().to_owned());
            let at = self.list.len();
            if model.path.contains('*') {
                let of = (key.0, path::crate_of(&model.path).to_owned());
                self.patterns.entry(of).or_default().push(at);
            } else if let Some(earlier) = self.exact.insert(key, at).filter(|earlier| *earlier >= first) {
                let earlier = &self.list[earlier];
                // Two entries for versions of their own are told apart where the version is known.
                if earlier.versions == model.versions {
                    let span = model.place.start as usize..model.place.end as usize;
                    let message = format!("`{}` is described a second time", model.path);
                    let help =
                        format!("first in line {}: one entry says all there is to say of a path", earlier.place.line);
                    sink.error("duplicate", span, message, Some(help));
                }
            }
            if model.kind == Kind::Method
                && let Some((_, name)) = model.path.as_str().rsplit_once("::")
            {
                self.methods.entry(name.to_owned()).or_default().push(at);
            }
            self.list.push(model);
        }
    }

    /// The model of a function or method, by canonical path or by one that an alias leads from. The function of an
    /// impl, `<T as Trait>::f`, has the model of that path, or else the one of `Trait::f`.
    pub fn function(&self, path: &str) -> Option<&Model> {
        self.find(Space::Call, path)
    }

    /// The model of a macro or attribute, without its `!`.
    pub fn macro_(&self, path: &str) -> Option<&Model> {
        self.find(Space::Macro, path)
    }

    /// The model of a type, or of a field (`path::Type.field`).
    pub fn data(&self, path: &str) -> Option<&Model> {
        self.find(Space::Data, path)
    }

    /// Models of methods of that name, for calls whose receiver nobody knows.
    pub fn methods_named(&self, name: &str) -> impl Iterator<Item = &Model> {
        self.methods.get(name).into_iter().flatten().map(|at| &self.list[*at])
    }

    /// All models, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Model> {
        self.list.iter()
    }

    /// The canonical path of a written one, where an alias for it or for a path above it is known.
    pub fn canonical(&self, path: &str) -> Option<String> {
        let mut end = path.len();
        loop {
            if let Some(to) = self.aliases.get(&path[..end]) {
                return Some(format!("{to}{}", &path[end..]));
            }
            end = path[..end].rfind("::")?;
        }
    }

    fn find(&self, space: Space, path: &str) -> Option<&Model> {
        if let Some(found) = self.look(space, path) {
            return Some(found);
        }
        if path.contains('<') {
            let plain = path::without_generics(path);
            if plain != path {
                return self.find(space, &plain);
            }
        }
        let Some((ty, of, rest)) = in_impl(path) else {
            let path = self.resolved(path)?;
            return self.look(space, &path);
        };
        let (ty, of) = (self.resolved(ty).unwrap_or(ty.to_owned()), self.resolved(of).unwrap_or(of.to_owned()));
        self.look(space, &format!("<{ty} as {of}>::{rest}")).or_else(|| self.look(space, &format!("{of}::{rest}")))
    }

    /// Follows aliases to the end; an alias of aliases is followed a few times, so that a circle ends.
    fn resolved(&self, path: &str) -> Option<String> {
        let mut found = self.canonical(path)?;
        for _ in 0..4 {
            match self.canonical(&found) {
                Some(next) => found = next,
                None => break,
            }
        }
        Some(found)
    }

    fn look(&self, space: Space, path: &str) -> Option<&Model> {
        // The key is built once for both maps: what is asked for is asked once a run and path.
        if let Some(at) = self.exact.get(&(space, path.to_owned())) {
            return Some(&self.list[*at]);
        }
        let patterns = self.patterns.get(&(space, path::crate_of(path).to_owned()))?;
        let fits = patterns.iter().map(|at| &self.list[*at]).filter(|model| path::fits(&model.path, path));
        // The fewest stars; of two alike the later.
        fits.min_by_key(|model| {
            (model.path.matches('*').count(), std::cmp::Reverse((model.place.file, model.place.start)))
        })
    }
}

/// The parts of `<T as Trait>::f`.
fn in_impl(path: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = path.strip_prefix('<')?.split_once(">::")?;
    let (ty, of) = head.split_once(" as ")?;
    Some((ty, of, rest))
}
