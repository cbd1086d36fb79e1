//! Loading: manifests by Cargo's rules, files, policies. Each test writes a small folder and loads it.

use std::fs;
use std::path::Path;

use privacy_check::load::{FeatureChoice, LoadError, Loaded, Options, PolicyOrigin, Selection, add_stubs, load};
use privacy_check::source::{Edition, Input, Origin, Package, TargetKind};

/// A temporary folder with files, from text in which `//- path` begins a file.
pub(crate) fn folder(text: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for part in text.split("//- ").skip(1) {
        let (path, body) = part.split_once('\n').unwrap_or((part, ""));
        write(dir.path(), path.trim(), body);
    }
    dir
}

pub(crate) fn write(dir: &Path, path: &str, body: impl AsRef<[u8]>) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, body).unwrap();
}

pub(crate) fn load_in(dir: &Path, selection: Selection) -> Result<Loaded, LoadError> {
    load(&Options { cwd: dir.to_owned(), selection, ..Options::default() })
}

pub(crate) fn loaded(text: &str) -> Loaded {
    let dir = folder(text);
    load_in(dir.path(), Selection::default()).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn package<'a>(input: &'a Input, name: &str) -> &'a Package {
    let mut named = input.packages.values().filter(|package| package.name == name);
    named.next().unwrap_or_else(|| panic!("no package {name}"))
}

/// `name kind path edition` of each target.
fn targets(input: &Input, name: &str) -> Vec<String> {
    let targets = package(input, name).targets.iter();
    targets
        .map(|target| {
            format!("{} {:?} {} {:?}", target.name, target.kind, input.files[target.root].path, target.edition)
        })
        .collect()
}

/// `extern = crate @ folder` of each dependency but the standard library.
fn dependencies(input: &Input, name: &str) -> Vec<String> {
    let all = package(input, name).dependencies.iter();
    all.filter(|dependency| dependency.crate_name != "std")
        .map(|dependency| {
            let dir = dependency.package.map_or("-", |id| input.packages[id].dir.as_str());
            format!("{} = {} @ {dir}", dependency.extern_name, dependency.crate_name)
        })
        .collect()
}

pub(crate) fn paths<'a>(input: &'a Input, name: &str) -> Vec<&'a str> {
    package(input, name).files.iter().map(|id| input.files[*id].path.as_str()).collect()
}

/// `name origin` of the packages that are no stubs.
fn origins(input: &Input) -> Vec<String> {
    let packages = input.packages.values().filter(|package| package.origin != Origin::Stub);
    packages.map(|package| format!("{} {:?}", package.name, package.origin)).collect()
}

#[test]
fn a_virtual_workspace_with_inheritance_and_renames() {
    let loaded = loaded(
        r#"
//- Cargo.toml
[workspace]
members = ["crates/*", "tools/gen"]
exclude = ["crates/old"]
[workspace.package]
version = "1.2.3"
edition = "2021"
[workspace.dependencies]
model = { path = "crates/data-model", package = "data-model" }
log = "0.4"
http1 = { package = "http", version = "1" }
//- crates/app/Cargo.toml
[package]
name = "app"
version.workspace = true
edition.workspace = true
[dependencies]
model.workspace = true
log = { workspace = true, features = ["std"] }
http1.workspace = true
old-time = { package = "time", version = "0.1" }
[target.'cfg(unix)'.dependencies]
nix = "0.29"
[build-dependencies]
gen = { path = "../../tools/gen" }
[dev-dependencies]
tempfile = "3"
//- crates/app/src/main.rs
fn main() {}
//- crates/data-model/Cargo.toml
[package]
name = "data-model"
version = { workspace = true }
[lib]
name = "model_core"
//- crates/data-model/src/lib.rs
//- crates/old/Cargo.toml
this is not read
//- crates/README.md
//- crates/empty/notes.txt
//- tools/gen/Cargo.toml
[package]
name = "gen"
edition = "2024"
//- tools/gen/src/lib.rs
"#,
    );
    let input = &loaded.input;
    assert_eq!(origins(input), ["app Member", "data-model Member", "gen Member"]);
    assert_eq!(targets(input, "app"), ["app Bin crates/app/src/main.rs E2021"]);
    assert_eq!(targets(input, "data-model"), ["model_core Lib crates/data-model/src/lib.rs E2015"]);
    assert_eq!(targets(input, "gen"), ["gen Lib tools/gen/src/lib.rs E2024"]);
    assert_eq!(package(input, "app").version, "1.2.3");
    let mut found = dependencies(input, "app");
    found.sort();
    assert_eq!(
        found,
        [
            "gen = gen @ tools/gen",
            "http1 = http @ <stub>/http",
            "log = log @ <stub>/log",
            "model = model_core @ crates/data-model",
            "nix = nix @ -",
            "old_time = time @ <stub>/time"
        ]
    );
}

#[test]
fn a_library_is_known_to_its_binaries() {
    let input = loaded(
        r#"
//- Cargo.toml
[package]
name = "my-shop"
edition = "2021"
build = "build/main.rs"
[lib]
path = "lib/shop.rs"
[[bin]]
name = "admin-tool"
path = "src/tools/admin.rs"
[[bin]]
name = "second"
[[test]]
name = "gone"
path = "nowhere.rs"
//- lib/shop.rs
//- build/main.rs
//- src/main.rs
//- src/tools/admin.rs
//- src/bin/second.rs
//- src/bin/third/main.rs
//- src/bin/third/part.rs
//- src/bin/not-one/part.rs
//- examples/demo.rs
//- tests/it.rs
"#,
    )
    .input;
    assert_eq!(
        targets(&input, "my-shop"),
        [
            "my_shop Lib lib/shop.rs E2021",
            "admin_tool Bin src/tools/admin.rs E2021",
            "second Bin src/bin/second.rs E2021",
            "my_shop Bin src/main.rs E2021",
            "third Bin src/bin/third/main.rs E2021"
        ]
    );
    assert_eq!(dependencies(&input, "my-shop"), ["my_shop = my_shop @ "]);
    assert!(
        !paths(&input, "my-shop")
            .iter()
            .any(|path| { path.starts_with("tests") || path.starts_with("examples") || path.starts_with("build") })
    );
    let id = input.file_in(privacy_check::base::Idx::new(0), "src/bin/third/../third/part.rs").unwrap();
    assert_eq!(input.files[id].path, "src/bin/third/part.rs");
}

#[test]
fn discovery_by_edition_and_switches() {
    let text = |head: &str| {
        format!(
            "//- Cargo.toml\n[package]\nname = \"a\"\n{head}\n[[bin]]\nname = \"x\"\npath = \"x.rs\"\n//- x.rs\n//- src/bin/y.rs\n//- src/lib.rs\n"
        )
    };
    let names = |head: &str| -> Vec<String> {
        let input = loaded(&text(head)).input;
        input.packages.values().next().unwrap().targets.iter().map(|target| target.name.to_string()).collect()
    };
    assert_eq!(names(""), ["a", "x"]);
    assert_eq!(names("autobins = true"), ["a", "x", "y"]);
    assert_eq!(names("edition = \"2018\""), ["a", "x", "y"]);
    assert_eq!(names("edition = \"2018\"\nautobins = false"), ["a", "x"]);
    assert_eq!(names("edition = \"2018\"\nautolib = false"), ["x", "y"]);
}

#[test]
fn tests_are_read_when_asked() {
    let dir = folder(
        "//- Cargo.toml\n[package]\nname = \"a\"\nedition = \"2021\"\n[dev-dependencies]\nb = { path = \"b\" }\n\
         //- src/lib.rs\n//- build.rs\n//- tests/it/main.rs\n//- tests/it/more.rs\n//- benches/speed.rs\n//- examples/demo.rs\n\
         //- b/Cargo.toml\n[package]\nname = \"b\"\n//- b/src/lib.rs\n",
    );
    let with = load_in(dir.path(), Selection { tests: true, ..Selection::default() }).unwrap().input;
    let kinds: Vec<TargetKind> = package(&with, "a").targets.iter().map(|target| target.kind).collect();
    use TargetKind::{BuildScript, Lib, Other};
    assert_eq!(kinds, [Lib, Other, Other, Other, BuildScript]);
    assert_eq!(origins(&with), ["a Member", "b Path"]);
    let without = load_in(dir.path(), Selection::default()).unwrap().input;
    assert_eq!(paths(&without, "a"), ["src/lib.rs"]);
    assert_eq!(origins(&without), ["a Member"]);
}

#[test]
fn path_dependencies_inside_and_outside_of_the_root() {
    let dir = folder(
        r#"
//- ws/Cargo.toml
[workspace]
[package]
name = "app"
[dependencies]
inner = { path = "inner" }
outer = { path = "../outer" }
//- ws/src/lib.rs
//- ws/inner/Cargo.toml
[package]
name = "inner"
[dev-dependencies]
side = { path = "../side" }
//- ws/inner/src/lib.rs
//- ws/side/Cargo.toml
[package]
name = "side"
//- ws/side/src/lib.rs
//- outer/Cargo.toml
[package]
name = "outer"
edition.workspace = true
[dependencies]
deep.workspace = true
[dev-dependencies]
gone = { path = "gone" }
[workspace]
package.edition = "2021"
dependencies.deep = { path = "../deep" }
//- outer/src/lib.rs
//- deep/Cargo.toml
[package]
name = "deep"
[lib]
proc-macro = true
//- deep/src/lib.rs
"#,
    );
    let loaded = load_in(&dir.path().join("ws"), Selection::default()).unwrap();
    let input = &loaded.input;
    assert_eq!(origins(input), ["app Member", "inner Member", "side Member", "deep Path", "outer Path"]);
    assert_eq!(paths(input, "outer"), ["../outer/src/lib.rs"]);
    assert_eq!(targets(input, "outer"), ["outer Lib ../outer/src/lib.rs E2021"]);
    assert_eq!(targets(input, "deep"), ["deep ProcMacro ../deep/src/lib.rs E2015"]);
    assert_eq!(package(input, "outer").dir, "../outer");
    assert_eq!(dependencies(input, "outer"), ["outer = outer @ ../outer", "deep = deep @ ../deep"]);
    // Nested packages do not own one another's files.
    assert_eq!(paths(input, "app"), ["src/lib.rs"]);
}

#[test]
fn selection_as_cargo_has_it() {
    let dir = folder(
        "//- Cargo.toml\n[workspace]\nmembers = [\"a\", \"b\", \"c\"]\ndefault-members = [\"a\"]\n\
         //- a/Cargo.toml\n[package]\nname = \"aa\"\n//- a/src/lib.rs\n\
         //- b/Cargo.toml\n[package]\nname = \"ab\"\n//- b/src/lib.rs\n\
         //- c/Cargo.toml\n[package]\nname = \"c\"\n//- c/src/lib.rs\n",
    );
    let judged = |at: &str, selection: Selection| -> Vec<String> {
        let input = load_in(&dir.path().join(at), selection).unwrap().input;
        let members = input.packages.values().filter(|package| package.origin == Origin::Member);
        members.map(|package| package.name.clone()).collect()
    };
    let only = |names: &[&str]| Selection {
        packages: names.iter().map(|name| name.to_string()).collect(),
        ..Selection::default()
    };
    let all = Selection { workspace: true, ..Selection::default() };
    assert_eq!(judged("", Selection::default()), ["aa"]);
    assert_eq!(judged("", all.clone()), ["aa", "ab", "c"]);
    assert_eq!(judged("c/src", Selection::default()), ["c"]);
    assert_eq!(judged("", only(&["a*"])), ["aa", "ab"]);
    assert_eq!(judged("", only(&["c@0.1.0"])), ["c"]);
    assert_eq!(judged("", Selection { exclude: vec!["ab".into()], ..all }), ["aa", "c"]);
    let error = load_in(dir.path(), only(&["abb"])).unwrap_err();
    assert_eq!(error.help.as_deref(), Some("did you mean `ab`?"));
}

#[test]
fn features_follow_the_manifests() {
    let dir = folder(
        r#"
//- Cargo.toml
[package]
name = "app"
[workspace]
[features]
default = ["std"]
std = []
mail = ["dep:mailer", "mailer?/tls", "std"]
ads = ["net/track"]
[dependencies]
mailer = { path = "mailer", optional = true, default-features = false }
net = { path = "net", features = ["http"] }
//- src/lib.rs
//- mailer/Cargo.toml
[package]
name = "mailer"
[features]
default = ["log"]
log = []
tls = []
//- mailer/src/lib.rs
//- net/Cargo.toml
[package]
name = "net"
[features]
default = ["v4"]
v4 = []
http = []
track = []
//- net/src/lib.rs
"#,
    );
    let on = |choice: FeatureChoice, name: &str| {
        let selection = Selection { features: choice, packages: vec!["app".into()], ..Selection::default() };
        package(&load_in(dir.path(), selection).unwrap().input, name).features.clone()
    };
    let named = |names: &[&str], no_default| FeatureChoice {
        named: names.iter().map(|name| name.to_string()).collect(),
        no_default,
        all: false,
    };
    let some = |names: &[&str]| Some(names.iter().map(|name| name.to_string()).collect::<Vec<_>>());
    assert_eq!(on(FeatureChoice::default(), "app"), None);
    assert_eq!(on(named(&["mail"], true), "app"), some(&["mail", "std"]));
    assert_eq!(on(named(&["mail,ads"], false), "app"), some(&["ads", "default", "mail", "std"]));
    assert_eq!(on(named(&["ads"], true), "net"), some(&["default", "http", "track", "v4"]));
    assert_eq!(on(named(&["net/track"], true), "net"), some(&["default", "http", "track", "v4"]));
    let selection = Selection { features: named(&["mial"], false), ..Selection::default() };
    assert_eq!(load_in(dir.path(), selection).unwrap_err().help.as_deref(), Some("did you mean `mail`?"));
}

#[test]
fn patches_bring_their_source() {
    let input = loaded(
        r#"
//- Cargo.toml
[package]
name = "app"
[dependencies]
left = "1.2"
right = { git = "https://example.com/Right.git" }
far = "2"
[patch.crates-io]
left = { path = "vendor/left" }
far = { path = "vendor/far" }
//- .cargo/config.toml
[patch."https://example.com/right"]
right = { path = "vendor/right" }
//- src/lib.rs
//- vendor/left/Cargo.toml
[package]
name = "left"
version = "1.9.0"
//- vendor/left/src/lib.rs
//- vendor/right/Cargo.toml
[package]
name = "right"
//- vendor/right/src/lib.rs
//- vendor/far/Cargo.toml
[package]
name = "far"
version = "1.0.0"
//- vendor/far/src/lib.rs
"#,
    )
    .input;
    let mut found = dependencies(&input, "app");
    found.sort();
    assert_eq!(found, ["app = app @ ", "far = far @ -", "left = left @ vendor/left", "right = right @ vendor/right"]);
}

#[test]
fn files_that_only_code_names() {
    let input = loaded(
        r#"
//- Cargo.toml
[workspace]
members = ["a"]
//- a/Cargo.toml
[package]
name = "a"
//- a/src/lib.rs
#[path = "../../shared/time.rs"] mod time;
include!("table.inc");
#[path = "../tests/helper.rs"] mod helper;
//- a/src/table.inc
//- a/src/target/mod.rs
//- a/target/debug/build/x/out/gen.rs
//- a/.hidden/x.rs
//- a/tests/helper.rs
//- a/tests/other.rs
//- shared/time.rs
#[path = "zone.rs"] mod zone;
//- shared/zone.rs
//- shared/unused.rs
"#,
    )
    .input;
    assert_eq!(
        paths(&input, "a"),
        [
            "a/src/lib.rs",
            "a/src/table.inc",
            "a/src/target/mod.rs",
            "a/tests/helper.rs",
            "shared/time.rs",
            "shared/zone.rs"
        ]
    );
}

#[test]
fn stubs_come_as_they_are_needed() {
    let mut input = loaded("//- Cargo.toml\n[package]\nname = \"a\"\n[dependencies]\nweb = { package = \"axum\", version = \"1\" }\n//- src/lib.rs\n").input;
    let had = input.packages.len();
    let stubs = [("axum", "pub use http::Method;"), ("http", ""), ("rocket", ""), ("standard", "")];
    add_stubs(&mut input, &stubs);
    let added: Vec<&str> = input.packages.values().skip(had).map(|package| package.name.as_str()).collect();
    assert_eq!(added, if had == 1 { vec!["axum", "http"] } else { added.clone() });
    assert!(package(&input, "a").dependencies.iter().any(|dependency| dependency.extern_name == "core"));
    assert_eq!(input.packages.values().last().unwrap().targets[0].edition, Edition::E2024);
}

#[test]
fn policies_of_the_workspace_and_of_members() {
    let dir = folder(
        "//- Cargo.toml\n[workspace]\nmembers = [\"a\", \"b\", \"c\"]\n[workspace.metadata.privacy]\npolicy = \"rules/main.toml\"\n\
         //- privacy.toml\n//- other.toml\n\
         //- rules/main.toml\n[policy]\nextends = [\"base.toml\", \"group\", \"../gone.toml\"]\n\
         //- rules/base.toml\n[policy]\nextends = [\"main.toml\"]\n\
         //- a/Cargo.toml\n[package]\nname = \"a\"\n//- a/src/lib.rs\n//- a/privacy.toml\n\
         //- b/Cargo.toml\n[package]\nname = \"b\"\n[package.metadata.privacy]\npolicy = \"p.toml\"\n//- b/src/lib.rs\n//- b/p.toml\n\
         //- c/Cargo.toml\n[package]\nname = \"c\"\n//- c/src/lib.rs\n",
    );
    let all = load_in(dir.path(), Selection::default()).unwrap();
    assert_eq!(all.own_policies().count(), 3);
    assert!(all.extended("rules/./base.toml").is_ok() && all.extended("gone.toml").is_err());
    let found = |policy: Option<&str>| {
        let options = Options { cwd: dir.path().to_owned(), policy: policy.map(Into::into), ..Options::default() };
        let loaded = load(&options).unwrap();
        let name = |policy: &privacy_check::load::PolicyFile| {
            policy.package.map_or("-", |id| loaded.input.packages[id].name.as_str()).to_owned()
        };
        let list = loaded.policies.iter();
        list.map(|policy| (policy.shown.clone(), policy.origin, name(policy))).collect::<Vec<_>>()
    };
    use PolicyOrigin::{Call, Extended, Metadata, Usual};
    let row = |path: &str, source, package: &str| (path.to_owned(), source, package.to_owned());
    let members = [row("a/privacy.toml", Usual, "a"), row("b/p.toml", Metadata, "b")];
    let mut expected = vec![row("rules/main.toml", Metadata, "-"), row("rules/base.toml", Extended, "-")];
    expected.extend(members.clone());
    assert_eq!(found(None), expected);
    let mut expected = vec![row("other.toml", Call, "-")];
    expected.extend(members);
    assert_eq!(found(Some("other.toml")), expected);
}
