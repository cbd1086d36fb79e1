//! Names: fixtures of several files with their expectations in place. See `fixtures/resolve/README.md`.

use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;

use privacy_check::base::Name;
use privacy_check::hir::{self, Anchor, FileHir, Path};
use privacy_check::resolve::{self, Def, FnData, MacroRef, Ns, Program};
use privacy_check::source::{
    CfgOptions, Dependency, Edition, FileId, Input, Origin, Package, PackageId, SourceFile, Target, TargetKind,
};
use privacy_check::ty::{BodyOwner, FnId};

/// An input as a fixture text describes it.
pub(crate) fn input(text: &str) -> Input {
    let mut input = Input::default();
    let mut current: Option<FileId> = None;
    let mut texts: Vec<String> = Vec::new();
    for line in text.lines() {
        if let Some(header) = line.strip_prefix("//- ") {
            let file = add_file(&mut input, header);
            current = Some(file);
            texts.resize(file.index() + 1, String::new());
        } else if let Some(options) = line.strip_prefix("//@ ") {
            option(&mut input.cfg, options.trim());
        } else if let Some(file) = current {
            texts[file.index()].push_str(line);
            texts[file.index()].push('\n');
        }
    }
    for (file, text) in input.files.values_mut().zip(texts) {
        file.text = Ok(Arc::from(text));
    }
    input
}

fn option(cfg: &mut CfgOptions, text: &str) {
    match text.split_once(": ") {
        Some(("features", list)) => cfg.features = Some(list.split(", ").map(str::to_owned).collect()),
        Some(("target", triple)) => cfg.target = Some(triple.to_owned()),
        _ if text == "tests" => cfg.tests = true,
        _ => panic!("unknown option {text}"),
    }
}

/// `path [package:name] [lib|bin|test|build|proc-macro[:crate]] [edition:2015] [deps:a,b=real] [stub]`
fn add_file(input: &mut Input, header: &str) -> FileId {
    let mut words = header.split_whitespace();
    let path = words.next().expect("a path").to_owned();
    let words: Vec<(&str, &str)> = words.map(|word| word.split_once(':').unwrap_or((word, ""))).collect();
    let value = |key: &str| words.iter().find(|(known, _)| *known == key).map(|(_, value)| *value);
    if let Some(name) = value("package").or_else(|| value("stub")) {
        let dir = path.split_once("/src/").map_or("", |(dir, _)| dir).to_owned();
        let dependencies = value("deps").map(|list| list.split(',').map(dependency).collect()).unwrap_or_default();
        let origin = if value("stub").is_some() { Origin::Stub } else { Origin::Member };
        input.packages.alloc(Package {
            name: name.to_owned(),
            version: String::new(),
            origin,
            dir,
            features: Default::default(),
            targets: Vec::new(),
            dependencies,
            files: Vec::new(),
        });
    }
    let package = PackageId::new(input.packages.len() - 1);
    let file = input.files.alloc(SourceFile { path, package, text: Ok(Arc::from("")) });
    let data = &mut input.packages[package];
    data.files.push(file);
    let edition = match value("edition") {
        Some("2015") => Edition::E2015,
        Some("2018") => Edition::E2018,
        _ => Edition::E2021,
    };
    let kinds = [
        ("lib", TargetKind::Lib),
        ("bin", TargetKind::Bin),
        ("test", TargetKind::Other),
        ("build", TargetKind::BuildScript),
        ("proc-macro", TargetKind::ProcMacro),
        ("stub", TargetKind::Lib),
    ];
    for (word, kind) in kinds {
        if let Some(name) = value(word) {
            let name = if name.is_empty() { data.name.replace('-', "_") } else { name.to_owned() };
            data.targets.push(Target { name: Name::new(&name), kind, root: file, edition });
        }
    }
    file
}

fn dependency(text: &str) -> Dependency {
    let (code, real) = text.split_once('=').unwrap_or((text, text));
    Dependency { extern_name: Name::new(code), crate_name: Name::new(real), package: None }
}

/// Resolves a fixture; dependencies between its packages are linked by name.
pub(crate) fn program(text: &str) -> Program {
    let mut input = input(text);
    let names: Vec<String> = input.packages.values().map(|package| package.name.replace('-', "_")).collect();
    for package in input.packages.values_mut() {
        for dependency in &mut package.dependencies {
            dependency.package =
                names.iter().position(|name| dependency.crate_name == name.as_str()).map(PackageId::new);
        }
    }
    let lower = |(file, data): (FileId, &SourceFile)| hir::lower_file(file, data.text.as_deref().unwrap_or_default());
    let files: Vec<FileHir> = input.files.iter().map(lower).collect();
    let aliases = [("web::data::Json", "web_core::Json")].map(|(from, to)| (from.to_owned(), to.to_owned()));
    resolve::resolve_with(input, files, aliases.into_iter().collect())
}

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures/resolve").join(name);
    std::fs::read_to_string(path).expect("a fixture")
}

/// What an expectation asks, answered.
fn answer(program: &Program, at: FnId, question: &str) -> String {
    let data = &program.defs[at];
    let (kind, rest) = question.split_once(' ').unwrap_or((question, ""));
    match kind {
        "path" => data.path.to_string(),
        "fn" => program.defs.fns.iter().filter(|data| data.path == rest).count().to_string(),
        "type" => show(program, data, rest, Ns::Types),
        "value" => show(program, data, rest, Ns::Values),
        "macro" => match program.resolve_macro(data.module, Some(BodyOwner::Fn(at)), &path(rest)) {
            Some(MacroRef::Workspace(at)) => program.path_of(Def::Macro(at)).to_string(),
            Some(MacroRef::Foreign(path)) => format!("extern {path}"),
            None => "?".to_owned(),
        },
        "alternatives" => {
            let found = [Ns::Types, Ns::Values]
                .into_iter()
                .flat_map(|ns| program.alternatives.get(&(data.module, Name::new(rest), ns)));
            let shown: Vec<String> = found.flatten().map(|def| program.show_def(*def)).collect();
            shown.join(", ")
        }
        "traits" => {
            let traits = program.traits_in_scope(data.module);
            let mut shown: Vec<&str> = traits.into_iter().map(|id| program.defs[id].path.as_str()).collect();
            shown.sort_unstable();
            shown.join(", ")
        }
        _ => panic!("unknown question {question}"),
    }
}

fn show(program: &Program, data: &FnData, text: &str, ns: Ns) -> String {
    let path = path(text);
    let found = program.resolve_path(data.module, &path, ns);
    let Some(def) = found.def else { return "?".to_owned() };
    let mut shown = program.show_def(def);
    for segment in &path.segments[found.used..] {
        let _ = write!(shown, " + {}", segment.name);
    }
    if found.guessed { format!("{shown} (guessed)") } else { shown }
}

fn path(text: &str) -> Path {
    let mut anchor = Anchor::Plain;
    let mut names: Vec<&str> = text.split("::").collect();
    while let Some(first) = names.first() {
        anchor = match (*first, anchor) {
            ("", _) => Anchor::Global,
            ("crate", _) => Anchor::Crate,
            ("self", _) => Anchor::SelfModule,
            ("super", Anchor::Super(up)) => Anchor::Super(up + 1),
            ("super", _) => Anchor::Super(1),
            _ => break,
        };
        names.remove(0);
    }
    Path { anchor, ..Path::plain(&names) }
}

/// Every expectation of a fixture: file, line, text.
fn expectations(program: &Program) -> Vec<(FileId, u32, String)> {
    let mut found = Vec::new();
    for (file, data) in program.input.files.iter() {
        for (at, line) in data.text.as_deref().unwrap_or_default().lines().enumerate() {
            let Some((_, wanted)) = line.split_once("//~ ") else { continue };
            found.extend(wanted.split("; ").map(|part| (file, at as u32 + 1, part.trim().to_owned())));
        }
    }
    found
}

fn check(name: &str) {
    let program = program(&fixture(name));
    let mut wrong = String::new();
    let mut noted = Vec::new();
    for (file, line, wanted) in expectations(&program) {
        if let Some(kind) = wanted.strip_prefix("note ") {
            noted.push((file, line, kind.to_owned()));
            continue;
        }
        let (question, wanted) = wanted.split_once(" = ").unwrap_or((wanted.as_str(), ""));
        let on_line = |data: &&FnData| data.span.file == file && data.span.line == line;
        let owners: Vec<FnId> =
            (0..).map(FnId).zip(&program.defs.fns).filter(|(_, data)| on_line(data)).map(|(id, _)| id).collect();
        let answers: Vec<String> = owners.iter().map(|id| answer(&program, *id, question)).collect();
        let path = &program.input.files[file].path;
        if answers.is_empty() {
            let _ = writeln!(wrong, "{path}:{line}: no function stands here");
        } else if !answers.iter().any(|answer| answer == wanted) {
            let _ =
                writeln!(wrong, "{path}:{line}: {question}\n  expected {wanted}\n  found    {}", answers.join(" | "));
        }
    }
    for note in &program.notes {
        let here = note.span.map(|span| (span.file, span.line, note.kind.to_owned()));
        match here.as_ref().and_then(|here| noted.iter().position(|known| known == here)) {
            Some(at) => {
                noted.remove(at);
            }
            None => {
                let _ = writeln!(wrong, "unexpected note {}: {} at {:?}", note.kind, note.message, note.span);
            }
        }
    }
    for (file, line, kind) in noted {
        let _ = writeln!(wrong, "{}:{line}: no note {kind}", program.input.files[file].path);
    }
    assert!(wrong.is_empty(), "{name}\n{wrong}\n{}", program.dump_names());
}

macro_rules! fixtures {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check(concat!(stringify!($name), ".rs"));
        }
    )*};
}

fixtures! {
    modules globs imports enums blocks crates cfg_union cfg_given path_attributes macro_scopes foreign std_prelude derives impls
    edition_2015 cycles expansion generated tables
}

/// Expansion and module walks end on code that would never end by itself.
#[test]
fn hostile_code_ends() {
    let bomb = "//- src/lib.rs package:shop lib\n\
        macro_rules! bomb { ($($t:tt)*) => { bomb! { $($t)* $($t)* } bomb! { $($t)* x } fn f() { bomb!($($t)* y) } } }\n\
        bomb! { a }\n\
        fn at() { bomb!(a b); }\n";
    let found = program(bomb);
    assert!(found.notes.iter().any(|note| note.kind == "macro_not_expanded"));
    let mut tangle = String::from("//- src/lib.rs package:shop lib\n");
    for at in 0..60 {
        tangle.push_str(&format!("mod m{at} {{ pub struct S{at};"));
        for other in 0..60 {
            tangle.push_str(&format!("pub use super::m{other}::*;"));
        }
        tangle.push_str("}\n");
    }
    let found = program(&tangle);
    let last = found.resolve_path(found.defs.crates[0].root, &path("m0::S59"), Ns::Types);
    assert_eq!(last.def.map(|def| found.show_def(def)).as_deref(), Some("shop::m59::S59"));
}
