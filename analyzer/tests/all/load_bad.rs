//! Loading what is broken: an error with its place and a way out, or a file kept with the reason; never a crash.

use std::path::Path;

use privacy_check::load::{LoadError, LoadErrorKind, Options, Selection, load};
use privacy_check::source::too_deep;

use crate::load::{folder, load_in, loaded, package, paths, write};

fn refused(text: &str) -> LoadError {
    let dir = folder(text);
    load_in(dir.path(), Selection::default()).expect_err("it is refused")
}

/// Kind, `file:line:column` without the folder, and message of an error.
fn said(error: &LoadError) -> (LoadErrorKind, String, String) {
    let place = error.place.as_ref().map_or(String::new(), |place| {
        let name = place.file.file_name().unwrap_or_default().to_string_lossy();
        place.at.map_or(name.to_string(), |(line, column)| format!("{name}:{line}:{column}"))
    });
    (error.kind, place, error.message.clone())
}

const MANIFEST: &str = "[package]\nname = \"a\"\nedition = \"2021\"\n";

#[test]
fn no_manifest() {
    let dir = tempfile::tempdir().unwrap();
    let error = load_in(dir.path(), Selection::default()).unwrap_err();
    assert_eq!(error.kind, LoadErrorKind::NoManifest);
    for wrong in ["gone/Cargo.toml", "Cargo.lock", "."] {
        let options = Options { cwd: dir.path().to_owned(), manifest_path: Some(wrong.into()), ..Options::default() };
        assert_eq!(load(&options).unwrap_err().kind, LoadErrorKind::NoManifest);
    }
}

#[test]
fn a_manifest_that_is_not_toml() {
    let error = refused("//- Cargo.toml\n[package]\nname = \"a\"\nversion = = 1\n");
    let (kind, place, _) = said(&error);
    assert_eq!((kind, place.as_str()), (LoadErrorKind::ManifestSyntax, "Cargo.toml:3:11"));
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "Cargo.toml", b"[package]\nname = \"\xff\"\n");
    let error = load_in(dir.path(), Selection::default()).unwrap_err();
    assert_eq!(error.kind, LoadErrorKind::UnreadableManifest);
}

#[test]
fn a_manifest_that_makes_no_sense() {
    use LoadErrorKind::InvalidManifest;
    let cases = [
        ("[package]\nversion = \"1\"\n", "Cargo.toml:1:1", "`package` has no `name`"),
        ("[package]\nname = 3\n", "Cargo.toml:2:8", "`name` must be a string, and is of type integer"),
        ("[package]\nname = \"a\"\nedition = \"2023\"\n", "Cargo.toml:3:11", "`2023` is no edition that is known"),
        (
            "[package]\nname = \"a\"\n[dependencies]\nb = 1\n",
            "Cargo.toml:4:5",
            "dependency `b` must be a version or a table",
        ),
        ("[dependencies]\n", "Cargo.toml", "the manifest has neither `[package]` nor `[workspace]`"),
        ("[package]\nname = \"a\"\n[[bin]]\npath = \"x.rs\"\n", "Cargo.toml:3:1", "`[[bin]]` has no `name`"),
    ];
    for (manifest, place, message) in cases {
        let error = refused(&format!("//- Cargo.toml\n{manifest}"));
        assert_eq!(said(&error), (InvalidManifest, place.to_owned(), message.to_owned()));
    }
}

#[test]
fn members_that_do_not_exist() {
    let member = "//- parser/Cargo.toml\n[package]\nname = \"parser\"\n//- parser/src/lib.rs\n";
    let error = refused(&format!("//- Cargo.toml\n[workspace]\nmembers = [\"parsr\"]\n{member}"));
    assert_eq!(said(&error).1, "Cargo.toml:2:12");
    assert_eq!(error.kind, LoadErrorKind::MissingMember);
    assert_eq!(error.help.as_deref(), Some("did you mean `parser`?"));
    let error = refused("//- Cargo.toml\n[workspace]\nmembers = [\"crates/*\"]\n");
    assert_eq!((error.kind, said(&error).1.as_str()), (LoadErrorKind::MissingMember, "Cargo.toml:2:12"));
    let error = refused(&format!(
        "//- Cargo.toml\n[workspace]\nmembers = [\"parser\"]\ndefault-members = [\"gone\"]\n{member}"
    ));
    assert_eq!((error.kind, said(&error).1.as_str()), (LoadErrorKind::MissingMember, "Cargo.toml:3:20"));
    let error = refused(&format!(
        "//- Cargo.toml\n[workspace]\nmembers = [\"parser\", \"other\"]\n{member}{}",
        member.replace("parser/", "other/")
    ));
    assert_eq!(error.kind, LoadErrorKind::DuplicatePackage);
}

#[test]
fn inheritance_of_nothing() {
    let error = refused("//- Cargo.toml\n[package]\nname = \"a\"\nedition.workspace = true\n//- src/lib.rs\n");
    assert_eq!(error.kind, LoadErrorKind::Inheritance);
    let error = refused(
        "//- Cargo.toml\n[workspace]\n[workspace.dependencies]\nserde = \"1\"\n[package]\nname = \"a\"\n[dependencies]\nsrede.workspace = true\n//- src/lib.rs\n",
    );
    assert_eq!(error.kind, LoadErrorKind::Inheritance);
    assert_eq!(error.help.as_deref(), Some("did you mean `serde`?"));
}

#[test]
fn targets_that_do_not_exist() {
    let error = refused(&format!("//- Cargo.toml\n{MANIFEST}"));
    assert_eq!(said(&error).2, "package `a` has no target");
    for table in ["[lib]\npath = \"x.rs\"\n", "[[bin]]\nname = \"x\"\npath = \"x.rs\"\n", "[[bin]]\nname = \"x\"\n"] {
        let error = refused(&format!("//- Cargo.toml\n{MANIFEST}{table}//- src/main.rs\n"));
        assert_eq!((error.kind, said(&error).1.as_str()), (LoadErrorKind::MissingTarget, "Cargo.toml:4:1"));
    }
}

#[test]
fn dependencies_that_do_not_exist() {
    let error =
        refused(&format!("//- Cargo.toml\n{MANIFEST}[dependencies]\nb = {{ path = \"../b\" }}\n//- src/lib.rs\n"));
    assert_eq!((error.kind, said(&error).1.as_str()), (LoadErrorKind::MissingDependency, "Cargo.toml:5:5"));
    // One that is not needed is no error.
    loaded(&format!("//- Cargo.toml\n{MANIFEST}[dev-dependencies]\nb = {{ path = \"../b\" }}\n//- src/lib.rs\n"));
}

#[test]
fn circles() {
    let two = |kind: &str| {
        format!(
            "//- Cargo.toml\n[workspace]\nmembers = [\"a\", \"b\"]\n\
             //- a/Cargo.toml\n[package]\nname = \"a\"\n[dependencies]\nb = {{ path = \"../b\" }}\n//- a/src/lib.rs\n\
             //- b/Cargo.toml\n[package]\nname = \"b\"\n[{kind}]\na = {{ path = \"../a\" }}\n//- b/src/lib.rs\n"
        )
    };
    let error = refused(&two("dependencies"));
    assert_eq!(said(&error).2, "packages depend on each other in a circle: `a` → `b` → `a`");
    let error = refused(&two("build-dependencies"));
    assert_eq!(error.kind, LoadErrorKind::Cycle);
    loaded(&two("dev-dependencies"));
    loaded(&two("target.'cfg(any())'.dependencies"));
}

#[test]
fn a_policy_that_does_not_exist() {
    let error = refused(&format!(
        "//- Cargo.toml\n{MANIFEST}[package.metadata.privacy]\npolicy = \"p.toml\"\n//- src/lib.rs\n"
    ));
    assert_eq!((error.kind, said(&error).1.as_str()), (LoadErrorKind::MissingPolicy, "Cargo.toml:5:10"));
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let dir = folder(&format!("//- Cargo.toml\n{MANIFEST}//- src/lib.rs\nmod a; mod b;\n"));
    write(dir.path(), "src/a.rs", b"fn a() {}\nfn \xff() {}\n");
    write(dir.path(), "src/b.rs", "\u{feff}fn b() {}\n");
    write(dir.path(), "src/c.rs", "fn c() { \0 }\r\n");
    let input = load_in(dir.path(), Selection::default()).unwrap().input;
    let text = |path: &str| input.files[input.file_at(path).unwrap()].text.clone();
    assert_eq!(text("src/a.rs"), Err("it is not UTF-8 (line 2)".into()));
    assert_eq!(text("src/b.rs").as_deref(), Ok("fn b() {}\n"));
    assert!(text("src/c.rs").is_ok());
}

#[test]
fn absurd_nesting_is_found_without_recursion() {
    let deep = |open: &str, close: &str| format!("fn f() {{ {}1{} }}", open.repeat(100_000), close.repeat(100_000));
    for (open, close) in [
        ("(", ")"),
        ("{", "}"),
        ("[", "]"),
        ("!", ""),
        ("if x {", "}"),
        ("f(&", ")"),
        ("a + ", ""),
        ("Vec<", ">"),
        ("/* */(", ")"),
    ] {
        assert!(too_deep(&deep(open, close)).is_some(), "{open}");
    }
    assert!(too_deep(&"(".repeat(100_000)).is_some());
    assert_eq!(too_deep(&deep("/*", "*/")), None);
    assert_eq!(too_deep(&format!("fn f() {{ \"{}\" }}", "(".repeat(100_000))), None);
}

#[test]
fn a_path_out_of_the_workspace_is_not_followed() {
    let dir = folder(&format!(
        "//- ws/Cargo.toml\n{MANIFEST}//- ws/src/lib.rs\n#[path = \"../../secret.rs\"] mod secret;\ninclude!(\"/etc/passwd\");\n//- secret.rs\n"
    ));
    let input = load_in(&dir.path().join("ws"), Selection::default()).unwrap().input;
    assert_eq!(paths(&input, "a"), ["src/lib.rs"]);
    assert_eq!(input.file_at("../secret.rs"), None);
}

#[test]
fn a_target_out_of_the_workspace_is_not_read() {
    let dir = folder(&format!("//- ws/Cargo.toml\n{MANIFEST}[lib]\npath = \"../secret.rs\"\n//- secret.rs\nsecret\n"));
    let input = load_in(&dir.path().join("ws"), Selection::default()).unwrap().input;
    let root = package(&input, "a").targets[0].root;
    assert_eq!(input.files[root].text, Err("it lies outside of the workspace".into()));
}

#[cfg(unix)]
fn link(dir: &Path, target: &str, at: &str) {
    std::os::unix::fs::symlink(target, dir.join(at)).unwrap();
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_and_circles_end() {
    let dir = folder(&format!(
        "//- ws/Cargo.toml\n{MANIFEST}//- ws/src/lib.rs\n//- ws/src/x/mod.rs\n//- ws/src/x/y.rs\n//- ws/shared/z.rs\n//- out/secret.rs\n"
    ));
    let ws = dir.path().join("ws");
    link(&ws, "../src", "src/again");
    link(&ws, "..", "src/x/up");
    link(&ws, "loop", "src/loop");
    link(&ws, "lib.rs", "src/same.rs");
    link(&ws, "gone.rs", "src/gone.rs");
    link(&ws, "../shared", "src/shared");
    link(&ws, "../../out", "src/out");
    link(&ws, "../../out/secret.rs", "src/secret.rs");
    let loaded = load_in(&ws, Selection::default()).unwrap();
    let input = &loaded.input;
    assert_eq!(paths(input, "a"), ["shared/z.rs", "src/lib.rs", "src/x/mod.rs", "src/x/y.rs"]);
    assert_eq!(input.file_at("src/same.rs"), input.file_at("src/lib.rs"));
    assert_eq!(input.file_at("src/shared/z.rs"), input.file_at("shared/z.rs"));
    assert_eq!(loaded.notes.len(), 2, "{:?}", loaded.notes);
}

#[cfg(unix)]
#[test]
fn many_links_to_one_another_end_soon() {
    let dir = folder(&format!("//- Cargo.toml\n{MANIFEST}//- src/lib.rs\n"));
    for folder in 0..8 {
        write(dir.path(), &format!("src/m{folder}/mod.rs"), "");
        for other in 0..8 {
            link(dir.path(), &format!("../m{other}"), &format!("src/m{folder}/to{other}"));
        }
    }
    assert_eq!(loaded_files(dir.path()), 9);
}

#[cfg(unix)]
fn loaded_files(dir: &Path) -> usize {
    let input = load_in(dir, Selection::default()).unwrap().input;
    package(&input, "a").files.len()
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let dir = folder(&format!("//- Cargo.toml\n{MANIFEST}//- src/lib.rs\n"));
    let made = std::process::Command::new("mkfifo").arg(dir.path().join("src/pipe.rs")).status();
    if made.is_ok_and(|status| status.success()) {
        let input = load_in(dir.path(), Selection::default()).unwrap().input;
        let pipe = input.file_at("src/pipe.rs").unwrap();
        assert_eq!(input.files[pipe].text, Err("it is not a regular file".into()));
    }
}

#[test]
fn manifests_that_nest_absurdly() {
    for value in ["[".repeat(100_000), "{ a = ".repeat(100_000), format!("0\n{}b = 1", "a.".repeat(100_000))] {
        let error = refused(&format!("//- Cargo.toml\n{MANIFEST}x = {value}\n//- src/lib.rs\n"));
        assert_eq!(error.kind, LoadErrorKind::ManifestSyntax);
    }
}

#[test]
fn nothing_to_check() {
    let error = refused("//- Cargo.toml\n[workspace]\n");
    assert_eq!(said(&error).2, "the workspace has no member");
    let dir = folder(&format!("//- Cargo.toml\n{MANIFEST}//- src/lib.rs\n"));
    let selection = Selection { exclude: vec!["a".into()], ..Selection::default() };
    let error = load_in(dir.path(), selection).unwrap_err();
    assert_eq!(error.message, "the call leaves no package to check");
}

#[test]
fn a_package_below_a_workspace_that_does_not_name_it() {
    let dir = folder(&format!(
        "//- Cargo.toml\n[workspace]\nmembers = [\"b\"]\n//- b/Cargo.toml\n[package]\nname = \"b\"\n//- b/src/lib.rs\n\
         //- a/Cargo.toml\n{MANIFEST}//- a/src/lib.rs\n"
    ));
    let loaded = load_in(&dir.path().join("a"), Selection::default()).unwrap();
    assert_eq!(paths(&loaded.input, "a"), ["src/lib.rs"]);
    assert!(loaded.notes.iter().any(|note| note.message.contains("no member of it")));
}
