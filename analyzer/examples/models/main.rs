//! Puts models and stubs to the sources of the crates they speak of, which are read by the tool's own front end.
//!
//! `cargo run --example models -- verify [--sources FOLDER] [--all] [CRATE…]`,
//! `cargo run --example models -- unused DIR…`
//!
//! A crate is taken from FOLDER, which has `NAME-VERSION` for each, or from where Cargo keeps what it has downloaded; without
//! a name, every crate that is there. Prints what was found and each path that was not (`--all`: those too that were found
//! as text alone), and writes `policies/models/VERIFIED.toml`; entries of crates that were not looked at stay.
//!
//! `unused` lists what models say of the dependencies of a workspace and no call of it meets: what is written for nobody, or wrong.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is for reading")]

mod look;
mod record;
mod sources;
mod unused;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use privacy_check::model::Versions;
use sources::Shelf;
use verify::{Count, Stubs, Subject};

/// Stack of every thread that looks at code.
const STACK: usize = 64 << 20;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("verify") => {}
        Some("unused") => return unused_in(arguments.map(PathBuf::from).collect()),
        _ => {
            eprintln!("usage: models verify [--sources FOLDER] [--all] [CRATE…] | unused DIR…");
            return ExitCode::from(2);
        }
    }
    let (mut folders, mut names, mut all) = (Vec::new(), Vec::new(), false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--sources" => folders.extend(arguments.next().map(PathBuf::from)),
            "--all" => all = true,
            name => names.push(name.to_owned()),
        }
    }
    folders.extend(Shelf::of_cargo());
    pool().install(|| verify_all(&Shelf::new(&folders), &names, all))
}

fn pool() -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().stack_size(STACK).build().expect("threads can be started")
}

fn unused_in(folders: Vec<PathBuf>) -> ExitCode {
    for dir in folders {
        println!("{}", dir.display());
        if let Err(message) = pool().install(|| unused::report(&dir)) {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn verify_all(shelf: &Shelf, names: &[String], all: bool) -> ExitCode {
    let stubs = Stubs::read();
    let subjects = Subject::all();
    let (mut looked, mut absent) = (0, Vec::new());
    for subject in subjects.iter().filter(|subject| names.is_empty() || names.contains(&subject.name)) {
        let Some(verdict) = subject.verify(shelf, &stubs, &Versions::default()) else {
            absent.push(subject.name.as_str());
            let mut entries = record::read();
            entries.entry(subject.name.clone()).or_insert_with(record::nothing);
            record::write(&entries);
            continue;
        };
        looked += 1;
        println!(
            "{} {}: model {}, stub {}",
            verdict.name,
            verdict.versions.join(", "),
            line(&verdict.model),
            line(&verdict.stub)
        );
        for (part, count) in [("model", &verdict.model), ("stub", &verdict.stub)] {
            count.missing.iter().for_each(|path| println!("  missing in {part}: {path}"));
            count.text.iter().filter(|_| all).for_each(|path| println!("  by text in {part}: {path}"));
        }
        // Written crate by crate: a long run that is broken off keeps what it has found.
        let mut entries = record::read();
        entries.retain(|name, _| subjects.iter().any(|subject| subject.name == *name));
        entries.insert(verdict.name.clone(), record::entry(&verdict));
        record::write(&entries);
    }
    println!("{looked} crates; no source of {}", absent.join(", "));
    ExitCode::SUCCESS
}

fn line(count: &Count) -> String {
    format!("{} of {} (+{} by text)", count.found, count.paths, count.text.len())
}
