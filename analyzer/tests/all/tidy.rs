//! The architecture as a test: what each module may use, who may touch `syn` and the disk, and how long a file may be.
//! ARCHITECTURE.md tells the reasons.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Each module of `analyzer/src`, low to high, and the modules it may name. Each may name itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("sql", &[]),
    ("hints", &["base"]),
    ("source", &["base"]),
    ("ty", &["base", "source"]),
    ("diag", &["base", "source"]),
    ("syntax", &["base", "source", "diag"]),
    ("hir", &["base", "source", "diag", "syntax"]),
    ("resolve", &["base", "source", "diag", "hir", "ty"]),
    ("infer", &["base", "source", "diag", "hir", "resolve", "ty"]),
    ("ir", &["base", "source", "ty"]),
    ("lower", &["base", "source", "diag", "hir", "resolve", "infer", "ty", "ir"]),
    ("flow", &["base", "source", "ty", "ir"]),
    ("policy", &["base", "source", "diag"]),
    ("model", &["base", "source", "diag", "policy"]),
    (
        "bind",
        &["base", "sql", "source", "diag", "hir", "resolve", "infer", "ty", "ir", "lower", "flow", "policy", "model"],
    ),
    (
        "findings",
        &[
            "base", "hints", "sql", "source", "diag", "hir", "resolve", "infer", "ty", "ir", "lower", "flow", "policy",
            "model", "bind",
        ],
    ),
    ("triage", &["base", "source", "diag", "policy", "bind", "findings"]),
    (
        "analysis",
        &[
            "base", "hints", "source", "diag", "syntax", "hir", "resolve", "infer", "ty", "ir", "lower", "flow",
            "policy", "model", "bind", "findings", "triage",
        ],
    ),
    ("review", &["base", "source", "diag", "policy", "findings"]),
    ("dossier", &["base", "source", "diag", "policy", "bind", "findings", "review"]),
    ("report", &["base", "source", "diag", "policy", "findings", "review", "dossier"]),
    ("load", &["base", "source", "diag", "policy"]),
];

/// Modules that may name each library or part of std; the binary may name the latter, too.
const RESERVED: &[(&[&str], &[&str])] = &[
    (&["syn"], &["syntax", "hir"]),
    (&["proc_macro2"], &["syntax", "hir"]),
    (&["quote"], &["syntax", "hir"]),
    (&["sqlparser"], &["sql"]),
    (&["std", "fs"], &["load", "main"]),
    (&["std", "env"], &["load", "main"]),
    // Nothing of the analysed project is run, and budgets are counted in steps, so that a slow machine finds as much.
    (&["std", "process"], &["main"]),
    (&["std", "time"], &["main"]),
];

/// Lines a file may have.
const MAX_LINES: usize = 450;

/// Files that are longer today: the list may only shrink.
const LONG_FILES: &[&str] = &["flow/solve/instance.rs"];

#[test]
fn every_module_uses_only_the_layers_below_it() {
    let mut wrong = Vec::new();
    for file in sources() {
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == file.module) else {
            if !["lib", "main"].contains(&file.module.as_str()) {
                wrong.push(format!("{}: module `{}` is not in the table of layers", file.path, file.module));
            }
            continue;
        };
        for (used, line) in file.crate_modules() {
            let known = LAYERS.iter().any(|(name, _)| *name == used);
            if known && used != file.module && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}:{line}: `{}` may not use `{used}`", file.path, file.module));
            }
        }
    }
    report(&wrong);
}

#[test]
fn the_layers_have_an_order() {
    for (at, (name, uses)) in LAYERS.iter().enumerate() {
        for used in *uses {
            assert!(
                LAYERS[..at].iter().any(|(lower, _)| lower == used),
                "`{name}` uses `{used}`, which is not below it"
            );
        }
    }
}

#[test]
fn syntax_trees_and_the_disk_stay_in_their_modules() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (path, line) in file.paths() {
            for (reserved, modules) in RESERVED {
                let used =
                    path.len() > 1 && path.len() >= reserved.len() && path.iter().zip(*reserved).all(|(a, b)| a == b);
                if used && !modules.contains(&file.module.as_str()) {
                    wrong.push(format!(
                        "{}:{line}: `{}` may not use `{}`",
                        file.path,
                        file.module,
                        reserved.join("::")
                    ));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn files_are_short() {
    let mut wrong = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        match (lines > MAX_LINES, LONG_FILES.contains(&file.path.as_str())) {
            (true, false) => wrong.push(format!("{}: {lines} lines", file.path)),
            (false, true) => wrong.push(format!("{}: short by now: take it off the list", file.path)),
            _ => {}
        }
    }
    report(&wrong);
}

#[test]
fn the_page_on_architecture_is_about_this_code() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(here.join("../ARCHITECTURE.md")).expect("there is a page");
    let untold = LAYERS.iter().filter(|(name, _)| !page.contains(&format!("**{name}** — ")));
    let mut wrong: Vec<String> = untold.map(|(name, _)| format!("`{name}` is not told")).collect();
    for cited in page.split('`').skip(1).step_by(2) {
        let Some((file, test)) = cited.split_once("::") else { continue };
        let Ok(text) = fs::read_to_string(here.join(format!("tests/all/{file}.rs"))) else { continue };
        if !["*", "tests"].contains(&test.rsplit("::").next().unwrap_or(test)) && !text.contains(&format!("fn {test}("))
        {
            wrong.push(format!("`{cited}` is no test"));
        }
    }
    report(&wrong);
}

#[test]
fn every_file_says_what_it_is_for() {
    let files = sources();
    let wrong: Vec<String> =
        files.iter().filter(|file| !file.text.starts_with("//!")).map(|file| file.path.clone()).collect();
    report(&wrong);
}

#[test]
fn the_reader_of_paths_reads_every_shape() {
    let file = Source {
        path: "flow/local/x.rs".to_owned(),
        module: "flow".to_owned(),
        depth: 3,
        text: "use crate::{base::{Map, Set}, ir}; fn f() { super::super::super::policy::g(); ::std::fs::read(x); }
               mod inner { use super::super::super::super::bind; use super::super::solve; } vec![crate::hir::X]"
            .to_owned(),
    };
    let mut used: Vec<String> = file.crate_modules().into_iter().map(|(name, _)| name).collect();
    used.sort();
    used.dedup();
    assert_eq!(used, ["base", "bind", "hir", "ir", "policy"]);
    assert!(file.paths().iter().any(|(path, _)| path.starts_with(&["std".to_owned(), "fs".to_owned()])));
}

/// Fails with all that is wrong, a line each.
fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// One file of `analyzer/src`.
struct Source {
    /// From `analyzer/src`, `/`-separated.
    path: String,
    /// The top module it belongs to.
    module: String,
    /// How many modules below the crate's root it stands.
    depth: usize,
    text: String,
}

/// All files of `analyzer/src`, sorted.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    files.iter().map(|file| source(&root, file)).collect()
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("analyzer/src can be read") {
        let path = entry.expect("analyzer/src can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn source(root: &Path, file: &Path) -> Source {
    let relative = file.strip_prefix(root).expect("it lies below the root");
    let parts: Vec<String> =
        relative.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let is_module_root = matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main"));
    Source {
        path: relative.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"),
        module: parts[0].clone(),
        depth: parts.len() - usize::from(is_module_root),
        text: fs::read_to_string(file).expect("a source file is UTF-8"),
    }
}

/// A path with the line it starts on, and how many modules below the root it stands.
struct Found {
    path: Vec<String>,
    line: usize,
    depth: usize,
}

impl Source {
    /// Every path of the file, `use` trees spelt out, with its line.
    fn paths(&self) -> Vec<(Vec<String>, usize)> {
        self.found().into_iter().map(|found| (found.path, found.line)).collect()
    }

    /// The top modules of the crate that the file names, by `crate::` or by as many `super::` as lead to the root.
    fn crate_modules(&self) -> Vec<(String, usize)> {
        let mut modules = Vec::new();
        for Found { path, line, depth } in self.found() {
            let supers = path.iter().take_while(|part| *part == "super").count();
            let at = match path.first().map(String::as_str) {
                Some("crate") => 1,
                Some("super") if supers >= depth => supers,
                _ => continue,
            };
            modules.extend(path.get(at).map(|module| (module.clone(), line)));
        }
        modules
    }

    fn found(&self) -> Vec<Found> {
        let tokens: TokenStream = self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let mut found = Vec::new();
        scan(tokens, self.depth, &mut found);
        found
    }
}

/// Finds the paths in `tokens`, which stand `depth` modules below the root.
fn scan(tokens: TokenStream, depth: usize, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(_) => at = path(&tokens, at, &[], depth, found),
            TokenTree::Group(group) => {
                let is_module = group.delimiter() == Delimiter::Brace
                    && at >= 2
                    && matches!(&tokens[at - 2], TokenTree::Ident(word) if word == "mod");
                scan(group.stream(), depth + usize::from(is_module), found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Reads the path that starts at the identifier `at`, after `prefix`; returns where it ends.
fn path(tokens: &[TokenTree], mut at: usize, prefix: &[String], depth: usize, found: &mut Vec<Found>) -> usize {
    let line = tokens[at].span().start().line;
    let mut path = prefix.to_vec();
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        path.push(word.to_string());
        at += 1;
        if !is_colons(tokens, at) {
            break;
        }
        at += 2;
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            tree(group.stream(), &path, depth, found);
            return at + 1;
        }
    }
    found.push(Found { path, line, depth });
    at
}

/// Reads the branches of a `use` tree.
fn tree(tokens: TokenStream, prefix: &[String], depth: usize, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        let starts = at == 0 || matches!(&tokens[at - 1], TokenTree::Punct(mark) if mark.as_char() == ',');
        at = match &tokens[at] {
            TokenTree::Ident(_) if starts => path(&tokens, at, prefix, depth, found),
            _ => at + 1,
        };
    }
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    colon(at) && colon(at + 1)
}
