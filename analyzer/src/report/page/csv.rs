//! One table as CSV, RFC 4180: commas, quotes where needed, CRLF.

mod tables;

pub(super) use tables::render;

/// Rows under a header.
pub(super) struct Rows {
    out: String,
    columns: usize,
}

impl Rows {
    /// A table with these columns.
    pub(super) fn new(columns: &[&str]) -> Rows {
        let mut rows = Rows { out: String::new(), columns: columns.len() };
        rows.push(columns.iter().map(|column| (*column).to_owned()).collect());
        rows
    }

    /// Adds a row, which has a cell for each column.
    pub(super) fn push(&mut self, cells: Vec<String>) {
        debug_assert_eq!(cells.len(), self.columns, "{cells:?}");
        let line: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        self.out.push_str(&line.join(","));
        self.out.push_str("\r\n");
    }

    /// The table.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// A cell. Spreadsheets run text that starts like a formula: such a text gets a `'` before it.
fn cell(text: &str) -> String {
    let text: String =
        text.chars().filter(|c| *c == '\n' || *c == '\t' || !super::super::text::is_steering(*c)).collect();
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\n']);
    let text = if is_formula { format!("'{text}") } else { text };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_are_no_formulas() {
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"a\"\nb"), "\"say \"\"a\"\"\nb\"");
        assert_eq!(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!((cell("+1"), cell("-1"), cell("@x")), ("'+1".into(), "'-1".into(), "'@x".into()));
        assert_eq!(cell("a\u{202e}b\u{1b}"), "ab");
    }
}
