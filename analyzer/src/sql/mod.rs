//! SQL texts as code holds them → which tables they write, erase and read, and where each bound value goes.
//!
//! A text is parsed (generic SQL, PostgreSQL, MySQL, SQLite: the first that takes it); what no dialect takes, because code
//! puts it together, is read by its words: then every bound value may go to every table that is written. Placeholders
//! are `?`, `?1`, `$1`, `:name`, `@name`; `{…}` is a hole that `format!` fills.
//!
//! Knows no policy and no program.

mod age;
mod mask;
mod walk;
mod words;

use std::collections::BTreeSet;

use sqlparser::dialect::{Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;

use self::mask::Masked;

pub use age::{Age, age};
pub use words::looks_like;

/// Texts longer than this many bytes are read by their words: nobody writes them by hand.
const LONGEST: usize = 64 * 1024;

/// How deep expressions and queries may nest for the parser; deeper texts are read by their words.
const DEPTH: usize = 50;

/// A placeholder as it is written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Param {
    /// By position, from 1: `$2`, `?2`, the second `?`.
    At(usize),
    /// By name, without the sign: `:email`, `@email`, `$email`.
    Named(String),
}

/// A column that a value goes to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Column {
    /// The table, without quotes: `users`, `public.users`.
    pub table: String,
    /// The column, where the text names it.
    pub name: Option<String>,
}

/// What a text does. Lists are sorted, without doubles.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reading {
    /// Tables that rows are written to, and procedures that are called.
    pub writes: Vec<String>,
    /// Tables that rows are deleted from.
    pub erases: Vec<String>,
    /// Tables in which an update sets a column to nothing: `NULL`, `''`, `DEFAULT`.
    pub clears: Vec<String>,
    /// Tables that are selected from.
    pub reads: Vec<String>,
    /// Each placeholder in the order of the text, and the columns its value is stored in; none: it is compared or
    /// computed with.
    pub binds: Vec<(Param, Vec<Column>)>,
    /// Whether it adds rows: an update alone changes those that are there.
    pub adds: bool,
    /// Whether all of the text was understood: it parsed, and has no holes.
    pub complete: bool,
    /// Whether a position is read off a bare `?`: then a hole before it may hide others.
    bare: bool,
}

/// Which bound value is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Which {
    /// Any: not known which, or part of the text itself.
    Any,
    /// The one at that position, from 1.
    First(usize),
    /// Counted from the end: 0 is the last.
    Last(usize),
}

impl Reading {
    /// Tables that the value comes to rest in.
    pub fn stores(&self, which: Which) -> BTreeSet<&str> {
        let any = || self.writes.iter().map(String::as_str).collect();
        let position = match which {
            Which::Any => return any(),
            Which::First(position) => Some(position),
            Which::Last(back) => self.complete.then(|| self.positions().checked_sub(back)).flatten(),
        };
        let Some(position) = position else { return any() };
        let numbered = |(param, _): &&(Param, Vec<Column>)| *param == Param::At(position);
        let mut places = self.binds.iter().filter(numbered).peekable();
        if places.peek().is_none() || !self.counts() {
            return any();
        }
        places.flat_map(|(_, columns)| columns).map(|column| column.table.as_str()).collect()
    }

    /// Whether positions say which value is meant: not where names are bound, nor where a hole may hold a `?`.
    fn counts(&self) -> bool {
        (self.complete || !self.bare) && !self.binds.iter().any(|(param, _)| matches!(param, Param::Named(_)))
    }

    /// How many values are bound.
    fn positions(&self) -> usize {
        let position = |(param, _): &(Param, Vec<Column>)| match param {
            Param::At(position) => *position,
            Param::Named(_) => 0,
        };
        self.binds.iter().map(position).max().unwrap_or(0)
    }
}

/// Reads a text. Never fails: what cannot be parsed is read by its words.
pub fn read(text: &str) -> Reading {
    let parsed = if text.len() <= LONGEST { parse(&Masked::of(text)) } else { None };
    Reading { adds: adds(text), ..parsed.unwrap_or_else(|| words::read(text)) }
}

/// Whether some word of the text asks for new rows.
fn adds(text: &str) -> bool {
    const ADDS: &[&str] = &["insert", "replace", "merge", "upsert", "copy", "call"];
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.any(|word| ADDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

fn parse(masked: &Masked) -> Option<Reading> {
    let dialects: [&dyn Dialect; 4] = [&GenericDialect {}, &PostgreSqlDialect {}, &MySqlDialect {}, &SQLiteDialect {}];
    for text in masked.texts() {
        for dialect in dialects {
            let parser = Parser::new(dialect).with_recursion_limit(DEPTH);
            let statements = parser.try_with_sql(&text).and_then(|mut parser| parser.parse_statements());
            if let Ok(statements) = statements
                && !statements.is_empty()
            {
                return Some(walk::read(&statements, masked));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests;
