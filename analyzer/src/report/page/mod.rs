//! The page for reviewers, in all its forms. Each is a pure function of a [`Review`]: the same review gives the same bytes.
//!
//! `html` is for reading, `json` and `csv` for machines and spreadsheets.

mod csv;
mod diagram;
mod html;
mod json;
mod words;

use crate::dossier::Review;

/// A form of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PageFormat {
    /// One file that needs no network.
    Html,
    /// The review itself; its schema is `policies/schema/report.schema.json`.
    Json,
    /// One table; see [`table()`].
    Csv,
}

impl PageFormat {
    /// All of them, with the word that names each on the command line.
    pub const ALL: [(&'static str, PageFormat); 3] =
        [("html", PageFormat::Html), ("json", PageFormat::Json), ("csv", PageFormat::Csv)];
}

/// A table of the CSV form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Table {
    /// The inventory.
    Flows,
    /// Processing activities.
    Activities,
    /// Recipients with what each gets.
    Recipients,
    /// Stores with what each holds.
    Stores,
    /// Categories.
    Categories,
    /// Findings.
    Findings,
    /// What excuses findings.
    Exceptions,
    /// Rules as sentences.
    Promises,
    /// Controls of standards.
    Controls,
    /// Declared and observed.
    Comparison,
    /// Store × right.
    Rights,
    /// Functions that claim to make data anonymous.
    Claims,
    /// Reasons for an assessment.
    Triggers,
    /// What the tool could not see.
    Gaps,
}

impl Table {
    /// All of them, with the word that names each on the command line.
    pub const ALL: [(&'static str, Table); 14] = [
        ("flows", Table::Flows),
        ("activities", Table::Activities),
        ("recipients", Table::Recipients),
        ("stores", Table::Stores),
        ("categories", Table::Categories),
        ("findings", Table::Findings),
        ("exceptions", Table::Exceptions),
        ("promises", Table::Promises),
        ("controls", Table::Controls),
        ("comparison", Table::Comparison),
        ("rights", Table::Rights),
        ("claims", Table::Claims),
        ("triggers", Table::Triggers),
        ("gaps", Table::Gaps),
    ];
}

/// Writes a review in one form; `csv` as its table of flows. Ends with a line feed.
pub fn render(review: &Review, format: PageFormat) -> String {
    match format {
        PageFormat::Html => html::render(review),
        PageFormat::Json => json::render(review),
        PageFormat::Csv => table(review, Table::Flows),
    }
}

/// One table as CSV (RFC 4180), with a header; a cell that a spreadsheet would run as a formula starts with `'`.
pub fn table(review: &Review, table: Table) -> String {
    csv::render(review, table)
}
