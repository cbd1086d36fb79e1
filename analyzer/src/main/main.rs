//! The command `cargo privacy-check`: arguments to options, options to a run, a run to text and an exit status.
//!
//! Standard output carries the report and nothing else; everything said besides goes to standard error.

mod baseline;
mod check;
mod cli;
mod diff;
mod discover;
mod draft;
mod explain;
mod git;
mod init;
mod lock;
mod policies;
mod policy;
mod report;
mod revision;
mod run;
mod screen;
mod since;
mod textdiff;

use std::ffi::OsString;
use std::process::ExitCode;

use cli::{Cli, Command};
use screen::Screen;

/// Objects are many and small, and made on all threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Stack of every thread that looks at code: trees are walked by recursion. Costs nothing unless it is used.
const STACK: usize = 64 << 20;

/// What a call comes to, as the exit status says it. A panic is 101, which is none of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Status {
    /// Nothing at deny level.
    Clean = 0,
    /// Findings at deny level.
    Findings = 1,
    /// The call, the policy or a tag is wrong, or there is nothing to check.
    Wrong = 2,
    /// A source file could not be read, so that there is no verdict.
    Unreadable = 3,
}

fn main() -> ExitCode {
    let cli = Cli::read(arguments());
    let run = std::thread::Builder::new().name("main".to_owned()).stack_size(STACK).spawn(move || run(cli));
    let status = match run.map(std::thread::JoinHandle::join) {
        Ok(Ok(status)) => status,
        // It has been printed already.
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Err(error) => {
            Screen::plain().error(&format!("no thread can be started: {error}"));
            Status::Wrong
        }
    };
    ExitCode::from(status as u8)
}

/// The arguments, without the subcommand's name that cargo inserts.
fn arguments() -> impl Iterator<Item = OsString> {
    let mut all: Vec<OsString> = std::env::args_os().collect();
    if all.get(1).is_some_and(|first| first == "privacy-check") {
        all.remove(1);
    }
    all.into_iter()
}

fn run(cli: Cli) -> Status {
    let screen = Screen::new(&cli.look);
    let status = dispatch(cli, &screen);
    if screen.has_lost() { Status::Wrong } else { status }
}

fn dispatch(cli: Cli, screen: &Screen) -> Status {
    if let Err(error) = workers(cli.look.threads) {
        screen.error(&format!("the worker threads cannot be started: {error}"));
        return Status::Wrong;
    }
    match cli.command {
        None | Some(Command::Check(_)) => check::run(&cli.scope, &cli.output, screen),
        Some(Command::Lock) => lock::run(&cli.scope, screen),
        Some(Command::Init) => init::run(&cli.scope, screen),
        Some(Command::Discover(args)) => discover::run(&args, &cli.scope, screen),
        Some(Command::Report(page)) => report::run(&cli.scope, &page, screen),
        Some(Command::Baseline { command }) => baseline::run(&command, &cli.scope, screen),
        Some(Command::Diff(args)) => diff::run(&args, &cli.scope, screen),
        Some(Command::Explain { name }) => explain::run(&name, &cli.scope, screen),
        Some(Command::Policy { command }) => policy::run(&command, &cli.scope, screen),
    }
}

/// More threads only cost their stacks.
const MOST_THREADS: usize = 64;

/// Starts the pool that all passes share.
fn workers(threads: usize) -> Result<(), rayon::ThreadPoolBuildError> {
    rayon::ThreadPoolBuilder::new().num_threads(threads.min(MOST_THREADS)).stack_size(STACK).build_global()
}
