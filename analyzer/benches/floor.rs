//! The floor under the whole check: how long reading and parsing the same files takes, on the same threads.
//!
//! `cargo bench --bench floor -- DIR [--threads N] [--runs N]`, for any folder with Rust in it. Prints, for each step, the median of the
//! runs, megabytes and lines per second and the peak of resident memory, and how many times as long as parsing the
//! whole check takes. Trust the ratio: seconds differ between machines.

#![allow(clippy::print_stdout, clippy::print_stderr)]

#[path = "../src/main/policies.rs"]
mod policies;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use privacy_check::analysis::{self, Config};
use privacy_check::load::{Loaded, Options, Selection, load};
use privacy_check::source::too_deep;
use rayon::prelude::*;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Stack of a worker: syn recurses, and what is not touched costs nothing.
const STACK: usize = 64 << 20;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("{message}\nusage: cargo bench --bench floor -- DIR [--threads N] [--runs N]");
            return ExitCode::from(2);
        }
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.threads).stack_size(STACK).build();
    match pool {
        Ok(pool) => {
            println!(
                "{} on {} threads, median of {} runs",
                arguments.dir.display(),
                pool.current_num_threads(),
                arguments.runs
            );
            pool.install(|| measure(&arguments));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("no threads: {error}");
            ExitCode::from(2)
        }
    }
}

struct Arguments {
    dir: PathBuf,
    threads: usize,
    runs: usize,
}

impl Arguments {
    /// `--bench`, which Cargo adds, is left aside.
    fn read(arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
        let mut found = Arguments { dir: PathBuf::new(), threads: 0, runs: 5 };
        let mut arguments = arguments.filter(|argument| argument != "--bench");
        while let Some(argument) = arguments.next() {
            let mut number = || -> Result<usize, String> {
                let text = arguments.next().unwrap_or_default();
                text.parse().map_err(|_| format!("{argument} takes a number, not `{text}`"))
            };
            match argument.as_str() {
                "--threads" => found.threads = number()?,
                "--runs" => found.runs = number()?.max(1),
                dir => found.dir = PathBuf::from(dir),
            }
        }
        found.dir =
            std::fs::canonicalize(&found.dir).map_err(|error| format!("DIR {}: {error}", found.dir.display()))?;
        Ok(found)
    }
}

/// How much text there is.
#[derive(Clone, Copy)]
struct Size {
    files: usize,
    bytes: usize,
    lines: usize,
}

fn measure(arguments: &Arguments) {
    let paths = measured_files(&arguments.dir);
    let texts: Vec<String> = paths.par_iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let size = Size {
        files: texts.len(),
        bytes: texts.iter().map(String::len).sum(),
        lines: texts.par_iter().map(|text| text.lines().count()).sum(),
    };
    println!("{} files, {:.1} MB, {} lines", size.files, size.bytes as f64 / 1e6, size.lines);
    step("read", size, arguments.runs, || read(&paths));
    let floor = step("parse", size, arguments.runs, || parse(&texts));
    drop(texts);
    if let Err(error) = load(&options(&arguments.dir)) {
        println!("no check: {error}");
        return;
    }
    step("load", size, arguments.runs, || whole(&arguments.dir, false));
    let check = step("check", size, arguments.runs, || whole(&arguments.dir, true));
    println!("check / parse: {:.2}", check.as_secs_f64() / floor.as_secs_f64().max(1e-9));
}

/// The files that the check reads, so that both do the same work; all that there are where nothing can be loaded.
fn measured_files(dir: &Path) -> Vec<PathBuf> {
    match load(&options(dir)) {
        Ok(loaded) => {
            let files = loaded.input.files.values().filter(|file| !file.path.starts_with("<stub>"));
            files.map(|file| loaded.root.join(&file.path)).collect()
        }
        Err(_) => rust_files(dir),
    }
}

fn options(dir: &Path) -> Options {
    let selection = Selection { workspace: true, ..Selection::default() };
    Options { cwd: dir.to_owned(), selection, ..Options::default() }
}

/// Runs a step, prints its row, and gives its median. The step says what it did, in a word or two.
fn step(name: &str, size: Size, runs: usize, mut run: impl FnMut() -> String) -> Duration {
    // Linux starts the peak anew when told so; elsewhere it is that of the whole process.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let mut said = String::new();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            said = run();
            start.elapsed()
        })
        .collect();
    times.sort();
    let median = times[times.len() / 2];
    let seconds = median.as_secs_f64().max(1e-9);
    println!(
        "{name:<6} {:>9.1} ms {:>8.1} MB/s {:>8.2} M lines/s  peak {:>6.1} MB  {said}",
        seconds * 1e3,
        size.bytes as f64 / 1e6 / seconds,
        size.lines as f64 / 1e6 / seconds,
        peak_memory()
    );
    median
}

/// Peak of resident memory in megabytes; 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse().unwrap_or_default();
    kilobytes / 1024.0
}

/// Every Rust file below `dir` but build output and hidden folders.
fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let skipped = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() > 0 && entry.file_type().is_dir() && (name.starts_with('.') || name == "target")
    };
    let entries = walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().filter_entry(|entry| !skipped(entry));
    let files = entries.flatten().filter(|entry| entry.file_type().is_file());
    files.map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

fn read(paths: &[PathBuf]) -> String {
    let bytes: usize = paths.par_iter().filter_map(|path| std::fs::read(path).ok()).map(|bytes| bytes.len()).sum();
    format!("{bytes} bytes")
}

fn parse(texts: &[String]) -> String {
    let refused = texts.par_iter().filter(|text| !parses(text)).count();
    format!("{refused} refused")
}

fn parses(text: &str) -> bool {
    if too_deep(text).is_some() {
        return false;
    }
    let parsed = syn::parse_file(text).is_ok();
    // Each text is kept for its spans until told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    parsed
}

/// Loads the workspace in `dir`, and checks it when asked.
fn whole(dir: &Path, check: bool) -> String {
    match load(&options(dir)) {
        Ok(loaded) if check => checked(loaded),
        Ok(loaded) => format!("{} packages, {} files", loaded.input.packages.len(), loaded.input.files.len()),
        Err(error) => error.message,
    }
}

/// The library's whole check, as the binary calls it; without a policy where there is none that holds.
fn checked(loaded: Loaded) -> String {
    let policies = policies::parse(&loaded).unwrap_or_default();
    let outcome = analysis::check(loaded.input, &policies, &Config::default());
    format!("{} findings, {} flows", outcome.analysis.findings.len(), outcome.analysis.flows.len())
}
