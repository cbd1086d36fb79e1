//! How many of the leaks that are put into a real application are found: for whoever wants to know what is missed in code that
//! nobody wrote for a test.
//!
//! `cargo run --release --example seeds -- DIR [--count N] [--seed S] [--shape NAME] [--show]`
//!
//! DIR is a workspace with a policy whose tags or binds name fields. Functions of judged code that have a value with such a field
//! as a parameter get a line that logs the field (`sites` finds them, `shapes` has the lines); the analysis runs on the edited
//! texts, in memory, many leaks at a time; each must be found on its line. Lines that log nothing of the data are put in, too:
//! a finding there is a false alarm. The same S chooses the same leaks. It ends with status 1 where an answer is wrong.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are for reading")]

#[path = "../../src/main/policies.rs"]
mod policies;

mod plant;
mod random;
mod shapes;
mod sites;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use plant::{Answer, Seed};
use privacy_check::analysis::Config;
use privacy_check::bind::Policies;
use privacy_check::load::{Loaded, Options, load};
use random::Random;
use shapes::SHAPES;
use sites::Site;

/// Stack of every thread that looks at code.
const STACK: usize = 64 << 20;
/// Leaks that one run of the analysis looks for.
const BATCH: usize = 60;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What the call asks for.
struct Call {
    dir: PathBuf,
    count: usize,
    seed: u64,
    shape: Option<String>,
    show: bool,
}

fn main() -> ExitCode {
    let Some(call) = call() else {
        eprintln!("usage: seeds DIR [--count N] [--seed S] [--shape NAME] [--show]");
        return ExitCode::from(2);
    };
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build().expect("threads can be started");
    match pool.install(|| run(&call)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn call() -> Option<Call> {
    let mut call = Call { dir: PathBuf::new(), count: 300, seed: 1, shape: None, show: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--count" => call.count = words.next()?.parse().ok()?,
            "--seed" => call.seed = words.next()?.parse().ok()?,
            "--shape" => call.shape = Some(words.next()?),
            "--show" => call.show = true,
            _ if word.starts_with('-') || call.dir.is_absolute() => return None,
            _ => call.dir = std::path::absolute(word).ok()?,
        }
    }
    call.dir.is_absolute().then_some(call)
}

/// Plants, analyses and tells; whether every answer was right.
fn run(call: &Call) -> Result<bool, String> {
    let loaded = load(&Options { cwd: call.dir.clone(), ..Options::default() }).map_err(|error| error.message)?;
    let policies = policies::parse(&loaded).map_err(|wrong| format!("the policy has {} mistakes", wrong.len()))?;
    let config = Config { models: loaded.models.clone(), locked: loaded.locked.clone(), ..Config::default() };
    let sites = sites::sites(&loaded, &policies);
    let seeds = chosen(&sites, call);
    if seeds.is_empty() {
        return Err(
            "no function has a parameter with a field that a tag or bind names, or no shape has that name".to_owned()
        );
    }
    println!("{} places in {} functions, {} chosen", sites.len(), functions(&sites), seeds.len());
    Ok(tell(&answers(&loaded, &policies, &config, &sites, seeds), &sites, call.show))
}

fn functions(sites: &[Site]) -> usize {
    sites.iter().map(|site| site.path).collect::<BTreeSet<_>>().len()
}

/// Pairs of a place and a shape, in an order that `--seed` gives.
fn chosen(sites: &[Site], call: &Call) -> Vec<Seed> {
    let wanted = |name: &str| call.shape.as_deref().is_none_or(|only| only == name);
    let mut all = Vec::new();
    for (site, at) in sites.iter().enumerate() {
        for (shape, of) in SHAPES.iter().enumerate().filter(|(_, of)| wanted(of.name)) {
            if let Some(text) = shapes::text(of, at) {
                all.push(Seed { site, shape, text });
            }
        }
    }
    Random::new(call.seed).shuffle(&mut all);
    all.truncate(call.count);
    all
}

/// Runs the analysis until every seed has its answer: each run holds at most one seed in a function.
fn answers(
    loaded: &Loaded,
    policies: &Policies,
    config: &Config,
    sites: &[Site],
    mut seeds: Vec<Seed>,
) -> Vec<(Seed, Answer)> {
    let mut answered = Vec::new();
    while !seeds.is_empty() {
        let mut taken = BTreeSet::new();
        let (now, later): (Vec<Seed>, Vec<Seed>) =
            seeds.into_iter().partition(|seed| taken.len() < BATCH && taken.insert(sites[seed.site].body));
        let found = plant::check(loaded, policies, config, sites, &now);
        answered.extend(now.into_iter().zip(found));
        seeds = later;
    }
    answered
}

/// Prints figures by shape, and each wrong answer; whether there was none.
fn tell(answered: &[(Seed, Answer)], sites: &[Site], show: bool) -> bool {
    let mut counts: BTreeMap<usize, [usize; 2]> = BTreeMap::new();
    for (seed, answer) in answered {
        let count = counts.entry(seed.shape).or_default();
        count[0] += usize::from(answer.right(SHAPES[seed.shape].leaks));
        count[1] += 1;
    }
    for leaks in [true, false] {
        let of: Vec<_> = counts.iter().filter(|(shape, _)| SHAPES[**shape].leaks == leaks).collect();
        for (shape, [right, all]) in &of {
            println!("{:<18} {right:>4} of {all}", SHAPES[**shape].name);
        }
        let sum = |at: usize| of.iter().map(|(_, count)| count[at]).sum::<usize>();
        println!("{:<18} {:>4} of {}\n", if leaks { "found" } else { "rightly silent" }, sum(0), sum(1));
    }
    let mut wrong = 0;
    for (seed, answer) in answered {
        let shape = &SHAPES[seed.shape];
        let site = &sites[seed.site];
        if !answer.right(shape.leaks) {
            wrong += 1;
            let said = if shape.leaks { "missed" } else { "false alarm" };
            println!(
                "{said}: {} {}:{} {} ({}), {}",
                shape.name,
                site.file,
                site.line,
                site.path,
                site.category,
                answer.said()
            );
            if show {
                println!("    {}", seed.text);
            }
        }
    }
    wrong == 0
}
