//! What reaches the terminal: colours by the usual switches, and the two streams.

use std::io::{IsTerminal, Write};

use privacy_check::diag::Note;
use privacy_check::policy::Diagnostic;
use privacy_check::policy::Diagnostics;
use privacy_check::report::{Style, render_notes};
use privacy_check::source::Input;

use crate::cli::{Look, When};

/// How standard output and standard error are written.
#[derive(Debug)]
pub(crate) struct Screen {
    /// For standard output.
    pub(crate) out: Style,
    /// For standard error.
    err: Style,
    /// Whether somebody watches standard error.
    watched: bool,
    /// Whether standard output did not take what was written to it.
    lost: std::cell::Cell<bool>,
}

/// A line that says what is being done, gone when it is done.
#[derive(Debug)]
pub(crate) struct Progress {
    done: Option<std::sync::mpsc::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Work that takes less is not spoken of.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(1);

impl Screen {
    pub(crate) fn new(look: &Look) -> Screen {
        let style = |is_terminal: bool| Style {
            color: color(look.color, is_terminal),
            width: width().filter(|_| is_terminal),
            verbose: look.verbose,
            quiet: look.quiet,
            prefix: String::new(),
        };
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Screen {
            out: style(std::io::stdout().is_terminal()),
            err: style(std::io::stderr().is_terminal()),
            watched: std::io::stderr().is_terminal() && !look.quiet && !is_dumb,
            lost: std::cell::Cell::new(false),
        }
    }

    /// Without colours.
    pub(crate) fn plain() -> Screen {
        Screen { out: Style::default(), err: Style::default(), watched: false, lost: Default::default() }
    }

    /// The same for a run that is not what the call is about: errors alone.
    pub(crate) fn aside(&self) -> Screen {
        Screen {
            err: Style { quiet: true, verbose: false, ..self.err.clone() },
            out: self.out.clone(),
            watched: self.watched,
            lost: Default::default(),
        }
    }

    /// `warning: …` on standard error.
    pub(crate) fn warning(&self, message: &str) {
        if !self.err.quiet {
            let (on, off) = if self.err.color { ("\u{1b}[1m\u{1b}[93m", "\u{1b}[0m") } else { ("", "") };
            self.say(&format!("{on}warning{off}: {message}\n"));
        }
    }

    /// Says what is being done as long as the value lives, when that takes a while and somebody watches.
    pub(crate) fn progress(&self, word: &str, text: &str) -> Progress {
        if !self.watched {
            return Progress { done: None, thread: None };
        }
        let (on, off) = if self.err.color { ("\u{1b}[1m\u{1b}[92m", "\u{1b}[0m") } else { ("", "") };
        let line = format!("\r{on}{word:>12}{off} {text}");
        let (done, waits) = std::sync::mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            let say = |text: &str| {
                let mut err = std::io::stderr().lock();
                let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
            };
            if waits.recv_timeout(PATIENCE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                say(&format!("{line} …"));
                let _ = waits.recv();
                say("\r\u{1b}[K");
            }
        });
        Progress { done: Some(done), thread: Some(thread) }
    }

    /// Writes to standard output. A reader that has gone away is no error: the exit status tells the verdict.
    pub(crate) fn print(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush())
            && error.kind() != std::io::ErrorKind::BrokenPipe
        {
            self.error(&format!("standard output cannot be written: {error}"));
            self.lost.set(true);
        }
    }

    /// Whether something that was printed is not there: a full disk. No status of a verdict may say otherwise.
    pub(crate) fn has_lost(&self) -> bool {
        self.lost.get()
    }

    /// Writes to standard error.
    fn say(&self, text: &str) {
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    /// `error: …` on standard error.
    pub(crate) fn error(&self, message: &str) {
        let (on, off) = if self.err.color { ("\u{1b}[1m\u{1b}[91m", "\u{1b}[0m") } else { ("", "") };
        self.say(&format!("{on}error{off}: {message}\n"));
    }

    /// Notes on standard error.
    pub(crate) fn notes(&self, input: &Input, notes: &[Note]) {
        self.say(&render_notes(input, notes, &self.err));
    }

    /// What is wrong with a policy, on standard error.
    pub(crate) fn diagnostics(&self, list: &[Diagnostic]) {
        let list = list.iter().filter(|one| !self.err.quiet || one.severity == privacy_check::diag::Severity::Error);
        let text = Diagnostics { list: list.cloned().collect() }.render(self.err.color);
        if !text.is_empty() {
            self.say(&format!("{text}\n"));
        }
    }

    /// A status line on standard error, as cargo writes them.
    pub(crate) fn status(&self, word: &str, text: &str) {
        if !self.err.quiet {
            let (on, off) = if self.err.color { ("\u{1b}[1m\u{1b}[92m", "\u{1b}[0m") } else { ("", "") };
            self.say(&format!("{on}{word:>12}{off} {text}\n"));
        }
    }
}

/// Whether to colour: the call, then CARGO_TERM_COLOR, then NO_COLOR, CLICOLOR_FORCE and CLICOLOR, then what the stream is.
fn color(asked: Option<When>, is_terminal: bool) -> bool {
    let said = |name: &str| std::env::var_os(name).and_then(|value| value.into_string().ok());
    match asked {
        Some(When::Always) => true,
        Some(When::Never) => false,
        Some(When::Auto) => by_convention(None, is_terminal, said),
        None => by_convention(said("CARGO_TERM_COLOR").as_deref(), is_terminal, said),
    }
}

/// What the environment says of colours, by cargo's variable and the conventions of no-color.org and bixense.com/clicolors.
fn by_convention(cargo: Option<&str>, is_terminal: bool, said: impl Fn(&str) -> Option<String>) -> bool {
    let is_on = |name: &str| said(name).is_some_and(|value| !value.is_empty() && value != "0");
    match cargo {
        Some("always") => true,
        Some("never") => false,
        _ if said("NO_COLOR").is_some_and(|value| !value.is_empty()) => false,
        _ if is_on("CLICOLOR_FORCE") => true,
        _ => {
            is_terminal
                && said("CLICOLOR").is_none_or(|value| value != "0")
                && said("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

/// Columns of the terminal: what COLUMNS says, or what the terminal of standard output does.
fn width() -> Option<usize> {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|width| *width > 0);
    said.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_go_by_convention() {
        let with = |set: &'static [(&str, &str)]| {
            move |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        assert!(by_convention(None, true, with(&[])));
        assert!(!by_convention(None, false, with(&[])));
        assert!(!by_convention(None, true, with(&[("NO_COLOR", "1")])));
        assert!(by_convention(None, true, with(&[("NO_COLOR", "")])));
        assert!(by_convention(None, false, with(&[("CLICOLOR_FORCE", "1")])));
        assert!(!by_convention(None, false, with(&[("CLICOLOR_FORCE", "0")])));
        assert!(!by_convention(None, false, with(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")])));
        assert!(!by_convention(None, true, with(&[("CLICOLOR", "0")])));
        assert!(!by_convention(None, true, with(&[("TERM", "dumb")])));
        assert!(by_convention(Some("always"), false, with(&[("NO_COLOR", "1")])));
        assert!(!by_convention(Some("never"), true, with(&[("CLICOLOR_FORCE", "1")])));
        assert!(by_convention(Some("auto"), true, with(&[])));
    }
}
