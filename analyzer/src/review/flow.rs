//! A flow as reviewers tell flows apart, and its line.
//!
//! ```text
//! contact.email raw of customer -> share mail-provider for service.notify when consent.mail in push
//! ```
//!
//! The line says what moves, whose it is, where it ends, what for, under which gates, and in which package. It says
//! nothing of files, lines, functions and fields: those change when code is moved, renamed or formatted, and the data still
//! goes where it went. Each purpose has a line of its own, so that a new one is a new line.

use std::fmt;

use super::words::{Quoted, unquote};
use crate::base::Name;
use crate::findings::{FlowRecord, Stage};
use crate::policy::Form;

/// One line of the inventory. Ordered by category, then by the life of data.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Flow {
    /// Category.
    pub data: Name,
    /// Form.
    pub form: Form,
    /// Whose, when a tag says.
    pub subject: Option<Name>,
    /// What it ends in.
    pub stage: Stage,
    /// The store or recipient it ends at: `None` for stages without one, and where the code does not say.
    pub target: Option<Name>,
    /// What the code runs for; `None` where none is stated.
    pub purpose: Option<Name>,
    /// Gates that hold on the way, sorted.
    pub gates: Vec<Name>,
    /// Name of the package whose code it ends in.
    pub package: Name,
}

/// Stands for a target or purpose that the code does not say.
const UNKNOWN: &str = "?";

impl Flow {
    /// The lines of a record of `package`: one for each purpose.
    pub fn of(record: &FlowRecord, package: Name) -> Vec<Flow> {
        let one = |purpose: Option<Name>| Flow {
            data: record.data,
            form: record.form,
            subject: record.subject,
            stage: record.stage,
            target: record.store.or(record.recipient),
            purpose,
            gates: record.gates.clone(),
            package,
        };
        match record.purposes.is_empty() {
            true => vec![one(None)],
            false => record.purposes.iter().map(|purpose| one(Some(*purpose))).collect(),
        }
    }

    /// Reads a line.
    ///
    /// # Errors
    /// What is wrong with it, in words that go into a message.
    pub fn parse(line: &str) -> Result<Flow, String> {
        let tokens = unquote(line)?;
        let mut read = Reader { tokens: &tokens, at: 0 };
        let flow = read.flow()?;
        match read.tokens.get(read.at) {
            Some(more) => Err(format!("`{}` is too much", more.text)),
            None => Ok(flow),
        }
    }
}

/// Whether flows of that stage end at a store or recipient.
fn has_target(stage: Stage) -> bool {
    match stage {
        Stage::Collect | Stage::Use => false,
        Stage::Transmit | Stage::Store | Stage::Share | Stage::Erase => true,
    }
}

impl fmt::Display for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", Quoted(&self.data), self.form.as_str())?;
        if let Some(subject) = self.subject {
            write!(f, " of {}", Quoted(&subject))?;
        }
        write!(f, " -> {}", self.stage.as_str())?;
        if let Some(target) = self.target {
            write!(f, " {}", Quoted(&target))?;
        } else if has_target(self.stage) {
            write!(f, " {UNKNOWN}")?;
        }
        match self.purpose {
            Some(purpose) => write!(f, " for {}", Quoted(&purpose))?,
            None => write!(f, " for {UNKNOWN}")?,
        }
        for (at, gate) in self.gates.iter().enumerate() {
            write!(f, " {} {}", if at == 0 { "when" } else { "and" }, Quoted(gate))?;
        }
        write!(f, " in {}", Quoted(&self.package))
    }
}

/// A word of a line.
pub(super) struct Token {
    pub(super) text: String,
    /// Whether it stood in quotes: then it is a name, whatever it says.
    pub(super) quoted: bool,
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl Reader<'_> {
    fn flow(&mut self) -> Result<Flow, String> {
        let data = self.name("a category")?;
        let form = self.word("a form")?;
        let form = Form::parse(&form).ok_or_else(|| format!("`{form}` is no form"))?;
        let subject = if self.eat("of") { Some(self.name("a subject")?) } else { None };
        self.expect("->")?;
        let stage = self.word("a stage")?;
        let stage = Stage::parse(&stage).ok_or_else(|| format!("`{stage}` is no stage"))?;
        let target = if has_target(stage) || !self.is("for") { self.known("a store or recipient")? } else { None };
        self.expect("for")?;
        let purpose = self.known("a purpose")?;
        let mut gates = Vec::new();
        let mut more = self.eat("when");
        while more {
            gates.push(self.name("a gate")?);
            more = self.eat("and");
        }
        gates.sort_unstable();
        gates.dedup();
        self.expect("in")?;
        let package = self.name("a package")?;
        Ok(Flow { data, form, subject, stage, target, purpose, gates, package })
    }

    fn word(&mut self, what: &str) -> Result<String, String> {
        let token = self.tokens.get(self.at).ok_or_else(|| format!("it ends where {what} should stand"))?;
        self.at += 1;
        Ok(token.text.clone())
    }

    fn name(&mut self, what: &str) -> Result<Name, String> {
        Ok(Name::new(&self.word(what)?))
    }

    fn known(&mut self, what: &str) -> Result<Option<Name>, String> {
        if self.eat(UNKNOWN) { Ok(None) } else { self.name(what).map(Some) }
    }

    fn is(&self, word: &str) -> bool {
        self.tokens.get(self.at).is_some_and(|token| !token.quoted && token.text == word)
    }

    fn eat(&mut self, word: &str) -> bool {
        let found = self.is(word);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, word: &str) -> Result<(), String> {
        if self.eat(word) {
            return Ok(());
        }
        Err(match self.tokens.get(self.at) {
            Some(token) => format!("`{}` stands where `{word}` should", token.text),
            None => format!("it ends where `{word}` should stand"),
        })
    }
}
