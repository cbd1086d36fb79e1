//! Each model and stub that ships, put to the sources of the crate that it speaks of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use privacy_check::base::Name;
use privacy_check::hir;
use privacy_check::load::add_stubs;
use privacy_check::model::{Kind, Locked, Models, Versions};
use privacy_check::resolve::{self, Container, Def, Program};
use privacy_check::source::{Dependency, Edition, Input, Origin, Package, SourceFile, Target, TargetKind};
use privacy_check::ty::{AdtId, FnId, ModuleId, TraitId};
use sha2::{Digest, Sha256};

use crate::look::{Look, Seen};
use crate::sources::{Shelf, World};

/// The most versions of a crate that are looked at: its newest may no longer have what older ones have.
const VERSIONS: usize = 3;

/// What ships for one crate.
pub(crate) struct Subject {
    /// Package.
    pub(crate) name: String,
    /// File and text of its model.
    pub(crate) model: Option<(&'static str, &'static str)>,
    /// Crate name and text of its stub.
    pub(crate) stub: Option<(&'static str, &'static str)>,
}

/// How many paths there are, and what was not found.
#[derive(Clone, Default)]
pub(crate) struct Count {
    /// Paths that some version at hand ought to have.
    pub(crate) paths: usize,
    /// Found as definitions.
    pub(crate) found: usize,
    /// Found as text of a macro, or where the source is not at hand.
    pub(crate) text: Vec<String>,
    /// Not found, or something else than what is said.
    pub(crate) missing: Vec<String>,
}

/// What was found of one crate.
pub(crate) struct Verdict {
    /// Package.
    pub(crate) name: String,
    /// Versions that were looked at, newest first.
    pub(crate) versions: Vec<String>,
    /// Digest of model and stub.
    pub(crate) digest: String,
    /// Paths of the model.
    pub(crate) model: Count,
    /// Public paths of the stub.
    pub(crate) stub: Count,
}

impl Subject {
    /// All that ship but std, sorted by package.
    pub(crate) fn all() -> Vec<Subject> {
        let plain = |name: &str| name.replace('_', "-");
        let mut all: Vec<Subject> = Vec::new();
        for model in privacy_policies::MODELS {
            let name = model.0.trim_end_matches(".toml");
            let tree: toml::Table = model.1.parse().unwrap_or_default();
            let lib = tree.get("lib").and_then(|lib| lib.as_str()).unwrap_or(name);
            let stub = privacy_policies::STUBS.iter().find(|(stub, _)| plain(stub) == plain(lib));
            all.push(Subject { name: name.to_owned(), model: Some(*model), stub: stub.copied() });
        }
        for stub in privacy_policies::STUBS {
            let known = |subject: &Subject| subject.stub.is_some_and(|(known, _)| known == stub.0);
            if !all.iter().any(known) {
                all.push(Subject { name: plain(stub.0), model: None, stub: Some(*stub) });
            }
        }
        all.retain(|subject| subject.name != "std");
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// Digest of what ships.
    pub(crate) fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for (_, text) in [self.model, self.stub].into_iter().flatten() {
            digest.update(text.replace("\r\n", "\n"));
            digest.update([0]);
        }
        digest.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn aliases(&self) -> Vec<(String, String)> {
        let tree: toml::Table = self.model.and_then(|(_, text)| text.parse().ok()).unwrap_or_default();
        let aliases = tree.get("aliases").and_then(|aliases| aliases.as_table()).cloned().unwrap_or_default();
        aliases.into_iter().filter_map(|(from, to)| Some((from, to.as_str()?.to_owned()))).collect()
    }

    fn versions(&self) -> Versions {
        let tree: toml::Table = self.model.and_then(|(_, text)| text.parse().ok()).unwrap_or_default();
        let text = tree.get("versions").and_then(|versions| versions.as_str());
        text.and_then(|text| Versions::parse(text).ok()).unwrap_or_default()
    }

    /// Looks everything up in the newest version on the shelf that the model speaks of, and what is not there in older ones.
    /// Versions are among `only`. `None` where the shelf has no such version.
    pub(crate) fn verify(&self, shelf: &Shelf, stubs: &Stubs, only: &Versions) -> Option<Verdict> {
        let mut sought: Vec<Sought> = Vec::new();
        if let Some(model) = self.model {
            let (models, _) = Models::load(&[model], &Locked::new());
            let foreign = models.iter().filter(|model| !stubs.owns(&model.path));
            sought.extend(
                foreign.map(|model| Sought::new(false, model.kind, model.path.to_string(), model.versions.clone())),
            );
        }
        if let Some((stub, _)) = self.stub {
            let paths = stubs.paths(stub).into_iter();
            sought.extend(paths.map(|(kind, path)| Sought::new(true, kind, path, self.versions())));
        }
        sought.iter_mut().for_each(|one| one.also = stubs.other_names(&one.path));
        let mut versions: Vec<String> = Vec::new();
        for _ in 0..VERSIONS {
            // What is nothing but other crates' items under its own name asks for nothing, and is looked at all the same.
            let asked = |version: &str| sought.is_empty() || sought.iter().any(|one| one.open(version));
            let open = |version: &str| only.contains(version) && asked(version);
            let next =
                shelf.newest(&self.name, |version| !versions.iter().any(|known| known == version) && open(version));
            let Some((version, dir)) = next else { break };
            versions.push(version.to_owned());
            if sought.is_empty() {
                break;
            }
            self.look(shelf, dir, version, &mut sought);
        }
        if versions.is_empty() {
            return None;
        }
        let (name, digest) = (self.name.clone(), self.digest());
        let mut verdict = Verdict { name, versions, digest, model: Count::default(), stub: Count::default() };
        for one in sought {
            verdict.add(one);
        }
        Some(verdict)
    }

    fn look(&self, shelf: &Shelf, dir: &Path, version: &str, sought: &mut [Sought]) {
        let Some(world) = World::read(shelf, dir) else { return };
        let look = Look::new(&world, self.aliases());
        for one in sought.iter_mut().filter(|one| one.open(version)) {
            let names = std::iter::once(&one.path).chain(&one.also);
            let seen = names.map(|path| look.look(one.kind, path)).min().unwrap_or(Seen::Missing);
            one.seen = Some(one.seen.map_or(seen, |before| before.min(seen)));
        }
    }
}

impl Verdict {
    fn add(&mut self, one: Sought) {
        let count = if one.stub { &mut self.stub } else { &mut self.model };
        let Some(seen) = one.seen else { return };
        count.paths += 1;
        match seen {
            Seen::Found => count.found += 1,
            Seen::Text => count.text.push(one.path),
            Seen::Other => count.missing.push(format!("{} as {}", one.path, one.kind.word())),
            Seen::Missing => count.missing.push(one.path),
        }
    }
}

/// A path that is looked for.
struct Sought {
    stub: bool,
    kind: Kind,
    path: String,
    /// Other names that the stub has for it: the crate may keep it in a private module.
    also: Vec<String>,
    versions: Versions,
    seen: Option<Seen>,
}

impl Sought {
    fn new(stub: bool, kind: Kind, path: String, versions: Versions) -> Sought {
        Sought { stub, kind, path, also: Vec::new(), versions, seen: None }
    }

    /// Whether it may yet be found in that version.
    fn open(&self, version: &str) -> bool {
        self.seen != Some(Seen::Found) && self.versions.contains(version)
    }
}

/// All stubs, resolved.
pub(crate) struct Stubs {
    world: World,
    /// Paths of what stubs add of their own (`#[own]`, `#[serves]`).
    own: BTreeSet<String>,
    /// Public names of types, traits and functions beside the canonical one, by it.
    names: BTreeMap<String, Vec<String>>,
}

impl Stubs {
    /// Reads them.
    pub(crate) fn read() -> Stubs {
        let mut input = Input::default();
        let package = input.packages.alloc(Package {
            name: "user".to_owned(),
            version: String::new(),
            origin: Origin::Member,
            dir: String::new(),
            targets: Vec::new(),
            dependencies: Vec::new(),
            files: Vec::new(),
            features: None,
        });
        let root = input.add_file(SourceFile { path: "lib.rs".to_owned(), package, text: Ok("".into()) });
        let target = Target { name: Name::new("user"), kind: TargetKind::Lib, root, edition: Edition::E2024 };
        let user = &mut input.packages[package];
        user.files.push(root);
        user.targets.push(target);
        user.dependencies.extend(privacy_policies::STUBS.iter().map(|(name, _)| {
            let name = Name::new(name);
            Dependency { extern_name: name, crate_name: name, package: None }
        }));
        add_stubs(&mut input, privacy_policies::STUBS);
        let files = hir::lower_all(&input);
        let program = resolve::resolve(input, files);
        let (own, names) = (own(&program), names(&program));
        Stubs { world: World { program, texts: Default::default() }, own, names }
    }

    /// Whether a path is one that stubs add of their own, or below one.
    fn owns(&self, path: &str) -> bool {
        self.own
            .iter()
            .any(|own| path.strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
    }

    /// The path by other names that the stub has for it or for what it is in.
    fn other_names(&self, path: &str) -> Vec<String> {
        let mut end = path.len();
        loop {
            if let Some(names) = self.names.get(&path[..end]) {
                return names.iter().map(|name| format!("{name}{}", &path[end..])).collect();
            }
            let Some(shorter) = path[..end].rfind("::") else { return Vec::new() };
            end = shorter;
        }
    }

    /// What other crates can name of a stub: functions but those of impls of traits, types, traits, macros.
    fn paths(&self, stub: &str) -> Vec<(Kind, String)> {
        let program = &self.world.program;
        let of_stub = |module| program.crate_of(module).name.as_str() == stub;
        let mut all: BTreeSet<(Kind, String)> = BTreeSet::new();
        for (at, data) in program.defs.fns.iter().enumerate().filter(|(_, data)| of_stub(data.module)) {
            let has_self = program.fn_def(FnId(at as u32)).is_some_and(|def| def.has_self);
            let in_trait = matches!(data.container, Container::Trait(_));
            if in_trait || !data.path.starts_with('<') {
                all.insert((if has_self { Kind::Method } else { Kind::Fn }, data.path.to_string()));
            }
        }
        let adts = program.defs.adts.iter().enumerate().filter(|(_, data)| of_stub(data.module));
        all.extend(adts.map(|(at, _)| (Kind::Type, program.path_of(Def::Adt(AdtId(at as u32))).to_string())));
        let traits = program.defs.traits.iter().enumerate().filter(|(_, data)| of_stub(data.module));
        all.extend(traits.map(|(at, _)| (Kind::Type, program.path_of(Def::Trait(TraitId(at as u32))).to_string())));
        let look = Look::new(&self.world, Vec::new());
        let foreign = all.into_iter().filter(|(_, path)| path.starts_with(stub) && !self.owns(path));
        foreign.filter(|(kind, path)| look.look(*kind, path) == Seen::Found).collect()
    }
}

/// Paths of what is marked as the stubs' own.
fn own(program: &Program) -> BTreeSet<String> {
    let marked = |attrs: &hir::Attrs| {
        let names = attrs.others.iter().filter_map(|attr| attr.path.as_ident());
        names.into_iter().any(|name| matches!(&*name, "own" | "serves"))
    };
    let fns = program.defs.fns.iter().filter(|data| marked(&data.attrs)).map(|data| data.path.to_string());
    let adts = program.defs.adts.iter().filter(|data| marked(&data.attrs)).map(|data| data.path.to_string());
    let traits = program.defs.traits.iter().filter(|data| marked(&data.attrs)).map(|data| data.path.to_string());
    fns.chain(adts).chain(traits).collect()
}

/// Names that modules export for what is defined in another.
fn names(program: &Program) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, data) in program.defs.modules.iter().enumerate() {
        let module = ModuleId(at as u32);
        let base = program.path_of(Def::Module(module));
        for name in data.scope.keys() {
            for def in program.exported(module, name.to_owned()) {
                let (path, shown) = (program.path_of(def).to_string(), format!("{base}::{name}"));
                if path != shown && !matches!(def, Def::Foreign(_)) {
                    found.entry(path).or_default().push(shown);
                }
            }
        }
    }
    found.values_mut().for_each(|names| names.sort());
    found
}
