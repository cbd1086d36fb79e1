//! The modules that `diesel::table!` declares, as Rust text: a unit type for the table and for each column, so that paths such
//! as `users::email` and `users::dsl::*` lead somewhere.

use std::fmt::Write;

/// The modules for the input of a `table!` call; `None` when it is not of that form.
pub(crate) fn modules(input: &str) -> Option<String> {
    let text = without_attributes(input);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(open) = rest.find('{') {
        let close = open + rest[open..].find('}')?;
        let head = rest[..open].rsplit(';').next()?;
        let head = head.split('(').next()?.trim();
        let name = head.rsplit('.').next()?.trim();
        let columns: Vec<&str> =
            rest[open + 1..close].split(',').filter_map(|column| Some(column.split_once("->")?.0.trim())).collect();
        if !is_name(name) || !columns.iter().all(|column| is_name(column)) {
            return None;
        }
        write_table(&mut out, name, &columns);
        rest = &rest[close + 1..];
    }
    (!out.is_empty()).then_some(out)
}

fn write_table(out: &mut String, name: &str, columns: &[&str]) {
    let _ = write!(out, "pub mod {name} {{ pub mod columns {{");
    for column in columns {
        let _ = write!(out, "#[allow(non_camel_case_types)] pub struct {column};");
    }
    let _ = write!(out, "}} pub struct table; pub use self::columns::*;");
    let _ = writeln!(out, "pub mod dsl {{ pub use super::columns::*; pub use super::table as {name}; }} }}");
}

fn is_name(text: &str) -> bool {
    let text = text.strip_prefix("r#").unwrap_or(text);
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The text without `#[…]`, comments and `use` lines' effect on the shape.
fn without_attributes(input: &str) -> String {
    let mut out = String::new();
    for line in input.lines() {
        out.push_str(line.split("//").next().unwrap_or_default());
        out.push('\n');
    }
    while let Some(start) = out.find("#[") {
        let Some(end) = out[start..].find(']') else { break };
        out.replace_range(start..=start + end, " ");
    }
    out
}
