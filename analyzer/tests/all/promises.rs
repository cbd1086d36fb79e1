//! The table of `fixtures/flow/promises/README.md`: each promise is a rule of a pack, and code that keeps and breaks it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fixtures::markers::{self, Today};

/// Shapes in which each promise is broken.
const SHAPES: usize = 3;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures")
}

/// Rows of the table: id, pack, rule, evidence.
fn rows() -> Vec<[String; 4]> {
    let text = fs::read_to_string(fixtures().join("flow/promises/README.md")).expect("the table is there");
    let rows = text.lines().filter(|line| line.starts_with("| P"));
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    rows.map(|line| {
        let cells = cells(line);
        let (pack, rule) = cells[3].split_once(": ").unwrap_or_else(|| panic!("{line}: a rule is of a pack"));
        [cells[1].clone(), pack.to_owned(), rule.to_owned(), cells[4].clone()]
    })
    .collect()
}

/// What stands at a dotted path whose keys may hold dots, with the table it stands in.
fn at<'t>(table: &'t toml::Table, path: &str) -> Option<(&'t toml::Table, &'t toml::Value)> {
    if let Some(value) = table.get(path) {
        return Some((table, value));
    }
    let ends = path.match_indices('.').map(|(end, _)| end);
    ends.into_iter().find_map(|end| at(table.get(&path[..end])?.as_table()?, &path[end + 1..]))
}

/// Findings that are expected, and found, in the files of a piece of evidence.
fn broken(evidence: &str) -> usize {
    let path = match evidence.strip_prefix("workspaces/") {
        Some(_) => fixtures().join(evidence),
        None => fixtures().join("flow/promises").join(evidence),
    };
    let mut files = vec![path];
    let mut found = 0;
    while let Some(file) = files.pop() {
        if file.is_dir() {
            files.extend(fs::read_dir(&file).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if file.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let markers = markers::read(evidence, &text);
            found += markers.iter().filter(|(_, today)| *today == Today::Right).count();
        }
    }
    found
}

#[test]
fn each_is_a_rule_of_a_pack_with_its_clause() {
    let rows = rows();
    let ids: Vec<String> = rows.iter().map(|[id, ..]| id.clone()).collect();
    assert_eq!(ids, (1..=28).map(|at| format!("P{at:02}")).collect::<Vec<_>>());
    for [id, pack, rule, _] in &rows {
        let text = privacy_policies::PACKS.iter().find(|(name, _)| name == pack);
        let (_, text) = text.unwrap_or_else(|| panic!("{id}: there is no pack {pack}"));
        let table: toml::Table = text.parse().expect("a pack is TOML");
        let (holder, _) = at(&table, rule).unwrap_or_else(|| panic!("{id}: {pack} does not say {rule}"));
        assert!(!rule.starts_with("data.") || holder.contains_key("clause"), "{id}: {rule} names no clause");
    }
}

#[test]
fn each_is_broken_in_several_shapes() {
    for [id, .., evidence] in rows() {
        if let Some((module, test)) = evidence.strip_prefix("test ").and_then(|test| test.split_once("::")) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/all/{module}.rs"));
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{id}: {}: {error}", path.display()));
            assert!(text.contains(&format!("fn {test}()")), "{id}: {module} has no test {test}");
            continue;
        }
        let shapes: usize = evidence.split_whitespace().map(broken).sum();
        assert!(shapes >= SHAPES, "{id}: {evidence} breaks it {shapes} times");
    }
}
