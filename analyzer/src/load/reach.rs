//! Files that no glob of a package finds but its code names: `#[path = "…"] mod x;` and `include!("…")`.
//!
//! The texts are scanned for such strings, not parsed; a string that leads to no file in the roots is ignored
//! here, for only name resolution knows whether it mattered.

use std::path::{Path, PathBuf};

/// Paths that `text` may mean, absolute, tidied as text. `file` is where it stands, `package` its package's folder.
pub(super) fn candidates(text: &str, file: &Path, package: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Some(dir) = file.parent() else {
        return found;
    };
    for named in named_by_path(text) {
        found.push(dir.join(&named));
        // Inside inline modules the path starts from their folder.
        for folder in inline_folders(text, dir, file) {
            found.push(folder.join(&named));
        }
    }
    for named in named_by_include(text) {
        found.push(dir.join(&named));
        found.push(package.join(named.trim_start_matches('/')));
    }
    found.into_iter().map(|path| super::workspace::tidy(&path)).collect()
}

/// Strings of `path = "…"` in attributes.
fn named_by_path(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("path") {
        let before = text[..at].trim_end();
        let rest = text[at + 4..].trim_start();
        if before.ends_with(['[', ','])
            && let Some(rest) = rest.strip_prefix('=')
            && let Some((string, _)) = literal(rest.trim_start())
        {
            found.push(string);
        }
    }
    found
}

/// Strings in the arguments of `include!`, put together as `concat!` does.
fn named_by_include(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("include!") {
        let rest = &text[at + 8..];
        let end = rest.find(';').unwrap_or(rest.len()).min(400);
        let Some(mut rest) = rest.get(..end) else {
            continue;
        };
        if rest.contains("OUT_DIR") {
            continue;
        }
        let mut whole = String::new();
        while let Some(quote) = rest.find('"') {
            let from = quote - usize::from(rest[..quote].ends_with('r'));
            let Some((string, after)) = literal(&rest[from..]) else {
                break;
            };
            if string != "CARGO_MANIFEST_DIR" {
                whole.push_str(&string);
            }
            rest = after;
        }
        if !whole.is_empty() {
            found.push(whole);
        }
    }
    found
}

/// The string literal at the start of `text`, and what follows it.
fn literal(text: &str) -> Option<(String, &str)> {
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let close = format!("\"{}", "#".repeat(hashes));
        let end = body.find(&close)?;
        return Some((body[..end].to_owned(), &body[end + close.len()..]));
    }
    let body = text.strip_prefix('"')?;
    let end = body.find('"')?;
    Some((body[..end].replace("\\\\", "/"), &body[end + 1..]))
}

/// Folders of the inline modules of `text`: one level, which is as deep as people go.
fn inline_folders(text: &str, dir: &Path, file: &Path) -> Vec<PathBuf> {
    let stem = file.file_stem().unwrap_or_default();
    let own = ["mod", "lib", "main"].iter().any(|name| stem == *name);
    let base = if own { dir.to_owned() } else { dir.join(stem) };
    let mut found = Vec::new();
    for (at, _) in text.match_indices("mod ") {
        let name: String = text[at + 4..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if !name.is_empty() && text[at + 4 + name.len()..].trim_start().starts_with('{') {
            found.push(base.join(name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_includes() {
        let text = r##"
            #[path = "../shared/a.rs"] mod a;
            #[cfg_attr(unix, path = "unix.rs")] mod sys;
            include!("gen.inc");
            include!(concat!(env!("CARGO_MANIFEST_DIR"), "/gen/b.rs"));
            include!(concat!(env!("OUT_DIR"), "/no.rs"));
            mod inner { #[path = r"deep.rs"] mod c; }
            let path = "no.rs";
        "##;
        let found = candidates(text, Path::new("/w/p/src/x.rs"), Path::new("/w/p"));
        let has = |path: &str| found.iter().any(|found| found == Path::new(path));
        assert!(has("/w/p/shared/a.rs") && has("/w/p/src/unix.rs") && has("/w/p/src/gen.inc"));
        assert!(has("/w/p/gen/b.rs") && has("/w/p/src/x/inner/deep.rs"));
        assert!(!found.iter().any(|path| path.ends_with("no.rs")));
    }
}
