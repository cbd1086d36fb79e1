//! The page for reviewers, in all its forms. Each is a pure function of a [`Review`]: the same review gives the same bytes.
//!
//! `html` is for reading, `md` for wikis and pull requests, `json` and `csv` for machines and spreadsheets; `ropa` and
//! `pipl` are the records that the GDPR and PIPL ask for, as far as code can fill them; `fideslang`, `dpv`, `play` and
//! `apple` are the same facts in the words of others, by the names that `policies/taxonomy` gives.

mod apple;
mod csv;
mod diagram;
mod dpv;
mod fideslang;
mod html;
mod json;
mod markdown;
mod mermaid;
mod notice;
mod pipl;
mod play;
mod ropa;
mod words;
mod xml;
mod yaml;

use crate::dossier::Review;

pub use notice::notice;

/// A form of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PageFormat {
    /// One file that needs no network.
    Html,
    /// Markdown with Mermaid diagrams.
    Markdown,
    /// The review itself; its schema is `policies/schema/report.schema.json`.
    Json,
    /// One table; see [`table()`].
    Csv,
    /// A record of processing activities, GDPR Art. 30(1)(b) to (g), as CSV.
    Ropa,
    /// What PIPL Art. 55 and 56 ask of an assessment, as Markdown.
    Pipl,
    /// A manifest of fideslang, YAML.
    Fideslang,
    /// The W3C's Data Privacy Vocabulary, JSON-LD.
    Dpv,
    /// Google Play's data-safety form, CSV.
    Play,
    /// Apple's privacy manifest, a property list.
    Apple,
}

impl PageFormat {
    /// All of them, with the word that names each on the command line.
    pub const ALL: [(&'static str, PageFormat); 10] = [
        ("html", PageFormat::Html),
        ("md", PageFormat::Markdown),
        ("json", PageFormat::Json),
        ("csv", PageFormat::Csv),
        ("ropa", PageFormat::Ropa),
        ("pipl", PageFormat::Pipl),
        ("fideslang", PageFormat::Fideslang),
        ("dpv", PageFormat::Dpv),
        ("play", PageFormat::Play),
        ("apple", PageFormat::Apple),
    ];
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
        PageFormat::Markdown => markdown::render(review),
        PageFormat::Json => json::render(review),
        PageFormat::Csv => table(review, Table::Flows),
        PageFormat::Ropa => ropa::render(review),
        PageFormat::Pipl => pipl::render(review),
        PageFormat::Fideslang => fideslang::render(review),
        PageFormat::Dpv => dpv::render(review),
        PageFormat::Play => play::render(review),
        PageFormat::Apple => apple::render(review),
    }
}

/// One table as CSV (RFC 4180), with a header; a cell that a spreadsheet would run as a formula starts with `'`.
pub fn table(review: &Review, table: Table) -> String {
    csv::render(review, table)
}
