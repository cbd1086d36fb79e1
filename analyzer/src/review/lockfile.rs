//! `privacy.lock`: the inventory as a file that is committed beside `Cargo.lock`.
//!
//! The first line names the format. Then comments, a comment that heads each category, and one line for each flow, sorted as
//! text. Readers take lines in any order and more than once: git's `merge=union` keeps the lines of both sides.

use std::collections::BTreeSet;

use super::flow::Flow;
use super::inventory::Inventory;

/// The usual name of the file.
pub const LOCK_FILE: &str = "privacy.lock";

/// How the first line starts; the number of the format follows.
const MAGIC: &str = "# privacy.lock, format ";
/// The format that is written, and the only one that is read.
const FORMAT: u32 = 1;

/// What stands below the first line.
const ABOUT: &str = "\
# The flows of personal data that the code has today, a line each: what -> where, what for, in which package.
# `cargo privacy-check lock` writes it, `cargo privacy-check check --locked` holds the code to it. Review its changes.
";

/// A file that was read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Locked {
    /// Flows with their lines (from 1), sorted, each once.
    pub flows: Vec<(Flow, u32)>,
}

/// Why a file cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockError {
    /// The line, from 1.
    pub line: u32,
    /// What is wrong, one sentence without a full stop.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// The text of the file for an inventory. Ends with a line feed.
pub fn render_lock(inventory: &Inventory) -> String {
    let mut out = format!("{MAGIC}{FORMAT}\n{ABOUT}");
    let lines: BTreeSet<(String, &str)> =
        inventory.flows.keys().map(|flow| (flow.to_string(), flow.data.as_str())).collect();
    let mut category = "";
    for (line, data) in &lines {
        if *data != category {
            category = data;
            // A line that both sides of a merge have keeps changes of different categories apart.
            out.push_str(&format!("\n# {}\n", line.split(' ').next().unwrap_or(data)));
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Reads the text of a file.
///
/// # Errors
/// The first line that is none.
pub fn parse_lock(text: &str) -> Result<Locked, LockError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().enumerate().map(|(at, line)| (at as u32 + 1, line.trim()));
    format(lines.next().map_or("", |(_, line)| line))?;
    let mut flows = Vec::new();
    for (number, line) in lines {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            return Err(LockError {
                line: number,
                message: "a merge conflict is not resolved".to_owned(),
                help: "merge the code, then run `cargo privacy-check lock`, which writes the file anew".to_owned(),
            });
        }
        let flow = Flow::parse(line).map_err(|why| LockError {
            line: number,
            message: format!("this is no flow: {why}"),
            help: "run `cargo privacy-check lock`, which writes the file anew".to_owned(),
        })?;
        flows.push((flow, number));
    }
    flows.sort();
    flows.dedup_by(|a, b| a.0 == b.0);
    Ok(Locked { flows })
}

/// Whether the first line names the format that is known.
fn format(first: &str) -> Result<(), LockError> {
    let wrong = |message: String, help: &str| Err(LockError { line: 1, message, help: help.to_owned() });
    let anew = "run `cargo privacy-check lock`, which writes the file anew";
    match first.strip_prefix(MAGIC).map(str::parse::<u32>) {
        Some(Ok(FORMAT)) => Ok(()),
        Some(Ok(number)) if number > FORMAT => wrong(
            format!("its format is {number}, and this tool knows formats up to {FORMAT}"),
            "use the version of cargo-privacy-check that wrote it, or a newer one",
        ),
        Some(_) => wrong(format!("`{first}` names no format"), anew),
        None => wrong(format!("this is no {LOCK_FILE}: it does not start with `{MAGIC}{FORMAT}`"), anew),
    }
}
