//! Crates of the input, and what code of each may name at the start of a path.

use super::collect::Collector;
use super::defs::{CrateData, Def};
use super::modfile::beside;
use crate::base::{Map, Name};
use crate::source::{Origin, Package, PackageId, TargetKind};
use crate::ty::{CrateId, ModuleId};

/// Declares all crates, then collects their items.
pub(crate) fn collect_crates(c: &mut Collector) {
    let roots = declare_crates(c);
    name_crates(c);
    for (krate, root) in roots {
        let path = c.p.input.files[root].path.clone();
        let module = c.p.defs[krate].root;
        c.collect_root(module, root, beside(&path));
    }
    for (_, package) in c.p.input.packages.iter() {
        c.leave_out
            .extend(package.targets.iter().filter(|target| !c.roots.contains(&target.root)).map(|target| target.root));
    }
    let std = c.p.std_root;
    c.p.std_prelude = std.and_then(|root| prelude_of(c, root));
}

fn prelude_of(c: &Collector, root: ModuleId) -> Option<ModuleId> {
    let child = |module: ModuleId, name: &str| match c.p.scopes[module.index()].names.get(&Name::new(name))?[0]?.def {
        Def::Module(id) => Some(id),
        _ => None,
    };
    let prelude = child(root, "prelude")?;
    Some(child(prelude, "v1").unwrap_or(prelude))
}

fn is_taken(package: &Package, kind: TargetKind, tests: bool) -> bool {
    match (package.origin, kind) {
        (_, TargetKind::Lib) => true,
        (Origin::Member, TargetKind::Bin) => true,
        (Origin::Member, TargetKind::Other | TargetKind::BuildScript) => tests,
        _ => false,
    }
}

fn declare_crates(c: &mut Collector) -> Vec<(CrateId, crate::source::FileId)> {
    let mut roots = Vec::new();
    let tests = c.cfg.tests;
    let packages: Vec<(PackageId, Package)> =
        c.p.input.packages.iter().map(|(id, package)| (id, package.clone())).collect();
    for (id, package) in packages {
        for target in &package.targets {
            if !is_taken(&package, target.kind, tests) {
                continue;
            }
            let krate = CrateId(c.p.defs.crates.len() as u32);
            let root = c.new_module(krate, None, Name::new(""), false, target.root, None, target.name);
            let stub = package.origin.is_foreign();
            c.p.defs.crates.push(CrateData {
                name: target.name,
                package: id,
                root,
                edition: target.edition,
                judged: package.origin == Origin::Member,
                stub,
                skeleton: package.origin == Origin::Skeleton,
            });
            if target.kind == TargetKind::Lib {
                c.p.libs.entry(id).or_insert(krate);
            }
            if stub && target.name == "std" {
                c.p.std_root = Some(root);
            }
            c.roots.insert(target.root);
            roots.push((krate, target.root));
        }
    }
    roots
}

fn name_crates(c: &mut Collector) {
    let root_of = |krate: CrateId| Def::Module(c.p.defs[krate].root);
    let stubs: Map<Name, Def> = (0u32..)
        .zip(&c.p.defs.crates)
        .filter(|(_, data)| data.stub)
        .map(|(at, data)| (data.name, root_of(CrateId(at))))
        .collect();
    let std = c.p.std_root.map_or(Def::Foreign(Name::new("std")), Def::Module);
    let mut externs = Vec::with_capacity(c.p.defs.crates.len());
    for (at, data) in c.p.defs.crates.iter().enumerate() {
        let mut names: Map<Name, Def> = if data.stub { stubs.clone() } else { Map::default() };
        for name in ["std", "core", "alloc"] {
            names.insert(Name::new(name), std);
        }
        for name in ["proc_macro", "test"] {
            names.insert(Name::new(name), Def::Foreign(Name::new(name)));
        }
        if let Some(lib) = c.p.libs.get(&data.package).filter(|lib| lib.index() != at) {
            names.insert(c.p.defs[*lib].name, root_of(*lib));
        }
        for dependency in &c.p.input.packages[data.package].dependencies {
            let lib = dependency.package.and_then(|package| c.p.libs.get(&package));
            let def = lib.map(|lib| root_of(*lib)).or_else(|| stubs.get(&dependency.crate_name).copied());
            names.insert(dependency.extern_name, def.unwrap_or(Def::Foreign(dependency.crate_name)));
        }
        externs.push(names);
    }
    c.p.macro_uses = vec![Vec::new(); externs.len()];
    c.p.externs = externs;
}
