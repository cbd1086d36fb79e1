//! Files that hang nowhere on the module tree.

use super::collect::Collector;
use super::modfile::{Lookup, Place, beside, inside, path_attrs};
use crate::base::Set;
use crate::diag::Severity;
use crate::hir::{FileHir, ItemId, ItemKind};
use crate::source::{FileId, Origin, Package, Span};

/// Notes each file of a member that stands amid the code of an analysed target and that no target, left out or not, reaches.
pub(crate) fn note_orphans(c: &mut Collector) {
    let owned = left_out(c);
    let mut orphans = Vec::new();
    for (_, package) in c.p.input.packages.iter().filter(|(_, package)| package.origin == Origin::Member) {
        let roots = package.targets.iter().filter(|target| c.roots.contains(&target.root));
        let folders: Vec<String> = roots.map(|target| beside(&c.p.input.files[target.root].path).dir).collect();
        for &file in &package.files {
            let Some(data) = c.p.input.files.get(file) else { continue };
            let amid = folders.iter().any(|folder| folder.is_empty() || is_under(&data.path, folder));
            if amid && !c.seen.contains(&file) && !owned.contains(&file) && !is_beside_the_code(package, &data.path) {
                orphans.push((file, data.path.clone()));
            }
        }
    }
    for (file, path) in orphans {
        let span = Span { file, line: 1, column: 1, len: 1 };
        c.note(
            Some(span),
            Severity::Warning,
            "orphan_file",
            format!("no module declares `{path}`: it is not analysed"),
        );
    }
}

fn is_under(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Folders and files that Cargo gives to targets which are left out.
fn is_beside_the_code(package: &Package, path: &str) -> bool {
    let inner = match package.dir.as_str() {
        "" => path,
        dir => path.strip_prefix(dir).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path),
    };
    let top = inner.split('/').next().unwrap_or_default();
    inner == "build.rs" || (inner != top && matches!(top, "tests" | "examples" | "benches" | "target"))
}

/// Files reached from targets and modules that are left out.
fn left_out(c: &Collector) -> Set<FileId> {
    let roots = c.leave_out.iter().map(|root| (*root, beside(&c.p.input.files[*root].path)));
    let mut work: Vec<(FileId, Place)> = roots.chain(c.skipped.iter().cloned()).collect();
    let mut owned = Set::default();
    while let Some((file, place)) = work.pop() {
        if owned.insert(file)
            && let Some(hir) = c.hirs.get(file.index())
        {
            follow(c, hir, &hir.root, &place, &mut work);
        }
    }
    owned
}

fn follow(c: &Collector, hir: &FileHir, items: &[ItemId], place: &Place, work: &mut Vec<(FileId, Place)>) {
    for item in items.iter().filter_map(|id| hir.items.get(*id)) {
        match &item.kind {
            ItemKind::Mod(items) => {
                let inner = inside(place, &item.name, path_attrs(&item.attrs).first().copied());
                follow(c, hir, items, &inner, work);
            }
            ItemKind::MacroCall { items, .. } => follow(c, hir, items, place, work),
            ItemKind::ModFile(path) => {
                if let Lookup::Found(file, place) = c.table.module(place, &item.name, path.as_deref()) {
                    work.push((file, place));
                }
            }
            _ => {}
        }
    }
}
